"""What is read the quick way is read as in the careful one, line by line, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoiling import bases
from spoilt_files import spoilt

from coursekit.errors import AuthoredFileError
from coursekit.yamlfile import lines as yaml_lines
from coursekit.yamlfile import yaml_quick
from coursekit.yamlfile.lines import _DEEPEST, _composed, _Reading, read_yaml
from coursekit.yamlfile.yaml_quick import quick_values

ROOT = Path(__file__).parents[2]
FILES = sorted(
    path
    for folder in ("notebooks", "seeds", "tests", "binder")
    for path in (ROOT / folder).rglob("*.yaml")
)
#: What YAML is made of, and what its two versions do not read alike.
PIECES = [
    *("a: ", "b: ", "- ", "? ", ": ", ", ", ",", ":", "{", "}", "[", "]", '"a": ', '"a":', "<<: "),
    *("\n", "\n  ", "\n    ", "\n\n", "\r\n", " ", "  ", "\t", "\x85", "\u2028", "\ufeff"),
    *("x", "é", "😀", "word word", "yes", "No", "on", "true", "null", "~", "0o17", "017", "0x1F"),
    *("1_000", "1:20", "1:20:30", "2024-11-12", "2024-11-12 10:00:00", ".5", "1e3", ".inf", "+1"),
    *("-1", "-", "=", '"', "'", "'it''s'", "\\", "\\n", "\\/", "#", " # c", "|", ">", "|-", ">-"),
    *("|2", ">+2", "|#", "&a ", "*a", "!!str ", "!", "---", "...", "%", "@", "`"),
]


def carefully(text: str):
    """Return what the careful way makes of a text, its faults included."""
    reading = _Reading()
    values = reading.value_of(_composed(Path("x.yaml"), text))
    return repr(values), reading.lines, reading.written, reading.faults


def same_both_ways(text: str) -> bool:
    """Hold the two ways against each other; tell whether the quick one read it."""
    quick = quick_values(text, _DEEPEST)
    if quick is not None:
        found = repr(quick.values), quick.lines, quick.written, []
        assert found == carefully(text), text
    return quick is not None


needs_libyaml = pytest.mark.skipif(yaml_quick.CParser is None, reason="PyYAML has no libyaml here")


@needs_libyaml
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_of_the_project_is_read_quickly_and_the_same(path):
    assert same_both_ways(path.read_text(encoding="utf-8"))


@needs_libyaml
def test_files_with_a_slip_are_read_the_same_or_left_to_the_careful_way():
    contents = (spoilt(number).change.content for number in range(400))
    read = [same_both_ways(text) for text in contents if isinstance(text, str) and "\0" not in text]
    assert any(read)
    assert not all(read)


@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
@settings(max_examples=1500, deadline=None)
def test_any_text_is_read_the_same_or_left_to_the_careful_way(text):
    same_both_ways(text)
    same_both_ways(f"a: {text}")


@needs_libyaml
@pytest.mark.parametrize("opened", ["[", "{a: ", "- ", "? ", "a:\n" + " "])
def test_nothing_nested_without_end_is_read_quickly(opened):
    assert quick_values(opened * 100_000, _DEEPEST) is None
    most = "[" * (_DEEPEST - 1) + "]" * (_DEEPEST - 1)
    assert same_both_ways(most)
    assert not same_both_ways(f"[{most}]")


@pytest.mark.parametrize("number", range(60))
def test_without_libyaml_all_is_read_the_careful_way(number, tmp_path, monkeypatch):
    path = tmp_path / "quiz.yaml"
    content = spoilt(number).change.content
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))

    def read():
        try:
            located = read_yaml(path)
        except AuthoredFileError as error:
            return error.message, error.line
        return located.data, located.lines, located.written, located.faults

    found = read()
    monkeypatch.setattr(yaml_quick, "CParser", None)
    assert read() == found


@needs_libyaml
def test_a_good_file_needs_no_careful_reading(tmp_path, monkeypatch):
    monkeypatch.setattr(yaml_lines, "_composed", None)
    path = tmp_path / "quiz.yaml"
    path.write_text(bases()[0].text, encoding="utf-8")
    assert read_yaml(path).lines
