"""Commands for whoever makes a lesson: from a text to signed tables and questions."""
