"""What is whole in a zip of which only the beginning is there.

A zip has its table of contents at its end.  Before each file stands a header of its own
(APPNOTE.TXT of PKWARE, 4.3.7), by which the files are found one after the other.
"""

from __future__ import annotations

import mmap
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from coursekit.archive import Found, Limits, leads_out, parts_of

_HEADER: Final = struct.Struct("<4s5H3I2H")
_OPENS: Final = b"PK\x03\x04"
_DESCRIPTOR: Final = b"PK\x07\x08"
_ENCRYPTED, _SIZES_FOLLOW, _IN_UTF8 = 0x1, 0x8, 0x800
_STORED, _DEFLATED = 0, 8
_PIECE: Final = 1 << 16
_CUT: Final = (
    "the zip is cut off or damaged here; what stands before this place is read. Download it once"
    " more for the rest"
)


class _Member(NamedTuple):
    """A file in the zip: its name, its bytes where they are whole and few enough, its end."""

    name: str
    data: bytes | None
    end: int


def whole_files(path: Path, limits: Limits, endings: tuple[str, ...]) -> Iterator[Found]:
    """Yield the files with these endings that are whole, then what says that there were more."""
    with path.open("rb") as file:
        if file.read(4) != _OPENS:
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as zipped:
            yield from _files(zipped, limits, endings)


def _files(zipped: mmap.mmap, limits: Limits, endings: tuple[str, ...]) -> Iterator[Found]:
    at = together = 0
    name = ""
    for _ in range(limits.files):
        member = _member_at(zipped, at, limits.one)
        if member is None:
            break
        name, data, at = member
        parts = parts_of(name)
        if not name.lower().endswith(endings):
            continue
        if data is None or leads_out(parts):
            why = "its path leads out of the zip" if data is not None else "it is too large"
            yield Found(name, refused=why)
            continue
        together += len(data)
        if together > limits.together:
            break
        yield Found("/".join(parts), data)
    yield Found(f"after {name}" if name else "", refused=_CUT)


def _member_at(zipped: mmap.mmap, at: int, most: int) -> _Member | None:
    """Return the file whose header stands at a place; None where none is, or it is not whole."""
    start = at + _HEADER.size
    if start > len(zipped) or zipped[at : at + 4] != _OPENS:
        return None
    _, _, flags, method, _, _, crc, packed, _, of_name, of_more = _HEADER.unpack(zipped[at:start])
    name = zipped[start : start + of_name].decode(
        "utf-8" if flags & _IN_UTF8 else "cp437", "replace"
    )
    start += of_name + of_more
    follows = bool(flags & _SIZES_FOLLOW) and not packed
    end = len(zipped) if follows else start + packed
    if end > len(zipped) or flags & _ENCRYPTED or method not in {_STORED, _DEFLATED}:
        return None
    if method == _STORED:
        if follows:
            return None  # nothing says where it ends
        data: bytes | None = zipped[start:end] if packed <= most else None
    else:
        unpacked = _inflated(zipped, start, end, most)
        if unpacked is None:
            return None
        data, end = unpacked
    if flags & _SIZES_FOLLOW:
        end += 4 if zipped[end : end + 4] == _DESCRIPTOR else 0
        crc = int.from_bytes(zipped[end : end + 4], "little")
        end += 12
    is_whole = end <= len(zipped) and (data is None or zlib.crc32(data) == crc)
    return _Member(name, data, end) if is_whole else None


def _inflated(
    zipped: mmap.mmap, start: int, end: int, most: int
) -> tuple[bytes | None, int] | None:
    """Return what is packed from a place on, and where it ends; None where it does not end."""
    unpacker, size = zlib.decompressobj(-zlib.MAX_WBITS), 0
    pieces: list[bytes] = []
    while not unpacker.eof and start < end:
        piece = zipped[start : min(start + _PIECE, end)]
        start += len(piece)
        try:
            unpacked = unpacker.decompress(piece)
        except zlib.error:
            return None
        size += len(unpacked)
        pieces = [*pieces, unpacked] if size <= most else []
    if not unpacker.eof:
        return None
    return b"".join(pieces) if size <= most else None, start - len(unpacker.unused_data)
