"""A page without a kernel makes the same hand-in, to the byte, for the same record."""

from __future__ import annotations

import json
import subprocess
from random import Random

import pytest
from front_end import FRONT
from hand_ins import MADE, entries_of, real_course
from npm_packages import NODE

from coursekit.i18n import in_language
from coursekit.quiz.hand_in import (
    TICKED,
    hand_in_of,
    preview,
    read_hand_in,
    student_called,
    written_page,
)
from coursekit.quiz.store.entries import entry_of
from coursekit.widgets.hand_in import work_for_page
from coursekit.widgets.pages.static_page import shared

pytestmark = pytest.mark.skipif(NODE is None, reason="needs Node")
ME = student_called("name", "Ada <b>Doe</b> & Söhne 🙂")
ODD = "</script><!-- \u2028 é e\u0301 🙂 \x7f \" ' & < > \\ \ud800 \t\n"


def made_by_pages(records, ticked):
    """Return what a page makes of records, all in one go."""
    lines = [shared(), {"work": work_for_page(real_course())}]
    student = ME.model_dump(by_alias=True)
    for entries in records:
        said = [entry.said() for entry in entries]
        lines.append({"entries": said, "student": student, "ticked": ticked, "made": MADE})
    ran = subprocess.run(
        [NODE, FRONT / "tests/hand-ins.js"],
        input="\n".join(map(json.dumps, lines)),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert not ran.stderr, ran.stderr
    return [json.loads(line) for line in ran.stdout.strip().split("\n")]


def compare(records, ticked):
    work = real_course()
    records = [[entry_of(entry.said()) for entry in entries] for entries in records]
    for entries, found in zip(records, made_by_pages(records, ticked), strict=True):
        made = hand_in_of(work, entries, ME, ticked, MADE)
        assert found["preview"] == json.loads(json.dumps(preview(made, work.asked()).plain()))
        assert found["receipt"] == made.receipt
        assert found["page"] == written_page(made, work.asked())
        assert read_hand_in(found["page"].encode()) == made


def records_of(*seeds):
    return [entries_of(real_course(), Random(seed)) for seed in seeds]  # noqa: S311 (signs nothing)


@pytest.mark.parametrize(
    "ticked", [[], ["answers"], ["written", "brief"], list(TICKED)], ids="-".join
)
def test_a_page_makes_the_same_file_as_a_kernel(ticked):
    compare(records_of(1, 2), ticked)


def test_the_file_is_folded_by_unit_and_says_minutes_of_utc():
    (entries,) = records_of(1)
    made = hand_in_of(real_course(), entries, ME, ["answers"], MADE)
    page = written_page(made, real_course().asked())
    assert page.count("<details>") == len({each.quiz[:2] for each in made.answers}) > 1
    assert "<summary>00-start-here (" in page
    assert f"<dd>{MADE[:10]} {MADE[11:16]} UTC</dd>" in page


def test_the_same_in_german():
    with in_language("de"):
        compare(records_of(3), list(TICKED))


def spoilt(entries, seed):
    """Return a record in which some actions are odd, and some belong to earlier versions."""
    chance = Random(seed)  # noqa: S311 (it signs nothing)
    found = []
    for entry in entries:
        action, way = dict(entry.action), chance.random()
        if "sent" in action and way < 0.3:
            action["sent"] = odd_sent(chance, action["sent"])
        found.append(entry._replace(action=action))
        if way > 0.8:
            found[-1] = found[-1]._replace(version=f"{seed:016x}")
        if way > 0.95:
            found[-1] = found[-1]._replace(time="yesterday", words=ODD)
    return [entry._replace(n=n, id=f"s{n}") for n, entry in enumerate(found, 1)]


def odd_sent(chance, sent):
    match chance.randrange(4), sent:
        case 0, {"text": str()}:
            return sent | {"text": ODD * chance.choice((1, 60))}
        case 0, {"fields": dict(fields)}:
            return sent | {"fields": fields | {"claim": ODD, "x": "y", "rule": 7}}
        case 1, _:
            return sent | {"more": [1, 2.0, True, None, ODD], "__proto__": {"a": 1}, "é": 1}
        case 2, _:
            return sent | {"half": 0.5, "large": 2**60, "pairs": {"12345678": "2", "1": ODD}}
    return {"choices": ["nothing"], "path": 7, "text": ["x"], "client": "NOBODY"}


def test_an_odd_record_makes_the_same_file():
    compare(
        [spoilt(entries, seed) for seed, entries in enumerate(records_of(4, 5, 6))], list(TICKED)
    )


def test_what_changed_in_the_brief_makes_the_same_file():
    said = {"quiz": "whole-brief", "question": "whole-brief", "version": "0" * 16, "id": "a"}
    texts = [{"text": ODD}, {"text": "Second."}]
    entries = [
        entry_of({**said, "id": f"w{n}", "did": "answer", "sent": text, "n": n, "time": MADE})
        for n, text in enumerate(texts, 1)
    ]
    compare([entries], list(TICKED))
