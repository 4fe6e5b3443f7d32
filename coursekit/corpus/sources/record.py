"""A record with a text: a line of JSON, a row of a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final

from coursekit.corpus.articles import Text
from coursekit.corpus.schema import Unread
from coursekit.errors import ArticleError
from coursekit.reading.text.file import MOST_BYTES

#: What a record may say of its text; other fields are left alone.
FIELDS: Final = ("text", "title", "source", "published", "url", "id")
_LONGEST_NAME: Final = 200


def text_of(record: object, place: str, name: str) -> Text | Unread:
    """Return the text of a record; `name` is what it is called that has no id."""
    if not isinstance(record, Mapping):
        return Unread(place, f"expected a record with fields, found {type(record).__name__}")
    try:
        return _text(record, place, name)
    except ArticleError as error:
        return Unread(place, error.message)


def _text(record: Mapping[str, Any], place: str, name: str) -> Text:
    from coursekit.reading.case import Case

    given = {field: record[field] for field in FIELDS if record.get(field) is not None}
    text = given.get("text", "")
    if not isinstance(text, str) or not text.strip():
        raise ArticleError("expected the article in the field `text`, found none")
    raw = text.encode("utf-8", "replace")
    if len(raw) > MOST_BYTES:
        raise ArticleError(f"expected a text of at most {MOST_BYTES // 1_000_000} MB, found more")
    case = Case(
        title=_words(given, "title"),
        source=_words(given, "source"),
        published=_day(given.get("published")),
        url=_words(given, "url"),
    )
    return Text(_words(given, "id")[:_LONGEST_NAME] or name, place, raw, case)


def _words(given: Mapping[str, Any], field: str) -> str:
    """Return what a field says, on one line."""
    value = given.get(field, "")
    if not isinstance(value, str | int) or isinstance(value, bool):
        raise ArticleError(f"expected words in the field `{field}`, found {type(value).__name__}")
    return " ".join(str(value).encode("utf-8", "replace").decode().split())


def _day(given: object) -> dt.date | None:
    """Return a day that is given as a day, a time, or text in the form of either."""
    if given is None or given == "":
        return None
    if isinstance(given, dt.datetime):
        return given.date()
    if isinstance(given, dt.date):
        return given
    try:
        return dt.datetime.fromisoformat(str(given).strip()).date()
    except ValueError:
        raise ArticleError(
            "expected a day in the form 2024-11-12 in the field `published`, found"
            f" {str(given)[:40]!r}"
        ) from None
