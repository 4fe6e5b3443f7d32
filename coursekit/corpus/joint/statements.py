"""The joint table of statements: an actor, a concept, and whether it agrees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from coursekit.corpus.joint.stakeholders import Stakeholders
from coursekit.corpus.schema import (
    ISSUE,
    SHOWN,
    ArticleRows,
    ConceptRow,
    JointStatement,
    Reference,
    speakers_of,
)
from coursekit.reading.lexicon import word_set
from coursekit.tables.schema import Shown, StakeholderRow, StatementRow

#: Whether a stance agrees with the issue.
_AGREEMENT: Final = {"support": "yes", "oppose": "no", "critical": "no"}
_siding: Final = partial(word_set, "words.txt", "siding", package="coursekit.corpus")


def joint_statements(
    articles: Sequence[ArticleRows],
    stakeholders: Stakeholders,
    issues: Mapping[str, str],
    copies: Collection[str],
) -> list[JointStatement]:
    """Return the statements of all articles, by day, article and place in it.

    `issues` has the one name for each name of an issue.
    """
    found = [
        row
        for article in articles
        for row in _OfArticle(
            article, stakeholders, issues, counted=article.record.article not in copies
        ).rows()
    ]
    found.sort(
        key=lambda row: (
            str(row.published or "9"),
            row.article,
            row.start,
            row.row,
            row.stakeholder_id,
            row.concept,
        )
    )
    for at, row in enumerate(found):
        found[at] = replace(row, statement_id=f"Q{at + 1:03d}")
    return found


class _OfArticle:
    """The statements and acts of one article."""

    def __init__(
        self,
        article: ArticleRows,
        stakeholders: Stakeholders,
        issues: Mapping[str, str],
        *,
        counted: bool,
    ) -> None:
        self._article, self._counted = article, counted
        self._stakeholders = stakeholders
        self._issues = issues
        self._issue = issues.get(article.record.issue, article.record.issue) or ISSUE
        self._named: dict[tuple[str, str], list[ConceptRow]] = defaultdict(list)
        for row in article.concepts:
            self._named[row.row, row.stakeholder_id].append(row)

    def rows(self) -> Iterator[JointStatement]:
        """Yield what is said, then what is done."""
        for row in self._article.statements:
            for speaker in speakers_of(row):
                yield from self._said(row, speaker)
        for actor in self._article.stakeholders:
            yield from self._done(actor)

    def _said(self, row: StatementRow, speaker: str) -> Iterator[JointStatement]:
        """Yield a statement for each concept that it names, and the issue where it sides."""
        named = self._named[row.statement_id, speaker]
        told: dict[str, Any] = {
            "stance": row.stance,
            "act": row.act,
            "cue": row.cue,
            "content": row.content,
        }
        for concept in named:
            doubt = {"certainty": concept.certainty, "why": (*row.why, *concept.why)}
            yield from self._of(
                row.statement_id, speaker, concept.concept, concept.agreement, row, told | doubt
            )
        agreement = self._on_issue(row, speaker)
        if not named or agreement:
            issue = self._issue if agreement else ""
            yield from self._of(row.statement_id, speaker, issue, agreement, row, told)

    def _done(self, row: StakeholderRow) -> Iterator[JointStatement]:
        """Yield what an actor does about concepts, and about the issue where nothing said shows."""
        name = row.stakeholder_id
        for act in self._named[name, name]:
            told = {"act": act.cue, "cue": act.cue, "stance": "unclear", "content": ""}
            yield from self._of(name, name, act.concept, act.agreement, act, told)
        agreement = self._agreement(row)
        if agreement and not self._is_said(name, agreement) and not _by_another(row):
            cue = row.stance_cue
            told = {"act": cue, "cue": cue, "stance": row.stance, "content": ""}
            yield from self._of(name, name, self._issue, agreement, row, told)

    def _agreement(self, row: StatementRow | StakeholderRow) -> str:
        """Return whether a row agrees with the issue; "" where a coder saw another target."""
        target = self._issues.get(row.target, row.target)
        elsewhere = row.origin == "reviewed" and target not in ("", self._issue)
        return "" if elsewhere else _AGREEMENT.get(row.stance, "")

    def _on_issue(self, row: StatementRow, speaker: str) -> str:
        """Return whether a statement agrees with the issue; "" where it is on a concept alone."""
        named = self._named[row.statement_id, speaker]
        return self._agreement(row) if not named or row.act in _siding() else ""

    def _is_said(self, speaker: str, agreement: str) -> bool:
        return any(
            speaker in speakers_of(row) and self._on_issue(row, speaker) == agreement
            for row in self._article.statements
        )

    def _of(
        self,
        row_id: str,
        party: str,
        concept: str,
        agreement: str,
        row: Shown,
        told: dict[str, Any],
    ) -> Iterator[JointStatement]:
        record = self._article.record
        actor = self._stakeholders.by_party.get(Reference(record.article, party))
        if actor is not None:
            shown = {name: getattr(row, name) for name in SHOWN} | told
            yield JointStatement(
                statement_id="",
                article=record.article,
                row=row_id,
                stakeholder_id=actor.stakeholder_id,
                name=actor.name,
                type=actor.type,
                published=record.published,
                concept=concept,
                agreement=agreement,
                counted=self._counted,
                **shown,
            )


def _by_another(row: StakeholderRow) -> bool:
    """Tell whether only somebody who speaks for an actor takes its side, or the reverse."""
    return row.origin != "reviewed" and any(" speaks for " in reason for reason in row.why)
