"""A class of simulated students, so that the commands for a class can be tried at once.

Nobody gave these answers: a chance with a fixed seed did, by a skill of each student, a difficulty
of each question, and one wrong answer of it that is chosen most.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import metadata
from math import exp
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple

from coursekit.classroom.questions import CourseQuestions, Standing
from coursekit.errors import CoursekitError
from coursekit.quiz.hand_in import BY_DEFAULT, HandIn, written_page
from coursekit.quiz.hand_in.model import (
    Answered,
    Asked,
    Course,
    Given,
    Paragraph,
    Student,
    Ticked,
    Written,
)
from coursekit.quiz.kinds.branching.model import Branching
from coursekit.quiz.kinds.brief.model import FIELDS, Brief
from coursekit.quiz.kinds.discuss.model import Discuss
from coursekit.quiz.kinds.options import WithOptions
from coursekit.quiz.kinds.placing import Placing
from coursekit.quiz.question import Question, Shown
from coursekit.quiz.session import CONFIDENCES

#: How many students the class has that is shown to instructors.
STUDENTS: Final = 40
_GUESSED: Final = 0.25
_MOST_TRIES: Final = 3


class _Simulated(NamedTuple):
    """A question: how hard it is, and its answers, the right one first, then the likeliest."""

    standing: Standing
    version: str
    difficulty: float
    answers: list[Given]


class SampleClass:
    """Makes hand-ins of simulated students over the questions of a course.

    Parameters
    ----------
    questions : CourseQuestions
        The course.
    seed : int
        The same seed gives the same hand-ins.
    """

    def __init__(self, questions: CourseQuestions, seed: int = 0) -> None:
        self._seed = seed
        self._course = Course(name=questions.course, version=metadata.version("coursekit"))
        chance = Random(seed)  # noqa: S311 (it signs nothing)
        standing = list(questions.standing.values())
        self.asked = {
            (each.quiz, each.question.id): Asked(each.title, each.question.prompt)
            for each in standing
        }
        self._graded = [
            _Simulated(each, each.question.digest(), chance.gauss(-0.3, 1), answers)
            for each in standing
            if each.question.graded and not each.question.sealed
            if (answers := list(_answers(each.question)))
        ]
        self._written = [
            (each, each.question.digest())
            for each in standing
            if isinstance(each.question, Discuss | Brief) and not each.question.sealed
        ]

    def hand_in(self, number: int, ticked: tuple[Ticked, ...] = BY_DEFAULT) -> HandIn:
        """Return the hand-in of a student."""
        chance = Random(f"{self._seed}/{number}")  # noqa: S311
        skill = chance.gauss(0, 1)
        # Most do all of it; some stop on the way.
        done = 1.0 if chance.random() < 0.7 else chance.uniform(0.2, 0.9)
        end = len(self._graded) * done
        answers = [
            self._answered(each, skill, chance, ticked)
            for at, each in enumerate(self._graded)
            if at < end and chance.random() < 0.97
        ]
        texts = self._written[: round(len(self._written) * done)]
        written = [_text(*each, skill, chance) for each in texts]
        return HandIn(
            course=self._course,
            made=f"2026-11-{chance.randint(10, 27)}T{chance.randint(8, 21):02}:00:00Z",
            student=Student.model_validate({"as": "pseudonym", "called": f"simulated {number:02}"}),
            holds=ticked,
            lessons=(),
            answers=tuple(answers),
            written=tuple(each for each in written if isinstance(each, Written)),
            brief=tuple(each for each in written if isinstance(each, Paragraph)),
        )

    def _answered(
        self, each: _Simulated, skill: float, chance: Random, ticked: tuple[Ticked, ...]
    ) -> Answered:
        knows = 1 / (1 + exp(each.difficulty - skill))
        tried = []
        for attempt in range(_MOST_TRIES):
            likely = min(0.98, _GUESSED + (1 - _GUESSED) * knows + 0.25 * attempt)
            tried.append(_chosen(each.answers, likely, chance))
            if tried[-1] is each.answers[0] or chance.random() < 0.15:
                break
        question = each.standing.question
        if isinstance(question, Branching):
            tried = [_decided(question, tried[0], "contested" in ticked, chance)]
        sure = CONFIDENCES[min(2, int(chance.random() * 2 + (1 - knows)))]
        asks = "confidence" in ticked and question.confidence
        return Answered(
            quiz=each.standing.quiz,
            question=question.id,
            version=each.version,
            kind=question.kind,
            round=0,
            tries=len(tried),
            last=tried[-1],
            first=tried[0] if "first-tries" in ticked else None,
            confidence=sure if asks else None,  # type: ignore[arg-type]
        )


def ticked_by(number: int) -> tuple[Ticked, ...]:
    """Return what a student of the simulated class ticks: of four, three add what is contested."""
    return (*BY_DEFAULT, "contested") if number % 4 else BY_DEFAULT


def write_sample_class(folder: Path, lessons: Path, students: int = STUDENTS) -> int:
    """Write the hand-ins of a simulated class into a new folder, named as Moodle does.

    One student hands in twice, and two files are none: so a view has something to list.
    """
    if folder.exists():
        raise CoursekitError(
            "expected the name of a new folder for the simulated class, found one that exists."
            " Choose another.",
            path=folder,
        )
    sample = SampleClass(CourseQuestions(lessons))
    for number in range(1, students + 1):
        own = folder / f"Simulated Student {number:02}_{1000 + number}_assignsubmission_file"
        own.mkdir(parents=True)
        page = written_page(sample.hand_in(number, ticked_by(number)), sample.asked)
        (own / f"hand-in-{number:02}.html").write_text(page, encoding="utf-8")
    again = sample.hand_in(1, ticked_by(1)).model_copy(update={"made": "2026-11-28T08:00:00Z"})
    own = folder / "Simulated Student 01_1001_assignsubmission_file"
    (own / "hand-in-01-again.html").write_text(written_page(again, sample.asked), encoding="utf-8")
    (own / "notes.txt").write_text("This is no hand-in.\n", encoding="utf-8")
    cut = written_page(sample.hand_in(2), sample.asked)[:5000]
    own = folder / "Simulated Student 02_1002_assignsubmission_file"
    (own / "hand-in-02-damaged.html").write_text(cut, encoding="utf-8")
    return students


def _chosen(answers: list[Given], likely: float, chance: Random) -> Given:
    """Return the right answer with a chance; of the wrong ones, the first most often."""
    wrong = answers[1:]
    if not wrong or chance.random() < likely:
        return answers[0]
    return wrong[0] if chance.random() < 0.5 else chance.choice(wrong)


def _answers(question: Question) -> Iterator[Given]:
    key = question.key_sent()
    if isinstance(question, Branching):
        key = {"path": key["path"]}
    for sent in (key, *_wrong(question, key)):
        grade = question.regraded(sent)
        yield Given(
            answer=sent,
            words=_in_words(question, sent)[:600],
            verdict=grade.verdict,  # type: ignore[arg-type]
            points=grade.points,
            of=grade.of,
            at="2026-11-20T10:00:00Z",
        )


def _wrong(question: Question, key: Shown) -> Iterator[Shown]:
    """Yield answers that are not, or not wholly, right."""
    if isinstance(question, WithOptions):
        tokens = [each["token"] for each in question.asked(Random(0))["options"]]  # noqa: S311
        yield from ({"choices": [token]} for token in tokens if [token] != key["choices"])
    elif isinstance(question, Placing):
        places = list(dict.fromkeys(key["pairs"].values()))
        for one, place in key["pairs"].items():
            yield from ({"pairs": key["pairs"] | {one: o}} for o in places if o != place)
    elif isinstance(question, Branching):
        yield from _other_paths(question, key["path"])
    elif "words" in key:
        yield {"words": key["words"][: max(1, len(key["words"]) // 2)]}


def _other_paths(question: Branching, path: list[str]) -> Iterator[Shown]:
    """Yield the paths that leave the best one at some decision, and go on by the first option."""
    for at in range(len(path)):
        walked: list[str] = []
        node = question.named.get(question.start)
        while node is not None:
            token = path[len(walked)] if len(walked) < at else node.tokens[-1]
            option = node.options[node.tokens.index(token)]
            walked.append(token)
            node = question.named.get(option.to)
        if walked != path:
            yield {"path": walked}


def _decided(question: Branching, given: Given, contested: bool, chance: Random) -> Given:
    """Return a path with contested decisions by chance; without them, where they are not ticked."""
    path: list[str] = []
    wanted = given.answer["path"]
    node = question.named.get(question.start)
    while node is not None and isinstance(wanted, list):
        token = wanted[len(path)] if len(path) < len(wanted) else node.tokens[0]
        if node.contested or token not in node.tokens:
            token = chance.choice(node.tokens)
        path.append(str(token))
        node = question.named.get(node.options[node.tokens.index(str(token))].to)
    sent = question.decided_in({"path": path}, contested)
    grade = question.regraded(sent)
    told = {"verdict": grade.verdict, "points": grade.points, "of": grade.of}
    words = _in_words(question, sent)[:600]
    return given.model_copy(update={"answer": sent, "words": words, **told})


def _in_words(question: Question, sent: Shown) -> str:
    if isinstance(question, WithOptions):
        return "; ".join(question.options[at].text for at in sorted(question.read(sent)))
    return question.in_words(question.asked(Random(0)), sent) or question.written(sent)  # noqa: S311


def _text(each: Standing, version: str, skill: float, chance: Random) -> Written | Paragraph:
    """Return a text as good as a student: a sample of its question."""
    samples: Any = each.question
    at = min(len(samples.exemplars) - 1, max(0, round(skill + 1 + chance.uniform(-0.5, 0.5))))
    text = samples.exemplars[at].text
    name: dict[str, Any] = {"quiz": each.quiz, "question": each.question.id, "version": version}
    name["at"] = "2026-11-20T10:00:00Z"
    if isinstance(each.question, Brief):
        sentences = text.replace("\n", " ").split(". ")
        fields = dict.fromkeys(FIELDS, "")
        for number, sentence in enumerate(sentences):
            field = FIELDS[min(len(FIELDS) - 1, number)]
            fields[field] = f"{fields[field]} {sentence.rstrip('.')}.".strip()
        return Paragraph(**name, fields={key: value for key, value in fields.items() if value})
    return Written(**name, kind=each.question.kind, text=text)
