"""Whether a weekday, a month or a day without a year is past or to come: what the clause says."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from operator import attrgetter, methodcaller
from typing import Final, NamedTuple

from coursekit.reading.conditions import ConditionRules, Feature
from coursekit.reading.grammar.verb_group import NO_GROUP, VerbGroup
from coursekit.reading.lexicon import word_classes, word_set
from coursekit.reading.rule_file import Rule, rule_file
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.rules.patterns import parsed
from coursekit.reading.text.spans import START
from coursekit.reading.time.context import Setting, Value
from coursekit.reading.time.grammar import lexis, word_class

_FIRST: Final = attrgetter("first")
_END: Final = methodcaller("end")
#: So many words stand between a verb and a day that is not its own.
_CLOSE: Final = 6
_DATING: Final = re.compile(r"\bon (?:the )?$")
#: What follows a cue that stands right before a date.
_BEFORE: Final = r" \Z"
_ENDED: Final = re.compile(r"\bended (?:on )?$")


@cache
def cue(name: str, end: str = "") -> re.Pattern[str]:
    """Return the cues of a name in ``cues.rules`` as one expression, with what must follow it."""
    rules = (rule for rule in rule_file("time/cues.rules").rules if rule.name == name)
    return re.compile(rf"\b(?:{'|'.join(map(written, rules))}){end}")


def written(rule: Rule) -> str:
    """Return the expression of one line of ``cues.rules``."""
    return lexis().expression(parsed(rule, rule_file("time/cues.rules").phrases))


class Dated(NamedTuple):
    """A verb group beside a date."""

    verb: VerbGroup
    setting: Setting
    behind: bool = False
    between: Sequence[str] = ()


def looks_ahead(setting: Setting) -> bool:
    """Tell whether the clause speaks of what is still to come."""
    before = setting.before(70)
    if cue("just ahead", _BEFORE).search(before):
        return not cue("had").search(before + setting.after(40))
    last = max(cue("to come").finditer(before), key=_END, default=None)
    if last is None:
        return direction(setting) > 0
    if cue("had been", r"[\w ]{0,12}\Z").search(before, 0, last.end()):
        return False
    return not cue("back again").search(before[last.end() :].rpartition(" would ")[2])


def direction(setting: Setting) -> int:
    """Return 1 for a clause whose verb is to come, -1 for a past one, 0 where it says neither."""
    return int(rules().choose(_dated(setting))["points"])


def _dated(setting: Setting) -> Dated:
    """Return the verb of the clause that a date stands in."""
    words, groups = setting.sentence.words, setting.sentence.groups
    place = setting.offsets.origin(setting.start)
    first = bisect_left(words, place, key=START)
    last = max(first, bisect_left(words, place + setting.end - setting.start, key=START) - 1)
    at = bisect_left(groups, first, key=_FIRST)
    before, after = [NO_GROUP, *groups][at], [*groups, NO_GROUP][at]
    # "On Tuesday the Assembly adopted it", or "The Assembly on Tuesday adopted it"; but not "The
    # text adopted on Tuesday failed".
    beside = after.form == "finite" and after.first == last + 1 and before.form != "participle"
    if beside or not at:
        return Dated(after, setting, behind=True)
    return Dated(before, setting, between=setting.sentence.lowers[before.last + 1 : first])


def is_told(setting: Setting) -> bool:
    """Tell whether a past verb stands right before the words: "it *said* Friday"."""
    dated = _dated(setting)
    return (dated.verb.tense, dated.behind, dated.between) == ("past", False, [])


@cache
def rules() -> ConditionRules[Dated]:
    """Return the rules that say where a verb points."""
    state = dict.fromkeys(word_set("events/event_words.txt", "state"), "")
    classes = {**word_classes("grammar/verb_classes.txt"), "state": state}
    return ConditionRules("time/direction.rules", classes, _FEATURES)


_FEATURES: Final[dict[str, Callable[[Dated], Feature]]] = {
    "goal": lambda dated: bool(cue("goal", _BEFORE).search(dated.setting.before(14))),
    "possessive": lambda dated: dated.setting.after(2) == "'s",
    "behind": attrgetter("behind"),
    "near": lambda dated: len(dated.between) < _CLOSE,
    "tense": attrgetter("verb.tense"),
    "perfect": attrgetter("verb.perfect"),
    "passive": attrgetter("verb.passive"),
    "lemma": attrgetter("verb.lemma"),
    "modality": lambda dated: dated.verb.modality.partition(" ")[0],
    "form": attrgetter("verb.form"),
    "beside": lambda dated: word_class("beside").keys() >= set(dated.between),
    "past": lambda dated: dated.verb.tense == "past" or dated.verb.perfect,
    "reports": lambda dated: cue_of(dated.verb.lemma) is not None,
}


def years_around(now: dt.date) -> range:
    """Return the years in which a day without one may lie."""
    return range(max(now.year - 1, 1), min(now.year + 2, 10000))


def likely_day(near: Iterable[dt.date], now: dt.date, setting: Setting) -> Value:
    """Return which of the days, a year apart, is meant: as near as the clause's direction lets."""
    ahead, points = looks_ahead(setting), direction(setting)
    dated = points < 0 and not ahead and _DATING.search(setting.before(6))
    past = dated or _ENDED.search(setting.before(12))
    days = [day for day in near if not past or day <= now]
    # The days of the other direction seem two times as far, or four against a verb to come.
    far = 2 + 2 * (points > 0), 1

    def distance(day: dt.date) -> int:
        return abs((day - now).days) * far[(day >= now) == ahead]

    return Value(str(min(days, key=distance, default="")), anchor="publication")
