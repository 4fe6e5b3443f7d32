"""Where a statement or an act stands on the issue, and which words say so."""

from __future__ import annotations

import pytest
import stances

from coursekit.reading.article import Article
from coursekit.reading.case import Case, IssueEntry
from coursekit.reading.stance.lexicon import hits_in
from coursekit.reading.stance.position import Position
from coursekit.tables.rows import stakeholder_rows

PAGE = """\
UN Convention against Cybercrime nears its final vote

Delegates met on Monday to speak of the UN Convention against Cybercrime, and stayed until ten.

{}
"""
KNOWN = list(stances.sentences("known"))
#: Known sentences whose stance the program does not tell, or whose speaker it does not find.
OPEN = {"Signal", "Dutch Bar Association", "Helen Marsh", "Joan Hill", "Microsoft"}


def said(content: str, cue: str = "said that", source: str = "Canada") -> Position:
    article = Article(PAGE.format(f"{source} {cue} {content}."))
    attributions = [voice for voice in article.attributions if voice.statement.source]
    return attributions[-1].position


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("states should vote against the treaty", "oppose"),
        ("states must not sign the treaty", "oppose"),
        ("no state should sign the treaty", "oppose"),
        ("it cannot support the treaty", "oppose"),
        ("the treaty must be rejected", "oppose"),
        ("states should reject the convention unless it is narrowed", "oppose"),
        ("it would support the treaty if safeguards were added", "conditional"),
        ("it will not sign the treaty until a court checks each request", "conditional"),
        ("the treaty should be narrowed before anybody signs it", "conditional"),
        ("it supports the treaty", "support"),
        ("it supports the treaty, although the safeguards are weak", "support"),
        ("the treaty must not be abandoned", "support"),
        ("the convention is a landmark", "support"),
        ("the treaty would help victims of fraud", "support"),
        ("the treaty would cut off the money of criminals", "support"),
        ("it had decided to remain with consensus on the treaty", "support"),
        ("the treaty fails to protect users", "critical"),
        ("the treaty would help dictators", "critical"),
        ("the treaty allows police to help victims", "support"),
        ("the treaty allows police to read messages", "critical"),
        ("the treaty rewards hard work", "support"),
        # "criminal" is bad but before "justice"; a fight is good only against something
        ("the treaty tackles criminal networks", "support"),
        ("the treaty would help criminal groups", "critical"),
        ("the treaty would undermine the criminal justice system", "critical"),
        ("the treaty ends a bitter battle over land", "unclear"),
        ("the treaty would fuel the struggle over abortion", "unclear"),
        ("the treaty would hamper the fight against cancer", "critical"),
        ("the treaty makes it harder to fight fraud", "critical"),
        ("the treaty would stop efforts to hide assets", "unclear"),
        ("the treaty would stop efforts to limit voting", "unclear"),
        ("the treaty would help efforts to silence critics", "critical"),
        ("the treaty undermines efforts to cut emissions", "critical"),
        ("the treaty does not protect journalists", "critical"),
        ("the treaty is no success", "critical"),
        ("it did not think that the treaty was balanced", "critical"),
        ("the Budapest Convention is a better instrument", "critical"),
        ("it takes no position on the treaty", "neutral"),
        ("it is still reviewing the treaty", "undecided"),
        ("the treaty has 68 articles", "unclear"),
        ("the treaty does not threaten anyone", "unclear"),
        ("it would like to know if the treaty is a success", "unclear"),
        # praise of the aims inside a criticism is no support of the treaty
        (
            (
                "while the efforts to mend this treaty deserve support, "
                "more must be done to keep the convention from being abused"
            ),
            "critical",
        ),
        ("the aims are good, but the treaty is vague", "critical"),
        ("the treaty is vague, but it is a good start", "support"),
        # support for something else is no support of the treaty, and a change of it is neither
        ("it supports free speech, and the treaty has 68 articles", "unclear"),
        ("it supports changes to the treaty", "unclear"),
        ("Norway supports the treaty", "unclear"),
        # "not only" negates nothing
        ("not only does the treaty fail to protect users, it is vague", "critical"),
    ],
)
def test_a_statement_stands_where_a_careful_reader_puts_it(content: str, expected: str) -> None:
    assert said(content).stance == expected


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("said that", "it would be a mistake to sign the treaty", "oppose"),
        ("said that", "it is high time to scrap the treaty", "oppose"),
        ("said that", "states would do better to forget the treaty", "oppose"),
        ("said that", "it is vital to adopt the treaty", "support"),
        ("said that", "it saw no reason to join the treaty", "oppose"),
        ("warned that", "dropping the treaty would leave victims without help", "support"),
        ("warned that", "the treaty gives police new powers", "critical"),
        ("doubted that", "the treaty will ever help a victim", "critical"),
        ("noted with concern that", "the treaty gives ministers power over judges", "critical"),
        ("rejected", "the argument that the treaty would harm human rights", "support"),
        ("said that", "the treaty fills a gap that criminals have exploited", "support"),
        ("said that", "the treaty helps police catch thieves", "support"),
        ("said that", "the treaty could be used to hunt down critics", "critical"),
        ("said that", "it was the most frightening thing in the treaty", "critical"),
        ("said that", "no decision had been made on the treaty", "undecided"),
        (
            "said that",
            "it was too soon to comment on whether it would support the treaty",
            "undecided",
        ),
        ("regretted that", "its proposals were not taken up in the treaty", "critical"),
        ("regretted that", "the treaty was not adopted", "unclear"),
        ("said that", "states should think before they sign the treaty", "unclear"),
    ],
)
def test_what_is_said_around_an_act_or_an_effect_counts(
    cue: str, content: str, expected: str
) -> None:
    assert said(content, cue).stance == expected


def test_an_article_in_the_name_of_a_source_names_nobody() -> None:
    position = said("the treaty withdrawn", "wants", "The Bar Council")
    assert position.stance == "oppose"


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("urged states", "to reject the treaty", "oppose"),
        ("urged states", "not to give up", "support"),
        ("refused", "to sign the treaty", "oppose"),
        ("called on states", "to sign it", "support"),
        ("rejected", "claims that the treaty is a tool of spies", "support"),
        ("denied", "that the treaty would endanger journalists", "support"),
        ("demanded", "a delay of one year", "conditional"),
        ("regretted", "that the treaty leaves so much to states", "critical"),
        ("complained", "that the talks took three years", "unclear"),
        ("dismissed", "the text as toothless", "critical"),
    ],
)
def test_the_word_of_saying_counts(cue: str, content: str, expected: str) -> None:
    assert said(content, cue).stance == expected


@pytest.mark.parametrize(
    "sentence",
    [sentence for sentence in KNOWN if sentence.who not in OPEN],
    ids=lambda sentence: f"{sentence.stance}-{sentence.who}",
)
def test_a_sentence_of_the_debates_is_read_as_a_careful_reader_reads_it(
    sentence: stances.Sentence,
) -> None:
    assert sentence.answer() == sentence.stance


def test_sentences_kept_aside_are_read_about_as_well() -> None:
    counted = stances.answers("aside")
    assert stances.right(counted) > 0.75
    assert stances.guessed(counted) < 6


def test_the_words_that_carry_a_stance_are_shown() -> None:
    page = PAGE.format("Canada said that the treaty falls short of it.")
    cue = Article(page).attributions[-1].position.cue
    assert cue is not None
    assert cue.of(page) == "falls short"


def test_a_condition_is_shown() -> None:
    page = PAGE.format("Canada said that it would support the treaty if safeguards were added.")
    condition = Article(page).attributions[-1].position.condition
    assert condition is not None
    assert condition.of(page) == "if safeguards were added"


def test_without_a_source_there_is_no_stance() -> None:
    article = Article(PAGE.format("It is feared that the treaty is dangerous."))
    assert {voice.position.stance for voice in article.attributions} == {"unclear"}


def test_where_nothing_is_at_stake_nobody_takes_a_side() -> None:
    article = Article("Ten people were hurt\n\nCanada said it cannot support this.\n")
    assert {voice.position.stance for voice in article.attributions} == {"unclear"}


def test_a_page_without_a_sentence_is_read() -> None:
    page = Article("Source: Ministry of Justice", case=Case(issue=IssueEntry(name="treaty")))
    assert [row.stance for row in stakeholder_rows(page)] == ["unclear"]


def test_what_others_say_inside_a_long_speech_is_not_the_speakers_own() -> None:
    page = PAGE.format(
        "Lee: The firm Zentrix sells maps. Zentrix argues that the treaty would ruin it. "
        "That is all I know."
    )
    stances_of = {
        voice.statement.source.of(page): voice.position.stance
        for voice in Article(page).attributions
        if voice.statement.source
    }
    assert stances_of["Zentrix"] == "critical"
    assert stances_of["Lee"] == "unclear"


@pytest.mark.parametrize(
    "content", ["it hopes to " * 2000, "it joins calls to " * 2000, "not the treaty " * 2000]
)
def test_a_sentence_without_an_end_takes_no_time_without_an_end(content: str) -> None:
    assert said(content).stance in {"unclear", "support", "oppose", "critical"}


def test_a_phrase_with_a_gap_is_found() -> None:
    assert hits_in("they threw the bill out .".split()) == [("quit", 1, 5, 0)]
