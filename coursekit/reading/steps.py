"""A step of the reading, done once; the garbage collector waits while it reads a long page."""

from __future__ import annotations

import gc
from functools import cached_property
from typing import Any, Final, TypeVar, overload

T = TypeVar("T", covariant=True)  # noqa: PLC0105

#: From this length the collector would spend a quarter of the time on words that all stay.
_LONG: Final = 500_000


class step(cached_property[T]):  # noqa: N801 (used as cached_property is)
    """A property of an article that is computed when asked for, once.

    Examples
    --------
    >>> class Page:
    ...     text = "It works."
    ...
    ...     @step
    ...     def words(self):
    ...         return self.text.split()
    >>> Page().words
    ['It', 'works.']
    """

    @overload
    def __get__(self, instance: None, owner: type[Any] | None = None) -> step[T]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any] | None = None) -> T: ...
    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        """Return the property, with the collector at rest where the page is long."""
        if instance is None or len(instance.text) < _LONG or not gc.isenabled():
            return super().__get__(instance, owner)
        gc.disable()
        try:
            return super().__get__(instance, owner)
        finally:
            gc.enable()
