"""Decisions about the rows of an article: signed, on the disk at once, undone one by one."""

from __future__ import annotations

import csv
import datetime as dt
import errno
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from signed_tables import PERSON, change

from coursekit.cli.app import main
from coursekit.corpus.corpus import Corpus
from coursekit.corpus.sources.settings_file import in_corpus
from coursekit.errors import AuthoredFileError, CoursekitError, TableError
from coursekit.reading.article import Article, read
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import article_tables
from coursekit.tables.curation.diff import in_words
from coursekit.tables.curation.reviewed import NAMES, reviewed_rows
from coursekit.tables.curation.session import curation as sessions
from coursekit.tables.curation.session import history as histories
from coursekit.tables.curation.session import log as log_file
from coursekit.tables.curation.session import table_files
from coursekit.tables.curation.session.cells import cells_of, csv_bytes, is_signed
from coursekit.tables.curation.session.curation import Curation
from coursekit.tables.curation.session.log import replayed
from coursekit.tables.curation.session.table_files import TableFiles, in_order
from coursekit.tables.curation.session.words import marked_spans
from coursekit.tables.curation.versions import diff_since

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = (
    "🎉 The Ministry of Justice said that the draft treaty “goes too far”. Canada backed the treaty"
    " on 3 May 2024, and Canadian officials will sign it on Friday.\n\n"
    "Cisco opposes the treaty, a spokesperson for Cisco said. The Prisons Ministry declined to"
    " comment. The European Union welcomed the vote.\n"
)
BOTH = PERSON + "  - {id: bob, name: Bob Low, kind: person, about: reads a second time}\n"


@pytest.fixture
def seed(tmp_path):
    """Return the folder of a short article of which nobody has checked anything."""
    return made(tmp_path)


def made(folder: Path) -> Path:
    seed = folder / "seeds" / "a-vote"
    seed.mkdir(parents=True)
    (seed / "article.txt").write_text(STORY, encoding="utf-8")
    (folder / "seeds" / "coders.yaml").write_text(BOTH, encoding="utf-8")
    return seed


def begun(seed: Path, coder: str = "ann", **how) -> Curation:
    return Curation(read(seed / "article.txt"), coder, **how)


def parties(curation: Curation) -> dict[str, str]:
    return {row["name"]: row["stakeholder_id"] for row in curation.tables["stakeholders"]}


def on_disk(seed: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(seed.glob("reviewed/*"))}


def faults(seed: Path, folder: str = "reviewed") -> list[object]:
    article = read(seed / "article.txt")
    paths = [(name, seed / folder / f"{name}.csv") for name in NAMES]
    return [
        fault
        for name, path in paths
        if path.exists()
        for fault in reviewed_rows(article, name, path)[1]
    ]


def test_a_row_that_is_kept_is_signed_and_on_the_disk_and_no_other_row_counts(seed):
    curation = begun(seed)
    assert not (seed / "reviewed").exists()
    cisco = parties(curation)["Cisco"]
    curation.keep("stakeholders", cisco)
    best = article_tables(read(seed / "article.txt"))
    signed = [row for row in best.stakeholders if row.origin == "reviewed"]
    assert [(row.name, row.coder, row.checked_on) for row in signed] == [
        ("Cisco", "ann", dt.date.today())
    ]
    assert all(row.origin == "proposed" for row in best.stakeholders if row not in signed)
    assert curation.progress() == (1, sum(map(len, best)))
    # Statements name stakeholders by their ids, so they are saved, too; events are the machine's.
    assert sorted(on_disk(seed)) == ["stakeholders.csv", "statements.csv"]


def test_the_least_certain_come_first_each_table_in_turn_or_mixed(seed):
    curation = begun(seed)
    doubts = [
        (table, curation.row(table, name)["certainty"] != "doubtful")
        for table, name in curation.queue()
    ]
    assert [table for table, _ in doubts] == sorted(
        [table for table, _ in doubts], key=["stakeholders", "statements", "timeline"].index
    )
    for name in NAMES:
        of_table = [clear for table, clear in doubts if table == name]
        assert of_table == sorted(of_table)
    mixed = [curation.row(*each)["certainty"] for each in curation.queue(mixed=True)]
    assert mixed == sorted(mixed, reverse=True)
    assert len(mixed) == len(set(curation.queue(mixed=True)))


def test_words_are_found_and_marked_and_never_counted(seed):
    curation = begun(seed)
    [row, *_] = curation.tables["statements"]
    name, text = row["statement_id"], curation.article.text
    curation.mend("statements", name, {"content": "the draft treaty"})
    after = curation.row("statements", name)
    at = text.index("the draft treaty")
    assert after["content_spans"] == f"{at}:{at + len('the draft treaty')}"
    assert is_signed(after)
    quote = text.index("goes")
    [span] = marked_spans(text, [Span(quote, quote + 4), Span(quote + 5, quote + 8)])
    curation.mend("statements", name, {}, {"content": [Span(at, at + 9), span]})
    after = curation.row("statements", name)
    assert after["content"] == "the draft … “goes too"[: len("the draft … ")] + "goes too"
    assert faults(seed) == []


def test_what_the_strict_reader_refuses_is_refused_with_its_words_and_changes_nothing(seed):
    curation = begun(seed)
    name = parties(curation)["Cisco"]
    with pytest.raises(TableError, match=r"row S\d+, column stance: .*expected one of"):
        curation.mend("stakeholders", name, {"stance": "against"})
    with pytest.raises(TableError, match="expected columns of the stakeholders"):
        curation.mend("stakeholders", name, {"coder": "bob"})
    [row, *_] = curation.tables["statements"]
    with pytest.raises(TableError, match=r"appears \d times in"):
        curation.mend("statements", row["statement_id"], {"source": "e"})
    with pytest.raises(TableError, match="expected the id of a row"):
        curation.keep("timeline", "E999")
    assert not (seed / "reviewed").exists()
    assert not curation.log.path.exists()


def test_a_date_brings_its_precision_and_its_days(seed):
    curation = begun(seed)
    [row, *_] = curation.tables["timeline"]
    curation.mend("timeline", row["event_id"], {"value": "2024-05"})
    after = curation.row("timeline", row["event_id"])
    assert (after["precision"], after["earliest"], after["latest"]) == (
        "month",
        "2024-05-01",
        "2024-05-31",
    )


def test_a_signature_settles_the_doubt_of_the_machine_and_not_that_of_a_coder(seed):
    curation = begun(seed)
    names, before = parties(curation), curation.queue()
    assert curation.row("stakeholders", names["Cisco"])["certainty"] == "doubtful"
    curation.keep("stakeholders", names["Cisco"])
    curation.mend("stakeholders", names["Canada"], {"type": "person"})
    curation.mend("stakeholders", names["European Union"], {"certainty": "doubtful"})
    rows = {row["name"]: row for row in curation.tables["stakeholders"]}
    assert rows["Cisco"]["certainty"] == rows["Canada"]["certainty"] == "clear"
    assert rows["European Union"]["certainty"] == "doubtful"
    assert rows["European Union"]["why"].endswith("; its coder is in doubt")
    curation.keep("stakeholders", names["European Union"])
    assert curation.row("stakeholders", names["European Union"])["certainty"] == "doubtful"
    assert curation.queue() == before  # a row stays where it was looked at
    told = diff_since(curation.article, "machine")["stakeholders"]
    assert {row.words: row.fate for row in told}["Cisco"] == "kept"


def test_merging_two_stakeholders_takes_their_statements_along(seed):
    curation = begun(seed)
    names = parties(curation)
    gone, into = names["Cisco"], names["Ministry of Justice"]
    said = [row for row in curation.tables["statements"] if row["stakeholder_id"] == gone]
    curation.merge(gone, into)
    after = curation.row("stakeholders", into)
    assert said
    assert after["aliases"] == "Cisco"
    assert (after["stance"], after["role"]) == ("critical", "speaker")
    assert gone not in parties(curation).values()
    assert all(
        curation.row("statements", row["statement_id"])["stakeholder_id"] == into for row in said
    )
    assert not is_signed(after)  # a row of two is to be looked at before it counts
    assert faults(seed) == []


def test_a_split_gives_some_names_to_a_new_row_and_statements_follow_their_words(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.merge(names["Cisco"], names["Canada"])
    curation.split(names["Canada"], ["Cisco"])
    [new] = [name for party, name in parties(curation).items() if party == "Cisco"]
    assert new not in names.values()
    said = [row for row in curation.tables["statements"] if "Cisco" in row["source"]]
    assert said
    assert all(row["stakeholder_id"] == new for row in said)
    with pytest.raises(TableError, match="at least one name for each"):
        curation.split(new, ["Cisco"])
    assert faults(seed) == []


def test_a_dropped_row_is_named_nowhere_and_rows_that_named_it_come_up_again(seed):
    curation = begun(seed)
    cisco = parties(curation)["Cisco"]
    [said, *_] = [r for r in curation.tables["statements"] if r["stakeholder_id"] == cisco]
    curation.keep("statements", said["statement_id"])
    curation.drop("stakeholders", cisco)
    after = curation.row("statements", said["statement_id"])
    assert after["stakeholder_id"] == ""
    assert not is_signed(after)
    assert faults(seed) == []


def test_a_row_is_added_from_marked_words_and_its_id_was_never_another_rows(seed):
    curation = begun(seed)
    last = curation.tables["statements"][-1]["statement_id"]
    curation.drop("statements", last)
    at = curation.article.text.index("declined")
    span = Span(at, at + len("declined to comment"))
    row = curation.new("statements", [span])
    assert row["evidence"] == "The Prisons Ministry declined to comment."
    curation.add("statements", [span], {"cue": "declined", "stance": "neutral"})
    [added] = [r for r in curation.tables["statements"] if r["content"] == "declined to comment"]
    assert int(added["statement_id"][1:]) == int(last[1:]) + 1
    assert is_signed(added)
    assert faults(seed) == []


def test_undo_goes_back_any_number_of_steps_also_after_reopening(seed):
    begin = begun(seed).tables
    curation = begun(seed)
    names = parties(curation)
    before = []
    for step in (
        lambda: curation.keep("stakeholders", names["Canada"]),
        lambda: curation.merge(names["Prisons Ministry"], names["Ministry of Justice"]),
        lambda: curation.drop("stakeholders", names["Cisco"]),
        lambda: curation.keep("timeline", curation.tables["timeline"][0]["event_id"]),
    ):
        before.append((json.dumps(curation.tables), on_disk(seed)))
        step()
    for tables, files in reversed(before):
        curation = begun(seed)
        assert curation.undo()
        assert json.dumps(curation.tables) == tables
        assert on_disk(seed) == files
    assert begun(seed).undo() is None
    assert begun(seed).tables == begin


def test_what_a_spreadsheet_has_changed_is_kept_told_and_can_be_undone(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    path = seed / "reviewed" / "stakeholders.csv"
    change(path, names["Cisco"], type="industry group", note="ask Ann")
    again = begun(seed)
    [told] = again.outside
    assert (told.id, told.before["type"], told.after["type"]) == (
        names["Cisco"],
        "company",
        "industry group",
    )
    again.keep("stakeholders", names["Cisco"])
    row = again.row("stakeholders", names["Cisco"])
    assert (row["type"], row["note"]) == ("industry group", "ask Ann")
    assert "ask Ann" in path.read_text(encoding="utf-8-sig")
    assert begun(seed).outside == []
    again.undo()
    assert again.undo().action == "outside"
    assert again.row("stakeholders", names["Cisco"])["type"] == "company"
    assert begun(seed).outside == []


def test_a_row_that_was_just_edited_elsewhere_is_to_be_looked_at_before_it_is_signed(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    change(seed / "reviewed" / "stakeholders.csv", names["Cisco"], type="industry group")
    with pytest.raises(TableError, match="has just been changed in its file"):
        curation.keep("stakeholders", names["Cisco"])
    curation.keep("stakeholders", names["Cisco"])


def test_a_file_that_a_spreadsheet_has_spoilt_is_refused_and_left_as_it_is(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    path = seed / "reviewed" / "stakeholders.csv"
    change(path, names["Cisco"], type="firm")
    spoilt = path.read_bytes()
    with pytest.raises(AuthoredFileError, match=r"column type: type is 'firm'"):
        curation.keep("stakeholders", names["Cisco"])
    assert path.read_bytes() == spoilt
    change(path, names["Cisco"], type="company")
    curation.keep("stakeholders", names["Cisco"])


def test_a_file_saved_with_semicolons_is_no_edit(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    path = seed / "reviewed" / "stakeholders.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    with path.open("w", encoding="utf-16", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert begun(seed).outside == []


def test_a_kill_between_the_log_and_the_tables_loses_nothing(seed, monkeypatch):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(table_files, "put_in_place", killed)
    with pytest.raises(KeyboardInterrupt):
        curation.merge(names["Prisons Ministry"], names["Ministry of Justice"])
    monkeypatch.undo()
    again = begun(seed)
    assert again.outside == []
    assert "Prisons Ministry" not in parties(again)
    assert "Ministry" in on_disk(seed)["stakeholders.csv"].decode()
    assert TableFiles(again.article, seed / "reviewed").holds(
        "stakeholders", again.tables["stakeholders"]
    )


def test_a_line_that_a_kill_has_cut_off_is_no_decision(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    with curation.log.path.open("ab") as file:
        file.write(b'{"n":2,"action":"dr')
    again = begun(seed)
    assert len(again.decisions) == 1
    again.keep("stakeholders", names["Cisco"])
    assert [each.n for each in begun(seed).decisions] == [1, 2]


def test_a_log_that_somebody_has_spoilt_is_refused_with_its_line(seed):
    curation = begun(seed)
    curation.keep("stakeholders", parties(curation)["Canada"])
    log = curation.log.path
    whole = log.read_text(encoding="utf-8")
    for spoilt, line in ((whole + "nonsense\n", 3), (whole.replace('"coder"', '"who"'), 1)):
        log.write_text(spoilt, encoding="utf-8")
        with pytest.raises(CoursekitError, match=rf"decisions\.jsonl, line {line}: expected a"):
            begun(seed)
    log.write_text(whole, encoding="utf-8")
    assert begun(seed).progress().signed == 1


def test_decisions_that_do_not_follow_from_each_other_are_refused(seed):
    curation = begun(seed)
    curation.drop("stakeholders", parties(curation)["Canada"])
    log = curation.log.path
    begin, drop = log.read_bytes().splitlines(keepends=True)
    undo = drop.replace(b'"action":"drop"', b'"action":"undo"').replace(b'"n":1', b'"n":2')
    for lines in ([begin, drop, drop], [begin, undo, undo]):
        log.write_bytes(b"".join(lines))
        with pytest.raises(CoursekitError, match="decisions that follow from each other"):
            begun(seed)


def test_a_decision_that_the_disk_does_not_take_has_not_been_made(seed, monkeypatch):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    whole = curation.log.path.read_bytes()

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(log_file.os, "fsync", full)
    with pytest.raises(CoursekitError, match=r"cannot be kept.*No space left.*decide again"):
        curation.keep("stakeholders", names["Cisco"])
    assert curation.log.path.read_bytes() == whole
    monkeypatch.undo()
    curation.keep("stakeholders", names["Cisco"])
    assert len(begun(seed).decisions) == 2


def test_without_room_for_the_tables_nothing_more_is_decided_and_nothing_is_lost(seed, monkeypatch):
    curation = begun(seed)
    names = parties(curation)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(table_files, "put_in_place", full)
    with pytest.raises(CoursekitError, match="last decision is kept"):
        curation.keep("stakeholders", names["Canada"])
    with pytest.raises(CoursekitError, match="nothing more can be decided"):
        curation.keep("stakeholders", names["Cisco"])
    monkeypatch.undo()
    again = begun(seed)
    assert [each.row for each in again.decisions] == [names["Canada"]]
    assert again.outside == []
    assert on_disk(seed)


def test_another_window_that_is_busy_is_waited_for_and_told_of(seed, monkeypatch):
    curation = begun(seed)
    monkeypatch.setattr(histories, "_PATIENCE", 0.05)
    other = begun(seed, "bob")  # of the same tables, so of the same lock
    with other._history.turn(), pytest.raises(CoursekitError, match="window is busy"):
        curation.keep("stakeholders", parties(curation)["Canada"])
    assert curation.decisions == []


def test_another_window_of_the_same_coder_is_taken_in(seed):
    one, other = begun(seed), begun(seed)
    names = parties(one)
    one.keep("stakeholders", names["Canada"])
    other.keep("stakeholders", names["Cisco"])
    one.catch_up()
    assert one.outside == []
    assert one.progress() == other.progress()
    assert one.progress().signed == 2


def test_a_second_coder_codes_blind_beside_what_the_first_has_decided(seed):
    first = begun(seed)
    names = parties(first)
    first.mend("stakeholders", names["Cisco"], {"type": "industry group"})
    files = on_disk(seed)
    second = begun(seed, "bob", own=True)
    assert second.row("stakeholders", names["Cisco"])["type"] == "company"
    second.keep("stakeholders", names["Cisco"])
    assert on_disk(seed) == files
    assert faults(seed, "coding/bob") == []
    with pytest.raises(CoursekitError, match="bob has begun to code this article blind"):
        begun(seed, "bob")


def test_another_coders_rows_can_be_the_draft_and_count_for_nothing_until_signed(seed):
    second = begun(seed, "bob", own=True)
    name = parties(second)["Cisco"]
    second.mend("stakeholders", name, {"type": "industry group"})
    first = begun(seed, draft="bob")
    assert first.row("stakeholders", name)["type"] == "industry group"
    assert first.progress().signed == 0
    first.keep("stakeholders", name)
    assert faults(seed) == []


def test_another_coders_row_is_taken_in_the_place_of_one(seed):
    second = begun(seed, "bob", own=True)
    name = parties(second)["Cisco"]
    second.mend("stakeholders", name, {"type": "industry group"})
    first = begun(seed)
    first.take("stakeholders", second.row("stakeholders", name), name)
    row = first.row("stakeholders", name)
    assert (row["type"], row["coder"]) == ("industry group", "ann")
    first.take("stakeholders", second.row("stakeholders", name), None)
    assert len(first.tables["stakeholders"]) == len(second.tables["stakeholders"]) + 1


def test_nobody_signs_who_is_not_known_and_no_name_leads_elsewhere(seed):
    for name in ("eve", "../bob", ""):
        with pytest.raises(CoursekitError, match="expected the id of a coder"):
            begun(seed, name)


def test_an_article_that_has_changed_since_is_refused(seed):
    curation = begun(seed)
    curation.keep("stakeholders", parties(curation)["Canada"])
    (seed / "article.txt").write_text(f"{STORY}More.\n", encoding="utf-8")
    shutil.rmtree(seed / "reviewed")
    with pytest.raises(CoursekitError, match=r"article\.txt has been changed since"):
        begun(seed)


def test_an_article_that_is_edited_while_it_is_open_stops_the_decisions(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["Canada"])
    (seed / "article.txt").write_text(f"{STORY}More.\n", encoding="utf-8")
    with pytest.raises(CoursekitError, match="changed since it was opened"):
        curation.keep("stakeholders", names["Cisco"])
    (seed / "article.txt").write_text(STORY, encoding="utf-8")
    curation.keep("stakeholders", names["Cisco"])
    assert begun(seed).progress().signed == 2


@pytest.mark.parametrize(
    ("cells", "marked", "said"),
    [
        ({"name": " "}, {}, "column name: expected words, found none"),
        ({"why": "a\x00b"}, {}, r"control character \(U\+0000\)"),
        ({"why": "\x1b[31mred"}, {}, r"control character \(U\+001B\)"),
        ({}, {"name": [Span(-5, 3)]}, "expected words of the article"),
        ({}, {"name": [Span(3, 10**6)]}, "expected words of the article"),
    ],
)
def test_a_name_is_never_emptied_and_no_cell_holds_a_control_character(seed, cells, marked, said):
    curation = begun(seed)
    with pytest.raises(TableError, match=said):
        curation.mend("stakeholders", parties(curation)["Cisco"], cells, marked)
    assert curation.decisions == []


def test_the_diff_says_what_was_kept_mended_merged_dropped_and_added(seed):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["European Union"])
    curation.mend("stakeholders", names["Cisco"], {"type": "industry group", "why": "a lobby"})
    curation.merge(names["Prisons Ministry"], names["Ministry of Justice"])
    curation.drop("stakeholders", names["Canada"])
    at = curation.article.text.index("Justice said")
    curation.add("stakeholders", [Span(at, at + 7)], {})
    told = [
        in_words(row)
        for row in diff_since(curation.article, "machine")["stakeholders"]
        if row.fate != "kept"
    ]
    assert told == [
        "edited S001 Ministry of Justice: aliases “” → “Prisons Ministry”; mentions “1” → “2”",
        "edited S003 Cisco: type “company” → “industry group”",
        "added S006 Justice",
        "dropped S002 Canada",
        "merged S004 Prisons Ministry, into S001",
    ]


def test_the_diff_ends_with_the_lines_for_the_review_log(seed, monkeypatch, capsys):
    curation = begun(seed)
    names = parties(curation)
    curation.keep("stakeholders", names["European Union"])
    curation.merge(names["Prisons Ministry"], names["Ministry of Justice"])
    monkeypatch.setattr(sys, "argv", ["coursekit", "curate", str(seed), "--diff", "machine"])
    with pytest.raises(SystemExit):
        main()
    lines = capsys.readouterr().out.splitlines()
    assert f"a-vote,stakeholders,ann,{dt.date.today()},5,3,1,1,0" in lines
    assert lines[0] == "stakeholders: 3 kept, 1 mended, 1 merged"


def test_the_diff_knows_a_day_a_file_and_a_commit(seed, monkeypatch):
    monday, tuesday = dt.date(2026, 11, 23), dt.date(2026, 11, 24)
    monkeypatch.setattr(histories, "today", lambda: monday)
    monkeypatch.setattr(sessions, "today", lambda: monday)
    curation = begun(seed)
    cisco = parties(curation)["Cisco"]
    curation.mend("stakeholders", cisco, {"type": "state"})
    git = ["git", "-C", str(seed), "-c", "user.name=Ann", "-c", "user.email=ann@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "first"], ["tag", "one"]):
        subprocess.run([*git, *command], check=True)
    before = shutil.copy(seed / "reviewed/stakeholders.csv", seed.parent / "old-stakeholders.csv")
    monkeypatch.setattr(histories, "today", lambda: tuesday)
    curation.mend("stakeholders", cisco, {"type": "industry group"})
    for version in ("2026-11-23", str(before), "one"):
        found = diff_since(curation.article, version)["stakeholders"]
        assert [in_words(row) for row in found if row.fate != "kept"] == [
            f"edited {cisco} Cisco: type “state” → “industry group”"
        ]
    for version in ("2026-11-20", "--help", "no-such-tag"):
        with pytest.raises(CoursekitError):
            diff_since(curation.article, version)


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*/reviewed/*.csv")), ids=str)
def test_the_tables_of_the_repository_are_written_as_they_are(path):
    article = read(path.parents[1] / "article.txt")
    files = TableFiles(article, path.parent)
    assert files.read(path.stem) == list(map(cells_of, files.rows(path.stem)))
    assert csv_bytes(path.stem, files.read(path.stem)) == path.read_bytes()


CHOICES = st.lists(
    st.tuples(
        st.sampled_from(["keep", "mend", "drop", "merge", "split", "add", "undo", "outside"]),
        st.sampled_from(NAMES),
        st.integers(0, 50),
        st.integers(0, 50),
    ),
    max_size=12,
)


def decide(curation: Curation, seed: Path, choice: tuple[str, str, int, int]) -> None:
    """Do one thing with rows chosen by their places."""
    action, table, one, other = choice
    rows = curation.tables["stakeholders" if action in {"merge", "split"} else table]
    ids = [next(iter(row.values())) for row in rows]
    match action:
        case "undo":
            curation.undo()
        case "add":
            words = curation.article.text.split()
            word = words[one % len(words)]
            at = curation.article.text.index(word)
            curation.add(table, [Span(at, at + len(word))], {"why": f"{other}; {word}"})
        case _ if not ids:
            pass
        case "merge":
            curation.merge(ids[one % len(ids)], ids[other % len(ids)])
        case "split":
            row = rows[one % len(ids)]
            forms = [row["name"], *filter(None, row["aliases"].split("; "))]
            curation.split(ids[one % len(ids)], forms[: other % 3] or ["Some others"])
        case "mend":
            cells = {"certainty": "doubtful", "why": f"=1+{other}"}
            curation.mend(table, ids[one % len(ids)], cells)
        case "outside":
            path = seed / "reviewed" / f"{table}.csv"
            if path.exists():
                change(path, ids[one % len(ids)], why=f"edited {other}")
                curation.catch_up()
        case _:
            getattr(curation, action)(table, ids[one % len(ids)])


def check_any_sequence(article: Article, seed: Path, choices) -> None:
    curation = Curation(article, "ann")
    states = [json.dumps(curation.tables)]
    for choice in choices:
        try:
            decide(curation, seed, choice)
        except TableError:
            assert json.dumps(curation.tables) == states[-1]
            continue
        states.append(json.dumps(curation.tables))
        in_order(article, curation.tables)
        assert faults(seed) == []
        again = Curation(article, "ann")
        assert again.outside == []
        assert again.tables == curation.tables
        assert again.tables == replayed(again.begin, again.decisions)
    while curation.undo():
        in_order(article, curation.tables)
        assert faults(seed) == []
    assert json.dumps(curation.tables) == states[0]
    assert on_disk(seed) == {}


def test_any_sequence_of_decisions_gives_tables_in_order_and_is_undone_exactly(tmp_path):
    article = read(made(tmp_path) / "article.txt")
    runs = iter(range(10_000))

    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(CHOICES)
    def check(choices):
        seed = made(tmp_path / str(next(runs)))
        article.folder = seed
        check_any_sequence(article, seed, choices)

    check()


WRITER = """
import sys
from coursekit.reading.article import read
from coursekit.tables.curation.session.curation import Curation
curation = Curation(read(sys.argv[1]), "ann")
print("ready", flush=True)
while True:
    for row in list(curation.tables["stakeholders"]):
        curation.mend("stakeholders", row["stakeholder_id"], {"target": "the treaty"})
        curation.undo()
        curation.keep("stakeholders", row["stakeholder_id"])
"""


@pytest.mark.slow
def test_whenever_a_writer_is_killed_the_tables_follow_from_its_log(seed):
    for wait in (0.0, 0.003, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1):
        command = [sys.executable, "-c", WRITER, str(seed / "article.txt")]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(wait)
            writer.kill()
        curation = begun(seed)
        assert curation.outside == []
        assert curation.tables == replayed(curation.begin, curation.decisions)
        in_order(curation.article, curation.tables)
        for name in ("stakeholders", "statements") if curation.decisions else ():
            files = TableFiles(curation.article, seed / "reviewed")
            assert files.holds(name, curation.tables[name]) == (name in files.there())
    assert len(begun(seed).decisions) > 10


def test_a_signed_concept_that_the_corpus_lacks_is_named(seed):
    (seed.parent / "corpus.yaml").write_text(
        "format: 1\nconcepts: [{id: far, label: It goes too far}]\n", encoding="utf-8"
    )
    curation = Curation(read(seed), "ann")
    first, second, *_ = (row.statement_id for row in curation.rows()["statements"])
    curation.mend("statements", first, {"concept": "fra", "agreement": "yes"})
    curation.mend("statements", second, {"concept": "far", "agreement": "yes"})
    (remark,) = Corpus(seed.parent).remarks
    assert f"row {first}: corpus.yaml has no concept 'fra'. Write one of its ids: far." in remark


def test_rows_are_signed_towards_the_issue_of_the_corpus(seed):
    assert in_corpus(read(seed)).published is None
    (seed.parent / "corpus.yaml").write_text(
        "format: 1\nissue: {name: Treaty of Oslo, also: [the draft treaty]}\n"
        "articles: [{file: a-vote/article.txt, published: 2024-05-10}]\n",
        encoding="utf-8",
    )
    told = in_corpus(read(seed))
    assert (told.issue.name, told.published) == ("Treaty of Oslo", dt.date(2024, 5, 10))
    curation = Curation(told, "ann")
    for row in curation.rows()["stakeholders"]:
        curation.keep("stakeholders", row.stakeholder_id)
    joint = Corpus(seed.parent).joint
    signed = [row for row in joint.statements if row.origin == "reviewed"]
    assert ("Canada", "Treaty of Oslo", "yes") in {
        (row.name, row.concept, row.agreement) for row in signed
    }


def test_a_case_file_leaves_the_corpus_to_say_what_it_does_not(seed):
    (seed / "case.yaml").write_text(
        "format: 1\ntitle: A vote\nissue: {name: Treaty of Oslo}\n", encoding="utf-8"
    )
    (seed.parent / "corpus.yaml").write_text(
        "format: 1\nissue: {name: Another treaty}\n"
        "actors: [{name: The Republic, also: [Canada], type: state}]\n"
        "articles: [{file: a-vote/article.txt, title: Another, published: 2024-05-10}]\n",
        encoding="utf-8",
    )
    told = in_corpus(in_corpus(read(seed)))
    assert (told.title, told.issue.name) == ("A vote", "Treaty of Oslo")
    assert told.published == dt.date(2024, 5, 10)
    names = [row.name for row in Curation(told, "ann").rows()["stakeholders"]]
    assert "The Republic" in names
    corpus = Corpus(seed.parent)
    assert corpus.articles.loc[0, "published"] == dt.datetime(2024, 5, 10)
    (read_there,) = corpus.partial.articles
    assert names == [row.name for row in read_there.stakeholders]
