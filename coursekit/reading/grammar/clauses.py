"""The clauses of a sentence: who does what to whom, read off its chunks from left to right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.chunks import NO_PHRASE, Chunks, NounPhrase
from coursekit.reading.grammar.tags import JOINS, LEADS, LOOSE, STOPS, SURROUNDS, WORDS, edges
from coursekit.reading.grammar.verb_group import NO_GROUP, PLURAL, VerbGroup

#: Verbs of saying without a hearer that may stand before their subject.
_SAYS: Final = WORDS["inverts"] - WORDS["tells"]
_VOICED: Final = WORDS["inverts"] | WORDS["tells"] | WORDS["urging"]
_OPENS_OR_TELLS: Final = WORDS["opens a clause"] | WORDS["tells"]
_TENSE, _PAST = attrgetter("tense", "modality"), ("past", "")
# Every repetition is bounded: time grows with a sentence's length, and no faster.
_PHRASE: Final = r"N(?:[opy]N|t){0,6}"
_MODIFIERS: Final = r"(?:[at]|[opy]{1,3}[Nt]|q[Nt](?!a{0,3}V)){0,12}"
#: The verb whose subject a noun phrase is: right behind it, or behind an apposition.
_VERB_NEXT: Final = re.compile(_MODIFIERS + r"(?:,a,)?a{0,3}V")
_ASIDES: Final = (  # what may part a subject from its verb, and the verb
    rf'(?:,a,|,p?{_PHRASE},|-[^-VTW"]{{1,16}}-|,pN(?:,N){{1,20}},?cN,'
    r"|,S[Naopqty]{1,8},|E[py]G?N(?:oN)?"
    r'|,a{0,2}[EG][^,VTW"]{0,12},'
    r"|\([NtV]{0,4}\)|[,-]W[^,V]{0,20}V[^,V-]{0,20}[,-])?a{0,3}V"
)
_VERB_AHEAD: Final = re.compile(
    _MODIFIERS + r'(?:(?<!t)[TW][^,VcbTW"]{0,20}V(?:[^,VcbTWSH"]|S(?=[EG])){0,20})?' + _ASIDES
)
#: The same or, in what is said, behind a plan: "said the move *to sign it was* wrong".
_PLAN_AHEAD: Final = re.compile(_VERB_AHEAD.pattern + r'|I(?:[opyt]{0,2}N){0,4}"?a{0,3}V')
#: From a list to where its last members part: "to 12 *|* , A and B said"; and all but its first.
_PARTING: Final = tuple(
    re.compile(rf"{early}|.*(?=c)|") for early in (r"[^,]*(?=,[^,]*c[^,]*\Z)", "[^,]*(?=,[^,c])")
)
#: Who speaks stands behind the verb: ", says the EU".
_INVERTED: Final = re.compile(r"VN(?:oN){0,3}(?:[.,]|$)")
#: The same between a subject and its verb: "The text, says the EU, is weak".
_INTERRUPTS: Final = re.compile(r"VN(?:oN){0,3},[at]{0,3}V")
#: A clause behind "after", unlike "After the vote, Chad and Peru left"; the main one after it.
_CLAUSE_AHEAD: Final = tuple(
    re.compile(rf"[at]{{0,3}}(?:N(?:[opy]N|o?t|{more}){{0,8}}[at]{{0,3}}{_ASIDES}|xV)")
    for more in ("cN", "cN|,N(?=,)|,N,?cN")
)
_MAIN_AHEAD: Final = re.compile(r'[^,VcbTWS"]{0,12},[at]{0,3}N(?:[opy]N){0,3}a{0,3}V(?![."]*\Z)')
#: Where a clause ends: before what surrounds it, and last before ", and in January" we tested it.
_LED: Final = rf"[{edges(JOINS)}](?=[{edges(LEADS)}])"
_PARTS: Final = re.compile(
    rf";|,(?=[{edges(SURROUNDS)}])|{_LED}(?:(?!{_LED})[^{edges(STOPS)}]){{1,5}}\Z"
)
_ANOTHER_VERB: Final = re.compile(r"V[^VcbWTSHq;]{0,20}V")
#: A subordinator before words that are no clause.
_ASIDE: Final = re.compile(r"S[Naopqty]{1,8}(?=,[at]{0,3}V)")
_LOOSE: Final = edges(LOOSE)
#: "That" and a noun, or "that of".
_THAT_AGE: Final = re.compile("VT(?:o|j*n)")
#: What leads from "who" to a party besides.
_BESIDES: Final = re.compile(r",?\+(?=N)")
#: So many clauses may be open at once, and a clause goes on for so many words behind its verb.
_DEEPEST: Final = 12
_LONGEST: Final = 80
#: The kind of clause whose subject a noun phrase is behind these.
_PARTED: Final = dict.fromkeys("cb;", "coordinate") | dict.fromkeys(',-)".', "main")


@dataclass(eq=False)
class Clause:
    """A verb group with those who take part in it; all indices are of words."""

    #: main, coordinate, relative, that, if, as, concession, time, because, question,
    #: participle or infinitive.
    kind: str
    #: The clause it belongs to.
    governor: Clause = field(init=False)
    #: The noun or verb of that clause that it hangs on; -1 for none.
    hangs_on: int = -1
    #: The word that opens it, in lower case, and its index; "" and -1 for none.
    opener: str = ""
    opener_at: int = -1
    #: NO_GROUP while the clause is being read, and its verb is still to come.
    group: VerbGroup = NO_GROUP
    start: int = 0
    end: int = 0
    subject: NounPhrase = NO_PHRASE
    agent: NounPhrase = NO_PHRASE
    patient: NounPhrase = NO_PHRASE
    objects: tuple[NounPhrase, ...] = ()
    #: What prepositions lead to, each with the place of its preposition.
    prepositional: tuple[tuple[int, NounPhrase], ...] = ()
    #: The noun phrase that a relative clause describes, and whether it is a subject or an object
    #: there: not after "in which" and "whose".
    antecedent: NounPhrase = NO_PHRASE
    takes_part: bool = True
    #: Whether no mark stands before a relative clause: "rules *that bind them*".
    restricts: bool = False

    def __bool__(self) -> bool:
        """Whether there is a clause at all."""
        return self.kind != ""

    @property
    def waits(self) -> bool:
        """Whether its subject is read, and its verb is not."""
        return self.group is NO_GROUP and bool(self.subject or self.antecedent)

    def up(self) -> Iterator[Clause]:
        """Yield it and those that it hangs on, the inner ones first."""
        clause = self
        for _ in range(_DEEPEST):
            if clause:
                yield clause
            clause = clause.governor

    def take_subject(self, subject: NounPhrase) -> None:
        """Make a phrase the subject: whoever acts, or whom a passive verb befalls."""
        self.subject = subject
        if self.group.passive:
            self.patient = subject
        else:
            self.agent = subject

    def take_object(self, phrase: NounPhrase) -> None:
        """Add an object; the first one is its patient."""
        self.objects += (phrase,)
        if self.group.lemma != "be":
            self.patient = self.patient or phrase

    def takes_clause(self) -> bool:
        """Tell whether a clause may follow the verb: "said (that) the treaty fails"."""
        return self.group.lemma in (WORDS["tells"] if self.objects else WORDS["opens a clause"])


#: What stands for a clause where there is none: no word, no kind, nobody who takes part.
NO_CLAUSE: Final = Clause("")
NO_CLAUSE.governor = NO_CLAUSE

#: The kind of clause that each subordinator opens; those of questions are not among them.
_KINDS: Final = {
    opener: label[5:] for label in WORDS if label.startswith("kind ") for opener in WORDS[label]
}


class _Reader:
    """Reads the chunks of one sentence; of the clauses that are open, the last is innermost."""

    def __init__(self, lowers: Sequence[str], chunks: Chunks) -> None:
        self.lowers, self.chunks = lowers, chunks
        self.kinds, self.starts = chunks.kinds, chunks.starts
        self.clauses: list[Clause] = []
        #: "Among those that signed were X and Y": the main subject stands behind its verb.
        self.inverted = lowers[0] in WORDS["opens an inversion"]
        #: The preposition that waits for its noun phrase, as a word index; -1 for none.
        self.preposition = -1
        #: The noun phrase read last with its preposition, what that hangs on, the letter before.
        self.last = self.outer = NO_PHRASE
        self.led_by = ""
        self.before = ""
        #: A subject that another clause stands behind: "The deal, they said, is weak".
        self.shelved = NO_PHRASE
        #: Clauses without a subject that stand before theirs: "Signed by X, the treaty …".
        self.early: list[Clause] = []
        #: The verb without a tense that the rules ask about, and the clause above it.
        self.group, self.top = NO_GROUP, NO_CLAUSE
        self.stack: list[Clause] = []
        self._open("main")

    def read(self) -> list[Clause]:
        """Return the clauses in text order."""
        at, end = 0, len(self.kinds)
        while at < end:
            letter = self.kinds[at]
            # Other marks and words open and end nothing.
            at = (letter in _STEPS and _STEPS[letter](self, at)) or at + 1
            if letter not in "at":
                self.before = letter
        return self.clauses

    @property
    def _beside(self) -> NounPhrase:
        """The noun phrase that nothing stands behind so far."""
        return self.last if self.before == "N" else NO_PHRASE

    def noun_phrase(self, at: int) -> int:
        """Read a noun phrase or a list of parties, and give it its part."""
        top, chunks = self.stack[-1], self.chunks
        waiting = top.group is NO_GROUP
        if self.preposition >= 0:
            end = chunks.list_end(at, not waiting)
            cut = next(_PARTING[0].finditer(self.kinds, at, end)).end()
            # "around the world, | and we can help"; not "firms backed by Chad and Peru left"
            waiting |= cut == at or any(o.waits for o in self.stack)
            if not waiting and _VERB_AHEAD.match(self.kinds, end):
                end = cut
            self._hang(top, chunks.phrase(at, end))
            return end
        end = chunks.list_end(at)
        if waiting:
            self._name_subject(top, at, end)
        elif self._begins_clause(top, at, end):
            at = self._cut(top, at, end)
            clause = self._new_clause(top)  # which asks for the noun phrase before
            self.last = clause.subject = chunks.phrase(at, end)
        elif self.kinds[at - 2 : at] in ("N,", "N(", "N-"):  # "met Ann Lee, *the head of it*"
            phrase = chunks.phrase(at, end)
            self.last.apposition = phrase.start, phrase.end
        else:
            self.last = chunks.phrase(at, end)
            top.take_object(self.last)
            self.led_by = ""
        return end

    def _hang(self, top: Clause, phrase: NounPhrase) -> None:
        """Hang a noun phrase on its preposition; "by" gives a passive verb its agent."""
        preposition, self.preposition = self.preposition, -1
        # "Attempts by Chad" are its own, and nothing is done by the end of May.
        beside = (self.last.end == preposition) & (self.led_by != "in")  # "in a move by Chad"
        beside &= self.lowers[self.last.head] in WORDS["deed by"]
        taken = beside | (self.lowers[phrase.head] in WORDS["no agent"])
        self.outer = self.last if self.last.end == preposition else NO_PHRASE
        self.last, self.led_by = phrase, self.lowers[preposition]
        if not top.waits:
            top.prepositional += ((preposition, phrase),)
            if self.led_by == "by" and not taken and top.group.passive and not top.agent:
                top.agent = phrase

    def _name_subject(self, top: Clause, at: int, end: int) -> None:
        """Take a noun phrase before the verb: the subject, or its apposition."""
        phrase = self.chunks.phrase(at, end)
        if top.subject:
            direct = _VERB_NEXT.match(self.kinds, end)
            ends = direct and self.kinds.startswith(",", direct.end())  # "The law, Peru said, is"
            if self.before in ",(-" and not direct:
                top.subject.apposition = phrase.start, phrase.end
                return
            if self.before == "N" and direct:  # "the law we passed"
                top = self._relative(self.last)
            self.shelved = first = top.subject
            named = set(self.chunks.letters[phrase.start : phrase.end]) == {"C"}
            if named and first.start == 0 and self.kinds[-1] != ".":
                # "UN, Chad urge Peru to sign": two parties, in a headline
                phrase = first.joined(phrase)
            elif self.before == "," and self.chunks.letters[first.start] == "D" and not ends:
                phrase.apposition = first.start, first.end  # "*A friend of it*, Ann Lee left"
        top.subject = self.last = phrase
        self.led_by = ""

    def _begins_clause(self, top: Clause, at: int, end: int) -> bool:
        """Tell whether the phrase is the subject of a new clause, and no object."""
        told = top.takes_clause() & (top.group.form == "finite")
        plan = told & (self.lowers[self.chunks.ends[end - 1] - 1] in WORDS["plan"])
        ahead = (_PLAN_AHEAD if plan else _VERB_AHEAD).match(self.kinds, end)
        if not ahead or (self.before in "GN" and top in self.early):
            return False  # "Signing it would harm them"
        if self.inverted and self.before in "VG" and self.stack[0].group is NO_GROUP:
            return top.takes_clause()
        return (
            self.before in _PARTED
            or self.lowers[self.starts[at]] in WORDS["subject pronoun"]
            # "That asking firms to *estimate the age of users* is wrong"
            or told
            or not any(each.waits for each in self.stack)
        )

    def _cut(self, top: Clause, at: int, end: int) -> int:
        """Cut "the treaty and | Peru" left, where the last party alone has another verb."""
        verb = next(_VERB_AHEAD.finditer(self.kinds, end)).end() - 1
        says = self.chunks.groups[self.starts[verb]].lemma in _SAYS
        cut = next(_PARTING[says].finditer(self.kinds, at, end)).end()
        whole = top.takes_clause() and self.kinds[cut : cut + 2] != ",c"
        # "A pact *Chad and Peru* signed"
        whole |= self.before + self.chunks.letters[self.starts[at]] == "NC"
        if cut == at or self.before in ',"cb' or whole:
            return at
        top.take_object(self.chunks.phrase(at, cut))
        at = cut + 1 + (self.kinds[cut + 1] == "c")
        self.before = self.kinds[at - 1]
        return at

    def _new_clause(self, top: Clause) -> Clause:
        """Open the clause that a noun phrase begins after a finished one."""
        if kind := _PARTED.get(self.before):
            empty = self._innermost(lambda o: o.group is NO_GROUP and not o.waits)
            return empty or self._open(kind, self._finite_open())
        if self.before == "N" and not top.takes_clause():
            return self._relative(self.last, top)
        return self._open("that", top, top.group.head)

    def _relative(self, noun: NounPhrase, governor: Clause = NO_CLAUSE, at: int = -1) -> Clause:
        """Open the clause that describes a noun phrase, with the word at some place if any."""
        direct, restricts = self.preposition < 0, self.before not in ",-c"
        if at < 0 and self.lowers[noun.head] in WORDS["that"] - {"time"}:
            return self._open("that", governor, noun.head)  # "denied claims *Chad left*"
        new = self._open("relative", governor, noun.head, at)
        new.antecedent, new.takes_part, new.restricts = noun, direct, restricts
        return new

    def _open(self, kind: str, governor: Clause = NO_CLAUSE, on: int = -1, at: int = -1) -> Clause:
        """Open a clause that hangs on a word, with the word at some place if any."""
        new = Clause(kind, on, "".join(self.lowers[at : at + 1]), at)
        new.governor = governor if governor.group is not NO_GROUP else NO_CLAUSE
        del self.stack[:-_DEEPEST]
        self.stack.append(new)
        self.preposition = -1
        return new

    def _innermost(self, fits: Callable[[Clause], bool]) -> Clause:
        """Return the innermost clause that fits, and close what stands in it."""
        for at in range(len(self.stack) - 1, -1, -1):
            if fits(self.stack[at]):
                del self.stack[at + 1 :]
                return self.stack[at]
        return NO_CLAUSE

    def _finite_open(self) -> Clause:
        """Return the innermost finite clause."""
        return self._innermost(lambda o: o.group.form == "finite")

    def finite(self, at: int) -> None:
        """Read a finite verb, and find the clause that waits for it."""
        top, group = self.stack[-1], self.chunks.groups[self.starts[at]]
        # ", says the EU" ends what is said, or stands between a subject and its verb.
        inverts = _INTERRUPTS if top.subject.apposition[1] else _INVERTED
        if self.before in ',"' and group.lemma in _SAYS and inverts.match(self.kinds, at):
            top = self._open("main")
        elif top.group is not NO_GROUP:
            top = self._reopened(top, at)
        stands_in = self.lowers[group.first - 1] in WORDS["stands in"]
        stands_in &= group.lemma in ("do", "have")
        if stands_in:
            top.subject = NO_PHRASE  # "and so did X"
        if not top.subject and not (top.antecedent and top.takes_part):
            # "know *who* signed", "does *Cisco* think"
            asks = top.opener in WORDS["asks for a party"]
            asked = (top.opener_at, top.opener_at + 1) if asks else None
            top.subject = (
                self._gerund(top, group)
                or self._behind(at, group, stands_in)
                or NounPhrase.of(asked or group.inner)
                or self._beside
            )
        self._close(top, group)

    def _close(self, clause: Clause, group: VerbGroup) -> None:
        """Give a clause its finite verb, and its subject its part."""
        kind, own = clause.kind, clause.subject
        clause.group = group
        # It begins with its own subject, if that stands before its verb.
        leads = own and kind != "shared" and own.start < group.first
        clause.start = own.start if leads else group.first
        subject = own or clause.antecedent
        clause.take_subject(subject)
        if kind in ("main", "coordinate"):
            for early in self.early:
                early.take_subject(subject)
            self.early = []
        clause.kind = clause.kind.replace("shared", "coordinate")
        self.preposition = -1
        self.clauses.append(clause)

    def _reopened(self, top: Clause, at: int) -> Clause:
        """Return the clause of a verb that no noun phrase comes right before."""
        subject, kind, base = NO_PHRASE, "main", NO_CLAUSE
        waits = any(each.waits for each in self.stack)
        told = top.subject and top.antecedent and top.takes_clause()
        if told and self.before == "V" and (not waits or _ANOTHER_VERB.match(self.kinds, at)):
            new = self._open("that", top, top.group.head)
            new.antecedent = top.antecedent  # "which they *say* would harm us"
            return new
        if self.before not in "cb":
            if waiting := self._innermost(lambda o: o.group is NO_GROUP):
                return waiting
            noun = self._beside
            subject = self.shelved or (noun and top.antecedent) or noun
            self.shelved = NO_PHRASE
        if self.before in "cb," and not subject:
            base = self._finite_open()  # "joined it, praised it, and asked for more"
            group, above = self.chunks.groups[self.starts[at]], base.group
            # Chad, in "said that *Chad is* a member and *signed* it"
            same = base.kind == "that" and above.tense != "past" and not above.modality
            voiced, past = not same or group.lemma in _VOICED, _TENSE(group) == _PAST
            joined = above.lemma == "be" and self.kinds[at + 1 : at + 2] not in ("N", "T")
            if voiced and past and not (joined or above.perfect or above.passive):
                # "*said* that it fails and *asked* for more"; not "that it is weak and flawed"
                base = self._innermost(lambda o: _TENSE(o.group) == _PAST) or base
            kind, subject = "shared", base.subject
        new = self._open(kind, base)
        new.subject = subject
        return new

    def _gerund(self, top: Clause, group: VerbGroup) -> NounPhrase:
        """Return the "-ing" clause that is a subject: "*Signing it* would harm them"."""
        first = next((each for each in self.early if each.start > top.opener_at), NO_CLAUSE)
        # "Opposing *it are* Chad and Peru"; not "Rising prices are a worry"
        among = (group.lemma == "be") & (self.lowers[group.first] in WORDS["of several"])
        among &= self.chunks.letters[self.last.start] in "DPh"
        within = (top is not self.stack[0]) & (top.opener != "that")
        if within or among or first.group.passive or self.before not in "GN" or not first:
            return NO_PHRASE
        whole = first.start, group.first
        self.early = []
        return NounPhrase(*whole, first.group.head, (whole,))

    def _behind(self, at: int, group: VerbGroup, stands_in: bool) -> NounPhrase:
        """Return the subject behind its verb: "said X", "there is X", "among them were X"."""
        inverts = stands_in or group.lemma == "be" or group.lemma in WORDS["inverts"]
        if not inverts or self.kinds[at + 1 : at + 2] != "N":
            return NO_PHRASE
        found = self.chunks.phrase(at + 1, self.chunks.list_end(at + 1))
        if self.inverted:  # "among those that signed were X and Y": these signed
            for clause in self.clauses:
                pronoun = self.lowers[clause.subject.head] in WORDS["stands for others"]
                if pronoun or clause.subject.start == 1:
                    clause.take_subject(found)
        return found

    def nonfinite(self, at: int) -> None:
        """Read a verb without a tense; one after "if" or "when" is of their kind."""
        self.top, self.group = top, group = self.stack[-1], self.chunks.groups[self.starts[at]]
        opens = self.before in ("S", "q", "H")
        if opens and top.opener and top.group is NO_GROUP and not top.subject:
            clause, subject = top, top.governor.subject
            self.preposition = -1
        else:
            subject = _DOERS[RULES.choose(self)["doer"]](self) or top.subject
            clause = self._open(group.form, top, at=self.preposition)
        clause.group = group
        clause.start = group.first
        clause.take_subject(subject)
        if not subject:
            self.early.append(clause)
        self.clauses.append(clause)

    def finite_above(self) -> Clause:
        """Return the innermost finite clause, and leave open what stands in it."""
        return next((c for c in self.stack[::-1] if c.group.form == "finite"), self.top)

    def link(self, at: int) -> None:
        """Note a preposition."""
        self.preposition = self.starts[at]

    def time(self, at: int) -> None:
        """Read an expression of time: no party, and what its preposition waited for."""
        self.preposition = -1

    def part(self, at: int) -> None:
        """Read a mark that parts two sentences, or speech from what tells who speaks."""
        top = self.stack[-1]
        # "A bigger issue: is it ready?"; not "a disgrace,” and left"
        ended = top.group is not NO_GROUP or self.kinds[at] == ";"
        if ended and self.kinds[at : at + 3] not in ('"cV', '"bV'):
            if self.kinds[at] != '"':
                self.stack = []
            said = ("that", top) if top.takes_clause() else ("main", NO_CLAUSE)
            self._open(*said)
        self.preposition = -1

    def perhaps(self, at: int) -> None:
        """Read "after" and its like: a subordinator where a clause follows."""
        # "agents who were after thieves left"
        joined = self.before == "V" and self.stack[-1].group.lemma == "be"
        joined |= (self.before == "E") & (self.lowers[self.starts[at]] == "as")  # "known as Lee"
        alone, listed = (each.match(self.kinds, at + 1) for each in _CLAUSE_AHEAD)
        # "After Chad, Peru and Mali left, it fell"
        if listed and "C" in self.chunks.letters[self.starts[at + 1] : self.starts[at + 2]]:
            alone = alone or _MAIN_AHEAD.match(self.kinds, listed.end())
        opens = not joined and (listed if self.clauses else alone)
        (self.subordinator if opens else self.link)(at)

    def subordinator(self, at: int) -> int | None:
        """Open the clause of a subordinator, or of "how", "when" or "what"."""
        if self.before == "," and self.stack[-1].waits and (aside := _ASIDE.match(self.kinds, at)):
            return aside.end()  # "Lee, while in office, left"
        # Not in "Lee, though, left", nor in "Lee once backed it".
        once = (self.kinds[at : at + 2] == "SV") & self.stack[-1].waits
        if not once | (self.kinds[at + 1 : at + 2] == ","):
            start = self.starts[at]
            self._open(_KINDS.get(self.lowers[start], "question"), self.stack[-1], at=start)
        return None

    def that(self, at: int) -> int | None:
        """Read "that": it opens what is said, or a relative clause."""
        start, top = self.starts[at], self.stack[-1]
        ahead = self.kinds[at + 1 : at + 2]
        # "If *that* plan fails", "they think *that* is wrong"
        waits = (top.group is NO_GROUP) & (not top.subject)
        begins = (waits | (ahead == "V")) & (self.before != "N")
        # "They meet *that* age", "it dwarfs *that* of Chad"
        behind = self.before + self.chunks.letters[start : start + 9]
        thing = (
            _THAT_AGE.match(behind)
            and not top.takes_clause()
            and not _PLAN_AHEAD.match(self.kinds, self.chunks.list_end(at + 1))
        )
        if self.preposition >= 0 or begins or thing:
            return None if ahead == "N" else self.noun_phrase(at)
        noun = self._beside
        filled = self.lowers[noun.head] in WORDS["that"]
        told = (filled or top.group.lemma in _OPENS_OR_TELLS) and ahead != "V"
        if noun and not told:
            self._relative(self._described(noun, at), top, start)
        else:
            self._open("that", top, (top.group.head, noun.head)[filled], start)
        return None

    def _described(self, noun: NounPhrase, at: int) -> NounPhrase:
        """Return the noun that agrees with the verb: "*rules* for its store which prevent it"."""
        group = self.chunks.groups.get(self.chunks.ends[at], NO_GROUP)
        verb, ends = self.lowers[group.first], max(noun.head, noun.end - 1)
        many = verb in WORDS["of several"] or (group.tense == "present" and verb == group.lemma)
        one = (verb[-1] == "s") & (group.lemma not in ("", verb))
        one &= self.chunks.letters[noun.head] != "C"  # not "with the United States, which *is*"
        nouns = [self.lowers[k] for k in (self.outer.head, noun.head, ends)]
        plural = [bool(PLURAL.search(word)) | (word in WORDS["plural"]) for word in nouns]
        agrees = (many | one) & (plural == [many, not many, not many])
        return self.outer if self.led_by and agrees else noun

    def relative(self, at: int) -> int:
        """Open the clause of "who" or "which"."""
        start, top, end = self.starts[at], self.stack[-1], 0
        described = (c for c in reversed(self.clauses) if c.kind == "relative")
        if self.before == "c" and (clause := next(described, NO_CLAUSE)):
            # "Which Peru signed *and which* Chad opposes"
            self._relative(clause.antecedent, clause.governor, start)
        elif self.before in "N,(-)popqyt":
            # "Said *Ann Lee* of Chad, *who* left"; a group that is to come begins at -1.
            own, verb = top.subject, top.group
            far = self.before == "," and own.start > verb.first and verb.lemma != "be"
            noun = own if far else self._described(self.last, at)
            if besides := _BESIDES.match(self.kinds, at + 1):  # "who *along with Ann Lee* left"
                end = self.chunks.list_end(besides.end())
                noun = noun.joined(self.chunks.phrase(besides.end(), end))
            self._relative(noun, top, start)
        else:
            self.subordinator(at)
        return end


_STEPS: Final[dict[str, Callable[[_Reader, int], int | None]]] = {
    "N": _Reader.noun_phrase,
    "t": _Reader.time,
    "V": _Reader.finite,
    **dict.fromkeys("IGE", _Reader.nonfinite),
    **dict.fromkeys("opy+", _Reader.link),
    "q": _Reader.perhaps,
    **dict.fromkeys("SH", _Reader.subordinator),
    "T": _Reader.that,
    "W": _Reader.relative,
    **dict.fromkeys(';".', _Reader.part),
}
#: Who does what a verb without a tense tells, by the name that the rules give.
_DOERS: Final[dict[str, Callable[[_Reader], NounPhrase]]] = {
    "above": attrgetter("top.subject"),
    "described": attrgetter("top.antecedent"),
    "patient": attrgetter("top.patient"),
    "finite": lambda r: r.finite_above().subject,
    "waiting": lambda r: next((c for c in r.stack if c.waits), NO_CLAUSE).subject or r.last,
    "last": attrgetter("last"),
    "outer": lambda r: r.outer or r.last,
    "beside": attrgetter("_beside"),
    "owner": lambda r: NounPhrase.of(r._beside.possessor),
}
_FEATURES: Final[Features[_Reader]] = {
    "form": attrgetter("group.form"),
    "passive": attrgetter("group.passive"),
    "verb": attrgetter("group.lemma"),
    "form above": attrgetter("top.group.form"),
    "verb above": attrgetter("top.group.lemma"),
    "passive above": attrgetter("top.group.passive"),
    "open": lambda r: r.top.group is NO_GROUP,
    "before": attrgetter("before"),
    "preposition": lambda r: r.lowers[r.preposition],  # the last mark where there is none
    "of an object": lambda r: r.top.subject in r.finite_above().objects,
    "led by": attrgetter("led_by"),
    "names": lambda r: r.chunks.letters[r.last.head] == "C",
    "noun": lambda r: r.lowers[r.last.head],
    "its object": lambda r: r.top.objects[-1:] == (r.last,),
    # "A *letter to* Lee"
    "letter": lambda r: "-".join(r.lowers[max(0, r.last.start - 2) : r.last.start]),
}
RULES: Final = ConditionRules("grammar/doers.rules", WORDS, _FEATURES, index="form")


def clauses_of(lowers: Sequence[str], letters: str, chunks: Chunks) -> list[Clause]:
    """Return the clauses of one sentence, one a verb group, in text order."""
    clauses = _Reader(lowers, chunks).read()
    begin = verb = len(lowers)
    for clause in reversed(clauses):
        # A clause within the subject of the next one ends before the verb of that.
        floor = clause.group.last + 1
        end = min(begin if begin >= floor else max(verb, floor), floor + _LONGEST)
        own = _PARTS.split(letters[floor:end], maxsplit=1)[0]
        # Marks and joining words at its end are none of its own.
        clause.end = floor + len(own.rstrip(_LOOSE))
        # "Rules that bind no one" go on with their verb.
        if clause.group.form == "finite" and not clause.restricts:
            begin = clause.opener_at if clause.opener_at >= 0 else clause.start
            verb = clause.group.first
    return clauses
