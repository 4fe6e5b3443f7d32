"""The list that an instructor goes through before term, as text, CSV, Markdown, HTML and data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.corpus.difference import Change, Difference, Sentence
from coursekit.corpus.exchange.csv_lines import csv_lines
from coursekit.course.revision.facts import Hint, hints
from coursekit.course.revision.keys import Key, keys

_COLUMNS: Final = ("done", "part", "what", "before", "after", "where", "sentences")
_PARTS: Final = {
    "articles": "New, changed and missing articles",
    "events": "New events",
    "days": "Events that may have got another day",
    "positions": "Positions that moved",
    "facts": "Facts that a new article may contradict or make old",
    "keys": "Questions whose keys rest on these: look whether the key still holds",
}
_PART_OF: Final = {
    "article": "articles",
    "changed article": "articles",
    "article gone": "articles",
    "event": "events",
    "other day": "days",
    "position": "positions",
}
_NOTHING: Final = "Nothing has changed."
_LEAD: Final = (
    "The parts on days, facts and questions are hints: words, names and numbers were compared, and"
    " nothing was understood. Read the sentences before you change anything."
)
_STYLE: Final = """body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
  padding: 0 1rem; color-scheme: light dark; overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; } li { padding: 0.4rem 0; border-top: 1px solid #8888; }
details { margin-left: 1.7rem; }"""


class Line(NamedTuple):
    """One thing to look at."""

    part: str
    what: str
    before: str
    after: str
    #: The file and the line that would have to change, "" where none would.
    where: str
    sentences: tuple[Sentence, ...]

    def words(self) -> str:
        """Return it as a line of text."""
        change = " → ".join(filter(None, (self.before, self.after)))
        where = f" [{self.where}]" if self.where else ""
        what = self.what.rstrip(".") if change else self.what
        return f"{what}{': ' if change else ''}{change}{where}"


def checklist(found: Difference, seeds: Path, quizzes: Path) -> list[Line]:
    """Return all that an instructor should look at, part by part."""
    hinted = list(hints(found, seeds / "data")) if found.new else []
    lines = [*map(_of_change, found.changes), *map(_of_hint, hinted)]
    lines += map(_of_key, keys(quizzes, hinted, found.changes))
    order = list(_PARTS)
    return sorted(lines, key=lambda line: order.index(line.part))


def _of_change(change: Change) -> Line:
    what = f"{change.about}, on {change.on}" if change.on else change.about
    what = f"{change.kind}: {what}" if change.kind.endswith(("article", "gone")) else what
    sentences = (*change.new, *change.old)
    return Line(_PART_OF[change.kind], what, change.before, change.after, "", sentences)


def _of_hint(hint: Hint) -> Line:
    fact = hint.fact
    what = f"{fact.id} ({hint.why}): {fact.says}"
    where = f"{fact.path}:{fact.line}"
    return Line("facts", what, hint.before, hint.after, where, (hint.sentence,))


def _of_key(key: Key) -> Line:
    because = key.because
    day = f", true as of {key.question.as_of}" if key.question.as_of else ""
    rests = (
        f"the fact {because.fact.id} ({because.why})"
        if isinstance(because, Hint)
        else f"a row about {because.about}"
    )
    sentences = (because.sentence,) if isinstance(because, Hint) else because.new
    what = f"{key.quiz}, {key.question.id}: rests on {rests}{day}"
    return Line("keys", what, because.before, because.after, f"{key.path}:{key.line}", sentences)


def as_csv(lines: Sequence[Line]) -> str:
    """Return the list as CSV that a spreadsheet shows and does not run; ``done`` is to fill in."""
    return csv_lines(
        _COLUMNS,
        (
            (
                *("", line.part, line.what, line.before, line.after, line.where),
                " ".join(map(_cited, line.sentences)),
            )
            for line in lines
        ),
    )


def as_data(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Return the list as data that JSON can hold."""
    return [
        {
            **line._asdict(),
            "sentences": [
                {**each._asdict(), "published": str(each.published or "")}
                for each in line.sentences
            ],
        }
        for line in lines
    ]


def as_markdown(lines: Sequence[Line]) -> str:
    """Return the list as Markdown, with boxes to tick."""
    text = ["# Before term", "", _LEAD if lines else _NOTHING]
    for title, own in _by_part(lines):
        text += ["", f"## {title}", ""]
        for line in own:
            text.append(f"- [ ] {_plain(line.words())}")
            text += [f"  - {_plain(_cited(each))}" for each in line.sentences]
    return "\n".join(text) + "\n"


def as_text(lines: Sequence[Line]) -> str:
    """Return the list for a terminal or for print."""
    text = [] if lines else [_NOTHING]
    for title, own in _by_part(lines):
        text.append(title)
        for line in own:
            text += [f"  [ ] {line.words()}", *(f"      {_cited(at)}" for at in line.sentences)]
        text.append("")
    return "\n".join(text)


def as_html(lines: Sequence[Line]) -> str:
    """Return the list as a page, with boxes to tick; each line opens its sentences."""
    parts = "".join(
        f"<h2>{escape(title)}</h2><ul>{''.join(map(_item, own))}</ul>"
        for title, own in _by_part(lines)
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>Before term</title><style>{_STYLE}</style></head><body><h1>Before term</h1>"
        f"<p>{escape(_LEAD if lines else _NOTHING)}</p>{parts}</body></html>\n"
    )


def _item(line: Line) -> str:
    sentences = "".join(f"<p>{escape(_cited(each))}</p>" for each in line.sentences)
    opening = f"<details><summary>The sentences</summary>{sentences}</details>" if sentences else ""
    return f'<li><label><input type="checkbox"> {escape(line.words())}</label>{opening}</li>'


def _by_part(lines: Sequence[Line]) -> Iterator[tuple[str, list[Line]]]:
    for part, title in _PARTS.items():
        own = [line for line in lines if line.part == part]
        if own:
            yield f"{title} ({len(own)})", own


def _cited(sentence: Sentence) -> str:
    """Return a sentence with where it stands, and whose reading it rests on."""
    reading = "" if sentence.origin == "reviewed" else ", the machine's reading"
    return f"{sentence.place}:{sentence.start}-{sentence.end}{reading}: “{sentence.words}”"


def _plain(text: str) -> str:
    """Return a text that Markdown shows as it stands."""
    return re.sub(r"([\\`*_{}\[\]<>#|&])", r"\\\1", " ".join(text.split()))
