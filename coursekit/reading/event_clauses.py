"""The clauses of a sentence as happenings need them: extent, opening word, who reports them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from coursekit.reading.clauses import VerbGroup
from coursekit.reading.cues import Cue, cue_of, noun_cues
from coursekit.reading.happening_words import words_for
from coursekit.reading.parsing import Parsed
from coursekit.reading.spans import Span
from coursekit.reading.word_kinds import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    NEGATION,
    OBJECT_PRONOUN,
    PREPOSITION,
    PUNCTUATION,
    RELATIVE,
    SMALL,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    VERB,
    WH,
    flags_of,
)
from coursekit.reading.words import Word

_PARTING: Final = frozenset(";:,")
_BEFORE_A_CLAUSE: Final = PREPOSITION | ADVERB | DAY | PUNCTUATION
_JOINING: Final = CONJUNCTION | SUBORDINATOR | WH | ADVERB
#: "They voted today" and "who hid himself" end where they end.
_KEPT: Final = DAY | OBJECT_PRONOUN
#: "It closed two days later" ends there too.
_ORDERING: Final = frozenset({"later", "earlier", "afterwards", "afterward", "beforehand"})
_OPENING_MARKS: Final = frozenset("“‘«„\"'")
_CONDITIONS: Final = frozenset(("if", "unless", "lest", "provided", "providing", "once"))
_ASKING: Final = frozenset(("what", "why", "how"))
_SUPPOSING: Final = frozenset(("could", "would", "might"))
_REPORTED: Final = frozenset(("that", "whether", "if", "how"))
#: How far before a clause its opening word may stand ("that on Monday the committee …").
_OPENING_REACH: Final = 5
#: How many words may name the addressee ("told *the members of the house* that …").
_ADDRESSEE: Final = 6


def clause_of(words: Sequence[Word], groups: Sequence[VerbGroup], index: int) -> tuple[int, int]:
    """Return the clause of the verb group ``groups[index]`` as word indices ``[start, end)``.

    It begins with the group's subject when that stands right before it, and ends where the next
    finite clause, a colon or a semicolon begins.

    Parameters
    ----------
    words : sequence of Word
        The sentence.
    groups : sequence of VerbGroup
        Its verb groups.
    index : int
        Which of them.
    """
    group = groups[index]
    end = len(words)
    following = next((at for at in _after(groups, index) if groups[at].form == "finite"), None)
    if following is not None:
        end = _next_begins(words, group, groups[following])
    for at in range(group.last + 1, end):
        if words[at].text in _PARTING and (words[at].text != "," or _set_off(words, at)):
            end = at
            break
    return _begins(words, groups, index), trimmed(words, group.last + 1, end)


def _after(groups: Sequence[VerbGroup], index: int) -> range:
    return range(index + 1, len(groups))


def _begins(words: Sequence[Word], groups: Sequence[VerbGroup], index: int) -> int:
    """Return where the subject begins, if the verb follows it; else where the verb does."""
    group = groups[index]
    if group.subject is None or group.subject[0] >= group.first:
        return group.first
    between = words[group.subject[1] : group.first]
    shared = index > 0 and groups[index - 1].first >= group.subject[1]
    near = len(between) <= 3 and all(
        not word.is_word or word.lower.endswith("ly") or len(word.text) < 8 for word in between
    )
    return group.subject[0] if near and not shared else group.first


def _next_begins(words: Sequence[Word], group: VerbGroup, other: VerbGroup) -> int:
    """Return where the next finite clause begins, with the time words that open it."""
    begin = other.first
    if other.subject is not None and group.last < other.subject[0] < other.first:
        begin = other.subject[0]
    # ", and in January we tested it": what stands after "and" is the new clause's.
    for at in range(begin - 1, max(group.last, begin - 7), -1):
        here = flags_of(words[at].lower)
        if here & CONJUNCTION and flags_of(words[at + 1].lower) & (PREPOSITION | DAY):
            return at
        if here & PUNCTUATION or here & VERB:
            break
    return begin


def _set_off(words: Sequence[Word], at: int) -> bool:
    """Tell whether a comma begins what only surrounds the happening (", despite criticism")."""
    if at + 1 >= len(words):
        return False
    after = words[at + 1].lower
    return after in {"despite", "amid", "following"} or bool(
        flags_of(after) & SUBORDINATOR and not flags_of(after) & PREPOSITION
    )


def trimmed(words: Sequence[Word], floor: int, end: int) -> int:
    """Take marks and joining words off the end of a clause, but nothing before `floor`."""
    while end > floor:
        here = flags_of(words[end - 1].lower)
        kept = here & _KEPT or words[end - 1].lower in _ORDERING
        if words[end - 1].is_word and (kept or not here & _JOINING):
            break
        end -= 1
    return end


def _steps_over(word: Word) -> bool:
    return word.lower == "yet" or bool(flags_of(word.lower) & (ADVERB | NEGATION))


class Clause:
    """One finite clause.

    Attributes
    ----------
    words, groups : sequence
        The words and verb groups of its sentence.
    index : int
        Which verb group is its own.
    start, end : int
        Its words, ``[start, end)``.
    headline : bool
        Whether it stands in the headline or in a line under it.
    timed : frozenset of int
        The words of the sentence that belong to time expressions.
    cue : Cue or None
        The cue lexicon's entry for the verb.
    opener : str
        The word that opens the clause, in lower case: "and", "that", "if"; "" for none.
    """

    def __init__(
        self, sentence: Parsed, index: int, headline: bool, timed: frozenset[int] = frozenset()
    ) -> None:
        self.words, self.groups, self.index = sentence.words, sentence.groups, index
        self.group = sentence.groups[index]
        self.headline, self.timed = headline, timed
        start, end = clause_of(self.words, self.groups, index)
        # "Last week the Council": the time words before a subject are no part of it.
        while start < self.group.first - 1 and start in timed:
            start += 1
        self.start = start
        self.cue: Cue | None = cue_of(self.group.lemma)
        self.end = self._before_quotation(end) if self.cue is not None else end
        self.opener = self._opener()

    def _before_quotation(self, end: int) -> int:
        """Return where what is said in quotation marks begins, if the verb is one of saying."""
        floor = self.group.last + 1
        inside = range(floor, end)
        quoted = next((at for at in inside if self.words[at].text in _OPENING_MARKS), end)
        return trimmed(self.words, floor, quoted)

    @property
    def span(self) -> Span:
        """Where the clause stands in the text."""
        return Span(self.words[self.start].start, self.words[self.end - 1].end)

    @property
    def subject_words(self) -> Sequence[Word]:
        """The words of the subject, without time words that open it; none without one."""
        first, end = self._subject
        return self.words[first:end]

    @property
    def subject_head(self) -> str:
        """The subject's first word in lower case, "" without a subject."""
        first, end = self._subject
        return self.words[first].lower if first < end else ""

    @property
    def _subject(self) -> tuple[int, int]:
        subject = self.group.subject
        if subject is None:
            return 0, 0
        first, end = subject
        return (max(first, self.start), end) if end > self.start else subject

    @property
    def shares_subject(self) -> bool:
        """Whether the verb takes its subject from the clause before ("… and published it")."""
        return self.start == self.group.first and self.index > 0

    @cached_property
    def infinitive(self) -> VerbGroup | None:
        """The infinitive that depends on the verb: "refused *to pay*"."""
        at = self.index + 1
        found = self.groups[at] if at < len(self.groups) else None
        if found is None or found.form != "infinitive":
            return None
        between = self.words[self.group.last + 1 : found.first]
        return found if all(_steps_over(word) for word in between) else None

    def _opener(self) -> str:
        at = self.start - 1
        for _ in range(_OPENING_REACH):
            if at < 0 or self.words[at].text in {";", ":"}:
                return ""
            here = flags_of(self.words[at].lower)
            if here & (CONJUNCTION | SUBORDINATOR | WH) and self.words[at].lower != "as":
                return self.words[at].lower
            if here & AUXILIARY or (here & VERB and not here & DAY):
                return ""
            if at == self.start - 1 and not here & _BEFORE_A_CLAUSE:
                return ""
            at -= 1
        return ""

    @property
    def conditional(self) -> bool:
        """Whether it only sets a condition ("if it agrees") or a question ("what it will do")."""
        if self.opener in _ASKING:
            return True
        return self.opener in _CONDITIONS and not (self.opener == "if" and self.reporter)

    @property
    def supposed(self) -> bool:
        """Whether it only follows from what is not so ("if we were in it, I could ring them")."""
        before = self.finite_before
        if before is None or before.tense != "past" or self.group.modality not in _SUPPOSING:
            return False
        start = before.subject[0] if before.subject is not None else before.first
        return start > 0 and self.words[start - 1].lower == "if"

    @property
    def relative(self) -> bool:
        """Whether the clause describes a noun ("the state that left", "the law it passed")."""
        if self.group.subject is None or self.start == 0:
            return False
        head = flags_of(self.subject_head)
        if head & RELATIVE and len(self.subject_words) == 1:
            return True
        before = self.words[self.start - 1]
        if self.start - 1 in self.timed:
            return False
        if before.lower in {"that", "which", "whom", "whose", "where"}:
            return self.reporter is None and not self._tells_how_true
        bare = before.is_word and not flags_of(before.lower) & (SMALL | VERB | ADVERB | DAY)
        return bare and bool(head & SUBJECT_PRONOUN or self.subject_head == "it")

    @property
    def _tells_how_true(self) -> bool:
        """Whether it says what is "possible that", or what there is "no proof that"."""
        at = self.start - 2
        if at < 1 or self.words[at + 1].lower != "that" or self.finite_before is None:
            return False
        if self.words[at].lower in words_for("evidence"):
            return True
        predicate = self.finite_before.lemma == "be" and self.finite_before.last >= at - 2
        return predicate and bool(flags_of(self.words[at].lower) & ADJECTIVE)

    @property
    def restrictive(self) -> bool:
        """Whether it only says which one is meant ("a state that had not signed")."""
        before = self.start - 1
        if not self.relative or before < 0:
            return False
        if self.words[before].lower in {"that", "which", "whom", "whose", "where"}:
            before -= 1
        # "a draft by which the Assembly would adopt it" tells what the draft does.
        described = before >= 0 and not flags_of(self.words[before].lower) & PREPOSITION
        return described and self.words[before].text not in {",", "–", "—"}

    @property
    def describes_noun(self) -> bool:
        """Whether the verb may be a participle after its noun ("at an event *billed* as …")."""
        before = flags_of(self.words[self.start - 1].lower) if self.start else 0
        alone = self.end - self.start < 2
        return alone or bool(before & PREPOSITION and not before & SUBORDINATOR)

    @cached_property
    def reporter(self) -> Cue | None:
        """The word that reports the clause: "*denied* that it had paid", "a *claim* that …"."""
        if not self.index and self.opener not in _REPORTED:
            return None
        at = self.start - 1
        for _ in range(_OPENING_REACH):
            if at < 0:
                return None
            word = self.words[at]
            if word.lower in _REPORTED:
                return self._reporting(at - 1)
            if word.text in {";", ":", "”"}:
                return None
            here = flags_of(word.lower)
            if here & VERB or here & AUXILIARY:
                return self._reporting(at) if at == self.start - 1 else None
            at -= 1
        return None

    def _reporting(self, at: int) -> Cue | None:
        """Return the cue that ends at the word `at`, or reaches it with its addressee."""
        if at < 0:
            return None
        if (noun := noun_cues().get(self.words[at].lower)) is not None:
            return noun
        before = self.finite_before
        if before is None or before.last > at or at - before.last > _ADDRESSEE:
            return None
        cue = cue_of(before.lemma)
        return cue if cue is not None and cue.kind == "verb" else None

    @cached_property
    def finite_before(self) -> VerbGroup | None:
        """The finite verb group before this one, in the same sentence."""
        before = range(self.index - 1, -1, -1)
        return next((self.groups[at] for at in before if self.groups[at].form == "finite"), None)

    @property
    def is_reported_in_the_past(self) -> bool:
        """Whether a verb of saying in the past tense comes before ("said that it would")."""
        before = self.finite_before
        return self.reporter is not None and before is not None and before.tense == "past"
