"""The clauses of a sentence: who does what to whom, read off its chunks from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.chunks import LIST, NO_PHRASE, Chunks, NounPhrase
from coursekit.reading.grammar.verb_group import NO_GROUP, VerbGroup
from coursekit.reading.lexicon import word_set

_TELLS: Final = word_set(LIST, "tells")
_INVERTS: Final = word_set(LIST, "inverts")
_ASKS: Final = word_set(LIST, "asks for a party")
_BEHIND_OBJECT: Final = word_set(LIST, "behind the object")
_FROM: Final = word_set(LIST, "from")
_AUXILIARY: Final = frozenset(("do", "have"))
_STANDS_IN: Final = word_set(LIST, "stands in")
_SPENDS: Final = word_set(LIST, "spends")
_STANDS: Final = word_set(LIST, "stands for others")
_LEADS: Final = word_set(LIST, "leads to the subject")
_MOVES: Final = word_set(LIST, "moves others")
_TOLD: Final = word_set(LIST, "that")
_OPENS_INVERSION: Final = word_set(LIST, "opens an inversion")
_SURROUNDS: Final = word_set(LIST, "surrounds")
_ORDERING: Final = word_set(LIST, "ordering")
_ONLY_SUBJECTS: Final = word_set("grammar/function_words.txt", "subject pronoun")
_OPENS: Final = word_set("grammar/verb_classes.txt", "opens a clause")
_OPENS_OR_TELLS: Final = _OPENS | _TELLS
# Every repetition is bounded: time grows with a sentence's length, and no faster.
_PHRASE: Final = r"N(?:[opy]N|t){0,6}"
#: The verb whose subject a noun phrase is: right behind it, or behind an apposition.
_MODIFIERS: Final = r"(?:[at]|[opy]{1,3}N|q[Nt](?!a{0,3}V)){0,12}"
_VERB_NEXT: Final = re.compile(_MODIFIERS + r"(?:,a,)?a{0,3}V")
_VERB_AHEAD: Final = re.compile(
    _MODIFIERS
    + r'(?:[TW][^,VcbTW"]{0,20}V[^,VcbTW"]{0,20})?'
    + rf"(?:,a,|,p?{_PHRASE},|-{_PHRASE}-|,pN(?:,N){{1,20}},?cN,"
    + r"|\([NtV]{0,4}\)|,W[^,V]{0,20}V[^,V]{0,20},)?a{0,3}V"
)
#: "Mumbai, India - The court said …"
_DATELINE: Final = re.compile(r"(?:N(?:,N|\(N\)){0,3}|\(N(?:\.N)?\))-(?=[at]{0,3}[NtSqp])")
#: Who speaks stands behind the verb: ", says the EU".
_INVERTED: Final = re.compile(r"VN(?:oN){0,3}(?:[.,]|$)")
#: The same between a subject and its verb: "The text, says the EU, is weak".
_INTERRUPTS: Final = re.compile(r"VN(?:oN){0,3},[at]{0,3}V")
#: After "after" and its like: a clause follows.
_CLAUSE_AHEAD: Final = re.compile(r"[at]{0,3}N(?:[opy]N|t|,?c?N){0,8}[at]{0,3}V|[at]{0,3}xV")
_KINDS: Final = ("if", "time", "concession", "as", "because")
#: So many clauses may be open at once, and a clause goes on for so many words behind its verb.
_DEEPEST: Final = 12
_LONGEST: Final = 80
_SET_OFF: Final = frozenset((",", "—", "–", "--", "-"))
_PARTING: Final = frozenset(";:,")
_JOINING: Final = tags.CONJUNCTION | tags.SUBORDINATOR | tags.WH | tags.ADVERB
_LEADING: Final = int(tags.PREPOSITION | tags.DAY)
#: "They voted today" and "who hid himself" end where they end.
_KEPT: Final = tags.DAY | tags.OBJECT_PRONOUN


@dataclass(slots=True, eq=False)
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
    #: The clause it belongs to, and the noun or verb in that clause it hangs on; -1 for none.
    governor: Clause = field(default_factory=lambda: NO_CLAUSE)
    hangs_on: int = -1
    subject: NounPhrase = NO_PHRASE
    agent: NounPhrase = NO_PHRASE
    patient: NounPhrase = NO_PHRASE
    objects: list[NounPhrase] = field(default_factory=list)
    prepositional: list[tuple[int, NounPhrase]] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether there is a clause at all."""
        return self is not NO_CLAUSE

    @property
    def negated(self) -> bool:
        """Whether its verb is denied."""
        return self.group.negated

    @property
    def modality(self) -> str:
        """The modal verb, or the words that announce a plan; "" for none."""
        return self.group.modality

    def take_subject(self, subject: NounPhrase) -> None:
        """Make a phrase the subject: whoever acts, or whom a passive verb befalls."""
        self.subject = subject
        if self.group.passive:
            self.patient = subject
        else:
            self.agent = subject

    def take_object(self, phrase: NounPhrase) -> None:
        """Add an object; the first one of an active verb is its patient."""
        self.objects.append(phrase)
        if not (self.patient or self.group.passive or self.group.lemma == "be"):
            self.patient = phrase


#: What stands for a clause where there is none: no word, no kind, nobody who takes part.
NO_CLAUSE: Final[Clause] = Clause(NO_GROUP, "", governor=None)  # type: ignore[arg-type]
NO_CLAUSE.governor = NO_CLAUSE


@dataclass(slots=True, eq=False)
class _Open:
    """A clause that is being read; its verb may still come."""

    kind: str = "main"
    opener: str = ""
    opener_at: int = -1
    governor: Clause = NO_CLAUSE
    hangs_on: int = -1
    subject: NounPhrase = NO_PHRASE
    #: The noun phrase that a relative clause describes, and whether it is a subject or an object
    #: there: not after "in which" and "whose".
    antecedent: NounPhrase = NO_PHRASE
    takes_part: bool = True
    #: What stands before the subject: "In a letter to X, …".
    leading: Sequence[tuple[int, NounPhrase]] = ()
    clause: Clause = NO_CLAUSE

    @property
    def waits(self) -> bool:
        """Whether its subject is read, and its verb is not."""
        return not self.clause and bool(self.subject or self.antecedent)


@cache
def _kind_of(opener: str) -> str:
    """Return the kind of clause that a subordinator opens."""
    return next((kind for kind in _KINDS if opener in word_set(LIST, kind)), "question")


class _Reader:
    """Reads the chunks of one sentence."""

    def __init__(self, lowers: Sequence[str], groups: Sequence[VerbGroup], chunks: Chunks) -> None:
        self.lowers, self.groups, self.chunks = lowers, groups, chunks
        self.kinds = chunks.kinds
        self.clauses: list[Clause] = []
        self.stack = [_Open()]
        #: "Among those that signed were X and Y": the main subject stands behind its verb.
        self.inverted = lowers[0] in _OPENS_INVERSION
        #: The preposition that waits for its noun phrase, as a word index; -1 for none.
        self.preposition = -1
        #: The noun phrase read last with its preposition, and the letter before.
        self.last = NO_PHRASE
        self.led_by = ""
        self.before = ""
        #: A subject that another clause stands behind: "The deal, they said, is weak".
        self.shelved = NO_PHRASE
        #: Clauses without a subject that stand before theirs: "Signed by X, the treaty …".
        self.early: list[Clause] = []

    def read(self) -> list[Clause]:
        """Return the clauses in text order."""
        kinds, steps = self.kinds, _STEPS
        dateline = _DATELINE.match(kinds)
        at = dateline.end() if dateline and kinds.count("-") == 1 else 0
        while at < len(kinds):
            letter = kinds[at]
            step = steps.get(letter)
            at = step(self, at) if step else at + 1
            if letter not in "at":
                self.before = letter
        return self.clauses

    # Noun phrases.

    def noun_phrase(self, at: int) -> int:
        """Read a noun phrase or a list of parties, and give it its part."""
        top = self.stack[-1]
        if self.before == "c" and self.kinds[at - 2 : at - 1] == ",":
            self.preposition = -1  # "none voted against, and nine abstained"
        whole = self.preposition < 0 or bool(top.clause)
        end = self.chunks.list_end(at, whole)
        if self.preposition >= 0:
            cut = self.kinds.rfind("c", at, end)
            if cut > 0 and top.clause and _VERB_AHEAD.match(self.kinds, end):
                end = cut - (self.kinds[cut - 1] == ",")  # "around the world, and | we can help"
            self._hang(top, self.chunks.phrase(at, end))
        elif not top.clause:
            self._name_subject(top, at, end)
        elif self._begins_clause(top, at, end):
            at = self._cut(top, at, end)
            self.last = self._new_clause(top).subject = self.chunks.phrase(at, end)
        elif self._is_apposition(at):
            self._appose(self.last, self.chunks.phrase(at, end))
        else:
            self.last = self.chunks.phrase(at, end)
            top.clause.take_object(self.last)
            self.led_by = ""
        return end

    def _hang(self, top: _Open, phrase: NounPhrase) -> None:
        """Hang a noun phrase on its preposition; "by" gives a passive verb its agent."""
        preposition, self.preposition = self.preposition, -1
        self.last, self.led_by = phrase, self.lowers[preposition]
        clause = top.clause
        if not clause:
            if not top.subject:
                top.leading = (*top.leading, (preposition, phrase))
            return
        clause.prepositional.append((preposition, phrase))
        if self.led_by == "by" and clause.group.passive and not clause.agent:
            clause.agent = phrase

    def _name_subject(self, top: _Open, at: int, end: int) -> None:
        """Take a noun phrase before the verb: the subject, or its apposition."""
        phrase = self.chunks.phrase(at, end)
        if top.subject:
            direct = _VERB_NEXT.match(self.kinds, end)
            if self.before in ",(-" and not direct:
                self._appose(top.subject, phrase)
                return
            if self.before == "N" and direct:  # "the law we passed"
                noun = self.last
                top = self._open(_Open("relative", hangs_on=noun.head, antecedent=noun))
            self.shelved = first = top.subject
            if self.before == "," and self._is_headline(first, phrase):
                phrase.start, phrase.members = 0, first.members + phrase.members
        top.subject = self.last = phrase
        self.led_by = ""

    def _is_headline(self, first: NounPhrase, second: NounPhrase) -> bool:
        """Tell "UN, Chad urge Peru to sign", of two parties, from a sentence."""
        names = self.chunks.letters[second.start : second.end]
        return first.start == 0 and self.kinds[-1] != "." and set(names) == {"C"}

    def _appose(self, phrase: NounPhrase, other: NounPhrase) -> None:
        if phrase and not phrase.apposition:
            phrase.apposition = other.start, other.end

    def _is_apposition(self, at: int) -> bool:
        """Tell "met Ann Lee, *the head of it*" from an object."""
        return self.kinds[at - 1] in ",(-" and self.kinds[at - 2 : at - 1] == "N"

    def _begins_clause(self, top: _Open, at: int, end: int) -> bool:
        """Tell whether the phrase is the subject of a new clause, and no object."""
        if not _VERB_AHEAD.match(self.kinds, end):
            return False
        alone = self.lowers[self.chunks.starts[at]] in _ONLY_SUBJECTS
        if top.clause in self.early and self.before in "GN":
            return False  # "Signing it would harm them"
        if self.inverted and self.before == "V" and not self.stack[0].clause:
            return self._takes_clause(top)
        if alone:
            return True
        parted = self.before in 'cb,;-)".'
        return parted or self._takes_clause(top) or not any(o.waits for o in self.stack)

    def _takes_clause(self, top: _Open) -> bool:
        """Tell whether a clause may follow the verb: "said (that) the treaty fails"."""
        objects = top.clause.objects
        return len(objects) < 2 and top.clause.group.lemma in (_TELLS if objects else _OPENS)

    def _cut(self, top: _Open, at: int, end: int) -> int:
        """Cut "the treaty and | Peru" left, where the last party alone has another verb."""
        cut = self.kinds.rfind("c", at, end)
        if cut < 0 or self.before in ',"cb' or self._takes_clause(top):
            return at
        if top.clause:
            top.clause.take_object(self.chunks.phrase(at, cut - (self.kinds[cut - 1] == ",")))
        self.before = "c"
        return cut + 1

    def _new_clause(self, top: _Open) -> _Open:
        """Open the clause that a noun phrase begins after a finished one."""
        if self.before in 'cb,;-)".':
            empty = next((o for o in reversed(self.stack) if not o.clause and not o.waits), None)
            if empty:
                del self.stack[self.stack.index(empty) + 1 :]
                return empty
            base = self._finite_open()
            kind = "coordinate" if self.before in "cb;" else "main"
            return self._open(_Open(kind, governor=base.clause))
        if self.before == "N" and not self._takes_clause(top):
            return self._open(
                _Open("relative", "", -1, top.clause, self.last.head, antecedent=self.last)
            )
        return self._open(_Open("that", governor=top.clause, hangs_on=top.clause.group.head))

    def _open(self, new: _Open) -> _Open:
        del self.stack[:-_DEEPEST]
        self.stack.append(new)
        self.preposition = -1
        return new

    def _finite_open(self) -> _Open:
        """Return the innermost finite clause, and close what stands in it."""
        for k in range(len(self.stack) - 1, -1, -1):
            if self.stack[k].clause.group.form == "finite":
                del self.stack[k + 1 :]
                break
        return self.stack[-1]

    # Verbs.

    def _group(self, at: int) -> VerbGroup:
        return self.chunks.groups[self.chunks.starts[at]]

    def finite(self, at: int) -> int:
        """Read a finite verb, and find the clause that waits for it."""
        top = self.stack[-1]
        aside = top.clause or top.subject.apposition
        speaks = _INTERRUPTS if aside and any(o.waits for o in self.stack) else _INVERTED
        if top.clause:
            top = self._reopened(top)
        group = self._group(at)
        if top.subject and self._inverts(at, group, speaks):
            top = self._open(_Open())
        if self._stands_in(group):
            top.subject = NO_PHRASE
        clause = Clause(group, top.kind, top.opener, top.opener_at, hangs_on=top.hangs_on)
        if not top.subject and not (top.antecedent and top.takes_part):
            top.subject = (
                self._gerund(top, group)
                or self._behind(at, group)
                or self._asked_for(top)
                or self._beside(group)
            )
        subject = top.subject or top.antecedent
        clause.take_subject(subject)
        if subject.start > group.last and top.kind == "that":
            clause.kind, top.governor = "main", NO_CLAUSE  # "…," said X
        if top.takes_part and subject is not top.antecedent:
            clause.patient = clause.patient or top.antecedent
        clause.governor = top.governor
        clause.prepositional += top.leading
        clause.start = self._start(top, group)
        top.clause, top.subject = clause, subject
        if subject and top.kind in ("main", "coordinate"):
            for early in self.early:
                early.take_subject(subject)
            self.early = []
        elif not subject and top.opener:
            self.early.append(clause)  # "when asked", "if adopted"
        self.preposition = -1
        self.clauses.append(clause)
        return at + 1

    def _start(self, top: _Open, group: VerbGroup) -> int:
        """Return where a clause begins: with its own subject, if that stands before its verb."""
        own = top.subject and top.kind != "shared" and top.subject.start < group.first
        return top.subject.start if own else group.first

    def _reopened(self, top: _Open) -> _Open:
        """Return the clause of a verb that no noun phrase comes right before."""
        if self.before in "cb":
            base = self._finite_open()
            shared = _Open("shared", governor=base.clause, subject=base.subject)
            return self._open(shared)
        for k in range(len(self.stack) - 1, -1, -1):
            if not self.stack[k].clause:
                del self.stack[k + 1 :]
                return self.stack[k]
        subject, self.shelved = self.shelved, NO_PHRASE
        if not subject and self.before == ",":  # "joined it, praised it, and asked for more"
            base = self._finite_open()
            return self._open(_Open("shared", governor=base.clause, subject=base.subject))
        if not subject and self.before == "N":
            subject = top.antecedent or self.last
        return self._open(_Open(subject=subject))

    def _beside(self, group: VerbGroup) -> NounPhrase:
        """Return the subject inside its verb group ("does Cisco think"), or right before it."""
        return NounPhrase.of(group.inner) or (self.last if self.before == "N" else NO_PHRASE)

    def _asked_for(self, top: _Open) -> NounPhrase:
        """Return the "what" or "who" that is its own clause's subject: "know *who* signed"."""
        here = top.opener_at, top.opener_at + 1
        return NounPhrase.of(here) if top.opener in _ASKS else NO_PHRASE

    def _gerund(self, top: _Open, group: VerbGroup) -> NounPhrase:
        """Return the "-ing" clause that is a subject: "*Signing it* would harm them"."""
        first = self.early[0] if self.early and top is self.stack[0] else NO_CLAUSE
        if not first or first.group.passive or self.before not in "GN":
            return NO_PHRASE
        self.early = []
        whole = first.start, group.first
        return NounPhrase(*whole, first.group.head, (whole,))

    def _inverts(self, at: int, group: VerbGroup, speaks: re.Pattern[str]) -> bool:
        """Tell ", says the EU" at the end of what is said."""
        says = self.before in ',"' and group.lemma in _INVERTS - _TELLS
        return says and bool(speaks.match(self.kinds, at))

    def _behind(self, at: int, group: VerbGroup) -> NounPhrase:
        """Return the subject behind its verb: "said X", "there is X", "among them were X"."""
        inverts = group.lemma == "be" or group.lemma in _INVERTS or self._stands_in(group)
        if not inverts or self.kinds[at + 1 : at + 2] != "N":
            return NO_PHRASE
        found = self.chunks.phrase(at + 1, self.chunks.list_end(at + 1))
        # "among those that signed were X and Y": these signed
        for clause in self.clauses[-_DEEPEST:] if group.lemma == "be" else ():
            if clause.subject and self.lowers[clause.subject.head] in _STANDS:
                clause.take_subject(found)
        return found

    def _stands_in(self, group: VerbGroup) -> bool:
        """Tell "and so did X": its subject stands behind it."""
        return group.lemma in _AUXILIARY and self.lowers[group.first - 1] in _STANDS_IN

    def infinitive(self, at: int) -> int:
        """Read an infinitive: its subject is the governor's, or the object that is to do it."""
        top = self.stack[-1]
        subject = top.subject
        if self.before == "c":
            other = next((o for o in reversed(self.stack) if o.kind == "infinitive"), top)
            return self._nonfinite("infinitive", at, other.subject, other.clause)
        if self.before == "N":
            subject = self._of_infinitive(self.last, top.clause) or subject
        return self._nonfinite("infinitive", at, subject, top.clause)

    def _of_infinitive(self, noun: NounPhrase, governor: Clause) -> NounPhrase:
        """Return who is to do it: "urged Chad to", "for Chad to", "Chad's plan to"."""
        moved = governor.group.lemma in _MOVES and not governor.group.passive
        if moved or self.led_by in _LEADS:
            return noun
        return NounPhrase.of(noun.possessor) or governor.subject

    def ing(self, at: int) -> int:
        """Read an "-ing" form: it hangs on the noun before it, or on the clause."""
        top = self.stack[-1]
        clause, subject = top.clause, top.subject
        if self.preposition >= 0 and clause:
            subject = self._joint_subject(clause) or subject
            behind = self.lowers[self.preposition]
            if behind in _BEHIND_OBJECT and clause.objects:
                patient = clause.objects[-1]  # "stop X from signing", "accuse Chad of leaving"
                named = self.chunks.letters[patient.head] in "CP"
                subject = patient if named or behind in _FROM else subject
        elif self.before == "N" and clause.group.lemma not in _SPENDS:
            subject = self.last
        return self._nonfinite("participle", at, subject, clause)

    def _joint_subject(self, clause: Clause) -> NounPhrase:
        """Return both parties of "X joined Y in signing"."""
        ours, theirs = clause.subject, clause.objects[-1] if clause.objects else clause.agent
        joins = clause.group.lemma == "join" and self.lowers[self.preposition] == "in"
        if not (joins and ours and theirs):
            return NO_PHRASE
        return NounPhrase(ours.start, theirs.end, ours.head, ours.members + theirs.members)

    def participle(self, at: int) -> int:
        """Read a past participle: it hangs on the noun before it."""
        top = self.stack[-1]
        beside = self.before == "N" or (top.clause and self.before in ",(-)")
        patient = self.last if beside else top.subject
        return self._nonfinite("participle", at, patient, top.clause)

    def _nonfinite(self, kind: str, at: int, subject: NounPhrase, governor: Clause) -> int:
        """Keep a clause without a tense; one after "if" or "when" is of their kind."""
        top, group = self.stack[-1], self._group(at)
        clause = Clause(group, kind, governor=governor, start=group.first)
        if top.opener and not (top.clause or top.subject) and self.before in "SqH":
            clause.kind, clause.opener, clause.opener_at = top.kind, top.opener, top.opener_at
            clause.governor = top.governor
            subject = top.governor.subject
            self.stack.pop()
        elif self.preposition >= 0:
            clause.opener, clause.opener_at = self.lowers[self.preposition], self.preposition
        self.preposition = -1
        clause.take_subject(subject)
        if not subject:
            self.early.append(clause)
        self.clauses.append(clause)
        self._open(_Open(kind, governor=governor, subject=subject, clause=clause))
        return at + 1

    # What stands between.

    def link(self, at: int) -> int:
        """Note a preposition."""
        self.preposition = self.chunks.starts[at]
        return at + 1

    def time(self, at: int) -> int:
        """Read an expression of time: no party, and what its preposition waited for."""
        self.preposition = -1
        return at + 1

    def part(self, at: int) -> int:
        """Read a mark that parts two sentences, or speech from what tells who speaks."""
        top = self.stack[-1]
        if top.clause:
            speech = top.clause if self._takes_clause(top) else NO_CLAUSE
            kept = self.stack[-_DEEPEST:] if self.kinds[at] == '"' else []
            self.stack = [*kept, _Open("that" if speech else "main", governor=speech)]
        self.preposition = -1
        return at + 1

    def perhaps(self, at: int) -> int:
        """Read "after" and its like: a subordinator where a clause follows."""
        if _CLAUSE_AHEAD.match(self.kinds, at + 1):
            return self.subordinator(at)
        return self.link(at)

    def subordinator(self, at: int) -> int:
        """Open the clause of a subordinator, or of "how", "when" or "what"."""
        start = self.chunks.starts[at]
        word = self.lowers[start]
        ahead = self.kinds[at + 1 : at + 2]
        if ahead == ",":
            return at + 1  # "Lee, though, left", "a rule once described by them"
        self._open(_Open(_kind_of(word), word, start, self.stack[-1].clause))
        return at + 1

    def there(self, at: int) -> int:
        """Read "there is": its subject stands behind the verb."""
        top = self.stack[-1]
        if top.clause and self.kinds[at + 1 : at + 2] in "aV":
            self._new_clause(top)
        return at + 1

    def that(self, at: int) -> int:
        """Read "that": it opens what is said, or a relative clause."""
        start, top = self.chunks.starts[at], self.stack[-1]
        ahead = self.kinds[at + 1 : at + 2]
        if self.preposition >= 0 or not self.before:
            return at + 1 if ahead == "N" else self.noun_phrase(at)
        noun = self.last if self.before == "N" else NO_PHRASE
        told = top.clause.group.lemma in _OPENS_OR_TELLS
        filled = noun and self.lowers[noun.head] in _TOLD
        if noun and not filled and (ahead == "V" or not told):
            self._open(_Open("relative", "that", start, top.clause, noun.head, antecedent=noun))
            return at + 1
        head = noun.head if filled else top.clause.group.head
        self._open(_Open("that", "that", start, top.clause, head))
        return at + 1

    def relative(self, at: int) -> int:
        """Open the clause of "who" or "which"."""
        start, top = self.chunks.starts[at], self.stack[-1]
        word, noun = self.lowers[start], self.last
        if self.before not in "N,(-)popqyt":
            noun = NO_PHRASE
        if not noun:
            return self.subordinator(at)
        if self.before == "," and not top.clause:
            noun = top.subject or noun
        direct = self.preposition < 0 and word != "whose"
        self._open(_Open("relative", word, start, top.clause, noun.head, NO_PHRASE, noun, direct))
        return at + 1


_STEPS: Final[dict[str, Callable[[_Reader, int], int]]] = {
    "N": _Reader.noun_phrase,
    "t": _Reader.time,
    "V": _Reader.finite,
    "I": _Reader.infinitive,
    "G": _Reader.ing,
    "E": _Reader.participle,
    **dict.fromkeys("opy+", _Reader.link),
    "q": _Reader.perhaps,
    **dict.fromkeys("SH", _Reader.subordinator),
    "T": _Reader.that,
    "W": _Reader.relative,
    "x": _Reader.there,
    **dict.fromkeys(';".', _Reader.part),
}


def clauses_of(
    lowers: Sequence[str], alone: Sequence[int], groups: Sequence[VerbGroup], chunks: Chunks
) -> list[Clause]:
    """Return the clauses of one sentence, one a verb group, in text order."""
    clauses = _Reader(lowers, groups, chunks).read()
    begin = verb = len(lowers)
    for clause in reversed(clauses):
        # A clause within the subject of the next one ends before the verb of that.
        ahead = begin if begin > clause.group.last else verb
        clause.end = _end(lowers, alone, clause, ahead)
        # "Rules that bind no one" go on with their verb; ", which bind them" is set off.
        within = clause.kind == "relative" and lowers[max(clause.opener_at, 1) - 1] not in _SET_OFF
        if clause.group.form == "finite" and not within:
            begin = clause.opener_at if clause.opener_at >= 0 else clause.start
            verb = clause.group.first
        if clause.kind == "shared":
            clause.kind = "coordinate"
    return clauses


def _end(lowers: Sequence[str], alone: Sequence[int], clause: Clause, begin: int) -> int:
    """Return where a clause ends: before the next finite one, or what only surrounds it."""
    floor = clause.group.last + 1
    end = min(max(begin, floor), floor + _LONGEST)
    # ", and in January we tested it": what stands after "and" is the new clause's.
    for at in range(end - 1, max(floor - 1, end - 7), -1):
        here = alone[at]
        if here & tags.CONJUNCTION and any(map(_LEADING.__and__, alone[at + 1 : at + 2])):
            end = at
            break
        if here & (tags.PUNCTUATION | tags.VERB):
            break
    for at in range(floor, end):
        if lowers[at] in _PARTING and (lowers[at] != "," or _set_off(lowers, alone, at)):
            end = at
            break
    return trimmed(lowers, alone, floor, end)


def _set_off(lowers: Sequence[str], alone: Sequence[int], at: int) -> bool:
    """Tell whether a comma begins what only surrounds the event (", despite criticism")."""
    if at + 1 >= len(lowers):
        return False
    here = alone[at + 1]
    surrounds = here & tags.SUBORDINATOR and not here & tags.PREPOSITION
    return bool(surrounds) or lowers[at + 1] in _SURROUNDS


def trimmed(lowers: Sequence[str], alone: Sequence[int], floor: int, end: int) -> int:
    """Take marks and joining words off the end of a clause, but nothing before `floor`."""
    while end > floor:
        here = alone[end - 1]
        joining = here & _JOINING and not here & _KEPT
        if not here & tags.PUNCTUATION and not (joining and lowers[end - 1] not in _ORDERING):
            break
        end -= 1
    return end
