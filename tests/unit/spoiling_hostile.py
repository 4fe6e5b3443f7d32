"""What is hostile in a file, what came into it by copying, and what looks odd and is right."""

from __future__ import annotations

import re
from random import Random

from spoiling import (
    EITHER,
    LOADED,
    Base,
    Change,
    key_line_of,
    line_changed,
    operator,
    replaced,
    scalars,
)


@operator
def script_in_a_text(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base, texts_only=True))
    hostile = chance.choice(
        [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</textarea><svg/onload=a()>",
            "<!-- ",
            "&lt;script&gt;",
            "<iframe srcdoc='x'>",
            "{{7*7}}",
            "${x}",
        ]
    )
    quoted = hostile.replace("'", "''")
    return replaced(base, place, f"'{quoted}'", outcome=LOADED)


@operator
def unsafe_link(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base, texts_only=True))
    hostile = chance.choice(
        [
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert)",
            "[x](data:text/html,x)",
            "[x](vbscript:x)",
            "<javascript:alert>",
            "![x](https://example.org/x.png)",
            "[x](java&#115;cript:alert)",
            "[x][y]\n\n[y]: javascript:alert",
        ]
    )
    quoted = hostile.replace("\\", "\\\\").replace("\n", "\\n")
    return replaced(base, place, f'"{quoted}"')


@operator
def huge_text(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    piece = chance.choice(["word ", "[", "*a ", "`", "> ", "<", "é", "- "])
    # A text may be long; a link, a number or a name may not.
    return replaced(base, place, '"' + piece * (20_000 // len(piece)) + '"', outcome=EITHER)


@operator
def huge_number(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    new = chance.choice(["9" * 5000, "1e999", ".inf", "-.inf", ".nan", "0x" + "f" * 999, "1_0"])
    return replaced(base, place, new, outcome=EITHER)


@operator
def control_character(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    character = chance.choice("\x01\x07\x08\x0b\x0c\x1b\x1f\x7f\x80\x9f\ufffe\uffff")
    return replaced(base, place, f"'a{character}b'")


@operator
def escaped_control_character(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    escape = chance.choice(["\\e[2J", "\\0", "\\u202e", "\\a", "\\x9b", "\\ud800"])
    return replaced(base, place, f'"a{escape}b"', outcome=EITHER)


@operator
def binary_data(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    lines = [line.encode() for line in base.lines]
    lines[at] = (
        lines[at].rstrip(b"\n") + chance.choice([b"\0", b"\xff", b"caf\xe9", b"\xc3("]) + b"\n"
    )
    return Change(b"".join(lines), at + 1)


@operator
def anchor_and_alias(base: Base, chance: Random) -> Change | None:
    texts = scalars(base, texts_only=True)
    one, other = sorted(chance.sample(texts, 2), key=lambda each: each.start)
    start, end = other.value.start_mark.index, other.value.end_mark.index
    text = base.text[:start] + "*a" + base.text[end:]
    start = one.value.start_mark.index
    text = text[:start] + "&a " + text[start:]
    return Change(text, other.line)


@operator
def alias_of_nothing(base: Base, chance: Random) -> Change | None:
    return replaced(base, chance.choice(scalars(base)), chance.choice(["*nothing", "*a-b"]))


@operator
def tag(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    start = place.value.start_mark.index
    new = chance.choice(["!!python/object/apply:os.system ", "!x ", "!!binary ", "!!set "])
    text = base.text[:start] + new + base.text[start:]
    return Change(text, base.text.count("\n", 0, start) + 1)


@operator
def merge_key(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    line = base.lines[at]
    if line.lstrip().startswith("-"):
        return None
    indent = len(line) - len(line.lstrip())
    lines = base.lines
    lines.insert(at, " " * indent + "<<: {kind: choice}\n")
    return Change("".join(lines), at + 1)


@operator
def nested_deeply(base: Base, chance: Random) -> Change | None:
    depth = chance.choice([60, 300, 3000])
    opening, closing = chance.choice([("[", "]"), ("{a: ", "}")])
    new = opening * depth + "x" + closing * depth
    return replaced(base, chance.choice(scalars(base)), new)


@operator
def key_that_is_no_word(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base))
    return replaced(base, place, chance.choice(["{[a, b]: c}", "{{a: b}: c}", "{~: c}", "{1: c}"]))


# What changes nothing, or nothing that is wrong.


@operator
def comment_added(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    lines = base.lines
    note = chance.choice(["# a note: with [signs\n", "\n", "      # far in\n"])
    if note.startswith(" ") and not re.match(r" *(?:- )?[\w-]+:(?! [>|])", lines[at - 1]):
        return None  # below a text that is folded it goes on with the text
    lines.insert(at, note)
    return Change("".join(lines), at + 1, LOADED, same=True)


@operator
def quoted(base: Base, chance: Random) -> Change | None:
    plain = [each for each in scalars(base, texts_only=True) if each.value.style is None]
    place = chance.choice(plain)
    text = place.value.value.replace("'", "''")
    return replaced(base, place, f"'{text}'", outcome=LOADED, same=True)


@operator
def line_ends_of_windows(base: Base, chance: Random) -> Change | None:
    bom = chance.choice([b"", b"\xef\xbb\xbf"])
    return Change(bom + base.text.replace("\n", "\r\n").encode(), 1, LOADED, same=True)


@operator
def white_space_at_the_end(base: Base, chance: Random) -> Change | None:
    at = key_line_of(base, chance)
    return Change(
        line_changed(base, at, base.lines[at].rstrip("\n") + "   \n").content,
        at + 1,
        LOADED,
        same=True,
    )


@operator
def text_of_any_script(base: Base, chance: Random) -> Change | None:
    place = chance.choice(scalars(base, texts_only=True))
    new = chance.choice(["من ينتقد المعاهدة؟", "谁在批评？", "Кто против?", "😀 👩‍👩‍👧", "ניסיון"])
    return replaced(base, place, f'"{new}"', outcome=LOADED)
