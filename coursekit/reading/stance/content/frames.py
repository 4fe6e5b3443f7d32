"""Who does what a verb in a content tells, and whether it is negated or only advised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.stance.content.lexicon import (
    base_forms,
    forms_meaning,
    side_of,
    small_words,
    words_meaning,
)
from coursekit.reading.stance.content.words import FIRST, JOINING, LONG, QUOTES, THIRD, Content

#: Who does it: the speaker, somebody who is told to do it, or anybody else.
Doer = Literal["speaker", "advised", "other"]
_ADVISING: Final = small_words("advising")
_VOICING: Final = small_words("voicing")
_AUXILIARY: Final = small_words("auxiliary")
_OPENERS: Final = small_words("opener")
_TRANSPARENT: Final = _AUXILIARY | _VOICING
_HEDGES: Final = small_words("hedge") | {"won't", "wouldn't", "can't", "couldn't", "cannot"}
_PAST: Final = small_words("past") | {"didn't", "hasn't", "haven't", "hadn't"}
_BE: Final = small_words("be")
_FORMERLY: Final = small_words("formerly")
_MUST: Final = small_words("must")
_WILLING: Final = small_words("willing")
_REFUSING: Final = small_words("refusing")
_POSSESSIVE: Final = small_words("possessive")
#: What may stand before a word that leads: "among the first to sign", "in no position to sign".
_OF_LEADING: Final = small_words("of leading")
_RANKING: Final = small_words("ranking")
_COMING: Final = small_words("coming")
_UNWISE: Final = small_words("unwise")
_WISE: Final = small_words("wise")
_NO_SUBJECT: Final = small_words("relative") | _OPENERS
_BECOMING: Final = small_words("be") | {"become", "becomes", "became", "becoming"}
_AFTER_ATTITUDE: Final = [[word] for word in ("for", "to", "about", "over", "with", "at", "of")]


@dataclass(slots=True)
class Frame:
    """What stands before a verb."""

    doer: Doer = "other"
    first: int = 0
    negated: bool = False
    #: Only reports what was so far: "has not signed" is no refusal.
    past: bool = False
    hedged: bool = False
    advised: bool = False
    passive: bool = False
    #: An infinitive: "is set to support" is no passive.
    after_to: bool = False
    former: bool = False

    def take(self, word: str) -> bool:
        """Take in an auxiliary or an adverb; False for any other word."""
        if word in _ADVISING or word in {"shouldn't", "mustn't"}:
            self.advised = True
        elif word not in _TRANSPARENT and not word.endswith(("ly", "n't")):
            return False
        self.past |= word in _PAST
        self.former |= word in _FORMERLY
        self.hedged |= word in _HEDGES
        self.passive |= word in _BE and not self.after_to
        return True


def frame_of(content: Content, at: int) -> Frame:
    """Return what stands before the verb, noun or adjective at `at`."""
    frame = Frame()
    before = at - 1
    doer: Doer | None = None
    while before >= max(0, at - LONG) and not content.is_stop(before):
        word = content.lower[before]
        if content.is_negation(before):
            frame.negated = not frame.negated
            frame.take(word)
        elif word == "to" or (word == "of" and content.lower[at].endswith("ing")):
            frame.after_to = True
            before = _governor(content, frame, before)
            if _leads(content, frame, before):
                before = _led_from(content, frame, before)
            elif (comes := _comes(content, before)) is not None:
                before = comes
            else:
                doer, turned = _of_infinitive(content, before)
                frame.negated ^= turned
                break
        elif not (
            frame.take(word) or content.words[before].text in QUOTES or _is_strewn(content, before)
        ):
            break
        before -= 1
    frame.first = before + 1
    frame.doer = doer or _subject(content, before, at)
    if frame.advised:
        start, _ = content.sentence(at)
        none = content.lower[start] in {"no", "nobody", "none"} and start < before
        frame.negated ^= none and frame.doer != "speaker"
        frame.doer = "advised"
    elif frame.doer == "other" and not frame.past and _is_asked(content, before):
        frame.doer = "advised"
    frame.past &= not frame.hedged
    return frame


def _is_strewn(content: Content, at: int) -> bool:
    """Tell an adjective between a verb of voicing and its noun: "voiced *firm* opposition"."""
    return at > 0 and content.lower[at - 1] in _VOICING and content.lower[at] not in JOINING


def _governor(content: Content, frame: Frame, at: int) -> int:
    """Return the index of the word that governs "to" at `at`; "not to" negates the frame."""
    at -= 1
    while at >= 0 and content.lower[at] in {"not", "never"}:
        frame.negated = not frame.negated
        at -= 1
    return at


def _leads(content: Content, frame: Frame, at: int) -> bool:
    """Tell whether the subject of the governor at `at` is also that of the infinitive."""
    governor = content.lower[at] if at >= 0 else ""
    if governor in _MUST or governor in _WISE:
        frame.advised = True
    elif governor in _UNWISE:
        frame.advised = True
        frame.negated = not frame.negated
    elif governor in _REFUSING:
        frame.negated = not frame.negated
        frame.hedged = True
    elif governor in _WILLING:
        frame.hedged = True
    else:
        return False
    return True


def _led_from(content: Content, frame: Frame, at: int) -> int:
    """Return where the phrase of the governor begins: "in no position", "no choice but"."""
    left = content.lower[at] == "but"
    while at > 0 and (content.lower[at - 1] in _OF_LEADING or content.is_negation(at - 1)):
        at -= 1
        frame.negated ^= content.is_negation(at) and not left
    return at


def _comes(content: Content, at: int) -> int | None:
    """Return where the verb stands of which an act is the aim, None where there is none."""
    # "Travelled to Hanoi to sign", "became the third state in the region to ratify".
    start, _ = content.sentence(at) if at >= 0 else (0, 0)
    ranked = False
    for back in range(at, max(start, at - 9) - 1, -1):
        word = content.lower[back]
        if word in _COMING or (ranked and word in _BECOMING):
            return back
        if word == "," or word in FIRST or side_of(word) or word in _NO_SUBJECT:
            return None
        ranked |= word in _RANKING
    return None


def _of_infinitive(content: Content, governor: int) -> tuple[Doer, bool]:
    """Tell who is meant by "to sign", and whether what stands before turns it round."""
    cue = content.reporting.cue
    if governor >= 0 and content.lower[governor] in words_meaning("call noun"):
        return _of_call(content, governor)
    if cue == "asking":
        return "advised", False
    if cue in {"wishing", "promising"} or (governor < 0 and content.reporting.acts):
        return "speaker", False
    if cue == "refusing":
        return "speaker", True
    return ("advised", False) if _asked_before(content, governor) else ("other", False)


def _of_call(content: Content, noun: int) -> tuple[Doer, bool]:
    """Tell whether "calls to repeal" are the speaker's own: it joins, or it rejects them."""
    start, _ = content.sentence(noun)
    for at in range(noun - 1, max(start, noun - 6) - 1, -1):
        side = side_of(content.lower[at])
        if side and (_by_speaker(content, at) or content.reporting.cue == "asking"):
            return "advised", side < 0
    if content.reporting.cue in {"asking", "promising"}:
        return "advised", False
    return "other", False


def _is_asked(content: Content, at: int) -> bool:
    """Tell whether the clause that holds `at` is what the speaker asks or hopes for."""
    if _asked_before(content, at):
        return True
    if content.reporting.cue not in {"asking", "wishing"}:
        return False
    return _OPENERS.isdisjoint(content.lower[max(0, at - LONG) : at + 1])


def _asked_before(content: Content, at: int) -> bool:
    """Tell whether a verb of asking or hoping stands before `at`, its subject the speaker."""
    if at < 0:
        return False
    start, _ = content.sentence(at)
    asking = forms_meaning("cue asking") | forms_meaning("cue wishing")
    for verb in range(at, start - 1, -1):
        word = content.lower[verb]
        if word in asking and _by_speaker(content, verb):
            return True
        # A clause between them is about something else: "wants to know who …".
        if word in _NO_SUBJECT and (verb == start or content.lower[verb - 1] not in asking):
            return False
    return False


def _by_speaker(content: Content, verb: int) -> bool:
    """Tell whether the subject right before a plain verb is the speaker."""
    before = verb - 1
    while before >= 0 and content.lower[before] in _AUXILIARY:
        if content.lower[before] in _BE and content.lower[verb].endswith("ed"):
            return False
        before -= 1
    if before < 0:
        return content.reporting.acts
    word = content.lower[before]
    return word in FIRST or (word in THIRD and not content.reporting.direct)


def _subject(content: Content, at: int, verb: int) -> Doer:
    """Tell who is meant by the last word before a verb and its auxiliaries."""
    reporting, lower = content.reporting, content.lower
    if at < 0 or content.is_stop(at):
        return _unspoken(content, at, verb)
    word = lower[at]
    if word in FIRST:
        return "speaker"
    if word in THIRD:
        return "other" if reporting.direct else "speaker"
    if word == "you":
        return "advised" if reporting.cue == "asking" else "other"
    if word in _NO_SUBJECT:
        return "other"
    if word in JOINING:
        return _joined(content, at)
    start, _ = content.sentence(at)
    for back in range(at, max(start, at - 6) - 1, -1):
        own = (
            lower[back] in _POSSESSIVE
            and (
                not words_meaning("own noun").isdisjoint(lower[back + 1 : at + 1])
                # "Its full support for": an attitude that the speaker calls its own.
                or (at - back < 3 and lower[verb + 1 : verb + 2] in _AFTER_ATTITUDE)
            )
        )
        if own or lower[back] in reporting.source:
            return "speaker"
    return "other"


def _unspoken(content: Content, at: int, verb: int) -> Doer:
    """Tell who is meant where a sentence begins with the verb: "reject it", "(it) is against"."""
    reporting = content.reporting
    if at < 0 and reporting.acts:
        return "speaker"
    if reporting.cue == "asking" or (reporting.direct and content.lower[verb] in base_forms()):
        return "advised"
    return "speaker" if at < 0 and reporting.cue != "denying" else "other"


def _joined(content: Content, at: int) -> Doer:
    """Tell the subject of a verb that "and" or a comma joins to an earlier one."""
    if content.reporting.acts:
        return "speaker"
    start, _ = content.sentence(at)
    if content.lower[start] == "there":
        return "speaker"
    for word in range(start, at):
        lower = content.lower[word]
        third = lower in THIRD and word <= start + 2 and not content.reporting.direct
        own = lower in _POSSESSIVE and content.lower[word + 1] in words_meaning("own noun")
        if lower in FIRST or third or own:
            return "speaker"
    return "advised" if content.reporting.cue == "asking" else "other"
