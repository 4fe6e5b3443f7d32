"""What an answer got wrong, and what it says of contested decisions, by the kind of question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from coursekit.quiz.kinds.branching.model import Branching
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.kinds.placing import Placing
from coursekit.quiz.question import Question, Shown


class Mistake(NamedTuple):
    """Something wrong that was chosen, and what the course says of it, in Markdown."""

    chosen: str
    feedback: str = ""


class Position(NamedTuple):
    """What was chosen where each option can be defended: the decision, and the option."""

    asked: str
    chosen: str


def mistakes_in(question: Question, sent: Shown, words: str) -> Iterator[Mistake]:
    """Yield what an answer that is not right got wrong; its words where a kind has no options."""
    if isinstance(question, WithOptions):
        for at in sorted(question.read(sent) - question.key):
            option = question.options[at]
            yield Mistake(option.text, option.feedback)
    elif isinstance(question, Placing):
        for given, one in zip(question.read(sent), question.placed, strict=True):
            place = one.to if given is None else question.places[given]
            if place != one.to:
                yield Mistake(f"{one.text} → {place}", one.feedback_on(place))
    elif isinstance(question, Branching):
        for node, option in _decisions(question, sent):
            if not node.contested and not option.points:
                yield Mistake(f"{node.question} {option.text}", option.feedback)
    elif words:
        yield Mistake(words)


def positions_in(question: Question, sent: Shown) -> Iterator[Position]:
    """Yield what was chosen in the contested decisions of an answer."""
    if isinstance(question, Branching):
        for node, option in _decisions(question, sent):
            if node.contested:
                yield Position(node.question, option.text)


def _decisions(question: Branching, sent: Shown) -> Iterator[tuple[Any, Any]]:
    """Yield the decisions of a path with what was chosen, but for those that are withheld."""
    named, path = question.named, sent.get("path")
    at = [named[question.start]]
    for token in path if isinstance(path, list) else ():
        node = next((each for each in at if token in each.tokens), None)
        if node is not None:
            option = node.options[node.tokens.index(token)]
            yield node, option
        # A decision that is withheld may lead to any of the nodes that follow.
        options = [option] if node is not None else [one for each in at for one in each.options]
        at = [named[one.to] for one in options if one.to in named]
