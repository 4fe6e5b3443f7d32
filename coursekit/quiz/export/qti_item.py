"""A question as an item of QTI: what is answered, what scores, and what is said of which answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from random import Random
from typing import Final

from coursekit.i18n import translated as _
from coursekit.quiz.export.qti_model import (
    Award,
    Item,
    Response,
    Said,
    Test,
    all_of,
    any_of,
    given,
    mapped,
    otherwise,
)
from coursekit.quiz.export.report import CannotHoldError
from coursekit.quiz.export.wording import plain
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

#: More right orders than this fill pages, and no editor shows them.
_MOST_ORDERS: Final = 24
_LETTERS_A_WORD: Final = 7


def item_of(interaction: Interaction, points: float, chance: Random) -> Item:
    """Return an interaction as an item that is worth so many points."""
    match interaction:
        case Choice():
            return _choice(interaction, points)
        case TrueOrFalse(answer, if_true, if_false):
            options = (
                Answer(_("True"), float(answer), if_true),
                Answer(_("False"), float(not answer), if_false),
            )
            return _choice(Choice(options), points)
        case TextEntry():
            return _text_entry(interaction, points)
        case NumberEntry():
            return _number_entry(interaction, points)
        case Matching():
            return _matching(interaction, points, chance)
        case Ordering():
            return _ordering(interaction, points, chance)
        case Gaps():
            return _gaps(interaction, points)
        case Marking():
            return _marking(interaction, points)
        case Mending():
            return _mending(interaction, points)
        case Essay():
            return _essay(interaction)


def _choice(choice: Choice, points: float, name: str = "RESPONSE", shape: str = "choice") -> Item:
    ids = [f"C{number}" for number in range(1, len(choice.options) + 1)]
    rows = list(zip(ids, choice.options, strict=True))
    right = tuple(one for one, option in rows if option.share > 0)
    element = "match" if choice.single else "member"
    said = tuple(
        Said(
            Test(element, name, "identifier", (one,)),
            option.feedback,
            plain(option.text),
            "FEEDBACK" if choice.single else f"FEEDBACK-{one}",
        )
        for one, option in rows
        if option.feedback
    )
    shares = tuple((one, option.share * points) for one, option in rows)
    if choice.single:
        # Of two spellings that are both right, either is.
        response = Response(name, "identifier", "single", right[:1])
        test = any_of(Test("match", name, "identifier", (one,)) for one in right)
        award = Award(test, max(dict(shares).values()))
    else:
        response = Response(name, "identifier", "multiple", right, shares)
        award = mapped(name)
    shown = {"choice": choice, "rows": rows, "response": name}
    return Item(shape, shown, (response,), (award,), said)


def _text_entry(entry: TextEntry, points: float, name: str = "RESPONSE") -> Item:
    # Who types writes plain blanks.
    answers = [one._replace(text=" ".join(one.text.split())) for one in entry.answers]
    shares = tuple((one.text, one.share * points) for one in answers)
    right = next(one.text for one in answers if one.share > 0)
    by_feedback: dict[str, list[Test]] = {}
    for one in answers:
        by_feedback.setdefault(one.feedback, []).append(
            Test("stringMatch", name, "string", (one.text,))
        )
    said = [Said(any_of(tests), feedback) for feedback, tests in by_feedback.items() if feedback]
    known = [test for tests in by_feedback.values() for test in tests]
    response = Response(name, "string", "single", (right,), shares)
    width = max(20, *(len(one.text) for one in answers))
    said += otherwise(name, known, entry.otherwise)
    return Item(
        "text", {"response": name, "width": width}, (response,), (mapped(name),), tuple(said)
    )


def _number_entry(entry: NumberEntry, points: float) -> Item:
    name = "RESPONSE"
    answer, off = Decimal(entry.answer), Decimal(entry.tolerance)
    right = all_of(
        Test("gte", name, "float", (f"{answer - off:f}",)),
        Test("lte", name, "float", (f"{answer + off:f}",)),
    )
    near = [(Test("equal", name, "float", (one.text,)), one) for one in entry.near]
    said = [Said(right, entry.feedback), *(Said(test, one.feedback) for test, one in near)]
    said += otherwise(name, [right, *(test for test, _one in near)], entry.otherwise)
    response = Response(name, "float", "single", (entry.answer,))
    shown = {"response": name, "width": 20}
    return Item("text", shown, (response,), (Award(right, points),), tuple(said))


def _matching(matching: Matching, points: float, chance: Random) -> Item:
    name, places = "RESPONSE", {place: f"P{n}" for n, place in enumerate(matching.places, 1)}
    lefts = [(f"L{number}", pair) for number, pair in enumerate(matching.pairs, 1)]
    key = tuple(f"{one} {places[pair.right]}" for one, pair in lefts)
    said = []
    for one, pair in lefts:
        by_feedback: dict[str, list[str]] = {}
        for answer in pair.feedback:
            by_feedback.setdefault(answer.feedback, []).append(f"{one} {places[answer.text]}")
        for feedback, chosen in by_feedback.items():
            tests = [Test("member", name, "directedPair", (value,)) for value in chosen]
            if feedback:
                said.append(Said(any_of(tests), feedback, plain(pair.left), f"FEEDBACK-{one}"))
    mapping = tuple((value, points / len(key)) for value in key)
    response = Response(name, "directedPair", "multiple", key, mapping)
    shown = {
        "lefts": chance.sample(lefts, len(lefts)),
        # As written, the places of a match stand in the order of what belongs to them.
        "places": chance.sample(sorted(places.items()), len(places))
        if matching.mixes_places
        else list(places.items()),
        "fixed": not matching.mixes_places,
        "response": name,
    }
    return Item("match", shown, (response,), (mapped(name),), tuple(said))


def _ordering(ordering: Ordering, points: float, chance: Random) -> Item:
    name = "RESPONSE"
    ids = [f"I{number}" for number in range(1, len(ordering.items) + 1)]
    orders = list(_orders(len(ids), ordering.undecided))
    right = any_of(
        Test("match", name, "identifier", tuple(ids[place] for place in order)) for order in orders
    )
    said = [Said(right, ordering.feedback), *otherwise(name, [right], ordering.otherwise)]
    response = Response(name, "identifier", "ordered", tuple(ids))
    rows = list(zip(ids, ordering.items, strict=True))
    mixed = chance.sample(rows, len(rows))
    while mixed == rows:
        mixed = chance.sample(rows, len(rows))
    lost = ("points for a part of the order",)
    shown = {"rows": mixed, "response": name}
    return Item("order", shown, (response,), (Award(right, points),), tuple(said), lost)


def _orders(count: int, undecided: frozenset[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield every order in which no decided pair is swapped; the one that is written first.

    >>> list(_orders(3, frozenset({(1, 2)})))
    [[0, 1, 2], [0, 2, 1]]
    """
    decided = {pair for pair in combinations(range(count), 2) if pair not in undecided}
    found = 0

    def grown(order: list[int]) -> Iterator[list[int]]:
        nonlocal found
        rest = [place for place in range(count) if place not in order]
        if not rest:
            found += 1
            if found > _MOST_ORDERS:
                raise CannotHoldError(
                    f"more than {_MOST_ORDERS} orders are right, and QTI lists each of them"
                )
            yield order
        for place in rest:
            if not any((other, place) in decided for other in rest):
                yield from grown([*order, place])

    return grown([])


def _gaps(gaps: Gaps, points: float) -> Item:
    inner = []
    for number, gap in enumerate(gaps.gaps, 1):
        worth, name = points / len(gaps.gaps), f"RESPONSE{number}"
        item = _entry(gap, worth, name)
        said = (
            one._replace(title=f"({number})", outcome=f"FEEDBACK-{number}") for one in item.said
        )
        inner.append(replace(item, said=tuple(said)))
    return replace(_together("gaps", inner), shown={"pieces": gaps.pieces})


def _entry(gap: Choice | TextEntry, points: float, name: str) -> Item:
    """Return what is filled in within a line."""
    if isinstance(gap, TextEntry):
        return _text_entry(gap, points, name)
    return _choice(gap, points, name, "inline_choice")


def _marking(marking: Marking, points: float) -> Item:
    name = "RESPONSE"
    ids = [f"W{number}" for number in range(1, len(marking.words) + 1)]
    accepted = [tuple(ids[at] for at in sorted(place)) for place in marking.accepted]
    right = any_of(
        all_of(
            *(Test("member", name, "identifier", (word,)) for word in words),
            Test("containerSize", name, "integer", (str(len(words)),)),
        )
        for words in accepted
    )
    said = [Said(right, marking.feedback), *otherwise(name, [right], marking.otherwise)]
    response = Response(name, "identifier", "multiple", accepted[0])
    words = [(before, one, word) for one, (before, word) in zip(ids, marking.words, strict=True)]
    shown = {"words": words, "rest": marking.rest, "response": name}
    lost = ("points for a part of the words",)
    return Item("hottext", shown, (response,), (Award(right, points),), tuple(said), lost)


def _mending(mending: Mending, points: float) -> Item:
    cells = _choice(mending.cells, points)
    if mending.value is None:
        return cells
    found = cells.awards[0].test
    second = _entry(mending.value, points, "VALUE")
    # What it should say counts only for who found the cell.
    gated = replace(
        second,
        awards=tuple(one._replace(test=all_of(found, one.test)) for one in second.awards),
        said=tuple(one._replace(test=all_of(found, one.test), title="") for one in second.said),
    )
    return _together("mend", [cells, gated])


def _essay(essay: Essay) -> Item:
    name = "RESPONSE"
    said = (Said(given(name), essay.afterwards),)
    shown = {"response": name, "width": essay.words * _LETTERS_A_WORD}
    return Item("essay", shown, (Response(name, "string"),), (), said)


def _together(shape: str, inner: Sequence[Item]) -> Item:
    return Item(
        shape,
        {},
        tuple(one for item in inner for one in item.responses),
        tuple(one for item in inner for one in item.awards),
        tuple(one for item in inner for one in item.said),
        inner=tuple(inner),
    )
