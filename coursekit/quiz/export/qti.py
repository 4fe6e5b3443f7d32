"""Quizzes as a content package of QTI 2.1: a test, its items, and the manifest that lists them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from coursekit.i18n import language_in_use, translated
from coursekit.quiz.evidence.facts import Fact
from coursekit.quiz.export.qti_item import item_of
from coursekit.quiz.export.qti_model import Said, Test
from coursekit.quiz.export.report import (
    CannotHoldError,
    Held,
    Made,
    lost_by_any,
    lost_of_quiz,
)
from coursekit.quiz.export.wording import evidence_in_words, labelled, plain
from coursekit.quiz.interactions import Essay, Portable
from coursekit.quiz.kinds.number.model import figures
from coursekit.quiz.markdown import blocks, phrase
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz, own_language

_FOLDER: Final = Path(__file__).parent / "templates/qti"
#: What XML cannot hold, in no way of writing.
_NOT_XML: Final = re.compile(r"[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: What QTI 2.1 has for no element of its text.
_ATTRIBUTE: Final = re.compile(r' (?:target|rel|class|start|title)="[^"]*"(?=[^<]*>)')
_EMPTY_BLOCK: Final = re.compile(r"<blockquote>\s*</blockquote>")
#: The oldest day that a zip file can say: the same quiz gives the same bytes.
_DAY: Final = (1980, 1, 1, 0, 0, 0)


class _Item(NamedTuple):
    identifier: str
    path: str
    tries: int
    xml: str


def qti(quizzes: Sequence[Quiz], facts: Mapping[str, Fact], title: str = "") -> Made:
    """Return quizzes as a content package, and what it loses."""
    held: list[Held] = []
    sections = [(quiz, list(_items(quiz, facts, held))) for quiz in quizzes]
    # A test has one way for all its questions.
    way, *others = dict.fromkeys(quiz.way for quiz in quizzes)
    kept = ("draw",) if others else ("draw", "way")
    items = [item for _quiz, of_quiz in sections for item in of_quiz]
    files = {
        "imsmanifest.xml": _written("imsmanifest", items=items),
        "test.xml": _written(
            "test", title=title or quizzes[0].quiz, sections=sections, way="each" if others else way
        ),
        **{item.path: item.xml for item in items},
    }
    of_quizzes = [lost for quiz in quizzes for lost in lost_of_quiz(quiz, *kept)]
    return Made(_zipped(files), tuple(held), tuple(of_quizzes))


def _items(quiz: Quiz, facts: Mapping[str, Fact], held: list[Held]) -> Iterator[_Item]:
    for question in (part for each in quiz.questions for part in each.apart()):
        named = (quiz.quiz, question.id, question.kind)
        try:
            xml, lost = _item(quiz, question, facts)
        except CannotHoldError as why:
            held.append(Held(*named, left_out=str(why)))
            continue
        held.append(Held(*named, lost=lost))
        identifier = f"q-{quiz.quiz}.{question.id}"
        yield _Item(identifier, f"items/{quiz.quiz}/{question.id}.xml", question.tries or 0, xml)


def _item(quiz: Quiz, question: Question, facts: Mapping[str, Fact]) -> tuple[str, tuple[str, ...]]:
    portable = question.portable()
    if portable is None:
        raise CannotHoldError("no other program knows a question of this kind")
    points = question.points if question.graded else 0.0
    item = item_of(portable.interaction, points, quiz.chance(question.id))
    said = [*item.said, *_evidence(question, portable, facts, points)]
    xml = _written(
        "item",
        identifier=f"q-{quiz.quiz}.{question.id}",
        title=question.id,
        language=own_language(quiz) or language_in_use(),
        points=points,
        stem=_blocks(f"{labelled(question)}\n\n{portable.below}"),
        item=item,
        said=said,
    )
    return xml, (*portable.lost, *item.lost, *lost_by_any(question))


def _evidence(
    question: Question, portable: Portable, facts: Mapping[str, Fact], points: float
) -> Iterator[Said]:
    """Yield what shows that the key is true, for who has answered rightly."""
    if words := evidence_in_words(question, facts):
        if isinstance(portable.interaction, Essay):
            yield Said(Test("not", of=(Test("isNull", "RESPONSE"),)), words, "", "EVIDENCE")
        else:
            yield Said(
                Test("gte", "SCORE", "float", (figures(points * 0.999),)), words, "", "EVIDENCE"
            )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals["_"] = translated
    environment.filters |= {
        "blocks": _blocks,
        "lines": _lines,
        "number": figures,
        "phrase": lambda text: _as_in_qti(phrase(text)),
        "plain": plain,
    }
    return environment


def _written(name: str, **values: Any) -> str:
    xml = _environment().get_template(f"{name}.xml.jinja").render(values)
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", xml.lstrip())


def _blocks(text: str) -> Markup:
    return _as_in_qti(blocks(text))


def _as_in_qti(html: str) -> Markup:
    """Return HTML without the attributes that QTI has not, and without empty blocks."""
    bare = _EMPTY_BLOCK.sub("", _ATTRIBUTE.sub("", html))
    return Markup(bare)  # noqa: S704 (made from Markdown, with raw HTML off)


def _lines(text: str) -> Markup:
    return Markup("<br/>").join(escape(line) for line in text.split("\n"))


def _zipped(files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for path, text in files.items():
            package.writestr(ZipInfo(path, _DAY), text.encode(), ZIP_DEFLATED)
    return buffer.getvalue()
