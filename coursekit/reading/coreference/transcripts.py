"""Who speaks in a transcript: the label before a turn, and how far the turn goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache
from typing import Final

from coursekit.reading.entities.mentions import Mention
from coursekit.reading.lexicon import word_classes, word_set
from coursekit.reading.page.lines import in_capitals, is_kicker, pattern
from coursekit.reading.rules.gazetteer import lexicon
from coursekit.reading.text.spans import START, Span, SpanIndex

_LINES: Final = "page/line_words.txt"
_LONGEST: Final = 120
#: Of "AL-RASHID" and "McCAIN" the letters that are small elsewhere.
_BEHIND_CAPITAL: Final = re.compile(r"(?<=[^\W\d_a-z])[^\W\d_a-z]+")
_OWN_WORD: Final = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\b")


@dataclass(slots=True)
class Turn:
    """One speaker's turn."""

    label: Span
    colon: Span
    named: bool
    speech: list[Span]


def turns_of(text: str, paragraphs: Sequence[Span]) -> list[Turn]:
    """Find the turns of a transcript."""
    read = ((index, _turn(text, span)) for index, span in enumerate(paragraphs))
    heads = {index: turn for index, turn in read if turn is not None}
    named = Counter(turn.label.of(text) for turn in heads.values() if turn.named)
    known = _speaking(named)
    heads = {
        index: turn
        for index, turn in heads.items()
        if (turn.label.of(text) in known if turn.named else "Q" in text)
    }
    if not any(turn.named for turn in heads.values()):
        return list(heads.values())
    turns: list[Turn] = []
    for index, span in enumerate(paragraphs[min(heads) :], min(heads)):
        if index in heads:
            turns.append(heads[index])
        elif index > max(heads) and not _OWN_WORD.search(text, *span):
            break
        elif not pattern("procedure").match(text, *span):
            turns[-1].speech.append(_without_staging(text, span))
    return turns


def _turn(text: str, paragraph: Span) -> Turn | None:
    """Read the label at the head of a paragraph."""
    start, end = paragraph
    if pattern("asked before").search(text[max(0, start - 20) : start]):
        return Turn(Span(start, start), Span(start, start), named=False, speech=[paragraph])
    label, named = pattern("asks").match(text, start, end), False
    if label is not None:
        mark = colon = start + len(label[0].rstrip(" \t:."))
    else:
        label = pattern("label").match(text, start, min(end, start + _LONGEST))
        if label is None or is_kicker(label["who"]):
            return None
        colon = label.end() - 1
        # "(Nigeria)" belongs to it, "(spoke in French)" and "[00:12]" do not.
        told = label["beside"].lstrip(" ([")[:1].isupper()
        mark = label.end("beside" if told else "who")
        named = label["who"].rstrip(" 0123456789").casefold() not in word_classes(_LINES)["nobody"]
    speech = end - len(text[label.end() : end].lstrip())
    said = _without_staging(text, Span(speech, end))
    return Turn(Span(start, mark), Span(colon, label.end()), named, [said])


def _speaking(names: Mapping[str, int]) -> set[str]:
    """Return which labels are speakers', by how often each comes: "GENEVA:" is none."""
    # A title tells one, where capitals or a state in brackets go with it; one in capitals that
    # comes back tells all in capitals; two that come back tell each other, whatever their letters.
    capitals = {name for name in names if in_capitals(name.partition(" (")[0])}
    titled = {name for name in names if _is_titled(name)}
    again = {name for name, times in names.items() if times > 1}
    full = {name for name in names if " " in name}
    sure = titled & capitals | {name for name in names if name.count("(") > 1}
    told = (
        (sure, sure),
        (sure | again & capitals, capitals | titled),
        (len(again) > 1, again),
        (again & full, full),
    )
    return set().union(*(those for sign, those in told if sign))


def _is_titled(label: str) -> bool:
    """Tell "Ms. Lee" and "The Acting President", which a title opens."""
    first = label.casefold().removeprefix("the ").partition(" ")[0]
    return " " in label.partition(" (")[0] and first.rstrip(".") in _titles()


def _without_staging(text: str, span: Span) -> Span:
    """Leave out "(Laughter.)" at the end of a speech, unless there is nothing else."""
    found = pattern("staged").search(text, max(span.start + 1, span.end - 40), span.end)
    return Span(span.start, found.start()) if found else span


def only_asks(text: str, turn: Turn) -> bool:
    """Tell whether a turn is a question, which states nothing."""
    return all(text[piece.end - 1] == "?" and "." not in piece.of(text) for piece in turn.speech)


def speakers(text: str, labels: Sequence[Span], named: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of a page with the labels in capitals read as what they stand for."""
    # The names of persons by each word that they are named with.
    titled: dict[str, set[str]] = {}
    for person in (mention for mention in named if mention.form == "person"):
        for word in person.span.of(text).split():
            titled.setdefault(word, set()).add(person.name)
    made = list(filter(None, (_labelled(text, label, titled) for label in labels)))
    labelled = SpanIndex(made)
    beside = ((name, labelled.before(name.end, 1)) for name in named)
    kept = [name for name, last in beside if all(one.end <= name.start for one in last)]
    return sorted([*kept, *made], key=START)


def _labelled(text: str, label: Span, titled: Mapping[str, Set[str]]) -> Mention | None:
    """Return the mention that a label in capitals is; None for another label."""
    printed = label.of(text).partition(" (")[0]
    words = printed.split()
    known = lexicon().known.get(words[0], ())
    if not in_capitals(printed) or any(each.form != "place" for each in known):
        return None
    end = label.start + len(printed)
    rule = f"“{printed}”, a label of the transcript, names who speaks"
    bare = [word for word in words if word.rstrip(".").casefold() not in _titles()]
    title = " ".join(word.capitalize() for word in words if word != "THE")
    # "MR. LEE" has a name, "THE PRESIDENT" that of the only one who is called so.
    names = [" ".join(map(_in_small_letters, bare))] if bare else [*titled.get(title, ())]
    if len(names) == 1:
        key = f"person:{names[0].lower()}"
        return Mention(label.start, end, names[0], "person", "person", key, rule)
    key = f"source:{title.casefold()}"
    return Mention(label.start, end, title, "unnamed group", "group", key, rule, "doubtful")


def _in_small_letters(word: str) -> str:
    """Return a name as it is printed elsewhere: "AL-RASHID" is Al-Rashid, "JD" stays."""
    if len(word.rstrip(".")) < 3:
        return word
    return _BEHIND_CAPITAL.sub(lambda letters: letters[0].lower(), word)


@cache
def _titles() -> frozenset[str]:
    titles = (title.rstrip(".").casefold() for title in lexicon().titles)
    return word_set("rules/person_nouns.txt", "noun").union(titles, word_classes(_LINES)["role"])
