from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import ClassVar, Final, Literal, NamedTuple

from pydantic import Field

from coursekit.i18n import translated as _
from coursekit.quiz.interactions import Answer, Choice, Mending, Portable, TextEntry, as_markdown
from coursekit.quiz.kinds.faults import alike
from coursekit.quiz.kinds.tokens import mixed_texts
from coursekit.quiz.kinds.wording import AS_TYPED, fits, is_slip, key_among, typed
from coursekit.quiz.markdown import blocks
from coursekit.quiz.question import BLANK, Flaw, Grade, Markdown, Question, Shown, Text
from coursekit.yamlfile import as_code

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

    def faults(self) -> Iterator[Flaw]:
        if self.wrong != NOTHING and self.wrong not in self.row:
            yield Flaw(
                f"the row has no column {as_code(self.wrong)}. Write a column of the row, or"
                f" `{NOTHING}` when all are right.",
                ("wrong",),
            )
        if (self.wrong == NOTHING) == bool(self.mended):
            yield Flaw(
                "`mended` is what the wrong cell should say. Leave it out when nothing is"
                " wrong, and fill it in when something is.",
                ("mended",),
            )
        if self.wrong in self.row and self.mended and self.if_other_value is None:
            yield Flaw(
                "`if_other_value` is missing. Add it: it is shown to a student who finds the"
                " cell, but not what it should say."
            )
        if fits(self.row.get(self.wrong, ""), self.mended):
            yield Flaw(
                "the mended form is what the row already has. Change one of them.", ("mended",)
            )
        yield from alike(self.among, "choice", "among")
        if self.among and self.mended and not any(fits(each, self.mended) for each in self.among):
            yield Flaw("no mended form is among the choices. Add it to `among`.", ("among",))

    def asked(self, chance: Random) -> Shown:
        return {
            "row": [[column, cell] for column, cell in self.row.items()],
            "sentence": self.sentence,
            "among": mixed_texts(self.among, chance),
        }

    def blank(self, chance: Random) -> Shown:
        return {
            "row": self.row,
            "sentence": self.sentence,
            "wrong": NOTHING,
            "among": mixed_texts(self.among, chance),
            "feedback": BLANK,
            "if_other_cell": BLANK,
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

    def key_for_page(self) -> Shown:
        return {
            "columns": list(self.row),
            "wrong": self.wrong,
            "mended": list(self.mended),
            "among": list(self.among),
            "feedback": blocks(self.feedback),
            "if_other_cell": blocks(self.if_other_cell),
            "if_other_value": blocks(self.if_other_value or ""),
        }

    def key_sent(self) -> Shown:
        return {"cell": self.wrong, "text": key_among(self.among, self.mended)}

    def answer_texts(self) -> Iterator[str]:
        yield from self.mended

    def portable(self) -> Portable:
        words = {
            name: f"**{as_markdown(name)}**: {as_markdown(self.row[name])}" for name in self.row
        }
        words[NOTHING] = _("Nothing in this row is wrong")
        half = 0.5 if self.mended else 1.0
        cells = tuple(
            Answer(words[name], half, "" if self.mended else self.feedback)
            if name == self.wrong
            else Answer(words[name], 0, self.if_other_cell)
            for name in words
        )
        sentence = f"> {as_markdown(' '.join(self.sentence.split()))}"
        mending = Mending(Choice(cells), self._value() if self.mended else None)
        return Portable(mending, sentence, () if self.among or not self.mended else (AS_TYPED,))

    def _value(self) -> Choice | TextEntry:
        """Return what the wrong cell should say, which is worth the other half."""
        if self.among:
            offered = ((word, fits(word, self.mended)) for word in self.among)
            said = {True: self.feedback, False: self.if_other_value or ""}
            return Choice(
                tuple(Answer(as_markdown(w), right / 2, said[right]) for w, right in offered)
            )
        right = tuple(Answer(form, 0.5, self.feedback) for form in self.mended)
        return TextEntry(right, self.if_other_value or "")

    @classmethod
    def written(cls, sent: Shown) -> str:
        match sent:
            case {"cell": "nothing"}:
                return _("Nothing in this row is wrong")
            case {"cell": str(cell), "text": str(text)}:
                return f"{cell}: {text}"
        return ""
