"""Finds words of the article that is not ours: six in a row are a quotation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

ARTICLE = Path(__file__).parents[2] / "seeds/un-cybercrime-convention-vote/article.txt"
IN_A_ROW = 6


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))


def runs(text: str, article: set[tuple[str, ...]]) -> list[int]:
    """Return the lengths of the runs of words of a text that are in the article, too."""
    own = words(text)
    found, length = [], 0
    for is_shared in [
        *(tuple(own[at : at + IN_A_ROW]) in article for at in range(len(own))),
        False,
    ]:
        if is_shared:
            length += 1
        elif length:
            found.append(length + IN_A_ROW - 1)
            length = 0
    return found


def shingles() -> set[tuple[str, ...]]:
    article = words(ARTICLE.read_text(encoding="utf-8"))
    return {tuple(article[at : at + IN_A_ROW]) for at in range(len(article) - IN_A_ROW + 1)}


def quotations(files: dict[str, bytes]) -> Iterator[tuple[str, int, str]]:
    """Yield each run of the article's words: its file, its length, and the piece it stands in."""
    article = shingles()
    for path, content in files.items():
        for piece in pieces(path, content):
            for length in runs(piece, article):
                yield path, length, piece


def pieces(path: str, content: bytes) -> list[str]:
    """Return the pieces of a file of which each has to name the source of what it quotes."""
    if path.endswith(".ipynb"):
        return ["".join(each["source"]) for each in json.loads(content)["cells"]]
    text = content.decode(errors="replace")
    return text.split("\n") if path.endswith((".csv", ".md", ".yaml")) else [text]


def share(files: dict[str, bytes]) -> float:
    """Return which part of the article could be put together from the runs in some files."""
    article = shingles()
    whole = [words(piece) for path, content in files.items() for piece in pieces(path, content)]
    own = {tuple(each[at : at + IN_A_ROW]) for each in whole for at in range(len(each))}
    return len(article & own) / len(article)
