"""A property that is worked out when it is first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

T = TypeVar("T")
_KEEP: Final = object.__setattr__  # also where nothing else may be set


class kept(Generic[T]):  # noqa: N801 (it is written as property is)
    """As functools.cached_property, which takes a lock each time (until Python 3.12).

    A sentence is read by one thread, and many thousands of such properties are made for a page.
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self.compute, self.__doc__ = compute, compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, thing: object, owner: type) -> T:
        """Work it out; no class is asked for it."""
        value = self.compute(thing)
        _KEEP(thing, self.name, value)  # its __dict__ would have to be made first
        return value
