"""What was found at a source: a text, and what the file or the page says of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

#: What can be done where a source cannot be read.
PASTING: Final = "Or copy the text and paste it: coursekit new -"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """A text, and what is known of it; "" and None: the source does not say."""

    text: str
    #: What kind of source it was, for the case file: "a PDF of 3 pages".
    kind: str
    #: What the file or the address is called, without its ending.
    name: str = ""
    title: str = ""
    source: str = ""
    published: dt.date | None = None
    url: str = ""
    #: What a person should look at.
    notes: tuple[str, ...] = ()
