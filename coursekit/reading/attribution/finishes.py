"""What is made of the words that a rule read: the pieces of the content, and the cue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from coursekit.reading.attribution.content.ends import starts_clause
from coursekit.reading.attribution.content.hearers import addressee_in
from coursekit.reading.attribution.roles.reports import in_view_around, told_around
from coursekit.reading.attribution.roles.trailing import as_said, said_around
from coursekit.reading.attribution.roles.verb_use import use_of
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.rules.engine import TokenMatch
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed


@dataclass(slots=True)
class Parts:
    """The parts of a statement while it is being made."""

    match: TokenMatch
    source: Range | None
    cue: Range
    content: list[Range]
    hearer: Range | None


Finish = Callable[[SentenceParts, Parts], bool]


def keep(sent: SentenceParts, match: TokenMatch) -> bool:
    """Keep the statement that a rule read, unless its finish finds that nothing is said."""
    roles = match.roles
    named = [roles["cue"][1]] if "cue" in roles else []
    cue = (sent.begin, max((sent.rest, *named)))
    content = [roles[name] for name in ("content", "more") if name in roles]
    parts = Parts(match, roles.get("source"), cue, content, roles.get("hearer"))
    if not FINISHES[match.rule["finish"]](sent, parts):
        return False
    lemma = sent.cue.lemma if sent.cue else _lemma(sent, match.anchor)
    sent.add(parts.source, parts.cue, parts.content, match.rule.name, lemma, parts.hearer)
    return True


def _lemma(sent: SentenceParts, index: int) -> str:
    lower = sent.lowers[index]
    return lemma_of(lower, tags.TENSED) if sent.bits[index] & tags.TENSED else lower


def _as_it_is(sent: SentenceParts, parts: Parts) -> bool:
    return True


def _clause(sent: SentenceParts, parts: Parts) -> bool:
    """End what is told with its clause."""
    begun, told = parts.content
    if begun[0] < begun[1]:
        parts.content[1] = within_clause(sent, told, begun, "finite")
    return True


def _said(sent: SentenceParts, parts: Parts) -> bool:
    """End what is said with its clause; nothing is said in "nobody asked for it"."""
    source, (found,), roles = parts.source, parts.content, parts.match.roles
    if source is None:
        return False
    quoted = parts.match.rule.name == "verb quotation"
    if not quoted and _says_nothing(sent, source, found):
        return False
    mark = sent.lower(found[0] - 1)
    marked = mark == ":" or (quoted and mark == ",")
    whole = sent.cue is not None and "whole" in sent.cue.takes
    past = max((roles[name][1] for name in ("where", "hearer") if name in roles), default=0)
    begins = roles["opinion"][0] if "opinion" in roles else max(past, found[0] - marked)
    parts.cue = sent.begin, max(sent.rest, begins if whole else 0)
    if parts.hearer is None and "where" in roles:
        parts.hearer = addressee_in(sent, *roles["where"])
    if source[0] > found[0]:
        found = found[0], min(found[1], source[0])
    parts.content = [within_clause(sent, found, source, use_of(sent, parts.match.anchor)[1])]
    return True


def _says_nothing(sent: SentenceParts, source: Range, found: Range) -> bool:
    """Tell "nobody asked for it", "may ask for it", "declined to comment" from statements."""
    one_word = source[1] - source[0] == 1
    silent = one_word and sent.lower(source[0]) in listed("silent")
    if silent or sent.lower(sent.begin) in listed("unsaid"):
        return True
    to = found[0] + (sent.lower(found[0]) == "not")
    keeps = sent.lower(to) == "to" and sent.lower(to + 1) in listed("no answer")
    return keeps and sent.cue is not None and sent.cue.lemma in listed("keeping back")


def within_clause(sent: SentenceParts, content: Range, source: Range, use: str) -> Range:
    """End the content at the comma in "While A says X, B …", "A, who says X, will …"."""
    if sent.lower(source[0] - 1) == "what":
        # "What the minister called a leak was …": the sentence's own verb follows.
        after = (k for k in range(content[0] + 1, content[1]) if sent.has_finite(k, k + 1))
        return content[0], next(after, content[1])
    one_word = source[1] - source[0] == 1
    relative = use == "participle" or (one_word and sent.bits[source[0]] & tags.RELATIVE)
    subordinate = _is_subordinate(sent, source)
    if not (relative or subordinate):
        return content
    for k in range(content[0], min(content[1], sent.end - 1)):
        if not sent.is_comma(k):
            continue
        ahead = sent.over_adverbs(k + 1)
        here = sent.bits_at(ahead)
        verb = here & (tags.AUXILIARY | tags.TENSED) and not here & tags.CONJUNCTION
        if (relative and verb) or (subordinate and starts_clause(sent, ahead)):
            return content[0], k + (sent.p.quoted[k] > 0)
    return content


def _is_subordinate(sent: SentenceParts, source: Range) -> bool:
    """Tell "while A says" and "not only does A say" from a main clause."""
    opening = sent.back(source[0] - 1, sent.first, tags.ADVERB)
    if sent.lower(source[0] - 2) == "only" and sent.bits_at(source[0] - 1) & tags.DO:
        return True
    begins = 0 <= opening - sent.first < 4 and sent.lower(opening) != "that"
    return begins and bool(sent.bits[opening] & tags.SUBORDINATOR)


def _around(sent: SentenceParts, parts: Parts) -> bool:
    """Find the pieces before and behind "he said"."""
    source = parts.source
    pieces = said_around(sent, source, parts.cue) if source else None
    if pieces:
        parts.hearer = addressee_in(sent, parts.cue[1], sent.edges[1])
    parts.content = pieces or []
    return bool(pieces)


def _as_said(sent: SentenceParts, parts: Parts) -> bool:
    """Find what is said around "as Lee noted"."""
    parts.content = (parts.source and as_said(sent, parts.source, parts.cue)) or []
    return bool(parts.content)


def _report(sent: SentenceParts, parts: Parts) -> bool:
    """Find what is told around "according to X"."""
    source = parts.source
    parts.content = (source and told_around(sent, parts.cue[0], source, parts.cue)) or []
    return bool(parts.content)


def _view(sent: SentenceParts, parts: Parts) -> bool:
    """Find what is told around "in X's view" and "in the view of X"."""
    source, cue = parts.source, parts.cue
    if source is None:
        return False
    opening = min(cue[0], source[0]) - (cue[0] > source[0])
    parts.content = in_view_around(sent, opening, source, cue) or []
    return bool(parts.content)


FINISHES: Final[Mapping[str, Finish]] = {
    "-": _as_it_is,
    "said": _said,
    "clause": _clause,
    "around": _around,
    "as_said": _as_said,
    "report": _report,
    "view": _view,
}
