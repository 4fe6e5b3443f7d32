"""The command about a quiz: ``draft-quiz``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from coursekit.cli.article import ArticlePath, read_article
from coursekit.cli.folders import from_here
from coursekit.cli.output import Json, complain, example, number_of, print_json, progress, tell

_Out = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the quiz here instead of printing it."),
]
_Seed = Annotated[int, typer.Option(help="A different number gives a different choice and order.")]
_Kinds = Annotated[
    str,
    typer.Option(metavar="NAMES", help="Only these kinds, separated by commas: order,who-said."),
]
_Lesson = Annotated[
    str,
    typer.Option(
        metavar="NAME",
        help="Draft the quizzes of a lesson that `coursekit new` made, such as 01-the-vote.",
    ),
]


@example("coursekit draft-quiz seeds/hanoi-signing-wire --out q.yaml")
def draft_quiz(
    article: ArticlePath,
    out: _Out = None,
    seed: _Seed = 0,
    kinds: _Kinds = "",
    lesson: _Lesson = "",
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it exists.")] = False,
    as_json: Json = False,
) -> None:
    """Draft a quiz from the signed rows of an article's tables, for you to edit."""
    if lesson:
        if out is not None or kinds:
            raise typer.BadParameter(
                "--lesson drafts every quiz of a lesson: leave out --out and --kinds."
            )
        _draft_lesson(article, lesson, seed, force, as_json)
        return
    from coursekit.files import write_whole
    from coursekit.quiz.draft import draft as drafting
    from coursekit.quiz.draft import file as draft_file
    from coursekit.quiz.draft.words import slug

    wanted = [kind.strip() for kind in kinds.split(",") if kind.strip()] or drafting.DRAFTED
    if unknown := [kind for kind in wanted if kind not in drafting.DRAFTED]:
        raise typer.BadParameter(
            f"--kinds: {unknown[0]!r} cannot be drafted. Choose from {', '.join(drafting.DRAFTED)}."
        )
    page = read_article(article)
    seed_folder = article.resolve() if article.is_dir() else article.resolve().parent
    is_seed = seed_folder.parent.name == "seeds" and slug(seed_folder.name) == seed_folder.name
    name = slug(out.stem if out else f"draft-{seed_folder.name}") or "draft"
    drafted = drafting.draft_quiz(
        page,
        name=name,
        slug=seed_folder.name if is_seed else "",
        seed=seed,
        kinds=wanted,
    )
    text = draft_file.quiz_text(drafted.quiz, out)
    if as_json:
        print_json({"file": out, "quiz": drafted.quiz, "left_out": drafted.left_out})
    elif out is None:
        print(text, end="")
    if out is not None:
        write_whole(out, text, replace=force)
        count = len(drafted.quiz["questions"])
        tell(f"{out}: {number_of(count, 'drafted question')} to edit.")
    complain(*(f"Left out: {kind}; {why}." for kind, why in drafted.left_out.items()))


def _draft_lesson(article: Path, lesson: str, seed: int, force: bool, as_json: bool) -> None:
    """Draft the quizzes of a lesson from the rows of its article that somebody has checked."""
    from coursekit.course.new.drafting import draft_lesson

    with progress("Drafting questions"):
        parts = draft_lesson(read_article(article), lesson, seed=seed, force=force)
    if as_json:
        print_json({"lesson": lesson, "quizzes": [part._asdict() for part in parts]})
    for part in parts:
        name = from_here(part.file)
        if part.kept:
            complain(f"{name}: left as it is; {part.kept}.")
        else:
            drafted = number_of(part.questions, "drafted question")
            instead = f", in place of {', '.join(part.replaced)}" if part.replaced else ""
            tell(f"{name}: {drafted} to edit{instead}.")
    if not any(part.questions for part in parts):
        complain(
            "No questions were drafted. Sign some rows first: coursekit curate"
            f" {article.resolve().name}"
        )
        raise typer.Exit(1)
    left_out = {kind: why for part in parts for kind, why in part.left_out.items()}
    complain(*(f"Left out: {kind}; {why}." for kind, why in left_out.items()))
    tell(
        "Next:",
        "- read each question against the article, correct it, and delete its `draft: true`",
        f"- coursekit new --again {lesson} # the instructor's page, from the signed rows",
        f"- coursekit check notebooks/{lesson}.ipynb --level share # what is still open",
    )
