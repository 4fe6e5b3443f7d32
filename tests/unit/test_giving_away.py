"""Evidence that would give an answer away waits until no more tries come."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace

import pytest
from quiz_files import ARTICLE, every_kind

from coursekit.quiz.quiz_file import Quiz as QuizFile
from coursekit.reading.article import Article
from coursekit.widgets.quiz import Quiz

EACH_KIND = {question.kind: question.model_dump() for question in every_kind().questions}
OPTIONS = [
    {"text": "The *senators* …", "correct": True, "feedback": "x"},
    {"text": "Cisco", "feedback": "x"},
]


def question(kind, **changes):
    """Return a question of a kind, some of its fields changed."""
    fields = EACH_KIND[kind] | {"id": "asked", "tries": None} | changes
    return QuizFile(format=1, quiz="a-quiz", questions=[fields]).questions[0]


@pytest.mark.parametrize(
    ("kind", "changes", "quote"),
    [
        ("choice", {"options": OPTIONS}, "The SÉNATORS said so"),
        ("choice", {"options": OPTIONS}, "senators"),
        ("choice", {"options": OPTIONS}, "Cisco thinks so"),
        ("choice", {"options": OPTIONS}, "the sen\u00adators"),
        ("choice", {"options": OPTIONS}, "a senator\u2019s words"),
        ("choices", {}, "Cisco finds fault"),
        ("choices", {}, "what senators think"),
        ("number", {}, "in all 72 states"),
        ("number", {}, "by seventy-two states"),
        ("number", {}, "by 71 states, within the tolerance"),
        ("number", {"answer": 1200}, "1,200 people"),
        ("number", {"answer": -3}, "minus 3"),
        ("number", {"answer": 1500000, "tolerance": 0}, "1.5 million people"),
        ("number", {"answer": 2000000, "tolerance": 0}, "two million people"),
        ("number", {"answer": 300, "tolerance": 0}, "3 hundred people"),
        ("date", {}, "in November 2024"),
        ("date", {}, "on 12 November 2024"),
        ("date", {"answer": "2024-11-12"}, "on 12 November"),
        ("short-text", {}, "after ratification, it binds"),
        ("cloze", {}, "is set to face a vote"),
        ("order", {}, "The talks began in May"),
        ("match", {}, "Cisco is critical"),
        ("classify", {}, "as Senators wrote a letter."),
        ("mend", {}, "think the treaty falls short"),
        ("highlight", {}, "something else"),
        ("short-text", {"accept": ["批准"]}, "国会批准条约"),
    ],
)
def test_words_that_print_an_answer_give_it_away(kind, changes, quote):
    assert question(kind, **changes).given_away_by(quote, quote)


@pytest.mark.parametrize(
    ("kind", "changes", "quote"),
    [
        ("choice", {"options": OPTIONS}, "Via Politico"),
        ("choices", {}, "San Francisco finds it good"),
        ("true-or-false", {}, "adopted without a vote"),
        ("number", {}, "by 720 states, or a few"),
        ("number", {"answer": 1}, "a letter"),
        ("date", {}, "on 12 October 2024"),
        ("date", {"answer": "undated"}, "on 12 October 2024"),
        ("date", {}, "this year and every day"),
        ("short-text", {"accept": ["May"]}, "the mayor said it"),
        ("mend", {}, "some campaigners"),
        ("choice", {"options": OPTIONS}, "!?"),
    ],
)
def test_words_that_lead_to_an_answer_do_not(kind, changes, quote):
    assert not question(kind, **changes).given_away_by(quote, quote)


QUIZ = """\
format: 1
quiz: given-away
article: a-vote
questions:
  - id: last-line
    kind: choice
    prompt: What is the last line?
    tries: 3
    options:
      - {text: Via The Paper, correct: true, feedback: It ends the page.}
      - {text: A vote is near., feedback: This line comes first.}
    evidence: {row: S012, quote: Via The Paper}
  - id: day
    kind: date
    prompt: When was it adopted?
    answer: 2024-12-24
    feedback: The table says so.
    if_wrong: Look into the table.
    evidence: {fact: adopted}
    as_of: 2024-12-24
  - id: fault
    kind: choice
    prompt: Who finds fault?
    options:
      - {text: A company, correct: true, feedback: Cisco is one.}
      - {text: A state, feedback: No state is named.}
    evidence: {row: Q001, quote: Cisco finds fault}
    as_of: 2024-12-24
"""


@pytest.fixture
def wire(tmp_path):
    """Return a quiz with what it says, and with the marks that its reader was told to set."""
    path = tmp_path / "notebooks/given-away.yaml"
    (tmp_path / "seeds/data").mkdir(parents=True)
    (tmp_path / "seeds/data/facts.csv").write_text("id,date,event\nadopted,2024-12-24,Adopted.\n")
    path.parent.mkdir()
    path.write_text(QUIZ, encoding="utf-8")
    reader = SimpleNamespace(marked=[])
    quiz = Quiz(path, article=Article(ARTICLE), reader=reader)
    heard = []
    quiz.send = lambda content, buffers=None: heard.append(content)

    def say(**message):
        quiz._handle_custom_msg({"message_id": f"m{len(heard)}", **message}, [])
        return heard[-1]

    def choose(name, text):
        shown = next(each for each in quiz.shown if each["id"] == name)
        token = next(each["token"] for each in shown["options"] if each["text"] == text)
        action = {"did": "answer", "sent": {"choices": [token]}}
        return say(type="do", question=name, deed=action)

    return SimpleNamespace(say=say, choose=choose, heard=heard, reader=reader)


def test_a_quotation_that_is_an_option_leaves_the_kernel_only_at_the_end(wire):
    for ask in (
        lambda: wire.choose("last-line", "A vote is near."),
        lambda: wire.say(type="evidence", question="last-line"),
        lambda: wire.say(type="open"),
        lambda: wire.say(type="do-all", deeds={}),
    ):
        ask()
        assert "Via The Paper" not in json.dumps(wire.heard)
        assert wire.reader.marked == []
    told = wire.choose("last-line", "Via The Paper")["stands"]["result"]
    assert told["evidence"]["words"] == "Via The Paper"
    assert len(wire.reader.marked) == 1


@pytest.mark.parametrize("end", ["show", "answer"])
def test_it_comes_when_the_answer_is_shown_or_no_try_is_left(wire, end):
    wire.choose("last-line", "A vote is near.")
    if end == "show":
        told = wire.say(type="do", question="last-line", deed={"did": "show"})
    else:
        wire.choose("last-line", "A vote is near.")
        told = wire.choose("last-line", "A vote is near.")
    assert told["stands"]["result"]["evidence"]["words"] == "Via The Paper"


def test_a_fact_that_says_the_day_waits_and_so_does_the_day_of_the_key(wire):
    wrong = {"did": "answer", "sent": {"text": "2023"}}
    wire.say(type="do", question="day", deed=wrong)
    assert not re.search("2024-12-24|24 December 2024", json.dumps(wire.heard))
    told = wire.say(type="do", question="day", deed={"did": "show"})["stands"]["result"]
    assert told["evidence"]["told"] == "date: 24 December 2024; event: Adopted."
    assert told["as_of"] == "24 December 2024"


def test_words_that_only_lead_to_the_answer_help_after_a_wrong_try(wire):
    told = wire.choose("fault", "A state")["stands"]["result"]
    assert (told["verdict"], told["final"]) == ("wrong", False)
    assert told["evidence"]["words"] == "Cisco finds fault"
    assert told["as_of"] == "24 December 2024"
    assert len(wire.reader.marked) == 1
