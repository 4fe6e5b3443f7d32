"""Quizzes that an instructor marks: what students have of them, and what they do not."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from edition_course import course_in
from hypothesis import given, settings
from hypothesis import strategies as st
from kind_cases import cases_of, example, quiz_of, sent_in
from other_keys import disguises, texts_in, whole, with_other_key

from coursekit.course.edition.build import build
from coursekit.course.edition.keys import Keys
from coursekit.course.edition.output import zipped
from coursekit.quiz.disclosure.sealing import as_sealed, sealed_text
from coursekit.quiz.disclosure.stages import after, before
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.loading import quiz_of as loaded
from coursekit.quiz.quiz_file import KINDS, Quiz
from coursekit.quiz.review.review import answered
from coursekit.quiz.session import Session
from coursekit.quiz.store.entries import Entry
from coursekit.yamlfile import yaml_of

REPOSITORY = Path(__file__).parents[2]
QUIZZES = sorted((REPOSITORY / "notebooks/quizzes").glob("*.yaml"))
SECRET = "5" * 64
#: What is too short to be looked for is held by `test_another_key_makes_the_same_file`.
SHORTEST = 12


def sealed(quiz: Quiz, secret: str = SECRET) -> Quiz:
    return loaded(yaml_of(Path("sealed.yaml"), sealed_text(quiz, secret).encode()))


@cache
def authored(path: Path) -> Quiz:
    return load_quiz(path)


def every_kind(folder: Path) -> dict:
    path = folder / "every-kind.yaml"
    path.write_text(quiz_of(*map(example, KINDS)), encoding="utf-8")
    return whole(load_quiz(path))


@pytest.mark.parametrize("kind", KINDS)
def test_a_sealed_question_takes_the_answers_that_the_key_can_mark_later(kind, tmp_path):
    for number, case, quiz in cases_of(kind, tmp_path):
        with_key, blank = quiz.questions[0], sealed(quiz).questions[0]
        assert blank.id == with_key.id
        assert isinstance(blank, type(with_key))
        sent = sent_in(case, before(sealed(quiz), blank))
        session, original = Session(sealed(quiz)), Session(quiz)
        action = {"did": "answer", "sent": sent}
        if "refused" in case:
            with pytest.raises(ValueError, match=re.escape(case["refused"])):
                session.do(blank.id, action)
            continue
        kept = session.do(blank.id, action).tries[-1].sent
        marked = original.do(with_key.id, {"did": "answer", "sent": kept}).tries[-1].grade
        verdict = marked.verdict if with_key.graded else "discussed"
        assert verdict == case["verdict"], f"case {number}"


@pytest.mark.parametrize("kind", KINDS)
def test_of_a_sealed_question_nothing_is_told_but_that_the_answer_is_kept(kind, tmp_path):
    _, case, quiz = next(one for one in cases_of(kind, tmp_path) if "verdict" in one[1])
    without_key = sealed(quiz)
    session, name = Session(without_key), without_key.questions[0].id
    asked = before(without_key, without_key.questions[0])
    assert (asked["sealed"], asked["hints"], asked["points"]) == (True, 0, quiz.questions[0].points)
    sent = sent_in(case, asked)
    session.do(name, {"did": "answer", "sent": sent})
    told = after(session, name, date(2030, 1, 1))
    assert (told["verdict"], told["points"], told["of"], told["sent"]) == ("sent", 0, 0, sent)
    assert not {"key", "feedback", "options", "why", "pairs", "rubric", "right"} & set(told)
    for did in ("hint", "show", "again"):
        with pytest.raises(ValueError, match=r"\w"):
            session.do(name, {"did": did})
    with pytest.raises(ValueError, match="no written answer to mark"):
        session.do(name, {"did": "mark", "marks": [0, 0]})
    score = session.score()
    assert (score.answered, score.of, score.missed, score.passed) == (1, 0, 0, None)


def test_a_sealed_quiz_is_never_asked_again_in_a_review(tmp_path):
    quiz = Quiz.model_validate(every_kind(tmp_path))
    without_key = sealed(quiz)
    entries = []
    for number, question in enumerate(without_key.questions):
        sent = quiz.questions[number].key_sent()
        said = {"did": "answer", "sent": sent}
        version, time = question.digest(), "2026-11-01T10:00:00Z"
        entries.append(Entry(str(number), quiz.quiz, question.id, version, said, time=time))
    today = date(2030, 1, 1)
    assert answered([without_key], entries, today) == ()
    assert len(
        answered(
            [quiz],
            [e._replace(version=q.digest()) for e, q in zip(entries, quiz.questions, strict=True)],
            today,
        )
    ) == sum(question.graded for question in quiz.questions)


@pytest.mark.parametrize(
    "path",
    [None, *(pytest.param(path, marks=pytest.mark.slow) for path in QUIZZES)],
    ids=lambda path: path.stem if path else "kinds",
)
def test_another_key_makes_the_same_file(path, tmp_path):
    """Nothing can be learnt of the key from a file that would be the same with any other."""
    said = whole(authored(path)) if path else every_kind(tmp_path)
    other = {**said, "questions": [with_other_key(each) for each in said["questions"]]}
    assert said != other
    one, another = (Quiz.model_validate(each) for each in (said, other))
    assert sealed_text(one, SECRET) == sealed_text(another, SECRET)


@given(st.randoms(use_true_random=False), st.sampled_from(["choice", "match", "order", "classify"]))
@settings(max_examples=40, deadline=None)
def test_the_order_in_a_sealed_file_says_nothing_of_the_order_in_the_authors(chance, kind):
    words = [f"word-{number}" for number in range(6)]
    said = {
        "choice": lambda w: {
            "options": [{"text": x, "feedback": "f", "correct": x == w[0]} for x in w],
            "shuffle": True,
        },
        "match": lambda w: {"pairs": [{"text": x, "to": x.upper(), "feedback": "f"} for x in w]},
        "order": lambda w: {"items": [{"id": x, "text": x} for x in w], "feedback": "f"},
        "classify": lambda w: {
            "columns": ["a", "b"],
            "rows": [{"text": x, "to": chance.choice("ab"), "feedback": "f"} for x in w],
        },
    }[kind]

    def text(order):
        question = {"id": "q", "kind": kind, "prompt": "p", **said(order)}
        quiz = Quiz.model_validate({"format": 1, "quiz": "a", "questions": [question]})
        return sealed_text(quiz, SECRET)

    assert text(words) == text(chance.sample(words, len(words)))


def test_what_is_mixed_is_mixed_by_the_secret(tmp_path):
    quiz = Quiz.model_validate(every_kind(tmp_path))
    assert len({sealed_text(quiz, str(number)) for number in range(20)}) > 15
    assert sealed_text(quiz, SECRET) == sealed_text(quiz, SECRET)


def test_a_quiz_that_is_not_sealed_stays_as_it_is(tmp_path):
    quiz = Quiz.model_validate(every_kind(tmp_path) | {"assessed": True})
    assert as_sealed(quiz) is quiz


# ----- the leak test: an edition is searched for whatever tells a key


def leaks(archive: bytes, needles: set[str]) -> list[str]:
    """Return the texts that stand somewhere in a zip, in whatever disguise: in a file, in what a
    notebook says of itself, in a name, in a comment."""
    with_unescaped = archive + b"\n".join(_unescaped(archive))
    return [text for text in sorted(needles) if any(d in with_unescaped for d in disguises(text))]


def _unescaped(archive: bytes):
    """Yield each text in the JSON of an archive, as it reads."""
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        for name in files.namelist():
            if name.endswith((".ipynb", ".json")) or "/quizzes/" in name:
                raw_text = files.read(name)
                try:
                    yield "\n".join(texts_in(json.loads(raw_text))).encode()
                except ValueError:
                    yield raw_text


def keys_of(question: dict) -> set[str]:
    """Return the texts of a question that its sealed form does not show."""
    quiz = Quiz.model_validate({"format": 1, "quiz": "one", "questions": [question]})
    shown = set(texts_in(json.loads(sealed_text(quiz, SECRET))["questions"][0]))
    said = {text.strip() for text in texts_in(question)}
    return {t for t in said if len(t) >= SHORTEST and not any(t in each for each in shown)}


MARKS = st.text("abcdefghijklmnopqrstuvwxyzé条<&\"'/+ ", min_size=14, max_size=40)


@given(data=st.data())
@settings(max_examples=5, deadline=None)
def test_no_edition_of_students_leaks_a_key(tmp_path_factory, data):
    """Questions of every kind whose keys and feedback are texts that stand nowhere else."""
    number = iter(range(1_000_000))

    def mark() -> str:
        text = data.draw(MARKS).strip(" ") or "x"
        return f"KEY{next(number)} {text} END"

    folder = tmp_path_factory.mktemp("leak")
    said = every_kind(folder)
    needles = set()

    def hidden(name, value):
        if isinstance(value, dict):
            return {key: hidden(key, inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [hidden(name, inner) for inner in value]
        if isinstance(value, str) and re.fullmatch(r"[A-Z]+(-[A-Z]+)+", value):
            new = mark()
            needles.add(new)
            return new
        return value

    questions = [hidden("", each) for each in said["questions"]]
    assert len(needles) > 50
    text = json.dumps(
        {**said, "quiz": "01-kinds", "assessed": True, "questions": questions}, ensure_ascii=False
    )
    course = course_in(folder / "course", **{"01_kinds": text})
    made = build(course, "student", keys=Keys(format=1, secret=SECRET))
    assert made.assessed == ["notebooks/quizzes/01-kinds.yaml"]
    assert leaks(zipped(made.files), needles) == []
    assert len(leaks(zipped(build(course, "instructor").files), needles)) == len(needles)


@pytest.mark.slow
def test_with_every_quiz_of_the_course_assessed_no_key_is_in_the_edition(tmp_path):
    """Texts that the lessons or the articles print anyway are left out; hardly any of the feedback
    is such a text."""
    for name in ("notebooks", "seeds"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    questions = [question for path in QUIZZES for question in whole(authored(path))["questions"]]
    for path in QUIZZES:
        text = path.read_text(encoding="utf-8")
        assessed = text.replace("\nquestions:", "\nassessed: true\nquestions:", 1)
        (tmp_path / "notebooks/quizzes" / path.name).write_text(assessed, encoding="utf-8")
    made = build(tmp_path, "student", keys=Keys(format=1, secret=SECRET))
    assert len(made.assessed) == len(QUIZZES)
    without_quizzes = {
        path: content
        for path, content in made.files.items()
        if "/quizzes/" not in path and not path.endswith(".ipynb")
    }
    lessons = [path.read_text(encoding="utf-8") for path in REPOSITORY.glob("notebooks/*.ipynb")]
    shown = [json.loads(sealed_text(authored(path), SECRET)) for path in QUIZZES]
    anyway = "\n".join([*texts_in(shown), *lessons])
    needles = {text for each in questions for text in keys_of(each)}
    anywhere = set(leaks(zipped(without_quizzes), needles))
    hidden = {text for text in needles - anywhere if text not in anyway}
    assert len(hidden) > 0.9 * len(needles) > 900
    assert leaks(zipped(made.files), hidden) == []


def test_the_leak_test_finds_what_is_hidden_anywhere():
    """In a file's name, in a comment, in a notebook's metadata, in base64."""
    hidden = "The senators signed it, “quite” so."
    book = {"cells": [], "metadata": {"note": base64.b64encode(b"xx" + hidden.encode()).decode()}}
    for files, comment in [
        ({"a/The senators signed it, “quite” so..txt": b""}, b""),
        ({"a.txt": b""}, hidden.encode()),
        ({"a.ipynb": json.dumps(book).encode()}, b""),
        ({"a.ipynb": json.dumps({"metadata": {"x": hidden}}).encode()}, b""),
    ]:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            for name, content in files.items():
                archive.writestr(name, content)
            archive.comment = comment
        assert leaks(made.getvalue(), {hidden, "Something that is not there"}) == [hidden]
