"""What the results of a class show: of each question, each objective, and how sure it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import numpy as np
import pandas as pd

from coursekit.classroom.questions import CourseQuestions, Standing
from coursekit.classroom.statistics.items import (
    Estimate,
    Scores,
    discriminations,
    matrix,
    reliability,
)
from coursekit.classroom.statistics.mistakes import Mistake
from coursekit.classroom.statistics.results import ANEW, Row
from coursekit.quiz.session import CONFIDENCES

#: Of fewer answers, what was chosen where a decision is contested would show a person.
FEWEST_POSITIONS: Final = 10
_KEY: Final = ["quiz", "question"]
_NOTHING: Final = Mistake("")


def with_points(table: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that statistics count: graded, and marked anew."""
    return table[(table["marked"] == ANEW) & table["share"].notna()]


class Answers(NamedTuple):
    """The answers that count: the questions in the course's order, and who was right at once."""

    order: list[Standing]
    scores: Scores


def answers_of(table: pd.DataFrame, questions: CourseQuestions) -> Answers:
    """Return who was right at the first try, students down and questions across."""
    graded = with_points(table)
    groups = graded.groupby(_KEY, observed=True)
    answered = list(groups.size().index)
    present = set(answered)
    order = [each for each in questions.standing.values() if _name(each) in present]
    places = {_name(each): place for place, each in enumerate(order)}
    columns = np.array([places.get(name, -1) for name in answered], int)[groups.ngroup()]
    rows, students = pd.factorize(graded["student"])
    kept = columns >= 0
    shape = (len(students), len(order))
    right = graded["at_once"].to_numpy()[kept]
    return Answers(order, matrix(right, rows[kept], columns[kept], shape))


def question_table(table: pd.DataFrame, rows: Iterable[Row], answers: Answers) -> pd.DataFrame:
    """Return a row for each question of the course that was answered, in the course's order.

    ``answered``, ``facility`` (the mean share of the points in the last answer), ``at_once`` (the
    share of students who were right at the first try), ``tries`` (their mean), ``discrimination``
    with ``low``, ``high`` and ``students``, ``mistake`` (what was chosen wrongly most often),
    ``mistakes`` (how often) and ``feedback`` (what the course says of it).
    """
    graded = with_points(table)
    groups = graded.groupby(_KEY, observed=True)
    means = groups[["share", "at_once", "tries"]].mean().to_dict("index")
    sizes = groups.size()
    wrong = _most_frequent(rows)
    made = []
    for each, estimate in zip(answers.order, discriminations(answers.scores), strict=True):
        name = _name(each)
        mistake, times = wrong.get(name, (_NOTHING, 0))
        made.append(
            {
                **_where(each),
                "prompt": each.question.prompt,
                "answered": int(sizes[name]),
                "facility": means[name]["share"],
                "at_once": means[name]["at_once"],
                "tries": means[name]["tries"],
                "discrimination": estimate.value if estimate else float("nan"),
                "low": estimate.low if estimate else float("nan"),
                "high": estimate.high if estimate else float("nan"),
                "students": estimate.students if estimate else 0,
                "mistake": mistake.chosen,
                "mistakes": times,
                "feedback": mistake.feedback,
            }
        )
    return pd.DataFrame(made)


def _name(each: Standing) -> tuple[str, str]:
    return (each.quiz, each.question.id)


def _where(each: Standing) -> dict[str, Any]:
    return {
        "lesson": each.lesson,
        "title": each.title,
        "section": each.section,
        "heading": each.heading,
        "quiz": each.quiz,
        "question": each.question.id,
        "kind": each.question.kind,
        "objective": each.question.objective or "",
        "objective_text": each.objective,
        "home": each.home,
    }


def _most_frequent(rows: Iterable[Row]) -> Mapping[tuple[str, str], tuple[Mistake, int]]:
    counts: dict[tuple[str, str], Counter[Mistake]] = {}
    for row in rows:
        if row.mistakes:
            counts.setdefault(row.cells[1:3], Counter()).update(row.mistakes)
    return {name: found.most_common(1)[0] for name, found in counts.items()}


def objective_table(questions: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each objective, first what fewest were right about at the first try.

    ``answers``, ``at_once`` and ``facility`` over all answers to its questions, also where a later
    lesson recalls it; and its ``hardest`` question in its own lesson, with the ``heading`` of the
    section that shows it.
    """
    if questions.empty:
        return questions
    made = [
        _objective(str(objective), found)
        for objective, found in questions.groupby("objective", sort=False)
    ]
    return pd.DataFrame(made).sort_values("at_once", kind="stable", ignore_index=True)


def _objective(objective: str, found: pd.DataFrame) -> dict[str, Any]:
    own = found[found["lesson"] == found["home"]]
    own = found if own.empty else own
    hardest = own.iloc[int(own["at_once"].argmin())]
    answers = found["answered"]
    return {
        "objective": objective,
        "text": hardest["objective_text"] or objective,
        "questions": len(found),
        "answers": int(answers.sum()),
        "at_once": float((found["at_once"] * answers).sum() / answers.sum()),
        "facility": float((found["facility"] * answers).sum() / answers.sum()),
        "hardest": f"{hardest['quiz']}/{hardest['question']}",
        "lesson": hardest["lesson"],
        "title": hardest["title"],
        "section": hardest["section"],
        "heading": hardest["heading"],
    }


def confidence_table(table: pd.DataFrame) -> pd.DataFrame:
    """Return how often the last answer was right, by how sure students said they were of it."""
    said = with_points(table)
    said = said[said["confidence"] != ""]
    right = (said["verdict"] == "right").groupby(said["confidence"], observed=True)
    made = [
        {"confidence": name, "answers": int(right.size()[name]), "right": float(right.mean()[name])}
        for name in CONFIDENCES
        if name in right.groups
    ]
    return pd.DataFrame(made, columns=["confidence", "answers", "right"])


def contested_table(rows: Iterable[Row]) -> pd.DataFrame:
    """Return how often each option of a contested decision was chosen: a distribution, no score.

    It is counted from ten answers on, and stands beside no student.
    """
    counts: dict[tuple[str, str, str], Counter[str]] = {}
    for row in rows:
        for position in row.positions:
            name = (*row.cells[1:3], position.asked)
            counts.setdefault(name, Counter())[position.chosen] += 1
    made = [
        {"quiz": quiz, "question": question, "asked": asked, "chosen": chosen, "answers": count}
        for (quiz, question, asked), found in sorted(counts.items())
        if found.total() >= FEWEST_POSITIONS
        for chosen, count in found.most_common()
    ]
    return pd.DataFrame(made, columns=["quiz", "question", "asked", "chosen", "answers"])


def reliability_table(answers: Answers) -> pd.DataFrame:
    """Return Cronbach's alpha of each lesson in which enough students answered every question."""
    lessons: dict[str, list[int]] = {}
    for at, each in enumerate(answers.order):
        lessons.setdefault(each.lesson, []).append(at)
    made = []
    for lesson, places in lessons.items():
        if found := reliability(answers.scores[:, places]):
            made.append(_reliable(lesson, [answers.order[at] for at in places], found))
    columns = ["lesson", "title", "questions", "alpha", "low", "high", "students"]
    return pd.DataFrame(made, columns=columns)


def _reliable(lesson: str, order: list[Standing], found: Estimate) -> dict[str, Any]:
    return {
        "lesson": lesson,
        "title": order[0].title,
        "questions": len(order),
        "alpha": found.value,
        "low": found.low,
        "high": found.high,
        "students": found.students,
    }
