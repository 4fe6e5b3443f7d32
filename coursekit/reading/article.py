"""The pipeline of reading: an article holds its text, and each step is done when asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from coursekit.errors import ArticleError
from coursekit.reading.attribution.statements import Statement, find_statements, with_antecedents
from coursekit.reading.coreference.actors import Actor, ActorHint
from coursekit.reading.coreference.bylines import credited, headed, signed
from coursekit.reading.coreference.conduct import Conduct, conduct_of
from coursekit.reading.coreference.resolution import FIRST_PERSON, Coreference
from coursekit.reading.coreference.transcripts import speakers
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.names import find_names
from coursekit.reading.events.event import Event
from coursekit.reading.events.extraction import find_events
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.page.blocks import Block, find_blocks
from coursekit.reading.rules.gazetteer import bare
from coursekit.reading.stance.assessment import Act, assess
from coursekit.reading.stance.attributions import Attribution, attribute, spoken
from coursekit.reading.stance.holders import Holders
from coursekit.reading.stance.issue import Issue, Stake, find_issue
from coursekit.reading.text.file import bytes_of_article, text_in
from coursekit.reading.text.language import language_of
from coursekit.reading.text.normalise import normalise
from coursekit.reading.text.offsets import SpanMover
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression, find_time_expressions

if TYPE_CHECKING:
    from coursekit.reading.case import Case

T = TypeVar("T")


def _step(compute: Callable[[Article], T]) -> cached_property[T]:
    """Make a step, done once, in the normalised text; its spans count in the text as given."""

    @wraps(compute)
    def step(article: Article) -> T:
        if article._normalised is None:
            return compute(article)
        text, mover = article._normalised
        found: T = getattr(text, compute.__name__)
        return mover.given(found)

    return cached_property(step)


class Article:
    """A page, and what it says.  Everything is computed when asked for, once.

    Parameters
    ----------
    text : str
        The page, exactly as given; every offset counts in it.
    published : datetime.date, optional
        The day of publication.  Without it, a date line of the page is used; without that,
        nothing is assumed, and "last week" stays what it is.
    case : Case, optional
        What the case file says.
    folder : pathlib.Path, optional
        Where the article stands.

    Examples
    --------
    >>> page = Article("Canada said the treaty fails to protect data.")
    >>> [actor.name for actor in page.actors]
    ['Canada']
    """

    def __init__(
        self,
        text: str,
        *,
        published: dt.date | None = None,
        case: Case | None = None,
        folder: Path | None = None,
    ) -> None:
        self.text = text
        self.case = case
        self.folder = folder
        self._published = published or (case.published if case else None)

    def __repr__(self) -> str:
        return f"<Article {self.title[:60]!r}, {self.published}, {len(self.text):,} characters>"

    @cached_property
    def _normalised(self) -> tuple[Article, SpanMover] | None:
        """The article without slips of encoding and unseen marks; None where there are none."""
        found = normalise(self.text)
        if found is None:
            return None
        text, offsets = found
        article = Article(text, published=self._published, case=self.case, folder=self.folder)
        article._normalised = None
        return article, SpanMover(offsets)

    @_step
    def blocks(self) -> list[Block]:
        """The parts of the page, each with its kind."""
        return find_blocks(self.text)

    @cached_property
    def paragraphs(self) -> list[Paragraph]:
        """The parts that tell the story, in words and sentences."""
        story = (block.words(self.text) for block in self.blocks if block.in_story)
        return [Paragraph.of(self.text, *words) for words in story]

    @_step
    def sentences(self) -> list[Span]:
        """The sentences of the story, headline first, in text order."""
        return [sentence.span for sentence in self.parsed]

    @cached_property
    def parsed(self) -> list[Sentence]:
        """The words and verb groups of each sentence."""
        return [sentence for paragraph in self.paragraphs for sentence in paragraph.sentences]

    def _spans(self, *kinds: str) -> list[Span]:
        """Return where the blocks of some kinds stand."""
        return [block.span for block in self.blocks if block.kind in kinds]

    @_step
    def headlines(self) -> list[Span]:
        """The headline and the lines under it."""
        return self._spans("headline", "standfirst")

    @_step
    def published(self) -> dt.date | None:
        """The day of publication: as given, from the case file, or from the page's date line."""
        if self._published is not None:
            return self._published
        lines = (Sentence.of(self.text, span) for span in self._spans("metadata", "dateline"))
        found = find_time_expressions(self.text, None, lines)
        return next((time.earliest for time in found if time.precision == "day"), None)

    @_step
    def title(self) -> str:
        """The headline: from the case file, or as the page prints it; "" when it has none."""
        if self.case is not None and self.case.title:
            return self.case.title
        printed = (span.of(self.text) for span in self._spans("headline"))
        return " ".join(next(printed, "").split())

    @_step
    def language(self) -> str:
        """``en``, another code, or ``und`` for an unknown one; the rules read English only."""
        return language_of(self.text)

    @_step
    def time_expressions(self) -> list[TimeExpression]:
        """The time expressions of the story, in text order."""
        return find_time_expressions(self.text, self.published, self.parsed)

    @cached_property
    def _signatures(self) -> list[Span]:
        """Who says "I" and "we" in the page's own voice."""
        return [*self._spans("byline"), *headed(self.text, self.headlines)]

    @_step
    def mentions(self) -> list[Mention]:
        """Every naming of an actor, the credit line's included, in text order."""
        sources = {said.source: said.rule for said in self._found_statements if said.source}
        named = find_names(self.text, self.parsed, self.headlines, [*sources])
        labels = [source for source, rule in sources.items() if rule == "speaker label"]
        named = speakers(self.text, labels, named) if labels else named
        # Whoever only reports is no party; whoever says "we" is one.
        if any(source.of(self.text).casefold() in FIRST_PERSON for source in sources):
            places = SpanIndex(named)
            writers = signed(self.text, self._signatures)
            named += [name for name in writers if not places.inside(name.span)]
            named.sort(key=START)
        return named + credited(self.text, self._spans("credit"))

    @cached_property
    def _found_statements(self) -> list[Statement]:
        return with_antecedents(find_statements(self.text, self.paragraphs), self.paragraphs)

    @_step
    def statements(self) -> list[Statement]:
        """Who says what, in text order."""
        return spoken(self.text, self._found_statements, self.mentions, self._stake)

    @_step
    def issue(self) -> Issue:
        """What stances are about: the case file's issue, else what the headline is about."""
        if self.case is not None and self.case.issue is not None:
            return Issue(self.case.issue.name, self.case.issue.also)
        return find_issue(self.text, self.headlines, self.parsed)

    @cached_property
    def _stake(self) -> Stake:
        return Stake(self.issue, self.parsed)

    @cached_property
    def _resolved(self) -> tuple[Coreference, list[Attribution]]:
        entries = self.case.actors if self.case is not None else ()
        hints = [ActorHint(entry.name, entry.also, entry.type) for entry in entries]
        return attribute(self.text, self.statements, self.mentions, hints, self._signatures)

    @_step
    def actors(self) -> list[Actor]:
        """The stakeholders, in the order of their first mention."""
        return self._resolved[0].actors

    @cached_property
    def coreference(self) -> Coreference:
        """The stakeholders, to be asked who is named where."""
        if self._normalised is None:
            return self._resolved[0]
        return Coreference(self.text, self.actors)

    @cached_property
    def _holders(self) -> Holders:
        """Who may hold a stance, whatever is at stake."""
        coreference, attributions = self._resolved
        speakers = [voice.speakers for voice in attributions]
        return Holders(self.text, coreference, speakers, self.parsed)

    @cached_property
    def _assessed(self) -> tuple[list[Attribution], list[Act]]:
        return assess(self.parsed, self._resolved[1], self._holders, self._stake)

    @_step
    def attributions(self) -> list[Attribution]:
        """For each statement, who speaks, who is addressed, and with what position."""
        return self._assessed[0]

    @_step
    def acts(self) -> list[Act]:
        """What actors do about the issue, as the article itself tells it."""
        return self._assessed[1]

    def positions_on(self, issue: Issue) -> tuple[list[Attribution], list[Act]]:
        """Return what statements and acts show on an issue that need not be the article's."""
        if self._normalised is not None:
            text, mover = self._normalised
            return mover.given(text.positions_on(issue))
        stake = Stake(issue, self.parsed)
        return assess(self.parsed, self._resolved[1], self._holders, stake)

    @_step
    def conduct(self) -> Conduct:
        """Who acts, who is addressed, and who is a party."""
        speaking = {actor for act in self.acts for actor in act.actors}
        addressed: set[Actor] = set()
        said: list[Span] = []
        for voice in self.attributions:
            speaking.update(voice.speakers)
            addressed.update(voice.addressees)
            said += voice.statement.content if voice.statement.speech != "indirect" else ()
        issue = {bare(name).casefold() for name in (self.issue.name, *self.issue.also)}
        return conduct_of(self.coreference, self.parsed, said, speaking, addressed, issue)

    @property
    def parties(self) -> list[Actor]:
        """The stakeholders that are rows: named, or speaking, acting or addressed."""
        return self.conduct.parties

    @_step
    def events(self) -> list[Event]:
        """What happened, is planned, possible or denied, in text order."""
        return find_events(
            self.text,
            self.parsed,
            self.time_expressions,
            self.headlines,
            self.coreference,
            self.published,
            [quoted.inner for paragraph in self.paragraphs for quoted in paragraph.quotations],
        )


def article(text: str, published: dt.date | str | None = None) -> Article:
    """Make an article from a string.

    Parameters
    ----------
    text : str
        The page.
    published : datetime.date or str, optional
        The day of publication; a string is read as ``YYYY-MM-DD``.

    Returns
    -------
    Article
        Nothing is read before it is asked for.

    Raises
    ------
    ArticleError
        When `published` is no day, or `text` no string.

    Examples
    --------
    >>> article("The vote is on Monday.", published="2024-11-12").published
    datetime.date(2024, 11, 12)
    """
    if not isinstance(text, str):
        raise ArticleError(
            f"expected the article's text as a string, found {type(text).__name__}. "
            "To read a file, use coursekit.read(path)."
        )
    if isinstance(published, str):
        try:
            published = dt.date.fromisoformat(published)
        except ValueError:
            raise ArticleError(
                f"expected the day of publication in the form 2024-11-12, found {published!r}. "
                "Leave it out when it is unknown."
            ) from None
    return Article(text, published=published)


def read(path: str | Path) -> Article:
    """Read an article from a file, with the case file beside it when there is one.

    Parameters
    ----------
    path : str or pathlib.Path
        A text file in UTF-8, or a folder that holds ``article.txt``.

    Returns
    -------
    Article
        With the file's text exactly as it is; a byte-order mark is no part of it.

    Raises
    ------
    ArticleError
        When the file is missing, empty, binary, too large, or not in UTF-8.
    AuthoredFileError
        When the case file has faults.
    """
    path = Path(path)
    with suppress(OSError):  # a name that is too long, say: the message is made below
        path = path / "article.txt" if path.is_dir() else path
    raw = bytes_of_article(path)
    text = text_in(raw, path)
    case_path = path.with_name("case.yaml")
    case = None
    if case_path.is_file():
        from coursekit.reading.case import load_case

        case = load_case(case_path, raw)
    return Article(text, case=case, folder=path.parent)
