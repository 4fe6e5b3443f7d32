"""A decision of a case, its options, and the reason that is written at the end."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import Field, StrictBool

from coursekit.quiz.kinds.tokens import labelled, tokens_for
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Authored, Id, Markdown, Shown

#: What an option leads to that ends the case.
ENDING: Final = "ending"


class Option(Authored):
    """What can be decided, and what comes of it."""

    text: Markdown = Field(description="What the student reads beside the button.")
    points: Literal[0, 1] | None = Field(
        default=None, description="1 for a right decision, 0 for a wrong one; none where contested."
    )
    to: Id = Field(
        default=ENDING,
        description="The id of the node that follows; left out where the case ends.",
    )
    feedback: Markdown = Field(description="What comes of it, told at once.")


class Node(Authored):
    """A new fact, and what is to be decided then."""

    id: Id = Field(description="A name that no other node of the case has.")
    fact: Markdown = Field(description="One new fact.")
    question: Markdown = Field(description="What is to be decided, in a sentence.")
    contested: StrictBool = Field(
        default=False,
        description="`true` where each option can be defended: the decision is not graded.",
    )
    options: tuple[Option, ...] = Field(description="Two or three options.")

    @property
    def tokens(self) -> tuple[str, ...]:
        """What a page calls the options."""
        return tokens_for(self.texts)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of the options."""
        return tuple(option.text for option in self.options)

    def asked(self) -> Shown:
        """Return what a page shows before the decision: neither points nor what follows."""
        return {
            "fact": blocks(self.fact),
            "question": phrase(self.question),
            "contested": self.contested,
            "options": labelled(self.texts, range(len(self.options))),
        }

    def decided(self, chosen: int, final: bool) -> Shown:
        """Return what a page shows of a decision; with the other options at last."""
        told = [
            {
                "text": phrase(option.text),
                "verdict": self._verdict(option),
                "feedback": blocks(option.feedback),
            }
            for option in self.options
        ]
        return {
            "fact": blocks(self.fact),
            "question": phrase(self.question),
            "contested": self.contested,
            **told[chosen],
            "others": [*told[:chosen], *told[chosen + 1 :]] if final else [],
        }

    def _verdict(self, option: Option) -> str:
        if self.contested:
            return "discussed"
        return "right" if option.points else "wrong"


class Explained(Authored):
    """The reason that is written at the end, and marked by the student alone."""

    prompt: Markdown = Field(description="What the student writes a reason for.")
    words: int = Field(
        default=40, ge=10, le=200, description="About how many words the student writes."
    )
    rubric: tuple[Markdown, ...] = Field(
        min_length=2, max_length=6, description="What students should look for in their reason."
    )
    model: Markdown = Field(description="A reason that meets the rubric, shown after writing.")

    def asked(self) -> Shown:
        """Return what a page shows before a reason is written."""
        return {"prompt": phrase(self.prompt), "limit": self.words}

    def told(self) -> Shown:
        """Return what a page shows beside a reason."""
        return {
            "rubric": [phrase(criterion) for criterion in self.rubric],
            "model": blocks(self.model),
        }
