"""How a line of a page begins: with a place and a day, a speaker's label, or who writes."""

from __future__ import annotations

import itertools
import re
from typing import Final

from coursekit.reading.grammar.verb_forms import readings_of
from coursekit.reading.page.lines import DAY, Line, in_capitals, is_kicker
from coursekit.reading.rules.gazetteer import lexicon

_PLACE: Final = r"[A-Z][A-Z.’']+(?:[ /-][A-Z][A-Z.’']*){0,4}"
_TOWN: Final = r"[A-Z][\w.’'-]+(?:[ /][A-Z][\w.’'-]+){0,3}"
_REGION: Final = r"(?:, [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?)?"
_WHEN: Final = rf"(?i:,? {DAY}(?:,? \d{{4}})?)"
_AGENCY: Final = r"(?: ?\([A-Z][\w /.&-]{1,30}\)| /[A-Z][\w .-]{1,30}/)"
#: Place, day, agency and a dash; a place in small letters needs a day or an agency beside it.
_DATELINE: Final = re.compile(
    rf"(?:{_PLACE}{_REGION}(?:{_WHEN})?{_AGENCY}?"
    rf"|{_TOWN}{_REGION}(?:{_WHEN}{_AGENCY}?|{_AGENCY})"
    rf"|(?i:{DAY}){_AGENCY}|\({_TOWN}{_REGION}(?:{_WHEN})?\)|\([A-Z][\w /.&-]{{1,30}}\))"
    r"(?: (?:--|[-–—])(?= )| ?[–—](?=[A-Z“\"]))"
)
_PLACE_COLON: Final = re.compile(rf"{_PLACE}:(?= )")
_LABEL: Final = re.compile(
    r"(?:[A-Z][\w.’'-]*(?: (?:of |the |for )?[A-Z][\w.’'-]*){0,6}|[QA])"
    r"(?: [(\[][^()\[\]]{1,40}[)\]]){0,2}(?:, [A-Z][A-Z ]{1,30})?[:.](?!\S)"
)
_ASKED: Final = re.compile(
    r"(?:Q(?:uestion|UESTION)?|A(?:nswer|NSWER)?)[:.](?=\s+\S)|Q(?=\s+[A-Z“\"])"
)
_NAME: Final = (
    r"[A-Z][\w.’'-]*(?: (?:(?:d[aei]|del|dos|v[ao]n|der|den|el|al|bin|l[ae]) )?[A-Z][\w.’'-]*){1,3}"
)
#: "NAME, who she is · the day": a line under the headline that says who writes.
_SIGNED: Final = re.compile(
    r"(?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w.’'-]+(?:, [^.?!]{3,60})? ?[|·•] ?\S.*"
)
_NAMES: Final = re.compile(
    rf"{_NAME}(?:(?:, | and | & ){_NAME}){{0,3}}"
    r"(?:,? (?:in|at) [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2})?"
)
_JOB: Final = re.compile(
    rf"(?:{_NAME}, )?(?:[\w&’'-]+ ){{0,2}}(?i:correspondent|reporter|editor|journalist|columnist"
    r"|bureau chief|staff writer|contributor)s?(?:(?:,| in| at| for) [A-Z][^.?!]{1,40})?"
)
_JOINING: Final = frozenset({"of", "the", "for", "and", "&", "in", "on", "|", "-", "–"})
_ISSUE_NUMBER: Final = re.compile(r"\b(?:NO\.|ISSUE|VOLUME|VOL\.) ?\d", re.IGNORECASE)
_LONG: Final = 300
_NUMBERED: Final = re.compile(r"\[\d{1,3}\](?=\s)")


def is_signature(line: Line) -> bool:
    """Tell whether a line between headline and story says who writes.

    Examples
    --------
    >>> from coursekit.reading.text.spans import Span
    >>> page = "Ann Lee in Geneva"
    >>> is_signature(Line.of(page, Span(0, len(page))))
    True
    """
    words = line.words
    if len(words) > _LONG:
        return False
    if _SIGNED.fullmatch(words):
        return True
    if line.ended or line.count > 12 or line.small[0] == "the":
        return False
    if _NAMES.fullmatch(words):
        if any(word in lexicon().heads for word in words.split()):
            return False  # "General Assembly"
        return not any(word.endswith(("s", "ed")) and readings_of(word) for word in line.small)
    return False


def is_masthead(line: Line) -> bool:
    """Tell whether a line above the headline is but the name of a body, or the number of a text.

    Examples
    --------
    >>> from coursekit.reading.text.spans import Span
    >>> pages = "Ministry of Trade and Justice", "Senate Committee Passes Bill"
    >>> [is_masthead(Line.of(page, Span(0, len(page)))) for page in pages]
    [True, False]
    """
    if line.ended or line.count > 9:
        return False
    words = [word.strip(",|") for word in line.words.split()]
    named = [word for word in words if word not in _JOINING]
    if _ISSUE_NUMBER.search(line.words):
        return in_capitals(line.words)
    if not named or not all(word[:1].isupper() for word in named):
        return False
    heads = lexicon().heads
    body = named[0] in heads or named[-1] in heads
    body = body or any(
        word in heads and after in _JOINING for word, after in itertools.pairwise(words)
    )
    return body and not any(word.endswith(("s", "ed")) and readings_of(word) for word in line.small)


def is_job(line: Line) -> bool:
    """Tell whether a line below the headline says what its writer is: "Technology reporter".

    Examples
    --------
    >>> from coursekit.reading.text.spans import Span
    >>> page = "Ann Lee, Security Correspondent"
    >>> is_job(Line.of(page, Span(0, len(page))))
    True
    """
    return not line.ended and line.count <= 12 and bool(_JOB.fullmatch(line.words))


def dateline_end(line: Line, *, only_label: bool) -> int:
    """Return how many characters of the line are its dateline, 0 for none.

    Parameters
    ----------
    line : Line
        A line that may be a paragraph.
    only_label : bool
        Whether no other line of the page opens with capitals and a colon, as speakers' do.

    Examples
    --------
    >>> from coursekit.reading.text.spans import Span
    >>> page = "GENEVA, Nov 11 (Reuters) - The committee voted."
    >>> page[: dateline_end(Line.of(page, Span(0, len(page))), only_label=True)]
    'GENEVA, Nov 11 (Reuters) -'
    """
    if not line.ended and line.count <= 25 and not line.words.endswith(":"):
        return 0
    head = line.words[:120]
    if "-" not in head and ":" not in head and "–" not in head and "—" not in head:
        return 0
    found = _DATELINE.match(line.words)
    if not found and only_label and line.count > 14:
        found = _PLACE_COLON.match(line.words)
    if not found or is_kicker(found[0].rstrip(" -–—:")):
        return 0
    return found.end() if line.words[found.end() :].strip() else 0


def label_of(line: Line) -> str:
    """Return what may be the label of a speaker at the head of a line, "" for none.

    Examples
    --------
    >>> from coursekit.reading.text.spans import Span
    >>> page = "MS. LEE: We will sign."
    >>> label_of(Line.of(page, Span(0, len(page))))
    'MS. LEE:'
    """
    found = _LABEL.match(line.words) if ":" in line.words[:120] else None
    if not found:
        return ""
    return found[0] if found[0].endswith(":") else ""


def is_label(label: str) -> bool:
    """Tell "MS. LEE:" and "Mr. Lee (Chad):" from "CORRECTION:", and "Lee:", which must come back.

    Examples
    --------
    >>> is_label("MS. LEE:"), is_label("CORRECTION:"), is_label("Lee:")
    (True, False, False)
    """
    name, _, beside = label.partition(" (")
    return bool(beside) or (in_capitals(name) and not is_kicker(name.rstrip(":")))


def asking_end(line: Line) -> int:
    """Return how many characters of the line are the "Q:" or "A." of an interview, 0 for none."""
    found = _ASKED.match(line.words) if line.words[0] in "QA" else None
    return found.end() if found else 0


def is_numbered(line: Line) -> bool:
    """Tell whether a line opens with a number in square brackets."""
    return bool(_NUMBERED.match(line.words))
