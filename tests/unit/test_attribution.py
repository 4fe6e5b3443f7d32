# ruff: noqa: E501 - one construction a line reads better than four
"""Statements: source, cue, content."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coursekit.reading.attribution.statements import (
    Statement,
    find_statements,
    with_antecedents,
)
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.rules.cues import construction_in_words, cue_of


def read(text: str) -> list[Statement]:
    paragraphs, at = [], 0
    for line in text.split("\n"):
        paragraphs.append(Paragraph.of(text, at, at + len(line)))
        at += len(line) + 1
    return find_statements(text, paragraphs)


def told(text: str) -> list[tuple[str, str, str]]:
    """Source, content and speech of each statement; pieces joined with " … "."""
    return [
        (
            s.source.of(text) if s.source else "",
            " … ".join(piece.of(text) for piece in s.content),
            s.speech,
        )
        for s in read(text)
    ]


EACH = [
    ("Ann Lee said the draft would fail.", "Ann Lee", "the draft would fail", "indirect"),
    ("“It fails badly,” Ann Lee said.", "Ann Lee", "“It fails badly,”", "direct"),
    ("“It fails badly,” said Ann Lee, the minister.", "Ann Lee, the minister", "“It fails badly,”", "direct"),
    ("The draft, she said, would fail.", "she", "The draft … would fail", "indirect"),
    ("“We tried,” he said, “but we failed.”", "he", "“We tried,” … “but we failed.”", "direct"),
    ("According to the report, it failed.", "the report", "it failed", "indirect"),
    ("It failed, according to Ann Lee.", "Ann Lee", "It failed", "indirect"),
    ("“It failed,” said Ann Lee when she left the room.", "Ann Lee", "“It failed,”", "direct"),
    ("“It failed,” said Ann Lee while signing it.", "Ann Lee", "“It failed,”", "direct"),
    ("Lee told CNN on Monday that the text “protects nobody.”", "Lee", "that the text “protects nobody.”", "mixed"),
    ("The minister, who wrote it, vowed to sign.", "The minister, who wrote it", "to sign", "indirect"),
    ("The pact, which Peru asked Chad to sign, would harm trade.", "Peru", "to sign", "indirect"),
    ("Lee said not all of the guards had left.", "Lee", "not all of the guards had left", "indirect"),
    ("Lee said nearly 100 men had left.", "Lee", "nearly 100 men had left", "indirect"),
    ("The deal is backed by most states but opposed by Chad.", "most states", "The deal", "indirect"),
    ("The deal is backed by most states but opposed by Chad.", "Chad", "The deal", "indirect"),
    ("It was proposed by the board but later rejected by the house.", "the house", "It", "indirect"),
    ("Lee criticised a May vote on it.", "Lee", "a May vote on it", "indirect"),
    ("Chad proposed adoption as early as May 2026.", "Chad", "adoption as early as May 2026", "indirect"),
    ("Chad challenged the bank's October 2026 ruling.", "Chad", "the bank's October 2026 ruling", "indirect"),
    ("The port has closed, the ministry said late on Monday.", "the ministry", "The port has closed", "indirect"),
    ("The port has closed, Lee revealed early Tuesday.", "Lee", "The port has closed", "indirect"),
    ("Lee said late Friday that the port had closed.", "Lee", "that the port had closed", "indirect"),
    ("The firm told staff the plant would close, the agency reports.", "the agency", "The firm told staff the plant would close", "indirect"),
    ("Its supporters hope to use it.", "Its supporters", "to use it", "indirect"),
    ("Lee and Omar Diaz said it was too broad.", "Lee and Omar Diaz", "it was too broad", "indirect"),
    ("‘It fails badly’, the company said.", "the company", "‘It fails badly’", "direct"),
    ("« Il échoue, hélas, » said Marie Dupont.", "Marie Dupont", "« Il échoue, hélas, »", "direct"),
    ("''It fails badly,'' he said.", "he", "''It fails badly,''", "direct"),
    ("The treaty was criticised by the ministers.", "the ministers", "The treaty", "indirect"),
    ("It is feared that journalists will be jailed.", "", "that journalists will be jailed", "indirect"),
    ("A concern for boat owners is that it is narrow.", "boat owners", "that it is narrow", "indirect"),
    ("A call by thirty groups to reject it was ignored.", "thirty groups", "reject it", "indirect"),
    ("He warned that it was weak and requested that it be read again.", "He", "that it was weak", "indirect"),
    ("He warned that it was weak and requested that it be read again.", "He", "that it be read again", "indirect"),
    ("Lee said the plan was “an invitation to fraud” and demanded a delay.", "Lee", "a delay", "indirect"),
    ("The union, in a letter to ministers, said it was narrow.", "The union", "it was narrow", "indirect"),
    ("Lee, while regretting that it was narrow, welcomed the draft.", "Lee", "that it was narrow", "indirect"),
    ("Lee, while regretting that it was narrow, welcomed the draft.", "Lee", "the draft", "indirect"),
    ("The minister flatly ruled it out.", "The minister", "it", "indirect"),
    ("We raised this with them.", "We", "this", "indirect"),
    ("The text “says nothing new about law”, complains our columnist Ann Lee.", "our columnist Ann Lee", "The text “says nothing new about law”", "mixed"),
    ("Lee has let it be known that he is unsure.", "Lee", "that he is unsure", "indirect"),
    ("An official from a state that had not signed suggested that it might.", "An official from a state that had not signed", "that it might", "indirect"),
    ("Officials had earlier insisted no money was paid.", "Officials", "no money was paid", "indirect"),
    ("Lee urged states not to sign it.", "Lee", "not to sign it", "indirect"),
    ("It must not die, its president Ann Lee wrote in a letter published on Monday, because “every month is a month lost”.", "its president Ann Lee", "It must not die … because “every month is a month lost”", "mixed"),
    ("The bank knew of it in May, says a report leaked to the paper.", "a report leaked to the paper", "The bank knew of it in May", "indirect"),
    ("“It fails,” he said. “Nobody signs, right?”", "he", "“It fails,” … “Nobody signs, right?”", "direct"),
    ("“They wrote it well,” said Lee, speaking of the drafters, “and left gaps in what it means.”", "Lee", "“They wrote it well,” … “and left gaps in what it means.”", "direct"),
    ("“It is too broad a text,” she said. Still, “we can live with most of its articles.”", "she", "“It is too broad a text,” … “we can live with most of its articles.”", "direct"),
    ("“It is too late,” Ann Lee, counsel for one of the groups to bring a case, said.", "Ann Lee, counsel for one of the groups to bring a case", "“It is too late,”", "direct"),
    ("“It is weak,” said Ann Lee, who said she would not sign. “Nobody reads it.”", "Ann Lee", "“It is weak,” … “Nobody reads it.”", "direct"),
    ("The office put out a letter to members calling the draft “a danger to all.”", "The office", "the draft “a danger to all.”", "mixed"),
    ("Lee, annoyed, said the plan would fail.", "Lee, annoyed", "the plan would fail", "indirect"),
    ("One senator called the firm “the prince of loopholes.”", "One senator", "the firm “the prince of loopholes.”", "mixed"),
    ("Lee called it a “weak text” that acts “as if no court would read it.”", "Lee", "it a “weak text” that acts “as if no court would read it.”", "mixed"),
    ("THE PRESIDENT: We have the votes.", "THE PRESIDENT", "We have the votes.", "direct"),
    ("The deal, according to two aides, was signed in May.", "two aides", "The deal … was signed in May", "indirect"),
    ("Rates will fall, according to the bank’s economist, Ines Duarte.", "the bank’s economist, Ines Duarte", "Rates will fall", "indirect"),
    ("Such a law, warns the ombudsman, would end private speech.", "the ombudsman", "Such a law … would end private speech", "indirect"),
    ("„Wir warten“, said the envoy.", "the envoy", "„Wir warten“", "direct"),
    ("Ruiz, Okoye and Baig said the vote was a farce.", "Ruiz, Okoye and Baig", "the vote was a farce", "indirect"),
    ("In Geneva, Okoye and Baig said the vote was a farce.", "Okoye and Baig", "the vote was a farce", "indirect"),
    ("The text was criticised by Acme, Cisco and several unions for its haste.", "Acme, Cisco and several unions", "The text … for its haste", "indirect"),
    ("The move, criticised by unions, will save money.", "unions", "The move", "indirect"),
    ("The board signed a deal opposed by the unions.", "the unions", "a deal", "indirect"),
    ("The plan, announced by the mayor in May, was dropped.", "the mayor", "The plan", "indirect"),
    ("States were urged by the office to protect reporters.", "the office", "to protect reporters", "indirect"),
    ("Drivers were advised not to use the bridge.", "", "not to use the bridge", "indirect"),
    ("Haddad is accused of selling stolen phones.", "", "Haddad … of selling stolen phones", "indirect"),
    ("The paper quoted an aide as saying the talks had failed.", "an aide", "the talks had failed", "indirect"),
    ("A call by the Pope for a ceasefire went unheard.", "the Pope", "a ceasefire", "indirect"),
    ("The report’s conclusion, that the police broke the law, was ignored.", "The report", "that the police broke the law", "indirect"),
    ("Ghana’s view is that Malabo should come first.", "Ghana", "that Malabo should come first", "indirect"),
    ("The envoy conceded that, while talks had been hard, a deal was near.", "The envoy", "that, while talks had been hard, a deal was near", "indirect"),
    ("What the minister called a “minor” leak exposed 4 million people.", "the minister", "a “minor” leak", "mixed"),
    ("As the mayor put it, “nobody wins”.", "the mayor", "“nobody wins”", "direct"),
    ("But as one aide noted on Monday, the talks had failed.", "one aide", "the talks had failed", "indirect"),
    ("The talks failed twice, as Baig pointed out.", "Baig", "The talks failed twice", "indirect"),
    ("A man yelled “Stay there!” and ran.", "A man", "“Stay there!”", "direct"),
    ("The clerk said she is “glad where we stand” and will go on.", "The clerk", "she is “glad where we stand” and will go on", "mixed"),
    ("The office said in a note posted on its site that the files were safe.", "The office", "that the files were safe", "indirect"),
    ("It was alleged in court that the guards slept.", "", "that the guards slept", "indirect"),
    ("The letter, which Ruiz wrote in May, calls it “unfit for a state”.", "The letter, which Ruiz wrote in May", "it “unfit for a state”", "mixed"),
    ("The Pope’s call for a ceasefire went unheard.", "The Pope", "a ceasefire", "indirect"),
    ("The lawyers (who act for free) say the case is strong.", "The lawyers (who act for free)", "the case is strong", "indirect"),
    ("But Dr Baig sees it differently: “The treaty is a door that cannot be shut.”", "Dr Baig", "“The treaty is a door that cannot be shut.”", "direct"),
    ("In the view of Ann Lee, a former judge, it will fail.", "Ann Lee, a former judge", "it will fail", "indirect"),
    ("The clinic's warning was short: no court, no trust.", "The clinic", "no court, no trust", "indirect"),
    ("The union’s message: no pay, no trains.", "The union", "no pay, no trains", "indirect"),
    ("We share the concern of the council that it is vague.", "We", "that it is vague", "indirect"),
    ("We share the concern of the council that it is vague.", "the council", "that it is vague", "indirect"),
    ("I believe so.", "I", "so", "indirect"),
    ("The state is reportedly set to sign.", "", "The state is … set to sign", "indirect"),
    ("The general, who reportedly owns the firm, left.", "", "who … owns the firm", "indirect"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content", "speech"), EACH)
def test_each_construction(text: str, source: str, content: str, speech: str) -> None:
    assert (source, content, speech) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody asked for a ballot.",
        "A person may ask the Council to look again.",
        "A spokesman declined to comment.",
        "A diplomat asked not to be named.",
        "They agreed to replace it and plan to meet in May.",
        "It took the company a year to tell regulators about it.",
        "A decision is possible, though nothing has been announced.",
        "The plan went ahead according to schedule.",
        "It was late. “Nobody reads these reports any more.”",
        "Support for victims from the fund is late.",
        "A group called Acme met here.",
        "Does Kenya think the text is fair?",
        "As the crowd shouted, police fired.",
        "If the minister refuses, urge the council to vote no.",
    ],
)
def test_what_is_not_said_is_no_statement(text: str) -> None:
    assert read(text) == []


def test_a_label_that_comes_back_takes_the_whole_turn() -> None:
    text = "Ann Lee: Why so late?\nTetteh: Money. I think it is slow.\nAnn Lee: It works?\nTetteh: Yes."
    assert told(text) == [
        ("Tetteh", "Money. I think it is slow.", "direct"),
        ("I", "it is slow", "indirect"),
        ("Tetteh", "Yes.", "direct"),
    ]


def test_not_only_is_no_negation_and_holds_two_statements() -> None:
    text = (
        "However, not only does Acme think the text falls short of its aim, but some campaigners "
        "have said this convention will make it easier to spy."
    )
    assert told(text) == [
        ("Acme", "the text falls short of its aim", "indirect"),
        ("some campaigners", "this convention will make it easier to spy", "indirect"),
    ]


def test_a_noun_of_saying_may_come_without_content() -> None:
    text = "They signed, despite criticism from rights organisations and campaigners."
    assert ("rights organisations and campaigners", "", "indirect") in told(text)


def test_a_quotation_stands_before_a_noun_of_saying_without_content() -> None:
    text = "“It is weak.” It drew criticism from Chad and Mali."
    assert [one.rule for one in find_statements(text, [Paragraph.of(text)])] == ["noun from source"]


def test_a_time_supports_nobody() -> None:
    assert read("It would be made easier by support from the early stages.") == []


def test_an_announced_quotation_stands_in_the_next_paragraph() -> None:
    text = "Ann Lee wrote:\n“It fails badly. It always did.”\nThe vote came later."
    assert told(text) == [("Ann Lee", "“It fails badly. It always did.”", "direct")]


def test_who_asks_need_not_be_named() -> None:
    text = "Asked whether he would sign, Lee said he would."
    assert told(text) == [
        ("", "whether he would sign", "indirect"),
        ("Lee", "he would", "indirect"),
    ]


def test_a_letter_shows_to_whom_it_is_said() -> None:
    text = (
        "“More must be done,” the senators said in a letter to the Secretary, Ann Lee, and others."
    )
    (statement,) = read(text)
    assert statement.addressee is not None
    assert statement.addressee.of(text) == "the Secretary, Ann Lee, and others"


def test_a_quotation_goes_on_in_the_next_sentence_and_paragraph() -> None:
    text = "“It fails badly,” he said. “It never worked.”\n“And it never will.”"
    (statement,) = read(text)
    assert [piece.of(text) for piece in statement.content] == [
        "“It fails badly,”", "“It never worked.”", "“And it never will.”",
    ]  # fmt: skip


def test_scare_quotes_are_no_statement() -> None:
    assert read("The “key vote” took place in a “large hall” here.") == []


def test_each_clause_keeps_its_own_speaker() -> None:
    text = "While Lee said the text was fair, Diaz said it was vague."
    assert told(text) == [
        ("Lee", "the text was fair", "indirect"),
        ("Diaz", "it was vague", "indirect"),
    ]


def test_what_is_said_of_a_person_is_not_a_noun_of_saying() -> None:
    text = "The mayor called the plan ‘a joke’ and the council’s reply ‘worse’."
    assert told(text) == [
        ("The mayor", "the plan ‘a joke’ and the council’s reply ‘worse’", "mixed")
    ]


def test_every_construction_is_told_in_words() -> None:
    rules = {statement.rule for text, *_ in EACH for statement in read(text)}
    assert len(rules) > 15
    assert [rule for rule in sorted(rules) if construction_in_words(rule) == rule] == []


def test_the_cue_tells_strength_and_attitude() -> None:
    (statement,) = read("Ann Lee claimed that the draft was fair.")
    cue = cue_of(statement.lemma)
    assert cue is not None and (cue.strength, cue.attitude) == ("weak", "doubted")


def test_statements_come_in_text_order() -> None:
    starts = [
        s.evidence.start for s in read("Lee said no. Diaz said it failed. Kim hopes to sign.")
    ]
    assert starts == sorted(starts)


PIECES = (
    "he Ann Lee the minister said says saying told that to according it is feared called by "
    "criticism from reportedly asked whether seems as put it , . : ; “ ” ‘ ’ ' \" '' « » and but who while will not hope US \n — 5 A"
).split(" ")


@settings(max_examples=300)
@example(["", "he", "said"], True)  # a block whose first word stands behind its beginning
@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=40), st.booleans()
)
def test_any_text_gives_statements_with_valid_spans(parts: list[str], spaced: bool) -> None:
    text = (" " if spaced else "").join(parts)
    lines = []
    at = 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    for s in read(text):
        for span in (s.source, s.cue, s.addressee, s.evidence, *s.content):
            if span is not None:
                assert 0 <= span.start < span.end <= len(text)
                assert span.of(text).strip() == span.of(text)
        assert s.cue is not None
        assert any(start <= s.cue.start and s.cue.end <= end for start, end in lines)
        if s.source is not None:
            assert any(start <= s.source.start and s.source.end <= end for start, end in lines)
        assert list(s.content) == sorted(s.content)


@pytest.mark.parametrize(
    "unit",
    ["“", '"', "‘a’ ", "Ann Lee ", "5 ", "said ", "he said ", "according to ", ". ", "A and "],
)
def test_long_runs_are_read_in_steps_that_grow_with_length(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Count the lines run, not the seconds: as much text more, about as many lines more."""
    import sys

    def lines_run(text: str) -> int:
        count = 0

        def trace(frame: object, event: str, arg: object) -> object:
            nonlocal count
            count += event == "line"
            return trace

        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            read(text)
        finally:
            sys.settrace(None)
        return count

    read(unit * 1_500)  # fills the caches
    one, two, three = (lines_run(unit * length) for length in (500, 1_000, 1_500))
    assert three - two < 1.3 * (two - one) + 1_000


@pytest.mark.parametrize(
    "content",
    [
        "the law protects children",
        "the law makes judges superfluous",
        "its draft hands bureaucrats the power to censor",
        "the treaty puts journalists at risk",
    ],
)
def test_a_clause_may_have_a_bare_plural_behind_its_verb(content: str) -> None:
    assert told(f"Ann Lee said {content}.") == [("Ann Lee", content, "indirect")]


def test_the_noun_is_the_source_in_place_of_which() -> None:
    text = "It drew fire from the port authority, which called it vague."
    page = [Paragraph.of(text)]
    (statement,) = with_antecedents(find_statements(text, page), page)
    assert statement.source is not None
    assert statement.source.of(text) == "the port authority"
