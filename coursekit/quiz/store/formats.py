"""How entries of an older format become entries of this one.

When the format changes, ``FORMAT`` in ``record_lines`` goes up by one, and ``STEPS`` gets a
function that takes what the lines of the format before say, and returns what those of the next
would.  The checksum of a line stands in every format.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from coursekit.errors import RecordError
from coursekit.i18n import translated as _
from coursekit.quiz.store.entries import FORMAT

Said = dict[str, Any]
#: By the number of the older format: from its lines to those of the next.
STEPS: Final[dict[int, Callable[[list[Said]], list[Said]]]] = {}


def to_this_format(lines: list[Said], number: int) -> list[Said]:
    """Return what lines of an older format say, as this one says it.

    Parameters
    ----------
    lines : list of dict
        What they say, without the head.
    number : int
        Their format.

    Raises
    ------
    RecordError
        There is no way from that format to this one.
    """
    for older in range(number, FORMAT):
        if older not in STEPS:
            raise RecordError(
                _(
                    "expected a record of format {known}, found format {found}, which this"
                    " version of coursekit cannot read. Install the version that wrote it; the"
                    " file is left"
                    " as it is.",
                    known=FORMAT,
                    found=number,
                )
            )
        lines = STEPS[older](lines)
    return lines
