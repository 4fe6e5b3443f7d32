"""All words of the interface stand in one catalogue, and a translation needs no code."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
import translations
from babel.core import get_cldr_version
from babel.dates import format_date, format_skeleton
from babel.localedata import locale_identifiers
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from babel.numbers import NumberFormatError, get_minus_sign_symbol, parse_decimal
from front_end import front_end
from hypothesis import assume, given
from hypothesis import strategies as st
from quiz_files import EVERY_KIND
from translating import translate

import coursekit
from coursekit import i18n
from coursekit.quiz.export.paper import page
from coursekit.quiz.kinds.number import model as number
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.quiz_file import KINDS
from coursekit.widgets.quiz import Quiz
from coursekit.widgets.reader import Reader

PACKAGE = Path(coursekit.__file__).parent
KEYWORDS = {"_": None, "marked": None, "t": None, "tn": (1, 2)}
METHODS = [
    *translations.SCRIPTS,
    *translations.LESSON_MODE,
    ("**.py", "python"),
    ("**.jinja", "jinja2"),
]


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


def test_what_students_read_calls_a_unit_a_unit() -> None:
    words = (PACKAGE / "locale/coursekit.pot").read_text(encoding="utf-8")
    assert "lesson" not in words.lower()


def test_no_word_of_a_script_hides_from_the_catalogue() -> None:
    """Babel does not look into the braces of a template literal, nor into a call within a call."""
    known = translations.words_of_scripts()
    for script in front_end():
        code = script.read_text(encoding="utf-8")
        assert set(re.findall(r'\btn?\(\s*"([^"]*)"', code)) <= known, script.name
    bar = translations.words_of_scripts(PACKAGE, translations.LESSON_MODE)
    for script in PACKAGE.glob("widgets/lesson_mode/src/*.ts"):
        code = script.read_text(encoding="utf-8")
        assert set(re.findall(r"\bt\(\s*'([^']*)'", code)) <= bar, script.name


def read(language: str) -> Catalog:
    with (i18n.FOLDER / language / "coursekit.po").open("rb") as file:
        return read_po(file)


def messages(language: str) -> list[Message]:
    return [message for message in read(language) if message.id]


MADE = dict(translations.made())


def said_by(path: Path, content: bytes) -> object:
    """Return what a file says: the head of a ``.mo`` has the version of Babel too."""
    if path.suffix != ".mo":
        return content
    found = GNUTranslations(BytesIO(content))
    words = {text: said for text, said in found._catalog.items() if text}
    return found.info()["plural-forms"], words


@pytest.mark.parametrize("path", MADE, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_is_made_from_translations_is_up_to_date(path: Path) -> None:
    stored = path.read_bytes()
    if b"from CLDR" in stored and f"from CLDR {get_cldr_version()}.".encode() not in stored:
        pytest.skip("Babel has another version of the CLDR than the files")
    fresh = said_by(path, MADE[path]) == said_by(path, stored)
    assert fresh, "run `python tests/generators/translations.py`, and commit what it writes"


@pytest.fixture
def rot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Translate everything into a language of the test's own: each text in double brackets."""
    words = {}
    for message in gathered():
        if message.id:
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            texts = tuple(f"⟦{one}⟧" for one in ids)
            words[message.id] = texts if isinstance(message.id, tuple) else texts[0]
    translate(tmp_path / "locale", monkeypatch, "de", words)
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de_AT")
    return "de"


def test_a_translation_is_a_file(rot: str) -> None:
    assert i18n.languages() == [rot]
    words = Quiz(EVERY_KIND).words
    assert words["Check"] == "⟦Check⟧"
    assert words["1 row"] == ["⟦1 row⟧", "⟦{count} rows⟧"]
    reader = Reader(coursekit.article("Canada said on Friday that it will sign."))
    assert reader.tables[0]["label"] == "⟦Timeline⟧"


POLISH = ("{count} próba", "{count} próby", "{count} prób")


def test_a_language_with_three_forms_has_the_right_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = ("One try.", "{count} tries.")
    translate(tmp_path / "locale", monkeypatch, "pl", {tries: POLISH})
    for form, counts in enumerate([(1,), (2, 3, 4, 22, 104, 1002), (0, 5, 11, 12, 21, 112, 0.5)]):
        for count in counts:
            assert i18n.counted(*tries, count) == POLISH[form].format(count=count)
    words = i18n.words_in_use()
    assert words["One try."] == list(POLISH)
    assert words[""][:26] == "20111222222222222222221112"


def test_a_language_with_six_forms_has_the_right_one() -> None:
    forms = translations.forms(Catalog(locale="ar").plural_expr)
    assert [forms[count] for count in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103)] == list("0123344553")


def test_a_rule_of_more_than_two_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="more than the last two digits of 300"):
        translations.forms("n % 300 == 0")


def test_why_an_answer_is_refused_is_translated_with_its_numbers(rot: str) -> None:
    question = load_quiz(EVERY_KIND).questions[5]
    with pytest.raises(ValueError, match="⟦nothing is written⟧"):
        question.read({"text": " "})
    with pytest.raises(ValueError, match="⟦the answer is longer than 200 characters⟧"):
        question.read({"text": "a" * 201})


def test_a_quiz_on_paper_is_translated_too(rot: str) -> None:
    made = page(load_quiz(EVERY_KIND), "open")
    assert '<html lang="de" dir="ltr">' in made
    for words in (
        "⟦Tick one box.⟧",
        "⟦2 points.⟧",
        "⟦Any other date⟧",
        f"⟦Question 1 of {len(KINDS)}⟧",
    ):
        assert words in made


def test_no_word_of_a_program_hides_behind_another_name() -> None:
    """The catalogue is gathered by the names of the functions, so each has one name everywhere."""
    hidden = re.compile(r"(?<!def )(?<!>>> )\b(?:translated|counted)\(")
    for path in PACKAGE.rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        if path.name != "i18n.py":
            assert not hidden.search(re.sub(r"_counted\(", "", code)), path.name


def forms(message: Message) -> list[tuple[str, str]]:
    """Return each text with its translation; of a counted one the first form, and all others."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return [(message.id[min(place, 1)], said) for place, said in enumerate(message.string)]


@pytest.mark.parametrize("language", i18n.languages())
def test_a_translation_says_all_that_the_texts_say(language: str) -> None:
    several = read(language).num_plurals > 2
    # Where there are more forms, a number may stand in the first, and in words in another.
    names = re.compile(r"\{(?!count\})\w+\}" if several else r"\{\w+\}")
    for message in messages(language):
        assert not message.fuzzy
        for text, said in forms(message):
            assert said.strip(), text
            assert sorted(names.findall(said)) == sorted(names.findall(text))
            for edge in (0, -1):
                assert said[edge].isspace() == text[edge].isspace(), text
            assert (said[-1] in ".:?") == (text[-1] in ".:?"), text


@pytest.mark.parametrize("language", i18n.languages())
def test_a_translation_has_every_word_and_no_other(language: str) -> None:
    words = [message.id for message in messages(language)]
    assert set(words) == {message.id for message in gathered() if message.id}
    assert len(set(words)) == len(words)


def test_german_is_there_and_addresses_students_politely(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "de" in i18n.languages()
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "de")
    quiz = Quiz(EVERY_KIND)
    assert quiz.words["Check"] == "Prüfen"
    assert quiz.words["One try left."] == ["Noch ein Versuch.", "Noch {count} Versuche."]
    assert quiz.languages == {"used": "de", "direction": "ltr", "own": "en"}
    said = [text for message in messages("de") for _, text in forms(message)]
    assert not [
        text for text in said if re.search(r"\b(?:[Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b", text)
    ]
    assert not [text for text in said if re.search(r"\w(?:\*|:|_)innen\b|\bman\b", text)]
    made = page(load_quiz(EVERY_KIND), "open")
    assert '<html lang="de" dir="ltr">' in made
    for words in (
        "Kreuzen Sie ein Kästchen an.",
        "2 Punkte.",
        f"Frage 1 von {len(KINDS)}",
        "November 2024",
    ):
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
    i18n._tell_missing.cache_clear()
    monkeypatch.setenv("COURSEKIT_LANGUAGE", "tlh")
    assert i18n.words_in_use() == {}
    assert i18n.translated("Check") == "Check"
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("COURSEKIT_LANGUAGE=tlh: there is no translation")
    assert "it stays in English. Choose one of: en, de." in told


@pytest.mark.parametrize("language", ["", "en", "en_GB", "en-US", "de", "de_AT", "de_DE.UTF-8"])
def test_a_language_that_is_there_is_used_without_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    monkeypatch.setenv("COURSEKIT_LANGUAGE", language)
    assert i18n.language_in_use() == (language[:2] or "en")
    assert capsys.readouterr().err == ""


LOCALES = sorted(locale_identifiers())
DAYS = [date(2024, month, 3 + month) for month in range(1, 13)]


def test_every_language_has_its_dates_from_the_cldr() -> None:
    for locale in LOCALES:
        customs = translations.customs(locale)
        for day in DAYS:
            said = {
                kind: customs[kind][day.month - 1].format(day=day.day, year=day.year)
                for kind in ("day", "month")
            }
            assert said["day"] == format_date(day, "long", locale=locale)
            assert said["month"] == format_skeleton("yMMMM", day, locale=locale)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_figures_have_their_dates_from_the_cldr(day: date) -> None:
    said = i18n.day_in_english(day, "{day} {month} {year}, {short_month}, {quarter}")
    assert said == format_date(day, "d MMMM y, MMM, QQQQ", locale="en_GB")


@given(
    st.sampled_from(LOCALES), st.from_regex(r"-?[0-9]{1,3}([.,' ]?[0-9]{1,3}){0,4}", fullmatch=True)
)
def test_numbers_are_read_as_the_cldr_has_them(locale: str, written: str) -> None:
    customs = translations.customs(locale)
    assume(customs["group"] != "'")  # Babel takes two of them for quotation marks
    if written.startswith("-") and get_minus_sign_symbol(locale, numbering_system="latn") != "-":
        written = written[1:]  # nobody's keyboard has the true minus
    try:
        expected = float(parse_decimal(written, locale=locale, strict=True))
    except NumberFormatError:
        expected = None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(number, "language_in_use", lambda: locale)
        patch.setattr(number, "customs_in_use", lambda: customs)
        assert number.in_own_language(written) == (None if locale == "en" else expected)
