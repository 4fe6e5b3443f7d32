"""What the page is given: a loader for each widget, and one bundle and style sheet for all."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path

import pytest
from front_end import FRONT, front_end

from coursekit.widgets.sharing import BUNDLE, LOADER, STYLESHEET

MANIFEST = json.loads((FRONT.parent / "static/manifest.json").read_text(encoding="utf-8"))
REBUILD = "the bundles are stale: `npm ci && npm run build` in coursekit/widgets/front"
SCRIPTS = front_end(".js")
#: What the sources of a widget's own part may have.
SMALL = 1_500


def name_of(path):
    return Path(os.path.relpath(path, FRONT)).as_posix()


def without_comments(script):
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", script.read_text(encoding="utf-8"), flags=re.DOTALL)


def test_a_widget_is_one_small_module_and_shares_another():
    assert re.search(r"export\{\w+ as default\}", LOADER)
    assert len(LOADER) < SMALL
    assert BUNDLE.startswith("export function makeWidgets() {")
    assert ".ck-question" in STYLESHEET
    assert ".ck{" in STYLESHEET


def test_the_bundles_are_made_of_these_sources():
    sources = {name_of(path) for ending in (".js", ".css") for path in front_end(ending)}
    assert sources == MANIFEST["sources"].keys() - {"build.js", "package-lock.json"}, REBUILD
    hashes = {
        name: hashlib.sha256((FRONT / name).read_bytes()).hexdigest()
        for name in MANIFEST["sources"]
    }
    assert hashes == MANIFEST["sources"], REBUILD


def test_html_is_set_in_one_place_only():
    ways = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTML"
    )
    places = [
        (name_of(script), found)
        for script in SCRIPTS
        for found in re.findall(ways, without_comments(script))
    ]
    assert places == [("dom.js", "innerHTML")]


@pytest.mark.parametrize("script", SCRIPTS, ids=name_of)
def test_no_script_evaluates_and_the_page_of_one_widget_alone_fetches(script):
    code = without_comments(script)
    assert not re.search(r"\beval\(|new Function|XMLHttpRequest", code)
    assert re.findall(r"\bfetch\((.*?)[,)]", code) == (
        ['"state"', '"message"'] if script.name == "page.js" else []
    )
    assert ("import(" in code) == (script.name in {"loader.js", "page.js"})


@pytest.mark.parametrize("script", [one for one in SCRIPTS if one.name == "view.js"], ids=name_of)
def test_the_view_of_a_kind_can_come_as_a_text_alone(script):
    code = without_comments(script)
    assert re.findall(r"^export (?:const|function) (\w+)", code, re.MULTILINE) == ["view"]
    assert not re.search(r"^import\b", code, re.MULTILINE)
