"""What one line of a page is, by its own form and its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from coursekit.reading.lexicon import by_label
from coursekit.reading.text.spans import Span

Kind = Literal[
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "paragraph",
    "subhead",
    "list item",
    "caption",
    "metadata",
    "furniture",
    "credit",
    "table",
    "footnote",
    "label",
    "other language",
]

MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
_DATE: Final = (
    r"(?:\d{4}[-/]\d{2}[-/]\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?"
    rf"|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|{DAY},? \d{{4}})"
)
_WEEKDAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_CLOCK: Final = (
    r"(?:,? (?:at |[|·•–-] )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?"
    r"(?: \(?(?:[A-Z]{2,4}|(?:GMT)?[+-]\d{1,4})\)?)?)?"
)
_AGO: Final = r"(?:an?|\d{1,3}) (?:min(?:ute)?|hour|hr|day|week|month|year)s? ago"
_HOUR: Final = r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?"
#: An hour that can only be one: "18.45 CET", "9:30 a.m."
_SURE_HOUR: Final = (
    r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?(?: [A-Z]{2,4})?| (?:GMT|UTC|[A-Z]{1,3}[SD]?T))\b"
)
#: The kinds of line that open with a word for what they are.
_LABELLED: Final = ("note", "caption", "credit", "reporter", "byline", "data")
_DAY_WORD: Final = re.compile(
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|{MONTH})\b", re.IGNORECASE
)
#: An entry of a chronology: "24 December 2024: …".
_DATED: Final = re.compile(
    rf"{_WEEKDAY}(?:{_DATE}|(?:{MONTH} )?(?:1[89]|20)\d\d|{DAY}) ?(?::|[–—-](?= )) ?\S",
    re.IGNORECASE,
)
#: What stands alone on a line and is page data: an hour, "3 min read", "GA/SHC/4420".
_DATA_LINE: Final = re.compile(
    rf"{_HOUR}|{_AGO}|(?:reading time:? )?\d{{1,3}}[ -]min(?:ute)?s?(?: read)?"
    r"|(?:[^.?!]{1,30} )?[A-Z]{1,5}/[A-Z0-9.]{1,9}(?:/[A-Z0-9.]{1,9}){1,6}"
    r"|https?://\S+|[\d.,]{1,8}"
    rf"|[A-Z][\w .'’-]{{2,30}}(?:, [A-Z][\w .]{{1,20}})?, {_WEEKDAY}{_DATE}",
    re.IGNORECASE,
)
_CRUMBS: Final = re.compile(
    r"[^.?!]{1,40}(?: [>»›] [^.?!>»›]{1,60}){1,6}"
    r"|[A-Z][\w&’'-]*(?: [\w&’'-]+)?(?: ?[/|] ?[A-Z][\w&’'-]*(?: [\w&’'-]+)?){1,6}"
)
#: Words far apart: the head of a record, or of a printed page.
COLUMNS: Final = re.compile(r"\S {5,}\S")
#: What a transcript or an editor says of itself, a line of its own: "[Music]".
_BRACKETED: Final = re.compile(r"\[[^\[\]]{1,120}\]")
_FROM_HOME: Final = re.compile(r"Home(?: [/|>»›] [^/|>»›]{1,100}){1,6}")
#: What is longer is no line of a page's own, however few its words.
_LONG: Final = 600
#: "Remarks by NAME at a press conference" is what a speech is called.
_SPOKEN: Final = frozenset({"remarks", "statement", "speech", "address", "interview"})
_WRITERS: Final = frozenset({"author", "authors", "reporter", "journalist"})
_OCCASION: Final = re.compile(r" (?:at|on|to|during|before|after|following|regarding) ")
_CONTACT: Final = re.compile(r"\S{1,60}@\S{1,60}\.\w+|(?:\+|\b0|\()[\d() .-]{7,20}\d")

_BULLET: Final = re.compile(
    r"(?:[•‣▪●◦■□➢➤►▶✓✔★]\s*|(?:[-*·–→»]|\d{1,2}[.)]|\([a-z0-9]{1,2}\))\s+)(?=\S)"
)
_PICTURE: Final = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s*(?=\S)")
#: A full stop, perhaps with marks or the number of a note behind it.
_ENDED: Final = re.compile(r"[.?!…][\"”’»')\]]*$|[a-z”\"][.?!][\"”’]?\d{1,2}$")
_WORD: Final = re.compile(r"\w+")
_CAPITALS: Final = re.compile(r"\b[A-Z][A-Z'’-]+\b")
_LONGER: Final = re.compile(r"\b[^\W\d_]{2,}")

_ARCHIVES: Final = r"(?:Getty Images|Getty|Shutterstock|iStock|Alamy)"
_AGENCIES: Final = rf"(?:{_ARCHIVES}|Reuters|REUTERS|AFP|AP|EPA|PA Media|PA Wire)"
#: A line that ends with whose picture it is.
_PICTURED: Final = re.compile(
    r"(?:\((?:[^()]{0,80}\b)?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]ourtesy)\b[^()]{0,80}\)"
    rf"|[(\[](?:[^()\[\]]{{1,40}}/{_AGENCIES}|{_AGENCIES}/[^()\[\]]{{1,40}}|{_ARCHIVES})\.?[)\]]"
    r"|\[(?:[A-Z]\w+: )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}/[^\[\]]{1,40}\]"
    r"|(?<=[.!?)”] )[A-Z]{3,}(?: [A-Z]{2,})?/[A-Z][\w.’'-]+ [A-Z][^.:]{2,40}"
    r"|\b(?:Photo|Image|Picture|Photograph|Illustration|Graphic)(?: credit)?(?:: ?| by )[^.:]{2,60}"
    rf"|(?<=[.!?)”] ){_AGENCIES}(?:/[^.:]{{2,40}})?|\b(?:REUTERS|AFP|EPA|AP)/[A-Z][^.:]{{2,40}}"
    rf"|[A-Z]\w+ [A-Z][\w’'-]+/{_AGENCIES}(?: Photo| Images)?|(?<=[.!?)”] )© ?[^.:]{{2,40}})\.?$"
)
#: Without one of these no line ends so.
_PICTURING: Final = tuple(
    "hoto mage icture raphic llustration ourtesy / © Getty Shutterstock iStock Alamy Reuters"
    " REUTERS AFP AP EPA PA".split()
)
#: An agency and its picture's words run together: "Getty Images A crowd in Hanoi".
_AGENCY_FIRST: Final = re.compile(
    r"(?:Getty Images|PA Media|AFP via Getty Images|UN Photo|AP Photo)\b[ /]?"
)

_FOOTNOTE: Final = re.compile(
    r"[¹²³⁰⁴-⁹]+\s*\S|\^\s*\S|\[\^\w{1,3}\]:"
    r"|(?:\[\d{1,3}\]|\(?\d{1,3}[.)]?)\s+(?:See|Ibid|Id\.|Supra|Cf|Op\. cit|Available at|https?:)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page, wrapped parts joined, with what is asked of it again and again."""

    span: Span
    words: str
    #: Its words in small letters, without marks.
    small: tuple[str, ...]
    #: Whether it ends as a sentence does.
    ended: bool

    @classmethod
    def of(cls, text: str, span: Span) -> Line:
        """Take a stretch of the page."""
        words = span.of(text)
        return cls(
            span,
            words,
            tuple(_WORD.findall(words[:1200].lower())),
            bool(_ENDED.search(words[-8:])),
        )

    @property
    def count(self) -> int:
        """How many words it has."""
        return len(self.small)


def split_metadata(text: str, span: Span) -> tuple[Span, Span | None]:
    """Part a line into what is left of it, which may be nothing, and the page data before it.

    >>> page = "Published: 12 November 2024 A vote is near"
    >>> [part and part.of(page) for part in split_metadata(page, Span(0, len(page)))]
    ['A vote is near', 'Published: 12 November 2024']
    """
    rest = end = span.start
    while found := _metadata().match(text[rest : min(span.end, rest + 120)]):
        end = rest + len(found[0].rstrip())
        rest += found.end()
        while rest < span.end and text[rest].isspace():
            rest += 1
    return Span(rest, span.end), Span(span.start, end) if end > span.start else None


@cache
def _metadata() -> re.Pattern[str]:
    lists = by_label("page/line_words.txt")
    keys = _any_of(lists["metadata"])
    date = rf"{_WEEKDAY}{_DATE}{_CLOCK}"
    titled = _any_of(lists["title"])
    return re.compile(
        rf"(?:(?:{keys})\b[: ]? ?(?:on )?(?:(?:{_HOUR},? )?{date}|{_AGO})"
        rf"|{date}(?=$|[ ]*[|·•])|(?:{titled}):|{_SURE_HOUR}(?=$|[ ]+\S)"
        r"|[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]])[ ]?[|·•]?",
        re.IGNORECASE,
    )


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def kind_of(line: Line, *, story_began: bool) -> Kind | None:
    """Return what the line is by its own form, None for one that only its place can tell."""
    if not line.small or not (line.words[0].isalnum() or any(map(str.isalnum, line.words[:200]))):
        return "furniture"
    words, count = line.words, line.count
    if count <= 12 and len(words) <= _LONG:
        whole = _whole_line(" ".join(line.small), story_began=story_began)
        if whole:
            return whole
        if _DATA_LINE.fullmatch(words) or (not story_began and _names_kind(words)):
            return "metadata"
        if COLUMNS.search(words):
            return "furniture" if story_began else "metadata"
        if _BRACKETED.fullmatch(words):
            return "furniture"
    if count <= 60 and len(words) <= _LONG:
        labelled = _labelled(line, story_began=story_began)
        if labelled:
            return labelled
    if _speaks_to_visitor(line):
        return "furniture"
    if story_began and words[0] in "[(¹²³⁰⁴⁵⁶⁷⁸⁹^123456789" and _FOOTNOTE.match(words):
        return "footnote"
    if story_began and words[0] > "\u25ff" and _PICTURE.match(words):
        return "list item"
    dated = ":" in words[:40] or "–" in words[:40] or "—" in words[:40] or "-" in words[:40]
    return "list item" if _BULLET.match(words) or (dated and _DATED.match(words)) else None


def _names_kind(words: str) -> bool:
    """Tell "European Commission - Press release", which says no more than what this is."""
    parts = re.split(r" [-–|] ", words)
    return len(parts) == 2 and any(map(is_kicker, parts)) and len(words) < 60


def _whole_line(low: str, *, story_began: bool) -> Kind | None:
    lists = whole_lines()
    if low in lists["furniture"] or low in lists["opener"]:
        return "furniture"
    if not story_began and low in lists["kicker"]:
        return "metadata"
    return "byline" if not story_began and low in lists["agency"] else None


@cache
def whole_lines() -> dict[str, frozenset[str]]:
    """Return the lists of whole lines, by what such a line is, without marks."""
    furniture, lines = by_label("page/furniture.txt"), by_label("page/line_words.txt")
    lists = {
        "furniture": furniture["alone"],
        "opener": furniture["list"],
        "kicker": lines["kicker"],
        "agency": lines["agency"],
        "notes": lines["notes"],
    }
    return {
        name: frozenset(" ".join(_WORD.findall(cell)) for cell in cells)
        for name, cells in lists.items()
    }


def opens_list(line: Line) -> Kind | None:
    """Return what the lines under this one are, where it heads a list that tells no news.

    >>> page = "Most read"
    >>> opens_list(Line.of(page, Span(0, len(page))))
    'furniture'
    """
    if line.count > 6 or line.ended:
        return None
    low = " ".join(line.small)
    if low in whole_lines()["notes"]:
        return "footnote"
    if low in whole_lines()["opener"] or low.startswith(("more from ", "more on ", "related ")):
        return "furniture"
    return None


def _labelled(line: Line, *, story_began: bool) -> Kind | None:
    """Tell a line by the word that opens it, or by whose picture closes it."""
    words, count = line.words, line.count
    # Few lines begin with the letters of a label, and trying all of them takes its time.
    found = _labels().match(words) if _two_letters(words) in _label_heads() else None
    if found:
        kind, rest = found.lastgroup or "", words[found.end() :]
        confirmed = _confirmed(kind, line, rest, story_began=story_began)
        if confirmed:
            return confirmed
    if _AGENCY_FIRST.match(words) and not line.ended:
        return "caption"
    tail = words[-200:]
    hints = _PICTURING if not line.ended else ("hoto", "mage") if count <= 30 else ()
    if any(hint in tail for hint in hints) and _PICTURED.search(tail):
        return "caption"
    if _FROM_HOME.fullmatch(words):
        return "furniture"
    own = count <= 8 and not line.ended
    if own and (_CONTACT.search(words) or _CRUMBS.fullmatch(words)):
        return "furniture"
    return "byline" if "contributed to this" in words and count <= 30 else None


@cache
def _labels() -> re.Pattern[str]:
    lists = by_label("page/line_words.txt")
    groups = "|".join(f"(?P<{kind}>{_any_of(lists[kind])})" for kind in _LABELLED)
    return re.compile(rf"\(?(?:{groups})(?=[\s:,)–-]|$)", re.IGNORECASE)


@cache
def _label_heads() -> frozenset[str]:
    lists = by_label("page/line_words.txt")
    return frozenset(_two_letters(label) for kind in _LABELLED for label in lists[kind])


def _two_letters(words: str) -> str:
    return words.lstrip("(")[:2].lower()


def _confirmed(kind: str, line: Line, rest: str, *, story_began: bool) -> Kind | None:
    """Return the kind, unless the line reads as a sentence that only begins with such a word."""
    named = rest.lstrip(" :")[:1].isupper()
    if kind == "caption":
        marked = rest[:1] in {":", ","} or rest.startswith((" by ", " -", " –")) or not rest
        return "caption" if marked or line.words.startswith("(") else None
    if kind == "reporter":
        return "byline" if named else None
    if kind == "note":
        return None if story_began else "metadata"
    if kind == "data":
        return "metadata" if not story_began and rest[:1] == ":" and not line.ended else None
    if line.count > 14 or not named:
        return None
    if kind == "byline":
        sentence = _DAY_WORD.match(rest.lstrip(" :")) or line.ended
        spoken = line.small[0] in _SPOKEN and _OCCASION.search(rest)
        bare = line.small[0] in _WRITERS and rest[:1] != ":"
        return None if sentence or spoken or bare or line.words.endswith(":") else "byline"
    return None if _ENDED.search(line.words.rstrip(".")) else "credit"


def _speaks_to_visitor(line: Line) -> bool:
    """Tell whether a block speaks to the visitor of the page."""
    words, count = line.words, line.count
    openings = by_label("page/furniture.txt")["opening"]
    if count <= 12 and " ".join(words.lower().split()).startswith(openings):
        return True
    if "“" in words or '"' in words or any(mark in words for mark in "”«»\x93\x94"):
        return False
    phrases = _phrases()
    shown = phrases.keys() & line.small
    if not shown:
        return False
    low = " ".join(words[:3000].lower().split())
    said = {each for word in shown for each in phrases[word] if each[1] in low}
    strong = sum(strength == "strong" for strength, _ in said)
    weak = len(said) - strong
    if strong and (count <= 25 or weak or strong > 1):
        return True
    return weak >= 3 or (weak >= 2 and count <= 40) or (weak >= 1 and count <= 4)


@cache
def _phrases() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what pages say to visitors, by the longest word: without it, none can be there."""
    found: dict[str, list[tuple[str, str]]] = {}
    for strength in ("strong", "weak"):
        for phrase in by_label("page/furniture.txt")[strength]:
            found.setdefault(max(_WORD.findall(phrase), key=len), []).append((strength, phrase))
    return {word: tuple(phrases) for word, phrases in found.items()}


def bullet_end(text: str, at: int) -> int:
    """Return where the bullet or the number of a line ends that begins at `at`; `at` for none.

    >>> bullet_end("2. Iran left", 0), bullet_end("Iran left", 0)
    (3, 0)
    """
    found = _BULLET.match(text, at) or _PICTURE.match(text, at)
    return found.end() if found else at


def in_capitals(name: str) -> bool:
    """Tell whether a name is printed in capitals, but for a "Mc".

    >>> in_capitals("SEN. McDONALD"), in_capitals("Sen. Lee")
    (True, False)
    """
    return name.replace("Mc", "MC").isupper()


def is_kicker(words: str) -> bool:
    """Tell whether words name the kind of a text, as before a headline: "Exclusive"."""
    return words.casefold() in whole_lines()["kicker"]


def is_shouted(line: Line) -> bool:
    """Tell whether a line is printed in capitals, which hide what is a name.

    >>> page = "UN ADOPTS CYBERCRIME TREATY"
    >>> is_shouted(Line.of(page, Span(0, len(page))))
    True
    """
    if line.words[:40].upper() != line.words[:40] and not line.words[:12].isupper():
        return False
    long = _LONGER.findall(line.words)
    return len(long) > 1 and len(_CAPITALS.findall(line.words)) > 0.7 * len(long)
