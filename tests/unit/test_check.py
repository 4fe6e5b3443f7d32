"""Each point that the checker holds a lesson to: a good lesson passes, a broken one is told why."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from kind_cases import example, quiz_of
from small_course import (
    ARTICLE,
    FACTS,
    FILLER,
    FIRST_LINE,
    HIGHLIGHT,
    LONG_QUOTE,
    MEND,
    MORE,
    QUIZ,
    STORY,
    SmallCourse,
    TableName,
    code,
    markdown,
)

from coursekit.cli import check as check_command
from coursekit.course import finding as findings
from coursekit.course.check import check_paths
from coursekit.course.edition.manifest import MANIFEST
from coursekit.course.finding import Finding
from coursekit.course.standard.points import STANDARD
from coursekit.errors import CoursekitError
from coursekit.tables.facts.schema import FactRow
from coursekit.tables.schema import TIMELINE_COLUMNS

ROOT = Path(__file__).parents[2]


@pytest.fixture
def course(tmp_path: Path) -> SmallCourse:
    return SmallCourse(tmp_path)


Break = Callable[[SmallCourse], object]
BROKEN: list[tuple[int, Break, str]] = [
    (1, lambda c: c.edit("first", "## First", "# First"), "2 titles"),
    (1, lambda c: c.edit("second", "## Second", "#### Second"), "has 4 #"),
    (1, lambda c: c.edit("first", "<!-- section: first -->", ""), "no id"),
    (1, lambda c: c.edit("second", "section: second", "section: first"), "a second section"),
    (2, lambda c: c.edit("title", "**Version**", "**Edition**"), "version"),
    (2, lambda c: c.edit("title", "| 15 |", "| |"), "minutes"),
    (3, lambda c: c.edit("objectives", "**Date**", "**Understand**"), "understand"),
    (3, lambda c: c.edit("objectives", "date-an-event", "fact-from-claim"), "a second objective"),
    (3, lambda c: c.edit("objectives", "<!-- objective: date-an-event -->", ""), "1 objectives"),
    (4, lambda c: c.change(c.quiz, "date-an-event", "fact-from-claim"), "date-an-event"),
    (4, lambda c: c.change(c.quiz, "objective: date-an-event", "objective: no-such"), "no-such"),
    (4, lambda c: c.edit("objectives", "**Date**", "**Argue**"), "argue"),
    (5, lambda c: c.edit("title", "| 15 |", "| 25 |"), "add up to 15"),
    (5, lambda c: c.edit("first", "*5 minutes*", "*55 minutes*"), "65 minutes"),
    (6, lambda c: c.edit("filler-1", FILLER, "few"), "words of prose"),
    (6, lambda c: settle(c, "words_a_session: {fewest: 9, most: 99}"), "Cut, or move a part"),
    (7, lambda c: c.edit("read", "import", "\n".join(["x = 1"] * 16) + "\nimport"), "18 lines"),
    (7, lambda c: c.edit("read", "import", "\n".join(["x = 1"] * 8) + "\nimport"), "5.5 lines"),
    (8, lambda c: c.book["cells"].insert(4, code("extra", "x = 1")), "no Markdown cell"),
    (8, lambda c: c.edit("filler-2", FILLER, FILLER * 2), "a Markdown cell has"),
    (9, lambda c: c.edit("read", "import coursekit", "%pip install x"), "%pip install x"),
    (9, lambda c: c.edit("read", "import coursekit", "!ls"), "!ls"),
    (9, lambda c: c.edit("read", "import coursekit", "from urllib import request"), "urllib"),
    (9, lambda c: c.edit("quiz", "quizzes/", "/home/me/quizzes/"), "/home/me"),
    (9, lambda c: c.edit("quiz", "quizzes/", "https://example.org/"), "https://example.org"),
    (11, lambda c: c.cell("read").update(outputs=[{}]), "saved with its output"),
    (11, lambda c: c.cell("read").update(execution_count=3), "saved with its output"),
    (11, lambda c: c.cell("read").update(id="quiz"), '2 cells have the id "quiz"'),
    (2, lambda c: c.book["metadata"].pop("coursekit"), "nothing says that it is a lesson"),
    (11, lambda c: c.book["metadata"].update(widgets={}), "the state of its widgets"),
    (11, lambda c: c.book.update(nbformat_minor=4), "4.4"),
    (
        11,
        lambda c: c.cell("read").update(attachments={}),
        "cell 4 (id read): point 11: the notebook",
    ),
    (12, lambda c: c.change(c.quiz, QUIZ[QUIZ.index("  - id: which-month") :], ""), "3 questions"),
    (12, lambda c: c.edit("first", "*5 minutes*", "*30 minutes*"), "30 minutes"),
    (13, lambda c: c.change(c.quiz, "No sentence prints that other day.", "No."), "which-day"),
    (13, lambda c: c.change(c.quiz, "{fact: a-vote}", "{fact: no-vote}"), "no-vote"),
    (13, lambda c: (c.root / "seeds/data/facts.csv").write_bytes(b"id\n\x00"), "facts.csv"),
    (21, lambda c: c.break_fact("https://example.org", ""), "row a-vote, column source"),
    (21, lambda c: c.break_fact(",high", ",sure"), "expected `high` or `medium`, found `sure`"),
    (21, lambda c: c.break_fact(",high", ""), "line 2, row a-vote: point 21: expected 7 cells"),
    (21, lambda c: c.break_fact("confidence", "trust"), "missing: confidence"),
    (21, lambda c: c.put(c.root / "seeds/data/more.csv", FACTS), "facts.csv has the same"),
    (
        21,
        lambda c: c.edit("read", "import coursekit", 'coursekit.facts("fact")'),
        'cell 4 (id read): point 21: it asks for the facts "fact"',
    ),
    (21, lambda c: (c.root / "seeds/data/facts.csv").write_bytes(b"id\n\x00"), "line 2"),
    (13, lambda c: c.rests_on("row: E001, quote: on 4 May"), "does not print “on 4 May”"),
    (13, lambda c: c.rests_on("row: E001, quote: A minister said"), "do not appear in row `E001`"),
    (13, lambda c: c.rests_on("row: E009, quote: The vote"), "no row `E009`"),
    (
        13,
        lambda c: c.rests_on("row: Q001, quote: A minister said"),
        "`Q001` of the statements, a draft that nobody has checked",
    ),
    (
        13,
        lambda c: c.rests_on("row: S001, quote: A minister"),
        "`S001` of the stakeholders, a draft that nobody has checked",
    ),
    (13, lambda c: c.review("timeline", start=36), "line 2: row E001, column evidence: expected"),
    (19, lambda c: c.review("timeline", start=36), "line 2, row E001, column evidence: point 19"),
    (13, lambda c: c.ask(HIGHLIGHT.replace("took", "takes")), "does not print “The vote takes"),
    (13, lambda c: c.ask(MEND.replace("took", "takes")), "to-mend, sentence"),
    (
        13,
        lambda c: c.change(c.quiz, "kind: choice", "kind: choice\n    draft: true"),
        "which-month",
    ),
    (15, lambda c: c.book["cells"].remove(c.cell("on-paper")), "cannot be read without a kernel"),
    (15, lambda c: c.put_below("quiz", markdown("more", "Text.")), "cannot be read"),
    (15, lambda c: c.put_below("quiz", markdown("more", "Text.")), "no quiz from"),
    (15, lambda c: c.change(c.quiz, "Which is a fact?", "Which one?"), "no longer match"),
    (15, lambda c: c.change(c.quiz, "The vote took place.", "A vote."), "no longer match"),
    (15, lambda c: c.edit("on-paper", "Which is a fact?", "Which one?"), "no longer match"),
    (15, lambda c: c.edit("on-paper", "01-one.yaml", "02-two.yaml"), "no quiz from"),
    (15, lambda c: c.edit("quiz", '"quizzes/01-one.yaml"', "path"), "without naming its file"),
    (15, lambda c: (c.root / MANIFEST).unlink(), "get in the way of updates"),
    (17, lambda c: c.edit("second", "Text.", "The model answer: no."), "model answer"),
    (17, lambda c: c.edit("second", "Text.", "[x](instructor/01-one.md)"), "instructor/"),
    (18, lambda c: c.page.unlink(), "is not in instructor/"),
    (18, lambda c: c.change(c.page, "| `second` | 10 |\n", ""), '"second" (10 minutes)'),
    (18, lambda c: c.change(c.page, "## Marked samples", "## Samples"), "Marked samples"),
    (18, lambda c: c.change(c.page, "- `second`: some.", "- `third`: some."), '"third"'),
    (18, lambda c: c.change(c.page, "## Oral check", "## Orals"), 'under "## Oral check"'),
    (18, lambda c: c.change(c.page, "## Use of AI\n\nSome.\n", "## Use of AI\n"), "## Use of AI"),
    (18, lambda c: c.change(c.page, "## When Binder fails", "## Paper"), "## When Binder fails"),
    (18, lambda c: c.change(c.page, "- `second`, sound: some.\n", ""), '"second" has no sample'),
    (18, lambda c: c.edit("first", FILLER, f"{FILLER}\n\n*Write here.*"), '"first" has no sample'),
    (19, lambda c: c.change(c.case, "rights: R\n", ""), "rights"),
    (19, lambda c: c.change(c.case, "published: 2024-05-04\n", ""), "published"),
    (19, lambda c: c.put(c.root / "seeds/small/article.txt", "Another."), "sha256"),
    (19, lambda c: (c.root / "seeds/small/article.txt").unlink(), "is not in small/"),
    (19, lambda c: c.own_text(story="Too short."), "2 words below the first line"),
    (19, lambda c: c.own_text(story=STORY * 8), "350 to 700"),
    (19, lambda c: c.own_text(first="A report."), "does not say that the text was written for"),
    (19, lambda c: c.own_text(sources=""), "no page is named"),
    (
        19,
        lambda c: c.own_text(prints="no such words"),
        "“is under review” is quoted, but no source",
    ),
    (19, lambda c: c.own_text(prints="no such words"), "“no such words” is listed as quoted"),
    (19, lambda c: c.own_text(story=STORY.replace("review”", "review and more”")), "no source"),
    (19, lambda c: c.own_text(story=LONG_QUOTE, prints=" ".join(["word"] * 26)), "of 26 words"),
    (19, lambda c: c.own_text(more="source: Reuters\n"), "Reuters publishes news"),
    (19, lambda c: c.own_text(more="source: the new york times\n"), "publishes news"),
    (19, lambda c: c.own_text(more="url: https://example.org/x\n"), "not been published"),
    (19, lambda c: c.own_text(more="rights: © Somebody\n"), "CC BY 4.0"),
    (19, lambda c: c.own_text(more="invented: [Ann Nobody]\n"), "does not say that Ann Nobody is"),
    (19, lambda c: c.own_text(more="invented: [Bea Nowhere]\n"), "Bea Nowhere does not appear"),
    (19, lambda c: c.own_text(more="sources:\n  - {url: x, read: 2026-11-25, shows: y}\n"), "url"),
    (20, lambda c: c.edit("sources", "BSD-3-Clause", "free"), "BSD-3-Clause"),
    (20, lambda c: c.edit("sources", "©", "by"), "whose it is"),
    (20, lambda c: c.change(c.root / "CITATION.cff", "title: t\n", ""), "title"),
    (20, lambda c: (c.root / "CITATION.cff").unlink(), "citation file"),
    (
        21,
        lambda c: c.rests_on("fact: a-vote", "review_after: 2020-01-01"),
        "again after 2020-01-01",
    ),
    (24, lambda c: c.edit("sources", "## Adapt this lesson", "## Sources"), "Adapt this lesson"),
    (24, lambda c: c.take("coursekit.explain(one, 'Q099')"), "found 'Q099'"),
    (24, lambda c: c.take("coursekit.timeline(one, origin='reviewed')"), "no reviewed timeline"),
    (
        24,
        lambda c: c.take("coursekit.timeline(one).query('status == \"denied\"').iloc[0]"),
        "cell 4 (id read): point 24: it will not run with this article: no row of its timeline",
    ),
    (6, lambda c: c.law("> The vote " + "took place " * 320), "words of quoted law"),
    (6, lambda c: settle(c, "questions_a_session: {fewest: 20, most: 24}"), "4 questions, where 5"),
    (
        12,
        lambda c: c.change(c.quiz, "kind: choice", "kind: choice\n    recall: true"),
        "one in five",
    ),
    (26, lambda c: c.edit("title", "May a minister say that?", "No."), "asks a question"),
    (26, lambda c: c.edit("title", "![A drawing.", "[A drawing."), "no picture on the first"),
    (26, lambda c: c.take("coursekit.Reader(one)"), "what the program does: Reader"),
    (26, lambda c: c.edit("second", "Text.", " ".join(["word"] * 700)), "after 8"),
    (27, lambda c: c.edit("second", "Text.", "They did vote on 3 May 2024."), "“They did vote"),
    (27, lambda c: c.change(c.quiz, "In which month", "Vote on 3 May 2024, in"), "another prompt"),
    (28, lambda c: c.ask(MORE), "the longest in 11 of 14"),
    (28, lambda c: c.ask(MORE), "in 14 of 14 questions with one right option it is number 1"),
    (31, lambda c: c.edit("title", "![A drawing.", "[A drawing."), "it has no picture"),
    (31, lambda c: c.edit("title", IMAGE, f"`{IMAGE}`"), "it has no picture"),
    (
        31,
        lambda c: c.edit("title", "![A drawing. A minister speaks into a microphone.", "![A man"),
        "no alternative text",
    ),
    (32, lambda c: c.edit("key-points", "Key points", "The end"), 'no section "Key points"'),
    (32, lambda c: c.edit("key-points", "You can now", "You may"), "what students can do now"),
    (32, lambda c: c.edit("sources", "</details>", "</details>\n\nMore."), "is not folded away"),
    (32, lambda c: c.book["cells"].insert(3, c.book["cells"].pop()), "before the key points"),
    (32, lambda c: settle(c, "screens_a_session: 1"), "screens of a laptop, where 1"),
    (33, lambda c: c.law("It “took no” vote.", "no-such"), "no row with the id: no-such"),
    (33, lambda c: c.law("It “took two votes” then."), "“took two votes” are not words of vote-1"),
    (33, lambda c: c.law("It took a vote."), "nothing before this note for vote-1"),
    (33, lambda c: c.law("It “took place”.", "rumour"), "nobody has read the words of rumour"),
    (33, lambda c: c.law("It “" + "took place " * 13 + "”."), "26 words of law are quoted within"),
    (34, lambda c: c.change(c.quiz, "format: 1", "format: 1\nabout: tool"), "4 questions, 0 are"),
    (34, lambda c: c.change(c.quiz, "format: 1", "format: 1\nabout: tool"), "10 minutes, 0 are"),
    (35, lambda c: c.edit("second", "Text.", "Two\nhappenings."), "cell 5 (id second), line 5"),
    (
        35,
        lambda c: c.change(c.quiz, "Which is a fact?", "So to say?"),
        "question which-fact: point",
    ),
    (30, lambda c: c.edit("first", FILLER, f"{FILLER} Guess first."), "“Guess first”"),
    (30, lambda c: c.take("coursekit.Predict('guesses/none.md', max)"), "it cannot be read"),
    (30, lambda c: c.take(guess(c) + guess(c)), "guesses/one.md is asked for twice"),
    (30, lambda c: c.take(guess(c, "<!-- nothing -->")), "begins with a question"),
]


IMAGE = "![A drawing. A minister speaks into a microphone.](images/minister.svg)"


def settle(course: SmallCourse, limit: str) -> None:
    """Set a limit of the course."""
    course.put(course.root / "course.yaml", f"format: 1\nlimits: {{{limit}}}\n")


def guess(course: SmallCourse, asked: str = "How many?") -> str:
    """Return the code that asks for a guess."""
    path = course.root / "notebooks/guesses/one.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(asked, encoding="utf-8")
    return "coursekit.Predict('guesses/one.md', max)\n"


def test_a_guess_with_a_gate_below_it_meets_point_30(course: SmallCourse) -> None:
    course.cell("first")["source"] += "\n\nGuess first."
    course.take(guess(course))
    assert 30 not in {finding.point for finding in course.check()}


def test_a_good_lesson_has_no_findings(course: SmallCourse) -> None:
    assert [str(finding) for finding in course.check()] == []


@pytest.mark.parametrize(
    ("first", "more"),
    [
        (FIRST_LINE, ""),
        (f"{FIRST_LINE} Ann Nobody is invented.", "invented: [Ann Nobody]\n"),
        ("Written for the course; Ann Nobody is invented.", "invented: [Ann Nobody]\n"),
    ],
)
def test_a_text_written_for_the_course_may_keep_its_rules(
    course: SmallCourse, first: str, more: str
) -> None:
    course.own_text(first=first, more=more)
    assert course.check() == []


def test_a_quotation_is_compared_without_case_and_outer_marks(course: SmallCourse) -> None:
    course.own_text(story=STORY.replace("“is under", "“IS  under"), prints="it is under review.")
    assert course.check() == []


def test_an_article_of_others_is_held_to_no_rule_of_the_courses_texts(course: SmallCourse) -> None:
    course.put(course.root / "seeds/small/article.txt", "A minister said “no”.\n")
    told = [str(finding) for finding in course.check() if finding.point == 19]
    assert len(told) == 1, "its checksum is another, and nothing else is asked"
    assert "sha256" in told[0]


def test_who_published_another_article_published_no_text_of_the_course(course: SmallCourse) -> None:
    course.change(course.case, "source: S", "source: The Daily Something")
    course.own_text(more="source: The Daily Something\n")
    assert any("The Daily Something publishes news" in str(found) for found in course.check())


def test_an_article_that_only_a_quiz_is_about_is_checked_too(course: SmallCourse) -> None:
    course.own_text(sources="")
    course.edit("read", '\ncoursekit.read("../seeds/own/article.txt")', "")
    assert course.check() == []
    course.change(course.quiz, "article: small", "article: own")
    assert any("no page is named" in found.found for found in course.check())


def test_articles_are_checked_by_themselves(course: SmallCourse) -> None:
    course.own_text(sources="")
    seeds = course.root / "seeds"
    for path in (seeds, seeds / "own"):
        assert "no page is named" in check_paths([path])[0].found
    assert check_paths([seeds / "small"]) == []
    course.change(seeds / "own" / "case.yaml", "published:", "publish:")
    (finding,) = check_paths([seeds / "own"])
    assert Path(finding.file).name == "case.yaml"
    assert finding.place == "line 2"


def test_a_published_article_under_an_open_licence_is_no_text_of_the_course(
    course: SmallCourse,
) -> None:
    seed = course.root / "seeds" / "own"
    course.own_text(first="Norland votes again", sources="")
    assert check_paths([seed]) != []
    course.own_text(
        first="Norland votes again", sources="", more="url: https://example.org/a-vote\n"
    )
    assert check_paths([seed]) == []


def test_a_missing_quotation_is_told_with_its_line(course: SmallCourse) -> None:
    course.own_text(prints="is under")
    finding, _ = check_paths([course.root / "seeds" / "own"])
    assert (Path(finding.file).name, finding.place) == ("article.txt", "line 5")
    assert "“is under review”" in finding.found


def test_a_table_of_facts_is_checked_by_itself(course: SmallCourse) -> None:
    table = course.root / "seeds/data/facts.csv"
    assert check_paths([table]) == []
    course.put(table.with_name("other.csv"), FACTS.replace("high", "sure"))
    assert check_paths([table]) == []
    course.break_fact(",high", ",sure")
    (finding,) = check_paths([table])
    assert str(finding).startswith(
        f"{table}, line 2, row a-vote, column confidence: point 21: expected `high` or `medium`"
    )


def as_review(course: SmallCourse) -> None:
    """Make the lesson a review notebook: no quiz, no objectives, few words."""
    course.cell("quiz")["source"] = "review = coursekit.Review()\nreview"
    left_out = {"objectives", "on-paper", *(f"filler-{number}" for number in range(6))}
    course.book["cells"] = [c for c in course.book["cells"] if c["id"] not in left_out]


def test_a_review_notebook_needs_no_objectives_no_questions_and_few_words(
    course: SmallCourse,
) -> None:
    as_review(course)
    assert [str(finding) for finding in course.check()] == []
    course.edit("quiz", "coursekit.Review()", "coursekit.Reader(1)")
    assert {finding.point for finding in course.check()} == {3, 6, 12, 26}


def test_a_lesson_with_a_quiz_is_no_review_notebook(course: SmallCourse) -> None:
    as_review(course)
    course.edit("read", "import coursekit", 'import coursekit\nQuiz("quizzes/01-one.yaml")')
    assert {3, 6, 15} <= {finding.point for finding in course.check()}


@pytest.mark.parametrize(
    ("point", "broken"),
    [
        (1, lambda c: c.edit("first", "<!-- section: first -->", "")),
        (2, lambda c: c.edit("title", "**Version**", "**Edition**")),
        (3, lambda c: c.edit("first", FILLER, "- **Know** it. <!-- objective: know-it -->")),
        (4, lambda c: c.edit("first", FILLER, "- **Date** it. <!-- objective: date-it -->")),
        (5, lambda c: c.edit("first", "*5 minutes*", "*6 minutes*")),
        (6, lambda c: c.edit("first", FILLER, f"{FILLER} " * 20)),
        (18, lambda c: c.page.unlink()),
        (24, lambda c: c.edit("sources", "## Adapt this lesson", "## Sources")),
    ],
)
def test_a_review_notebook_meets_all_the_other_points(
    course: SmallCourse, point: int, broken: Break
) -> None:
    as_review(course)
    broken(course)
    assert point in {finding.point for finding in course.check()}


def test_a_course_holds_no_quiz_on_paper_and_who_keeps_one_is_only_warned(
    course: SmallCourse,
) -> None:
    (course.root / MANIFEST).unlink()
    (finding,) = course.check()
    assert finding.warning
    assert "--to notebook --remove" in finding.remedy
    course.book["cells"].remove(course.cell("on-paper"))
    assert course.check() == []


def test_a_finding_about_a_question_names_its_line(course: SmallCourse) -> None:
    course.change(course.quiz, "{fact: a-vote}", "{fact: no-vote}")
    text = course.quiz.read_text(encoding="utf-8")
    named = re.search(r"- id: (\S+)(?:(?!- id:).)*?no-vote", text, re.DOTALL)
    assert named
    line = text.count("\n", 0, named.start()) + 1
    places = [finding.place for finding in course.check() if "no-vote" in finding.found]
    assert f"line {line}, question {named[1]}" in places


@pytest.mark.parametrize(("point", "break_it", "told"), BROKEN)
def test_a_broken_lesson_is_told_which_point_and_what(
    course: SmallCourse, point: int, break_it: Break, told: str
) -> None:
    break_it(course)
    found = [finding for finding in course.check() if finding.point == point]
    assert any(told in str(finding) for finding in found), [str(f) for f in course.check()]
    assert all(finding.remedy or finding.point in {13, 19, 21, 30} for finding in found)


def test_every_point_has_a_test_that_breaks_it() -> None:
    assert list(STANDARD) == list(range(1, 36))
    looked_at = {number for number, point in STANDARD.items() if point.is_checked}
    assert looked_at == {number for number, _, _ in BROKEN}


def test_a_point_that_is_held_elsewhere_says_where() -> None:
    elsewhere = {point.elsewhere for point in STANDARD.values()} - {""}
    assert all((ROOT / path).is_file() for path in elsewhere)


def test_a_finding_names_file_cell_point_and_remedy(course: SmallCourse) -> None:
    course.cell("read")["source"] += "\ny = 2" * 20
    told = str(next(finding for finding in course.check() if finding.point == 7))
    assert told.startswith(
        f"{course.notebook}, cell 4 (id read): point 7: a code cell has 22 lines"
    )
    assert "Move" in told


def test_the_third_lesson_recalls_earlier_ones(course: SmallCourse) -> None:
    course.check()
    course.notebook = course.notebook.with_name("02-two.ipynb")
    course.page.rename(course.page.with_name("02-two.md"))
    course.edit("objectives", "date-an-event", "date-two-events")
    course.change(course.quiz, "objective: date-an-event", "objective: date-two-events")
    assert [f.point for f in course.check()] == [12]
    course.edit("objectives", "fact-from-claim", "fact-from-forecast")
    assert [f.point for f in course.check()] == [4], "nothing tests the new objective"


@pytest.mark.parametrize("text", ["é" * 200 + ".txt", "a\0.txt", "", ".", "seeds.txt/../x.txt"])
def test_any_text_in_a_code_cell_is_no_reason_to_stop(course: SmallCourse, text: str) -> None:
    course.cell("read")["source"] += f"\nx = {text!r}"
    assert all(finding.point == 19 for finding in course.check())


def test_a_folder_is_checked_whole(course: SmallCourse) -> None:
    course.edit("sources", "BSD-3-Clause", "free")
    course.check()
    by_folder = check_paths([course.notebook.parent])
    assert [finding.point for finding in by_folder] == [20]


def test_an_unreadable_notebook_hides_no_other(course: SmallCourse) -> None:
    course.edit("sources", "BSD-3-Clause", "free")
    course.check()
    course.put(course.notebook.with_name("00-broken.ipynb"), "{")
    found = check_paths([course.notebook.parent])
    assert [(Path(f.file).name, f.point) for f in found] == [
        ("00-broken.ipynb", None),
        ("01-one.ipynb", 20),
    ]


def test_an_unreadable_quiz_is_a_finding_with_its_line(course: SmallCourse) -> None:
    course.change(course.quiz, "kind: choice", "knid: choice")
    found = course.check()
    assert {finding.point for finding in found} == {None}
    assert all("line " in f.place and Path(f.file).name == "01-one.yaml" for f in found)


@pytest.mark.parametrize("name", ["none.ipynb", "empty", "text.md"])
def test_a_path_without_notebooks_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.md").write_text("x", encoding="utf-8")
    with pytest.raises(CoursekitError, match="Check the path"):
        check_paths([tmp_path / name])


def test_a_path_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    for name in ("gone.yaml", "gone.csv", "gone.ipynb", "gone"):
        with pytest.raises(CoursekitError, match="There is no such file or folder"):
            check_paths([tmp_path / name])


def test_an_objective_is_not_to_be_chosen_from_an_empty_list(course: SmallCourse) -> None:
    for cell in course.book["cells"]:
        cell["source"] = re.sub(r"<!-- objective: [a-z-]+ -->", "", "".join(cell["source"]))
    told = [str(each) for each in course.check() if each.point == 4]
    assert any("Give the lesson objectives first" in each for each in told)
    assert not any("Use one of: ." in each for each in told)


def test_the_courses_own_lessons_meet_the_standard() -> None:
    paths = [ROOT / "notebooks", ROOT / "seeds"]
    assert [str(finding) for finding in check_paths(paths) if not finding.warning] == []


def found_by(course: SmallCourse) -> list[Finding]:
    """Return what is found but for the paper below a quiz, which other tests look at."""
    return [finding for finding in course.check() if finding.point != 15]


def told(course: SmallCourse) -> list[str]:
    return [str(finding) for finding in found_by(course)]


def test_a_question_may_rest_on_a_machines_row_about_a_day(course: SmallCourse) -> None:
    course.rests_on("row: E001, quote: on 3 May 2024")
    course.ask(HIGHLIGHT + MEND)
    assert told(course) == []


@pytest.mark.parametrize(
    ("table", "evidence"),
    [
        ("statements", "row: Q001, quote: A minister said"),
        ("stakeholders", "row: S001, quote: A minister"),
    ],
)
def test_a_reviewed_row_is_fit_for_a_key_about_words_and_stances(
    course: SmallCourse, table: TableName, evidence: str
) -> None:
    course.rests_on(evidence)
    remedies = [finding.remedy for finding in found_by(course)]
    assert any(f"--only {table} --out seeds/small/reviewed" in each for each in remedies)
    course.review(table, certainty="clear")
    assert told(course) == []


def test_a_reviewed_row_that_no_longer_says_the_words_is_told(course: SmallCourse) -> None:
    course.rests_on("row: Q001, quote: said the treaty is bad")
    course.review("statements", evidence="A minister", end=10)
    assert "do not appear in row `Q001`" in told(course)[0]


STANCES = """  - id: where-they-stand
    kind: match
    objective: date-an-event
    prompt: Put each where it belongs.
    pairs:
      - text: The ministry
        to: critical
        feedback: It finds fault with the treaty.
        if_wrong: Does it praise anything?
      - text: The chair
        to: Supports it
        feedback: The chair has voted for it.
        if_wrong: How did the chair vote?
    others: [neutral]
"""
ON_A_DAY = "    evidence: {row: E001, quote: The vote}\n"
ON_A_FACT = "    evidence: {fact: a-vote}\n"
VOICE = """  - id: whose-voice
    kind: true-or-false
    objective: date-an-event
    prompt: Somebody calls the treaty bad.
    answer: true
    if_true: The first sentence names a minister.
    if_false: The first sentence names a minister.
"""


@pytest.mark.parametrize("evidence", [ON_A_DAY, ON_A_FACT])
@pytest.mark.parametrize(
    "question",
    [
        STANCES.replace("Supports it", "support"),
        STANCES.replace("Supports it", "'`Supports`'"),
        VOICE + "    about: attribution\n",
        VOICE + "    about: stance\n",
        MEND.partition("    evidence")[0].replace("date", "source").replace("source-an", "date-an"),
        MEND.partition("    evidence")[0].replace("wrong: date", "wrong: nothing")
        .replace("    mended: [3 May 2024]\n", "").replace("event:", "stance:"),
    ],
)  # fmt: skip
def test_a_key_about_words_or_stances_rests_on_no_day_and_no_fact(
    course: SmallCourse, question: str, evidence: str
) -> None:
    course.ask(question + evidence)
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert not finding.warning
    assert "may rest only on rows of statements or stakeholders" in str(finding)


@pytest.mark.parametrize("evidence", [ON_A_DAY, ON_A_FACT])
@pytest.mark.parametrize(
    ("prompt", "options"),
    [
        ("Who says that the treaty is bad?", ["one", "two"]),
        ("Whose words are these?", ["one", "two"]),
        ("What did the young minister say of it?", ["one", "two"]),
        ("What is the stance of the chair?", ["one", "two"]),
        ("Which is it?", ["A minister", "The Canadian government"]),
    ],
)
def test_who_does_not_say_what_a_key_is_about_is_asked_where_it_seems_to_be(
    course: SmallCourse, prompt: str, options: list[str], evidence: str
) -> None:
    more = ARTICLE.strip() + " The Canadian government will sign it.\n"
    course.put(course.case.parent / "article.txt", more)
    digests = (hashlib.sha256(text.encode()).hexdigest() for text in (ARTICLE, more))
    course.change(course.case, *digests)
    question = (
        "  - id: to-choose\n    kind: choice\n    objective: date-an-event\n"
        f"    prompt: {prompt}\n    options:\n"
        f"      - {{text: {options[0]}, correct: true, feedback: It is said in the text.}}\n"
        f"      - {{text: {options[1]}, feedback: It is not said in the text.}}\n"
    )
    course.ask(question + evidence)
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert finding.warning
    assert "write about: other" in finding.remedy
    asked = f"    prompt: {prompt}\n"
    course.change(course.quiz, asked, f"    about: other\n{asked}")
    assert [each for each in found_by(course) if each.point == 13] == []


@pytest.mark.parametrize(
    "question",
    [
        STANCES.replace("neutral", "loud"),
        STANCES.replace("Supports it", "support") + "    about: other\n",
        VOICE,
        VOICE.replace("Somebody calls", "Canada supports the critical and neutral part of"),
        VOICE.replace("Somebody calls the treaty bad.", "What does the article say of the day?"),
        VOICE.replace("Somebody calls the treaty bad.", "Who signed it, and who will vote on it?"),
        MEND.partition("    evidence")[0],
    ],
)
def test_a_key_about_something_else_may_rest_on_a_day_or_a_fact(
    course: SmallCourse, question: str
) -> None:
    course.ask(question + ON_A_FACT)
    assert [each for each in found_by(course) if each.point == 13] == []


def test_a_declared_key_may_rest_on_a_reviewed_row(course: SmallCourse) -> None:
    course.ask(VOICE + "    about: attribution\n    evidence: {row: Q001, quote: A minister}\n")
    assert any("a draft that nobody has checked" in each for each in told(course))
    course.review("statements")
    assert [each for each in found_by(course) if each.point == 13] == []


POSITIONS_HEAD = (
    "id,actor,type,region,target,date,precision,act,stance,condition,concept,agreement,argument,"
    "quote,doubt,source,read,confidence,as_of\n"
)
CODED = "chair-2024,The chair,state,Europe,treaty,2024,year,wrote,{},,,,It is good.,,"
CHOSEN = """  - id: which-stance
    kind: choice
    objective: date-an-event
    prompt: Which stance is coded?
    options:
      - {text: support, correct: true, feedback: It says that it is good.}
      - {text: oppose, feedback: No word of it rejects the treaty.}
    evidence: {fact: chair-2024}
"""


@pytest.mark.parametrize(
    "question",
    [
        CHOSEN,
        STANCES.replace("Supports it", "support") + "    evidence: {fact: chair-2024}\n",
        VOICE + "    about: stance\n    evidence: {fact: chair-2024}\n",
        VOICE + "    about: attribution\n    evidence: {fact: chair-2024}\n",
        VOICE.replace("Somebody calls the treaty bad", "This tells where a chair stands")
        + "    evidence: {fact: chair-2024}\n",
    ],
)
def test_a_key_about_a_stance_may_rest_on_a_position_that_a_person_has_coded(
    course: SmallCourse, question: str
) -> None:
    positions = course.root / "seeds" / "data" / "positions.csv"
    about = "https://example.org,2024-06-01,high,2024\n"
    course.put(positions, POSITIONS_HEAD + CODED.format("support") + "," + about)
    course.ask(question)
    assert [str(each) for each in found_by(course) if each.point == 13] == []


@pytest.mark.parametrize(
    ("stance", "doubt", "confidence", "wrong"),
    [
        ("oppose", "", "high", "says support, but the position that it rests on is coded `oppose`"),
        ("support", "one page alone", "medium", "of which this is in doubt: one page alone"),
    ],
)
def test_a_position_carries_no_key_that_it_contradicts_or_while_it_is_in_doubt(
    course: SmallCourse, stance: str, doubt: str, confidence: str, wrong: str
) -> None:
    positions = course.root / "seeds" / "data" / "positions.csv"
    about = f"{doubt},https://example.org,2024-06-01,{confidence},2024\n"
    course.put(positions, POSITIONS_HEAD + CODED.format(stance) + about)
    course.ask(CHOSEN)
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert not finding.warning
    assert wrong in str(finding)


def test_a_row_of_an_article_is_not_mended_by_a_position(course: SmallCourse) -> None:
    positions = course.root / "seeds" / "data" / "positions.csv"
    about = ",https://example.org,2024-06-01,high,2024\n"
    course.put(positions, POSITIONS_HEAD + CODED.format("support") + about)
    mend = (
        MEND.partition("    evidence")[0].replace("date", "source").replace("source-an", "date-an")
    )
    course.ask(mend + "    evidence: {fact: chair-2024}\n")
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert "who says what" in str(finding)


FACT_HEAD = "id,date,event,known_by,doubt,source,read,confidence,as_of\n"
REGIMES_HEAD = "id,regime,aspect,answer,detail,doubt,source,read,confidence,as_of\n"
SHOWN_AT = "https://example.org,2024-06-01"


@pytest.mark.parametrize(
    ("table", "head", "row", "told"),
    [
        ("more", FACT_HEAD, f"it,2024,a vote,,one page alone,{SHOWN_AT},medium,2024", "one page"),
        ("more", FACT_HEAD, f"it,2024,a vote,,,{SHOWN_AT},medium,2024", "confidence is `medium`"),
        ("more", FACT_HEAD, f"it,2024,a vote,commentary,,{SHOWN_AT},high,2024", "nobody has read"),
        ("more", FACT_HEAD, f"it,2024,a vote,official,,{SHOWN_AT},high,2024", "nobody has read"),
        ("more", FACT_HEAD, f"it,2024,a vote,structure,,{SHOWN_AT},high,2024", "nobody has read"),
        ("more", FACT_HEAD, f"it,2024,–,text,,{SHOWN_AT},high,2024", "cell `event` is empty"),
        ("regimes", REGIMES_HEAD, f"it,A,b,,c,,{SHOWN_AT},high,2024", "cell `answer` is empty"),
        ("regimes", REGIMES_HEAD, f"it,A,b,c,,,{SHOWN_AT},high,2024", "cell `detail` is empty"),
        ("regimes", REGIMES_HEAD, f"it,A,b,—,c,,{SHOWN_AT},high,2024", "cell `answer` is empty"),
    ],
)
def test_a_graded_key_rests_on_no_fact_in_doubt_unless_it_asks_for_the_doubt(
    course: SmallCourse, table: str, head: str, row: str, told: str
) -> None:
    course.put(course.root / "seeds/data" / f"{table}.csv", f"{head}{row}\n")
    course.rests_on("fact: it")
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert told in str(finding)
    assert not finding.warning
    assert "write about: doubt" in finding.remedy
    course.change(course.quiz, "evidence: {fact: it}", "about: doubt\n    evidence: {fact: it}")
    assert [each for each in found_by(course) if each.point == 13] == []


@pytest.mark.parametrize("known_by", ["", "text", "depositary"])
def test_a_graded_key_may_rest_on_a_text_that_was_read(course: SmallCourse, known_by: str) -> None:
    row = f"it,2024,a vote,{known_by},,{SHOWN_AT},high,2024\n"
    course.put(course.root / "seeds/data/more.csv", FACT_HEAD + row)
    course.rests_on("fact: it")
    assert told(course) == []


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"certainty": "doubtful"}, "row `Q001`, whose certainty is `doubtful`"),
        (
            {"source": "", "source_start": None, "source_end": None},
            "row `Q001`, whose cell `source` is empty",
        ),
    ],
)
def test_a_graded_key_rests_on_no_row_in_doubt_unless_it_asks_for_the_doubt(
    course: SmallCourse, cells: dict[str, str | None], wrong: str
) -> None:
    course.review("statements", **cells)
    course.ask(VOICE + "    about: attribution\n    evidence: {row: Q001, quote: A minister}\n")
    (finding,) = [each for each in found_by(course) if each.point == 13]
    assert wrong in str(finding)
    course.change(course.quiz, "about: attribution", "about: doubt")
    assert [each for each in found_by(course) if each.point == 13] == []


def test_a_question_that_asks_for_a_doubt_still_needs_a_checked_row(course: SmallCourse) -> None:
    course.rests_on("row: Q001, quote: A minister said", "about: doubt")
    assert any("a draft that nobody has checked" in each for each in told(course))


def test_who_says_that_a_key_is_about_a_doubt_is_told_when_there_is_none(
    course: SmallCourse,
) -> None:
    course.rests_on("fact: a-vote", "about: doubt")
    (finding,) = found_by(course)
    assert "nothing about the fact `a-vote` is in doubt" in str(finding)


def test_the_checksum_that_is_missing_is_printed(course: SmallCourse) -> None:
    line = f"sha256: {hashlib.sha256(ARTICLE.encode()).hexdigest()}"
    course.change(course.case, f"{line}\n", "")
    (finding,) = found_by(course)
    assert f"`{line}`" in finding.remedy
    course.change(course.case, "rights: R\n", f"rights: R\n{line}\n")
    assert told(course) == []


@pytest.mark.parametrize(("language", "warned"), [("fr", 1), ("de-AT", 1), ("en", 0), ("en-GB", 0)])
def test_an_article_for_which_there_are_no_rules_is_a_warning(
    course: SmallCourse, language: str, warned: int
) -> None:
    course.change(course.case, "rights: R\n", f"rights: R\nlanguage: {language}\n")
    found = found_by(course)
    assert len(found) == warned
    assert all(each.warning and f"`language: {language}`" in each.found for each in found)


def test_what_is_never_graded_may_rest_on_a_machines_row(course: SmallCourse) -> None:
    discuss = quiz_of(example("discuss")).partition("questions:\n")[2]
    course.ask(f"{discuss}    objective: date-an-event\n    evidence: {{row: Q001, quote: bad}}\n")
    found = found_by(course)
    assert {finding.point for finding in found} <= {4}, "the quiz can be read"
    assert not [finding for finding in found if "checked" in str(finding)]


def test_what_is_past_its_day_is_a_warning_and_fails_nothing(
    course: SmallCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    course.rests_on("fact: a-vote", "review_after: 2020-01-01")
    (finding,) = found_by(course)
    assert finding.warning
    assert "point 21: warning: its key was due to be checked again" in str(finding)
    check_command.check([course.notebook])
    assert capsys.readouterr().out.endswith("Nothing to fix. 1 warning.\n")
    course.change(course.quiz, "2020-01-01", "2999-01-01")
    assert found_by(course) == []


TO_SORT = """  - id: {name}
    kind: classify
    objective: date-an-event
    prompt: Is it a day?
    columns: [a day, no day]
    rows:
      - {{text: 3 May 2024, to: a day, feedback: It names the day of the vote.}}
      - {{text: soon, to: no day, feedback: Nobody can tell the day.}}
    evidence: {{row: E001, quote: on 3 May 2024}}
    about: other
"""


def test_a_quiz_is_warned_once_of_the_wrong_answers_that_get_no_reason(course: SmallCourse) -> None:
    for name in ("one", "two", "three"):
        course.ask(TO_SORT.format(name=name))
    course.change(course.quiz, "  - id: two\n", "  - id: two\n    tries: 1\n")
    (finding,) = found_by(course)
    assert finding.warning
    assert (
        "point 13: warning: a wrong answer is not explained until the key is shown: one, three."
        in (str(finding))
    )
    assert [str(each) for each in check_paths([course.quiz])] == [str(finding)]
    for told, why in (("a day", "Is there a number?"), ("no day", "Which day would it be?")):
        course.change(course.quiz, f"to: {told}, ", f"to: {told}, if_wrong: {why}, ")
    assert found_by(course) == []
    course.change(course.quiz, "Is there a number?", "No.")
    assert {"no reason" in each.found and not each.warning for each in found_by(course)} == {True}
    assert "question one, row 1:" in str(found_by(course)[0])


def test_a_quiz_bears_the_name_of_its_file(course: SmallCourse) -> None:
    course.change(course.quiz, "quiz: 01-one", "quiz: 01-other")
    course.check()
    for path in (course.quiz, course.notebook):
        found = [each for each in check_paths([path]) if "quiz: 01-other" in each.found]
        assert [(each.place, Path(each.file).name) for each in found] == [("line 2", "01-one.yaml")]


@pytest.mark.parametrize("evidence", ["fact: a-vote", "row: E001, quote: The vote"])
def test_an_article_that_there_is_not_is_told_whatever_the_evidence(
    course: SmallCourse, evidence: str
) -> None:
    course.rests_on(evidence)
    course.change(course.quiz, "article: small", "article: smal")
    (found,) = [each for each in check_paths([course.quiz]) if "article: smal" in each.found]
    assert (found.place, found.point) == ("line 3", 13)
    assert "folder in seeds/" in found.remedy


def test_drafts_are_listed_in_one_finding(course: SmallCourse) -> None:
    course.change(course.quiz, "id: which-day", "id: which-day\n    draft: true")
    course.change(course.quiz, "id: which-month", "id: which-month\n    draft: true")
    (finding,) = told(course)
    assert "2 questions are drafts that nobody has edited: which-day, which-month." in finding


def test_a_quiz_that_no_lesson_shows_is_checked_by_itself(course: SmallCourse) -> None:
    course.check()
    assert check_paths([course.quiz]) == []
    course.rests_on("row: Q001, quote: A minister said", "review_after: 2020-01-01", "draft: true")
    course.change(course.quiz, "No sentence prints that other day.", "No.")
    found = check_paths([course.quiz])
    assert [finding.point for finding in found] == [13, 13, 13, 21]
    course.change(course.quiz, "kind: choice", "knid: choice")
    assert {finding.point for finding in check_paths([course.quiz])} == {None}


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("seeds/data/odd.csv", FactRow.columns()),
        ("seeds/story/reviewed/timeline.csv", TIMELINE_COLUMNS),
    ],
)
def test_of_thousands_of_faults_in_a_table_the_first_fifty_are_told(tmp_path, name, head):
    table = tmp_path / name
    table.parent.mkdir(parents=True)
    (tmp_path / "seeds/story").mkdir(exist_ok=True)
    (tmp_path / "seeds/story/article.txt").write_text("Canada said the treaty fails.")
    table.write_text(",".join(head) + "\n" + "x\n" * 3_000)
    found = check_paths([table])
    assert len(found) == 51
    assert found[-1].found == "2950 more faults from here on. Correct those above first."


def test_each_message_is_said_and_each_that_is_said_is_there() -> None:
    sources = Path(findings.__file__).parent.rglob("*.py")
    code = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    names = findings.messages().sections()
    assert set(re.findall(r'\bfinding\(\s*"([^"]+)"', code)) <= set(names)
    assert [name for name in names if f'"{name}"' not in code] == []
