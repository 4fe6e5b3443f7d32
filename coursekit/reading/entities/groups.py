"""Groups and speakers without a name: "digital rights groups", "small states", "a diplomat"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import takewhile
from operator import attrgetter
from typing import Final

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.mentions import Mention
from coursekit.reading.entities.name import CLASSES
from coursekit.reading.entities.name_line import Line
from coursekit.reading.entities.name_runs import is_finite, is_people, words
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.spans import Span

_MAX_MODIFIERS: Final = 4
#: Auxiliaries behind which nothing is done yet: "must" and "will", not "have".
_WITHOUT_DEED: Final = words["auxiliaries"] - words["have"]
#: Up to three small words.
_SMALL: Final = re.compile("[xgbjf]{1,3}")


def is_group_noun(line: Line, at: int) -> bool:
    """Tell whether the word is a noun for several people or bodies."""
    lower, groups = line.lowers[at], line.lex.groups
    return lower in groups or line.texts[at] in groups or is_people(lower)


class Group:
    """A noun for several people or bodies, with what stands before and behind it."""

    def __init__(self, line: Line, head: int) -> None:
        self.line, self.head, self.noun = line, head, line.texts[head]
        lower, groups = line.lowers[head], line.lex.groups
        unlisted = "unnamed group", lower.removesuffix("s")
        self.listed, self.kind = groups.get(self.noun, groups.get(lower, unlisted))
        start = modifiers_start(line, head)
        #: Where its number begins, its modifiers, and where it ends with "of online fraud".
        self.first, self.start = _with_number(line, start), start
        self.end = complement_end(line, head + 1, {"of", "with"})
        self.after = line.lower(head + 1)
        if self.kind in words["belongs"]:
            self.end = body_behind(line, self.end)
        #: The adjectives and nouns before it, as printed.
        self.modifiers = line.texts[start:head]
        self.bare = self.first == head
        #: The first of them that tells what they are, and what it tells.
        telling = line.lex.modifiers
        self.word = next((word for word in self.modifiers if word.lower() in telling), "")
        self.decided = telling.get(self.word.lower(), "")
        #: Where the numbers stand that are all that is said of it.
        counts = range(self.first, start if start == head else 0)
        self.counted = [at for at in counts if _is_number(line, at)]


def group_at(line: Line, head: int) -> Mention | None:
    """Read the group whose noun stands at `head`, its modifiers to the left of it."""
    group = Group(line, head)
    state = state_at(line, group.start, head)
    rule = RULES.choose(group)
    if state is not None or rule["type"] == "-":
        return state
    type_, why = rule["type"].format_map(vars(group)), rule["because"].format_map(vars(group))
    collective = line.lower(group.first) in words["collectives"]
    start = group.first if collective else min(group.counted, default=group.start)
    name = line.printed(owner_start(line, start), group.end)
    # "UN experts" are "United Nations experts".
    known = [found.key for found in map(line.known, range(group.start, head)) if found.key]
    told = sorted(known or map(str.lower, group.modifiers))
    counts = (f"#{line.lower(at)}" for at in group.counted)
    said = " ".join((*counts, *told, *line.lowers[head + 1 : group.end]))
    key = f"group:{said or '~'}|{group.kind}"
    return line.mention(group.first, head + 1, name, type_, "group", key, why)


def _is_predicate(group: Group) -> bool:
    """Tell what somebody is: "they were *the loudest critics*"; not "there were critics"."""
    lower, at = group.line.lower, group.first - 1
    at -= lower(at) in words["articles"]
    return lower(at) in words["is"] and lower(at - 1) not in words["presenting"]


_FEATURES: Final[Features[Group]] = {
    **{each: attrgetter(each) for each in ("kind", "after", "listed", "decided", "modifiers")},
    "opens": lambda it: it.line.lower(it.start),
    "armed": lambda it: not words["armed"].isdisjoint(map(str.lower, it.modifiers)),
    "one of": lambda it: it.line.lowers[max(0, it.first - 3) : it.first - 1] == ["one", "of"],
    "alone": lambda it: it.bare and it.end == it.head + 1,
    "predicate": _is_predicate,
    "state behind": lambda it: it.line.known(it.line.past_the(it.head + 2)).form == "state",
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    # What states must or may do is said of all of them.
    "decides": lambda it: is_finite(verb := it.line.lower(it.end)) and verb not in _WITHOUT_DEED,
    "count before": lambda it: it.line.lower(it.counted[0] - 1) if it.counted else "",
}
RULES: Final = ConditionRules("entities/groups.rules", CLASSES, _FEATURES)


def joined(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Take two groups that "and" joins as one party: "activists and lawyers"."""
    result = list(mentions[:1])
    for mention in mentions[1:]:
        last = result[-1]
        keys = {last.key, mention.key}
        beside = text[last.end : mention.start].strip() == "and"
        both = beside and _is_joint(last) and _is_joint(mention)
        # "doctors and old lawyers" are two.
        plain = mention.key.startswith("group:~") or " of " in mention.key
        # None that stands elsewhere, too, or is several already.
        if not both or not plain or sum(each.key in keys for each in mentions) != 2:
            result.append(mention)
        else:
            key, _, kind = last.key.partition("|")
            own, _, its_kind = mention.key.removeprefix("group:").partition("|")
            result[-1] = last._replace(
                end=mention.end,
                name=f"{last.name} and {mention.name}",
                type=mention.type if mention.type == last.type else "unnamed group",
                key=f"{key}+{own}|{kind}+{its_kind}".replace("~+~", "~"),
            )
    return result


def _is_joint(mention: Mention) -> bool:
    """Tell a group that may be part of a larger one from a people, a party or states."""
    return (
        mention.form == "group"
        and mention.type != "political party"
        and mention.key.rpartition("|")[2] not in words["apart"]
    )


def modifiers_start(line: Line, head: int) -> int:
    """Return where the adjectives and nouns before a group's or body's noun begin."""
    before = range(head - 1, max(line.floor, head - _MAX_MODIFIERS) - 1, -1)
    start = head - sum(1 for _ in takewhile(partial(_modifies, line), before))
    # "*House of* Commons members"
    names = range(max(line.floor, start - 2), start)
    return next((at for at in names if line.known_length(at) > start - at), start)


def _modifies(line: Line, at: int) -> bool:
    """Tell whether the word is an adjective or noun before a group's noun."""
    word, lex = line.lowers[at], line.lex
    if not word[0].isalpha() or word in lex.stop or word.endswith("ly"):
        return word in lex.possessives
    before = line.lower(at - 1)
    verb = word.endswith("ing") or readings_of(word)
    return (
        not verb
        or (line.capital(at) and at > 0)
        or word in lex.modifiers
        or word in words["like adjectives"]
        or before in lex.determiners - words["about"]
        or before in lex.possessives
    )


def state_at(line: Line, start: int, noun: int) -> Mention | None:
    """Read "Russian officials", "the US government": the noun stands for its state."""
    printed = line.text_at(noun)
    if printed not in line.lex.government:
        return None
    form, _, state = line.known(start).key.partition(":")
    state = state if form == "state" else line.lex.demonyms.get(line.texts[start], "")
    if not state:
        return None  # "the Lisbon Police spokesman"
    rule = f"its {printed} {'stand' if printed.endswith('s') else 'stands'} for a state"
    name, type_ = line.lex.state_names[state], "state"
    if printed in words["ruling"]:
        name, type_ = line.printed(start, noun + 1), "government body"
    return line.mention(start, noun + 1, name, type_, "state", f"state:{state}", rule)


def body_behind(line: Line, end: int) -> int:
    """Return the index after "of Congress", "at the European Parliament"."""
    at = line.past_the(end + 1)
    named = line.lower(end) in {"of", "at"} and line.capital(at)
    return line.run_end(at) if named else end


def owner_start(line: Line, start: int) -> int:
    """Return where "NAME's" before the words begins; `start` when nothing owns them."""
    if line.lower(start - 1) != "'s":
        return start
    at = max(start - 2, 0)
    while line.capital(at) and line.capital(at - 1) and line.lower(at - 1) not in line.lex.stop:
        at -= 1
    return at


def complement_end(line: Line, end: int, openings: set[str]) -> int:
    """Return the index after "of online fraud", "with greater means" behind a noun."""
    at = end + 1 + (line.lower(end + 1) in line.lex.determiners)
    behind = _SMALL.match(line.letters, at)
    if behind is None or line.lower(end) not in openings:
        return end
    # "critics of the treaty | filled the hall"
    verbs = (k for k in range(at + 1, behind.end()) if is_finite(line.texts[k]))
    return next(verbs, behind.end())


def _with_number(line: Line, start: int) -> int:
    """Return where "group of", "some thirty", "more than 40" before a group begins."""
    before = range(start - 1, line.floor - 1, -1)
    numbers = takewhile(
        lambda at: line.lower(at) in words["numbering"] or _is_number(line, at), before
    )
    at = start - sum(1 for _ in numbers)
    while line.lower(at) in words["about"]:
        at += 1
    of = at - 2 >= line.floor and line.lower(at - 1) == "of"  # no "the *group said* doctors must"
    quantity = of and line.lower(at - 2) in line.lex.quantities
    return at - 2 * quantity


def _is_number(line: Line, at: int) -> bool:
    word = line.lower(at)
    return word[0].isdigit() or word.partition("-")[0] in line.lex.numbers


#: What ends a noun phrase's first noun: "of", "who", a comma.
_AFTER_A_NOUN: Final = word_set("rules/stop_words.txt", "function") | {",", "'s", "(", "–", "—"}
_NOUNS: Final = word_set("rules/person_nouns.txt", "noun")
_ENDINGS: Final = tuple(by_label("rules/person_nouns.txt")["ending"][0].split())


def unnamed_speaker(text: str, source: Span) -> Mention | None:
    """Return a mention for a source without a name ("a spokesperson"), None for a thing."""
    parts, lex = words_of(text, *source), lexicon()
    while len(parts) > 1 and parts[0].lower in lex.determiners and parts[0].text != "No":
        parts = parts[1:]
    head = next((i for i, word in enumerate(parts) if word.lower in _AFTER_A_NOUN), len(parts))
    noun = parts[head - 1].lower if head else ""
    if noun not in _NOUNS and not noun.endswith(_ENDINGS):
        # "people familiar with the matter": an adjective stands behind the noun.
        noun, head = parts[head - 2].lower if 1 < head < len(parts) else "", head - 1
        if noun not in _NOUNS:
            return None
    # "a diplomat, who asked …"
    ends = (i for i in range(head, len(parts)) if parts[i].lower in words["after the name"])
    last = parts[next(ends, len(parts)) - 1]
    name = " ".join(text[parts[0].start : last.end].split())
    rule = f"“{noun}” is a speaker who is not named"
    key = f"source:{name.casefold()}"
    start, end = parts[0].start, parts[head - 1].end
    return Mention(start, end, name, "unnamed group", "group", key, rule, "doubtful", (noun,))
