"""An article whose page had to be written fair before it could be read."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coursekit.reading.article import Article
from coursekit.reading.coreference.sources import Cast
from coursekit.reading.stance.issue import Issue
from coursekit.reading.steps import step
from coursekit.reading.text.normalise import FairCopy, Moved

if TYPE_CHECKING:
    from coursekit.reading.case import Case


def _told(name: str) -> step[Any]:
    """Return a property that reads `name` in the fair copy, and tells it in the page as given."""

    def told(article: UnevenArticle) -> Any:
        return article.moved.told(getattr(article.fair, name))

    made = step(told)
    made.__doc__ = getattr(Article, name).__doc__
    return made


class UnevenArticle(Article):
    """An article that is read in a fair copy; every span counts in the page as given.

    Parameters
    ----------
    text : str
        The page, exactly as given.
    copy : FairCopy
        The page written fair.
    published, case, folder
        As for :class:`Article`.
    """

    def __init__(
        self,
        text: str,
        copy: FairCopy,
        *,
        published: dt.date | None = None,
        case: Case | None = None,
        folder: Path | None = None,
    ) -> None:
        super().__init__(text, published=published, case=case, folder=folder)
        self.fair = Article(copy.text, published=published, case=case, folder=folder)
        self.moved = Moved(copy)

    blocks = _told("blocks")
    sentences = _told("sentences")
    headlines = _told("headlines")
    time_expressions = _told("time_expressions")
    mentions = _told("mentions")
    statements = _told("statements")
    actors = _told("actors")
    voices = _told("voices")
    acts = _told("acts")
    events = _told("events")

    @cached_property
    def published(self) -> dt.date | None:  # noqa: D102 (as in Article)
        return self.fair.published

    @cached_property
    def title(self) -> str:  # noqa: D102
        return self.fair.title

    @cached_property
    def language(self) -> str:  # noqa: D102
        return self.fair.language

    @cached_property
    def issue(self) -> Issue:  # noqa: D102
        return self.fair.issue

    @cached_property
    def cast(self) -> Cast:  # noqa: D102
        return Cast(self.text, self.actors)
