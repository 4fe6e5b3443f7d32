"""The word lists of the reading as tables: cues of stance, expressions of time."""
