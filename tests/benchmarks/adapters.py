"""What the public scorers of reading call: one function for each measure."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from coursekit.reading.attribution.statements import find_statements
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.time.expressions import find_time_expressions


def attribution(text: str) -> Iterator[dict[str, Any]]:
    """Yield the statements of `text` as spans of content and source; a line is a paragraph."""
    paragraphs = [
        Paragraph.of(text, line.start(), line.end()) for line in re.finditer(r"[^\r\n]+", text)
    ]
    for statement in find_statements(text, paragraphs):
        if not statement.content:
            continue
        yield {
            "content_spans": [tuple(span) for span in statement.content],
            "source_start": statement.source.start if statement.source else None,
            "source_end": statement.source.end if statement.source else None,
        }


def timex(text: str, reference_date: dt.date) -> Iterator[tuple[int, int, str, str]]:
    """Yield the time expressions of `text` with value and type, as TimeML corpora annotate them."""
    for one in find_time_expressions(text, reference_date, convention="corpus"):
        yield one.start, one.end, one.value, one.type
