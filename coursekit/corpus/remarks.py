"""What a person should look at in a corpus that was read."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator

from coursekit.corpus.schema import ArticleRecord, Partial


def remarks_on(partial: Partial, today: dt.date) -> Iterator[str]:
    """Yield what seems to be amiss: texts that are there twice, days that have not come yet."""
    records = sorted((each.record for each in partial.articles), key=lambda each: each.place)
    same: dict[tuple[object, ...], list[ArticleRecord]] = defaultdict(list)
    for record in records:
        same[record.sha256, record.source, record.published].append(record)
    for first, *others in same.values():
        for other in others:
            yield f"{other.place}: this is the text of {first.place}, and counts once."
    for record in records:
        if record.published and record.published > today:
            yield (
                f"{record.place}: it is dated {record.published.isoformat()}, which is yet to come."
                " Check its day of publication."
            )
