"""Verb groups: which words are verbs where they stand, and what those beside each other make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_forms import is_listed
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.text.spans import Span

_FILE: Final = "grammar/verb_classes.txt"
_ADJECTIVAL: Final = word_set(_FILE, "adjectival")
_HELPING: Final = word_set(_FILE, "helping")
_LINKING: Final = word_set(_FILE, "linking")
_MAKING: Final = word_set(_FILE, "making")
_NEVER_REDUCED: Final = word_set(_FILE, "never reduced")
_ACTING: Final = word_set(_FILE, "acting before")
_OFTEN_NOUN: Final = word_set(_FILE, "often a noun")
_OPENS_CLAUSE: Final = word_set(_FILE, "opens a clause")
_PAST: Final = word_set(_FILE, "past auxiliary")
_PLANNING: Final = word_set(_FILE, "planning")
_PROSPECT: Final = word_set(_FILE, "prospect")
_REDUCED: Final = word_set(_FILE, "reduced before")
_BETWEEN: Final = word_set(_FILE, "between")
_NON_FINITE: Final = word_set(_FILE, "non-finite")
_WANTING: Final = word_set(_FILE, "wanting")
_TIME: Final = word_set("grammar/phrases.txt", "time noun")
_EXAMPLES: Final = word_set(_FILE, "gives examples")
_FUTURE: Final = word_set(_FILE, "future")
_NAMES: Final = word_set(_FILE, "a name")
_MODALS: Final = dict(cell.split() for cell in by_label(_FILE)["modal"])

_OPENS: Final = tags.VERBAL | tags.TO
_QUOTES: Final = frozenset("“‘\"'")
_OPENING_MARKS: Final = frozenset("“‘«")
#: Marks after which a past form may still be the verb of what stands before them.
_INNER_MARKS: Final = frozenset('”")—–-’') | {"--"}
_QUOTING: Final = frozenset('“"‘')
_PARTING_MARKS: Final = frozenset(';:“"')
_TRANSPARENT: Final = frozenset("“”‘’'\"%$-/&")
#: Before these kinds of word there is no subject, and these may follow a verb.
_NO_SUBJECT: Final = tags.POSSESSIVE | tags.AUXILIARY | tags.PREPOSITION | tags.TO
_BEHIND: Final = tags.SMALL | tags.ADVERB | tags.NUMBER | tags.DAY | tags.ADJECTIVE
_MAY_FOLLOW: Final = tags.SMALL | tags.ADVERB | tags.PUNCTUATION | tags.DAY
_NEW_SUBJECT: Final = tags.CONJUNCTION | tags.WH | tags.SUBJECT_PRONOUN | tags.RELATIVE
_LEADS_NOUN: Final = tags.PREPOSITION | tags.DETERMINER
_BEFORE_COUNT: Final = tags.BREAK | tags.PREPOSITION | tags.DETERMINER
_BEFORE_CLAUSE: Final = tags.BREAK | tags.WH | tags.SUBORDINATOR
_ENDS_NOUN: Final = tags.PUNCTUATION | tags.PREPOSITION | tags.CONJUNCTION | tags.TO
_DESCRIBED: Final = tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE
#: What "we" may follow that is no noun.
_NO_NOUN: Final = tags.VERBAL | tags.SMALL | tags.ADVERB | tags.DAY
#: Before a short subject: a relative pronoun, or what shows that there is none.
_ENDS_SUBJECT: Final = tags.RELATIVE | tags.WH | tags.VERBAL | tags.BREAK | tags.PREPOSITION
#: How far from "help" its infinitive may stand, and what parts them.
_HELPED_WITHIN: Final = 6
_GOVERNED: Final = tags.DETERMINING | tags.V_ING | tags.OBJECT_PRONOUN | tags.TO
_PARTS: Final = tags.BREAK | tags.PREPOSITION | tags.WH | tags.TO | tags.SUBORDINATOR
#: Behind the last word stand so many marks, and one before the first.
_PAD: Final = [tags.PUNCTUATION] * 3


@dataclass(slots=True, eq=False)
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
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    #: The modal verb, or the words that announce a plan ("set to").
    modality: str = ""
    #: The words of a subject that stands inside: "does Cisco think".
    inner: tuple[int, int] | None = None

    def span(self, words: Sequence[Word]) -> Span:
        """Return the group's place in the text."""
        return Span(words[self.first].start, words[self.last].end)


#: What stands for a verb group where there is none.
NO_GROUP: Final = VerbGroup(-1, -1, -1, "", "")


def verb_groups(
    texts: Sequence[str], lowers: Sequence[str], bits: Sequence[int]
) -> list[VerbGroup]:
    """List the verb groups of one sentence, in text order.

    >>> from coursekit.reading.grammar.sentence import Sentence
    >>> for g in Sentence.of("The draft, which was not adopted, is set to face a vote.").groups:
    ...     print(g.lemma, g.form, g.tense, g.negated, g.modality or "-")
    adopt finite past True -
    face finite future False set to
    """
    return _Reader(texts, lowers, bits).read()


class _Reader:
    """Reads the words of one sentence from left to right."""

    def __init__(self, texts: Sequence[str], lowers: Sequence[str], bits: Sequence[int]) -> None:
        self.texts, self.count = [*texts, ".", ".", "."], len(bits)
        self.lowers, self.bits = [*lowers, "", "", ""], [*bits, *_PAD]
        self.groups: list[VerbGroup] = []
        #: The group read last, and the finite one.
        self.before = self.last = NO_GROUP

    def read(self) -> list[VerbGroup]:
        done = -1
        for at in [at for at, here in enumerate(self.bits[: self.count]) if here & _OPENS]:
            group = self._group(at) if at > done else None
            if group is None:
                continue
            done = group.last
            self._share_voice(group)
            self.groups.append(group)
            self.before = group
            if group.form == "finite":
                self.last = group
        return self.groups

    def _share_voice(self, group: VerbGroup) -> None:
        """Make "signed" a passive in "was drafted by Chad and *signed* by Peru"."""
        alone = group.form == "finite" and group.first == group.last
        may = alone and self.bits[group.head] & tags.V_PARTICIPLE
        if may and self.lowers[group.last + 1] == "by" and self.last.passive:
            group.passive, group.tense = True, self.last.tense
            group.perfect, group.modality = self.last.perfect, self.last.modality

    def _capital(self, at: int) -> bool:
        return self.texts[at][0].isupper()

    def _any(self, first: int, end: int, kinds: int) -> bool:
        return any(here & kinds for here in self.bits[first:end])

    def _over_adverbs(self, at: int) -> int:
        bits = self.bits
        while bits[at] & tags.ADVERBIAL:
            at += 1
        return at

    def _group(self, at: int) -> VerbGroup | None:
        """Read the group that begins at a word."""
        here, lower = self.bits[at], self.lowers[at]
        if here & tags.AUXILIARY and not (here & tags.MODAL and self._is_name(at)):
            return self._auxiliary_group(at)
        if here & tags.TO:
            head = self._over_adverbs(at + 1)
            head += self.texts[head] in _QUOTES
            return self._chain(at, head, "infinitive") if self.bits[head] & tags.BARE else None
        if here & tags.V_BASE and self._is_bare_infinitive(at):
            return VerbGroup(at, at, at, lemma_of(lower, tags.V_BASE), "infinitive")
        if self._is_finite(at):
            return self._plain(at)
        kinds = here & tags.V_ING or here & tags.V_PARTICIPLE
        if kinds and self._is_participle(at):
            passive = kinds == tags.V_PARTICIPLE
            return VerbGroup(at, at, at, lemma_of(lower, kinds), "participle", passive=passive)
        return None

    def _is_name(self, at: int) -> bool:
        """Tell "Will Hope" and "May" from modal verbs."""
        return self._capital(at) and self.lowers[at] in _NAMES

    def _is_bare_infinitive(self, at: int) -> bool:
        """Tell "helped *negotiate* it", "help our firms *sell* more", "to sign and *ratify*"."""
        before, here, right = self.before, self.bits[at], self.bits[at + 1]
        if self.bits[at - 1] & tags.CONJUNCTION and before.form == "infinitive":
            return not here & tags.NOUN or bool(right & _GOVERNED)
        if at >= before.last + _HELPED_WITHIN or self.bits[at - 1] & tags.DETERMINING:
            return False
        made = before.lemma in _MAKING and not self.bits[at] & tags.NOUN
        helps = made or before.lemma in _HELPING
        return helps and not self._any(before.last + 1, at, _PARTS)

    def _plain(self, at: int) -> VerbGroup:
        """Read a finite verb without an auxiliary, with the plan that it may announce."""
        past, lower = self.bits[at] & tags.V_PAST, self.lowers[at]
        lemma = lemma_of(lower, tags.V_PAST if past else tags.PRESENT)
        if lemma in _PLANNING:
            to = self._over_adverbs(at + 1)
            head = self._over_adverbs(to + 1) if self.lowers[to] == "to" else at
            if self.bits[head] & tags.BARE and head > at:
                return self._chain(at, head, "finite", "future", f"{lower} to")
        return VerbGroup(at, at, at, lemma, "finite", "past" if past else "present")

    # Whether a verb without an auxiliary is a finite one.

    def _is_finite(self, at: int) -> bool:
        """Tell whether a verb is finite by its form, its neighbours and the verbs before it."""
        here, last = self.bits[at], self.last
        inside = last is not NO_GROUP and self._is_inside(last)
        if not self.may_be_finite(at, "" if inside else last.tense):
            return False
        if last is NO_GROUP or self.lowers[at] in _NEVER_REDUCED:
            return True
        # "An official who declined to be named *said*": behind the relative clause.
        relative = self.bits[last.first - 1] & tags.RELATIVE
        past = here & tags.V_PAST and self.bits[at + 1] & _MAY_FOLLOW
        ends = past and last.lemma not in _LINKING
        goes_on = self.before.last == at - 1 and (relative or ends)
        # "Firms that oppose the treaty *include* them": it is nothing but a verb.
        goes_on |= bool(relative and here & tags.PRESENT and not here & (tags.NOUN | tags.SMALL))
        alike = here & (tags.V_PARTICIPLE if here & tags.V_PAST else tags.PRESENT)
        return not (alike and not goes_on and not inside and self._same_clause(last, at))

    def may_be_finite(self, at: int, tense: str) -> bool:
        """Tell the same by its form and its neighbours; `tense` is that of the verb before."""
        here, before = self.bits[at], self._before(at)
        if before < 0:
            return False
        left, mark, right = self.bits[before], self.lowers[before], self.bits[at + 1]
        if left & tags.SUBJECT_PRONOUN or (left & tags.RELATIVE and mark != "that"):
            return bool(here & tags.FINITE)
        sure = self.lowers[at] in _NEVER_REDUCED or not here & (tags.V_PARTICIPLE | tags.NOUN)
        opens = left & tags.PRONOUN and self.bits[before - 1] & _BEFORE_CLAUSE
        if opens and here & tags.TENSED and (sure or not left & tags.DETERMINER):
            return True  # "as it warned", "this gave rise"
        if left & _NO_SUBJECT:
            return False
        if left & tags.DETERMINER and not left & tags.PRONOUN:
            return False
        if left & tags.ADJECTIVE and not sure:
            return False
        if left & (tags.NUMBER | tags.DETERMINER) and not right & _MAY_FOLLOW:
            return False
        if left & tags.V_PARTICIPLE and self.bits[before - 1] & _LEADS_NOUN:
            return False  # "on a related issue"
        if here & tags.V_PAST:
            return not here & tags.V_PARTICIPLE or self._past_at(at, before, tense)
        if here & tags.V_THIRD:
            return not self._is_plural(at, before) and self._third_at(at, before, tense)
        likes = here & tags.V_BASE and not here & tags.PREPOSITION
        return bool(likes) and self._base_at(at, before)

    def _before(self, at: int) -> int:
        """Return the word before, adverbs and opening marks left out; -1 for none."""
        at -= 1
        while at >= 0 and (
            (self.bits[at] & tags.ADVERB and not self.bits[at] & tags.PRONOMINAL)
            or self.texts[at] in _OPENING_MARKS
        ):
            at -= 1
        return at

    def _past_at(self, at: int, before: int, tense: str) -> bool:
        """Tell whether a form that is past or participle, such as "adopted", is past here."""
        left, mark = self.bits[before], self.texts[before]
        if left & tags.SUBORDINATOR and not left & (tags.PRONOUN | tags.PREPOSITION):
            return False  # "if adopted"
        if left & tags.BREAK and mark not in _INNER_MARKS:
            if tense and left & tags.CONJUNCTION:
                return self.lowers[at] not in _ADJECTIVAL
            never = self.lowers[at] in _NEVER_REDUCED
            return mark == "," and (never or not self._opens_participle(at))
        return not self._is_reduced(at)

    def _is_plural(self, at: int, before: int) -> bool:
        """Tell the noun of "many states" and "announced plans", which could be a verb."""
        last = self.last
        behind = 0 <= last.last == before and last.form != "participle"
        whose = self.bits[last.first - 1] & tags.RELATIVE
        counted = self.bits[before] & tags.PLURAL_PRONOUN
        return bool(self.bits[at] & tags.NOUN and (counted or (behind and not whose)))

    def _third_at(self, at: int, before: int, tense: str) -> bool:
        """Tell whether a form that may be a plural noun, such as "votes", is a verb here."""
        bits = self.bits
        if not bits[at] & tags.NOUN:
            return True
        left, mark, right, ahead = bits[before], self.texts[before], bits[at + 1], bits[before - 1]
        capital = self._capital(before)
        if self.lowers[at + 1] == "," and self.lowers[at + 2] in _EXAMPLES:
            return False  # "oil states, including Chad, …"
        if left & tags.NUMBER and ahead & _BEFORE_COUNT:
            return False  # "Three states (Chad, Mali and Peru)"
        # "Said the law gives police …": "police" may be a verb, and is none here.
        verbal = tags.AUXILIARY | tags.V_PAST | (0 if right & tags.PLURAL else tags.V_BASE)
        if self._opens_clause(before) and not right & verbal:
            return True
        if left & tags.BREAK and mark != ",":
            joined = right & _BEHIND
            return tense == "present" and bool(joined)
        if right & (tags.AUXILIARY | tags.FINITE):
            return bool(capital or right & tags.V_PAST) and self._object_follows(at)
        if not capital:
            led = ahead & (tags.PREPOSITION | tags.CONJUNCTION) and right & _ENDS_NOUN
            plural = left & tags.PLURAL or _ends_plural(self.lowers[before])
            if (tense and (plural or led)) or (plural and right & tags.BREAK):
                return False
        if self._is_object(before) or left & tags.V_ING:
            return False
        if mark == ",":
            return True
        follows = tags.SMALL | tags.ADVERB | tags.NUMBER | tags.DAY | tags.PUNCTUATION
        return bool(right & follows) or not tense

    def _object_follows(self, at: int) -> bool:
        """Tell "Chad signs trade deal" and "Chad sells maps." from "police forces use them"."""
        right, ahead = self.bits[at + 1], self.bits[at + 2]
        if right & tags.V_PAST:  # "faces renewed scrutiny"
            return self.lowers[at + 1] in _ADJECTIVAL
        return right & tags.VERB == tags.V_THIRD and bool(ahead & _ENDS_NOUN)

    def _is_object(self, noun: int) -> bool:
        """Tell whether a verb without a tense governs the noun: "to drop *annexation* plans"."""
        bits, verb = self.bits, noun - 1
        while verb > max(0, noun - 4) and not bits[verb]:
            verb -= 1
        bare = bits[verb] & tags.V_BASE and bits[verb - 1] & (tags.TO | tags.MODAL)
        return bool(bits[verb] & tags.V_ING or bare)

    def _base_at(self, at: int, before: int) -> bool:
        """Tell whether a base form, such as "vote", is the verb of a plural subject here."""
        left, right, text = self.bits[before], self.bits[at + 1], self.texts[at + 1]
        if left & tags.PLURAL_PRONOUN:
            return True
        if self._capital(at) and self._ends_in_a_mark():
            return False  # "the Lee Institute", "Google"; a headline ends in none
        if not self.bits[at] & tags.NOUN and not left & tags.CONJUNCTION:
            return True
        meant = right & tags.OBJECT_PRONOUN or self.lowers[at + 1] == "it"
        if meant and not left & tags.BREAK and self.bits[at + 2] & _ENDS_NOUN:
            return True  # "firms including Cisco support it"
        if left & tags.RELATIVE and before:  # "resolutions that call for"
            return self._plural_before(before - 1 - (self.bits[before - 1] == tags.PUNCTUATION))
        if right & tags.AUXILIARY:
            return False
        describes = self._any(max(0, before - 4), before, tags.WH)
        follows = right & (_BEHIND | tags.PUNCTUATION if describes else _BEHIND)
        if not (follows or text in _QUOTING or self._capital(at + 1)):
            return False
        return self._plural_before(before)

    def _opens_clause(self, noun: int) -> bool:
        """Tell whether the phrase on `noun` opens a clause: "said *the law* protects children"."""
        for at in range(noun - 1, max(-1, noun - 5), -1):
            here = self.bits[at]
            if here & tags.SUBORDINATOR and not here & (tags.PREPOSITION | tags.DETERMINER):
                return True
            if here & tags.DETERMINING:
                before = self.bits[at - 1]
                told = self.before.head == at - 1 and self.before.lemma in _OPENS_CLAUSE
                opens = before & tags.SUBORDINATOR and not before & tags.PREPOSITION
                return bool(at and (opens or told))
            if here & (tags.BREAK | tags.PREPOSITION | tags.AUXILIARY):
                return False
        return False

    def _plural_before(self, index: int) -> bool:
        """Tell whether the phrase that ends here is plural: "some in the crowd", "A and B"."""
        bits = self.bits
        for at in range(index, max(-1, index - 9), -1):
            here, lower = bits[at], self.lowers[at]
            led = bits[at + 1] & tags.PREPOSITION or self.lowers[at + 1] in _EXAMPLES
            head = at == index or led
            plural = here & (tags.PLURAL | tags.PLURAL_PRONOUN) or _ends_plural(lower)
            verb = here & tags.VERB and not here & (tags.PLURAL | tags.PREPOSITION)
            noun = plural and at and bits[at - 1] & tags.DETERMINING
            if at < index and (here & (tags.PUNCTUATION | tags.TO) or (verb and not noun)):
                return lower == "," and self._opens_headline(at)
            if lower == "and":
                return True
            if head and plural:
                # "Three supporters of the climate deal … responded": another verb follows.
                return at == index or not self._finite_follows(index + 2)
        return False

    def _ends_in_a_mark(self) -> bool:
        return bool(self.bits[self.count - 1] & tags.PUNCTUATION)

    def _opens_headline(self, comma: int) -> bool:
        """Tell the comma of "UN, Arab League call on Chad", where no full stop ends the line."""
        opens = not self._ends_in_a_mark() and not self._any(0, comma, tags.PREPOSITION)
        return opens and all(map(self._capital, (*range(comma), comma + 1)))

    def _is_reduced(self, at: int) -> bool:
        """Tell a reduced relative clause ("the treaty adopted in May is …") from a finite verb."""
        lower, after, follows = self.lowers[at], self.lowers[at + 1], self.bits[at + 1]
        never = lower in _NEVER_REDUCED
        if (after == "by" and not never) or f"{lower}:{after}" in _REDUCED:
            return True
        beside = follows & tags.ADJUNCT and not follows & tags.PRONOUN
        if never or not (beside or self.lowers[at + 2] in _TIME):
            return False
        return self._finite_follows(at + 1)

    def _finite_follows(self, start: int) -> bool:
        """Tell whether a finite verb comes within the clause, without a new subject on the way."""
        bits, infinitive = self.bits, False
        for k in range(start, min(self.count, start + 12)):
            here = bits[k]
            # "called for the ban to be lifted": the verbs after "to" are none.
            if infinitive or here & tags.TO:
                infinitive = bool(here & (tags.TO | tags.AUXILIARY | tags.ADVERB))
                continue
            if here & _NEW_SUBJECT or self.lowers[k] == "it" or self.texts[k] in _PARTING_MARKS:
                return False
            if here & tags.PUNCTUATION:
                return bool(bits[k + 1] & (tags.AUXILIARY | tags.TENSED))
            if here & tags.AUXILIARY and not self._capital(k):
                return True
            if here & tags.V_PAST and not bits[k - 1] & (_DESCRIBED | tags.PREPOSITION):
                return True
        return False

    def _same_clause(self, last: VerbGroup, at: int) -> bool:
        """Tell whether nothing between two verbs begins a new clause: one clause, one verb."""
        if last.lemma in _OPENS_CLAUSE:
            return False
        # "after the committee voted" is a clause; "after the text adopted in May" is none.
        reduced = bool(self.bits[at + 1] & tags.ADJUNCT)
        for k in range(last.last + 1, at):
            here = self.bits[k]
            if here & (tags.CONJUNCTION | tags.WH | tags.SUBJECT_PRONOUN):
                return False
            if here & tags.SUBORDINATOR and not (here & tags.PREPOSITION and reduced):
                return False
            if here & tags.PUNCTUATION and self.texts[k] not in _TRANSPARENT:
                return False
        return True

    def _is_inside(self, group: VerbGroup) -> bool:
        """Tell "the law *(that) we passed* helps" and "*what we passed* helps"."""
        bits, at = self.bits, group.first - 1
        at -= bool(bits[at] & tags.ADVERB)
        if at > 0 and not bits[at] & tags.SUBJECT_PRONOUN:
            at = next((k for k in range(at - 1, max(-1, at - 5), -1) if bits[k] & _ENDS_SUBJECT), 0)
            if not at and bits[at] & tags.WH:
                return True
            at = at if bits[at] & tags.RELATIVE else 0
        return at > 0 and not bits[at - 1] & (tags.PUNCTUATION | _NO_NOUN)

    def _opens_participle(self, at: int) -> bool:
        """Tell ", adopted in May," (a participle) from "Cisco, a company, said" after a comma."""
        if self.lowers[at + 1] in ("by", ","):
            return True
        behind = self.bits[self._over_adverbs(at + 1)]
        return bool(behind & tags.PREPOSITION) and self._finite_follows(at + 1)

    def _is_participle(self, at: int) -> bool:
        here, before, after = self.bits[at], self.bits[at - 1], self.bits[at + 1]
        lower = self.lowers[at]
        if here & tags.V_ING:
            if before & tags.POSSESSIVE and lower in _OFTEN_NOUN:
                return False  # "his warning that it fails"
            if lower in _OFTEN_NOUN or not is_listed(lower):
                governs = after & (tags.DETERMINING | tags.NUMBER | tags.OBJECT_PRONOUN)
                acts = f"{lower}:{self.lowers[at + 1]}" in _ACTING
                return acts or bool(governs) or self._capital(at + 1)
            return not before & _DESCRIBED
        if before & (_DESCRIBED | tags.PREPOSITION):
            return False
        if self.last.lemma in _WANTING and at - self.last.head < _HELPED_WITHIN:
            return True  # "wanted the law declared void"
        asked = 0 if at else tags.SUBORDINATOR | tags.WH  # "Asked whether it failed, …"
        return bool(after & (tags.ADJUNCT | tags.PUNCTUATION | asked))

    # What an auxiliary and the words behind it make.

    def _auxiliary_group(self, at: int) -> VerbGroup | None:
        lower, here = self.lowers[at], self.bits[at]
        if lower in _NON_FINITE:
            return self._chain(at, at, "participle")
        if not here & tags.MODAL:
            return self._chain(at, at, "finite", "past" if lower in _PAST else "present")
        after = self._to_verb(at + 1 + (self.lowers[at + 1] == "to"))  # "ought to"
        head = self._over_subject(after, tags.BARE & ~tags.DO)
        if self.bits[after] & tags.PUNCTUATION:
            head = at  # "she said she would."
        elif not self.bits[after] and self.texts[after].islower():
            head = after  # "it could ripple": no list knows the verb
        elif not self.bits[head] & tags.BARE:
            return None
        modal = _MODALS.get(lower) or lower.removesuffix("n't")
        tense = "future" if modal in _FUTURE else "present"
        return self._chain(at, head, "finite", tense, modal)

    def _to_verb(self, at: int) -> int:
        """Step over what may stand between an auxiliary and its verb ("has *since* signed")."""
        at = self._over_adverbs(at)
        if self.texts[at] in _QUOTES:
            at = self._over_adverbs(at + 1)
        if self.lowers[at] in _BETWEEN:
            after = self._over_adverbs(at + 1)
            if self.bits[after] & (tags.VERB | tags.BE | tags.HAVE):
                return after
        return at

    def _over_subject(self, at: int, wanted: int) -> int:
        """Step over the subject of an inversion ("does Cisco think", "had the state signed")."""
        bits = self.bits
        if bits[at] & wanted:
            return at
        for end in range(at, min(self.count, at + 8)):
            if bits[end] & wanted and end > at:
                return end
            if bits[end] & (tags.BREAK | tags.AUXILIARY | tags.TO):
                break
        return self.count

    def _chain(
        self, first: int, head: int, form: str, tense: str = "", modality: str = ""
    ) -> VerbGroup:
        """Follow "will have been adopted" from its first verb to the last."""
        bits = self.bits
        group = VerbGroup(first, head, head, "", form, tense, modality=modality)
        while bits[head] & (tags.BE | tags.HAVE | tags.DO):
            after = self._over_adverbs(head + 1)
            if bits[head] & tags.HAVE:
                after = self._to_verb(after)
            group.head = self._helped(group, after) if after < self.count else head
            if group.head == head:
                break
            head = group.head
            if to := self._to_follows(head):
                group.modality = f"{self.lowers[head]} to"
                group.tense = "future" if group.tense == "present" else group.tense
                head = group.head = to
        group.last = head
        behind = self._over_adverbs(head + 1) if bits[head] & tags.AUXILIARY else head
        group.negated = self._any(first, max(behind, first + 1), tags.NEGATION)
        group.lemma = _auxiliary_lemma(bits[head]) or lemma_of(
            self.lowers[head], self._wanted(group)
        )
        group.inner = self._inner(group)
        return group

    def _helped(self, group: VerbGroup, after: int) -> int:
        """Return the verb that an auxiliary helps, or the auxiliary; note what the two make."""
        head = group.head
        here, ahead = self.bits[head], self.bits[after]
        if here & tags.HAVE and (
            ahead & (tags.V_PARTICIPLE | tags.HAVE) or self.lowers[after] == "been"
        ):
            group.perfect = True
        elif here & tags.BE and (self.lowers[after] == "being" or ahead & tags.V_ING):
            group.progressive = True
        elif here & tags.BE and ahead & tags.V_PARTICIPLE:
            group.passive = not self._to_follows(after)
        elif here & tags.DO and head == group.first:
            if not ahead & tags.BARE & ~tags.DO:
                after = self._over_subject(after, tags.V_BASE)
            return after if after < self.count else head
        elif not self._to_follows(after):
            return head
        return after

    def _wanted(self, group: VerbGroup) -> int:
        """Return the kinds of form that the last verb of a group may have there."""
        kinds = self.bits[group.head] & tags.VERB
        if group.perfect or group.passive:
            return kinds & (tags.V_PARTICIPLE | tags.V_ING) or kinds
        if group.head > group.first:
            return kinds & (tags.V_BASE | tags.V_ING) or kinds
        return kinds

    def _to_follows(self, at: int) -> int:
        """Return the index of the infinitive's verb after "set to …", which announces it, or 0."""
        if self.lowers[at] not in _PROSPECT or self.lowers[at + 1] != "to":
            return 0
        head = self._over_adverbs(at + 2)
        return head if self.bits[head] & tags.BARE else 0

    def _inner(self, group: VerbGroup) -> tuple[int, int] | None:
        """Return the subject that stands inside the group: "does Cisco think"."""
        if group.head - group.first < 2 or group.modality.endswith(" to"):
            return None
        skipped = tags.AUXILIARY | tags.ADVERBIAL | tags.PUNCTUATION
        inner = [
            at
            for at in range(group.first + 1, group.head)
            if not self.bits[at] & skipped and self.lowers[at] not in _BETWEEN
        ]
        return (inner[0], inner[-1] + 1) if inner else None


def _ends_plural(lower: str) -> bool:
    """Tell a noun in the plural, by its ending."""
    return lower.endswith("s") and not lower.endswith(("ss", "'s", "us", "is"))


def _auxiliary_lemma(bits: int) -> str:
    helping = {tags.BE: "be", tags.HAVE: "have", tags.DO: "do"}
    return next((lemma for bit, lemma in helping.items() if bits & bit), "")
