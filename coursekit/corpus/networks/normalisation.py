"""What a weight is divided by, so that who speaks much is not tied to all others for it."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Final, Literal, get_args

Normalisation = Literal["none", "average activity", "Jaccard", "cosine"]
NORMALISATIONS: Final[tuple[Normalisation, ...]] = get_args(Normalisation)


def divisor(one: Mapping[Hashable, int], other: Mapping[Hashable, int], by: Normalisation) -> float:
    """Return what the weight between two nodes is divided by.

    Parameters
    ----------
    one, other : mapping
        How often each of the two takes each side on each concept (or, for concepts, how often
        each actor takes each side on it).
    by : {"none", "average activity", "Jaccard", "cosine"}
        *Average activity*: the mean of both totals.  *Jaccard*: what one of the two has alone,
        and the product of what both have.  *Cosine*: the product of both totals; that is what
        Discourse Network Analyzer computes, and not the cosine of the two as vectors.

    Returns
    -------
    float
        Never 0: each of the two has made a statement.

    References
    ----------
    Leifeld, P., Gruber, J. and Bossner, F. R., *Discourse Network Analyzer Manual*, section
    "Normalization for One-Mode Networks" (version of February 2018 and the source of DNA 3.0.11);
    Leifeld, P. (2017), "Discourse Network Analysis: Policy Debates as Dynamic Networks", in *The
    Oxford Handbook of Political Networks*, pp. 301-325, doi:10.1093/oxfordhb/9780190228217.013.25.

    Examples
    --------
    >>> twenty, sixty = {"concepts": 20}, {"others": 60}
    >>> divisor(twenty, sixty, "average activity"), divisor(twenty, sixty, "cosine")
    (40.0, 1200.0)
    """
    if by == "none":
        return 1.0
    if by == "Jaccard":
        alone = sum(count for key, count in one.items() if key not in other)
        alone += sum(count for key, count in other.items() if key not in one)
        return float(alone + sum(count * other[key] for key, count in one.items() if key in other))
    totals = sum(one.values()), sum(other.values())
    return sum(totals) / 2 if by == "average activity" else float(totals[0] * totals[1])
