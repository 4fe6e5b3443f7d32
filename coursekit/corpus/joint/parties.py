"""One article's row of an actor, and what its name is compared by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import Final, NamedTuple

from coursekit.corpus.joint.names import (
    ends_as_body,
    first_and_last,
    initials_of,
    is_acronym,
    is_listed,
    is_of_one_state,
    is_proper,
    is_telling,
    key_of,
    middle_initials,
)
from coursekit.corpus.schema import ArticleRows, Reference
from coursekit.tables.schema import StakeholderRow

#: Types of which each state has its own.
_OF_STATES: Final = frozenset(["government body", "legislature", "court", "person"])


class Name:
    """A name and the type of its bearer: what is found out once for all rows that have them."""

    def __init__(self, printed: str, type_: str) -> None:
        self._printed, self._type = printed, type_

    @cached_property
    def is_named(self) -> bool:
        """Whether it is a name: "critics" of two articles may be others."""
        return self._type != "unnamed group" and is_proper(self._printed)

    @cached_property
    def is_person(self) -> bool:
        """Whether it is a person's, whose surname stands for him, and no body taken for one."""
        return self._type == "person" and not ends_as_body(self._printed)

    @cached_property
    def key(self) -> str:
        """What all forms of the name share."""
        return key_of(self._printed, person=self.is_person)

    @cached_property
    def is_of_one_state(self) -> bool:
        """Whether other states may have a body or an office of this name, too."""
        return is_of_one_state(self._printed)

    @cached_property
    def initials(self) -> str:
        """The initials of a full name, "" for another."""
        return initials_of(self._printed)

    @cached_property
    def acronym(self) -> str:
        """The name where it is made of initials, without dots."""
        letters = self._printed.replace(".", "")
        return letters if is_acronym(letters) else ""

    @cached_property
    def middle_initials(self) -> str:
        """The initials between a person's first name and surname, "" for none."""
        return middle_initials(self._printed) if self.is_person else ""

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """The words by which a full name may be taken up; none of a single word."""
        return self._words[1:] if self.is_person else self._words * (len(self._words) > 1)

    @cached_property
    def only_word(self) -> str:
        """The name where that is one word, "" for a full name."""
        last = self._printed.split()[-1]
        return self._words[0] if len(self._words) == 1 and not is_listed(last) else ""

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return first_and_last(self._printed)


class Party(NamedTuple):
    """A row of an article's stakeholders."""

    at: Reference
    row: StakeholderRow
    name: Name
    #: The state that its article names most: whose ministry "the Ministry of Justice" is.
    state: str = ""

    @property
    def is_signed(self) -> bool:
        """Whether a person has checked it."""
        return self.row.origin == "reviewed"

    @property
    def key(self) -> str:
        """The key of its name, with its state where others have such a body, too."""
        shared = self.row.type in _OF_STATES and self.name.is_of_one_state
        return f"{self.name.key} ({self.state})" if shared else self.name.key

    def key_of(self, form: str) -> str:
        """Return the key of one of its forms."""
        return key_of(form, person=self.name.is_person)

    def alias_keys(self) -> Iterator[str]:
        """Yield the keys of its other forms that are names."""
        for form in self.row.aliases:
            key = self.key_of(form)
            is_full = " " in key if self.name.is_person else is_telling(form)
            if is_full and is_proper(form):
                yield key


def parties_of(articles: Sequence[ArticleRows]) -> list[Party]:
    """Return the stakeholders of some articles, in their order."""
    name_of = cache(Name)
    return [
        Party(
            Reference(article.record.article, row.stakeholder_id),
            row,
            name_of(row.name, row.type),
            state,
        )
        for article in articles
        for state in [_state_of(article)]
        for row in article.stakeholders
    ]


def _state_of(article: ArticleRows) -> str:
    """Return the state that an article names most, "" where it names none."""
    states = [row for row in article.stakeholders if row.type == "state"]
    return min(states, key=lambda row: (-row.mentions, row.name)).name if states else ""
