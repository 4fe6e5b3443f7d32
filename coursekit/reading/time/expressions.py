"""Time expressions of English news, with their TIMEX3 values."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final, Literal

from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.tokens import REMEMBERED, Word
from coursekit.reading.text.folding import fold
from coursekit.reading.text.spans import Span
from coursekit.reading.time import days, durations, periods
from coursekit.reading.time.calendar import Precision, bounds, moved
from coursekit.reading.time.context import Setting, Type, Value, ValueFunction
from coursekit.reading.time.grammar import Match, Rule, gate, readings, rules_for, seconds_for

#: "reading": a range is one expression, and "two days later" is counted from the story's date.
#: "corpus": as TimeML has it, a range is two expressions, and of the other "two days" is one.
Convention = Literal["reading", "corpus"]

#: The value functions, by the name that the grammar gives them.
FUNCTIONS: Final[dict[str, ValueFunction]] = {
    name: found
    for module in (days, periods, durations)
    for name, found in vars(module).items()
    if getattr(found, "__module__", "") == module.__name__
}


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that name a time."""

    start: int
    end: int
    #: As in TIMEX3: 2024-11-12, 2024-W46, P3Y, PRESENT_REF; a range is 2024-07-29/2024-08-09.
    value: str
    type: Type
    #: As in TIMEX3; ON_OR_AFTER for "since 2017", ON_OR_BEFORE for "by Friday"; "" for none.
    mod: str
    precision: Precision
    #: The first and the last day that it may mean; "earlier this year" ends on the day of writing.
    earliest: dt.date | None
    latest: dt.date | None
    rule: str
    #: What resolved it: "publication", "narrative", or "" when the words say all.
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
    references: bool = True,  # whether to give "now" and "recently", which name no date
    day_first: bool | None = None,  # the order of 12/11/2024; found in the page where it is None
    convention: Convention = "reading",
    parsed: Sequence[Sentence] = (),
) -> list[TimeExpression]:
    """Find the time expressions of a text.

    >>> found = find_time_expressions("The vote was on Friday.", dt.date(2024, 11, 12))
    >>> found[0].value, found[0].rule, found[0].anchor
    ('2024-11-08', 'weekday', 'publication')
    """
    page, offsets = fold(text)
    setting = Setting(page, page.lower(), 0, len(page), published, day_first)
    setting.corpus = convention == "corpus"
    setting.parsed, setting.origin = parsed, offsets.origin
    found: list[TimeExpression] = []
    split = {sentence.span: sentence for sentence in parsed}
    for start, end in spans if spans is not None else (Span(0, len(text)),):
        floor, ceiling = setting.floor, setting.ceiling = offsets.place(start), offsets.place(end)
        sentence = split.get(Span(start, end)) if ceiling - floor == end - start else None
        if sentence is not None:
            openings = _openings_of(sentence, setting.folded, floor - start)
        else:
            openings = _openings(setting.folded, floor, ceiling)
        found.extend(_read(setting, openings))
    found = joined(page, found, ranges=not setting.corpus)
    if not references:
        found = [one for one in found if one.rule != "reference"]
    return [replace(one, **offsets.given(one.span)._asdict()) for one in found]


_Opening = tuple[int, tuple[Rule, ...]]


def _read(setting: Setting, openings: Iterator[_Opening]) -> Iterator[TimeExpression]:
    folded, done = setting.folded, setting.floor
    setting.last_end, setting.last_day = -1, ""
    for start, rules in openings:
        if start < done or (folded[start].isdigit() and _inside_number(setting, start)):
            continue
        read = _longest(setting, readings(rules, folded, start, setting.ceiling), start)
        if read is None:
            continue
        match, value = read
        done = match.end
        if value.value:
            yield _expression(setting, match, value)


def _openings_of(sentence: Sentence, folded: str, moved: int) -> Iterator[_Opening]:
    """Yield the same as :func:`_openings`, of a sentence that is split already."""
    words, lowers, after, known = sentence.words, sentence.lowers, 0, seconds_for()
    may_open = [
        at
        for at, lower in enumerate(lowers)
        if lower in known or (not lower.isalpha() and _may_open(lower))
    ]
    for at in may_open:
        if at < after:
            continue
        first, second = lowers[at], lowers[at + 1] if at + 1 < len(words) else ""
        if first.isalnum() and second.isalpha():  # only a blank can stand between the two
            seconds = known.get(first)
            if seconds and second not in seconds:
                continue
            if rules := rules_for(first, second):
                yield words[at].start + moved, rules
            continue
        after = _glued(words, at)
        second = next(filter(None, map(_head, islice(lowers, after, None))), "")
        if after == at + 1 and first.isalnum():
            if rules := rules_for(first, second):
                yield words[at].start + moved, rules
        else:
            end = words[after - 1].end + moved
            yield from _openings(folded, words[at].start + moved, end, second)


def _glued(words: Sequence[Word], at: int) -> int:
    """Return the index after the words that stand together without a blank: "12:00" and "pm"."""
    at += 1
    while at < len(words) and words[at].start == words[at - 1].end and _head(words[at].lower):
        at += 1
    return at


@lru_cache(maxsize=REMEMBERED)
def _may_open(lower: str) -> bool:
    """Tell whether some part of a word with marks or digits may begin a time expression."""
    return any("0" <= part[0] <= "9" or part in gate() for part in _WORD.findall(lower))


@lru_cache(maxsize=REMEMBERED)
def _head(lower: str) -> str:
    """Return the first part of a word, "" for a mark."""
    if lower.isalpha():
        return lower
    found = _WORD.search(lower)
    return found[0] if found else ""


def _openings(folded: str, start: int, stop: int, following: str = "") -> Iterator[_Opening]:
    """Yield the places where two words begin some rule, with the rules worth trying there."""
    known = gate()
    first, place = "", start
    for match in _WORD.finditer(folded, start, stop):
        word = match[0]
        if first and (rules := rules_for(first, word)):
            yield place, rules
        first = ""
        if word in known or "0" <= word[0] <= "9":
            first, place = word, match.start()
    if first and (rules := rules_for(first, following)):
        yield place, rules


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


# TIMEX3's words for a date that is only one end of a time.
_OPEN: Final = {
    "since": "ON_OR_AFTER",
    "by": "ON_OR_BEFORE",
    "until": "ON_OR_BEFORE",
    "till": "ON_OR_BEFORE",
    "before": "BEFORE",
    "after": "AFTER",
    "around": "APPROX",
    "circa": "APPROX",
}
_OPEN_PHRASES: Final = {
    "as of": "ON_OR_AFTER",
    "effect from": "ON_OR_AFTER",
    "as from": "ON_OR_AFTER",
    "later than": "ON_OR_BEFORE",
    "in about": "APPROX",
}
_LAST_WORDS: Final = frozenset(phrase.split()[1] for phrase in _OPEN_PHRASES)
_ONWARDS: Final = re.compile(r" (?:onwards?\b|and beyond\b|on(?=[,.;]))")
_A_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)")
_ONE_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")


def _expression(setting: Setting, match: Match, value: Value) -> TimeExpression:
    """Make the expression, and remember what those after it may be counted from."""
    start = setting.start
    if match.rule.name == "decade" and setting.folded[start - 1 : start] == "'":
        start = max(setting.floor, start - 1)
    setting.last_end, setting.last_day = match.end, ""
    mod = value.mod
    if value.type in {"DATE", "TIME"}:
        if _ONE_DAY.fullmatch(value.value):
            setting.last_day = value.value
        mod = mod or _open_end(setting)
        if value.value[:4].isdigit():
            setting.story = value.value.partition("T")[0]
    precision, earliest, latest = bounds(value.value)
    if earliest and latest and setting.published and earliest <= setting.published <= latest:
        if value.side == "earlier":
            latest = setting.published
        elif value.side == "later":
            earliest = setting.published
    return TimeExpression(
        start,
        match.end,
        value.value,
        value.type,
        mod,
        precision,
        earliest,
        latest,
        match.rule.name,
        value.anchor,
    )


def _open_end(setting: Setting) -> str:
    """Return what the words before a date, or "onwards" behind it, make of it."""
    word = setting.word_before().lower()
    if word not in _LAST_WORDS:
        return _OPEN.get(word, "")
    if word == "from" and _ONWARDS.match(setting.after(10)):
        return "ON_OR_AFTER"
    return _OPEN_PHRASES.get(" ".join(setting.before(20).split()[-2:]), "")


_CONNECTOR: Final = re.compile(
    r" ?[-—] ?|/|, (?:and |or )?| (?:and|or|to|through|thru|until|till|up to) (?:the )?"
)
_RUNS: Final = re.compile(r" ?[-—] ?| (?:to|through|thru|until|till|up to) (?:the )?")
_OPENS: Final = re.compile(r"\b(between|from) \Z", re.IGNORECASE)
#: "It moved the vote from Monday to Friday" names two days and no stretch between them.
_MOVED: Final = re.compile(
    r"\b(?:moved?|postponed?|delayed?|rescheduled?|shifted|brought forward|changed|pushed"
    r"|extended)\b[^.;,]{0,40}\Z",
    re.IGNORECASE,
)
_LENDS: Final = frozenset({"day.written", "day.bare", "month.year", "quarter"})
_BORROWS: Final = frozenset({"day.written", "day.bare", "month", "month.phase", "quarter"})


def joined(text: str, found: list[TimeExpression], *, ranges: bool) -> list[TimeExpression]:
    """Let dates that stand side by side share a year, and make ranges of the two ends of one."""
    result: list[TimeExpression] = []
    for printed in reversed(found):
        second = result[-1] if result else None
        one = _on_its_day(text, printed, second) if second else printed
        if second is None or not _CONNECTOR.fullmatch(text, one.end, second.start):
            result.append(one)
            continue
        first = _with_day_or_year_of(second, one)
        pair = _range(text, first, second) if ranges else None
        if pair:
            result[-1] = pair
        else:
            result.append(first)
    return result[::-1]


def _on_its_day(text: str, clock: TimeExpression, day: TimeExpression) -> TimeExpression:
    """Give a time of day the day that follows it with "on": "10 a.m. *on* Monday"."""
    apart = clock.rule == "clock" and text[clock.end : day.start] == " on "
    date, _, part = day.value.partition("T")
    if not apart or not _A_DAY.fullmatch(date) or (part and not part.isalpha()):
        return clock
    time = clock.value.partition("T")[2]
    if part in {"AF", "EV"} and time[:2] < "12":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    return replace(_with_value(clock, f"{date}T{time}"), rule="clock.day")


def _with_day_or_year_of(second: TimeExpression, first: TimeExpression) -> TimeExpression:
    """Lend the year, or the day of a clock time, to the first, which was printed without one."""
    if (first.rule, second.rule) == ("clock", "clock.day"):
        day, time = second.value.partition("T")[0], first.value.partition("T")[2]
        value = f"{day}T{time}"
    else:
        yearless = first.anchor == "publication" or first.value.startswith("XXXX-")
        explicit = second.value[:4].isdigit() and not second.anchor
        if not (explicit and second.rule in _LENDS and yearless and first.rule in _BORROWS):
            return first
        later = first.value[5:7] > second.value[5:7]
        value = f"{int(second.value[:4]) - later:04}{first.value[4:]}"
    return replace(_with_value(first, value), anchor=second.anchor)


def _with_value(expression: TimeExpression, value: str) -> TimeExpression:
    precision, earliest, latest = bounds(value)
    return replace(expression, value=value, precision=precision, earliest=earliest, latest=latest)


def _range(text: str, first: TimeExpression, second: TimeExpression) -> TimeExpression | None:
    """Make one expression of the two ends of a range."""
    between = text[first.end : second.start]
    opening = _OPENS.search(text, max(0, first.start - 8), first.start)
    opener = opening[1].lower() if opening else ""
    months = first.rule.startswith("month") and second.rule.startswith("month")
    runs = bool(_RUNS.fullmatch(between)) or (between == "/" and months)
    if not runs and not (between == " and " and opener == "between"):
        return None
    if opener == "from" and _MOVED.search(text, max(0, first.start - 60), first.start - 5):
        return None
    if {first.type, second.type} - {"DATE", "TIME"} or "/" in first.value + second.value:
        return None
    if first.earliest and second.latest and first.earliest > second.latest:
        # On a Wednesday, "Monday to Friday" has the Monday past and the Friday to come.
        if second.rule != "weekday":
            return None
        second = replace(second, value=moved("D", 7, second.latest))
    value = f"{first.value}/{second.value}"
    precision, earliest, latest = bounds(value)
    if earliest is None and not first.value[:1] == second.value[:1] == "X":
        return None
    return TimeExpression(
        opening.start() if opening else first.start,
        second.end,
        value,
        "DATE",
        "",
        precision,
        earliest,
        latest,
        "range",
        first.anchor or second.anchor,
    )
