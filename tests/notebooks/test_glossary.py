"""The glossary has the course's words, in order, and every link of the lessons finds its entry."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from coursekit.course.lesson import read_lesson

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
LESSONS = sorted(NOTEBOOKS.glob("[0-9]*.ipynb"))
GLOSSARY = (NOTEBOOKS / "glossary.md").read_text(encoding="utf-8")
ENTRIES = re.findall(r"^### (.+)$", GLOSSARY, re.MULTILINE)
#: JupyterLab makes an anchor of a heading by hyphens alone; GitHub writes it small besides.
ANCHORS = {entry.replace(" ", "-") for entry in ENTRIES}
LINK = re.compile(r"\]\(glossary\.md#([^)]*)\)")


def test_each_heading_gives_one_anchor_everywhere() -> None:
    assert all(re.fullmatch(r"[a-z0-9 -]+", entry) for entry in ENTRIES)
    assert len(ANCHORS) == len(ENTRIES)


def test_entries_stand_in_the_order_of_the_alphabet() -> None:
    for group in GLOSSARY.split("\n## ")[1:]:
        words = re.findall(r"^### (.+)$", group, re.MULTILINE)
        assert all(one < other for one, other in pairwise(words)), group.splitlines()[0]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_every_link_to_the_glossary_finds_its_entry(lesson: Path) -> None:
    text = "\n".join(cell.source for cell in read_lesson(lesson).markdown())
    linked = LINK.findall(text)
    assert linked, "a lesson links no word to the glossary"
    assert set(linked) <= ANCHORS


def test_links_within_the_glossary_find_their_entry() -> None:
    assert set(re.findall(r"\]\(#([^)]*)\)", GLOSSARY)) <= ANCHORS


def test_a_legal_term_names_its_source() -> None:
    legal = GLOSSARY.split("\n## ")[1]
    for entry in legal.split("\n### ")[1:]:
        word, _, said = entry.partition("\n")
        named = re.search(r"https?://|VCLT|Charter of the United Nations|resolution \d", said)
        assert named or word in {"delegation", "resolution"}, word
