"""The answer is a date, exactly as precise as the text."""
