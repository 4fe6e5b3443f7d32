"""What the kinds share in which each thing on the left belongs to one place on the right."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, Matching, Pair, Portable
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.tokens import labelled, mixed, tokens_for
from coursekit.quiz.kinds.wording import NearText
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Authored, Flaw, Grade, Markdown, Question, Shown
from coursekit.yamlfile import as_code


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

    def feedback_on(self, place: str) -> str:
        """Return what is said of a place; "" where nothing is."""
        if place == self.to:
            return self.feedback
        own = (one.feedback for one in self.near if one.text == place)
        return next(own, self.if_wrong or "")


class Placing(Question):
    """What match and classify share: each thing on the left belongs to one place."""

    #: The field that has the things on the left.
    list_of_placed: ClassVar[str]
    #: The field that has places that nothing need belong to.
    list_of_places: ClassVar[str]
    #: Whether the places are shown in another order.
    mixes_places: ClassVar[bool] = False

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The things on the left."""
        placed: tuple[Placed, ...] = getattr(self, self.list_of_placed)
        return placed

    @property
    def places(self) -> tuple[str, ...]:
        """Where they may belong, each once, in the order in which it is shown."""
        raise NotImplementedError(type(self).__name__)

    def faults(self) -> Iterator[Flaw]:
        """Yield things that are alike, and places in `near` that are right or not there."""
        name = self.list_of_placed
        yield from alike((one.text for one in self.placed), name.removesuffix("s"), name, "text")
        for number, one in enumerate(self.placed):
            for place, near in enumerate(one.near):
                way = (name, number, "near", place, "text")
                if near.text == one.to:
                    yield Flaw("this is where it belongs. Name a wrong place.", way)
                elif near.text not in self.places:
                    yield Flaw(
                        f"there is no place {as_code(near.text)} to choose. Write one that exists.",
                        way,
                    )

    @property
    def _left(self) -> tuple[str, ...]:
        return tokens_for([one.text for one in self.placed])

    @property
    def _right(self) -> tuple[str, ...]:
        return tokens_for(self.places)

    @property
    def _key(self) -> tuple[int, ...]:
        return tuple(self.places.index(one.to) for one in self.placed)

    def asked(self, chance: Random) -> Shown:
        # As written, the places of a match stand in the order of what belongs to them.
        places = mixed(self._right, chance) if self.mixes_places else range(len(self.places))
        texts = [one.text for one in self.placed]
        return {
            "left": labelled(texts, mixed(self._left, chance)),
            "right": labelled(self.places, places),
        }

    def blank(self, chance: Random) -> Shown:
        """Put everything in the first place that is shown: of a real key, this says nothing."""
        left = mixed(self._left, chance)
        order = mixed(self._right, chance) if self.mixes_places else range(len(self.places))
        places = [self.places[place] for place in order]
        rows = [{"text": self.placed[at].text, "to": places[0], "feedback": BLANK} for at in left]
        return {self.list_of_placed: rows, self.list_of_places: places[self.mixes_places :]}

    def read(self, sent: Shown) -> tuple[int | None, ...]:
        pairs = sent.get("pairs") if isinstance(sent, dict) else None
        if not isinstance(pairs, dict) or not pairs:
            raise ValueError(_("nothing is chosen"))
        left, right = self._left, self._right
        # In tuples: what a page sends may have no hash.
        if not all(one in left and place in right for one, place in pairs.items()):
            raise ValueError(_("something is chosen that is not part of the question"))
        return tuple(right.index(pairs[one]) if one in pairs else None for one in left)

    def grade(self, answer: tuple[int | None, ...]) -> Grade:
        right = sum(given == key for given, key in zip(answer, self._key, strict=True))
        return self._scored(right / len(answer))

    def outcome(self, answer: tuple[int | None, ...], final: bool) -> Shown:
        pairs, places, tokens = [], self.places, self._right
        rows = zip(self._left, answer, self._key, self.placed, strict=True)
        for token, given, key, one in rows:
            right, chosen, feedback = given == key, "", ""
            if given is not None:
                chosen, feedback = tokens[given], blocks(one.feedback_on(places[given]))
            shown: Shown = {"token": token, "chosen": chosen, "right": right, "feedback": feedback}
            if right or final:
                shown |= {"key": tokens[key], "why": "" if right else blocks(one.feedback)}
            pairs.append(shown)
        return {"pairs": pairs}

    @property
    def lacks_feedback(self) -> bool:
        return not all(one.feedback_on(place) for one in self.placed for place in self.places)

    def key_for_page(self) -> Shown:
        places, rows = self.places, []
        for token, key, one in zip(self._left, self._key, self.placed, strict=True):
            near = [
                [places.index(each.text), blocks(each.feedback)]
                for each in one.near
                if each.text in places
            ]
            feedback, if_wrong = blocks(one.feedback), blocks(one.if_wrong or "")
            rows.append(
                {
                    "token": token,
                    "to": key,
                    "feedback": feedback,
                    "near": near,
                    "if_wrong": if_wrong,
                }
            )
        return {"rows": rows, "places": list(self._right)}

    def key_sent(self) -> Shown:
        right = self._right
        return {"pairs": {one: right[key] for one, key in zip(self._left, self._key, strict=True)}}

    def portable(self) -> Portable:
        """Return each thing with where it belongs, and what is said of each place."""
        pairs = tuple(
            Pair(one.text, one.to, tuple(self._said_of(one, place) for place in self.places))
            for one in self.placed
        )
        return Portable(Matching(pairs, self.places, self.mixes_places))

    @staticmethod
    def _said_of(one: Placed, place: str) -> Answer:
        return Answer(place, float(place == one.to), one.feedback_on(place))

    def answer_texts(self) -> Iterator[str]:
        yield from (one.text for one in self.placed)
        yield from self.places
