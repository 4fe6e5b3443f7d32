"""All that is in a hand-in, in words: what a student sees before and an instructor in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.quiz.brief.whole import WHOLE
from coursekit.quiz.hand_in.making import CHANGED
from coursekit.quiz.hand_in.model import (
    TICKED,
    Answered,
    Asked,
    Given,
    HandIn,
    Paragraph,
    Ticked,
    Written,
)
from coursekit.quiz.kinds.brief.model import labels_of_fields
from coursekit.quiz.session import CONFIDENCES

Prompts = Mapping[tuple[str, str], Asked]


class Item(NamedTuple):
    """A question, and all that the hand-in says of it, line by line: a label and a text."""

    lesson: str
    name: str
    prompt: str
    lines: list[tuple[str, str]]


class Part(NamedTuple):
    """A part of a hand-in: its title, and its items."""

    title: str
    items: list[Item]


class Preview(NamedTuple):
    """What is said of the hand-in itself, label and text, and its parts."""

    about: list[tuple[str, str]]
    parts: list[Part]

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for a page."""
        parts = [
            {"title": part.title, "items": [item._asdict() for item in part.items]}
            for part in self.parts
        ]
        return {"about": self.about, "parts": parts}


def labels_of_ticks() -> dict[Ticked, str]:
    """Return what can be ticked, in words."""
    return {
        "answers": _("Answers to questions, each with its last try and its best"),
        "written": _("Written work, with your own marks"),
        "brief": _("The paragraphs of your brief, with your own marks"),
        "hints": _("How many hints you took"),
        "confidence": _("How sure you were"),
        "first-tries": _("Your first try at each question, and your first versions"),
        "contested": _("What you decided where opinions differ, and whom you advised"),
    }


def preview(hand_in: HandIn, prompts: Prompts) -> Preview:
    """Return all that is in a hand-in, in words; `prompts` are those of ``CourseWork.asked``."""
    items = [
        (_("Answers"), [_item(each, prompts, _answer(each)) for each in hand_in.answers]),
        (_("Written work"), [_item(each, prompts, _text(each)) for each in hand_in.written]),
        (_("The brief"), [_item(each, prompts, _paragraph(each)) for each in hand_in.brief]),
    ]
    return Preview(list(_about(hand_in)), [Part(*each) for each in items if each[1]])


def _about(hand_in: HandIn) -> Iterator[tuple[str, str]]:
    labels = labels_of_ticks()
    who = hand_in.student
    yield (_("Pseudonym") if who.as_ == "pseudonym" else _("Name")), who.called
    yield _("Made at"), _at(hand_in.made)
    yield _("Course"), f"{hand_in.course.name}, coursekit {hand_in.course.version}"
    lessons = [f"{each.lesson} ({each.version})" for each in hand_in.lessons]
    yield _("Units and their versions"), ", ".join(lessons) or _("none")
    holds = [labels[each] for each in hand_in.holds]
    yield _("It holds"), "; ".join(holds) or _("nothing")
    left = [labels[each] for each in TICKED if each not in hand_in.holds]
    yield _("It does not hold"), "; ".join([*left, _("reviews, guesses, and anything else")])


def _item(
    each: Answered | Written | Paragraph, prompts: Prompts, lines: Iterator[tuple[str, str]]
) -> Item:
    asked = prompts.get((each.quiz, each.question), Asked("", ""))
    prompt = _("What changed in the brief") if each.quiz == WHOLE else asked.prompt
    return Item(asked.lesson, f"{each.quiz} · {each.question}", prompt, list(lines))


def _answer(each: Answered) -> Iterator[tuple[str, str]]:
    yield from _given(_("Last answer"), each.last)
    if each.best:
        yield from _given(_("Best answer"), each.best)
    if each.first:
        yield from _given(_("First answer"), each.first)
    tries = tn("one try", "{count} tries", each.tries)
    again = tn("opened again once", "opened again {count} times", each.round)
    yield _("Tries"), f"{tries}, {again}" if each.round else tries
    if each.confidence is not None:
        yield _("How sure"), _sureness(each.confidence)
    if each.hints is not None:
        yield _("Hints"), str(each.hints)
    yield _("Version"), f"{each.kind} {each.version}"


def _given(label: str, given: Given) -> Iterator[tuple[str, str]]:
    yield label, given.words or "–"
    worth = f"{_verdict(given)} · {_at(given.at)}"
    if given.cost:
        worth += " · " + _("hints cost {share} of the points", share=_figures(given.cost))
    if given.confidence is not None:
        worth += f" · {_sureness(given.confidence)}"
    yield "", worth
    if given.reason:
        yield _("Reason"), given.reason


def _verdict(given: Given) -> str:
    if given.verdict == "kept":
        return _("not graded by the program")
    words = {
        "right": _("right"),
        "near": _("nearly right"),
        "partly": _("partly right"),
        "wrong": _("wrong"),
    }
    points = _("points: {points} of {of}", points=_figures(given.points), of=_figures(given.of))
    return f"{words[given.verdict]}, {points}"


def _figures(points: float) -> str:
    return f"{points:.4f}".rstrip("0").rstrip(".")


def _sureness(confidence: str) -> str:
    words = dict(zip(CONFIDENCES, (_("sure"), _("fairly sure"), _("guessing")), strict=True))
    return words.get(confidence, _("not said"))


def _text(each: Written) -> Iterator[tuple[str, str]]:
    yield _("Text"), each.text
    if each.first:
        yield _("First version"), each.first.text
        yield "", _at(each.first.at)
    yield from _beside(each)
    yield _("Version"), f"{each.kind} {each.version}"


def _paragraph(each: Paragraph) -> Iterator[tuple[str, str]]:
    labels = labels_of_fields() | {CHANGED: _("What changed")}
    if each.client is not None:
        yield _("Client"), each.client
    yield from ((labels.get(name, name), text) for name, text in each.fields.items())
    if each.first:
        for name, text in each.first.fields.items():
            yield _("{field}, first version", field=labels.get(name, name)), text
        yield "", _at(each.first.at)
    yield from _beside(each)
    yield _("Version"), each.version


def _beside(each: Written | Paragraph) -> Iterator[tuple[str, str]]:
    if each.marks is not None:
        yield _("Your own marks"), ", ".join(map(str, each.marks))
    yield _("Written at"), _at(each.at)


def _at(time: str) -> str:
    """Return a time to the minute; in UTC, for a student's own would tell where they are."""
    return f"{time[:16].replace('T', ' ')} UTC" if time else ""
