"""Text in; sentences, time expressions, names, statements and events out. Pure Python."""
