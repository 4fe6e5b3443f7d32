"""What a question rests on: words of its article, or facts with their sources."""
