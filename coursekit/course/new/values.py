"""What the templates of a lesson say of its text, from the case file and the rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from coursekit.course.new import quizzes
from coursekit.course.new.wording import in_cell, in_link, in_words, quoted
from coursekit.quiz.draft.words import count_words
from coursekit.reading.article import Article
from coursekit.tables.article_tables import Tables
from coursekit.tables.schema import Shown

#: How many rows stand in one line.
_MOST: Final = 6


def lesson_values(article: Article, slug: str, stem: str, today: str = "") -> dict[str, Any]:
    """Return what the template of a lesson says; `today` is only for one that is begun."""
    case = article.case
    day = in_words(case.published) if case and case.published else ""
    credit = ", ".join(filter(None, [in_cell(case.source) if case else "", day]))
    issue = case.issue.name.removeprefix("the ") if case and case.issue else ""
    return {
        "slug": slug,
        "stem": stem,
        "today": today,
        "quizzes": {part: quizzes.file_name(part, stem) for part in quizzes.PARTS},
        "title": in_cell(case.title if case else "") or quoted(article.text, 8),
        "credit": credit,
        "opening": _opening(article),
        "issue": in_cell(issue),
        "words": f"{count_words(article.text):,}",
        "is_english": case is None or case.is_english,
        "url": in_link(case.url) if case else "",
        "rights": in_cell(case.rights) if case else "",
    }


def page_values(
    article: Article, tables: Tables, slug: str, stem: str, today: str = ""
) -> dict[str, Any]:
    """Return what the page for the instructor says: of the text, and which rows answer."""
    happened = [row for row in tables.timeline if row.status == "happened"]
    ahead = [row for row in tables.timeline if row.status in {"planned", "possible"}]
    sides = [row for row in tables.stakeholders if row.stance != "unclear"]
    shown: list[Shown] = [*happened, *ahead, *sides]
    return {
        **lesson_values(article, slug, stem, today),
        "rows": len(shown),
        "signed": sum(bool(row.coder and row.checked_on) for row in shown),
        "happened": _line(f"{quoted(row.event, 20)} (`{row.event_id}`)" for row in happened),
        "ahead": _line(
            f"{quoted(row.event, 20)} (`{row.event_id}`, {row.status})" for row in ahead
        ),
        "sides": _line(
            f"{in_cell(row.name)}: {row.stance}, {quoted(row.stance_cue)} (`{row.stakeholder_id}`)"
            for row in sides
        ),
    }


def _line(parts: Iterable[str]) -> str:
    found = list(parts)
    more = f"; and {len(found) - _MOST} more" if len(found) > _MOST else ""
    return "; ".join(found[:_MOST]) + more


def _opening(article: Article) -> str:
    """Return the first sentence of the story that is no headline, between quotation marks."""
    heads = article.headlines
    for span in article.sentences:
        words = span.of(article.text)
        is_head = any(head.start <= span.start < head.end for head in heads)
        if not is_head and count_words(words) >= 8:
            return quoted(words)
    return ""
