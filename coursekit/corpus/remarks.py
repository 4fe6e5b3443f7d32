"""What a person should look at in a corpus that was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from coursekit.corpus.copies import same_texts
from coursekit.corpus.schema import Partial
from coursekit.corpus.settings import SETTINGS, CorpusSettings


def remarks_on(partial: Partial, settings: CorpusSettings, today: dt.date) -> Iterator[str]:
    """Yield what seems to be amiss.

    That is texts that are there twice, days that have not come yet, and files that only
    ``corpus.yaml`` names.
    """
    records = sorted((each.record for each in partial.articles), key=lambda each: each.place)
    for first, *others in same_texts(records):
        for other in others:
            yield f"{other.place}: this is the text of {first.place}, and counts once."
    places = [*(each.place for each in records), *(each.place for each in partial.unread)]
    there = {Path(place).name for place in places}
    for entry in settings.articles:
        if there and entry.file not in there:
            yield f"{SETTINGS} names {entry.file}, which is not among the texts. Check the name."
    for record in records:
        if record.published and record.published > today:
            yield (
                f"{record.place}: it is dated {record.published.isoformat()}, which is yet to come."
                " Check its day of publication."
            )
