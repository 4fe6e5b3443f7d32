"""A class of a small course: hand-ins with written work and an assessed quiz, and who made them."""

from __future__ import annotations

from edition_course import QUIZ, course_in
from kind_cases import example

from coursekit.classroom.folder import Gathered, Received
from coursekit.classroom.lms import place_of
from coursekit.classroom.marking.marks import Mark, MarksFile, now
from coursekit.classroom.marking.works import class_work
from coursekit.classroom.names import Names
from coursekit.classroom.questions import CourseQuestions
from coursekit.course.edition.gathering import gathered
from coursekit.course.edition.keys import Keys, sealed
from coursekit.course.edition.lessons import quizzes_in
from coursekit.quiz.hand_in import HandIn, written_page
from coursekit.quiz.loading import load_quiz

COURSE = "cyber-law-debates"
WHEN = "2026-11-10T10:00:00Z"
OLD = "0" * 16
ASSESSED = QUIZ.replace("01-one", "03-test").replace("questions:", "assessed: true\nquestions:")


def quiz_text(name: str, *kinds: str) -> str:
    """Return a quiz of the examples of some kinds."""
    listed = "".join(
        "  - " + example(kind).rstrip("\n").replace("\n", "\n    ") + "\n" for kind in kinds
    )
    return f"format: 1\nquiz: {name}\nquestions:\n{listed}"


class MarkedCourse:
    """A course in a folder, and what its students hand in."""

    def __init__(self, folder):
        quizzes = {
            "01_written": quiz_text("01-written", "discuss", "branching"),
            "02_brief": quiz_text("02-brief", "brief"),
            "03_test": ASSESSED,
            "04_practice": QUIZ.replace("01-one", "04-practice"),
        }
        self.root = course_in(folder / "course", **quizzes)
        self.notebooks = self.root / "notebooks"
        files = gathered(self.root)
        made, self.keys = sealed(files, Keys(format=1, secret="0" * 64))
        test = quizzes_in(made)["notebooks/quizzes/03-test.yaml"].questions[0]
        self.test_version = test.digest()
        self.tokens = load_quiz(self.notebooks / "quizzes/03-test.yaml").questions[0]._tokens
        names = ("01-written", "02-brief", "03-test", "04-practice")
        self.quizzes = [load_quiz(self.notebooks / f"quizzes/{name}.yaml") for name in names]
        self.versions = {
            (quiz.quiz, question.id): question.digest()
            for quiz in self.quizzes
            for question in quiz.questions
        }

    def questions(self, keys=None):
        return CourseQuestions(self.notebooks, keys)

    def hand_in(self, called="owl", *, text="My own words.", chosen=None, made=WHEN, **more):
        """Return a hand-in; `chosen` is the place of the option in the assessed quiz."""
        answers = [] if chosen is None else [self.answer("03-test", chosen, more.pop("at", made))]
        if more.pop("practice", False):
            answers.append(self.answer("04-practice", 0, made))
        said = {
            "course": {"name": COURSE, "version": "0.2.0"},
            "made": made,
            "student": {"as": "name", "called": called},
            "holds": ["answers", "written", "brief"],
            "lessons": [],
            "answers": answers,
            "written": [self.written("a-discussion", "discuss", text, made)] if text else [],
            "brief": [],
        }
        if brief := more.pop("brief", None):
            name = ("02-brief", "a-paragraph")
            said["brief"].append(self.asked(*name) | {"fields": {"claim": brief}, "at": made})
        return HandIn.model_validate(said | more)

    def asked(self, quiz, question):
        version = self.versions[quiz, question]
        return {"quiz": quiz, "question": question, "version": version}

    def written(self, question, kind, text, at):
        return self.asked("01-written", question) | {"kind": kind, "text": text, "at": at}

    def answer(self, quiz, chosen, at, **more):
        asked = self.asked(quiz, "who")
        if quiz == "03-test":
            asked["version"] = self.test_version
        verdict = {"verdict": "kept", "points": 0, "of": 0}
        given = {
            "answer": {"choices": [self.tokens[chosen]]},
            "words": "WORDS",
            "at": at,
            **verdict,
        }
        more = {"kind": "choice", "round": 0, "tries": 1, **more}
        return {**asked, "last": given, **more}

    def work(self, names, *hand_ins, keys=None):
        """Return the written work of hand-ins, or of pairs of a path and a hand-in."""
        received = [
            self.received(*each) if isinstance(each, tuple) else self.received("", each)
            for each in hand_ins
        ]
        gathered_ones = Gathered(tuple(received), ())
        return class_work(gathered_ones, self.questions(keys), names)

    def received(self, path, hand_in):
        path = path or hand_in.file_name
        return Received(path, hand_in, place_of(path), hand_in.receipt)

    def write(self, folder, *hand_ins):
        """Write hand-ins into a folder, under the paths that a system gives."""
        for path, hand_in in hand_ins:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(written_page(hand_in), encoding="utf-8")
        return folder


def moodle(name, number, file="hand-in.html"):
    """Return the path of a file as Moodle names it."""
    return f"{name}_{number}_assignsubmission_file/{file}"


def mark_of(piece, points, comment=""):
    """Return a mark of a piece of work."""
    of = piece.of._asdict()
    return Mark(at=now(), points=points, comment=comment, **of)


def marks_file(folder, names, marker="ann"):
    """Return the file of a marker."""
    return MarksFile(folder / f"{marker}.jsonl", names.of_class)


def kept_names(folder):
    """Return the key of names of a class, on the disk."""
    names = Names(folder)
    names.keep()
    return names
