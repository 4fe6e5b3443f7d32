"""Names that no list knows: how far they go, and what their own words tell."""

from __future__ import annotations

from functools import cache
from typing import Final

from coursekit.reading.entities.known_names import SPEAKERS, if_actor
from coursekit.reading.entities.mentions import Form, Mention
from coursekit.reading.entities.name_context import clue_beside, described
from coursekit.reading.entities.name_line import (
    AUXILIARIES,
    Clue,
    Line,
    is_capital,
    is_finite,
    words,
)
from coursekit.reading.grammar.tags import ADVERB, SMALL, V_ING, flags_of
from coursekit.reading.grammar.verb_forms import BASE, readings_of
from coursekit.reading.lexicon import rows_of
from coursekit.reading.rules.cues import cue_of

#: Name words of one language's grammar that stay lower-case inside a name.
PARTICLES: Final = words("particles")
CONNECTORS: Final = words("connectors")
#: Capitals of a heading run into the sentence behind it.
_NEW_SENTENCE: Final = words("new sentence")
_POSSESSED: Final = frozenset({"'s", "'", "’"})
_GOES_ON: Final = PARTICLES | CONNECTORS | _POSSESSED | {"&", "and"}
#: What these heads say of a name gives way to what the text says of it.
_SOFT: Final = frozenset({"civil society", "academia", "company"})
#: "Committee on Foreign Relations"
_ON: Final = words("on")
#: They stand before a title, and make no person: "Foreign", "Vice".
_FIELD_TITLES: Final = words("field titles")
#: With an office alone behind them they address somebody: "Mr Chair".
_HONORIFICS: Final = words("honorifics")
#: "Secretary of State"
_IN_TITLES: Final = words("in titles")
_GENERATIONS: Final = words("generations")
_OF_STATES: Final = words("of states")
#: "London-based Acme": the first word only describes.
_MADE_OF: Final = ("-based", "-born", "-owned", "-backed", "-led", "-maker", "-run", "-linked")
_PRONOUNS: Final = words("pronouns")
_NEAR: Final = words("near")


def run_end(line: Line, at: int) -> int:
    """Return the index after the last word of the name that begins at `at`."""
    words, texts, lowers = line.words, line.texts, line.lowers
    end = at + 1
    while end < len(texts):
        if is_capital(texts[end]):
            if texts[end] in _NEW_SENTENCE:
                break
            end += 1
            continue
        lower = lowers[end]
        if lower not in _GOES_ON:
            break
        here, last = words[end], texts[end - 1]
        following = texts[end + 1] if end + 1 < len(texts) else ""
        owned = lower in _POSSESSED and following in line.lex.heads
        particles = _particles(line, end)
        if owned:
            end += 2
        elif particles:
            end += particles + 1
        elif _connects(line, here.lower, last):
            step = 2 if following.lower() == "the" else 1
            after = words[end + step] if end + step < len(words) else None
            if after and is_capital(after.text) and after.lower not in line.lex.stop:
                end += step + 1
            else:
                break
        elif (here.text == "&" and is_capital(following)) or (
            here.text == "and" and following in line.lex.fields and line.has_head(at, end)
        ):
            end += 2
        else:
            break
    return end


def _particles(line: Line, at: int) -> int:
    """Return how many small words of a name begin at `at`: "van der" before "Berg"; 0 for none."""
    end = at
    while line.lower(end) in PARTICLES and not is_capital(line.text_at(end)) and end - at < 3:
        end += 1
    return end - at if is_capital(line.text_at(end)) else 0


def _connects(line: Line, word: str, last: str) -> bool:
    """Tell whether a small word goes on with a name: "Office of", "Convention against"."""
    if word not in CONNECTORS:
        return False
    head = line.lex.heads.get(last)
    if word == "on" and last in _ON:
        return True
    if word in {"on", "against"}:
        return head == "document"
    return head is not None


def judge(line: Line, at: int, end: int) -> Mention | None:
    """Judge a name by its own words, then by its neighbours."""
    lex, texts = line.lex, line.texts
    last = texts[end - 1]
    if last[-1] == "s" and last in lex.demonyms:
        rule = f"“{last}” are a people"
        name = line.printed(at, end)
        key = f"group:{name.lower()}|people"
        return line.mention(at, end, name, "unnamed group", "group", key, rule)
    while at < end and _is_no_name(line, at, end):
        at += 1
    if at >= end:
        return None
    words = texts[at:end]
    alone = len(words) == 1
    if alone and last in line.page.surnames:
        name = last  # whose it is, the page tells at its end
        return line.mention(at, end, name, "", "name", f"name:{name.lower()}", "")
    known = line.known(at)
    if known and known[1] == end:
        return if_actor(line, known[0], at, end)
    found = None if alone else _titled(line, at, end, words)
    if not found and not lex.heads.keys().isdisjoint(words):
        found = _headed(line, at, end, words)
    if found:
        return found
    if last in lex.adjectives:
        return None  # "Wisconsin Republican"
    name = line.printed(at, end)
    low = name.lower()
    clue = line.page.clues.get(low) if line.lower(end) != "," else None
    clue = clue or described(line, at, end) or clue_beside(line, at, end)
    if clue:
        line.page.clues.setdefault(low, clue)
        return _named_as(line, at, end, clue)
    if alone and "." in name:
        return None
    before = line.lower(at - 1)
    if before in _NEAR:
        line.page.places.add(low)
    if before in lex.locatives and before != "at":
        return None
    return line.mention(at, end, name, "", "name", f"name:{low}", _acts(line, at, end))


def _named_as(line: Line, at: int, end: int, clue: Clue) -> Mention:
    """Return the mention of somebody of whom the text tells what he or it is."""
    name = line.printed(at, end)
    form: Form = "person" if clue.type == "person" else "organisation"
    key = f"{form}:{name.lower()}"
    return line.mention(at, end, name, clue.type, form, key, clue.rule, "clear", clue.nouns)


def _titled(line: Line, at: int, end: int, words: list[str]) -> Mention | None:
    """Read a person's name by the title or the given name that it begins with."""
    lex = line.lex
    title, first = -1, 0
    if not lex.titles.isdisjoint(words):
        title = max((i for i, word in enumerate(words[:-1]) if word in lex.titles), default=-1)
        if words[title] in _FIELD_TITLES:
            title = -1  # "Foreign Policy"
        first = title
        while first > 0 and words[first - 1] in lex.titles:
            first -= 1
    given = words[0].partition("-")[0]
    named = given in lex.given or words[0] in lex.given
    if (title < 0 and not named) or _is_other(line, words, max(title, 0) + 1):
        return None
    if title >= 0:
        clue = Clue("person", f"the title “{words[title]}” comes before it")
        return _person(line, at + first, end, clue, words[first : title + 1])
    beside = described(line, at, end)
    nouns = beside.nouns if beside and beside.type == "person" else ()
    return _person(line, at, end, Clue("person", f"“{given}” is a given name", nouns), [])


def _is_other(line: Line, words: list[str], first: int) -> bool:
    """Tell a group's or a body's name from a person's."""
    lex, last = line.lex, words[-1]
    if last in lex.groups or (last.isupper() and last not in _GENERATIONS):
        return True
    return not lex.heads.keys().isdisjoint(words[first + 1 :] or words[-1:])


def _person(line: Line, start: int, end: int, clue: Clue, titles: list[str]) -> Mention | None:
    at = start
    while at < end and (line.texts[at] in line.lex.titles or line.texts[at] in _IN_TITLES):
        at += 1
    if at >= end:
        return _addressed(line, start, end) if titles and titles[0] in _HONORIFICS else None
    name = line.printed(at, end)
    nouns = clue.nouns + tuple(title.lower().rstrip(".") for title in titles)
    beside = line.lower(start - 1)
    if beside in line.lex.offices:
        nouns += (beside,)
    line.page.clues.setdefault(name.lower(), clue)
    if " " in name:
        line.page.surnames.add(line.words[end - 1].text)
    key = f"person:{name.lower()}"
    return line.mention(start, end, name, "person", "person", key, clue.rule, "clear", nouns)


def _addressed(line: Line, start: int, end: int) -> Mention:
    """Read "Mr Chair", "Madam President"."""
    name = line.printed(start, end)
    noun = line.lower(end - 1)
    rule = f"“{line.text_at(start)}” before an office addresses a person"
    key = f"body:~{noun}"
    return line.mention(start, end, name, "person", "body", key, rule, "clear", (noun,))


def _headed(line: Line, at: int, end: int, words: list[str]) -> Mention | None:
    """Read a body's name by the noun in it that shows what it is."""
    lex = line.lex
    joined = next((i for i, word in enumerate(words) if word in CONNECTORS), len(words))
    head = next((word for word in reversed(words[:joined]) if word in lex.heads), "")
    if not head or lex.heads[head] in {"document", "event"}:
        return None
    noun = head.lower()
    if len(words) == 1:
        if line.lower(at - 1) not in {"the", "our", "my"}:
            return None
        rule = f"“the {head}” is short for a body"
        key = f"organisation:~{noun}"
        return line.mention(at, end, head, lex.heads[head], "organisation", key, rule)
    type_, rule = lex.heads[head], f"“{head}” in its name shows what it is"
    beside = described(line, at, end)
    nouns: tuple[str, ...] = (noun,)
    if type_ in _SOFT:
        trade = next((word for word in words if word in lex.trades), "")
        if beside and beside.type != "person":
            type_, rule, nouns = beside.type, beside.rule, (noun, *beside.nouns)
        elif "University" in words:
            type_, rule = "academia", "“University” in its name shows what it is"
        elif trade and type_ == "civil society":
            type_, rule = "industry group", f"“{trade} … {head}” in its name shows what it is"
    cause = next((word for word in words if (head, word) in _causes()), "")
    if cause:
        type_ = _causes()[head, cause]
        rule = f"“{cause} … {head}” in its name shows what it is"
    elif head == "Group" and not lex.demonyms.keys().isdisjoint(words):
        type_, rule = "bloc", "a group of a part of the world"
    name = line.printed(at, end)
    line.page.clues.setdefault(name.lower(), Clue(type_, rule, nouns))
    _note_state(line, at, end, words)
    key = f"organisation:{name.lower()}"
    return line.mention(at, end, name, type_, "organisation", key, rule, "clear", nouns)


def _note_state(line: Line, at: int, end: int, words: list[str]) -> None:
    """Remember that NAME is a state, from "Supreme Court of NAME"."""
    joined = max((i for i, word in enumerate(words) if word == "of"), default=0)
    if not joined or words[joined - 1].lower() not in _OF_STATES:
        return
    head = words[joined - 1]
    first = joined + (2 if words[joined + 1] == "the" else 1)
    if first < len(words) and line.known(at + first) is None and words[first] not in line.lex.heads:
        name = line.printed(at + first, end).lower()
        rule = f"“{head} of” before the name shows what it is"
        line.page.clues.setdefault(name, Clue("state", rule))


@cache
def _causes() -> dict[tuple[str, str], str]:
    """Return the type that a word beside a head such as "Council" decides."""
    rows = rows_of("entities/deciding_words.txt")
    return {(head, word): type_ for head, type_, words in rows for word in words.split()}


def _is_no_name(line: Line, at: int, end: int) -> bool:
    """Tell whether a capital word is one only because it opens the sentence, or modifies."""
    word, lex = line.words[at], line.lex
    if end - at > 2 and line.lower(at - 1) == "the" and line.words[end - 1].text in lex.heads:
        return False  # "the German Judges' Association"
    if word.lower in lex.stop or word.text in lex.demonyms or word.lower in _PRONOUNS:
        return True
    if word.lower.endswith(_MADE_OF):
        return True
    if at == end - 1 and word.text in lex.titles:
        return True
    if not line.opens(at) or word.text in lex.heads or word.text in lex.titles:
        return False
    page = line.page
    if word.text.isupper() and len(word.text) > 4 and not page.prints_capital_inside(word.text):
        return not _is_described(line, end)  # "UPDATE", "EXCLUSIVE"
    if flags_of(word.lower) & V_ING and word.text not in lex.given:
        return True  # "Using Plover"
    if page.prints_small(word.lower) and not (end > at + 1 and word.text in lex.given):
        return True
    if flags_of(word.lower) & (SMALL | ADVERB):
        return True  # "Besides Clinton"
    alone = end == at + 1 and not page.prints_capital_inside(word.text)
    alone = alone and word.text.lower() not in page.clues
    if alone and readings_of(word.lower) and word.text not in lex.given:
        return True
    if alone and word.lower.endswith("s") and not word.lower.endswith(("ss", "us", "is")):
        return not line.possessed(end) or line.lower(end - 1) in lex.stop
    return alone and not line.speaks(at, end) and not _follows_as_subject(line, end)


def _is_described(line: Line, end: int) -> bool:
    """Tell whether a first word speaks or has a relative clause: "CIPESA said", "ECPAT, which"."""
    clue = line.lower(end) == "," and line.lower(end + 1) in {"which", "who"}
    plain = bool(readings_of(line.lower(0)))  # "UPDATE: police said"
    return end == 1 and not plain and (clue or line.speaks(0, end))


def _follows_as_subject(line: Line, end: int) -> bool:
    """Tell whether a single first word has what only names have behind it."""
    clue = described(line, end - 1, end) or clue_beside(line, end - 1, end)
    return clue is not None or line.possessed(end)


def _agrees_with_several(verb: str) -> bool:
    """Tell whether only several can be its subject: "Millennials are", "Insiders say"."""
    if verb in {"are", "were", "have"}:
        return True
    readings = readings_of(verb)
    return bool(readings) and all(reading.kinds == {BASE} for reading in readings)


def _acts(line: Line, start: int, end: int) -> str:
    """Return how the name stands as somebody does: "speaks", "acts", "" for not at all."""
    before, after = line.lower(start - 1), line.lower(end)
    if line.text_at(end - 1).endswith("s") and _agrees_with_several(after):
        return "several"
    if line.speaks(start, end):
        return "speaks"
    if before == "for" and line.lower(start - 2) in SPEAKERS:
        return "speaks"
    alone = end - start == 1 and not line.text_at(start).isupper()
    if before in {"a", "an", "of"} or (before == "the" and alone):
        return ""
    if after in {"who", "whose"}:
        return "acts"
    if before in {"by", "from", "with", "between"}:
        return "acts" if end - start > 1 or before == "by" else ""
    if line.possessed(end):
        return "acts" if before in {"", "that", "and", ","} else ""
    if after.endswith("ly"):
        after = line.lower(end + 1)
    if end - start == 1 and is_finite(after):
        says = any(cue_of(reading.lemma) for reading in readings_of(after))
        return "speaks" if says and after not in AUXILIARIES else "acts"
    if end - start == 1:
        return ""
    acts = after[:1].isalpha() and (after in AUXILIARIES or bool(readings_of(after)))
    return "acts" if acts else ""
