"""The roles that the rules of attribution name, and the function that reads each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from coursekit.reading.attribution import parties, reports, speakers, trailing
from coursekit.reading.attribution.content import after, hearers
from coursekit.reading.grammar import tags
from coursekit.reading.rules.engine import Role
from coursekit.reading.rules.passages import Range
from coursekit.reading.rules.sentence import SentenceParts, listed


def _nothing(sent: SentenceParts, at: int) -> Range:
    return at, at


def _is(sent: SentenceParts, at: int) -> Range | None:
    """Read a form of "be", with adverbs."""
    return (at, sent.over_adverbs(at + 1)) if sent.bits_at(at) & tags.BE else None


def _colon(sent: SentenceParts, at: int) -> Range | None:
    """Read the colon of "Lee's answer was short:"."""
    is_ = _is(sent, at)
    first = is_[1] if is_ else at
    colon = sent.colon_within(first, 4)
    return (at, colon + 1) if colon and (is_ or colon == at) else None


def _came(sent: SentenceParts, at: int) -> Range | None:
    """Read "has come" of "support has come from Norway"."""
    come = sent.until(at, at + 5, 0, listed("coming"))
    return (at, come + 1) if come < at + 5 else None


def _topic(sent: SentenceParts, at: int) -> Range | None:
    """Read the preposition of "support for the draft"."""
    cue, lower = sent.cue, sent.lower(at)
    leads = cue is not None and (
        lower in cue.prepositions - {"from"} or (lower == "to" and "to" in cue.frames)
    )
    ends = tags.PUNCTUATION | tags.V_ING | tags.AUXILIARY | tags.WH
    return (at, at + 1) if leads and not sent.bits_at(at + 1) & ends else None


def _asks(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether the noun blames or asks: of what, stands here."""
    leads = sent.cue is not None and sent.cue.attitude in ("blamed", "asked")
    return (at, at) if leads and sent.lower(at) in ("of", "for") else None


def _asked(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether "asked" stands at the head of a clause."""
    heads = at == sent.first or sent.lower(at - 1) in listed("before asked")
    return (at, at) if heads else None


def _at_time(sent: SentenceParts, at: int) -> Range:
    """Read adverbs and days."""
    end = sent.over_adverbs(at)
    while sent.bits_at(end) & tags.DAY:
        end += 1
    return at, end


def _whether(sent: SentenceParts, at: int) -> Range | None:
    """Tell whether a question stands here."""
    return (at, at) if sent.bits_at(at) & tags.WH or sent.lower(at) == "if" else None


BEFORE: Final[Mapping[str, Role[SentenceParts]]] = {
    "S": speakers.speaker,
    "ACTOR": speakers.actor,
    "SUBJECT": speakers.any_speaker,
    "PATIENT": speakers.patient,
    "QUOTED_AS": trailing.quoted_as,
    "IT": speakers.expletive,
    "WHO_IS": speakers.who_is,
    "WHO_SEEMS": speakers.who_seems,
    "IT_SEEMS": speakers.it_seems,
    "WHOSE": speakers.whose,
    "WHOSE_FAR": speakers.whose_far,
    "THERE": speakers.there,
    "BEGUN": speakers.begun,
    "BEHIND": trailing.behind,
    "AS_SPEAKER": trailing.as_speaker,
    "AS_TOLD": reports.as_told,
    "AS_OPENING": reports.as_opening,
    "IN_THE": reports.in_the,
    "IN_HER": reports.in_her,
    "ASKED": _asked,
}
AFTER: Final[Mapping[str, Role[SentenceParts]]] = {
    "NONE": _nothing,
    "REST": after.rest,
    "QUOTED": trailing.quoted,
    "CLOSED": trailing.closed,
    "REC": hearers.recipient,
    "WHERE": hearers.where,
    "HERE": hearers.here,
    "AROUND": after.around,
    "QUOTATION": after.quotation,
    "THAT": after.that,
    "THAT_CLAUSE": after.that_clause,
    "THAT_OR_CLAUSE": after.that_or_clause,
    "THAT_OR_QUOTATION": after.that_or_quotation,
    "THAT_IN_NOUN": after.that_in_noun,
    "NOUN_THAT": after.noun_that,
    "AS_IF": after.as_if,
    "TOLD": after.told,
    "TO_DO": after.to_do,
    "TO_BASE": after.to_base,
    "TO_END": after.to_end,
    "ASKING": after.asking,
    "QUESTIONED": after.questioned,
    "WHETHER": _whether,
    "CLAUSE": after.clause,
    "COMMA_CLAUSE": reports.comma_clause,
    "GERUND": after.gerund,
    "OPINION": after.opinion,
    "SAID_THERE": after.said_there,
    "SHARED": after.shared,
    "OBJECT": after.object_role,
    "OBJECT_OF": after.object_of,
    "OF_OBJECT": after.of_object,
    "FOR": after.for_object,
    "COMPLEMENT": after.complement,
    "BESIDE": after.beside,
    "PREPOSITION": after.preposition,
    "ABOUT": after.about,
    "UP_TO_SOURCE": after.up_to_source,
    "HEARSAY": after.hearsay,
    "AGENT": parties.agent,
    "NAMED": parties.named,
    "FOR_WHOM": parties.for_whom,
    "SAYER": parties.sayer,
    "PARTIES": parties.parties,
    "INVERTED": parties.inverted,
    "REPORTER": reports.reporter,
    "REPORTER_BY": reports.reporter_by,
    "VIEWER": reports.viewer,
    "IS": _is,
    "COLON": _colon,
    "CAME": _came,
    "TOPIC": _topic,
    "ASKS": _asks,
    "ATTIME": _at_time,
}
#: Stands among the words of a sentence for a quotation.
QUOTATION: Final = "“”"
#: The words without which a role reads nothing, so that its rules need not be tried.
NEEDS: Final = {
    "QUOTED_AS": QUOTATION,
    "QUOTED": QUOTATION,
    "QUOTATION": QUOTATION,
    "AS_SPEAKER": "as",
    "AS_TOLD": "as",
    "AS_OPENING": "as",
    "THAT": "that",
    "SHARED": "that",
    "THAT_CLAUSE": "that",
    "THAT_IN_NOUN": "that",
    "NOUN_THAT": "that",
    "IT": "it",
    "IT_SEEMS": "it",
    "TO_DO": "to",
    "TO_BASE": "to",
    "COLON": ":",
    "by": "by",
    "as": "as",
    '":"': ":",
}
