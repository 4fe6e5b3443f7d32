"""What a public function does not take is said, whatever kind of thing it is."""

from __future__ import annotations

import pandas as pd
import pytest

import coursekit
from coursekit.errors import CoursekitError

ONE = coursekit.article("Canada said the treaty fails to protect users.", "2025-10-24")
TWO = coursekit.article("The Canadian government said it would sign.", "2025-10-27")
TABLE = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
TWICE = pd.DataFrame([[1, 2]], columns=["c", "c"])


@pytest.fixture(scope="module")
def corpus():
    return coursekit.Corpus([ONE, TWO])


@pytest.fixture(scope="module")
def lens(corpus):
    return coursekit.framing(corpus, "article-1", "article-2", origin="best")


def reading(folder, **options):
    (folder / "a.txt").write_text(ONE.text)
    return coursekit.Corpus(folder, **options).joint


CALLS = {
    "Corpus": lambda corpus, wrong, folder: coursekit.Corpus(wrong).joint,
    "Corpus, a list": lambda corpus, wrong, folder: coursekit.Corpus([wrong]).joint,
    "keep": lambda corpus, wrong, folder: coursekit.Corpus([ONE], keep=wrong),
    "settings": lambda corpus, wrong, folder: coursekit.Corpus([ONE], settings=wrong),
    "engine": lambda corpus, wrong, folder: reading(folder, engine=wrong),
    "workers": lambda corpus, wrong, folder: reading(folder, workers=wrong),
    "save": lambda corpus, wrong, folder: corpus.save(wrong),
    "table": lambda corpus, wrong, folder: corpus.table(wrong),
    "table, origin": lambda corpus, wrong, folder: corpus.table("timeline", wrong),
    "sentences": lambda corpus, wrong, folder: corpus.sentences(wrong),
    "timeline": lambda corpus, wrong, folder: coursekit.timeline(wrong),
    "stakeholders": lambda corpus, wrong, folder: coursekit.stakeholders(wrong),
    "statements": lambda corpus, wrong, folder: coursekit.statements(wrong),
    "timeline, origin": lambda corpus, wrong, folder: coursekit.timeline(ONE, wrong),
    "explain": lambda corpus, wrong, folder: coursekit.explain(ONE, wrong),
    "show": lambda corpus, wrong, folder: coursekit.show(wrong),
    "show, columns": lambda corpus, wrong, folder: coursekit.show(TABLE, wrong),
    "show, links": lambda corpus, wrong, folder: coursekit.show(TABLE, links=wrong),
    "explore": lambda corpus, wrong, folder: coursekit.explore(TABLE, wrong),
    "framing": lambda corpus, wrong, folder: coursekit.framing(wrong, "article-1", "article-2"),
    "framing, left": lambda corpus, wrong, folder: coursekit.framing(corpus, wrong, "article-2"),
    "plot_debate": lambda corpus, wrong, folder: coursekit.plot_debate(wrong),
    "network": lambda corpus, wrong, folder: coursekit.plot_debate(corpus, wrong),
    "first": lambda corpus, wrong, folder: coursekit.plot_debate(corpus, first=wrong),
    "days": lambda corpus, wrong, folder: coursekit.plot_debate(corpus, days=wrong),
    "most": lambda corpus, wrong, folder: coursekit.plot_debate(corpus, most=wrong),
    "figure.save": lambda corpus, wrong, folder: coursekit.plot_debate(corpus).save(wrong),
    "DebateMap": lambda corpus, wrong, folder: coursekit.DebateMap(wrong),
}
#: What stands for "the usual" is no slip.
USUAL = {"keep", "settings", "workers", "show, columns", "first", "days"}


@pytest.mark.parametrize("call", CALLS)
def test_what_a_function_does_not_take_is_said(call, corpus, lens, tmp_path):
    slips = [
        0,
        2.5,
        b"x",
        "x\0y",
        {1},
        [None],
        [["x"]],
        {"c": [1]},
        object(),
        lens,
        TWICE,
        len,
        type,
    ]
    for wrong in [*slips, *([] if call in USUAL else [None])]:
        with pytest.raises(CoursekitError, match=r"(?s)expected .*found|window lasts"):
            CALLS[call](corpus, wrong, tmp_path)
