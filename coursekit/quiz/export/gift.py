"""Quizzes as GIFT, the text format of Moodle's question bank.

A question is a title, its text in HTML, and its answers in braces.  Its category is the quiz, and
its ``idnumber`` in Moodle is the name of the quiz and its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, assert_never

from markupsafe import Markup

from coursekit.i18n import translated as _
from coursekit.quiz.evidence.facts import Fact
from coursekit.quiz.export.report import (
    CannotHoldError,
    Held,
    Made,
    lost_by_any,
    lost_of_quiz,
)
from coursekit.quiz.export.wording import evidence_in_words, in_own_language, labelled, plain
from coursekit.quiz.interactions import (
    Answer,
    Choice,
    Essay,
    Gaps,
    Interaction,
    Marking,
    Matching,
    Mending,
    NumberEntry,
    Ordering,
    TextEntry,
    TrueOrFalse,
)
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz

_CONTROL: Final = re.compile(r"([\\~=#{}:])")
_PRE: Final = re.compile(r"<pre>.*?</pre>", re.DOTALL)
#: The shares that Moodle knows, in per cent; it refuses others.
_SHARES: Final = frozenset(
    "100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5 11.11111"
    " 10 5 0".split()
)


class _Part(NamedTuple):
    """A question of GIFT: the lines in its braces, and what is said beside them."""

    answers: Sequence[str]
    #: What is asked below the prompt, in HTML.
    below: str = ""
    #: What is said after any answer, in Markdown.
    afterwards: str = ""
    lost: tuple[str, ...] = ()


def gift(quizzes: Sequence[Quiz], facts: Mapping[str, Fact]) -> Made:
    """Return quizzes as a file of GIFT, and what it loses."""
    parts: list[str] = []
    held: list[Held] = []
    of_quizzes: list[tuple[str, str]] = []
    for quiz in quizzes:
        parts.append(f"$CATEGORY: {quiz.quiz}")
        of_quizzes += lost_of_quiz(quiz)
        for question in (part for each in quiz.questions for part in each.apart()):
            named = (quiz.quiz, question.id, question.kind)
            try:
                written, lost = _question(quiz, question, facts)
            except CannotHoldError as why:
                held.append(Held(*named, left_out=str(why)))
            else:
                parts += written
                held.append(Held(*named, lost=lost))
    return Made(("\n\n".join(parts) + "\n").encode(), tuple(held), tuple(of_quizzes))


def _question(
    quiz: Quiz, question: Question, facts: Mapping[str, Fact]
) -> tuple[list[str], tuple[str, ...]]:
    """Return a question, or the several that it becomes, and what is lost of it."""
    portable = question.portable()
    if portable is None:
        raise CannotHoldError("no other program knows a question of this kind")
    parts = _parts(portable.interaction)
    evidence = evidence_in_words(question, facts)
    tag = f" [tag:{question.objective}]" if question.objective else ""
    written = []
    for number, part in enumerate(parts, 1):
        name = question.id if len(parts) == 1 else f"{question.id}-{number}"
        # What stands below is partly in the language of the interface.
        prompt = in_own_language(quiz, blocks(labelled(question)))
        stem = prompt + Markup(blocks(portable.below) + part.below)  # noqa: S704 (of Markdown)
        said = blocks("\n\n".join(filter(None, (part.afterwards, evidence))))
        answers = "\n".join([*part.answers, f"####{_html(said)}" if said else ""])
        written.append(
            f"// [id:{quiz.quiz}/{name}]{tag}\n::{_escaped(name)}::[html]{_html(stem)}{{{answers}}}"
        )
    lost = (*portable.lost, *parts[0].lost, *_lost_of(question), *lost_by_any(question))
    return written, lost


def _lost_of(question: Question) -> Iterator[str]:
    if question.graded and question.points != 1:
        yield f"that it is worth {question.points:g} points"
    if question.tries:
        yield "how many tries there are"


def _parts(interaction: Interaction) -> list[_Part]:
    match interaction:
        case Choice():
            return [_choice(interaction)]
        case TrueOrFalse(answer, if_true, if_false):
            right, wrong = (if_true, if_false) if answer else (if_false, if_true)
            return [_Part([f"{str(answer).upper()}{_said(wrong)}{_said(right)}"])]
        case TextEntry():
            return [_text_entry(interaction)]
        case NumberEntry():
            return [_number_entry(interaction)]
        case Matching():
            return [_matching(interaction)]
        case Ordering():
            return [_ordering(interaction)]
        case Gaps():
            return list(_gaps(interaction))
        case Essay(_words, afterwards):
            return [_Part([], afterwards=afterwards)]
        case Marking():
            raise CannotHoldError("GIFT has no question in which words are marked")
        case Mending():
            raise CannotHoldError(
                "GIFT has no question of two parts of which the second depends on the first"
            )
    assert_never(interaction)


def _choice(choice: Choice) -> _Part:
    lines = []
    for option in choice.options:
        sign = "=" if choice.single and option.share else "~"
        share = "" if choice.single else _share(option.share)
        lines.append(f"\t{sign}{share}{_html(phrase(option.text))}{_said(option.feedback)}")
    fixed = choice.shuffle and any(option.fixed for option in choice.options)
    return _Part(["", *lines], lost=("that an option keeps its place",) if fixed else ())


def _text_entry(entry: TextEntry) -> _Part:
    if any("->" in answer.text for answer in entry.answers):
        raise CannotHoldError("GIFT reads “->” in an answer as a pair to be matched")
    lines = [
        f"\t={_share(answer.share)}{_pattern(answer.text)}{_said(answer.feedback)}"
        for answer in entry.answers
    ]
    return _Part(["", *lines, *_otherwise(f"\t={_share(0)}*", entry.otherwise)])


def _number_entry(entry: NumberEntry) -> _Part:
    right = Answer(f"{entry.answer}:{entry.tolerance}", 1, entry.feedback)
    near = (answer._replace(text=f"{answer.text}:0") for answer in entry.near)
    lines = [f"\t={_share(one.share)}{one.text}{_said(one.feedback)}" for one in (right, *near)]
    return _Part(["#", *lines, *_otherwise("\t~", entry.otherwise)])


def _matching(matching: Matching) -> _Part:
    places = {place: plain(place) for place in matching.places}
    if len(set(places.values())) < len(places):
        raise CannotHoldError("two places differ only in emphasis, which GIFT does not have there")
    given = {pair.right for pair in matching.pairs}
    lines = [
        f"\t={_html(phrase(pair.left))} -> {_escaped(places[pair.right])}"
        for pair in matching.pairs
    ]
    others = [f"\t= -> {_escaped(shown)}" for one, shown in places.items() if one not in given]
    said = [(pair, one) for pair in matching.pairs for one in pair.feedback if one.feedback]
    afterwards = (
        f"**{pair.left}** → {pair.right}\n\n{one.feedback}" for pair, one in said if one.share
    )
    lost = ("feedback on wrong places",) if any(not one.share for _pair, one in said) else ()
    return _Part(["", *lines, *others], afterwards="\n\n".join(afterwards), lost=lost)


def _ordering(ordering: Ordering) -> _Part:
    if ordering.undecided:
        raise CannotHoldError("GIFT has no order in which some places are open")
    lines = [f"\t={_html(phrase(item))} -> {place}" for place, item in enumerate(ordering.items, 1)]
    lost = ["that items are moved: the place of each is chosen, and each right place scores"]
    if ordering.otherwise:
        lost.append("feedback on a wrong order")
    how = f"<p>{phrase(_('Number them in order: 1 comes first.'))}</p>"
    return _Part(["", *lines], how, ordering.feedback, tuple(lost))


def _gaps(gaps: Gaps) -> Iterator[_Part]:
    count = len(gaps.gaps)
    lost = (f"that its {count} gaps are one question: they become {count}",) if count > 1 else ()
    for place, gap in enumerate(gaps.gaps):
        shown = ["_____" if other == place else f"({other + 1})" for other in range(count)]
        pieces = [phrase(piece) for piece in gaps.pieces]
        sentence = "".join(piece + word for piece, word in zip(pieces, shown, strict=False))
        (part,) = _parts(gap)
        yield part._replace(below=f"<p>{sentence}{pieces[-1]}</p>", lost=lost)


def _otherwise(sign: str, feedback: str) -> list[str]:
    """Return the line for every other answer, where something is said of it."""
    return [f"{sign}{_said(feedback)}"] if feedback else []


def _said(feedback: str) -> str:
    return f"#{_html(blocks(feedback))}" if feedback else ""


def _share(share: float) -> str:
    """Return a share in per cent, as Moodle writes it.

    >>> _share(-1 / 3), _share(1)
    ('%-33.33333%', '%100%')
    """
    percent = f"{abs(100 * share):.5f}".rstrip("0").rstrip(".")
    if percent not in _SHARES:
        raise CannotHoldError(f"Moodle has no share of {percent} per cent")
    return f"%{'-' if share < 0 else ''}{percent}%"


def _pattern(text: str) -> str:
    """Return a plain answer, in which a star would stand for anything."""
    return _escaped(text.replace("*", r"\*"))


def _html(html: str) -> str:
    r"""Return HTML as GIFT writes it: on one line, with no sign that it reads otherwise.

    >>> _html("[x] 50%: <pre>a\nb</pre>\n")
    '&\\#91;x] 50%\\: <pre>a&\\#10;b</pre>'
    """
    html = _PRE.sub(lambda found: found[0].replace("\n", "&#10;"), html.strip())
    if html[:1] in {"[", "%"}:
        html = f"&#{ord(html[0])};{html[1:]}"
    return _escaped(html)


def _escaped(text: str) -> str:
    return _CONTROL.sub(r"\\\1", " ".join(text.split()))
