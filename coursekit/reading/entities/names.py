"""Who is named: states, organisations, persons, offices, and groups without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.judgement import if_actor, judge, settled
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import CLASSES, FEATURES, Name
from coursekit.reading.entities.name_line import (
    MODIFIER,
    OPENERS,
    Line,
    Page,
    is_finite,
    modifies_noun,
    words,
)
from coursekit.reading.entities.unnamed import (
    Read,
    body_at,
    generic_government,
    government,
    group_at,
    is_group_noun,
    joined,
    office,
)
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.spans import START, Span


def find_names(
    text: str,
    sentences: Sequence[Sentence],
    headlines: Sequence[Span] = (),
    sources: Sequence[Span] = (),
) -> list[Mention]:
    """Find every mention in the sentences, in text order."""
    lines = set(headlines)
    body, titled = parts = list[Sentence](), list[Sentence]()
    for one in sentences:
        parts[_title_case(one.texts, one.span in lines)].append(one)
    page = Page(text, body, sources)
    page.trusted = frozenset()
    for one in titled:  # "Statement by the Republic of …": what a headline tells of a name counts
        list(_mentions(Line(page, one)))
    page.trusted = None
    found = [mention for one in body for mention in _mentions(Line(page, one))]
    page.trusted = frozenset(mention.name for mention in found)
    for one in titled:
        found += _mentions(Line(page, one))
    named = joined(text, sorted(settled(page, found), key=START))
    page.open.clear()  # each of these names knows the page: neither would go before the other
    return named


def _title_case(line: Sequence[str], heads: bool) -> bool:
    """Tell whether capitals tell nothing here; outside a headline only where no word is small."""
    least, share = ((6, 0.01), (4, 0.4))[heads]
    long = [word for word in line if len(word) > 3]
    small = sum(map(str.islower, long))
    return len(long) >= least and small < share * len(long)


def _mentions(line: Line) -> Iterator[Mention]:
    """Read one sentence from left to right."""
    after = 0
    for opener in OPENERS.finditer(line.letters):
        at = opener.start()
        if at < after:
            continue
        mention, after = _SMALL.get(opener[0], _capitals)(line, at)
        if mention is not None:
            yield mention
            line.floor = after


def _group(line: Line, at: int) -> Read:
    """Read a group, unless its noun only begins another: "user data"."""
    return None if modifies_noun(line.lower(at + 1)) else group_at(line, at), at + 1


#: How the noun of each small letter is read.
_SMALL: Final[dict[str, Callable[[Line, int], Read]]] = {
    "g": _group,
    **dict.fromkeys("bj", lambda *noun: body_at(*noun) or generic_government(*noun)),
    "f": generic_government,
}


def _capitals(line: Line, at: int) -> Read:
    """Read the run of capitals that begins at `at`: a mention, if it names an actor."""
    run = Name(line, at, line.run_end(at), line.known(at))
    return _READS[RUNS.choose(run)["reads"]](run)


def _thing(run: Name) -> Read:
    """Note what is short for what is argued about, as it is given in brackets."""
    run.line.page.things.add("".join(filter(str.isupper, run.printed)).lower())
    return None, run.end


def _unknown(run: Name) -> Read:
    """Read a name that no list knows."""
    line, end, trusted = run.line, run.end, run.line.page.trusted
    if trusted is not None and run.printed not in trusted:
        judge(run)  # what it tells of other names counts
        return None, end
    if not run.alone and is_group_noun(line, end - 1) and not line.has_head(run.start, end):
        return group_at(line, end - 1), end  # "Hispanic Republicans"
    return _with_speaker(line, judge(run), end)


def _past_known(run: Name) -> int:
    return run.start + len(run.known.words)


def _rest(run: Name) -> list[str]:
    """Return the words behind the well-known name."""
    return run.texts[len(run.known.words) :]


def _known(run: Name) -> Mention | None:
    """Read the well-known name with which a run begins."""
    return if_actor(Name(run.line, run.start, _past_known(run), run.known))


def _with_speaker(line: Line, named: Mention | None, end: int) -> Read:
    """Take "spokesman" behind a name into it: the body speaks."""
    if named is None or line.lower(end) not in words["speakers"]:
        return named, end
    return named._replace(end=line.words[end].end, rule=named.rule or "acts"), end + 1


#: How a run of capitals may be read.
_READS: Final[dict[str, Callable[[Name], Read]]] = {
    "group": lambda run: _group(run.line, run.start),
    "body": lambda run: body_at(run.line, run.start) or (None, run.end),
    "word": lambda run: (None, run.start + 1),
    "government": lambda run: government(run.line, run.start, run.end) or (None, run.end),
    "nobody": lambda run: (None, run.end),
    "thing": _thing,
    "unknown": _unknown,
    "on": lambda run: (None, _past_known(run)),
    "before": lambda run: (_known(run), _past_known(run)),
    "title": lambda run: (judge(Name(run.line, _past_known(run), run.end)), run.end),
    "office": lambda run: office(run.line, run.start, max(run.end, _past_known(run))),
    "holder": lambda run: (judge(run), run.end),
    "known": lambda run: _with_speaker(run.line, _known(run), _past_known(run)),
}


_FEATURES: Final[Features[Name]] = {
    **FEATURES,
    "group noun": lambda run: is_group_noun(run.line, run.start),
    "body": lambda run: body_at(run.line, run.start) is not None,
    "opening": lambda run: run.line.letters[run.start] == "K",
    "small letters": lambda run: run.texts[0][1:].islower(),
    "government": lambda run: government(run.line, run.start, run.end) is not None,
    # Up to two small words lead to the noun of a group or body.
    "before a noun": lambda run: (
        (found := MODIFIER.match(run.line.letters, run.end)) is not None
        and not any(map(is_finite, run.line.lowers[run.end : found.end()]))
    ),
    # "*Bill* C-11", "Parliament *Bills* C-13"
    "head": lambda run: run.line.lex.heads.get(
        run.texts[-2] if run.texts[-1][-1].isdigit() and not run.alone else run.core[-1]
    ),
    "party": attrgetter("acts"),
    "told": lambda run: run.described.type not in {"", "person"},
    # What a well-known name is, and what goes on behind it.
    "form": lambda run: run.known.form,
    "words": lambda run: len(run.known.words),
    "whole": lambda run: _past_known(run) == run.end,
    "longer": lambda run: _past_known(run) > run.end,
    "is a name": lambda run: (
        run.known.form not in {"", "office"}
        or len(run.known.words) > 1
        or (run.ahead in words["article own"] and run.texts[0] in run.line.lex.heads)
    ),
    "rest": lambda run: frozenset(_rest(run)),
    "behind": lambda run: "".join(_rest(run)[:1]),
    "capital behind": lambda run: "".join(_rest(run)[:1])[:1].isupper(),
    "in capitals": lambda run: run.texts[len(run.known.words) - 1].isupper(),
    "longer behind": lambda run: (
        run.line.known_length(_past_known(run)) > max(0, run.end - _past_known(run))
    ),
    "all known": lambda run: run.line.known_length(_past_known(run)) == len(_rest(run)),
    "form behind": lambda run: run.line.known(_past_known(run)).form,
    "of form": lambda run: run.line.known(run.line.past_the(_past_known(run) + 1)).form,
    "head behind": lambda run: run.line.has_head(_past_known(run), run.end),
}
RUNS: Final = ConditionRules("entities/runs.rules", CLASSES, _FEATURES, index="words")
