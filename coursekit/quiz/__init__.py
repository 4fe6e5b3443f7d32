"""Questions: what they are, how they are loaded, how they are graded. No widget in here."""
