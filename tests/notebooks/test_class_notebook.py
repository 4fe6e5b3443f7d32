"""The notebook for instructors that shows a class runs from top to bottom."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks/instructor"


@pytest.mark.slow  # 15 s
def test_the_notebook_of_a_class_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSEKIT_HOME", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    book = nbformat.read(FOLDER / "class-view.ipynb", as_version=4)
    before = sorted(FOLDER.iterdir())
    NotebookClient(book, timeout=120, resources={"metadata": {"path": str(FOLDER)}}).execute()
    assert sorted(FOLDER.iterdir()) == before
    shown = [
        output["data"]["text/html"]
        for cell in book.cells
        for output in cell.get("outputs", ())
        if "text/html" in output.get("data", {})
    ]
    assert "at_once" in shown[1]
    assert 'sandbox srcdoc="' in shown[-1]
