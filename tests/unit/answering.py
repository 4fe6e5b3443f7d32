"""Answers a question again and again, and prints what it is told of each, until it is killed."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from quiz_files import every_kind

from coursekit.quiz.store.record import Record
from coursekit.quiz.store.saved_session import SavedSession


def main(path, name):
    one = SavedSession(every_kind(), Record(Path(path), "a-course"))
    for number in count():
        done = one.do(
            "a-discussion",
            {"did": "answer", "sent": {"text": f"Wörter {number} " * 20}, "id": f"{name}.{number}"},
        )
        os.write(1, f"{done} {one.record.storage.state}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
