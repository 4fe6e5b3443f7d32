"""Hand-ins for tests: of simulated students, over the real quizzes of the course."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

from coursekit.quiz.hand_in import (
    BY_DEFAULT,
    CourseWork,
    Student,
    hand_in_of,
    work_in,
    written_page,
)
from coursekit.quiz.store.answer_words import in_words
from coursekit.quiz.store.entries import Entry

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
MADE = "2026-11-28T10:00:00Z"
#: One question of each kind that says something of its own, with what the course does not use.
QUIZ = """
format: 1
quiz: 01-small
questions:
  - id: one
    kind: choice
    prompt: Which?
    confidence: true
    reason: true
    hints: [{text: A hint., cost: 0.25}]
    options:
      - {text: This one, correct: true, feedback: Yes.}
      - {text: That one, feedback: No.}
  - id: open
    kind: discuss
    prompt: What should be done?
    role: A minister
    positions:
      - {answer: A, held_by: X, strongest: S, counter: C}
      - {answer: B, held_by: Y, strongest: S, counter: C}
    rubric: [One, Two]
    exemplars: [{label: weak, text: T, comment: C}]
  - id: case
    kind: branching
    prompt: A case.
    start: a
    nodes:
      - id: a
        fact: First.
        question: Now?
        options:
          - {text: Go on, points: 1, to: b, feedback: F}
          - {text: Stay, points: 0, to: b, feedback: F}
      - id: b
        fact: Second.
        question: And now?
        contested: true
        options:
          - {text: Tell them, to: c, feedback: F}
          - {text: Keep quiet, to: c, feedback: F}
      - id: c
        fact: Third.
        question: And at last?
        options:
          - {text: End it, points: 1, feedback: F}
          - {text: Leave it, points: 0, feedback: F}
    ending: The end.
    reason: {prompt: Why?, rubric: [One, Two], model: M}
  - id: brief
    kind: brief
    prompt: What do we do?
    clients: {ministry: What now?, ngo: What next?}
    rubric: [A, B, C, D]
    exemplars: [{label: weak, text: T, comment: C}]
  - id: several
    kind: choices
    prompt: Which two?
    options:
      - {text: This one, correct: true, feedback: Yes.}
      - {text: And this, correct: true, feedback: Yes.}
      - {text: That one, feedback: No.}
"""
_TEXT = "The treaty binds those who ratified it, and a signature alone does not. "


@cache
def real_course() -> CourseWork:
    """Return the course of this repository."""
    return work_in(NOTEBOOKS)


def simulated(count, *, seed=0, work=None, ticked=BY_DEFAULT, begin=0):
    """Yield so many hand-ins: each student has a skill, and answers by it what he answers at all.

    Student 7 is called p007; with the same seed, the same hand-in.
    """
    work = work or real_course()
    for number in range(begin, begin + count):
        student = Student(**{"as": "pseudonym", "called": f"p{number:03}"})
        entries = entries_of(work, Random(f"{seed}/{number}"))  # noqa: S311 (it signs nothing)
        yield hand_in_of(work, entries, student, ticked, MADE)


def write_class(folder, count, **more):
    """Write so many hand-ins into a folder, as their students made them."""
    folder.mkdir(parents=True, exist_ok=True)
    work = more.get("work") or real_course()
    for hand_in in simulated(count, **more):
        (folder / hand_in.file_name).write_text(
            written_page(hand_in, work.asked()), encoding="utf-8"
        )


def entries_of(work, chance):
    """Return the record of a student by chance."""
    skill, diligence = chance.uniform(0.3, 0.95), chance.uniform(0.6, 1)
    client = chance.choice(("ministry", "ngo", "platform", "prosecutor"))
    entries = []
    for _lesson, quiz in work.quizzes:
        for question in quiz.drawn():
            if chance.random() < diligence:
                entries += _actions(quiz, question, chance, skill, client)
    return [entry._replace(n=n, id=f"s{n}") for n, entry in enumerate(entries, 1)]


def _actions(quiz, question, chance, skill, client):
    def entry(**action):
        day, minute = chance.randint(1, 27), chance.randint(0, 59)
        time = f"2026-11-{day:02}T10:{minute:02}:00Z"
        words = ""
        if action["did"] == "answer":
            words = in_words(question, _asked(quiz, question), action["sent"])
        version = _version(quiz, question)
        return Entry("", quiz.quiz, question.id, version, action, time, words=words)

    if question.hints and chance.random() < 0.2:
        yield entry(did="hint")
    sent = _sent(question, chance, skill, client)
    sure = {"confidence": chance.choice(("sure", "fairly", "guessing"))}
    more = sure if question.confidence else {}
    yield entry(did="answer", sent=sent, **more)
    is_wrong = question.graded and question.grade(question.read(sent)).verdict != "right"
    if is_wrong and question.tries is None and chance.random() < 0.5:
        yield entry(did="answer", sent=question.key_sent(), **more)
    if question.criteria:
        yield entry(did="mark", marks=[chance.choice((0, 1, 2)) for _ in question.criteria])


_VERSIONS = {}
_ASKED = {}


def _asked(quiz, question):
    """Return what a page shows of a question, once."""
    key = quiz.quiz, question.id
    if key not in _ASKED or _ASKED[key][0] is not question:
        _ASKED[key] = question, quiz.asked(question)
    return _ASKED[key][1]


def _version(quiz, question):
    """Return the version of a question, which takes long to compute, once."""
    key = quiz.quiz, question.id
    known, version = _VERSIONS.get(key, (None, ""))
    if known is not question:
        _VERSIONS[key] = question, (version := question.digest())
    return version


def _sent(question, chance, skill, client):
    """Return the key, or an answer that is not (or not wholly) right."""
    text = _TEXT * chance.randint(1, 5) + f"({chance.random():.6f})"
    if question.handed_in == "brief":
        who = client if client in question.clients else next(iter(question.clients))
        return {"client": who, "fields": {"claim": text, "rule": "Article 15", "source": "UN"}}
    if question.handed_in == "written":
        return {"text": text}
    sent = question.key_sent()
    if question.in_parts:
        return _path(question, chance, skill) | ({"text": text} if question.reason else {})
    return sent if chance.random() < skill else _wrong(question, chance, sent)


def _wrong(question, chance, sent):
    match sent:
        case {"choices": _}:
            tokens = list(question._tokens)
            return {"choices": [chance.choice(tokens)]}
        case {"order": list(order)}:
            return {"order": chance.sample(order, len(order))}
        case {"pairs": dict(pairs)}:
            places = list(pairs.values())
            return {"pairs": {token: chance.choice(places) for token in pairs}}
        case {"gaps": _}:
            return {
                "gaps": [chance.choice(gap.among) if gap.among else "x" for gap in question.gaps]
            }
        case {"answer": bool(answer)}:
            return {"answer": not answer}
        case {"words": list(words)}:
            return {"words": words[: max(1, len(words) // 2)]}
        case {"cell": _}:
            return {"cell": next(iter(question.row)), "text": "something else"}
        case {"text": str(text)}:
            return {"text": "7" if text.strip("-0123456789.").strip() == "" else "something else"}
    return sent


def _path(question, chance, skill):
    path, node = [], question.named[question.start]
    while node is not None:
        right = [at for at, one in enumerate(node.options) if one.points]
        at = right[0] if right and chance.random() < skill else chance.randrange(len(node.options))
        path.append(node.tokens[at])
        node = question.named.get(node.options[at].to)
    return {"path": path}
