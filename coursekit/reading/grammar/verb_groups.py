"""Verb groups with their subjects, found from the forms of the words alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.noun_phrases import subject_before
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import word_set
from coursekit.reading.text.spans import Span

_QUOTES: Final = frozenset("“‘\"'")
_OPENS: Final = tags.VERBAL | tags.TO
#: What may begin a new clause between two verbs.
_PARTING: Final = tags.BREAK | tags.WH | tags.SUBJECT_PRONOUN | tags.SUBORDINATOR
_TRANSPARENT: Final = frozenset("“”‘’'\"%$()-/&")
_CLASSES: Final = "grammar/verb_classes.txt"
# Words that are no adverbs elsewhere, or not always.
_BETWEEN: Final = frozenset({"since", "yet", "earlier", "later"})
# What "we" may follow that is no noun.
_NO_NOUN: Final = tags.VERBAL | tags.SMALL | tags.ADVERB | tags.DAY
#: Before a short subject: a relative pronoun, or what shows that there is none.
_ENDS_SUBJECT: Final = tags.RELATIVE | tags.VERBAL | tags.BREAK | tags.PREPOSITION
# How far from "help" its infinitive may stand, and what parts them.
_HELPED_WITHIN: Final = 6
_PARTS: Final = tags.BREAK | tags.PREPOSITION | tags.WH | tags.TO | tags.SUBORDINATOR
# Beyond so many words without a mark, a verb is one of another clause.
_LONGEST_CLAUSE: Final = 60
_MODALS: Final = {
    "'ll": "will",
    "won't": "will",
    "'d": "would",
    "can't": "can",
    "cannot": "can",
    "shan't": "shall",
}


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
    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    #: The modal verb, or the words that announce a plan ("set to").
    modality: str = ""
    #: The finite group before it, and the words in which its subject is looked for.
    before: VerbGroup | None = field(default=None, repr=False)
    place: tuple[Sequence[Word], Sequence[int]] | None = field(default=None, repr=False)
    _subject: tuple[int, int] | None = None

    @property
    def subject(self) -> tuple[int, int] | None:
        """The indices ``[start, end)`` of the words of the subject, found when asked for."""
        self.find_subject()
        return self._subject

    def find_subject(self) -> None:
        """Look for the subject, once."""
        if self.place is None:
            return
        (words, bits), self.place = self.place, None
        own = None
        if self.form == "finite":
            own = _inverted(bits, self) or subject_before(words, bits, self.first)
        self._subject = own or _shared(words, self.before)

    def span(self, words: Sequence[Word]) -> Span:
        """Return the group's place in the text."""
        return Span(words[self.first].start, words[self.last].end)

    def subject_span(self, words: Sequence[Word]) -> Span | None:
        """Return the subject's place in the text, if it has a subject."""
        if self.subject is None:
            return None
        return Span(words[self.subject[0]].start, words[self.subject[1] - 1].end)


def verb_groups(words: Sequence[Word], bits: Sequence[int]) -> list[VerbGroup]:
    """List the verb groups of one sentence with their subjects, in text order.

    >>> from coursekit.reading.grammar.tags import flags
    >>> from coursekit.reading.grammar.tokens import words_of
    >>> text = "The draft, which was not adopted, is set to face a vote."
    >>> words = words_of(text)
    >>> for g in verb_groups(words, flags(words)):
    ...     print(g.lemma, g.form, g.tense, g.negated, g.modality, g.subject_span(words).of(text))
    adopt finite past True  which
    face finite future False set to The draft, which was not adopted
    """
    groups: list[VerbGroup] = []
    finite: VerbGroup | None = None
    place = words, bits
    done = -1
    for index in [index for index, here in enumerate(bits) if here & _OPENS]:
        if index <= done:
            continue
        group = _group_at(words, bits, index, finite, groups[-1] if groups else None)
        if group is None:
            continue
        done = group.last
        group.before, group.place = finite, place
        if group.form == "finite":
            finite = group
        groups.append(group)
    return groups


def _shared(words: Sequence[Word], before: VerbGroup | None) -> tuple[int, int] | None:
    """Return the subject of the finite group before, which a verb without its own has, too."""
    unknown: list[VerbGroup] = []
    group = before
    while group is not None and group.place is not None:
        unknown.append(group)
        group = group.before
    for each in reversed(unknown):  # the first one first, so that none asks deeper than one
        each.find_subject()
    while before is not None and before.subject and words[before.subject[0]].lower == "there":
        before = before.before
    return before.subject if before is not None else None


def _skip_adverbs(bits: Sequence[int], index: int) -> int:
    while index < len(bits) and bits[index] & tags.ADVERBIAL and not bits[index] & tags.AUXILIARY:
        index += 1
    return index


def _skip_to_verb(words: Sequence[Word], bits: Sequence[int], index: int) -> int:
    """Step over what may stand between an auxiliary and its verb ("has *since* signed")."""
    index = _skip_adverbs(bits, index)
    if index < len(words) and words[index].text in _QUOTES:
        index = _skip_adverbs(bits, index + 1)
    if index < len(words) and words[index].lower in _BETWEEN:
        after = _skip_adverbs(bits, index + 1)
        if after < len(words) and bits[after] & (tags.VERB | tags.BE | tags.HAVE):
            return after
    return index


def _group_at(
    words: Sequence[Word],
    bits: Sequence[int],
    index: int,
    last: VerbGroup | None,
    before: VerbGroup | None,
) -> VerbGroup | None:
    """Read the group that begins at `index`; `last` is the finite one before it."""
    here = bits[index]
    if here & tags.AUXILIARY and not (
        words[index].lower in ("may", "will") and words[index].is_capital
    ):
        return _auxiliary_group(words, bits, index)
    if here & tags.TO:
        head = _skip_adverbs(bits, index + 1)
        if head + 1 < len(words) and words[head].text in _QUOTES:
            head += 1
        if head < len(words) and bits[head] & tags.BARE:
            return _chain(words, bits, index, head, "infinitive", "", "")
        return None
    if not here & tags.VERB:
        return None
    inside = last is None or _describes_noun(words, bits, last)
    finite = finite_at(words, bits, index, "" if inside or last is None else last.tense)
    one_of_a_clause = tags.V_PARTICIPLE if here & tags.V_PAST else tags.PRESENT
    # "An official who declined to be named *said*": after the relative clause, verb beside verb.
    goes_on = (
        before
        and before.last == index - 1
        and last
        and bits[max(0, last.first - 1)] & tags.RELATIVE
    )
    may_be = finite and here & one_of_a_clause and last and not goes_on
    if may_be and last and _same_clause(words, bits, last, index):
        finite = False
    lower = words[index].lower
    if last and last.last == index - 1 and lower in word_set(_CLASSES, "adjectival"):
        finite = False  # "means increased surveillance"
    if here & tags.V_BASE and _is_helped(bits, before, index):
        return VerbGroup(index, index, index, lemma_of(lower, tags.V_BASE), "infinitive", "")
    if finite:
        return _plain(words, bits, index)
    if here & (tags.V_ING | tags.V_PARTICIPLE) and _is_participle(words, bits, index):
        kinds = tags.V_ING if here & tags.V_ING else tags.V_PARTICIPLE
        passive = kinds == tags.V_PARTICIPLE
        lemma = lemma_of(lower, kinds)
        return VerbGroup(index, index, index, lemma, "participle", "", passive=passive)
    return None


def _plain(words: Sequence[Word], bits: Sequence[int], index: int) -> VerbGroup:
    """Read a finite verb without an auxiliary, with the plan that it may announce."""
    past, lower = bits[index] & tags.V_PAST, words[index].lower
    lemma = lemma_of(lower, tags.V_PAST if past else tags.PRESENT)
    if lemma in word_set(_CLASSES, "planning"):
        after = _skip_adverbs(bits, index + 1)
        head = _skip_adverbs(bits, after + 1)
        if head < len(words) and bits[head] & tags.BARE and words[after].lower == "to":
            return _chain(words, bits, index, head, "finite", "future", f"{lower} to")
    return VerbGroup(index, index, index, lemma, "finite", "past" if past else "present")


def _is_helped(bits: Sequence[int], before: VerbGroup | None, index: int) -> bool:
    """Tell a bare infinitive: "helped *negotiate* it", "help our firms *sell* more"."""
    if before is None or not before.last < index < before.last + _HELPED_WITHIN:
        return False
    helps = before.lemma in word_set(_CLASSES, "helping")
    return helps and not any(here & _PARTS for here in bits[before.last + 1 : index])


def _same_clause(words: Sequence[Word], bits: Sequence[int], last: VerbGroup, index: int) -> bool:
    """Tell whether nothing between two verbs begins a new clause: one clause, one finite verb."""
    if last.lemma in word_set(_CLASSES, "opens a clause") or index - last.last > _LONGEST_CLAUSE:
        return False
    if _describes_noun(words, bits, last):
        return False
    # "after the committee voted" is a clause; "after the text adopted in May" holds a participle.
    after = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
    reduced = bool(after & tags.ADJUNCT)
    for k in range(last.last + 1, index):
        here = bits[k]
        if not here & _PARTING:
            continue
        if here & (tags.CONJUNCTION | tags.WH | tags.SUBJECT_PRONOUN):
            return False
        if here & tags.SUBORDINATOR and not (here & tags.PREPOSITION and reduced):
            return False
        if here & tags.PUNCTUATION and words[k].text not in _TRANSPARENT:
            return False
    return True


def _describes_noun(words: Sequence[Word], bits: Sequence[int], group: VerbGroup) -> bool:
    """Tell "the law *(that) we passed* helps", a clause inside a noun phrase."""
    at = group.first - 1
    while at > 0 and bits[at] & tags.ADVERB and not bits[at] & tags.PRONOMINAL:
        at -= 1
    if at < 1:
        return False
    if not bits[at] & tags.SUBJECT_PRONOUN:
        at = next((k for k in range(at - 1, max(0, at - 5), -1) if bits[k] & _ENDS_SUBJECT), 0)
        if not at or not bits[at] & tags.RELATIVE:
            return False
    return words[at - 1].is_word and not bits[at - 1] & _NO_NOUN


def _is_participle(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    before = bits[index - 1] if index else tags.PUNCTUATION
    if bits[index] & tags.V_ING:
        after = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
        lower = words[index].lower
        if f"{lower}:{words[min(index + 1, len(words) - 1)].lower}" in word_set(
            _CLASSES, "compound"
        ):
            return False
        as_noun = lower in word_set(_CLASSES, "often a noun") or not readings_of(lower)
        if as_noun and not after & (tags.DETERMINING | tags.NUMBER | tags.OBJECT_PRONOUN):
            return index + 1 < len(words) and words[index + 1].is_capital
        return not before & (tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE)
    if before & (tags.DETERMINER | tags.POSSESSIVE | tags.ADJECTIVE | tags.PREPOSITION):
        return False
    after = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
    follows = tags.ADJUNCT | tags.PUNCTUATION
    if not index or before & tags.SUBORDINATOR:
        follows |= tags.SUBORDINATOR | tags.WH  # "when asked whether"
    return bool(after & follows)


def _auxiliary_group(words: Sequence[Word], bits: Sequence[int], index: int) -> VerbGroup | None:
    lower = words[index].lower
    here = bits[index]
    negated = bool(here & tags.NEGATION)
    if lower == "'d":
        follow = _skip_adverbs(bits, index + 1)
        here = tags.HAVE if follow < len(bits) and bits[follow] & tags.V_PARTICIPLE else tags.MODAL
    if lower in ("having", "being", "been"):
        return _chain(words, bits, index, index, "participle", "", "", negated)
    if here & tags.MODAL:
        head = _skip_to_verb(words, bits, index + 1)
        head = _over_subject(words, bits, head, tags.V_BASE | tags.BE | tags.HAVE)
        if head >= len(words) or not bits[head] & tags.BARE:
            return None
        modal = _MODALS.get(lower) or lower.removesuffix("n't")
        tense = "future" if modal in ("will", "shall") else "present"
        return _chain(words, bits, index, head, "finite", tense, modal, negated)
    past = lower in word_set(_CLASSES, "past auxiliary")
    return _chain(words, bits, index, index, "finite", "past" if past else "present", "", negated)


def _over_subject(words: Sequence[Word], bits: Sequence[int], index: int, wanted: int) -> int:
    """Step over the subject of an inversion ("does Cisco think", "had the state signed")."""
    if index < len(words) and bits[index] & wanted and not bits[index] & tags.PRONOUN:
        return index
    end = index
    while end < min(len(words), index + 8):
        if bits[end] & wanted and end > index and not bits[end] & tags.DETERMINER:
            return end
        if bits[end] & (tags.BREAK | tags.AUXILIARY) or words[end].lower == "to":
            return len(words)
        end += 1
    return len(words)


def _chain(
    words: Sequence[Word],
    bits: Sequence[int],
    first: int,
    head: int,
    form: str,
    tense: str,
    modality: str,
    negated: bool = False,
) -> VerbGroup:
    """Follow "will have been adopted" from its first verb ``head`` to the last."""
    negated = negated or any(bits[k] & tags.NEGATION for k in range(first, head))
    group = VerbGroup(first, head, head, "", form, tense, negated=negated, modality=modality)
    while bits[head] & (tags.BE | tags.HAVE | tags.DO):
        after = _skip_adverbs(bits, head + 1)
        if bits[head] & tags.HAVE:
            after = _skip_to_verb(words, bits, after)
        if after >= len(words):
            break
        if any(bits[k] & tags.NEGATION for k in range(head + 1, after)):
            group.negated = True
        group.head = _helped(words, bits, group, after)
        if group.head == head:
            break
        head = group.head
        if to := _to_follows(words, bits, head):
            group.modality = f"{words[head].lower} to"
            group.tense = "future" if (form, group.tense) == ("finite", "present") else group.tense
            head = group.head = to
    group.last = head
    group.lemma = _auxiliary_lemma(bits[head]) or lemma_of(words[head].lower, _wanted(bits, group))
    return group


def _helped(words: Sequence[Word], bits: Sequence[int], group: VerbGroup, after: int) -> int:
    """Return the verb that an auxiliary helps, or the auxiliary; note what the two make."""
    head = group.head
    here, ahead, lower = bits[head], bits[after], words[after].lower
    if here & tags.HAVE and (ahead & (tags.V_PARTICIPLE | tags.HAVE) or lower == "been"):
        group.perfect = True
    elif here & tags.BE and (lower == "being" or ahead & tags.V_ING):
        group.progressive = True
    elif here & tags.BE and ahead & tags.V_PARTICIPLE:
        group.passive = not _to_follows(words, bits, after)
    elif here & tags.DO and head == group.first:
        if not ahead & (tags.V_BASE | tags.HAVE | tags.BE):
            after = _over_subject(words, bits, after, tags.V_BASE)
        return after if after < len(words) else head
    elif not (here & tags.BE and _to_follows(words, bits, after)):
        return head
    return after


def _wanted(bits: Sequence[int], group: VerbGroup) -> int:
    """Return the kinds of form that the last verb of a group may have there."""
    kinds = bits[group.head] & tags.VERB and tags.VERB
    if group.perfect or group.passive:
        return kinds & (tags.V_PARTICIPLE | tags.V_ING) or kinds
    if group.head > group.first:
        return kinds & (tags.V_BASE | tags.V_ING) or kinds
    return kinds


def _auxiliary_lemma(bits: int) -> str:
    return (
        "be" if bits & tags.BE else "have" if bits & tags.HAVE else "do" if bits & tags.DO else ""
    )


def _to_follows(words: Sequence[Word], bits: Sequence[int], index: int) -> int:
    """Return the index of the infinitive's verb after "set to …", which announces it, or 0."""
    if words[index].lower not in word_set(_CLASSES, "prospect"):
        return 0
    if index + 2 < len(words) and words[index + 1].lower == "to":
        head = _skip_adverbs(bits, index + 2)
        if head < len(words) and bits[head] & tags.BARE:
            return head
    return 0


def _inverted(bits: Sequence[int], group: VerbGroup) -> tuple[int, int] | None:
    """Return the subject that stands inside the group: "does Cisco think"."""
    if group.head - group.first < 2:
        return None
    inner = [
        k
        for k in range(group.first + 1, group.head)
        if not bits[k] & (tags.AUXILIARY | tags.ADVERB | tags.NEGATION)
    ]
    if group.modality.endswith(" to") or not inner:
        return None
    return (inner[0], inner[-1] + 1) if inner[-1] - inner[0] + 1 == len(inner) else None
