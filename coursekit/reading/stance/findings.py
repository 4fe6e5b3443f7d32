"""What a content holds about the issue: sides taken, praise and blame, effects, doubts, demands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, Literal, NamedTuple

from coursekit.reading.stance.content.frames import Frame, frame_of
from coursekit.reading.stance.content.lexicon import (
    SIDES,
    Hit,
    forms_meaning,
    participles,
    side_of,
    words_meaning,
)
from coursekit.reading.stance.content.targets import object_of
from coursekit.reading.stance.content.words import Content

Kind = Literal[
    "support", "oppose", "blame", "praise", "refusal", "change", "leaning", "neutral", "undecided"
]
#: Acts that are done to a text and to hardly anything else: they need no object.
_OF_TEXTS: Final = frozenset(
    "sign signs signed signing ratify ratifies ratified ratifying accede accedes acceded acceding "
    "adhere adheres adhered vote votes voted voting deposit deposits deposited".split()
)
#: Who keeps away from the place of the signing keeps away from the text.
_SHUNNING: Final = frozenset("stay stays stayed staying boycott boycotts boycotted".split())
#: Words that open a wish for the issue, or for none.
WISHING: Final = frozenset(["without", "if", "rather", "sooner", "prefer", "better"])
_TURNED: Final[dict[Kind, Kind]] = {"blame": "praise", "praise": "blame"}
#: "disappointed with", "opposed to": an attitude, and no passive.
_LEADING: Final = frozenset(["with", "to", "by", "about", "at", "of", "for", "over", "on"])
_SHARING: Final = frozenset("share shares shared sharing echo echoes echoed echoing not".split())
_TO_DO: Final = frozenset(["help", "give"])
#: By what is done, and what it is done to: whether the effect is good.
_EFFECTS: Final[dict[str, Callable[[int], int]]] = {
    "harm": lambda worth: 1 if worth < 0 else -1,
    "counter": lambda worth: -worth,
    "help": lambda worth: -1 if worth < 0 else 1,
    "give": lambda worth: worth,
    "lack": lambda _: -1,
}
_ASKS_FOR: Final = frozenset(
    "expects expected expect demands demanded needs must requires insists insisted wants wanted "
    "asks asked call calls called".split()
)
_MISSING: Final = frozenset(["lack", "lacks", "lacking", "without"])
_CONSENT: Final = frozenset(
    "support backing approval vote votes consent signature agreement ratification yes".split()
)
_ABOUT: Final = frozenset(["it", "this", "that", "them"])


class Finding(NamedTuple):
    """One thing that a content shows."""

    kind: Kind
    first: int
    end: int
    #: A side taken on the issue itself, not on a part or the aim of it.
    whole: bool = True
    hedged: bool = False
    #: A side that somebody takes, and not what is said of the issue.
    taken: bool = False


def findings(content: Content, hits: list[Hit], *, near: bool) -> list[Finding]:
    """Return everything that a content shows about the issue, in text order."""
    found: list[Finding] = []
    for hit in hits:
        rule = _RULES.get(hit.meaning)
        if rule is not None:
            found += rule(content, hit, near)
    if not WISHING.isdisjoint(content.lower):
        found += _without_it(content)
    found = [kept for each in found if (kept := _own(content, each)) is not None]
    return sorted(found, key=lambda finding: (finding.first, finding.end))


def _own(content: Content, finding: Finding) -> Finding | None:
    """Turn round praise or blame that is only somebody's claim ("rejects the idea that …")."""
    # None for a claim that the speaker neither shares nor rejects.
    if finding.kind not in _TURNED or finding.taken:
        return finding
    start, _ = content.sentence(finding.first)
    for at in range(finding.first - 1, start, -1):
        if content.lower[at] == "that" and content.lower[at - 1] in _claim_nouns():
            verbs = content.lower[max(start, at - 8) : at - 1]
            side = next((side for verb in reversed(verbs) if (side := side_of(verb))), 0)
            if side < 0 or content.reporting.cue == "denying":
                return finding._replace(kind=_TURNED[finding.kind])
            return finding
    return finding


@cache
def _claim_nouns() -> frozenset[str]:
    return words_meaning("attack noun") | words_meaning("claim noun")


def _side(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find a side that the speaker takes, or tells others to take."""
    frame = frame_of(content, hit.first)
    side = SIDES[hit.meaning]
    accusation = content.of_accusation
    asked = _passive(content, hit, frame)
    if asked is not None:
        if asked:
            yield from _sided(hit, frame, side, accusation=accusation)
        return
    if frame.doer == "other" or (frame.doer == "advised" and hit.meaning == "fault"):
        return
    target, turned = object_of(content, hit.first, hit.end)
    known = target == "issue" or (near and (target in {"it", "part"} or _is_alone(content, hit)))
    if not known:
        if side > 0 and near and not frame.negated and target != "it":
            yield Finding("leaning", hit.first, hit.end, hedged=frame.hedged)
        return
    if target == "part" and content.conceded(hit.first):
        return
    side = -side if turned else side
    if content.is_temporal(frame.first) or frame.former:
        return
    if content.opens_gerund(hit.first):
        # "Dropping the law would be a mistake": what is said of the act decides.
        if content.reporting.cue not in {"complaining", "warning"}:
            return
        side = -side
    yield from _sided(hit, frame, side, whole=target != "part", accusation=accusation)


def _is_alone(content: Content, hit: Hit) -> bool:
    """Tell whether a verb stands without its object, or with the place of the signing."""
    verb = content.lower[hit.first]
    if verb in _SHUNNING and hit.end < len(content.words):
        return content.words[hit.end].is_capital
    return verb in _OF_TEXTS and content.ends_at(hit.end)


def _sided(
    hit: Hit, frame: Frame, side: int, *, whole: bool = True, accusation: bool = False
) -> Iterator[Finding]:
    first = min(frame.first, hit.first) if frame.negated else hit.first
    if not frame.negated:
        kind: Kind = "support" if side > 0 else "oppose"
        if hit.meaning == "fault" and side < 0 and not accusation:
            kind = "blame"
        yield Finding(kind, hit.first, hit.end, whole, frame.hedged, taken=True)
    elif side > 0 and not (frame.past and hit.meaning == "bind"):
        yield Finding("refusal", first, hit.end, whole, frame.hedged)
    elif side < 0 and frame.doer == "advised":
        yield Finding("support", first, hit.end, whole)


def _passive(content: Content, hit: Hit, frame: Frame) -> bool | None:
    """Tell whether a passive verb ("should be lifted") asks something of the issue."""
    bare = hit.first > 0 and content.issue_at[hit.first - 1] and content.reporting.cue == "asking"
    if not (frame.passive or bare) or content.lower[hit.end - 1] in _LEADING:
        return None
    if content.lower[hit.first] not in participles():
        return None
    return frame.doer == "advised" and content.anchor(hit.first) in {"issue", "it", "first it"}


def _alone(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find a side that needs no object: "vote no", "join consensus", "stay at home"."""
    frame = frame_of(content, hit.first)
    if frame.doer == "other" or (
        content.lower[hit.end - 1] == "no" and not content.ends_at(hit.end)
    ):
        return  # "said no decision had been made"
    yield from _sided(hit, frame, 1 if hit.meaning == "bind alone" else -1)


def _fault_alone(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find fault that was named before, or follows in a clause: "shared these concerns"."""
    frame = frame_of(content, hit.first)
    if frame.doer == "other" or frame.negated or not near:
        return
    _, end = content.sentence(hit.first)
    following = content.lower[hit.end] if hit.end < len(content.words) else ""
    shared = content.lower[hit.first] in _SHARING and following not in _LEADING
    if shared or any(content.issue_at[hit.end : end]):
        yield Finding("blame", hit.first, hit.end, taken=True)


def _wanted_more(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find what the speaker had hoped for in vain: "would have preferred a narrower treaty"."""
    frame = frame_of(content, hit.first)
    own = frame.doer == "speaker" or (hit.first == 0 and content.reporting.acts)
    if near and (own or content.anchor(hit.first) in {"issue", "part", "it"}):
        yield Finding("blame", hit.first, hit.end, taken=True)


def _over(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find that the measure must, or must not, come to be or to its end: "it must not die"."""
    frame = frame_of(content, hit.first)
    if frame.doer != "advised" or content.anchor(hit.first) not in {"issue", "it"}:
        return
    if frame.negated == (hit.meaning == "end"):
        yield Finding("support", frame.first, hit.end)
    else:
        yield Finding("oppose", frame.first, hit.end)


def _judgement(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find praise or blame of the issue, or of a part of it."""
    idiom = hit.meaning.startswith("verdict")
    of = content.anchor(hit.first)
    if of in {"", "speaker"} and content.leads_to_issue(hit.end):
        of = "issue"
    if of == "rival":
        if hit.meaning in {"good", "better"}:
            yield Finding("blame", hit.first, hit.end)
        return
    if hit.meaning == "better" or (of in {"speaker", ""} and not idiom):
        return
    if of in {"it", "first it", "part"} and not near and not idiom:
        return
    if content.supposed(hit.first) or content.conceded(hit.first):
        return
    if not content.is_predicate(hit.first, hit.end):
        return
    negated = content.negated_at(hit.first) or (idiom and content.opens_negated(hit.first))
    if hit.meaning in {"bad", "verdict bad", "untrue"}:
        if not negated:
            refuted = hit.meaning == "untrue" and content.of_accusation
            yield Finding("oppose" if refuted else "blame", hit.first, hit.end)
        return
    frame = frame_of(content, hit.first)
    if negated and content.lower[hit.end - 1] == "of":
        return
    if negated:
        yield Finding("blame", frame.first, hit.end)
    elif frame.doer != "advised" or content.reporting.cue in {"asking", "wishing"}:
        yield Finding("praise", hit.first, hit.end)


def _effect(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find what the issue does to whom: "endangers journalists", "helps victims"."""
    of = content.anchor(hit.first)
    if of not in {"issue", "it", "part"} or (of != "issue" and not near):
        return
    if content.supposed(hit.first) or content.conceded(hit.first) or content.is_noun(hit.first):
        return
    if content.of_another(hit.first) or content.without_issue(hit.first):
        return
    if hit.meaning in _TO_DO and not forms_meaning("counter").isdisjoint(
        content.lower[hit.end : hit.end + 4]
    ):
        return  # "helps police catch thieves": what they are helped to do decides
    frame = frame_of(content, hit.first)
    # An idiom holds what it is done to: "puts users at risk".
    idiom = hit.meaning == "harm" and hit.end - hit.first > 2
    reach = hit.end - hit.first + (-1 if idiom else 7)
    worth = content.valence(hit.first + 1, reach, worst=hit.meaning == "give")
    value = _EFFECTS[hit.meaning](worth)
    if value > 0:
        # What somebody warns of or doubts is no praise: "warned that it gives police new powers".
        blamed = frame.negated != (content.reporting.cue in {"complaining", "warning"})
        yield Finding("blame" if blamed else "praise", hit.first, hit.end)
    elif value < 0 and not frame.negated:
        yield Finding("blame", hit.first, hit.end)


def _event(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find what happens under the issue: "patients would die under a ban"."""
    start, end = content.sentence(hit.first)
    for at in range(start, end):
        if content.issue_at[at]:
            led = set(content.lower[max(start, at - 2) : at])
            if led & {"under", "with"} and not frame_of(content, hit.first).negated:
                yield Finding("blame", hit.first, hit.end)
                return


def _without_it(content: Content) -> Iterator[Finding]:
    """Find wishes: "without the treaty, …", "if we were in the treaty", "rather no treaty"."""
    lower = content.lower
    for at, word in enumerate(lower):
        if word not in WISHING:
            continue
        start, end = content.sentence(at)
        target = next((k for k in range(at + 1, min(end, at + 8)) if content.issue_at[k]), None)
        if word in {"rather", "sooner"} and "than" in lower[at:end]:
            yield from _rather_than(content, at, end)
        if target is None:
            continue
        between = lower[at + 1 : target]
        if word == "without":
            if at == start and len(between) <= 1 and end - at > 5:
                yield Finding("praise", at, target + 1)
        elif word == "if":
            counterfactual = between[:1] in (["we"], ["i"]) and {"were", "had"} & set(between)
            if at == start and counterfactual:
                yield Finding("praise", at, target + 1)
        elif "no" in between and len(between) <= 3 and frame_of(content, at).doer == "speaker":
            yield Finding("oppose", at, target + 1)


def _rather_than(content: Content, at: int, end: int) -> Iterator[Finding]:
    """Find what somebody would rather do than live with the issue."""
    than = content.lower.index("than", at, end)
    wanted, avoided = content.issue_at[at:than], content.issue_at[than : min(end, than + 8)]
    own = frame_of(content, at).doer == "speaker" and side_of(content.lower[than + 1]) >= 0
    if own and any(avoided) and not any(wanted):
        yield Finding("oppose", at, than + 1 + avoided.index(True))


def _change(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find a demand to change the issue: "should be narrowed before it is passed"."""
    frame = frame_of(content, hit.first)
    if frame.doer != "advised" or frame.negated:
        return
    if frame.passive:
        if content.anchor(hit.first) in {"issue", "part", "it"}:
            yield Finding("change", frame.first, hit.end)
    elif object_of(content, hit.first, hit.end)[0] == "issue":
        yield Finding("change", hit.first, hit.end)


def _wanted(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find something that the issue is to have first: "expects strong safeguards"."""
    if not near or content.negated_at(hit.first):
        return
    frame = frame_of(content, hit.first)
    start, _ = content.sentence(hit.first)
    window = set(content.lower[max(start, hit.first - 7) : hit.first])
    asked = content.reporting.cue == "asking" or frame.doer == "advised" or window & _ASKS_FOR
    if asked and not window & _MISSING:
        yield Finding("change", hit.first, hit.end)


def _depends(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find consent that depends on something: "its approval hinges on a court"."""
    start, _ = content.sentence(hit.first)
    if near and _CONSENT.intersection(content.lower[start : hit.end]):
        yield Finding("change", hit.first, hit.end)


def _must_have(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find what the speaker will not do without: "safeguards are a must"."""
    if near:
        yield Finding("change", hit.first, hit.end)


def _side_less(content: Content, hit: Hit, near: bool) -> Iterator[Finding]:
    """Find that the speaker says itself that it takes no side, or has not decided yet."""
    start, end = content.sentence(hit.first)
    about = any(content.issue_at[start:end]) or content.ends_at(hit.end)
    if not about and _ABOUT.isdisjoint(content.lower[hit.end : end]):
        return
    frame = frame_of(content, hit.first)
    subject = content.anchor(hit.first)
    known = (
        subject in {"issue", "speaker", "first it"}
        or content.reporting.direct
        or content.reporting.acts
    )
    if frame.doer == "other" and not known:
        return
    yield Finding("neutral" if hit.meaning == "neutral" else "undecided", hit.first, hit.end)


_RULES: Final = {
    **dict.fromkeys(SIDES, _side),
    **dict.fromkeys(("bind alone", "quit alone"), _alone),
    **dict.fromkeys(("good", "bad", "better", "untrue", "verdict good", "verdict bad"), _judgement),
    **dict.fromkeys(_EFFECTS, _effect),
    **dict.fromkeys(("neutral", "undecided"), _side_less),
    "fault alone": _fault_alone,
    "wanted more": _wanted_more,
    **dict.fromkeys(("begin", "end"), _over),
    "event": _event,
    "change": _change,
    "change noun": _wanted,
    "depends": _depends,
    "must have": _must_have,
}
