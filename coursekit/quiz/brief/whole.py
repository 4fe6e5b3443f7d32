"""The brief as a whole: the paragraphs of all units, and what changed on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from random import Random
from typing import Any, ClassVar, Final, Literal, NamedTuple

from coursekit.i18n import translated as _
from coursekit.quiz.clients import client_in
from coursekit.quiz.kinds.brief.model import FIELDS, KEPT, labels_of_fields
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.question import Authored, Grade, Question, Shown, well_formed
from coursekit.quiz.quiz_file import Quiz

#: The quiz in whose name it is kept what changed, and its question; no file has it.
WHOLE: Final = "whole-brief"
_LONGEST: Final = 4000
#: About as many words as one page holds, with its headings.
WORDS_OF_PAGE: Final = 450


class Section(Authored):
    """A paragraph that a unit asks for."""

    quiz: str
    question: str
    title: str

    @property
    def name(self) -> str:
        """What the page of a student's choice calls it."""
        return f"{self.quiz}/{self.question}"


class Moment(Authored):
    """A row of a student's own timeline."""

    when: str
    what: str
    words: str


class WholeBrief(Question):
    """What changed since the first version; nobody grades it."""

    graded: ClassVar[bool] = False
    keeps_versions: ClassVar[bool] = True

    kind: Literal["whole-brief"] = "whole-brief"
    sections: tuple[Section, ...]
    names: dict[str, str]
    moments: tuple[Moment, ...] = ()

    def asked(self, chance: Random) -> Shown:
        """Return which paragraphs there are, and what things are called."""
        return {
            "sections": [section.model_dump() for section in self.sections],
            "names": self.names,
            "labels": labels_of_fields(),
            "moments": [moment.model_dump() for moment in self.moments],
            "most": WORDS_OF_PAGE,
        }

    def check_choice(self, sent: Any) -> None:
        """Take the paragraphs that are to be on the one page, in their order."""
        page = sent.get("page") if isinstance(sent, dict) else None
        if not isinstance(page, list) or page != _known(page, self.sections):
            raise ValueError(_("the brief has no such paragraph"))

    def read(self, sent: Shown) -> str:
        """Return what changed, in the student's words."""
        return typed(sent, _LONGEST)

    def grade(self, answer: str) -> Grade:
        """Return no points of none."""
        return Grade(0.0, 0.0, KEPT)

    def outcome(self, answer: str, final: bool) -> Shown:
        """Return what was written."""
        return {"written": answer}

    def key_for_page(self) -> Shown:
        """Return no key, but the paragraphs that can be chosen for the page."""
        return {"choice": _choice(self.sections)}

    def digest(self) -> str:
        """Return a digest of the name: units come and go."""
        return hashlib.blake2s(self.id.encode(), digest_size=8).hexdigest()


class Done(NamedTuple):
    """An action of the record, as far as a brief needs it."""

    quiz: str
    question: str
    time: str
    action: dict[str, Any]


def gathered(sections: Iterable[Section], done: Iterable[Done]) -> Shown:
    """Return the versions of each paragraph, in the order of the units, the page and the client."""
    sections = tuple(sections)
    versions: dict[tuple[str, str], list[Shown]] = {}
    actions: list[dict[str, Any]] = []
    page: list[str] = []
    for quiz, question, time, action in done:
        actions.append(action)
        if (quiz, question) == (WHOLE, WHOLE):
            page = _page_of(action, sections, page)
        version = _version_of(time, action)
        if version:
            versions.setdefault((quiz, question), []).append(version)
    return {
        "paragraphs": [
            {
                "name": one.name,
                "title": one.title,
                "versions": versions.get((one.quiz, one.question), []),
            }
            for one in sections
        ],
        "page": page,
        "client": client_in(actions),
    }


def on_page(paragraphs: list[Shown], page: list[str]) -> list[Shown]:
    """Return the written paragraphs of the one page: the last unit's recommendation comes first."""
    written = {each["name"]: each for each in paragraphs if each["versions"]}
    chosen = [written[name] for name in page if name in written]
    first = paragraphs[-1:] if chosen and paragraphs[-1]["versions"] else []
    return [*first, *chosen]


def _choice(sections: Iterable[Section]) -> list[str]:
    """Return the names of the paragraphs that can be chosen: the last one is always there."""
    return [section.name for section in sections][:-1]


def _known(page: list[Any], sections: Iterable[Section]) -> list[str]:
    """Return those of a page's names that the brief has, each once."""
    known = _choice(sections)
    return list(dict.fromkeys(name for name in page if isinstance(name, str) and name in known))


def _page_of(action: dict[str, Any], sections: Iterable[Section], before: list[str]) -> list[str]:
    """Return the page that an action chooses, of which the record may say anything."""
    sent = action.get("sent")
    page = sent.get("page") if isinstance(sent, dict) else None
    if action.get("did") != "choose" or not isinstance(page, list):
        return before
    return _known(page, sections)


def _version_of(time: str, action: dict[str, Any]) -> Shown | None:
    """Return a paragraph that was kept, of which the record may say anything."""
    sent = action.get("sent")
    fields = sent.get("fields") if isinstance(sent, dict) else None
    if action.get("did") != "answer" or not isinstance(fields, dict):
        return None
    texts = {name: fields.get(name) for name in FIELDS}
    client = sent.get("client") if isinstance(sent, dict) else ""
    return {
        "time": well_formed(time),
        "client": client if isinstance(client, str) else "",
        "fields": {
            name: well_formed(text) if isinstance(text, str) else "" for name, text in texts.items()
        },
    }


def whole_prompt() -> str:
    """Return what is asked of the brief as a whole."""
    return _("What changed between your first versions and this brief, in about five lines?")


def quiz_of_brief(
    course: str,
    sections: Iterable[Section],
    names: dict[str, str],
    moments: Iterable[Moment] = (),
    rubric: Iterable[str] = (),
) -> Quiz:
    """Return a quiz of that one question, with the rubric by which it is marked, if any."""
    question = WholeBrief(
        id=WHOLE,
        prompt="\n\n".join(filter(None, [whole_prompt(), "\n".join(f"- {one}" for one in rubric)])),
        sections=tuple(sections),
        names=names,
        moments=tuple(moments),
    )
    return Quiz.model_construct(
        **{key: field.default for key, field in Quiz.model_fields.items()}
        | {"format": 1, "quiz": WHOLE, "course": course, "questions": (question,)}
    )
