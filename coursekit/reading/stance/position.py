"""A position on the issue: weighed from what somebody's words show, or given by a cue or a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import Final, Literal

from coursekit.reading.attribution.statements import Statement
from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.grammar.sentence import LOWER
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.rule_file import Reason
from coursekit.reading.stance.findings import FAR, SAID, WEAK, Finding
from coursekit.reading.stance.issue import REACH, Stake
from coursekit.reading.stance.lexicon import CLASSES, cue_class, hits_in, meaning, side_of, small
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span, span_of

Stance = Literal["support", "conditional", "neutral", "undecided", "critical", "oppose", "unclear"]
#: The order in which the codebook tries the answers.
ORDER: Final[tuple[Stance, ...]] = (
    "oppose", "conditional", "support", "critical", "neutral", "undecided",
)  # fmt: skip
_GOOD: Final = ("support", "praise")
_CONSENT: Final = ("refusal", "support", "praise", "leaning")
_CONDITIONS: Final = ("condition", "strict condition")
_ADDED: Final = ("coordinate", ",")
_ANSWER: Final = re.compile(r"[\s“‘\"']*(no|yes)[\s”’\"'.!,]*", re.IGNORECASE)
_ANSWERED: Final[dict[str, Stance]] = {"no": "oppose", "yes": "support"}
#: How far "of the bill" may reach after "critics".
_OF: Final = 40
_NAMED: Final[dict[str, Stance]] = {
    "opponent": "oppose", "supporter": "support", "critic": "critical",
}  # fmt: skip
_TURNED: Final[dict[Stance, Stance]] = {
    "oppose": "support", "support": "oppose", "critical": "support",
}  # fmt: skip
#: The stance that a noun for what is said gives: "criticism from".
_GIVEN: Final = {noun: stance for stance in ORDER for noun in meaning(f"noun {stance}")}
#: What decides, in the order of the codebook, and the stance that it gives: "bound" is consent
#: under a condition, "whole" support of the issue itself, "good" what no blame outweighs.
_DECIDES: Final[dict[str, Stance]] = {
    "oppose": "oppose", "bound": "conditional", "refusal": "oppose", "change": "conditional",
    "whole": "support", "good": "support", "blame": "critical",
    "neutral": "neutral", "undecided": "undecided",
}  # fmt: skip
_REASONS: Final = {
    "bound": "it says “{cue}”, but on a condition: “{asked}”",
    "change": "it asks for a change first: “{cue}”",
}


@dataclass(frozen=True, slots=True)
class Position:
    """A stance, and what shows it."""

    stance: Stance
    cue: Span | None = None
    condition: Span | None = None
    rule: str = "it takes no position in its own words or actions"
    #: Why the stance is doubtful; "" where it is not.
    doubt: str = ""

    def __bool__(self) -> bool:
        """Whether it is one."""
        return self.stance != "unclear"

    def because(self, lead: str) -> str:
        """Return `lead` and the reason, which still knows its rule."""
        sentence = f"{lead}; {self.rule}"
        return Reason(sentence, self.rule.rule) if isinstance(self.rule, Reason) else sentence


UNCLEAR: Final = Position("unclear")
#: As findings.rules says it.
_OWNED: Final = "it is only called the owner's"
#: Doubts that are none, as such stances were as often right: that only a pronoun or a part names
#: the issue, or that it is the owner's; and, where it is sure whose it is, that others tell of it.
_NONE: Final = {False: (WEAK, _OWNED), True: (WEAK, _OWNED, SAID)}


def doubt_of(position: Position, *, sure: bool = False) -> str:
    """Return what is doubtful about a stance, "" for nothing."""
    return "" if position.doubt in _NONE[sure] else position.doubt


def decide(text: str, found: Sequence[Finding], why: str) -> Position:
    """Choose among what somebody's words show, in the order of the codebook."""
    first = {finding.kind: finding for finding in reversed(found)}
    consents, good = (filter(None, map(first.get, kinds)) for kinds in (_CONSENT, _GOOD))
    further = {
        "bound": filter(_condition, consents),
        "whole": (each for each in found if (each.kind, each.whole) == ("support", True)),
        "good": () if _outweighed(found) else good,
    }
    first |= {kind: finding for kind, some in further.items() for finding in islice(some, 1)}
    shown = next(filter(first.__contains__, _DECIDES), "")
    if not shown:
        return UNCLEAR
    finding = first[shown]
    cue = cue_of(finding)
    condition = {"bound": _condition(finding), "change": cue}.get(shown)
    asked = condition.of(text) if condition else ""
    words = _REASONS.get(shown, "{why} “{cue}”").format(why=why, cue=cue.of(text), asked=asked)
    reason = Reason(words, finding.rule)
    return Position(_DECIDES[shown], cue, condition, reason, finding.weak)


def cue_of(finding: Finding) -> Span:
    """Return the words that show a finding."""
    return finding.context.span(finding.first, finding.end)


def _outweighed(found: Sequence[Finding]) -> bool:
    """Tell whether blame beside praise weighs more: unless "but" leads from it to the praise."""
    good = [finding for finding in found if finding.kind in _GOOD]
    bad = sorted((finding for finding in found if finding.kind == "blame"), key=cue_of)
    if not (good and bad):
        return False
    praise, blame = good[-1], bad[-1]
    begin = blame.end if blame.context is praise.context else 0
    between = praise.context.lowers[begin : praise.first]
    return cue_of(blame) > cue_of(praise) or meaning("contrast").isdisjoint(between)


def _condition(finding: Finding) -> Span | None:
    """Return the words of the condition under which something is accepted."""
    lowers = finding.context.lowers
    hits = () if finding.done else finding.context.hits
    # Not "they *provided* views", but ", provided it is cut"
    clauses = finding.context.sentence.clauses
    finite = (c for c in clauses if c.group.form == "finite")
    verbs = {c.group.head for c in finite if (c.kind, lowers[c.group.first - 1]) != _ADDED}
    # "When Chad said it *would sign* it"
    outer = finding.context.clause_before(finding.end).up()
    within = {c.opener_at for c in outer if c.kind == "time"}
    told = (hit for hit in hits if hit.meaning in _CONDITIONS and hit.end - 1 not in verbs)
    told = (hit for hit in told if hit.end - 1 not in within)
    for hit in [hit for hit in told if not _of_others(finding, hit.first)]:
        word, strict = lowers[hit.first], hit.meaning == "strict condition"
        whole = lowers[hit.end - 1] in small("as it is")  # "ready to sign it as it stands"
        hedged = (finding.kind, finding.hedged, whole) == ("support", True, False)
        binds = strict or (hedged and word in small("binding"))
        if word in small("softening") if finding.kind == "refusal" else binds:
            marks, last = small("stop", "quote") | {","}, len(lowers)
            end = finding.context.first(marks, hit.end, last, last)
            return finding.context.span(hit.first, end)
    return None


def _of_others(finding: Finding, at: int) -> bool:
    """Tell whether somebody else sets a condition: "Chad backs it, *Peru* will if it is cut"."""
    context = finding.context
    number = context.voice_at(finding.first).number  # “It can,” Lee said, “but only if”
    told = (each for each in context.clause_before(at).up() if context.cue_of(each) != number)
    heads = (clause.subject.head for clause in told)
    return any(head >= finding.end and context.is_name(head) for head in heads)


def by_cue(text: str, statement: Statement, stake: Stake) -> Position:
    """Return the position that a plain answer, the cue, or the noun for the source gives."""
    parts, evidence, cue = statement.content, statement.evidence, statement.cue
    if not stake.is_near([*parts, evidence], REACH):
        return UNCLEAR
    answers = statement.lemma in small("answering")
    if answers and len(parts) == 1 and (answer := _ANSWER.fullmatch(text, *parts[0])):
        stance = _ANSWERED[answer[1].lower()]
        return Position(stance, Span(*answer.span(1)), None, f"it says “{answer[1]}”")
    given = _GIVEN.get(statement.lemma)
    shows: dict[str, Stance | None] = {"support": "support", "critical": "critical", "given": given}
    shown = shows.get(RULES.choose(Cue(statement, stake))["stance"])
    if shown:
        words = f"the reporting word shows it: “{cue.of(text)}”"
        return Position(shown, cue, None, words, FAR * (stake.named_in([evidence]) is None))
    return by_name(text, statement.source or evidence, stake)


def by_name(text: str, name: Span, stake: Stake) -> Position:
    """Return the position that an actor is named for: "critics", "supporters of the bill"."""
    words = stake.words_in(name)
    lowers = [word.lower for word in words]
    for hit in [hit for hit in hits_in(lowers) if hit.meaning in _NAMED]:
        # "Treaty critics"
        before = [word.lower for word in words[: hit.first] if not stake.sign_at(word)]
        stance = _NAMED[hit.meaning]
        span = span_of(words, hit.first, hit.end)
        # "its supporters", "the bill's critics"; not "his supporters", "the mayor's critics".
        ahead = stake.words_in(Span(max(0, name.start - _OF), name.start))[-2:]
        own = small("before named").issuperset(before) and (
            [word.lower for word in ahead[-1:]] != ["'s"] or any(map(stake.sign_at, ahead))
        )
        tail = stake.words_in(Span(span.end, name.end + _OF))[:4]
        if [word.lower for word in tail[:1]] in (["of"], ["for"]):
            beside = Span(name.start, span.end + _OF)
            named = stake.named_in([beside])
            own = named is not None and named.start <= tail[-1].start  # not "of Lee, but the bill"
            stance = _TURNED[stance] if stake.sign_at(named or beside) < 0 else stance
        if own:
            return Position(stance, span, None, f"its name says where it stands: “{span.of(text)}”")
    return UNCLEAR


class Cue:
    """The cue of a statement, and the words behind it, for ``cues.rules`` to ask about."""

    def __init__(self, statement: Statement, stake: Stake) -> None:
        self.statement, self.stake = statement, stake
        self.lemma, self.content = statement.lemma, statement.content

    @kept
    def words(self) -> list[Word]:
        """The words behind it."""
        return [word for part in self.content for word in self.stake.words_in(part)]

    @kept
    def lowers(self) -> list[str]:
        """The same in lower case."""
        return list(map(LOWER, self.words))

    @kept
    def told(self) -> list[str]:
        """Its words, and those that what is said opens with."""
        start, end = self.statement.cue
        begin = max([end, *(part.start for part in self.content[:1])])
        return [*map(LOWER, self.stake.words_in(Span(start, begin))), *self.lowers[:2]]

    @property
    def undoes(self) -> bool:
        """Tell "that Peru is leaving it", "that it was vetoed" from "that it would kill jobs"."""
        named = [*map(self.stake.sign_at, self.words), 1].index(1)
        before = small("was") if named < min(3, len(self.words)) else frozenset()
        return any(
            hit.side < 0 and (hit.end == named or self.lowers[hit.first - 1] in before)
            for hit in hits_in(self.lowers[: named + 6])
        )


_FEATURES: Final[Features[Cue]] = {
    **{name: attrgetter(name) for name in ("content", "lemma", "told", "undoes")},
    "words": attrgetter("lowers"),
    "named": lambda it: it.stake.named_in(it.content) is not None,
    # The issue or a part of it opens what is said.
    "opens": lambda it: any(
        it.stake.sign_at(word) > 0 or word.lower in meaning("part noun") for word in it.words[:3]
    ),
    # It is a complaint that is voiced or shared, too: "shares *the concern* that …".
    "way": lambda it: (
        "complaining"
        if it.lemma in small("expressing") and not meaning("complaint noun").isdisjoint(it.told)
        else cue_class(it.lemma)
    ),
    "gives": lambda it: _GIVEN.get(it.lemma),
    "opening": lambda it: it.lowers[:3],
    "early": lambda it: it.lowers[:6],
    # "Fears that it will not be adopted": that it does not come about.
    "missed": lambda it: any(
        1 in map(side_of, it.lowers[at + 1 : at + 4])
        for at, word in enumerate(it.lowers)
        if word in small("missing it")
    ),
}
RULES: Final = ConditionRules("stance/cues.rules", CLASSES, _FEATURES, index="lemma way gives")
