"""Questions about a row of the machine's table: which cell is wrong, and what belongs there."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final, Literal, NamedTuple

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.options import alike
from coursekit.quiz.kinds.quantities import typed
from coursekit.quiz.kinds.wording import even_words, is_slip
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Markdown, Question, Shown, Text, Way, mixed, tokens_for
from coursekit.yamlfile import YamlDocument, as_code

#: The key of a row that is right as it stands.
NOTHING: Final = "nothing"


class Mended(NamedTuple):
    """An answer: the column of the wrong cell, and what should stand there."""

    cell: str
    value: str


class Mend(Question):
    """A row of the machine's table has a wrong cell, or none.

    The cell is worth half, and what should stand there the other half.
    """

    kind: Literal["mend"] = Field(
        description="A row of the machine's table has a wrong cell, or none."
    )
    row: dict[str, Text] = Field(
        min_length=2, description="The row as the machine wrote it: column and cell."
    )
    sentence: Text = Field(description="The sentence that the row came from, as printed.")
    wrong: Text = Field(description="The column of the wrong cell; `nothing` when all are right.")
    mended: tuple[Text, ...] = Field(
        default=(), description="Every right form of what the cell should say."
    )
    among: tuple[Text, ...] = Field(
        default=(), description="Choices to pick from instead of typing, the right form among them."
    )
    feedback: Markdown = Field(description="What the student reads once the row is mended.")
    if_other_cell: Markdown = Field(description="Shown to a student who chooses another cell.")
    if_other_value: Markdown | None = Field(
        default=None,
        description="Shown to a student who finds the cell, but not what it should say.",
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        """Yield faults of a column that the row lacks, and of a value that is missing."""
        row, wrong = located.at(*way, "row"), located.at(*way, "wrong")
        mended, among = located.at(*way, "mended"), located.at(*way, "among")
        if not isinstance(row, dict) or not isinstance(wrong, str):
            return
        if wrong != NOTHING and wrong not in row:
            yield located.fault(
                f"the row has no column {as_code(wrong)}. Write a column of the row, or"
                f" `{NOTHING}` when all are right.",
                *way, "wrong",
            )  # fmt: skip
        forms = (
            [form for form in mended if isinstance(form, str)] if isinstance(mended, list) else []
        )
        if (wrong == NOTHING) == bool(forms) and (mended is None or isinstance(mended, list)):
            yield located.fault(
                "`mended` is what the wrong cell should say. Leave it out when nothing is"
                " wrong, and fill it in when something is.",
                *way, "mended",
            )  # fmt: skip
        if wrong in row and forms and located.at(*way, "if_other_value") is None:
            yield located.fault(
                "`if_other_value` is missing. Add it: it is shown to a student who finds the"
                " cell, but not what it should say.",
                *way,
            )
        right = {even_words(form) for form in forms}
        if even_words(str(row.get(wrong, ""))) in right:
            yield located.fault(
                "the mended form is what the row already has. Change one of them.", *way, "mended"
            )
        if isinstance(among, list) and among:
            yield from alike(located, (*way, "among"), among, noun="choice")
            if forms and not right & {even_words(str(each)) for each in among}:
                yield located.fault(
                    "no mended form is among the choices. Add it to `among`.", *way, "among"
                )

    def asked(self, chance: Random) -> Shown:  # noqa: D102 (as in Question)
        return {
            "row": [[column, cell] for column, cell in self.row.items()],
            "sentence": self.sentence,
            "among": [self.among[at] for at in mixed(tokens_for(self.among), chance)],
        }

    def read(self, sent: Shown) -> Mended:  # noqa: D102
        cell = sent.get("cell") if isinstance(sent, dict) else None
        if not isinstance(cell, str) or (cell != NOTHING and cell not in self.row):
            raise ValueError(_("no cell is chosen"))
        if cell == NOTHING:
            return Mended(cell, "")
        value = typed(sent)
        if self.among and value not in self.among:
            raise ValueError(_("something is chosen that is not offered by the question"))
        return Mended(cell, value)

    def grade(self, answer: Mended) -> Grade:  # noqa: D102
        if answer.cell != self.wrong:
            return self._scored(0)
        if self.wrong == NOTHING or self._fits(answer.value):
            return self._scored(1)
        slip = not self.among and is_slip(answer.value, self.mended)
        return self._scored(0.5, "near" if slip else "")

    def told(self, answer: Mended, final: bool) -> Shown:  # noqa: D102
        told: Shown = {
            "cell": answer.cell,
            "value": answer.value,
            "right": self.wrong == answer.cell,
        }
        grade = self.grade(answer)
        if grade.verdict == "right":
            told["feedback"] = blocks(self.feedback)
        elif told["right"]:
            told["feedback"] = blocks(self.if_other_value) if self.if_other_value else ""
        else:
            told["feedback"] = blocks(self.if_other_cell)
        if final:
            told["key"] = {"cell": self.wrong, "value": self.mended[0] if self.mended else ""}
            told["why"] = blocks(self.feedback) if grade.verdict != "right" else ""
        return told

    def key_sent(self) -> Shown:  # noqa: D102
        offered = next((each for each in self.among if self._fits(each)), "")
        return {"cell": self.wrong, "text": offered or (self.mended[0] if self.mended else "")}

    def answer_texts(self) -> Iterator[str]:  # noqa: D102
        yield from self.mended

    def _fits(self, value: str) -> bool:
        return even_words(value) in {even_words(form) for form in self.mended}
