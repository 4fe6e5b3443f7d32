"""A corpus as a notebook uses it: joint tables, their sentences, the codebook, rows alone."""

from __future__ import annotations

import datetime as dt
from zipfile import ZipFile

import pytest

import coursekit
from coursekit.corpus.saved import MOST_WORDS
from coursekit.corpus.schema import BY_WORDS, JointEvent, JointStakeholder, JointStatement
from coursekit.errors import AuthoredFileError, CoursekitError, TableError
from coursekit.tables.schema import columns_of

FIRST = """Kenya signs spyware code

Kenya signed the Nairobi Code on 3 April. "Victims must be told," said Joseph Wanjala, a minister.

The Digital Rights Observatory (DRO) said that the code has no teeth. France rejected a register.
"""
SECOND = """France and Kenya sign

France and Kenya signed the Nairobi Code on spyware on 3 April. Joseph Wanjala called it a good day.

The Digital Rights Observatory said that the code is not toothless. Germany called for a register.
"""
SETTINGS = """format: 1
title: The Nairobi Code
issue: {name: Nairobi Code, also: [the code]}
concepts:
  - {id: weak, label: The code is too weak, also: [has no teeth, toothless]}
  - {id: told, label: Victims must be told}
  - {id: register, label: A register of sales, also: [register]}
articles:
  - {file: a.txt, source: Harbour Wire, published: 2026-04-03, topics: [spyware]}
  - {file: b.txt, source: Seine Daily, published: 2026-04-04, url: "https://example.org/b"}
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "corpus.yaml").write_text(SETTINGS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def corpus(folder):
    return coursekit.Corpus(folder)


def sides(corpus, article="a"):
    """Return who agrees with what in one article."""
    rows = corpus.joint.statements
    return {(r.name, r.concept, r.agreement) for r in rows if r.article == article and r.agreement}


def test_the_public_functions_take_a_corpus(corpus) -> None:
    assert "not read" in repr(corpus)
    timeline = coursekit.timeline(corpus)
    assert tuple(timeline.columns) == columns_of(JointEvent)
    (signing,) = timeline[timeline["tellings"] == 2].to_dict("records")
    assert (signing["value"], signing["articles"]) == ("2026-04-03", "a; b")
    stakeholders = coursekit.stakeholders(corpus)
    assert tuple(stakeholders.columns) == columns_of(JointStakeholder)
    assert stakeholders.set_index("name").loc["Kenya", "articles"] == "a; b"
    statements = coursekit.statements(corpus)
    assert tuple(statements.columns) == columns_of(JointStatement)
    assert set(statements["stakeholder_id"]) <= set(stakeholders["stakeholder_id"])
    assert "Kenya" in coursekit.show(timeline).to_html()


def test_where_no_thread_can_be_started_the_articles_are_read_all_the_same(
    corpus, monkeypatch
) -> None:
    def start(_thread):
        raise RuntimeError("can't start new thread")  # as in a browser

    monkeypatch.setattr("threading.Thread.start", start)
    assert len(corpus.joint.articles) == 2
    assert corpus.unread.empty


def test_a_row_opens_its_sentences(corpus, folder) -> None:
    for table in (corpus.joint.timeline, corpus.joint.stakeholders, corpus.joint.statements):
        first = next(iter(vars_of(table[0]).values()))
        shown = corpus.sentences(first)
        assert len(shown)
        for row in shown.to_dict("records"):
            text = (folder / f"{row['article']}.txt").read_text(encoding="utf-8")
            assert text[row["start"] : row["end"]] == row["sentence"]
    assert corpus.sentences("S1")["published"].dtype.kind == "M"
    with pytest.raises(TableError, match="found 'X9'"):
        corpus.sentences("X9")


def vars_of(row):
    return {name: getattr(row, name) for name in row.__slots__}


def test_concepts_are_found_by_their_words_and_turned_by_a_negation(corpus) -> None:
    assert sides(corpus, "a") >= {
        ("Digital Rights Observatory", "weak", "yes"),
        ("Joseph Wanjala", "told", "yes"),
        ("Kenya", "Nairobi Code", "yes"),
    }
    assert ("Digital Rights Observatory", "weak", "no") in sides(corpus, "b")
    named = [row for row in corpus.joint.statements if row.concept == "weak"]
    assert all(BY_WORDS in row.why for row in named)
    assert corpus.codebook.set_index("concept").loc["weak", "statements"] == 2
    assert corpus.joint.concepts[-1] == ("Nairobi Code", "Nairobi Code")


def test_the_rules_of_stance_say_who_is_for_a_thing(corpus) -> None:
    assert ("France", "register", "no") in sides(corpus, "a")
    assert ("Germany", "register", "yes") in sides(corpus, "b")


def test_the_articles_say_what_the_corpus_file_says_of_them(corpus) -> None:
    first, second = corpus.articles.to_dict("records")
    assert (first["source"], first["topics"], first["issue"]) == (
        "Harbour Wire",
        "spyware",
        "Nairobi Code",
    )
    assert second["url"] == "https://example.org/b"
    assert first["published"].date() == dt.date(2026, 4, 3)


def test_an_unknown_key_names_the_nearest_one(folder) -> None:
    (folder / "corpus.yaml").write_text(SETTINGS.replace("concepts:", "concept:"), encoding="utf-8")
    with pytest.raises(AuthoredFileError, match=r"concept.*unknown.*concepts"):
        coursekit.Corpus(folder).settings  # noqa: B018


def test_what_is_amiss_is_said_and_nothing_else_is_lost(folder) -> None:
    (folder / "c.txt").write_text(FIRST, encoding="utf-8")
    (folder / "german.txt").write_text("Der Rat hat nicht abgestimmt, sagte die Ministerin.")
    later = SETTINGS.replace("2026-04-04", "2099-04-04") + "  - {file: d.txt, source: Nobody}\n"
    (folder / "corpus.yaml").write_text(later, encoding="utf-8")
    corpus = coursekit.Corpus(folder)
    assert corpus.articles["article"].tolist() == ["a", "b"]
    assert corpus.unread["reason"].str.contains("“de”").tolist() == [True]
    twice, missing, future = corpus.remarks
    assert "c.txt: this is the text of" in twice
    assert "names d.txt, which is not among the texts" in missing
    assert "2099-04-04, which is yet to come" in future


def test_rows_alone_have_the_same_tables_and_no_text(corpus, folder, tmp_path) -> None:
    path = corpus.save(tmp_path / "rows" / "debate.jsonl")
    saved = coursekit.Corpus(path)
    for make in (coursekit.timeline, coursekit.stakeholders, coursekit.statements):
        assert make(saved).iloc[:, 0].tolist() == make(corpus).iloc[:, 0].tolist()
    assert [r.concept for r in saved.joint.statements] == [
        r.concept for r in corpus.joint.statements
    ]
    assert saved.settings == corpus.settings
    for row in saved.sentences("S1").to_dict("records"):
        text = (folder / f"{row['article']}.txt").read_text(encoding="utf-8")
        assert text[row["start"] : row["end"]] == row["sentence"]
        assert len(row["sentence"].split()) <= MOST_WORDS
    with pytest.raises(CoursekitError, match=r"already exists.*replace=True"):
        corpus.save(path)
    corpus.save(path, replace=True)


def test_rows_alone_print_less_than_half_of_an_article(tmp_path) -> None:
    said = "that the treaty would harm " + " and ".join(
        f"region {n} of the north" for n in range(12)
    )
    text = "\n\n".join(f"Canada said {said} in {year}." for year in range(1990, 2010))
    path = coursekit.Corpus([coursekit.article(text)]).save(tmp_path / "rows.jsonl")
    rows = coursekit.Corpus(path).rows.values()
    marked = {place for row in rows for place in range(row.start, row.end)}
    assert all(text[row.start : row.end] == row.evidence for row in rows)
    assert len(marked) < len(text) * 0.55
    assert text[:400] not in path.read_text(encoding="utf-8")


def test_a_file_of_rows_that_was_cut_is_said(corpus, tmp_path) -> None:
    path = corpus.save(tmp_path / "debate.jsonl")
    whole = path.read_bytes()
    *lines, last, _ = whole.split(b"\n")
    for spoilt in (
        whole[:2000],
        b"\n".join([*lines, b""]),
        b"\n".join([*lines, last, last, b""]),
        whole.replace(b'"article":"a"', b'"article":"z"', 1),
        whole.replace(b'"agreement":"no"', b'"agreement":"maybe"'),
    ):
        path.write_bytes(spoilt)
        with pytest.raises(CoursekitError, match="cut or changed"):
            coursekit.timeline(coursekit.Corpus(path))


def test_the_joint_tables_may_be_given(corpus) -> None:
    given = coursekit.Corpus(corpus.joint)
    assert len(coursekit.stakeholders(given)) == len(corpus.joint.stakeholders)
    assert given.sentences("Q1").equals(corpus.sentences("Q1"))


def test_what_a_person_signed_is_told_from_the_machines_rows(corpus, folder) -> None:
    only = coursekit.stakeholders(corpus, origin="reviewed")
    assert only.empty
    assert tuple(only.columns) == columns_of(JointStakeholder)
    assert len(coursekit.stakeholders(corpus, "machine")) == len(corpus.joint.stakeholders)


def test_a_word_that_is_no_origin_and_what_is_no_place_are_refused(corpus) -> None:
    with pytest.raises(TableError, match="bset"):
        coursekit.timeline(corpus, "bset")
    with pytest.raises(TableError, match="bset"):
        coursekit.framing(corpus, "a", "b", origin="bset")
    for given in (None, 5):
        with pytest.raises(CoursekitError, match="expected a folder"):
            coursekit.Corpus(given)


def test_two_articles_of_one_name_are_told_apart(tmp_path) -> None:
    for place, text in (("left", FIRST), ("right", SECOND)):
        (tmp_path / place / "vote").mkdir(parents=True)
        (tmp_path / place / "vote" / "article.txt").write_text(text, encoding="utf-8")
    left, right = (tmp_path / place / "vote" for place in ("left", "right"))
    for given in ([coursekit.read(left), coursekit.read(right)], [left, coursekit.read(right)]):
        corpus = coursekit.Corpus(given)
        assert [each.article for each in corpus.joint.articles] == ["vote", "vote-2"]
        kenya = next(row for row in corpus.joint.stakeholders if row.name == "Kenya")
        assert kenya.articles == ("vote", "vote-2")
        quoted = set(corpus.sentences(kenya.stakeholder_id)["sentence"])
        assert any(words in FIRST for words in quoted)
        assert any(words in SECOND for words in quoted)


def test_an_article_in_another_language_is_listed_and_not_read() -> None:
    german = (
        "Die Bundesregierung erklärte, sie werde das Abkommen nicht unterzeichnen. Kenia schon."
    )
    corpus = coursekit.Corpus([coursekit.article(FIRST), coursekit.article(german)])
    assert [each.article for each in corpus.joint.articles] == ["article-1"]
    ((place, reason),) = corpus.joint.unread
    assert place == "article-2"
    assert "in English" in reason


def test_two_texts_of_one_name_have_entries_of_their_own(tmp_path) -> None:
    for place in ("x", "y"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "01.txt").write_text(FIRST + place, encoding="utf-8")
    entries = "- {file: x/01.txt, source: Left}\n- {file: y/01.txt, source: Right}\n"
    (tmp_path / "corpus.yaml").write_text(f"format: 1\narticles:\n{entries}", encoding="utf-8")
    corpus = coursekit.Corpus(tmp_path)
    assert [each.source for each in corpus.joint.articles] == ["Left", "Right"]
    assert corpus.remarks == []


def test_entries_that_are_of_no_text_or_of_several_are_said(tmp_path) -> None:
    for place in ("x", "y"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "01.txt").write_text(FIRST + place, encoding="utf-8")
    entries = "- {file: 01.txt, source: A}\n- {file: 02.txt}\n- {file: c.txt}\n- {file: c.txt}\n"
    (tmp_path / "corpus.yaml").write_text(f"format: 1\narticles:\n{entries}", encoding="utf-8")
    several, none, twice = coursekit.Corpus(tmp_path).remarks
    assert "such as x/01.txt" in several
    assert "names 02.txt, which is not among the texts" in none
    assert "c.txt: it stands there 2 times" in twice


def test_a_zip_or_a_list_has_the_corpus_file_of_its_folder(folder, tmp_path_factory) -> None:
    whole = tmp_path_factory.mktemp("zipped") / "debate.zip"
    with ZipFile(whole, "w") as archive:
        for path in folder.iterdir():
            archive.write(path, f"debate/{path.name}")
    for given in (whole, [folder]):
        corpus = coursekit.Corpus(given)
        assert corpus.settings.title == "The Nairobi Code"
        assert corpus.joint.articles[0].source == "Harbour Wire"
    with ZipFile(whole, "w") as archive:
        archive.writestr("a.txt", FIRST)
        archive.writestr("corpus.yaml", "format: 1\ntitel: The Nairobi Code\n")
    with pytest.raises(AuthoredFileError, match="Did you mean `title`"):
        _ = coursekit.Corpus(whole).joint


@pytest.mark.parametrize(
    "given", [b"seeds", [None], [3], "Peru signed. " * 500, "nowhere", ("nowhere",)]
)
def test_what_is_no_place_is_said(given) -> None:
    with pytest.raises(CoursekitError, match=r"expected (a folder|the articles)"):
        len(coursekit.Corpus(given).joint.articles)


def test_what_takes_one_article_or_a_table_says_what_of_a_corpus_will_do(corpus) -> None:
    with pytest.raises(TableError, match=r"corpus\.sentences"):
        coursekit.explain(corpus, "E001")
    with pytest.raises(TableError, match=r"coursekit\.timeline\(corpus\)"):
        coursekit.show(corpus)
    with pytest.raises(TableError, match="expected an article or a corpus, found 'seeds'"):
        coursekit.statements("seeds")
