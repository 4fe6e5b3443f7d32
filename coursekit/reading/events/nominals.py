"""Events that a noun tells: "the signing ceremony in Hanoi"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, count
from typing import Final

from coursekit.reading.events.dates import Dates, dates_day
from coursekit.reading.events.event import EventMention, Status, event_of
from coursekit.reading.events.features import EventClause, Page
from coursekit.reading.events.words import verbs_of_nouns, words_for
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.spans import Span

#: How many words behind its noun may belong to an event.
_REACH: Final = 12
_ENDING: Final = tags.VERBAL | tags.PUNCTUATION | tags.CONJUNCTION | tags.WH | tags.SUBORDINATOR


def nominal_mentions(
    page: Page, sentence: Sentence, dates: Dates, told: Sequence[EventClause]
) -> Iterator[EventMention]:
    """Yield the events of one sentence that only a noun tells."""
    nouns = words_for("noun")
    for at in compress(count(), map(nouns.__contains__, sentence.lowers)):
        found = _mention(page, sentence, dates, at)
        if found is not None and not _is_told(found, told):
            yield found


def _mention(page: Page, sentence: Sentence, dates: Dates, at: int) -> EventMention | None:
    if sentence.clause_of(at):
        return None
    start, end = _extent(sentence, at)
    time = next(reversed(dates.inside(start, end)), None)
    noun, words = sentence.lowers[at], sentence.words
    # What is joined to it names it: its place or its parties.
    joining = "".join(sentence.lowers[at + 1 : at + 2])
    apart = joining in words_for("parting") or any(word.is_capital for word in words[at + 1 : end])
    named = apart and joining in words_for("joining") and noun in words_for("occasion")
    shown = {"its date": dates_day(time), "its parties or place": named}
    why = next((what for what, holds in shown.items() if holds), "")
    if not why:
        return None
    status: Status = "planned" if page.is_ahead(time) else "happened"
    told = (
        f"the noun “{sentence.texts[at]}” with {why} names an event",
        f"status {status}: the words around it say so",
    )
    places = Span(words[start].start, words[end - 1].end), sentence.span, None
    event = event_of(page.text, places, status, time, told, "only a noun names it")
    verb = verbs_of_nouns().get(noun, noun)
    again = sentence.lowers[start] in words_for("definite") or sentence.lowers[at - 1] == "'s"
    return EventMention(event, verb, noun, words[start:end], repeats=verb if again else "")


def _is_told(found: EventMention, told: Sequence[EventClause]) -> bool:
    """Tell whether a clause tells the event already, or on the same day."""
    around = [one for one in told if one.span.holds(found.event.clause)]
    time = found.event.time
    return any(time is None or one.time == time or one.noun == found.noun for one in around)


def _extent(sentence: Sentence, at: int) -> tuple[int, int]:
    """Return the words of the noun phrase around an event, with what hangs on it behind."""
    before = sentence.phrase_before(at + 1)
    start = before.start if before else at
    reach = range(at + 1, min(len(sentence.words), at + _REACH))
    end = next((place for place in reach if sentence.bits[place] & _ENDING), reach.stop)
    while sentence.alone[end - 1] & (tags.PREPOSITION | tags.DETERMINER):
        end -= 1
    return start, end
