"""All texts of a corpus, read in batches by an engine; what was finished before is taken up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from functools import cached_property
from pathlib import Path
from typing import Any, Final, NamedTuple

from coursekit.corpus.articles import Text
from coursekit.corpus.batches.engines import Engine, engine_of
from coursekit.corpus.batches.kept import KeptBatches
from coursekit.corpus.batches.mapping import map_batch
from coursekit.corpus.batches.packing import key_of, pack, packed, unpacked
from coursekit.corpus.schema import ArticleRows, Partial, Unread
from coursekit.corpus.settings import CorpusSettings
from coursekit.corpus.sources import Source, texts_in
from coursekit.errors import CoursekitError

#: Many small texts to a batch, or one that is large.
_MOST_TEXTS: Final = 32
_MOST_BYTES: Final = 400_000
#: A text of 5 MB takes one or two minutes.
PATIENCE: Final = 600.0

_Batch = Sequence[Text]


class Outcome(NamedTuple):
    """What came of the reading."""

    partial: Partial
    #: How many articles were taken from what was kept.
    taken_up: int = 0
    #: What went wrong on the way, and was mended.
    remarks: tuple[str, ...] = ()


def read_texts(
    sources: Sequence[Source],
    settings: CorpusSettings,
    *,
    engine: Any = "here",
    workers: int | None = None,
    keep: Path | None = None,
    progress: Callable[[], None] = lambda: None,
    seconds: float = PATIENCE,
) -> Outcome:
    """Read the texts of some sources.

    The result is the same to the byte for every engine, number of workers and order.

    Parameters
    ----------
    sources : sequence of Source
        Where the texts are.
    settings : CorpusSettings
        What ``corpus.yaml`` says.
    engine : {"here", "processes", "dask"}, str or dask.distributed.Client
        Who reads: this process, processes of this machine, or a Dask cluster, which may be given as
        the address of its scheduler or as a client.
    workers : int, optional
        How many processes; without it, as many as there are cores.
    keep : pathlib.Path, optional
        A folder for finished batches; those in it are taken up, until a text, what is said of it,
        or one of its reviewed tables is another.
    progress : callable, optional
        Called after each text.
    seconds : float, optional
        How long a text may take.

    Raises
    ------
    CoursekitError
        There is no text, or the engine cannot be used.
    """
    run = _Run(settings, lambda: engine_of(engine, workers), seconds, progress)
    run.kept = KeptBatches(keep) if keep else None
    try:
        run.read(texts_in(sources))
    except CancelledError:
        raise CoursekitError(
            "the connection to the Dask cluster was lost. Batches that were finished are kept where"
            " a folder for them is given: begin again, and the rest is read."
        ) from None
    finally:
        run.close()
    return Outcome(run.partial, run.taken_up, tuple(run.remarks()))


def batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    """Yield texts in batches: many small ones, or one that is large."""
    batch: list[Text] = []
    size = 0
    for text in texts:
        if batch and (len(batch) == _MOST_TEXTS or size + len(text.raw) > _MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text.raw)
    if batch:
        yield batch


class _Run:
    """One reading of many texts."""

    def __init__(
        self,
        settings: CorpusSettings,
        start: Callable[[], Engine],
        seconds: float,
        progress: Callable[[], None],
    ) -> None:
        self._settings, self._seconds = settings, seconds
        self._start, self._progress = start, progress
        self._pending: dict[Future[bytes], _Batch] = {}
        self._lost: list[_Batch] = []
        self._articles: set[ArticleRows] = set()
        self._unread: set[Unread] = set()
        self.kept: KeptBatches | None = None
        self.taken_up = 0

    @cached_property
    def _engine(self) -> Engine:
        """Started when something is to be read."""
        return self._start()

    def close(self) -> None:
        """Let go of the workers."""
        if "_engine" in self.__dict__:
            self._engine.close()

    @property
    def partial(self) -> Partial:
        """What all texts gave."""
        return Partial(articles=frozenset(self._articles), unread=frozenset(self._unread))

    def remarks(self) -> Iterator[str]:
        """Yield what went wrong and was mended."""
        if self._lost:
            count = sum(map(len, self._lost))
            yield f"A worker ended before it was done; the texts it had ({count}) were read again."
        if self.kept:
            yield from self.kept.remarks

    def read(self, texts: Iterable[Text | Unread]) -> None:
        """Read all texts."""
        for some in batches(self._unknown(texts)):
            self._pending[self._submit(some)] = some
            while len(self._pending) >= self._engine.most:
                self._finish_some()
        while self._pending:
            self._finish_some()
        # Now, when nothing else runs: whoever dies of one text dies of it alone.
        for batch in self._lost:
            self._read_again(batch)

    def _unknown(self, texts: Iterable[Text | Unread]) -> Iterator[Text]:
        """Yield the texts that are to be read by the engine."""
        for text in texts:
            if isinstance(text, Unread):
                self._take(Partial(unread=frozenset([text])))
            elif self.kept and (rows := self.kept.rows_of(text, self._settings)):
                self.taken_up += 1
                self._take(Partial(articles=frozenset([rows])))
            elif text.folder is not None:  # its reviewed tables lie on this machine
                self._read_here(text)
            else:
                yield text

    def _read_here(self, text: Text) -> None:
        keys = {text.article: key_of(text, self._settings)}
        found = map_batch([text], self._settings, self._seconds)
        if self.kept:
            self.kept.keep(pack(found, keys))
        self._take(found)

    def _submit(self, batch: _Batch) -> Future[bytes]:
        return self._engine.submit(packed, batch, self._settings, self._seconds)

    def _finish_some(self) -> None:
        for future in wait(self._pending, return_when=FIRST_COMPLETED).done:
            batch = self._pending.pop(future)
            try:
                self._finish(batch, future.result())
            except self._engine.deaths:
                self._lost.append(batch)

    def _finish(self, batch: _Batch, data: bytes) -> None:
        if self.kept:
            self.kept.keep(data)
        self._take(unpacked(data).partial(batch, self._settings))

    def _read_again(self, batch: _Batch) -> None:
        """Read a batch whose worker died; if that happens again, its texts one by one."""
        try:
            self._finish(batch, self._submit(batch).result())
        except self._engine.deaths:
            if len(batch) == 1:
                reason = "the process that read it ended at once, twice; the text was left out"
                self._take(Partial(unread=frozenset([Unread(batch[0].place, reason)])))
                return
            for text in batch:
                self._read_again([text])

    def _take(self, found: Partial) -> None:
        self._articles |= found.articles
        self._unread |= found.unread
        for _ in range(len(found.articles) + len(found.unread)):
            self._progress()
