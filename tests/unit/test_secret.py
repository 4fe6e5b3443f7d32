"""What a page shows mixed tells nothing of the key, and comes back as it was left."""

from __future__ import annotations

import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from math import factorial
from random import Random

import pytest
from quiz_files import EVERY_KIND, QUIZ, every_kind
from sample_course import QUIZZES
from test_quiz_widget import Page

from coursekit.course.quiz_cells import source_on_paper
from coursekit.course.student.record_export import record_csv, record_json
from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.export.paper import page
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.store import secret as mixing
from coursekit.quiz.store.record import Record, record_of, shared_record
from coursekit.quiz.store.secret import mixing_secret
from coursekit.widgets.quiz import Quiz

COURSE = "cyber-law-debates"


@pytest.fixture(autouse=True)
def _begun_anew():
    new_kernel()


def new_kernel():
    """Forget what this process knows of the folder of a student."""
    mixing._kept_in.cache_clear()
    mixing._of_this_session.cache_clear()
    shared_record.cache_clear()


# ----------------------------------------------------------------------------------- the attacker


def as_mixed_in_0_1_0(count, chance):
    """Return the order in which version 0.1.0 showed things that stood in the order of the key."""
    order = list(range(count))
    chance.shuffle(order)
    if order == list(range(count)) and count > 1:
        order.append(order.pop(0))
    return order


def put_back(shown, chance):
    """Return the tokens in the order of the key, if it had been mixed so."""
    order = as_mixed_in_0_1_0(len(shown), chance)
    return [
        token for _, token in sorted(zip(order, (each["token"] for each in shown), strict=True))
    ]


def guessed(quiz, shown, seed):
    """Return the answer to an order or a match that follows from what is shown, or seems to."""
    chance = Random(f"{quiz.quiz}/{seed}/{shown['id']}")  # noqa: S311
    if shown["kind"] == "order":
        return {"order": put_back(shown["items"], chance)}
    # As version 0.1.0 did it: the places were mixed before the things on the left.
    right = put_back(shown["right"], chance)
    left = put_back(shown["left"], chance)
    return {"pairs": dict(zip(left, right, strict=False))}


def by_the_order_of_tokens(shown):
    """Return what stands first by its token for what stands first, and so on."""
    tokens = {name: sorted(each["token"] for each in shown.get(name, ()))
              for name in ("items", "left", "right")}  # fmt: skip
    if shown["kind"] == "order":
        return {"order": tokens["items"]}
    return {"pairs": dict(zip(tokens["left"], tokens["right"], strict=False))}


def targets():
    return [
        (quiz.model_copy(update={"seed": seed}), question)
        for seed in range(8)  # each mixes the same question in another way
        for quiz in map(load_quiz, sorted(QUIZZES.glob("*.yaml")))
        for question in quiz.questions
        if question.kind in {"order", "match"}
    ]


def solved(question, answer):
    with suppress(ValueError):
        return question.grade(question.read(answer)).verdict == "right"
    return False


@pytest.mark.parametrize("secret", ["", "0" * 64, "f" * 64], ids=["paper", "one", "another"])
def test_what_is_shown_tells_an_attacker_no_more_than_chance(secret):
    asked = [(quiz, question, before(quiz, question, secret)) for quiz, question in targets()]
    assert len(asked) > 10
    by_chance = sum(
        1 / factorial(len(shown.get("items") or shown["left"])) for _, _, shown in asked
    )
    tries = [
        sum(solved(question, guessed(quiz, shown, seed)) for quiz, question, shown in asked)
        for seed in range(201)
    ]
    assert tries[0] <= 2
    assert sum(tries) / len(tries) < 2 * by_chance
    assert sum(solved(question, by_the_order_of_tokens(shown)) for _, question, shown in asked) <= 2


def test_the_attack_is_one():
    """It does find what version 0.1.0 mixed: things in the order of the key."""
    for quiz, question in targets():
        shown, key = before(quiz, question), question.key_sent()
        chance = Random(f"{quiz.quiz}/{quiz.seed}/{question.id}")  # noqa: S311
        if question.kind == "order":
            order = as_mixed_in_0_1_0(len(key["order"]), chance)
            shown["items"] = [{"token": key["order"][place]} for place in order]
        else:
            right, left = question._right, question._left
            of_right = as_mixed_in_0_1_0(len(right), chance)
            of_left = as_mixed_in_0_1_0(len(left), chance)
            shown["right"] = [{"token": right[place]} for place in of_right]
            shown["left"] = [{"token": left[place]} for place in of_left]
            if len({pair.to for pair in question.pairs}) < len(question.pairs):
                continue  # two things at one place: then it finds only a part
        assert solved(question, guessed(quiz, shown, quiz.seed))


def test_a_file_in_another_order_gives_the_same_page():
    """So the order in the file, which is the key, cannot follow from the page."""
    quiz = every_kind()
    turned = {"order": "items", "match": "pairs", "classify": "rows", "choice": "options"}
    for question in quiz.questions:
        if question.kind in turned and question.kind != "choice":
            parts = getattr(question, turned[question.kind])[::-1]
            other = question.model_copy(update={turned[question.kind]: parts})
        elif question.kind == "choice":
            one, two, *rest = question.options  # the last one is pinned
            other = question.model_copy(update={"options": (two, one, *rest)})
        else:
            continue
        assert before(quiz, other) == before(quiz, question)


# ----------------------------------------------------------------------------------- the secret


def test_the_secret_is_random_and_the_students_alone(coursekit_home):
    secret = mixing_secret()
    file = coursekit_home / "mixing-secret.txt"
    assert secret in file.read_text(encoding="utf-8")
    assert len(bytes.fromhex(secret)) == 32
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_page_comes_back_as_it_was_left(coursekit_home, monkeypatch, tmp_path):
    left = Quiz(EVERY_KIND).shown
    new_kernel()
    assert Quiz(EVERY_KIND).shown == left
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "another machine"))
    new_kernel()
    assert Quiz(EVERY_KIND).shown != left


def test_two_kernels_that_begin_at_once_have_one_secret(coursekit_home):
    path = coursekit_home / "mixing-secret.txt"
    for _ in range(5):
        with ThreadPoolExecutor(8) as kernels:
            found = set(kernels.map(mixing._kept_in.__wrapped__, [path] * 8))
        assert len(found) == 1
        path.unlink()


@pytest.mark.parametrize(
    "damaged", [b"", b"0123abcd", b"\xff\0" * 40, b"f" * 64, b"x" * 64 + b"\n"]
)
def test_a_damaged_secret_is_made_anew_once(coursekit_home, damaged):
    coursekit_home.mkdir()
    (coursekit_home / "mixing-secret.txt").write_bytes(damaged)
    secret = mixing_secret()
    new_kernel()
    assert mixing_secret() == secret


def test_without_a_folder_the_session_has_a_secret_of_its_own(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "file"))
    first = Quiz(EVERY_KIND).shown
    assert Quiz(EVERY_KIND).shown == first
    new_kernel()
    assert Quiz(EVERY_KIND).shown != first


def test_the_secret_goes_nowhere(coursekit_home, tmp_path):
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ.replace("article: a-vote\n", ""), encoding="utf-8")
    sent = Page(Quiz(path))
    sent.check("credit-line", "A credit")
    secret, record = mixing_secret(), record_of(COURSE)
    bundle = sent.quiz._repr_mimebundle_()
    gone = [
        json.dumps(sent.quiz.get_state(), default=str),
        json.dumps(sent.ask(type="open"), default=str),
        json.dumps(bundle, default=str),
        record.contents().decode(),
        record_json(record.entries()),
        record_csv(record.entries()),
    ]
    assert [text for text in gone if secret in text] == []
    other = Record(tmp_path / "other.jsonl", COURSE)
    other.merge(record.contents())
    assert secret not in other.contents().decode()


def test_what_was_answered_on_another_machine_opens_here(coursekit_home, monkeypatch, tmp_path):
    path = tmp_path / "every-kind.yaml"
    path.write_bytes(EVERY_KIND.read_bytes())
    sent = Page(Quiz(path))
    for question in every_kind().questions:
        sent.do(question.id, did="answer", sent=question.key_sent())
    there, taken = sent.ask(type="open"), record_of(COURSE).contents()
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path / "another machine"))
    new_kernel()
    record_of(COURSE).merge(taken)
    here = Page(Quiz(path)).ask(type="open")
    assert {**here, "message_id": ""} == {**there, "message_id": ""}


# ----------------------------------------------------------------------------------- on paper


def test_paper_says_by_which_seed_it_is_mixed_and_is_the_same_each_time():
    quiz = every_kind().model_copy(update={"seed": 7})
    assert "every-kind, shuffled with seed 7" in page(quiz)
    assert page(quiz) == page(quiz)
    cell = source_on_paper("quizzes/every-kind.yaml", quiz)
    assert cell.endswith("</details>\n<!-- mixed with seed 7 -->")
    assert page(quiz) != page(every_kind()).replace("seed 0", "seed 7")


def test_an_order_is_shown_in_the_right_order_to_nobody_who_could_press_check(coursekit_home):
    question = next(each for each in every_kind().questions if each.kind == "order")
    for number in range(60):
        asked = before(every_kind(), question, f"{number:064}")
        order = [item["token"] for item in asked["items"]]
        assert question.grade(question.read({"order": order})).verdict != "right"
