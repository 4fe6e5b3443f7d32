"""Commands for a class: what its hand-ins show, marks, grades."""
