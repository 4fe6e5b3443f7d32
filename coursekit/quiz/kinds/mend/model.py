"""A row of the machine's table: which cell is wrong, and what belongs there."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal, NamedTuple

from pydantic import Field

from coursekit.errors import Fault
from coursekit.i18n import translated as _
from coursekit.quiz.grading import Grade
from coursekit.quiz.kinds.faults import alike, list_at, texts_at
from coursekit.quiz.kinds.tokens import mixed_texts
from coursekit.quiz.kinds.wording import fits, is_slip, key_among, typed
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import Markdown, Question, Shown, Text, Way
from coursekit.yamlfile import YamlDocument, as_code

#: The key of a row that is right as it stands.
NOTHING: Final = "nothing"


class Mended(NamedTuple):
    """An answer: the column of the wrong cell, and what should stand there."""

    cell: str
    value: str


class Mend(Question):
    """A row of the machine's table has a wrong cell, or none.

    Finding the cell is worth half, and giving what it should say the other half.
    """

    rank: ClassVar[int] = 11

    kind: Literal["mend"] = Field(
        description="A row of the machine's table has a wrong cell, or none."
    )
    row: dict[str, Text] = Field(
        min_length=2, description="The row as the machine wrote it: column and cell."
    )
    sentence: Text = Field(description="The sentence that the row came from, as printed.")
    wrong: Text = Field(description="The column of the wrong cell; `nothing` if all are right.")
    mended: tuple[Text, ...] = Field(
        default=(), description="Every right form of what the cell should say."
    )
    among: tuple[Text, ...] = Field(
        default=(), description="Choices to pick from instead of typing, including the right form."
    )
    feedback: Markdown = Field(description="What the student reads once the row is mended.")
    if_other_cell: Markdown = Field(description="Shown to a student who chooses another cell.")
    if_other_value: Markdown | None = Field(
        default=None,
        description="Shown to a student who finds the cell, but not what it should say.",
    )

    @classmethod
    def faults(cls, located: YamlDocument, way: Way) -> Iterator[Fault]:
        row, wrong = located.at(*way, "row"), located.at(*way, "wrong")
        mended, forms = located.at(*way, "mended"), texts_at(located, *way, "mended")
        if not isinstance(row, dict) or not isinstance(wrong, str):
            return
        if wrong != NOTHING and wrong not in row:
            yield located.fault(
                f"the row has no column {as_code(wrong)}. Write a column of the row, or"
                f" `{NOTHING}` when all are right.",
                *way, "wrong",
            )  # fmt: skip
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
        if fits(str(row.get(wrong, "")), forms):
            yield located.fault(
                "the mended form is what the row already has. Change one of them.", *way, "mended"
            )
        among = list_at(located, *way, "among")
        yield from alike(located, (*way, "among"), among, "choice")
        if among and forms and not any(fits(str(each), forms) for each in among):
            yield located.fault(
                "no mended form is among the choices. Add it to `among`.", *way, "among"
            )

    def asked(self, chance: Random) -> Shown:
        return {
            "row": [[column, cell] for column, cell in self.row.items()],
            "sentence": self.sentence,
            "among": mixed_texts(self.among, chance),
        }

    def read(self, sent: Shown) -> Mended:
        cell = sent.get("cell") if isinstance(sent, dict) else None
        if not isinstance(cell, str) or (cell != NOTHING and cell not in self.row):
            raise ValueError(_("no cell is chosen"))
        if cell == NOTHING:
            return Mended(cell, "")
        value = typed(sent)
        if self.among and value not in self.among:
            raise ValueError(_("something is chosen that is not offered by the question"))
        return Mended(cell, value)

    def grade(self, answer: Mended) -> Grade:
        if answer.cell != self.wrong:
            return self._scored(0)
        if self.wrong == NOTHING or fits(answer.value, self.mended):
            return self._scored(1)
        slip = not self.among and is_slip(answer.value, self.mended)
        return self._scored(0.5, "near" if slip else "")

    def outcome(self, answer: Mended, final: bool) -> Shown:
        found, right = self.wrong == answer.cell, self.grade(answer).verdict == "right"
        wrong = (self.if_other_value or "") if found else self.if_other_cell
        outcome: Shown = {
            "cell": answer.cell,
            "value": answer.value,
            "right": found,
            "feedback": blocks(self.feedback if right else wrong),
        }
        if final:
            outcome["key"] = {"cell": self.wrong, "value": self.mended[0] if self.mended else ""}
            outcome["why"] = "" if right else blocks(self.feedback)
        return outcome

    def key_sent(self) -> Shown:
        return {"cell": self.wrong, "text": key_among(self.among, self.mended)}

    def answer_texts(self) -> Iterator[str]:
        yield from self.mended

    @classmethod
    def written(cls, sent: Shown) -> str:
        match sent:
            case {"cell": "nothing"}:
                return _("Nothing in this row is wrong")
            case {"cell": str(cell), "text": str(text)}:
                return f"{cell}: {text}"
        return ""
