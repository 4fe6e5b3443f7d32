"""Records for tests: some entries, and the file that they make."""

from __future__ import annotations

from coursekit.quiz.store.entries import Entry, head, line_of

COURSE = "a-course"


def entry(n, quiz="a-quiz", question="a-question", did="hint", **more):
    parts = {name: more.pop(name) for name in ("sent", "marks", "reason") if name in more}
    given = {"id": f"e{n}", "version": "0" * 16, "time": "2026-01-01T00:00:00Z", "n": n}
    return Entry(quiz=quiz, question=question, action={"did": did, **parts}, **(given | more))


def lines(count, **more):
    """Return a head and as many entries, each a line."""
    entries = [entry(n, **more) for n in range(1, count + 1)]
    return [line_of(head(COURSE)), *(line_of(each.said()) for each in entries)]


def file_of(count, **more):
    return b"".join(lines(count, **more))
