"""What unit 6 says about its six rows and three states stays true."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pandas as pd

from coursekit.tables.facts.frames import facts

ROOT = Path(__file__).parents[2]
DATA = ROOT / "seeds" / "data"
CELLS = nbformat.read(ROOT / "notebooks/06-support-is-not-yes-or-no.ipynb", as_version=4).cells


def six_rows() -> pd.DataFrame:
    code = next(cell.source for cell in CELLS if cell.id == "six-rows")
    named = re.findall(r'"([a-z0-9-]+)"', code.split("isin(")[1].split(")")[0])
    second = facts(DATA / "second_coder.csv").set_index("position").loc[named]
    return second.assign(first=facts(DATA / "positions.csv").set_index("id").loc[named, "stance"])


def test_the_two_coders_differ_on_the_three_rows_that_the_page_names() -> None:
    rows = six_rows()
    differ = rows.index[rows["first"] != rows["stance"]]
    assert set(differ) == {"uk-2025", "hrw-2024", "india-2025"}


def test_the_rows_of_the_second_coder_keep_the_order_of_the_page() -> None:
    second = facts(DATA / "second_coder.csv")
    named = list(six_rows().index)
    assert [each for each in second["position"] if each in named] == named


def test_canada_voted_against_then_welcomed_and_its_signature_is_in_doubt() -> None:
    canada = facts(DATA / "positions.csv").query("actor == 'Canada'").set_index("id")
    assert canada.loc["canada-2019", "act"] == "voted against"
    assert canada.loc["canada-2025", "act"] == "said"
    assert canada.loc["canada-2026", "doubt"]
