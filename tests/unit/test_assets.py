"""What the page is given: one module and one style sheet for each widget."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import coursekit.widgets
from coursekit.widgets.assets import borrowing_module, shared_module, stylesheet

FRONT = Path(coursekit.widgets.__file__).with_name("front")
SCRIPTS = sorted(FRONT.glob("*.js"))


def without_comments(script):
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", script.read_text(encoding="utf-8"), flags=re.DOTALL)


def test_a_widget_is_one_module():
    for module in (shared_module("quiz"), borrowing_module()):
        assert len(re.findall(r"^export default\b", module, re.MULTILINE)) == 1
    assert "the scripts */" not in shared_module("quiz")
    assert ".ck-question" in stylesheet("quiz")
    assert ".ck {" in stylesheet("quiz")


def test_html_is_set_in_one_place_only():
    ways = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML"
    )
    places = [
        (script.name, found)
        for script in SCRIPTS
        for found in re.findall(ways, without_comments(script))
    ]
    assert places == [("common.js", "innerHTML")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_no_script_imports_another_fetches_or_evaluates(script):
    assert not re.search(
        r"^import\b|\bimport\(|\bfetch\(|\beval\(|new Function|XMLHttpRequest",
        without_comments(script),
        re.MULTILINE,
    )
