"""A session whose actions are kept, and which goes on where it was left.

What was done before is done again, in the order of the record.  An action belongs to a question as
it was at the time: when the question has changed since, its actions are not done again, and are
handed out as given to an earlier version.
"""

from __future__ import annotations

import re
from typing import Any, Final
from uuid import uuid4

from coursekit.i18n import translated as _
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Session
from coursekit.quiz.store.answer_words import in_words, perhaps_in_words
from coursekit.quiz.store.entries import (
    LONGEST_ENTRY,
    PARTS,
    Entry,
    is_id,
    is_plain,
    line_of,
    now,
)
from coursekit.quiz.store.record import Record

_VERSION: Final = re.compile(r"[0-9a-f]{16}")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)


class SavedSession:
    """A session and its record."""

    def __init__(self, quiz: Quiz, record: Record) -> None:
        self.record = record
        self.session = Session(quiz)
        #: A short name of all that each question says now.
        self.versions = {each.id: each.digest() for each in self.session.questions}
        #: What was done about an earlier version of a question, by the question's id.
        self.earlier: dict[str, list[Entry]] = {}
        #: Done too late, or in two places of which one left no room: kept, and without effect.
        self.not_possible: list[Entry] = []
        self.last_answered: str | None = None
        self._seen: set[str] = set()
        self.catch_up()

    def catch_up(self) -> None:
        """Do what was done in other kernels since; bring to the disk what waits for it."""
        self.record.refresh()
        self._follow()

    def do(self, name: str, action: Shown, *, late: bool = False) -> str:
        """Do one thing about a question, keep it, and return its id; KeyError or ValueError if not.

        What is ``late`` was done some time ago: it is kept also where it can have no effect.
        """
        if not late:
            self.session.question(name)
        entry = self._entry(name, action, late)
        with self.record.turn():
            self._follow()
            if self.record.knows(entry.id):
                return entry.id
            try:
                entry = self._done(entry, action)
            except (KeyError, ValueError):
                if not late:
                    raise
                self.not_possible.append(entry)
            self._seen.add(entry.id)
            self._keep(entry)
        return entry.id

    def _done(self, entry: Entry, action: Shown) -> Entry:
        """Do it, and return it with what is to be kept beside it."""
        name = entry.question
        question, progress = self.session.question(name), self.session.progress(name)
        asked = self.session.quiz.asked(question)
        if entry.version != self.versions[name]:
            entry = entry._replace(
                words=perhaps_in_words(question, asked, entry.action.get("sent"))
            )
            self.earlier.setdefault(name, []).append(entry)
            return entry
        entry = entry._replace(round=progress.again)
        self.session.do(name, action)
        if entry.action["did"] != "answer":
            return entry
        self.last_answered = name
        last = progress.tries[-1]
        told = {"confidence": last.confidence, "reason": last.reason}
        return entry._replace(
            action={"did": "answer", "sent": last.sent, **told},
            attempt=len(progress.tries),
            words=in_words(question, asked, last.sent),
        )

    def _keep(self, entry: Entry) -> None:
        self.record.append(entry)

    def _entry(self, name: str, action: Shown, late: bool) -> Entry:
        """Return the action as it will be kept; ValueError where that cannot be."""
        key = action.get("id") or uuid4().hex
        version = action.get("version") or self.versions.get(name)
        if not is_id(name) or not is_id(key) or not isinstance(action.get("did"), str):
            raise ValueError(_("this cannot be done here"))
        if not isinstance(version, str) or not _VERSION.fullmatch(version):
            raise ValueError(_("this cannot be done here"))
        parts: dict[str, Any] = {"did": action["did"]}
        for part, kind in PARTS.items():
            if isinstance(action.get(part), kind):
                parts[part] = action[part]
                if not is_plain(action[part]):
                    raise ValueError(_("this cannot be saved"))
        time = _time_of(action) if late else now()
        entry = Entry(key, self.session.quiz.quiz, name, version, parts, time=time)
        if len(line_of(entry.said())) > LONGEST_ENTRY:
            raise ValueError(_("the answer is too long to be saved"))
        return entry

    def _follow(self) -> None:
        """Do what the record says and this session has not seen."""
        for entry in self.record.of(self.session.quiz.quiz):
            if entry.id in self._seen:
                continue
            self._seen.add(entry.id)
            if entry.question not in self.versions:
                continue
            if entry.version != self.versions[entry.question]:
                self.earlier.setdefault(entry.question, []).append(entry)
                continue
            try:
                self.session.do(entry.question, entry.action)
                if entry.action["did"] == "answer":
                    self.last_answered = entry.question
            except ValueError:
                self.not_possible.append(entry)


def _time_of(action: Shown) -> str:
    """Return when an action was done, as the page says; a time that lies ahead is none."""
    told, today = action.get("time"), now()
    return min(told, today) if isinstance(told, str) and _TIME.fullmatch(told) else today
