"""What is made when a package is built: the course in it, and its page on the package index.

The course is the public edition (coursekit/course/edition): no pages for instructors, and no
article that belongs to others. It is made anew each time, and is in no commit. An archive of the
sources carries it, so that a wheel can be made from that alone.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

PUBLIC = "coursekit/course/public"
_PAGES = {"Source": "", "Issues": "/issues", "Changelog": "/blob/HEAD/CHANGELOG.md"}
_SETTING = re.compile(r"^repository:[ \t]*['\"]?(https?://[^\s'\"#]+)", re.MULTILINE)
#: Kept free for examples, as in coursekit/course/settings.py.
_NOBODYS = re.compile(r"https?://(?:[\w.-]+\.)?example\.(?:org|com|net)\b")
_PICTURE = re.compile(r"!\[[^\]]*\]\((?!https?:)[^)]*\)\n*")
_LINK = re.compile(r"\[([^\]]*)\]\((?!https?:|#|mailto:)([^)\s]+)\)")
_FOR_CONTRIBUTORS = re.compile(r"^<!-- [^>]* -->\n+", re.MULTILINE)


class CourseHook(BuildHookInterface):  # type: ignore[type-arg]  # its configuration is of no use here
    """Puts the public edition of the course into a wheel or an archive of the sources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the edition, unless the course is read from where it lies, or is there already."""
        root = Path(self.root)
        if version == "editable" or not (root / "notebooks").is_dir():
            return
        sys.path.insert(0, str(root))
        from coursekit.course.edition import public_files

        self._made = tempfile.TemporaryDirectory(prefix="coursekit-")
        for path, content in public_files(root).items():
            file = Path(self._made.name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        build_data["force_include"][self._made.name] = PUBLIC

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the edition away again."""
        if made := getattr(self, "_made", None):
            made.cleanup()


class PageHook(MetadataHookInterface):
    """Writes the page on the package index: README.md, with whole addresses, and the project's."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add them; a placeholder for the repository's address makes no address."""
        root = Path(self.root)
        found = _SETTING.search((root / "course.yaml").read_text(encoding="utf-8"))
        address = found[1].rstrip("/") if found and not _NOBODYS.match(found[1]) else ""
        text = page((root / "README.md").read_text(encoding="utf-8"), address)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        metadata["urls"] = {name: address + rest for name, rest in _PAGES.items() if address}


def page(text: str, address: str) -> str:
    """Return README.md for readers who have no other file: its links lead to the repository."""
    text = _FOR_CONTRIBUTORS.sub("", _PICTURE.sub("", text))
    whole = rf"[\1]({address}/blob/HEAD/\2)" if address else r"\1"
    return _LINK.sub(whole, text)
