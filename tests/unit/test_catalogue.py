"""All words of the interface stand in one catalogue, and a translation needs no code."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po
from quiz_files import EVERY_KIND

import coursekit
from coursekit import catalogue
from coursekit.quiz.export.paper import page
from coursekit.quiz.loading import load_quiz
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.reader import Reader

PACKAGE = Path(coursekit.__file__).parent
KEYWORDS = {"_": None, "marked": None, "t": None, "tn": (1, 2)}
METHODS = [("**.py", "python"), ("**/front/*.js", "javascript"), ("**.jinja", "jinja2")]


@cache
def gathered() -> Catalog:
    template = Catalog(project="coursekit", charset="utf-8")
    for name, line, message, comments, context in extract_from_dir(
        PACKAGE, METHODS, keywords=KEYWORDS
    ):
        template.add(message, None, [(name, line)], auto_comments=comments, context=context)
    return template


def test_the_template_holds_every_word_of_the_interface() -> None:
    with (PACKAGE / "locale/coursekit.pot").open("rb") as file:
        stored = {message.id for message in read_po(file) if message.id}
    found = {message.id for message in gathered() if message.id}
    assert found == stored, "gather the words again: see CONTRIBUTING.md, Translate the interface"
    assert len(found) > 100


def test_no_word_of_a_script_hides_from_the_catalogue() -> None:
    """Babel does not look into the braces of a template literal, nor into a call within a call."""
    known = {one for m in gathered() for one in (m.id if isinstance(m.id, tuple) else (m.id,))}
    for script in (PACKAGE / "widgets/front").glob("*.js"):
        code = script.read_text(encoding="utf-8")
        assert set(re.findall(r'\btn?\(\s*"([^"]*)"', code)) <= known, script.name


@pytest.fixture
def rot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Translate everything into a language of the test's own: each text in double brackets."""
    made = Catalog(locale="de", charset="utf-8")
    for message in gathered():
        if message.id:
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            texts = tuple(f"⟦{one}⟧" for one in ids)
            made.add(message.id, texts if isinstance(message.id, tuple) else texts[0])
    folder = tmp_path / "de"
    folder.mkdir()
    with (folder / catalogue.NAME).open("wb") as file:
        write_po(file, made)
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de_AT")
    return "de"


def test_a_translation_is_a_file(rot: str) -> None:
    assert catalogue.languages() == [rot]
    words = Quiz(EVERY_KIND).words
    assert words["Check"] == "⟦Check⟧"
    assert words["1 row"] == ["⟦1 row⟧", "⟦{count} rows⟧"]
    reader = Reader(coursekit.article("Canada said on Friday that it will sign."))
    assert reader.tables[0]["label"] == "⟦Timeline⟧"


def test_why_an_answer_is_refused_is_translated_with_its_numbers(rot: str) -> None:
    question = load_quiz(EVERY_KIND).questions[5]
    with pytest.raises(ValueError, match="⟦nothing is written⟧"):
        question.read({"text": " "})
    with pytest.raises(ValueError, match="⟦the answer is longer than 200 characters⟧"):
        question.read({"text": "a" * 201})


def test_a_quiz_on_paper_is_translated_too(rot: str) -> None:
    made = page(load_quiz(EVERY_KIND), "open")
    assert '<html lang="de" dir="ltr">' in made
    for words in ("⟦Tick one box.⟧", "⟦2 points.⟧", "⟦Any other date⟧", "⟦Question 1 of 13⟧"):
        assert words in made


def test_no_word_of_a_program_hides_behind_another_name() -> None:
    """The catalogue is gathered by the names of the functions, so each has one name everywhere."""
    hidden = re.compile(r"(?<!def )(?<!>>> )\b(?:translated|counted)\(")
    for path in PACKAGE.rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        if path.name != "catalogue.py":
            assert not hidden.search(re.sub(r"_counted\(", "", code)), path.name


def forms(message: Message) -> list[tuple[str, str]]:
    """Return each text with its translation: one, or the form for one and that for more."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return list(zip(message.id, message.string, strict=True))


@pytest.mark.parametrize("language", catalogue.languages())
def test_a_translation_says_all_that_the_texts_say(language: str) -> None:
    names = re.compile(r"\{\w+\}")
    for message in catalogue.messages(language):
        assert not message.fuzzy
        for text, said in forms(message):
            assert said.strip(), text
            assert sorted(names.findall(said)) == sorted(names.findall(text))
            for edge in (0, -1):
                assert said[edge].isspace() == text[edge].isspace(), text
            assert (said[-1] in ".:?") == (text[-1] in ".:?"), text


@pytest.mark.parametrize("language", catalogue.languages())
def test_a_translation_has_every_word_and_no_other(language: str) -> None:
    words = [message.id for message in catalogue.messages(language)]
    assert set(words) == {message.id for message in gathered() if message.id}
    assert len(set(words)) == len(words)


def test_german_is_there_and_addresses_students_politely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "de" in catalogue.languages()
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    quiz = Quiz(EVERY_KIND)
    assert quiz.words["Check"] == "Prüfen"
    assert quiz.words["One try left."] == ["Noch ein Versuch.", "Noch {count} Versuche."]
    assert quiz.languages == {"used": "de", "direction": "ltr", "own": "en"}
    said = [text for message in catalogue.messages("de") for _, text in forms(message)]
    assert not [
        text for text in said if re.search(r"\b(?:[Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b", text)
    ]
    assert not [text for text in said if re.search(r"\w(?:\*|:|_)innen\b|\bman\b", text)]
    made = page(load_quiz(EVERY_KIND), "open")
    assert '<html lang="de" dir="ltr">' in made
    for words in ("Kreuzen Sie ein Kästchen an.", "2 Punkte.", "Frage 1 von 13", "November 2024"):
        assert words in made
    with pytest.raises(ValueError, match="es ist nichts eingegeben"):
        load_quiz(EVERY_KIND).questions[5].read({"text": " "})


@pytest.mark.parametrize(
    ("language", "name", "written", "read"),
    [
        ("de", "a-date", "12. Dezember 2024", "2024-12-12"),
        ("de", "a-date", "März 2024", "2024-03"),
        ("de", "a-date", "3. Dez. 2024", "2024-12-03"),
        ("de", "a-date", "12.11.2024", "2024-11-12"),
        ("de", "a-date", "12 December 2024", "2024-12-12"),
        ("de", "a-date", "2024-Q4", "2024-Q4"),
        ("de", "a-number", "0,5", 0.5),
        ("de", "a-number", "1.200", 1200),
        ("de", "a-number", "0.5", 0.5),
        ("de", "a-number", "1200 signatories", 1200),
        ("en", "a-number", "1,200", 1200),
        ("en", "a-number", "1.200", 1.2),
    ],
)
def test_what_is_typed_is_read_in_the_language_of_the_interface(
    monkeypatch: pytest.MonkeyPatch, language: str, name: str, written: str, read: object
) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", language)
    questions = {each.id: each for each in load_quiz(EVERY_KIND).questions}
    assert questions[name].read({"text": written}) == read


@pytest.mark.parametrize(
    ("name", "written"),
    [("a-number", "NaN"), ("a-number", "1_000"), ("a-number", "1,2,3"), ("a-date", "40.13.2024")],
)
def test_what_is_none_in_any_language_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, written: str
) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    questions = {each.id: each for each in load_quiz(EVERY_KIND).questions}
    with pytest.raises(ValueError, match="das ist kein"):
        questions[name].read({"text": written})


def test_an_unknown_language_is_english_and_that_is_said_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue._tell_missing.cache_clear()
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "tlh")
    assert catalogue.words_in_use() == {}
    assert catalogue.translated("Check") == "Check"
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("COURSEKIT_LANGUAGE=tlh: there is no translation")
    assert "it stays in English. Choose one of: en, de." in told


@pytest.mark.parametrize("language", ["", "en", "en_GB", "en-US", "de", "de_AT", "de_DE.UTF-8"])
def test_a_language_that_is_there_is_used_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", language)
    assert catalogue.language_in_use() == (language[:2] or "en")
    assert capsys.readouterr().err == ""
