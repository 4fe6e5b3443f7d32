"""Which time words date a clause: those of its own, else those that open its sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import Final

from coursekit.reading.events.clauses import Clause, clause_of, trimmed
from coursekit.reading.events.words import words_for
from coursekit.reading.grammar.tags import DETERMINING, PREPOSITION, SMALL, flags_of
from coursekit.reading.grammar.tokens import Word
from coursekit.reading.grammar.verb_groups import VerbGroup
from coursekit.reading.text.spans import START, Span, SpanIndex
from coursekit.reading.time.expressions import TimeExpression

_PUBLISHING: Final = frozenset({"publish", "release", "issue", "send", "print", "post", "date"})
_SUBORDINATING: Final = frozenset({"that", "which", "who", "whether", "if", "because", "although"})
_PARTS: Final = frozenset("week weeks half part days day weekend month months beginning".split())
_UNTIL: Final = frozenset({"to", "until", "till"})
_ANCHORS: Final = {
    "publication": "counted from the day of publication",
    "narrative": "counted from the date named before it",
}
_MODS: Final = {
    "START": "its beginning",
    "MID": "its middle",
    "END": "its end",
    "APPROX": "or about then",
    "ON_OR_AFTER": "from then on",
    "ON_OR_BEFORE": "by then",
    "BEFORE": "before it",
    "AFTER": "after it",
}
#: How far a participle reaches to its date ("a report drafted *by the group in May*").
_REACH: Final = 6
_END: Final = attrgetter("end")
_NO_DATES: Final = SpanIndex[TimeExpression](())


class Dates:
    """The dates of one sentence, each with the word that stands before and after it."""

    def __init__(self, words: Sequence[Word], times: Sequence[TimeExpression]) -> None:
        self.words = words
        dates = [time for time in times if time.type in {"DATE", "TIME"}]
        self.places = SpanIndex(dates) if dates else _NO_DATES
        self.timed = self._timed() if dates else frozenset()

    def __bool__(self) -> bool:
        return bool(self.places.items)

    def _timed(self) -> frozenset[int]:
        """Return the indices of the words that belong to a date."""
        spans = ((self._word_at(t.start), self._word_to(t.end)) for t in self.places.items)
        return frozenset(
            at
            for first, last in spans
            if first is not None and last is not None
            for at in range(first, last + 1)
        )

    def _word_at(self, start: int) -> int | None:
        """Return the word that begins at a place, None where none does."""
        at = bisect_left(self.words, start, key=START)
        return at if at < len(self.words) and self.words[at].start == start else None

    def _word_to(self, end: int) -> int | None:
        """Return the word that ends at a place, None where none does."""
        at = bisect_left(self.words, end, key=_END)
        return at if at < len(self.words) and self.words[at].end == end else None

    def before(self, time: TimeExpression) -> Word | None:
        """Return the word before a date, None at the sentence's beginning."""
        at = self._word_at(time.start)
        return self.words[at - 1] if at else None

    def after(self, time: TimeExpression) -> Word | None:
        """Return the word after a date, None at the sentence's end."""
        at = self._word_to(time.end)
        return self.words[at + 1] if at is not None and at + 1 < len(self.words) else None

    def of(self, clause: Clause) -> TimeExpression | None:
        """Return what dates the clause."""
        if not self:
            return None
        verb = clause.group.span(clause.words)
        behind = self.places.inside(Span(verb.start, clause.span.end))
        own = [time for time in behind if self._dates_the_verb(clause, time)]
        if own:
            return own[0]
        return self._before_the_verb(clause, verb) or self._opening(clause)

    def put_off_to(self, clause: Clause) -> TimeExpression | None:
        """Return the day to which the verb moves its noun ("postponed its vote *to Friday*")."""
        if clause.group.lemma not in words_for("put off"):
            return None
        verb = clause.group.span(clause.words)
        inside = self.places.inside(Span(verb.end, clause.span.end))
        return next((time for time in inside if self._is_goal(time)), None)

    def of_participle(self, groups: Sequence[VerbGroup], index: int) -> TimeExpression | None:
        """Return the date that belongs to a participle ("a treaty signed *in 1951*")."""
        group = groups[index]
        end = groups[index + 1].first if index + 1 < len(groups) else len(self.words)
        last = min(end, group.last + 1 + _REACH, len(self.words)) - 1
        reach = Span(self.words[group.last].end, self.words[last].end)
        near = [time for time in self.places.inside(reach) if _is_near(self.words, group, time)]
        return near[0] if near else None

    def _is_goal(self, time: TimeExpression) -> bool:
        before = self.before(time)
        return before is not None and before.lower in _UNTIL

    def _dates_the_verb(self, clause: Clause, time: TimeExpression) -> bool:
        before = self.before(time)
        if before is not None and before.lower in _UNTIL:
            moved = before.lower == "to" and clause.group.lemma not in words_for("put off")
            if not moved:
                return False
        return not self._belongs_to_noun(clause, time) and not _of_participle(clause, time)

    def _belongs_to_noun(self, clause: Clause, time: TimeExpression) -> bool:
        """Tell "the attack of 3 May" and "the 2019 treaty" from "adopted it in 2019"."""
        before, after = self.before(time), self.after(time)
        if before is not None and before.lower == "of":
            # "in the first week of May" is a time; "the attack of 3 May" is none.
            at = self._word_at(time.start) or 0
            return self.words[max(0, at - 2)].lower not in _PARTS
        if after is None or after.start < time.end or not after.is_word:
            return False
        if after.lower == "'s":
            return True
        if flags_of(after.lower) & SMALL or before is None:
            return False
        noun = after.lower in words_for("noun") and clause.group.lemma in words_for("light")
        return not noun and bool(flags_of(before.lower) & DETERMINING)

    def _before_the_verb(self, clause: Clause, verb: Span) -> TimeExpression | None:
        """Return the date between subject and verb, or that of an event as subject."""
        inside = self.places.inside(Span(clause.span.start, verb.start))
        if not inside:
            return None
        last = inside[-1]
        if _calls_off(clause):
            # "The Thursday meeting has been called off": its day, not that of calling it off.
            return None
        leading = clause.words[clause.start : clause.group.first]
        between = [word for word in leading if word.start >= last.end]
        commas = any(word.text == "," for word in leading)
        if not between and not (commas and _verb_before(clause)):
            return last
        names_event = any(word.lower in words_for("noun") for word in between[:2])
        return last if names_event and not commas else None

    def _opening(self, clause: Clause) -> TimeExpression | None:
        """Return the date that opens the sentence or the clause, if the clause is a main one."""
        if clause.relative or clause.reporter is not None or clause.opener in _SUBORDINATING:
            return None
        before = self.places.before(clause.words[clause.start].start, 1)
        if not before or _in_participle(clause, before[0]):
            return None
        opening = before[0]
        verbs, within = self._verbs_since(clause, opening)
        if within or not verbs:
            return None if within else opening
        if not clause.shares_subject or any(v.subject != clause.group.subject for v in verbs):
            return None
        # "On Monday it adopted the text and published it": the date opens both.
        subject = clause.group.subject
        opens = subject is not None and opening.end <= clause.words[subject[0]].start
        return opening if opens else None

    def _verbs_since(self, clause: Clause, time: TimeExpression) -> tuple[list[VerbGroup], bool]:
        """Return the finite verbs from a date to the clause, and whether it is another clause's."""
        found: list[VerbGroup] = []
        for at in range(clause.index - 1, -1, -1):
            group = clause.groups[at]
            if group.form != "finite" or group.first >= clause.start:
                continue
            if clause.words[group.first].start < time.start:
                end = clause_of(clause.sentence, at)[1]
                return found, time.start < clause.words[end - 1].end
            found.append(group)
        return found, False


def why_dated(text: str, time: TimeExpression) -> str:
    """Return which words date an event, by which rule, and what they are counted from."""
    words = " ".join(time.span.of(text).split())
    more = [_MODS.get(time.mod, ""), _ANCHORS.get(time.anchor, "")]
    details = "".join(f", {one}" for one in more if one)
    return f"“{words}” is {time.value} by the rule {time.rule}{details}"


def extents_of_move(clause: Clause, goal: TimeExpression) -> tuple[Span, Span]:
    """Return where a clause tells the moving, and where what is moved with its new day."""
    words, group = clause.words, clause.group
    floor = group.last + 1
    until = next(at for at in range(floor, clause.end) if words[at].end >= goal.start)
    end = trimmed(clause.sentence, floor, until)
    particles = {"off", "back", "forward"} if end - floor <= 2 else frozenset[str]()
    while end > floor and clause.alone[end - 1] & PREPOSITION:
        if clause.lowers[end - 1] in particles:
            break
        end -= 1
    moved = words[clause.start].start if group.passive else words[floor].start
    return Span(clause.span.start, words[end - 1].end), Span(moved, goal.end)


def _calls_off(clause: Clause) -> bool:
    lemma, after = clause.group.lemma, clause.group.last + 1
    if lemma == "call":
        return after < clause.end and clause.words[after].lower == "off"
    return clause.group.passive and (lemma == "cancel" or lemma in words_for("put off"))


def _in_participle(clause: Clause, time: TimeExpression) -> bool:
    """Tell whether a date before the clause belongs to a participle ("Founded in 2001, …")."""
    for at in range(clause.index - 1, -1, -1):
        group = clause.groups[at]
        if clause.words[group.last].end <= time.start:
            return group.form == "participle" and _is_near(clause.words, group, time)
    return False


def _of_participle(clause: Clause, time: TimeExpression) -> bool:
    """Tell whether a date behind the verb belongs to a participle ("a law *adopted in 2019*")."""
    at = clause.index + 1
    while at < len(clause.groups) and clause.words[clause.groups[at].last].end <= time.start:
        group = clause.groups[at]
        said = clause.cue is not None and group.lemma in _PUBLISHING
        if group.form == "participle" and group.passive and not said:
            return _is_near(clause.words, group, time)
        at += 1
    return False


def _is_near(words: Sequence[Word], group: VerbGroup, time: TimeExpression) -> bool:
    """Tell whether no comma, and only a few words, stand between a participle and a date."""
    for at in range(group.last + 1, group.last + 1 + _REACH):
        if at >= len(words) or words[at].text == ",":
            return False
        if words[at].end >= time.start:
            return True
    return False


def _verb_before(clause: Clause) -> bool:
    """Tell whether another verb stands inside the subject ("The inquiry, *opened* in April, …")."""
    before = clause.groups[clause.index - 1] if clause.index else None
    return before is not None and before.first >= clause.start
