"""Packages of the extras, loaded when something needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from coursekit.errors import CoursekitError


def extra(name: str, what: str, instead: str = "", *, group: str = "author") -> Any:
    """Return a package that only those need who make lessons or sites.

    Parameters
    ----------
    name : str
        The package.
    what : str
        What needs it, as the beginning of a sentence.
    instead : str, optional
        A sentence on what can be done without it.
    group : str, optional
        The extra that it comes with.

    Raises
    ------
    CoursekitError
        When it is not installed.

    Examples
    --------
    >>> extra("no_such_package", "reading a PDF")
    Traceback (most recent call last):
    coursekit.errors.CoursekitError: reading a PDF needs the package no_such_package, ...
    """
    try:
        return import_module(name)
    except ImportError:
        advice = f"Install it with: pip install 'coursekit[{group}]'."
        raise CoursekitError(
            f"{what} needs the package {name}, which is not installed."
            f" {' '.join(filter(None, (advice, instead)))}"
        ) from None
