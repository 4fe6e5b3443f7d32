"""Bylines, headings of speeches and credit lines name the right people."""

from __future__ import annotations

import pytest

from coursekit.reading.coreference.bylines import credited, headed, signed
from coursekit.reading.text.spans import Span


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Posted by Open Circuit Network on October 20, 2025", "Open Circuit Network"),
        ("Speech by Ann Roe", "Ann Roe"),
    ],
)
def test_whoever_signs_a_page_is_named_behind_by(line: str, name: str) -> None:
    (found,) = signed(line, [Span(0, len(line))])
    assert (found.name, found.start) == (name, line.index(name))


def test_a_headline_says_whose_speech_a_page_is() -> None:
    line = "Statement by Ann Lee, the envoy, at the debate"
    assert [place.of(line) for place in headed(line, [Span(0, len(line))])] == ["Ann Lee"]


def test_a_credit_line_names_its_source() -> None:
    page = "Via The Daily Planet"
    assert [each.name for each in credited(page, [Span(0, 20)])] == ["The Daily Planet"]
