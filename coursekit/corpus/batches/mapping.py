"""From a batch of texts to what they give, and from two such to one."""

from __future__ import annotations

from collections.abc import Sequence

from coursekit.corpus.articles import Text, rows_of
from coursekit.corpus.schema import ArticleRows, Partial, Unread
from coursekit.corpus.settings import CorpusSettings
from coursekit.deadline import within
from coursekit.errors import CoursekitError


def map_batch(texts: Sequence[Text], settings: CorpusSettings, seconds: float) -> Partial:
    """Read some texts; one that cannot be read, or takes longer than `seconds`, is listed."""
    found = [_read(text, settings, seconds) for text in texts]
    return Partial(
        articles=frozenset(each for each in found if isinstance(each, ArticleRows)),
        unread=frozenset(each for each in found if isinstance(each, Unread)),
    )


def _read(text: Text, settings: CorpusSettings, seconds: float) -> ArticleRows | Unread:
    try:
        return within(seconds, lambda: rows_of(text, settings))
    except CoursekitError as error:
        reason = error.message
    except TimeoutError:
        reason = f"reading it took longer than {seconds:g} seconds"
    except MemoryError:
        reason = "there is too little memory to read it"
    except Exception as error:  # noqa: BLE001 (whatever it is, the other texts are read)
        reason = f"the reading failed ({type(error).__name__}: {error}). Please report this"
    return Unread(text.place, reason)


def merge(one: Partial, other: Partial) -> Partial:
    """Unite what two batches give, as sets: in any order, any number of times."""
    return Partial(articles=one.articles | other.articles, unread=one.unread | other.unread)
