"""What the questions of a quiz rest on: words, facts, rows that a coder has checked, a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coursekit.course.checks.graded_keys import in_doubt, unchecked, unfit
from coursekit.course.checks.key_topics import names_in
from coursekit.course.finding import QuizFile, Shortfall
from coursekit.errors import CoursekitError
from coursekit.quiz.evidence import evidence_faults
from coursekit.quiz.facts import facts_in
from coursekit.quiz.kinds.highlight.model import Highlight
from coursekit.quiz.kinds.mend.model import Mend
from coursekit.quiz.question import Question
from coursekit.reading.article import read
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import article_tables
from coursekit.yamlfile import read_yaml


def evidence(file: QuizFile) -> Iterator[Shortfall]:
    """Point 13: what the questions rest on is still there, and checked where it is judged."""
    quiz = file.quiz
    quoting = [question for question in quiz.questions if any(_quoted(question))]
    if quoting and quiz.article is None:
        yield file.shortfall(
            quoting[0].id,
            "it quotes an article but does not say which.",
            "Add article: with the name of its folder in seeds/.",
        )
        return
    printed = file.root / "seeds" / str(quiz.article) / "article.txt"
    if quiz.article is not None and not printed.is_file():
        yield Shortfall(
            f"line {read_yaml(file.path).line('article')}",
            f"it says `article: {quiz.article}`, but there is no {printed}.",
            "Write the name of a folder in seeds/ that holds article.txt.",
            file.path,
        )
        return
    try:
        article = read(printed) if printed.is_file() else None
        text = article.text if article else ""
        rows = article_tables(article).by_id() if article else {}
        facts = facts_in(file.root / "seeds" / "data")
    except CoursekitError as error:
        yield Shortfall("evidence", str(error), "", file.path)
        return
    spans = {name: Span(row.start, row.end) for name, row in rows.items()}
    for name, fault in evidence_faults(quiz, text, spans, facts):
        yield file.shortfall(name, fault, "")
    for question in quoting:
        yield from _not_printed(file, question, text)
    names = names_in(rows.values())
    for question in quiz.questions:
        if question.graded and question.evidence is not None:
            row = rows.get(str(question.evidence.row))
            fact = facts.get(str(question.evidence.fact))
            doubts = list(in_doubt(file, question, row, fact))
            yield from doubts
            yield from unchecked(file, question, row)
            if not doubts:
                yield from unfit(file, question, rows, names, fact.stance if fact else "")


def drafts(file: QuizFile) -> Iterator[Shortfall]:
    """Point 13: each question that was drafted has been edited."""
    unedited = [question.id for question in file.quiz.questions if question.draft]
    if unedited:
        yield Shortfall(
            "",
            f"{len(unedited)} questions are drafts that nobody has edited: {', '.join(unedited)}."
            if len(unedited) > 1
            else f"a question is a draft that nobody has edited: {unedited[0]}.",
            "Read each against the article, correct its wording, name its objective, and delete"
            " draft: true.",
            file.path,
        )


def review_dates(file: QuizFile) -> Iterator[Shortfall]:
    """Point 21: no key is past the day on which it was to be looked at again; a warning."""
    today = date.today()
    for question in file.quiz.questions:
        if question.review_after is not None and question.review_after < today:
            yield file.shortfall(
                question.id,
                f"its key was due to be checked again after {question.review_after}.",
                "Check whether it is still true, then update as_of and review_after.",
                warning=True,
            )


def _quoted(question: Question) -> Iterator[tuple[str, str]]:
    """Yield what a question prints of an article, with the name of its field."""
    if question.evidence is not None and question.evidence.quote is not None:
        yield "evidence", question.evidence.quote
    if isinstance(question, Highlight):
        yield "passage", question.passage
    if isinstance(question, Mend):
        yield "sentence", question.sentence


def _not_printed(file: QuizFile, question: Question, text: str) -> Iterator[Shortfall]:
    for field, words in _quoted(question):
        # The evidence is held against its row already, with a fault of its own.
        if field != "evidence" and words not in text:
            opening = words if len(words) <= 60 else f"{words[:60]} …"
            yield file.shortfall(
                question.id,
                f"the article does not print “{opening}”.",
                "Copy it from the article, with its quotation marks and line ends.",
                field,
            )
