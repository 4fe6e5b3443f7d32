"""Where a content begins and ends: beside a cue, before it, and behind what stands between."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final, NamedTuple

from coursekit.reading.attribution.passage import COMMAS, STOPS, WORDS, QuotedSentence, Range
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import CueForm, verb_cues

_MAY_END: Final = tags.BREAK | tags.SUBORDINATOR | tags.PREPOSITION | tags.DAY
#: What opens no noun phrase: it hangs on the clause, leads or joins.
NO_PHRASE: Final = _MAY_END | tags.AUXILIARY | tags.WH
_NO_SUBJECT: Final = tags.BREAK | tags.AUXILIARY | tags.PREPOSITION
_NO_START: Final = tags.CONJUNCTION | tags.WH | tags.PREPOSITION | tags.VERB
_BEFORE_THAT: Final = tags.AUXILIARY | tags.SUBJECT_PRONOUN | tags.WH | tags.V_ING | tags.V_PAST
_NO_FORM: Final = CueForm((), 0)
_HANGING: Final = tags.WH | tags.SUBORDINATOR | tags.PREPOSITION
MARKS: Final = COMMAS | STOPS | {":"}
_GOES_ON: Final = COMMAS | {":"}


class Edge(NamedTuple):
    """A word at which a part of a sentence may end: `of` says which."""

    of: str
    sent: QuotedSentence
    at: int

    @property
    def then(self) -> int:
        """The word behind it, but for adverbs."""
        return self.sent.over_adverbs(self.at + 1)

    @property
    def past(self) -> int:
        """The word behind it, but for adverbs and auxiliaries."""
        at = self.then
        while self.sent.bits_at(at) & tags.AUXILIARY:
            at = self.sent.over_adverbs(at + 1)
        return at

    @property
    def says_soon(self) -> bool:
        """Whether a verb of saying soon follows: "and Lee said", "and Lee has warned"."""
        sent, start = self.sent, self.past
        ahead = range(start + 1, sent.until(start, min(start + 10, sent.end), tags.PUNCTUATION))
        finite = (at for at in ahead if sent.bits[at - 1] & tags.HAVE or at in sent.finite)
        return any(_form(sent, at).says for at in finite)


def _form(sent: QuotedSentence, at: int) -> CueForm:
    """Return what verbs of the lexicon a word may be."""
    return verb_cues().get(sent.lower(at), _NO_FORM)


_FEATURES: Final[Features[Edge]] = {
    "of": lambda it: it.of,
    "word": lambda it: it.sent.lowers[it.at],
    "may be": lambda it: it.sent.bits[it.at],
    "comma": lambda it: it.sent.is_comma(it.at),
    "channel": lambda it: it.sent.is_channel(it.at),
    "quoted": lambda it: it.sent.is_spoken(it.at),
    "next": lambda it: it.sent.lower(it.at + 1),
    "next may be": lambda it: it.sent.bits_at(it.at + 1),
    "quotation next": lambda it: it.at + 1 in it.sent.opened,
    "verb ahead": lambda it: it.sent.has_finite(it.at + 1, next_comma(it.sent, it.at + 1)),
    "verb behind": lambda it: it.sent.has_finite(it.at, it.sent.end),
    "mark": lambda it: it.sent.lowers[it.at] in MARKS,
    "quotation": lambda it: it.at in it.sent.opened,
    "finite": lambda it: it.at in it.sent.finite,
    "infinitive": lambda it: it.sent.infinitive_at(it.at),
    "before": lambda it: it.sent.lower(it.at - 1),
    "before may be": lambda it: it.sent.bits_at(it.at - 1),
    "beside": lambda it: (
        it.sent.lower(it.sent.rest) in WORDS["opening an aside"]
        or "recipient" in it.sent.cue.frames
        or it.sent.bits_at(it.sent.rest) & tags.ADJUNCT
    ),
    "then": lambda it: it.sent.lower(it.then),
    "then takes": lambda it: frozenset().union(*(c.frames for c in _form(it.sent, it.then).cues)),
    "then may be": lambda it: it.sent.bits_at(it.then),
    "then finite": lambda it: it.then in it.sent.finite,
    "then says": lambda it: it.sent.lower(it.sent.over_adverbs(it.at + 2)) in verb_cues(),
    "past may be": lambda it: it.sent.bits_at(it.past),
    "past says": lambda it: it.sent.lower(it.past) in verb_cues(),
    "says soon": lambda it: it.says_soon,
}
RULES: Final = ConditionRules("attribution/ends.rules", WORDS, _FEATURES, "of", vars(tags))


def verdict(part: str, sent: QuotedSentence, start: int, end: int) -> tuple[int, str]:
    """Return where a "hearer", a "place", an "aside" or the "rest" ends, and whether it is one."""
    told = ((at, RULES.choose(Edge(part, sent, at))["ends"]) for at in range(start, end))
    return next((each for each in told if each[1] != "-"), (end, "-"))


def end_of(part: str, sent: QuotedSentence, start: int, end: int, kinds: int = _MAY_END) -> int:
    """Return the first word at which an "object", a "clause" or a "source" ends; else `end`."""
    places = (at for at in range(start, end) if sent.bits[at] & kinds)
    edges = (Edge(part, sent, at) for at in places)
    return next((edge.at for edge in edges if RULES.choose(edge)["ends"] == "yes"), end)


def that_ahead(sent: QuotedSentence, start: int) -> int:
    """Return the "that" after "argued for the second time", or the verb on the way to it."""
    return sent.until(start + 1, min(start + 10, sent.last), _BEFORE_THAT, ("that",))


def may_begin_clause(sent: QuotedSentence, at: int) -> bool:
    """Tell whether a subject may stand here."""
    return sent.lower(at) in WORDS["before a subject"] or not sent.bits_at(at) & _NO_SUBJECT


def clause_soon(sent: QuotedSentence, at: int) -> bool:
    """Tell whether a subject and its finite verb follow at once."""
    stop = sent.until(at + 1, min(at + 12, sent.end), tags.BREAK, WORDS["adjoining"])
    return may_begin_clause(sent, at) and sent.has_finite(at + 1, stop)


def starts_clause(sent: QuotedSentence, index: int) -> bool:
    """Tell whether a subject stands here and its verb soon follows."""
    return not sent.bits_at(index) & _NO_START and clause_soon(sent, index)


def object_end(sent: QuotedSentence, at: int) -> int:
    """Return where an object or a prepositional content ends: at the clause's end."""
    return end_of("object", sent, at, sent.end)


def next_comma(sent: QuotedSentence, index: int) -> int:
    """Return the next comma within reach, or where the reach ends."""
    return sent.until(index, min(sent.end, index + 15), 0, (",",))


def clause_end(sent: QuotedSentence, start: int) -> int:
    """Return where a clause that is the content ends: mostly with the sentence."""
    own, later = sent.sentence.clause_of(sent.begin), range(start + 1, sent.end)
    # "The pact, which Lee asked them to read, *harms* trade": no more of what she asks.
    verbs = sent.finite.intersection(later)
    ahead = (at for at in verbs if -1 < sent.sentence.clause_of(at).subject.start <= own.hangs_on)
    return end_of("clause", sent, start, min(ahead, default=sent.end), tags.BREAK)


def quote_before(sent: QuotedSentence, before: int) -> bool:
    """Tell whether a quotation ends at `before`, or at a comma there."""
    return 2 in sent.quoted[max(before - 1, 0) : before + 1]


def subject_goes_on(sent: QuotedSentence, comma: int) -> bool:
    """Tell "The draft, he said, would fail": what stands before is the subject of the rest."""
    here = sent.bits_at(comma + 1)
    return sent.text(comma) == "," and bool(here & (tags.AUXILIARY | tags.TENSED))


def is_adjunct(sent: QuotedSentence, start: int, end: int) -> bool:
    """Tell "While X did Y," and "In Iowa," from a clause of its own."""
    here, mark = sent.bits[start], sent.until(start, min(end, start + 60), 0, (",",))
    whole = sent.has_finite(mark + 1, end)
    return here & _HANGING > 0 and not here & tags.PRONOMINAL and not whole


def left_content(sent: QuotedSentence, before: int) -> Range:
    """Return what stands before the cue, from where reading stands."""
    start = sent.over(sent.floor, WORDS["joining clauses"])
    if sent.quoted[before]:
        at = bisect_right(sent.quote_ends, before)
        opening = sent.quotes[at][0]
        start = opening if sent.text(opening - 1) == ":" else start
    return start, before + (sent.quoted[before] > 0)


def continuation(sent: QuotedSentence, mark: int, quoted: bool) -> list[Range]:
    """Return the content that goes on after "…, he said,": a piece, or none."""
    index = sent.over(mark, _GOES_ON)
    if index == mark and mark not in sent.opened:
        return []
    if quoted or 2 in sent.quoted[index : index + 1]:
        # The quotation here, or that goes on behind: “…,” said Lee, of the UN, “and …”.
        near = range(index, min(index + 30, sent.last - 1))
        at = next(filter(sent.is_spoken, near), sent.last)
        end, goes_on = sent.opened.get(at), at == index or sent.text(at + 1)[:1].islower()
        return [(at, end)] if end and goes_on and not sent.has_finite(index, at) else []
    hangs = verdict("rest", sent, index, min(index + 1, sent.last))[1] == "no"
    return [] if hangs else [(index, clause_end(sent, index))]
