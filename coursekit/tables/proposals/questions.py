"""What a model is asked: the article in parts, then each stance again with its cue cut out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.errors import CoursekitError
from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.tables.proposals.answers import Answer, FirstAnswer, SecondAnswer
from coursekit.tables.proposals.sentences import Numbered, numbered, on_one_line, parts
from coursekit.tables.schema import ROLES, STANCES, TYPES

#: Characters of an article in one question to a server: what a model of 8,000 tokens can take
#: beside the rules and its own answer.  A chat takes more.
AT_ONCE: Final = 6_000
IN_A_CHAT: Final = 24_000
#: A longer text is a book.
_MOST: Final = 200_000
#: What stands for words that were cut out.
_CUT: Final = "[…]"


class Question(NamedTuple):
    """What a model is asked, the form of its answer, and what a person calls it."""

    text: str
    form: type[Answer]
    name: str


class Cut(NamedTuple):
    """A stance to be asked for again: its sentence, and the words in it that show the stance."""

    sentence: Span
    cue: Sequence[Span]
    source: str
    target: str


def first_questions(article: Article, most: int) -> list[tuple[Question, list[Numbered]]]:
    """Return the questions about an article, in its order, each with the sentences it shows.

    Raises
    ------
    CoursekitError
        When there is nothing to ask about, or far too much.
    """
    sentences = numbered(article)
    size = sum(len(each.span.of(article.text)) for each in sentences)
    if not sentences or size > _MOST:
        raise CoursekitError(
            f"expected an article of 1 to {_MOST:,} characters, found {size:,}. Ask about a"
            " shorter part of it, in a folder of its own.",
            path=article.folder and article.folder / "article.txt",
        )
    shares = parts(article.text, sentences, most)
    return [
        (Question(_first(article, share), FirstAnswer, _named("part", at, len(shares))), share)
        for at, share in enumerate(shares, 1)
    ]


def _first(article: Article, share: Sequence[Numbered]) -> str:
    issue = article.issue
    names = "; ".join(on_one_line(name) for name in (issue.name, *issue.also) if name)
    return _template("first_question.txt").format(
        fence=_fence(article),
        issue=names or "what the headline is about",
        types=", ".join(TYPES),
        roles=", ".join(ROLES),
        stances=", ".join(STANCES),
        sentences="\n".join(each.line(article.text) for each in share),
    )


def second_questions(article: Article, cuts: Sequence[Cut]) -> list[tuple[Question, list[int]]]:
    """Return the questions about stances without their cues, each with the numbers of its cuts.

    No question holds a sentence twice: a cue that was cut out would stand in the other.
    """
    rounds: list[dict[Span, int]] = []
    sizes: list[int] = []
    for number, cut in enumerate(cuts):
        length = len(cut.sentence.of(article.text))
        for at, taken in enumerate(rounds):
            if cut.sentence not in taken and sizes[at] + length <= AT_ONCE:
                break
        else:
            at = len(rounds)
            rounds.append({})
            sizes.append(0)
        rounds[at][cut.sentence] = number
        sizes[at] += length
    return [
        (
            Question(
                _second(article, [cuts[number] for number in taken.values()]),
                SecondAnswer,
                _named("second question", at, len(rounds)),
            ),
            list(taken.values()),
        )
        for at, taken in enumerate(rounds, 1)
    ]


def _second(article: Article, cuts: Sequence[Cut]) -> str:
    texts = [
        f"{number}| {_without_cue(article.text, cut)} (source: {cut.source}; target: {cut.target})"
        for number, cut in enumerate(cuts, 1)
    ]
    return _template("second_question.txt").format(
        fence=_fence(article), stances=", ".join(STANCES), texts="\n".join(texts)
    )


def _without_cue(text: str, cut: Cut) -> str:
    starts = [cut.sentence.start, *(piece.end for piece in cut.cue)]
    ends = [*(piece.start for piece in cut.cue), cut.sentence.end]
    left = (text[start:end] for start, end in zip(starts, ends, strict=True))
    return on_one_line(_CUT.join(left))


def hash_of(questions: Sequence[Question]) -> str:
    """Return by what it can be told whether two models were asked the same."""
    asked = "\0".join(question.text for question in questions)
    return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _fence(article: Article) -> str:
    """Return a line's beginning that no article can hold: it would need its own checksum."""
    return f"#{hashlib.sha256(article.text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _named(what: str, number: int, of: int) -> str:
    return f"{what} {number} of {of}"


@cache
def _template(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
