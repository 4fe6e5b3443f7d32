"""The measure of what the tables promise counts what a reader would count."""

from __future__ import annotations

import pytest
import scoring
from promises import MEASURES, Promises, _side

TEXT = """\
Norland joins the Data Treaty

Norland signed the Data Treaty on 3 May 2024.
"""


def kept(**norland: str) -> Promises:
    """Return what is kept where a key has this one party and the signing."""
    party = {"name": "Norland", "type": "state", "role": "actor", **norland}
    promises = Promises()
    promises.read(
        scoring.GoldText.model_validate(
            {
                "format": 1,
                "kind": "news",
                "text": TEXT,
                "issue": {"name": "Data Treaty"},
                "timeline": [
                    {
                        "event": "signed the Data Treaty",
                        "status": "happened",
                        "value": "2024-05-03",
                    }
                ],
                "stakeholders": [party],
                "statements": [],
            }
        )
    )
    return promises


def test_a_stance_that_is_keyed_so_is_read_and_carried() -> None:
    promises = kept(stance="support", cue="signed")
    for measure in ("clear stances read", "printed stances that the key carries", "dates right"):
        assert promises.share(measure) == 1
    assert promises.share("on the wrong side") == 0


def test_the_other_side_is_wrong_and_carries_nothing() -> None:
    promises = kept(stance="oppose")
    assert promises.share("on the wrong side") == 1
    assert promises.share("printed stances that the key carries") == 0
    assert any(part == "stance" for part, _ in promises.broken)


def test_a_stance_where_a_reader_sees_none_is_not_carried() -> None:
    assert kept(stance="unclear").share("printed stances that the key carries") == 0


@pytest.mark.parametrize("name", ["Sudland", "Ostland"])
def test_a_row_for_nobody_in_the_key_is_no_party(name: str) -> None:
    promises = kept(name=name, stance="support")
    assert promises.share("rows that are a party, once") == 0
    assert promises.share("stakeholders found") == 0


def test_without_rows_nothing_was_got_wrong() -> None:
    assert {Promises().share(measure) for measure in MEASURES} == {1.0}


def test_taking_no_side_is_not_the_same_as_none() -> None:
    assert len({_side(stance) for stance in ("neutral", "unclear", "nobody", "support")}) == 4
