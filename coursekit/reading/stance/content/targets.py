"""What a verb that takes a side is done to: the issue, a part of it, or something else."""

from __future__ import annotations

from typing import Final, Literal

from coursekit.reading.stance.content.lexicon import (
    forms_meaning,
    side_of,
    small_words,
    words_meaning,
)
from coursekit.reading.stance.content.words import ARTICLES, JOINING, OPENERS, Content

#: "it" stands for a pronoun, "" for no object at all; a change of the issue or a debate on it
#: is "other".
Target = Literal["issue", "it", "part", "other", ""]
_PRONOUNS: Final = small_words("object pronoun")
_EMPTY: Final = small_words("empty")
_ALONE_BEFORE: Final = OPENERS | JOINING | {"outright", "altogether"}
_RELATIVES: Final = small_words("relative") - {"that"}
#: How many words an object may be away.
_REACH: Final = 9


def object_of(content: Content, first: int, end: int) -> tuple[Target, bool]:
    """Return what a phrase acts on, and whether what stands between turns it round."""
    inside = range(first + 1, end)
    if any(content.issue_at[at] for at in inside):
        return "issue", False
    if not _PRONOUNS.isdisjoint(content.lower[at] for at in inside):
        return "it", False
    parts = words_meaning("part noun")
    target: Target = "" if parts.isdisjoint(content.lower[at] for at in inside) else "part"
    begin = _after_aside(content, end)
    turned = False
    for at in range(begin, min(len(content.words), begin + _REACH)):
        word = content.lower[at]
        if content.issue_at[at]:
            return "issue", turned
        if content.is_stop(at) or (word == "," and at > begin) or word in _RELATIVES:
            break
        if word in _PRONOUNS and at <= end + 1 and not target and _stands_alone(content, at):
            return "it", turned
        if word in words_meaning("attack noun"):
            turned, target = True, "other"
        elif _leads_away(content, at):
            return "other", turned
        elif word in OPENERS or (word == "that" and not turned):
            break
        elif word in parts and at < end + 5 and not turned:
            target = "part" if at < end + 4 or not target else target
        elif word.endswith("ing"):
            turned ^= side_of(word) < 0
        elif word not in _EMPTY and not word.endswith("ly") and word.isalpha():
            target = target or "other"
    return target, turned


def _leads_away(content: Content, at: int) -> bool:
    """Tell whether the object is a change, a debate, a call or another instrument."""
    word = content.lower[at]
    if word in words_meaning("distance noun") or content.is_rival(at):
        return True
    if word in words_meaning("call noun"):
        return content.lower[at + 1 : at + 2] == ["to"]
    if word.endswith("ing") and content.lower[at - 1] not in ARTICLES:
        return word in forms_meaning("change") or not side_of(word)
    return False


def _after_aside(content: Content, end: int) -> int:
    """Return where an object may begin after `end`: "approved, without a vote, the text"."""
    if end < len(content.words) and content.lower[end] == ",":
        for at in range(end + 1, min(len(content.words), end + 7)):
            if content.lower[at] == ",":
                return at + 1
    return end


def _stands_alone(content: Content, at: int) -> bool:
    """Tell "that" and "this" from the same word before a noun."""
    after = content.lower[at + 1] if at + 1 < len(content.lower) else ""
    return (
        content.lower[at] in {"it", "them"}
        or not after.isalpha()
        or after.endswith("ly")
        or after in _ALONE_BEFORE
        or (after in _EMPTY and content.lower[at] != "that")
    )
