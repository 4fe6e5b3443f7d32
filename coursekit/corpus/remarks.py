"""What a person should look at in a corpus that was read."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from coursekit.corpus.copies import same_texts
from coursekit.corpus.schema import Partial
from coursekit.corpus.settings import SETTINGS, CorpusSettings

#: The longest report of a newspaper has some 20,000 words.
_LONGEST: Final = 50_000


def remarks_on(partial: Partial, settings: CorpusSettings, today: dt.date) -> Iterator[str]:
    """Yield what seems to be amiss.

    That is texts that are there twice, or far longer than an article, days that have not come yet,
    entries of ``corpus.yaml`` that are of no text, of several, or there twice, and concepts that
    somebody has signed and ``corpus.yaml`` lacks.
    """
    records = sorted((each.record for each in partial.articles), key=lambda each: each.place)
    for first, *others in same_texts(records):
        for other in others:
            yield f"{other.place}: this is the text of {first.place}, and counts once."
    yield from _remarks_on_entries(partial, settings)
    yield from _remarks_on_concepts(partial, settings)
    for record in records:
        if record.words > _LONGEST:
            yield (
                f"{record.place}: it has {record.words:,} words. If it holds several articles, put"
                " each into a file of its own: as one they share a day, a title and their actors."
            )
        if record.published and record.published > today:
            yield (
                f"{record.place}: it is dated {record.published.isoformat()}, which is yet to come."
                " Check its day of publication."
            )


def _remarks_on_entries(partial: Partial, settings: CorpusSettings) -> Iterator[str]:
    places = sorted(
        {each.record.place for each in partial.articles} | {each.place for each in partial.unread}
    )
    often = Counter(entry.file for entry in settings.articles)
    for entry in {entry.file: entry for entry in settings.articles}.values():
        about = f"{SETTINGS}, articles, {entry.file}"
        meant = [place for place in places if settings.entry(place) == entry]
        if often[entry.file] > 1:
            yield f"{about}: it stands there {often[entry.file]} times. Keep one."
        elif not any(map(entry.is_of, places)):
            yield f"{SETTINGS} names {entry.file}, which is not among the texts. Check the name."
        elif len(meant) > 1:
            yield (
                f"{about}: {len(meant)} texts are called so, and all have what it says:"
                f" {', '.join(meant[:3])}. Write the folder as well, such as"
                f" {'/'.join(PurePath(meant[0]).parts[-len(PurePath(entry.file).parts) - 1 :])}."
            )


def _remarks_on_concepts(partial: Partial, settings: CorpusSettings) -> Iterator[str]:
    labels = {entry.id: entry.label for entry in settings.concepts}
    known = {"", *labels, *labels.values()}
    for article in sorted(partial.articles, key=lambda each: each.record.place):
        for row in article.statements if labels else ():
            if row.origin == "reviewed" and row.concept not in known:
                yield (
                    f"{article.record.place}, row {row.statement_id}: {SETTINGS} has no concept"
                    f" {row.concept!r}. Write one of its ids: {', '.join(labels)}."
                )
