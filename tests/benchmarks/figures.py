"""What the reading reaches, on public corpora, as one table: measure, ours, must, aim.

    python tests/benchmarks/figures.py --scorers DIR --corpora DIR

``--scorers`` holds ``timex.py`` and ``attribution.py``, which ask ``adapters.py`` beside this file;
``--corpora`` holds ``tempeval3-train``, ``meantime-dev`` and ``polnear``.  Both stay outside the
project.  Of PolNeAR's development part only figures are asked for: its authors wish its texts
unread.  Speed and memory are those of a fresh process on one core, over the texts of its training
part: processor time, which other work on the machine disturbs little, after one article that loads
the word lists.  Memory is counted from before that article.  The gold texts of this project follow;
``--gold`` names the halves to score.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

HERE: Final = Path(__file__).resolve().parent
PROJECT: Final = HERE.parents[1]
TIMEBANK: Final = ("tempeval3-train/TimeBank", "tempeval3-train/AQUAINT")
MEANTIME: Final = ("meantime-dev/corpus_airbus", "meantime-dev/corpus_apple")
WORDS_OF_AN_ARTICLE: Final = 600
#: Any weekday serves as the day of publication: the corpus of the speed measure gives none.
DAY: Final = "2016-03-11"
T = TypeVar("T")


class Figure(NamedTuple):
    """One line of the table; `must` and `aim` are printed as given."""

    measure: str
    ours: float
    must: str = ""
    aim: str = ""


def scored(
    scorers: Path, script: str, corpora: Path, folders: tuple[str, ...], *more: str
) -> dict[str, Any]:
    """Return the figures that one of the public scorers gives for this project's adapter."""
    with tempfile.TemporaryDirectory() as made:
        figures = Path(made) / "figures.json"
        command = [sys.executable, scorers / script]
        command += ["--adapter", f"adapters:{script.removesuffix('.py')}", "--json", figures]
        command += ["--data", *(corpora / folder for folder in folders), *more]
        places = os.pathsep.join(map(str, (PROJECT, HERE)))
        done = subprocess.run(
            command,
            env=os.environ | {"PYTHONPATH": places},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"{script} failed on {' and '.join(folders)}:\n{done.stderr}")
        return dict(json.loads(figures.read_text(encoding="utf-8")))


def time_figures(scorers: Path, corpora: Path) -> Iterator[Figure]:
    """Score extents and values of time expressions."""
    first = scored(scorers, "timex.py", corpora, TIMEBANK)
    second = scored(scorers, "timex.py", corpora, MEANTIME)
    yield Figure("TIMEX3 value, TimeBank + AQUAINT", 100 * first["value_F1"], "80", "85")
    yield Figure("TIMEX3 value, MEANTIME dev", 100 * second["value_F1"], "86", "90")
    yield Figure(
        "TIMEX3 strict extent, TimeBank + AQUAINT", 100 * first["strict"]["F1"], "88", "91"
    )
    yield Figure("TIMEX3 strict extent, MEANTIME dev", 100 * second["strict"]["F1"], "90", "93")


def statement_figures(scorers: Path, corpora: Path) -> Iterator[Figure]:
    """Score who said what."""
    every = scored(scorers, "attribution.py", corpora, ("polnear/dev",))
    said = scored(scorers, "attribution.py", corpora, ("polnear/dev",), "--said")
    quoted = 100 * every["quoted_pair"]["F1"]
    yield Figure("PolNeAR dev: quotation with its speaker", quoted, "89", "93")
    pair = 100 * said["pair_half"]["F1"]
    yield Figure("PolNeAR dev: pair .5, cues of saying", pair, "72", "78")
    yield Figure("PolNeAR dev: pair .5, all", 100 * every["pair_half"]["F1"], "61", "66")


def cost_figures(corpora: Path) -> Iterator[Figure]:
    """Measure speed and memory of the whole reading."""
    texts = sorted((corpora / "polnear/train/text").glob("*.txt"))
    if not texts:
        sys.exit(f"expected texts in {corpora / 'polnear/train/text'}, found none.")
    unit = f"articles ({WORDS_OF_AN_ARTICLE} words) a CPU second"
    yield Figure(
        f"{unit}, whole reading with tables", fresh(articles_a_second, texts), "150", "300"
    )
    yield Figure(f"{unit}, the tables as DataFrames", fresh(frames_a_second, texts))
    memory = fresh(memory_added, texts)
    yield Figure("peak memory added by reading 1,000 articles, MiB", memory, "30", "15")


def fresh(measure: Callable[[list[Path]], T], texts: list[Path]) -> T:
    """Return what `measure` gives in a new process, which has loaded and read nothing."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, (texts,))


def tables_of(text: str) -> list[list[Any]]:
    """Read an article to its three tables, as rows."""
    from coursekit.reading.article import article
    from coursekit.tables import rows

    page = article(text, DAY)
    return [rows.timeline_rows(page), rows.stakeholder_rows(page), rows.statement_rows(page)]


def frames_of(text: str) -> list[Any]:
    """Read an article to its three tables, as a notebook shows them."""
    from coursekit.reading.article import article
    from coursekit.tables import frames

    page = article(text, DAY)
    return [frames.timeline(page), frames.stakeholders(page), frames.statements(page)]


def articles_a_second(paths: list[Path]) -> float:
    """Return how many articles are read to rows in a second of processor time."""
    return _rate(tables_of, paths)


def frames_a_second(paths: list[Path]) -> float:
    """Return how many articles are read to DataFrames in a second of processor time."""
    return _rate(frames_of, paths)


def _rate(make: Callable[[str], list[Any]], paths: list[Path]) -> float:
    texts = [path.read_text(encoding="utf-8") for path in paths]
    make(texts[0])
    start = time.process_time()
    for text in texts:
        make(text)
    spent = time.process_time() - start
    return sum(len(text.split()) for text in texts) / WORDS_OF_AN_ARTICLE / spent


def memory_added(paths: list[Path]) -> float:
    """Return by how many MiB 1,000 articles raise the peak of this process; none is kept."""
    import coursekit.reading.article
    import coursekit.tables.rows  # noqa: F401 (their own size is not what reading adds)

    before = _peak()
    for path in islice(cycle(paths), 1000):
        tables_of(path.read_text(encoding="utf-8"))
    return _peak() - before


def _peak() -> float:
    import resource  # not on Windows

    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def gold_figures(halves: list[str]) -> Iterator[Figure]:
    """Compare with this project's own gold texts, one half at a time."""
    sys.path[:0] = [str(HERE.parent / "gold")]
    import scoring

    for half in halves:
        for measure, share in scoring.score_part(half).figures().items():
            yield Figure(f"gold texts, {half} half: {measure}", 100 * share)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--scorers", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument(
        "--gold", nargs="*", choices=["first", "second"], default=["first", "second"]
    )
    asked = parser.parse_args()
    print(f"{'measure':58}{'ours':>8}{'must':>8}{'aim':>8}", flush=True)
    # Memory first: a new process starts with the peak of the one that made it.
    for part in (
        cost_figures(asked.corpora),
        time_figures(asked.scorers, asked.corpora),
        statement_figures(asked.scorers, asked.corpora),
        gold_figures(asked.gold),
    ):
        for figure in part:
            print(
                f"{figure.measure:58}{figure.ours:8.1f}{figure.must:>8}{figure.aim:>8}", flush=True
            )


if __name__ == "__main__":
    main()
