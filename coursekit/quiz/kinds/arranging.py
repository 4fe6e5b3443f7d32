"""Questions in which things are put in order, paired, or put into columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random
from typing import Any, Literal

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade, concordance
from coursekit.quiz.kinds.options import alike
from coursekit.quiz.kinds.wording import NearText
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import (
    Authored,
    Id,
    Markdown,
    Question,
    Shown,
    Way,
    chosen_tokens,
    labelled,
    mixed,
    tokens_for,
)
from coursekit.yamlfile import YamlDocument, as_code


class Item(Authored):
    """One thing to be put in order."""

    id: Id = Field(description="A name by which `undecided` calls it.")
    text: Markdown = Field(description="What the student reads.")


class Swapped(Authored):
    """Two things in the wrong order, as students put them for a reason."""

    before: Id = Field(description="The id of the item that the student put first.")
    after: Id = Field(description="The id of the item that belongs before it.")
    feedback: Markdown = Field(description="Shown to a student who puts the two in this order.")


class Order(Question):
    """Things are put in order; only pairs whose order is decided are graded."""

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
        """Yield faults of items alike, of unknown ids, and of an order that nothing decides."""
        items, undecided = located.at(*way, "items"), located.at(*way, "undecided")
        if not isinstance(items, list):
            return
        yield from alike(located, (*way, "items"), items, noun="item")
        known = [item.get("id") for item in items if isinstance(item, dict)]
        open_: set[frozenset[Any]] = set()
        for place, pair in enumerate(undecided if isinstance(undecided, list) else []):
            names = pair if isinstance(pair, list) else []
            for name in names:
                if isinstance(name, str) and name not in known:
                    yield located.fault(
                        f"no item has the id {as_code(name)}. Correct the id.",
                        *way,
                        "undecided",
                        place,
                    )
            if len(names) == 2 and names[0] == names[1]:
                yield located.fault(
                    "both ids of this pair are the same. Name the two items whose order is open.",
                    *way, "undecided", place,
                )  # fmt: skip
            else:
                open_.add(frozenset(map(str, names)))
        if len(known) > 1 and len(open_) >= len(known) * (len(known) - 1) / 2:
            yield located.fault(
                "no pair of items has a decided order. Take a pair out of `undecided`.",
                *way, "undecided",
            )  # fmt: skip
        yield from _swapped_faults(located, way, known, open_)

    @property
    def _tokens(self) -> tuple[str, ...]:
        return tokens_for(tuple(item.text for item in self.items))

    @property
    def _decided(self) -> list[tuple[int, int]]:
        open_ = {frozenset(pair) for pair in self.undecided}
        ids = [item.id for item in self.items]
        pairs = combinations(range(len(ids)), 2)
        return [(a, b) for a, b in pairs if frozenset((ids[a], ids[b])) not in open_]

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        tokens = self._tokens
        texts = tuple(item.text for item in self.items)
        return {"items": labelled(tokens, texts, mixed(tokens, chance))}

    def is_solved_by(self, asked: Shown) -> bool:  # noqa: D102
        order = [self._tokens.index(item["token"]) for item in asked["items"]]
        return concordance(order, self._decided) == 1

    def read(self, sent: Shown) -> tuple[int, ...]:  # noqa: D102
        tokens = self._tokens
        chosen = chosen_tokens(sent, "order", tokens)
        if sorted(chosen) != sorted(tokens):
            raise ValueError(_("each item must appear exactly once in the order"))
        return tuple(tokens.index(token) for token in chosen)

    def grade(self, answer: tuple[int, ...]) -> Grade:  # noqa: D102
        return self._scored(concordance(answer, self._decided))

    def told(self, answer: tuple[int, ...], final: bool) -> Shown:  # noqa: D102
        right = self.grade(answer).verdict == "right"
        said = self.feedback if right else self._said_of(answer)
        told: Shown = {
            "order": [self._tokens[place] for place in answer],
            "feedback": blocks(said),
        }
        if final or right:
            told |= {"key": list(self._tokens), "why": "" if right else blocks(self.feedback)}
            told["open"] = [
                [phrase(self.items[a].text), phrase(self.items[b].text)]
                for a, b in combinations(range(len(self.items)), 2)
                if (a, b) not in self._decided
            ]
        return told

    def key_sent(self) -> Shown:  # noqa: D102
        return {"order": list(self._tokens)}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from (item.text for item in self.items)

    @property
    def leaves_untold(self) -> bool:  # noqa: D102
        ids = [item.id for item in self.items]
        told = {(one.after, one.before) for one in self.near}
        return not self.if_wrong and any((ids[a], ids[b]) not in told for a, b in self._decided)

    def _said_of(self, answer: tuple[int, ...]) -> str:
        """Return what is said of a wrong order: of one pair, so that not all is told at once."""
        at = {self.items[place].id: number for number, place in enumerate(answer)}
        swapped = (one.feedback for one in self.near if at[one.before] < at[one.after])
        return next(swapped, self.if_wrong or "")


def _swapped_faults(
    located: YamlDocument, way: Way, ids: list[Any], undecided: set[frozenset[Any]]
) -> Iterator[Fault]:
    """Yield faults of pairs that `near` calls wrong, and that are not."""
    near = located.at(*way, "near")
    for place, one in enumerate(near if isinstance(near, list) else []):
        names = [one.get("before"), one.get("after")] if isinstance(one, dict) else []
        unknown = [name for name in names if isinstance(name, str) and name not in ids]
        for name in unknown:
            yield located.fault(
                f"no item has the id {as_code(name)}. Correct the id.", *way, "near", place
            )
        if unknown or not names or not all(isinstance(name, str) for name in names):
            continue
        if ids.index(names[0]) <= ids.index(names[1]) or frozenset(names) in undecided:
            yield located.fault(
                "these two may come in this order. Name in `before` the item that was wrongly put"
                " first, and in `after` the one that belongs before it.",
                *way, "near", place,
            )  # fmt: skip


class Placed(Authored):
    """One thing, and where it belongs."""

    text: Markdown = Field(description="What the student reads on the left.")
    to: Markdown = Field(description="What it belongs to.")
    feedback: Markdown = Field(description="Why, in the article's words.")
    near: tuple[NearText, ...] = Field(
        default=(),
        exclude=True,
        description="Wrong places with feedback of their own: `text` is the place.",
    )
    if_wrong: Markdown | None = Field(
        default=None,
        exclude=True,
        description="Shown for any other wrong place. Do not name the right one: the student may"
        " try again.",
    )

    def said_of(self, place: str) -> str:
        """Return what is said of a wrong place; "" where nothing is."""
        own = (one.feedback for one in self.near if one.text == place)
        return next(own, self.if_wrong or "")


def _near_faults(
    located: YamlDocument, way: Way, rows: list[Any], places: list[Any]
) -> Iterator[Fault]:
    """Yield faults of places that `near` calls wrong, and that are right or not there."""
    known = {place.strip() for place in places if isinstance(place, str)}
    for number, row in enumerate(rows):
        near = row.get("near") if isinstance(row, dict) else None
        to = row.get("to") if isinstance(row, dict) else None
        for place, one in enumerate(near if isinstance(near, list) else []):
            text = one.get("text") if isinstance(one, dict) else None
            if not isinstance(text, str) or not isinstance(to, str):
                continue
            if text.strip() == to.strip():
                yield located.fault(
                    "this is where it belongs. Name a wrong place.",
                    *way, number, "near", place, "text",
                )  # fmt: skip
            elif text.strip() not in known:
                yield located.fault(
                    f"there is no place {as_code(text)} to choose. Write one that exists.",
                    *way, number, "near", place, "text",
                )  # fmt: skip


class Placing(Question):
    """What match and classify share: each thing on the left belongs to one place."""

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The things on the left."""
        raise NotImplementedError(type(self).__name__)

    @property
    def places(self) -> tuple[str, ...]:
        """Where they may belong, each once, in the order in which it is shown."""
        raise NotImplementedError(type(self).__name__)

    @property
    def _left(self) -> tuple[str, ...]:
        return tokens_for(tuple(one.text for one in self.placed))

    @property
    def _right(self) -> tuple[str, ...]:
        return tokens_for(self.places)

    @property
    def _key(self) -> tuple[int, ...]:
        return tuple(self.places.index(one.to) for one in self.placed)

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        texts = tuple(one.text for one in self.placed)
        order = self._shown_places(chance)
        return {
            "left": labelled(self._left, texts, mixed(self._left, chance)),
            "right": labelled(self._right, self.places, order),
        }

    def _shown_places(self, chance: Random) -> list[int]:
        return list(range(len(self.places)))

    def read(self, sent: Shown) -> tuple[int | None, ...]:  # noqa: D102
        pairs = sent.get("pairs") if isinstance(sent, dict) else None
        if not isinstance(pairs, dict) or not pairs:
            raise ValueError(_("nothing is chosen"))
        right = self._right
        left = self._left
        # In tuples: what a page sends may have no hash.
        if not all(one in left and place in right for one, place in pairs.items()):
            raise ValueError(_("something is chosen that is not part of the question"))
        return tuple(right.index(pairs[one]) if one in pairs else None for one in left)

    def grade(self, answer: tuple[int | None, ...]) -> Grade:  # noqa: D102
        right = sum(given == key for given, key in zip(answer, self._key, strict=True))
        return self._scored(right / len(self._key))

    def told(self, answer: tuple[int | None, ...], final: bool) -> Shown:  # noqa: D102
        told, places = [], self.places
        rows = zip(self._left, answer, self._key, self.placed, strict=True)
        for token, given, key, one in rows:
            right = given == key
            chosen = self._right[given] if given is not None else ""
            said = one.feedback if right else "" if given is None else one.said_of(places[given])
            shown: Shown = {
                "token": token, "chosen": chosen, "right": right, "feedback": blocks(said)
            }  # fmt: skip
            if right or final:
                shown |= {"key": self._right[key], "why": "" if right else blocks(one.feedback)}
            told.append(shown)
        return {"pairs": told}

    @property
    def leaves_untold(self) -> bool:  # noqa: D102
        wrong = ((one, place) for one in self.placed for place in self.places if place != one.to)
        return not all(one.said_of(place) for one, place in wrong)

    def key_sent(self) -> Shown:  # noqa: D102
        right = self._right
        return {"pairs": {one: right[key] for one, key in zip(self._left, self._key, strict=True)}}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from (one.text for one in self.placed)
        yield from self.places


class Match(Placing):
    """Each thing on the left belongs to one on the right."""

    kind: Literal["match"] = Field(
        description="Each thing on the left belongs to one on the right."
    )
    pairs: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs together: `text` and `to`."
    )
    others: tuple[Markdown, ...] = Field(
        default=(), description="Further choices on the right, to which nothing belongs."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of things alike, of others that belong, and of a single place."""
        pairs, others = located.at(*way, "pairs"), located.at(*way, "others")
        if not isinstance(pairs, list):
            return
        yield from alike(located, (*way, "pairs"), pairs, noun="pair")
        others = others if isinstance(others, list) else []
        places = {str(pair.get("to")) for pair in pairs if isinstance(pair, dict)}
        for place, other in enumerate(others):
            if str(other) in places:
                yield located.fault(
                    "something belongs to this one. Take it out of `others`.", *way, "others", place
                )
        if len(places | set(map(str, others))) < 2:
            yield located.fault(
                "everything belongs to one place, so that there is nothing to choose."
                " Add another to `others`.",
                *way, "pairs",
            )  # fmt: skip
        yield from _near_faults(located, (*way, "pairs"), pairs, [*places, *others])

    @property
    def placed(self) -> tuple[Placed, ...]:  # noqa: D102
        return self.pairs

    @property
    def places(self) -> tuple[str, ...]:  # noqa: D102
        return tuple(dict.fromkeys((*(pair.to for pair in self.pairs), *self.others)))

    def _shown_places(self, chance: Random) -> list[int]:
        # As written, the places stand in the order of what belongs to them.
        return mixed(self._right, chance)


class Classify(Placing):
    """Each row belongs to one of a few columns."""

    kind: Literal["classify"] = Field(description="Each row belongs to one of a few columns.")
    columns: tuple[Markdown, ...] = Field(
        min_length=2, max_length=7, description="The columns, in the order in which they are shown."
    )
    rows: tuple[Placed, ...] = Field(
        min_length=2, max_length=12, description="What belongs where: `text` and `to`, a column."
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of rows and columns alike, and of a column that there is not."""
        columns, rows = located.at(*way, "columns"), located.at(*way, "rows")
        if not isinstance(columns, list) or not isinstance(rows, list):
            return
        yield from alike(located, (*way, "columns"), columns, noun="column")
        yield from alike(located, (*way, "rows"), rows, noun="row")
        known = [column.strip() for column in columns if isinstance(column, str)]
        for place, row in enumerate(rows):
            to = row.get("to") if isinstance(row, dict) else None
            if isinstance(to, str) and to.strip() not in known:
                yield located.fault(
                    f"there is no column {as_code(to)}. Write one of `columns`.",
                    *way, "rows", place, "to",
                )  # fmt: skip
        yield from _near_faults(located, (*way, "rows"), rows, columns)

    @property
    def placed(self) -> tuple[Placed, ...]:  # noqa: D102
        return self.rows

    @property
    def places(self) -> tuple[str, ...]:  # noqa: D102
        return self.columns
