"""Whether a word that may be a verb is a finite one where it stands: the words around it decide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.lexicon import word_set

_CLASSES: Final = "grammar/verb_classes.txt"
#: Before these kinds of word there is no subject, and these may follow a verb.
_NO_SUBJECT: Final = tags.POSSESSIVE | tags.AUXILIARY | tags.PREPOSITION | tags.TO
#: What may stand behind a verb in the present tense, and behind one that "and" joins.
_BEHIND: Final = tags.SMALL | tags.ADVERB | tags.NUMBER | tags.DAY | tags.ADJECTIVE
_MAY_FOLLOW: Final = tags.SMALL | tags.ADVERB | tags.PUNCTUATION | tags.DAY
_NEW_SUBJECT: Final = tags.CONJUNCTION | tags.WH | tags.SUBJECT_PRONOUN | tags.RELATIVE
_OPENING_MARKS: Final = frozenset("“‘«")
#: Marks after which a past form may still be the verb of what stands before them.
_LEADS_NOUN: Final = tags.PREPOSITION | tags.DETERMINER
_ENDS_NOUN: Final = tags.PUNCTUATION | tags.PREPOSITION | tags.CONJUNCTION | tags.TO
_INNER_MARKS: Final = frozenset('”")—–’')
_QUOTING: Final = frozenset('“"‘')
_PARTING_MARKS: Final = frozenset(';:“"')


def finite_at(words: Sequence[Word], bits: Sequence[int], index: int, tense_before: str) -> bool:
    """Tell whether the word at `index`, which may be a verb, is a finite one here."""
    here = bits[index]
    before = _word_before(words, bits, index)
    if before < 0:
        return False
    left = bits[before]
    if left & tags.SUBJECT_PRONOUN or (left & tags.RELATIVE and words[before].lower != "that"):
        return bool(here & tags.FINITE)
    if here & tags.V_THIRD and words[before].lower == "it":
        return True
    if left & _NO_SUBJECT:
        return False
    if left & (tags.DETERMINER | tags.ADJECTIVE) and not left & tags.PRONOUN:
        return False
    right = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
    if left & (tags.NUMBER | tags.DETERMINER) and not right & _MAY_FOLLOW:
        return False
    if (
        left & tags.V_PARTICIPLE
        and before
        and bits[before - 1] & _LEADS_NOUN
        and here & tags.PRESENT
    ):
        return False  # "on a related issue"
    if here & tags.V_PAST:
        return not here & tags.V_PARTICIPLE or _past_at(words, bits, index, before, tense_before)
    if here & tags.V_THIRD:
        return _third_at(words, bits, index, before, tense_before)
    return bool(here & tags.V_BASE) and _base_at(words, bits, index, before)


def _word_before(words: Sequence[Word], bits: Sequence[int], index: int) -> int:
    """Return the index of the word before, adverbs and opening marks left out; -1 for none."""
    before = index - 1
    while before >= 0 and (
        (bits[before] & tags.ADVERB and not bits[before] & tags.PRONOMINAL)
        or (bits[before] & tags.PUNCTUATION and words[before].text in _OPENING_MARKS)
    ):
        before -= 1
    return before


def _past_at(
    words: Sequence[Word], bits: Sequence[int], index: int, before: int, tense_before: str
) -> bool:
    """Tell whether a form that is past or participle, such as "adopted", is past here."""
    left, mark = bits[before], words[before].text
    if left & tags.SUBORDINATOR and not left & (tags.PRONOUN | tags.PREPOSITION):
        return False  # "if adopted"
    if left & tags.BREAK and mark not in _INNER_MARKS:
        joined = bool(tense_before and left & tags.CONJUNCTION)
        if joined and words[index].lower in word_set(_CLASSES, "adjectival"):
            return False
        return joined or (mark == "," and not _opens_participle(words, bits, index))
    return not _reduced(words, bits, index)


def _third_at(
    words: Sequence[Word], bits: Sequence[int], index: int, before: int, tense_before: str
) -> bool:
    """Tell whether a form that may be a plural noun, such as "votes", is a verb here."""
    left, mark = bits[before], words[before].text
    right = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
    if mark.isdigit() and before and bits[before - 1] & tags.PREPOSITION:
        return False  # "on 37 phones", but "Article 12 allows"
    # "Said the law gives police …": "police" may be a verb, and is none here.
    verbal = tags.AUXILIARY | tags.V_PAST | (0 if right & tags.PLURAL else tags.V_BASE)
    if _opens_clause(words, bits, before) and not right & verbal:
        return True
    if left & tags.BREAK and mark != ",":
        joined = right & _BEHIND or _object_follows(words, bits, index)
        return tense_before == "present" and bool(joined)
    if right & (tags.AUXILIARY | tags.FINITE) and not right & tags.PRONOMINAL:
        adjective = words[before].is_capital or right & tags.V_PAST
        return bool(adjective) and _object_follows(words, bits, index)
    if tense_before and not words[before].is_capital:
        led = before and bits[before - 1] & (tags.PREPOSITION | tags.CONJUNCTION)
        if _is_plural(words[before]) or left & tags.PLURAL or (led and right & _ENDS_NOUN):
            return False
    if _is_object(bits, before):
        return False
    if left & tags.V_ING:
        return False
    if before and bits[before - 1] & _LEADS_NOUN and _is_nationality(words[before]):
        return False
    if mark == "," and not right & tags.BREAK:
        return True
    return (
        bool(right & (tags.SMALL | tags.ADVERB | tags.NUMBER | tags.DAY | tags.PUNCTUATION))
        or (index + 1 < len(words) and words[index + 1].is_capital)
        or not tense_before
    )


def _object_follows(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell "Chad signs trade deal" and "Chad sells maps." from "police forces use them"."""
    right = bits[index + 1] if index + 1 < len(bits) else tags.PUNCTUATION
    ahead = bits[index + 2] if index + 2 < len(bits) else tags.PUNCTUATION
    if right & tags.V_PAST:  # "faces renewed scrutiny"
        adjectival = words[index + 1].lower in word_set(_CLASSES, "adjectival")
        return adjectival and not ahead & _MAY_FOLLOW
    noun = {tags.V_BASE: not ahead & _MAY_FOLLOW, tags.V_THIRD: ahead & _ENDS_NOUN}
    return bool(noun.get(right & tags.VERB))


def _is_object(bits: Sequence[int], noun: int) -> bool:
    """Tell whether a verb without a tense governs the noun: "to drop *annexation* plans"."""
    verb = noun - 1
    while verb > max(0, noun - 4) and not bits[verb]:
        verb -= 1
    if verb < 1:
        return False
    bare = bits[verb] & tags.V_BASE and bits[verb - 1] & (tags.TO | tags.MODAL)
    return bool(bits[verb] & tags.V_ING or bare)


def _is_plural(word: Word) -> bool:
    """Tell a common noun in the plural, by its ending."""
    return not word.is_capital and _ends_plural(word.lower)


def _ends_plural(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "'s", "us", "is"))


def _is_nationality(word: Word) -> bool:
    """Tell an adjective such as "Japanese" from a name, by its ending."""
    return word.is_capital and word.lower.endswith(_nationality_endings())


@cache
def _nationality_endings() -> tuple[str, ...]:
    return tuple(sorted(word_set(_CLASSES, "nationality ending")))


def _base_at(words: Sequence[Word], bits: Sequence[int], index: int, before: int) -> bool:
    """Tell whether a base form, such as "vote", is the verb of a plural subject here."""
    if bits[before] & tags.PLURAL_PRONOUN or words[before].lower == "you":
        return True
    if index + 1 == len(words):
        return False
    if bits[before] & tags.RELATIVE and before:  # "resolutions that call for"
        noun = before - (2 if bits[before - 1] & tags.PUNCTUATION else 1)
        return _plural_before(words, bits, noun)
    after = words[index + 1]
    describes = any(here & tags.WH for here in bits[max(0, before - 4) : before])
    follows = bits[index + 1] & (_BEHIND | tags.PUNCTUATION if describes else _BEHIND)
    described = bits[index + 1] & tags.V_PAST and _object_follows(words, bits, index)
    if not (follows or described or after.text in _QUOTING or after.is_capital):
        return False
    return _plural_before(words, bits, before)


def _opens_clause(words: Sequence[Word], bits: Sequence[int], noun: int) -> bool:
    """Tell whether the phrase on `noun` opens a clause: "said *the law* protects children"."""
    for at in range(noun - 1, max(-1, noun - 5), -1):
        here = bits[at]
        if here & tags.SUBORDINATOR and not here & (tags.PREPOSITION | tags.DETERMINER):
            return True
        if here & (tags.DETERMINER | tags.POSSESSIVE):
            opens = bits[at - 1] & tags.SUBORDINATOR and not bits[at - 1] & tags.PREPOSITION
            return bool(at and (opens or words[at - 1].lower in _clause_openers()))
        if bits[at] & (tags.BREAK | tags.PREPOSITION | tags.AUXILIARY):
            return False
    return False


@cache
def _clause_openers() -> frozenset[str]:
    forms = [forms_of(lemma) for lemma in word_set(_CLASSES, "opens a clause")]
    return frozenset(form for each in forms for form in (*each.past, each.third))


def _plural_before(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether the phrase that ends at `index` is plural: "some in the crowd", "A and B"."""
    for at in range(index, max(-1, index - 9), -1):
        here = bits[at]
        lower = words[at].lower
        head = at == index or bits[at + 1] & tags.PREPOSITION
        plural = here & (tags.PLURAL | tags.PLURAL_PRONOUN) or _ends_plural(lower)
        verb = here & tags.VERB and not here & tags.PLURAL
        noun = plural and at and bits[at - 1] & tags.DETERMINING
        if at < index and (here & (tags.PUNCTUATION | tags.TO) or (verb and not noun)):
            return False
        if here & tags.CONJUNCTION and lower == "and":
            return True
        if head and plural:
            # "Three supporters of the climate deal … responded": another verb follows.
            return at == index or not _finite_follows(words, bits, index + 2)
        if head and here & (
            tags.PREPOSITION | tags.CONJUNCTION | tags.SUBORDINATOR | tags.AUXILIARY
        ):
            return False
    return False


def _opens_participle(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell ", adopted in May," (a participle) from "Cisco, a company, said" after a comma."""
    follow = index + 1
    while follow < len(bits) and bits[follow] & tags.ADVERB:
        follow += 1
    after = bits[follow] if follow < len(bits) else tags.PUNCTUATION
    if words[index].lower in word_set(_CLASSES, "never reduced"):
        return False
    if index + 1 < len(words) and words[index + 1].lower in ("by", ","):
        return True
    if not after & tags.PREPOSITION:
        return False
    return _finite_follows(words, bits, index + 1)


def _reduced(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell a reduced relative clause ("the treaty adopted in May is …") from a finite verb."""
    if index + 1 >= len(words):
        return False
    after = words[index + 1].lower
    if after == "by" and words[index].lower not in word_set(_CLASSES, "never reduced"):
        return True
    if f"{words[index].lower}:{after}" in word_set(_CLASSES, "reduced before"):
        return True
    follows = bits[index + 1]
    if not follows & tags.ADJUNCT or follows & tags.PRONOUN:
        return False
    if words[index].lower in word_set(_CLASSES, "never reduced"):
        return False
    return _finite_follows(words, bits, index + 1)


def _finite_follows(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether a finite verb comes within the clause, without a new subject on the way."""
    infinitive = False
    for k in range(index, min(len(words), index + 12)):
        here = bits[k]
        # "called for the ban to be lifted": the verbs after "to" are none.
        if infinitive or here & tags.TO:
            infinitive = bool(here & (tags.TO | tags.AUXILIARY | tags.ADVERB))
            continue
        if here & _NEW_SUBJECT:
            return False
        if words[k].text in _PARTING_MARKS:
            return False
        if here & tags.PUNCTUATION:
            return k + 1 < len(words) and bool(
                bits[k + 1] & (tags.AUXILIARY | tags.TENSED) and not bits[k + 1] & tags.PREPOSITION
            )
        if here & tags.AUXILIARY and not words[k].is_capital:
            return True
        if here & tags.V_PAST and not bits[k - 1] & (
            tags.DETERMINER | tags.ADJECTIVE | tags.PREPOSITION | tags.POSSESSIVE
        ):
            return True
    return False
