"""When a quiz is due, the late rule, and who has extra time: said above its questions.

They stand in ``course.yaml`` at the root of a course, or in ``grading.yaml`` beside it, which wins
where both say something.  ``COURSEKIT_STUDENT`` says who is working,
by a pseudonym, a group or several of them; a copy that was made for one person says it itself.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from coursekit.errors import AuthoredFileError
from coursekit.i18n import counted as tn
from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.question import Id
from coursekit.yamlfile import read_yaml

#: The file at the root of a course; see :mod:`coursekit.course.settings`.
SETTINGS: Final = "course.yaml"
#: What counts towards a grade; see :mod:`coursekit.classroom.grading.rules`.
GRADING: Final = "grading.yaml"
_LONGEST: Final = 366  # days


class Entry(BaseModel):
    """Keys that are not listed are an error; what was loaded does not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class LateRule(Entry):
    """What becomes of work that comes too late."""

    days: Annotated[
        int, Field(ge=0, le=_LONGEST, description="for how many days it is still accepted")
    ]
    percent: Annotated[
        float, Field(ge=0, le=100, description="how much of the points each day takes off")
    ] = 0


class ExtraTime(Entry):
    """What has been agreed with one student, or with a group."""

    days: Annotated[
        int, Field(ge=0, le=_LONGEST, description="how many days later work is due")
    ] = 0
    percent: Annotated[
        float, Field(ge=0, le=1000, description="how much longer the minutes of a lesson are")
    ] = 0
    members: Annotated[
        tuple[Id, ...],
        Field(
            description="who is in the group, for coursekit grades: pseudonyms, or numbers such as"
            " moodle-1207; in no edition"
        ),
    ] = ()


class Deadlines(Entry):
    """What ``course.yaml`` says about time."""

    due: Annotated[
        dict[Id, date], Field(description="the last day of a quiz, by the name of its file")
    ] = {}
    late: Annotated[LateRule | None, Field(description="`days` and `percent`")] = None
    extra_time: Annotated[
        dict[Id, ExtraTime] | None,
        Field(description="who has extra time: pseudonyms or groups, and no names of people"),
    ] = None
    student: Annotated[
        Id | None, Field(description="whose copy of the course this is; left out in all others")
    ] = None

    def told(self, quiz: str, *, assessed: bool = False) -> str:
        """Return what a student reads above a quiz; "" where there is nothing to say."""
        day = self.due.get(quiz)
        return " ".join(self._lines(day)) if day or assessed else ""

    def _lines(self, due: date | None) -> Iterator[str]:
        mine = self._mine()
        if due:
            yield _("Due on {day}.", day=day_in_words(due.isoformat()))
        if due and mine.days:
            own = (due + timedelta(days=mine.days)).isoformat()
            yield _("With your extra time: {day}.", day=day_in_words(own))
        if mine.percent:
            yield _(
                "You have {percent} per cent more time than stated here.",
                percent=f"{mine.percent:g}",
            )
        if self.extra_time is not None and mine == ExtraTime():
            yield _("If extra time has been agreed with you, it is added.")
        if due and self.late:
            yield from late_in_words(self.late)

    def _mine(self) -> ExtraTime:
        """Return the extra time of who is working: the longest, if several have been agreed."""
        said = os.environ.get("COURSEKIT_STUDENT") or self.student or ""
        known = self.extra_time or {}
        agreed = [known[name] for name in said.replace(",", " ").split() if name in known]
        return ExtraTime(
            days=max((each.days for each in agreed), default=0),
            percent=max((each.percent for each in agreed), default=0),
        )


def deadlines_at(root: Path) -> Deadlines:
    """Return what the settings of a course say about time; nothing where they cannot be read.

    `coursekit check` reports their faults: a quiz must not fail for them.
    """
    known: dict[str, Any] = {}
    for name in (SETTINGS, GRADING):
        with suppress(AuthoredFileError, ValidationError):
            said = read_yaml(root / name).data
            own = {key: said[key] for key in Deadlines.model_fields if key in said}
            read = Deadlines.model_validate(own)
            known |= {key: getattr(read, key) for key in own}
    return Deadlines().model_copy(update=known)


def late_in_words(rule: LateRule) -> Iterator[str]:
    """Yield what students read of a late rule."""
    if not rule.days:
        yield _("Late work is not accepted.")
        return
    yield tn(
        "Late work is accepted for one more day.",
        "Late work is accepted for {count} more days.",
        rule.days,
    )
    if rule.percent:
        yield _("Each day takes off {percent} per cent of the points.", percent=f"{rule.percent:g}")
