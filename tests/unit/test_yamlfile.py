"""A hand-written file is refused with its line and its remedy, or read as it was meant."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field
from spoiling import NOTEBOOK_QUIZZES

from coursekit.errors import AuthoredFileError
from coursekit.yamlfile import load, nodes, read_yaml, yaml_of


class Entry(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str
    label: str = Field(description="What the student reads.")
    since: date | None = None


class Terms(BaseModel):
    model_config = ConfigDict(extra="forbid")
    format: int
    terms: list[Entry] = Field(min_length=1)


class Anything(BaseModel):
    model_config = ConfigDict(extra="allow")


@pytest.fixture
def file(tmp_path):
    def write(content):
        path = tmp_path / "terms.yaml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "empty"),
        (b"# only a comment\n", 1, "empty"),
        (b"format: 1\n\0\1", 2, "binary"),
        ("format: 1".encode("utf-16"), None, "UTF-16"),
        ("format: 1\ntitle: café".encode("latin-1"), 2, "0xE9"),
        (b"- format\n", 1, "found a list. Begin it with `format: 1`"),
        (b"title: x\n", 1, "`format` is missing"),
        (b"title: x\nformat: 2\n", 2, "newer version"),
        (b"format: yes\n", 1, "expected `format: 1`"),
        (b"format: 1\na: one: two\n", 2, "quotation marks"),
        (b"format: 1\n\ta: b\n", 2, "with spaces"),
        (b'format: 1\na: "open\nb: c\n', 2, "not closed"),
        (b"format: 1\na: {x: [y] z}\n", 2, "inside brackets or braces"),
        (b"format: 1\na: {x: y\n", 2, "bracket or a brace is opened here"),
        (b"format: 1\na: 1\nb: 2\na: 3\n", 4, "is here and on line 2"),
        (b"format: 1\na: &x [*x]\n", 2, "Write it out"),
        (b"format: 1\na: !!python/name:os.system x\n", 2, "no meaning"),
        (b"format: 1\nday: 2024-13-45\n", 2, "`2024-13-45`"),
        (b"format: 1\na: x\x07\n", 2, "control character"),
        (b"format: 1\n---\nformat: 1\n", 2, "second document"),
        (b"format: 1\na: 'open\nb: c\nd: it's\n", 2, "not closed"),
        (b"format: 1\na:\n  - b\n  - 'open\n  - it's c\n  - d\n", 4, "not closed"),
        (b'format: 1\na:\n- "open\n- c\n- d "e" f\n- g\n', 3, "not closed"),
        (b"format: 1\na:\n  - 'closed\n    - text'\n  - b: c\n   d: e\n", 6, "does not line up"),
        (b"format: 1\na: [x\nb: c\n", 2, "Close it"),
        (b"format: 1\na:\n  b c\n  d: e\n", 3, "no colon"),
        (b"format: 1\na:\n  - b >-\n      words that go on\n    d: e\n", 3, "no colon"),
        (b"format: 1\na:\n  b: c\n    d: e\n", 4, "indentation"),
        (b"format: 1\na:\n  - b: c\n   d: e\n    f: g\n", 4, "does not line up"),
        (b"format: 1\na:\n    b: c\n    d: e\n  - b: f\n", 3, "without its hyphen"),
        (b"format: 1\na:\n  b: c\nd: e\n  f: g\n", 4, "does not line up"),
        (b"format: 1\na:\n - e:\n    r: b\n   - r: f\n", 5, "does not line up"),
        (b"a:\n  - e:\n      - b: c\nr:\n      s: t\n  - e: f\n    g: h\n", 4, "Look at line 6"),
        (b"format: 1\na: *bold* words\n", 2, "Put the whole text between quotation marks"),
        (b"format: 1\na: " + b"[" * 50_000, 2, "too deeply"),
        (b"format: 1\nterms:\n  - id: a\n  - id: a\n", 4, "id `a` is here and on line 3"),
    ],
)
def test_a_fault_names_its_line_and_its_remedy(file, content, line, words):
    path = file(content)
    with pytest.raises(AuthoredFileError, match=words) as caught:
        load(path, Anything)
    assert caught.value.line == line
    assert str(path) in str(caught.value)


def test_what_a_file_says_does_not_flood_or_steer_the_terminal(file):
    path = file('format: 1\nterms: [{id: a, label: x, since: "\\e[2J' + "long " * 999 + '"}]\n')
    with pytest.raises(AuthoredFileError, match="a date such as") as caught:
        load(path, Terms)
    assert "\x1b" not in str(caught.value)
    assert len(caught.value.message) < 200


def test_a_missing_file_names_the_folder_looked_in(tmp_path):
    with pytest.raises(AuthoredFileError, match="missing from the folder") as caught:
        load(tmp_path / "none.yaml", Anything)
    assert str(tmp_path) in str(caught.value)


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(AuthoredFileError, match="found a folder"):
        load(tmp_path, Anything)


def test_values_know_their_lines(file):
    found = read_yaml(file("\ufeffformat: 1\nissue:\n  name: x\n  also:\n    - a\n    - b\n"))
    assert found.at("issue") == {"name": "x", "also": ["a", "b"]}
    assert found.line("issue", "also", 1) == 6
    assert found.line("issue", "rights") == found.line("issue") == 2
    assert found.at("issue", "also", 1) == "b"
    assert found.at("issue", "name", "no such") is None


def test_what_is_done_with_values_is_not_seen_where_they_are_read_again(file):
    path = file("format: 1\nterms: [{id: a}, {id: a}]\n")
    for _ in range(2):
        found = read_yaml(path)
        assert len(found.at("terms")) == len(found.faults) + 1 == 2
        found.at("terms").clear()
        found.faults.clear()


def test_all_faults_are_told_at_once_in_the_order_of_lines(file):
    path = file(
        "format: 1\nterms:\n"
        "  - {id: a, labl: x}\n"
        "  - {id: b, label: [x]}\n"
        "  - {id: b, label: y, since: soon}\n"
        "other: 1\n"
    )
    with pytest.raises(AuthoredFileError) as caught:
        load(path, Terms)
    told = [(fault.line, fault.where, fault.message) for fault in caught.value.faults]
    assert told == [
        (3, "term a", "`label` is missing. Add it: what the student reads."),
        (3, "term a", "the key `labl` is unknown. Did you mean `label`?"),
        (4, "term b", "`label` must be a text, found a list. Correct it: what the student reads."),
        (5, "term b", "`since` must be a date such as 2024-11-12, found `soon`. Correct it."),
        (5, "term b", "the id `b` is here and on line 4. Give each its own."),
        (6, "", "the key `other` is unknown. Expected one of: `format`, `terms`."),
    ]
    assert "6 faults to fix" in str(caught.value)


@pytest.mark.parametrize("written", ["72", "2024-11-12", "true", "1.50", "0x10"])
def test_what_looks_like_a_number_is_a_text_where_a_text_is_asked_for(file, written):
    made = load(file(f"format: 1\nterms: [{{id: a, label: {written}}}]\n"), Terms)
    assert made.terms[0].label == written


def test_a_notebook_shows_the_message_and_no_traceback(file):
    with pytest.raises(AuthoredFileError) as caught:
        load(file(""), Anything)
    assert caught.value._render_traceback_() == [f"AuthoredFileError: {caught.value}"]


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "any.yaml"
    path.write_bytes(content)
    try:
        load(path, Anything)
    except AuthoredFileError as error:
        assert error.faults


def test_of_very_many_faults_the_first_are_told_and_the_rest_counted(tmp_path):
    path = tmp_path / "odd.yaml"
    path.write_text("format: 1\n" + "".join(f"key{n}: !odd x\n" for n in range(400)))
    with pytest.raises(AuthoredFileError, match="400 faults to fix") as told:
        load(path, Anything)
    lines = str(told.value).splitlines()
    assert len(lines) == 1 + 50 + 1
    assert lines[-1] == "- line 52: 350 more faults from here on. Correct those above first."
    assert len(told.value.faults) == 51


#: What the two parsers could read otherwise, among words and lines.
_PIECES = (
    *("a: ", "b", "- ", "\n", "\n  ", "\n   ", " ", ": ", "?", "format: 1\n", "---\n", "...", "%"),
    *("yes", "on", "0o7", "1_0", "2024-11-12", "null", "~", "true", "<<", "=", ".5", "1:30"),
    *('"', "'", "''", "[", "]", "{", "}", ", ", "#", " #", "|", ">-", "|+\n", "|2", "\\", "\\x41"),
    *("\t", "\r\n", "\x85", "\u2028", "\ufeff", "\x07", "é", "😀", "&a ", "*a", "!", "!!str ", "@"),
)


def _said(text: str) -> object:
    nodes.composed.cache_clear()
    try:
        found = yaml_of(Path("some.yaml"), text.encode())
    except AuthoredFileError as error:
        return str(error)
    return found.data, found.lines, found.written, found.faults


def _both_say(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = _said(text)
    with monkeypatch.context() as patch:
        patch.setattr(nodes, "CParser", None)
        assert repr(_said(text)) == repr(said)


@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_quick_parser_reads_what_the_other_reads(monkeypatch, text):
    _both_say(text, monkeypatch)


def test_every_quiz_is_read_quickly_and_as_the_other_parser_reads_it(monkeypatch):
    for path in NOTEBOOK_QUIZZES.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert nodes._quickly(text) is not None
        assert not nodes._READ_OTHERWISE.search(text)
        _both_say(text, monkeypatch)
