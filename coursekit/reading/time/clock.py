"""Values of clock times."""

from __future__ import annotations

from typing import Final

from coursekit.reading.time.context import (
    Setting,
    Slots,
    Value,
    ValueFunction,
    deictic,
    from_story,
)
from coursekit.reading.time.days import day_of, lacks_capital


def clock(slots: Slots, setting: Setting) -> Value | None:
    """Read "5 p.m. EST Nov. 6"; without a day it is on the last one named, else on publication."""
    time = _time_of_day(slots)
    if not time or ("month" in slots and lacks_capital(setting)):
        return None
    story = from_story("D", 0, setting)
    if slots.keys() & {"month", "weekday", "deictic"}:
        day = day_of(slots, setting)
    else:
        day = story or deictic("D", 0, setting)
    if day is None:
        return None
    if day.value.endswith("_REF"):
        return Value(f"XXXX-XX-XX{time}", "TIME")
    return Value(day.value + time, "TIME", slots.get("approx", ""), day.anchor)


def _time_of_day(slots: Slots) -> str:
    zone = "Z" if slots.get("zone") == "Z" else ""
    if "moment" in slots:
        return slots["moment"] + zone
    if "iso-time" in slots:
        return slots["iso-time"].upper()
    if "hhmm" in slots:
        return f"T{slots['hhmm'][:2]}:{slots['hhmm'][2:]}{zone}"
    hour = int(slots["hours"])
    if "part" in slots or "meridiem" in slots:
        if not 0 < hour < 13:
            return ""
        late = slots.get("meridiem") == "PM" or slots.get("part") in {"AF", "EV", "NI"}
        hour = hour % 12 + 12 * late
    return f"T{hour:02}:{slots.get('minutes', '00')}{zone}"


FUNCTIONS: Final[dict[str, ValueFunction]] = {"clock": clock}
