"""Which position a statement or an act takes on the issue, and the words that carry it.

The order of the answers is the codebook's: oppose, conditional, support, critical, neutral,
undecided, and "unclear" for whatever says nothing of its own about the issue.  A position is
found from words (``data/stance_cues.txt``) under four conditions, each a function below: the
words are not negated, they are not inside a concession ("while the efforts are commendable,
…"), praise is praise of the issue and not of something else, and the text speaks of the issue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from coursekit.reading.issue import Issue
from coursekit.reading.spans import Span
from coursekit.reading.verbs import forms_of
from coursekit.reading.word_lists import by_label

Stance = Literal["support", "conditional", "neutral", "undecided", "critical", "oppose", "unclear"]

#: The order in which the codebook tries the answers.
ORDER: Final[tuple[Stance, ...]] = (
    "oppose", "conditional", "support", "critical", "neutral", "undecided",
)  # fmt: skip
_NEGATION: Final = re.compile(
    r"\b(?:not|never|no|without|cannot|neither|nor|hardly|refus\w+ to|declin\w+ to|\w+n[’']t)"
    r"(?:\s+[\w’'-]+){0,2}\s*$",
    re.IGNORECASE,
)
_NOT_ONLY: Final = re.compile(r"\bnot (?:only|just|merely|simply)\b", re.IGNORECASE)
_PRONOUN: Final = re.compile(r"\b(?:it|its|this|that|which)\b", re.IGNORECASE)
_PROCEDURE: Final = re.compile(
    r"\b(?:consensus|vot(?:e|ed|es|ing)|sign(?:ed|ing)?)\b", re.IGNORECASE
)
_NO_OBJECT: Final = re.compile(r"\s*(?:$|[.,;:]|(?:too|also|in|on|at|as well|last|this)\b)")
_ANSWER: Final = re.compile(r"[\s“‘\"']*(no|yes)[\s”’\"'.!,]*", re.IGNORECASE)
_REACH: Final = 60
_WORD: Final = re.compile(r"\w+")
_CLAUSE_END: Final = re.compile(r"[,;:.!?]")


@dataclass(frozen=True, slots=True)
class Position:
    """A stance, and what shows it.

    Attributes
    ----------
    stance : str
        One of the stances of the tables.
    cue : Span or None
        The words that carry it; None when it is unclear.
    condition : Span or None
        The words of "if" or "unless".
    rule : str
        Why, in words.
    """

    stance: Stance
    cue: Span | None = None
    condition: Span | None = None
    rule: str = "no position in its own words or acts"


UNCLEAR: Final = Position("unclear")


def position_in(
    text: str,
    parts: Sequence[Span],
    cue: Span | None,
    source: Span | None,
    issue: Issue,
    near: Span,
) -> Position:
    """Return the position that one statement takes.

    Parameters
    ----------
    text : str
        The page.
    parts : sequence of Span
        What the source says: the statement's content.
    cue : Span or None
        The words of saying ("criticism from").
    source : Span or None
        Who says it.  Without a source there is no position.
    issue : Issue
        What the position is about.
    near : Span
        The sentence; where the content itself names no issue, the sentence may.

    Returns
    -------
    Position
        "unclear" rather than a guess.

    Examples
    --------
    >>> page = "The treaty fails to protect anyone."
    >>> whole = Span(0, len(page))
    >>> found = position_in(page, [whole], None, whole, Issue("treaty"), whole)
    >>> found.stance, found.cue.of(page)
    ('critical', 'fails to')
    """
    if source is None or not issue.name:
        return UNCLEAR
    named = issue.named_in(text, parts) is not None
    about = (
        named
        or _speaks_of_it(text, parts)
        or issue.named_in(text, [near]) is not None
        # A vote, a signature, consensus: who speaks of them takes a side on the text.
        or any(_PROCEDURE.search(text, *part) for part in parts)
    )
    if not about:
        return UNCLEAR
    answer = _ANSWER.fullmatch(text, *parts[0]) if len(parts) == 1 else None
    if answer:
        stance: Stance = "oppose" if answer[1].lower() == "no" else "support"
        return Position(stance, Span(*answer.span(1)), None, f"it says “{answer[1]}”")
    words = {word.lower() for part in parts for word in _WORD.findall(text, *part)}
    if _telling_words().isdisjoint(words):
        return _by_naming(text, cue, source)
    content = [part for whole in parts for part in _without_concessions(text, whole)]
    found = {
        stance: span
        for stance in reversed(ORDER)
        for span in [_first(text, stance, content, issue)]
        if span is not None
    }
    if "oppose" not in found:
        conditional = _conditional(text, content, found.get("support"))
        if conditional:
            return conditional
    for stance in ORDER:
        if stance in found:
            rule = f"what it says carries “{found[stance].of(text)}”"
            return Position(stance, found[stance], None, rule)
    return _by_naming(text, cue, source)


def position_of_act(text: str, verb: Span, rest: Span, issue: Issue) -> Position:
    """Return the position that an act takes: somebody "is set to support the treaty".

    Parameters
    ----------
    text : str
        The page.
    verb : Span
        The verb group.
    rest : Span
        From the verb to the end of its clause.
    issue : Issue
        What the position is about; it must be the act's object.
    """
    for stance in ("oppose", "support", "critical"):
        for match in _pattern(stance).finditer(text, verb.start, rest.end):
            inside = match.start() < verb.end
            named = issue.named_in(text, [Span(match.start(), min(rest.end, match.end() + _REACH))])
            alone = _PROCEDURE.search(match[0]) and _NO_OBJECT.match(text, match.end(), rest.end)
            if not inside or (named is None and "consensus" not in match[0] and not alone):
                continue
            if _negated(text, match.start(), verb.start):
                if stance == "support":
                    cue = Span(verb.start, match.end())
                    return Position("oppose", cue, None, f"its act: “{cue.of(text)}”")
                continue
            end = named.end if named and named.start >= match.start() else match.end()
            cue = Span(match.start(), end)
            return Position(stance, cue, None, f"its act: “{cue.of(text)}”")
    return UNCLEAR


def _by_naming(text: str, cue: Span | None, source: Span) -> Position:
    """Return the position that the noun for a source, or the word of saying, already gives."""
    for part, what in ((cue, "the word of saying is"), (source, "it is named for its position:")):
        if part is None:
            continue
        for stance in ORDER:
            match = _pattern(stance).search(text, *part)
            if match and not _negated(text, match.start(), part.start):
                return Position(stance, Span(*match.span()), None, f"{what} “{match[0]}”")
    return UNCLEAR


def _first(text: str, stance: Stance, parts: Sequence[Span], issue: Issue) -> Span | None:
    """Return the first words in `parts` that carry `stance`, None when none do."""
    for part in parts:
        for match in _pattern(stance).finditer(text, *part):
            span = Span(*match.span())
            if stance == "conditional" or _negated(text, span.start, part.start):
                continue
            if stance in {"support", "oppose"} and not _meant(text, span, part, issue):
                continue
            return span
        if stance == "oppose":
            refused = _refused(text, part, issue)
            if refused:
                return refused
    return None


def _refused(text: str, part: Span, issue: Issue) -> Span | None:
    """Return a negated support: "cannot support the treaty"."""
    for match in _pattern("support").finditer(text, *part):
        span = Span(*match.span())
        if _negated(text, span.start, part.start) and _meant(text, span, part, issue):
            return span
    return None


def _meant(text: str, span: Span, part: Span, issue: Issue) -> bool:
    """Tell whether praise or rejection is of the issue, and not of something else."""
    printed = span.of(text)
    if "consensus" in printed or printed.lower().startswith(("vot", "call")):
        return True
    after = Span(span.end, min(part.end, span.end + _REACH))
    clause = _CLAUSE_END.search(text, *after)
    after = Span(after.start, clause.start() if clause else after.end)
    if issue.named_in(text, [after]) or re.match(
        r"\s+(?:it|this)\b", text[after.start : after.end]
    ):
        return True
    before = Span(max(part.start, span.start - _REACH), span.start)
    subject = " " in printed and (issue.named_in(text, [before]) or _PRONOUN.search(text, *before))
    return bool(subject)


def _negated(text: str, start: int, floor: int) -> bool:
    before = _NOT_ONLY.sub(lambda match: " " * len(match[0]), text[max(floor, start - 40) : start])
    return bool(_NEGATION.search(_CLAUSE_END.split(before)[-1]))


def _speaks_of_it(text: str, parts: Sequence[Span]) -> bool:
    return any(_PRONOUN.search(text, *part) for part in parts)


def _without_concessions(text: str, part: Span) -> Iterator[Span]:
    """Yield what is left of a content when "while …," and the like are taken out."""
    at = part.start
    for match in _pattern("concession").finditer(text, *part):
        if match.start() < at:
            continue
        comma = text.find(",", match.end(), part.end)
        yield Span(at, match.start())
        at = comma + 1 if comma >= 0 else part.end
    if at < part.end:
        yield Span(at, part.end)


def _conditional(text: str, parts: Sequence[Span], support: Span | None) -> Position | None:
    """Return support under a condition; "only if" and the like need no other words."""
    strict = next(_conditions(text, parts, "strict condition"), None)
    condition = strict or next(_conditions(text, parts, "condition"), None)
    if condition is None or (strict is None and support is None):
        return None
    cue = support or condition
    rule = (
        f"“{cue.of(text)}”, but only “{condition.of(text)}”" if support else "only under a change"
    )
    return Position("conditional", cue, condition, rule)


def _conditions(text: str, parts: Sequence[Span], label: str) -> Iterator[Span]:
    for part in parts:
        for match in _pattern(label).finditer(text, *part):
            end = _CLAUSE_END.search(text, match.end(), part.end)
            yield Span(match.start(), end.start() if end else part.end)


@cache
def _pattern(label: str) -> re.Pattern[str]:
    """Compile the words of one label, verbs in braces in all their forms."""
    phrases = by_label("stance_cues.txt").get(label, ())
    if not phrases:
        return re.compile(r"(?!)")
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(_inflected, longest_first))})\b", re.IGNORECASE)


@cache
def _telling_words() -> frozenset[str]:
    """Return a word of each phrase that carries a stance: without one, none can be there."""
    lists = by_label("stance_cues.txt")
    found: set[str] = set()
    for label in (*ORDER, "strict condition"):
        for phrase in lists.get(label, ()):
            word = max(phrase.split(), key=len)
            verb = word.strip("{}")
            found.update(_forms(verb) if verb != word else _WORD.findall(word.lower()))
    return frozenset(found)


def _forms(verb: str) -> list[str]:
    forms = forms_of(verb)
    every = [forms.base, forms.third, forms.ing, *forms.past, *forms.participle]
    return list(dict.fromkeys(part for form in every for part in _WORD.findall(form)))


def _inflected(phrase: str) -> str:
    def verb(match: re.Match[str]) -> str:
        forms = forms_of(match[1])
        every = dict.fromkeys([forms.base, forms.third, forms.ing, *forms.past, *forms.participle])
        return f"(?:{'|'.join(map(re.escape, every))})"

    return r"\s+".join(re.sub(r"\{([\w-]+)\}", verb, word) for word in phrase.split()).replace(
        "'", "[’']"
    )
