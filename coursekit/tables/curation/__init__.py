"""Tables that a person has checked: read, held against the article, signed."""
