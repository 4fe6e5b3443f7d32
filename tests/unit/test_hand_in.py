"""The file of a hand-in gives it back, and any other file has its reason why it does not."""

from __future__ import annotations

import json
import re

import pytest
from hand_ins import real_course, simulated
from hypothesis import given, settings
from hypothesis import strategies as st

from coursekit.errors import HandInError
from coursekit.quiz.hand_in import read_hand_in, written_page
from coursekit.quiz.hand_in.model import canonical, sum_of
from coursekit.quiz.hand_in.reading import BEGINS, LARGEST

#: What a file is refused for, in words that each reason alone has.
REASONS = (
    "is empty", "more than 8 MB", "a zip file", "a record of answers", "a PDF", "a notebook",
    "some other file", "cut short", "more than one hand-in", "is damaged", "of format 1, found",
    "the checksum does not fit", "not as coursekit writes one", "of the course",
)  # fmt: skip


@pytest.fixture(scope="module")
def hand_in():
    """Return one with few items: it is read hundreds of times."""
    found = next(simulated(1))
    few = {part: getattr(found, part)[:2] for part in ("answers", "written", "brief")}
    wrong = next(each for each in found.answers if each.last.verdict == "wrong")
    return found.model_copy(update={**few, "answers": (*few["answers"], wrong)})


@pytest.fixture(scope="module")
def page(hand_in):
    return written_page(hand_in, real_course().asked()).encode()


def with_data(said):
    """Return a page that holds these plain values, with a checksum that fits."""
    said = {key: value for key, value in said.items() if key != "sum"}
    text = canonical(said | {"sum": sum_of(said)})
    return f"<html>{BEGINS}{text}</script></html>".encode()


def said_in(page):
    return json.loads(page.decode().partition(BEGINS)[2].partition("</script>")[0])


def reason_of(data, course=""):
    with pytest.raises(HandInError) as refused:
        read_hand_in(data, course)
    return refused.value.message


def test_the_file_gives_back_the_hand_in(hand_in, page):
    found = read_hand_in(page, "cyber-law-debates")
    assert found == hand_in
    assert found.receipt == hand_in.receipt
    assert found.receipt in page.decode()
    assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", found.receipt)


def test_every_text_of_the_hand_in_can_be_read_in_the_page(hand_in):
    page = written_page(hand_in)
    for each in hand_in.written:
        assert each.text in page
    for each in hand_in.brief:
        assert all(text in page for text in each.fields.values())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b" " * 5 + b"x" * LARGEST, "more than 8 MB"),
        (b"PK\x03\x04", "a zip file"),
        (b'{"format": 1, "course": "a-course"}\n', "a record of answers"),
        (b"%PDF-1.7", "a PDF"),
        (b'{"cells": []}', "a notebook"),
        (b"<html>my essay</html>", "some other file"),
        (BEGINS.encode() + b'{"format":1', "cut short"),
        (with_data({"format": 1}), "is damaged"),
        (with_data({"format": 0, "kind": "coursekit-hand-in"}), "is damaged"),
        (with_data({"format": True, "kind": "coursekit-hand-in"}), "is damaged"),
        (with_data({"format": 2, "kind": "coursekit-hand-in"}), "of format 1, found format 2"),
        (with_data({"format": 1, "kind": "coursekit-hand-in"}), "not as coursekit writes one"),
        (f"{BEGINS}{'[' * 100_000}</script>".encode(), "is damaged"),
        (f'{BEGINS}{{"a":{"9" * 5000}}}</script>'.encode(), "is damaged"),
        (f"{BEGINS}{{}}</script>".encode() * 2, "more than one hand-in"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_hand_in_is_refused_for_its_reason(data, reason):
    assert reason in reason_of(data)


def test_a_hand_in_of_another_course_is_refused(page):
    found = reason_of(page, "another-course")
    assert "of the course another-course, found one of cyber-law-debates" in found


def test_a_verdict_that_was_edited_is_noticed(page):
    assert "the checksum does not fit" in reason_of(page.replace(b'"wrong"', b'"right"', 1))


def test_who_makes_the_checksum_again_is_held_to_the_form(page):
    said = said_in(page)
    said["answers"][0]["last"]["points"] = -1
    assert "`answers.0.last.points`" in reason_of(with_data(said))


@pytest.mark.parametrize("part", ["answers", "written", "brief"])
def test_no_forger_says_a_question_twice(page, part):
    said = said_in(page)
    said[part].append(said[part][0])
    assert f"`{part}`" in reason_of(with_data(said))


def test_no_paragraph_is_handed_in_as_a_text_as_well(page):
    said = said_in(page)
    paragraph = said["brief"][0]
    twice = {key: paragraph[key] for key in ("quiz", "question", "version", "at")}
    said["written"].append(twice | {"kind": "brief", "text": "The same once more."})
    assert "`brief`" in reason_of(with_data(said))


def test_a_script_in_an_answer_runs_nowhere(hand_in):
    script = "</script><script>alert(1)</script><img src=x onerror=alert(1)>&\"'"
    text = hand_in.written[0].model_copy(update={"text": script})
    hostile = hand_in.model_copy(update={"written": (text,)})
    page = written_page(hostile, real_course().asked())
    assert page.count("<script") == 1
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert read_hand_in(page.encode()).written[0].text == script


@settings(max_examples=80, deadline=None)
@given(
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), max_size=4),
    tail=st.integers(0, 3000),
)
def test_a_spoilt_file_gives_a_listed_reason_or_the_hand_in_as_it_was(page, hand_in, cuts, tail):
    data = page
    for place, put in cuts:
        at = int(place * len(data))
        data = data[:at] + put + data[at + len(put) :]
    data = data[: len(data) - tail]
    try:
        assert read_hand_in(data) == hand_in
    except HandInError as refused:
        assert any(reason in refused.message for reason in REASONS)


@settings(max_examples=80, deadline=None)
@given(
    data=st.binary(max_size=400)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_give_a_listed_reason(data):
    for each in (data, BEGINS.encode() + data, BEGINS.encode() + data + b"</script>"):
        assert any(reason in reason_of(each) for reason in REASONS)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(data=st.data(), value=VALUES)
def test_any_value_with_a_checksum_that_fits_gives_a_listed_reason(page, data, value):
    said = said_in(page)
    part, place = said, data.draw(st.sampled_from(sorted(said)))
    for _ in range(data.draw(st.integers(0, 4))):
        inner = part[place]
        names = (
            range(len(inner))
            if isinstance(inner, list)
            else sorted(inner)
            if isinstance(inner, dict)
            else ()
        )
        if not names:
            break
        part, place = inner, data.draw(st.sampled_from(names))
    part[place] = value
    try:
        spoilt = with_data(said)
    except ValueError:  # no file can say this number, or half of a surrogate pair
        return
    try:
        read_hand_in(spoilt)
    except HandInError as refused:
        assert any(reason in refused.message for reason in REASONS)
