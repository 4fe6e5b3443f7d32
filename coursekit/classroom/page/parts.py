"""The parts of the page of a class, for its instructor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from configparser import ConfigParser
from functools import cache
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pandas as pd
from markupsafe import Markup

from coursekit.classroom.folder import time_here
from coursekit.classroom.page.pieces import Part, Piece, bar, interval, percent, short, shown
from coursekit.classroom.statistics.items import FEWEST_FOR_DISCRIMINATION, FEWEST_FOR_RELIABILITY
from coursekit.figures.page.description import how_many

if TYPE_CHECKING:
    from coursekit.classroom.class_view import ClassView

_WORDS: Final = Path(__file__).with_name("words.ini")
_SHARES: Final = ("right at once", "in the end")
_SURE: Final = {"sure": "sure", "fairly": "fairly sure", "guessing": "guessing"}


def lead(view: ClassView) -> list[str]:
    """Return what stands at the top of the page."""
    days = sorted(filter(None, (_here(made)[:10] for made in view.students["made"])))
    return paragraphs(
        "lead",
        students=how_many(len(view.students), "student"),
        when=f", with files made from {days[0]} to {days[-1]}" if days else "",
        files=how_many(len(view.refused), "file"),
    )


def _here(at: str) -> str:
    """Return a time on this computer's clock, to the minute; "" where it says none."""
    here = time_here(at)
    return f"{here:%Y-%m-%d %H:%M}" if here else ""


def parts_of(view: ClassView) -> list[Part]:
    """Return the parts in order; what the class has nothing of is left out."""
    made: tuple[tuple[str, Sequence[str], list[Piece]], ...] = (
        ("again", (), _objectives(view)),
        ("questions", tuple(_on_questions(view)), _lessons(view)),
        ("confidence", (), _confidence(view)),
        ("contested", (), _contested(view)),
        ("reliability", _on_reliability(view), _reliability(view)),
        ("students", (), _students(view)),
        ("files", (), _refused(view)),
        ("reading", paragraphs("reading"), []),
    )
    return [
        Part(name, said(name, "heading"), words or paragraphs(name), pieces)
        for name, words, pieces in made
        if words or pieces
    ]


@cache
def _words() -> ConfigParser:
    words = ConfigParser(interpolation=None)
    words.read_string(_WORDS.read_text(encoding="utf-8"))
    return words


def said(part: str, name: str, **filled: object) -> str:
    """Return words of a part, filled in; "" where it has none of that name."""
    return _words().get(part, name, fallback="").format(**filled)


def paragraphs(part: str, **filled: object) -> list[str]:
    """Return the paragraphs of a part, filled in."""
    return [line for line in said(part, "words", **filled).splitlines() if line]


def _each(table: pd.DataFrame) -> list[Any]:
    return list(table.itertuples(index=False))


def _both(each: Any) -> str:
    return f"{percent(each.at_once)}, then {percent(each.facility)}"


def _objectives(view: ClassView) -> list[Piece]:
    bars, rows = [], []
    for each in _each(view.objectives):
        bars.append(bar(each.text, each.at_once, _both(each), each.facility))
        shares = (percent(each.at_once), percent(each.facility))
        where = (each.title, each.heading, each.hardest)
        rows.append((each.text, *shares, each.answers, each.questions, *where))
    columns = (
        *("objective", *_SHARES, "answers", "questions"),
        *("unit", "section to teach again", "hardest question"),
    )
    piece = Piece("Objectives, hardest first", columns, rows, bars, said("bars", "about"))
    return [piece] if rows else []


def _on_questions(view: ClassView) -> Iterator[str]:
    table = view.questions
    if not table.empty and table["discrimination"].isna().all():
        yield said("questions", "few", fewest=FEWEST_FOR_DISCRIMINATION)
    if view.not_counted:
        yield said("questions", "others", answers=how_many(view.not_counted, "answer"))


def _lessons(view: ClassView) -> list[Piece]:
    table = view.questions
    if table.empty:
        return []
    lessons = table.groupby("lesson", sort=False)
    return [_lesson(str(found["title"].iloc[0]), found) for _, found in lessons]


def _lesson(title: str, found: pd.DataFrame) -> Piece:
    bars, rows = [], []
    for number, each in enumerate(_each(found), start=1):
        label = f"{number}. {short(each.prompt)}"
        bars.append(bar(label, each.at_once, _both(each), each.facility))
        rows.append(_question(Markup("{}. {}").format(number, shown(each.prompt)), each))
    columns = (
        *("question", "answered", *_SHARES, "tries", "discrimination"),
        *("most chosen wrong answer", "what the course says of it"),
    )
    about, fold = said("bars", "about"), "All numbers, and the most chosen wrong answers"
    return Piece(f"Questions of {title}", columns, rows, bars, about, title, fold)


def _question(name: Markup, each: Any) -> Sequence[Any]:
    mistake = Markup("{} ({}×)").format(shown(each.mistake), each.mistakes)
    return (
        Markup("{} <small>{}/{}</small>").format(name, each.quiz, each.question),
        each.answered,
        percent(each.at_once),
        percent(each.facility),
        f"{each.tries:.1f}",
        interval(each.discrimination, each.low, each.high),
        mistake if each.mistakes else "",
        shown(each.feedback),
    )


def _confidence(view: ClassView) -> list[Piece]:
    named = [(_SURE[each.confidence], each) for each in _each(view.confidence)]
    bars = [bar(name, each.right) for name, each in named]
    rows = [(name, each.answers, percent(each.right)) for name, each in named]
    piece = Piece(
        "How many of the answers were right", ("how sure", "answers", "right"), rows, bars
    )
    return [piece] if rows else []


def _contested(view: ClassView) -> list[Piece]:
    pieces = []
    places = ["quiz", "question", "asked"]
    for (quiz, question, asked), found in view.contested.groupby(places, sort=False):
        total, options = int(found["answers"].sum()), _each(found)
        bars = [
            bar(shown(each.chosen), each.answers / total, f"{each.answers} of {total}")
            for each in options
        ]
        rows = [(shown(each.chosen), each.answers) for each in options]
        caption, where = short(str(asked)), f"{quiz}/{question}"
        pieces.append(Piece(caption, ("chosen", "answers"), rows, bars, where))
    return pieces


def _on_reliability(view: ClassView) -> Sequence[str]:
    few = said("reliability", "few", fewest=FEWEST_FOR_RELIABILITY)
    return [few] if view.reliability.empty else ()


def _reliability(view: ClassView) -> list[Piece]:
    bars, rows = [], []
    for each in _each(view.reliability):
        found = interval(each.alpha, each.low, each.high)
        bars.append(bar(each.title, max(0.0, each.alpha), found))
        rows.append((each.title, found, each.questions, each.students))
    columns = ("unit", "alpha (95% interval)", "questions", "students")
    return [Piece("Cronbach's alpha of each unit", columns, rows, bars)] if rows else []


def _students(view: ClassView) -> list[Piece]:
    rows = [
        (
            each.student,
            each.receipt,
            _here(each.made) + (" (late)" if each.late else ""),
            each.answered,
            percent(each.at_once),
            percent(each.facility),
            each.written,
        )
        for each in _each(view.students)
    ]
    columns = ("student", "receipt", "made", "answered", *_SHARES, "texts written")
    about, fold = said("students", "about"), "All students as a table"
    return [Piece("How far they came", columns, rows, _fifths(view), about, "", fold)]


def _fifths(view: ClassView) -> list[Any]:
    """Return how many students answered how much, in fifths of what anybody answered."""
    most, students = max(1, len(view.questions)), len(view.students)
    counts = [0] * 5
    for answered in view.students["answered"]:
        counts[min(4, max(0, ceil(5 * answered / most) - 1))] += 1
    return [
        bar(f"up to {20 * at}%", count / students, how_many(count, "student"))
        for at, count in enumerate(counts, start=1)
    ]


def _refused(view: ClassView) -> list[Piece]:
    rows = [(each.name, each.reason) for each in view.listed]
    return [Piece("Files, and why", ("file", "why"), rows)] if rows else []
