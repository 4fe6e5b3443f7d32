"""Citations, read back by Citation.js: the same references in both formats, whatever the words."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from export_texts import QUICK, plain_texts
from hypothesis import example, given
from hypothesis import strategies as st
from sample_course import LESSON, QUIZZES

from coursekit.course.exports.citations import (
    Reference,
    _entry,
    _item,
    _key,
    bibtex,
    csl,
    references,
)
from coursekit.errors import CoursekitError

ROOT = Path(__file__).parents[2]

WIRE = ROOT / "seeds/hanoi-signing-wire"


def same(item, read):
    """Hold a reference of CSL against one that was read from BibTeX."""
    fields = ("id", "title", "URL", "issued", "accessed", "note", "language")
    assert {one: item.get(one) for one in fields} == {one: read.get(one) for one in fields}
    assert item.get("container-title") == read.get("publisher")
    authors = [[*each.values()] for each in item.get("author", ())]
    assert authors == [[*each.values()] for each in read.get("author", ())]
    return True


@pytest.mark.parametrize("path", [LESSON, WIRE, WIRE / "article.txt", QUIZZES / "01-the-vote.yaml"])
def test_both_formats_hold_the_same_references(path, read_bibtex):
    items, read = json.loads(csl(path).content), read_bibtex(bibtex(path).content.decode())
    assert len(items) == len(read) == len(references(path))
    assert all(same(*pair) for pair in zip(items, read, strict=True))


def test_a_lesson_cites_its_articles_and_the_pages_of_the_facts_that_its_questions_rest_on():
    found = {one.key: one for one in references(LESSON)}
    article = found["un-cybercrime-convention-vote"]
    assert article.source == "TechRadar Pro"
    assert article.published == dt.date(2024, 11, 12)
    assert article.note.startswith("© Future Publishing")
    urls = [one.url for one in found.values()]
    assert "https://press.un.org/en/2024/gashc4428.doc.htm" in urls
    assert len(urls) == len(set(urls))
    assert all(one.accessed for one in found.values() if one is not article)


def test_a_text_of_the_course_cites_the_pages_behind_it():
    own, *pages = references(WIRE)
    assert (own.key, own.source, own.url) == ("hanoi-signing-wire", "the coursekit authors", "")
    assert "adoption by resolution 79/243" in pages[0].note
    assert pages[0].accessed == "2026-11-25"


def test_keys_are_words_stay_the_same_and_are_unique():
    found = references(LESSON)
    keys = [one.key for one in found]
    assert len(keys) == len(set(keys))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in keys)
    quiz = references(QUIZZES / "01-the-vote.yaml")
    assert {one.url: one.key for one in quiz}.items() <= {one.url: one.key for one in found}.items()


def test_what_nobody_has_written_down_is_said():
    told = " ".join(bibtex(LESSON).losses())
    assert "un-cybercrime-convention-vote: nobody has written down on which day it was read" in told
    assert "Pages without a title in the course" in told


def test_what_cites_nothing_is_an_error_that_says_what_to_name(tmp_path):
    quiz = tmp_path / "a-quiz.yaml"
    quiz.write_text(
        "format: 1\nquiz: a-quiz\nquestions:\n  - {id: a, kind: true-or-false, prompt: x,"
        " answer: true, if_true: a, if_false: b}\n"
    )
    assert references(quiz) == []
    (tmp_path / "article.txt").write_text("Words.")
    with pytest.raises(CoursekitError, match="article with a case file"):
        references(tmp_path)


@QUICK
@example(title="{", source="}", note='\\{a} & %$#_~^ "q" @x{y,', url="https://x.y/{a}_%20#b~c")
@example(title="a--b---c", source="''", note="``q'' --", url="https://x.y/a--b%")
@given(
    title=plain_texts,
    source=plain_texts,
    note=plain_texts,
    url=plain_texts.map(lambda text: "https://x.y/" + "".join(text.split())),
)
def test_any_words_come_back(read_bibtex, title, source, note, url):
    one = Reference("a-key", title, source, dt.date(2024, 11, 12), url, "2025-01-02", note, "en")
    (read,) = read_bibtex(_entry(one))
    assert same(_item(one), read)


@QUICK
@given(st.lists(st.from_regex(r"https?://[a-z]{1,5}\.org/[a-z./?=]{0,8}", fullmatch=True)))
def test_a_key_is_a_word_for_any_address(urls):
    keys = {url: _key(url, 6) for url in urls}
    assert len(set(keys.values())) == len(keys)
