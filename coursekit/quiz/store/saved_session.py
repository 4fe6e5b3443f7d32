"""A sitting whose deeds are kept, and which goes on where it was left.

What was done before is done again, deed by deed, in the order of the record.  A deed belongs to a
question as it was at the time: when the question has changed since, its deeds are not done again,
and are handed out as given to an earlier version.
"""

from __future__ import annotations

import re
from typing import Any, Final
from uuid import uuid4

from coursekit.i18n import translated as _
from coursekit.quiz.question import Shown
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.session import Sitting
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


class KeptSitting:
    """A sitting and its record.

    Parameters
    ----------
    quiz : Quiz
        The quiz.
    record : Record
        The record of its course.

    Attributes
    ----------
    sitting : Sitting
        As it was left.
    versions : dict of str to str
        A short name of all that each question says now.
    earlier : dict of str to list of Entry
        What was done about an earlier version of a question, by the question's id.
    not_possible : list of Entry
        What was done in two places, of which the other left no room for it, or came too late:
        kept in the record, and without effect here.
    last_answered : str or None
        The question that was answered last.
    """

    def __init__(self, quiz: Quiz, record: Record) -> None:
        self.record = record
        self.sitting = Sitting(quiz)
        self.versions = {each.id: each.digest() for each in self.sitting.questions}
        self.earlier: dict[str, list[Entry]] = {}
        self.not_possible: list[Entry] = []
        self.last_answered: str | None = None
        self._seen: set[str] = set()
        self.catch_up()

    def catch_up(self) -> None:
        """Do what was done in other kernels since; bring to the disk what waits for it."""
        self.record.refresh()
        self._follow()

    def do(self, name: str, deed: Shown, *, late: bool = False) -> str:
        """Do one thing about a question, and keep it before anything is said of it.

        Parameters
        ----------
        name : str
            The question's id.
        deed : dict
            What is done: see :mod:`coursekit.quiz.session`.  It may have an ``id``, by which it is
            done once however often it comes, and the ``version`` of the question that it answers.
        late : bool
            Whether it was done some time ago, at the deed's ``time``, and only now comes here.
            Then it is kept also where it can have no effect any more: the student did it.

        Returns
        -------
        str
            The id of the deed, which was done now or before.

        Raises
        ------
        KeyError
            The quiz does not ask that question.
        ValueError
            It cannot be done, or cannot be kept; nothing has changed.
        """
        if not late:
            self.sitting.question(name)
        entry = self._entry(name, deed, late)
        with self.record.turn():
            self._follow()
            if self.record.knows(entry.id):
                return entry.id
            try:
                entry = self._done(entry, deed)
            except (KeyError, ValueError):
                if not late:
                    raise
                self.not_possible.append(entry)
            self._seen.add(entry.id)
            self._keep(entry)
        return entry.id

    def _done(self, entry: Entry, deed: Shown) -> Entry:
        """Do it, and return it with what is to be kept beside it."""
        name = entry.question
        question, progress = self.sitting.question(name), self.sitting.progress(name)
        asked = self.sitting.quiz.asked(question)
        if entry.version != self.versions[name]:
            entry = entry._replace(words=perhaps_in_words(question, asked, entry.deed.get("sent")))
            self.earlier.setdefault(name, []).append(entry)
            return entry
        entry = entry._replace(sitting=progress.again)
        self.sitting.do(name, deed)
        if entry.deed["did"] != "answer":
            return entry
        self.last_answered = name
        last = progress.tries[-1]
        told = {"confidence": last.confidence, "reason": last.reason}
        return entry._replace(
            deed={"did": "answer", "sent": last.sent, **told},
            attempt=len(progress.tries),
            words=in_words(question, asked, last.sent),
        )

    def _keep(self, entry: Entry) -> None:
        self.record.append(entry)

    def _entry(self, name: str, deed: Shown, late: bool) -> Entry:
        """Return the deed as it will be kept; ValueError where that cannot be."""
        key = deed.get("id") or uuid4().hex
        version = deed.get("version") or self.versions.get(name)
        if not is_id(name) or not is_id(key) or not isinstance(deed.get("did"), str):
            raise ValueError(_("this cannot be done here"))
        if not isinstance(version, str) or not _VERSION.fullmatch(version):
            raise ValueError(_("this cannot be done here"))
        parts: dict[str, Any] = {"did": deed["did"]}
        for part, kind in PARTS.items():
            if isinstance(deed.get(part), kind):
                parts[part] = deed[part]
                if not is_plain(deed[part]):
                    raise ValueError(_("this cannot be kept"))
        time = _time_of(deed) if late else now()
        entry = Entry(key, self.sitting.quiz.quiz, name, version, parts, time=time)
        if len(line_of(entry.said())) > LONGEST_ENTRY:
            raise ValueError(_("the answer is too long to be kept"))
        return entry

    def _follow(self) -> None:
        """Do what the record says and this sitting has not seen."""
        for entry in self.record.of(self.sitting.quiz.quiz):
            if entry.id in self._seen:
                continue
            self._seen.add(entry.id)
            if entry.question not in self.versions:
                continue
            if entry.version != self.versions[entry.question]:
                self.earlier.setdefault(entry.question, []).append(entry)
                continue
            try:
                self.sitting.do(entry.question, entry.deed)
                if entry.deed["did"] == "answer":
                    self.last_answered = entry.question
            except ValueError:
                self.not_possible.append(entry)


def _time_of(deed: Shown) -> str:
    """Return when a deed was done, as the page says; a time that lies ahead is none."""
    told, today = deed.get("time"), now()
    return min(told, today) if isinstance(told, str) and _TIME.fullmatch(told) else today
