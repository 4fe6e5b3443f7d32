"""Who is named: states, organisations, persons, offices, and groups without a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities import unnamed
from coursekit.reading.entities.judgement import beside, if_actor, judge, people, settled
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import CLASSES, FEATURES, Name
from coursekit.reading.entities.name_line import Line, Page, is_finite, modifies_noun, words
from coursekit.reading.entities.unnamed import Read
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.spans import START, Span

# The letters are those of name_line.py.
#: Where a mention may begin, or have its noun.
_OPENERS: Final = re.compile("[CPHOGDFTKgbjf]")
#: Up to two small words lead to the noun of a group, one to that of a body.
_MODIFIER: Final = re.compile("[xfj]{0,2}(?=[gP])|[xfj]?(?=b(?![A-Z]))")
#: What somebody with a name leads: "*Owl Trust* Chair Ann Lee".
_LED: Final = re.compile("[A-Z]+[HG](?=T+C)")


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

    def read(some: Sequence[Sentence], trusted: frozenset[str] | None) -> list[Mention]:
        page.trusted = trusted
        return [mention for one in some for mention in _mentions(Line(page, one))]

    # "Statement by the Republic of …": what a headline tells of a name counts
    read(titled, frozenset())
    found = read(body, None)
    found += read(titled, frozenset(mention.name for mention in found))
    named = unnamed.joined(text, sorted(settled(page, found), key=START))
    page.open.clear()  # each of these names knows the page: neither would go before the other
    return named


def _title_case(line: Sequence[str], heads: bool) -> bool:
    """Tell whether capitals tell nothing here; outside a headline only where no word is small."""
    least, share = ((6, 0.01), (4, 0.4))[heads]
    long = [word for word in line if word[3:]]
    small = sum(map(str.islower, long))
    return len(long) >= least and small < share * len(long)


def _mentions(line: Line) -> Iterator[Mention]:
    """Read one sentence from left to right."""
    after = 0
    for opener in _OPENERS.finditer(line.letters):
        at = opener.start()
        if at < after:
            continue
        mention, after = _SMALL.get(opener[0], _capitals)(line, at)
        if mention is not None:
            yield mention
            line.floor = after


def _group(line: Line, at: int) -> Read:
    """Read a group, unless its noun only begins another: "user data"."""
    return (None, at + 1) if modifies_noun(line.lower(at + 1)) else unnamed.group_at(line, at)


#: How the noun of each small letter is read.
_SMALL: Final[dict[str, Callable[[Line, int], Read]]] = {
    "g": _group,
    **dict.fromkeys("bj", lambda *at: unnamed.body_at(*at) or unnamed.generic_government(*at)),
    "f": unnamed.generic_government,
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
    if not run.alone and unnamed.is_group_noun(line, end - 1) and not line.has_head(run.start, end):
        return unnamed.group_at(line, end - 1)  # "Hispanic Republicans"
    return _with_speaker(line, judge(run), end)


def _known(run: Name) -> Mention | None:
    """Read the well-known name with which a run begins."""
    return if_actor(Name(run.line, run.start, run.past, run.known))


def _branch(run: Name) -> Read:
    """Read "HSBC UK", "SEIU Local 1021" as one body."""
    end = run.past + 1 + (run.line.letters[run.past + 1] == "-")
    known = replace(run.known, name=run.line.printed(run.start, end), key="")
    return if_actor(Name(run.line, run.start, end, known)), end


def _with_speaker(line: Line, named: Mention | None, end: int) -> Read:
    """Take "spokesman" behind a name into it: the body speaks."""
    if named is None or line.lower(end) not in words["speakers"]:
        return named, end
    return named._replace(end=line.words[end].end, rule=named.rule or "acts"), end + 1


#: How a run of capitals may be read.
_READS: Final[dict[str, Callable[[Name], Read]]] = {
    "group": lambda it: _group(it.line, it.start),
    "body": lambda it: unnamed.body_at(it.line, it.start) or (None, it.end),
    "word": lambda it: (None, it.start + 1),
    "government": lambda it: unnamed.government(it) or (None, it.end),
    "nobody": lambda it: (None, it.end),
    "people": lambda it: (people(it), it.end),
    "thing": _thing,
    "unknown": _unknown,
    "led": lambda it: _unknown(
        Name(it.line, it.start, next(_LED.finditer(it.line.letters, it.start)).end())
    ),
    "on": lambda it: (None, it.past),
    "before": lambda it: (_known(it), it.past),
    "title": lambda it: (judge(Name(it.line, it.past, it.end)), it.end),
    "branch": _branch,
    "person": lambda it: (beside(it), it.end),
    "office": lambda it: unnamed.office(it.line, it.start, max(it.end, it.past)),
    "holder": lambda it: (judge(it), it.end),
    "known": lambda it: _with_speaker(it.line, _known(it), it.past),
}
_FEATURES: Final[Features[Name]] = {
    **FEATURES,
    "group noun": lambda it: unnamed.is_group_noun(it.line, it.start),
    "body": lambda it: unnamed.body_at(it.line, it.start) is not None,
    # "*People* Before Plover" goes on with a small word that has a capital.
    "opening": lambda it: it.line.letters[it.start] == "K" and it.line.letters[it.start + 1] != "S",
    "small letters": lambda it: it.texts[0][1:].islower(),
    "government": lambda it: unnamed.government(it) is not None,
    # Up to two small words lead to the noun of a group or body.
    "before a noun": lambda it: (
        (found := _MODIFIER.match(it.line.letters, it.end)) is not None
        and not any(map(is_finite, it.line.lowers[it.end : found.end()]))
    ),
    # "*Bill* C-11", "Parliament *Bills* C-13"
    "head": lambda it: it.line.lex.heads.get(
        it.texts[-2] if it.texts[-1][-1].isdigit() and not it.alone else it.core[-1]
    ),
    "led": lambda it: _LED.match(it.line.letters, it.start) is not None,
    "told": lambda it: it.described.type not in {"", "person"},
    # What a well-known name is, and what goes on behind it.
    "form": lambda it: it.known.form,
    "words": lambda it: len(it.known.words),
    "whole": lambda it: it.past == it.end,
    "longer": lambda it: it.past > it.end,
    "is a name": lambda it: (
        it.known.form not in {"", "office"}
        or len(it.known.words) > 1
        or (it.ahead in words["article own"] and it.texts[0] in it.line.lex.heads)
    ),
    "rest": lambda it: frozenset(it.rest),
    "behind": lambda it: "".join(it.rest[:1]),
    "capital behind": lambda it: "".join(it.rest[:1])[:1].isupper(),
    "in capitals": lambda it: it.texts[len(it.known.words) - 1].isupper(),
    "longer behind": lambda it: it.line.known_length(it.past) > len(it.rest),
    "all known": lambda it: it.line.known_length(it.past) == len(it.rest),
    "form behind": lambda it: it.line.known(it.past).form,
    "of form": lambda it: it.line.known(it.line.past_the(it.past + 1)).form,
    "head behind": lambda it: it.line.has_head(it.past, it.end),
}
RUNS: Final = ConditionRules("entities/runs.rules", CLASSES, _FEATURES, index="words")
