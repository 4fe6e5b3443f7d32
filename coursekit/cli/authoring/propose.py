"""The command ``propose``: rows by a language model, for a person to check."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from coursekit.cli.article import ArticlePath
from coursekit.cli.folders import article_folder
from coursekit.cli.output import Json, complain, example, print_json, printable, progress, tell
from coursekit.errors import CoursekitError

if TYPE_CHECKING:
    from coursekit.reading.article import Article
    from coursekit.tables.proposals.engine import Engine
    from coursekit.tables.proposals.exchange import Proposals
    from coursekit.tables.proposals.questions import Question

#: Bytes of an answer that somebody saved from a chat.
_MOST_BYTES: Final = 2_000_000
_CHAT: Final = "chat"


_Engine = Annotated[
    str,
    typer.Option(
        metavar="URL",
        help="Ask this OpenAI-compatible server, such as http://localhost:11434/v1 for Ollama."
        " A key, if it needs one, is taken from the environment variable COURSEKIT_API_KEY.",
    ),
]
_Model = Annotated[
    str, typer.Option(metavar="NAME", help="The model to ask, or whose answer it is.")
]
_Prompt = Annotated[
    bool, typer.Option("--prompt", help="Print what to paste into a chat; ask no server.")
]
_Answer = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FILE",
        help="What the chat answered, or - for standard input; once for each prompt, in order."
        " With --prompt, the next prompt is printed.",
    ),
]
_Permission = Annotated[
    bool,
    typer.Option(
        "--permission",
        help="Confirm that you may send this text, though its rights do not say so.",
    ),
]
_Timeout = Annotated[
    float, typer.Option(min=1, max=7_200, help="How many seconds one answer may take.")
]
_Force = Annotated[bool, typer.Option("--force", help="Replace earlier proposals of this model.")]


@example("coursekit propose seeds/my-article --prompt")
def propose(
    article: ArticlePath,
    engine: _Engine = "",
    model: _Model = "",
    prompt: _Prompt = False,
    answer: _Answer = None,
    permission: _Permission = False,
    yes: Annotated[bool, typer.Option("--yes", help="Send without asking.")] = False,
    timeout: _Timeout = 600,
    force: _Force = False,
    as_json: Json = False,
) -> None:
    """Let a language model propose rows, which count for nothing until a person has signed them.

    The model quotes and labels; each quotation is looked up in its sentence. Not for use in class.
    """
    answers = answer or []
    if bool(engine) == bool(prompt or answers):
        raise typer.BadParameter(
            "Use either --engine, or --prompt and --answer for a chat of your own."
        )
    if engine and not model:
        raise typer.BadParameter("--engine needs the name of a model: --model NAME.")
    if answers.count(Path("-")) > 1:
        raise typer.BadParameter("Standard input can be read only once: use - for one --answer.")
    from coursekit.reading.article import read
    from coursekit.tables.curation.codings import coding_folder
    from coursekit.tables.proposals.engine import engine_at
    from coursekit.tables.proposals.folder import coder_id, refuse_what_is_there
    from coursekit.tables.proposals.permission import refuse_without_permission

    page = read(article_folder(article))
    if engine or prompt:
        refuse_without_permission(page, permitted=permission)
    server = engine_at(engine, model, timeout) if engine else None
    coder = coder_id(server.host if server else _CHAT, model)
    to = coding_folder(page, coder)
    if not prompt:
        refuse_what_is_there(to, replace=force)
    if server:
        _announce(page, server, yes)
        proposals = _asked(page, server)
    else:
        found = _answered(page, [_written(path) for path in answers], prompt, as_json)
        if found is None:
            return
        proposals = found
    _write(page, proposals, to, model, server, permission, force, as_json)


def _announce(page: Article, server: Engine, yes: bool) -> None:
    """Say what will be sent where, and ask whether it may."""
    from coursekit.tables.proposals.engine import KEY, has_key
    from coursekit.tables.proposals.questions import AT_ONCE, first_questions

    asked = first_questions(page, AT_ONCE)
    sentences = sum(len(share) for _, share in asked)
    size = sum(len(question.text.encode()) for question, _ in asked)
    times = "1 question" if len(asked) == 1 else f"{len(asked)} questions"
    complain(
        f"This goes to {server.host} ({server.whereabouts}): {sentences} sentences of the article"
        f" and the rules for coding, {size:,} bytes in {times}; then each sentence that shows a"
        " stance again, with the words that show it cut out."
    )
    if has_key():
        complain(f"The key in {KEY} goes with each question. It is not kept.")
    if not yes:
        typer.confirm("Send it?", abort=True, err=True)


def _asked(page: Article, server: Engine) -> Proposals:
    from coursekit.tables.proposals.engine import ask
    from coursekit.tables.proposals.exchange import exchange
    from coursekit.tables.proposals.questions import AT_ONCE

    talk = exchange(page, AT_ONCE)
    with progress(f"Asking {server.model}") as step:
        try:
            question = next(talk)
            while True:
                question = talk.send(ask(server, question))
                step()
        except StopIteration as done:
            found: Proposals = done.value
            return found


def _answered(
    page: Article, answers: list[tuple[Path, str]], prompt: bool, as_json: bool
) -> Proposals | None:
    """Return what the saved answers give; None where the next prompt was printed instead."""
    from coursekit.tables.proposals.answers import AnswerError, SecondAnswer
    from coursekit.tables.proposals.exchange import exchange
    from coursekit.tables.proposals.questions import IN_A_CHAT

    talk = exchange(page, IN_A_CHAT)
    question = next(talk)
    left = list(answers)
    try:
        while left:
            path, text = left.pop(0)
            try:
                question = talk.send(text)
            except AnswerError as error:
                raise AnswerError(error.message, path=path) from None
        if prompt:
            _print_prompt(question, len(answers), as_json)
            return None
        if question.form is not SecondAnswer:
            raise CoursekitError(
                f"expected the answer to {question.name}, too. Print its prompt with --prompt and"
                " the answers that you have, and give all of them, in their order."
            )
        complain(
            "No stance counts yet, since each has to be asked about a second time. To print that"
            " prompt, add --prompt to this command. Paste it into a NEW chat, and give its answer"
            " as the last --answer."
        )
        while True:
            talk.send(None)
    except StopIteration as done:
        if left:
            raise CoursekitError(
                f"expected {len(answers) - len(left)} answers, found {len(answers)}: no prompt is"
                " left that they could answer. Leave out the last ones."
            ) from None
        found: Proposals = done.value
        return found


def _print_prompt(question: Question, given: int, as_json: bool) -> None:
    if as_json:
        print_json({"question": question.name, "prompt": question.text})
        return
    print(question.text, end="")
    chat = "a NEW chat" if given else "a chat"
    complain(
        f"This is {question.name}. Paste it into {chat}, save the answer in a file, and add it to"
        " this command with --answer; without --prompt the rows are written."
    )


def _written(path: Path) -> tuple[Path, str]:
    """Return a saved answer."""
    from coursekit.files import OddFileError, bytes_of

    if path == Path("-"):
        data = sys.stdin.buffer.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise CoursekitError(
                f"expected an answer of at most {_MOST_BYTES // 1_000_000} MB on standard input,"
                " found more. Check what you sent there."
            )
    else:
        try:
            data = bytes_of(path, _MOST_BYTES)
        except OddFileError as error:
            raise CoursekitError(error.message, path=path) from None
    return path, data.decode("utf-8-sig", "replace")


def _write(
    page: Article,
    proposals: Proposals,
    to: Path,
    model: str,
    server: Engine | None,
    permission: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Write the rows, and say what was dropped, and how they agree with others."""
    from coursekit.cli.authoring.comparison import beside_others, counted_as_data, tell_beside
    from coursekit.tables.curation.coders import Coder
    from coursekit.tables.proposals.folder import refuse_what_is_there, write_proposals
    from coursekit.tables.proposals.rows import proposed_rows

    refuse_what_is_there(to, replace=force)
    name = printable(model)[:80] or "a language model"
    who = f"{name} at {server.host if server else 'a chat'}"
    tables = proposed_rows(
        page, proposals.found, (f"proposed by {who}", f"prompt {proposals.prompt}")
    )
    if not any(tables.values()):
        _tell_dropped(proposals, complain)
        raise CoursekitError(
            "nothing that the model proposes stands in the article, so nothing is written. Ask"
            " again, or another model."
        )
    about = _about(who, proposals, permission)
    files = write_proposals(to, tables, Coder(id=to.name, name=name, kind="program", about=about))
    beside = beside_others(page, to.name)
    counts = {table: len(rows) for table, rows in tables.items()}
    if as_json:
        agreement = {
            other: [counted_as_data(each) for each in comparison.agreements()]
            for other, comparison in beside.items()
        }
        written = {"coder": to.name, "files": files, "rows": counts}
        told = {"dropped": proposals.dropped, "stances_asked_again": proposals.checked}
        print_json({**written, **told, "agreement": agreement})
        return
    for file in files:
        print(file)
    tell(", ".join(f"{table}: {count} rows" for table, count in counts.items()) + ".")
    _tell_dropped(proposals, tell)
    tell_beside(beside)
    article = page.folder.name if page.folder else ""
    tell(
        f"None of this counts until you have signed it: coursekit curate {article} --from {to.name}"
    )


def _about(who: str, proposals: Proposals, permission: bool) -> str:
    """Say of a model, as of any coder, who it is."""
    confirmed = "; a person confirmed that the text may be sent" * permission
    return (
        f"A language model ({who}), asked on {dt.date.today()} with the prompt"
        f" {proposals.prompt}{confirmed}. Its rows are proposals."
    )


def _tell_dropped(proposals: Proposals, say: Callable[[str], None]) -> None:
    """Say what was dropped, the most frequent reasons first."""
    total = proposals.dropped.total()
    if total:
        say(f"Dropped: {total}.")
    for reason, count in proposals.dropped.most_common():
        say(f"- {count}: {reason}")
