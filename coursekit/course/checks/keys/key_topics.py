"""What a key is about: who stands where, who says what, or neither."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from typing import Final

from coursekit.quiz.kinds.mend.model import NOTHING, Mend
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.leaks import words_alone
from coursekit.quiz.question import Question
from coursekit.reading.lexicon import any_of, by_label
from coursekit.tables.schema import STANCES, Shown, StakeholderRow, StatementRow

#: Rows that tell a stance or an attribution, by the table that holds them.
JUDGED_TABLES: Final = {StakeholderRow: "stakeholders", StatementRow: "statements"}
#: What a key says, by what it is about.
SAYS: Final = {"stance": "who stands where", "attribution": "who says what"}

_COLUMNS: Final = {
    **dict.fromkeys(("stance", "stance_cue", "target", "condition", "agreement"), "stance"),
    **dict.fromkeys(("source", "speaker", "cue", "content", "speech"), "attribution"),
}
_LIST: Final = ("data/check_words.txt", "coursekit.course")
_ASKS_STANCE: Final = re.compile(r"\bstances?\b|\bstands? where\b|\bwhere \w+ stands?\b", re.I)


@cache
def _stances() -> dict[str, str]:
    """Return the stances of the tables, by the forms in which an answer may have them."""
    same = {f"{stance}{ending}": stance for stance in STANCES for ending in ("", "s", "d")}
    pairs = map(str.split, by_label(*_LIST)["form"])
    return same | {form: stance for stance, form in pairs}


@cache
def _asks_voice() -> re.Pattern[str]:
    """Return what a prompt holds that asks who says what."""
    return re.compile(
        rf"\bwhat (?:{_any('does')}) (?!(?:{_any('before text')}) (?:{_any('text')})\b"
        rf"|(?:{_any('nobody')})\b|[“\"*_‘])[^?.!]{{1,60}}?\b(?:{_any('says')})\b"
        rf"|\b(?:{_any('who')})\b(?:\W+\w+){{0,3}}?\W+(?:{_any('voices')})\b|\b(?:{_any('aside')})\b",
        re.IGNORECASE,
    )


def _any(label: str) -> str:
    return any_of(by_label(*_LIST)[label])


def plainly_about(question: Question) -> str:
    """Return what a key is about if its author has said so, or its own words show it."""
    if question.about is not None:
        return question.about if question.about in SAYS else ""
    if isinstance(question, Mend):
        wrong = question.row if question.wrong == NOTHING else [question.wrong]
        return next((_COLUMNS[each] for each in wrong if each in _COLUMNS), "")
    return "stance" if len(_stances_in(question.answer_texts())) > 1 else ""


def stances_of_key(question: Question) -> set[str]:
    """Return the stances that a key names: those of the right options, else of all its answers."""
    if isinstance(question, WithOptions):
        return _stances_in(question.options[place].text for place in question.key)
    return _stances_in(question.answer_texts())


def seemingly_about(question: Question, names: Collection[tuple[str, ...]]) -> tuple[str, str]:
    """Return what a key seems to be about, and the sign of it; two empty texts for neither."""
    if question.about is not None:
        return "", ""
    if _ASKS_STANCE.search(question.prompt):
        return "stance", "its prompt asks for a stance"
    if _asks_voice().search(question.prompt):
        return "attribution", "its prompt asks who says what"
    answers = {_bare(text) for text in question.answer_texts()}
    if len(answers.intersection(names)) > 1:
        return "attribution", "stakeholders of the article are its answers"
    return "", ""


def names_in(rows: Iterable[Shown]) -> set[tuple[str, ...]]:
    """Return every name of the stakeholders among some rows, as its words alone."""
    stakeholders = (row for row in rows if isinstance(row, StakeholderRow))
    names = {_bare(name) for row in stakeholders for name in (row.name, *row.aliases)}
    return names - {()}


def _stances_in(texts: Iterable[str]) -> set[str]:
    words = {" ".join(words_alone(text)) for text in texts}
    return {_stances()[each] for each in words & _stances().keys()}


def _bare(text: str) -> tuple[str, ...]:
    words = words_alone(text)
    articles = by_label(*_LIST)["article"]
    return words[1:] if words[:1] and words[0] in articles else words
