"""What each cue of a sentence shows, by the rules of ``findings.rules``, and who holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import compress
from typing import Final

from coursekit.reading.conditions import ConditionRules
from coursekit.reading.rule_file import Rule
from coursekit.reading.stance.context import Context, Target
from coursekit.reading.stance.holders import NOBODY, Holder, Holders
from coursekit.reading.stance.issue import OWNED
from coursekit.reading.stance.lexicon import CLASSES, Hit, meaning, small
from coursekit.reading.stance.modifiers import NO_FRAME, words_at
from coursekit.reading.stance.occurrence import FEATURES, TURNS, Occurrence

#: So many characters may stand between a sentence and the next one.
_NEXT: Final = 5
_NOUNS: Final = ("noun critical", "noun oppose", "noun support", "noun ask")
_TURNED: Final = {
    "blame": "praise", "praise": "blame", "support": "oppose", "oppose": "support",
}  # fmt: skip
#: What a cue shows by its meaning, where the rule leaves it to that.
_BY_MEANING: Final = {
    "supporter": "support", "member": "support", "opponent": "oppose", "critic": "blame",
    "noun support": "support", "noun ask": "support", "noun oppose": "oppose",
    "noun critical": "blame",
}  # fmt: skip
_ACTS: Final = {"support": 1, "oppose": -1, "refusal": -1}
#: Why a finding is weak: what it judges, that it is so, whose it is, or that it is on the issue.
FAR: Final = "what it judges is only named further back"
SAID: Final = "only somebody else says that it does so"
WHOSE: Final = "only a pronoun tells whose it is"
WEAK: Final = "the issue is only named by a pronoun, or in part"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a cue shows."""

    kind: str
    context: Context
    first: int
    end: int
    holder: Holder
    rule: Rule
    #: A side taken on the issue itself, not on a part or the aim of it.
    whole: bool = True
    hedged: bool = False
    #: Something done to the issue: 1 brings it about, −1 undoes it, 0 is no act.
    act: int = 0
    #: Told as done, in the article's own voice: under no condition any more.
    done: bool = False
    #: Whom somebody sides with: he stands where they do.
    beside: Holder = NOBODY
    #: How many take the side, as the text puts it: "nine".
    counts: tuple[str, ...] = ()
    #: Why the link from the cue to the issue or the holder is weak; "" where it is not.
    weak: str = ""


_CLASSES: Final = {**CLASSES, "noun": _NOUNS, "formerly": words_at("inside", "former")}
_RULES: Final = ConditionRules("stance/findings.rules", _CLASSES, FEATURES, index="meaning")


def findings(context: Context, holders: Holders) -> list[Finding]:
    """Return what every cue of a sentence shows, in text order."""
    if not context.near:
        return []
    sure = (cue for cue in decided(context) if not _is_vague(*cue))
    shown = sorted((_finding(*cue, holders) for cue in sure), key=lambda f: (f.first, f.end))
    # "Signed it, *but* said it would withdraw"
    left = {f.holder.actors: context.lowers[: f.first] for f in shown if f.act < 0}
    shown = [f for f in shown if f.act < 1 or "but" not in left.get(f.holder.actors, ())[f.end :]]
    every, told = list(_settled(context, shown)), context.told
    for done in (finding.act for finding in every if finding.act * finding.done):
        told.done, told.at = done, context.sentence.span.end
    told.news = next(filter(None, [told.news, *(finding.act for finding in every)]), 0)
    return every


def _settled(context: Context, shown: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings: "so did Peru" with the side told last, "the nine" with its own."""
    told, span = context.told, context.sentence.span
    liked = told.liked if span.start - told.end < _NEXT else ""
    bound = any(hit.meaning == "strict condition" for hit in context.hits)
    for finding in shown:
        # So many characters behind what was told last "so did Peru" may stand.
        last = told.kind if span.start - told.end < 200 else ""
        follows = {
            "same": told.camps.get(context.lowers[finding.end - 1], last),
            "opposite": _TURNED.get(last, ""),  # "the court upheld it; Lee dissented"
            "unlike": liked,  # "Chad supports it", while or and then "Peru does not"
        }
        kind = follows.get(finding.kind, finding.kind)
        if finding.kind not in follows:
            liked = {"takes its side": "refusal"}.get(finding.rule.name, "")
            if finding.holder or finding.counts:
                # Who does the same as somebody who accepts it on a condition binds it, too.
                told.kind = "change" if bound and finding.hedged else kind
                told.end, told.liked = span.end, liked
                told.camps |= dict.fromkeys(finding.counts, kind)
        yield replace(finding, kind=kind)


def decided(context: Context) -> Iterator[tuple[Occurrence, Rule]]:
    """Yield each cue with the rule that says what it shows."""
    for hit in (*context.hits, *_more(context)):
        it = Occurrence(context, hit)
        if rule := _RULES.choose(it):
            yield it, rule


def _is_vague(it: Occurrence, rule: Rule) -> bool:
    """Tell what shows nothing, and a judgement on an "it" that may be anything told before."""
    # Not "the decision is wrong", "the firms call it protectionism", "Stupid!"
    return rule["shows"] == "-" or (
        it.context.since >= 250  # so far back it is less sure what "it" is
        and it.judged.kind == "it"
        and it.word(it.judged.at) not in small("news", "undone")
        and it.judged.at <= it.clause.group.last
        and rule["holder"] not in {"doer", "sayer"}
        and not it.hit.meaning.startswith("verdict")
    )


def _finding(it: Occurrence, rule: Rule, holders: Holders) -> Finding:
    """Return what a rule makes of a cue."""
    kind, _, turned = rule["shows"].partition(" ")
    kind = _BY_MEANING.get(it.hit.meaning, kind)
    if turned and TURNS.get(it.hit.meaning.split()[0], TURNS[""])(it) < 0:
        kind = _TURNED[kind]
    frame, target = (it.frame, it.target) if rule["holder"] == "doer" else (NO_FRAME, it.judged)
    acts = not small("labels of acts").isdisjoint((it.hit.meaning, it.verb.group.lemma))
    holder = holders.of(it, rule["holder"])
    others = it.voice and set(holder.actors) - set(holders.speakers[it.voice.number])
    link = _weakness(it, target, said=bool(others))
    if (link, target.kind) == (SAID, "part"):
        holder = NOBODY  # "Lee said that the court extends its reach"
    return Finding(
        kind,
        it.context,
        first_of(it, rule),
        it.hit.end,
        holder,
        rule,
        whole=target.kind != "part",
        hedged=frame.hedged,
        act=acts * _ACTS.get(kind, 0) * (not frame.advised),
        done=acts and it.frame.past,
        beside=holders.beside(it) if kind == "leaning" else NOBODY,
        counts=it.counts,
        weak=rule["weak"] or link,
    )


def _weakness(it: Occurrence, target: Target, *, said: bool) -> str:
    """Return why the link to the issue is weak: only a pronoun or a part is the issue."""
    owner = it.frame.owner
    reasons = {
        SAID: said,
        "it is for or against what would undo the issue": target.turn < 0,
        "it did so once, and the text does not tell whether it still does": it.frame.former,
        WHOSE: owner and it.word(owner[0]) in small("possessive"),
        FAR: target is it.judged and target.kind == "it" and "verdict" not in it.hit.meaning,
        WEAK: target.at >= 0 and target.kind != "issue",
    }
    return next(compress(reasons, reasons.values()), "")


def first_of(it: Occurrence, rule: Rule) -> int:
    """Return where the words begin that are printed: "will not sign", "must not die"."""
    # "Would not harm them"
    own = rule["holder"] == "doer" or it.hit.meaning in small("effect")
    early = own and (it.frame.negated or it.hit.meaning in small("early"))
    return min(it.frame.first, it.hit.first) if early else it.hit.first


#: What each noun of action means.
_LABELS: Final = {
    **{noun: label for label in _NOUNS for noun in meaning(label)},
    **dict.fromkeys(small("rulings"), "rulings"),
}


def _more(context: Context) -> Iterator[Hit]:
    """Yield the verbs and nouns that may show something though no phrase of the list does."""
    lowers = context.lowers
    for at in compress(range(len(lowers)), map(context.told.camps.__contains__, lowers)):
        if lowers[at - 2 : at] == ["among", "the"]:
            yield Hit("counted", at - 2, at + 1)
    for at in compress(range(len(lowers)), map(_LABELS.__contains__, lowers)):
        yield Hit(_LABELS[lowers[at]], at, at + 1)
    for at in compress(range(len(lowers)), map(OWNED.__contains__, lowers)):
        owner = context.sentence.phrase_before(at + 1).possessor
        if owner and context.sign[at]:
            yield Hit("owned", owner[0], at + 1)
    for group in [clause.group for clause in context.sentence.clauses]:
        if group.lemma in small("naming"):
            yield Hit("called", group.first, group.last + 1)
        if context.stake.issue.does(context.lowers[group.head]):
            yield Hit("deed", group.head, group.head + 1, 0)
        # "While Chad supports it, *Peru does not*"
        if group.lemma in small("stands for a verb") and group.negated:
            end = group.last + 1 + (context.word(group.last + 1) == "not")
            yield Hit("unlike", group.first, end, 0)
