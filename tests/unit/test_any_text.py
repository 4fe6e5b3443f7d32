"""Whatever a page holds, it gives three tables: valid, the same each time, in a straight line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given, seed, settings
from hypothesis import strategies as st

from coursekit.figures.timeline import plot_timeline
from coursekit.reading.article import article
from coursekit.reading.attribution.passage import Passage
from coursekit.reading.attribution.statements import find_statements
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.tables import frames, rows

TESTS = Path(__file__).parents[1]
SEED = TESTS.parent / "seeds/un-cybercrime-convention-vote/article.txt"
GOLD = TESTS / "gold/first/01-adopted-without-a-vote.yaml"
LONG_RUN = 600.0

#: What has made readers of news stumble: each is harmless alone.
FRAGMENTS = [
    *"“ ” \" ‘ ’ ' « » „ ‚ ‹ › `` '' ( ) [ ] { } , . … : ; ! ? — – - / @ # & % * • · | =".split(),
    *("\n\n", "\n", "\r\n", "\r\n\r\n", "\t", " ", "\xa0", "\u200b", "\xad", "\ufeff", "\x0b"),
    *(
        "\u2028",
        "\x85",
        "\x00",
        "\x1c",
        "🎉",
        "👩‍👩‍👧",
        "e\u0301",
        "\u0301",
        "ﬁ",
        "İ",
        "ß",
        "ǅ",
        "²",
        "①",
        "٣",
    ),
    *(
        "محمد بن سلمان",
        "בנימין",
        "\u202eمحمد\u202c",
        "习近平",
        "Ελλάδα",
        "Dvořák",
        "O’Neill",
        "d'Ivoire",
    ),
    *(
        "said",
        "he",
        "she said",
        "they",
        "He said that",
        "according to",
        "told reporters",
        "says who",
    ),
    *("not only does", "as well as", "never", "will", "has been", "was criticised by", "voted for"),
    *("warned", "criticism from", "a statement by", "asked whether", "Q:", "THE PRESIDENT:", "it"),
    *(
        "Canada",
        "the United States",
        "US",
        "U.N.",
        "EU",
        "Ann Lee",
        "Mr. Lee",
        "van der Berg",
        "A",
        "I",
    ),
    *(
        "the Council of Europe (CoE)",
        "Human Rights Watch",
        "Cisco's",
        "a group of senators",
        "Inc.",
    ),
    *(
        "the minister",
        "the treaty",
        "THE TREATY",
        "and",
        "or",
        "of",
        "the last",
        "but",
        "who",
        "that",
    ),
    *(
        "12 November 2024",
        "Nov. 12",
        "12/11/2024",
        "2024-11-12",
        "99/99/9999",
        "0000-00-00",
        "the 31st",
    ),
    *(
        "29 February 2023",
        "Friday",
        "last week",
        "two days later",
        "the same day",
        "in May",
        "may",
        "2024",
    ),
    *(
        "9999",
        "since 1600",
        "0",
        "1",
        "10,000,000,000,000,000,000,000",
        "79/243",
        "No. 5",
        "Article 5",
    ),
    *(
        "1 billion years ago",
        "999999 weeks later",
        "the 20th century",
        "the 1990s",
        "3pm GMT",
        "Q3",
    ),
    *("between 2019 and 2021", "from Monday to", "early", "mid-", "Easter", "noon", "decades ago"),
    *(
        "GENEVA, Nov 11 (Reuters) -",
        "Via Reuters",
        "By Ann Lee",
        "Published",
        "Updated: 1 May 2024",
    ),
    *(
        "Sign up to our newsletter",
        "Read more:",
        "We use cookies",
        "Photo: Getty",
        "* item",
        "1. item",
    ),
    *(
        "<img src=x onerror=alert(1)>",
        "https://example.org/a?b=1",
        "ann@example.org",
        "\\",
        "%s",
        "{0}",
    ),
]
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=400)
NASTY = st.lists(
    st.sampled_from(FRAGMENTS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
    max_size=60,
).flatmap(lambda parts: st.sampled_from([" ".join(parts), "".join(parts), ". ".join(parts)]))
TEXTS = NASTY | ANYTHING


def tables(text: str, published: str | None = "2024-11-12") -> dict[str, list[Any]]:
    page = article(text, published)
    return {
        "event_id": rows.timeline_rows(page),
        "stakeholder_id": rows.stakeholder_rows(page),
        "statement_id": rows.statement_rows(page),
    }


def check(text: str, published: str | None = "2024-11-12") -> None:
    """Hold what every table promises, on any text."""
    made = tables(text, published)
    for key, table in made.items():
        names = [getattr(row, key) for row in table]
        assert len(set(names)) == len(names)
        for row in table:
            assert 0 <= row.start < row.end <= len(text)
            assert text[row.start : row.end] == row.evidence
            for printed, start, end in cells(row):
                assert 0 <= start < end <= len(text)
                assert text[start:end] == printed
    known = {row.stakeholder_id for row in made["stakeholder_id"]}
    for event in made["event_id"]:
        assert event.event in text
        assert set(event.stakeholders) <= known
        if event.earliest is not None and event.latest is not None:
            assert event.earliest <= event.latest
    for said in made["statement_id"]:
        assert said.content == " … ".join(text[start:end] for start, end in said.content_spans)


def cells(row: Any) -> Iterator[tuple[str, int, int]]:
    """Yield the cells of a row that have a place of their own in the text."""
    for name in ("expression", "source", "cue"):
        start = getattr(row, f"{name}_start", None)
        if start is not None:
            yield getattr(row, name), start, getattr(row, f"{name}_end")


@seed(20241112)
@settings(max_examples=300, deadline=None, database=None)
@given(TEXTS, st.sampled_from(["2024-11-12", None, "0001-01-01", "9999-12-31"]))
@example("and and and", None)
@example("Secretary of State", None)
@example("In 1600 Spain attacked England. “It ends in 9999,” he said.", "2024-11-12")
def test_any_text_gives_tables_that_print_their_own_words(text: str, published: str | None) -> None:
    check(text, published)


@pytest.mark.long
def test_any_text_for_ten_minutes() -> None:
    """Draw until the time is up; a text that fails is made small and printed by hypothesis."""
    until = time.monotonic() + LONG_RUN
    texts = 0
    while time.monotonic() < until:

        @seed(time.monotonic_ns())
        @settings(max_examples=2_000, deadline=None, database=None)
        @given(TEXTS, st.dates().map(str) | st.none())
        def run(text: str, published: str | None) -> None:
            nonlocal texts
            texts += 1
            if time.monotonic() < until:
                check(text, published)

        run()
    print(f"{texts:,} texts read")


@pytest.mark.parametrize("year", ["1600", "1066"])
def test_a_year_far_away_has_its_days_in_the_table_and_in_the_figure(year: str) -> None:
    page = article(
        f"Spain signed the treaty on 3 May {year}. Canada signed the treaty on 3 May 2024."
    )
    table = frames.timeline(page)
    assert str(table["earliest"].iloc[0])[:4] == year
    plot_timeline(table)


PRINTED = """
import dataclasses, json, pathlib, sys
from coursekit.yamlfile import load
from coursekit.reading.article import article
from coursekit.tables import rows
text = sys.stdin.read()
page = article(text, "2024-11-12")
made = [rows.timeline_rows(page), rows.stakeholder_rows(page), rows.statement_rows(page)]
print(json.dumps([[dataclasses.asdict(row) for row in table] for table in made], default=str))
"""


def gold_text() -> str:
    from scoring import load_gold

    return load_gold(GOLD).text


@pytest.mark.parametrize(
    "text",
    [
        SEED.read_text(encoding="utf-8"),
        gold_text(),
        "The Philippines, the Bahamas and the EU voted.",
    ],
    ids=["seed", "gold", "states with an article"],
)
def test_the_same_text_gives_the_same_tables_whatever_the_hash_seed(text: str) -> None:
    printed = {
        subprocess.run(
            [sys.executable, "-c", PRINTED],
            input=text,
            env=os.environ | {"PYTHONHASHSEED": hashes, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for hashes in ("0", "1", "12345")
    }
    assert len(printed) == 1
    assert any(json.loads(printed.pop()))


RUNS = {
    "quotation marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "single marks": "'",
    "capital letters": "A",
    "capitalised words": "Ann Lee ",
    "verbs without a mark": "the states vote and the state signed ",
    "verbs of one clause": "the state signed ",
    "weekdays": "On Monday, in March, ",
    "conditions": "if they met on 3 May, ",
    "denials": "it denied that he may go to sign on Friday ",
    "digits": "1",
    "numbers": "12 ",
    "dates": "12/11/2024 ",
    "said": "said ",
    "he said": "he said ",
    "said and a quotation": "said “a b c” ",
    "a speaker and a quotation": "Lee said “it fails badly here” ",
    "a quotation full of events": "Canada signed the treaty on 3 May 2024. “",
    "quoted paragraphs": "“It fails badly.”\n\n",
    "a speech without an end": "Lee said: “It fails.”\n\n“It fails badly.\n\n",
    "one long sentence": "Canada signed the treaty on 3 May 2024 and ",
    "the last the last": "the last the last ",
    "A and B and": "A and B and ",
    "names in a list": "Ann Lee, ",
    "brackets": "(((((",
    "brackets around names": "(Ann Lee) ",
    "spaces": " ",
    "line ends": "\n",
    "dashes": "- ",
    "apostrophes in words": "a'",
    "dots": "A.",
    "days": "from Monday to ",
    "of the": "Council of the ",
    "bullets": "* a\n",
    "lines": "Read more: Canada\n",
    "paragraphs": "Canada said the treaty fails.\n\n",
    "paragraphs with slips": "Canada\xa0signed the treaty on 3 May 2024. Iran said it fails.\n\n",
    "tags": "<a ",
    "links": "[a](",
    "stars": "*a ",
    "hyphens at the ends of lines": "ab-\n",
    "numbers of notes": "abc.1 A",
    "before": "before it met and after it voted ",
    "pronouns": "A, B and C said it harms users, ",
}


def steps(work: Callable[[], object]) -> int:
    """Count the lines of Python that run while `work` is done; each turn of a loop is one."""
    count = 0

    def one_more(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += event == "line"
        return one_more

    sys.settrace(one_more)
    try:
        work()
    finally:
        sys.settrace(None)
    return count


def printed(text: str) -> int:
    """Count the characters in the cells of all three tables."""
    return sum(len(repr(row)) for table in tables(text).values() for row in table)


@pytest.mark.slow
@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_a_run_twice_as_long_takes_twice_the_steps_and_fills_twice_the_cells(unit: str) -> None:
    tables(SEED.read_text(encoding="utf-8"))  # loads the word lists
    cells: list[int] = []
    once, twice = (
        steps(lambda text=(unit * length)[:length]: cells.append(printed(text)))
        for length in (12_000, 24_000)
    )
    assert twice <= 2.3 * once
    assert cells[1] <= 2.3 * cells[0] + 1_000


def test_the_rows_of_a_page_with_slips_take_steps_in_a_straight_line() -> None:
    def steps_of_rows(times: int) -> int:
        page = article(
            "The\xa0vote. "
            + "".join(f"Canada signed the treaty on 3 May {1000 + n}. " for n in range(times))
        )
        assert len(page.events) == times
        return steps(lambda: rows.timeline_rows(page))

    steps_of_rows(2)  # loads the word lists
    assert steps_of_rows(400) <= 2.3 * steps_of_rows(200)


class Counted(list[Any]):
    """A list that counts what is taken out of it, also where no line of Python does it."""

    taken = 0

    def __iter__(self) -> Iterator[Any]:
        for one in super().__iter__():
            self.taken += 1
            yield one

    def __getitem__(self, at: Any) -> Any:
        found = super().__getitem__(at)
        self.taken += len(found) if isinstance(at, slice) else 1
        return found


def test_short_quotations_are_looked_at_once_each() -> None:
    def taken(times: int) -> int:
        text = '"Yes," said. ' * times
        paragraph = Paragraph.of(text)
        words = Counted(paragraph.words)
        Passage(replace(paragraph, words=words))
        return words.taken

    assert taken(200) <= 2.3 * taken(100)


@pytest.mark.parametrize("unit", ["Lee often said that it failed, and ", "in May, "])
def test_the_rest_of_a_sentence_is_not_copied_at_each_word(unit: str) -> None:
    def taken(times: int) -> int:
        page = article("Norway left " + unit * times)
        (sentence,) = page.parsed
        assert sentence.clauses and page.time_expressions is not None and page.actors is not None
        kept = [Counted(part) for part in (sentence.lowers, sentence.bits, sentence.alone)]
        sentence.lowers, sentence.bits, sentence.alone = kept
        find_statements(page.text, page.paragraphs)
        assert page.events is not None
        return sum(part.taken for part in kept)

    assert taken(44) <= 2.3 * taken(22)


def test_a_statement_does_not_look_at_every_sentence() -> None:
    def steps_of(times: int) -> int:
        text = "Canada said that it agrees. " * times
        paragraphs = [Paragraph.of(text)]
        return steps(lambda: find_statements(text, paragraphs))

    assert steps_of(400) <= 2.3 * steps_of(200)


@pytest.mark.slow
@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_a_long_run_is_read_to_its_end(unit: str) -> None:
    """What no line of Python counts, a search or a copy, would not end in a minute here."""
    tables((unit * 40_000)[:40_000])
