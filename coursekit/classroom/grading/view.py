"""What counts, as students see it: a table that needs no program once it is shown."""

from __future__ import annotations

from html import escape
from pathlib import Path

from coursekit.classroom.grading.rules import GradingRules, called, grading_at, in_words
from coursekit.i18n import translated as _
from coursekit.quiz.deadlines import GRADING, deadlines_at

_ABOVE = 3


class Grading:
    """What counts towards the grade in this course, and how much, for students to read.

    It is what ``grading.yaml`` at the root of the course says, and its dates.  Without that file it
    says so.

    Parameters
    ----------
    folder : pathlib.Path or str
        A folder of the course, from the notebook's own.

    Raises
    ------
    AuthoredFileError
        The file has faults; all are listed, each with its line.

    Examples
    --------
    In a lesson::

        coursekit.Grading()
    """

    def __init__(self, folder: Path | str = ".") -> None:
        given = Path(folder).resolve()
        places = (given, *list(given.parents)[:_ABOVE])
        self._root = next((place for place in places if (place / GRADING).is_file()), None)
        self.rules = grading_at(self._root) if self._root else None

    def __repr__(self) -> str:
        if self.rules is None:
            return _("Ask your instructor what counts: this copy of the course does not say.")
        parts = [f"{name}: {share}" for name, share in _parts(self.rules)]
        return "\n".join([*parts, *self._notes(self.rules)])

    def _repr_html_(self) -> str:
        if self.rules is None:
            return f"<p>{escape(repr(self))}</p>"
        rows = "".join(
            f'<tr><th scope="row" style="text-align: start">{escape(name)}</th>'
            f'<td style="text-align: start">{escape(share)}</td></tr>'
            for name, share in _parts(self.rules)
        )
        caption = escape(_("What counts towards the grade"))
        notes = "".join(f"<p>{escape(note)}</p>" for note in self._notes(self.rules))
        heads = "".join(
            f'<th scope="col" style="text-align: start">{escape(head)}</th>'
            for head in (_("What counts"), _("Share"))
        )
        return (
            f"<table><caption>{caption}</caption><thead><tr>{heads}</tr></thead>"
            f"<tbody>{rows}</tbody></table>{notes}"
        )

    def _notes(self, rules: GradingRules) -> list[str]:
        return list(in_words(rules, deadlines_at(self._root or Path())))


def _parts(rules: GradingRules) -> list[tuple[str, str]]:
    """Return each part with its share, in per cent of the whole."""
    whole = sum(part.weight for part in rules.parts)
    return [
        (_named(part.quizzes, called(part), part.which), f"{100 * part.weight / whole:.3g}%")
        for part in rules.parts
    ]


def _named(quizzes: tuple[str, ...], name: str, which: str) -> str:
    best = _("the best of your hand-ins counts") if which == "best" else ""
    more = "; ".join(filter(None, [", ".join(quizzes), best]))
    return f"{name} ({more})" if more else name
