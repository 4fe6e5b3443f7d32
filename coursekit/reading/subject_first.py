"""Subject, cue, content: the minister said that …; was criticised by …."""

from __future__ import annotations

from functools import cache

from coursekit.reading.content_first import ContentFirst
from coursekit.reading.cues import Cue, noun_cues, verb_cues
from coursekit.reading.finite_verbs import finite_at
from coursekit.reading.passages import CLOSING, Range
from coursekit.reading.sentence_parts import COMMAS, GOVERNED, INFINITIVE, STOPS, listed
from coursekit.reading.verbs import forms_of
from coursekit.reading.word_kinds import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DAY,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    NUMBER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    PUNCTUATION,
    RELATIVE,
    SMALL,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    V_BASE,
    V_ING,
    V_PARTICIPLE,
    V_PAST,
    V_THIRD,
    VERB,
    WH,
)


class SubjectFirst(ContentFirst):
    """Reads verbs of saying from left to right, by the frames they take."""

    def _verb(self, index: int) -> None:
        form = verb_cues()[self.words[index].lower]
        here = self.bits[index]
        start, auxiliaries = self._group_start(index)
        usage = self._usage(index, start, auxiliaries)
        if usage == "":
            return
        for cue in form.cues:
            after = self._past_particles(index, cue)
            if after is None:
                if usage == "finite" and self._around_pronoun(index, start, cue):
                    return
                continue
            if usage == "passive" or (self._lower(after) == "by" and self._as_before(start)):
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
            source = self._source(index, start, usage)
            if usage == "participle" and start - self.first < 2:
                opening = self._after_opening(index)
                if opening is not None and opening[0] > found[0]:
                    source, found = opening, (found[0], min(found[1], opening[0]))
            if source is not None and self._only_names(index, start, source, cue):
                continue
            if rule != "verb quotation" and self._says_nothing(start, source, found, cue):
                continue
            if source is None and usage != "bare":
                continue
            if source is not None:
                found = self._within_clause(found, source, usage == "participle")
            self._add(source, (start, max(after, cue_end)), [found], rule, cue.lemma, addressee)
            return

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
        if cue.lemma not in ("call", "dub", "label") or start < index or self.bits[index] & V_ING:
            return False
        if self._quotation_behind(index + 2):
            return False  # "one senator called him “…”"
        head = self._lower(source[0])
        return head in ("a", "an", "one", "some", "something") or (
            self._lower(index - 2) in ("a", "an")
        )

    def _as_before(self, start: int) -> bool:
        return self._lower(start - 1) in ("as", "first") and start - 1 >= self.first

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

    def _within_clause(self, content: Range, source: Range, participle: bool) -> Range:
        """End the content at the comma in "While A says X, B …", "A, who says X, will …".

        So does "A, saying X, will …".
        """
        relative = participle or (self.bits[source[0]] & RELATIVE and source[1] - source[0] == 1)
        opening = source[0] - 1
        while opening > self.first and self.bits[opening] & ADVERB:
            opening -= 1
        subordinate = (
            opening - self.first < 4
            and opening >= self.first
            and self.bits[opening] & SUBORDINATOR
            and self._lower(opening) != "that"
        )
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
            if mark == "," or not before & (noun | PUNCTUATION):
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

    def _content(
        self, index: int, cue: Cue, verb: int
    ) -> tuple[Range, str, Range | None, int] | None:
        """Find the content to the right of the cue, by the frames that the cue takes."""
        frames = cue.frames
        addressee: Range | None = None
        if cue.particles and not frames & {"that", "zero", "wh", "to"}:
            at = self._over_adverbs(index)
            return self._object(at, cue, "verb object", None, index)
        if "object?" in frames and self._lower(index) == "so" and index + 1 >= self.end:
            return (index, index + 1), "verb object", None, index
        at = index
        for turn in range(3):
            at = self._over_adverbs(at)
            if at >= self.end:
                return None
            lower = self.words[at].lower
            here = self.bits[at]
            quote = self._opens_quote(at + (self.words[at].text in (",", ":")))
            if (
                quote is not None
                and self.p.quoted[quote - 1] == 2
                and (frames & {"quote", "as", "object"} or self.words[at].text in (",", ":"))
            ):
                first = at + (self.words[at].text in (",", ":"))
                return (first, self._quote_end(first, quote, cue)), "verb quotation", addressee, at
            if self.words[at].text == ":" and frames & {"quote", "object"}:
                return (at + 1, self.end), "verb colon", addressee, at
            if lower == "that" and "that" in frames and self._opens_that_clause(at, verb):
                return (at, self._clause_end(at + 1, cue)), "verb that-clause", addressee, at
            if "to" in frames and self._infinitive_at(at):
                first = at - (self._lower(at - 1) == "not")
                return (first, self._clause_end(at + 1, cue)), "verb infinitive", addressee, first
            if here & WH and "wh" in frames and self._asks(at, turn):
                return (at, self._clause_end(at + 1, cue)), "verb wh-clause", addressee, at
            if here & PREPOSITION and "that" in frames and (that := self._that_ahead(at)):
                at = that
                continue
            topic = lower in ("about", "of", "for", "against") or not self._is_channel(at)
            if lower in cue.prepositions and topic:
                return self._object(at + 1, cue, "verb preposition", addressee, at + 1)
            if "recipient" in frames and turn == 0 and addressee is None:
                end = self._recipient_end(at)
                if end is not None:
                    addressee = (at, end)
                    at = end
                    continue
            if frames & {"that", "zero", "quote"} and (
                here & (PREPOSITION | DAY) or self.words[at].text == ","
            ):
                past = self._past_adjunct(at)
                if past is not None and past > at:
                    addressee = addressee or self._addressee(at, past)
                    at = past
                    continue
            break
        if at >= self.end:
            return None
        here = self.bits[at]
        if "zero" in frames and at == index and here & AUXILIARY and at > verb:
            # "a rule that he said would fail": the subject of the clause stands before.
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if "zero" in frames and self._may_begin_clause(at) and self._has_finite(at + 1, self.end):
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if frames & {"zero?", "that"} and self._clause_soon(at):
            return (at, self._clause_end(at, cue)), "verb clause", addressee, at
        if here & V_ING and "ing" in frames:
            return (at, self._clause_end(at, cue)), "verb -ing", addressee, at
        if frames & {"object", "object?"}:
            return self._object(at, cue, "verb object", addressee, at)
        return None

    def _asks(self, at: int, turn: int) -> bool:
        """Tell a question ("asked who voted") from a clause that hangs on a noun."""
        if self.words[at].lower in ("which", "who", "when"):
            return turn == 0 and self._has_finite(at + 1, self.end)
        return True

    def _quote_end(self, first: int, end: int, cue: Cue) -> int:
        """Return where a content that begins with a quotation ends."""
        if end >= self.end:
            return end
        text = self.words[end].text
        inner = self.words[max(first, end - 2)].text
        if text in COMMAS or text in STOPS or inner in (",", ".", "?", "!"):
            return end
        return self._clause_end(end, cue)

    def _recipient_end(self, at: int) -> int | None:
        """Return the end of "reporters", "CNN’s Ann Lee", "the committee" after "told"."""
        here = self.bits[at]
        if here & OBJECT_PRONOUN and not (here & DETERMINER and self._bits(at + 1) == 0):
            return at + 1
        if self.words[at].lower in ("you", "it", "everyone", "people"):
            return at + 1
        if here & (PUNCTUATION | WH | PREPOSITION | CONJUNCTION | AUXILIARY | SUBJECT_PRONOUN):
            return None
        if self.words[at].lower == "that":
            return None
        index = at
        while index < self.end and index - at < 16:
            word = self.words[index]
            here = self.bits[index]
            if self.p.quoted[index] == 1:
                index += 1
                continue
            if self._opens_quote(index) or (
                word.lower in ("that", "to", "not", "about", "of", "it", "for") and index > at
            ):
                if word.lower == "of":
                    index += 1
                    continue
                return index
            if (
                index > at
                and here & (WH | PUNCTUATION | SUBJECT_PRONOUN | DETERMINER | ADVERB | DAY)
                and not here & POSSESSIVE
                and word.text not in ("%", "’", "'", "&")
            ):
                return index
            if (
                index > at
                and here & PREPOSITION
                and word.lower in ("in", "on", "at", "during", "after")
            ):
                return index
            if index > at and here & AUXILIARY and not word.is_capital:
                return None
            if (
                index > at
                and self.words[index - 1].lower in listed("hearer")
                and not here & CONJUNCTION
            ):
                return index
            index += 1
        return index if index < self.end else None

    def _past_adjunct(self, at: int) -> int | None:
        """Step over "in a statement", "on Monday", "during an interview with CNN" after the cue."""
        limit = min(at + 22, self.end)
        last_channel = None
        for k in range(at, limit):
            word = self.words[k]
            here = self.bits[k]
            if word.lower == "that" and k > at and not self._bits(k + 1) & PUNCTUATION:
                return k
            if word.text == ":" or (self._opens_quote(k) and self.p.quoted[k] == 2):
                return k
            if here & (SUBJECT_PRONOUN) or (here & AUXILIARY and not word.is_capital):
                break
            if (
                here & VERB
                and k > at
                and here & V_PAST
                and finite_at(self.words, self.bits, k, "present")
            ):
                break
            if word.lower in listed("channel") or here & DAY or (word.lower in listed("hearer")):
                last_channel = k
            if here & SUBJECT_PRONOUN:
                break
        if last_channel is None:
            return None
        k = last_channel + 1
        while k < self.end and (
            self.bits[k] & DAY
            or self.words[k].lower in ("morning", "night", "evening", "afternoon", "with")
        ):
            if self.words[k].lower == "with":
                k = self._with_end(k)
                break
            k += 1
        if self._text(k) == ",":
            k += 1
        return k if k < self.end else None

    def _with_end(self, at: int) -> int:
        k = at + 1
        while k < self.end and (
            self.words[k].is_capital or self.words[k].lower in ("'s", "of", "the")
        ):
            if self.bits[k] & DETERMINER and k > at + 1:
                break
            k += 1
        return k

    def _object(
        self, at: int, cue: Cue, rule: str, addressee: Range | None, cue_end: int
    ) -> tuple[Range, str, Range | None, int] | None:
        if at >= self.end:
            return None
        here = self.bits[at]
        word = self.words[at]
        if here & PUNCTUATION and word.text not in ("“", '"', "‘", "''", "$", "'", "£", "€"):
            return None
        if rule == "verb object":
            if here & (CONJUNCTION | AUXILIARY) and not word.is_capital:
                return None
            if here & PREPOSITION and not here & (ADVERB | PRONOUN | DETERMINER):
                return None
            if here & SUBORDINATOR and not here & (PRONOUN | DETERMINER):
                return None
            if here & WH and word.lower not in ("what", "who", "whom"):
                return None
            if here & DAY:
                return None
            vague = ("nothing", "something", "so", "anything", "much", "little", "yes", "no")
            if (
                "object" not in cue.frames
                and word.lower not in vague
                and not self._stands_alone(at)
            ):
                return None
        if word.lower == "you" and cue.lemma == "thank":
            return None  # a courtesy at a speech's end
        alone = (
            rule == "verb object"
            and "object" not in cue.frames
            and not cue.particles
            and self._stands_alone(at)
        )
        end = at + 1 if alone else self._object_end(at)
        if end <= at:
            return None
        if cue.lemma in ("share", "echo"):
            # "shares the concern of the council that …": what is shared is the clause.
            that = next((k for k in range(at, end) if self.words[k].lower == "that"), 0)
            shared = next((k for k in range(at, that) if self.words[k].lower in noun_cues()), 0)
            if shared and "that" in noun_cues()[self.words[shared].lower].frames:
                return (that, end), rule, addressee, at
        return (at, end), rule, addressee, cue_end

    def _stands_alone(self, index: int) -> bool:
        """Tell "we raised this with them" from "we raised this flag"."""
        alone = self._lower(index) in ("this", "that", "these", "those", "it")
        return alone and bool(self._bits(index + 1) & (PUNCTUATION | PREPOSITION))

    def _passive(self, index: int, start: int, cue: Cue) -> bool:
        """Read "was criticised by X", "is expected to", "it is feared that", "is seen as"."""
        after = self._over_adverbs(index + 1)
        lower = self._lower(after)
        verb = (start, index + 1)
        if lower == "by" and self._as_before(start):
            return self._as_reported_by(start, after, cue)
        subject = self._subject_before(start) or self.subject
        if subject is None:
            return False
        if lower == "by" and "object" in cue.frames:
            end = self._phrase_end(after + 1)
            if end > after + 1:
                self._add((after + 1, end), (start, after + 1), [subject], "passive by", cue.lemma)
                return True
        elif self._lower(subject[0]) == "it" and "that" in cue.frames:
            if lower == "that" or self._clause_soon(after):
                content = (after, self._clause_end(after, cue))
                self._add(None, verb, [content], "it is … that", cue.lemma)
                return True
        elif lower == "to" and self._infinitive_at(after) and cue.lemma in listed("of whom it is"):
            content = (after, self._clause_end(after, cue))
            self._add(None, verb, [subject, content], "subject is … to", cue.lemma)
            return True
        elif lower == "as" and "as" in cue.frames and after + 1 < self.end:
            content = (after + 1, self._object_end(after + 1))
            self._add(None, (start, after + 1), [subject, content], "subject is … as", cue.lemma)
            return True
        return False

    def _as_reported_by(self, start: int, by: int, cue: Cue) -> bool:
        """Read "as first reported by the press, …" and "…, as reported by the press"."""
        end = self._according_end(by + 1)
        opening = start - 1 - (self._lower(start - 2) == "as")
        content = (self.floor, opening)
        if opening - self.first < 2:
            content = (end, self._clause_end(end + 1, None))
        if content[1] - content[0] < 3:
            return False
        self._add((by + 1, end), (start, by + 1), [content], "as … by", cue.lemma)
        return True

    def _seem(self, index: int) -> None:
        """Read "The draft seems to fail": nobody is named who thinks so."""
        start, auxiliaries = self._group_start(index)
        after = self._over_adverbs(index + 1)
        subject = self._subject_before(start)
        if subject is None or auxiliaries & INFINITIVE or self.bits[index] & V_ING:
            return
        cue = (start, index + 1)
        if self._infinitive_at(after):
            content = [subject, (after, self._clause_end(after, None))]
            self._add(None, cue, content, "subject is … to", "seem")
        elif self._lower(subject[0]) == "it" and self._lower(after) in ("that", "as", "like"):
            self._add(None, cue, [(after, self._clause_end(after, None))], "it is … that", "seem")


@cache
def _issuing() -> frozenset[str]:
    """Return the past and present forms of the verbs by which a document is given out."""
    forms = [forms_of(lemma) for lemma in listed("issuing")]
    return frozenset(word for form in forms for word in (form.third, *form.past))
