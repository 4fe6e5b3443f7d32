"""Every rule finds what its example marks, and nothing in its counter-examples.

A file of rules, ``room/words.rules``, has its runner in ``rule_runners/room_words.py``: a function
``run`` that reads a text as the room does and gives what its rules found (``Found``).
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from doctest import DocTestParser, DocTestRunner
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from rule_check import Found, Run, check_rules, unmarked

from coursekit.reading import rules
from coursekit.reading.attribution.constructions import ROLES
from coursekit.reading.conditions import ALWAYS, ConditionRules
from coursekit.reading.grammar.paragraphs import Paragraph
from coursekit.reading.grammar.sentence import Sentence
from coursekit.reading.rule_file import rule_file, rules_in
from coursekit.reading.rules.text_patterns import Lexis, TextRules
from coursekit.reading.rules.token_patterns import TokenRules
from coursekit.reading.time.grammar import lexis
from coursekit.reading.time.guards import guards

RUNNERS = Path(__file__).parent / "rule_runners"
READING = Path(rules.__file__).parents[1]
FILES = sorted(path.relative_to(READING).as_posix() for path in READING.rglob("*.rules"))


def runner_of(name: str) -> Run:
    path = RUNNERS / f"{name.removesuffix('.rules').replace('/', '_')}.py"
    spec = spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    run: Run = module.run
    return run


@pytest.mark.parametrize("name", FILES)
def test_every_rule_reads_its_example(name: str) -> None:
    faults = check_rules(rule_file(name), runner_of(name))
    assert not faults, "\n".join(faults)


def test_the_examples_of_the_manual_hold() -> None:
    manual = (READING / "rules/README.md").read_text(encoding="utf-8")
    examples = DocTestParser().get_doctest(manual.replace("```", ""), {}, "README.md", None, 0)
    assert len(examples.examples) > 10
    assert not DocTestRunner().run(examples).failed


def test_no_name_stands_in_two_files() -> None:
    homes: dict[str, set[str]] = {}
    for name in FILES:
        for each in rule_file(name).rules:
            homes.setdefault(each.name, set()).add(name)
    assert not {name: files for name, files in homes.items() if len(files) > 1}


def test_every_feature_that_a_room_offers_is_asked_for() -> None:
    for name in FILES:  # some rooms read their rules only when they need them
        list(runner_of(name)(unmarked(rule_file(name).rules[0].example)[0]))
    every = [each for each in gc.get_objects() if isinstance(each, ConditionRules)]
    read = [each for each in every if each.rules[0].place.partition(":")[0] in FILES]
    assert len({each.rules[0].place.partition(":")[0] for each in read}) > 20
    asked = {(name, each._features[name]) for each in read for name in names_asked(each)}
    offered = {pair for each in read for pair in each._features.items()}
    # A class of words is no code; and code, too, asks for what features.rules tells.
    words = {*lexis().classes, *lexis().shapes}
    classes = {pair for pair in guards()._features.items() if pair[0] in words}
    code = "".join(path.read_text(encoding="utf-8") for path in READING.glob("stance/*.py"))
    told = {rule.name for rule in rule_file("stance/features.rules").rules}
    idle = {name for name, _ in offered - asked - classes}
    assert {name for name in idle if name not in told or f'"{name}"' not in code} == set()


def names_asked(rules: ConditionRules[Any]) -> Iterator[str]:
    """Yield the features that rules ask for, and those that they put into words."""
    for rule in rules.rules:
        parts = rule.pattern.split(" & ") if rule.pattern != ALWAYS else ()
        yield from (part.removeprefix("!").partition("=")[0] for part in parts)
        words = re.findall(r"\{(\w+)\}", rule.get("because", ""))
        yield from filter(rules._features.__contains__, words)


def test_every_role_of_attribution_stands_in_a_rule() -> None:
    file = rule_file("attribution/constructions.rules")
    written = " ".join([*(rule.pattern for rule in file.rules), *file.phrases.values()])
    assert ROLES.keys() - set(re.findall("[A-Z_]+", written)) == set()


def test_an_example_that_does_not_hold_is_told_with_its_line() -> None:
    rules = rules_in(
        "name | pattern | example\nin | <place> | It met in {Oslo}.\n! In Oslo.\nno | x | {x}"
    )

    def run(text: str) -> list[Found]:
        at = text.find("Oslo")
        return [Found("in", {"": (at, at + 3)})] if at >= 0 else []

    wrong, counter, silent = check_rules(rules, run)
    assert "rules:2" in wrong and "'Osl'" in wrong
    assert "'In Oslo.'" in counter
    assert "rules:4: 'no' does not read its example 'x'; none" in silent


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("<nothing>", "no class of words is called 'nothing'"),
        ("{nothing}", "no phrase above is called {nothing}"),
        ("(open", "a ) is missing"),
        ("shut]", "']' opens nothing"),
        ("(a ] b)", "a ) is missing"),
        ("<TAGLESS:say>", "is called '"),
    ],
)
def test_a_slip_in_a_pattern_is_told_with_its_place(pattern: str, fault: str) -> None:
    file = rules_in(f"name | pattern | example\n\nslip | {pattern} | {{x}}")
    with pytest.raises(ValueError, match=r"rules:3: .*'slip'") as told:
        TextRules(file, Lexis({}))
    assert fault in str(told.value)
    with pytest.raises(ValueError, match=r"rules:3: .*'slip'"):
        TokenRules[Sentence](file, {}, {})


@pytest.mark.parametrize("when", ["unknown", "verb=<unknown>", "verb=a & !unknown=b"])
def test_a_slip_in_a_condition_is_told_with_its_place(when: str) -> None:
    file = rules_in(f"name | when | example\nslip | {when} | {{x}}")
    with pytest.raises(ValueError, match=r"rules:2: .*unknown"):
        ConditionRules[str](file, {}, {"verb": str})


@pytest.mark.parametrize("text", ["name | example", "name | when | example\na | b"])
def test_a_table_of_another_shape_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="column"):
        rules_in(text)


def matches(pattern: str, text: str) -> list[tuple[str, ...]]:
    """Return the words that each match of one pattern reads, and those of its roles."""

    def capital(sentence: Sentence, at: int) -> tuple[int, int] | None:
        end = at
        while end < len(sentence.words) and sentence.texts[end].istitle():
            end += 1
        return (at, end) if end > at else None

    def capital_before(sentence: Sentence, at: int) -> tuple[int, int] | None:
        start = at
        while start and sentence.texts[start - 1].istitle():
            start -= 1
        return (start, at) if start < at else None

    file = rules_in(f"name | pattern | example\n= adv | [<ADVERB>]\nit | {pattern} | {{x}}")
    classes = {"say": {"say": "", "call for": "", "write": ""}, "of": {"of": "", "because of": ""}}
    rules = TokenRules[Sentence](file, classes, {"NP": capital, "BEFORE": capital_before})
    sentence = Paragraph.of(text).sentences[0]

    def words(start: int, end: int) -> str:
        return " ".join(sentence.texts[start:end])

    return [
        (words(found.start, found.end), *(f"{k}={words(*v)}" for k, v in found.roles.items()))
        for at in range(len(sentence.words))
        for found in rules.matches(sentence, at, rules.listed(sentence.lowers[at]))
    ]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("<V:say>", "He called for it and wrote.", [("called for",), ("wrote",)]),
        ("<V_PAST:say>", "They say he wrote.", [("wrote",)]),
        (
            "source=BEFORE {adv} <V:say>",
            "New York said no.",
            [("New York said", "source=New York")],
        ),
        ("<V:say> [to] to=NP", "He wrote Al Gore.", [("wrote Al Gore", "to=Al Gore")]),
        ("<V:say> [to] to=NP", "He wrote to Ann.", [("wrote to Ann", "to=Ann")]),
        ("<V:say> to=(NP and NP|NP)", "He wrote Al and Bo.", [("wrote Al and Bo", "to=Al and Bo")]),
        (
            "<of> x=<DETERMINER>",
            "It is because of the",
            [("because of the", "x=the"), ("of the", "x=the")],
        ),
        (
            "[<ADVERB>] <of> <of> <V:say>",
            "only because of of write",
            [("only because of of write",), ("of of write",)],
        ),
        ("<ADVERB> <of> x=NP", "Only because of Ann", [("Only because of Ann", "x=Ann")]),
        (
            "who=(BEFORE and NP) <of> [it]",
            "Ann and Bo of",
            [("Ann and Bo of", "who=Ann and Bo")],
        ),
    ],
)
def test_patterns_over_words(pattern: str, text: str, found: list[tuple[str, ...]]) -> None:
    assert matches(pattern, text) == found
