"""The words of saying as tables: the lexicon itself, and its entry for each cue of a text.

A student can only argue with a rule that can be read: hence tables.
"""

from __future__ import annotations

from typing import Final

import pandas as pd

from coursekit.errors import TableError
from coursekit.reading.rules.cues import cue_printed, lexicon

LEXICON_COLUMNS: Final = ("word", "kind", "strength", "attitude")
CUE_COLUMNS: Final = (
    "statement_id",
    "source",
    "cue",
    "word",
    "strength",
    "attitude",
    "content",
    "speech",
    "evidence",
)
#: How firmly a source stands behind its words; "" for a cue that the lexicon does not have.
STRENGTHS: Final = ("", "weak", "plain", "strong")
_TAKEN: Final = tuple(name for name in CUE_COLUMNS if name not in LEXICON_COLUMNS)


def cue_lexicon() -> pd.DataFrame:
    """Return the words by which the reading finds statements, one a row, in alphabetical order."""
    rows = [(lemma, kind, cue.strength, cue.attitude) for (kind, lemma), cue in lexicon().items()]
    return pd.DataFrame(sorted(rows), columns=list(LEXICON_COLUMNS))


def cues(statements: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the cue of each statement with the lexicon's entry for it, or the lexicon itself.

    Parameters
    ----------
    statements : pandas.DataFrame, optional
        As ``coursekit.statements`` returns it, or some of its rows; of several texts, if you like.
        Without it, the whole lexicon is returned.

    Returns
    -------
    pandas.DataFrame
        One row a statement: ``statement_id``, ``source``, ``cue`` as printed, ``word`` of the
        lexicon with its ``strength`` and ``attitude`` ("" where it has none), and ``content``,
        ``speech`` and ``evidence`` of the statement.  Of the lexicon, one row a word, in
        alphabetical order: ``word``, ``kind`` (verb, adjective, noun), ``strength`` (strong, plain,
        weak: how firmly the source stands behind what it says) and ``attitude`` (warned, conceded,
        doubted …: in what spirit).  Its words were chosen and described by hand, and can be argued
        with.

    Raises
    ------
    TableError
        When it is no table of statements.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> from coursekit.tables.frames import statements
    >>> page = article("Chile warned that the clause is vague. Peru admitted that it is.")
    >>> cues(statements(page))[["source", "word", "strength", "attitude"]].values.tolist()
    [['Chile', 'warn', 'strong', 'warned'], ['Peru', 'admit', 'plain', 'conceded']]
    >>> cues().query("word == 'warn'").to_dict("records")
    [{'word': 'warn', 'kind': 'verb', 'strength': 'strong', 'attitude': 'warned'}]
    """
    if statements is None:
        return cue_lexicon()
    missing = [name for name in _TAKEN if name not in statements.columns]
    if missing:
        raise TableError(
            f"expected the table of statements, but {', '.join(missing)} is not among the columns. "
            "Pass what coursekit.statements(article) returned."
        )
    found = statements.loc[:, list(_TAKEN)].copy()
    entries = [cue_printed(printed) for printed in found["cue"]]
    found["word"] = [entry.lemma if entry else "" for entry in entries]
    found["strength"] = [entry.strength if entry else "" for entry in entries]
    found["attitude"] = [entry.attitude if entry else "" for entry in entries]
    return found[list(CUE_COLUMNS)].reset_index(drop=True)
