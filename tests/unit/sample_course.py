"""A whole course for tests: lessons of ``tests/sample`` beside the seeds of the repository.

The course's own lessons may change at any time; what tests the program takes these.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

TESTS: Final = Path(__file__).parents[1]
_FOLDER: Final = TemporaryDirectory(prefix="coursekit-sample-")  # it goes with the process
SAMPLE: Final = Path(_FOLDER.name).resolve() / "course"
shutil.copytree(TESTS / "sample", SAMPLE)
shutil.copytree(TESTS.parent / "seeds", SAMPLE / "seeds")
shutil.copy(TESTS.parent / "notebooks/glossary.md", SAMPLE / "notebooks")
NOTEBOOKS: Final = SAMPLE / "notebooks"
QUIZZES: Final = NOTEBOOKS / "quizzes"
#: Its first lesson, which reads an article and has five quizzes, and its second, with a gate.
LESSON: Final = NOTEBOOKS / "01-reading-one-article.ipynb"
SECOND: Final = NOTEBOOKS / "03-when-and-what-counts-as-yes.ipynb"
