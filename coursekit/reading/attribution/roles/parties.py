"""Who says it, behind its cue: criticised by X, criticism from X, said X."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed

_FOR: Final = frozenset(("for",))
_PARTING: Final = frozenset(("—", "–", "--", ";", ":"))
_NO_INVERSION: Final = (
    tags.WH | tags.SUBORDINATOR | tags.PREPOSITION | tags.AUXILIARY | tags.PUNCTUATION | tags.DAY
)
_AFTER_PRONOUN: Final = tags.PUNCTUATION | tags.PREPOSITION | tags.SUBORDINATOR


def agent(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "was criticised by X for its haste"."""
    voted = sent.until(start, start + 3, 0, listed("ways of voting")) < start + 3
    return None if voted else named(sent, start)


def named(sent: SentenceParts, start: int) -> Range:
    """Read X of "hopes of X that it would pass"."""
    return start, sent.named_end(start)


def sayer(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "criticism from X": "a call by the Pope | for a ceasefire"."""
    end = sent.until(start + 1, sent.named_end(start), 0, _FOR)
    if sent.bits_at(start) & tags.V_ING:
        return None
    return None if sent.lower(end - 1) in listed("no party") else (start, end)


def inverted(sent: SentenceParts, at: int) -> Range | None:
    """Read X of "“…,” said X, the minister, in a letter"."""
    start = sent.over_adverbs(at)
    here = sent.bits_at(start)
    if here & tags.SUBJECT_PRONOUN or sent.lower(start) in listed("pointing"):
        return (start, start + 1) if sent.bits_at(start + 1) & _AFTER_PRONOUN else None
    if here & _NO_INVERSION:
        return None
    stop = min(sent.end, start + 60)
    return start, next((k for k in range(start + 1, stop) if _ends_source(sent, k)), stop)


def _ends_source(sent: SentenceParts, at: int) -> bool:
    """Tell whether the speaker ends here: "said Ann Lee, the minister, | in a letter"."""
    lower, here = sent.lowers[at], sent.bits[at]
    if lower == ",":
        return _comma_ends_source(sent, at + 1)
    if here & tags.PREPOSITION:
        return lower in listed("beside a speaker") and sent.is_channel(at)
    parts = sent.p.quoted[at] == 2 or lower in _PARTING or lower in listed("meanwhile")
    return parts or bool(here & tags.DAY)


def _comma_ends_source(sent: SentenceParts, after: int) -> bool:
    ahead, lower = sent.bits_at(after), sent.lower(after)
    if ahead & (tags.V_ING | tags.CONJUNCTION) or lower in listed("after a speaker"):
        return True
    speaks = ahead & tags.RELATIVE and sent.lower(sent.over_adverbs(after + 1)) in verb_cues()
    return bool(speaks or sent.opens_quote(after)) or sent.helps(after)
