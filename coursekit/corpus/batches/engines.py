"""Who reads the batches: this process, several on this machine, or a Dask cluster.

All three are executors, as ``concurrent.futures`` has them: they take a function and a batch, and
say when it is done.  An engine adds how many batches they are given at a time, and which errors
mean that a worker has died.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack
from typing import Any, Final, Protocol

from coursekit.arguments import in_short
from coursekit.errors import CoursekitError
from coursekit.extras import extra

Work = Callable[..., bytes]
#: A worker that is done finds the next batch waiting.
_BATCHES_A_WORKER: Final = 2
#: Seconds until a scheduler answers.
_PATIENCE: Final = 20


class Engine(Protocol):
    """What works on batches."""

    #: How many batches it is given at a time.
    most: int
    #: What is raised when a worker has died.
    deaths: tuple[type[BaseException], ...]

    def submit(self, work: Work, *given: Any) -> Future[bytes]:
        """Begin some work."""
        ...

    def close(self) -> None:
        """Let go of all workers; what they have not begun is not done."""
        ...


class _Here:
    """The process that asks: work is done when it is submitted."""

    most = 1
    deaths: tuple[type[BaseException], ...] = ()

    def submit(self, work: Work, *given: Any) -> Future[bytes]:
        future: Future[bytes] = Future()
        future.set_result(work(*given))
        return future

    def close(self) -> None:
        pass


class _Processes:
    """Processes of this machine; one that dies takes the others along, and all are replaced."""

    deaths: tuple[type[BaseException], ...] = (BrokenExecutor,)

    def __init__(self, workers: int) -> None:
        self.most = workers * _BATCHES_A_WORKER
        self._workers = workers
        self._pool = self._started()

    def _started(self) -> Executor:
        # In a browser there are none, not even to import.
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        # Not forked: a notebook has threads, and a forked process would wait for their locks.
        pool = ProcessPoolExecutor(
            self._workers, multiprocessing.get_context("spawn"), initializer=_leave_to_parent
        )
        try:
            pool.submit(int).result()
        except BrokenExecutor:
            raise CoursekitError(
                "no process can be started that reads articles. In a script, put what reads them"
                " below the line `if __name__ == '__main__':`; or use the engine “here”."
            ) from None
        return pool

    def submit(self, work: Work, *given: Any) -> Future[bytes]:
        try:
            return self._pool.submit(work, *given)
        except BrokenExecutor:
            self._pool = self._started()
            return self._pool.submit(work, *given)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


def _leave_to_parent() -> None:
    """Let Ctrl-C end the process that waits, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


class _Dask:
    """A Dask cluster: one that is given, or processes of this machine."""

    def __init__(self, given: Any, workers: int) -> None:
        distributed = extra("distributed", "the engine “dask”", group="scale")
        self.deaths: tuple[type[BaseException], ...] = (distributed.KilledWorker,)
        self._own = ExitStack()
        client = given
        if isinstance(given, str):
            address = given if "://" in given else self._cluster(distributed, workers)
            client = self._own.enter_context(_connected(distributed, address))
        cores = sum(client.ncores().values())
        self.most = max(cores, workers) * _BATCHES_A_WORKER
        self._executor: Executor = client.get_executor(pure=False)

    def _cluster(self, distributed: Any, workers: int) -> Any:
        _Processes(1).close()  # says why when none can be started: Dask would try for ever
        cluster = distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, dashboard_address=None
        )
        return self._own.enter_context(cluster)

    def submit(self, work: Work, *given: Any) -> Future[bytes]:
        return self._executor.submit(work, *given)

    def close(self) -> None:
        self._executor.shutdown(wait=False)
        self._own.close()


def _connected(distributed: Any, address: Any) -> Any:
    try:
        return distributed.Client(address, timeout=_PATIENCE)
    except (OSError, TimeoutError, ValueError) as error:
        raise CoursekitError(
            f"expected the scheduler of a Dask cluster at {address}, found none ({error}). Check"
            " the address, and that the cluster runs."
        ) from None


def engine_of(name: Any, workers: int | None) -> Engine:
    """Return an engine by its name, or that of a Dask client or an address.

    Parameters
    ----------
    name : {"here", "processes", "dask"}, an address such as "tcp://…", or a Dask client
        Who reads.
    workers : int, optional
        How many processes; without it, as many as there are cores.
    """
    number = os.cpu_count() or 1 if workers is None else workers
    if not isinstance(number, int) or number < 1:
        raise CoursekitError(
            f"expected in workers how many processes read, 1 or more; found {in_short(workers)}."
            " Leave it out for one process a core."
        )
    word = name if isinstance(name, str) else ""
    is_client = hasattr(name, "get_executor") and not isinstance(name, type)
    if word == "here":
        return _Here()
    if word == "processes":
        return _Processes(number)
    if word == "dask" or "://" in word or is_client:
        return _Dask(name, number)
    raise CoursekitError(
        "expected “here”, “processes”, “dask”, the address of a Dask scheduler (tcp://…) or a Dask"
        f" client as the engine, found {in_short(name)}."
    )
