"""Packages of the extra `author`, loaded when a source needs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from coursekit.errors import CoursekitError


def extra(name: str, what: str) -> Any:
    """Return a package that only those need who make lessons.

    >>> extra("no_such_package", "reading a PDF")
    Traceback (most recent call last):
    coursekit.errors.CoursekitError: reading a PDF needs the package no_such_package, ...
    """
    try:
        return import_module(name)
    except ImportError:
        raise CoursekitError(
            f"{what} needs the package {name}, which is not installed. Install it: pip install"
            " 'coursekit[author]'. Or copy the text and paste it: coursekit new -"
        ) from None
