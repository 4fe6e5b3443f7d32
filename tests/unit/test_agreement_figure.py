"""What a person sees of who agrees with whom, and what one who does not see it is told."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from figure_labels import shown, words
from position_tables import position, positions

from coursekit.errors import TableError
from coursekit.figures.agreement import plot_agreement
from coursekit.tables.facts.frames import facts

DATA = Path(__file__).parents[2] / "seeds/data/positions.csv"
COURSE = facts(DATA)


def view(actor: str, agreement: str, concept: str = "safeguards", **cells: str) -> dict[str, str]:
    return position(actor, concept=concept, agreement=agreement, **cells)


SMALL = positions(
    view("Ghana", "yes"),
    view("Canada", "yes"),
    view("Peru", "yes"),
    view("Cisco", "no", type="company"),
    view("ARTICLE 19", "no", type="civil society", target="draft treaty"),
    view("Ghana", "yes", "capacity"),
    view("Peru", "yes", "capacity"),
    view("NCMEC", "", type="civil society"),
    position("Japan"),
)


@pytest.mark.parametrize("concept", sorted(set(COURSE[COURSE["agreement"] != ""]["concept"])))
def test_everybody_who_speaks_of_a_concept_is_named(concept: str) -> None:
    figure = plot_agreement(COURSE, concept)
    for row in COURSE[COURSE["concept"] == concept].to_dict("records"):
        assert row["actor"] in shown(figure)
        assert row["actor"] in words(figure)


def test_each_claim_says_how_many_share_it_and_who_they_are() -> None:
    figure = plot_agreement(SMALL, "safeguards")
    assert figure.title == "Safeguards: who shares which claim"
    assert figure.rows == {
        "it is handled well": ("3", "state (3): Canada, Ghana, Peru"),
        "it is not handled well": ("2", "civil society (1): ARTICLE 19; company (1): Cisco"),
    }
    assert figure.notes == ("Mention it and take no side: NCMEC",)
    assert "Japan" not in shown(figure)


def test_whoever_changed_is_counted_by_the_latest_row_and_that_is_told() -> None:
    table = positions(
        view("Iran", "no", date="2024-08"),
        view("Iran", "yes", date="2025-10-25"),
        view("Peru", "no"),
    )
    figure = plot_agreement(table, "safeguards")
    assert figure.rows["it is handled well"] == ("1", "state (1): Iran")
    assert figure.rows["it is not handled well"] == ("1", "state (1): Peru")
    assert "no in August 2024, yes in 25 October 2025" in shown(figure)


@pytest.mark.parametrize(
    ("table", "concept", "told"),
    [
        (SMALL, "safety", "found 'safety'. The table has: capacity, safeguards."),
        (positions(position("Peru")), "scope", "The table has: none."),
        (SMALL.iloc[:0], "scope", "Expected at least one row of the table positions"),
        (SMALL.drop(columns="agreement"), "scope", "and agreement is not among those"),
        (positions(view("Peru", "maybe")), "safeguards", "column agreement: expected `yes` or"),
    ],
)
def test_a_table_that_cannot_be_drawn_says_why(
    table: pd.DataFrame, concept: str, told: str
) -> None:
    with pytest.raises(TableError, match=told):
        plot_agreement(table, concept)
