"""The clauses of a sentence: who does what to whom, read off its chunks from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.chunks import ITEM, LIST, Chunks, NounPhrase
from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.lexicon import word_set

_CLASSES: Final = "grammar/verb_classes.txt"
#: What may stand between a noun phrase and the verb whose subject it is.
_VERB_AHEAD: Final = re.compile(r"(?:a|t|[opyqt]N)*(?:,a,)?a*V")
_APPOSED: Final = re.compile(rf",(?={ITEM.pattern}(?:[pqo]N)*,)|\(|-(?=N[^-]*-)")
_CLAUSE_AHEAD: Final = re.compile(r"[at]*N(?:[opy]N|t|,?c?N)*[at]*V|[at]*xV")
_PARTING: Final = frozenset(";:,")
_JOINING: Final = tags.CONJUNCTION | tags.SUBORDINATOR | tags.WH | tags.ADVERB
#: "They voted today" and "who hid himself" end where they end.
_KEPT: Final = tags.DAY | tags.OBJECT_PRONOUN
#: How far its verb may stand from a subject, and how long a word between may be.
_NEAR: Final = 3
_LONG: Final = 8
_KINDS: Final = ("if", "time", "concession", "as", "because")


@dataclass(slots=True)
class Clause:
    """A verb group with those who take part in it; all indices are of words."""

    group: VerbGroup
    #: main, coordinate, relative, that, if, as, concession, time, because, question, participle
    #: or infinitive.
    kind: str = "main"
    #: The word that opens it, in lower case, and its index; "" and -1 for none.
    opener: str = ""
    opener_at: int = -1
    start: int = 0
    end: int = 0
    #: The clause it belongs to, and the noun or verb in that clause it hangs on.
    governor: Clause | None = None
    hangs_on: int = -1
    subject: NounPhrase | None = None
    agent: NounPhrase | None = None
    patient: NounPhrase | None = None
    objects: list[NounPhrase] = field(default_factory=list)
    prepositional: list[tuple[int, NounPhrase]] = field(default_factory=list)

    @property
    def negated(self) -> bool:
        """Whether its verb is denied."""
        return self.group.negated

    @property
    def modality(self) -> str:
        """The modal verb, or the words that announce a plan; "" for none."""
        return self.group.modality

    @property
    def conditional(self) -> bool:
        """Whether it only sets a condition, or stands in a clause that does."""
        return self.kind == "if" or (self.governor is not None and self.governor.conditional)


@dataclass(slots=True)
class _Open:
    """A clause that is being read; its verb may still come."""

    kind: str = "main"
    opener: str = ""
    opener_at: int = -1
    governor: _Open | None = None
    hangs_on: int = -1
    subject: NounPhrase | None = None
    antecedent: NounPhrase | None = None
    clause: Clause | None = None


@cache
def _kinds_of_openers() -> dict[str, str]:
    """Return the kind of clause that each subordinator opens."""
    return {word: kind for kind in _KINDS for word in word_set(LIST, kind)}


class _Reader:
    """Reads the chunks of one sentence."""

    def __init__(self, lowers: Sequence[str], groups: Sequence[VerbGroup], chunks: Chunks) -> None:
        self.lowers, self.groups, self.chunks = lowers, groups, chunks
        self.kinds = chunks.kinds
        self.clauses: list[Clause] = []
        self.stack = [_Open()]
        #: The preposition that waits for its noun phrase, as a word index; -1 for none.
        self.preposition = -1
        #: The noun phrase read last, and the letter before.
        self.last: NounPhrase | None = None
        self.before = ""
        self.expletive = False

    def read(self) -> list[Clause]:
        """Return the clauses in text order."""
        kinds, at = self.kinds, 0
        while at < len(kinds):
            letter = kinds[at]
            step = _STEPS.get(letter)
            at = step(self, at) if step else at + 1
            if letter not in "at":
                self.before = letter
        return self.clauses

    # Noun phrases.

    def noun_phrase(self, at: int) -> int:
        """Read a noun phrase or a list of parties, and give it its part."""
        top = self.stack[-1]
        end = self._list_end(at, top)
        if self.preposition >= 0:
            phrase = self.chunks.phrase(at, end)
            self._hang(top, phrase)
            self.last = phrase
            return end
        if top.clause is not None and self._begins_clause(at, end, top):
            cut = self.kinds.rfind("c", at, end)
            whole = cut < 0 or self.before == "," or self._takes_clause(top)
            if not whole:
                self._take_object(top, self.chunks.phrase(at, cut - (self.kinds[cut - 1] == ",")))
                self.before, at = "c", cut + 1
            top = self._new_clause(top)
        phrase = self.chunks.phrase(at, end)
        if top.clause is not None:
            self._take_object(top, phrase)
        elif top.subject is None or self.before in "VIGE":
            top.subject = phrase
        elif self.before in ",(-" and not _VERB_AHEAD.match(self.kinds, end):
            top.subject.apposition = phrase.start, phrase.end
            return end
        else:
            top.subject = phrase
        self.last = phrase
        return end

    def _list_end(self, at: int, top: _Open) -> int:
        """Return where a list of parties ends; what leads a clause ends at its first comma."""
        leads = self.preposition >= 0 and top.clause is None
        return self.chunks.list_end(at, whole=not leads)

    def _begins_clause(self, at: int, end: int, top: _Open) -> bool:
        """Tell whether the phrase is the subject of a new clause, and no object."""
        return bool(_VERB_AHEAD.match(self.kinds, end))

    def _takes_clause(self, top: _Open) -> bool:
        clause = top.clause
        return (
            clause is not None
            and not clause.objects
            and clause.group.lemma in word_set(_CLASSES, "opens a clause")
        )

    def _new_clause(self, top: _Open) -> _Open:
        """Open the clause that a noun phrase begins after a finished one."""
        if self.before in "cb,;-)":
            for k in range(len(self.stack) - 1, -1, -1):
                if self.stack[k].clause is None and self.stack[k].subject is None:
                    del self.stack[k + 1 :]
                    return self.stack[k]
            base = self._finite_open()
            kind = "coordinate" if self.before in "cb;" else "main"
            new = _Open(kind, governor=base)
        elif self.before == "N" and self.last is not None and not self._takes_clause(top):
            new = _Open("relative", governor=top, hangs_on=self.last.head, antecedent=self.last)
        else:
            verb = top.clause.group.head if top.clause else -1
            new = _Open("that", governor=top, hangs_on=verb)
        self.stack.append(new)
        return new

    def _finite_open(self) -> _Open:
        """Return the innermost finite clause, and close what stands in it."""
        for k in range(len(self.stack) - 1, -1, -1):
            clause = self.stack[k].clause
            if clause is not None and clause.group.form == "finite":
                del self.stack[k + 1 :]
                break
        return self.stack[-1]

    def _take_object(self, top: _Open, phrase: NounPhrase) -> None:
        clause = top.clause
        if clause is None:
            return
        clause.objects.append(phrase)
        if not clause.group.passive and clause.group.lemma != "be" and clause.patient is None:
            clause.patient = phrase
        self.last = phrase

    def _hang(self, top: _Open, phrase: NounPhrase) -> None:
        """Hang a noun phrase on its preposition; "by" gives a passive verb its agent."""
        preposition, self.preposition = self.preposition, -1
        clause = top.clause
        if clause is None:
            return
        clause.prepositional.append((preposition, phrase))
        by = self.lowers[preposition] == "by" and clause.group.passive
        if by and clause.agent is None:
            clause.agent = phrase

    # Verbs.

    def finite(self, at: int) -> int:
        """Read a finite verb, and find the clause that waits for it."""
        top = self.stack[-1]
        if top.clause is not None:
            if self.before == "c" and top.kind == "infinitive" and self._is_bare(at):
                return self.infinitive(at)
            top = self._reopened(at)
        self._fill(top, at)
        return at + 1

    def _is_bare(self, at: int) -> bool:
        """Tell whether the verb may be a second infinitive: "to sign and *ratify*"."""
        start = self.chunks.starts[at]
        return self.lowers[start] == self.groups[self.chunks.groups[start]].lemma

    def _reopened(self, at: int) -> _Open:
        """Return the clause of a verb that no noun phrase comes right before."""
        if self.before in "cb":
            base = self._finite_open()
            new = _Open("coordinate", governor=base, subject=base.subject)
            new.antecedent = base.antecedent if base.subject is base.antecedent else None
            self.stack.append(new)
            return new
        for k in range(len(self.stack) - 1, -1, -1):
            if self.stack[k].clause is None:
                del self.stack[k + 1 :]
                return self.stack[k]
        new = _Open("main", governor=None)
        self.stack.append(new)
        return new

    def _fill(self, top: _Open, at: int) -> None:
        """Give a finite clause its verb, subject, agent and patient."""
        group = self.groups[self.chunks.groups[self.chunks.starts[at]]]
        clause = Clause(group, top.kind, top.opener, top.opener_at, hangs_on=top.hangs_on)
        inner = group.subject is not None and group.first < group.subject[0] <= group.last
        if top.subject is None and inner and group.subject is not None:
            first, end = group.subject
            top.subject = NounPhrase(first, end, end - 1, (group.subject,))
        if top.subject is None and top.antecedent is None:
            top.subject = self._behind(at, group)
        clause.subject = top.subject or top.antecedent
        object_relative = top.antecedent is not None and top.subject is not None
        if group.passive:
            clause.patient = clause.subject
        else:
            clause.agent = clause.subject
            if object_relative and top.subject is not top.antecedent and self.preposition < 0:
                clause.patient = top.antecedent
        if top.governor is not None:
            clause.governor = top.governor.clause
        top.clause = clause
        top.subject = clause.subject
        self.preposition = -1
        self.clauses.append(clause)

    def _behind(self, at: int, group: VerbGroup) -> NounPhrase | None:
        """Return the subject behind its verb: "said X", "among them were X and Y"."""
        inverts = group.lemma in word_set(LIST, "inverts") or group.lemma == "be"
        if not inverts or self.kinds[at + 1 : at + 2] != "N":
            return None
        found = self.chunks.phrase(at + 1, self._list_end(at + 1, self.stack[-1]))
        for clause in self.clauses:  # "among those that signed were X and Y": these signed
            stands_for = self.lowers[clause.subject.head] if clause.subject else ""
            if group.lemma == "be" and stands_for in word_set(LIST, "stands for others"):
                clause.agent = clause.subject = found
        return found

    def infinitive(self, at: int) -> int:
        """Read an infinitive: its subject is the governor's, or the object that is to do it."""
        top = self.stack[-1]
        governor = top.clause
        subject = top.subject
        if governor is not None and self.before == "N" and self.last is not None:
            moves = governor.group.lemma in word_set(LIST, "moves others")
            subject = self.last if moves else governor.subject
        self._nonfinite("infinitive", at, subject, top)
        return at + 1

    def ing(self, at: int) -> int:
        """Read an "-ing" form: it hangs on the noun before it, or on the clause."""
        top = self.stack[-1]
        subject = top.subject
        if self.before == "N" and self.preposition < 0 and top.clause is not None:
            subject = self.last
        elif self.preposition >= 0 and top.clause is not None:
            subject = self._joint_subject(top.clause) or subject
        self._nonfinite("participle", at, subject, top)
        return at + 1

    def _joint_subject(self, clause: Clause) -> NounPhrase | None:
        """Return both parties of "X joined Y in signing"."""
        ours, theirs = clause.subject, clause.objects[-1] if clause.objects else clause.agent
        joins = clause.group.lemma == "join" and self.lowers[self.preposition] == "in"
        if not joins or ours is None or theirs is None:
            return None
        return NounPhrase(ours.start, theirs.end, ours.head, ours.members + theirs.members)

    def participle(self, at: int) -> int:
        """Read a past participle: it hangs on the noun before it."""
        top = self.stack[-1]
        patient = self.last if self.before in "N,(-)" else top.subject
        clause = self._nonfinite("participle", at, None, top)
        clause.patient = clause.subject = patient
        return at + 1

    def _nonfinite(self, kind: str, at: int, subject: NounPhrase | None, top: _Open) -> Clause:
        group = self.groups[self.chunks.groups[self.chunks.starts[at]]]
        opener_at, self.preposition = self.preposition, -1
        clause = Clause(group, kind, governor=top.clause, subject=subject)
        if opener_at >= 0:
            clause.opener, clause.opener_at = self.lowers[opener_at], opener_at
        if group.passive:
            clause.patient = subject
        else:
            clause.agent = subject
        self.clauses.append(clause)
        self.stack.append(_Open(kind, governor=top, subject=subject, clause=clause))
        return clause

    # What stands between.

    def link(self, at: int) -> int:
        """Note a preposition."""
        self.preposition = self.chunks.starts[at]
        return at + 1

    def perhaps(self, at: int) -> int:
        """Read "after" and its like: a subordinator where a clause follows."""
        if _CLAUSE_AHEAD.match(self.kinds, at + 1):
            return self.subordinator(at)
        return self.link(at)

    def subordinator(self, at: int) -> int:
        """Open the clause of a subordinator."""
        start = self.chunks.starts[at]
        word = self.lowers[start]
        kind = _kinds_of_openers().get(word, "because")
        self._open(_Open(kind, word, start, self._governor()))
        return at + 1

    def _governor(self) -> _Open | None:
        top = self.stack[-1]
        return top if top.clause is not None else None

    def _open(self, new: _Open) -> None:
        self.stack.append(new)
        self.preposition = -1

    def that(self, at: int) -> int:
        """Read "that": it opens what is said, or a relative clause."""
        start = self.chunks.starts[at]
        top = self.stack[-1]
        ahead = self.kinds[at + 1 : at + 2]
        noun = self.last is not None and self.before == "N"
        if self.preposition >= 0 or not self.before:
            return self.noun_phrase(at) if ahead != "N" else at + 1
        verb = top.clause.group.lemma if top.clause else ""
        told = verb in word_set(_CLASSES, "opens a clause")
        filled = self.last is not None and self.lowers[self.last.head] in word_set(LIST, "that")
        if noun and self.last is not None and not filled and (ahead in "Va" or not told):
            self._open(_Open("relative", "that", start, top, self.last.head, antecedent=self.last))
            return at + 1
        hangs_on = self.last.head if filled and noun and self.last else -1
        if hangs_on < 0 and top.clause is not None:
            hangs_on = top.clause.group.head
        self._open(_Open("that", "that", start, self._governor(), hangs_on))
        return at + 1

    def relative(self, at: int) -> int:
        """Open the clause of "who" or "which"."""
        start = self.chunks.starts[at]
        if self.last is None or self.before not in "N,(-)pot":
            return self.question(at)
        new = _Open(
            "relative", self.lowers[start], start, self.stack[-1], self.last.head,
            antecedent=self.last,
        )  # fmt: skip
        self._open(new)
        return at + 1

    def question(self, at: int) -> int:
        """Open the clause of "how", "when" or "what"."""
        start = self.chunks.starts[at]
        word = self.lowers[start]
        kind = _kinds_of_openers().get(word, "question")
        self._open(_Open(kind, word, start, self._governor()))
        return at + 1

    def time(self, at: int) -> int:
        """Read an expression of time: no party, and what its preposition waited for."""
        self.preposition = -1
        return at + 1


_STEPS: Final[dict[str, Callable[[_Reader, int], int]]] = {
    "N": _Reader.noun_phrase,
    "t": _Reader.time,
    "V": _Reader.finite,
    "I": _Reader.infinitive,
    "G": _Reader.ing,
    "E": _Reader.participle,
    "o": _Reader.link,
    "p": _Reader.link,
    "y": _Reader.link,
    "+": _Reader.link,
    "q": _Reader.perhaps,
    "S": _Reader.subordinator,
    "T": _Reader.that,
    "W": _Reader.relative,
    "H": _Reader.question,
}


def clauses_of(
    lowers: Sequence[str],
    alone: Sequence[int],
    texts: Sequence[str],
    groups: Sequence[VerbGroup],
    chunks: Chunks,
) -> list[Clause]:
    """Return the clauses of one sentence, one a verb group, in text order."""
    clauses = _Reader(lowers, groups, chunks).read()
    for clause in clauses:
        index = chunks.groups[clause.group.first]
        clause.start, clause.end = extent_of(texts, lowers, alone, groups, index)
    return clauses


def extent_of(
    texts: Sequence[str],
    lowers: Sequence[str],
    alone: Sequence[int],
    groups: Sequence[VerbGroup],
    index: int,
) -> tuple[int, int]:
    """Return where the clause of ``groups[index]`` begins and ends, in word indices."""
    group = groups[index]
    end = len(texts)
    following = next((g for g in groups[index + 1 :] if g.form == "finite"), None)
    if following is not None:
        end = _next_begins(alone, group, following)
    floor = group.last + 1
    for at in range(floor, end):
        if texts[at] in _PARTING and (texts[at] != "," or _set_off(lowers, alone, at)):
            end = at
            break
    return _begins(texts, groups, index), trimmed(lowers, alone, floor, end)


def _begins(texts: Sequence[str], groups: Sequence[VerbGroup], index: int) -> int:
    """Return where the subject begins, if the verb follows it; else where the verb does."""
    group = groups[index]
    if group.subject is None or group.subject[0] >= group.first:
        return group.first
    start, end = group.subject
    if end == group.first:
        return start
    shared = index > 0 and groups[index - 1].first >= end
    if shared or group.first - end > _NEAR:
        return group.first
    near = all(len(text) < _LONG or text.endswith("ly") for text in texts[end : group.first])
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


def _set_off(lowers: Sequence[str], alone: Sequence[int], at: int) -> bool:
    """Tell whether a comma begins what only surrounds the event (", despite criticism")."""
    if at + 1 >= len(lowers):
        return False
    here = alone[at + 1]
    surrounds = here & tags.SUBORDINATOR and not here & tags.PREPOSITION
    return bool(surrounds) or lowers[at + 1] in word_set(LIST, "surrounds")


def trimmed(lowers: Sequence[str], alone: Sequence[int], floor: int, end: int) -> int:
    """Take marks and joining words off the end of a clause, but nothing before `floor`."""
    while end > floor:
        here = alone[end - 1]
        joining = here & _JOINING and not here & _KEPT
        if not here & tags.PUNCTUATION and not (
            joining and lowers[end - 1] not in word_set(LIST, "ordering")
        ):
            break
        end -= 1
    return end
