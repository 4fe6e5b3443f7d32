"""Work that waits for others, and a time by which it must be done."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

_Result = TypeVar("_Result")


def within(seconds: float, work: Callable[[], _Result]) -> _Result:
    """Return the result of some work, or raise TimeoutError when it takes longer.

    A limit on each read of a socket is no limit on all of them: a server that sends a letter now
    and then holds whoever reads. What is too late is ended when it next runs Python; what waits
    for others until then ends with the program. Where no thread can be started, as in a browser's
    Python, the work is done all the same, however long it takes.

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
    try:
        thread.start()
    except RuntimeError:
        return work()
    thread.join(max(seconds, 0))
    if failures:
        raise failures[0]
    if not results:
        _end(thread)
        raise TimeoutError
    return results[0]


def _end(thread: threading.Thread) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident or 0), ctypes.py_object(SystemExit)
    )
