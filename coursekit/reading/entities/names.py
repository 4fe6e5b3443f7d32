"""Who is named: states, organisations, persons, offices, and groups without a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from coursekit.reading.entities.bodies import body_at, office
from coursekit.reading.entities.groups import group_at, is_group_noun, joined
from coursekit.reading.entities.known_names import (
    SPEAKERS,
    generic_government,
    government,
    if_actor,
)
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import Name, described, is_body
from coursekit.reading.entities.name_line import Line, Page, is_finite, modifies_noun, parts
from coursekit.reading.entities.name_runs import CONNECTORS, is_capital
from coursekit.reading.entities.page_names import settled
from coursekit.reading.entities.unknown_names import judge
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.text.spans import Span


def find_names(
    text: str,
    sentences: Sequence[Sentence],
    headlines: Sequence[Span] = (),
    sources: Sequence[Span] = (),
) -> list[Mention]:
    """Find every mention in the sentences, in text order.

    >>> from coursekit.reading.grammar.paragraphs import Paragraph
    >>> page = "The Kremlin rejected criticism from some digital rights groups."
    >>> [(m.span.of(page), m.type) for m in find_names(page, Paragraph.of(page).sentences)]
    [('Kremlin', 'state'), ('some digital rights groups', 'civil society')]
    """
    lines = set(headlines)
    titled: list[Sentence] = []
    body: list[Sentence] = []
    for one in sentences:
        (titled if _title_case(one.texts, one.span in lines) else body).append(one)
    page = Page.of(text, body, titled, sources)
    page.trusted = frozenset()
    for one in titled:  # "Statement by the Republic of …": what a headline tells of a name counts
        list(_mentions(Line(page, one)))
    page.trusted = None
    found = [mention for one in body for mention in _mentions(Line(page, one))]
    if titled:
        page.trusted = frozenset(mention.name for mention in found)
        for one in titled:
            found += _mentions(Line(page, one))
    return joined(text, sorted(settled(page, found), key=lambda mention: mention.start))


def _title_case(line: Sequence[str], heads: bool) -> bool:
    """Tell whether capitals tell nothing here; outside a headline only where no word is small."""
    if not heads and any(len(word) > 3 and word.islower() for word in line):
        return False
    long = [word for word in line if len(word) > 3 and word[0].isalpha()]
    if not heads:
        return len(long) > 5 and all(map(is_capital, long))
    return len(long) > 3 and len(long) - sum(map(is_capital, long)) < 0.4 * len(long)


def _mentions(line: Line) -> Iterator[Mention]:
    """Read one sentence from left to right."""
    floor = after = 0
    for at in compress(range(len(line.texts)), map(line.page.openers.__contains__, line.texts)):
        if at < after:
            continue
        mention, after = _mention_at(line, at, floor)
        if mention is not None:
            yield mention
            floor = after


def _mention_at(line: Line, at: int, floor: int) -> tuple[Mention | None, int]:
    """Return the mention that begins or has its noun at `at`, and where to read on."""
    lex, lower = line.lex, line.lowers[at]
    capital = is_capital(line.texts[at])
    if lower in line.page.telling and not (capital and _is_joined(line, at)):
        if is_group_noun(line, at):
            following = line.lower(at + 1)
            owned = line.possessed(at + 1) and line.lower(at + 2) in line.page.telling
            verb = lower == "states" and following == "that"
            compound = owned or verb or modifies_noun(following)
            return (None if compound else group_at(line, at, floor)), at + 1
        if line.texts[at] in lex.generic_openings:
            general = generic_government(line, at)
            if general:
                return general
        if lower in lex.bodies or lower in lex.offices:
            named = _is_name(line, at)
            described = None if named else body_at(line, at, floor)
            if described or not capital:
                return described or (None, at + 1)
    if capital and not _opens(line, at):
        return _capitals(line, at)
    return None, at + 1


def _is_joined(line: Line, at: int) -> bool:
    """Tell whether a word with a capital is followed by more of a name."""
    return is_capital(line.text_at(at + 1)) or line.run_end(at) > at + 1


def _is_name(line: Line, at: int) -> bool:
    """Tell whether a noun with a capital begins or is a name ("Council of Europe", "Congress")."""
    known = line.known(at)
    if known and (known[0].form != "office" or known[1] > at + 1):
        return True
    return line.words[at].text in line.lex.heads and line.lower(at - 1) in {"the", "our", "my"}


def _opens(line: Line, at: int) -> bool:
    """Tell whether the word is only capital because it opens something ("The", "However")."""
    if line.lowers[at] not in line.lex.stop:
        return False
    return line.texts[at][1:].islower() and line.known_length(at) < 2


def _capitals(line: Line, at: int) -> tuple[Mention | None, int]:
    """Read the run of capitals that begins at `at`: a mention, if it names an actor."""
    if line.texts[at] in line.lex.adjectives and line.text_at(at + 1) in line.lex.titles:
        return None, at + 1  # "Republican Secretary of State Ann Lee"
    end = line.run_end(at)
    ruling = government(line, at, end)
    if ruling:
        return ruling
    known = line.known(at)
    press = known and known[0].type == "media" and known[1] == end
    if not press and _is_modifier(line, end):
        return None, end
    if _document(line, at, end):
        _note_thing(line, at, end)
        return None, end
    if known:
        entry, after = known
        titled = not line.lex.titles.isdisjoint(line.texts[after:end])
        if entry.form == "state" and titled:
            return judge(line, after, end), end  # "United States Ambassador Ann Lee"
        if entry.form == "organisation" and line.text_at(after) in line.lex.titles:
            post = line.known(after)
            if post and post[0].form == "office" and post[1] == end:
                return _office(line, at, end, end)  # "the UN Secretary-General said"
            return if_actor(line, entry, at, after), after  # "UN Ambassador Ann Lee"
        if after >= end or line.texts[after] in line.lex.given or not _goes_on(line, after, end):
            if entry.form == "office":
                return _office(line, at, after, end)
            return _with_speaker(line, if_actor(line, entry, at, after), after)
    if line.page.trusted is not None and line.printed(at, end) not in line.page.trusted:
        judge(line, at, end)  # what it tells of other names counts
        return None, end
    if end > at + 1 and is_group_noun(line, end - 1) and not line.has_head(at, end):
        return group_at(line, end - 1, at), end  # "Hispanic Republicans"
    return _with_speaker(line, judge(line, at, end), end)


def _with_speaker(line: Line, named: Mention | None, end: int) -> tuple[Mention | None, int]:
    """Take "spokesman" behind a name into it: the body speaks."""
    if line.lower(end) not in SPEAKERS or named is None:
        return named, end
    rule = named.rule or "acts"
    return named._replace(end=line.words[end].end, rule=rule), end + 1


def _goes_on(line: Line, after: int, end: int) -> bool:
    """Tell whether a well-known name only begins a longer one ("Canada Revenue Agency")."""
    behind = line.texts[after:end]
    if behind[0] == "of":
        known = line.known(line.past_the(after + 1))
        return known is None or known[0].form == "state"
    if behind[0] in line.lex.adjectives:
        return False  # "Senate Democratic leader Ann Lee"
    titles = line.lex.titles
    headed = any(word in line.lex.heads or word in titles for word in behind)
    return headed or (behind[0][0].isupper() and not line.texts[after - 1].isupper())


def _office(line: Line, at: int, after: int, end: int) -> tuple[Mention | None, int]:
    """Read "Foreign Minister Jane Roe" as a person, and an office alone as one."""
    if after < end:
        return judge(line, at, end), end
    return office(line, at, after), after


def _is_modifier(line: Line, end: int) -> bool:
    """Tell whether up to two small words lead from here to the noun of a group or body."""
    lex = line.lex
    if end >= len(line.words) or parts(line.texts[end]):
        return False  # mostly so: a comma, a small word or a verb stands behind a name
    for at in range(end, min(end + 3, len(line.words))):
        word = line.words[at]
        if word.text in lex.groups or (at < end + 2 and word.text in lex.bodies):
            return word.text in lex.groups or not is_capital(line.text_at(at + 1))
        small = not word.text[0].isalpha() or word.lower in lex.stop
        if small or is_finite(word.lower) or is_capital(word.text):
            return False
    return False


def _note_thing(line: Line, at: int, end: int) -> None:
    """Remember the initials of a treaty, and the short form that it is given in brackets."""
    capitals = (
        word[0] for word in line.texts[at:end] for word in word.split("-") if word[0].isupper()
    )
    line.page.things.add("".join(capitals).lower())


def _document(line: Line, at: int, end: int) -> bool:
    """Tell whether the run names what is argued about, or an event ("Cybercrime Convention")."""
    texts = line.texts[at:end]
    joined = next((i for i, word in enumerate(texts) if word.lower() in CONNECTORS), len(texts))
    numbered = texts[0] in line.lex.things and any(map(str.isdigit, texts[-1]))
    head = texts[0] if numbered else texts[joined - 1]  # "Bill C-11"
    if head not in line.lex.things:
        return False  # "Bill Moss"
    name = Name(line, at, end)
    beside = described(name)
    event = line.lex.heads.get(head) == "event"
    if (beside and beside.type != "person") or (event and is_body(name)):
        return False  # "the Open Tech Accord, a coalition of firms"
    # "ARTICLE 19 opposed it": a body, and no article of a law.
    more = line.known_length(at) - (end - at)
    return more < 0 or (more > 0 and not is_body(name))
