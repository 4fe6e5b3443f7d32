"""Who does what a verb in a saying tells, and whether it is negated or only advised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from coursekit.reading.stance.lexicon import (
    base_forms,
    forms_meaning,
    side_of,
    small_words,
    words_meaning,
)
from coursekit.reading.stance.sayings import FIRST, JOINING, LONG, QUOTES, THIRD, Saying

#: Who does it: the speaker, somebody who is told to do it, or anybody else.
Doer = Literal["speaker", "advised", "other"]

_ADVISING: Final = small_words("advising")
_AUXILIARY: Final = small_words("auxiliary")
_VOICING: Final = small_words("voicing")
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
_OPENERS: Final = small_words("opener")
_NO_SUBJECT: Final = small_words("relative") | _OPENERS


@dataclass(slots=True)
class Frame:
    """What stands before a verb.

    ``doer`` is who does it, ``first`` the index where its auxiliaries begin.  ``past`` marks a
    verb that only reports what was so far ("has not signed" is no refusal), ``hedged`` one with
    "will", "would" or the like, ``advised`` one with "should", ``passive`` one with "be", and
    ``after_to`` an infinitive ("is set to support" is no passive), ``former`` what was once.
    """

    doer: Doer = "other"
    first: int = 0
    negated: bool = False
    past: bool = False
    hedged: bool = False
    advised: bool = False
    passive: bool = False

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


def frame_of(saying: Saying, at: int) -> Frame:
    """Return what stands before the verb, noun or adjective at `at`.

    Parameters
    ----------
    saying : Saying
        What is said.
    at : int
        The index of the verb.
    """
    frame = Frame()
    before = at - 1
    doer: Doer | None = None
    while before >= max(0, at - LONG) and not saying.is_stop(before):
        word = saying.lower[before]
        if saying.is_negation(before):
            frame.negated = not frame.negated
            frame.take(word)
        elif word == "to" or (word == "of" and saying.lower[at].endswith("ing")):
            frame.after_to = True
            before = _governor(saying, frame, before)
            if _leads(saying, frame, before):
                before = _led_from(saying, frame, before)
            elif (comes := _comes(saying, before)) is not None:
                before = comes
            else:
                doer, turned = _of_infinitive(saying, before)
                frame.negated ^= turned
                break
        elif not (
            frame.take(word) or saying.words[before].text in QUOTES or _is_strewn(saying, before)
        ):
            break
        before -= 1
    frame.first = before + 1
    frame.doer = doer or _subject(saying, before, at)
    if frame.advised:
        start, _ = saying.sentence(at)
        none = saying.lower[start] in {"no", "nobody", "none"} and start < before
        frame.negated ^= none and frame.doer != "speaker"
        frame.doer = "advised"
    elif frame.doer == "other" and not frame.past and _is_asked(saying, before):
        frame.doer = "advised"
    frame.past &= not frame.hedged
    return frame


def _is_strewn(saying: Saying, at: int) -> bool:
    """Tell an adjective between a verb of voicing and its noun: "voiced *firm* opposition"."""
    return at > 0 and saying.lower[at - 1] in _VOICING and saying.lower[at] not in JOINING


def _governor(saying: Saying, frame: Frame, at: int) -> int:
    """Return the index of the word that governs "to" at `at`; "not to" negates the frame."""
    at -= 1
    while at >= 0 and saying.lower[at] in {"not", "never"}:
        frame.negated = not frame.negated
        at -= 1
    return at


def _leads(saying: Saying, frame: Frame, at: int) -> bool:
    """Tell whether the subject of the governor at `at` is also that of the infinitive."""
    governor = saying.lower[at] if at >= 0 else ""
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


def _led_from(saying: Saying, frame: Frame, at: int) -> int:
    """Return where the phrase of the governor begins: "in no position", "no choice but"."""
    left = saying.lower[at] == "but"
    while at > 0 and (saying.lower[at - 1] in _OF_LEADING or saying.is_negation(at - 1)):
        at -= 1
        frame.negated ^= saying.is_negation(at) and not left
    return at


def _comes(saying: Saying, at: int) -> int | None:
    """Return where the verb stands of which an act is the aim, None where there is none.

    "Travelled to Hanoi to sign", "became the third state in the region to ratify".
    """
    start, _ = saying.sentence(at) if at >= 0 else (0, 0)
    ranked = False
    for back in range(at, max(start, at - 9) - 1, -1):
        word = saying.lower[back]
        if word in _COMING or (ranked and word in _BECOMING):
            return back
        if word == "," or word in FIRST or side_of(word) or word in _NO_SUBJECT:
            return None
        ranked |= word in _RANKING
    return None


_BECOMING: Final = small_words("be") | {"become", "becomes", "became", "becoming"}


def _of_infinitive(saying: Saying, governor: int) -> tuple[Doer, bool]:
    """Tell who is meant by "to sign", and whether what stands before turns it round."""
    cue = saying.speech.cue
    if governor >= 0 and saying.lower[governor] in words_meaning("call noun"):
        return _of_call(saying, governor)
    if cue == "asking":
        return "advised", False
    if cue in {"wishing", "promising"} or (governor < 0 and saying.speech.acts):
        return "speaker", False
    if cue == "refusing":
        return "speaker", True
    return ("advised", False) if _asked_before(saying, governor) else ("other", False)


def _of_call(saying: Saying, noun: int) -> tuple[Doer, bool]:
    """Tell whether "calls to repeal" are the speaker's own: it joins, or it rejects them."""
    start, _ = saying.sentence(noun)
    for at in range(noun - 1, max(start, noun - 6) - 1, -1):
        side = side_of(saying.lower[at])
        if side and (_by_speaker(saying, at) or saying.speech.cue == "asking"):
            return "advised", side < 0
    if saying.speech.cue in {"asking", "promising"}:
        return "advised", False
    return "other", False


def _is_asked(saying: Saying, at: int) -> bool:
    """Tell whether the clause that holds `at` is what the speaker asks or hopes for."""
    if _asked_before(saying, at):
        return True
    if saying.speech.cue not in {"asking", "wishing"}:
        return False
    return _OPENERS.isdisjoint(saying.lower[max(0, at - LONG) : at + 1])


def _asked_before(saying: Saying, at: int) -> bool:
    """Tell whether a verb of asking or hoping stands before `at`, its subject the speaker."""
    if at < 0:
        return False
    start, _ = saying.sentence(at)
    asking = forms_meaning("cue asking") | forms_meaning("cue wishing")
    for verb in range(at, start - 1, -1):
        word = saying.lower[verb]
        if word in asking and _by_speaker(saying, verb):
            return True
        # A clause between them is about something else: "wants to know who …".
        if word in _NO_SUBJECT and (verb == start or saying.lower[verb - 1] not in asking):
            return False
    return False


def _by_speaker(saying: Saying, verb: int) -> bool:
    """Tell whether the subject right before a plain verb is the speaker."""
    before = verb - 1
    while before >= 0 and saying.lower[before] in _AUXILIARY:
        if saying.lower[before] in _BE and saying.lower[verb].endswith("ed"):
            return False
        before -= 1
    if before < 0:
        return saying.speech.acts
    word = saying.lower[before]
    return word in FIRST or (word in THIRD and not saying.speech.direct)


def _subject(saying: Saying, at: int, verb: int) -> Doer:
    """Tell who is meant by the last word before a verb and its auxiliaries."""
    speech, lower = saying.speech, saying.lower
    if at < 0 or saying.is_stop(at):
        return _unspoken(saying, at, verb)
    word = lower[at]
    if word in FIRST:
        return "speaker"
    if word in THIRD:
        return "other" if speech.direct else "speaker"
    if word == "you":
        return "advised" if speech.cue == "asking" else "other"
    if word in _NO_SUBJECT:
        return "other"
    if word in JOINING:
        return _joined(saying, at)
    start, _ = saying.sentence(at)
    for back in range(at, max(start, at - 6) - 1, -1):
        own = (
            lower[back] in _POSSESSIVE
            and (
                not words_meaning("own noun").isdisjoint(lower[back + 1 : at + 1])
                # "Its full support for": an attitude that the speaker calls its own.
                or (at - back < 3 and lower[verb + 1 : verb + 2] in _AFTER_ATTITUDE)
            )
        )
        if own or lower[back] in speech.source:
            return "speaker"
    return "other"


_AFTER_ATTITUDE: Final = [[word] for word in ("for", "to", "about", "over", "with", "at", "of")]


def _unspoken(saying: Saying, at: int, verb: int) -> Doer:
    """Tell who is meant where a sentence begins with the verb: "reject it", "(it) is against"."""
    speech = saying.speech
    if at < 0 and speech.acts:
        return "speaker"
    if speech.cue == "asking" or (speech.direct and saying.lower[verb] in base_forms()):
        return "advised"
    return "speaker" if at < 0 and speech.cue != "denying" else "other"


def _joined(saying: Saying, at: int) -> Doer:
    """Tell the subject of a verb that "and" or a comma joins to an earlier one."""
    if saying.speech.acts:
        return "speaker"
    start, _ = saying.sentence(at)
    if saying.lower[start] == "there":
        return "speaker"
    for word in range(start, at):
        lower = saying.lower[word]
        third = lower in THIRD and word <= start + 2 and not saying.speech.direct
        own = lower in _POSSESSIVE and saying.lower[word + 1] in words_meaning("own noun")
        if lower in FIRST or third or own:
            return "speaker"
    return "advised" if saying.speech.cue == "asking" else "other"
