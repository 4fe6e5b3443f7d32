"""Work that waits for others, and a time by which it must be done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

_Result = TypeVar("_Result")


def within(seconds: float, work: Callable[[], _Result]) -> _Result:
    """Return the result of some work, or raise TimeoutError when it takes longer.

    A limit on each read of a socket is no limit on all of them: a server that sends a letter now
    and then holds whoever reads. What is too late goes on by itself, and ends with the program.

    >>> within(10, lambda: 1 + 1)
    2
    """
    results: list[_Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001 (raised again, where it is waited for)
            failures.append(error)

    thread = threading.Thread(target=copy_context().run, args=(run,), daemon=True)
    thread.start()
    thread.join(max(seconds, 0))
    if failures:
        raise failures[0]
    if not results:
        raise TimeoutError
    return results[0]
