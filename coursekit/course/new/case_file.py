"""The case file of a new text: what could be detected, and a mark for what could not."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from ruamel.yaml import YAML

from coursekit.course.finding import MARK
from coursekit.course.new.sources.found import FoundText
from coursekit.reading.article import Article
from coursekit.reading.case import Case

#: The keys in the order of the file.
_KEYS: Final = ("title", "source", "published", "url", "rights", "sha256", "language", "issue")
#: A page without them is no worse: what was pasted has no address.
_OPTIONAL: Final = frozenset({"url"})
_LONGEST: Final = 300
_LONGEST_TITLE: Final = 160


class Detected(NamedTuple):
    """What is known of a text: the values of its case file, and the keys that a person fills."""

    values: Mapping[str, Any]
    missing: tuple[str, ...]
    #: What the program guessed, and where from.
    guessed: Mapping[str, str]

    @property
    def case(self) -> Case:
        """The case that the file will say."""
        return Case.model_validate(self.values)


def detect(found: FoundText) -> Detected:
    """Detect what a case file says of a text; nothing is made up.

    >>> detected = detect(FoundText(text="He left.", kind="a text", title="No", source="The Paper"))
    >>> detected.values["source"], detected.missing
    ('The Paper', ('published', 'rights', 'issue'))
    """
    page = Article(found.text)
    issue = page.issue.name
    values = {
        "title": _line(found.title or page.title or _first_line(found.text)),
        "source": _line(found.source),
        "published": found.published or page.published,
        "url": _address(found.url),
        "sha256": hashlib.sha256(found.text.encode()).hexdigest(),
        "language": page.language,
        "issue": {"name": _line(issue)} if issue else None,
    }
    known = {key: values[key] for key in _KEYS if values.get(key)}
    missing = [key for key in _KEYS if key not in known and key not in _OPTIONAL]
    if page.language == "und":
        missing.append("language")
    guessed = {"issue": "what the headline seems to be about"} if issue else {}
    if known.get("title") and not found.title:
        guessed["title"] = "the first line that looks like a headline"
    if known.get("published") and not found.published:
        guessed["published"] = "the first date line of the text"
    return Detected({"format": 1, **known}, tuple(missing), guessed)


def case_text(detected: Detected, found: FoundText, day: str) -> bytes:
    """Return the text of a case file; what is missing is a comment that `check` names."""
    lines = [f"# Begun by `coursekit new` on {day}, from {_line(found.kind)}.\n"]
    lines += [f"# To be checked: {key}, {why}.\n" for key, why in detected.guessed.items()]
    if "issue" in detected.guessed:
        lines.append(
            "# Other words for the issue go below its name, such as also: [the bill, the law]\n"
        )
    return "".join([*lines, *_entries(detected)]).encode()


def _entries(detected: Detected) -> Iterator[str]:
    for key in ("format", *_KEYS):
        if key in detected.missing:
            yield f"# {MARK} {key}: {Case.model_fields[key].description}\n"
        if key in detected.values:
            yield _dumped({key: detected.values[key]})


def _dumped(entry: Mapping[str, Any]) -> str:
    yaml = YAML()
    yaml.width = 1_000_000
    text = io.StringIO()
    yaml.dump(dict(entry), text)
    return text.getvalue()


def _first_line(text: str) -> str:
    """Return the first line where it stands alone and is no sentence, in any language."""
    first, _, rest = text.strip().partition("\n")
    is_title = rest.startswith("\n") and len(first) <= _LONGEST_TITLE and first[-1:] not in ".,;"
    return first if is_title else ""


def _address(url: str) -> str:
    """Return an address without a name and a password in it; "" where it is none of the web.

    >>> _address("https://ann:secret@example.org/a@b"), _address("file:///etc/passwd")
    ('https://example.org/a@b', '')
    """
    found = re.match(r"(https?://)(?:[^/?#]*@)?", url)
    return found[1] + url[found.end() :] if found else ""


def _line(text: str) -> str:
    """Return a text in one line, without what no file should print."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:_LONGEST].strip()
