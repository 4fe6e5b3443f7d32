"""Answers to the first edition, on a page without a kernel: what a kernel says of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from playwright.sync_api import expect
from sample_course import NOTEBOOKS
from static_site import ADDRESS, page_of, serve

from coursekit.course.first_edition import COURSE, FILE, first_edition
from coursekit.course.student.progress_view import Progress
from coursekit.quiz.store.entries import head, line_of
from coursekit.quiz.store.recovery import read_record

OLD = Path(__file__).parents[1] / f"compat/0.1.0/record-{COURSE}.jsonl"
WORDS = {"right": "Right", "partly": "Partly right", "near": "Nearly right", "wrong": "Not right"}


def test_a_page_shows_the_answers_of_the_first_edition(page, tmp_path, axe_violations):
    questions = json.loads(FILE.read_text(encoding="utf-8"))["questions"]
    entries = [
        entry._replace(version=found["version"]) if found else entry
        for entry in read_record(OLD.read_bytes(), COURSE).entries
        for found in [questions.get(f"{entry.quiz}/{entry.question}")]
    ]
    record = tmp_path / "answers.jsonl"
    record.write_bytes(b"".join(map(line_of, [head(COURSE), *(each.said() for each in entries)])))
    course = tmp_path / "notebooks"
    shutil.copytree(NOTEBOOKS, course)
    progress = Progress(course)
    told = first_edition(entries, progress._asked_now)
    serve(page.context, lesson=page_of(progress))
    page.goto(f"{ADDRESS}lesson.html")
    page.locator("input[type=file]").set_input_files(record)
    summary = page.get_by_text(f"First edition: {len(told)} answers are kept")
    expect(summary).to_be_visible()
    summary.click()
    items = page.locator(".ck-first-edition li > p")
    expect(items).to_have_count(len(told))
    for shown, one in zip(items.all_inner_texts(), told, strict=True):
        expected = f"27 November 2026: {one['words']} {WORDS.get(one['verdict'], '')}"
        assert " ".join(shown.split()) == " ".join(expected.split())
    assert sum("Not right" in each for each in items.all_inner_texts()) > 10
    assert axe_violations(".ck-first-edition") == []
