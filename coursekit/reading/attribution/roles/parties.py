"""Who says it, behind its cue: criticised by X, criticism from X, said X."""

from __future__ import annotations

from typing import Final

from coursekit.reading.grammar import tags
from coursekit.reading.rules.cues import verb_cues
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed

_NO_SAYER: Final = tags.PUNCTUATION | tags.V_ING | tags.AUXILIARY | tags.WH
_PARTING: Final = frozenset(("—", "–", "--", ";", ":"))
_NO_INVERSION: Final = (
    tags.WH | tags.SUBORDINATOR | tags.PREPOSITION | tags.AUXILIARY | tags.PUNCTUATION
)
_AFTER_PRONOUN: Final = tags.PUNCTUATION | tags.PREPOSITION | tags.SUBORDINATOR


def agent(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "was criticised by X for its haste"."""
    end = sent.agent_end(start)
    voted = sent.until(start, start + 3, 0, listed("ways of voting")) < start + 3
    return (start, end) if start < end and not voted else None


def named(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "hopes of X that it would pass"."""
    end = sent.named_end(start)
    return (start, end) if start < end else None


def sayer(sent: SentenceParts, start: int) -> Range | None:
    """Read X of "criticism from X": "a call by the Pope | for a ceasefire"."""
    if start >= sent.end or sent.bits[start] & _NO_SAYER:
        return None
    end = sent.named_end(start)
    if sent.cue is not None and "for" in sent.cue.prepositions:
        end = next((k for k in range(start + 1, end) if _leads_away(sent, k)), end)
    return (start, end) if start < end and sent.lower(end - 1) not in listed("no party") else None


def _leads_away(sent: SentenceParts, k: int) -> bool:
    """Tell whether "for" leads to what is called for, and not to whom somebody speaks for."""
    spoken_for = sent.lower(k - 1) in listed("speaking for")
    in_name = sent.words[k - 1].is_capital and sent.text(k + 1)[:1].isupper()
    return sent.lower(k) == "for" and not spoken_for and not in_name


def inverted(sent: SentenceParts, at: int) -> Range | None:
    """Read X of "“…,” said X, the minister, in a letter"."""
    start = sent.over_adverbs(at)
    if start >= sent.end:
        return None
    if sent.bits[start] & tags.SUBJECT_PRONOUN or sent.lower(start) in listed("pointing"):
        ends = sent.bits_at(start + 1) & _AFTER_PRONOUN
        return (start, start + 1) if ends else None
    day = sent.bits[start] & tags.DAY and not sent.text(start + 1)[:1].isupper()
    return None if day or sent.bits[start] & _NO_INVERSION else (start, inverted_end(sent, start))


def inverted_end(sent: SentenceParts, start: int) -> int:
    """Return where the source behind its cue ends: "said Ann Lee, the minister, | in a letter"."""
    stop = min(sent.end, start + 60)
    return next((k for k in range(start, stop) if _ends_source(sent, k, k > start)), stop)


def _ends_source(sent: SentenceParts, at: int, behind: bool) -> bool:
    lower, here = sent.lowers[at], sent.bits[at]
    if sent.p.quoted[at] == 2 or lower in _PARTING:
        return True
    if lower == ",":
        return _comma_ends_source(sent, at + 1)
    if not behind:
        return False
    if here & tags.PREPOSITION and lower in listed("beside a speaker"):
        return sent.is_channel(at)
    day = here & tags.DAY and lower not in listed("day and verb")
    return bool(day) or lower in listed("meanwhile")


def _comma_ends_source(sent: SentenceParts, after: int) -> bool:
    if after >= sent.end or sent.opens_quote(after):
        return True
    ahead, lower = sent.bits[after], sent.lower(after)
    auxiliary = sent.helps(after)
    if auxiliary or ahead & (tags.V_ING | tags.CONJUNCTION) or lower in listed("after a speaker"):
        return True
    speaks = sent.lower(sent.over_adverbs(after + 1)) in verb_cues()
    return bool(ahead & tags.RELATIVE) and speaks
