"""Verb groups and their subjects, found from the forms of the words alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from coursekit.reading.spans import Span
from coursekit.reading.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, readings_of
from coursekit.reading.word_lists import by_label
from coursekit.reading.words import Word, plain

# What a word may be; one integer for each word, bits set for each possibility.
DETERMINER: Final = 1 << 0
NUMBER: Final = 1 << 1
POSSESSIVE: Final = 1 << 2
PRONOUN: Final = 1 << 3
SUBJECT_PRONOUN: Final = 1 << 4
OBJECT_PRONOUN: Final = 1 << 5
PLURAL_PRONOUN: Final = 1 << 6
RELATIVE: Final = 1 << 7
WH: Final = 1 << 8
MODAL: Final = 1 << 9
BE: Final = 1 << 10
HAVE: Final = 1 << 11
DO: Final = 1 << 12
NEGATION: Final = 1 << 13
PREPOSITION: Final = 1 << 14
CONJUNCTION: Final = 1 << 15
SUBORDINATOR: Final = 1 << 16
ADVERB: Final = 1 << 17
DAY: Final = 1 << 18
PLURAL: Final = 1 << 19
ADJECTIVE: Final = 1 << 20
V_BASE: Final = 1 << 21
V_THIRD: Final = 1 << 22
V_ING: Final = 1 << 23
V_PAST: Final = 1 << 24
V_PARTICIPLE: Final = 1 << 25
PUNCTUATION: Final = 1 << 26
_NAMELY: Final = (31 << 21) | (1 << 17) | (1 << 20)  # verb, adverb, adjective
AUXILIARY: Final = MODAL | BE | HAVE | DO
VERB: Final = V_BASE | V_THIRD | V_ING | V_PAST | V_PARTICIPLE
SMALL: Final = (
    DETERMINER
    | PRONOUN
    | WH
    | AUXILIARY
    | PREPOSITION
    | CONJUNCTION
    | SUBORDINATOR
    | OBJECT_PRONOUN
)
_LABELS: Final = {
    "determiner": DETERMINER,
    "number": NUMBER,
    "possessive": POSSESSIVE,
    "pronoun": PRONOUN,
    "subject pronoun": SUBJECT_PRONOUN,
    "object pronoun": OBJECT_PRONOUN,
    "plural pronoun": PLURAL_PRONOUN,
    "relative": RELATIVE,
    "wh": WH,
    "modal": MODAL,
    "be": BE,
    "have": HAVE,
    "do": DO,
    "negation": NEGATION,
    "preposition": PREPOSITION,
    "conjunction": CONJUNCTION,
    "subordinator": SUBORDINATOR,
    "adverb": ADVERB,
    "day": DAY,
    "plural noun": PLURAL,
    "adjective": ADJECTIVE,
}
_KINDS: Final = {
    BASE: V_BASE,
    THIRD: V_THIRD,
    ING: V_ING,
    PAST: V_PAST,
    PARTICIPLE: V_PARTICIPLE,
}
# Subjects of these are not told by the verb's own form: "set to", "due to", "about to".
_PROSPECT: Final = frozenset(
    [
        "set",
        "due",
        "scheduled",
        "expected",
        "about",
        "planned",
        "slated",
        "poised",
        "likely",
        "going",
        "meant",
        "supposed",
        "bound",
        "ready",
    ]
)


_LONGEST_PHRASE: Final = 60
_OPENING_MARKS: Final = frozenset("“‘«")
_CLOSING_MARKS: Final = frozenset("”’»)%/&-")
_TRANSPARENT: Final = frozenset("“”‘’'\"%$()-/&")


class VerbGroup(NamedTuple):
    """A verb with its auxiliaries, adverbs and negation.

    ``first`` and ``last`` are the indices of its outer words (both inside), ``head`` that of the
    verb itself.  ``form`` is finite, infinitive or participle; ``tense`` is past, present, future
    or "" (not finite); ``modality`` the modal verb or the words that announce a plan ("set to",
    "due to", "plans to"); ``subject`` holds the indices ``[start, end)`` of the subject's words.
    """

    first: int
    last: int
    head: int
    lemma: str
    form: str
    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    modality: str = ""
    subject: tuple[int, int] | None = None

    def span(self, words: Sequence[Word]) -> Span:
        """Return the group's place in the text."""
        return Span(words[self.first].start, words[self.last].end)

    def subject_span(self, words: Sequence[Word]) -> Span | None:
        """Return the subject's place in the text, if it has a subject."""
        if self.subject is None:
            return None
        return Span(words[self.subject[0]].start, words[self.subject[1] - 1].end)


@cache
def _closed() -> dict[str, int]:
    flags: dict[str, int] = {}
    for label, cells in by_label("function_words.txt").items():
        if label in _LABELS:
            for word in " ".join(cells).split():
                flags[word] = flags.get(word, 0) | _LABELS[label]
    return flags


@cache
def _not_adverbs() -> frozenset[str]:
    return frozenset(" ".join(by_label("function_words.txt")["not adverb"]).split())


_known: dict[str, int] = {}


def flags_of(text: str) -> int:
    """Return what a word may be, as bits; a capital rules out a guess by the ending.

    Examples
    --------
    >>> bool(flags_of("wrote") & V_PAST), bool(flags_of("The") & DETERMINER)
    (True, True)
    """
    found = _known.get(text)
    if found is None:
        found = _flags(plain(text), text[0].isupper())
        # A bound keeps the memory small on a long text of invented words.
        if len(_known) < 20_000:
            _known[text] = found
    return found


def _flags(lower: str, capital: bool) -> int:
    flags = _closed().get(lower, 0)
    for reading in readings_of(lower):
        for kind in reading.kinds:
            flags |= _KINDS[kind]
    if flags:
        if flags & AUXILIARY and not flags & DO:
            flags &= ~VERB
        return flags
    if not (lower[0].isalnum() or lower[-1].isalnum()):
        return PUNCTUATION
    if lower[0].isdigit():
        return NUMBER
    if capital:
        return 0
    if lower.endswith("ly") and len(lower) > 4 and lower not in _not_adverbs():
        return ADVERB
    if lower.endswith("ed") and len(lower) > 4 and lower.isalpha():
        return V_PAST | V_PARTICIPLE
    if lower.endswith("ing") and len(lower) > 5 and lower.isalpha():
        return V_ING
    return 0


def lemma_of(lower: str, kinds: int) -> str:
    """Return the lemma of a verb form; by rule where no list knows the verb."""
    for reading in readings_of(lower):
        if any(_KINDS[kind] & kinds for kind in reading.kinds):
            return reading.lemma
    if lower.endswith("ed"):
        return lower[:-2] if not lower.endswith("eed") else lower[:-1]
    return lower.removesuffix("ing")


def flags(words: Sequence[Word]) -> list[int]:
    """Return the bits of each word, with what its neighbours rule out.

    A capital inside a sentence makes a name ("Trump", "Grant"), unless most words have one, as
    in a headline; "he's" holds a verb and "Cisco's" does not.
    """
    known = _known
    bits = [known.get(word.text) or flags_of(word.text) for word in words]
    headline: bool | None = None
    for index in range(1, len(words)):
        here = bits[index]
        if here & _NAMELY and words[index].text[0].isupper():
            if headline is None:
                headline = _is_headline(words)
            if not headline and not bits[index - 1] & PUNCTUATION:
                bits[index] = here & ~(VERB | ADVERB | ADJECTIVE)
        elif here & POSSESSIVE and words[index].lower == "'s" and bits[index - 1] & (PRONOUN | WH):
            bits[index] = BE | HAVE
    return bits


def _is_headline(words: Sequence[Word]) -> bool:
    if len(words) > 40:
        return False
    long = [word for word in words if len(word.text) > 3 and word.text[0].isalpha()]
    return len(long) > 2 and sum(word.text[0].isupper() for word in long) > 0.7 * len(long)


# ------------------------------------------------------------------- verb groups


def verb_groups(words: Sequence[Word]) -> list[VerbGroup]:
    """List the verb groups of one sentence with their subjects, in text order.

    Parameters
    ----------
    words : sequence of Word
        The words of one sentence.

    Returns
    -------
    list of VerbGroup
        Finite ones, infinitives and participles.

    Examples
    --------
    >>> from coursekit.reading.words import words_of
    >>> text = "The draft, which was not adopted, is set to face a vote."
    >>> words = words_of(text)
    >>> for g in verb_groups(words):
    ...     print(g.lemma, g.form, g.tense, g.negated, g.modality, g.subject_span(words).of(text))
    adopt finite past True  which
    face finite future False set to The draft, which was not adopted
    """
    bits = flags(words)
    groups: list[VerbGroup] = []
    index = 0
    while index < len(words):
        opens = bits[index] & (VERB | AUXILIARY) or words[index].lower == "to"
        group = _group_at(words, bits, index, groups) if opens else None
        if group is None:
            index += 1
        else:
            groups.append(group)
            index = group.last + 1
    return _with_subjects(words, bits, groups)


def _skip_adverbs(bits: Sequence[int], index: int) -> int:
    while index < len(bits) and bits[index] & (ADVERB | NEGATION) and not bits[index] & AUXILIARY:
        index += 1
    return index


def _group_at(
    words: Sequence[Word], bits: Sequence[int], index: int, before: Sequence[VerbGroup]
) -> VerbGroup | None:
    here = bits[index]
    if here & AUXILIARY and not (words[index].lower in ("may", "will") and words[index].is_capital):
        return _auxiliary_group(words, bits, index)
    if words[index].lower == "to":
        head = _skip_adverbs(bits, index + 1)
        if head < len(words) and bits[head] & (V_BASE | BE | HAVE | DO):
            return _chain(words, bits, index, head, "infinitive", "", "")
        return None
    if not here & VERB:
        return None
    last = next((g for g in reversed(before) if g.form == "finite"), None)
    finite = finite_at(words, bits, index, last.tense if last else "")
    if finite and here & V_PARTICIPLE and last and _same_clause(words, bits, last, index):
        finite = False
    lower = words[index].lower
    if finite:
        kinds = V_PAST if here & V_PAST else V_THIRD | V_BASE
        tense = "past" if here & V_PAST else "present"
        lemma = lemma_of(lower, kinds)
        after = _skip_adverbs(bits, index + 1)
        if (
            lemma in ("plan", "intend", "expect", "hope", "prepare", "aim", "want")
            and after < len(words)
            and words[after].lower == "to"
        ):
            head = _skip_adverbs(bits, after + 1)
            if head < len(words) and bits[head] & (V_BASE | BE | HAVE | DO):
                return _chain(words, bits, index, head, "finite", "future", f"{lower} to")
        return VerbGroup(index, index, index, lemma, "finite", tense)
    if here & (V_ING | V_PARTICIPLE) and _is_participle(bits, index):
        kinds = V_ING if here & V_ING else V_PARTICIPLE
        return VerbGroup(
            index,
            index,
            index,
            lemma_of(lower, kinds),
            "participle",
            "",
            passive=not here & V_ING,
        )
    return None


def _same_clause(words: Sequence[Word], bits: Sequence[int], last: VerbGroup, index: int) -> bool:
    """Tell whether nothing between two verbs begins a new clause: one clause, one finite verb."""
    if last.lemma in _opens_clause():
        return False
    # "after the committee voted" is a clause; "after the text adopted in May" holds a participle.
    after = bits[index + 1] if index + 1 < len(bits) else PUNCTUATION
    reduced = bool(after & (PREPOSITION | ADVERB | DAY))
    return not any(
        bits[k] & (CONJUNCTION | WH | SUBJECT_PRONOUN)
        or (bits[k] & SUBORDINATOR and not (bits[k] & PREPOSITION and reduced))
        or (bits[k] & PUNCTUATION and words[k].text not in _TRANSPARENT)
        for k in range(last.last + 1, index)
    )


@cache
def _opens_clause() -> frozenset[str]:
    return frozenset(" ".join(by_label("verb_classes.txt")["opens a clause"]).split())


def _is_participle(bits: Sequence[int], index: int) -> bool:
    before = bits[index - 1] if index else PUNCTUATION
    if bits[index] & V_ING:
        return not before & (DETERMINER | POSSESSIVE | ADJECTIVE)
    if before & (DETERMINER | POSSESSIVE | ADJECTIVE | PREPOSITION):
        return False
    after = bits[index + 1] if index + 1 < len(bits) else PUNCTUATION
    return bool(after & (PREPOSITION | PUNCTUATION | ADVERB | DAY))


def _auxiliary_group(words: Sequence[Word], bits: Sequence[int], index: int) -> VerbGroup | None:
    lower = words[index].lower
    here = bits[index]
    negated = bool(here & NEGATION)
    if lower == "'d":
        follow = _skip_adverbs(bits, index + 1)
        here = HAVE if follow < len(bits) and bits[follow] & V_PARTICIPLE else MODAL
    if lower in ("having", "being", "been"):
        return _chain(words, bits, index, index, "participle", "", "", negated)
    if here & MODAL:
        head = _skip_adverbs(bits, index + 1)
        head = _over_subject(words, bits, index, head, V_BASE | BE | HAVE)
        if head >= len(words) or not bits[head] & (V_BASE | BE | HAVE | DO):
            return None
        modal = _MODALS.get(lower, lower)
        tense = "future" if modal in ("will", "shall") else "present"
        return _chain(words, bits, index, head, "finite", tense, modal, negated)
    past = lower in _PAST_AUXILIARIES
    return _chain(words, bits, index, index, "finite", "past" if past else "present", "", negated)


_MODALS: Final = {
    "'ll": "will",
    "won't": "will",
    "'d": "would",
    "wouldn't": "would",
    "can't": "can",
    "cannot": "can",
    "couldn't": "could",
    "mightn't": "might",
    "mustn't": "must",
    "shan't": "shall",
    "shouldn't": "should",
}
_PAST_AUXILIARIES: Final = frozenset(
    ["was", "were", "wasn't", "weren't", "had", "hadn't", "did", "didn't", "'d"]
)


def _over_subject(
    words: Sequence[Word], bits: Sequence[int], aux: int, index: int, wanted: int
) -> int:
    """Step over the subject of an inversion ("does Cisco think", "had the state signed")."""
    if index < len(words) and bits[index] & wanted and not bits[index] & PRONOUN:
        return index
    end = index
    while end < min(len(words), index + 8):
        if bits[end] & wanted and end > index and not bits[end] & DETERMINER:
            return end
        if bits[end] & (PUNCTUATION | CONJUNCTION | AUXILIARY) or words[end].lower == "to":
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
    perfect = progressive = passive = False
    negated = negated or any(bits[k] & NEGATION for k in range(first, head))
    while True:
        here = bits[head]
        after = _skip_adverbs(bits, head + 1)
        if after >= len(words):
            break
        ahead = bits[after]
        skipped_not = any(bits[k] & NEGATION for k in range(head + 1, after))
        if here & HAVE and (ahead & (V_PARTICIPLE | HAVE) or words[after].lower == "been"):
            perfect = True
        elif (here & BE and words[after].lower == "being") or (here & BE and ahead & V_ING):
            progressive = True
        elif here & BE and ahead & V_PARTICIPLE:
            passive = words[after].lower not in _PROSPECT or not _to_follows(words, bits, after)
        elif here & DO and head == first and ahead & (V_BASE | HAVE | BE):
            pass
        elif (
            here & DO
            and head == first
            and (inner := _over_subject(words, bits, head, after, V_BASE)) < len(words)
        ):
            after = inner
        elif here & BE and words[after].lower in _PROSPECT and _to_follows(words, bits, after):
            pass
        else:
            negated = negated or (skipped_not and bool(here & (BE | HAVE | DO)))
            break
        negated = negated or skipped_not
        head = after
        if words[head].lower in _PROSPECT and (to := _to_follows(words, bits, head)):
            modality = f"{words[head].lower} to"
            tense = "future" if form == "finite" and tense == "present" else tense
            head = to
    kinds = VERB if bits[head] & VERB else 0
    lower = words[head].lower
    lemma = _auxiliary_lemma(bits[head]) or lemma_of(
        lower, _wanted(kinds, perfect, passive, head, first)
    )
    return VerbGroup(
        first, head, head, lemma, form, tense, perfect, progressive, passive, negated, modality
    )


def _wanted(kinds: int, perfect: bool, passive: bool, head: int, first: int) -> int:
    if perfect or passive:
        return kinds & (V_PARTICIPLE | V_ING) or kinds
    if head > first:
        return kinds & (V_BASE | V_ING) or kinds
    return kinds


def _auxiliary_lemma(bits: int) -> str:
    for bit, lemma in ((BE, "be"), (HAVE, "have"), (DO, "do")):
        if bits & bit:
            return lemma
    return ""


def _to_follows(words: Sequence[Word], bits: Sequence[int], index: int) -> int:
    """Return the index of the infinitive's verb after "set to …", or 0."""
    if index + 2 < len(words) and words[index + 1].lower == "to":
        head = _skip_adverbs(bits, index + 2)
        if head < len(words) and bits[head] & (V_BASE | BE | HAVE | DO):
            return head
    return 0


def finite_at(words: Sequence[Word], bits: Sequence[int], index: int, tense_before: str) -> bool:
    """Tell whether the word at `index`, which may be a verb, is a finite one here.

    The words around it decide: an article, a possessive or a preposition before it makes it a
    noun or an adjective ("the proposed treaty", "their plans"); a subject before it, and an
    object, a clause or a preposition after it, make it a verb.
    """
    here = bits[index]
    before = index - 1
    while before >= 0 and (
        (bits[before] & ADVERB and not bits[before] & (PRONOUN | DETERMINER))
        or words[before].text in _OPENING_MARKS
    ):
        before -= 1
    if before < 0:
        return False
    left = bits[before]
    left_word = words[before]
    right = bits[index + 1] if index + 1 < len(bits) else PUNCTUATION
    if left & SUBJECT_PRONOUN or (left & RELATIVE and left_word.lower != "that"):
        return bool(here & (V_PAST | V_THIRD | V_BASE))
    if left & (POSSESSIVE | AUXILIARY):
        return False
    follows = right & (SMALL | ADVERB | PUNCTUATION | DAY)
    if left & (NUMBER | DETERMINER) and not follows:
        return False
    if left & (DETERMINER | ADJECTIVE | PREPOSITION) and not left & PRONOUN:
        return False
    if left & PREPOSITION or left_word.lower == "to":
        return False
    if here & V_PAST:
        if not here & V_PARTICIPLE:
            return True
        if left & (CONJUNCTION | PUNCTUATION) and left_word.text not in (
            "”",
            '"',
            ")",
            "—",
            "–",
            "’",
        ):
            return bool(tense_before and left & CONJUNCTION) or (
                left_word.text == "," and not _opens_participle(words, bits, index)
            )
        return not _reduced(words, bits, index)
    if here & V_THIRD:
        if left & (CONJUNCTION | PUNCTUATION) and left_word.text != ",":
            return tense_before == "present" and bool(right & (SMALL | ADVERB))
        if right & (AUXILIARY | V_THIRD | V_BASE | V_PAST) and not right & (PRONOUN | DETERMINER):
            return False
        if left & V_ING:
            return False
        if left & V_PARTICIPLE and before and bits[before - 1] & (PREPOSITION | DETERMINER):
            return False
        return (
            bool(right & (SMALL | ADVERB | NUMBER | DAY | PUNCTUATION))
            or (index + 1 < len(words) and words[index + 1].is_capital)
            or not tense_before
        )
    if here & V_BASE:
        if left & PLURAL_PRONOUN or left_word.lower == "you":
            return True
        follows = right & (SMALL | ADVERB | NUMBER | DAY) or (
            index + 1 < len(words)
            and (words[index + 1].text in ("“", '"', "‘") or words[index + 1].is_capital)
        )
        return bool(follows) and _plural_before(words, bits, before)
    return False


def _plural_before(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether the phrase that ends at `index` is plural: "some in the crowd", "A and B"."""
    for at in range(index, max(-1, index - 9), -1):
        here = bits[at]
        lower = words[at].lower
        if at < index and here & PUNCTUATION | (here & VERB and not here & PLURAL):
            return False
        if here & CONJUNCTION and lower == "and":
            return True
        head = at == index or bits[at + 1] & PREPOSITION
        if head and (
            here & (PLURAL | PLURAL_PRONOUN)
            or (lower.endswith("s") and not lower.endswith(("ss", "'s", "us", "is")))
        ):
            return True
        if head and here & (PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY):
            return False
    return False


def _opens_participle(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell ", adopted in May," (a participle) from "Cisco, a company, said" after a comma."""
    after = bits[index + 1] if index + 1 < len(bits) else PUNCTUATION
    if index + 1 < len(words) and words[index + 1].lower == "by":
        return True
    if not after & PREPOSITION or words[index].lower in _unreduced():
        return False
    return _finite_follows(words, bits, index + 1)


@cache
def _unreduced() -> frozenset[str]:
    return frozenset(" ".join(by_label("verb_classes.txt")["never reduced"]).split())


def _reduced(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell a reduced relative clause ("the treaty adopted in May is …") from a finite verb."""
    if index + 1 >= len(words):
        return False
    after = words[index + 1].lower
    if after == "by" and words[index].lower not in _unreduced():
        return True
    follows = bits[index + 1]
    if not follows & (PREPOSITION | ADVERB | DAY) or follows & PRONOUN:
        return False
    if words[index].lower in _unreduced():
        return False
    return _finite_follows(words, bits, index + 1)


def _finite_follows(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether a finite verb comes within the clause, without a new subject on the way."""
    for k in range(index, min(len(words), index + 12)):
        here = bits[k]
        if here & (CONJUNCTION | WH | SUBJECT_PRONOUN | RELATIVE) or words[k].text in (
            ";",
            ":",
            "“",
            '"',
        ):
            return False
        if here & PUNCTUATION:
            return k + 1 < len(words) and bool(
                bits[k + 1] & (AUXILIARY | V_PAST) and not bits[k + 1] & PREPOSITION
            )
        if here & AUXILIARY and not words[k].is_capital:
            return True
        if here & V_PAST and not bits[k - 1] & (DETERMINER | ADJECTIVE | PREPOSITION | POSSESSIVE):
            return True
    return False


# ---------------------------------------------------------------------- subjects


def _with_subjects(
    words: Sequence[Word], bits: Sequence[int], groups: Sequence[VerbGroup]
) -> list[VerbGroup]:
    result: list[VerbGroup] = []
    last: tuple[int, int] | None = None
    for group in groups:
        if group.form == "finite":
            subject = _inverted(bits, group) or subject_before(words, bits, group.first)
            if subject is None:
                subject = last
            elif words[subject[0]].lower != "there":
                last = subject
        else:
            subject = last
        result.append(group._replace(subject=subject))
    return result


def _inverted(bits: Sequence[int], group: VerbGroup) -> tuple[int, int] | None:
    """Return the subject that stands inside the group: "does Cisco think"."""
    inner = [
        k
        for k in range(group.first + 1, group.head)
        if not bits[k] & (AUXILIARY | ADVERB | NEGATION)
    ]
    if group.modality.endswith(" to") or not inner:
        return None
    return (inner[0], inner[-1] + 1) if inner[-1] - inner[0] + 1 == len(inner) else None


def subject_before(
    words: Sequence[Word], bits: Sequence[int], verb: int, floor: int = 0
) -> tuple[int, int] | None:
    """Find the noun phrase before the verb group that begins at `verb`.

    Parameters
    ----------
    words, bits
        One sentence and its bits.
    verb : int
        Index of the group's first word.
    floor : int
        Do not look further left than this.

    Returns
    -------
    tuple of int or None
        ``[start, end)``; with the apposition or relative clause that the phrase holds.
    """
    end = verb
    while end > floor and bits[end - 1] & ADVERB and not bits[end - 1] & (PRONOUN | DETERMINER):
        end -= 1
    if end <= floor:
        return None
    here = bits[end - 1]
    if here & RELATIVE and words[end - 1].lower != "that":
        return end - 1, end
    if here & PRONOUN and not here & (NUMBER | DETERMINER):
        if end - 2 > floor and bits[end - 2] & VERB and words[end - 1].lower in ("it", "you"):
            relative = _relative_before(words, bits, end - 2, floor)
            if relative is not None:
                return phrase_start(words, bits, relative, floor), end
        return end - 1, end
    if words[end - 1].lower in ("that", "this", "these", "those"):
        return end - 1, end
    if words[end - 1].text in (",", "—", "–", "--", "-", ")"):
        return _subject_with_apposition(words, bits, end - 1, floor)
    if here & (PUNCTUATION | CONJUNCTION) and words[end - 1].text not in ("”", '"', "’", "%"):
        return None
    start = phrase_start(words, bits, end, floor)
    return (start, end) if start < end else None


def _subject_with_apposition(
    words: Sequence[Word], bits: Sequence[int], comma: int, floor: int
) -> tuple[int, int] | None:
    """Go from the comma before the verb to its partner: "Lee, the minister who wrote it, said"."""
    mark = "(" if words[comma].text == ")" else words[comma].text
    end = comma + 1 if mark == "(" else comma
    found: tuple[int, int] | None = None
    right = comma
    reach = max(floor, comma - _LONGEST_PHRASE)
    for _ in range(4):
        partner = right - 1
        while partner > reach and words[partner].text != mark:
            partner -= 1
        if partner <= reach or not _is_apposition(words, bits, partner + 1, right):
            return found
        start = phrase_start(words, bits, partner, reach)
        if start >= partner:
            return found
        outer = _adjunct_comma(words, bits, start, reach, mark)
        if outer is not None:
            begin = phrase_start(words, bits, outer, reach)
            return (begin, outer) if begin < outer else found
        found = start, end
        if start == reach or words[start - 1].text != mark or mark == "(":
            return found
        right = start - 1
        # The words before are a part of it only when they are a bare noun phrase themselves.
        before = right - 1
        while before > reach and words[before].text != mark:
            before -= 1
        first = before + 1 if before > reach else reach
        if bits[first] & (PREPOSITION | SUBORDINATOR | ADVERB | CONJUNCTION | V_ING | PUNCTUATION):
            return found
        right = start - 1
        if before <= reach:
            begin = phrase_start(words, bits, right, reach)
            return (begin, end) if begin == reach else found
    return found


def _adjunct_comma(
    words: Sequence[Word], bits: Sequence[int], start: int, floor: int, mark: str
) -> int | None:
    """Return the comma before "during a meeting in Geneva," where the phrase hangs on "during"."""
    head = start
    while head > floor and bits[head - 1] & PREPOSITION:
        head -= 1
    if head == start or head <= floor + 1 or words[head - 1].text != mark:
        return None
    return head - 1


def _is_apposition(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> bool:
    """Tell whether no clause of its own stands here, only one that hangs on "who" or "which"."""
    first = start
    while first < end and bits[first] & ADVERB:
        first += 1
    if first < end and bits[first] & WH:
        return True
    return not any(
        _breaks(words, bits, k) and _relative_before(words, bits, k, start) is None
        for k in range(start, end)
    )


def _breaks(words: Sequence[Word], bits: Sequence[int], index: int) -> bool:
    """Tell whether a verb stands here that no noun phrase may hold."""
    here = bits[index]
    if here & AUXILIARY:
        return not words[index].is_capital
    if not here & VERB:
        return False
    before = index - 1
    while before >= 0 and bits[before] & ADVERB and not bits[before] & (PRONOUN | DETERMINER):
        before -= 1
    if before >= 0 and bits[before] & AUXILIARY and not words[before].is_capital:
        return True
    return finite_at(words, bits, index, "present")


def phrase_start(words: Sequence[Word], bits: Sequence[int], end: int, floor: int = 0) -> int:
    """Return where the noun phrase that ends before `end` begins.

    It goes left over nouns, names, adjectives, determiners, "of" and the like, to a finite verb,
    a pronoun, a conjunction that joins clauses, or a mark; an opening prepositional phrase is
    left out.
    """
    index = end - 1
    floor = max(floor, end - _LONGEST_PHRASE)
    while index >= floor:
        here = bits[index]
        word = words[index]
        if _breaks(words, bits, index):
            relative = _relative_before(words, bits, index, floor)
            if relative is None or index == end - 1:
                break
            index = relative - 1
            continue
        if here & PUNCTUATION and word.text not in (
            "%",
            "&",
            "$",
            "/",
            "(",
            ")",
            "”",
            "“",
            '"',
            "’",
            "'",
            "£",
            "€",
        ):
            break
        if here & CONJUNCTION:
            if not _joins_nouns(words, bits, index, floor):
                index = _joined_start(words, bits, index, floor) - 1
                break
        elif (
            here & (SUBJECT_PRONOUN | OBJECT_PRONOUN) and not here & (DETERMINER | POSSESSIVE)
        ) or (
            here & (WH | SUBORDINATOR)
            and not here & PREPOSITION
            and not (
                here & DETERMINER
                and word.lower != "that"
                and index + 1 < end
                and not bits[index + 1] & (DETERMINER | PRONOUN)
            )
        ):
            break
        elif (
            here & SUBORDINATOR
            and here & PREPOSITION
            and any(_breaks(words, bits, k) for k in range(max(floor, index - 8), index))
        ):
            # "They left the room after the committee voted": the clause begins here.
            break
        index -= 1
    start = index + 1
    return _without_opening(words, bits, start, end)


def _relative_before(
    words: Sequence[Word], bits: Sequence[int], index: int, floor: int
) -> int | None:
    """Return the "who" of "the groups who wrote to her say": such a clause is inside the phrase."""
    at = index - 1
    while at > floor and bits[at] & (AUXILIARY | ADVERB | NEGATION) and index - at < 5:
        at -= 1
    if at > floor and bits[at] & RELATIVE and words[at - 1].is_word:
        verb = bits[at - 1] & VERB and finite_at(words, bits, at - 1, "present")
        return None if verb or bits[at - 1] & PREPOSITION else at
    return None


def _joins_nouns(words: Sequence[Word], bits: Sequence[int], index: int, floor: int) -> bool:
    """Tell "A and B said" from "… was there and B said"."""
    if words[index].lower not in ("and", "or", "nor") or index <= floor:
        return False
    before, after = words[index - 1], words[index + 1] if index + 1 < len(words) else words[index]
    if not before.is_word or bits[index - 1] & (AUXILIARY | V_PAST | PREPOSITION | OBJECT_PRONOUN):
        return False
    if before.is_capital and after.is_capital:
        return True
    return not bits[index + 1] & (DETERMINER | PRONOUN) and not after.is_capital


def _joined_start(words: Sequence[Word], bits: Sequence[int], index: int, floor: int) -> int:
    """Return where the phrase begins that "and" at `index` continues; after "and" if none does.

    "The senator and Republican candidate said" joins two; in "They met the senator and Lee said"
    a verb stands before the first one.
    """
    if words[index].lower not in ("and", "or") or index <= floor:
        return index + 1
    if bits[index - 1] & (PUNCTUATION | OBJECT_PRONOUN) or bits[index + 1] & SUBJECT_PRONOUN:
        return index + 1
    start = phrase_start(words, bits, index, floor)
    if start >= index or (start > floor and not bits[start - 1] & PUNCTUATION):
        return index + 1
    return start


def _without_opening(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> int:
    """Drop conjunctions, adverbs and a prepositional phrase that stand before the phrase."""
    while start < end:
        here = bits[start]
        if here & DETERMINER and words[start].lower not in ("that",):
            break
        if here & (CONJUNCTION | SUBORDINATOR | ADVERB | WH) and not here & PREPOSITION:
            start += 1
        elif here & PREPOSITION:
            # "On Friday the court", "In a letter Mr. Lee": the phrase after it begins anew.
            begin = _new_phrase(words, bits, start + 1, end)
            if begin == start:
                return start + 1
            start = begin
        elif (here & DAY and start + 1 < end) or words[start].text in _CLOSING_MARKS:
            start += 1
        else:
            break
    return start


def _new_phrase(words: Sequence[Word], bits: Sequence[int], start: int, end: int) -> int:
    for k in range(start + 1, end):
        if bits[k - 1] & (PREPOSITION | DETERMINER | ADJECTIVE | CONJUNCTION | POSSESSIVE | NUMBER):
            continue
        if bits[k] & DETERMINER or bits[k - 1] & DAY:
            return k
        if words[k].is_capital and not words[k - 1].is_capital:
            return k
    return start - 1 + 1
