"""How well many articles are joined: the joint tables beside those that a person made.

``python tests/gold/joint.py --errors 20`` prints precision and recall for each debate in
``tests/gold/corpus``, and the first errors of each class.  A debate is a folder with texts
(``01.txt``), ``corpus.yaml`` and ``key.yaml``.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field
from scoring import day_of

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.schema import JointStakeholder, Reference
from coursekit.tables.schema import StakeholderRow, TimelineRow
from coursekit.yamlfile import load

FOLDER: Final = Path(__file__).parent / "corpus"
MEASURES: Final = (
    "actors found in their texts",
    "actors joined (B-cubed)",
    "joint actors right",
    "events found in their texts",
    "tellings joined (pairs)",
    "joint events right",
    "statements",
    "statements on the issue",
    "statements on a concept",
    "copies",
)
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class KeyActor(_Entry):
    """An actor: every form that some text prints, and the texts in which it is a party."""

    name: Annotated[str, Field(min_length=1)]
    also: tuple[str, ...] = ()
    type: str
    texts: tuple[str, ...]
    #: Texts that only name it: a row there is neither right nor wrong.
    mentioned: tuple[str, ...] = ()


class KeyEvent(_Entry):
    """An event: its day, and in each text that tells it the words of the clause."""

    what: str
    date: str = ""
    texts: dict[str, str]
    #: Texts that tell it as still to come: a row there is neither right nor wrong.
    announced: dict[str, str] = {}
    planned: Any = None


class KeyStatement(_Entry):
    """Who agrees in which text with which concept of the codebook, or takes a side."""

    text: str
    actor: str
    concept: str
    agreement: Literal["yes", "no"]
    quote: str = ""
    #: A second coder may well leave it out: it counts neither as missed nor as wrong.
    doubtful: bool = False


class Key(_Entry):
    """What a careful reader makes of all texts of a debate."""

    format: Literal[1]
    actors: tuple[KeyActor, ...] = ()
    events: tuple[KeyEvent, ...] = ()
    statements: tuple[KeyStatement, ...] = ()
    copies: tuple[tuple[str, str], ...] = ()

    @property
    def named(self) -> tuple[KeyActor, ...]:
        """The actors that have names: nobody can say whether two articles' critics are the same."""
        return tuple(actor for actor in self.actors if actor.type != "unnamed group")


@dataclass(slots=True)
class Share:
    """How much of what was made is right, and how much of the key was made."""

    right: float = 0
    made: float = 0
    found: float = 0
    keyed: float = 0

    @property
    def precision(self) -> float:
        """Right among what was made; 1 where nothing was."""
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        """Found among what is keyed; 1 where nothing is."""
        return self.found / self.keyed if self.keyed else 1.0

    def add(self, other: Share) -> None:
        """Count in another one."""
        self.right += other.right
        self.made += other.made
        self.found += other.found
        self.keyed += other.keyed

    @classmethod
    def of(cls, made: Iterable[Hashable], keyed: Iterable[Hashable]) -> Share:
        """Compare two sets."""
        first, second = set(made), set(keyed)
        both = len(first & second)
        return cls(both, len(first), both, len(second))


@dataclass
class Debate:
    """The texts of one debate as the program joins them, beside the key."""

    name: str
    key: Key
    corpus: Corpus
    shares: dict[str, Share] = field(default_factory=dict)
    errors: list[tuple[str, str]] = field(default_factory=list)

    @classmethod
    def read(cls, folder: Path) -> Debate:
        """Read a folder, and compare."""
        debate = cls(folder.name, load(folder / "key.yaml", Key), Corpus(folder))
        debate._actors()
        debate._events()
        debate._statements()
        joined = [frozenset(copy[:2]) for copy in debate.corpus.joint.copies]
        keyed = [frozenset(pair) for pair in debate.key.copies]
        debate.shares["copies"] = Share.of(joined, keyed)
        debate._differences("copy", joined, keyed, lambda pair: " = ".join(sorted(pair)))
        return debate

    @cached_property
    def parties(self) -> dict[tuple[str, str], Reference]:
        """For an actor of the key and a text the row that is this actor."""
        rows = defaultdict(list)
        for at, row in self.corpus.rows.items():
            if isinstance(row, StakeholderRow):
                rows[at.article].append((at, _forms(row.name, row.aliases), _forms(row.name)))
        found = {}
        for actor in self.key.named:
            wanted = _forms(actor.name, actor.also)
            for text in (*actor.texts, *actor.mentioned):
                near = [
                    (not wanted & name, -len(wanted & forms), at)
                    for at, forms, name in rows[text]
                    if wanted & forms
                ]
                if near:
                    found[actor_id(actor), text] = min(near)[2]
        return found

    @cached_property
    def actor_at(self) -> dict[Reference, KeyActor]:
        """The actor of the key that a row is."""
        by_id = {actor_id(actor): actor for actor in self.key.named}
        return {at: by_id[name] for (name, _), at in self.parties.items()}

    def _actors(self) -> None:
        named = [row for row in self.corpus.joint.stakeholders if _is_named(row)]
        keyed = [(actor_id(actor), text) for actor in self.key.named for text in actor.texts]
        made = [at for row in named for at in row.rows if not self._is_only_named(at)]
        found = sum(pair in self.parties for pair in keyed)
        right = sum(at in self.actor_at for at in made)
        self.shares["actors found in their texts"] = Share(right, len(made), found, len(keyed))
        joined = {at: row for row in self.corpus.joint.stakeholders for at in row.rows}
        self.shares["actors joined (B-cubed)"] = b_cubed(
            {at: actor_id(actor) for at, actor in self.actor_at.items()},
            {at: joined[at].stakeholder_id for at in self.actor_at},
        )
        texts = {actor_id(a): {at for at in joined if self._is(at, a)} for a in self.key.named}
        groups = [
            frozenset(row.rows) for row in named if not all(map(self._is_only_named, row.rows))
        ]
        wanted = [frozenset(rows) for rows in texts.values() if rows]
        whole = Share.of(groups, wanted)
        whole.keyed = len(self.key.named)
        self.shares["joint actors right"] = whole
        for actor in self.key.named:
            rows = {joined[at].stakeholder_id for at in texts[actor_id(actor)]}
            missed = [text for text in actor.texts if (actor_id(actor), text) not in self.parties]
            if missed:
                self._error("actor not read", f"{actor.name} in {', '.join(missed)}")
            if len(rows) > 1:
                self._error("actor split", f"{actor.name}: {', '.join(sorted(rows))}")
        for row in named:
            actors = sorted({self.actor_at[at].name for at in row.rows if at in self.actor_at})
            if len(actors) > 1:
                self._error("actors merged", f"{row.name}: {' / '.join(actors)}")
            if not actors:
                self._error("no actor of the key", f"{row.name} in {', '.join(row.articles)}")

    def _is_only_named(self, at: Reference) -> bool:
        return at in self.actor_at and at.article in self.actor_at[at].mentioned

    def _is(self, at: Reference, actor: KeyActor) -> bool:
        return at in self.actor_at and self.actor_at[at] is actor

    def _events(self) -> None:
        rows = defaultdict(list)
        for at, row in sorted(self.corpus.rows.items()):
            if isinstance(row, TimelineRow):
                rows[at.article].append((at, row))
        told: dict[int, set[Reference]] = defaultdict(set)
        event_of: dict[Reference, int] = {}
        still_to_come: set[Reference] = set()
        for place, event in enumerate(self.key.events):
            for text, quote in (event.texts | event.announced).items():
                near = [
                    (-like, at)
                    for at, row in rows[text]
                    if at not in event_of | dict.fromkeys(still_to_come)
                    and (like := _overlap(quote, row.event))
                ]
                if near and text not in event.texts:
                    still_to_come.add(min(near)[1])
                elif near:
                    event_of[min(near)[1]] = place
                    told[place].add(min(near)[1])
                elif text in event.texts:
                    self._error("event not read", f"{event.what} in {text}: {quote}")
        rows_of = self.corpus.joint.timeline
        joint = {at: row for row in rows_of for at in row.rows if at not in still_to_come}
        keyed = sum(len(event.texts) for event in self.key.events)
        found = Share(len(event_of), len(joint), len(event_of), keyed)
        self.shares["events found in their texts"] = found
        known = [at for at in joint if at in event_of]
        self.shares["tellings joined (pairs)"] = Share.of(
            _pairs({at: joint[at].event_id for at in known}), _pairs(event_of)
        )
        groups = {frozenset(row.rows) - still_to_come for row in rows_of} - {frozenset()}
        wanted = {frozenset(rows) for rows in told.values()}
        whole = Share.of(groups, wanted)
        whole.keyed = len(self.key.events)
        self.shares["joint events right"] = whole
        for place, tellings in told.items():
            ids = sorted({joint[at].event_id for at in tellings})
            if len(ids) > 1:
                what = self.key.events[place].what
                lines = "; ".join(
                    f"{joint[at].event_id} {at.article} {joint[at].value} {joint[at].event[:60]}"
                    for at in sorted(tellings)
                )
                self._error("event split", f"{what}: {lines}")
        for row in self.corpus.joint.timeline:
            places = {event_of[at] for at in row.rows if at in event_of}
            if len(places) > 1:
                whats = " / ".join(self.key.events[place].what for place in sorted(places))
                self._error("events merged", f"{row.event_id} {row.value}: {whats}")
            date = self.key.events[min(places)].date if places else row.value
            if day_of(date) != day_of(row.value):
                self._error("event's date", f"{row.event[:70]}: {row.value!r} for {date!r}")

    def _statements(self) -> None:
        rows = {at: row for row in self.corpus.joint.stakeholders for at in row.rows}
        by_joint = defaultdict(set)
        for at, actor in self.actor_at.items():
            by_joint[rows[at].stakeholder_id].add(actor.name)
        named = {row.stakeholder_id for row in rows.values() if _is_named(row)}
        concepts = {concept.id for concept in self.corpus.settings.concepts}
        made: dict[tuple[str, str, str, str], str] = {}
        for said in self.corpus.joint.statements:
            if said.agreement and said.stakeholder_id in named:
                names = by_joint.get(said.stakeholder_id, {said.name})
                name = min(names, key=lambda each: (each != said.name, each))
                concept = said.concept if said.concept in concepts else "issue"
                made[said.article, name, concept, said.agreement] = said.evidence
        unnamed = {actor.name for actor in self.key.actors} - {a.name for a in self.key.named}
        keyed = {
            (said.text, said.actor, said.concept, said.agreement): said.quote
            for said in self.key.statements
            if not said.doubtful and said.actor not in unnamed
        }
        for said in self.key.statements:
            if said.doubtful:
                made.pop((said.text, said.actor, said.concept, said.agreement), None)
        self.shares["statements"] = Share.of(made, keyed)
        for kind, is_issue in (("the issue", True), ("a concept", False)):
            self.shares[f"statements on {kind}"] = Share.of(
                [each for each in made if (each[2] == "issue") is is_issue],
                [each for each in keyed if (each[2] == "issue") is is_issue],
            )
        words = {**made, **keyed}
        for each in sorted(set(keyed) - set(made)):
            near = [other for other in made if other[:2] == each[:2]]
            kind = "of another actor or not read"
            if any(other[2] == each[2] for other in near):
                kind = "agreement"
            elif near:
                kind = "concept"
            self._error(f"statement missed: {kind}", f"{' | '.join(each)}: {words[each][:140]}")
        for each in sorted(set(made) - set(keyed)):
            self._error("statement not keyed", f"{' | '.join(each)}: {words[each][:140]}")

    def _differences(self, what: str, made: Iterable, keyed: Iterable, told) -> None:  # type: ignore[no-untyped-def,type-arg]
        for each in set(keyed) - set(made):
            self._error(f"{what} missed", told(each))
        for each in set(made) - set(keyed):
            self._error(f"{what} that is none", told(each))

    def _error(self, kind: str, words: str) -> None:
        self.errors.append((kind, " ".join(words.split())))


def actor_id(actor: KeyActor) -> str:
    """Return what tells an actor from one of the same name."""
    return f"{actor.name} ({', '.join(actor.texts)})"


def b_cubed(keyed: Mapping[Reference, str], made: Mapping[Reference, str]) -> Share:
    """Return the B-cubed measure of a grouping (Bagga & Baldwin, 1998).

    Examples
    --------
    >>> rows = [Reference("01", "S1"), Reference("02", "S1")]
    >>> split = b_cubed(dict.fromkeys(rows, "A"), {rows[0]: "1", rows[1]: "2"})
    >>> split.precision, split.recall
    (1.0, 0.5)
    """
    right, wrong = _groups(keyed), _groups(made)
    share = Share(made=len(keyed), keyed=len(keyed))
    for at, name in keyed.items():
        both = len(right[name] & wrong[made[at]])
        share.right += both / len(wrong[made[at]])
        share.found += both / len(right[name])
    return share


def _groups(names: Mapping[Reference, str]) -> dict[str, set[Reference]]:
    groups: dict[str, set[Reference]] = defaultdict(set)
    for at, name in names.items():
        groups[name].add(at)
    return groups


def _pairs(names: Mapping[Reference, object]) -> list[tuple[Reference, Reference]]:
    groups: dict[object, list[Reference]] = defaultdict(list)
    for at, name in sorted(names.items()):
        groups[name].append(at)
    return [
        (one, other)
        for group in groups.values()
        for place, one in enumerate(group)
        for other in group[place + 1 :]
    ]


def _is_named(row: JointStakeholder) -> bool:
    words = row.name.removeprefix("the ").split()
    return row.type != "unnamed group" and any(letter.isupper() for letter in words[-1])


def _forms(name: str, also: Iterable[str] = ()) -> set[str]:
    return {" ".join(_WORD.findall(form.casefold().removeprefix("the "))) for form in (name, *also)}


def _overlap(quote: str, event: str) -> float:
    """Return how many of the shorter's words the other has, 0 under one half."""
    ours, theirs = (Counter(_WORD.findall(words.casefold())) for words in (quote, event))
    fewer = min(ours.total(), theirs.total())
    share = (ours & theirs).total() / fewer if fewer else 0.0
    return share - abs(ours.total() - theirs.total()) / 1e4 if share >= 0.5 else 0.0


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures of each debate, and with ``--errors`` what is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--folder", type=Path, default=FOLDER, help="the folder of the debates")
    parser.add_argument("--debate", help="one debate only")
    parser.add_argument("--errors", type=int, default=0, help="errors of each class to list")
    asked = parser.parse_args(arguments)
    for key in sorted(asked.folder.glob("*/key.yaml")):
        if asked.debate in (None, key.parent.name):
            _print(Debate.read(key.parent), asked.errors)


def _print(debate: Debate, limit: int) -> None:
    print(f"{debate.name}: {len(debate.corpus.joint.articles)} texts")
    print("".join([" " * 30, *(word.rjust(12) for word in ("precision", "recall"))]))
    for measure in MEASURES:
        share = debate.shares[measure]
        counts = f"  {share.right:.4g} of {share.made:.4g}, {share.found:.4g} of {share.keyed:.4g}"
        print(f"{measure:30}{share.precision:12.1%}{share.recall:12.1%}{counts}")
    kinds = defaultdict(list)
    for kind, words in debate.errors:
        kinds[kind].append(words)
    for kind, some in sorted(kinds.items(), key=lambda pair: -len(pair[1])):
        print(f"{kind}: {len(some)}")
        print(*(f"  {words}" for words in some[:limit]), sep="\n", end="\n" if limit else "")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main()
