"""Quizzes of any words, for the tests of exports, and what a reader sees of the words."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from coursekit.quiz.markdown import blocks, forbidden, phrase
from coursekit.quiz.quiz_file import Quiz

QUICK = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Words(HTMLParser):
    """The words of HTML, with even blanks between them."""

    def __init__(self, html):
        super().__init__()
        self.parts = []
        self.feed(html)
        self.close()

    def handle_data(self, data):
        self.parts.append(data)

    def handle_starttag(self, tag, attrs):
        self.parts.append("" if tag in {"em", "strong", "code", "a", "span"} else " ")

    @property
    def text(self):
        return " ".join("".join(self.parts).split())


def words_of(html):
    """Return the words of HTML, with even blanks."""
    return Words(html).text


def shown(markdown):
    return words_of(blocks(markdown))


def shown_in_line(markdown):
    return words_of(phrase(markdown))


def quiz_of(**question):
    """Return a quiz of one question."""
    question = {"id": "a-question", "prompt": "Which?", **question}
    return Quiz.model_validate({"format": 1, "quiz": "a-quiz", "questions": [question]})


def parts_of(quiz):
    """Return the questions that an export has of a quiz: a case is several."""
    return [part for question in quiz.questions for part in question.apart()]


_ANY = st.text(
    st.one_of(
        st.sampled_from("\\~=#{}:%[]<>&*->_`\"'$@!()/ \n1aé→ع中"),
        st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]),
    ),
    min_size=1,
    max_size=30,
)
plain_texts = _ANY.map(str.strip).filter(lambda text: text and "&&0" not in text)
texts = plain_texts.filter(lambda text: not list(forbidden(text)) and shown(text))


def distinct(of, key):
    return st.lists(of, min_size=2, max_size=5, unique_by=key)
