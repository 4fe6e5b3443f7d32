"""A Python that is ready before a lesson is opened: what `coursekit start` keeps one of.

To start Python and to load the package takes about as long as JupyterLab's page does.  So one
kernel waits, with the package loaded and nothing of any notebook; the next notebook gets it, in
its own folder, and some time later another one is made ready.
"""

from __future__ import annotations

import asyncio
from functools import partial
from queue import Empty
from typing import Any, Final, NamedTuple

from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from tornado.ioloop import IOLoop

#: What lessons load first, and what the first article needs.
_LOAD: Final = "import coursekit.widgets.quiz, coursekit.widgets.reader; del coursekit"
_MOST_SECONDS: Final = 60
#: A lesson that has just been opened has the processor to itself.
_PAUSE_SECONDS: Final = 30


class _Ready(NamedTuple):
    """A kernel that waits: who manages it, its id, and the task that makes it ready."""

    manager: Any
    kernel_id: str
    loading: asyncio.Task[None]


class ReadyKernels(AsyncMappingKernelManager):
    """Starts kernels as any server does, the usual one out of what waits."""

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)  # type: ignore[no-untyped-call]
        self._waits: _Ready | None = None
        self._has_ended = False
        self._prepare_in(0)

    def pre_start_kernel(self, kernel_name: str | None, kwargs: Any) -> tuple[Any, str, str]:
        """Return the manager of a kernel that is to be started, its name and its id."""
        waits = self._waits
        is_usual = kernel_name in {None, self.default_kernel_name} and {*kwargs} <= {"cwd", "env"}
        if waits is None or not is_usual:
            started: tuple[Any, str, str] = super().pre_start_kernel(kernel_name, kwargs)
            return started
        self._waits = None
        self._prepare_in(_PAUSE_SECONDS)
        waits.manager.start_kernel = partial(self._hand_out, waits)
        return waits.manager, str(self.default_kernel_name), waits.kernel_id

    async def shutdown_all(self, now: bool = False) -> None:  # type: ignore[override]
        """End all kernels, also the one that waits."""
        self._has_ended = True
        waits, self._waits = self._waits, None
        if waits is not None:
            waits.loading.cancel()
            await waits.manager.shutdown_kernel(now=True)
        await super()._async_shutdown_all(now=now)

    def _prepare_in(self, seconds: float) -> None:
        IOLoop.current().call_later(seconds, self._prepare)

    async def _prepare(self) -> None:
        if self._waits is not None or self._has_ended:
            return
        # A folder in which nobody's notebooks lie: nothing can be imported from there.
        started = {"cwd": str(self.connection_dir)}
        manager, _name, kernel_id = super().pre_start_kernel(self.default_kernel_name, started)
        loading = asyncio.create_task(_load(manager, started | {"kernel_id": kernel_id}))
        self._waits = _Ready(manager, kernel_id, loading)

    async def _hand_out(self, waits: _Ready, **kwargs: Any) -> None:
        """Put the kernel that waits where it was to be started; start another if that fails."""
        manager = waits.manager
        del manager.start_kernel  # from now on it is a kernel like any other
        manager._launch_args = {key: kwargs[key] for key in ("cwd", "env") if key in kwargs}
        try:
            await waits.loading
            await _run(manager, _moved(**manager._launch_args))
        except (OSError, RuntimeError, LookupError, Empty) as error:
            self.log.warning("The kernel that waited is of no use: %s", error)
            await manager.shutdown_kernel(now=True)
            await manager.start_kernel(**kwargs)


async def _load(manager: Any, start: dict[str, Any]) -> None:
    await manager.start_kernel(**start)
    await _run(manager, _LOAD)


def _moved(cwd: str = ".", env: dict[str, str] | None = None) -> str:
    """Return code that moves a Python into a folder, and leaves no name behind.

    >>> _moved("/course/notebooks")
    "__import__('os').chdir('/course/notebooks'); __import__('os').environ.update({})"
    """
    own = {key: value for key, value in (env or {}).items() if key == "JPY_SESSION_NAME"}
    return f"__import__('os').chdir({cwd!r}); __import__('os').environ.update({own!r})"


async def _run(manager: Any, code: str) -> None:
    """Run code in a kernel, and wait for its end; RuntimeError where it fails."""
    client = manager.client()
    client.start_channels(stdin=False, hb=False)
    try:
        await client.wait_for_ready(timeout=_MOST_SECONDS)
        reply = await client.execute(
            code, silent=True, store_history=False, reply=True, timeout=_MOST_SECONDS
        )
    finally:
        client.stop_channels()
    if reply["content"]["status"] != "ok":
        raise RuntimeError(reply["content"].get("evalue", "it speaks no Python"))
