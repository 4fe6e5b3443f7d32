"""A quiz to be read without a program: on paper, with or without its key."""

from typing import Literal

#: Where the key is: nowhere, folded away under each question, or open, in an instructor's copy.
Answers = Literal["none", "folded", "open"]
