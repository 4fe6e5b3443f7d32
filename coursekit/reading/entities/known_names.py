"""Names that everybody knows: states and their governments, well-known bodies."""

from __future__ import annotations

from typing import Final

from coursekit.reading.entities.mentions import Form, Mention
from coursekit.reading.entities.name import Name, rules_of
from coursekit.reading.entities.name_line import Line
from coursekit.reading.entities.name_runs import words
from coursekit.reading.rules.engine import Reason
from coursekit.reading.rules.gazetteer import Known

SPEAKERS: Final = words["speakers"]


def if_actor(line: Line, entry: Known, start: int, end: int) -> Mention | None:
    """Return the mention, unless the name only says where, or only modifies a noun."""
    rule = rules_of("known.rules").first(Name(line, start, end, entry))
    if rule is None or rule["party"] == "no":
        return None
    form: Form = "state" if entry.form == "state" else "organisation"
    type_, key, why = entry.type, entry.key or f"organisation:{entry.name.lower()}", entry.rule
    if rule["party"] == "credit":
        form = "credit"
        why = f"“({entry.name})”, the line's head, names it as a source of the report"
    elif not type_:
        type_ = "government body" if entry.rule == "city" else "state"
        why = f"“{entry.name}”, a {entry.rule}, acts"
    return line.mention(
        start, end, entry.name, type_, form, key, Reason(why, rule), "clear", entry.nouns
    )


def government(line: Line, at: int, end: int) -> tuple[Mention, int] | None:
    """Read "Russian officials", "the US government", "the NAME administration"."""
    noun = line.text_at(end)
    if noun not in line.lex.government:
        return None
    mention = state_at(line, at, end, noun)
    if mention is None and noun.lower() == "administration":
        rule = "an administration is a government called after its head"
        name = line.printed(at, end + 1)
        key, nouns = f"state:~{name.lower()}", (noun.lower(),)
        type_, end = "government body", end + (line.text_at(end + 1) in line.lex.government)
        mention = line.mention(at, end + 1, name, type_, "state", key, rule, "clear", nouns)
    return (mention, end + 1) if mention else None


def state_at(line: Line, start: int, noun: int, printed: str) -> Mention | None:
    """Read "Russian officials", "the US government": the noun stands for its state."""
    state = line.state(start, noun) if printed in line.lex.government else ""
    if not state:
        return None  # "the Lisbon Police spokesman"
    rule = f"its {printed} {'stand' if printed.endswith('s') else 'stands'} for a state"
    ruling = printed.lower() in words["ruling"]
    name = line.printed(start, noun + 1) if ruling else line.lex.state_names[state]
    type_, key = ("government body" if ruling else "state"), f"state:{state}"
    return line.mention(start, noun + 1, name, type_, "state", key, rule)


def generic_government(line: Line, at: int) -> tuple[Mention, int] | None:
    """Read "the federal government", which is the government of the text's only state."""
    for noun in line.lex.generic_government:
        end = at + len(noun)
        if tuple(line.lowers[at:end]) == noun:
            name = " ".join(noun)
            rule = f"“the {name}” stands for the state whose government it is"
            key = f"state:~{name}"
            return line.mention(at, end, name, "government body", "state", key, rule), end
    return None
