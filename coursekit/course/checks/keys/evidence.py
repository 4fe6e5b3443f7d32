"""What the questions of a quiz rest on: words, facts, rows that a coder has checked, a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from coursekit.course.checks.keys.graded_keys import in_doubt, unchecked, unfit
from coursekit.course.checks.keys.key_topics import names_in
from coursekit.course.finding import Finding, QuizFile, finding
from coursekit.errors import CoursekitError
from coursekit.quiz.evidence.facts import facts_in
from coursekit.quiz.evidence.quotations import evidence_faults
from coursekit.quiz.kinds.highlight.model import Highlight
from coursekit.quiz.kinds.mend.model import Mend
from coursekit.quiz.question import Question
from coursekit.reading.article import read
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import article_tables
from coursekit.yamlfile import read_yaml


def evidence(file: QuizFile) -> Iterator[Finding]:
    """Point 13: what the questions rest on is still there, and checked where it is judged."""
    quiz = file.quiz
    resting = [each for each in quiz.questions if each.evidence and each.evidence.quote is not None]
    if resting and quiz.article is None:
        yield finding("article not named", file.place(resting[0].id), file.path)
        return
    printed = file.root / "seeds" / str(quiz.article) / "article.txt"
    if quiz.article is not None and not printed.is_file():
        line = f"line {read_yaml(file.path).line('article')}"
        values = {"article": quiz.article, "path": printed}
        yield finding("article of quiz missing", line, file.path, **values)
        return
    try:
        article = read(printed) if printed.is_file() else None
        text = article.text if article else ""
        rows = article_tables(article).by_id() if article else {}
        facts = facts_in(file.root / "seeds" / "data")
    except CoursekitError as error:
        yield Finding("evidence", str(error), file=file.path)
        return
    spans = {name: Span(row.start, row.end) for name, row in rows.items()}
    for name, fault in evidence_faults(quiz, text, spans, facts):
        yield Finding(file.place(name), fault, file=file.path)
    # Without an article, a passage to mark or to mend is the quiz's own, or a clause.
    for question in quiz.questions if quiz.article is not None else ():
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


def drafts(file: QuizFile) -> Iterator[Finding]:
    """Point 13: each question that was drafted has been edited."""
    unedited = [question.id for question in file.quiz.questions if question.draft]
    if unedited:
        name = "drafted question" if len(unedited) == 1 else "drafted questions"
        yield finding(name, "", file.path, count=len(unedited), questions=unedited)


def review_dates(file: QuizFile) -> Iterator[Finding]:
    """Point 21: no key is past the day on which it was to be looked at again; a warning."""
    today = date.today()
    for question in file.quiz.questions:
        day = question.review_after
        if day is not None and day < today:
            yield finding("review due", file.place(question.id), file.path, day=day)


def _quoted(question: Question) -> Iterator[tuple[str, str]]:
    """Yield what a question prints of an article, with the name of its field."""
    if question.evidence is not None and question.evidence.quote is not None:
        yield "evidence", question.evidence.quote
    if isinstance(question, Highlight):
        yield "passage", question.passage
    if isinstance(question, Mend):
        yield "sentence", question.sentence


def _not_printed(file: QuizFile, question: Question, text: str) -> Iterator[Finding]:
    for field, words in _quoted(question):
        # The evidence is held against its row already, with a fault of its own.
        if field != "evidence" and words not in text:
            opening = words if len(words) <= 60 else f"{words[:60]} …"
            place = file.place(question.id, field)
            yield finding("not printed", place, file.path, opening=opening)
