"""Which side an actor takes on the issue, and the words that carry it."""
