"""A text that is pasted into a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Final

from coursekit.cli.output import complain

_ASKED: Final = "Paste the text here. Then end it with {keys}."
_END: Final = 4  # Ctrl and D
_ERASE: Final = 127


def pasted(most: int) -> bytes:
    """Ask for a text; return what is pasted or typed until Ctrl and D, of at most so many bytes.

    A terminal that hands on whole lines cuts off what is longer than 4,095 bytes (on macOS 1,024),
    and a paragraph from a browser may be; so it hands on each byte.
    """
    try:
        import termios
    except ImportError:  # Windows
        complain(_ASKED.format(keys="Ctrl and Z, then Enter"))
        return sys.stdin.buffer.read(most)
    terminal = sys.stdin.fileno()
    usual, bytewise = termios.tcgetattr(terminal), termios.tcgetattr(terminal)
    bytewise[3] &= ~termios.ICANON
    termios.tcsetattr(terminal, termios.TCSADRAIN, bytewise)
    try:
        complain(_ASKED.format(keys="Ctrl and D"))
        return _until_end(_bytes_from(terminal), most)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, usual)


def _bytes_from(terminal: int) -> Iterator[int]:
    while piece := os.read(terminal, 1 << 16):
        yield from piece


def _until_end(typed: Iterator[int], most: int) -> bytes:
    r"""Return the bytes up to the sign for the end; a letter that was erased goes whole.

    >>> _until_end(iter("écol\x7f\x7f\x7f\x7f\x7fa\x04b".encode()), 99)
    b'a'
    """
    kept = bytearray()
    for byte in typed:
        if byte == _END or len(kept) >= most:
            break
        if byte == _ERASE:
            while kept and kept.pop() & 0xC0 == 0x80:
                pass
        else:
            kept.append(byte)
    return bytes(kept)
