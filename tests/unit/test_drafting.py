"""Drafted quizzes: whole files without a fault, from sure rows alone, the same everywhere."""

from __future__ import annotations

import html
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
import scoring
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coursekit.errors import CoursekitError, TableError
from coursekit.quiz.draft import draft as drafting
from coursekit.quiz.draft.certainty import is_in_words_of_source
from coursekit.quiz.draft.draft import DRAFTED, Draft, draft_quiz
from coursekit.quiz.draft.file import quiz_text
from coursekit.quiz.evidence import evidence_faults
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import phrase
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import Article, article, read
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import Tables, article_tables
from coursekit.tables.curation.reviewed import Origin
from coursekit.tables.export import csv_text, write_files
from coursekit.tables.frames import timeline
from coursekit.yamlfile import read_yaml

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds/un-cybercrime-convention-vote"
GOLD = scoring.gold_files("first")

TALKS = """\
Talks on the Data Treaty

Norland proposed the Data Treaty in March 2021. Ostia signed the Data Treaty on 3 May 2023. \
The parliament of Norland rejected the Data Treaty in 2023. A summit will open in June 2025.

“The Data Treaty protects nobody,” said Jane Roe of OpenNet. Ostia said the Data Treaty will \
protect users and should be adopted. Mark Poe, a minister, told reporters that Norland welcomes \
the Data Treaty. The Alliance of Cloud Providers warned that the Data Treaty harms trade.
"""


def reviewed_tables(page: Article, origin: Origin = "best") -> Tables:
    """Return the tables as if a person had reviewed each row, and left it as it was."""
    found = article_tables(page, origin)
    return Tables(*([replace(row, origin="reviewed") for row in table] for table in found))  # type: ignore[arg-type]


def drafted(page: Article, *, reviewed: bool = True, **wanted: object) -> Draft:
    with pytest.MonkeyPatch.context() as patch:
        if reviewed:
            patch.setattr(drafting, "article_tables", reviewed_tables)
        return draft_quiz(page, name="a-draft", **wanted)  # type: ignore[arg-type]


def questions(page: Article, kind: str, **wanted: object) -> list[dict]:
    found: list[dict] = drafted(page, kinds=[kind], **wanted).quiz["questions"]
    return found


def written(draft: Draft, folder: Path) -> Path:
    path = folder / "a-draft.yaml"
    path.write_bytes(quiz_text(draft.quiz, path).encode())
    return path


def hold(page: Article, draft: Draft, folder: Path) -> Quiz:
    """Hold a draft to all that a person's quiz is held to; return it."""
    quiz = load_quiz(written(draft, folder))
    rows = article_tables(page).by_id()
    spans = {name: Span(row.start, row.end) for name, row in rows.items()}
    assert list(evidence_faults(quiz, page.text, spans, ())) == []
    for question, said in zip(quiz.questions, draft.quiz["questions"], strict=True):
        assert question.draft
        assert question.objective is None
        assert question.evidence is not None
        row = rows[str(question.evidence.row)]
        assert row.certainty == "clear"
        assert getattr(row, "stance", "") != "unclear"
        quote = str(question.evidence.quote)
        assert page.text.find(quote) >= row.start or quote == row.evidence, "its first place"
        question.asked(Random(1))  # noqa: S311
        assert question.grade(question.read(question.key_sent())).verdict == "right"
        if getattr(question, "answer", "") == "undated":
            dates = [found.span for found in page.time_expressions]
            assert not any(row.start < date.end and date.start < row.end for date in dates)
        if getattr(question, "wrong", "") == "source":
            assert said["row"]["source"] not in said["sentence"]
        for field in ("passage", "sentence"):
            assert getattr(question, field, "") in page.text
            # What is quoted must come out of the file as it went in, line ends too.
            assert getattr(question, field, "") == said.get(field, "").strip()
    return quiz


@pytest.fixture(scope="module")
def talks() -> Article:
    return article(TALKS, published="2024-11-12")


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
@pytest.mark.parametrize("seed", [0, 7])
def test_a_draft_is_a_quiz_without_faults(path: Path, seed: int, tmp_path: Path) -> None:
    page = scoring.load_gold(path).article()
    draft = drafted(page, seed=seed)
    assert hold(page, draft, tmp_path)
    assert set(draft.left_out) <= set(DRAFTED)
    assert draft == drafted(page, seed=seed)


def test_many_seeds_of_the_first_article(tmp_path: Path) -> None:
    page = read(SEED)
    files = set()
    for seed in range(25):
        quiz = hold(page, drafted(page, seed=seed), tmp_path)
        files.add(quiz.model_dump_json())
    assert len(files) > 5, "another seed chooses and mixes otherwise"


NAMES = st.sampled_from(
    "Canada|Ann Lee|Mr. Lee|OpenNet|the *Star*|Cisco|US officials|[x](javascript:1)|O’Neill|"
    "some campaigners|it|Dvořák|محمد|The Alliance of Cloud Providers and of all its many Members|"
    "`code`|# One|<b>|E\u0301tat".split("|")
)
DATES = st.sampled_from(
    "on 3 May 2024|in 2023|last week|in March 2021|on Tuesday|by 03/04/2021|between 2020 and 2021|"
    "in the spring of 1999|on 12 November|in the fourth quarter of 2022".split("|")
)
FORMS = st.sampled_from(
    [
        *"{a} signed the treaty {d}.|“The treaty falls short,” said {a}.|\n\n|\t".split("|"),
        *"{a} said the treaty is a trap.|{a} will vote on the treaty {d}.|🎉|\r\n".split("|"),
        *"{a} criticised the treaty {d}, and {b} welcomed it.|\x85|\x00|\u202e".split("|"),
        *"{a} told {b} that “the treaty\nprotects nobody of them”.".split("|"),
        *"{a} did not ratify the treaty {d}.|The vote is set for {d}.".split("|"),
        *"{a}: “No: - #1 'quoted' & \"more\" ?”|After {a} left, {b} rejected the draft.".split("|"),
        *"{a} might adopt the treaty {d}, according to {b}.".split("|"),
    ]
)
SENTENCES = st.builds(lambda form, a, b, d: form.format(a=a, b=b, d=d), FORMS, NAMES, NAMES, DATES)
PAGES = st.lists(SENTENCES, min_size=1, max_size=14).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(PAGES, st.integers(0, 9), st.booleans())
def test_any_text_gives_a_quiz_without_faults_or_says_why_not(
    tmp_path_factory: pytest.TempPathFactory, text: str, seed: int, reviewed: bool
) -> None:
    page = article(text, published="2024-11-12")
    try:
        draft = drafted(page, reviewed=reviewed, seed=seed)
    except CoursekitError as error:
        assert "no question can be drafted" in str(error)
    else:
        hold(page, draft, tmp_path_factory.mktemp("quiz"))


def test_the_same_file_on_every_machine(tmp_path: Path) -> None:
    printed = set()
    for number in ("1", "2"):
        out = tmp_path / number / "a.yaml"
        out.parent.mkdir()
        command = [sys.executable, "-m", "coursekit", "draft-quiz", SEED, "--out", out]
        env = {**os.environ, "PYTHONHASHSEED": number, "TZ": f"Etc/GMT-{number}", "LANG": "C"}
        subprocess.run(command, check=True, env=env, cwd=ROOT, capture_output=True)
        printed.add(out.read_bytes())
    assert len(printed) == 1
    assert b"\r" not in printed.pop()


def test_only_pairs_that_the_text_decides_are_graded(talks: Article) -> None:
    (question,) = questions(talks, "order")
    rows = {row.event_id.lower(): row for row in article_tables(talks).timeline}
    items = [item["id"] for item in question["items"]]
    open_ = {frozenset(pair) for pair in question.get("undecided", ())}
    assert len(items) >= 3
    for first, second in combinations(items, 2):
        sure = rows[first].latest < rows[second].earliest
        assert sure != (frozenset((first, second)) in open_)
    signed = next(name for name, row in rows.items() if "signed" in row.event)
    rejected = next(name for name, row in rows.items() if "rejected" in row.event)
    assert frozenset((signed, rejected)) in open_, "2023 may be before or after 3 May 2023"
    assert not any("2021" in item["text"] for item in question["items"]), "no date is given away"


@pytest.mark.parametrize(
    ("third_after", "order"), [("E004", ["e003", "e004", "e005"]), ("E003", None)]
)
def test_a_relation_decides_and_a_contradiction_nothing(
    tmp_path: Path, third_after: str, order: list[str] | None
) -> None:
    shutil.copy(SEED / "article.txt", tmp_path)
    shutil.copy(SEED.parent / "coders.yaml", tmp_path)
    table = timeline(read(SEED)).set_index("event_id", drop=False)
    table.loc["E004", ["relation_type", "relation_to"]] = ["after", "E003"]
    table.loc["E005", ["relation_type", "relation_to"]] = ["after", third_after]
    if order is None:
        table.loc["E003", ["relation_type", "relation_to"]] = ["after", "E005"]
    write_files(tmp_path / "reviewed", {"timeline.csv": csv_text(table)})
    page = read(tmp_path)
    if order is None:
        with pytest.raises(CoursekitError, match="three certain events whose order"):
            questions(page, "order")
    else:
        (question,) = questions(page, "order")
        assert [item["id"] for item in question["items"]] == order
        assert "undecided" not in question
        assert "comes after “reviewed hundreds" in question["feedback"]


def test_marks_of_markdown_in_the_article_are_shown_as_printed() -> None:
    page = article("Norland signed the `treaty` on *all* <b>data</b> on 3 May 2023.")
    (question,) = questions(page, "date")
    printed = "“Norland signed the `treaty` on *all* <b>data</b>"
    assert printed in html.unescape(phrase(question["prompt"]))


def test_who_says_what_and_who_stands_where_is_asked_of_reviewed_rows_alone(
    talks: Article,
) -> None:
    asked = drafted(talks).quiz["questions"]
    assert {question["evidence"]["row"][0] for question in asked} == {"E", "Q", "S"}
    alone = drafted(talks, reviewed=False)
    assert {question["evidence"]["row"][0] for question in alone.quiz["questions"]} == {"E"}
    assert "reviewed" in alone.left_out["who-said"]
    assert "reviewed" in alone.left_out["match-stances"]


TEXTS = YAML(typ="safe").load(Path(__file__).with_name("drafting_texts.yaml"))


def asked_of(name: str, reviewed: bool = False) -> list[dict]:
    """Return every question that some seeds draft from one of the texts."""
    page = article(TEXTS[name]["text"], published=TEXTS[name]["published"])
    quizzes = (drafted(page, reviewed=reviewed, seed=seed).quiz for seed in range(8))
    return [question for quiz in quizzes for question in quiz["questions"]]


def bare(quotation: str) -> str:
    return quotation.strip("“”")


@pytest.mark.parametrize("name", TEXTS)
def test_no_key_that_is_drafted_from_the_machines_rows_is_wrong(name: str) -> None:
    true, questions = TEXTS[name], asked_of(name)
    status = dict.fromkeys(true["happened"], "happened") | dict.fromkeys(true["ahead"], "planned")
    columns = {"happened": "fact", "planned": "forecast"}
    for question in questions:
        assert question["evidence"]["row"].startswith("E"), "who says what must be reviewed"
        if question["kind"] == "date":
            happening = question["prompt"].partition("for this: “")[2].partition("”?")[0]
            assert question["answer"] == true["dates"].get(happening), happening
        elif question["kind"] == "order":
            places = [true["order"].index(bare(item["text"])) for item in question["items"]]
            assert places == sorted(places)
        elif question["kind"] == "classify":
            for row in question["rows"]:
                assert row["to"] == columns[status[bare(row["text"])]]
        elif question["wrong"] == "status":
            assert question["mended"] == [status[question["row"]["event"]]]
        else:
            assert question["wrong"] == "expression"
            assert question["mended"][0] in question["sentence"]
    assert any(question["kind"] == "date" for question in questions)


@pytest.mark.parametrize("name", TEXTS)
def test_nobody_is_asked_whose_words_it_is_that_they_speak_of(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = article(TEXTS[name]["text"], published=TEXTS[name]["published"])
    found = reviewed_tables(page)
    sayings = [replace(row, stance="critical") for row in found.statements]
    spoken_of = {row.content for row in sayings} & set(TEXTS[name]["spoken_of"])
    assert spoken_of, "the rows have such a content"
    monkeypatch.setattr(drafting, "article_tables", lambda *_: found._replace(statements=sayings))
    for seed in range(8):
        asked = drafted(page, reviewed=False, seed=seed).quiz["questions"]
        whose = [each["prompt"] for each in asked if each["id"].startswith("who-said")]
        whose += [
            pair["text"] for each in asked if each["id"] == "match-speakers"
            for pair in each["pairs"]
        ]  # fmt: skip
        assert whose
        assert not any(words in quoted for words in spoken_of for quoted in whose)


@pytest.mark.parametrize(
    ("content", "speech", "own"),
    [
        ("that buyers should be named", "indirect", True),
        ("the treaty falls short of what it promises", "indirect", True),
        ("to reject it in the plenary", "indirect", True),
        ("a disaster for all of us", "direct", True),
        ("the push for a public register", "indirect", False),
        ("calls for reform of the “old” court", "mixed", False),
        ("criticism of the campaign that shook the court", "indirect", False),
        ("its plans to open the market to others", "indirect", False),
    ],
)
def test_what_a_source_speaks_of_is_told_from_what_it_says(
    content: str, speech: str, own: bool
) -> None:
    (row, *_) = article_tables(article("Norland said the Data Treaty protects users.")).statements
    assert is_in_words_of_source(replace(row, content=content, speech=speech)) is own


def test_a_date_is_asked_for_as_the_text_has_it(talks: Article) -> None:
    asked = {}
    for seed in range(6):
        asked |= {q["evidence"]["quote"]: q["answer"] for q in questions(talks, "date", seed=seed)}
    assert asked["March 2021"] == "2021-03"
    assert asked["3 May 2023"] == "2023-05-03"
    page = article("Norland said the treaty is bad. On Tuesday Ostia signed the treaty.")
    with pytest.raises(CoursekitError, match="event whose date is certain"):
        questions(page, "date")


def test_a_date_that_only_bounds_what_happens_is_not_asked_for() -> None:
    page = article(
        "Norland signed the Data Treaty on 3 May 2023. Ostia signed the Data Treaty before 31"
        " December 2022. Sudria has signed the Data Treaty since March 2022. Ostia proposed the"
        " Data Treaty in March 2021. The parliament of Ostia will ratify the Data Treaty by June"
        " 2027. Norland ratified the Data Treaty on 7 June 2024."
    )
    asked = {each["answer"] for seed in range(9) for each in questions(page, "date", seed=seed)}
    assert asked == {"2021-03", "2023-05-03", "2024-06-07"}
    (ordered,) = questions(page, "order")
    assert len(ordered["items"]) == 3


def test_what_the_text_does_not_date_is_undated() -> None:
    (question,) = questions(read(SEED), "undated")
    assert question["answer"] == "undated"
    assert question["evidence"]["row"] in {"E001", "E002", "E003", "E004"}


def test_distractors_are_other_stakeholders(talks: Article) -> None:
    tables = article_tables(talks)
    names = {row.name for row in tables.stakeholders}
    speaker = {row.statement_id: row.stakeholder_id for row in tables.statements}
    for question in questions(talks, "who-said"):
        (right,) = [option["text"] for option in question["options"] if option.get("correct")]
        (key,) = [row.stakeholder_id for row in tables.stakeholders if row.name == right]
        assert speaker[question["evidence"]["row"]] == key
        assert {option["text"] for option in question["options"]} <= names
        assert all(name not in question["prompt"] for name in [right])
        wrong = [option for option in question["options"] if not option.get("correct")]
        assert all(question["evidence"]["quote"] not in option["feedback"] for option in wrong)


def test_who_says_the_same_is_no_wrong_answer() -> None:
    same = "{} said the Data Treaty falls short of what it promises."
    more = "Canada and Brazil welcomed the Data Treaty. Peru rejected the Data Treaty."
    story = " ".join([same.format("Japan"), same.format("Kenya"), more])
    page = article(f"Talks on the Data Treaty\n\n{story}\n")
    for seed in range(5):
        for question in questions(page, "who-said", seed=seed):
            names = {option["text"] for option in question["options"]}
            assert len(names & {"Japan", "Kenya"}) == 1


@settings(deadline=None)
@given(
    st.text(min_size=1)
    | st.text("ab ", min_size=80, max_size=300)
    | st.text("ab \n\t#:'\"-", min_size=60, max_size=200)
)
def test_any_words_come_out_of_the_file_as_they_went_in(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    words = words.encode("utf-8", "replace").decode()
    path = tmp_path_factory.mktemp("quiz") / "a.yaml"
    path.write_bytes(quiz_text({"format": 1, "words": words, "list": [words]}).encode())
    assert read_yaml(path).data == {"format": 1, "words": words, "list": [words]}


def test_each_is_matched_to_its_own_speaker_and_stance() -> None:
    page = read(SEED)
    tables = article_tables(page)
    stances = {row.name: row.stance for row in tables.stakeholders}
    names = {row.stakeholder_id: row.name for row in tables.stakeholders}
    (match,) = questions(page, "match-stances")
    assert {pair["text"]: pair["to"] for pair in match["pairs"]}.items() <= stances.items()
    (match,) = questions(page, "match-speakers")
    for pair in match["pairs"]:
        words = pair["text"].strip("“”")
        said = [row for row in tables.statements if words in row.content]
        assert [names[row.stakeholder_id] for row in said] == [pair["to"]]
    assert not set(match["others"]) & {pair["to"] for pair in match["pairs"]}


def test_the_words_of_a_stance_are_marked_in_their_paragraph() -> None:
    page = read(SEED)
    cues = {row.stakeholder_id: row.stance_cue for row in article_tables(page).stakeholders}
    for question in questions(page, "highlight"):
        assert question["accept"][0] == cues[question["evidence"]["row"]]
        assert "\n" not in question["passage"]
        assert f"\n{question['passage']}\n" in page.text


def test_support_alone_does_not_show_a_conditional_stance() -> None:
    page = article(
        "Treaty talks\n\nNorland signed the Data Treaty on 3 May 2023. Jane Roe said she would"
        " support the Data Treaty only if journalists were exempt."
    )
    (row,) = [row for row in article_tables(page).stakeholders if row.stance == "conditional"]
    assert row.stance_cue == "support"
    assert "highlight" in drafted(page).left_out


def test_facts_claims_and_forecasts_are_the_rows_of_their_kind() -> None:
    page = read(SEED)
    tables = article_tables(page)
    status = {row.event: row.status for row in tables.timeline}
    (question,) = questions(page, "fact-claim-forecast")
    said = {row["text"].strip("“”"): row["to"] for row in question["rows"]}
    assert said["A group of Democratic senators recently wrote"] == "fact"
    assert (
        said["A new draft of the UN Cybercrime Convention is set to face a key vote"] == "forecast"
    )
    for words, to in said.items():
        if to == "claim":
            assert not any(word in words for word in ("will", "could"))
        else:
            assert (status[words] == "happened") == (to == "fact")
    assert question["evidence"]["row"].startswith("Q"), "whose claim it is must be reviewed"


def test_one_cell_is_that_of_another_row(talks: Article) -> None:
    tables = article_tables(talks)
    sources = {row.statement_id: row.source for row in tables.statements}
    (question,) = questions(talks, "mend-source")
    own, other = sources[question["evidence"]["row"]], question["row"]["source"]
    assert other != own
    assert other in sources.values()
    assert other not in question["sentence"]
    assert own in question["mended"]
    assert {own, other} <= set(question["among"])
    (question,) = questions(talks, "mend-date")
    assert question["wrong"] == "expression"
    assert question["mended"][0] in question["sentence"]
    assert question["row"]["expression"] not in question["sentence"]
    (question,) = questions(talks, "mend-status")
    assert question["row"]["status"] != question["mended"][0]


def test_no_question_rests_on_a_row_that_the_machine_doubts() -> None:
    page = read(SEED)
    for seed in range(10):
        draft = drafted(page, seed=seed, origin="machine")
        keys = " ".join(str(question["evidence"]) for question in draft.quiz["questions"])
        assert "Cisco" not in keys


def test_whose_rows_can_be_chosen(talks: Article) -> None:
    with pytest.raises(TableError, match="no reviewed timeline"):
        drafted(talks, origin="reviewed")


def test_what_the_rows_do_not_carry_is_told() -> None:
    draft = drafted(read(SEED))
    assert draft.left_out["order"].startswith("it takes three certain events whose order")
    with pytest.raises(CoursekitError, match=r"no question can be drafted.*order: it takes"):
        drafted(article("Nothing happens."))


def test_an_unknown_kind_is_told_with_the_known_ones(talks: Article) -> None:
    with pytest.raises(CoursekitError, match=r"`orders` is not a kind.*order, date"):
        drafted(talks, kinds=["orders"])


@pytest.mark.parametrize(
    ("place", "schema"),
    [
        ("notebooks/quizzes/a.yaml", "../../coursekit/schemas/quiz.schema.json"),
        ("a.yaml", "coursekit/schemas/quiz.schema.json"),
        ("deep/er/est/a.yaml", "../../../coursekit/schemas/quiz.schema.json"),
    ],
)
def test_the_first_line_leads_to_the_schema(tmp_path: Path, place: str, schema: str) -> None:
    known = tmp_path / "coursekit/schemas/quiz.schema.json"
    known.parent.mkdir(parents=True)
    known.write_text("{}", encoding="utf-8")
    line = quiz_text({"format": 1}, tmp_path / place).partition("\n")[0]
    assert line == f"# yaml-language-server: $schema={schema}"
