from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal, NamedTuple

from pydantic import Field, model_validator

from coursekit.i18n import translated as _
from coursekit.quiz.kinds.branching.node import ENDING, Explained, Node
from coursekit.quiz.kinds.branching.paths import DECISIONS, faults_of
from coursekit.quiz.kinds.branching.portable import decisions_apart
from coursekit.quiz.kinds.tokens import chosen_tokens
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import (
    BLANK,
    SO_FAR,
    Flaw,
    Grade,
    Id,
    Markdown,
    Question,
    Shown,
    text_of,
)

#: Stands in the path of a hand-in for a contested decision.
TAKEN_OUT: Final = ""
_LONGEST: Final = 2000


class Walk(NamedTuple):
    """The options that were chosen, one after the other, and the reason that was written."""

    path: tuple[int, ...]
    text: str = ""


class Branching(Question):
    """A case in which each decision brings a new fact."""

    rank: ClassVar[int] = 14
    in_parts: ClassVar[bool] = True

    kind: Literal["branching"] = Field(
        description="A case of three decisions, each with a new fact; the paths meet again."
    )
    points: float = Field(
        default=1, gt=0, le=100, description="One for each graded decision, if left out."
    )
    tries: Literal[1] = Field(default=1, description="1: a decision that was made stays.")
    start: Id = Field(description="The id of the first node.")
    nodes: tuple[Node, ...] = Field(min_length=3, description="The decisions.")
    ending: Markdown = Field(description="What every path comes to.")
    reason: Explained | None = Field(  # type: ignore[assignment]
        default=None, description="A reason in some forty words, which nobody grades."
    )

    @model_validator(mode="after")
    def _a_point_for_each_decision(self) -> Branching:
        if "points" not in self.model_fields_set:
            object.__setattr__(self, "points", float(max(1, self.most)))
        return self

    @property
    def named(self) -> dict[str, Node]:
        """The nodes by their ids."""
        return {node.id: node for node in self.nodes}

    @property
    def most(self) -> int:
        """How many decisions of a path are graded: as many on each."""
        found, node = 0, self.named.get(self.start)
        for _step in range(DECISIONS):
            if node is None:
                break
            found += not node.contested
            node = self.named.get(node.options[0].to) if node.options else None
        return found

    def faults(self) -> Iterator[Flaw]:
        yield from faults_of(self.start, self.nodes, ENDING)

    def asked(self, chance: Random) -> Shown:
        return {"decisions": DECISIONS, **self.named[self.start].asked()}

    def read(self, sent: Shown) -> Walk:
        path = sent.get("path") if isinstance(sent, dict) else None
        if not isinstance(path, list) or not path:
            raise ValueError(_("nothing is chosen"))
        walked: list[int] = []
        for token in path:
            node = self._node_after(walked)
            known = node.tokens if node else ()
            walked.append(known.index(chosen_tokens({"path": [token]}, "path", known)[0]))
        walk = Walk(tuple(walked))
        if "text" not in sent:
            return walk
        if self.reason is None or not self._is_whole(walk):
            raise ValueError(_("this cannot be done here"))
        return walk._replace(text=typed(sent, _LONGEST))

    def _node_after(self, path: tuple[int, ...] | list[int]) -> Node | None:
        """Return the node that a path leads to; None at the ending."""
        named = self.named
        node: Node | None = named[self.start]
        for chosen in path:
            node = node and named.get(node.options[chosen].to)
        return node

    def _nodes_on(self, path: tuple[int, ...]) -> Iterator[tuple[Node, int]]:
        for place, chosen in enumerate(path):
            node = self._node_after(path[:place])
            if node is not None:
                yield node, chosen

    def _is_whole(self, walk: Walk) -> bool:
        return self._node_after(walk.path) is None

    def goes_on(self, answer: Walk) -> bool:
        return not self._is_whole(answer) or (self.reason is not None and not answer.text)

    def check_goes_on(self, before: Walk, answer: Walk) -> None:
        if answer.path[: len(before.path)] != before.path or answer == before:
            raise ValueError(_("a decision that was made stays"))

    def grade(self, answer: Walk) -> Grade:
        earned = sum(
            node.options[chosen].points or 0 for node, chosen in self._nodes_on(answer.path)
        )
        return self._scored(earned / max(1, self.most), "" if self._is_whole(answer) else SO_FAR)

    def regraded(self, sent: Shown) -> Grade:
        earned = sum(node.options[at].points or 0 for node, at in self._decided(sent))
        return self._scored(earned / max(1, self.most))

    def _decided(self, sent: Shown) -> Iterator[tuple[Node, int]]:
        """Yield the decisions of an answer from which contested ones may have been taken out."""
        path = sent.get("path")
        node: Node | None = self.named[self.start]
        for token in path if isinstance(path, list) else ():
            if node is None or (token == TAKEN_OUT and not node.contested):
                raise ValueError(_("something is chosen that is not part of the question"))
            chosen = 0 if token == TAKEN_OUT else node.tokens.index(token)
            if token != TAKEN_OUT:
                yield node, chosen
            node = self.named.get(node.options[chosen].to)

    def decided_in(self, sent: Shown, contested: bool) -> Shown:
        if contested:
            return {"path": sent["path"]}
        path = []
        for node, chosen in self._nodes_on(self.read({"path": sent["path"]}).path):
            path.append(TAKEN_OUT if node.contested else node.tokens[chosen])
            # What follows would tell the decision.
            if node.contested and len({option.to for option in node.options}) > 1:
                break
        return {"path": path}

    def text_in(self, sent: Shown) -> str:
        return text_of(sent)

    def outcome(self, answer: Walk, final: bool) -> Shown:
        following = self._node_after(answer.path)
        told: Shown = {
            "path": [node.tokens[at] for node, at in self._nodes_on(answer.path)],
            "steps": [node.decided(at, final) for node, at in self._nodes_on(answer.path)],
            "next": following.asked() if following else None,
            "ending": "" if following else blocks(self.ending),
            "asks": None,
        }
        if following is None and self.reason is not None:
            told["asks"] = self.reason.asked()
            if answer.text:
                told |= {"written": answer.text, **self.reason.told()}
        return told

    def taken(self, answer: Walk) -> Shown:
        told = Branching.outcome(self, answer, final=False)
        steps = [{**step, "verdict": "", "feedback": ""} for step in told["steps"]]
        kept = {name: told[name] for name in ("path", "next", "ending", "asks")}
        return {**kept, "steps": steps}

    def blank(self, chance: Random) -> Shown:
        nodes = [
            {
                **node.model_dump(include={"id", "fact", "question", "contested"}),
                "options": [
                    {"text": one.text, "to": one.to, "feedback": BLANK} for one in node.options
                ],
            }
            for node in self.nodes
        ]
        own: Shown = {"start": self.start, "nodes": nodes, "ending": self.ending, "tries": 1}
        if self.reason is not None:
            asked = {"prompt": self.reason.prompt, "words": self.reason.words}
            own["reason"] = asked | {"rubric": [BLANK, BLANK], "model": BLANK}
        return own

    def key_for_page(self) -> Shown:
        return {
            "start": self.start,
            "most": max(1, self.most),
            "nodes": [
                {
                    "id": node.id,
                    **node.asked(),
                    "options": [
                        {
                            "token": token,
                            "text": phrase(option.text),
                            "points": option.points or 0,
                            "to": option.to,
                            "feedback": blocks(option.feedback),
                        }
                        for token, option in zip(node.tokens, node.options, strict=True)
                    ],
                }
                for node in self.nodes
            ],
            "ending": blocks(self.ending),
            "reason": self.reason and {**self.reason.asked(), **self.reason.told()},
        }

    def key_sent(self) -> Shown:
        path: list[int] = []
        tokens = []
        while node := self._node_after(path):
            best = max(range(len(node.options)), key=lambda at: node.options[at].points or 0)
            path.append(best)
            tokens.append(node.tokens[best])
        return {"path": tokens} | ({"text": self.reason.model} if self.reason else {})

    def given_away_by(self, quote: str, around: str) -> bool:
        return True

    def in_words(self, asked: Shown, sent: Shown) -> str:
        chosen = [node.texts[at] for node, at in self._decided(sent)]
        return "; ".join(filter(None, [*chosen, self.text_in(sent)]))

    def apart(self) -> tuple[Question, ...]:
        return decisions_apart(self)

    @property
    def criteria(self) -> tuple[str, ...]:
        return self.reason.rubric if self.reason else ()

    def slips(self) -> list[Shown]:
        """Return the nodes for paper, each with the numbers of those that it leads to."""
        order = {node.id: place for place, node in enumerate(self._in_order(), 1)}
        order[ENDING] = len(order) + 1
        return [
            {
                **node.asked(),
                "id": node.id,
                "place": order[node.id],
                "to": [order[option.to] for option in node.options],
            }
            for node in self._in_order()
        ]

    def _in_order(self) -> list[Node]:
        """Return the nodes with the first one first."""
        first = self.named[self.start]
        return [first, *(node for node in self.nodes if node is not first)]

    def on_paper(self) -> Shown:
        asks = self.reason and self.reason.asked()
        return {"slips": self.slips(), "ending": blocks(self.ending), "asks": asks}
