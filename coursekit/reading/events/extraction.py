"""What happens in a text: datable events that clauses tell, or nouns alone."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import compress, count, pairwise
from typing import Final

from coursekit.reading.conditions import ConditionRules
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.events.dates import Dates, dates_day
from coursekit.reading.events.event import Event, EventMention, Status, event_of, why_dated
from coursekit.reading.events.features import FEATURES, EventClause, Page
from coursekit.reading.events.timeline import merged, ordered
from coursekit.reading.events.words import CLASSES, VERBS_OF_NOUNS, WORDS
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.clauses import NO_CLAUSE
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rule_file import Reason
from coursekit.reading.text.spans import START, Span, SpanIndex, span_of
from coursekit.reading.time.expressions import TimeExpression

_KIND: Final = ConditionRules("events/kind.rules", CLASSES, FEATURES, index="verb dated modality")
STATUS: Final = ConditionRules("events/status.rules", CLASSES, FEATURES, index="verb")
#: How many words behind its noun may belong to an event.
_REACH: Final = 12
_PARTING: Final = tags.PUNCTUATION | tags.WH | tags.SUBORDINATOR


def find_events(
    text: str,
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    headlines: Sequence[Span],
    coreference: Coreference,
    published: dt.date | None = None,
    quotations: Sequence[Span] = (),
) -> list[Event]:
    """Find the events that the sentences tell, each once."""
    page = Page(text, coreference, SpanIndex(quotations), published)
    dated = SpanIndex(times)
    # What a headline tells, the story tells again, in words of its own.
    parts: tuple[list[EventMention], list[EventMention]] = [], []
    for sentence in sentences:
        if "?" not in sentence.texts[-2:]:
            headline = any(line.holds(sentence.span) for line in headlines)
            dates = Dates(sentence, dated.inside(sentence.span))
            parts[headline].extend(_told(page, dates, headline))
    return ordered(merged(parts[False] or parts[True]))


def _told(page: Page, dates: Dates, headline: bool) -> list[EventMention]:
    """Return what the clauses and the nouns of a sentence tell, in its order."""
    seen = judged(page, dates, headline)
    told = [one for one in seen if one.rule["event"] == "yes"]
    contents = [one.content for one in told]
    found = [
        mention
        for one in told
        if one.time is not None or one.clause not in contents
        for mention in _mentions(one, dates.goal(one.clause))
    ]
    if dates.places.items and not headline:
        nouns = map(WORDS["noun"].__contains__, dates.lowers)
        named = (_named(page, dates, at) for at in compress(count(), nouns))
        found += [one for one in filter(None, named) if not _is_told(one, told)]
    return sorted(found, key=lambda item: item.event.clause)


def judged(page: Page, dates: Dates, headline: bool) -> Iterator[EventClause]:
    """Yield each clause but infinitives, with the rule that says whether it is an event."""
    for clauses in pairwise([*dates.sentence.clauses, NO_CLAUSE]):
        if clauses[0].group.form != "infinitive":
            seen = EventClause(page, dates, clauses, headline)
            seen.rule = _KIND.choose(seen)
            yield seen


def _mentions(seen: EventClause, goal: TimeExpression | None) -> Iterator[EventMention]:
    """Yield what a clause tells: one event, or the moving of one and the event on its new day."""
    mention = _mention(seen)
    if goal is None:
        yield mention
        return
    words, last, moved = seen.sentence.words, seen.group.last, seen.clause.patient
    begin = words[moved.start if moved else last + 1].start
    until = max(words[bisect_left(words, goal.start, key=START) - 2].end, words[last].end)
    # "It put off until Friday *its vote on the file*"
    until = until if begin < goal.start else seen.span.end
    yield replace(mention, event=replace(mention.event, clause=Span(seen.span.start, until)))
    why = f"“{seen.group.lemma}” moves it", "status planned: it has been moved to this day"
    rules, place = (*why, why_dated(seen.page.text, goal)), Span(begin, max(goal.end, until))
    later = replace(mention.event, clause=place, time=goal, status="planned", rules=rules)
    yield replace(mention, event=later, verb=f"{mention.verb} to", seen=None)


def _mention(seen: EventClause) -> EventMention:
    page, rule, status, group = seen.page, seen.rule, STATUS.choose(seen), seen.group
    value: Status = status["status"]  # type: ignore[assignment]
    words, clause = seen.sentence.words, seen.clause
    verb = span_of(words, group.first, group.last + 1)
    told = (
        Reason(f"“{verb.of(page.text)}” reports an event (rule “{rule.name}”)", rule),
        Reason(f"status {value}: {status['because']}", status),
    )
    places, doubt = (seen.span, seen.sentence.span, seen.subject_span), rule["doubt"]
    return EventMention(
        event_of(page.text, places, value, seen.time, told, doubt.removeprefix("-")),
        verb=group.lemma,
        noun=seen.noun,
        behind=words[group.last + 1 : clause.end],
        before=words[clause.start : group.first] if group.passive else (),
        seen=seen,
        group=group,
        # "*The vote* took place": the verb of an event that is the subject once more.
        repeats=next(filter(None, map(VERBS_OF_NOUNS.get, seen.subject[1:3])), ""),
    )


def _named(page: Page, dates: Dates, at: int) -> EventMention | None:
    """Return the event that a noun tells: "the signing ceremony in Hanoi"."""
    sentence = dates.sentence
    if sentence.clause_of(at):
        return None
    start, end = _extent(sentence, at)
    time = next(reversed(dates.inside(start, end)), None)
    noun, words = sentence.lowers[at], sentence.words
    if not dates_day(time):
        return None
    status: Status = "planned" if page.is_ahead(time) else "happened"
    told = (
        f"the noun “{sentence.texts[at]}” with its date names an event",
        f"status {status}: the words around it say so",
    )
    places = span_of(words, start, end), sentence.span, None
    event = event_of(page.text, places, status, time, told, "only a noun names it")
    verb = VERBS_OF_NOUNS.get(noun, noun)
    again = not WORDS["definite"].isdisjoint((sentence.lowers[start], sentence.lowers[at - 1]))
    return EventMention(event, verb, noun, words[start:end], repeats=verb if again else "")


def _extent(sentence: Sentence, at: int) -> tuple[int, int]:
    """Return the words of the noun phrase around an event, with what hangs on it behind."""
    before = sentence.phrase_before(at + 1)
    reach = range(at + 1, min(len(sentence.words), at + _REACH))
    # "The talks between Chad *and* Peru on Monday"
    ending = _PARTING if sentence.word(at + 1) == "between" else _PARTING | tags.CONJUNCTION
    ends = (at for at in reach if sentence.bits[at] & ending or sentence.clause_of(at))
    end = next(ends, reach.stop)
    while sentence.alone[end - 1] & (tags.PREPOSITION | tags.DETERMINER):
        end -= 1
    return before.start if before else at, end


def _is_told(found: EventMention, told: Sequence[EventClause]) -> bool:
    """Tell whether a clause tells the event already, or on the same day."""
    around = [one for one in told if one.span.holds(found.event.clause)]
    time = found.event.time
    return any(time is None or one.time == time or one.noun == found.noun for one in around)
