"""Match the law that the course quotes with texts in a folder: what is not found there is listed.

    python tests/benchmarks/quotations.py FOLDER [FOLDER …]

Each row of ``seeds/data/clauses.csv`` that somebody has read (`known_by` is `text`) is looked for
in all text files (.md, .txt) of the folders: its words in their order, ``…`` as a gap, without
regard to case, kinds of quotation marks, dashes, spaces and Markdown's marks.  The folders hold
whole texts of treaties and laws; they are not part of the project.  It ends with 1 where a row is
not found.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from coursekit.course.checks.sources.clauses import GAP
from coursekit.course.checks.sources.clauses import rows_of as clauses_of
from coursekit.quiz.leaks import words_alone

ROOT: Final = Path(__file__).parents[2]
ENDINGS: Final = {".md", ".txt"}
#: At most so many characters are left out by one gap.
FAR: Final = 1_500
_MARKS: Final = re.compile(r"[*_]|<[^>]*>")


def texts_in(folders: Iterable[Path]) -> dict[str, str]:
    """Return the text files of some folders, by their names."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")))
    return {path.name: path.read_text("utf-8") for path in files if path.suffix in ENDINGS}


def missing(
    rows: Mapping[str, Mapping[str, str]], texts: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the id and the words of each row that was read, and that no text has.

    >>> rows = {"a-1": {"known_by": "text", "words": "Nobody … may sign"}}
    >>> [list(missing(rows, {"a.md": text})) for text in ("Nobody here *may* sign.", "May sign.")]
    [[], [('a-1', 'Nobody … may sign')]]
    """
    plain = [f" {' '.join(words_alone(_MARKS.sub('', text)))} " for text in texts.values()]
    for name, row in rows.items():
        words = row.get("words", "")
        if row.get("known_by") == "text" and not any(stands_in(words, text) for text in plain):
            yield name, words


def stands_in(words: str, text: str) -> bool:
    """Tell whether a text of bare words has the parts of a quotation, each soon after the last."""
    parts = [f" {' '.join(bare)} " for part in GAP.split(words) if (bare := words_alone(part))]
    start = text.find(parts[0]) if parts else -1
    while start >= 0:
        end = start + len(parts[0])
        for part in parts[1:]:
            found = text.find(part, end - 1, end + FAR + len(part))
            if found < 0:
                break
            end = found + len(part)
        else:
            return True
        start = text.find(parts[0], start + 1)
    return False


if __name__ == "__main__":
    read = texts_in(map(Path, sys.argv[1:]))
    if not read:
        sys.exit("Name a folder with texts: python tests/benchmarks/quotations.py FOLDER")
    rows = clauses_of(ROOT)
    lost = list(missing(rows, read))
    for name, words in lost:
        print(f"{name}: {words}")
    print(f"{len(lost)} of {len(rows)} rows not found in {len(read)} texts.")
    sys.exit(bool(lost))
