"""The language of a text shows in its small words."""

from __future__ import annotations

from coursekit.reading.text.language import is_too_short, language_of, language_of_words


def test_a_language_is_known_by_its_small_words() -> None:
    assert language_of("The committee voted.") == "en"
    assert language_of("Der Rat hat nicht abgestimmt.") == "de"
    assert is_too_short("Berlin unterzeichnet Abkommen.")
    assert not is_too_short("Peru signed the treaty.")
    assert language_of_words(set("le traité est faible et dangereux".split())) == "fr"
