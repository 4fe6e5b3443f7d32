"""Put items in order; only pairs whose order is decided are graded."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Any, ClassVar, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.faults import alike, list_at
from coursekit.quiz.kinds.tokens import chosen_tokens, labelled, mixed, tokens_for
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Authored, Id, Markdown, Question, Shown, Way
from coursekit.yamlfile import YamlDocument, as_code


class Item(Authored):
    """One item to be put in order."""

    id: Id = Field(description="A short name, for use in `undecided` and `near`.")
    text: Markdown = Field(description="What the student reads.")


class Swapped(Authored):
    """Two items that students put in the wrong order for a reason."""

    before: Id = Field(description="The id of the item that the student put first.")
    after: Id = Field(description="The id of the item that belongs before it.")
    feedback: Markdown = Field(description="Shown to a student who puts the two in this order.")


class Order(Question):
    """Items are put in order; only pairs whose order is decided are graded."""

    rank: ClassVar[int] = 8

    kind: Literal["order"] = Field(description="Put items in order.")
    items: tuple[Item, ...] = Field(
        min_length=3, max_length=12, description="The items, in the right order."
    )
    undecided: tuple[tuple[Id, Id], ...] = Field(
        default=(), description="Pairs of ids whose order the text leaves open; they do not count."
    )
    feedback: Markdown = Field(description="What decides the order, in the article's words.")
    near: tuple[Swapped, ...] = Field(
        default=(),
        exclude=True,
        description="Pairs in the wrong order with feedback of their own; the first that fits is"
        " shown.",
    )
    if_wrong: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown for any other wrong order. Do not give the right one: the student may"
        " try again.",
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        items = located.at(*way, "items")
        if not isinstance(items, list):
            return
        yield from alike(located, (*way, "items"), items, "item")
        ids = [item.get("id") for item in items if isinstance(item, dict)]
        undecided: set[frozenset[str]] = set()
        for place, pair in enumerate(list_at(located, *way, "undecided")):
            names, here = pair if isinstance(pair, list) else [], (*way, "undecided", place)
            yield from _unknown(located, here, names, ids)
            if len(names) == 2 and names[0] == names[1]:
                yield located.fault(
                    "both ids of this pair are the same. Name the two items whose order is open.",
                    *here,
                )
            else:
                undecided.add(frozenset(map(str, names)))
        if len(ids) > 1 and len(undecided) >= len(ids) * (len(ids) - 1) / 2:
            yield located.fault(
                "no pair of items has a decided order. Take a pair out of `undecided`.",
                *way, "undecided",
            )  # fmt: skip
        yield from _near_faults(located, (*way, "near"), ids, undecided)

    @property
    def _texts(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.items)

    @property
    def _tokens(self) -> tuple[str, ...]:
        return tokens_for(self._texts)

    def text_of(self, name: str) -> str:
        """Return the text of the item with that id."""
        return next(item.text for item in self.items if item.id == name)

    def _pairs(self, undecided: bool) -> list[tuple[int, int]]:
        """Return the places of each two items, as written, whose order is decided, or is not."""
        open_ = {frozenset(pair) for pair in self.undecided}
        ids = [item.id for item in self.items]
        pairs = combinations(range(len(ids)), 2)
        return [(a, b) for a, b in pairs if (frozenset((ids[a], ids[b])) in open_) == undecided]

    @property
    def open_pairs(self) -> list[list[str]]:
        """The texts of each two items whose order is not decided, in HTML."""
        texts = [phrase(text) for text in self._texts]
        return [[texts[a], texts[b]] for a, b in self._pairs(undecided=True)]

    def asked(self, chance: Random) -> Shown:
        return {"items": labelled(self._texts, mixed(self._tokens, chance))}

    def is_solved_by(self, asked: Shown) -> bool:
        order = [self._tokens.index(item["token"]) for item in asked["items"]]
        return concordance(order, self._pairs(undecided=False)) == 1

    def read(self, sent: Shown) -> tuple[int, ...]:
        tokens = self._tokens
        chosen = chosen_tokens(sent, "order", tokens)
        if sorted(chosen) != sorted(tokens):
            raise ValueError(_("each item must appear exactly once in the order"))
        return tuple(tokens.index(token) for token in chosen)

    def grade(self, answer: tuple[int, ...]) -> Grade:
        return self._scored(concordance(answer, self._pairs(undecided=False)))

    def outcome(self, answer: tuple[int, ...], final: bool) -> Shown:
        right = self.grade(answer).verdict == "right"
        outcome: Shown = {
            "order": [self._tokens[place] for place in answer],
            "feedback": blocks(self.feedback if right else self._feedback_on(answer)),
        }
        if final or right:
            outcome |= {
                "key": list(self._tokens),
                "why": "" if right else blocks(self.feedback),
                "open": self.open_pairs,
            }
        return outcome

    def _feedback_on(self, answer: tuple[int, ...]) -> str:
        """Return what is said of a wrong order: of one pair, so that not all is told at once."""
        at = {self.items[place].id: number for number, place in enumerate(answer)}
        swapped = (one.feedback for one in self.near if at[one.before] < at[one.after])
        return next(swapped, self.if_wrong or "")

    @property
    def lacks_feedback(self) -> bool:
        ids = [item.id for item in self.items]
        known = {(one.after, one.before) for one in self.near}
        decided = self._pairs(undecided=False)
        return not self.if_wrong and any((ids[a], ids[b]) not in known for a, b in decided)

    def key_sent(self) -> Shown:
        return {"order": list(self._tokens)}

    def answer_texts(self) -> Iterator[str]:
        yield from self._texts


def concordance(order: Sequence[Any], decided: Collection[tuple[Any, Any]]) -> float:
    """Return the share for an order in which each first of `decided` should precede its second.

    Pairs in the right order, less pairs in the wrong one, over all pairs, never below zero, as in
    M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938.

    >>> concordance("abc", [("a", "b"), ("b", "c"), ("a", "c")]), concordance("acb", [("b", "c")])
    (1.0, 0.0)
    """
    place = {item: at for at, item in enumerate(order)}
    right = sum(place[first] < place[second] for first, second in decided)
    return max(0, 2 * right - len(decided)) / len(decided)


def _unknown(located: YamlDocument, way: Way, names: list[Any], ids: list[Any]) -> list[Fault]:
    return [
        located.fault(f"no item has the id {as_code(name)}. Correct the id.", *way)
        for name in names
        if isinstance(name, str) and name not in ids
    ]


def _near_faults(
    located: YamlDocument, way: Way, ids: list[Any], undecided: set[frozenset[str]]
) -> Iterator[Fault]:
    """Yield faults of pairs that `near` calls wrong, and that are not."""
    for place, one in enumerate(list_at(located, *way)):
        names = [one.get("before"), one.get("after")] if isinstance(one, dict) else []
        unknown = _unknown(located, (*way, place), names, ids)
        yield from unknown
        if unknown or not names or not all(isinstance(name, str) for name in names):
            continue
        if ids.index(names[0]) <= ids.index(names[1]) or frozenset(names) in undecided:
            yield located.fault(
                "these two may come in this order. Name in `before` the item that was wrongly put"
                " first, and in `after` the one that belongs before it.",
                *way, place,
            )  # fmt: skip
