"""A quiz on paper: all that is asked, nothing of the key unasked, and no text that is run."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from quiz_files import EVERY_KIND, QUIZ, every_kind
from sample_course import QUIZZES

from coursekit.quiz.disclosure.stages import before
from coursekit.quiz.export.paper import export_page, fragment, page
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.question import feedback_in
from coursekit.quiz.quiz_file import KINDS, own_language

ROOT = Path(__file__).parents[2]
#: What notebook pages let pass, of what is used here (JupyterLab, nbviewer, GitHub).
PLAIN_TAGS = set(
    "a blockquote br code details div em hr li ol p pre span strong summary table tbody td th thead"
    " tr ul".split()
)
PLAIN_ATTRIBUTES = {"dir", "lang", "scope", "href", "target", "rel", "start"}
PAGE_TAGS = PLAIN_TAGS | set(
    "html head meta title style body main header section h1 h2 cite dl dt dd".split()
)
HOSTILE = """<script>alert(1)</script><img src=x onerror="alert(1)"></style></title>"'{{ 7*7 }}"""
KEY_WORDS = (
    "FEEDBACK-", "MISSED-", "POSITION-", "HOLDER-", "ARGUMENT-", "COUNTER-", "EXEMPLAR-",
    "COMMENT-", "THE TREATY FALLS SHORT", "FACE", "72", "65", "atification", "signature",
    "Via The Paper", "S003", "2024-11", "2025-01", "correct",
)  # fmt: skip


class Read(HTMLParser):
    """What a browser makes of a text: its tags, their attributes, and its words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.words += data


def asked(quiz):
    return [before(quiz, question) for question in quiz.drawn()]


def body_of(html):
    return html[html.index("<body>") :]


@pytest.fixture
def hostile(tmp_path):
    """Return a quiz in which every text is hostile."""
    text = EVERY_KIND.read_text(encoding="utf-8")
    written = HOSTILE.replace('"', '\\"')
    for words in sorted(set(re.findall(r"[A-Z]{3,}-[A-Z][A-Z-]*", text)), key=len, reverse=True):
        text = re.sub(rf"(?<![\w-]){words}(?![\w-])", lambda found: f'"{written}"', text)
    for words in ("What is the last line?", "A claim", "None of these", "signatories",
                  "The talks began", "meeting", "You advise a small state's delegation.",
                  "Acme think the treaty falls short, but some campaigners"):  # fmt: skip
        assert words in text
        rest = " have said otherwise." if words.startswith("Acme think") else ""
        text = text.replace(words + rest, f'"{words}{rest} {written}"', 1)
    columns = "columns: [fact, claim, forecast"
    assert columns in text
    text = text.replace(columns, f'{columns}, "{written}"')
    path = tmp_path / "every-kind.yaml"
    path.write_text(text, encoding="utf-8")
    return load_quiz(path)


def test_every_question_and_all_that_can_be_chosen_is_on_the_page():
    words = " ".join(Read(page(every_kind())).words.split())
    for question in every_kind().questions:
        assert question.prompt in words
    for part in ("☐ A credit", "☐ Sure ☐ Fairly sure ☐ Guessing", "Why? In one line:",
                 "☐ True ☐ False", "Number (signatories):", "☐ The text gives no date.",
                 "set to (1) a key (2) .",
                 "Gap (2): ☐", "A company published a post", "Choose from:", "oppose",
                 "☐ fact ☐ claim ☐ forecast", "some campaigners have said otherwise.",
                 "☐ Nothing in this row is wrong", "as two officials have said.", "2 points.",
                 "You advise a small state's delegation.", "about 120 words",
                 "RUBRIC-OTHER-SIDE"):  # fmt: skip
        assert part in words, part


def test_nothing_of_the_key_and_no_hint_is_in_a_page_without_answers():
    made = body_of(page(every_kind()))
    assert [word for word in (*KEY_WORDS, "HINT-", "Hint") if word in made] == []


@pytest.mark.parametrize("answers", ["folded", "open"])
def test_a_page_with_answers_has_the_hints(answers):
    words = Read(page(every_kind(), answers)).words
    assert all(part in words for part in ("Hint 2 (costs 25%)", "HINT-ONE", "HINT-TWO"))


def test_nothing_of_the_key_a_hint_or_a_rubric_is_in_a_notebook():
    made = fragment(asked(every_kind()))
    assert [word for word in (*KEY_WORDS, "HINT-", "RUBRIC-") if word in made] == []


def test_a_page_without_answers_does_not_change_with_the_key(tmp_path):
    path = tmp_path / "last-lines.yaml"
    path.write_text(QUIZ, encoding="utf-8")
    before_it = export_page(path)
    moved = QUIZ.replace("A credit, correct: true,", "A credit,").replace(
        "A claim,", "A claim, correct: true,"
    )
    path.write_text(moved.replace("FEEDBACK-CREDIT", "ANOTHER"), encoding="utf-8")
    assert export_page(path) == before_it


@pytest.mark.parametrize("answers", ["folded", "open"])
def test_the_key_is_told_with_all_its_feedback_when_it_is_asked_for(answers):
    made = page(every_kind(), answers)
    words = Read(made).words
    for question in every_kind().questions:
        for _where, told in feedback_in(question):
            assert told in words
    for part in ("Right: A credit", "Not right: A claim", "Right: False",
                 "Right: 72 ± 1 signatories",
                 "Not right: 65 signatories", "Right: November 2024", "Right: (1) FACE",
                 "Ratification / the ratification", "1. The talks began", "Cisco → critical",
                 "Senators wrote a letter / A company published a post", "Via The Paper",
                 "Right: content: THE TREATY FALLS SHORT", "Right: two officials have said",
                 "POSITION-NO", "Held by HOLDER-NO.", "ARGUMENT-NO", "COUNTER-NO", "EXEMPLAR-WEAK",
                 "COMMENT-WEAK", "As of 12 November 2024.",
                 "Right: Slip 1 A: She asks the other state.",
                 "Slip 2 C: She drops the case.", "MODEL-REASON",
                 "PARAGRAPH-WEAK", "WHY-STRONG"):  # fmt: skip
        assert part in words, part
    assert made.count('<details class="key" open>') == (len(KINDS) if answers == "open" else 0)
    assert made.count('<details class="key">') == (0 if answers == "open" else len(KINDS))


def test_a_key_names_its_fact_with_the_source():
    made = Read(export_page(QUIZZES / "01-the-vote.yaml", "open"))
    assert "approves the draft" in made.words
    assert "TechRadar Pro, 2024-11-12." in made.words
    assert any(name == "href" and "press.un.org" in value for name, value in made.attributes)


@pytest.mark.parametrize("answers", ["none", "folded", "open"])
def test_no_text_of_a_quiz_becomes_a_tag(hostile, answers):
    made = Read(page(hostile, answers))
    assert set(made.tags) <= PAGE_TAGS
    assert made.words.count("<script>alert(1)</script>") > (20 if answers != "none" else 8)
    assert "{{ 7*7 }}" in made.words
    assert not [name for name, _ in made.attributes if name.startswith("on") or name == "src"]


def test_a_notebook_page_lets_all_of_it_pass_and_none_of_it_is_run(hostile):
    for quiz in (hostile, every_kind()):
        made = Read(fragment(asked(quiz)))
        assert set(made.tags) <= PLAIN_TAGS
        assert {name for name, _ in made.attributes} <= PLAIN_ATTRIBUTES
    assert "<script>alert(1)</script>" in Read(fragment(asked(hostile))).words


def test_a_page_fetches_nothing_and_runs_nothing():
    made = page(every_kind(), "open")
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', made)
    (style,) = re.findall(r"<style>(.*?)</style>", made, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert not re.search(r"url\(|@import|\bsrc=|<link|<script", made)


def test_code_with_an_empty_line_and_signs_of_tex_stay_what_they_are(tmp_path):
    path = tmp_path / "last-lines.yaml"
    prompt = 'prompt: "Pay $5 or $6?\\n\\n```\\na = \\"$\\\\\\\\(\\"\\n\\n\\nb\\n```"'
    path.write_text(QUIZ.replace("prompt: What is the last line?", prompt), encoding="utf-8")
    made = fragment(asked(load_quiz(path)))
    assert "$" not in made
    assert "\\" not in made
    rendered = MarkdownIt("commonmark").render(f"<details>\n{made}\n</details>\n\nAfter.")
    assert rendered == f"<details>\n{made}\n</details>\n<p>After.</p>\n"
    assert 'a = "$\\\\("\n\n\nb\n' in Read(made).words
    assert "Pay $5 or $6?" in Read(made).words


def test_language_and_direction_are_those_of_the_words(tmp_path):
    path = tmp_path / "last-lines.yaml"
    path.write_text(
        QUIZ.replace("What is the last line?", "ما هو السطر الأخير في المقال؟"), "utf-8"
    )
    made = page(load_quiz(path))
    assert '<html lang="en" dir="ltr">' in made
    assert '<span class="prompt" dir="auto"' in made
    german = "Was steht in der letzten Zeile, und wer hat sie geschrieben?"
    path.write_text(QUIZ.replace("What is the last line?", german), "utf-8")
    assert f'dir="auto" lang="de">{german}<' in page(load_quiz(path))


def test_a_question_in_another_script_is_not_said_to_be_in_a_latin_language(tmp_path):
    arabic = "متى أقرّت الجمعية العامة المعاهدة؟ (UN Doc. A/RES/79/243)"
    path = tmp_path / "last-lines.yaml"
    one = QUIZ.split("  - id: who-criticises")[0]
    path.write_text(one.replace("What is the last line?", arabic), encoding="utf-8")
    assert own_language(load_quiz(path)) == "und"


def test_a_quiz_of_which_some_are_drawn_shows_those_that_the_widget_shows(tmp_path):
    path = tmp_path / "every-kind.yaml"
    text = EVERY_KIND.read_text(encoding="utf-8")
    path.write_text(text.replace("quiz: every-kind", "quiz: every-kind\ndraw: 2"), "utf-8")
    quiz = load_quiz(path)
    words = Read(page(quiz)).words
    shown = [question.prompt in words for question in quiz.questions]
    assert sum(shown) == 2
    assert [q.prompt in words for q in quiz.drawn()] == [True, True]
