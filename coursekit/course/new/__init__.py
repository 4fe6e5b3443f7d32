"""From a text to a lesson: a case file, a notebook, the instructor's page and a drafted quiz."""
