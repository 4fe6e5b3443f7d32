from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Essay, Portable, as_markdown
from coursekit.quiz.kinds.wording import typed
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import BLANK, Authored, Grade, Markdown, Question, Shown, Text, text_of

_LONGEST: Final = 10_000


class Stand(Authored):
    """One defensible answer, and who holds it."""

    answer: Markdown = Field(description="The answer, in a sentence.")
    held_by: Text = Field(description="The stakeholder who holds it.")
    strongest: Markdown = Field(description="Its strongest argument.")
    counter: Markdown = Field(description="The strongest argument against it.")


class Exemplar(Authored):
    """A sample answer for students to compare their own with."""

    label: Text = Field(description="What it is an example of: weak, sound, strong.")
    text: Markdown = Field(description="The answer.")
    comment: Markdown = Field(description="Why it is weak, sound or strong.")


class Discuss(Question):
    """A contested question: several answers can be defended."""

    # No `answer_texts`: no answer is right or wrong.
    rank: ClassVar[int] = 13
    graded: ClassVar[bool] = False
    handed_in: ClassVar[Literal["answers", "written", "brief"]] = "written"

    kind: Literal["discuss"] = Field(
        description="A contested question: several answers can be defended."
    )
    role: Markdown = Field(
        description="The role in which the student argues; students are not asked for their own"
        " opinion."
    )
    words: int = Field(
        default=120, ge=20, le=600, description="The most words that the student may write."
    )
    positions: tuple[Stand, ...] = Field(
        min_length=2, description="Answers that can be defended, at least two."
    )
    rubric: tuple[Markdown, ...] = Field(
        min_length=2,
        max_length=6,
        description="What students should look for in their own answers.",
    )
    exemplars: tuple[Exemplar, ...] = Field(
        min_length=1, description="Sample answers for students to compare their own with."
    )

    def asked(self, chance: Random) -> Shown:
        return {"role": phrase(self.role), "limit": self.words}

    def blank(self, chance: Random) -> Shown:
        stand = dict.fromkeys(("answer", "held_by", "strongest", "counter"), BLANK)
        return {
            "role": self.role,
            "words": self.words,
            "positions": [stand, stand],
            "rubric": [BLANK, BLANK],
            "exemplars": [dict.fromkeys(("label", "text", "comment"), BLANK)],
        }

    def read(self, sent: Shown) -> str:
        return typed(sent, _LONGEST)

    def grade(self, answer: str) -> Grade:
        return Grade(0.0, 0.0)

    def text_in(self, sent: Shown) -> str:
        return text_of(sent)

    def outcome(self, answer: str, final: bool) -> Shown:
        return {"written": answer, "count": len(answer.split()), **self.key_for_page()}

    def key_for_page(self) -> Shown:
        return {
            "positions": [
                {
                    "answer": phrase(stand.answer),
                    "held_by": stand.held_by,
                    "strongest": blocks(stand.strongest),
                    "counter": blocks(stand.counter),
                }
                for stand in self.positions
            ],
            "rubric": [phrase(criterion) for criterion in self.rubric],
            "exemplars": [
                {"label": one.label, "text": blocks(one.text), "comment": blocks(one.comment)}
                for one in self.exemplars
            ],
        }

    def portable(self) -> Portable:
        task = _(
            "Write what somebody in this role would say, in about {limit} words.",
            limit=self.words,
        )
        below = f"**{_('Your role: ').strip()}** {self.role}\n\n{task}"
        return Portable(Essay(self.words, "\n\n".join(self._afterwards())), below)

    def _afterwards(self) -> Iterator[str]:
        """Yield what is shown beside a written answer, in Markdown."""
        yield f"**{_('What to look for in your own answer:')}**"
        yield "\n".join(f"- {criterion}" for criterion in self.rubric)
        for stand in self.positions:
            yield f"**{stand.answer}** " + _("Held by {who}.", who=as_markdown(stand.held_by))
            yield f"*{_('The strongest argument for it')}:*\n\n{stand.strongest}"
            yield f"*{_('The strongest argument against it')}:*\n\n{stand.counter}"
        for one in self.exemplars:
            yield f"**{_('Example: {label}', label=as_markdown(one.label))}**\n\n{one.text}"
            yield f"*{_('Why')}:* {one.comment}"

    def key_sent(self) -> Shown:
        return {"text": self.exemplars[-1].text}

    @property
    def criteria(self) -> tuple[str, ...]:
        return self.rubric
