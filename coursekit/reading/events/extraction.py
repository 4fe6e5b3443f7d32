"""What happens in a text: datable events, with their status and their order."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from coursekit.reading.conditions import ConditionRules
from coursekit.reading.coreference.resolution import Coreference
from coursekit.reading.events.dates import Dates
from coursekit.reading.events.event import Event, EventMention, Status, event_of, why_dated
from coursekit.reading.events.features import FEATURES, EventClause, Page
from coursekit.reading.events.merging import merged
from coursekit.reading.events.nominals import nominal_mentions
from coursekit.reading.events.order import ordered
from coursekit.reading.events.words import classes, verbs_of_nouns
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rule_file import Reason, Rule
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression


@cache
def _rules(name: str) -> ConditionRules[EventClause]:
    return ConditionRules(f"events/{name}.rules", classes(), FEATURES, index="verb")


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
    dated, lines = SpanIndex(times), SpanIndex(headlines)
    # What a headline tells, the story tells again, in words of its own.
    parts: tuple[list[EventMention], list[EventMention]] = [], []
    for sentence in sentences:
        if "?" not in sentence.texts[-2:]:
            above = lines.last(sentence.span.start)
            headline = above is not None and above.holds(sentence.span)
            dates = Dates(sentence, dated.inside(sentence.span))
            parts[headline].extend(_told(page, sentence, dates, headline))
    return ordered(merged(parts[False] or parts[True]))


def _told(page: Page, sentence: Sentence, dates: Dates, headline: bool) -> list[EventMention]:
    """Return what the clauses and the nouns of a sentence tell, in its order."""
    seen = judged(page, sentence, dates, headline)
    told = {one: rule for one, rule in seen if rule["event"] == "yes"}
    contents = [one.content for one in told]
    found = [
        mention
        for one, rule in told.items()
        if one.time is not None or one.clause not in contents
        for mention in _mentions(one, rule, dates.goal(one.clause))
    ]
    if not headline:
        found += nominal_mentions(page, sentence, dates, list(told))
    return sorted(found, key=lambda item: item.event.clause)


def judged(
    page: Page, sentence: Sentence, dates: Dates, headline: bool
) -> Iterator[tuple[EventClause, Rule]]:
    """Yield each clause with the rule that says whether it is an event."""
    finite = (at for at, group in enumerate(sentence.groups) if group.form != "infinitive")
    for at in finite:
        seen = EventClause(page, sentence, at, headline)
        if dates.places.items:
            seen.time = dates.of(seen.clause)
        seen.rule = _rules("kind").first(seen)
        if seen.rule is not None and seen.clause:
            yield seen, seen.rule


def status_of(seen: EventClause) -> Rule:
    """Return the rule that says whether an event happened, is planned, possible or denied."""
    return _rules("status").choose(seen)


def _mentions(seen: EventClause, rule: Rule, goal: TimeExpression | None) -> Iterator[EventMention]:
    """Yield what a clause tells: one event, or the moving of one and the event on its new day."""
    mention = _mention(seen, rule)
    if goal is None:
        yield mention
        return
    words, last = seen.sentence.words, seen.group.last
    begin = words[seen.clause.start].start if seen.group.passive else words[last + 1].start
    until = seen.sentence.words[bisect_left(words, goal.start, key=START) - 2].end
    told = Span(seen.span.start, max(until, words[last].end))
    yield replace(mention, event=replace(mention.event, clause=told))
    why = f"“{seen.group.lemma}” moves it", "status planned: it has been moved to this day"
    later = replace(
        mention.event,
        clause=Span(begin, goal.end),
        time=goal,
        status="planned",
        rules=(*why, why_dated(seen.page.text, goal)),
    )
    yield replace(mention, event=later, verb=f"{mention.verb} to", seen=None)


def _mention(seen: EventClause, rule: Rule) -> EventMention:
    page, status, clause = seen.page, status_of(seen), seen.clause
    value: Status = status["status"]  # type: ignore[assignment]
    words, verbs = seen.sentence.words, verbs_of_nouns()
    verb = Span(words[seen.group.first].start, words[seen.group.last].end)
    told = (
        Reason(f"“{verb.of(page.text)}” reports an event (rule “{rule.name}”)", rule),
        Reason(f"status {value}: {status['because']}", status),
    )
    doubt = rule["doubt"].removeprefix("-")
    places = seen.span, seen.sentence.span, seen.subject_span
    return EventMention(
        event_of(page.text, places, value, seen.time, told, doubt),
        verb=seen.group.lemma,
        noun=seen.noun,
        behind=words[seen.group.last + 1 : clause.end],
        before=words[clause.start : seen.group.first] if seen.group.passive else (),
        seen=seen,
        # "*The vote* took place": the verb of an event that is the subject once more.
        repeats=next((verbs[word] for word in seen.subject[1:3] if word in verbs), ""),
    )
