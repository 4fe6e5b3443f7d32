"""Tokens: how a page and its answers name things without telling the key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random
from typing import Any

from coursekit.i18n import translated as _
from coursekit.quiz.markdown import phrase
from coursekit.quiz.question import Shown


def tokens_for(texts: Sequence[str]) -> tuple[str, ...]:
    """Name things by what they say, not by their place: a place may tell the key.

    >>> len(set(tokens_for(("yes", "no", "yes"))))
    3
    """
    seen: dict[str, int] = {}
    tokens = []
    for text in texts:
        token = hashlib.blake2s(text.encode(), digest_size=4).hexdigest()
        seen[token] = seen.get(token, 0) + 1
        tokens.append(token if seen[token] == 1 else f"{token}-{seen[token]}")
    return tuple(tokens)


def mixed(tokens: Sequence[str], chance: Random, fixed: frozenset[int] = frozenset()) -> list[int]:
    """Return the places of things in a mixed order, those in `fixed` where they were.

    Sorted by their meaningless tokens first, so that doing the mixing again does not tell the order
    in the file.

    >>> order = mixed(tokens_for(("a", "b", "c", "d")), Random(1), frozenset({3}))
    >>> order[3], sorted(order)
    (3, [0, 1, 2, 3])
    """
    free = [place for place in range(len(tokens)) if place not in fixed]
    free.sort(key=tokens.__getitem__)
    chance.shuffle(free)
    moved = iter(free)
    return [place if place in fixed else next(moved) for place in range(len(tokens))]


def mixed_texts(texts: Sequence[str], chance: Random) -> list[str]:
    """Return texts in a mixed order."""
    return [texts[place] for place in mixed(tokens_for(texts), chance)]


def labelled(texts: Sequence[str], order: Sequence[int]) -> list[Shown]:
    """Return things to be shown, in an order: the token and the text of each."""
    tokens = tokens_for(texts)
    return [{"token": tokens[place], "text": phrase(texts[place])} for place in order]


def chosen_tokens(sent: Any, name: str, known: Sequence[str]) -> list[str]:
    """Return the tokens that a page sent under `name`; ValueError for none or an unknown one."""
    chosen = sent.get(name) if isinstance(sent, dict) else None
    if not isinstance(chosen, list) or not chosen:
        raise ValueError(_("nothing is chosen"))
    if not all(isinstance(token, str) and token in known for token in chosen):
        raise ValueError(_("something is chosen that is not part of the question"))
    return chosen
