"""What the questions of a quiz rest on: words, facts, rows that a coder has checked, a day.

Each check looks at one quiz, so that a quiz which no lesson shows yet can be checked too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from coursekit.course.checks.doubted_keys import doubted
from coursekit.course.checks.judged_keys import (
    JUDGED_TABLES,
    SAYS,
    names_in,
    plainly_about,
    seemingly_about,
    stances_of_key,
)
from coursekit.course.standard import Course, Shortfall, ShownQuiz
from coursekit.errors import CoursekitError
from coursekit.quiz.evidence import evidence_faults
from coursekit.quiz.facts import facts_in
from coursekit.quiz.kinds.highlighting import Highlight
from coursekit.quiz.kinds.mending import Mend
from coursekit.quiz.question import Question
from coursekit.reading.text.spans import Span
from coursekit.tables.curation.reviewed import is_unchecked
from coursekit.tables.schema import Shown
from coursekit.yamlfile import read_yaml

if TYPE_CHECKING:
    from coursekit.reading.article import Article


def evidence(course: Course) -> Iterator[Shortfall]:
    """Point 13: what the questions rest on is still there, and checked where it is judged."""
    for shown in course.quizzes:
        yield from evidence_of(course.root, shown)


def edited(course: Course) -> Iterator[Shortfall]:
    """Point 13: each question that was drafted has been edited."""
    for shown in course.quizzes:
        yield from drafts_in(shown)


def up_to_date(course: Course) -> Iterator[Shortfall]:
    """Point 21: no key is past the day on which it was to be looked at again; a warning."""
    for shown in course.quizzes:
        yield from overdue_in(shown, date.today())


def evidence_of(root: Path, shown: ShownQuiz) -> Iterator[Shortfall]:
    """Yield what is wrong with the evidence of a quiz's questions.

    Parameters
    ----------
    root : pathlib.Path
        The folder that holds ``seeds``.
    shown : ShownQuiz
        The quiz.
    """
    quiz = shown.quiz
    quoting = [question for question in quiz.questions if any(_quoted(question))]
    if quoting and quiz.article is None:
        yield Shortfall(
            shown.place(quoting[0].id),
            "it quotes an article but does not say which.",
            "Add article: with the name of its folder in seeds/.",
            shown.file,
        )
        return
    file = root / "seeds" / str(quiz.article) / "article.txt"
    if quiz.article is not None and not file.is_file():
        yield Shortfall(
            f"line {read_yaml(shown.file).line('article')}",
            f"it says `article: {quiz.article}`, but there is no {file}.",
            "Write the name of a folder in seeds/ that holds article.txt.",
            shown.file,
        )
        return
    try:
        article = _article(file) if file.is_file() else None
        text, rows = (article.text, _rows_of(article)) if article else ("", dict[str, Shown]())
        facts = facts_in(root / "seeds" / "data")
    except CoursekitError as error:
        yield Shortfall("evidence", str(error), "", shown.file)
        return
    spans = {name: Span(row.start, row.end) for name, row in rows.items()}
    for name, told in evidence_faults(quiz, text, spans, facts):
        yield Shortfall(shown.place(name), told, "", shown.file)
    for question in quoting:
        yield from _not_printed(shown, question, text)
    names = names_in(rows.values())
    for question in quiz.questions:
        if question.graded and question.evidence is not None:
            row = rows.get(str(question.evidence.row))
            fact = facts.get(str(question.evidence.fact))
            in_doubt = list(doubted(shown, question, row, fact))
            yield from in_doubt
            yield from _not_checked(shown, question, row)
            if not in_doubt:
                yield from _not_fit(shown, question, rows, names, fact.stance if fact else "")


def drafts_in(shown: ShownQuiz) -> Iterator[Shortfall]:
    """Yield one shortfall that lists the questions of a quiz that are still drafts."""
    drafts = [question.id for question in shown.quiz.questions if question.draft]
    if drafts:
        yield Shortfall(
            "",
            f"{len(drafts)} questions are drafts that nobody has edited: {', '.join(drafts)}."
            if len(drafts) > 1
            else f"a question is a draft that nobody has edited: {drafts[0]}.",
            "Read each against the article, correct its wording, name its objective, and delete"
            " draft: true.",
            shown.file,
        )


def overdue_in(shown: ShownQuiz, today: date) -> Iterator[Shortfall]:
    """Yield a warning for each question whose key was to be looked at again before `today`."""
    for question in shown.quiz.questions:
        if question.review_after is not None and question.review_after < today:
            yield Shortfall(
                shown.place(question.id),
                f"its key was due to be checked again after {question.review_after}.",
                "Check whether it is still true, then update as_of and review_after.",
                shown.file,
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


def _not_printed(shown: ShownQuiz, question: Question, text: str) -> Iterator[Shortfall]:
    for field, words in _quoted(question):
        # The evidence is held against its row already, with a fault of its own.
        if field != "evidence" and words not in text:
            opening = words if len(words) <= 60 else f"{words[:60]} …"
            yield Shortfall(
                f"{shown.place(question.id)}, {field}",
                f"the article does not print “{opening}”.",
                "Copy it from the article, with its quotation marks and line ends.",
                shown.file,
            )


def _not_checked(shown: ShownQuiz, question: Question, row: Shown | None) -> Iterator[Shortfall]:
    """Yield where a graded key rests on a draft; a warning where it tells no stance or speaker."""
    named = question.evidence.row if question.evidence else None
    if row is None or not is_unchecked(row):
        return
    judged = type(row) in JUDGED_TABLES
    table = JUDGED_TABLES.get(type(row), "timeline")
    file = f"seeds/{shown.quiz.article}/reviewed/{table}.csv"
    why = (
        " Questions about who says what, and who stands where, are graded only from checked rows."
        if judged
        else ""
    )
    draft = (
        f"Write the draft with `coursekit tables seeds/{shown.quiz.article} --origin machine --only"
        f" {table} --out seeds/{shown.quiz.article}/reviewed`. "
    )
    yield Shortfall(
        shown.place(question.id),
        f"its key rests on row `{named}` of the {table}, a draft that nobody has checked.{why}",
        f"{draft if row.origin == 'machine' else ''}Have each row of {file} checked against its"
        " sentence, corrected, and signed in the columns coder and checked_on.",
        shown.file,
        warning=not judged,
    )


def _not_fit(
    shown: ShownQuiz,
    question: Question,
    rows: Mapping[str, Shown],
    names: Collection[tuple[str, ...]],
    coded: str,
) -> Iterator[Shortfall]:
    """Yield where a key about a stance or an attribution rests on something that tells neither.

    A fact with a stance that is `coded` tells both, and a key must not contradict it.
    What a row of an article should hold, no fact tells.
    """
    evidence = question.evidence
    row = rows.get(str(evidence.row)) if evidence else None
    if evidence is None or type(row) in JUDGED_TABLES or (evidence.row and row is None):
        return
    on = f"row `{evidence.row}` of the timeline" if row else f"the fact `{evidence.fact}`"
    if coded and not isinstance(question, Mend):
        yield from _not_as_coded(shown, question, coded)
        return
    about = plainly_about(question)
    if about:
        yield Shortfall(
            shown.place(question.id),
            f"its key says {SAYS[about]}, but rests on {on}; such a key may rest only on rows of"
            " statements or stakeholders that a coder has checked, and on positions whose"
            " confidence is high.",
            "Name such a row in its evidence; or write about: other, if the key says something"
            " else.",
            shown.file,
        )
        return
    about, sign = seemingly_about(question, names)
    if about:
        yield Shortfall(
            shown.place(question.id),
            f"{sign}, and it rests on {on}.",
            f"If its key says {SAYS[about]}, write about: {about} and name a checked row; if it"
            " says something else, write about: other.",
            shown.file,
            warning=True,
        )


def _not_as_coded(shown: ShownQuiz, question: Question, coded: str) -> Iterator[Shortfall]:
    named = stances_of_key(question) if plainly_about(question) == "stance" else set()
    if named and coded not in named:
        yield Shortfall(
            shown.place(question.id),
            f"its key says {' and '.join(sorted(named))}, but the position that it rests on is"
            f" coded `{coded}`.",
            "Correct one of the two, or name another position.",
            shown.file,
        )


def _article(path: Path) -> Article:
    from coursekit.reading.article import read

    return read(path)


def _rows_of(article: Article) -> dict[str, Shown]:
    from coursekit.tables.checked import checked_tables

    return checked_tables(article).by_id()
