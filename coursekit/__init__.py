"""coursekit reads a news article into tables and teaches from them.

The names below are all that a notebook needs.  Each is loaded when it is first used, so that
``import coursekit`` stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coursekit.course.progress_shown import Progress
    from coursekit.errors import CoursekitError
    from coursekit.reading.article import Article, article, read
    from coursekit.reading.attribution import Statement
    from coursekit.reading.time_expressions import TimeExpression
    from coursekit.tables.agreement_figure import plot_agreement
    from coursekit.tables.chronology_figure import plot_chronology
    from coursekit.tables.cue_figure import plot_cues
    from coursekit.tables.cue_tables import cue_lexicon, cues
    from coursekit.tables.explain import explain
    from coursekit.tables.facts import facts
    from coursekit.tables.figures import plot_stakeholders, plot_timeline
    from coursekit.tables.frames import stakeholders, statements, timeline
    from coursekit.tables.positions_figure import plot_positions
    from coursekit.tables.regimes_figure import plot_regimes
    from coursekit.tables.showing import show
    from coursekit.tables.time_tables import time_rules, times
    from coursekit.tables.versions_figure import plot_versions
    from coursekit.widgets.explorer import explore
    from coursekit.widgets.quiz import Quiz
    from coursekit.widgets.reader import Reader
    from coursekit.widgets.review import Review

__version__ = "0.1.0"

_HOMES = {
    "Article": "coursekit.reading.article",
    "CoursekitError": "coursekit.errors",
    "Progress": "coursekit.course.progress_shown",
    "Quiz": "coursekit.widgets.quiz",
    "Reader": "coursekit.widgets.reader",
    "Review": "coursekit.widgets.review",
    "Statement": "coursekit.reading.attribution",
    "TimeExpression": "coursekit.reading.time_expressions",
    "article": "coursekit.reading.article",
    "cue_lexicon": "coursekit.tables.cue_tables",
    "cues": "coursekit.tables.cue_tables",
    "explain": "coursekit.tables.explain",
    "explore": "coursekit.widgets.explorer",
    "facts": "coursekit.tables.facts",
    "plot_agreement": "coursekit.tables.agreement_figure",
    "plot_chronology": "coursekit.tables.chronology_figure",
    "plot_cues": "coursekit.tables.cue_figure",
    "plot_positions": "coursekit.tables.positions_figure",
    "plot_regimes": "coursekit.tables.regimes_figure",
    "plot_stakeholders": "coursekit.tables.figures",
    "plot_timeline": "coursekit.tables.figures",
    "plot_versions": "coursekit.tables.versions_figure",
    "read": "coursekit.reading.article",
    "show": "coursekit.tables.showing",
    "stakeholders": "coursekit.tables.frames",
    "statements": "coursekit.tables.frames",
    "time_rules": "coursekit.tables.time_tables",
    "timeline": "coursekit.tables.frames",
    "times": "coursekit.tables.time_tables",
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
