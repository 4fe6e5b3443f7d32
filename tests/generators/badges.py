"""Write the badges of the README, from ``repository`` in course.yaml: ``python`` this file.

As long as that is a placeholder there are none: a badge that leads nowhere is worse.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from coursekit.course.links import badges
from coursekit.course.settings import settings_of

ROOT: Final = Path(__file__).parents[2]
_PART: Final = re.compile(r"<!-- badges: .*?<!-- /badges -->\n\n", re.DOTALL)


def with_badges(readme: str, made: str) -> str:
    """Return a README with the badges below its title, in place of those that it has."""
    bare = _PART.sub("", readme)
    if not made:
        return bare
    title, _, rest = bare.partition("\n\n")
    note = "<!-- badges: made from course.yaml by tests/generators/badges.py -->"
    return f"{title}\n\n{note}\n{made}\n<!-- /badges -->\n\n{rest}"


if __name__ == "__main__":
    path = ROOT / "README.md"
    path.write_text(
        with_badges(path.read_text(encoding="utf-8"), badges(settings_of(ROOT))), encoding="utf-8"
    )
