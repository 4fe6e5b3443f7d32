"""Drafted questions about who says what, and in whose voice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, Final

from coursekit.quiz.draft.clauses import tells_number
from coursekit.quiz.draft.leaks import Secret
from coursekit.quiz.draft.rows import Material, Saying, forms_of, is_known, is_name, mixed, names_of
from coursekit.quiz.draft.templates import Values, sentence
from coursekit.quiz.draft.words import capital, count_words, listed, prints, quoted, slug
from coursekit.quiz.kinds.faults import folded
from coursekit.quiz.leaks import tells_apart
from coursekit.tables.curation.faults import id_of
from coursekit.tables.schema import Shown, StakeholderRow

_MOST_DISTRACTORS: Final = 3
_FEWEST_DISTRACTORS: Final = 2
_MOST_PAIRS: Final = 4
_MOST_OTHERS: Final = 2
_BEGINNING: Final = 8
_LONGEST_NAME: Final = 6
_LONGEST_SOURCE: Final = 4
#: A passage with fewer words around a claim leaves nothing to look for.
_FEWEST_AROUND: Final = 25


def who_said(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions in which words are given, and their speaker is chosen among others."""
    for said in mixed(material.told(), chance):
        words = asked_words(said)
        others = _others(material, [said], chance)
        if not words or not is_known(said.speaker) or len(others) < _FEWEST_DISTRACTORS:
            continue
        chosen = _as_long_as_chance(said, others, chance)
        names = [other.name for other in chosen]
        if not chosen or tells_apart(forms_of(said.speaker), names, words):
            continue
        options: list[Values] = [
            {"text": _as_option(material, said.speaker), "correct": True, "feedback": _whose(said)},
            *(
                {"text": _as_option(material, other), "feedback": what_else(other, said, material)}
                for other in chosen
            ),
        ]
        yield {
            "id": slug(said.row.statement_id),
            "question": sentence(
                "who" if words == said.predicate else "who says", words=quoted(words)
            ),
            "options": mixed(options, chance),
            "evidence": material.evidence(said.row, said.shown_by),
            **kept(
                [said.row, *_quoted_of(chosen, material)],
                [_secret(said, words)],
                [*said.speakers, *chosen],
            ),
        }


def match_speakers(material: Material, chance: Random) -> Iterator[Values]:
    """Draft a question that matches statements to their speakers."""
    sayings = mixed((said for said in material.told() if asked_words(said)), chance)
    by_words = {folded(quoted(asked_words(said))): said for said in sayings}
    # One of each speaker, and none who speaks with another of them.
    each: dict[str, Saying] = {}
    taken: set[str] = set()
    for said in by_words.values():
        ids = {one.stakeholder_id for one in said.speakers}
        if is_known(said.speaker) and not ids & taken:
            each[said.speaker.stakeholder_id] = said
            taken |= ids
    chosen = list(each.values())[:_MOST_PAIRS]
    if len(chosen) < 2:
        return
    others = _others(material, chosen, chance)[:_MOST_OTHERS]
    places = {_as_option(material, said.speaker): said.speaker for said in chosen}
    places |= {_as_option(material, other): other for other in others}
    yield {
        "pairs": [
            {
                "text": _shown(said),
                "to": _as_option(material, said.speaker),
                "feedback": _whose(said),
                "near": [
                    {"text": name, "feedback": _not_theirs(row, said, chosen, material)}
                    for name, row in places.items()
                    if row is not said.speaker
                ],
            }
            for said in chosen
        ],
        "others": [_as_option(material, other) for other in others],
        "evidence": material.evidence(chosen[0].row, chosen[0].shown_by),
        **kept(
            [*(said.row for said in chosen), *_quoted_of(others, material)],
            [_secret(said, asked_words(said)) for said in chosen],
            list(places.values()),
        ),
    }


def own_voice(material: Material, chance: Random) -> Iterator[Values]:
    """Draft statements to call true or false: that the article says something itself."""
    claims = [
        {
            "id": slug(said.row.statement_id),
            "words": quoted(said.clause),
            "answer": False,
            "if_true": sentence("is claim", words=quoted(said.shown_by)),
            "if_false": sentence("is claim", words=quoted(said.shown_by)),
            "evidence": material.evidence(said.row, said.shown_by),
            **kept([said.row], [_secret(said, said.clause)], said.speakers),
        }
        for said in mixed(material.told(), chance)
        if said.clause and not names_speaker(said, said.clause)
    ]
    reported = [
        {
            "id": slug(row.event_id),
            "words": quoted(row.event),
            "answer": True,
            "about": "other",
            "if_true": sentence("own voice", sentence=quoted(row.event)),
            "if_false": sentence("own voice", sentence=quoted(row.event)),
            "evidence": material.evidence(row, row.event),
            **kept([row], [Secret(row.event, ())]),
        }
        for row in sorted(mixed(material.in_own_voice(), chance), key=lambda row: bool(row.value))
        if row.status == "happened"
    ]
    both = [claims, reported] if chance.random() < 1 / 2 else [reported, claims]
    if claims and reported:
        yield from (each for pair in zip(*both, strict=False) for each in pair)


def who_is_meant(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions about a "she" or "the group", whose name stands in an earlier sentence."""
    for said in mixed(material.unasked(), chance):
        source, who = said.row.source, said.speaker
        forms = [form for form in names_of(who) if _can_be_typed(form, source)]
        before = " ".join(material.before(said.row, 2))
        if (
            said.is_named
            or len(said.speakers) > 1
            or not _can_be_asked_for(who, source)
            or not material.naming(said.row, forms)
            or any(prints(said.row.evidence, form) for form in forms)
        ):
            continue
        near = [
            row
            for row in material.actors
            if is_known(row)
            and (row.type == "person" or listed("person").isdisjoint(folded(source).split()))
            and not _overlap(row, [who])
            and any(prints(before, form) for form in forms_of(row))
        ]
        yield {
            "id": slug(said.row.statement_id),
            "words": quoted(source),
            "sentence": quoted(said.row.evidence),
            "accept": _accepted(forms, who, material.called(who)),
            "near": [
                {
                    "text": row.name,
                    "feedback": sentence("named before", name=material.called(row)),
                }
                for row in near
            ],
            "name": material.called(who),
            "before": quoted(material.naming(said.row, forms)),
            "evidence": material.evidence(said.row, said.row.evidence),
            **kept([said.row], [Secret(said.row.evidence, tuple(forms))], [who]),
        }


def whose_claim(material: Material, chance: Random) -> Iterator[Values]:
    """Draft questions in which the words are marked that say whose claim something is."""
    for said in mixed(material.told(), chance):
        passage = material.passage(said.row)
        around = count_words(passage) - count_words(said.clause)
        if not said.clause or said.shown_by not in passage or around < _FEWEST_AROUND:
            continue
        names = [said.row.source, *(form for one in said.speakers for form in names_of(one))]

        def once(form: str, passage: str = passage) -> bool:
            return passage.count(form) == 1

        yield {
            "id": slug(said.row.statement_id),
            "words": quoted(said.clause),
            "passage": passage,
            "accept": list(dict.fromkeys([said.shown_by, *filter(once, names)])),
            "shown_by": quoted(said.shown_by),
            "beginning": quoted(said.clause, most=_BEGINNING),
            "evidence": material.evidence(said.row, said.shown_by),
            **kept([said.row], [_secret(said, said.clause)], said.speakers),
        }


def asked_words(said: Saying) -> str:
    """Return the words by which a speaker is asked for; "" where they would tell who it is."""
    # "Warn that …" would tell that it is several, and the others are each one.
    words = "" if tells_number(said.predicate) == "many" else said.predicate
    words = words or said.clause
    return "" if names_speaker(said, words) else words


def names_speaker(said: Saying, words: str) -> bool:
    """Tell whether words name who says them, which would give the answer away."""
    return any(prints(words, form) for one in said.speakers for form in forms_of(one))


def reported(said: Saying, name: str) -> str:
    """Return a statement in a sentence of its own."""
    if said.predicate:
        return f"{capital(name)} {quoted(said.predicate)}"
    told = "told directly" if said.row.speech == "direct" else "told"
    return sentence(told, name=name, words=quoted(said.clause))


def kept(
    asked: Sequence[Shown], secrets: Sequence[Secret], others: Sequence[Shown] = ()
) -> dict[str, Any]:
    """Return the rows that a question asks about, what gives it away, and what else it rests on."""
    return {
        "asked": list(map(id_of, asked)),
        "secrets": list(secrets),
        "rests_on": list(dict.fromkeys(map(id_of, (*asked, *others)))),
    }


def what_else(other: StakeholderRow, said: Saying, material: Material) -> str:
    """Say what the article has about somebody who did not say it, without naming who did."""
    name = material.called(other)
    own = _to_be_quoted(other, material)
    told = quoted(own.words if own else other.evidence)
    if names_speaker(said, told):
        return sentence("not here", name=name)
    if own:
        return sentence("something else", name=name, words=told)
    if (other.start, other.end) == (said.row.start, said.row.end):
        return sentence("same sentence", name=name)
    role = other.role if not material.speaks(other) else "speaker"
    return sentence(f"role {role}", name=name, sentence=told)


def _to_be_quoted(other: StakeholderRow, material: Material) -> Saying | None:
    """Return a statement of somebody that no question asks about, one that none could first."""
    told = {said.row.statement_id for said in material.told()}
    own = [one for one in material.unasked() if other in one.speakers and one.words]
    own.sort(key=lambda one: one.row.statement_id in told)
    return own[0] if own else None


def _quoted_of(others: Sequence[StakeholderRow], material: Material) -> list[Shown]:
    """Return the statements that reasons quote: another question must not ask about them."""
    found = (_to_be_quoted(other, material) for other in others)
    return [said.row for said in found if said]


def _not_theirs(
    row: StakeholderRow, said: Saying, chosen: Sequence[Saying], material: Material
) -> str:
    """Say why a statement is not somebody's; of one who says another of them, not which."""
    if any(row in one.speakers for one in chosen):
        return sentence("not here", name=material.called(row))
    return what_else(row, said, material)


def _others(material: Material, sayings: Sequence[Saying], chance: Random) -> list[StakeholderRow]:
    """Return others than the speakers who could be meant, those who speak first."""
    # Who says the same words elsewhere is no wrong answer, nor who is named as the speaker's own.
    speakers = [one for said in sayings for one in said.speakers]
    same = [
        one
        for said in material.sayings
        for one in said.speakers
        if any(folded(said.row.content) == folded(asked.row.content) for asked in sayings)
    ]
    beside = " ".join(said.shown_by for said in sayings)
    rest = mixed(
        (
            row
            for row in material.actors
            if row.type != "unnamed group" and is_known(row) and row not in same
            and not any(prints(beside, form) for form in forms_of(row))
        ),
        chance,
    )  # fmt: skip
    rest.sort(key=lambda row: row.role != "speaker")
    unlike: list[StakeholderRow] = []
    for row in rest:
        together = any(
            row in said.speakers and other in said.speakers
            for said in material.sayings
            for other in unlike
        )
        if not together and not _overlap(row, [*speakers, *unlike]):
            unlike.append(row)
    return unlike


def _overlap(row: StakeholderRow, others: Sequence[StakeholderRow]) -> bool:
    """Tell whether a name of one is part of that of another: "the Council" of "the EU Council"."""
    known = [f" {folded(form)} " for other in others for form in forms_of(other)]
    forms = [f" {folded(form)} " for form in forms_of(row)]
    return any(one in other or other in one for one in forms for other in known)


def _as_long_as_chance(
    said: Saying, others: Sequence[StakeholderRow], chance: Random
) -> list[StakeholderRow]:
    """Return some others, so that the right name is the longest as often as chance would have it.

    None where that cannot be.
    """
    chosen = list(others[:_MOST_DISTRACTORS])
    length = len(said.speaker.name)
    if chance.random() * (len(chosen) + 1) < 1 or any(len(row.name) >= length for row in chosen):
        return chosen
    longer = next((row for row in others if len(row.name) >= length), None)
    return [*chosen[:-1], longer] if longer else []


def _as_option(material: Material, row: StakeholderRow) -> str:
    return capital(material.called(row))


def _shown(said: Saying) -> str:
    words = asked_words(said)
    return quoted(f"… {words}" if words == said.predicate else words)


def _secret(said: Saying, words: str) -> Secret:
    return Secret(words, tuple(form for one in said.speakers for form in forms_of(one)))


def _whose(said: Saying) -> str:
    named = any(prints(said.shown_by, form) for one in said.speakers for form in names_of(one))
    return sentence("whose" if named else "whose by a word", words=quoted(said.shown_by))


def _can_be_typed(form: str, source: str) -> bool:
    return 0 < count_words(form) <= _LONGEST_NAME and not prints(source, form)


def _can_be_asked_for(who: StakeholderRow, source: str) -> bool:
    """Tell whether words stand for somebody with a name, and not for the writer."""
    words = folded(source).split()
    named = is_known(who) and who.type != "unnamed group" and is_name(who.name)
    return named and 0 < len(words) <= _LONGEST_SOURCE and listed("self").isdisjoint(words)


def _accepted(forms: Sequence[str], who: StakeholderRow, called: str) -> list[str]:
    """Return every form of a name that is right: also a person's last name alone."""
    last = [form.split()[-1] for form in forms if who.type == "person"]
    bare = [form[4:] for form in forms if form.lower().startswith("the ")]
    every = [*forms, *last, *bare, called]
    first: dict[str, str] = {}
    for form in every:
        first.setdefault(folded(form), form)
    return list(first.values())
