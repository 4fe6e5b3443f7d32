"""The clauses of a sentence as events need them: extent, opening word, who reports them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from coursekit.reading.events.words import words_for
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.rules.cues import Cue, cue_of, noun_cues
from coursekit.reading.text.spans import Span

_PARTING: Final = frozenset(";:,")
_BEFORE_A_CLAUSE: Final = tags.ADJUNCT | tags.PUNCTUATION
_OPENING: Final = tags.CONJUNCTION | tags.SUBORDINATOR | tags.WH
_STOPPING: Final = frozenset({";", ":"})
_WHICH: Final = frozenset({"that", "which", "whom", "whose", "where"})
_JOINING: Final = tags.CONJUNCTION | tags.SUBORDINATOR | tags.WH | tags.ADVERB
#: "They voted today" and "who hid himself" end where they end.
_KEPT: Final = tags.DAY | tags.OBJECT_PRONOUN
#: "It closed two days later" ends there too.
_ORDERING: Final = frozenset({"later", "earlier", "afterwards", "afterward", "beforehand"})
_SURROUNDING: Final = frozenset({"despite", "amid", "following"})
_OPENING_MARKS: Final = frozenset("“‘«„\"'")
_CONDITIONS: Final = frozenset(("if", "unless", "lest", "provided", "providing", "once"))
_ASKING: Final = frozenset(("what", "why", "how"))
_SUPPOSING: Final = frozenset(("could", "would", "might"))
_REPORTED: Final = frozenset(("that", "whether", "if", "how"))
#: How far before a clause its opening word may stand ("that on Monday the committee …").
_OPENING_REACH: Final = 5
#: How many words may name the addressee ("told *the members of the house* that …").
_ADDRESSEE: Final = 6


def clause_of(sentence: Sentence, index: int) -> tuple[int, int]:
    """Return the clause of the verb group ``groups[index]`` as word indices ``[start, end)``."""
    texts, groups = sentence.texts, sentence.groups
    group = groups[index]
    end = len(texts)
    for at in range(index + 1, len(groups)):
        if groups[at].form == "finite":
            end = _next_begins(sentence.alone, group, groups[at])
            break
    floor = group.last + 1
    for at in range(floor, end):
        if texts[at] in _PARTING and (texts[at] != "," or _set_off(sentence, at)):
            end = at
            break
    return _begins(sentence, index), trimmed(sentence, floor, end)


def _begins(sentence: Sentence, index: int) -> int:
    """Return where the subject begins, if the verb follows it; else where the verb does."""
    groups = sentence.groups
    group = groups[index]
    if group.subject is None or group.subject[0] >= group.first:
        return group.first
    start, end = group.subject
    if end == group.first:
        return start
    shared = index > 0 and groups[index - 1].first >= end
    if shared or group.first - end > 3:
        return group.first
    near = all(
        not word.is_word or word.lower.endswith("ly") or len(word.text) < 8
        for word in sentence.words[end : group.first]
    )
    return start if near else group.first


def _next_begins(alone: Sequence[int], group: VerbGroup, other: VerbGroup) -> int:
    """Return where the next finite clause begins, with the time words that open it."""
    begin = other.first
    if other.subject is not None and group.last < other.subject[0] < other.first:
        begin = other.subject[0]
    # ", and in January we tested it": what stands after "and" is the new clause's.
    for at in range(begin - 1, max(group.last, begin - 7), -1):
        here = alone[at]
        if here & tags.CONJUNCTION and alone[at + 1] & (tags.PREPOSITION | tags.DAY):
            return at
        if here & (tags.PUNCTUATION | tags.VERB):
            break
    return begin


def _set_off(sentence: Sentence, at: int) -> bool:
    """Tell whether a comma begins what only surrounds the event (", despite criticism")."""
    if at + 1 >= len(sentence.lowers):
        return False
    here = sentence.alone[at + 1]
    surrounds = here & tags.SUBORDINATOR and not here & tags.PREPOSITION
    return bool(surrounds) or sentence.lowers[at + 1] in _SURROUNDING


def trimmed(sentence: Sentence, floor: int, end: int) -> int:
    """Take marks and joining words off the end of a clause, but nothing before `floor`."""
    alone, lowers = sentence.alone, sentence.lowers
    while end > floor:
        here, lower = alone[end - 1], lowers[end - 1]
        joining = here & _JOINING and not here & _KEPT and lower not in _ORDERING
        if not joining and sentence.words[end - 1].is_word:
            break
        end -= 1
    return end


class Clause:
    """One finite clause."""

    def __init__(
        self, sentence: Sentence, index: int, headline: bool, timed: frozenset[int] = frozenset()
    ) -> None:
        self.sentence, self.index = sentence, index
        self.words, self.groups = sentence.words, sentence.groups
        self.lowers, self.alone = sentence.lowers, sentence.alone
        self.group = sentence.groups[index]
        self.headline, self.timed = headline, timed
        start, end = clause_of(sentence, index)
        # "Last week the Council": the time words before a subject are no part of it.
        while start < self.group.first - 1 and start in timed:
            start += 1
        self.start = start
        #: The indices of the subject's words, without time words that open it.
        self.subject = self._subject()
        first, last = self.subject
        self.subject_head = self.lowers[first] if first < last else ""
        self.cue: Cue | None = cue_of(self.group.lemma)
        self.end = self._before_quotation(end) if self.cue is not None else end
        self.opener = self._opener()
        self.finite_before = self._finite_before()

    def _before_quotation(self, end: int) -> int:
        """Return where what is said in quotation marks begins, if the verb is one of saying."""
        floor = self.group.last + 1
        behind = self.sentence.texts[floor:end]
        if _OPENING_MARKS.isdisjoint(behind):
            return end
        quoted = next(at for at, mark in enumerate(behind, floor) if mark in _OPENING_MARKS)
        return trimmed(self.sentence, floor, quoted)

    @property
    def span(self) -> Span:
        """Where the clause stands in the text."""
        return Span(self.words[self.start].start, self.words[self.end - 1].end)

    @property
    def subject_words(self) -> Sequence[str]:
        """The words of the subject in lower case, without time words that open it."""
        first, end = self.subject
        return self.lowers[first:end]

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
        between = range(self.group.last + 1, found.first)
        adverbs = tags.ADVERB | tags.NEGATION
        near = all(self.alone[at] & adverbs or self.lowers[at] == "yet" for at in between)
        return found if near else None

    def _opener(self) -> str:
        lowers, alone, before = self.lowers, self.alone, self.start - 1
        for at in range(before, max(-1, before - _OPENING_REACH), -1):
            here, lower = alone[at], lowers[at]
            if here & _OPENING and lower != "as":
                return lower
            if (
                here & tags.AUXILIARY
                or (here & tags.VERB and not here & tags.DAY)
                or lower in _STOPPING
            ):
                return ""
            if at == before and not here & _BEFORE_A_CLAUSE:
                return ""
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
        return start > 0 and self.lowers[start - 1] == "if"

    @property
    def relative(self) -> bool:
        """Whether the clause describes a noun ("the state that left", "the law it passed")."""
        if self.group.subject is None or self.start == 0:
            return False
        first, end = self.subject
        head = self.alone[first] if first < end else 0
        if head & tags.RELATIVE and end - first == 1:
            return True
        before = self.start - 1
        if before in self.timed:
            return False
        if self.lowers[before] in _WHICH:
            return self.reporter is None and not self._tells_how_true
        if not head & tags.SUBJECT_PRONOUN and self.subject_head != "it":
            return False
        bare = not self.alone[before] & (tags.SMALL | tags.VERB | tags.ADVERB | tags.DAY)
        return bare and self.words[before].is_word

    @property
    def _tells_how_true(self) -> bool:
        """Whether it says what is "possible that", or what there is "no proof that"."""
        at = self.start - 2
        if at < 1 or self.lowers[at + 1] != "that" or self.finite_before is None:
            return False
        if self.lowers[at] in words_for("evidence"):
            return True
        predicate = self.finite_before.lemma == "be" and self.finite_before.last >= at - 2
        return predicate and bool(self.alone[at] & tags.ADJECTIVE)

    @property
    def restrictive(self) -> bool:
        """Whether it only says which one is meant ("a state that had not signed")."""
        before = self.start - 1
        if not self.relative or before < 0:
            return False
        if self.lowers[before] in _WHICH:
            before -= 1
        # "a draft by which the Assembly would adopt it" tells what the draft does.
        described = before >= 0 and not self.alone[before] & tags.PREPOSITION
        return described and self.lowers[before] not in {",", "–", "—"}

    @property
    def describes_noun(self) -> bool:
        """Whether the verb may be a participle after its noun ("at an event *billed* as …")."""
        before = self.alone[self.start - 1] if self.start else 0
        alone = self.end - self.start < 2
        return alone or bool(before & tags.PREPOSITION and not before & tags.SUBORDINATOR)

    @cached_property
    def reporter(self) -> Cue | None:
        """The word that reports the clause: "*denied* that it had paid", "a *claim* that …"."""
        if not self.index and self.opener not in _REPORTED:
            return None
        before = self.start - 1
        for at in range(before, max(-1, before - _OPENING_REACH), -1):
            lower = self.lowers[at]
            if lower in _REPORTED:
                return self._reporting(at - 1)
            if lower in _STOPPING or lower == "”":
                return None
            if self.alone[at] & tags.VERBAL:
                return self._reporting(at) if at == before else None
        return None

    def _reporting(self, at: int) -> Cue | None:
        """Return the cue that ends at the word `at`, or reaches it with its addressee."""
        if at < 0:
            return None
        if (noun := noun_cues().get(self.lowers[at])) is not None:
            return noun
        before = self.finite_before
        if before is None or before.last > at or at - before.last > _ADDRESSEE:
            return None
        cue = cue_of(before.lemma)
        return cue if cue is not None and cue.kind == "verb" else None

    def _finite_before(self) -> VerbGroup | None:
        for at in range(self.index - 1, -1, -1):
            if self.groups[at].form == "finite":
                return self.groups[at]
        return None

    @property
    def is_reported_in_the_past(self) -> bool:
        """Whether a verb of saying in the past tense comes before ("said that it would")."""
        before = self.finite_before
        return self.reporter is not None and before is not None and before.tense == "past"
