"""A text made even for patterns: one kind of space, hyphen and apostrophe, and the way back."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

# Hyphens and apostrophes of every kind; a capital that grows when it is made small.
_PLAIN: Final = {"’": "'", "‘": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "İ": "I"}
_UNSEEN: Final = "\u00ad\u200b-\u200d\u2060\ufeff"
# It begins with a set of characters, so that all others are passed over quickly.
_UNEVEN: Final = re.compile(
    rf"[\s{_UNSEEN}](?:(?<=\s)\s++|(?<=[^\S ])|(?<=[{_UNSEEN}])[{_UNSEEN}]*+)"
)
_LINE: Final = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class EvenText:
    """A text in which every gap between words is one space.

    Attributes
    ----------
    text : str
        Gaps with at most one line break are a space, those with more a line feed; soft hyphens and
        joiners are gone.
    seams : list of int
        The places in `text` behind which it has been moved.
    origins : list of int
        For each of them, its place in the text as given.
    """

    text: str
    seams: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)

    def origin(self, place: int) -> int:
        """Return where the character at `place` stands in the text as given."""
        at = bisect_right(self.seams, place) - 1
        return place if at < 0 else self.origins[at] + place - self.seams[at]

    def place(self, origin: int) -> int:
        """Return where a character of the text as given stands here."""
        at = bisect_right(self.origins, origin) - 1
        if at < 0:
            return min(origin, self.seams[0]) if self.seams else origin
        following = self.seams[at + 1] if at + 1 < len(self.seams) else len(self.text)
        return min(self.seams[at] + origin - self.origins[at], following)


def even(text: str) -> EvenText:
    r"""Make a text even.

    Examples
    --------
    >>> page = even("on 12\u00a0 Nov\nat noon")
    >>> page.text, page.origin(page.text.index("noon"))
    ('on 12 Nov at noon', 14)
    """
    pieces: list[str] = []
    seams: list[int] = []
    origins: list[int] = []
    length = done = 0
    for gap in _UNEVEN.finditer(text):
        start, end = gap.span()
        pieces.append(text[done:start])
        length += start - done
        words = gap[0]
        if words[0].isspace():
            paragraph = "\u2029" in words or len(_LINE.findall(words)) > 1
            pieces.append("\n" if paragraph else " ")
            length += 1
            if end - start > 1:
                seams.append(length)
                origins.append(end)
        else:
            seams.append(length)
            origins.append(end)
        done = end
    pieces.append(text[done:])
    whole = "".join(pieces)
    if not whole.isascii():
        for mark, plain in _PLAIN.items():
            whole = whole.replace(mark, plain)
    return EvenText(whole, seams, origins)
