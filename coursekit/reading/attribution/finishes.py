"""What is made of the words that a rule read: the pieces of the content, and the cue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from coursekit.reading.attribution.around import as_said, said_around, told_around
from coursekit.reading.attribution.behind import addressee_in
from coursekit.reading.attribution.ends import starts_clause
from coursekit.reading.attribution.passage import Range
from coursekit.reading.attribution.quoted_sentence import QuotedSentence, listed
from coursekit.reading.attribution.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.rules.engine import TokenMatch

_FINITE: Final = tags.AUXILIARY | tags.TENSED
#: What finds the pieces of a content that stands ahead of its cue or around it.
AROUND: Final[Mapping[str, Callable[[QuotedSentence, Range, Range], list[Range] | None]]] = {
    "around": said_around,
    "as_said": as_said,
    "report": told_around,
}


def keep(sent: QuotedSentence, match: TokenMatch) -> bool:
    """Keep the statement that a rule read, unless its finish finds that nothing is said."""
    roles, finish, hearer = match.roles, match.rule["finish"], match.roles.get("hearer")
    cue = sent.begin, max(sent.rest, roles.get("cue", (0, 0))[1])
    content: list[Range] | None = [roles[name] for name in ("content", "more") if name in roles]
    if finish == "said":
        # The cue holds the hearer and the place that stand before what is said.
        begins = roles.get("opinion", roles["content"])[0]
        begins -= sent.lower(begins - 1) in (",", ":")
        past = [roles[name][1] for name in ("where", "hearer", "cue") if name in roles]
        cue = sent.begin, max(sent.rest, begins * ("whole" in sent.cue.takes), *past)
        content = _said(sent, match, roles["source"])
        if hearer is None and "where" in roles:
            hearer = addressee_in(sent, *roles["where"])
    elif finish in AROUND:
        content = AROUND[finish](sent, roles["source"], cue)
        hearer = addressee_in(sent, cue[1], sent.edges[1])
    if content is None:
        return False
    sent.add(roles.get("source"), cue, content, match.rule.name, sent.cue.lemma, hearer)
    return True


def _said(sent: QuotedSentence, match: TokenMatch, source: Range) -> list[Range] | None:
    """End what is said with its clause; None where nothing is said."""
    start, end = match.roles["content"]
    # "nobody asked for it", "may ask for it", "declined to comment"
    silent = sent.lower(source[1] - 1) in listed("silent")
    answer = sent.lower(start + 1 + (sent.lower(start) == "not"))
    withheld = sent.cue.lemma in listed("keeping back") and answer in listed("no answer")
    if silent or withheld or sent.lower(sent.begin) in listed("unsaid"):
        return None
    if source[0] > start:
        end = min(end, source[0])
    return [_within_clause(sent, (start, end), source, use_of(sent, match.anchor)[1])]


def _within_clause(sent: QuotedSentence, content: Range, source: Range, use: str) -> Range:
    """End the content at the comma in "While A says X, B …", "A, who says X, will …"."""
    start, end = content
    if sent.lower(source[0] - 1) == "what":
        # "What the minister called a leak was …": the sentence's own verb follows.
        return start, sent.first_finite(start + 1, end)
    relative = use == "participle" or sent.bits[source[0]] & tags.RELATIVE
    opening = sent.back(source[0] - 1, 0, tags.ADVERB)
    if relative or (0 <= opening < 4 and sent.bits[opening] & tags.SUBORDINATOR):
        for comma in filter(sent.is_comma, range(start, min(end, sent.end - 1))):
            ahead = sent.over_adverbs(comma + 1)
            if sent.bits_at(ahead) & _FINITE if relative else starts_clause(sent, ahead):
                return start, comma + (sent.quoted[comma] > 0)
    return content
