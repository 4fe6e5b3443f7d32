"""The debate map: what the page is given, what stands for it elsewhere, and what is refused."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from debates import COST, HOSTILE, SCOPE, debate
from joint_statements import joint_of, statement

import coursekit
from coursekit.corpus.corpus import Corpus
from coursekit.errors import CoursekitError
from coursekit.reading.article import article
from coursekit.widgets.debate.debate_map import DebateMap
from coursekit.widgets.pages.static_page import fragment


def test_the_page_gets_signed_and_machine_rows_with_their_sentences_and_who_signed() -> None:
    shown = DebateMap(debate()).debate
    assert {each["id"] for each in shown["actors"]} == {"Ghana", "Peru", "Cuba", HOSTILE}
    assert {each["label"] for each in shown["concepts"]} == {SCOPE, COST}
    first, *_, last = shown["statements"]
    assert first["evidence"] == "Ghana spoke of it, 🗳️ sentence 0."
    assert (first["coder"], first["checked_on"]) == ("reader-a", "2026-11-20")
    assert (first["published"], last["published"]) == ("2025-10-25", "")
    assert [each["origin"] for each in shown["statements"]].count("machine") == 1


def test_what_is_not_on_the_map_is_counted_with_the_reason() -> None:
    rows = [
        statement("a", "Peru", SCOPE, "yes", counted=False),
        statement("b", "Peru", "", ""),
        statement("c", "Peru", "", ""),
    ]
    widget = DebateMap(joint_of(rows))
    (note,) = widget.debate["notes"]
    assert note.endswith("in a copy of another article (1); on no concept of the codebook (2).")
    assert widget.debate["statements"] == []
    assert repr(widget) == "DebateMap: actors 0, concepts 0, statements 0"


def test_a_corpus_brings_its_title_and_articles_their_days(tmp_path) -> None:
    (tmp_path / "corpus.yaml").write_text("format: 1\ntitle: A debate\n", encoding="utf-8")
    (tmp_path / "one.txt").write_text("Peru said it would not sign the treaty.\n", encoding="utf-8")
    assert DebateMap(Corpus(tmp_path)).debate["title"] == "A debate"
    given = [article("Peru said that it opposes the treaty.", "2025-10-25")]
    days = {each["published"] for each in DebateMap(Corpus(given)).debate["articles"]}
    assert days <= {"2025-10-25"}


def test_articles_that_could_not_be_read_are_counted_above_an_emptier_map(tmp_path) -> None:
    (tmp_path / "one.txt").write_text("Peru said it would not sign the treaty.\n", encoding="utf-8")
    (tmp_path / "two.txt").write_bytes(b"\x00\x01\x02")
    note, *_ = DebateMap(Corpus(tmp_path)).debate["notes"]
    assert note == "1 article could not be read: the table .unread of the corpus says why."


def test_what_is_no_corpus_is_refused_with_what_to_do() -> None:
    with pytest.raises(CoursekitError, match=r"found str. Make one with coursekit\.Corpus"):
        DebateMap("seeds")  # type: ignore[arg-type]


def test_without_a_page_signed_rows_are_a_table_in_which_text_is_text() -> None:
    widget = DebateMap(debate())
    shown = widget._without_a_page()
    assert shown["text/plain"] == "DebateMap: actors 4, concepts 2, statements 6"
    assert f"<tr><td>Ghana</td><td>{SCOPE}</td><td>1</td><td>0</td></tr>" in shown["text/html"]
    assert f"<td>Peru</td><td>{COST}</td>" not in shown["text/html"]  # the machine's
    assert "<img" not in shown["text/html"]
    assert "<img" not in fragment(widget)
    assert json.loads(json.dumps(widget.debate)) == widget.debate


def test_it_is_made_and_shown_with_what_a_browser_has() -> None:
    code = (
        "import coursekit, sys;"
        "one = coursekit.article('Peru said it would sign.');"
        "coursekit.DebateMap(coursekit.Corpus([one]))._repr_mimebundle_();"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"pandas", "numpy", "matplotlib", "markupsafe"}.isdisjoint(done.stdout.split())
    assert coursekit.DebateMap is DebateMap
