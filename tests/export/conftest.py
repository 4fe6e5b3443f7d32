"""What reads the exports back."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import npm_packages
import pytest

HERE: Final = Path(__file__).parent


@pytest.fixture(scope="session")
def read_gift() -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    """Return what reads a text of GIFT with gift-pegjs."""
    with _reader("read_gift.js") as read:
        yield read


@pytest.fixture(scope="session")
def read_bibtex() -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    """Return what reads BibTeX with Citation.js, as CSL."""
    with _reader("read_bibtex.js") as read:
        yield read


@contextmanager
def _reader(script: str) -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    npm_packages.packages()
    with subprocess.Popen(
        [str(npm_packages.NODE), str(HERE / script)],
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
            return answer["read"]

        yield read
        reader.stdin.close()
