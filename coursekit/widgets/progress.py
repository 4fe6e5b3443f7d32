"""A student's progress in each lesson.

The counts are sent as a reply: a trait would be saved with the notebook, and passed on with it.
"""

from __future__ import annotations

from collections.abc import Callable

import traitlets

from coursekit.i18n import translated as _
from coursekit.quiz.question import Shown
from coursekit.quiz.store.record import Record
from coursekit.widgets.backup import Backup, storage_now
from coursekit.widgets.sharing import SharingWidget


class ProgressView(SharingWidget):
    """What is done, missed and left; and the record as a file."""

    widget = traitlets.Unicode("progress").tag(sync=True)
    keeping = traitlets.Dict().tag(sync=True)

    def __init__(self, record: Record, count: Callable[[], Shown], own: str = "") -> None:
        super().__init__(own, keeping=storage_now(record))
        Backup(self, record, follows=True, answers={"look": count})

    def _without_a_page(self) -> dict[str, str]:
        return {"text/plain": _("Run this cell to see your progress.")}
