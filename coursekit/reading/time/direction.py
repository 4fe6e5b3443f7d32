"""Whether a weekday, a month or a day without a year is past or to come: what the clause says."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from itertools import takewhile
from operator import attrgetter, methodcaller
from typing import Final, NamedTuple

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import flags_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_group import VerbGroup
from coursekit.reading.lexicon import word_classes, word_set
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.engine import ConditionRules, Feature, Rule, rule_file
from coursekit.reading.text.spans import START
from coursekit.reading.time.calendar import iso_day
from coursekit.reading.time.context import Setting, Value, given
from coursekit.reading.time.grammar import BEFORE, cue, word_class

_FIRST: Final = attrgetter("first")
_END: Final = methodcaller("end")
#: How many words before a date its clause is looked for to open.
_REACH: Final = 24
#: Among how many verb groups behind a date its verb is looked for.
_VERBS_AFTER: Final = 4
#: How many words may stand between a verb and a day to come.
_CLOSE: Final = 6
#: How many words on from a participle a date must stand to be its own.
_BESIDE: Final = 2
_BREAKS: Final = frozenset(",;:–—")
_NOUN: Final = re.compile(r" [a-z]")
_DATING: Final = re.compile(r"\bon (?:the )?$")
_ENDED: Final = re.compile(r"\bended (?:on )?$")


class Dated(NamedTuple):
    """A verb group beside a date."""

    verb: VerbGroup
    #: Whether it stands behind the date, or the date opens its clause.
    behind: bool = False
    #: Whether it is a participle right before the date.
    reduced: bool = False
    #: Whether at most a few words stand between the two.
    near: bool = True
    #: Whether a verb of saying in the past stands before: "it *said* that it would vote".
    reported: bool = False
    #: The words before the verb and between it and the date.
    opener: str = ""
    between: Sequence[str] = ()


def looks_ahead(setting: Setting) -> bool:
    """Tell whether the clause speaks of what is still to come."""
    before = setting.before(70)
    if cue("just ahead", BEFORE).search(before):
        return not cue("had").search(before + setting.after(40))
    last = max(cue("to come").finditer(before), key=_END, default=None)
    # "Kenya will sign; it voted on Friday": the cue is another clause's.
    if last is None or cue("new clause", BEFORE).search(before) or ";" in before[last.end() :]:
        return direction(setting) > 0
    if cue("had been", r"[\w ]{0,12}\Z").search(before, 0, last.end()):
        return False
    if cue("cancelled").search(setting.after(30)):
        return False
    return not cue("back again").search(before[last.end() :].rpartition(" would ")[2])


def direction(setting: Setting) -> int:
    """Return 1 for a clause whose verb is to come, -1 for a past one, 0 where it says neither."""
    place = setting.start, setting.end
    if setting.directed[0] != place:
        setting.directed = place, _direction(setting)
    return setting.directed[1]


def _direction(setting: Setting) -> int:
    # "It called a vote for 3 May", "Monday's vote", "the 28 October debate"
    if cue("goal", BEFORE).search(setting.before(14)) or setting.after(2) == "'s":
        return 0
    if cue("describing", BEFORE).search(setting.before(6)) and _NOUN.match(setting.after(3)):
        return 0
    dated = _dated(setting)
    rule = points_of(dated) if dated else None
    return int(rule["points"]) if rule else 0


def _dated(setting: Setting) -> Dated | None:
    """Return the verb of the clause that a date stands in."""
    words, groups = setting.sentence.words, setting.sentence.groups
    place = setting.offsets.origin(setting.start)
    first = bisect_left(words, place, key=START)
    last = max(first, bisect_left(words, place + setting.end - setting.start, key=START) - 1)
    at = bisect_left(groups, first, key=_FIRST)
    before = groups[at - 1] if at else None
    after = (group for group in groups[at : at + _VERBS_AFTER] if group.form == "finite")
    verb, apart = next(after, None), first - before.last if before else 0
    # "The text adopted on Tuesday will fail"
    if before and before.form == "participle" and apart <= _BESIDE:
        return Dated(before, reduced=True)
    # "The Assembly on Tuesday adopted it", or "On Tuesday the Assembly adopted it".
    if verb and (before is None or verb.first == last + 1 or _opens_clause(words, first, before)):
        return Dated(verb, behind=True)
    if before is None:
        return None
    near, reported = apart <= _CLOSE, _reported(groups[max(0, at - 9) : at - 1])
    opener = words[before.first - 1].lower if before.first else ""
    between = [word.lower for word in words[before.last + 1 : first][:_CLOSE]]
    return Dated(before, near=near, reported=reported, opener=opener, between=between)


def is_told(setting: Setting) -> bool:
    """Tell whether a past verb stands right before the words: "it *said* Friday"."""
    dated = _dated(setting)
    return (
        dated is not None
        and not dated.behind
        and not dated.between
        and (dated.verb.tense == "past")
    )


def _opens_clause(words: Sequence[Word], at: int, before: VerbGroup | None) -> bool:
    """Tell whether at most a preposition stands between a clause's opening and the date."""
    floor = before.last if before is not None else -1
    ahead = [words[index] for index in range(at - 1, max(floor, at - _REACH), -1)]
    opening = next((word for word in ahead if not flags_of(word.lower) & tags.PREPOSITION), None)
    capital = any(word.is_capital for word in takewhile(lambda word: word is not opening, ahead))
    if opening is None or capital:
        return capital or floor < 0
    here = flags_of(opening.lower)
    return opening.text in _BREAKS or bool(here & (tags.CONJUNCTION | tags.WH))


def _reported(groups: Sequence[VerbGroup]) -> bool:
    last = next((group for group in reversed(groups) if group.form == "finite"), None)
    return last is not None and last.tense == "past" and cue_of(last.lemma) is not None


def points_of(dated: Dated) -> Rule | None:
    """Return the rule that says where a verb points."""
    rule = _rules().first(dated)
    return None if rule and rule["points"] == "1" and not dated.near else rule


@cache
def _rules() -> ConditionRules[Dated]:
    state = dict.fromkeys(word_set("events/event_words.txt", "state"), "")
    classes = {**word_classes("grammar/verb_classes.txt"), "state": state}
    return ConditionRules(rule_file("time/direction.rules"), classes, _FEATURES)


_FEATURES: Final[dict[str, Callable[[Dated], Feature]]] = {
    "behind": attrgetter("behind"),
    "near": attrgetter("near"),
    "reported": attrgetter("reported"),
    "tense": attrgetter("verb.tense"),
    "perfect": attrgetter("verb.perfect"),
    "passive": attrgetter("verb.passive"),
    "lemma": attrgetter("verb.lemma"),
    "modality": lambda dated: dated.verb.modality.partition(" ")[0],
    "finite": lambda dated: dated.verb.form == "finite",
    "reduced": attrgetter("reduced"),
    "opener": attrgetter("opener"),
    "between": attrgetter("between"),
    "beside": lambda dated: word_class("beside").keys() >= set(dated.between),
    "past": lambda dated: dated.verb.tense == "past" or dated.verb.perfect,
    "reports": lambda dated: cue_of(dated.verb.lemma) is not None,
}


def nearest(month: int, day: int, setting: Setting) -> Value | None:
    """Give a day and month the year that brings it nearest to the day of writing."""
    now = setting.published
    if now is None:
        return given(iso_day("XXXX", month, day))
    values = (iso_day(year, month, day) for year in (now.year, now.year - 1, now.year + 1))
    found = likely_day([dt.date.fromisoformat(value) for value in values if value], now, setting)
    return given(found.isoformat() if found else "", "publication")


def likely_day(days: list[dt.date], now: dt.date, setting: Setting) -> dt.date | None:
    """Return which of the days, a year apart, is meant: as near as the clause's direction lets."""
    ahead, points = looks_ahead(setting), direction(setting)
    past = [day for day in days if day <= now]
    if _ENDED.search(setting.before(12)):
        days = past
    elif points < 0 and not ahead and _DATING.search(setting.before(6)):
        days = past or days
    other = 4 if points > 0 else 2

    def distance(day: dt.date) -> int:
        return abs((day - now).days) * (1 if (day >= now) == ahead else other)

    return min(days, key=distance, default=None)
