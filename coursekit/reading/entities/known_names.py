"""Names that everybody knows: states and their governments, well-known bodies."""

from __future__ import annotations

from typing import Final

from coursekit.reading.entities.mentions import Form, Mention
from coursekit.reading.entities.name_line import Line, is_finite, modifies_noun, words
from coursekit.reading.rules.gazetteer import Known

SPEAKERS: Final = words("speakers")
#: What a city has as a city: "Lisbon's mayor" is nobody of the government that sits there.
_MUNICIPAL: Final = words("municipal")


def if_actor(line: Line, entry: Known, start: int, end: int) -> Mention | None:
    """Return the mention, unless the name only says where, or only modifies a noun."""
    if entry.form in {"place", "office"}:
        return None
    before, after = line.lower(start - 1), line.lower(end)
    if before == "the":
        before = line.lower(start - 2)
    if entry.place and (before in line.lex.locatives or _lies_in(line, start, end)):
        return None
    if after in SPEAKERS:
        pass  # a body's spokesman speaks for the body
    elif modifies_noun(after) or (entry.seat and not _governs(line, start, end, before)):
        return None
    form: Form = "state" if entry.form == "state" else "organisation"
    return line.mention(start, end, entry.name, entry.type, form, entry.key, entry.rule)


def _governs(line: Line, start: int, end: int, before: str) -> bool:
    """Tell whether a city acts or is dealt with, as only its government can."""
    after = line.lower(end)
    if line.possessed(end):
        return line.lower(end + 1) not in _MUNICIPAL
    if is_finite(after) or line.speaks(start, end):
        return True
    if after == "and" or before == "and":
        return not {line.lower(start - 2), line.lower(start - 3)} & line.lex.locatives
    return before in {"by", "with", "between"} or (after.endswith("ly") and len(after) > 4)


def _lies_in(line: Line, start: int, end: int) -> bool:
    """Tell whether the name only says where a place lies ("Bletchley, England", "Paris,")."""
    if start < 2 or line.lower(start - 1) != ",":
        return False
    before = line.text_at(start - 2)
    listed = before[:1].isupper() and not before.isupper() and line.lower(end) in {",", ".", ""}
    return listed and line.known(start - 2) is None and line.lower(start - 3) in line.lex.locatives


def government(line: Line, at: int, end: int) -> tuple[Mention, int] | None:
    """Read "Russian officials", "the US government", "the NAME administration"."""
    if end >= len(line.words) or line.words[end].text not in line.lex.government:
        return None
    noun = line.words[end].text
    mention = state_at(line, at, end, noun)
    if mention is not None:
        return mention, end + 1
    if noun == "administration" and end - at == 1:
        rule = "an administration is a government called after its head"
        printed = line.printed(at, end + 1)
        key = f"state:~{printed.lower()}"
        mention = line.mention(at, end + 1, printed, "government body", "state", key, rule)
        return mention, end + 1
    return None


def state_at(line: Line, start: int, noun: int, printed: str) -> Mention | None:
    """Read "Russian officials", "the US government": the noun stands for its state."""
    state = line.state(start, noun) if printed in line.lex.government else ""
    if not state:
        return None
    rule = f"its {printed} {'stand' if printed.endswith('s') else 'stands'} for a state"
    name = line.lex.state_names[state]
    return line.mention(start, noun + 1, name, "state", "state", f"state:{state}", rule)


def generic_government(line: Line, at: int) -> tuple[Mention, int] | None:
    """Read "the federal government", which is the government of the text's only state."""
    for noun in line.lex.generic_government:
        end = at + len(noun)
        printed = tuple(word.lower for word in line.words[at:end])
        if printed == noun and line.lower(at - 1) in {"the", "my", "our"}:
            name = " ".join(noun)
            rule = f"“the {name}” stands for the state whose government it is"
            key = f"state:~{name}"
            return line.mention(at, end, name, "government body", "state", key, rule), end
    return None
