"""What only looks like a time: the features that ``guards.rules`` asks of words that were read."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial
from typing import Final

from coursekit.reading.conditions import ConditionRules, Feature
from coursekit.reading.lexicon import word_set
from coursekit.reading.rule_file import Rule
from coursekit.reading.time.context import Setting
from coursekit.reading.time.grammar import classes, lexis, words_of

EVENT_WORDS: Final = "events/event_words.txt"
_NAMING: Final = frozenset({"year", "off"})
_PLACING: Final = _NAMING | {"phase", "which"}
#: What follows the words, as far as so many characters: whether it does, or the word in it.
_FOLLOWS: Final = {
    "next": (r"[ -]\w", 2),
    "year-ends": (r"$|[,;.)]", 1),
    "phrase-ends": (r"\W*(?:$|[.,;])", 2),
    "season-ends": (r"\W*(?:$|[.,;])", 8),
    "compound": (r"-[a-z]", 2),
    "hyphen": (r"-(?! )", 2),
    "figures-after": (r"[%°$£€\w]|[.,:/]\d|-[a-z]|-\d{1,3}(?!\d)| %", 10),
    "hyphened": (r"-(\w+)", 8),
    "possession": (r"'s (\w+)", 14),
    "to": (r"(?: ?- ?| ?— ?|/)([a-z]{3,9})", 16),
}
_FROM_DATE: Final = frozenset({"-", "—", "/", " - ", " — "})
_TITLE: Final = re.compile(r"[\"“'][A-Z]\w+ [A-Z]\w+|[A-Z]\w+ [A-Z]\w+[\"”']")
_CAPITAL_BEFORE: Final = re.compile(r"(?<![\w'-])[A-ZÀ-Þ][\w'-]* \Z")
_CAPITAL_AFTER: Final = re.compile(r" [A-ZÀ-Þ]")
#: Before a number that goes on, is a sum of money, or is part of a name.
_DIGITS_BEFORE: Final = re.compile(r"(?:[$£€#/.,:&@]|\d |[a-z]-|\bno\. )$")


@cache
def _guards() -> ConditionRules[Setting]:
    known = {**classes(), "event": dict.fromkeys(word_set(EVENT_WORDS, "noun"), "")}
    return ConditionRules("time/guards.rules", known, _features(), index="by")


def guard(setting: Setting) -> Rule | None:
    """Return the rule by which words that a pattern has read are no time."""
    return _guards().first(setting)


def _slot(name: str, setting: Setting) -> Feature:
    return setting.slots.get(name)


def _follows(pattern: re.Pattern[str], length: int, setting: Setting) -> Feature:
    found = pattern.match(setting.after(length))
    return found and (found[1] if pattern.groups else True)


def _title(setting: Setting) -> bool:
    """Tell "This Week", the programme, from this week."""
    return bool(_TITLE.search(setting.text, max(0, setting.start - 1), setting.end + 1))


def _capital_before(setting: Setting) -> bool:
    floor = max(setting.floor, setting.start - 30)
    return bool(_CAPITAL_BEFORE.search(setting.text, floor, setting.start))


def _digits_before(setting: Setting) -> bool:
    floor = max(setting.floor, setting.start - 4)
    return bool(_DIGITS_BEFORE.search(setting.folded, floor, setting.start))


@cache
def _features() -> dict[str, Callable[[Setting], Feature]]:
    token, word = re.compile(r"\b\w+\b(?!\.)"), re.compile(r"\w+")
    rate = re.compile(rf"(?:\d|[$£€]|\b(?:{words_of('rate')}))[^.;:,]{{0,25}}$")
    return {
        **{name: partial(_slot, name) for name in (*lexis().classes, *lexis().shapes)},
        **{name: partial(_follows, re.compile(x), far) for name, (x, far) in _FOLLOWS.items()},
        "by": lambda setting: setting.by,
        "words": lambda setting: setting.words,
        "tokens": lambda setting: token.findall(setting.words),
        "printed": lambda setting: word.findall(setting.raw),
        "opening": lambda setting: setting.words.partition(" ")[0],
        "ending": lambda setting: setting.endings(),
        "lower": lambda setting: setting.words == setting.raw,
        "capital": lambda setting: setting.raw[0].isupper(),
        "capital-last": lambda setting: setting.raw.rpartition(" ")[2][0].isupper(),
        "bare": lambda setting: setting.end - setting.start == 4,
        "short": lambda setting: len(setting.slots["decade"].strip("'s")) == 2,
        "apostrophe": lambda setting: (
            "'" in setting.folded[max(0, setting.start - 1) : setting.start + 1]
        ),
        "far": lambda setting: not "1500" <= setting.words <= "2100",
        "title": _title,
        "short-month": lambda setting: setting.end - setting.start == 3,
        "alone": lambda setting: _PLACING.isdisjoint(setting.slots),
        "named": lambda setting: not _NAMING.isdisjoint(setting.slots),
        "preceded": Setting.preceded,
        "capital-before": _capital_before,
        "from-date": lambda setting: setting.since_last() in _FROM_DATE,
        "rate": lambda setting: bool(rate.search(setting.before(40))),
        "digits-before": _digits_before,
        "followed": Setting.followed,
        "ends": Setting.ends,
        "capital-after": lambda setting: bool(
            _CAPITAL_AFTER.match(setting.text, setting.end, setting.ceiling)
        ),
    }
