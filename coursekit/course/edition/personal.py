"""Who has extra time, taken out of what students get: each may read of their own alone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any, Final

from ruamel.yaml import YAML

from coursekit.course.edition.gathering import Files
from coursekit.course.settings import CourseSettings
from coursekit.errors import CoursekitError
from coursekit.quiz.deadlines import GRADING, SETTINGS
from coursekit.yamlfile import as_code, fitted, refuse, yaml_of

_EXTRA: Final = "extra_time"
_MEMBERS: Final = "members"
#: Where it may stand.
_FILES: Final = (SETTINGS, GRADING)


def with_extra_time_of(files: Files, student: str = "") -> Files:
    """Return the files of a student's edition with the extra time of one student, or of nobody.

    A list of who has extra time is in no edition, nor are the comments of a file that holds one.
    """
    agreed = {name: people for name in _FILES if (people := _agreed(files, name)) is not None}
    if student and not any(student in people for people in agreed.values()):
        raise CoursekitError(
            f"no extra time has been agreed with {as_code(student)}. Write it under `{_EXTRA}`, or"
            " leave --for out.",
            path=SETTINGS,
        )
    cut = {name: _cut(files[name], people, student) for name, people in agreed.items()}
    if student:
        cut.setdefault(SETTINGS, files.get(SETTINGS, b"format: 1\n"))
        cut[SETTINGS] = _with(cut[SETTINGS], "student", student)
    return {**files, **cut}


def _cut(content: bytes, people: Any, student: str) -> bytes:
    own = people.get(student)
    if isinstance(own, dict):  # of a group, nobody reads who is in it
        own = {key: value for key, value in own.items() if key != _MEMBERS}
    return _with(content, _EXTRA, {student: own} if student in people else {})


def _with(content: bytes, key: str, value: Any) -> bytes:
    """Return a file with another value for a key, and without its comments."""
    settings: dict[str, Any] = YAML(typ="safe", pure=True).load(content.decode())
    settings[key] = value
    text = io.StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = False
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment]
    yaml.dump(settings, text)
    return text.getvalue().encode()


def _agreed(files: Files, name: str) -> Any:
    """Return with whom extra time has been agreed; None where a file says nothing of it."""
    if name not in files:
        return None
    located = yaml_of(Path(name), files[name])
    said = located.data.get(_EXTRA) if isinstance(located.data, dict) else None
    if name == SETTINGS:
        settings, faults = fitted(located, CourseSettings)
        refuse(SETTINGS, [*located.faults, *faults])
        return said if settings and settings.extra_time is not None else None
    refuse(name, located.faults)
    return said if isinstance(said, dict) else None
