"""A shorter way to the HTML of a text leads to the same HTML."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from coursekit.quiz import markdown
from coursekit.quiz.export import paper

SIGNS = "ab é😀1 _*`[]()<>&\"'\\\\!#.,;:?%/-–…’“”\n\t$"


@given(st.text(st.sampled_from(SIGNS)) | st.text())
@example("What does the article say, number 7?")
@example("yo:_x_")
@example("http://example.org/a_b")
@example(" x ")
@settings(deadline=None)
def test_a_plain_phrase_is_what_the_parser_would_make_of_it(text):
    assert markdown.phrase(text) == str(markdown._renderer().renderInline(text))


@given(st.text(st.sampled_from(SIGNS)))
@settings(deadline=None)
def test_html_without_signs_is_bare_of_classes_alone(text):
    html = (
        f'<p class="x" dir="auto">{markdown.phrase(text)} class="y"</p><p class="z">A</p>'.replace(
            ' class="y"', " class=&quot;y&quot;"
        )
    )
    with_sign = paper._bare(html + "$")
    assert paper._bare(html) == with_sign.removesuffix("<span>&#36;</span>")
