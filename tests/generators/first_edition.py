"""Writes what students' records do not keep of the first edition's questions: prompts and keys.

The record keeps an answer and the version of its question, but neither the prompt nor the verdict.
The quizzes of the first edition have left the course, so they are read out of the repository's
history: ``python tests/generators/first_edition.py``.  The file is never made anew for a later
edition.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from coursekit.course.first_edition import FILE
from coursekit.quiz.loading import load_quiz
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import BLANK, Question
from coursekit.quiz.quiz_file import Quiz
from coursekit.quiz.review.schedule import renamed
from coursekit.yamlfile import yaml_of

#: The last commit with the quizzes of the first edition.
COMMIT = "6c2e5677"
REPOSITORY = Path(__file__).parents[2]
#: What no verdict needs.
LEFT_OUT = {"hints", "evidence", "objective", "about", "as_of", "review_after", "draft", "case"}


def git(*words: str) -> str:
    ran = subprocess.run(["git", *words], cwd=REPOSITORY, check=True, capture_output=True)
    return ran.stdout.decode()


def quizzes() -> list[Quiz]:
    """Return the quizzes as they were."""
    names = git("ls-tree", "-r", "--name-only", COMMIT, "notebooks/quizzes").split()
    with TemporaryDirectory() as folder:
        found = []
        for name in sorted(name for name in names if name.endswith(".yaml")):
            path = Path(folder) / Path(name).name
            path.write_text(git("show", f"{COMMIT}:{name}"), encoding="utf-8")
            found.append(load_quiz(path))
        return found


def without_feedback(value: Any, name: str = "") -> Any:
    """Return a question without what is only told; where something must stand, a dash does."""
    if isinstance(value, dict):
        return {key: without_feedback(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_feedback(inner) for inner in value]
    told = name == "feedback" or name.startswith("if_")
    return BLANK if told and isinstance(value, str) else value


def told_of(quiz: Quiz, question: Question) -> dict[str, Any]:
    said: dict[str, Any] = {
        "prompt": phrase(question.prompt.partition("\n\n")[0]),
        "version": question.digest(),
        "in_review": renamed(quiz, question).digest(),
    }
    if question.graded:
        dumped = question.model_dump(mode="json", exclude=LEFT_OUT, exclude_defaults=True)
        said["question"] = without_feedback({**dumped, "prompt": BLANK, "kind": question.kind})
    return said


def gone() -> dict[str, dict[str, str]]:
    """Return the prompts of questions that had left the course before."""
    listed = git("show", f"{COMMIT}:tests/compat/question_ids.txt").splitlines()
    found = {}
    for name in (line.removesuffix(" gone") for line in listed if line.endswith(" gone")):
        quiz, question = name.split("/")
        path = f"notebooks/quizzes/{quiz}.yaml"
        pattern = f"id: {question}$"
        removed = git("log", "-1", "--format=%H", f"-G{pattern}", COMMIT, "--", path).strip()
        if not removed:
            print("not in the history:", name)
            continue
        asked = yaml_of(Path(path), git("show", f"{removed}^:{path}").encode()).at("questions")
        prompt = next(each["prompt"] for each in asked if each["id"] == question)
        found[name] = {
            "prompt": phrase(prompt.partition("\n\n")[0]),
            "version": "",
            "in_review": "",
        }
    return found


def main() -> None:
    """Write the file."""
    made = {
        "about": f"Made by tests/generators/first_edition.py from commit {COMMIT}; not edited.",
        "questions": {
            f"{quiz.quiz}/{question.id}": told_of(quiz, question)
            for quiz in quizzes()
            for question in quiz.questions
        }
        | gone(),
    }
    text = json.dumps(made, ensure_ascii=False, separators=(",", ":")).replace('},"0', '},\n"0')
    FILE.write_text(f"{text}\n", encoding="utf-8")
    print(len(made["questions"]), "questions,", len(text), "characters")


if __name__ == "__main__":
    main()
