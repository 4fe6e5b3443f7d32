"""Which mentions are one actor, and whom a source or a pronoun stands for."""
