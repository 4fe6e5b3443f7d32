from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, ClassVar, Final, Literal, NamedTuple

from pydantic import Field, PrivateAttr

from coursekit.i18n import translated as _
from coursekit.quiz.clients import names_beside
from coursekit.quiz.interactions import Essay, Portable, as_markdown
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import (
    BLANK,
    Authored,
    Flaw,
    Grade,
    Id,
    Markdown,
    Question,
    Shown,
    Text,
    well_formed,
)

#: What a paragraph has, in this order; students' records have these names.
FIELDS: Final = ("claim", "rule", "application", "counter", "source")
#: What is said of a paragraph in place of a verdict.
KEPT: Final = "kept"
_CRITERIA: Final = 4
_LONGEST: Final = 4000


class Exemplar(Authored):
    """A sample paragraph for students to compare their own with."""

    label: Text = Field(description="What it is an example of: weak, sound, strong.")
    text: Markdown = Field(description="The paragraph.")
    comment: Markdown = Field(description="Why it is weak, sound or strong.")


class Paragraph(NamedTuple):
    """What a student wrote, and for whom."""

    client: str
    #: In the order of ``FIELDS``.
    fields: tuple[str, ...]


class Brief(Question):
    """A paragraph of the brief that a student writes for a client."""

    rank: ClassVar[int] = 15
    graded: ClassVar[bool] = False
    keeps_versions: ClassVar[bool] = True
    handed_in: ClassVar[Literal["answers", "written", "brief"]] = "brief"

    kind: Literal["brief"] = Field(
        description="A paragraph of a brief, in five fields, for the client that a student advises."
    )
    clients: dict[Id, Markdown] = Field(
        min_length=1, description="What each client wants to know here, by the client's id."
    )
    words: int = Field(
        default=100, ge=20, le=600, description="About how many words the five fields have."
    )
    rubric: tuple[Markdown, ...] = Field(
        min_length=_CRITERIA,
        max_length=_CRITERIA,
        description="Four criteria, each with 0 to 2 points, by which students mark their own.",
    )
    exemplars: tuple[Exemplar, ...] = Field(
        min_length=1, description="Sample paragraphs, shown once the student has written."
    )
    _names: dict[str, str] = PrivateAttr(default_factory=dict)

    def look_around(self, folder: Path) -> None:
        self._names = names_beside(folder)

    def name_of(self, client: str) -> str:
        """Return what a client is called."""
        return self._names.get(client) or client.replace("-", " ").capitalize()

    def faults(self) -> Iterator[Flaw]:
        for client in self.clients if self._names else ():
            if client not in self._names:
                yield Flaw(
                    f"the course has no client `{client}`: clients.yaml names"
                    f" {', '.join(self._names)}. Correct the name.",
                    ("clients", client),
                )

    def asked(self, chance: Random) -> Shown:
        clients = [
            {"token": client, "text": as_plain(self.name_of(client)), "asks": blocks(asks)}
            for client, asks in self.clients.items()
        ]
        return {"clients": clients, "limit": self.words}

    def blank(self, chance: Random) -> Shown:
        return {
            "clients": self.clients,
            "words": self.words,
            "rubric": [BLANK] * _CRITERIA,
            "exemplars": [dict.fromkeys(("label", "text", "comment"), BLANK)],
        }

    def read(self, sent: Shown) -> Paragraph:
        client = self._client_in(sent)
        fields = sent.get("fields")
        if not isinstance(fields, dict):
            raise ValueError(_("nothing is written"))
        written = {name: text for name, text in fields.items() if text != ""}
        if not all(name in FIELDS and isinstance(text, str) for name, text in written.items()):
            raise ValueError(_("this cannot be done here"))
        if sum(map(len, written.values())) > _LONGEST:
            raise ValueError(_("the answer is longer than {most} characters", most=_LONGEST))
        texts = tuple(well_formed(written.get(name, "").strip()) for name in FIELDS)
        if not any(texts):
            raise ValueError(_("nothing is written"))
        return Paragraph(client, texts)

    def _client_in(self, sent: Any) -> str:
        client = sent.get("client") if isinstance(sent, dict) else None
        if not isinstance(client, str) or client not in self.clients:
            raise ValueError(_("no client is chosen"))
        return client

    def check_choice(self, sent: Any) -> None:
        self._client_in(sent)

    def grade(self, answer: Paragraph) -> Grade:
        return Grade(0.0, 0.0, KEPT)

    def outcome(self, answer: Paragraph, final: bool) -> Shown:
        return {
            "client": answer.client,
            "fields": dict(zip(FIELDS, answer.fields, strict=True)),
            "count": sum(len(text.split()) for text in answer.fields),
            "rubric": [phrase(criterion) for criterion in self.rubric],
            "exemplars": self._samples(),
        }

    def _samples(self) -> list[Shown]:
        return [
            {"label": one.label, "text": blocks(one.text), "comment": blocks(one.comment)}
            for one in self.exemplars
        ]

    def key_for_page(self) -> Shown:
        return {
            "clients": list(self.clients),
            "rubric": [phrase(criterion) for criterion in self.rubric],
            "exemplars": self._samples(),
        }

    @classmethod
    def written(cls, sent: Shown) -> str:
        fields = sent.get("fields")
        texts = [fields.get(name) for name in FIELDS] if isinstance(fields, dict) else []
        return "; ".join(text for text in texts if isinstance(text, str) and text)

    def key_sent(self) -> Shown:
        return {"client": next(iter(self.clients)), "fields": {"claim": self.exemplars[-1].text}}

    def digest(self) -> str:
        """Return a digest of the name: a paragraph stays one where its question is reworded."""
        return hashlib.blake2s(self.id.encode(), digest_size=8).hexdigest()

    def portable(self) -> Portable:
        below = [
            f"- **{as_markdown(self.name_of(one))}:** {asks}" for one, asks in self.clients.items()
        ]
        labels = "\n".join(f"- {label}" for label in labels_of_fields().values())
        task = _("Write about {limit} words for one of these clients.", limit=self.words)
        return Portable(
            Essay(self.words, "\n\n".join(self._afterwards())),
            f"{task}\n\n" + "\n".join(below) + f"\n\n{labels}",
            ("the five fields, the client that was chosen, and the versions",),
        )

    def _afterwards(self) -> Iterator[str]:
        """Yield what is shown beside a written paragraph, in Markdown."""
        yield f"**{_('What to look for in your own answer:')}**"
        yield "\n".join(f"- {criterion}" for criterion in self.rubric)
        for one in self.exemplars:
            yield f"**{_('Example: {label}', label=as_markdown(one.label))}**\n\n{one.text}"
            yield f"*{_('Why')}:* {one.comment}"

    def on_paper(self) -> Shown:
        return {"labels": list(labels_of_fields().values())}

    @property
    def criteria(self) -> tuple[str, ...]:
        return self.rubric


def labels_of_fields() -> dict[str, str]:
    """Return what each field of a paragraph is called."""
    return {
        "claim": _("Claim"),
        "rule": _("Rule (instrument, article, paragraph)"),
        "application": _("Application to the client"),
        "counter": _("Strongest counter-argument"),
        "source": _("Source"),
    }


def as_plain(text: str) -> str:
    """Return a plain text as HTML."""
    return phrase(as_markdown(text))
