"""What new articles change in a debate: `corpus diff`, from the articles to the list."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import coursekit
from coursekit.corpus.corpus import Corpus
from coursekit.corpus.difference import Change, coming_to, difference

OLD = (
    ("2025-10-25", "Peru said that it supports the treaty. Norway signed it on 25 October 2025."),
    ("2025-10-26", "Ghana said that the treaty has strong safeguards."),
)
NEW = (
    "2026-12-01",
    (
        "Peru said that it rejects the treaty. Norway signed the treaty on 27 October 2025. Ghana"
        " warned that the treaty falls short. 76 countries have signed the treaty, Chad said."
    ),
)
ISSUE = (
    "format: 1\nissue: {name: UN Convention, also: [the treaty]}\n"
    "concepts:\n- {id: safe, label: Its safeguards are strong, also: [has strong safeguards],"
    " against: [falls short]}\n"
)


def _folder(folder: Path, *texts: tuple[str, str]) -> Path:
    """Write articles with their days into a folder, with a codebook."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = "".join(
        f"- {{file: {at}.txt, title: Text {at}, published: {day}}}\n"
        for at, (day, _) in enumerate(texts)
    )
    for at, (_, words) in enumerate(texts):
        (folder / f"{at}.txt").write_text(words, encoding="utf-8")
    (folder / "corpus.yaml").write_text(f"{ISSUE}articles:\n{entries}", encoding="utf-8")
    return folder


def _course(folder: Path) -> Path:
    """Write the facts and a quiz of a course."""
    data, quizzes = folder / "seeds/data", folder / "notebooks/quizzes"
    data.mkdir(parents=True)
    quizzes.mkdir(parents=True)
    (data / "treaty_acts.csv").write_text(
        "id,date,end,precision,treaty,state,iso,act,doubt,source,read,confidence,as_of\n"
        "norway-signs,2025-10-25,,day,UN Convention,Norway,NOR,signature,,https://a.example/b,"
        "2025-11-01,high,2025-11-01\n"
        "chad-signs,2025-10-25,,day,UN Convention,Chad,TCD,signature,,https://a.example/b,"
        "2025-11-01,high,2025-11-01\n",
        encoding="utf-8",
    )
    (data / "counts.csv").write_text(
        "id,says,source,read,confidence,as_of\n"
        "=many,72 signatories on the list.,https://a.example/c,2025-11-01,high,2025-11-01\n",
        encoding="utf-8",
    )
    (quizzes / "01-a.yaml").write_text(
        "format: 1\nquiz: 01-a\nquestions:\n- id: when\n  kind: choice\n  objective: day\n"
        "  prompt: When?\n  options:\n  - {text: then, correct: true, feedback: Yes it was.}\n"
        "  - {text: now, feedback: No it was not.}\n  evidence: {fact: norway-signs}\n"
        "  as_of: 2025-11-01\n",
        encoding="utf-8",
    )
    return folder


def _shown(changes: tuple[Change, ...], kind: str) -> list[tuple[str, str, str, str]]:
    return [(each.about, each.on, each.before, each.after) for each in changes if each.kind == kind]


@pytest.fixture(scope="module")
def debates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Corpus, Corpus]:
    folder = tmp_path_factory.mktemp("debates")
    return Corpus(_folder(folder / "old", *OLD)), Corpus(_folder(folder / "new", *OLD, NEW))


def test_a_new_article_is_listed_with_its_events(debates: tuple[Corpus, Corpus]) -> None:
    changes = difference(*debates).changes
    assert _shown(changes, "article") == [("Text 2", "", "", "2026-12-01")]
    (event,) = [each for each in changes if each.kind == "event"]
    assert event.after == "2025-10-27"
    assert event.new[0].words == "Norway signed the treaty on 27 October 2025."
    assert NEW[1][event.new[0].start : event.new[0].end] == event.new[0].words


def test_positions_that_moved_are_told_from_and_to_with_both_sentences(
    debates: tuple[Corpus, Corpus],
) -> None:
    changes = difference(*debates).changes
    moved = _shown(changes, "position")
    assert (
        "Peru",
        "UN Convention",
        "support (2025-10-25)",
        "oppose (2026-12-01)",
    ) in moved
    assert ("Ghana", "Its safeguards are strong", "yes (2025-10-26)", "no (2026-12-01)") in moved
    (peru,) = [each for each in changes if each.about == "Peru" and each.on == "UN Convention"]
    assert peru.old[0].words == "Peru said that it supports the treaty."
    assert peru.new[0].words == "Peru said that it rejects the treaty."


def test_an_event_that_gets_another_day_is_a_hint(debates: tuple[Corpus, Corpus]) -> None:
    (other,) = [each for each in difference(*debates).changes if each.kind == "other day"]
    assert (other.before, other.after) == ("2025-10-25", "2025-10-27")
    assert other.old[0].words == "Norway signed it on 25 October 2025."


def test_a_text_that_was_changed_and_one_that_is_missing_are_said(tmp_path: Path) -> None:
    old = Corpus(_folder(tmp_path / "old", *OLD))
    new = Corpus(_folder(tmp_path / "new", ("2025-10-25", "Peru said that it left.")))
    changes = difference(old, new).changes
    assert _shown(changes, "changed article") == [("Text 0", "", "", "2025-10-25")]
    assert _shown(changes, "article gone") == [("Text 1", "", "2025-10-26", "")]


def test_one_article_is_read_by_the_codebook_of_the_debate(
    debates: tuple[Corpus, Corpus], tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text(NEW[1], encoding="utf-8")
    old = debates[0]
    changes = difference(old, coming_to(old, tmp_path / "new.txt"), more=True).changes
    assert [each.kind for each in changes if "article" in each.kind] == ["article"]
    ghana = [each.on for each in changes if each.about == "Ghana"]
    assert "Its safeguards are strong" in ghana


_TEXT = st.lists(
    st.builds(
        "{} {} the treaty on {} May 2025.".format,
        st.sampled_from(["Peru", "Norway", "Ghana"]),
        st.sampled_from(["signed", "rejected", "ratified"]),
        st.integers(1, 28),
    ),
    min_size=1,
    max_size=3,
).map(" ".join)


@settings(max_examples=8)
@given(st.lists(_TEXT, min_size=1, max_size=4, unique=True))
def test_a_debate_does_not_differ_from_itself_and_by_one_article_from_less(
    texts: list[str],
) -> None:
    pages = [coursekit.article(text, "2025-06-01") for text in texts]
    assert difference(Corpus(pages), Corpus(pages)).changes == ()
    if pages[1:]:
        changes = difference(Corpus(pages[:-1]), Corpus(pages)).changes
        assert [each.kind for each in changes if "article" in each.kind] == ["article"]
        for change in changes:
            for sentence in change.new:
                assert texts[-1][sentence.start : sentence.end] == sentence.words


def test_the_list_names_facts_and_keys_with_their_lines(
    tmp_path: Path, run_command: Callable[..., object]
) -> None:
    old, course = _folder(tmp_path / "old", *OLD), _course(tmp_path / "course")
    new = _folder(tmp_path / "new", *OLD, NEW)
    out = tmp_path / "list.csv"
    ended = run_command("corpus", "diff", old, new, "--course", course, "--out", out)
    assert "lines to look at." in ended.out  # type: ignore[attr-defined]
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    facts = {row["what"].split()[0]: row for row in rows if row["part"] == "facts"}
    signed = facts["norway-signs"]
    assert (signed["before"], signed["after"]) == ("2025-10-25", "2025-10-27")
    assert signed["where"].endswith("treaty_acts.csv:2")
    assert "2.txt:38-82, the machine's reading: “Norway signed the treaty on" in signed["sentences"]
    assert "chad-signs" not in facts
    (key,) = [row for row in rows if row["part"] == "keys"]
    assert key["what"].startswith("01-a, when: rests on the fact norway-signs (another day)")
    assert key["where"].endswith("01-a.yaml:4")
    count = next(row for row in rows if row["after"] == "76")
    assert count["what"].startswith("'=many"), "a spreadsheet would run it"


@pytest.mark.parametrize("format", ["text", "md", "html"])
def test_the_list_has_boxes_to_tick_and_says_that_it_hints(
    format: str, tmp_path: Path, run_command: Callable[..., object]
) -> None:
    old, course = _folder(tmp_path / "old", *OLD), _course(tmp_path / "course")
    bad = (NEW[0], f"{NEW[1]} Peru said that <script>alert(1)</script> opposes the treaty.")
    new = _folder(tmp_path / "new", *OLD, bad)
    ended = run_command("corpus", "diff", old, new, "--course", course, "--format", format)
    said: str = ended.out  # type: ignore[attr-defined]
    assert {"text": "[ ] ", "md": "- [ ] ", "html": '<input type="checkbox">'}[format] in said
    assert "may contradict" in said
    if format == "html":
        assert "<script" not in said
        assert "default-src 'none'" in said
    same = run_command("corpus", "diff", old, old, "--course", course, "--json")
    assert json.loads(same.out) == {"lines": [], "unread": []}  # type: ignore[attr-defined]


def test_what_could_not_be_read_is_said_and_a_spreadsheet_reads_the_list(
    tmp_path: Path, run_command: Callable[..., object]
) -> None:
    old, course = _folder(tmp_path / "old", *OLD), _course(tmp_path / "course")
    german = tmp_path / "new.txt"
    said = "Peru lehnt das Abkommen ab, sagte die Ministerin. Es schützt die Menschen nicht. "
    german.write_text(said * 3, encoding="utf-8")
    ended = run_command("corpus", "diff", old, german, "--course", course)
    assert "new.txt: not read: expected a text in English" in ended.err  # type: ignore[attr-defined]
    new, out = _folder(tmp_path / "new", *OLD, NEW), tmp_path / "list.csv"
    run_command("corpus", "diff", old, new, "--course", course, "--out", out)
    assert out.read_bytes().startswith(b'\xef\xbb\xbf"done"')
