"""What is at stake in a text: the treaty, draft, law or resolution that actors take sides on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from coursekit.reading.spans import Span
from coursekit.reading.word_lists import by_label

_DETERMINED: Final = (
    r"(?:the|this|that|its|any|such an?|a new|the new|the latest|the current|the final)"
)


@dataclass(frozen=True)
class Issue:
    """What the stances of a text are about.

    Attributes
    ----------
    name : str
        As the table's ``target`` column prints it; "" when the text has none.
    also : tuple of str
        Other printed forms.
    """

    name: str
    also: tuple[str, ...] = ()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        nouns = "|".join(by_label("stance_cues.txt")["issue noun"])
        forms = sorted({self.name, *self.also} - {""}, key=len, reverse=True)
        named = "".join(rf"|\b{re.escape(form)}\b" for form in forms)
        return re.compile(rf"\b{_DETERMINED} (?:[\w.-]+ )?(?:{nouns})\b{named}", re.IGNORECASE)

    def named_in(self, text: str, spans: Iterable[Span]) -> Span | None:
        """Return the first place in `spans` that names the issue, None when no place does."""
        for start, end in spans:
            found = self._pattern.search(text, start, end)
            if found:
                return Span(*found.span())
        return None


def find_issue(text: str, headlines: Iterable[Span]) -> Issue:
    """Take what the headline is about for the issue, where nobody says what it is.

    Parameters
    ----------
    text : str
        The page.
    headlines : iterable of Span
        Its headline and the lines under it.

    Returns
    -------
    Issue
        Its name is the longest name of a document in these lines ("UN Cybercrime
        Convention"), else a plain noun for one ("the bill"), else "".

    Examples
    --------
    >>> page = "The UN Cybercrime Convention faces a vote"
    >>> find_issue(page, [Span(0, len(page))]).name
    'UN Cybercrime Convention'
    """
    nouns = by_label("stance_cues.txt")["issue noun"]
    any_noun = "|".join(nouns)
    titles = "|".join(noun.capitalize() for noun in nouns)
    name = re.compile(
        rf"\b(?:[A-Z][\w.-]*[ \t]){{1,6}}(?:{titles})\b"
        r"(?:[ \t](?:on|against|for)(?:[ \t][A-Z][\w-]*){1,3})?"
    )
    spans = list(headlines)
    for span in spans:
        found = max((match[0] for match in name.finditer(text, *span)), key=len, default="")
        if found:
            return Issue(re.sub(r"^(?:The|A|An|This|New|Latest)\s+", "", found))
    for start, end in spans:
        plain = re.compile(rf"\b(?:the |a |an )?((?:[\w-]+ )?(?:{any_noun}))\b", re.I).search(
            text, start, end
        )
        if plain:
            return Issue(plain[1])
    return Issue("")
