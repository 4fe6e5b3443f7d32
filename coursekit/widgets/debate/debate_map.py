"""The debate map: who takes which side of what, with the sentences behind each line.

The page makes the networks itself, also without a kernel: ``front/debate-map/network``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import traitlets

from coursekit.corpus.corpus import Corpus
from coursekit.corpus.networks.map_data import map_data
from coursekit.corpus.schema import Joint
from coursekit.errors import CoursekitError
from coursekit.i18n import counted as tn
from coursekit.i18n import translated as _
from coursekit.widgets.explorer import plain_table
from coursekit.widgets.sharing import SharingWidget


class DebateMap(SharingWidget):
    """A debate on one map: actors, concepts and the lines between them, over time.

    An actor, a concept or a line that is chosen shows its neighbours and the sentences behind it;
    a list and a matrix say the same as the map.  Statements that a person has signed are shown, the
    machine's when asked for, with their share.

    Parameters
    ----------
    corpus : Corpus or Joint
        Many articles, or a study that was coded by hand.

    Attributes
    ----------
    debate : dict
        What the page shows, most of it from :func:`~coursekit.corpus.networks.map_data.map_data`;
        a saved notebook holds it, with a sentence for each statement.

    Raises
    ------
    CoursekitError
        When `corpus` is no corpus.

    Examples
    --------
    >>> from coursekit.reading.article import article
    >>> from coursekit.corpus.corpus import Corpus
    >>> DebateMap(Corpus([article("Peru voted against the treaty.", "2025-10-25")]))
    DebateMap: actors 1, concepts 1, statements 1
    """

    widget = traitlets.Unicode("debate-map").tag(sync=True)
    debate = traitlets.Dict().tag(sync=True)

    def __init__(self, corpus: Corpus | Joint) -> None:
        if not isinstance(corpus, Corpus | Joint):
            raise CoursekitError(
                f"expected a corpus, found {type(corpus).__name__}. Make one with"
                " coursekit.Corpus(FOLDER)."
            )
        joint = corpus if isinstance(corpus, Joint) else corpus.joint
        title = "" if isinstance(corpus, Joint) else corpus.settings.title
        found = map_data(joint, origin="best")
        shown = {name: found[name] for name in ("actors", "concepts", "articles", "statements")}
        notes = [*_unread(len(joint.unread)), *_left_out(found["left_out"])]
        super().__init__("en", debate={**shown, "title": title, "notes": notes})

    def __repr__(self) -> str:
        counts = {name: len(self.debate[name]) for name in ("actors", "concepts", "statements")}
        return f"DebateMap: {', '.join(f'{name} {count}' for name, count in counts.items())}"

    def _without_a_page(self) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": _plain(self.debate)}


def _unread(number: int) -> list[str]:
    told = tn(
        "{count} article could not be read: the table .unread of the corpus says why.",
        "{count} articles could not be read: the table .unread of the corpus says why.",
        number,
    )
    return [told] if number else []


def _left_out(reasons: Mapping[str, int]) -> list[str]:
    told = "; ".join(f"{_(reason)} ({number})" for reason, number in reasons.items())
    return [_("Statements that are not here: {reasons}.", reasons=told)] if told else []


def _plain(debate: Mapping[str, Any]) -> str:
    """Return who says yes or no to what as an HTML table of the rows that a person has signed."""
    signed = [each for each in debate["statements"] if each["origin"] == "reviewed"]
    counts = Counter((each["actor"], each["concept"], each["agreement"]) for each in signed)
    rows = [
        [actor["name"], concept["label"], str(yes), str(no)]
        for actor in debate["actors"]
        for concept in debate["concepts"]
        for yes, no in [[counts[actor["id"], concept["id"], side] for side in ("yes", "no")]]
        if yes or no
    ]
    return plain_table([_("Actor"), _("Concept"), _("yes"), _("no")], rows)
