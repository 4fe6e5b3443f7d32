"""What it costs to read many articles: time, memory, and what each engine adds.

    python tests/benchmarks/corpus_scale.py --corpora DIR --articles 1000 10000

``--corpora`` holds ``polnear/train/text``, ``tempeval3-train/TimeBank`` and ``AQUAINT``, public
corpora that are no part of the project. Articles are made of theirs, each with the headline of
one and the lines of many, so that few are copies; the same number makes the same articles. Every
figure is of a fresh process that keeps nothing. ``plain`` is a pool of processes as the standard
library has it, which reads the same texts and gives back the same rows: what an engine takes
beyond that is its overhead. Seconds of processor time, of all processes, are what other work on a
machine disturbs least; memory is that of the process that waits, after every tenth of the way,
and the largest of any worker.

100,000 articles take hours, so that they are read with batches kept, of each engine in a folder of
its own; begun again, it goes on where it was ended, and the last run takes all up and makes the
tables::

    python tests/benchmarks/corpus_scale.py --corpora DIR --articles 100000 --engines processes \\
        --keep FOLDER
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

ENGINES: Final = ("plain", "here", "processes", "dask")
_TAG: Final = re.compile(r"<[^>]*>")
_BODY: Final = re.compile(r"<TEXT>(.*)</TEXT>", re.DOTALL)
#: Of the lines of an article so many come from others.
_FOREIGN: Final = 0.8
_A_FOLDER: Final = 1_000


def articles_of(corpora: Path) -> list[list[str]]:
    """Return the lines of public articles, the headline first."""
    plain = [path.read_text() for path in sorted((corpora / "polnear/train/text").glob("*.txt"))]
    tagged = [
        _TAG.sub("", found[1])
        for folder in ("TimeBank", "AQUAINT")
        for path in sorted((corpora / "tempeval3-train" / folder).glob("*.tml"))
        if (found := _BODY.search(path.read_text()))
    ]
    texts = [[line for line in text.splitlines() if line.strip()] for text in plain + tagged]
    return [lines for lines in texts if len(lines) > 4] or sys.exit(f"no articles in {corpora}")


def write_articles(corpora: Path, number: int, folder: Path) -> int:
    """Write so many articles into folders of a thousand; return their words."""
    sources, words = articles_of(corpora), 0
    for article in range(number):
        draw = random.Random(article)  # noqa: S311 (no secret)
        own = sources[article % len(sources)]
        body = [
            draw.choice(draw.choice(sources)[1:]) if draw.random() < _FOREIGN else line
            for line in own[1:]
        ]
        draw.shuffle(body)
        text = "\n\n".join([own[0], *body])
        words += len(text.split())
        into = folder / f"{article // _A_FOLDER:03}"
        into.mkdir(parents=True, exist_ok=True)
        (into / f"{article:06}.txt").write_text(text)
    return words


def _rows(batch: list[Any]) -> list[Any]:
    from coursekit.corpus.articles import rows_of
    from coursekit.corpus.settings import CorpusSettings

    return [rows_of(text, CorpusSettings()) for text in batch]


def _plain(folder: Path, workers: int, step: Callable[[], None]) -> Any:
    """Read with a pool of the standard library, all texts at once."""
    from coursekit.corpus.batches.reading import batches
    from coursekit.corpus.schema import Partial
    from coursekit.corpus.sources import sources_of, texts_in

    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, spawn) as pool:
        found = set()
        for rows in pool.map(_rows, batches(texts_in(sources_of([folder])))):
            found.update(rows)
            for _ in rows:
                step()
    return Partial(articles=frozenset(found))


def _read(
    engine: str, folder: Path, workers: int, keep: Path | None, step: Callable[[], None]
) -> Any:
    from coursekit.corpus.batches import Outcome, read_texts
    from coursekit.corpus.settings import CorpusSettings
    from coursekit.corpus.sources import sources_of

    if engine == "plain":
        return Outcome(_plain(folder, workers, step))
    sources = sources_of([folder])
    return read_texts(
        sources, CorpusSettings(), engine=engine, workers=workers, keep=keep, progress=step
    )


def measured(
    engine: str, folder: Path, number: int, workers: int, keep: Path | None
) -> dict[str, Any]:
    """Read a folder in this process, and return the figures."""
    from coursekit.corpus.joint import finish
    from coursekit.corpus.settings import CorpusSettings

    grown: list[int] = []
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        if done % max(number // 10, 1) == 0:
            grown.append(_memory())

    start = time.monotonic()
    outcome = _read(engine, folder, workers, keep, step)
    partial = outcome.partial
    wall, spent = time.monotonic() - start, _processor_time()
    start = time.process_time()
    joint = finish(partial, CorpusSettings())
    return {
        "engine": engine,
        "articles": len(partial.articles),
        "taken up": outcome.taken_up,
        "wall": round(wall, 1),
        "processor": round(spent, 1),
        "memory, MB": grown,
        "largest worker, MB": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024,
        "finish, s": round(time.process_time() - start, 1),
        "after finish, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "actors": len(joint.stakeholders),
        "copies": len(joint.copies),
    }


def _memory() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


def _processor_time() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _figures(args: argparse.Namespace) -> Iterator[dict[str, Any]]:
    for number in args.articles:
        with tempfile.TemporaryDirectory() as made:
            words = write_articles(args.corpora, number, Path(made))
            for engine in args.engines:
                command = [sys.executable, __file__, "--one", engine, made, str(number)]
                command += ["--workers", str(args.workers)]
                # Or an engine would take up what the one before it has read.
                command += ["--keep", str(args.keep / engine)] if args.keep else []
                done = subprocess.run(command, capture_output=True, text=True, check=False)
                if done.returncode:
                    sys.exit(done.stderr)
                found = json.loads(done.stdout)
                rate = found["articles"] / found["processor"]
                yield {"words": words // number, "a processor second": round(rate, 1), **found}


def main() -> None:
    """Print a line of figures for each number of articles and engine."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpora", type=Path, metavar="DIR", help="where the public corpora are")
    parser.add_argument(
        "--articles", type=int, nargs="+", default=[1_000], help="how many are read"
    )
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=ENGINES)
    parser.add_argument("--workers", type=int, default=2, help="processes; 2 without it")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep what is read, and go on")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        engine, folder, number = args.one
        print(json.dumps(measured(engine, Path(folder), int(number), args.workers, args.keep)))
        return
    if not args.corpora:
        parser.error("--corpora DIR is needed: articles are made of it")
    for figures in _figures(args):
        print(figures | {"load": round(os.getloadavg()[1], 1)}, flush=True)


if __name__ == "__main__":
    main()
