"""Whether a weekday, a month or a day without a year is past or to come: what the clause says."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter, methodcaller
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import flags, flags_of, lemma_of
from coursekit.reading.grammar.tokens import Word, words_of
from coursekit.reading.grammar.verb_groups import VerbGroup, verb_groups
from coursekit.reading.lexicon import word_set
from coursekit.reading.rules.cues import cue_of
from coursekit.reading.text.spans import START
from coursekit.reading.time.calendar import iso_day
from coursekit.reading.time.context import Setting, Value, sentence_end
from coursekit.reading.time.grammar import BEFORE, cue

_GOES_ON: Final = re.compile(r"[a-z'’] (?:(?:on|in) )?(?:the )?$")
_LETTERS: Final = re.compile(r"[a-z]+")
_NOMINAL: Final = tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE | tags.PREPOSITION
_NOT_PAST_AFTER: Final = tags.BE | tags.HAVE | tags.DETERMINER | tags.POSSESSIVE
_CLASSES: Final = "grammar/verb_classes.txt"
_OPENING: Final = tags.CONJUNCTION | tags.WH | tags.MODAL | tags.BE | tags.HAVE | tags.DO
_NOUN: Final = re.compile(r" [a-z]")
_FIRST: Final = attrgetter("first")
_END: Final = methodcaller("end")
#: How far around a date its verb is looked for, in characters.
_REACH: Final = 120
#: Among how many verb groups behind a date its verb is looked for.
_VERBS_AFTER: Final = 4
#: Within how many characters a verb may be plain without a look at the sentence.
_NEAR: Final = 60
#: How many words may stand between a verb in the present tense and a day to come.
_CLOSE: Final = 6


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
    if setting.after(2) == "'s" or cue("goal", BEFORE).search(setting.before(14)):
        return 0
    # "The 28 October debate" has its date as a description.
    described = cue("describing", BEFORE).search(setting.before(6))
    if described and _NOUN.match(setting.after(3)):
        return 0
    if (plain := _plainly_past(setting)) is not None:
        return plain
    words, groups, place = _sentence(setting)
    first = bisect_left(words, place, key=START)
    last = max(first, bisect_left(words, place + setting.end - setting.start, key=START) - 1)
    at = bisect_left(groups, first, key=_FIRST)
    nearest = groups[at - 1] if at else None
    for group in groups[at : at + _VERBS_AFTER]:
        if group.form == "finite":
            # "The Assembly on Tuesday adopted it", or "On Tuesday the Assembly adopted it".
            opens = group.first == last + 1 or _opens_clause(words, first, nearest)
            if opens:
                return _points(group)
            break
    if nearest is not None and nearest.modality == "would" and not nearest.perfect:
        return 1 if first - nearest.last <= _CLOSE and _reported(groups, at - 1) else 0
    return _near(nearest, first)


def _plainly_past(setting: Setting) -> int | None:
    """Return the direction of a date beside a verb that can only be past; None when in doubt."""
    before = setting.before(_NEAR)
    if _GOES_ON.search(before):
        words = _LETTERS.findall(before)
        places = range(len(words) - 1, -1, -1)
    else:
        words = _LETTERS.findall(setting.after(_NEAR).partition(".")[0])
        places = range(len(words))
    lemma = next((found for at in places if (found := _past_verb(words, at)) is not None), "")
    return _past(lemma) if lemma else None


def _past_verb(words: Sequence[str], at: int) -> str | None:
    """Return the lemma of a verb that can only be past, "" for one in doubt, None for no verb."""
    here = flags_of(words[at])
    before = flags_of(words[at - 1]) if at else 0
    if words[at] in word_set(_CLASSES, "past auxiliary"):
        return "be"
    if here & tags.V_PAST and not here & tags.PRESENT:
        # "to be held on Friday" and "the proposed vote on Friday" have no verb in the past.
        return "" if before & _NOT_PAST_AFTER else lemma_of(words[at], tags.V_PAST)
    return "" if here & _OPENING or (here & tags.VERB and not before & _NOMINAL) else None


def _sentence(setting: Setting) -> tuple[Sequence[Word], Sequence[VerbGroup], int]:
    """Return the words around a date with their verb groups, and where the date stands there."""
    known = setting.sentence_at(setting.start)
    if known is not None:
        sentence, place = known
        return sentence.words, sentence.groups, place
    start = setting.start - len(setting.before(_REACH))
    words = words_of(setting.text, start, sentence_end(setting, _REACH))
    return words, verb_groups(words, flags(words)), setting.start


def _past(lemma: str) -> int:
    return 0 if lemma in word_set(_CLASSES, "fixing") or cue_of(lemma) is not None else -1


def _near(verb: VerbGroup | None, first: int) -> int:
    """Return where the last verb before a date points, if it stands close enough to be its own."""
    if verb is None or verb.form != "finite":
        return 0
    points = _points(verb)
    return 0 if points > 0 and first - verb.last > _CLOSE else points


def _opens_clause(words: Sequence[Word], at: int, before: VerbGroup | None) -> bool:
    """Tell whether at most a preposition stands between a clause's opening and the date."""
    floor = before.last if before is not None else -1
    at -= 1
    while at > floor and flags_of(words[at].lower) & tags.PREPOSITION and words[at].is_word:
        if words[at].is_capital:
            return True
        at -= 1
    if at <= floor:
        return at < 0
    here = flags_of(words[at].lower)
    return words[at].text in {",", ";", ":", "–", "—"} or bool(here & (tags.CONJUNCTION | tags.WH))


def _reported(groups: Sequence[VerbGroup], index: int) -> bool:
    """Tell whether a verb of saying in the past stands before: "it *said* that it would vote"."""
    before = [group for group in groups[:index] if group.form == "finite"]
    return bool(before) and before[-1].tense == "past" and cue_of(before[-1].lemma) is not None


def _points(verb: VerbGroup) -> int:
    planned = verb.modality.partition(" ")[0]
    if planned in {"planned", "intended", "hoped", "wanted"} and verb.tense == "future":
        return 0
    if verb.tense == "future" or verb.modality in {"may", "must", "shall", "should"}:
        return 1
    if verb.modality:
        return 0
    if verb.tense == "past" or verb.perfect:
        return _past(verb.lemma)
    vague = (
        verb.passive
        or verb.lemma in word_set("events/event_words.txt", "state")
        or cue_of(verb.lemma) is not None
    )
    return 0 if vague else 1


_DATING: Final = re.compile(r"\bon (?:the )?$")
_ENDED: Final = re.compile(r"\bended (?:on )?$")


def nearest(month: int, day: int, setting: Setting) -> Value | None:
    """Give a day and month the year that brings it nearest to the day of writing."""
    now = setting.published
    if now is None:
        value = iso_day("XXXX", month, day)
        return Value(value) if value else None
    years = (now.year, now.year - 1, now.year + 1)
    days = [dt.date(y, month, day) for y in years if iso_day(y, month, day)]
    found = likely_day(days, now, setting)
    return Value(found.isoformat(), anchor="publication") if found else None


def likely_day(days: list[dt.date], now: dt.date, setting: Setting) -> dt.date | None:
    """Return which of the days, a year apart, is meant: as near as the clause's direction lets."""
    ahead = looks_ahead(setting)
    points = direction(setting)
    ended = _ENDED.search(setting.before(12))
    if ended or (points < 0 and not ahead and _DATING.search(setting.before(6))):
        past = [day for day in days if day <= now]
        days = past if past or ended else days

    def distance(day: dt.date) -> float:
        away = (day - now).days
        if (away >= 0) == ahead:
            return abs(away)
        return abs(away) * (4 if points > 0 else 2)

    return min(days, key=distance, default=None)
