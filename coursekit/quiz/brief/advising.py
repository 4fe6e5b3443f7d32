"""The choice of a client: a question with no key, which can be answered anew at any time."""

from __future__ import annotations

import hashlib
from random import Random
from typing import ClassVar, Final, Literal

from coursekit.i18n import translated as _
from coursekit.quiz.clients import Client, Clients
from coursekit.quiz.interactions import as_markdown
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Grade, Question, Shown
from coursekit.quiz.quiz_file import Quiz

#: The quiz in whose name the choice is kept, and its question; no file has it.
CLIENT: Final = "client"


class Advising(Question):
    """Whom the student advises; nobody grades it."""

    graded: ClassVar[bool] = False
    keeps_versions: ClassVar[bool] = True

    kind: Literal["client"] = "client"
    clients: tuple[Client, ...]

    def asked(self, chance: Random) -> Shown:
        """Return the clients, with who they are."""
        return {
            "clients": [
                {
                    "token": client.id,
                    "text": phrase(as_markdown(client.name)),
                    "about": blocks(client.about),
                }
                for client in self.clients
            ]
        }

    def read(self, sent: Shown) -> str:
        """Return the id of the client that is chosen."""
        client = sent.get("client")
        if not isinstance(client, str) or client not in [each.id for each in self.clients]:
            raise ValueError(_("no client is chosen"))
        return client

    def grade(self, answer: str) -> Grade:
        """Return no points of none."""
        return Grade(0.0, 0.0, "chosen")

    def outcome(self, answer: str, final: bool) -> Shown:
        """Return the client."""
        return {"client": answer}

    def key_for_page(self) -> Shown:
        """Return what can be chosen."""
        return {"clients": [client.id for client in self.clients]}

    def in_words(self, asked: Shown, sent: Shown) -> str:
        """Return the client's name."""
        return next(each.name for each in self.clients if each.id == sent.get("client"))

    def digest(self) -> str:
        """Return a digest of the name: a choice stays one where the clients are reworded."""
        return hashlib.blake2s(self.id.encode(), digest_size=8).hexdigest()


def quiz_of_clients(course: str, clients: Clients) -> Quiz:
    """Return a quiz of that one question."""
    question = Advising(id=CLIENT, prompt=clients.question, clients=clients.clients)
    return Quiz.model_construct(
        **{key: field.default for key, field in Quiz.model_fields.items()}
        | {"format": 1, "quiz": CLIENT, "course": course, "questions": (question,)}
    )
