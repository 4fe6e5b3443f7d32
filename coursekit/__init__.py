"""coursekit reads a news article into tables and teaches from them.

The names below are all that a notebook needs.  Each is loaded when it is first used, so that
``import coursekit`` stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coursekit.course.progress_view import Progress
    from coursekit.errors import CoursekitError
    from coursekit.figures.agreement import plot_agreement
    from coursekit.figures.article import plot_stakeholders, plot_timeline
    from coursekit.figures.chronology import plot_chronology
    from coursekit.figures.cues import plot_cues
    from coursekit.figures.positions import plot_positions
    from coursekit.figures.regimes import plot_regimes
    from coursekit.figures.versions import plot_versions
    from coursekit.reading.article import Article, article, read
    from coursekit.reading.attribution.statements import Statement
    from coursekit.reading.time.expressions import TimeExpression
    from coursekit.tables.cues import cue_lexicon, cues
    from coursekit.tables.display import show
    from coursekit.tables.explanation import explain
    from coursekit.tables.facts.frames import facts
    from coursekit.tables.frames import stakeholders, statements, timeline
    from coursekit.tables.times import time_rules, times
    from coursekit.widgets.explorer import explore
    from coursekit.widgets.quiz import Quiz
    from coursekit.widgets.reader import Reader
    from coursekit.widgets.review import Review

__version__ = "0.1.0"

_HOMES = {
    "Article": "coursekit.reading.article",
    "CoursekitError": "coursekit.errors",
    "Progress": "coursekit.course.progress_view",
    "Quiz": "coursekit.widgets.quiz",
    "Reader": "coursekit.widgets.reader",
    "Review": "coursekit.widgets.review",
    "Statement": "coursekit.reading.attribution.statements",
    "TimeExpression": "coursekit.reading.time.expressions",
    "article": "coursekit.reading.article",
    "cue_lexicon": "coursekit.tables.cues",
    "cues": "coursekit.tables.cues",
    "explain": "coursekit.tables.explanation",
    "explore": "coursekit.widgets.explorer",
    "facts": "coursekit.tables.facts.frames",
    "plot_agreement": "coursekit.figures.agreement",
    "plot_chronology": "coursekit.figures.chronology",
    "plot_cues": "coursekit.figures.cues",
    "plot_positions": "coursekit.figures.positions",
    "plot_regimes": "coursekit.figures.regimes",
    "plot_stakeholders": "coursekit.figures.article",
    "plot_timeline": "coursekit.figures.article",
    "plot_versions": "coursekit.figures.versions",
    "read": "coursekit.reading.article",
    "show": "coursekit.tables.display",
    "stakeholders": "coursekit.tables.frames",
    "statements": "coursekit.tables.frames",
    "time_rules": "coursekit.tables.times",
    "timeline": "coursekit.tables.frames",
    "times": "coursekit.tables.times",
}

__all__ = [
    "Article",
    "CoursekitError",
    "Progress",
    "Quiz",
    "Reader",
    "Review",
    "Statement",
    "TimeExpression",
    "article",
    "cue_lexicon",
    "cues",
    "explain",
    "explore",
    "facts",
    "plot_agreement",
    "plot_chronology",
    "plot_cues",
    "plot_positions",
    "plot_regimes",
    "plot_stakeholders",
    "plot_timeline",
    "plot_versions",
    "read",
    "show",
    "stakeholders",
    "statements",
    "time_rules",
    "timeline",
    "times",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'coursekit' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
