"""Who is named: states, organisations, persons, offices, and groups without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from coursekit.reading.entities.bodies import Read, body_at, generic_government, government, office
from coursekit.reading.entities.groups import group_at, is_group_noun, joined
from coursekit.reading.entities.judgement import if_actor, judge
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import Name, rules_of
from coursekit.reading.entities.name_line import Line, Page, modifies_noun
from coursekit.reading.entities.name_runs import MODIFIER, OPENERS, is_finite, words
from coursekit.reading.entities.page_names import settled
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rules.gazetteer import Known
from coursekit.reading.text.spans import START, Span


def find_names(
    text: str,
    sentences: Sequence[Sentence],
    headlines: Sequence[Span] = (),
    sources: Sequence[Span] = (),
) -> list[Mention]:
    """Find every mention in the sentences, in text order."""
    lines = set(headlines)
    titled: list[Sentence] = []
    body: list[Sentence] = []
    for one in sentences:
        (titled if _title_case(one.texts, one.span in lines) else body).append(one)
    page = Page(text, body, sources)
    page.trusted = frozenset()
    for one in titled:  # "Statement by the Republic of …": what a headline tells of a name counts
        list(_mentions(Line(page, one)))
    page.trusted = None
    found = [mention for one in body for mention in _mentions(Line(page, one))]
    page.trusted = frozenset(mention.name for mention in found)
    for one in titled:
        found += _mentions(Line(page, one))
    return joined(text, sorted(settled(page, found), key=START))


def _title_case(line: Sequence[str], heads: bool) -> bool:
    """Tell whether capitals tell nothing here; outside a headline only where no word is small."""
    least, share = (4, 0.4) if heads else (6, 0.01)
    long = [word for word in line if len(word) > 3]
    small = sum(map(str.islower, long))
    return len(long) >= least and small < share * len(long)


def _mentions(line: Line) -> Iterator[Mention]:
    """Read one sentence from left to right."""
    floor = after = 0
    for opener in OPENERS.finditer(line.letters):
        at = opener.start()
        if at < after:
            continue
        mention, after = _SMALL.get(opener[0], _capitals)(line, at, floor)
        if mention is not None:
            yield mention
            floor = after


def _group(line: Line, at: int, floor: int) -> Read:
    """Read a group, unless its noun only begins another: "user data"."""
    found = None if modifies_noun(line.lower(at + 1)) else group_at(line, at, floor)
    return found, at + 1


#: How the noun of each small letter is read.
_SMALL: Final[dict[str, Callable[[Line, int, int], Read]]] = {
    "g": _group,
    **dict.fromkeys("bj", lambda *noun: body_at(*noun) or generic_government(*noun[:2])),
    "f": lambda line, at, _: generic_government(line, at),
}


def _capitals(line: Line, at: int, floor: int) -> Read:
    """Read the run of capitals that begins at `at`: a mention, if it names an actor."""
    lex, end = line.lex, line.run_end(at)
    if end == at + 1 and is_group_noun(line, at):
        return _group(line, at, floor)
    describes = end == at + 1 and line.lowers[at] in lex.actor_nouns and not _is_name(line, at)
    if describes and (described := body_at(line, at, floor)):
        return described
    if line.letters[at] == "K" and line.texts[at][1:].islower() and line.known_length(at) < 2:
        return None, at + 1  # "People", "No"
    if ruling := government(line, at, end):
        return ruling
    known = line.known(at)
    press = known.type == "media" and at + len(known.words) == end
    if not press and _is_modifier(line, end):
        return None, end
    if _document(line, at, end):
        # What is short for it, and the short form that it is given in brackets.
        line.page.things.add("".join(filter(str.isupper, line.printed(at, end))).lower())
        return None, end
    if known.words and (read := _known(line, at, end, known)):
        return read
    name = Name(line, at, end)
    if line.page.trusted is not None and name.printed not in line.page.trusted:
        judge(name)  # what it tells of other names counts
        return None, end
    if not name.alone and is_group_noun(line, end - 1) and not line.has_head(at, end):
        return group_at(line, end - 1, at), end  # "Hispanic Republicans"
    return _with_speaker(line, judge(name), end)


def _is_modifier(line: Line, end: int) -> bool:
    """Tell whether up to two small words lead from here to the noun of a group or body."""
    found = MODIFIER.match(line.letters, end)
    return found is not None and not any(map(is_finite, line.lowers[end : found.end()]))


def _is_name(line: Line, at: int) -> bool:
    """Tell whether a noun with a capital begins or is a name ("Council of Europe", "Congress")."""
    known, owned = line.known(at), line.lower(at - 1) in {"the", "our", "my"}
    named = known.form not in {"", "office"} or len(known.words) > 1
    return named or (owned and line.texts[at] in line.lex.heads)


def _known(line: Line, at: int, end: int, entry: Known) -> Read | None:
    """Read a well-known name; None where it only begins a longer one."""
    run, named = Name(line, at, end, entry), Name(line, at, at + len(entry.words), entry)
    reads = rules_of("runs.rules").choose(run)["reads"]
    return _READS[reads](run, named) if reads != "-" else None


#: How a run of capitals may be read that begins with a well-known name.
_READS: Final[dict[str, Callable[[Name, Name], Read]]] = {
    "on": lambda _, named: (None, named.end),
    "title": lambda run, named: (judge(Name(run.line, named.end, run.end)), run.end),
    "office": lambda run, named: office(run.line, run.start, max(run.end, named.end)),
    "before": lambda _, named: (if_actor(named), named.end),
    "holder": lambda run, _: (judge(Name(run.line, run.start, run.end)), run.end),
    "known": lambda _, named: _with_speaker(named.line, if_actor(named), named.end),
}


def _with_speaker(line: Line, named: Mention | None, end: int) -> Read:
    """Take "spokesman" behind a name into it: the body speaks."""
    if named is None or line.lower(end) not in words["speakers"]:
        return named, end
    return named._replace(end=line.words[end].end, rule=named.rule or "acts"), end + 1


def _document(line: Line, at: int, end: int) -> bool:
    """Tell whether the run names what is argued about, or an event ("Cybercrime Convention")."""
    name = Name(line, at, end)
    numbered = name.texts[-1][-1].isdigit()  # "Bill C-11", "Parliament Bills C-13 and S-4"
    head = name.texts[-2] if numbered and not name.alone else name.core[-1]
    if head not in line.lex.things:
        return False
    # "ARTICLE 19 opposed it": a body, and no article of a law.
    more, beside = line.known_length(at) - (end - at), name.described
    body = more > 0 or line.lex.heads.get(head) == "event"
    # "the Open Tech Accord, a coalition of firms"
    return more != 0 and not (body and name.acts) and beside.type in {"", "person"}
