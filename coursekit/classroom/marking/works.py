"""The written work of a class: what was asked, what each student wrote, and the samples."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from coursekit.classroom.folder import Gathered, Received, Refused, identity_of
from coursekit.classroom.marking.marks import Of
from coursekit.classroom.names import Names, readable
from coursekit.classroom.questions import CourseQuestions
from coursekit.i18n import translated as _
from coursekit.quiz.brief.whole import WHOLE, whole_prompt
from coursekit.quiz.hand_in import CHANGED, HandIn
from coursekit.quiz.kinds.branching.model import Branching
from coursekit.quiz.kinds.brief.model import FIELDS, Brief, labels_of_fields
from coursekit.quiz.kinds.discuss.model import Discuss
from coursekit.quiz.question import Question

#: A question by its quiz and its id.
Asked = tuple[str, str]
_DIGEST: Final = 8


class Sample(NamedTuple):
    """A sample answer of the quiz file."""

    label: str
    text: str
    comment: str


class Task(NamedTuple):
    """What students were asked to write, in Markdown, and by what it is marked."""

    quiz: str
    question: str
    #: The lesson's.
    title: str
    prompt: str
    rubric: tuple[str, ...]
    #: From the weakest to the strongest, as the quiz file has them.
    samples: tuple[Sample, ...]
    #: Whether it is a paragraph of the brief.
    is_brief: bool

    @property
    def asked(self) -> Asked:
        """By what it is found."""
        return self.quiz, self.question


@dataclass(frozen=True)
class Work:
    """A text to be marked: a student's, or a sample, whose student is ""."""

    student: str
    asked: Asked
    #: Its parts with what each is called; one part may have no name.
    parts: tuple[tuple[str, str], ...]
    #: Whom a paragraph is for, where the student has said so.
    client: str = ""
    #: Whether it answers the question as it was before.
    earlier: bool = False
    sample: Sample | None = None

    @cached_property
    def of(self) -> Of:
        """What its mark is of: other words are other work."""
        said = "\0".join(f"{label}\1{text}" for label, text in self.parts).encode(
            "utf-8", "replace"
        )
        digest = hashlib.blake2s(said, digest_size=_DIGEST).hexdigest()
        return Of(self.student, *self.asked, digest)


class ClassWork(NamedTuple):
    """All written work of a class."""

    #: Of the whole course, whether anybody has written anything for it or not.
    tasks: Mapping[Asked, Task]
    works: tuple[Work, ...]
    #: Of the tasks for which somebody has written something.
    samples: tuple[Work, ...]
    #: The hand-ins of each student, by pseudonym; the last is the one that counts.
    students: Mapping[str, tuple[Received, ...]]
    refused: tuple[Refused, ...]

    @property
    def used(self) -> list[Task]:
        """The tasks for which somebody has written something, in the order of the course."""
        written = {work.asked for work in self.works}
        return [task for asked, task in self.tasks.items() if asked in written]

    def of_student(self, student: str) -> list[Work]:
        """Return what a student wrote, in the order of the course."""
        return [work for work in self.works if work.student == student]


def class_work(gathered: Gathered, questions: CourseQuestions, names: Names) -> ClassWork:
    """Return the written work of a class, each student under a pseudonym.

    Of several hand-ins of one student the last counts; the others are listed.
    """
    refused = [*gathered.refused]
    students = _by_student(gathered.hand_ins, names, refused)
    tasks = _tasks(questions)
    works = []
    for student, hand_ins in students.items():
        for work in _works(student, hand_ins[-1].hand_in, questions):
            if work.asked in tasks:
                works.append(work)
            elif work.asked[0] != WHOLE:
                name = "/".join(work.asked)
                reason = f"it answers {name}, which asks for no written work in this course"
                refused.append(Refused(hand_ins[-1].path, reason))
    places = {asked: place for place, asked in enumerate(tasks)}
    works.sort(key=lambda work: (places[work.asked], work.student))
    written = {work.asked for work in works}
    samples = (work for asked in tasks if asked in written for work in _samples(tasks[asked]))
    return ClassWork(tasks, tuple(works), tuple(samples), students, tuple(refused))


def _by_student(
    hand_ins: Iterable[Received], names: Names, refused: list[Refused]
) -> dict[str, tuple[Received, ...]]:
    """Return the hand-ins of each student, the last one last, and list the others."""
    found: dict[str, tuple[Received, ...]] = {}
    for received in sorted(hand_ins, key=lambda each: (each.hand_in.made, each.path)):
        name = readable(received.place.name or received.hand_in.student.called)
        student = names.pseudonym(identity_of(received), name)
        earlier = found.get(student, ())
        if earlier:
            reason = f"the same student has handed in again: the text in {received.path} counts"
            refused.append(Refused(earlier[-1].path, reason))
        found[student] = (*earlier, received)
    return dict(sorted(found.items()))


def _tasks(questions: CourseQuestions) -> dict[Asked, Task]:
    tasks = {}
    for (quiz, name), standing in questions.standing.items():
        question = standing.question
        if question.sealed:
            question = questions.of(quiz, name, question.digest()) or question
        if task := _task(quiz, question, standing.title):
            tasks[quiz, name] = task
    if rubric := questions.rubric_of_changes:
        title = _("The brief as a whole")
        tasks[WHOLE, WHOLE] = Task(WHOLE, WHOLE, title, whole_prompt(), rubric, (), is_brief=True)
    return tasks


def _task(quiz: str, question: Question, title: str) -> Task | None:
    """Return what a question asks to be written; None where it asks for nothing of the kind."""
    if question.sealed:
        return None
    prompt, rubric = question.prompt, question.criteria
    samples: tuple[Sample, ...] = ()
    match question:
        case Discuss():
            prompt = f"{prompt}\n\n**{_('Your role: ').strip()}** {question.role}"
            samples = _samples_of(question)
        case Brief():
            samples = _samples_of(question)
        case Branching() if question.reason is not None:
            prompt = f"{prompt}\n\n{question.reason.prompt}"
            rubric = question.reason.rubric
            samples = (Sample(_("model"), question.reason.model, ""),)
        case _:
            return None
    return Task(quiz, question.id, title, prompt, rubric, samples, isinstance(question, Brief))


def _samples_of(question: Discuss | Brief) -> tuple[Sample, ...]:
    return tuple(Sample(one.label, one.text, one.comment) for one in question.exemplars)


def _samples(task: Task) -> Iterator[Work]:
    """Yield the samples of a task in an order that tells nothing."""
    works = [Work("", task.asked, (("", one.text),), sample=one) for one in task.samples]
    yield from sorted(works, key=lambda work: work.of.work)


def _works(student: str, hand_in: HandIn, questions: CourseQuestions) -> Iterator[Work]:
    for one in hand_in.written:
        earlier = questions.of(one.quiz, one.question, one.version) is None
        yield Work(student, (one.quiz, one.question), (("", one.text),), earlier=earlier)
    labels = labels_of_fields()
    for paragraph in hand_in.brief:
        parts = tuple((labels[name], paragraph.fields.get(name, "")) for name in FIELDS)
        if paragraph.quiz == WHOLE:
            parts = (("", paragraph.fields.get(CHANGED, "")),)
        yield Work(student, (paragraph.quiz, paragraph.question), parts, paragraph.client or "")
