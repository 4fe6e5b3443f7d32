"""Why a row is as it is, in a sentence that a person can argue with."""

from __future__ import annotations

import re
from typing import Final

from coursekit.errors import TableError
from coursekit.reading.article import Article
from coursekit.reading.rule_file import Reason
from coursekit.tables.article_view import STYLE, as_printed
from coursekit.tables.curation.faults import id_of
from coursekit.tables.curation.reviewed import chosen, table_of
from coursekit.tables.dates import date_in_words, dated
from coursekit.tables.schema import Origin, Shown, StakeholderRow, StatementRow, TimelineRow

#: The words that an example marks, and the role that they have in it.
_MARK: Final = re.compile(r"\{(?:[a-z_]+=)?([^{}]*)\}")


class Explanation(str):
    """What is said of a row: lines of text, which a notebook shows wrapped between words."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return (
            f'<div class="ck-text" style="{STYLE} white-space: pre-wrap;">{as_printed(self)}</div>'
        )


def explain(article: Article, row_id: str, origin: Origin = "best") -> Explanation:
    """Say why a row of one of the three tables is as it is.

    Parameters
    ----------
    article : Article
        What was read.
    row_id : str
        The row: E001 (timeline), S001 (stakeholders) or Q001 (statements); E1 will do.
    origin : {"best", "machine", "reviewed"}
        As for the tables.

    Returns
    -------
    Explanation
        A text: what the row says, the words that show it, and the rules that made it; of a row of
        ``reviewed/`` who has checked it, and when.

    Raises
    ------
    TableError
        When there is no such row.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> page = article("Canada said the treaty fails to protect users.")
    >>> print(explain(page, "S1").splitlines()[0])
    S001: Canada (state); stance: critical.
    """
    if not isinstance(article, Article):
        raise TableError(
            f"expected an article, found {type(article).__name__}. The words behind a row of a"
            " corpus: corpus.sentences(row_id)."
        )
    row = _row(article, str(row_id), origin)
    return Explanation("\n".join([_says(row), _evidence(row), *_rules(article, row)]))


def _row(article: Article, row_id: str, origin: Origin) -> Shown:
    wanted = f"{row_id[:1].upper()}{row_id[1:].zfill(3)}"
    table = table_of(row_id)
    names = {id_of(row): row for row in chosen(article, origin, table)} if table else {}
    if wanted not in names:
        there = f" The rows of this table are: {', '.join(names) or 'none'}." if table else ""
        raise TableError(
            f"expected the id of a row, like E001 (timeline), S001 (stakeholders) or Q001 "
            f"(statements); found {row_id!r}.{there}"
        )
    return names[wanted]


def _says(row: Shown) -> str:
    if isinstance(row, TimelineRow):
        verb = "has" if row.status == "happened" else "is"
        order = f", {row.relation_type} {row.relation_to}" if row.relation_type else ""
        day = dated(row.value, row.expression) or "no date"
        event = " ".join(row.event.split())
        return f"{row.event_id}: “{event}” {verb} {row.status}, {day}{order}."
    if isinstance(row, StakeholderRow):
        return f"{row.stakeholder_id}: {row.name} ({row.type}); stance: {row.stance}."
    if isinstance(row, StatementRow):
        return (
            f"{row.statement_id}: {row.source or 'a source that is not named'} — "
            f"{row.cue or 'no cue'} — “{row.content}” ({row.speech} speech); stance {row.stance}."
        )
    return ""


def _evidence(row: Shown) -> str:
    return f"Shown by characters {row.start} to {row.end}: {' '.join(row.evidence.split())}"


def _rules(article: Article, row: Shown) -> list[str]:
    reasons = [line for reason in row.why if reason for line in _reason(reason)]
    if row.origin != "machine":
        return [_signed(article, row), *reasons]
    doubt = ["The machine is not sure of it."] if row.certainty == "doubtful" else []
    return [*reasons, *doubt]


def _reason(reason: str) -> list[str]:
    """Return a reason, and below it the rule that it comes from: its place and its example."""
    if not isinstance(reason, Reason):
        return [f"- {reason}"]
    rule = reason.rule
    example = _MARK.sub("[\\1]", rule.example)
    return [
        f"- {reason}",
        f"  The rule “{rule.name}” ({rule.place}) reads it, as in: {example}",
    ]


def _signed(article: Article, row: Shown) -> str:
    """Say who has checked a row, and whether that is a person."""
    if row.checked_on is None or row.origin != "reviewed" or article.folder is None:
        return "This row is a draft that nobody has checked."
    from coursekit.tables.curation.coders import coders_of

    coder = coders_of(article.folder)[row.coder]
    program = ", a program," if coder.kind == "program" else ""
    return f"Checked by {coder.name}{program} on {date_in_words(row.checked_on.isoformat())}."
