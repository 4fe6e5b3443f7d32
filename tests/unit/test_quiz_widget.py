"""What passes between a quiz in a notebook and its kernel, and what never does."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from quiz_files import ARTICLE, QUIZ

from coursekit import article, statements
from coursekit.errors import AuthoredFileError
from coursekit.widgets.quiz import Quiz

SEEDS = Path(__file__).parents[2] / "seeds"


class Page:
    """The page's end of the line."""

    def __init__(self, quiz):
        self.quiz = quiz
        self.sent = []
        quiz.send = lambda content, buffers=None: self.sent.append(content)

    def ask(self, **message):
        self.quiz._handle_custom_msg({"message_id": f"m{len(self.sent)}", **message}, [])
        assert self.sent[-1]["message_id"] == f"m{len(self.sent) - 1}"
        return self.sent[-1]

    def do(self, question, **action):
        return self.ask(type="do", question=question, deed=action)

    def check(self, question, *choices, **more):
        """Choose options by their texts, and check them."""
        shown = next(each for each in self.quiz.shown if each["id"] == question)
        tokens = {each["text"]: each["token"] for each in shown["options"]}
        sent = {"choices": [tokens[choice] for choice in choices]}
        reply = self.do(question, did="answer", sent=sent, **more)
        return {**reply["stands"]["result"], "score": reply["score"]}


@pytest.fixture
def quiz_file(tmp_path):
    path = tmp_path / "notebooks/quizzes/last-lines.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(QUIZ, encoding="utf-8")
    return path


@pytest.fixture
def quiz(quiz_file):
    return Quiz(quiz_file, article=article(ARTICLE))


def secrets(quiz):
    """Return what the page could learn before an answer: all state and all that is printed."""
    state = {
        name: value for name, value in quiz.get_state().items() if name not in {"_esm", "_css"}
    }
    return json.dumps(state, default=str) + repr(quiz)


def test_nothing_of_the_key_is_in_the_state_or_in_print(quiz):
    seen = secrets(quiz)
    for secret in ("FEEDBACK-", "MISSED-", "HINT-", "Via The Paper", "S012", "correct", "2024-11"):
        assert secret not in seen
    assert "What is the last line?" in seen
    assert "An advertisement" in seen


def test_all_that_a_quiz_begins_with_comes_in_one_message(quiz_file, monkeypatch):
    later = []
    monkeypatch.setattr(Quiz, "send_state", lambda quiz, key=None: later.append(key))
    Quiz(quiz_file)
    assert not {"shown", "words", "kept", "keeping"} & set(later)


def test_the_shown_questions_do_not_change_with_the_key(quiz_file):
    before = Quiz(quiz_file).shown
    moved = QUIZ.replace("A credit, correct: true,", "A credit,").replace(
        "if_not_chosen: MISSED-CREDIT", "x"
    )
    moved = moved.replace(", x}", "}").replace("A claim,", "A claim, correct: true,")
    quiz_file.write_text(moved, encoding="utf-8")
    assert Quiz(quiz_file).shown == before


def test_opening_and_hints_tell_only_what_was_taken(quiz):
    page = Page(quiz)
    state = page.ask(type="open")
    assert state["questions"]["credit-line"] == {"hints": [], "result": None, "earlier": []}
    (hint,) = page.do("credit-line", did="hint")["stands"]["hints"]
    assert "HINT-ONE" in hint
    assert "HINT-TWO" not in json.dumps(page.sent)
    assert "FEEDBACK-" not in json.dumps(page.sent)
    page.do("credit-line", did="hint")
    assert page.do("credit-line", did="hint")["type"] == "refused"
    assert len(page.ask(type="open")["questions"]["credit-line"]["hints"]) == 2


def test_what_was_not_chosen_is_told_of_once_no_more_tries_come(quiz):
    page = Page(quiz)
    result = page.check("credit-line", "A claim")
    assert (result["verdict"], result["points"], result["final"]) == ("wrong", 0, False)
    assert [each["feedback"] for each in result["options"]] == ["", "<p>FEEDBACK-CLAIM</p>\n", ""]
    assert result["evidence"]["words"] == "Via The Paper"
    assert result["as_of"] == "12 November 2024"
    result = page.do("credit-line", did="show")["stands"]["result"]
    assert [each["verdict"] for each in result["options"]] == ["missed", "wrong", "left"]
    assert [each["feedback"] for each in result["options"]] == [
        "<p>MISSED-CREDIT</p>\n",
        "<p>FEEDBACK-CLAIM</p>\n",
        "<p>FEEDBACK-ADVERTISEMENT</p>\n",
    ]
    assert "SENATORS" not in json.dumps(result)


def test_the_state_tells_nothing_of_an_answer(quiz):
    page = Page(quiz)
    page.check("credit-line", "A credit")
    assert "FEEDBACK-" not in secrets(quiz)


def test_the_first_try_is_kept_apart(quiz):
    page = Page(quiz)
    assert page.check("who-criticises", "Cisco", "The ministry")["points"] == 0
    assert page.check("who-criticises", "Cisco")["points"] == 1
    result = page.check("who-criticises", "The senators", "Cisco")
    assert (result["points"], result["first"], result["tries"]) == (2, 0, 3)
    score = {"points": 2, "first": 0, "of": 3, "answered": 1, "questions": 2, "missed": 0}
    assert result["score"] == {**score, "passed": None}


def test_all_answers_are_checked_together_and_the_missed_ones_opened_again(quiz):
    page = Page(quiz)
    tokens = {o["text"]: o["token"] for each in quiz.shown for o in each["options"]}
    actions = {
        "credit-line": {"did": "answer", "sent": {"choices": [tokens["A claim"]]}},
        "who-criticises": {"did": "answer", "sent": {"choices": ["no such"]}},
    }
    state = page.ask(type="do-all", deeds=actions)
    assert list(state["refused"]) == ["who-criticises"]
    assert state["score"]["answered"] == 1
    page.do("credit-line", did="show")
    assert page.ask(type="open")["score"]["missed"] == 1
    assert page.ask(type="again")["questions"]["credit-line"]["result"] is None
    assert page.check("credit-line", "A credit")["first"] == 0


def test_another_view_is_told_what_was_done(quiz):
    page = Page(quiz)
    page.check("credit-line", "A credit")
    state = page.ask(type="open")
    assert state["questions"]["credit-line"]["result"]["verdict"] == "right"
    assert state["questions"]["who-criticises"]["result"] is None


def test_a_message_that_comes_twice_is_done_once_and_answered_twice(quiz):
    page = Page(quiz)
    wrong = next(each["token"] for each in quiz.shown[0]["options"] if each["text"] == "A claim")
    action = {"did": "answer", "sent": {"choices": [wrong]}}
    message = {"type": "do", "message_id": "same", "question": "credit-line", "deed": action}
    for _ in range(2):
        page.quiz._handle_custom_msg(message, [])
    assert page.sent[0] == page.sent[1]
    assert page.check("credit-line", "A claim")["tries"] == 2


def answering(*choices, question="credit-line"):
    return {
        "type": "do",
        "question": question,
        "deed": {"did": "answer", "sent": {"choices": list(choices)}},
    }


@pytest.mark.parametrize(
    "message",
    [
        answering(),
        answering("9"),
        answering(1),
        answering(["1"]),
        answering("1", question="no-such"),
        answering("1", question=["1"]),
        {"type": "do", "question": "credit-line"},
        {"type": "do", "question": "credit-line", "deed": "answer"},
        {"type": "do", "question": "credit-line", "deed": {"did": "answer", "sent": "x"}},
        {"type": "do", "question": "credit-line", "deed": {"did": "show"}},
        {"type": "key", "question": "credit-line"},
        {},
    ],
)
def test_what_cannot_be_done_is_refused_and_counts_as_no_try(quiz, message):
    page = Page(quiz)
    reply = page.ask(**message)
    assert reply["type"] == "refused"
    assert reply["reason"]
    assert page.ask(type="open")["score"]["answered"] == 0


def test_two_answers_to_a_question_with_one_are_refused(quiz):
    page = Page(quiz)
    both = [each["token"] for each in quiz.shown[0]["options"][:2]]
    assert "more than one" in page.ask(**answering(*both))["reason"]


def test_a_message_without_an_id_gets_no_reply(quiz):
    page = Page(quiz)
    for message in ({"type": "open"}, "open", None):
        quiz._handle_custom_msg(message, [])
    assert page.sent == []


def test_a_reader_is_told_of_the_evidence_after_the_answer_only(quiz):
    page, told = Page(quiz), []
    quiz.on_evidence(told.append)
    page.ask(type="evidence", question="credit-line")
    assert told == []
    page.check("credit-line", "A credit")
    assert [span.of(ARTICLE) for span in told] == ["Via The Paper"]
    page.ask(type="evidence", question="credit-line")
    assert len(told) == 2, "shown in the article once more"


def test_a_reader_beside_the_quiz_marks_the_evidence(quiz_file):
    reader = SimpleNamespace(marked=[])
    page = Page(Quiz(quiz_file, article=article(ARTICLE), reader=reader))
    page.check("credit-line", "A credit")
    assert [ARTICLE[start:end] for start, end in reader.marked] == ["Via The Paper"]


def test_the_article_is_found_in_the_seeds_above_the_quiz(quiz_file):
    slug = "un-cybercrime-convention-vote"
    text = QUIZ.replace("a-vote", slug).replace("Via The Paper", "Via Politico")
    quiz_file.write_text(text, encoding="utf-8")
    shutil.copytree(SEEDS / slug, quiz_file.parents[2] / "seeds" / slug)
    page, told = Page(quiz := Quiz(quiz_file)), []
    quiz.on_evidence(told.append)
    page.check("credit-line", "A credit")
    assert len(told) == 1


def test_a_fact_is_shown_with_its_source_after_the_answer(quiz_file):
    quiz_file.write_text(
        QUIZ.replace("{row: S012, quote: Via The Paper}", "{fact: adopted}"), encoding="utf-8"
    )
    data = quiz_file.parents[2] / "seeds/data"
    data.mkdir(parents=True)
    (data / "chronology.csv").write_text(
        "id,date,event,source,read,confidence\n"
        "adopted,2024-12-24,The Assembly adopts it.,https://example.org,2026-01-02,high\n",
        encoding="utf-8",
    )
    quiz = Quiz(quiz_file)
    assert "The Assembly adopts it." not in secrets(quiz)
    assert Page(quiz).check("credit-line", "A credit")["evidence"] == {
        "told": "24 December 2024: The Assembly adopts it.",
        "pages": [{"address": "https://example.org", "host": "example.org"}],
        "read": "2 January 2026",
        "as_of": "",
    }


def test_words_that_are_printed_twice_are_shown_in_the_row_that_is_named(quiz_file):
    page = article("Canada said on Friday it will sign. Later, France said on Monday it will sign.")
    said = "on Monday it will sign"
    last = statements(page).iloc[-1]
    assert said in page.text[last["start"] : last["end"]]
    text = QUIZ.replace("S012", last["statement_id"]).replace("Via The Paper", "it will sign")
    quiz_file.write_text(text, encoding="utf-8")
    told = Page(Quiz(quiz_file, article=page)).check("credit-line", "A credit")["evidence"]
    assert told["before"].endswith("France said on Monday ")


def test_without_its_article_the_quotation_stands_alone(quiz_file):
    result = Page(Quiz(quiz_file)).check("credit-line", "A credit")
    assert result["evidence"]["words"] == "Via The Paper"


def test_a_quiz_reads_as_text_where_no_widget_shows(quiz):
    bundle = quiz._repr_mimebundle_()
    data = bundle[0] if isinstance(bundle, tuple) else bundle
    assert data["text/plain"].splitlines()[:3] == [
        "1. What is the last line?",
        "   ( ) A credit",
        "   ( ) A claim",
    ]
    assert "What is the last line?" in data["text/html"]
    assert "An advertisement" in data["text/html"]
    for secret in ("FEEDBACK-", "MISSED-", "HINT-", "Via The Paper", "<script", "2024-11"):
        assert secret not in data["text/html"]


def test_a_path_counts_from_the_notebooks_folder(quiz_file, monkeypatch):
    monkeypatch.chdir(quiz_file.parents[1])
    assert len(Quiz("quizzes/last-lines.yaml").shown) == 2


def test_a_malformed_file_shows_its_faults_and_no_widget(quiz_file):
    quiz_file.write_text(QUIZ.replace("A credit, correct: true,", "A credit,"), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match="question credit-line"):
        Quiz(quiz_file)


def test_a_quiz_is_shown_before_the_reading_is_loaded():
    code = (
        "import os, sys; os.chdir('notebooks'); import coursekit;"
        "coursekit.Quiz('quizzes/00-words-and-row.yaml')._repr_mimebundle_();"
        "print('coursekit.reading.article' in sys.modules, 'pandas' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=SEEDS.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["False", "False"], done.stderr
