"""Pages of HTML from templates: the style is part of each, and a policy lets nothing else in."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Template
from markupsafe import Markup

from coursekit.i18n import (
    counted,
    day_in_words,
    direction_in_use,
    language_in_use,
    translated,
)
from coursekit.quiz.markdown import blocks, phrase


def environment_of(loader: BaseLoader) -> Environment:
    """Return what makes pages of the templates that a loader finds."""
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.globals |= {"_": translated, "tn": counted}
    environment.filters |= {
        "plain_number": "{:g}".format,
        "day": day_in_words,
        # Made from Markdown, with raw HTML off.
        "blocks": lambda text: Markup(blocks(text)),  # noqa: S704
        "phrase": lambda text: Markup(phrase(text)),  # noqa: S704
    }
    return environment


def styled(template: Template, style_sheets: Sequence[Path], **values: Any) -> str:
    """Return a page with its style, and the digest of that for the policy."""
    style = "\n".join(sheet.read_text(encoding="utf-8") for sheet in style_sheets)
    made: str = template.render(
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        language=language_in_use(),
        direction=direction_in_use(),
        **values,
    )
    return made
