"""The sources of the scripts and style sheets that a page gets."""

from __future__ import annotations

from pathlib import Path

import coursekit

PACKAGE = Path(coursekit.__file__).parent
FRONT = PACKAGE / "widgets/front"
_NOT_SENT = {"build.js", "node_modules", "tests"}


def front_end(ending: str = ".js") -> list[Path]:
    """Return the files that the bundles are made of: no tools, tests or packages."""
    files = [*FRONT.rglob(f"*{ending}"), *PACKAGE.glob(f"quiz/kinds/*/*{ending}")]
    return [file for file in sorted(files) if not _NOT_SENT & set(file.relative_to(PACKAGE).parts)]
