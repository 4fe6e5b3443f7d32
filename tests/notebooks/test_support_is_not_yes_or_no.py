"""What unit 6 says about its six rows and three states stays true."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pandas as pd
import pytest

import coursekit
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


@pytest.fixture(scope="module")
def signed() -> pd.DataFrame:
    """Return the statements of the map, as a person has signed them, with labels for concepts."""
    corpus = coursekit.Corpus(ROOT / "seeds")
    table = coursekit.statements(corpus)
    table["concept"] = table["concept"].replace(dict(corpus.joint.concepts))
    return table[(table["origin"] == "reviewed") & (table["agreement"] != "")]


def sides(signed: pd.DataFrame, actor: str) -> dict[str, str]:
    """Return what an actor says to each concept: yes, no, or both."""
    own = signed[signed["name"] == actor]
    return {
        concept: " and ".join(sorted(set(group["agreement"])))
        for concept, group in own.groupby("concept")
    }


def test_the_two_critics_share_a_no_to_the_treaty_and_no_reason(signed: pd.DataFrame) -> None:
    c_fam, eff = sides(signed, "C-FAM"), sides(signed, "Electronic Frontier Foundation")
    assert c_fam == {"UN Convention against Cybercrime": "no", "It protects victims of abuse": "no"}
    assert eff["UN Convention against Cybercrime"] == eff["Its scope is narrow enough"] == "no"
    assert "It protects victims of abuse" not in eff
    said = " ".join(signed[signed["name"] == "C-FAM"]["content"])
    assert "Article 14 too soft" in said
    assert not re.search(r"\b(if|unless|until)\b", said)
    reach = signed[(signed["name"] == "Electronic Frontier Foundation")]["content"]
    assert reach.str.contains("applies far beyond cybercrime").any()


def test_the_unit_names_everybody_on_its_map_who_is_invented(signed: pd.DataFrame) -> None:
    treaty = [case.parent for case in DATA.parent.glob("*/case.yaml") if "Convention against" in case.read_text("utf-8")]
    cases = [coursekit.read(folder).case for folder in treaty]
    invented = {name for case in cases if case for name in case.invented}
    shown = invented & set(signed["name"])
    told = next(cell.source for cell in CELLS if cell.id == "with-whom")
    assert len(shown) >= 2
    assert all(name in told for name in shown)


def test_new_zealand_says_yes_to_the_treaty_and_no_to_its_scope(signed: pd.DataFrame) -> None:
    found = sides(signed, "New Zealand")
    assert found["Its scope is narrow enough"] == "no"
    assert found["Its safeguards are strong enough"] == "yes"
    assert found["UN Convention against Cybercrime"] == "yes"


@pytest.mark.parametrize(
    ("concept", "friends", "critics"),
    [
        ("scope", set(), {"New Zealand", "Human Rights Watch", "Access Now"}),
        ("safeguards", {"New Zealand", "United Kingdom"}, {"Cisco", "Six United States senators"}),
        ("abuse", {"Council of the European Union"}, {"Human Rights Watch", "Access Now"}),
        ("victims", {"SWGfL", "United States"}, {"C-FAM"}),
        ("cooperation", {"António Guterres", "Iran"}, {"International Chamber of Commerce"}),
        ("inside", {"United States", "Deborah McCarthy"}, set()),
    ],
)
def test_the_words_of_the_codebook_find_each_side(
    signed: pd.DataFrame, concept: str, friends: set[str], critics: set[str]
) -> None:
    entries = coursekit.Corpus(ROOT / "seeds").settings.concepts
    label = next(each.label for each in entries if each.id == concept)
    rows = signed[signed["concept"] == label]
    by_side = {side: set(group["name"]) for side, group in rows.groupby("agreement")}
    assert friends <= by_side.get("yes", set())
    assert critics <= by_side.get("no", set())
    assert not by_side.get("yes", set()) & by_side.get("no", set())


def test_articles_on_other_issues_use_none_of_the_codebook(signed: pd.DataFrame) -> None:
    others = signed[signed["article"].isin(["a-mailbox-in-dublin", "may-they-read-our-messages"])]
    assert set(others["concept"]) == {"CLOUD Act", "scanning bill"}


def test_a_no_to_something_else_is_no_line_to_the_treaty(signed: pd.DataFrame) -> None:
    # The United Kingdom is critical of some states, and Iran of clauses: other targets.
    for actor in ("United Kingdom", "Iran"):
        assert sides(signed, actor)["UN Convention against Cybercrime"] == "yes"
