"""A text folded for patterns: one kind of space, hyphen and apostrophe."""

from __future__ import annotations

import re
from typing import Final

from coursekit.reading.text.offsets import OffsetMap, Rewriting

# Hyphens and apostrophes of every kind; a capital that grows when it is made small.
_PLAIN: Final = {"’": "'", "‘": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "İ": "I"}
_UNSEEN: Final = "\u00ad\u200b-\u200d\u2060\ufeff"
# It begins with a set of characters, so that all others are passed over quickly.
_GAP: Final = re.compile(rf"[\s{_UNSEEN}](?:(?<=\s)\s++|(?<=[^\S ])|(?<=[{_UNSEEN}])[{_UNSEEN}]*+)")
_LINE: Final = r"(?:\r\n?+|[\n\x0b\x0c\x85\u2028])"
#: What parts two paragraphs.
_PARTS: Final = re.compile(rf"\u2029|{_LINE}[^\S\r]*?{_LINE}")


def fold(text: str) -> tuple[str, OffsetMap]:
    r"""Return a text in which every gap between words is one character, with the way back.

    >>> page, offsets = fold("on 12\u00a0 Nov\nat noon")
    >>> page, offsets.origin(page.index("noon"))
    ('on 12 Nov at noon', 14)
    """
    work = Rewriting(text)
    for gap in _GAP.finditer(text):
        blank = ""
        if gap[0][0].isspace():
            blank = "\n" if _PARTS.search(gap[0]) else " "
        work.replace(*gap.span(), blank)
    folded, offsets = work.finish()
    for mark, plain in _PLAIN.items():
        folded = folded.replace(mark, plain)
    return folded, offsets
