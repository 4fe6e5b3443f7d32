"""What a hand-written file says: its values with their lines, and its faults."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coursekit.errors import Fault
from coursekit.yamlfile.messages import printable, shortened

#: The way from the top of a file to a value: keys of mappings and places in lists.
Way = tuple[str | int, ...]


@dataclass(frozen=True)
class YamlDocument:
    """What a file says, by the keys at its top."""

    path: Path
    data: dict[str, Any]
    #: The line, counted from 1, of each key and each list item.
    lines: dict[Way, int] = field(repr=False)
    #: How a value that is no text was typed (``72``, ``2024-11-12``).
    written: dict[Way, str] = field(repr=False)
    #: What is wrong already: another format, a key or an id that is there twice.
    faults: list[Fault] = field(default_factory=list)

    def at(self, *way: str | int) -> Any:
        """Return the value at the end of `way`, None when it leads nowhere."""
        value: Any = self.data
        for step in way:
            try:
                value = value[step]
            except (KeyError, IndexError, TypeError):
                return None
        return value

    def line(self, *way: str | int) -> int:
        """Return the line of the key or item at `way`, else of what is nearest above it."""
        while way and way not in self.lines:
            way = way[:-1]
        return self.lines.get(way, 1)

    def fault(self, message: str, *way: str | int) -> Fault:
        """Make a fault of what is at `way`, named as a person would: *question x, option 2*."""
        return Fault(printable(message), line=self.line(*way), where=printable(self._named(way)))

    def _named(self, way: Way) -> str:
        names = []
        for depth, step in enumerate(way):
            if not isinstance(step, int) or not depth:
                continue
            item = self.at(*way[: depth + 1])
            known = item.get("id") if isinstance(item, dict) else None
            name = shortened(known) if isinstance(known, str) and known else str(step + 1)
            names.append(f"{str(way[depth - 1]).removesuffix('s')} {name}")
        return ", ".join(names)
