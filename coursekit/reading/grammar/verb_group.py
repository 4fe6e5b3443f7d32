"""Verb groups with an auxiliary or "to": what a verb and the words that help it make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.grammar.tags import lemma_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.text.spans import Span

LIST: Final = "grammar/verb_classes.txt"
_BETWEEN: Final = word_set(LIST, "between")
_FUTURE: Final = word_set(LIST, "future")
_MODALS: Final = dict(cell.split() for cell in by_label(LIST)["modal"])
_PLANNING: Final = word_set(LIST, "planning")
_PROSPECT: Final = word_set(LIST, "prospect")
_QUOTES: Final = word_set(LIST, "quoting") | {"'"}
#: The tense of the forms of an auxiliary that are not present ones; "" for no tense.
_TENSES: Final = {
    **dict.fromkeys(word_set(LIST, "past auxiliary"), "past"),
    **dict.fromkeys(word_set(LIST, "non-finite"), ""),
}
_HELPERS: Final = tags.BE | tags.HAVE | tags.DO
#: The lemma of each; "'s" may be both of the first.
_LEMMAS: Final = {tags.BE: "be", tags.HAVE: "have", tags.BE | tags.HAVE: "be", tags.DO: "do"}
#: What a helping verb and the one behind it make: a form of that, or a form of "be".
_MAKES: Final = (
    (tags.HAVE, tags.V_PARTICIPLE | tags.HAVE, ("been",), "perfect"),
    (tags.BE, tags.V_ING, ("being",), "progressive"),
    (tags.BE, tags.V_PARTICIPLE, (), "passive"),
)
#: What stands in no subject: "does *Cisco* think".
_NO_SUBJECT: Final = tags.BREAK | tags.AUXILIARY | tags.TO | tags.WH
_NOT_INNER: Final = tags.AUXILIARY | tags.ADVERBIAL | tags.PUNCTUATION
#: Behind the last word stand so many marks, and one before the first.
_PAD: Final = [tags.PUNCTUATION] * 3


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
    #: The modal verb, or the words that announce a plan ("set to").
    modality: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    #: The words of a subject that stands inside: "does Cisco think".
    inner: tuple[int, int] | None = None

    def __init__(
        self,
        first: int,
        head: int,
        lemma: str,
        form: str,
        tense: str = "",
        modality: str = "",
    ) -> None:
        self.first, self.last, self.head, self.lemma = first, head, head, lemma
        self.form, self.tense, self.modality = form, tense, modality

    def span(self, words: Sequence[Word]) -> Span:
        """Return the group's place in the text."""
        return Span(words[self.first].start, words[self.last].end)


#: What stands for a verb group where there is none.
NO_GROUP: Final = VerbGroup(-1, -1, "", "")


class Chains:
    """Reads the verbs of one sentence that have an auxiliary, or "to", before them."""

    def __init__(self, texts: Sequence[str], lowers: Sequence[str], bits: Sequence[int]) -> None:
        self.texts, self.count = [*texts, ".", ".", "."], len(bits)
        self.lowers, self.bits = [*lowers, "", "", ""], [*bits, *_PAD]

    def over_adverbs(self, at: int) -> int:
        """Return the first word from one on that is no adverb."""
        bits = self.bits
        while bits[at] & tags.ADVERBIAL:
            at += 1
        return at

    def infinitive(self, at: int) -> VerbGroup | None:
        """Read "to" and its verb."""
        head = self.over_adverbs(at + 1)
        head += self.texts[head] in _QUOTES
        return self._chain(at, head, "infinitive") if self.bits[head] & tags.BARE else None

    def plain(self, at: int) -> VerbGroup:
        """Read a finite verb without an auxiliary, with the plan that it may announce."""
        past, lower = self.bits[at] & tags.V_PAST, self.lowers[at]
        lemma = lemma_of(lower, tags.V_PAST if past else tags.PRESENT)
        to = self.over_adverbs(at + 1) if lemma in _PLANNING else self.count
        head = self.over_adverbs(to + 1)
        if self.lowers[to] == "to" and self.bits[head] & tags.BARE:
            return self._chain(at, head, "finite", "future", f"{lower} to")
        return VerbGroup(at, at, lemma, "finite", "past" if past else "present")

    def with_auxiliary(self, at: int) -> VerbGroup | None:
        """Read what an auxiliary and the words behind it make."""
        lower = self.lowers[at]
        if not self.bits[at] & tags.MODAL:
            tense = _TENSES.get(lower, "present")
            return self._chain(at, at, "finite" if tense else "participle", tense)
        after = self._to_verb(at + 1 + (self.lowers[at + 1] == "to"))  # "ought to"
        head = self._over_subject(after, tags.BARE & ~tags.DO)
        if self.bits[after] & tags.PUNCTUATION:
            head = at  # "she said she would."
        elif not self.bits[after] and self.texts[after].islower():
            head = after  # "it could ripple": no list knows the verb
        elif head == self.count:
            return None
        modal = _MODALS.get(lower) or lower.removesuffix("n't")
        return self._chain(at, head, "finite", "future" if modal in _FUTURE else "present", modal)

    def _to_verb(self, at: int) -> int:
        """Step over what may stand between an auxiliary and its verb ("has *since* signed")."""
        at = self.over_adverbs(at)
        if self.texts[at] in _QUOTES:
            at = self.over_adverbs(at + 1)
        after = self.over_adverbs(at + 1) if self.lowers[at] in _BETWEEN else at
        return after if self.bits[after] & (tags.VERB | tags.BE | tags.HAVE) else at

    def _over_subject(self, at: int, wanted: int) -> int:
        """Return the verb behind the subject of an inversion ("does Cisco think"), or the end."""
        for end in range(at, min(self.count, at + 8)):
            here = self.bits[end]
            if here & (wanted | _NO_SUBJECT):
                return end if here & wanted else self.count
        return self.count

    def _chain(
        self, first: int, head: int, form: str, tense: str = "", modality: str = ""
    ) -> VerbGroup:
        """Follow "will have been adopted" from its first verb to the last."""
        group = VerbGroup(first, head, "", form, tense, modality)
        while self._goes_on(group):
            if to := self._prospect(group.head):
                group.modality = f"{self.lowers[group.head]} to"
                group.tense = "future" if group.tense == "present" else group.tense
                group.head = to
        group.last = head = group.head
        here = self.bits[head]
        behind = self.over_adverbs(head + 1) if here & tags.AUXILIARY else max(head, first + 1)
        group.negated = any(map(tags.NEGATION.__and__, self.bits[first:behind]))
        group.lemma = _LEMMAS.get(here & _HELPERS) or self._lemma(group)
        group.inner = self._inner(group) if head > first + 1 else None
        return group

    def _goes_on(self, group: VerbGroup) -> bool:
        """Take the verb that a group's last one helps, and note what the two make."""
        here = self.bits[group.head]
        after = self.over_adverbs(group.head + 1)
        if here & tags.HAVE:
            after = self._to_verb(after)
        ahead, word = self.bits[after], self.lowers[after]
        for kind, forms, be, made in _MAKES if here & _HELPERS else ():
            if here & kind and (ahead & forms or word in be):
                setattr(group, made, made != "passive" or not self._prospect(after))
                group.head = after
                return True
        if here & tags.DO and group.head == group.first:
            after = self._over_subject(after, tags.V_BASE | tags.HAVE)
        elif not (here & _HELPERS and self._prospect(after)):
            return False
        group.head = after if after < self.count else group.head
        return after < self.count

    def _prospect(self, at: int) -> int:
        """Return the verb of the infinitive after "set to …", which announces it, or 0."""
        if self.lowers[at] not in _PROSPECT or self.lowers[at + 1] != "to":
            return 0
        head = self.over_adverbs(at + 2)
        return head if self.bits[head] & tags.BARE else 0

    def _lemma(self, group: VerbGroup) -> str:
        """Return the lemma of the last verb, by the kinds of form that it may have there."""
        kinds = self.bits[group.head] & tags.VERB
        wanted = tags.VERB if group.head == group.first else tags.V_BASE | tags.V_ING
        if group.perfect or group.passive:
            wanted = tags.V_PARTICIPLE | tags.V_ING
        return lemma_of(self.lowers[group.head], kinds & wanted or kinds)

    def _inner(self, group: VerbGroup) -> tuple[int, int] | None:
        """Return the subject that stands inside the group: "does Cisco think"."""
        if group.modality.endswith(" to"):
            return None
        words = range(group.first + 1, group.head)
        inner = [
            at for at in words if not self.bits[at] & _NOT_INNER and self.lowers[at] not in _BETWEEN
        ]
        return (inner[0], inner[-1] + 1) if inner else None
