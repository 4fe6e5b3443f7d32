"""One place where a text names somebody."""

from __future__ import annotations

from typing import Literal, NamedTuple

from coursekit.reading.text.spans import Span

#: What kind of naming a mention is.
Form = Literal["state", "organisation", "person", "body", "group", "name", "credit"]
Certainty = Literal["clear", "doubtful"]


class Mention(NamedTuple):
    """One place where the text names somebody.

    Attributes
    ----------
    start, end : int
        The printed words, without a leading article.
    name : str
        The words that name the actor: a well-known body's usual name, else as printed.
    type : str
        One of the stakeholder types of the tables.
    form : str
        What kind of naming it is; a ``body`` is somebody described without a name.
    key : str
        Mentions with equal keys are one actor.  A key with ``~`` waits to be resolved to
        somebody named elsewhere, and one with ``?`` names nobody unless it is.
    rule : str
        Why it was taken for what it is, in words.
    certainty : {"clear", "doubtful"}
        Doubtful where the words themselves do not tell what bears the name.
    nouns : tuple of str
        Nouns that describe it ("minister", "charity"), by which later words may take it up.
    """

    start: int
    end: int
    name: str
    type: str
    form: Form
    key: str
    rule: str
    certainty: Certainty = "clear"
    nouns: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def keyed(self, key: str) -> Mention:
        """Return the naming with another key: quicker than ``_replace``, and there are many."""
        start, end, name, type_, form, _, rule, certainty, nouns = self
        return Mention(start, end, name, type_, form, key, rule, certainty, nouns)
