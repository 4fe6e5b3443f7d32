"""A student's brief out of the record, as a text and as the page that the notebook saves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from coursekit.course.student.brief_view import client_names, sections_in
from coursekit.i18n import counted as tn
from coursekit.i18n import day_in_words
from coursekit.i18n import translated as _
from coursekit.quiz.brief.whole import WHOLE, Done, gathered, on_page
from coursekit.quiz.export.paper import rendered
from coursekit.quiz.kinds.brief.model import labels_of_fields
from coursekit.quiz.question import Shown, well_formed
from coursekit.quiz.store.record import Record


class KeptBrief(NamedTuple):
    """What is kept of a brief."""

    client: str | None
    #: The paragraphs of the one page, in its order; none before some are chosen.
    page: list[Shown]
    paragraphs: list[Shown]
    changes: str
    names: dict[str, str]

    @property
    def written(self) -> list[Shown]:
        """The paragraphs of which some version was kept."""
        return [each for each in self.paragraphs if each["versions"]]

    def when(self, version: Shown) -> str:
        """Return the day of a version, in words."""
        return day_in_words(version["time"][:10])


def kept_brief(folder: Path, record: Record) -> KeptBrief:
    """Return what a record keeps of the brief that the lessons of a folder ask for."""
    done = [Done(each.quiz, each.question, each.time, each.action) for each in record.entries()]
    found = gathered(sections_in(folder), done)
    names = client_names(folder)
    changes = ""
    for quiz, _question, _time, action in done:
        sent = action.get("sent")
        if quiz == WHOLE and action.get("did") == "answer" and isinstance(sent, dict):
            changes = well_formed(str(sent.get("text", "")))
    return KeptBrief(
        names.get(found["client"], found["client"]),
        on_page(found["paragraphs"], found["page"]),
        found["paragraphs"],
        changes.strip(),
        names,
    )


def as_text(brief: KeptBrief) -> Iterator[str]:
    """Yield the lines of a brief, in Markdown: the one page, then all that was written."""
    yield f"# {_('Brief')}"
    if brief.client:
        yield from ("", _("For: {name}", name=brief.client))
    for each in brief.page:
        yield from _paragraph(each)
    if brief.page:
        yield from ("", f"# {_('All that you wrote')}")
    for each in brief.written:
        yield from _paragraph(each)
        if earlier := len(each["versions"]) - 1:
            yield from ("", tn("One earlier version", "{count} earlier versions", earlier))
    if not brief.written:
        yield from ("", _("Nothing is written yet."))
    if brief.changes:
        yield from ("", f"## {_('What changed')}", "", *brief.changes.splitlines())


def as_page(brief: KeptBrief) -> str:
    """Return a brief as one page of HTML, as the notebook's button saves it."""
    sources = [each["versions"][-1]["fields"]["source"] for each in brief.written]
    return rendered(
        "brief.html.jinja",
        style_sheet="brief.css",
        brief=brief,
        labels=labels_of_fields(),
        sources=list(dict.fromkeys(filter(None, sources))),
    )


def _paragraph(paragraph: Shown) -> Iterator[str]:
    yield from ("", f"## {paragraph['title']}")
    fields = paragraph["versions"][-1]["fields"]
    for name, label in labels_of_fields().items():
        if fields[name]:
            first, *more = fields[name].splitlines()
            yield from ("", f"**{label}:** {first}", *more)
