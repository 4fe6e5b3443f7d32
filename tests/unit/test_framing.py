"""The framing lens: whom two groups of articles let speak, and what each cell opens."""

from __future__ import annotations

import shutil
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import coursekit
from coursekit.errors import TableError

SEEDS = Path(__file__).parents[2] / "seeds"
WIRE = "Canada warned that the treaty fails to protect users. Peru had left."
BLOG = "Peru said that the treaty helps. Norway insisted that it is weak. Ghana was there."


def _corpus(*texts: str) -> coursekit.Corpus:
    return coursekit.Corpus([coursekit.article(text, "2025-10-24") for text in texts])


def _copied(folder: Path, *names: str) -> coursekit.Corpus:
    for name in names:
        shutil.copytree(SEEDS / name, folder / name)
    shutil.copy(SEEDS / "coders.yaml", folder)
    return coursekit.Corpus(folder)


def _treatments(lens: object) -> dict[str, tuple[str, str]]:
    table: pd.DataFrame = lens.table  # type: ignore[attr-defined]
    return {row.name: (row.left, row.right) for row in table.itertuples(index=False)}


def test_it_tells_who_is_quoted_and_who_only_mentioned_in_each_group() -> None:
    lens = coursekit.framing(_corpus(WIRE, BLOG), "article-1", "article-2", origin="best")
    assert _treatments(lens)["Canada"] == ("quoted", "")
    assert _treatments(lens)["Peru"] == ("mentioned", "quoted")
    assert lens.shown.rows["Quoted here, absent there"] == ("Canada: warned", "Norway: insisted")


def test_a_cell_opens_its_sentence_with_its_place_and_whose_reading_it_is() -> None:
    lens = coursekit.framing(_corpus(WIRE, BLOG), "article-1", "article-2", origin="best")
    html = lens._repr_mimebundle_()["text/html"]
    assert (
        '<details><summary data-lm-suppress-shortcuts="true">Canada: warned</summary>'
        "<p>“Canada warned that the treaty fails to protect users.” (" in html
    )
    assert "24 October 2025, the machine&#x27;s reading)" in html
    assert "rows (100%) are the machine's reading, signed by nobody" in lens.shown.about


def test_who_speaks_for_another_is_no_voice_of_their_own() -> None:
    names = ("hanoi-signing-wire", "victims-advocate-column")
    lens = coursekit.framing(coursekit.Corpus([SEEDS / name for name in names]), *names)
    both = lens.shown.rows["Quoted by both"]
    assert "United Kingdom (Andrew Whittaker): said (2)" in both[0]
    assert "United Kingdom: has said" in both[1], "he is not in the other text"
    assert "Whittaker" not in lens.shown.rows["Quoted here, absent there"][0]
    assert _treatments(lens)["Mmamoloko Kubayi"] == ("quoted", ""), "signed as her own words"


def test_who_also_speaks_alone_or_is_mentioned_elsewhere_stays_apart() -> None:
    one = "Ann Lee of Norway said that the treaty helps. Norway's envoy, Ann Lee, warned of it."
    lens = coursekit.framing(
        _corpus(one, "Ann Lee was there. Peru said that it is weak."),
        "article-1",
        "article-2",
        origin="best",
    )
    assert _treatments(lens)["Ann Lee"] == ("quoted", "mentioned")


def test_only_signed_rows_count_unless_asked_and_the_others_are_counted() -> None:
    lens = coursekit.framing(_corpus(WIRE, BLOG), "article-1", "article-2")
    assert lens.table.empty
    assert "The machine's reading is shown with origin='best'." in lens.shown.about
    assert "Left out, as nobody has signed them:" in lens.shown.notes[0]


def test_what_only_unsigned_rows_show_is_not_called_absent(tmp_path: Path) -> None:
    corpus = _copied(tmp_path, "hanoi-signing-wire", "feature-how-many-said-yes")
    (tmp_path / "feature-how-many-said-yes/reviewed/timeline.csv").unlink()
    lens = coursekit.framing(corpus, "hanoi-signing-wire", "feature-how-many-said-yes")
    assert lens.framing.silent == (
        "How many said yes? The treaty that everybody counts differently",
    )
    assert not any("Events" in line for line in lens.shown.rows)
    assert not lens.table.query("part == 'event' and right == 'unsigned'").empty


def test_an_event_of_one_day_stands_in_both_or_in_one_only() -> None:
    lens = coursekit.framing(
        coursekit.Corpus(SEEDS), "hanoi-signing-wire", "feature-how-many-said-yes"
    )
    both = lens.shown.rows["Events of a day in both"]
    assert all("spoke of 69" in cell for cell in both)
    only = lens.shown.rows["Events of a day that stand here only"]
    assert "Mauritius signed in New York" in only[1]
    assert "Mauritius" not in only[0]


def test_groups_are_sources_topics_or_articles_and_never_share_one(tmp_path: Path) -> None:
    texts = {"a.txt": WIRE, "b.txt": BLOG, "c.txt": "Chad said that it would sign."}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "corpus.yaml").write_text(
        "format: 1\narticles:\n"
        "- {file: a.txt, source: The Wire, topics: [news]}\n"
        "- {file: b.txt, source: The Blog}\n"
        "- {file: c.txt, source: The Wire, topics: [law]}\n",
        encoding="utf-8",
    )
    corpus = coursekit.Corpus(tmp_path)
    by_source = coursekit.framing(corpus, "The Wire", "The Blog", origin="best")
    assert by_source.framing.groups[0] == ("The Wire", ("a", "c"))
    assert _treatments(by_source)["Chad"] == ("quoted", "")
    by_topic = coursekit.framing(corpus, ["law", "b"], "news", origin="best")
    by_column = coursekit.framing(corpus, pd.Series(["law", "b"]), "news", origin="best")
    assert by_column.table.equals(by_topic.table)
    assert by_topic.framing.groups[0].articles == ("b", "c")
    with pytest.raises(TableError, match="'a' in both"):
        coursekit.framing(corpus, "The Wire", "a")
    with pytest.raises(TableError, match=r"The sources and topics are: The Blog, The Wire, law"):
        coursekit.framing(corpus, "The Wires", "The Blog")


@pytest.mark.parametrize("given", ["seeds", None])
def test_what_is_no_corpus_and_no_name_is_said(given: object) -> None:
    with pytest.raises(TableError, match="expected a corpus, found"):
        coursekit.framing(given, "a", "b")  # type: ignore[arg-type]
    for group in (None, 3, [Path("a.txt")], {3}):
        with pytest.raises(TableError, match="expected as right a source, a topic or names"):
            coursekit.framing(_corpus(WIRE, BLOG), "article-1", group)  # type: ignore[arg-type]


def test_a_copy_counts_once_in_a_group_and_is_told_across_groups() -> None:
    story = (SEEDS / "hanoi-signing-wire" / "article.txt").read_text(encoding="utf-8")
    corpus = _corpus(story, f"{story} Chad said so.", BLOG)
    together = coursekit.framing(corpus, ["article-1", "article-2"], "article-3", origin="best")
    assert together.framing.groups[0].articles == ("article-1",)
    apart = coursekit.framing(corpus, "article-1", "article-2", origin="best")
    assert "article-2 is a copy of article-1" in " ".join(apart.shown.notes)


def test_texts_are_shown_as_words_whatever_is_in_them() -> None:
    corpus = _corpus("Peru said: “<script>alert(1)</script> is bad.”", BLOG)
    html = coursekit.framing(corpus, "article-1", "article-2", origin="best")._repr_mimebundle_()
    assert "<script" not in html["text/html"]


def test_where_all_rows_are_signed_none_is_the_machines(tmp_path: Path) -> None:
    names = ("hanoi-signing-wire", "council-authorises-wire")
    lens = coursekit.framing(_copied(tmp_path, *names), *names)
    assert f"All {lens.framing.rows} rows were signed by a coder." in lens.shown.about
    assert set(lens.sentences["origin"]) == {"reviewed"}


_ACTORS = ("Peru", "Norway", "Ghana", "Canada")
_SENTENCES = st.one_of(
    st.builds(
        "{} {} that the treaty helps.".format,
        st.sampled_from(_ACTORS),
        st.sampled_from(["said", "warned", "insisted"]),
    ),
    st.builds("The officials met in {} on Monday.".format, st.sampled_from(_ACTORS)),
)
_TEXT = st.lists(_SENTENCES, min_size=1, max_size=4).map(" ".join)


@settings(max_examples=10)
@given(st.lists(_TEXT, min_size=2, max_size=4, unique=True))
def test_each_cell_is_what_the_joint_tables_say(texts: list[str]) -> None:
    corpus = _corpus(*texts)
    names = [f"article-{number}" for number in range(1, len(texts) + 1)]
    copied = {row.copy for row in corpus.copies.itertuples() if row.original != "article-1"}
    groups = {"left": names[:1], "right": [name for name in names[1:] if name not in copied]}
    lens = coursekit.framing(corpus, names[:1], names[1:], origin="best")
    statements, people = coursekit.statements(corpus), coursekit.stakeholders(corpus)
    for actor in lens.table.query("part == 'actor'").itertuples():
        row = people.set_index("stakeholder_id").loc[actor.row]
        for side, group in groups.items():
            own = statements[statements["stakeholder_id"] == actor.row]
            said = own[own["article"].isin(group) & own["row"].str.startswith("Q")]
            named = set(row["articles"].split("; ")) & set(group)
            expected = "quoted" if len(said) else "mentioned" if named else ""
            assert getattr(actor, side) == expected
    for each in lens.sentences.itertuples():
        text = texts[int(each.article.removeprefix("article-")) - 1]
        assert text[each.start : each.end] == each.sentence
        assert each.article in groups[each.side]


def test_a_slip_in_the_corpus_file_is_found_by_check(tmp_path: Path, run_command: object) -> None:
    _copied(tmp_path, "hanoi-signing-wire")
    (tmp_path / "corpus.yaml").write_text("format: 1\nconcept: []\n", encoding="utf-8")
    ended = run_command("check", tmp_path)  # type: ignore[operator]
    assert ended.code
    assert "corpus.yaml" in ended.out
    assert "concepts" in ended.out, "the nearest known word is named"
