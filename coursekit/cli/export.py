"""The command ``export``: quizzes and lessons on paper, and for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell
from coursekit.quiz.export import Answers

if TYPE_CHECKING:
    from coursekit.quiz.export.report import Made


_Path = Annotated[
    Path,
    typer.Argument(
        metavar="PATH",
        help="A quiz file, or a lesson's notebook; with --to notebook, a folder of them, too;"
        " with --to bibtex or csl, an article's folder, too.",
    ),
]
_To = Annotated[
    Literal["html", "slides", "notebook", "gift", "qti", "bibtex", "csl"],
    typer.Option(
        help="html: one page, to print or to hand out; of a lesson, with its articles. slides:"
        " five of a lesson for the class, in one page: its question and picture, the words of the"
        " rule, the case, the decision, the key points. gift:"
        " for Moodle. qti: a package of QTI 2.1, for Canvas, itslearning, OpenOlat and others."
        " bibtex, csl: the articles, and the pages behind them and behind the facts of its"
        " questions, for a reference manager."
        " notebook: writes the questions below each quiz of a notebook, to be read where the"
        " notebook is not run."
    ),
]
_Out = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Where to write; by default a file in this folder, named after PATH.",
    ),
]
_Answers = Annotated[
    Answers,
    typer.Option(
        help="With --to html. none: the key and the hints are left out. folded: under each"
        " question, to be opened. open: an instructor's copy."
    ),
]
_Run = Annotated[
    bool,
    typer.Option(
        "--run",
        help="With --to html or slides, for a lesson: run its code cells, as Jupyter would, and"
        " print the tables and figures that they show.",
    ),
]
_Remove = Annotated[
    bool, typer.Option("--remove", help="With --to notebook: take those questions out again.")
]


@example("coursekit export notebooks/00-start-here.ipynb --to gift")
def export(
    path: _Path,
    to: _To = "html",
    out: _Out = None,
    answers: _Answers = "none",
    run: _Run = False,
    remove: _Remove = False,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE.")] = False,
    as_json: Json = False,
) -> None:
    """Export a quiz or a lesson: to be printed, or for a learning management system.

    What a format cannot hold is reported, question by question.
    """
    if to != "html" and answers != "none":
        raise typer.BadParameter("--answers only works with --to html.")
    if (to == "slides" or run) and path.suffix != ".ipynb":
        what = "--to slides" if to == "slides" else "--run"
        raise typer.BadParameter(f"{what} only works for a lesson's notebook.")
    if run and to not in {"html", "slides"}:
        raise typer.BadParameter("--run only works with --to html or slides.")
    if to == "notebook":
        if out is not None:
            raise typer.BadParameter("--out does not work with --to notebook.")
        _into_notebooks(path, remove, as_json)
        return
    if remove:
        raise typer.BadParameter("--remove only works with --to notebook.")
    if to == "html":
        with progress("Running the lesson" if run else "Making the page"):
            made, ending = _page(path, answers, run), ".html"
    elif to == "slides":
        from coursekit.course.exports.slides import slides_page

        with progress("Running the lesson" if run else "Making the slides"):
            made, ending = slides_page(path, run), ".slides.html"
    else:
        from coursekit.course.exports.formats import exported

        made, ending = exported(path, to)
    from coursekit.files import write_whole

    written = write_whole(out or Path(f"{_name(path)}{ending}"), made.content, replace=force)
    if as_json:
        print_json({"file": written, "format": to, **made.as_json()})
    else:
        tell(str(written))
        complain(*made.losses(), *_drafts(path))


def _name(path: Path) -> str:
    """Return what a file is named after: an article after its folder."""
    whole = path.resolve()
    return whole.parent.name if whole.stem in {"article", "case"} else whole.stem


def _drafts(path: Path) -> Iterator[str]:
    """Yield how many of the questions are drafts, of each quiz that has such."""
    from coursekit.course.exports.quizzes import quizzes_of_any

    for quiz in quizzes_of_any(path):
        if count := sum(question.draft for question in quiz.questions):
            total = number_of(len(quiz.questions), "question")
            yield f"{quiz.quiz}: drafts that nobody has edited: {count} of {total}."


def _page(path: Path, answers: Answers, run: bool) -> Made:
    if path.suffix == ".ipynb":
        from coursekit.course.exports.lesson_page import lesson_page
        from coursekit.course.lesson import book_at, lesson_of
        from coursekit.course.new.parts import renewed_book

        book = book_at(path)
        return lesson_page(path, answers, run, renewed_book(lesson_of(path, book), book))
    from coursekit.quiz.export.paper import export_page
    from coursekit.quiz.export.report import Made

    return Made(export_page(path, answers).encode())


def _into_notebooks(path: Path, remove: bool, as_json: bool) -> None:
    from coursekit.course.check import notebooks_at
    from coursekit.course.quiz_cells import bring_up_to_date, take_out

    change = take_out if remove else bring_up_to_date
    changed = {str(notebook): change(notebook) for notebook in notebooks_at(path)}
    if as_json:
        print_json({"format": "notebook", "changed": changed})
    for notebook, is_new in changed.items():
        tell(f"{notebook}: {'written' if is_new else 'up to date'}")
