"""What the package puts out today, as text that tests compare with what is kept beside this file.

``python tests/snapshots/outputs.py --write`` writes the kept files again, on purpose, and
``--full FOLDER`` everything in full, also what is kept as a digest only: run it before and after a
change, and ``diff -r`` shows the rest.

``sentences.txt`` holds sentences of the unit tests, as they were on the day of the freeze.
Only public names and the command line are asked, so that modules can be renamed and moved.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, NamedTuple
from unittest.mock import patch

import pandas as pd
from ruamel.yaml import YAML

import coursekit
from coursekit.__main__ import main as command_line  # what `python -m coursekit` runs

ROOT: Final = Path(__file__).parents[2]
KEPT: Final = Path(__file__).parent / "kept"
DIGESTS: Final = "digests.txt"
SEEDS: Final = sorted(path.parent.name for path in ROOT.glob("seeds/*/article.txt"))
QUIZZES: Final = sorted(path.stem for path in ROOT.glob("notebooks/quizzes/*.yaml"))
ORIGINS: Final = ("machine", "best")
TABLES: Final = {
    "timeline": coursekit.timeline,
    "stakeholders": coursekit.stakeholders,
    "statements": coursekit.statements,
}
# As in tests/gold/stances.py: what stands between the headline and the sentence.
_BETWEEN: Final = "It rained on Thursday morning, and the doors stayed closed until ten."
_PUBLISHED: Final = "2024-11-12"
_LESSON_1: Final = "un-cybercrime-convention-vote"
_STYLE: Final = re.compile(r"(?<=<style>).*?(?=</style>)", re.DOTALL)


class Output(NamedTuple):
    """A text that is put out; of what is long and told elsewhere only the digest is kept."""

    file: str
    text: str
    whole: bool = True


Part = Callable[[], Iterator[Output]]


# --- tables as lines ---------------------------------------------------------------------------


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return value
    if pd.isna(value):
        return None
    if isinstance(value, pd.Timestamp):
        return value.isoformat().removesuffix("T00:00:00")
    return value.item() if hasattr(value, "item") else value


def lines_of(name: str, table: pd.DataFrame, text: str = "") -> str:
    """Return a heading, and each row as JSON without what is empty or follows from the rest."""
    lines = [f"== {name}: {len(table)} rows"]
    for row in table.to_dict("records"):
        cells = {str(column): _cell(value) for column, value in row.items()}
        follows = _follows(cells, text)
        kept = {
            column: value
            for column, value in cells.items()
            if (value != follows[column] if column in follows else value not in {"", None})
        }
        lines.append(json.dumps(kept, ensure_ascii=False))
    return "\n".join(lines) + "\n"


def _follows(cells: dict[str, Any], text: str) -> dict[str, Any]:
    """Return what some cells are bound to hold by the others; only other values are kept."""
    if not text:
        return {}
    follows = {"evidence": text[cells["start"] : cells["end"]], "certainty": "clear"}
    follows["origin"] = "machine"
    for name in ("expression", "source", "cue", "content"):
        start = cells.get(f"{name}_start")
        if start is not None:
            follows[f"{name}_end"] = start + len(cells[name])
    if cells.get("content_start") is not None:
        follows["content_spans"] = f"{cells['content_start']}:{cells['content_end']}"
    if cells.get("precision") == "day":
        follows |= {"earliest": cells["value"], "latest": cells["value"]}
    return follows


def page_lines(name: str, page: coursekit.Article, origins: tuple[str, ...] = ("machine",)) -> str:
    """Return what is read in a page: what it is, its tables, and its time words."""
    about = {
        "title": page.title,
        "language": page.language,
        "published": str(page.published),
        "blocks": [f"{block.kind} {block.span.start}:{block.span.end}" for block in page.blocks],
    }
    made = [f"== {name}, page\n{json.dumps(about, ensure_ascii=False)}\n"]
    for origin in origins:
        for each, table in TABLES.items():
            made.append(lines_of(f"{name}, {each}, {origin}", table(page, origin), page.text))
    made.append(_times(name, page))
    return "".join(made)


def _times(name: str, page: coursekit.Article) -> str:
    table = coursekit.times(page)
    sentences = [page.text[span.start : span.end] for span in page.sentences]
    # Which sentence: its number says it shorter.
    table["evidence"] = [
        str(sentences.index(words)) if words in sentences else words for words in table["evidence"]
    ]
    return lines_of(f"{name}, times", table)


def _columns() -> Iterator[Output]:
    page = coursekit.article("Canada said on Monday that it will sign the treaty.", _PUBLISHED)
    found = {name: table(page, "machine") for name, table in TABLES.items()}
    lines = [
        f"{name}: " + ", ".join(f"{column} {kind}" for column, kind in table.dtypes.items())
        for name, table in found.items()
    ]
    others = {"times": coursekit.times(page), "cues": coursekit.cues(found["statements"])}
    lines += [f"{name}: {', '.join(table.columns)}" for name, table in others.items()]
    yield Output("columns.txt", "\n".join(lines) + "\n")


# --- the texts ---------------------------------------------------------------------------------


@cache
def _seed(slug: str) -> coursekit.Article:
    return coursekit.read(ROOT / "seeds" / slug)


def seeds() -> Iterator[Output]:
    """Yield the tables of every seed, the machine's and the best, and each row explained."""
    yield from _columns()
    for slug in SEEDS:
        page = _seed(slug)
        said = coursekit.statements(page)
        cues = lines_of(f"{slug}, cues", coursekit.cues(said)[["statement_id", "word"]])
        yield Output(f"{slug}.txt", page_lines(slug, page, ORIGINS) + cues)
        for origin in ORIGINS:
            ids = [row for table in TABLES.values() for row in table(page, origin).iloc[:, 0]]
            told = (f"== {row}\n{coursekit.explain(page, row, origin)}\n" for row in ids)
            # Rules, words and cells are in the rows already; of one seed the sentences are kept.
            yield Output(f"{slug}.explained.{origin}.txt", "".join(told), slug == _LESSON_1)


def gold() -> Iterator[Output]:
    """Yield what is read in the gold texts, given as tests/gold/scoring.py gives them."""
    for path in sorted(ROOT.glob("tests/gold/*/*.yaml")):
        entry = YAML(typ="safe").load(path)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "article.txt").write_text(entry["text"], encoding="utf-8", newline="")
            case = {"format": 1} | {
                key: entry[key] for key in ("published", "issue") if key in entry
            }
            YAML(typ="safe").dump(case, folder / "case.yaml")
            page = coursekit.read(folder)
        yield Output(f"{path.stem}.txt", page_lines(path.stem, page))


def sentences() -> Iterator[Output]:
    """Yield what is read in single sentences, and in the short texts of the unit tests."""
    pages: dict[str, tuple[str, list[str]]] = {}
    for half in ("known", "aside"):
        lines = (ROOT / f"tests/gold/sentences/{half}.tsv").read_text(encoding="utf-8").splitlines()
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        told = []
        for stance, debate, _, words in rows:
            if stance == "headline":
                page = f"{words}\n\n{_BETWEEN}\n\n"
                pages[debate] = page, _short(words, page).splitlines()[1:]
                told.append(_short(words, page))
            else:
                page, above = pages[debate]
                told.append(_short(words, f"{page}{words}\n", above))
        yield Output(f"gold-{half}.txt", "".join(told))
    lines = (Path(__file__).with_name("sentences.txt")).read_text(encoding="utf-8").splitlines()
    yield Output("unit-tests.txt", "".join(_short(line, line) for line in lines))
    for name in ("drafting", "stakeholder"):
        path = ROOT / f"tests/unit/{name}_texts.yaml"
        loaded = YAML(typ="safe").load(path)
        entries = loaded.items() if isinstance(loaded, dict) else enumerate(loaded)
        told = (
            page_lines(
                f"{name} {key}",
                coursekit.article(entry["text"], entry.get("published", _PUBLISHED)),
            )
            for key, entry in entries
        )
        yield Output(f"{path.stem}.txt", "".join(told))


def _short(name: str, text: str, above: Sequence[str] = ()) -> str:
    """Return the rows of a sentence, without headings; of rows that stand above, their number."""
    page = coursekit.article(text, _PUBLISHED)
    lines = [line for line in page_lines("", page).splitlines() if not line.startswith("== ")]
    usual = {"title": name, "language": "en"}
    if usual.items() <= json.loads(lines[0]).items() or above:
        del lines[0]
    kept = [line for line in lines if line not in above]
    again = [f"{len(lines) - len(kept)} rows as under the headline"] if above else []
    return "\n".join([f"== {name}", *again, *kept]) + "\n"


# --- the command line --------------------------------------------------------------------------


def run(*words: str) -> str:
    """Return what a command prints, in the course's folder."""
    printed, complaints = io.StringIO(), io.StringIO()
    with (
        chdir(ROOT),
        patch.object(sys, "argv", ["coursekit", *words]),
        redirect_stdout(printed),
        redirect_stderr(complaints),
    ):
        try:
            command_line()
        except SystemExit as ended:
            if ended.code:
                complaints.write(f"ended with {ended.code}\n")
    told = "".join(f"# {line}\n" for line in complaints.getvalue().splitlines())
    return printed.getvalue() + told


def drafts() -> Iterator[Output]:
    """Yield the quizzes that are drafted from every seed."""
    for slug in SEEDS:
        yield Output(f"{slug}.yaml", run("draft-quiz", f"seeds/{slug}"))
        other = run("draft-quiz", f"seeds/{slug}", "--seed", "7")
        yield Output(f"{slug}.seed-7.yaml", other, whole=False)


def exports() -> Iterator[Output]:
    """Yield every quiz as a page, with its key open, folded away, and without; some in full."""
    with tempfile.TemporaryDirectory() as name:
        for quiz in QUIZZES:
            for answers in ("open", "folded", "none"):
                file = Path(name) / f"{quiz}.{answers}.html"
                source = f"notebooks/quizzes/{quiz}.yaml"
                run("export", source, "--answers", answers, "--out", str(file))
                made = file.read_text(encoding="utf-8")
                # The style is one for all; its sum stands in the page's policy.
                whole = answers == "open" and quiz < "05"
                yield Output(file.name, _STYLE.sub("", made), whole)


def tables() -> Iterator[Output]:
    """Yield what ``coursekit tables`` prints and writes; the rows are kept in full with seeds."""
    for slug in SEEDS:
        for format in ("table", "csv", "json"):
            made = run("tables", f"seeds/{slug}", "--format", format)
            yield Output(f"{slug}.{format}", made, whole=False)
        with tempfile.TemporaryDirectory() as name:
            run("tables", f"seeds/{slug}", "--out", name, "--origin", "machine")
            for file in sorted(Path(name).iterdir()):
                yield Output(f"{slug}.{file.name}", file.read_bytes().decode(), whole=False)


# --- figures, facts and lexicons ---------------------------------------------------------------


def figures() -> Iterator[Output]:
    """Yield the words of every figure, and the tables of facts and rules behind them."""
    with chdir(ROOT):
        facts = {path.stem: coursekit.facts(path.stem) for path in ROOT.glob("seeds/data/*.csv")}
    positions = facts["positions"]
    made = {"chronology": coursekit.plot_chronology(facts["chronology"])}
    made |= {"regimes": coursekit.plot_regimes(facts["regimes"])}
    for verdict in (False, True):
        found = coursekit.plot_versions(facts["contradictions"], verdict=verdict)
        made[f"versions, verdict={verdict}"] = found
    for treaty in ("UN Convention", "Budapest Convention"):
        acts, steps = facts["treaty_acts"], facts["treaty_steps"]
        made[f"map, {treaty}"] = coursekit.plot_map(acts, treaty)
        made[f"stair, {treaty}"] = coursekit.plot_steps(steps, acts, treaty)
    for group in ("type", "region", "stance", None):
        made[f"positions, group={group}"] = coursekit.plot_positions(positions, group=group)
    for concept in sorted(filter(None, positions["concept"].unique())):
        made[f"agreement, {concept}"] = coursekit.plot_agreement(positions, concept)
    for slug in SEEDS:
        page = _seed(slug)
        made[f"timeline of {slug}"] = coursekit.plot_timeline(coursekit.timeline(page))
        found = coursekit.plot_stakeholders(coursekit.stakeholders(page))
        made[f"stakeholders of {slug}"] = found
        made[f"cues of {slug}"] = coursekit.plot_cues(coursekit.cues(coursekit.statements(page)))
    yield Output("words.txt", "".join(_words(name, figure) for name, figure in made.items()))
    yield Output("cue_lexicon.csv", coursekit.cues().to_csv(index=False))
    yield Output("time_rules.csv", coursekit.times().to_csv(index=False))
    for name, table in sorted(facts.items()):
        yield Output(f"facts.{name}.txt", lines_of(name, table), whole=False)


def _words(name: str, figure: Any) -> str:
    lines = [f"== {name}", figure.description.lead]
    for part in figure.description.parts:
        lines += [f"- {part.heading}", *(f"  - {item}" for item in part.items)]
    digest = blake2b(figure.description.text().encode(), digest_size=8).hexdigest()
    return "\n".join([*lines, f"alternative text: {digest}"]) + "\n"


PARTS: Final[dict[str, Part]] = {
    part.__name__: part for part in (seeds, gold, sentences, drafts, exports, tables, figures)
}


def kept_files(part: str) -> dict[str, str]:
    """Return what is kept of a part: each text that is kept whole, and the others' digests."""
    files, digests = {}, []
    for file, text, whole in PARTS[part]():
        if whole:
            files[file] = text
        else:
            digest = blake2b(text.encode(), digest_size=8).hexdigest()
            digests.append(f"{file} {digest} {len(text.splitlines())} lines\n")
    return files | ({DIGESTS: "".join(digests)} if digests else {})


def _write(folder: Path, files: dict[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())


def main() -> None:
    """Write what is kept again, or everything in full."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--write", action="store_true", help="write what is kept again")
    parser.add_argument("--full", type=Path, metavar="FOLDER", help="write everything in full")
    parser.add_argument("parts", nargs="*", help=f"only these of {', '.join(PARTS)}")
    asked = parser.parse_args()
    if not asked.write and not asked.full:
        parser.error("say --write or --full FOLDER")
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"COURSEKIT_HOME": home, "COURSEKIT_LANGUAGE": "en"}
        for part in asked.parts or PARTS:
            if asked.write:
                _write(KEPT / part, kept_files(part))
            if asked.full:
                _write(asked.full / part, {one.file: one.text for one in PARTS[part]()})


if __name__ == "__main__":
    main()
