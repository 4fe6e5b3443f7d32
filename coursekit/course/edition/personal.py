"""Who has extra time, taken out of what students get: each may read of their own alone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

from coursekit.course.edition.gathering import Files
from coursekit.course.settings import CourseSettings
from coursekit.errors import CoursekitError
from coursekit.quiz.deadlines import SETTINGS
from coursekit.yamlfile import as_code, fitted, refuse, yaml_of

_EXTRA: Final = "extra_time"


def with_extra_time_of(files: Files, student: str = "") -> Files:
    """Return the files of a student's edition with the extra time of one student, or of nobody.

    A list of who has extra time is in no edition, nor are the comments of a file that holds one.
    """
    agreed = _agreed(files)
    if student and student not in (agreed or {}):
        raise CoursekitError(
            f"no extra time has been agreed with {as_code(student)}. Write it under `{_EXTRA}`, or"
            " leave --for out.",
            path=SETTINGS,
        )
    if agreed is None:
        return files
    settings: dict[str, Any] = YAML(typ="safe", pure=True).load(files[SETTINGS].decode())
    settings[_EXTRA] = {student: settings[_EXTRA][student]} if student else {}
    if student:
        settings["student"] = student
    text = io.StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    yaml.dump(settings, text)
    return {**files, SETTINGS: text.getvalue().encode()}


def _agreed(files: Files) -> Any:
    """Return with whom extra time has been agreed; None where the settings say nothing of it."""
    if SETTINGS not in files:
        return None
    located = yaml_of(Path(SETTINGS), files[SETTINGS])
    settings, faults = fitted(located, CourseSettings)
    refuse(SETTINGS, [*located.faults, *faults])
    return settings.extra_time if settings else None
