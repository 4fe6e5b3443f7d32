"""Time expressions of English news, with their TIMEX3 values.

The rules are data (``data/time_grammar.txt``); ``time_grammar`` reads them, ``time_values`` gives
what they read a value, and this module goes through a text with them.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from coursekit.reading.even_text import even
from coursekit.reading.spans import Span
from coursekit.reading.time_calendar import Precision, bounds
from coursekit.reading.time_grammar import Match, gate, readings
from coursekit.reading.time_values import FUNCTIONS, Setting, Value

Type = Literal["DATE", "TIME", "DURATION", "SET"]
Convention = Literal["reading", "corpus"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time.

    Attributes
    ----------
    start, end : int
        Half-open offsets in the text as given.
    value : str
        A TIMEX3 value: 2024-11-12, 2024-W46, P3Y, PRESENT_REF; a range is 2024-07-29/2024-08-09.
    type : str
        DATE, TIME, DURATION or SET.
    mod : str
        START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN and so on; "" for none.
    precision : str
        day, week, month, quarter, year, decade, range or relative.
    earliest, latest : datetime.date or None
        The first and the last day that the value may mean.
    rule : str
        The rule of the grammar that read it.
    anchor : str
        What resolved it: "publication", "narrative", or "" when the words say all.
    """

    start: int
    end: int
    value: str
    type: Type
    mod: str
    precision: Precision
    earliest: dt.date | None
    latest: dt.date | None
    rule: str
    anchor: str

    @property
    def span(self) -> Span:
        """Return the offsets as a span."""
        return Span(self.start, self.end)


_WORD: Final = re.compile(r"\w+")


def find_time_expressions(
    text: str,
    published: dt.date | None,
    spans: Sequence[Span] | None = None,
    *,
    references: bool = True,
    day_first: bool | None = None,
    convention: Convention = "reading",
) -> list[TimeExpression]:
    """Find the time expressions of a text.

    Parameters
    ----------
    text : str
        The text as given.
    published : datetime.date or None
        The day of writing.  Without one, what depends on it stays relative: "yesterday" is
        PAST_REF and "Nov 12" is XXXX-11-12.
    spans : sequence of Span, optional
        The parts to read, such as sentences; no expression crosses their borders.
    references : bool
        Whether to give "now" and "recently", which name no date.
    day_first : bool, optional
        The order of dates like 12/11/2024.  When it is not given, a date that can be read only one
        way shows the order for those after it; else the reading within a week of publication is
        taken; else only the year is.
    convention : str
        "reading": a range is one expression, and "two days later" is counted from the story's date.
        "corpus": as TimeML corpora have it, the two ends of a range are two expressions, and of
        "two days later" only "two days" is one, a duration.

    Returns
    -------
    list of TimeExpression
        In text order, none overlapping another.

    Examples
    --------
    >>> found = find_time_expressions("The vote was on Friday.", dt.date(2024, 11, 12))
    >>> found[0].value, found[0].rule, found[0].anchor
    ('2024-11-08', 'weekday', 'publication')
    """
    page = even(text)
    setting = Setting(page.text, page.text.lower(), 0, len(page.text), published, day_first)
    setting.corpus = convention == "corpus"
    found: list[TimeExpression] = []
    for start, end in spans if spans is not None else (Span(0, len(text)),):
        setting.floor, setting.ceiling = page.place(start), page.place(end)
        found.extend(_read(setting))
    found = joined(page.text, found, ranges=not setting.corpus)
    if not references:
        found = [one for one in found if one.rule != "reference"]
    if page.seams:
        found = [
            replace(one, start=page.origin(one.start), end=page.origin(one.end - 1) + 1)
            for one in found
        ]
    return found


def _read(setting: Setting) -> Iterator[TimeExpression]:
    rules, folded = gate(), setting.folded
    done = setting.floor
    setting.last_end, setting.last_day = -1, ""
    for word in _WORD.finditer(folded, setting.floor, setting.ceiling):
        opening, start = word[0], word.start()
        if start < done or (opening not in rules and not "0" <= opening[0] <= "9"):
            continue
        if opening[0].isdigit() and _inside_number(setting, start):
            continue
        read = _longest(setting, readings(folded, opening, start, setting.ceiling), start)
        if read is None:
            continue
        match, value = read
        done = match.end
        if value.value:
            yield _expression(setting, match, value)


_NUMBER_GOES_ON: Final = re.compile(r"(?:[$£€#@]|\d[.,:/]|\w/|\w-)\Z")


def _inside_number(setting: Setting, start: int) -> bool:
    """Tell "79/243", "$2000" and "A-10" from numbers that begin a date."""
    if start == setting.last_end + 1 and setting.folded[start - 1] == "-":
        return False
    return bool(_NUMBER_GOES_ON.search(setting.folded, max(setting.floor, start - 2), start))


def _longest(setting: Setting, matches: list[Match], start: int) -> tuple[Match, Value] | None:
    """Return the longest reading that its value function accepts."""
    for match in matches:
        if _breaks_a_word(setting.folded, match.end):
            continue
        setting.start, setting.end = start, match.end
        value = FUNCTIONS[match.rule.function](match.slots, setting)
        if value is not None:
            return match, value
    return None


def _breaks_a_word(text: str, end: int) -> bool:
    if end >= len(text):
        return False
    after = text[end]
    return unicodedata.combining(after) > 0 or (after.isalnum() and text[end - 1].isalnum())


def _expression(setting: Setting, match: Match, value: Value) -> TimeExpression:
    """Make the expression, and remember what those after it may be counted from."""
    start = setting.start
    if match.rule.name == "decade" and setting.folded[start - 1 : start] == "'":
        start = max(setting.floor, start - 1)
    setting.last_end, setting.last_day = match.end, ""
    if value.value[:4].isdigit() and value.type in {"DATE", "TIME"}:
        setting.story = value.value.partition("T")[0]
        setting.last_day = value.value if len(value.value) == 10 else ""
    return TimeExpression(
        start,
        match.end,
        value.value,
        value.type,
        value.mod,
        *bounds(value.value),
        match.rule.name,
        value.anchor,
    )


# ----------------------------------------------------------------------------------- ranges

_BETWEEN_TWO: Final = re.compile(
    r"\s*(?:,? (?:and|or|to|through|thru|until|till)(?: (?:on|by|early|late))?|-|—|,)\s*"
)
_RANGE: Final = re.compile(r"\s*(?:to|through|thru|until|till|-|—)\s*")
_OPENS_RANGE: Final = re.compile(r"\b(between|from)\s+\Z", re.IGNORECASE)
_YEAR_MAY_BE_LENT: Final = frozenset({"day.written", "day.bare", "month", "month.phase"})


def joined(text: str, found: list[TimeExpression], *, ranges: bool) -> list[TimeExpression]:
    """Let "29 July" of "29 July to 9 August 2024" have its year, and make ranges of such pairs.

    Parameters
    ----------
    text : str
        What the expressions were read in.
    found : list of TimeExpression
        In text order.
    ranges : bool
        Whether the two ends of a range become one expression.

    Returns
    -------
    list of TimeExpression
        In text order.
    """
    result: list[TimeExpression] = []
    for second in reversed(found):
        if not result:
            result.append(second)
            continue
        first, later = second, result[-1]
        between = text[first.end : later.start].replace("–", "-").replace("‑", "-")
        if len(between) > 12 or not _BETWEEN_TWO.fullmatch(
            " ".join(f" {between} ".split())
            if between.strip().isalpha() is False
            else f" {between.strip()}"
        ):
            result.append(first)
            continue
        first = _with_year_of(first, later)
        pair = _range(text, first, later, between) if ranges else None
        if pair:
            result[-1] = pair
        else:
            result.append(first)
    return result[::-1]


def _with_year_of(first: TimeExpression, second: TimeExpression) -> TimeExpression:
    """Lend the year of the second date to the first, which was printed without one."""
    lends = second.rule in {"day.written", "day.bare", "month.year"} and not second.anchor
    year = second.value[:4]
    if not (lends and year.isdigit() and first.rule in _YEAR_MAY_BE_LENT and first.anchor != ""):
        if not (lends and first.value.startswith("XXXX-") and first.rule in _YEAR_MAY_BE_LENT):
            return first
    if first.value[5:] > second.value[5:] and second.rule != "month.year":
        year = f"{int(year) - 1:04}"
    value = year + first.value[4:]
    precision, earliest, latest = bounds(value)
    if earliest is None:
        return first
    return replace(
        first, value=value, precision=precision, earliest=earliest, latest=latest, anchor=""
    )


def _range(
    text: str, first: TimeExpression, second: TimeExpression, between: str
) -> TimeExpression | None:
    opening = _OPENS_RANGE.search(text, max(0, first.start - 12), first.start)
    pairs = _RANGE.fullmatch(between) or (
        between.split() == ["and"] and opening is not None and opening[1].lower() == "between"
    )
    if not pairs or {first.type, second.type} - {"DATE", "TIME"} or "/" in second.value:
        return None
    if "_REF" in first.value or "_REF" in second.value:
        return None
    value = f"{first.value}/{second.value}"
    precision, earliest, latest = bounds(value)
    if earliest and latest and earliest > latest:
        return None
    if earliest is None and not (first.value[0] == second.value[0] == "X"):
        return None
    return replace(
        second,
        start=opening.start() if opening else first.start,
        value=value,
        mod="",
        precision=precision,
        earliest=earliest,
        latest=latest,
        rule="range",
        anchor=first.anchor or second.anchor,
    )
