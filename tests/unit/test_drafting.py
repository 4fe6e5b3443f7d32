"""Drafted quizzes: whole files without a fault, from signed rows alone, the same everywhere."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
import scoring
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coursekit.course.check import check_paths
from coursekit.errors import AuthoredFileError, CoursekitError
from coursekit.quiz.draft import draft as drafting
from coursekit.quiz.draft.clauses import is_whole, points_elsewhere
from coursekit.quiz.draft.draft import DRAFTED, Draft, draft_quiz
from coursekit.quiz.draft.file import quiz_text
from coursekit.quiz.evidence.quotations import evidence_faults
from coursekit.quiz.kinds import found
from coursekit.quiz.leaks import words_alone
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import phrase
from coursekit.quiz.quiz_file import Quiz
from coursekit.reading.article import Article, article, read
from coursekit.reading.text.spans import Span
from coursekit.tables.article_tables import Tables, article_tables
from coursekit.yamlfile import read_yaml

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds/un-cybercrime-convention-vote"
SIGNED = sorted(path.parent.name for path in ROOT.glob("seeds/*/reviewed"))
GOLD = scoring.gold_files("first")

Change = Callable[[Tables], Tables]


def signed(page: Article) -> Tables:
    """Return the tables as if a person had signed each row, sure of it, and left it as it was."""
    sure = {"origin": "reviewed", "certainty": "clear"}
    found = article_tables(page)
    return Tables(*([replace(row, **sure) for row in table] for table in found))  # type: ignore[arg-type]


def drafted(page: Article, change: Change = lambda tables: tables, **wanted: object) -> Draft:
    """Draft a quiz from the rows of an article, all of them signed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drafting, "article_tables", lambda page: change(signed(page)))
        return draft_quiz(page, name="a-draft", **wanted)  # type: ignore[arg-type]


def questions(page: Article, kind: str, change: Change = lambda tables: tables, **wanted: object):
    try:
        return drafted(page, change, kinds=[kind], **wanted).quiz["questions"]
    except CoursekitError as error:
        assert "no question can be drafted" in str(error)
        return []


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
        quote = str(question.evidence.quote)
        assert page.text.find(quote) >= row.start or quote == row.evidence, "its first place"
        question.asked(Random(1))  # noqa: S311
        assert question.grade(question.read(question.key_sent())).verdict == "right"
        assert not question.lacks_feedback, "each wrong answer is told why"
        if getattr(question, "answer", "") == "undated":
            dates = [found.span for found in page.time_expressions]
            assert not any(row.start < date.end and date.start < row.end for date in dates)
        for field in ("passage", *(["sentence"] if question.kind == "mend" else [])):
            assert getattr(question, field, "") in page.text
            # What is quoted must come out of the file as it went in, line ends too.
            assert getattr(question, field, "") == said.get(field, "").strip()
    return quiz


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    ):
        yield from texts_in(inner)


@pytest.fixture(scope="module")
def talks() -> Article:
    return read_text("talks")


TEXTS = YAML(typ="safe").load(Path(__file__).with_name("drafting_texts.yaml"))


def read_text(name: str) -> Article:
    return article(TEXTS[name]["text"], published=TEXTS[name]["published"])


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_a_draft_is_a_quiz_without_faults(path: Path, tmp_path: Path) -> None:
    page = scoring.load_gold(path).article()
    draft = drafted(page, seed=7)
    assert hold(page, draft, tmp_path)
    assert set(draft.left_out) <= set(DRAFTED)
    assert draft == drafted(page, seed=7)


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


@settings(max_examples=40, deadline=None)
@given(PAGES, st.integers(0, 9))
def test_any_text_gives_a_quiz_without_faults_or_says_why_not(
    tmp_path_factory: pytest.TempPathFactory, text: str, seed: int
) -> None:
    page = article(text, published="2024-11-12")
    try:
        draft = drafted(page, seed=seed)
    except CoursekitError as error:
        assert "no question can be drafted" in str(error)
    else:
        hold(page, draft, tmp_path_factory.mktemp("quiz"))


@pytest.mark.parametrize("slug", SIGNED)
def test_what_is_drafted_from_the_courses_own_tables_passes_the_check(
    slug: str, tmp_path: Path
) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    path = tmp_path / "notebooks/quizzes/a-draft.yaml"
    path.parent.mkdir(parents=True)
    page = read(ROOT / "seeds" / slug)
    draft = draft_quiz(page, name="a-draft", slug=slug)
    rows = article_tables(page).by_id()
    keys = [question["evidence"]["row"] for question in draft.quiz["questions"]]
    assert all(rows[key].origin == "reviewed" for key in keys)
    path.write_text(quiz_text(draft.quiz, path), encoding="utf-8")
    found = [finding for finding in check_paths([path]) if "draft: true" not in str(finding)]
    assert found == []


def test_all_kinds_of_question_can_be_drafted(talks: Article) -> None:
    alone = [each for kind in DRAFTED for each in questions(talks, kind) or [{"kind": kind}]]
    by_hand = {"branching", "brief"}  # no table says what somebody decides, or advises
    assert {question["kind"] for question in alone} >= set(found()) - by_hand
    assert len(drafted(talks).quiz["questions"]) > 8


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


@pytest.mark.parametrize("name", TEXTS)
def test_no_key_is_wrong_where_the_rows_are_right(name: str) -> None:
    true, page = TEXTS[name], read_text(name)
    status = dict.fromkeys(true["happened"], "happened") | dict.fromkeys(true["ahead"], "planned")
    columns = {"happened": "done", "planned": "still to come"}
    known = {*true["happened"], *true["ahead"]}

    def right(tables: Tables) -> Tables:
        return tables._replace(timeline=[row for row in tables.timeline if row.event in known])

    asked = [
        question
        for seed in range(12)
        for question in drafted(page, right, seed=seed).quiz["questions"]
    ]
    for question in asked:
        if question["id"].startswith("when-"):
            event = question["prompt"].partition("for this: “")[2].partition("”?")[0]
            assert question["answer"] == true["dates"].get(event, "undated"), event
        elif question["kind"] == "order":
            places = [true["order"].index(bare(item["text"])) for item in question["items"]]
            assert places == sorted(places)
        elif question["kind"] == "classify":
            for row in question["rows"]:
                told = status.get(bare(row["text"]))
                assert row["to"] == (columns[told] if told else "somebody's claim")
        elif question.get("wrong") == "status":
            assert question["mended"] == [status[question["row"]["event"]]]
    assert any(question["kind"] == "date" for question in asked)


def bare(quotation: str) -> str:
    """Return the words of a quotation as the lists of true ones have them."""
    words = quotation.strip("“”")
    known = (
        one
        for each in TEXTS.values()
        for name in ("happened", "ahead", "order")
        for one in each[name]
    )
    return next((one for one in known if one.casefold() == words.casefold()), words)


@pytest.mark.parametrize("name", [*TEXTS, *SIGNED])
def test_no_question_is_given_away_by_its_own_words_or_anothers(name: str) -> None:
    page = read_text(name) if name in TEXTS else read(ROOT / "seeds" / name)
    draft = drafted(page) if name in TEXTS else draft_quiz(page, name="a-draft")
    asked = draft.quiz["questions"]
    shown = [" ".join(words_alone(json.dumps(_before(each), ensure_ascii=False))) for each in asked]
    keys: list[tuple[int, str, str]] = []
    for at, question in enumerate(asked):
        if question["kind"] == "choice":
            right = next(one["text"] for one in question["options"] if one.get("correct"))
            keys.append((at, question["prompt"].rpartition("“")[2], right))
        pairs = question.get("pairs", ())
        keys += [(at, pair["text"].strip("“”… "), pair["to"]) for pair in pairs]
        if question["id"].startswith("when-") and question["answer"] != "undated":
            event = question["prompt"].partition("“")[2].partition("”?")[0]
            keys.append((at, event, question["evidence"]["quote"]))
    for at, words, key in keys:
        about, told = (" ".join(words_alone(text)) for text in (words, key))
        assert f" {told} " not in f" {about} ", f"{key} stands in its own question"
        for other, text in enumerate(shown):
            both = about in text and f" {told} " in f" {text} "
            assert other == at or not both, f"{asked[other]['id']} tells {asked[at]['id']}"


def _before(question: dict) -> dict:
    """Return what a student reads before the answer, without what no one reads."""
    return {
        key: question[key] for key in ("prompt", "passage", "sentence", "row") if key in question
    }


@pytest.mark.parametrize("name", [*TEXTS, *SIGNED])
def test_feedback_quotes_the_article(name: str) -> None:
    page = read_text(name) if name in TEXTS else read(ROOT / "seeds" / name)
    draft = drafted(page) if name in TEXTS else draft_quiz(page, name="a-draft")
    printed = " ".join(words_alone(page.text))
    for question in draft.quiz["questions"]:
        for words in re.findall(r"“([^”]*)”", " ".join(texts_in(question))):
            for piece in words.replace("\\", "").split("…"):
                assert " ".join(words_alone(piece)) in printed, words


def test_the_right_option_is_the_longest_no_more_often_than_chance_has_it() -> None:
    longest, expected, places = 0, 0.0, []
    pages = [scoring.load_gold(path).article() for path in GOLD[:6]]
    for page in [*pages, read_text("talks"), read_text("spyware")]:
        for seed in range(12):
            for question in questions(page, "who-said", seed=seed):
                lengths = [len(option["text"]) for option in question["options"]]
                right = next(at for at, one in enumerate(question["options"]) if one.get("correct"))
                longest += lengths[right] > max(lengths[:right] + lengths[right + 1 :])
                expected += 1 / len(lengths)
                places.append(right)
    assert len(places) > 30
    assert longest <= expected * 1.5
    assert max(places.count(place) for place in set(places)) < len(places) * 0.45


def test_only_pairs_that_the_text_decides_are_asked_for(talks: Article) -> None:
    rows = {row.event_id.lower(): row for row in article_tables(talks).timeline}
    for seed in range(6):
        (question,) = questions(talks, "order", seed=seed)
        items = [item["id"] for item in question["items"]]
        assert len(items) >= 3
        for first, second in combinations(items, 2):
            assert rows[first].latest < rows[second].earliest
            swapped = {"before": second, "after": first}
            assert any(near.items() >= swapped.items() for near in question["near"])
        # 2023 may be before or after 3 May 2023.
        both = {
            name for name in items if "signed" in rows[name].event or "rejected" in rows[name].event
        }
        assert len(both) < 2
        assert not any("2021" in item["text"] for item in question["items"]), (
            "no date is given away"
        )


def test_a_relation_decides_and_a_contradiction_nothing() -> None:
    page = article("Norland left the talks. Ostia joined the talks. Sudria ended the talks.")

    def related(*pairs: tuple[str, str]) -> Change:
        after = dict(pairs)
        return lambda tables: tables._replace(
            timeline=[
                replace(row, relation_type="after", relation_to=after[row.event_id])
                if row.event_id in after
                else row
                for row in tables.timeline
            ]
        )

    (question,) = questions(page, "order", related(("E001", "E003"), ("E002", "E001")))
    assert [item["id"] for item in question["items"]] == ["e003", "e001", "e002"]
    assert "comes after “Sudria ended the talks”" in question["feedback"]
    circle = related(("E001", "E003"), ("E002", "E001"), ("E003", "E002"))
    assert questions(page, "order", circle) == []


def test_marks_of_markdown_in_the_article_are_shown_as_printed() -> None:
    page = article("Norland signed the `treaty` on *all* <b>data</b> on 3 May 2023.")
    (question,) = questions(page, "date")
    printed = "“Norland signed the `treaty` on *all* <b>data</b>"
    assert printed in html.unescape(phrase(question["prompt"]))


def test_a_key_rests_on_signed_rows_alone(talks: Article) -> None:
    def only(*ids: str) -> Change:
        def change(tables: Tables) -> Tables:
            return Tables(
                *(
                    [
                        row if any(i in repr(row) for i in ids) else replace(row, origin="machine")
                        for row in table
                    ]
                    for table in tables
                )  # type: ignore[arg-type]
            )

        return change

    alone = drafted(talks, only("event_id='E002'"))
    assert {question["evidence"]["row"] for question in alone.quiz["questions"]} == {"E002"}
    assert re.search(r"; sign .*Q\d+.* for one", alone.left_out["who-said"])


def test_where_nothing_is_signed_it_says_what_to_sign_first(talks: Article) -> None:
    with pytest.raises(CoursekitError) as error:
        draft_quiz(talks, name="a-draft", slug="talks")
    assert re.search(r"`coursekit curate talks`, beginning with [ESQ]\d+", str(error.value))
    assert len(str(error.value)) < 400


def test_a_table_with_a_fault_is_told_with_its_line(tmp_path: Path) -> None:
    case = tmp_path / "seeds" / SEED.name
    shutil.copytree(SEED, case)
    shutil.copy(SEED.parent / "coders.yaml", tmp_path / "seeds")
    table = case / "reviewed/timeline.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("planned", "planed", 1), "utf-8")
    with pytest.raises(AuthoredFileError, match=r"timeline.csv, line 2"):
        draft_quiz(read(case), name="a-draft")


def test_one_stakeholder_alone_gives_no_choice_among_several() -> None:
    page = article(
        "Talks on the Data Treaty\n\nNorland said the Data Treaty falls short of its aims. Norland"
        " will vote on the Data Treaty in June 2027."
    )
    draft = drafted(page)
    assert {"who-said", "match-speakers", "match-stances", "sides"} <= set(draft.left_out)


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("buyers should be named", True),
        ("the treaty falls short of what it promises", True),
        ("hacking and fraud “are on the rise”", True),
        ("to reject it in the plenary", False),
        ("the push for a public register", False),
        ("how important the register was", False),
        ("they are wrong", False),
        ("the goals “laudable” and the draft “fundamentally flawed”", False),
    ],
)
def test_a_clause_that_says_what_it_is_about(words: str, whole: bool) -> None:
    assert is_whole(words) is whole


@pytest.mark.parametrize(
    ("words", "elsewhere"),
    [
        ("told governments to reject it", True),
        ("had said that before", True),
        ("asked for such protections", True),
        ("urged her country to sign", True),
        ("said this treaty would make it easier to share data", False),
        ("called the text balanced", False),
    ],
)
def test_words_that_name_something_elsewhere(words: str, elsewhere: bool) -> None:
    assert points_elsewhere(words) is elsewhere


def test_a_date_is_asked_for_as_the_text_has_it() -> None:
    page = article("Norland proposed a treaty in March 2021. Ostia signed a treaty on 3 May 2023.")
    asked = {}
    for seed in range(6):
        asked |= {q["evidence"]["quote"]: q["answer"] for q in questions(page, "date", seed=seed)}
    assert asked == {"March 2021": "2021-03", "3 May 2023": "2023-05-03"}


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


def test_days_and_years_between_two_dates_are_counted_rightly() -> None:
    page = article(
        "Norland signed the Data Treaty on 3 May 2023. Ostia signed the Data Treaty on 2 June 2023."
        " Sudria proposed the Data Treaty in March 2019."
    )
    found = {
        (question["unit"], question["answer"])
        for seed in range(12)
        for question in questions(page, "apart", seed=seed)
    }
    assert found == {("days", 30), ("years", 4)}


def test_words_for_time_are_worked_out_from_the_day_of_the_page() -> None:
    page = article(
        "Norland signed the Data Treaty last year. On Monday Ostia rejected the Data Treaty.",
        published="2024-11-13",
    )
    (question,) = questions(page, "time-words")
    keys = {gap["accept"][0] for gap in question["gaps"]}
    assert keys == {"2023", "11 November 2024"}
    for gap in question["gaps"]:
        assert gap["accept"][0] in gap["among"]
        assert len(set(gap["among"])) == len(gap["among"]) == 4
    bare_page = article("Norland signed the Data Treaty last year.")
    assert questions(bare_page, "time-words") == []


def test_what_the_text_does_not_date_is_undated() -> None:
    page = article("Norland signed the Data Treaty. Ostia rejected the Data Treaty.")
    (question,) = questions(page, "undated")
    assert question["answer"] == "undated"


def test_distractors_are_others_who_are_named_for_themselves(talks: Article) -> None:
    tables = article_tables(talks)
    speaker = {row.statement_id: row.stakeholder_id for row in tables.statements}
    names = {row.stakeholder_id: row.name for row in tables.stakeholders}
    for seed in range(6):
        for question in questions(talks, "who-said", seed=seed):
            (right,) = [option["text"] for option in question["options"] if option.get("correct")]
            assert right.removeprefix("The ") == names[speaker[question["evidence"]["row"]]]
            wrong = [option for option in question["options"] if not option.get("correct")]
            assert all(question["evidence"]["quote"] not in option["feedback"] for option in wrong)
            # Jane Roe speaks for OpenNet, so that either would be right.
            assert {"Jane Roe", "OpenNet"} > {option["text"] for option in question["options"]} & {
                "Jane Roe",
                "OpenNet",
            }


def test_who_says_the_same_is_no_wrong_answer() -> None:
    same = "{} said the Data Treaty falls short of what it promises."
    more = "Canada and Brazil welcomed the Data Treaty. Peru rejected the Data Treaty."
    story = " ".join([same.format("Japan"), same.format("Kenya"), more])
    page = article(f"Talks on the Data Treaty\n\n{story}\n")
    for seed in range(5):
        for question in questions(page, "who-said", seed=seed):
            names = {option["text"] for option in question["options"]}
            assert len(names & {"Japan", "Kenya"}) == 1


def test_who_is_meant_is_named_in_a_sentence_before_and_not_in_this_one() -> None:
    page = article(
        "Talks on the Data Treaty\n\nMark Poe, a minister of Norland, welcomed the Data Treaty."
        " He said that the Data Treaty protects every user."
    )
    (question,) = questions(page, "who-is-meant")
    assert question["accept"] == ["Mark Poe", "Poe"]
    assert "Poe" not in question["prompt"]


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


def test_each_is_matched_to_its_own_speaker_and_stance(talks: Article) -> None:
    tables = article_tables(talks)
    stances = {row.name: row.stance for row in tables.stakeholders}
    (match,) = questions(talks, "match-stances")
    for pair in match["pairs"]:
        assert stances[pair["text"].removeprefix("The ")] == pair["to"]
        assert {near["text"] for near in pair["near"]} == {p["to"] for p in match["pairs"]} - {
            pair["to"]
        }
    (match,) = questions(talks, "match-speakers")
    for pair in match["pairs"]:
        place = talks.text.find(pair["text"].strip("“”… ").partition("’")[0].replace("‘", "“"))
        assert pair["to"].removeprefix("The ").split()[-1] in talks.text[max(0, place - 60) :][:200]
    assert not set(match["others"]) & {pair["to"] for pair in match["pairs"]}


def test_sides_are_those_of_the_table(talks: Article) -> None:
    stances = {row.name: row.stance for row in article_tables(talks).stakeholders}
    for seed in range(4):
        for question in questions(talks, "sides", seed=seed):
            side = {"support"} if "favour" in question["prompt"] else {"critical", "oppose"}
            for option in question["options"]:
                taken = stances[option["text"].removeprefix("The ")]
                assert (taken in side) == bool(option.get("correct"))


def test_the_words_of_a_stance_are_marked_among_others() -> None:
    page = read(SEED)
    cues = {row.stakeholder_id: row.stance_cue for row in article_tables(page).stakeholders}
    for seed in range(4):
        for question in questions(page, "highlight", seed=seed):
            assert question["accept"][0] == cues[question["evidence"]["row"]]
            assert "\n" not in question["passage"]
            assert question["passage"] in page.text


def test_support_alone_does_not_show_a_conditional_stance() -> None:
    page = article(
        "Treaty talks\n\nNorland signed the Data Treaty on 3 May 2023. Jane Roe said she would"
        " support the Data Treaty only if journalists were exempt."
    )
    (row,) = [row for row in article_tables(page).stakeholders if row.stance == "conditional"]
    assert row.stance_cue == "support"
    assert questions(page, "highlight") == []


def test_one_cell_is_wrong_and_a_plausible_one(talks: Article) -> None:
    for seed in range(4):
        for question in questions(talks, "mend-source", seed=seed):
            wrong = question["row"]["source"]
            assert wrong not in question["mended"]
            assert wrong.removeprefix("the ") in question["sentence"], "it is named there as well"
            assert wrong in question["among"]
        (question,) = questions(talks, "mend-status", seed=seed)
        assert question["row"]["status"] != question["mended"][0]
        (question,) = questions(talks, "mend-stance", seed=seed)
        assert question["row"]["stance"] not in question["mended"]


def test_no_question_rests_on_a_row_in_doubt(talks: Article) -> None:
    def doubted(tables: Tables) -> Tables:
        doubtful = [replace(row, certainty="doubtful") for row in tables.statements]
        return tables._replace(statements=doubtful)

    for question in drafted(talks, doubted).quiz["questions"]:
        assert not question["evidence"]["row"].startswith("Q")


def test_what_the_rows_do_not_carry_is_told(talks: Article) -> None:
    draft = drafted(article("Norland signed the Data Treaty on 3 May 2023."))
    assert draft.left_out["order"].startswith("it takes three signed events whose order")
    with pytest.raises(CoursekitError, match=r"no question can be drafted"):
        drafted(article("Nothing happens."))


def test_an_unknown_kind_is_told_with_the_known_ones(talks: Article) -> None:
    with pytest.raises(CoursekitError, match=r"`orders` is not a kind.*order, "):
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
