"""The joint tables of a debate beside a key, and what the score takes for an error."""

from __future__ import annotations

import shutil

import joint
import pytest
from ruamel.yaml import YAML

FOLDER = joint.FOLDER / "nairobi-code"


@pytest.fixture(scope="module")
def debate():
    return joint.Debate.read(FOLDER)


def test_what_its_author_mended_by_stays_mended(debate) -> None:
    floors = {
        "actors joined (B-cubed)": (0.99, 0.95),
        "tellings joined (pairs)": (0.9, 0.7),
        "statements on a concept": (0.8, 0.65),
        "copies": (1.0, 1.0),
    }
    for measure, (precision, recall) in floors.items():
        share = debate.shares[measure]
        assert share.precision >= precision, measure
        assert share.recall >= recall, measure


def test_each_error_has_a_class(debate) -> None:
    kinds = {kind for kind, _ in debate.errors}
    assert {"actor split", "event split", "statement not keyed", "actor not read"} <= kinds


def test_what_a_second_coder_may_leave_out_is_neither_missed_nor_wrong(debate, tmp_path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "debate")
    yaml = YAML()
    key = yaml.load(folder / "key.yaml")
    germany = next(actor for actor in key["actors"] if actor["name"] == "Germany")
    germany["mentioned"] = germany["texts"][1:]
    germany["texts"] = germany["texts"][:1]
    adopted = key["events"][0]
    adopted["announced"] = {"09": adopted["texts"].pop("09")}
    doubtful = next(said for said in key["statements"] if said["actor"] == "Kenya")
    doubtful["doubtful"] = True
    key["actors"].append({"name": "sixty-one states", "type": "unnamed group", "texts": ["01"]})
    yaml.dump(key, folder / "key.yaml")
    loosened = joint.Debate.read(folder)
    before, after = debate.shares, loosened.shares
    found = "actors found in their texts"
    assert after[found].keyed == before[found].keyed - 4
    assert after[found].precision == pytest.approx(before[found].precision, abs=0.02)
    assert after["joint actors right"].keyed == before["joint actors right"].keyed
    events = "events found in their texts"
    assert after[events].keyed == before[events].keyed - 1
    assert after[events].made == before[events].made - 1
    for side in ("keyed", "made"):
        before_, after_ = (getattr(each["statements"], side) for each in (before, after))
        assert after_ == before_ - 1
