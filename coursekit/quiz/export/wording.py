"""What is put into words for programs that have no place for it, in HTML or Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Final

from markupsafe import Markup

from coursekit.i18n import day_in_words, language_in_use
from coursekit.i18n import translated as _
from coursekit.quiz.evidence.facts import Fact
from coursekit.quiz.interactions import as_markdown
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Question
from coursekit.quiz.quiz_file import Quiz, own_language

_TAG: Final = re.compile(r"<[^>]*>")


def labelled(question: Question) -> str:
    """Return a prompt in Markdown, above it what students read beside the question's number."""
    labels = " · ".join(question.labels())
    return f"*{labels}*\n\n{question.prompt}" if labels else question.prompt


def plain(text: str) -> str:
    """Return what is read of a line of Markdown.

    >>> plain("the *draft* of <2024>")
    'the draft of <2024>'
    """
    return " ".join(unescape(_TAG.sub("", phrase(text))).split())


def in_own_language(quiz: Quiz, html: str) -> Markup:
    """Return HTML that says in which language the questions of a quiz are."""
    language = own_language(quiz) or language_in_use()
    return Markup('<div lang="{}" dir="auto">{}</div>').format(language, Markup(html))  # noqa: S704


def evidence_in_words(question: Question, facts: Mapping[str, Fact]) -> str:
    """Return what shows that the key is true, in Markdown, for after the answer."""
    return "\n\n".join(_evidence(question, facts))


def _evidence(question: Question, facts: Mapping[str, Fact]) -> Iterator[str]:
    evidence = question.evidence
    fact = facts.get(str(evidence.fact)) if evidence else None
    if evidence and evidence.quote:
        yield f"{_('The words in the article')}:"
        yield _quoted(evidence.quote)
    elif fact:
        yield f"{_('The fact and its source')}:"
        yield _quoted(fact.text)
        links = " ".join(f"[{as_markdown(page.host)}](<{page.address}>)" for page in fact.pages)
        if links:
            yield f"{_('Source:')} {links}"
    if question.as_of:
        yield _("As of {day}.", day=as_markdown(day_in_words(question.as_of.isoformat())))


def _quoted(words: str) -> str:
    return f"> {as_markdown(' '.join(words.split()))}"
