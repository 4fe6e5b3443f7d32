"""What "be", "have" and "consider" announce: "has yet to vote", "is due", "is to meet"."""

from __future__ import annotations

from coursekit.reading.events.clauses import Clause
from coursekit.reading.events.words import OUTLOOKS, words_for


def pending(clause: Clause) -> bool:
    """Tell whether the clause waits for a decision: "has yet to vote", "is considering a suit"."""
    group = clause.group
    if group.lemma in {"have", "be"} and group.tense == "present" and clause.infinitive:
        between = clause.lowers[max(0, group.first - 1) : clause.infinitive.first]
        return "yet" in between or ("still" in between and group.lemma == "have")
    return group.lemma in {"consider", "weigh", "mull"} and group.progressive


def outlook(clause: Clause) -> str:
    """Return the adjective of "is possible", "is due on Friday"; "" for any other predicate."""
    after = clause.group.last + 1
    word = clause.lowers[after] if after < clause.end else ""
    return word if word in OUTLOOKS else ""


def able(clause: Clause) -> bool:
    """Tell whether "will be able to" introduces the verb."""
    after = clause.group.last + 1
    return after < clause.end and clause.lowers[after] == "able"


def arranged(clause: Clause, dated: bool) -> bool:
    """Tell whether "is to" announces what comes ("the house is to debate it in January")."""
    infinitive, group = clause.infinitive, clause.group
    if infinitive is None or infinitive.first != group.last + 1:
        return False
    if not dated and infinitive.lemma not in words_for("verb"):
        return False
    return words_for("aim").isdisjoint(clause.subject_words)
