"""The file ``corpus.yaml`` beside the articles: what a person says of a debate.

Imported when a text is read: pydantic takes its time to load.
"""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath
from typing import Annotated, Final, Literal

from pydantic import Field

from coursekit.reading.case import ActorEntry, Case, ConceptEntry, Entry, IssueEntry

#: The name of the file.
SETTINGS: Final = "corpus.yaml"


class Concept(ConceptEntry):
    """One entry of the codebook: a claim that a statement may agree with, or contradict."""

    against: Annotated[
        tuple[str, ...], Field(description="words by which a text contradicts it")
    ] = ()


class ArticleEntry(Entry):
    """What a case file says, where the text's own says nothing of it."""

    file: Annotated[
        str, Field(min_length=1, description="the text's name in this folder, such as a.txt")
    ]
    title: Annotated[str, Field(description="the headline as printed")] = ""
    source: Annotated[str, Field(description="who published it")] = ""
    published: Annotated[
        dt.date | None, Field(description="the day, such as 2024-11-12; leave it out if unknown")
    ] = None
    url: Annotated[str, Field(description="where it was published")] = ""
    rights: Annotated[str, Field(description="who owns the text")] = ""
    topics: Annotated[tuple[str, ...], Field(description="words to group articles by")] = ()

    def is_of(self, place: str) -> bool:
        """Tell whether it is about the text at a place: the end of its path is the name."""
        named = PurePath(self.file).parts
        return PurePath(place).parts[-len(named) :] == named


class CorpusSettings(Entry):
    """A corpus file; all of it is optional."""

    format: Literal[1] = Field(default=1, description="The format of this file: 1.")
    title: Annotated[str, Field(description="what the debate is called")] = ""
    issue: Annotated[
        IssueEntry | None, Field(description="what is at stake, where no case file says it")
    ] = None
    concepts: Annotated[tuple[Concept, ...], Field(description="the codebook")] = ()
    actors: Annotated[
        tuple[ActorEntry, ...],
        Field(description="help with names: other forms, former names, types"),
    ] = ()
    articles: Annotated[
        tuple[ArticleEntry, ...],
        Field(description="what is said of single texts, where their case files leave it out"),
    ] = ()

    @property
    def issue_forms(self) -> tuple[str, ...]:
        """All names of the issue, its usual one first."""
        return (self.issue.name, *self.issue.also) if self.issue else ()

    def entry(self, place: str) -> ArticleEntry | None:
        """Return what is said of the text at a place, most exactly; None where nothing is."""
        meant = [each for each in self.articles if each.is_of(place)]
        return max(meant, key=lambda each: len(PurePath(each.file).parts), default=None)

    def case_of(self, place: str, case: Case | None) -> Case:
        """Return the case of a text: its own, and what this file adds to it."""
        entry, case = self.entry(place), case or Case()
        said = entry.model_dump(exclude={"file", "topics"}) if entry else {}
        gaps = {name: words for name, words in said.items() if not getattr(case, name)}
        actors = tuple(dict.fromkeys((*case.actors, *self.actors)))
        return case.model_copy(update={**gaps, "issue": case.issue or self.issue, "actors": actors})
