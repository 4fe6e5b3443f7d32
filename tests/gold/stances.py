"""How well the program tells stances, on single sentences with the answer of a careful reader.

``python tests/gold/stances.py`` prints, for the sentences that rules are mended by and for those
kept aside, how many answers are right, and which others the program gives.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from coursekit.reading.article import Article
from coursekit.tables.rows import stakeholder_rows

FOLDER: Final = Path(__file__).parent / "sentences"
HALVES: Final = ("known", "aside")
_BETWEEN: Final = "It rained on Thursday morning, and the doors stayed closed until ten."


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence under the headline of its debate, and where the one it names stands."""

    stance: str
    headline: str
    who: str
    words: str

    @property
    def page(self) -> str:
        """The page that the program is given."""
        return f"{self.headline}\n\n{_BETWEEN}\n\n{self.words}\n"

    def answer(self) -> str:
        """Return the program's stance for whoever is named; "" where it finds nobody."""
        for row in stakeholder_rows(Article(self.page)):
            if self.who.casefold() in " ".join([row.name, *row.aliases]).casefold():
                return row.stance
        return ""


def sentences(half: str) -> Iterator[Sentence]:
    """Yield the sentences of one half."""
    headlines: dict[str, str] = {}
    for line in (FOLDER / f"{half}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        stance, debate, who, words = line.split("\t")
        if stance == "headline":
            headlines[debate] = words
        else:
            yield Sentence(stance, headlines[debate], who, words)


def answers(half: str) -> Counter[tuple[str, str]]:
    """Count the pairs of a reader's and the program's answer."""
    return Counter((sentence.stance, sentence.answer()) for sentence in sentences(half))


def right(counted: Counter[tuple[str, str]]) -> float:
    """Return the share of right answers.

    Examples
    --------
    >>> right(Counter({("oppose", "oppose"): 3, ("oppose", "unclear"): 1}))
    0.75
    """
    return sum(n for (wanted, got), n in counted.items() if wanted == got) / counted.total()


def guessed(counted: Counter[tuple[str, str]]) -> int:
    """Count the wrong answers that are no "unclear" and no missing row: guesses.

    Examples
    --------
    >>> guessed(Counter({("oppose", "support"): 2, ("oppose", "unclear"): 1}))
    2
    """
    return sum(n for (wanted, got), n in counted.items() if got not in {wanted, "unclear", ""})


def main() -> None:
    """Print the figures of both halves."""
    for half in HALVES:
        counted = answers(half)
        print(
            f"{half}: {right(counted):.3f} of {counted.total()} right, {guessed(counted)} guessed"
        )
        for (wanted, got), number in sorted(counted.items()):
            if wanted != got:
                print(f"    {number} × {got or 'nobody found'} for {wanted}")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    main()
