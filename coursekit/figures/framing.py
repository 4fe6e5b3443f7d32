"""The framing lens: two groups of articles side by side, each cell with its sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from coursekit.corpus.framing import Fact, Framing, Sentence, Voice, compare
from coursekit.figures.page.description import Description, Printable, how_many
from coursekit.figures.page.html_table import HtmlTable, Opening, Openings
from coursekit.tables.dates import date_in_words
from coursekit.tables.schema import Origin

if TYPE_CHECKING:
    import pandas as pd

    from coursekit.corpus.corpus import Corpus

_SIDES: Final = ("left", "right")
#: Two columns are read side by side down to so many rem: a page of the course has no more.
_LEAST: Final = 30
_ABOUT: Final = (
    "Quoted: a statement of their own, in their words or reported. Open a line to read the"
    " sentences."
)
_LOOK: Final = (
    "An event counts as told by both only where both give it one day, in words that are alike:"
    " open it, and look into the other text, before you say that a fact is missing there."
)


@dataclass(frozen=True, slots=True)
class Lens(Printable):
    """Two groups of articles compared, as a table that opens its sentences.

    Attributes
    ----------
    table : pandas.DataFrame
        A row for each actor and each event: ``part`` (actor, event), ``row`` (its id in the joint
        table), ``name``, ``type``, ``people`` (who say nothing but what it says: its speakers),
        ``left`` and ``right`` (quoted, mentioned, told; unsigned: only in rows that were left out;
        "": absent), ``left_verbs`` and ``right_verbs`` (verbs of saying, with how often).
    sentences : pandas.DataFrame
        A row for each sentence: ``side``, ``row``, ``name``, ``cue``, ``article``, ``title``,
        ``published``, ``sentence``, ``start`` and ``end`` (in characters of the article's text),
        ``origin``.
    """

    framing: Framing
    shown: HtmlTable

    def __repr__(self) -> str:
        return self.title

    def _repr_mimebundle_(self, **_: Any) -> Mapping[str, str]:
        return self.shown._repr_mimebundle_()

    @property
    def title(self) -> str:
        """What stands above it."""
        return self.shown.title

    @property
    def description(self) -> Description:
        """What it shows, in words."""
        return self.shown.description

    @property
    def table(self) -> pd.DataFrame:
        """A row for each actor and each event."""
        import pandas as pd

        columns = ["part", "row", "name", "type", "people", *_SIDES, "left_verbs", "right_verbs"]
        rows: list[Sequence[str]] = []
        for voice in self.framing.voices:
            verbs = [_counted(voice, side) for side in (0, 1)]
            treated = [voice.treatment(side) for side in (0, 1)]
            people = "; ".join(dict.fromkeys(voice.people[0] + voice.people[1]))
            rows.append(["actor", voice.id, voice.name, voice.type, people, *treated, *verbs])
        for fact in self.framing.facts:
            told = [fact.treatment(side) for side in (0, 1)]
            rows.append(["event", fact.id, fact.event, "", "", *told, "", ""])
        return pd.DataFrame(rows, columns=columns)

    @property
    def sentences(self) -> pd.DataFrame:
        """A row for each sentence."""
        import pandas as pd

        columns = ["side", "row", "name", "cue", "article", "title", "published"]
        rows = [
            (
                *(_SIDES[side], row, name, each.cue, each.article, each.title, each.published),
                *(each.words, each.start, each.end, each.origin),
            )
            for row, name, side, each in self._each_sentence()
        ]
        return pd.DataFrame(rows, columns=[*columns, "sentence", "start", "end", "origin"])

    def _each_sentence(self) -> Iterator[tuple[str, str, int, Sentence]]:
        for side in (0, 1):
            for voice in self.framing.voices:
                for each in voice.said[side] or voice.mentioned[side]:
                    yield voice.id, voice.name, side, each
            for fact in self.framing.facts:
                for each in fact.told[side]:
                    yield fact.id, fact.event, side, each


def framing(
    corpus: Corpus,
    left: str | Sequence[str],
    right: str | Sequence[str],
    *,
    origin: Origin = "reviewed",
) -> Lens:
    """Put two groups of articles side by side: who speaks, with which verbs, and what is told.

    Parameters
    ----------
    corpus : Corpus
        Many articles.
    left, right : str or sequence of str
        A group of articles each: a source (``"TechRadar Pro"``), a topic of ``corpus.yaml``, the
        name of an article, or a list of such words.  No article is in both.
    origin : {"reviewed", "best", "machine"}
        Only rows that a person has signed; or also, or only, what the machine has read.

    Returns
    -------
    Lens
        A table that a notebook shows: quoted by both, quoted by one and only mentioned or absent in
        the other, events with a day that one alone tells.  Each line opens its sentences.
        ``.table`` and ``.sentences`` hold the same as DataFrames.

    Raises
    ------
    TableError
        When there is no such source, topic or article, or an article is in both groups.

    Examples
    --------
    >>> from coursekit.corpus.corpus import Corpus
    >>> from coursekit.reading.article import article
    >>> one = article("Peru said the treaty helps. It thanked Ghana.", "2025-10-24")
    >>> two = article("Ghana warned that the treaty fails. Peru left.", "2025-10-27")
    >>> lens = framing(Corpus([one, two]), "article-1", "article-2", origin="best")
    >>> lens.table[["name", "left", "right", "right_verbs"]].head(2).values.tolist()
    [['Ghana', 'mentioned', 'quoted', 'warned'], ['Peru', 'quoted', 'mentioned', '']]
    """
    found = compare(corpus, left, right, origin)
    labels = _labels(found)
    lines: dict[str, tuple[str, ...]] = {
        name: cells for name, cells in _lines(found).items() if any(cells)
    }
    title = f"“{labels[0]}” and “{labels[1]}”"
    notes = tuple(_notes(found))
    shown = HtmlTable(title, _about(found, origin), ("who, what", *labels), lines, notes, _LEAST)
    return Lens(found, shown)


def _labels(found: Framing) -> tuple[str, str]:
    """Return what the groups are called; two of one name are told apart."""
    left, right = (group.label for group in found.groups)
    return (left, right) if left != right else (f"{left} (1)", f"{right} (2)")


def _about(found: Framing, origin: Origin) -> str:
    if not found.rows:
        asked = "The machine's reading is shown with origin='best'."
        return f"No row of these articles fits. {asked if found.left_out else ''}".strip()
    if origin == "reviewed":
        return f"{_ABOUT} All {found.rows} rows were signed by a coder."
    share = f"{found.machine} of {found.rows} rows ({found.machine / found.rows:.0%})"
    return f"{_ABOUT} {share} are the machine's reading, signed by nobody; they are marked."


def _notes(found: Framing) -> Iterator[str]:
    if found.left_out:
        yield f"Left out, as nobody has signed them: {how_many(found.left_out, 'row')}."
    days = [fact for fact in found.facts if fact.has_day]
    for label in found.silent:
        yield f"Of the events in “{label}” nobody has signed one, so no events are compared."
    if days and not found.silent:
        yield _LOOK
    without = 0 if found.silent else len(found.facts) - len(days)
    if without:
        yield f"{how_many(without, 'event')} without an exact day cannot be compared."
    for copy, original in found.copies:
        yield f"{copy} is a copy of {original}: what both print is no choice of either."


def _lines(found: Framing) -> dict[str, tuple[Openings, Openings]]:
    """Return what stands in each line, in order: for a treatment here, one there."""
    lines = {
        "Quoted by both": ("quoted", "quoted"),
        "Quoted here, only mentioned there": ("quoted", "mentioned"),
        "Quoted here, absent there": ("quoted", ""),
        "Quoted here; there in unsigned rows alone": ("quoted", "unsigned"),
        "Only mentioned here, absent there": ("mentioned", ""),
        "Only mentioned in both": ("mentioned", "mentioned"),
        "Only mentioned here; there in unsigned rows alone": ("mentioned", "unsigned"),
    }
    events = {
        "Events of a day that stand here only": ("told", ""),
        "Events of a day in both": ("told", "told"),
        "Events of a day here; there in unsigned rows alone": ("told", "unsigned"),
    }
    if found.silent:
        events = {}
    return {
        name: (_voices(found.voices, 0, wanted), _voices(found.voices, 1, wanted))
        for name, wanted in lines.items()
    } | {
        name: (_facts(found.facts, 0, wanted), _facts(found.facts, 1, wanted))
        for name, wanted in events.items()
    }


def _voices(voices: Iterable[Voice], side: int, wanted: tuple[str, str]) -> Openings:
    """Return the actors that are treated so here and there; those only mentioned in one line."""
    chosen = [
        voice for voice in voices if (voice.treatment(side), voice.treatment(1 - side)) == wanted
    ]
    chosen.sort(key=lambda voice: voice.name.casefold())
    if wanted[0] == "quoted":
        return Openings(tuple(_quoted(voice, side) for voice in chosen))
    sentences = [
        f"{voice.name}: {_printed(sentence)}"
        for voice in chosen
        for sentence in voice.mentioned[side]
    ]
    return Openings((Opening(how_many(len(chosen), "actor"), tuple(sentences)),) if chosen else ())


def _quoted(voice: Voice, side: int) -> Opening:
    people = ", ".join(voice.people[side])
    name = f"{voice.name} ({people})" if people else voice.name
    words = ": ".join(filter(None, (name, _counted(voice, side))))
    return Opening(words, tuple(map(_printed, voice.said[side])))


def _facts(facts: Iterable[Fact], side: int, wanted: tuple[str, str]) -> Openings:
    return Openings(
        tuple(
            Opening(f"{_day(fact)}: {fact.event}", tuple(map(_printed, fact.told[side])))
            for fact in facts
            if fact.has_day and (fact.treatment(side), fact.treatment(1 - side)) == wanted
        )
    )


def _day(fact: Fact) -> str:
    return date_in_words(fact.value[:10])


def _counted(voice: Voice, side: int) -> str:
    return ", ".join(
        f"{verb} ({number})" if number > 1 else verb
        for verb, number in sorted(voice.verbs(side).items(), key=_most)
    )


def _most(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]


def _printed(sentence: Sentence) -> str:
    """Return a sentence with where it stands, and whose reading shows it."""
    day = date_in_words(sentence.published.isoformat()) if sentence.published else ""
    machine = "" if sentence.origin == "reviewed" else "the machine's reading"
    where = ", ".join(filter(None, (sentence.title or sentence.article, day, machine)))
    return f"“{sentence.words}” ({where})"
