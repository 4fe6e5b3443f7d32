"""A label before a turn says who speaks in a transcript."""

from __future__ import annotations

from coursekit.reading.coreference.transcripts import turns_of
from coursekit.reading.text.spans import Span


def test_what_follows_a_label_is_its_speech() -> None:
    page = "MS. LEE: We will sign. It is time."
    (turn,) = turns_of(page, [Span(0, len(page))])
    assert turn.label.of(page) == "MS. LEE"
    assert turn.speech[0].of(page) == "We will sign. It is time."
