"""The backup: the record as a file with which a student continues elsewhere.

Its messages have a ``keeping_id`` in place of a ``message_id``, which the reply repeats.

=================================== ==========================================================
page to kernel                      kernel to page
=================================== ==========================================================
``take``                            ``file``: its ``name``, ``upto``, and the bytes in a buffer
``taken`` upto                      ``noted``: the student has the entries up to there
``add``, the bytes in a buffer      ``added``: ``told``, what came of it
anything that cannot be done        ``refused``: the reason
                                    ``changed``, without being asked: there is more in the record
=================================== ==========================================================

The kind of a message is its ``keeping``.  The trait of that name holds the ``course``, whether the
work stays where it is (``place``, see ``coursekit.home``), and whether anything was done since the
student last had a copy (``at_stake``).  It is saved with the notebook, and so says no more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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

#: What a message of these has in place of a type and an id; the trait has that name, too.
_KIND: Final = "keeping"
_ID: Final = "keeping_id"
_SHOWING: Final[WeakKeyDictionary[Record, WeakSet[Backup]]] = WeakKeyDictionary()


class Backup:
    """Offers a record as a file on the page of a widget that has the trait ``keeping``."""

    def __init__(
        self,
        widget: AnyWidget,
        record: Record,
        *,
        #: Whether the page hears of each action in another widget, and not only of uploads.
        follows: bool = False,
        #: What else the page may ask, and what makes the reply.
        answers: Mapping[str, Callable[[], Shown]] | None = None,
    ) -> None:
        self._widget = widget
        self._answers = answers or {}
        self._follows = follows
        self._record = record
        self._last = record.last
        self._look_again(tell=False)
        _SHOWING.setdefault(record, WeakSet()).add(self)
        widget.on_msg(self._receive)

    def _receive(self, _widget: object, message: Any, buffers: Any) -> None:
        name = message.get(_ID) if isinstance(message, dict) else None
        if isinstance(name, str):
            reply, files = self._reply_to(message, [bytes(each) for each in buffers or ()])
            self._widget.send({**reply, _ID: name}, files)
        # A message to the widget itself was done before this one is called.
        is_added = isinstance(name, str) and message.get(_KIND) == "add"
        for each in list(_SHOWING.get(self._record, ())):  # a list: a widget may go meanwhile
            each._look_again(tell=is_added or (each._follows and each is not self))

    def _reply_to(self, message: Shown, files: list[bytes]) -> tuple[Shown, list[bytes]]:
        match message.get(_KIND):
            case "take":
                data, name = self._record.contents(), self._record.path.stem
                file = {"name": f"{name}-{date.today()}.jsonl", "upto": self._record.last}
                return {_KIND: "file", **file}, [data]
            case "taken" if isinstance(upto := message.get("upto"), int):
                self._record.note_backup(upto)
                return {_KIND: "noted"}, []
            case "add" if files:
                return self._added(files[0]), []
            case str(name) if name in self._answers:
                return {_KIND: name, **self._answers[name]()}, []
        return {_KIND: "refused", "reason": _("this kind of message is not known")}, []

    def _added(self, data: bytes) -> Shown:
        try:
            new, mended = self._record.merge(data)
        except RecordError as error:
            return {_KIND: "refused", "reason": error.message}
        told = _("Nothing was added: everything in the file is already here.")
        if new:
            told = tn(
                "One entry was added from the file.",
                "{count} entries were added from the file.",
                new,
            )
        lines = [told, *(_("In the file: {what}", what=line) for line in mended)]
        return {_KIND: "added", "told": " ".join([*lines, self._record.storage.why]).strip()}

    def _look_again(self, *, tell: bool) -> None:
        """Bring the trait up to date, and where there is more in the record, tell the page."""
        if tell and self._record.last != self._last:
            self._widget.send({_KIND: "changed"})
        self._last = self._record.last
        self._widget.keeping = storage_now(self._record)


def storage_now(record: Record) -> Shown:
    """Return the trait ``keeping``; a widget that begins with it needs no message more."""
    place = place_of(record.path)
    return {"course": record.course, "place": place, "at_stake": record.is_at_stake}
