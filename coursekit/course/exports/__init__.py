"""A lesson, or one quiz, for other programs and on paper."""
