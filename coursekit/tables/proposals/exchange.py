"""The exchange with a model: one question after the other, until there are rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import NamedTuple

from coursekit.reading.article import Article
from coursekit.reading.text.spans import Span
from coursekit.tables.proposals.answers import FirstAnswer, SecondAnswer, read_answer
from coursekit.tables.proposals.located import UNCLEAR, Located
from coursekit.tables.proposals.questions import (
    Cut,
    Question,
    first_questions,
    hash_of,
    second_questions,
)
from coursekit.tables.proposals.sentences import on_one_line


class Proposals(NamedTuple):
    """What was found in the article of all that a model answered."""

    found: Located
    #: Of the questions about the article: whoever was asked the same has the same.
    prompt: str
    #: Stances that the second question was about, and those that it took back.
    checked: int

    @property
    def dropped(self) -> Counter[str]:
        """How much was not taken over, by reason."""
        return self.found.dropped


Exchange = Generator[Question, str | None, Proposals]


def exchange(article: Article, most: int) -> Exchange:
    """Ask about an article: yield each question, be sent its answer, and return what was found.

    None for an answer to a second question: nobody was asked, and its stances are taken back.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> talk = exchange(article("Norway said that the draft is weak."), 6_000)
    >>> next(talk).name
    'part 1 of 1'
    """
    found = Located(article.text)
    asked = first_questions(article, most)
    for question, share in asked:
        written = yield question
        answer, wrong = read_answer(written or "", FirstAnswer, question.name)
        found.dropped += wrong
        found.add(answer, share)
    checked = yield from _again(article, found)
    return Proposals(found, hash_of([question for question, _ in asked]), checked)


def _again(article: Article, found: Located) -> Generator[Question, str | None, int]:
    """Ask for each stance once more without its cue, and take back what is still the same."""
    held = [
        (said, Cut(said.sentence, said.stance_cue, *_printed(article, said.source, said.target)))
        for said in found.statements
        if said.stance != UNCLEAR
    ]
    for question, numbers in second_questions(article, [cut for _, cut in held]):
        written = yield question
        stances: dict[int, str] = {}
        if written is not None:
            answer, wrong = read_answer(written, SecondAnswer, question.name)
            found.dropped += wrong
            stances = {row.text: row.stance for row in answer.stances}
        for at, number in enumerate(numbers, 1):
            said = held[number][0]
            if written is None:
                found.unsay(said, "nobody asked for it again without its cue")
            elif at not in stances:
                found.unsay(said, "the second answer says nothing of it")
            elif stances[at] == said.stance:
                found.unsay(said, "without its cue the text gives the same")
    return len(held)


def _printed(article: Article, *spans: Span | None) -> list[str]:
    return [on_one_line(span.of(article.text)) if span else "" for span in spans]
