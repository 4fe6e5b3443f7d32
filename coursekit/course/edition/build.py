"""An edition from beginning to end: the steps from a course's files to those that leave it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from coursekit.course.edition.cutting import STUDENTS, Edition, cut, why_left_out
from coursekit.course.edition.gathering import Files, gathered, not_gathered
from coursekit.course.edition.keys import Keys, assessed_in, sealed
from coursekit.course.edition.lessons import missing, on_paper
from coursekit.course.edition.manifest import with_manifest
from coursekit.course.edition.personal import with_extra_time_of
from coursekit.course.edition.program import with_program
from coursekit.course.edition.report.remarks import remarks_on
from coursekit.course.edition.report.unready import (
    asked_in_other_words,
    asked_twice,
    drafted_again,
    unfinished,
)
from coursekit.course.edition.twins import Exchange, with_twins
from coursekit.course.finding import Finding
from coursekit.course.new.parts import up_to_date
from coursekit.course.overlay.applying import applied
from coursekit.errors import CoursekitError
from coursekit.quiz.deadlines import SETTINGS
from coursekit.yamlfile import yaml_of


class Build(NamedTuple):
    """An edition that was made, and is not written yet."""

    edition: Edition
    files: Files
    #: How many files of the course it does not hold, by the reason.
    left_out: dict[str, int]
    #: What lies in the course's folder and is in no edition.
    no_part: list[str]
    #: What the course lacks, or students may not get; where there is anything, no edition is made.
    missing: list[Finding]
    #: The paths of the quizzes that an instructor marks.
    assessed: list[str]
    #: The keys of these, where they were asked for.
    keys: Keys | None = None
    #: Whose articles it holds, and which links lead nowhere.
    remarks: tuple[str, ...] = ()
    #: The paths of the quizzes on words that the public may not be given.
    quizzes_left_out: tuple[str, ...] = ()


def build(
    root: Path,
    edition: Edition,
    student: str = "",
    keys: Keys | None = None,
    *,
    with_drafts: bool = False,
    is_for_paper: bool = False,
) -> Build:
    """Make an edition of the course in a folder; for one student, with their extra time.

    `keys` are those of earlier editions. Students get what nobody has read yet only `with_drafts`.
    One `is_for_paper` leaves this computer only as pages, which show assessed quizzes on paper.
    """
    for_students = edition in STUDENTS
    files = up_to_date(applied(gathered(root)), root)
    files, gone = with_twins(files) if edition == "public" else Exchange(files, ())
    whys = Counter(filter(None, (why_left_out(path, edition) for path in files)))
    made = Build(edition, {}, dict(whys), not_gathered(root), missing(files), [])
    made = made._replace(quizzes_left_out=gone)
    if for_students and not made.missing:
        shown = cut(files, edition)
        drafts = [] if with_drafts else unfinished(shown)
        told = [*asked_twice(shown), *drafted_again(shown, root)]
        made = made._replace(missing=[*drafts, *told], remarks=tuple(asked_in_other_words(shown)))
    if made.missing:
        return made
    assessed = assessed_in(files)
    if assessed and for_students and keys is None and not is_for_paper:
        raise CoursekitError(
            f"students get no key of quizzes that you mark ({', '.join(assessed)}), and it has to"
            " be kept. Say with --keys in which file outside of the course, the same each time."
        )
    if keys is not None:
        without_key, keys = sealed(files, keys)
        files = without_key if for_students else files
    files = cut(on_paper(files), edition)
    files = files if edition == "public" else with_program(files, edition)
    if for_students:
        files = with_extra_time_of(files, student)
    return made._replace(
        files=with_manifest(files, edition, _name_of_course(files)),
        assessed=assessed,
        keys=keys,
        remarks=(*made.remarks, *remarks_on(files, assessed if for_students else ())),
    )


def _name_of_course(files: Files) -> str:
    """Return what tells a course from others: what it is called, and where it is published."""
    if SETTINGS not in files:
        return ""
    settings = yaml_of(Path(SETTINGS), files[SETTINGS])
    return ", ".join(filter(None, (str(settings.at(key) or "") for key in ("title", "repository"))))
