"""A quiz file in pieces: each question with the lines that are its own, so that others stay."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from textwrap import dedent, indent
from typing import Final

from coursekit.errors import AuthoredFileError
from coursekit.yamlfile import refuse, yaml_of

_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")
_DASH: Final = re.compile(r" *-\s")
_ARTICLE: Final = re.compile(r"^(article:[ \t]*)([^\s#]+)", re.MULTILINE)
_NO_CONTENT: Final = re.compile(r"\s*(?:#.*)?$")


@dataclass(frozen=True)
class QuizText:
    """A quiz file: what is above its questions, each question by its id, and what is below."""

    head: str
    questions: Mapping[str, str]
    tail: str
    column: int  # of the dashes

    def original(self, name: str) -> str | None:
        """Return a question as an overlay quotes it; None where there is none."""
        text = self.questions.get(name)
        return None if text is None else quoted(dedent(text.replace("\r\n", "\n")))

    def dropped(self, name: str) -> QuizText:
        """Return the quiz without a question."""
        return self._with({key: text for key, text in self.questions.items() if key != name})

    def replaced(self, name: str, item: str) -> QuizText:
        """Return the quiz with another question in the place of one."""
        return self._with({**self.questions, name: self._fitted(item)})

    def added(self, name: str, item: str, after: str | None) -> QuizText:
        """Return the quiz with a question more, behind another or at the end."""
        items = list(self._ended().items())
        place = 1 + list(self.questions).index(after) if after else len(items)
        items.insert(place, (name, self._fitted(item)))
        return self._with(dict(items))

    def ordered(self, names: Sequence[str]) -> QuizText:
        """Return the quiz with its questions in another order."""
        ended = self._ended()
        return self._with({name: ended[name] for name in names})

    def is_about(self, article: str) -> bool:
        """Tell whether the quiz names an article."""
        named = (_ARTICLE.search(part) for part in (self.head, self.tail))
        return any(found and found[2] == article for found in named)

    def about(self, new: str) -> QuizText:
        """Return the quiz with another article."""
        head, tail = (_ARTICLE.sub(rf"\g<1>{new}", part) for part in (self.head, self.tail))
        return replace(self, head=head, tail=tail)

    def text(self) -> str:
        """Return the whole file."""
        return self.head + "".join(self.questions.values()) + self.tail

    def _with(self, questions: Mapping[str, str]) -> QuizText:
        return replace(self, questions=questions)

    def _ended(self) -> dict[str, str]:
        """Return the questions, each with the end of its last line."""
        end = self._line_end
        return {
            name: text if text.endswith("\n") else text + end
            for name, text in self.questions.items()
        }

    def _fitted(self, item: str) -> str:
        return indent(item, " " * self.column).replace("\n", self._line_end)

    @property
    def _line_end(self) -> str:
        return "\r\n" if "\r\n" in self.head else "\n"


def quoted(text: str) -> str:
    r"""Return a text as an overlay keeps and compares it: no blanks at the ends of lines.

    >>> quoted("- id: a  \n  kind: choice\n\n")
    '- id: a\n  kind: choice\n'
    """
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n")).rstrip() + "\n"


def quiz_text(path: str, raw: bytes) -> QuizText:
    """Take a quiz file to pieces; AuthoredFileError where its questions are on shared lines."""
    located = yaml_of(Path(path), raw)
    refuse(path, located.faults)
    lines = _LINE.findall(raw.decode())
    asked = located.at("questions")
    asked = asked if isinstance(asked, list) else []
    ids = [item.get("id") for item in asked if isinstance(item, dict)]
    names = [name for name in ids if isinstance(name, str)]
    if not names or len(names) < len(asked):
        raise AuthoredFileError(
            "expected a list of questions, each with an id, found something else. Correct it.",
            path=path,
            line=located.line("questions"),
        )
    dashes = [_dash(path, lines, located.line("questions", at)) for at in range(len(names))]
    column = lines[dashes[0]].index("-")
    starts = [_with_comments(lines, dash) for dash in dashes]
    cuts = [*starts, _end(lines, dashes[-1], column)]
    pieces = ["".join(lines[start:end]) for start, end in pairwise(cuts)]
    return QuizText(
        head="".join(lines[: cuts[0]]),
        questions=dict(zip(names, pieces, strict=True)),
        tail="".join(lines[cuts[-1] :]),
        column=column,
    )


def _dash(path: str, lines: Sequence[str], number: int) -> int:
    """Return the place of the line in which a question begins."""
    for at in (number - 1, number - 2):  # its first key is on a line of its own where a dash is
        if at >= 0 and _DASH.match(lines[at]):
            return at
    raise AuthoredFileError(
        "an overlay changes a quiz in which each question begins on a line of its own, with `- `;"
        " in this one it does not. Write it so.",
        path=path,
        line=number,
    )


def _with_comments(lines: Sequence[str], at: int) -> int:
    """Return the place of the first comment directly above a line, or of the line itself."""
    while at > 0 and lines[at - 1].lstrip().startswith("#"):
        at -= 1
    return at


def _end(lines: Sequence[str], dash: int, column: int) -> int:
    """Return the place of the first line below the last question, its comments among them."""
    for at in range(dash + 1, len(lines)):
        line = lines[at]
        if _NO_CONTENT.match(line):
            continue
        if len(line) - len(line.lstrip(" ")) <= column:
            return _with_comments(lines, at)
    return len(lines)
