"""The case file beside an article: what a person says of it, none of it needed for reading.

This module is only imported where there is such a file: pydantic takes its time to load.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from coursekit.errors import Fault
from coursekit.yamlfile import fitted, read_yaml, refuse

_CHANGED: Final = (
    "the article beside this file is not the one that it was written for: its sha256 is {}. Put "
    "the original article.txt back; if it was meant to change, write this number here and check "
    "every reviewed table and quiz again"
)

CaseType = Literal[
    "", "state", "bloc", "government body", "legislature", "court", "political party",
    "intergovernmental organisation", "company", "industry group", "civil society", "academia",
    "media", "person", "unnamed group",
]  # fmt: skip


class Entry(BaseModel):
    """A part of a file that an instructor writes: unknown keys are faults."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class IssueEntry(Entry):
    """What is at stake: a treaty, a draft, a clause, a resolution."""

    name: Annotated[str, Field(min_length=1, description="the name shown in the tables")]
    also: Annotated[tuple[str, ...], Field(description="other forms used in the text")] = ()


class ActorEntry(IssueEntry):
    """Optional help with one actor."""

    type: Annotated[CaseType, Field(description="a stakeholder type")] = ""


class ConceptEntry(Entry):
    """One entry of the codebook."""

    id: Annotated[str, Field(min_length=1, description="a short name for it")]
    label: Annotated[str, Field(min_length=1, description="what the tables show")]
    also: Annotated[tuple[str, ...], Field(description="words used for it in the text")] = ()


class SourceEntry(Entry):
    """A page behind a text that was written for a course."""

    url: Annotated[str, Field(pattern=r"^https?://", description="the page's address")]
    read: Annotated[dt.date, Field(description="the day on which you read it")]
    shows: Annotated[str, Field(min_length=1, description="what it shows, in your own words")]
    prints: Annotated[
        tuple[str, ...], Field(description="its words that the text quotes, exactly as printed")
    ] = ()


class Case(Entry):
    """A case file."""

    format: Literal[1] = 1
    title: Annotated[str, Field(description="the headline as printed")] = ""
    source: Annotated[str, Field(description="who published it")] = ""
    published: Annotated[
        dt.date | None, Field(description="the day, such as 2024-11-12; leave it out if unknown")
    ] = None
    url: Annotated[str, Field(description="where it was published")] = ""
    rights: Annotated[
        str, Field(description="who owns the text, and the terms of its use here")
    ] = ""
    sha256: Annotated[
        str, Field(pattern=r"^(?:[0-9a-f]{64})?$", description="64 hexadecimal digits")
    ] = ""
    language: Annotated[str, Field(description="a language code such as en")] = "en"
    issue: Annotated[IssueEntry | None, Field(description="a name, and other forms")] = None
    actors: Annotated[tuple[ActorEntry, ...], Field(description="help with names")] = ()
    concepts: Annotated[tuple[ConceptEntry, ...], Field(description="a codebook")] = ()
    twin: Annotated[
        str,
        Field(
            pattern=r"^[\w-]*$",
            description="the folder in seeds/ of the text that the public gets in its place",
        ),
    ] = ""
    invented: Annotated[
        tuple[str, ...], Field(description="people and groups in the text that do not exist")
    ] = ()
    sources: Annotated[
        tuple[SourceEntry, ...],
        Field(description="the pages behind a text that was written for a course"),
    ] = ()

    @property
    def is_english(self) -> bool:
        """Whether the article is in the one language that there are rules for."""
        return self.language.lower().replace("_", "-").partition("-")[0] == "en"


def load_case(path: Path, article: bytes) -> Case:
    """Read a case file, and hold the article against the checksum in it."""
    located = read_yaml(path)
    case, faults = fitted(located, Case)
    if case is not None and case.sha256:
        found = hashlib.sha256(article).hexdigest()
        if found != case.sha256:
            line = located.line("sha256")
            faults = [*faults, Fault(_CHANGED.format(found), line=line, where="sha256")]
    refuse(path, [*located.faults, *faults])
    return case or Case()
