"""The verb groups of a sentence: which words are verbs where they stand, and what they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import WORDS, lemma_of
from coursekit.reading.grammar.verb_forms import readings_of

#: What some modal verbs are short for, or a spelling of.
_MODALS: Final = dict(pair.split(":") for pair in WORDS["short for"])
#: The tense of auxiliaries, but for those of the present; "" for no tense.
_TENSES: Final = dict(pair.split(":") for pair in WORDS["tense"])
_STEPPED_OVER: Final = WORDS["between"] | WORDS["quoting"] | {"'"}
_HELPERS: Final = tags.BE | tags.HAVE | tags.DO
#: The lemma of each; "'s" may be both of the first.
_LEMMAS: Final = {tags.BE: "be", tags.HAVE: "have", tags.BE | tags.HAVE: "be", tags.DO: "do"}
#: What a helping verb and the one behind it make: a form of that, or a form of "be".
_MAKES: Final = (
    (tags.HAVE, tags.V_PARTICIPLE | tags.HAVE, ("been",), "perfect"),
    (tags.BE, tags.V_ING, ("being",), "progressive"),
    (tags.BE, tags.V_PARTICIPLE, (), "passive"),
)
#: What joins a verb to a modal one, denied or not, and the modal that it then has, if another.
_SHARED: Final = {("and", False): "", ("or", False): "may", ("or", True): ""}
#: What stands in no subject: "does *Cisco* think".
_NO_SUBJECT: Final = tags.BREAK | tags.AUXILIARY | tags.TO | tags.WH
_NOT_INNER: Final = tags.AUXILIARY | tags.ADVERBIAL | tags.PUNCTUATION
_TIME_NOUNS: Final = WORDS["time noun"] | WORDS["beside a time"]
_BEFORE_BY: Final = _TIME_NOUNS | WORDS["mostly"]
_TIMED: Final = tags.DAY | tags.ADJECTIVE | tags.ADVERB
#: Behind these, or without a verb before, a clause has its verb to come.
_OPENS_ANEW: Final = WORDS["opens a clause"] | {""}
_OPENS: Final = tags.VERBAL | tags.TO
_UNTENSED: Final = {"infinitive": tags.V_BASE, "participle": tags.V_ING | tags.V_PARTICIPLE}
#: What shows that an "-ing" form before it is a verb.
_OBJECT: Final = tags.DETERMINING | tags.OBJECT_PRONOUN | tags.NUMBER | tags.ADVERB
_NEW_CLAUSE: Final = tags.CONJUNCTION | tags.WH | tags.SUBJECT_PRONOUN
_NEW_SUBJECT: Final = _NEW_CLAUSE | tags.RELATIVE
_DESCRIBES: Final = tags.DETERMINING | tags.ADJECTIVE | tags.PREPOSITION
#: What "we" may follow that is no noun.
_NO_NOUN: Final = tags.VERBAL | tags.SMALL | tags.ADVERB | tags.DAY | tags.PUNCTUATION
#: Before a noun phrase, and before a short subject: what shows where it begins.
_PHRASE_ENDS: Final = (
    tags.SUBORDINATOR | tags.DETERMINING | tags.BREAK | tags.PREPOSITION | tags.AUXILIARY
)
_ENDS_SUBJECT: Final = tags.RELATIVE | tags.WH | tags.VERBAL | tags.BREAK | tags.PREPOSITION
PLURAL: Final = re.compile(r"(?<![s'ui])(?<!\bnew)s\Z")
#: The letters of words before a verb or a noun: s plural, v verb, z either, t "to", p any other
#: preposition, m number, D determiner, d a plural one, c "and", a adverb, n any other, and marks.
_EXAMPLES: Final = dict.fromkeys(WORDS["gives examples"], "p")
_BY_WORD: Final = {**_EXAMPLES, "and": "c", ",": ",", "one": "D", "or": "n", "as": "n"}
_BY_BITS: Final = (
    (tags.PLURAL, "s"), (tags.BREAK | tags.SUBORDINATOR | tags.AUXILIARY | tags.DAY | tags.WH, "."),
    (tags.TO, "t"), (tags.PREPOSITION, "p"), (tags.VERB, "v"), (tags.NUMBER, "m"),
    (tags.DETERMINING, "D"), (tags.ADVERB, "a"),
)  # fmt: skip
_PLURALS: Final = {"n": "s", "v": "z", "D": "d"}
#: From the verb backwards: what shows that its subject is plural, before another verb or a mark.
_PLURAL_PHRASE: Final = re.compile(
    r"(?P<itself>[szdc])|.(?:[^.,tvzc]|z(?=[Dd])){0,7}?"
    r"(?:(?P<pair>c(?!\Z))|(?<=p)(?P<led>[sd]|z(?=[Dd]))|(?P<comma>,))|"
)
#: Backwards from a noun: what counts it, prepositions that hang on no noun, or a verb (g; h: none
#: without a preposition, x: of another clause).
_GOVERNED: Final = re.compile(r"[^.,ptghxD]+[md](?![pt.,D])|(?:[^.,ptghx]*[pt])+[.,ah]|[^.,ghx]*g")
#: A form that is this, too, need be no verb.
_UNSURE: Final = tags.NOUN | tags.ADJECTIVE | tags.PREPOSITION | tags.ADVERB | tags.V_PARTICIPLE
#: What leads from a verb to whom or where it says something.
_LEADING: Final = tags.PREPOSITION | tags.TO | tags.DAY
_AFTER: Final = _LEADING | tags.PUNCTUATION | tags.ADVERB
#: What parts "help" from its infinitive.
_PARTS: Final = tags.BREAK | tags.PREPOSITION | tags.WH | tags.TO | tags.SUBORDINATOR


@dataclass(eq=False)
class VerbGroup:
    """A verb with its auxiliaries, adverbs and negation."""

    #: The indices of its outer words, both inside, and of the verb itself.
    first: int
    last: int
    head: int
    lemma: str
    #: finite, infinitive or participle; and past, present, future or "" (not finite).
    form: str
    tense: str = ""
    #: The modal verb, or the words that announce a plan ("set to").
    modality: str = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    #: The words of a subject that stands inside: "does Cisco think".
    inner: tuple[int, int] | None = None


NO_GROUP: Final = VerbGroup(-1, -1, -1, "", "")


class GroupReader:
    """Reads the verb groups of one sentence, from left to right."""

    def __init__(self, texts: Sequence[str], lowers: Sequence[str], bits: Sequence[int]) -> None:
        # Behind the last word stand three marks, and one before the first.
        self.texts, self.count = [*texts, ".", ".", "."], len(bits)
        self.lowers, self.bits = [*lowers, "", "", ""], [*bits, *[tags.PUNCTUATION] * 3]
        #: The group read last, the last finite one, and the one before that.
        self.prior = self.last = self.outer = NO_GROUP
        #: The word that is asked about, and the one before it, adverbs and opening marks aside.
        self.at = self.left = 0

    def read(self) -> list[VerbGroup]:
        """Return the groups in text order."""
        groups: list[VerbGroup] = []
        for at, kinds in enumerate(self.bits):
            if kinds & _OPENS and at > self.prior.last and (group := self._group(at)):
                groups.append(group)
                self.prior = group
                if group.form == "finite":
                    self.outer = last = self.last
                    if last.passive and self.lowers[at + 1] == "by":
                        # "was drafted by Chad and *signed* by Peru"
                        group.passive, group.tense = True, last.tense
                        group.perfect, group.modality = last.perfect, last.modality
                    elif last.modality and self._shares(group):
                        shared = _SHARED[self.lowers[self.left], last.negated]
                        group.modality = shared or last.modality
                        group.tense, group.negated = last.tense, last.negated
                    self.last = group
        return groups

    def _shares(self, group: VerbGroup) -> bool:
        """Tell whether a verb has the modal of the last one, too: "will read it *and sign* it"."""
        bare = bool(self.bits[group.head] & tags.V_BASE) and group.first == group.head
        # "Who may strike *and oppose* it" oppose it.
        sure = self.last.modality in ("will", "would")
        bare &= sure or not self.bits[self.last.first - 1] & tags.RELATIVE
        return bare and (self.lowers[self.left], self.last.negated) in _SHARED

    def _group(self, at: int) -> VerbGroup | None:
        """Read the group that begins at a word."""
        here, lower = self.bits[at], self.lowers[at]
        if here & tags.AUXILIARY and self.texts[at] not in WORDS["a name"]:
            return self.with_auxiliary(at)
        if here & tags.TO:
            head = self._after_to(at)
            return self._chain(at, head, "infinitive") if head else None
        form = self._form(at)
        if form == "finite":
            return self.plain(at)
        kinds = here & _UNTENSED.get(form, 0)
        lemma, passive = lemma_of(lower, kinds), kinds == tags.V_PARTICIPLE
        return VerbGroup(at, at, at, lemma, form, passive=passive) if kinds else None

    def _form(self, at: int) -> str:
        """Return what the rules make of a word that may be a verb; "-" for none."""
        bits, before = self.bits, at - 1
        while (
            bits[before] & (tags.ADVERB | tags.PRONOMINAL) == tags.ADVERB
            or self.texts[before] in WORDS["opening mark"]
        ):
            before -= 1
        self.at, self.left = at, before
        # An "-ing" form is never finite, and only that and a participle are a participle.
        here = bits[at]
        for rules in _RULES[bool(here & tags.V_ING) : 1 + bool(here & _UNTENSED["participle"])]:
            if (form := rules.choose(self).get("is", "-")) != "-":
                return form
        return "-"

    def _after_to(self, at: int) -> int:
        """Return the verb of the infinitive that begins at a word, or 0."""
        head = self.to_verb(at + 1)
        named = ":".join(self.lowers[head : head + 2]) in WORDS["after to"]
        # "Closer to Trump", "opposition to divorce"
        named |= (self.texts[at] == "to") & self.capital(head)
        ends = self.bits[head] & tags.NOUN, self.bits[head + 1] & tags.PUNCTUATION
        named |= (self.lowers[at - 1] in WORDS["before to"]) & all(ends)
        # "To shush the crowd": no list knows the verb
        article = self.bits[head + 1] & (tags.PRONOMINAL | tags.WH) == tags.DETERMINER
        known = self.bits[head] & ~(tags.TITLE * ("-" in self.lowers[head]))
        bare = (article & (not known)) | (self.bits[head] & tags.BARE > 0)
        return head if self.lowers[at] == "to" and bare and not named else 0

    def plain(self, at: int) -> VerbGroup:
        """Read a finite verb without an auxiliary, with the plan that it may announce."""
        past = self.bits[at] & tags.V_PAST
        tense, kinds = ("past", past) if past else ("present", tags.PRESENT)
        lemma = lemma_of(self.lowers[at], kinds)
        head = self._after_to(self.to_verb(at + 1))
        if head and lemma in WORDS["planning"]:
            return self._chain(at, head, "finite", "future", f"{self.lowers[at]} to")
        told = head > 0 and lemma in WORDS["told"] and not self.behind_relative()
        told &= self.lowers[at - 1] not in WORDS["telling"]
        denied = self._denied_before(at)
        return VerbGroup(at, at, at, lemma, "finite", tense, passive=told, negated=denied)

    def _denied_before(self, at: int) -> bool:
        """Tell whether a verb group begins behind "no longer"."""
        return self.lowers[max(at - 2, 0) : at] == ["no", "longer"]

    def with_auxiliary(self, at: int) -> VerbGroup | None:
        """Read what an auxiliary and the words behind it make."""
        lower, ahead = self.lowers[at], self.bits[self.to_verb(at + 1)]
        # "She'd signed" is "had", "she'd sign" is "would".
        had = lower == "'d" and ahead & tags.V_PARTICIPLE and not ahead & tags.V_BASE
        if had or not self.bits[at] & tags.MODAL:
            tense = _TENSES.get(lower, "present")
            return self._chain(at, at, "finite" if tense else "participle", tense)
        after = self.to_verb(at + 1 + (self.lowers[at + 1] == "to"))  # "ought to"
        head = self._over_subject(after, tags.BARE & ~tags.DO)
        # "It will *sever* ties"; not "no *longer* become"
        shape = tags.TITLE * (not self.bits[self.to_verb(after + 1)] & tags.BARE)
        if self.bits[after] & tags.PUNCTUATION:
            head = at  # "she said she would."
        elif not self.bits[after] & ~shape and self.texts[after].islower():
            head = after  # "it could ripple": no list knows the verb
        elif head == self.count:
            return None
        modal = _MODALS.get(lower, lower.removesuffix("n't"))
        return self._chain(at, head, "finite", _TENSES.get(modal, "present"), modal)

    def to_verb(self, at: int) -> int:
        """Step over what may stand before a verb: "has *since* signed", "to “*quickly* sign”"."""
        while self.bits[at] & tags.ADVERBIAL or self.lowers[at] in _STEPPED_OVER:
            at += 1
        return at

    def _over_subject(self, at: int, wanted: int) -> int:
        """Return the verb behind the subject of an inversion ("does Cisco think"), or the end."""
        near = range(at, min(self.count, at + 8))
        end = next((k for k in near if self.bits[k] & (wanted | _NO_SUBJECT)), self.count)
        return end if self.bits[end] & wanted else self.count

    def _chain(
        self, first: int, head: int, form: str, tense: str = "", modality: str = ""
    ) -> VerbGroup:
        """Follow "will have been adopted" from its first verb to the last."""
        group = VerbGroup(first, head, head, "", form, tense, modality)
        while self._goes_on(group):
            if to := self._prospect(group.head):
                group.modality = f"{self.lowers[group.head]} to"
                group.tense = "future"
                group.head = to
        group.last = head = group.head
        here = self.bits[head]
        end = self.to_verb(head + bool(here & tags.AUXILIARY))
        behind = range(first + 1, max(end, head + 1) + 1)
        denying = [self.lowers[k] for k in behind if self.bits[k - 1] & tags.NEGATION]
        # "Not only" and "not simply" deny nothing.
        group.negated = not WORDS["soft negation"].issuperset(denying)
        group.negated |= self._denied_before(first)
        group.lemma = _LEMMAS.get(here & _HELPERS) or lemma_of(self.lowers[head], here & tags.VERB)
        if not group.modality.endswith(" to"):
            words = [k for k in range(first + 1, head) if not self.bits[k] & _NOT_INNER]
            words = [k for k in words if self.lowers[k] not in WORDS["between"]]
            group.inner = (words[0], words[-1] + 1) if words else None
        return group

    def _goes_on(self, group: VerbGroup) -> bool:
        """Take the verb that a group's last one helps, and note what the two make."""
        here = self.bits[group.head]
        after = self.to_verb(group.head + 1)
        ahead, word = self.bits[after], self.lowers[after]
        for kind, forms, be, made in _MAKES:
            if here & kind and (ahead & forms or word in be):
                setattr(group, made, not self._prospect(after))
                group.head = after
                return True
        if here & tags.DO and group.head == group.first and self.lowers[group.head + 1] != "so":
            after = self._over_subject(after, tags.V_BASE | tags.HAVE)
        elif not self._prospect(after):
            return False
        group.head = after if after < self.count else group.head
        return after < self.count

    def _prospect(self, at: int) -> int:
        """Return the verb of the infinitive after "set to …", which announces it, or 0."""
        return self._after_to(at + 1) if self.lowers[at] in WORDS["prospect"] else 0

    def capital(self, at: int) -> bool:
        """Tell whether a word begins with a capital letter."""
        return self.texts[at][0].isupper()

    def seen_before(self, at: int) -> bool:
        """Tell whether the clause has its finite verb: nothing since then begins a new one."""
        last, bits = self.last, self.bits
        said = self.prior.form == "participle" and self.prior.lemma in WORDS["inverts"]
        if said or last.lemma in _OPENS_ANEW:
            return False
        # "after the committee voted" is a clause; "after the text adopted in May" is none.
        prepositions = tags.PREPOSITION if bits[at + 1] & tags.ADJUNCT else 0
        relative = bits[last.first - 1] & tags.RELATIVE
        for k in range(last.last + 1, at):
            here = bits[k]
            if (
                here & _NEW_CLAUSE
                or here & (tags.SUBORDINATOR | prepositions) == tags.SUBORDINATOR
                or (
                    here & tags.PUNCTUATION
                    and self.texts[k] not in WORDS["transparent"]
                    # ", leaving him alone" goes on with it; not ", opposing parties left"
                    and (relative or bits[k + 1] != tags.V_ING or not bits[k + 2] & _OBJECT)
                )
            ):
                return False
        return not self.embedded()

    def opens_clause(self) -> bool:
        """Tell whether the phrase before opens a clause: "said *the law* protects children"."""
        at = self._back(self.left - 1, _PHRASE_ENDS)
        if self.lowers[at] == "of":
            at = self._back(at - 1, _PHRASE_ENDS)
        at -= bool(self.bits[at] & tags.DETERMINING)
        told = self.prior.head == at and self.prior.lemma in WORDS["opens a clause"]
        joining = self.bits[at] & (tags.SUBORDINATOR | tags.PREPOSITION)
        return told or joining == tags.SUBORDINATOR

    def governed(self) -> bool:
        """Tell whether a noun is no subject: "with *Chad's court* rules", "*ten court* rules"."""
        prior = self.prior
        opens = (self.last if prior.passive else prior).lemma in _OPENS_ANEW
        untensed = "hx"[prior.passive] if opens else "g"
        verb = {"": ".", "finite": "x"}.get(prior.form, untensed)
        words = map(self._number, range(self.left, prior.last, -1))
        found = _GOVERNED.match("".join(words) + verb)
        # "In response Meta *plans* to leave": the only verb
        ahead = takewhile(lambda k: not k & (tags.RELATIVE | tags.WH), self.bits[self.at + 1 :])
        another = self.last.form or any(k & (tags.AUXILIARY | tags.V_PAST) for k in ahead)
        return bool(found and another)

    def is_plural(self) -> bool:
        """Tell whether the phrase before is plural: "some in the crowd", "A and B"."""
        bits, end = self.bits, self.left
        if bits[end] & tags.RELATIVE:  # "resolutions that call for"
            end -= 1 + (bits[end - 1] == tags.PUNCTUATION)
        back = range(end, max(-1, end - 10), -1)
        found = next(_PLURAL_PHRASE.finditer("".join(map(self._number, back))))
        shown = found.lastgroup
        if shown == "comma":
            # "UN, Arab League call on Chad": that of a headline.
            led = any(map(tags.PREPOSITION.__and__, bits[: back[found.end() - 1]]))
            return not led and not bits[self.count - 1] & tags.PUNCTUATION
        # "Three supporters of the climate deal … responded": another verb follows.
        if shown == "pair":  # not "left Chad *and* its home *state*"
            return not self.seen_before(back[found.end() - 1])
        return shown == "itself" or (shown == "led" and not self.verb_ahead(end + 2))

    def _number(self, at: int) -> str:
        """Return the letter of a word for the patterns of what stands before another."""
        bits, lower = self.bits[at], self.lowers[at]
        fits = (letter for kinds, letter in _BY_BITS if bits & kinds)
        letter = _BY_WORD.get(lower, next(fits, "n"))
        plural = bits & tags.PLURAL_PRONOUN or PLURAL.search(lower)
        return _PLURALS.get(letter, letter) if plural else letter

    def has_another(self) -> bool:
        """Tell whether there is another verb: "who signed a text *adopted* in May left"."""
        bits = self.bits
        near = range(self.at + 1, min(self.count, self.at + 12))
        ahead = takewhile(lambda k: not bits[k] & (_NEW_SUBJECT | tags.PUNCTUATION), near)
        finite = (k for k in ahead if bits[k] & tags.FINITE and not bits[k - 1] & tags.TO)
        plain = (not bits[k] & _UNSURE for k in finite)
        # "For those who lost relatives *killed* in it, …"
        led = bits[0] & tags.PREPOSITION and "," not in self.lowers[: self.at]
        return bool(self.outer.form or led or any(plain)) or self.verb_ahead(self.at + 1)

    def verb_ahead(self, start: int, unsure: int = 0) -> bool:
        """Tell whether a finite verb comes within the clause, without a new subject on the way."""
        bits, infinitive = self.bits, False
        for k in range(start, min(self.count, start + 12)):
            here = bits[k]
            told = here & tags.DETERMINER and self._near_noun(k + 1, NO_GROUP)
            # "It unfolded in May *as* they met"; not "known as the chief"
            opens = (here & tags.SUBORDINATOR > 0) & (k > start) & (self.lowers[k + 1] != "of")
            # "called for the ban to be lifted": the verbs after "to" are none.
            if infinitive or here & tags.TO:
                infinitive = bool(here & (tags.TO | tags.AUXILIARY | tags.ADVERB))
            elif told or opens or here & _NEW_SUBJECT or self.lowers[k] == "it":
                return False
            elif here & tags.PUNCTUATION:
                return bool(bits[k + 1] & (tags.AUXILIARY | (not unsure) * tags.TENSED))
            elif (here & tags.AUXILIARY and not self.capital(k)) or (
                here & tags.V_PAST
                and not bits[k - 1] & _DESCRIBES
                and self.lowers[k + 1] != "by"
                and not (here & unsure and bits[k + 1] & _AFTER)  # "rests on a text *signed* in"
            ):
                return True
        return False

    def agent_ahead(self) -> bool:
        """Tell whether "by" follows, right there or behind a time: "adopted *mainly by*"."""
        at = self.at + 1
        while self.bits[at] & _TIMED or self.lowers[at] in _BEFORE_BY:
            at += 1
        return self.lowers[at] == "by" and self.lowers[at + 1] not in WORDS["no agent"]

    def embedded(self) -> bool:
        """Tell whether the verb before is in a subject: "the law *we passed* helps", "*what …*"."""
        bits, at = self.bits, self.last.first - 1
        at -= bool(bits[at] & tags.ADVERB)
        if not bits[at] & tags.SUBJECT_PRONOUN:
            opens = self.outer.lemma in _OPENS_ANEW - WORDS["tells"]
            if opens and self._near_noun(at, self.outer):
                return True
            at = self._back(at - 1, _ENDS_SUBJECT)
            if at <= 0:
                return bool(bits[0] & tags.WH)
            if not bits[at] & tags.RELATIVE:
                return False
        return self._may_be_noun(at - 1)

    def behind_relative(self) -> bool:
        """Tell "A text that *Chad* adopted" and "a text *the house* adopted" from a main clause."""
        beside = self._near_noun(self.left, self.prior)
        return beside or self.relates(self._back(self.left - 1, _ENDS_SUBJECT))

    def _near_noun(self, head: int, prior: VerbGroup) -> bool:
        """Tell whether a subject stands right behind a noun: "a text *the house* adopted"."""
        begin = tags.DETERMINER | tags.APART
        begins, at = (self._back(head - 1, k) for k in (begin, _ENDS_SUBJECT))
        begins += bool(self.bits[begins] & tags.APART)
        timed = self.lowers[head] in _TIME_NOUNS
        return not timed and max(at, 0, prior.last + 1) < begins and self._may_be_noun(begins - 1)

    def relates(self, at: int) -> bool:
        """Tell whether "which", or "that", describes the noun before it."""
        if self.lowers[at] != "that":
            return self.lowers[at] in ("which", "whom")
        prior, bits = self.prior, self.bits
        between = bits[prior.last + 1 : at]
        told = not between or prior.lemma in WORDS["tells"]
        # "Said *in a letter* that", "is clear that".
        told |= prior.lemma in WORDS["opens a clause"] and bool(bits[prior.last + 1] & _LEADING)
        told |= prior.lemma == "be" and not any(map(tags.DETERMINING.__and__, between))
        noun = at - 1 - bool(bits[at - 1] & tags.DAY)
        return not told and self.lowers[noun] not in WORDS["that"] and self._may_be_noun(noun)

    def _may_be_noun(self, at: int) -> bool:
        noun = self.bits[at] & tags.NOUN and not self.bits[at - 1] & tags.TO
        return bool(noun) or not self.bits[at] & _NO_NOUN

    def _back(self, at: int, kinds: int) -> int:
        """Return the first of four words, from one backwards, that may be of a kind, or -1."""
        near = range(at, max(-1, at - 4), -1)
        return next((k for k in near if self.bits[k] & kinds), -1)


#: What the rules may ask; the head of verbs.rules explains the tags of neighbours.
_FEATURES: Final[Features[GroupReader]] = {
    "here": lambda r: r.bits[r.at],
    # A “*damaging*” law
    "before": lambda r: r.bits[r.at - 1 - (r.lowers[r.at - 1] in ("“", '"'))],
    "left": lambda r: r.bits[r.left],
    "left2": lambda r: r.bits[r.left - 1],
    "right": lambda r: r.bits[r.at + 1],
    "right2": lambda r: r.bits[r.at + 2],
    "word": lambda r: r.lowers[r.at],
    "left word": lambda r: r.texts[r.left].lower(),
    "left3 word": lambda r: r.lowers[r.left - 2],
    "right word": lambda r: r.lowers[r.at + 1],
    "right2 word": lambda r: r.lowers[r.at + 2],
    "pair": lambda r: f"{r.lowers[r.at]}:{r.lowers[r.at + 1]}",
    "capital": lambda r: r.capital(r.at),
    "left capital": lambda r: r.capital(r.left),
    "right capital": lambda r: r.capital(r.at + 1),
    "noun": lambda r: r.lowers[r.at] in WORDS["often a noun"] or not readings_of(r.lowers[r.at]),
    "head": lambda r: r.left < 0,
    "opens": lambda r: not r.at,
    "opening phrase": lambda r: (
        r.bits[0] & tags.PREPOSITION and not r.prior.form and "," not in r.lowers[: r.left]
    ),
    "full stop": lambda r: r.bits[r.count - 1] & tags.PUNCTUATION,
    "last": lambda r: r.last.lemma,
    "last beside": lambda r: 0 <= r.last.last == r.left,
    "last modal": lambda r: bool(r.last.modality),
    "last present": lambda r: r.last.tense == "present",
    "tense": lambda r: "" if r.embedded() else r.last.tense,
    "relative": lambda r: bool(r.bits[r.last.first - 1] & tags.RELATIVE),
    "has another": GroupReader.has_another,
    "prior": lambda r: r.prior.form,
    "touching": lambda r: r.prior.last == r.at - 1,
    "second": lambda r: r.seen_before(r.at),
    # Nothing parts the two: "*help* our firms sell".
    "helper": lambda r: (
        not any(map(_PARTS.__and__, r.bits[r.prior.last + 1 : r.at])) and r.prior.lemma
    ),
    "wants": lambda r: r.last.lemma in WORDS["wanting"] and r.at - r.last.head < 6,
    "clause opens": GroupReader.opens_clause,
    "governed": GroupReader.governed,
    "plural": GroupReader.is_plural,
    "left plural": lambda r: r._number(r.left) in "sz" and not (r.left and r.capital(r.left)),
    "adjunct": lambda r: bool(r.bits[r.to_verb(r.at + 1)] & (tags.PREPOSITION | tags.DAY)),
    "agent ahead": GroupReader.agent_ahead,
    "behind which": GroupReader.behind_relative,
    "noun before": lambda r: r._may_be_noun(r.left - 1) and r.prior.last != r.left - 1,
    "describing": lambda r: r.relates(r.left),
    "verb ahead": lambda r: r.verb_ahead(r.at + 1),
    "sure verb ahead": lambda r: r.verb_ahead(r.at + 1, tags.V_PARTICIPLE),
}
_RULES: Final = tuple(
    ConditionRules(f"grammar/{name}.rules", WORDS, _FEATURES, f"here {beside}", vars(tags))
    for name, beside in (("verbs", "left"), ("participles", "before"))
)
