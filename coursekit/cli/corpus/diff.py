"""The command ``corpus diff``: what new articles change in a debate, and in a course."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Annotated, Literal

import typer

from coursekit.cli.folders import course_folder, from_here, here
from coursekit.cli.output import Json, complain, example, number_of, print_json, printable, tell
from coursekit.files import write_whole

_Format = Literal["text", "csv", "md", "html"]


@example("coursekit corpus diff seeds new-article.txt --out before-term.html")
def diff(
    old: Annotated[
        Path, typer.Argument(metavar="OLD", help="A corpus as it was: a folder, a zip of one.")
    ],
    new: Annotated[
        Path,
        typer.Argument(
            metavar="NEW", help="The corpus as it is now; or one article that comes to it."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the list here: a .csv, .md, .html or .txt file."),
    ] = None,
    format: Annotated[
        _Format | None, typer.Option(help="Without it, what the file's name says; else text.")
    ] = None,
    course: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="The course whose facts and questions are looked through."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """List what new articles change: events, positions, facts and keys that may be out of date."""
    from coursekit.corpus.corpus import Corpus
    from coursekit.corpus.difference import coming_to, difference
    from coursekit.course.revision import checklist

    before = Corpus(old)
    is_article = (new.is_file() and new.suffix == ".txt") or (new / "article.txt").is_file()
    after = coming_to(before, new) if is_article else Corpus(new)
    found = difference(before, after, more=is_article)
    root = course or Path(from_here(course_folder(here())))
    lines = checklist.checklist(found, root / "seeds", root / "notebooks" / "quizzes")
    unread = sorted({*before.joint.unread, *after.joint.unread})
    complain(*(f"{place}: not read: {reason}" for place, reason in unread))
    if as_json:
        print_json(
            {"lines": checklist.as_data(lines), "unread": [each._asdict() for each in unread]}
        )
        return
    kind = format or _kind_of(out)
    made = {
        "text": checklist.as_text,
        "csv": checklist.as_csv,
        "md": checklist.as_markdown,
        "html": checklist.as_html,
    }[kind](lines)
    if out is None:
        for line in io.StringIO(made):
            print(line[: len(line) - len(line.lstrip())] + printable(line) if line.strip() else "")
        return
    # The mark at the start tells a spreadsheet that the file is in UTF-8.
    write_whole(out, made.encode("utf-8-sig" if kind == "csv" else "utf-8"))
    tell(f"{out}: {number_of(len(lines), 'line')} to look at.")


def _kind_of(out: Path | None) -> _Format:
    endings: dict[str, _Format] = {".csv": "csv", ".md": "md", ".html": "html"}
    return endings.get(out.suffix.lower(), "text") if out else "text"
