"""What the package puts out is what it put out when the files in ``kept`` were written."""

from __future__ import annotations

import json
from difflib import SequenceMatcher

import outputs
import pytest

_AGAIN = "python tests/snapshots/outputs.py --write"
_IN_FULL = "python tests/snapshots/outputs.py --full FOLDER"
_SHOWN = 12
_LONGEST = 600


@pytest.mark.parametrize("part", outputs.PARTS)
def test_nothing_has_changed(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "en")
    found = outputs.kept_files(part)
    folder = outputs.KEPT / part
    kept = {path.name: path.read_bytes().decode() for path in folder.iterdir()}
    told = differences(kept, found)
    if told:
        pytest.fail(
            f"{part}: {len(told)} differences\n"
            + "\n".join(told[:_SHOWN])
            + ("\n…" if len(told) > _SHOWN else "")
            + f"\nIf this is meant: {_AGAIN} {part}, and say why in the commit."
            + f"\nWhere only a digest is kept: {_IN_FULL} {part}, before and after, and diff -r.",
            pytrace=False,
        )


def differences(kept: dict[str, str], found: dict[str, str]) -> list[str]:
    """Say of each place that differs where it is, what was expected and what was found."""
    told = [f"{name}: no longer put out" for name in sorted(kept.keys() - found.keys())]
    told += [f"{name}: not kept yet" for name in sorted(found.keys() - kept.keys())]
    for name in sorted(kept.keys() & found.keys()):
        if kept[name] != found[name]:
            told += _in_file(name, kept[name].split("\n"), found[name].split("\n"))
    return told


def _in_file(name: str, kept: list[str], found: list[str]) -> list[str]:
    told = []
    blocks = SequenceMatcher(None, kept, found, autojunk=False).get_opcodes()
    for kind, first, last, start, end in blocks:
        if kind == "equal":
            continue
        heading = next((line for line in reversed(kept[: first + 1]) if line.startswith("== ")), "")
        old, new = kept[first:last], found[start:end]
        pairs = zip(old, new, strict=True) if len(old) == len(new) else ()
        columns = ", ".join(dict.fromkeys(name for pair in pairs for name in _columns(*pair)))
        lines = [f"--- {name}:{first + 1} {heading} {f'[{columns}]' if columns else ''}".rstrip()]
        lines += [f"- {line[:_LONGEST]}" for line in old] + [f"+ {line[:_LONGEST]}" for line in new]
        told.append("\n".join(lines[:_SHOWN]))
    return told


def _columns(old: str, new: str) -> list[str]:
    """Return the columns in which two rows differ; none for what is no row."""
    if not (old.startswith("{") and new.startswith("{")):
        return []
    before, after = json.loads(old), json.loads(new)
    if next(iter(before.items()), None) != next(iter(after.items()), None):
        return []  # not the same row
    return [name for name in before | after if before.get(name) != after.get(name)]


def test_a_difference_names_its_table_row_and_column() -> None:
    kept = '== x, timeline: 1 rows\n{"event_id": "E001", "status": "planned"}\n'
    (told,) = differences({"x.txt": kept}, {"x.txt": kept.replace("planned", "denied")})
    assert told.splitlines() == [
        "--- x.txt:2 == x, timeline: 1 rows [status]",
        '- {"event_id": "E001", "status": "planned"}',
        '+ {"event_id": "E001", "status": "denied"}',
    ]
    assert differences({"a": ""}, {"b": ""}) == ["a: no longer put out", "b: not kept yet"]
