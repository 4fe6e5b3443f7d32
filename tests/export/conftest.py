"""What others wrote, to read the exports back: packages of npm, in this folder only."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest

HERE: Final = Path(__file__).parent
#: Node of this machine, or the one that the extra `test` brings.
NODE: Final = shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))


@pytest.fixture(scope="session")
def packages() -> Path:
    """Return the folder of npm's packages; without them skip and say why, but fail in CI."""
    folder = HERE / "node_modules"
    if not folder.is_dir() or NODE is None:
        reason = "no packages to read exports with: run `npm ci` in tests/export (Node 20 or later)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def read_gift(packages: Path) -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    """Return what reads a text of GIFT with gift-pegjs."""
    with subprocess.Popen(
        [str(NODE), str(HERE / "read_gift.js")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as reader:

        def read(text: str) -> list[dict[str, Any]]:
            reader.stdin.write(json.dumps(text) + "\n")
            reader.stdin.flush()
            answer = json.loads(reader.stdout.readline())
            assert "fault" not in answer, f"{answer['fault']}\n{text}"
            return answer["questions"]

        yield read
        reader.stdin.close()
