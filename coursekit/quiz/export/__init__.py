"""A quiz to be read without a program: on paper, with or without its key."""
