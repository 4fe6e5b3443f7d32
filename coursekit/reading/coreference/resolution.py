"""Which actors a source, a subject or a pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from coursekit.reading.coreference.actors import Actor, words
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.lexicon import Memo, any_of, in_full, phrases_of, word_set
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.spans import Span, SpanIndex

FIRST_PERSON: Final = words("first person")
_form: Final = partial(
    in_full, phrases=phrases_of("coreference/forms.txt"), words=lambda label: any_of(words(label))
)
_OWN: Final = re.compile(_form("{who has the turn}"))
_HAND: Final = re.compile(_form("{signer}"))
_SENT: Final = re.compile(_form("{before a hearer}"))
_WITH_OFFICE: Final = re.compile(_form("{with an office}"))
_OF_ANOTHER: Final = re.compile(_form("{of another}"))
_RIVALS: Final = re.compile(_form("{rivals}"))
_NAMED_BEHIND: Final = re.compile(_form("{named behind}"))
#: "The U.S. *House*", "Chad's *Ann Lee*", "the Laos' *Ann Lee*"; not "Chad's letter to *Ann Lee*".
_OWNS: Final = re.compile(r" \Z|['’](?:s|(?= ))(?! [^,]*\bto\b)")
#: "A spokesman of NAME" says what NAME says.
_SPEAKS_FOR: Final = word_set("entities/words.txt", "speaks for")
#: What "both" may be as well: "Google and Meta sold new *tools*".
_THINGS: Final = re.compile(r"\b[a-z]{2,}[^\Wsui]s\b(?!,?”)")
_STOP: Final = re.compile(r"[.!?\n](?:(?<=\n)|[”\"’')\]]*\s)")


class _Place(NamedTuple):
    """One mention, with the actor that it names."""

    start: int
    end: int
    mention: Mention
    actor: Actor


def _words_beside(text: str, actor: Actor) -> frozenset[str]:
    printed = (text[max(0, m.start - 12) : m.end] for m in actor.mentions[:6])
    return frozenset(" ".join(printed).casefold().split())


class Coreference:
    """All actors of a text, to be asked who is named where.

    Those who sign the page are named in `signatures`; `labels` has, for each stretch of a
    transcript, the label that says who speaks.
    """

    def __init__(
        self,
        text: str,
        actors: Sequence[Actor],
        signatures: Sequence[Span] = (),
        labels: Mapping[Span, Span] = {},
    ) -> None:
        self.text, self.actors, self._signatures = text, list(actors), signatures
        self._labels, self._speeches = labels, SpanIndex(labels)
        self._beside = Memo(partial(_words_beside, text), len(self.actors) + 1)
        self._places = SpanIndex(
            [_Place(m.start, m.end, m, actor) for actor in actors for m in actor.mentions]
        )

    def inside(self, span: Span) -> list[Actor]:
        """Return the actors named inside `span`, each once, in text order."""
        return list(dict.fromkeys([place.actor for place in self._places.inside(span)]))

    def headed(self, phrase: Span, head: int) -> list[Actor]:
        """Return the actor in whose name the last word of a phrase stands, or whom it takes up."""
        around = self._places.before(phrase.end, 2)
        named = [place.actor for place in around if place.end > head][:1]
        return named or self._antecedents(phrase, phrase.start)

    def resolve(self, span: Span) -> list[Actor]:
        """Return the actors that the words of `span` stand for."""
        # A name inside another's description ("a spokesperson for NAME, who …") is no second
        # one: after the first name only names that "and" joins count, and the state that a delegate
        # speaks for ("Ms. NAME (STATE)").
        paper = next(_SENT.finditer(self.text, *span)).end()
        inside = self._places.inside(Span(span.start, paper))
        if not inside:
            return self._antecedents(span, span.start)
        found: list[Actor] = []
        end = inside[0].start
        for place in inside:
            if place.start < end:
                continue  # "a member of the Iraqi *Parliament*"
            between = self.text[end : place.start]
            if self._takes_over(span, place, between):
                found = []
            elif between != " (" and not _joins(between):
                break
            found.append(place.actor)
            end = place.end
        alone = found == [inside[0].actor]
        if alone and not is_meant(self.text, span, inside[0].mention):
            return []
        return list(dict.fromkeys(found))

    def speakers(self, source: Span, said: Sequence[Span] = ()) -> list[Actor]:
        """Return who a source names; "his verdict" names whom "his" stands for.

        Of several who had a hand in something, those who signed it speak, not those who saw it.
        A pronoun behind what is `said` takes up nobody who is named there: “Peru erred,” it said.
        """
        begin = min(part.start for part in (source, *said[:1]))
        pronoun = source.of(self.text).casefold() in _AGREEMENT
        if pronoun and begin < source.start and self.text[begin] in "“\"‘'«":
            return self._antecedents(source, begin)
        start, end = next(_HAND.finditer(self.text, *source)).span(1)
        first = self.text[start:end].partition(" ")[0]
        found = self.resolve(Span(start, end))
        if not found and first.casefold() in words("whose"):
            found = self.resolve(Span(start, start + len(first)))
        return found

    def _takes_over(self, span: Span, place: _Place, between: str) -> bool:
        """Tell whether a name is the one meant, and those before it only describe it."""
        if _OWNS.match(between):
            return True
        # "Chad's ambassador to Peru, *Ann Lee*", "UN envoy *Ann Lee*", "Trust Chair, *Ann Lee*"
        before = self.text[span.start : place.start].split()
        beside = _WITH_OFFICE.sub("", between).rstrip(", ").lower().split()
        # "An aide and two *senators*": a number describes nobody.
        sent = _OF_ANOTHER.fullmatch(between) and _NAMED_BEHIND.match(
            self.text, place.end, span.end
        )
        told = set(before if between == ", " else beside if sent else beside[-1:])
        return any(lexicon().appositions.get(word) == "person" for word in told - words("joining"))

    def _antecedents(self, span: Span, begin: int) -> list[Actor]:
        """Return the actor, or the pair, that a pronoun takes up."""
        pronoun = span.of(self.text).strip().casefold().replace(" ", "-")
        if self._labels and _OWN.fullmatch(pronoun) and (speech := self._speeches.last(span.start)):
            return self.inside(self._labels[speech])[:1]
        reads = _READS.get(pronoun)
        return reads(self, pronoun, self._places.before(begin, 60), span.start) if reads else []

    def _writer(self, *_: object) -> list[Actor]:
        """Return who signs the page."""
        return [actor for line in self._signatures for actor in self.inside(line)][:1]

    def _pair(self, pronoun: str, before: Sequence[_Place], at: int) -> list[Actor]:
        """Return whom "both" takes up: two that "and" joins, where no two things are nearer."""
        pair = self._nearest(pronoun, before[:3], at)
        # No two of "A, B and C"
        ends = {place.end for place in before if place.mention.form != "group"}
        more = any(place.start - 2 in ends for place in before if place.actor in pair[:1])
        begin = min((place.start for place in before[:1]), default=at)
        first, *others = self.text[begin:at].split(". ")
        return [] if more or len(others) > 1 or _THINGS.search(first) else pair

    def _fit(self, pronoun: str, before: Sequence[_Place]) -> Iterator[tuple[_Place, list[Actor]]]:
        """Yield who agrees with a pronoun, and two that "and" joins: "Ms Lee" is no "he"."""
        agrees, other = _AGREEMENT[pronoun], _OTHER.get(pronoun, frozenset())
        for place, later in zip(before, [*before[:1], *before], strict=False):
            if agrees(place.actor) and other.isdisjoint(self._beside[place.actor]):
                yield place, [place.actor]
            elif pronoun in _SEVERAL and self.text[place.end : later.start] == " and ":
                yield place, [place.actor, later.actor]

    def _nearest(self, pronoun: str, before: Sequence[_Place], _: int) -> list[Actor]:
        """Return the one right before "who", and the group or pair right before "they"."""
        return next((actors for _, actors in self._fit(pronoun, before)), [])

    def _foremost(self, pronoun: str, before: Sequence[_Place], at: int) -> list[Actor]:
        """Return the first that the latest sentence is about: of "Lee met Diaz. He …" Lee."""
        chosen, begin = list[Actor](), 0
        for place, actors in self._fit(pronoun, before):
            if _STOP.search(self.text, place.end, begin + 1):
                break
            if not _hangs(self.text[max(0, place.start - 40) : place.start]):
                chosen, begin = actors, place.start
        return chosen or self._nearest(pronoun, before, at)

    def _they(self, pronoun: str, before: Sequence[_Place], at: int) -> list[Actor]:
        """Return the only body that a sentence is about, "Peru is; they will join", or a group."""
        begin = max((place.end for place in before[1:2]), default=0)
        body = [
            last.actor
            for last in before[:1]
            if last.mention.form in {"state", "organisation"}
            and _STOP.search(self.text, begin, last.start + 1)
            and not _STOP.search(self.text, last.end, at)
        ]
        return body or self._nearest(pronoun, before, at)


def is_meant(text: str, span: Span, first: Mention) -> bool:
    """Tell "NAME" and "a spokesman of NAME" from "a critic of NAME", "a friend of NAME"."""
    before = text[max(span.start, first.start - 120) : first.start].casefold()
    *_, noun, of = ["", "", *before.split()]
    told = first.type == "person" and of == "of" and lexicon().appositions.get(noun)
    friend = told == "person" and noun not in _SPEAKS_FOR
    rivals = _RIVALS.match(text, first.end, span.end)
    other = friend or _OF_ANOTHER.fullmatch(before) or rivals
    return not other or _NAMED_BEHIND.match(text, first.end, span.end) is not None


def _joins(between: str) -> bool:
    """Tell whether two names are parts of one list, with others between them that nobody knows."""
    told = (w for w in re.sub("[,–—-]", " ", between).split() if w not in words("joining"))
    return bool(_WITH_OFFICE.fullmatch(between)) or all(word[0].isupper() for word in told)


def _hangs(before: str) -> bool:
    """Tell whether a mention hangs on a preposition or a verb, and so is no subject."""
    told = reversed(before.rstrip("“\"‘'(").casefold().split())
    besides = words("articles", "titles")
    return next((w for w in told if w.rstrip(".") not in besides), "") in words("leading to")


_BODIES: Final = frozenset({"state", "organisation", "name", "body"})
_AGREES: Final[dict[str, Callable[[Actor], bool]]] = {
    "a person": lambda actor: actor.type == "person",
    "a group": lambda actor: "group" in actor.forms,
    "a pair": lambda actor: False,  # no single actor is one
    "a body": lambda actor: not actor.forms.isdisjoint(_BODIES),
    "anybody": lambda actor: bool(actor.mentions),
}
_AGREEMENT: Final = {
    word: agrees for label, agrees in _AGREES.items() for word in words(f"stands for {label}")
}
_SEVERAL: Final = words("stands for a group", "stands for a pair")
#: How it is found whom a pronoun takes up.
_READS: Final[dict[str, Callable[[Coreference, str, Sequence[_Place], int], list[Actor]]]] = {
    **dict.fromkeys(_AGREEMENT, Coreference._foremost),
    **dict.fromkeys(words("stands for a group"), Coreference._they),
    **dict.fromkeys(words("stands for a pair"), Coreference._pair),
    **dict.fromkeys(words("stands for anybody"), Coreference._nearest),
    **dict.fromkeys(FIRST_PERSON, Coreference._writer),
}
#: The titles and offices of others than "he" and "she" stand for.
_OTHER: Final = {w: words(of) for he, of in (("he", "his"), ("she", "hers")) for w in words(he)}
