"""The record as a file that a student takes along, and goes on with elsewhere.

Every widget that shows something of a record offers that, by messages beside its own.  They have a
``keeping_id`` in place of a ``message_id``, and their replies repeat it.

=================================== ==========================================================
page to kernel                      kernel to page
=================================== ==========================================================
``take``                            ``file``: its ``name``, ``upto``, and the bytes in a buffer
``taken`` upto                      ``noted``: the student has the entries up to there
``add``, the bytes in a buffer      ``added``: ``told``, what came of it
anything that cannot be done        ``refused``: the reason
                                    ``changed``, without being asked: there is more in the record
=================================== ==========================================================

The kind of a message is its ``keeping``.  The trait of that name tells the page the ``course``,
whether the work stays where it is (``place``, see ``coursekit.home``), and whether
something ``at_stake`` was done since the student last had a file, or the browser's storage, where
the page keeps the record.  Nothing of that tells what was done: the trait is saved with the
notebook, and the contents of the record are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final
from weakref import WeakKeyDictionary, WeakSet

from anywidget import AnyWidget

from coursekit.errors import RecordError
from coursekit.home import place_of
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.quiz.question import Shown
from coursekit.quiz.store.record import Record

_SHOWING: Final[WeakKeyDictionary[Record, WeakSet[Keeping]]] = WeakKeyDictionary()


class Keeping:
    """Offers a record as a file on the page of a widget.

    Parameters
    ----------
    widget : AnyWidget
        It has a trait ``keeping``, and its script calls ``warnOfLoss``.
    record : Record
        What it shows something of.
    follows : bool
        Whether its page is told of each deed in another widget, and not of uploads alone.
    answers : mapping of str to callable, optional
        What else the page may ask, and what makes the reply.
    """

    def __init__(
        self,
        widget: AnyWidget,
        record: Record,
        *,
        follows: bool = False,
        answers: Mapping[str, Callable[[], Shown]] | None = None,
    ) -> None:
        self.widget = widget
        self._answers = answers or {}
        self._follows = follows
        self._record = record
        self._last = record.last
        self._tell()
        _SHOWING.setdefault(record, WeakSet()).add(self)
        widget.on_msg(self._receive)

    def _receive(self, _widget: object, message: Any, buffers: Any) -> None:
        name = message.get("keeping_id") if isinstance(message, dict) else None
        if isinstance(name, str):
            reply, files = self._reply_to(message, [bytes(each) for each in buffers or ()])
            self.widget.send({**reply, "keeping_id": name}, files)
        # A message to the widget itself was done before this one is called.
        is_added = isinstance(name, str) and message.get("keeping") == "add"
        for each in _all_of(self._record):
            each.look_at_the_record(tell=is_added or (each._follows and each is not self))

    def _reply_to(self, message: Shown, files: list[bytes]) -> tuple[Shown, list[bytes]]:
        match message:
            case {"keeping": "take"}:
                data, upto = self._record.contents(), self._record.last
                name = f"{self._record.path.stem}-{date.today()}.jsonl"
                return {"keeping": "file", "name": name, "upto": upto}, [data]
            case {"keeping": "taken", "upto": int(upto)}:
                self._record.taken_along(upto)
                return {"keeping": "noted"}, []
            case {"keeping": "add"} if files:
                return self._added(files[0]), []
            case {"keeping": str(name)} if name in self._answers:
                return {"keeping": name, **self._answers[name]()}, []
        return {"keeping": "refused", "reason": _("this kind of message is not known")}, []

    def _added(self, data: bytes) -> Shown:
        try:
            new, mended = self._record.merge(data)
        except RecordError as error:
            return {"keeping": "refused", "reason": error.message}
        told = _("Nothing was added: everything in the file is already here.")
        if new:
            told = tn(
                "One entry was added from the file.",
                "{count} entries were added from the file.",
                new,
            )
        lines = [told, *(_("In the file: {what}", what=line) for line in mended)]
        return {"keeping": "added", "told": " ".join([*lines, self._record.kept.why]).strip()}

    def look_at_the_record(self, *, tell: bool) -> None:
        """Bring the trait up to date, and where there is more in the record, tell the page."""
        if self._record.last != self._last:
            self._last = self._record.last
            if tell:
                self.widget.send({"keeping": "changed"})
        self._tell()

    def _tell(self) -> None:
        self.widget.keeping = where_kept(self._record)


def where_kept(record: Record) -> Shown:
    """Return the trait ``keeping``; a widget that begins with it needs no message more."""
    return {
        "course": record.course,
        "place": place_of(record.path),
        "at_stake": record.is_at_stake,
    }


def _all_of(record: Record) -> Iterator[Keeping]:
    # In a list: a widget may go meanwhile.
    yield from list(_SHOWING.get(record, ()))
