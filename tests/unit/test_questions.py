"""The model of a quiz and what Markdown in it may do."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coursekit.quiz.markdown import blocks, forbidden, phrase


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#x73;cript:alert(1)",
        "<java\tscript:alert(1)>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
    ],
)
def test_an_unsafe_link_is_reported_and_never_made(target):
    text = f"[here]({target})"
    assert list(forbidden(text)) or "<a" not in blocks(text)
    assert "href" not in blocks(text)
    assert "href" not in phrase(f"<{target}>")


@pytest.mark.parametrize(
    "target", ["https://example.org", "mailto:a@example.org", "01-x.ipynb", "#a"]
)
def test_a_safe_link_is_made(target):
    assert not list(forbidden(f"[here]({target})"))
    assert f'href="{target}"' in blocks(f"[here]({target})")


def test_tags_are_text_and_pictures_are_not_fetched():
    shown = blocks("<img src=x onerror=alert(1)>\n\n![x](https://example.org/x.png)\n\n# Title")
    assert "<img" not in shown
    assert "<h1" not in shown
    assert "&lt;img src=x onerror=alert(1)&gt;" in shown


@given(st.text(alphabet="<>[]()!&;:#`*_\\\n \"'=/abjscript", max_size=60))
def test_no_text_makes_a_tag_of_its_own(text):
    for shown in (blocks(text), phrase(text)):
        opened = set(
            re.findall(r"<(?!/?(?:a|p|em|strong|code|pre|[uo]l|li|blockquote|br|hr)\b)", shown)
        )
        assert opened == set()
