"""The clients of a course, in ``clients.yaml`` beside its lessons: whom students advise."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from pydantic import Field

from coursekit.quiz.question import Authored, Id, Markdown, Text
from coursekit.yamlfile import load

#: The name of the file.
CLIENTS: Final = "clients.yaml"


class Client(Authored):
    """Whom a student can advise."""

    id: Id = Field(description="A name for the record; the briefs of the quizzes name it.")
    name: Text = Field(description="What the client is called.")
    about: Markdown = Field(description="Who the client is and what it wants, in two sentences.")


class Clients(Authored):
    """A file of clients."""

    format: Literal[1] = Field(description="The format of this file: 1.")
    question: Markdown = Field(description="What every client asks, in Markdown.")
    clients: tuple[Client, ...] = Field(min_length=2, description="The clients, at least two.")
    rubric_of_changes: tuple[Markdown, ...] = Field(
        default=(),
        max_length=6,
        description="Criteria, each with 0 to 2 points, by which you mark what a student says"
        " changed in the brief as a whole; students read them. If left out, that is not marked.",
    )

    @property
    def names(self) -> dict[str, str]:
        """The name of each client, by its id."""
        return {client.id: client.name for client in self.clients}


def clients_at(path: Path | str) -> Clients:
    """Read a file of clients; AuthoredFileError lists what is wrong with it."""
    return load(path, Clients)


def rubric_beside(quizzes: Path) -> tuple[str, ...]:
    """Return by what is marked what changed in the brief of a course; () where nothing says it."""
    path = quizzes.parent / CLIENTS
    return clients_at(path).rubric_of_changes if path.is_file() else ()


def names_beside(quizzes: Path) -> dict[str, str]:
    """Return the names of the clients of the course whose quizzes a folder has; {} without any."""
    path = quizzes.parent / CLIENTS
    return clients_at(path).names if path.is_file() else {}


def client_in(actions: Iterable[dict[str, object]]) -> str:
    """Return the client that a student has chosen last; "" for none.

    >>> client_in([{"did": "choose", "sent": {"client": "ngo"}}, {"did": "hint"}])
    'ngo'
    """
    found = ""
    for action in actions:
        sent = action.get("sent")
        client = sent.get("client") if isinstance(sent, dict) else None
        if isinstance(client, str) and action.get("did") in ("answer", "choose"):
            found = client
    return found
