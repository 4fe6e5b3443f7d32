"""Tables are the same where pandas cannot make a frame of its blocks, as in version 2."""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec

import pandas as pd
import pytest

from coursekit.reading.article import article
from coursekit.tables import frames

PAGE = "Talks go on\n\nCanada said on 3 May 2024 that it will sign. Peru left in 2023."


@pytest.mark.parametrize("name", ["timeline", "stakeholders", "statements"])
@pytest.mark.parametrize("page", [PAGE, "Nothing is told."])
def test_a_table_does_not_depend_on_the_version(
    monkeypatch: pytest.MonkeyPatch, name: str, page: str
) -> None:
    monkeypatch.setitem(sys.modules, "pandas.api.internals", None)
    spec = find_spec("coursekit.tables.frames")
    older = module_from_spec(spec)
    spec.loader.exec_module(older)
    read = article(page, "2024-05-10")
    expected, found = (getattr(each, name)(read) for each in (frames, older))
    # Version 3 takes words for strings where it makes the columns one by one; version 2 does not.
    pd.testing.assert_frame_equal(found.astype(expected.dtypes), expected)
    assert older.create_dataframe_from_blocks is not frames.create_dataframe_from_blocks
