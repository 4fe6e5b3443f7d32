"""Grading: within bounds, full for the key alone, and no reward for saying everything."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quiz_files import answers_to, every_kind

from coursekit.quiz.kinds.choices.model import Choices, right_minus_wrong
from coursekit.quiz.kinds.classify.model import Classify
from coursekit.quiz.kinds.cloze.model import Cloze
from coursekit.quiz.kinds.date.model import Date
from coursekit.quiz.kinds.date.text import date_in
from coursekit.quiz.kinds.highlight.model import Highlight, overlap
from coursekit.quiz.kinds.match.model import Match
from coursekit.quiz.kinds.mend.model import Mend
from coursekit.quiz.kinds.number.model import Number
from coursekit.quiz.kinds.options import Option
from coursekit.quiz.kinds.order.model import Order, concordance
from coursekit.quiz.kinds.short_text.model import ShortText
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import Grade

KINDS = {question.kind: question for question in every_kind().questions}
GRADED = [kind for kind, question in KINDS.items() if question.graded]


def asked(question):
    return question.asked(every_kind().chance(question.id))


def grade(question, sent):
    return question.grade(question.read(sent))


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_points_stay_within_bounds(kind, data):
    question = KINDS[kind]
    sent = data.draw(answers_to(question, asked(question)))
    try:
        found = grade(question, sent)
    except ValueError as refused:
        assert str(refused)
        return
    assert 0 <= found.points <= found.of == (question.points if question.graded else 0)


@pytest.mark.parametrize("kind", GRADED)
def test_the_key_is_full(kind):
    question = KINDS[kind]
    assert grade(question, question.key_sent()).verdict == "right"


@pytest.mark.parametrize(
    "kind", ["choice", "choices", "true-or-false", "match", "classify", "order"]
)
@given(st.data())
def test_only_the_key_is_full(kind, data):
    question = KINDS[kind]
    sent = data.draw(answers_to(question, asked(question)))
    answer, key = question.read(sent), question.read(question.key_sent())
    full = question.grade(answer).verdict == "right"
    if kind == "order":
        assert full == (answer in {key, (key[0], key[2], key[1], key[3])})
    else:
        assert full == (answer == key)


# ------------------------------------------------------------------------------- several options

marks_of_many = st.lists(st.booleans(), min_size=2, max_size=8).filter(
    lambda marks: any(marks) and not all(marks)
)
points = st.floats(min_value=0.25, max_value=100)


def choices_of(marks, worth=1.0):
    options = [
        Option(text=f"option {place}", correct=mark, feedback="why")
        for place, mark in enumerate(marks)
    ]
    return Choices(id="q", kind="choices", prompt="?", options=options, points=worth)


@given(marks_of_many, points)
def test_ticking_everything_is_never_full(marks, worth):
    question = choices_of(marks, worth)
    assert question.grade(frozenset(range(len(marks)))).points < worth


@given(marks_of_many, st.data())
def test_the_order_of_ticking_does_not_matter_and_a_wrong_tick_never_helps(marks, data):
    question = choices_of(marks)
    tokens = [each["token"] for each in asked(question)["options"]]
    chosen = data.draw(st.lists(st.sampled_from(tokens), min_size=1, unique=True))
    found = grade(question, {"choices": chosen})
    assert grade(question, {"choices": chosen[::-1]}) == found
    for wrong, mark in zip(tokens, marks, strict=True):
        if not mark:
            assert grade(question, {"choices": [*chosen, wrong]}).points <= found.points


def test_right_minus_wrong_never_below_zero():
    question = choices_of([True, True, True, False, False], 3)
    worth = {(0, 1): 2, (0, 1, 3): 1, (0, 3): 0, (3, 4): 0, (0, 1, 2, 3, 4): 1, (0, 1, 2): 3}
    for answer, expected in worth.items():
        assert question.grade(frozenset(answer)).points == expected
    assert right_minus_wrong({1, 2}, {1, 2}) == 1


# ------------------------------------------------------------------------ numbers, dates, words


@pytest.mark.parametrize(
    ("written", "verdict"),
    [("72", "right"), ("73", "right"), ("72 signatories", "right"), ("7,2", ""), ("1e2", ""),
     ("70.9", "wrong"), ("71.0", "right"), ("1,072", "wrong"), ("about 72", ""), ("٧٢", "right"),
     ("nan", "")],
)  # fmt: skip
def test_a_number_is_read_as_people_write_it(written, verdict):
    question = KINDS["number"]
    if not verdict:
        with pytest.raises(ValueError, match="not a number"):
            question.read({"text": written})
    else:
        assert grade(question, {"text": written}).verdict == verdict


@pytest.mark.parametrize(
    ("written", "unit", "answer"),
    [("6 Senators", "senators", 6), ("6 senators.", "senators", 6), ("6.", None, 6),
     ("–3", None, -3), (".5", None, 0.5), ("$5", "$", 5), ("5%", "%", 5),
     ("1 witness", "witnesses", 1), ("1 year", "years", 1), ("58 per cent", "%", 58),
     ("5 s", "s", 5), ("3 p.a.", "p.a.", 3), ("1 500 km", "km", 1500)],
)  # fmt: skip
def test_a_number_may_have_its_unit_and_a_full_stop(written, unit, answer):
    assert number(answer, unit=unit).read({"text": written}) == answer


def test_a_metre_is_not_one_of_several_milliseconds():
    with pytest.raises(ValueError, match="not a number"):
        number(5, unit="ms").read({"text": "5 m"})


@pytest.mark.parametrize(
    ("answer", "more", "key"),
    [(1234567, {}, "1234567"), (193e6, {"tolerance": 1e6}, "193000000 ± 1000000"),
     (0.1234567, {}, "0.1234567"), (72, {"unit": "states"}, "72 states")],
)  # fmt: skip
def test_a_key_is_shown_in_all_its_figures(answer, more, key):
    question = number(answer, **more)
    assert question.outcome(1.0, final=True)["key"] == key
    assert question.key_words() == key


def number(answer, **more):
    return Number(id="q", kind="number", prompt="?", answer=answer, feedback="yes", if_wrong="no",
                  **more)  # fmt: skip


@given(st.floats(-1e6, 1e6), st.floats(0, 1000))
def test_a_number_at_the_edge_of_the_tolerance_is_right(answer, tolerance):
    question = Number(id="q", kind="number", prompt="?", answer=answer, tolerance=tolerance,
                      feedback="yes", if_wrong="no")  # fmt: skip
    assert question.grade(answer + tolerance).verdict == "right"
    assert question.grade(answer - tolerance).verdict == "right"
    assert question.grade(answer + 2 * tolerance + 1 + abs(answer) / 1e3).verdict == "wrong"


@pytest.mark.parametrize(
    ("written", "verdict", "note", "told"),
    [
        ("November 2024", "right", "", "FEEDBACK-DATE"),
        ("in Nov. 2024", "right", "", "FEEDBACK-DATE"),
        ("2024-11", "right", "", "FEEDBACK-DATE"),
        ("12 November 2024", "wrong", "too precise", "FEEDBACK-TOO-PRECISE"),
        ("2024", "partly", "too coarse", "FEEDBACK-TOO-COARSE"),
        ("2024-Q4", "partly", "too coarse", "FEEDBACK-TOO-COARSE"),
        ("December 2024", "wrong", "", "FEEDBACK-OTHER-DATE"),
        ("2023", "wrong", "", "FEEDBACK-OTHER-DATE"),
    ],
)
def test_a_date_is_right_when_it_is_as_precise_as_the_text(written, verdict, note, told):
    question = KINDS["date"]
    answer = question.read({"text": written})
    found = question.grade(answer)
    assert (found.verdict, found.note) == (verdict, note)
    assert told in question.outcome(answer, final=False)["feedback"]


@pytest.mark.parametrize(
    ("answer", "written", "verdict", "note"),
    [
        ("2024-W46", "11 to 17 November 2024", "right", ""),
        ("2024", "1 January 2024 to 31 December 2024", "right", ""),
        ("2024-11-12", "10 a.m. 12 November 2024", "wrong", "too precise"),
    ],
)
def test_the_same_days_in_other_words_are_right(answer, written, verdict, note):
    question = Date(id="q", kind="date", prompt="?", answer=answer, feedback="y", if_wrong="n")
    found = grade(question, {"text": written})
    assert (found.verdict, found.note) == (verdict, note)


@pytest.mark.parametrize("written", ["yesterday", "soon", "12/11/2024", "Nov 12", "2024 or 2025"])
def test_what_is_no_date_of_the_calendar_is_refused(written):
    with pytest.raises(ValueError, match=r"date|two ways"):
        date_in(written)


def test_a_text_without_a_date_is_answered_so():
    question = Date(id="q", kind="date", prompt="?", answer="undated", feedback="y", if_wrong="n")
    assert grade(question, {"undated": True}).verdict == "right"
    assert grade(question, {"text": "November 2024"}).note == "too precise"
    assert grade(KINDS["date"], {"undated": True}).verdict == "wrong"


@pytest.mark.parametrize(
    ("written", "verdict", "told"),
    [
        ("ratification", "right", "FEEDBACK-TEXT"),
        ("  The RATIFICATIÓN. ", "right", "FEEDBACK-TEXT"),
        ("ratifcation", "near", "FEEDBACK-OTHER-TEXT"),
        ("Signature", "wrong", "FEEDBACK-SIGNATURE"),
        ("adoption", "wrong", "FEEDBACK-OTHER-TEXT"),
    ],
)
def test_a_slip_of_the_pen_is_told_from_a_wrong_word(written, verdict, told):
    question = KINDS["short-text"]
    assert grade(question, {"text": written}).verdict == verdict
    assert told in question.outcome(written, final=False)["feedback"]


@pytest.mark.parametrize(
    ("accepted", "written", "is_near"),
    [
        ("Article 18", "Article 19", False),
        ("Article 18", "Artcle 18", True),
        ("72 states", "73 states", False),
        ("legally binding", "not legally binding", False),
        ("legal", "illegal", False),
        ("North Korea", "South Korea", False),
        ("North Korea", "Nort Korea", True),
        ("Senator Wyden", "Senator Warren", False),
        ("ratification", "the ratification", True),
        ("cross-border", "cross border", True),
        ("a trick by campaigners", "a trick of campaigners", False),
        ("the treaty falls short", "the treaty falls far short", False),
        ("the treaty falls short", "the treaty has fallen short", False),
        ("the treaty falls short", "short falls the treaty", False),
        ("the treaty falls short of it", "the treaty fell short of it", False),
        ("the treaty falls short", "teh treaty falls shrot", True),
        ("the treaty falls short", "treaty falls short", True),
    ],
)
def test_what_looks_alike_and_says_something_else_is_no_matter_of_spelling(
    accepted, written, is_near
):
    question = ShortText(id="q", kind="short-text", prompt="?", accept=[accepted], feedback="y",
                         if_wrong="n")  # fmt: skip
    assert (grade(question, {"text": written}).verdict == "near") is is_near


@pytest.mark.parametrize("written", ["التصديق؟", "\u200fالتصديق", "التصديق،"])
def test_marks_of_other_scripts_and_marks_that_are_not_seen_do_not_count(written):
    question = ShortText(id="q", kind="short-text", prompt="?", accept=["التصديق"], feedback="y",
                         if_wrong="n")  # fmt: skip
    assert grade(question, {"text": written}).verdict == "right"


def test_each_gap_counts():
    question = KINDS["cloze"]
    assert grade(question, {"gaps": ["face", ""]}).points == 0.5
    assert grade(question, {"gaps": ["facce", "VOTE"]}).verdict == "near"
    assert grade(question, {"gaps": ["meet", "summit"]}).verdict == "wrong"
    with pytest.raises(ValueError, match="not offered"):
        question.read({"gaps": ["face", "nonsense"]})


@given(st.text(min_size=1, max_size=30).filter(str.strip))
def test_any_script_can_be_accepted(word):
    question = ShortText(id="q", kind="short-text", prompt="?", accept=[word], feedback="y",
                         if_wrong="n")  # fmt: skip
    assert grade(question, {"text": word}).verdict == "right"


# ------------------------------------------------------------------------------- arranging


def test_only_pairs_whose_order_is_decided_count():
    question: Order = KINDS["order"]
    talks, letter, post, vote = (item["token"] for item in sorted(
        asked(question)["items"], key=lambda item: question.key_sent()["order"].index(item["token"])
    ))  # fmt: skip
    assert grade(question, {"order": [talks, post, letter, vote]}).verdict == "right"
    assert grade(question, {"order": [letter, talks, post, vote]}).points == pytest.approx(0.6)
    assert grade(question, {"order": [vote, post, letter, talks]}).points == 0


def test_items_in_no_order_are_told_as_they_are_shown():
    items = [{"id": name, "text": text} for name, text in
             [("a", "*A* <b>vote</b>"), ("b", "B"), ("c", "C")]]  # fmt: skip
    question = Order(id="q", kind="order", prompt="?", items=items, undecided=[("a", "b")],
                     feedback="f")  # fmt: skip
    told = question.outcome(("a", "b", "c"), final=True)["open"]
    assert told == [["<em>A</em> &lt;b&gt;vote&lt;/b&gt;", "B"]]


def test_what_has_no_order_is_told_without_html_of_its_own():
    items = [
        {"id": "a", "text": "a *vote* \\<img src=x onerror=alert(1)>"},
        {"id": "b", "text": "talks"},
        {"id": "c", "text": "a letter"},
    ]
    question = Order(id="q", kind="order", prompt="?", items=items, undecided=[("a", "b")],
                     feedback="y")  # fmt: skip
    told = question.outcome(("a", "b", "c"), final=True)["open"]
    assert told == [["a <em>vote</em> &lt;img src=x onerror=alert(1)&gt;", "talks"]]


@given(st.permutations(range(6)))
def test_an_order_and_its_reverse_are_never_both_rewarded(order):
    pairs = list(itertools.combinations(range(6), 2))
    assert concordance(order, pairs) == 0 or concordance(order[::-1], pairs) == 0


def test_a_place_can_take_several_and_one_that_nothing_belongs_to_none():
    question: Match = KINDS["match"]
    shown = asked(question)
    names = {each["text"]: each["token"] for each in [*shown["left"], *shown["right"]]}
    assert sorted(each["text"] for each in shown["right"]) == ["critical", "oppose", "support"]
    pairs = {names["Cisco"]: names["critical"], names["The senators"]: names["oppose"]}
    found = question.read({"pairs": pairs})
    assert question.grade(found).points == pytest.approx(1 / 3)
    right = [pair["right"] for pair in question.outcome(found, final=False)["pairs"]]
    assert right == [True, False, False]


def test_columns_are_shown_in_their_order():
    question: Classify = KINDS["classify"]
    assert [each["text"] for each in asked(question)["right"]] == ["fact", "claim", "forecast"]


# ------------------------------------------------------------------------------- mend, highlight


def test_the_cell_is_half_and_what_belongs_there_the_other_half():
    question: Mend = KINDS["mend"]
    assert grade(question, {"cell": "content", "text": "the treaty falls short."}).points == 1
    assert grade(question, {"cell": "content", "text": "nothing of it"}).points == 0.5
    assert grade(question, {"cell": "source", "text": "the treaty falls short"}).points == 0
    assert grade(question, {"cell": "nothing"}).points == 0


@pytest.mark.parametrize(
    ("written", "verdict"),
    [("treaty falls short", "right"), ("the treaty fals short", "near"),
     ("the treaty falls far short", "partly"), ("short falls the treaty", "partly")],
)  # fmt: skip
def test_a_paraphrase_in_a_mended_cell_is_not_told_to_look_at_its_spelling(written, verdict):
    question: Mend = KINDS["mend"]
    sent = {"cell": "content", "text": written}
    assert grade(question, sent).verdict == verdict
    if verdict != "right":
        told = question.outcome(question.read(sent), final=False)
        assert "FEEDBACK-OTHER-VALUE" in told["feedback"]


def test_words_are_marked_by_overlap_with_the_best_place():
    question: Highlight = KINDS["highlight"]
    words = [text for _, text in asked(question)["words"]]
    at = words.index("reportedly")
    assert grade(question, {"words": [at]}).verdict == "right"
    assert grade(question, {"words": [at, at + 1]}).points == 0.5
    assert grade(question, {"words": [0]}).verdict == "wrong"
    assert grade(question, {"words": list(range(len(words)))}).points < 0.5
    assert (
        grade(question, {"words": [words.index("have"), words.index("said")]}).verdict == "partly"
    )


@given(st.sets(st.integers(0, 20), min_size=1))
def test_half_of_what_is_asked_for_is_half(key):
    doubled = key | {place + 21 for place in key}
    assert overlap(key, [doubled]) == overlap(doubled, [key]) == 0.5


def test_half_of_a_sentence_without_an_owner_is_half_and_told_so():
    quiz = load_quiz(Path(__file__).with_name("where_it_drifts.yaml"))
    question = quiz.questions[0]
    whole = question.key_sent()["words"]
    assert len(whole) == 28
    half = question.read({"words": whole[:14]})
    assert (question.grade(half).points, question.grade(half).verdict) == (0.5, "partly")
    assert "You have a part of it" in question.outcome(half, final=False)["feedback"]
    first_clause = question.read({"words": whole[:8]})
    assert question.grade(first_clause).verdict == "partly"


@given(st.sets(st.integers(0, 20), min_size=1), st.sets(st.integers(0, 20), min_size=1))
def test_overlap_is_full_for_the_same_words_alone(marked, key):
    assert (overlap(marked, [key]) == 1) == (marked == key)
    assert overlap(marked, [key]) == overlap(key, [marked])


@pytest.mark.parametrize(
    ("passage", "accepted", "words"),
    [
        ("संधि का समर्थन करता है", "समर्थन", ["संधि", "का", "समर्थन", "करता", "है"]),
        ("据报道，2024年支持", "支持", ["据", "报", "道", "2024", "年", "支", "持"]),
        ("تَدعَمُ المعاهدة", "تَدعَمُ", ["تَدعَمُ", "المعاهدة"]),
        ("The U.N. says 条约 to it", "U.N.", ["The", "U.N.", "says", "条", "约", "to", "it"]),
    ],
)
def test_words_of_any_script_can_be_marked(passage, accepted, words):
    question = Highlight(id="q", kind="highlight", prompt="?", passage=passage, accept=[accepted],
                         feedback="y", if_wrong="n")  # fmt: skip
    shown = asked(question)
    assert [text for _, text in shown["words"]] == words
    assert "".join(before + text for before, text in shown["words"]) + shown["rest"] == passage
    assert grade(question, question.key_sent()).verdict == "right"
    assert grade(question, {"words": list(range(len(words)))}).points < 1


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_all_of_a_passage_is_shown_whatever_its_script(passage):
    question = Highlight(id="q", kind="highlight", prompt="?", passage=passage, accept=["x"],
                         feedback="y", if_wrong="n")  # fmt: skip
    shown = asked(question)
    assert "".join(before + text for before, text in shown["words"]) + shown["rest"] == (
        question.passage
    )


def test_words_that_are_printed_twice_are_two_places():
    question = Highlight(id="q", kind="highlight", prompt="?", passage="A vote, no vote at all.",
                         accept=["vote"], feedback="y", if_wrong="n")  # fmt: skip
    for place in (1, 3):
        assert grade(question, {"words": [place]}).verdict == "right"
    assert grade(question, {"words": [1, 3]}).verdict == "partly"


def test_a_contested_question_is_never_graded():
    question = KINDS["discuss"]
    assert grade(question, {"text": "anything at all"}) == Grade(0, 0)


def test_a_grade_says_its_verdict():
    assert [Grade(each, 2).verdict for each in (0, 1, 2)] == ["wrong", "partly", "right"]
    assert Grade(0, 1, "near").verdict == "near"


def test_a_gap_can_be_chosen():
    question: Cloze = KINDS["cloze"]
    assert sorted(asked(question)["gaps"][1]) == ["VOTE", "meeting", "summit"]
