"""What commands print, made safe for a terminal."""

from __future__ import annotations

import sys


def printable(text: str) -> str:
    """Return a text without what would steer a terminal; the article's words are not trusted."""
    return "".join(
        c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split())
    )


def complain(*lines: str) -> None:
    """Print lines on the error stream."""
    for line in lines:
        print(printable(line), file=sys.stderr)
