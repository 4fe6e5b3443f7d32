"""Who has no name: "digital rights groups", "a diplomat", "the ministry", "its mayor"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import compress, count, takewhile
from operator import attrgetter
from typing import Final, TypeAlias

from coursekit.reading.conditions import ConditionRules, Features
from coursekit.reading.entities.mentions import Mention, turned
from coursekit.reading.entities.name import CLASSES, FEATURES, Name
from coursekit.reading.entities.name_line import LISTS, Line, is_finite, is_people, words
from coursekit.reading.grammar.tags import NOUN
from coursekit.reading.grammar.tokens import words_of
from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.lexicon import by_label, word_set
from coursekit.reading.rule_file import Reason, Rule
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.kept import kept
from coursekit.reading.text.spans import Span

#: What is read, and the index after it.
Read: TypeAlias = tuple[Mention | None, int]
_NAME: Final = "[CPHOGDFTN]"
#: A name that a comma parts from a description, behind it and before it.
_NAME_BEHIND: Final = re.compile(f",{_NAME}")
_NAME_AHEAD: Final = re.compile(f"{_NAME},[a-zA-Z]*$")
#: Names of those that a noun has told of: "ministers*, Ann Lee and Jon Hay,*".
_MEMBERS: Final = re.compile(f",{LISTS.pattern}[,.-]")
#: "of transport", "of foreign affairs"
_WITH_FIELD: Final = re.compile("ot?[xgbjf]([xgbjf]?)")
#: Where somebody says or does something.
_PAPERS: Final = word_set("rules/attribution_words.txt", "channel") | words["move"]
#: So many capitals are an acronym still.
_SHOUT: Final = 5
#: The name or the word that owns what follows.
_OWNER: Final = re.compile("(?:[CPHOGDFT]*[A-Z]|[a-z])s$")
#: Verb forms that stand before nouns as adjectives do, and what shows that a noun follows.
_LIKE_ADJECTIVES: Final = words["like adjectives"] | lexicon().modifiers.keys()
_LEADING: Final = lexicon().determiners - words["about"] - words["of all"] | lexicon().possessives
#: What stands before an office that everybody knows.
_BEFORE_OFFICES: Final = words["definite"] | {",", "and", "'s"}
#: A noun for a party, or a word before it: "women's *rights groups*".
_PARTY: Final = re.compile("x?[bg]")
#: Up to three small words.
_NOUNS_BEHIND: Final = re.compile("n*")
_SMALL: Final = re.compile("[xgbjf]{1,3}")


def is_group_noun(line: Line, at: int) -> bool:
    """Tell whether the word is a noun for several people or bodies."""
    lower, groups = line.lowers[at], line.lex.groups
    # "Ann Songwriters" is a name.
    people = not (line.capital(at) and line.letters[at - 1] == "C") and is_people(lower)
    return lower in groups or line.texts[at] in groups or people


class Group:
    """A noun for several people or bodies, with what stands before and behind it."""

    def __init__(self, line: Line, head: int) -> None:
        self.line, self.head, self.noun = line, head, line.texts[head]
        lower, groups = line.lowers[head], line.lex.groups
        unlisted = "unnamed group", lower.removesuffix("s")
        self.listed, self.kind = groups.get(self.noun, groups.get(lower, unlisted))
        start = modifiers_start(line, head)
        if line.lower(start - 1) in words["indefinite"]:
            # "In a statement | *civil rights groups* said"
            papers = (at + 1 for at in range(start, head) if line.lowers[at] in _PAPERS)
            start = max(papers, default=head)
        #: Where its number begins, its modifiers, and where it ends with "of online fraud".
        self.first, self.start = _with_number(line, start), start
        self.end = complement_end(line, head + 1, {"of", "with"})
        #: The word behind it, and the well-known name behind that, with its end.
        self.after, behind = line.lower(head + 1), line.past_the(head + 2)
        self.behind = line.known(behind)
        self.behind_ends = behind + len(self.behind.words)
        if self.kind in words["belongs"]:
            self.end = body_behind(line, self.end)
        #: The adjectives and nouns before it, as printed.
        self.modifiers = line.texts[start:head]
        #: The first of them that tells what they are, and what it tells.
        telling = line.lex.modifiers
        self.word = next((word for word in self.modifiers if word.lower() in telling), "")
        self.decided = telling.get(self.word.lower(), "")
        #: Where the numbers stand that are all that is said of it.
        counts = range(self.first, start if start == head else 0)
        self.counted = list(filter(partial(_is_number, line), counts))


def group_at(line: Line, head: int) -> Read:
    """Read the group whose noun stands at `head`, its modifiers to the left of it."""
    group = Group(line, head)
    state = state_at(line, group.start, head)
    rule = GROUP_RULES.choose(group)
    if state is not None or rule["type"] == "-":
        return state, head + 1
    type_, why = rule["type"].format_map(vars(group)), rule["because"].format_map(vars(group))
    if type_ == "state":  # "ministers from Chile"
        sent, end = group.behind, group.behind_ends
        return line.mention(group.first, end, sent.name, type_, "state", sent.key, why), end
    collective = line.lower(group.first) in words["collectives"]
    start = group.first if collective else min(group.counted, default=group.start)
    name = line.printed(owner_start(line, start), group.end)
    # "UN experts" are "United Nations experts".
    known = [found.key for found in map(line.known, range(group.start, head)) if found.key]
    told = sorted(known or map(str.lower, group.modifiers))
    counts = (f"#{line.lower(at)}" for at in group.counted)
    said = " ".join((*counts, *told, *line.lowers[head + 1 : group.end]))
    key = f"group:{said or '~'}|{group.kind}"
    return line.mention(group.first, head + 1, name, type_, "group", key, why), head + 1


def _is_predicate(group: Group) -> bool:
    """Tell what somebody is: "they were *the loudest critics*"; not "there were critics"."""
    lower, at = group.line.lower, group.first - 1
    at -= lower(at) in words["articles"]
    return _says_what(group.line, at) and lower(at - 1) not in words["presenting"]


def _says_what(line: Line, at: int) -> bool:
    """Tell whether a word leads to what its subject is: "as one, Lee"; not "as states signed"."""
    opened = (clause for clause in line.sentence.clauses if clause.opener_at == at)
    subject = ("," not in line.lowers[at : clause.subject.start] for clause in opened)
    return line.lower(at) in words["is"] and not any(subject)


_OF_GROUPS: Final[Features[Group]] = {
    **{each: attrgetter(each) for each in ("kind", "after", "listed", "decided")},
    "modifiers": lambda it: [word.lower() for word in it.modifiers],
    "opens": lambda it: it.line.lower(it.start),
    # "the letter *states* that"
    "verb": lambda it: it.line.sentence.chunks.letters.startswith("nV", it.head - 1),
    "noun speaks": lambda it: it.line.speaks(it.head - 1, it.head),
    "armed": lambda it: not words["armed"].isdisjoint(map(str.lower, it.modifiers)),
    "one of": lambda it: it.line.lowers[max(0, it.first - 3) : it.first - 1] == ["one", "of"],
    "alone": lambda it: it.first == it.head == it.end - 1,
    "predicate": _is_predicate,
    "party behind": lambda it: _PARTY.match(it.line.letters, it.head + 2) is not None,
    "state behind": lambda it: it.behind.form == "state",
    "owns": lambda it: it.line.lower(it.behind_ends) in words["owns"],
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    # "*Two* ministers, Ann Lee and Jon Hay": in "unions, Labour and the Greens" they are others.
    "named behind": lambda it: (
        any(map(partial(_is_number, it.line), range(it.first, it.start)))
        and bool(_MEMBERS.match(it.line.letters, it.end))
    ),
    "finite": lambda it: it.end in it.line.sentence.finite,
    "count before": lambda it: it.line.lower(it.counted[0] - 1) if it.counted else "",
}
GROUP_RULES: Final = ConditionRules("entities/groups.rules", CLASSES, _OF_GROUPS)


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
        plain &= last.key.startswith("group:~") or last.type == mention.type
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
    """Return where the adjectives and nouns before a group's or body's noun begin, four at most."""
    before = range(head - 1, max(line.floor, head - 4) - 1, -1)
    start = head - sum(1 for _ in takewhile(partial(_modifies, line), before))
    # "*House of* Commons members"
    names = range(max(line.floor, start - 2), start)
    return next((at for at in names if line.known_length(at) > start - at), start)


def _modifies(line: Line, at: int) -> bool:
    """Tell whether the word is an adjective or noun before a group's noun."""
    word, lex, letter = line.lowers[at], line.lex, line.sentence.chunks.letters[at]
    # "has thrown *out* MPs", "on Monday *night* peers"
    if letter in "paucd_" or not word[0].isalpha() or word in lex.stop or word.endswith("ly"):
        return word in lex.possessives
    if at == 0 and len(word) > _SHOUT and line.texts[0].isupper():
        return False  # "LISBON Taxi drivers met": where it is written
    before, verb = line.lower(at - 1), word.endswith("ing") or readings_of(word)
    # "gun *control* activists"; not "ask your parents", "to train and *fund* activists"
    noun = letter in "nC" and before != "and" and line.sentence.bits[at] & NOUN
    return (
        bool(noun and not word.endswith("ing") and not is_finite(word))
        or not verb
        or (line.capital(at) and at > 0)
        or word in _LIKE_ADJECTIVES
        or (before in _LEADING and letter != "V")  # "apps that *protect* users"
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
    behind = max(line.run_end(at), at + line.known_length(at))
    # "Head of the Chilean *delegation*"
    behind = next(_NOUNS_BEHIND.finditer(line.sentence.chunks.letters, behind)).end()
    # "members of *Ann Lee*'s party"
    return behind if named and line.lower(behind) != "'s" else end


def owner_start(line: Line, start: int) -> int:
    """Return where "NAME's" before the words begins; `start` when nothing owns them."""
    owner = _OWNER.search(line.letters, max(start - 9, 0), start)
    return owner.start() if owner else start


def complement_end(line: Line, end: int, openings: set[str]) -> int:
    """Return the index after "of online fraud", "with greater means" behind a noun."""
    at = end + 1 + (line.lower(end + 1) in line.lex.determiners)
    behind = _SMALL.match(line.letters, at)
    letters = line.sentence.chunks.letters
    doing = letters[at : at + 1] == "G"  # "accused doctors of lying"
    governed = (end in dict(each.prepositional) for each in line.sentence.clauses)
    if behind is None or doing or line.lower(end) not in openings:
        return end
    # "Gave doctors | with great fears an answer"; not "urged doctors with great fears to leave"
    if any(governed) and letters[behind.end() : behind.end() + 1] != "I":
        return end
    # "critics of the treaty | filled the hall"
    finite = line.sentence.finite
    verbs = (k for k in range(at + 1, behind.end()) if k in finite or is_finite(line.texts[k]))
    return next(verbs, behind.end())


def _with_number(line: Line, start: int) -> int:
    """Return where "group of", "some thirty", "more than 40" before a group begins."""
    before = range(start - 1, line.floor - 1, -1)
    run = takewhile(lambda at: line.lower(at) in words["numbering"] or _is_number(line, at), before)
    at = start - sum(1 for _ in run)
    while line.lower(at) in words["about"]:
        at += 1
    of = line.lower(at - 1) == "of"  # no "the *group said* doctors must"
    quantity = of and at - 2 >= line.floor and line.lower(at - 2) in line.lex.quantities
    return at - 2 * quantity


def _is_number(line: Line, at: int) -> bool:
    word = line.lower(at)
    return word[0].isdigit() or word.partition("-")[0] in line.lex.numbers


#: What ends a noun phrase's first noun: "of", "who", a comma.
_AFTER_A_NOUN: Final = word_set("rules/stop_words.txt", "function") | words["ends a noun"]
_NOUNS: Final = word_set("rules/person_nouns.txt", "noun", "either")
#: Of any group, where one of them is new: "a pensioner", not "the tycoon", who was named before.
_ONE_OF_MANY: Final = {noun.removesuffix("s") for noun in lexicon().groups}.difference(
    lexicon().bodies, lexicon().offices
)
_ENDINGS: Final = tuple(by_label("rules/person_nouns.txt")["ending"][0].split())


def unnamed_speaker(text: str, source: Span) -> Mention | None:
    """Return a mention for a source without a name ("a spokesperson"), None for a thing."""
    parts, lex = words_of(text, *source), lexicon()
    new = parts[0].lower in words["indefinite"]
    while len(parts) > 1 and parts[0].lower in lex.determiners and parts[0].text != "No":
        parts = parts[1:]
    lowers = [word.lower for word in parts]
    head = next(compress(count(), map(_AFTER_A_NOUN.__contains__, lowers)), len(parts))
    noun = "".join(lowers[max(0, head - 1) : head])
    if len(parts) > 1 and lowers[-1] in lex.numbers:
        return None  # a share: "two in three"
    nouns = _NOUNS | _ONE_OF_MANY if new else _NOUNS
    if noun not in nouns and not noun.endswith(_ENDINGS):
        # "people familiar with the matter": an adjective stands behind the noun.
        noun, head = lowers[head - 2] if 1 < head < len(parts) else "", head - 1
        if noun not in _NOUNS:
            return None
    # "a diplomat, who asked …"
    ends = compress(count(head), map(words["after the name"].__contains__, lowers[head:]))
    last = parts[next(ends, len(parts)) - 1]
    name = " ".join(text[parts[0].start : last.end].split())
    rule = f"“{noun}” is a speaker who is not named"
    key = f"source:{name.casefold()}"
    start, end = parts[0].start, parts[head - 1].end
    return Mention(start, end, name, "unnamed group", "group", key, rule, "doubtful", (noun,))


class Noun:
    """A noun for a body or the holder of an office, with its modifiers."""

    def __init__(self, line: Line, head: int) -> None:
        start = modifiers_start(line, head)
        start = min(start + (line.lower(start) in line.lex.possessives), head)
        pair = f"{line.lower(head - 1)}-{line.lower(head)}"
        self.line, self.start, self.head = line, start, head
        self.noun = pair if pair in line.lex.posts else line.lower(head)
        #: The article, the possessive or another word before it.
        self.before, self.after = line.lower(start - 1), line.lower(head + 1)
        self.owned = self.before in words["owns"]
        #: Whether it is said which one is meant.
        known = self.noun in words["bare"]
        self.definite = self.owned or known or self.before in words["definite"]
        self.office = self.noun in line.lex.offices

    @kept
    def type(self) -> tuple[str, bool]:
        """The type, and whether it is a party by itself: "central bank" is, "bank" is not."""
        lex = self.line.lex
        pair = f"{self.line.lower(self.head - 1)} {self.noun}"
        return lex.bodies.get(pair) or lex.bodies.get(self.noun, ("person", True))

    @kept
    def closing(self) -> int:
        """The index after "of Congress" and the like behind it."""
        line, end = self.line, self.head + 1
        return max(body_behind(line, end), complement_end(line, end, {"of"}))


def body_at(line: Line, head: int) -> Read | None:
    """Read the body or office-holder whose noun stands at `head`."""
    # "The attorney *general*"
    noun = Noun(line, head + (f"{line.lower(head)}-{line.lower(head + 1)}" in line.lex.posts))
    rule = BODY_RULES.choose(noun)
    return _READ.get(rule["reads"], _body)(noun, rule)


def _body(it: Noun, rule: Rule) -> Read:
    """Read "the health ministry", "a court", "the company"."""
    line, noun = it.line, it.noun
    end = _with_field(line, it.head)
    name = line.printed(owner_start(line, it.start), end)
    key = {"taken": f"body:?~{noun}", "noun": f"body:~{noun}"}.get(
        rule["reads"], f"body:{turned(name.lower())}"
    )
    why = Reason(f"“{noun}” is a body that is not named", rule)
    return line.mention(it.start, end, name, it.type[0], "body", key, why, "clear", (noun,)), end


def government(run: Name) -> tuple[Mention, int] | None:
    """Read "US officials", "the NAME administration": its noun is behind a run, or ends it."""
    line, at = run.line, run.start
    ends = run.texts[-1] in line.lex.government and not FEATURES["noun behind"](run)
    noun = run.end - ends
    mention, end = state_at(line, at, noun), noun + 1
    if line.lower(noun) == "administration":
        name, end = line.printed(at, end), end + (line.text_at(end) in line.lex.government)
        rule, nouns = "an administration is a government called after its head", ("administration",)
        key = f"state:~{name.lower()}"
        mention = line.mention(at, end, name, "government body", "state", key, rule, nouns=nouns)
    return (mention, end) if mention else None


def generic_government(line: Line, at: int) -> Read:
    """Read "the federal government", which is the government of the text's only state."""
    name, end = " ".join(line.lowers[at : at + 2]), at + 2
    if name not in line.lex.generic_government or line.sentence.chunks.letters[end] == "n":
        return None, at + 1
    rule = f"“the {name}” stands for the state whose government it is"
    return line.mention(at, end, name, "government body", "state", f"state:~{name}", rule), end


def office(line: Line, start: int, end: int) -> Read:
    """Read an office that everybody knows ("the Secretary of State"), without a name."""
    if line.lower(start - 1) not in _BEFORE_OFFICES:
        return None, end
    name, noun = line.printed(start, end), line.lower(end - 1)
    key, rule = f"body:~{noun}", f"“{name}” is an office"
    return line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,)), end


def _office(it: Noun, _rule: Rule) -> Read:
    """Read "the foreign minister": somebody named elsewhere, or a person without a name."""
    line, noun, start, head = it.line, it.noun, it.start, it.head
    end = _with_field(line, head)
    post = noun in line.lex.posts
    named_end = body_behind(line, end) if post else end
    name = line.printed(owner_start(line, start), named_end)
    finite, upper = is_finite(line.lower(end)), line.text_at(head)[0].isupper()
    addressed = line.lower(start - 1 - (it.before in line.lex.determiners)) in words["addresses"]
    named = post and (finite or upper or named_end > end or addressed or line.speaks(start, end))
    takes_up = line.lower(end) not in {"of", "at"}
    told = turned(name.lower()) * (noun in words["with field"] or not takes_up)
    key = f"body:{'?' * (not named)}{told}{f'~{noun}' * takes_up}"
    rule = f"“{noun}” is the office of one person"
    return line.mention(start, end, name, "person", "body", key, rule, "doubtful", (noun,)), end


def _with_field(line: Line, head: int) -> int:
    """Return the index after "of transport", "of foreign affairs" behind a ministry."""
    field = _WITH_FIELD.match(line.letters, head + 1)
    if field is None or line.lower(head) not in words["with field"]:
        return head + 1
    # "The ministry of justice refused"
    return field.end() - bool(readings_of(" ".join(line.lowers[slice(*field.span(1))])))


#: A verb behind a noun, in the letters of chunks.py: "a judge *on Friday finally blocked* it".
_ACTS: Final = re.compile("(?:p?d)?a{0,2}V")
_OF_BODIES: Final[Features[Noun]] = {
    **{
        each: attrgetter(each)
        for each in ("noun", "before", "after", "definite", "owned", "office")
    },
    "capital behind": lambda it: it.line.capital(it.head + 1),
    "infinitive": lambda it: it.line.sentence.chunks.letters.startswith("I", it.head + 1),
    "before2": lambda it: it.line.lower(it.start - 2),
    "a group's": lambda it: it.line.letters.endswith(("g", "gs"), 0, it.head),
    "finite": lambda it: (
        is_finite(it.after) or _ACTS.match(it.line.sentence.chunks.letters, it.head + 1) is not None
    ),
    "noun behind": lambda it: it.line.sentence.chunks.letters.startswith("n", it.head + 1),
    "predicate": lambda it: _says_what(it.line, it.start - 2 - it.owned),
    "name ahead": lambda it: (
        _NAME_AHEAD.search(it.line.letters, max(it.start - 7, 0), it.start) is not None
    ),
    "name, apart": lambda it: _NAME_BEHIND.match(it.line.letters, it.closing) is not None,
    "closing": lambda it: it.line.lower(it.closing),
    "name behind": lambda it: it.line.capital(it.line.past_the(it.head + 2)),
    "alone": lambda it: it.type[1],
    # Words before it say more of it than of what state it is.
    "modified": lambda it: any(
        word not in it.line.lex.demonyms and word.lower() not in words["tells nothing"]
        for word in it.line.texts[it.start : it.head]
    ),
    "speaks": lambda it: it.line.speaks(it.start, it.head + 1),
    "where": lambda it: it.line.lower(it.start - 1 - it.definite) in words["where"],
}
BODY_RULES: Final = ConditionRules("entities/bodies.rules", CLASSES, _OF_BODIES)
#: How each kind is read; any other is a body.
_READ: Final[dict[str, Callable[[Noun, Rule], Read | None]]] = {
    "-": lambda *_: None,
    "office": _office,
}
