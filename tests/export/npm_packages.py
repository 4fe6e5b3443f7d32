"""What others wrote, from npm, to read exports back: in this folder, and in no package."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Final

import pytest

_HERE: Final = Path(__file__).parent
#: Node of this machine, or the one that the extra `test` brings.
NODE: Final = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))


def packages() -> Path:
    """Return the folder of npm's packages; without them skip and say why, but fail in CI."""
    folder = _HERE / "node_modules"
    if not folder.is_dir() or NODE is None:
        reason = "no packages to read exports with: run `npm ci` in tests/export (Node 20 or later)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
