"""Subject, cue, content: the minister said that …; was criticised by …."""

from __future__ import annotations

from functools import cache

from coursekit.reading.attribution.content.after import ContentAfter
from coursekit.reading.grammar.finite_verbs import finite_at
from coursekit.reading.grammar.tags import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    NUMBER,
    POSSESSIVE,
    PREPOSITION,
    PUNCTUATION,
    RELATIVE,
    SMALL,
    SUBORDINATOR,
    V_BASE,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    VERB,
)
from coursekit.reading.grammar.verb_forms import forms_of
from coursekit.reading.rules.cues import Cue, verb_cues
from coursekit.reading.rules.passages import CLOSING, Range
from coursekit.reading.rules.sentence import COMMAS, GOVERNED, INFINITIVE, STOPS, listed


class SubjectFirst(ContentAfter):
    """Reads verbs of saying from left to right, by the frames they take."""

    def _verb(self, index: int) -> None:
        form = verb_cues()[self.words[index].lower]
        here = self.bits[index]
        start, auxiliaries = self._group_start(index)
        usage = self._usage(index, start, auxiliaries)
        if usage == "":
            return
        for cue in form.cues:
            after = self._past_particles(index, cue) if cue.particles else index + 1
            if after is None:
                if usage == "finite" and self._around_pronoun(index, start, cue):
                    return
                continue
            agent = self._lower(after) == "by" and usage == "finite"
            if usage == "passive" or (agent and self._takes_agent(index, start, cue)):
                if self._passive(index, start, cue):
                    return
                continue
            if cue.particles and self._quotation_soon(after) and "quote" not in cue.frames:
                continue  # "responds to them, “…”" is the verb with a quotation
            content = self._content(after, cue, index)
            if content is None:
                continue
            found, rule, addressee, cue_end = content
            if here & V_ING and usage != "finite" and cue.lemma in ("see", "know"):
                continue
            if usage == "infinitive" and rule not in ("verb quotation", "verb that-clause"):
                continue  # "it took him years to admire it": nobody admires it here
            if (
                rule == "verb object"
                and self._text(found[1]) == ":"
                and self._quotation_soon(found[1] + 1)
            ):
                continue  # "sees it differently: “…”"
            source = self._source(index, start, usage)
            if usage == "participle" and start - self.first < 2:
                opening = self._after_opening(index)
                if opening is not None and opening[0] > found[0]:
                    source, found = opening, (found[0], min(found[1], opening[0]))
            if source is not None and self._only_names(index, start, source, cue):
                continue
            if source is not None and self._bits(source[0]) & DO:
                return  # "Does Kenya think it is fair?"
            if rule != "verb quotation" and self._says_nothing(start, source, found, cue):
                continue
            if source is None and usage != "bare":
                continue
            if source is not None:
                found = self._within_clause(found, source, usage)
            self._add(source, (start, max(after, cue_end)), [found], rule, cue.lemma, addressee)
            return

    def _takes_agent(self, index: int, start: int, cue: Cue) -> bool:
        """Tell "as reported by X" and "the move, criticised by X, …" from "it reported by mail"."""
        if self._as_before(start):
            return True
        return start == index and bool(self.bits[index] & V_PARTICIPLE) and "object" in cue.frames

    def _says_nothing(self, start: int, source: Range | None, found: Range, cue: Cue) -> bool:
        """Tell "nobody asked for it", "may ask for it", "declined to comment" from statements."""
        if self._lower(start) in listed("unsaid"):
            return True
        one_word = source is not None and source[1] - source[0] == 1
        if source is not None and one_word and self._lower(source[0]) in listed("silent"):
            return True
        to = found[0] + (self._lower(found[0]) == "not")
        kept_back = self._lower(to) == "to" and self._lower(to + 1)
        return cue.lemma in ("ask", "decline", "refuse") and kept_back in listed("no answer")

    def _around_pronoun(self, index: int, start: int, cue: Cue) -> bool:
        """Read "Lee ruled it out": the pronoun stands inside the phrasal verb."""
        if len(cue.particles) != 1 or self._lower(index + 2) != cue.particles[0]:
            return False
        if self._lower(index + 1) not in ("it", "that", "this", "them"):
            return False
        source = self._source(index, start, "finite")
        if source is None or not self._bits(index + 3) & (PUNCTUATION | CONJUNCTION | ADVERB):
            return False
        found = [(index + 1, index + 2)]
        self._add(source, (start, index + 1), found, "verb object", cue.lemma)
        return True

    def _only_names(self, index: int, start: int, source: Range, cue: Cue) -> bool:
        """Tell "a group called Acme" and "did not respond to a request" from what is said."""
        if cue.lemma == "respond to":
            return any(self.bits[k] & NEGATION for k in range(start, index))
        past = self.bits[index] & V_PAST
        if cue.lemma not in ("call", "dub", "label") or start < index or not past:
            return False
        if self._quotation_behind(index + 2):
            return False  # "one senator called him “…”"
        head = self._lower(source[0])
        return head in ("a", "an", "one", "some", "something") or (
            self._lower(index - 2) in ("a", "an")
        )

    def _quotation_soon(self, index: int) -> bool:
        for k in range(index, min(index + 8, self.last)):
            if self.p.quoted[k] == 2 and k in self.p.quote_end:
                return self.words[k - 1].text in (",", ":")
        return False

    def _quotation_behind(self, index: int) -> bool:
        """Tell whether a quotation follows what is called so."""
        ahead = range(index, min(index + 6, self.last))
        return any(self._opens_quote(k) is not None for k in ahead)

    def _after_opening(self, participle: int) -> Range | None:
        """Return the subject after the comma in "Noting that it failed, the minister left"."""
        for k in range(participle + 1, min(self.end, participle + 80)):
            if not self._is_comma(k) or not self._starts_clause(self._over_adverbs(k + 1)):
                continue
            first = self._over_adverbs(k + 1)
            for verb in range(first + 1, min(first + 14, self.end)):
                here = self.bits[verb]
                if here & AUXILIARY or (
                    here & VERB and finite_at(self.words, self.bits, verb, "past")
                ):
                    return self._subject_before(verb, first)
        return None

    def _within_clause(self, content: Range, source: Range, usage: str) -> Range:
        """End the content at the comma in "While A says X, B …", "A, who says X, will …".

        So does "A, saying X, will …", and "Not only does A say X, she …".
        """
        if self._lower(source[0] - 1) == "what":
            # "What the minister called a leak was …": the sentence's own verb follows.
            after = (k for k in range(content[0] + 1, content[1]) if self._has_finite(k, k + 1))
            return content[0], next(after, content[1])
        relative = usage == "participle" or (
            self.bits[source[0]] & RELATIVE and source[1] - source[0] == 1
        )
        opening = source[0] - 1
        while opening > self.first and self.bits[opening] & ADVERB:
            opening -= 1
        subordinate = (
            opening - self.first < 4
            and opening >= self.first
            and self.bits[opening] & SUBORDINATOR
            and self._lower(opening) != "that"
        ) or (self._lower(source[0] - 2) == "only" and bool(self._bits(source[0] - 1) & DO))
        if not (relative or subordinate):
            return content
        for k in range(content[0], content[1]):
            if not self._is_comma(k) or k + 1 >= self.end:
                continue
            ahead = self._over_adverbs(k + 1)
            here = self._bits(ahead)
            if relative and here & (AUXILIARY | V_PAST | V_THIRD) and not here & CONJUNCTION:
                return content[0], k + (self.p.quoted[k] > 0)
            if subordinate and self._starts_clause(ahead):
                return content[0], k + (self.p.quoted[k] > 0)
        return content

    def _usage(self, index: int, start: int, auxiliaries: int) -> str:
        """Tell how the verb is used: finite, participle, infinitive, passive; "" for a noun."""
        here = self.bits[index]
        form = verb_cues()[self.words[index].lower]
        if auxiliaries & INFINITIVE:
            return "infinitive"
        if auxiliaries & GOVERNED:
            return "finite"
        if auxiliaries & AUXILIARY:
            return self._auxiliary_usage(index, start, auxiliaries, form.bits)
        if here & V_ING:
            noun = self._bits(start - 1) & (DETERMINER | POSSESSIVE | ADJECTIVE | NUMBER)
            return "" if noun else "participle"
        mark = self._text(start - 1)
        if mark in CLOSING and self.p.quoted[start - 1]:
            return "finite" if form.bits & (V_PAST | V_THIRD) else ""
        before = self._bits(start - 1)
        if start - 1 >= self.first and (
            before & CONJUNCTION or mark in COMMAS or mark in STOPS or mark == ")"
        ):
            if form.bits & V_PAST:
                return "finite"
            if here & V_THIRD and self._bits(index + 1) & (SMALL | ADVERB | PUNCTUATION):
                return "finite"
        if finite_at(self.words, self.bits, index, "past" if self.subject else ""):
            return "finite"
        if here & (V_BASE | V_THIRD) and form.seldom_noun and start > self.first:
            noun = DETERMINER | POSSESSIVE | ADJECTIVE | PREPOSITION | CONJUNCTION
            if mark in COMMAS or mark == ")" or not before & (noun | PUNCTUATION):
                return "finite"
        return self._inversion_usage(index)

    def _auxiliary_usage(self, index: int, start: int, auxiliaries: int, form: int) -> str:
        before = index - 1
        while before > start and self.bits[before] & ADVERB:
            before -= 1
        be = self.bits[before] & BE and self._lower(before) != "'s"
        if be and form & (V_PARTICIPLE | V_PAST) and not self.bits[index] & V_ING:
            return "passive"
        if form & V_ING or (form & V_BASE and auxiliaries & (MODAL | DO)):
            return "finite"
        if auxiliaries & HAVE or self._lower(before) == "'s":
            return "finite"
        return ""

    def _inversion_usage(self, index: int) -> str:
        """Tell whether "does", "do" or "did" stands before the subject: "not only does X think"."""
        if not self.bits[index] & V_BASE:
            return ""
        for k in range(index - 1, max(self.first - 1, index - 8), -1):
            if self.bits[k] & PUNCTUATION or self.bits[k] & CONJUNCTION:
                return ""
            if (
                self.bits[k] & DO
                and k > self.first
                and self._lower(k - 1)
                in ("only", "nor", "neither", "so", "never", "why", "what", "how")
            ):
                return "inverted"
        return ""

    def _source(self, index: int, start: int, usage: str) -> Range | None:
        if usage == "inverted":
            for k in range(index - 1, self.first, -1):
                if self.bits[k] & DO:
                    return k + 1, index
        if usage in ("participle", "infinitive"):
            before = start - 1
            if self._lower(before) == "as" and (quoted := self._subject_before(before)):
                return quoted  # "quoted an aide as saying"
            if (
                usage == "participle"
                and before >= self.first
                and not (
                    self.bits[before] & (PUNCTUATION | CONJUNCTION | PREPOSITION | SUBORDINATOR)
                )
                and not self.p.quoted[before]
            ):
                subject = self._subject_before(start)
                if subject is not None:
                    return self._issuer(subject) or subject
            return self._main_subject(index) or self._before_comma(start)
        subject = self._subject_before(start)
        if subject is not None and self.words[subject[0]].lower in ("there",):
            return None
        if subject is not None and self.p.taken[subject[0]] and self._text(start - 1) == ",":
            # "Lee, noting that the draft had failed, left": what is said has its own subject.
            return self._main_subject(index) or subject
        return subject or self._main_subject(index)

    def _issuer(self, document: Range) -> Range | None:
        """Return the minister of "the minister issued a statement saying": a paper says nothing."""
        verb = document[0] - 1
        while verb > self.first and (self.bits[verb] & ADVERB or self._lower(verb) == "out"):
            verb -= 1
        if verb <= self.first or self._lower(verb) not in _issuing():
            return None
        if not any(self._lower(k) in listed("channel") for k in range(*document)):
            return None
        return self._subject_before(self._group_start(verb)[0])

    def _before_comma(self, start: int) -> Range | None:
        """Return "Lee" before "Lee, while noting that it failed, …"."""
        comma = start - 1
        if self._lower(comma) in ("while", "although", "though"):
            comma -= 1
        return self._subject_before(comma) if self._text(comma) == "," else None


@cache
def _issuing() -> frozenset[str]:
    """Return the past and present forms of the verbs by which a document is given out."""
    forms = [forms_of(lemma) for lemma in listed("issuing")]
    return frozenset(word for form in forms for word in (form.third, *form.past))
