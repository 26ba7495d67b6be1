"""Lists as suites of science have them: '4, 6 and 13 kg' is one quantity there, and three numbers for who checks them.

MeasEval and grobid-quantities span a list whole where it leaves its unit to the last item. So every reader's readings
of such a list are made one before they are scored there; lists that say their unit every time stay as they are, since
both suites have them apart more often than not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

Reading = Mapping[str, Any]

WITH_LISTS = re.compile("measeval$|grobid$")
"""The suites that have such lists whole."""

_JOINT = re.compile(r"[,;]? (?:and|or) |[,;] ")
_BARE = re.compile(r"[0-9.,\u00a0\u2009 ]+")


def joined_lists(text: str, readings: Sequence[Reading]) -> list[Reading]:
    """The readings in the order of the text, those of one list that leaves its unit to the last made one.

    >>> items = [(0, 1, 4.0), (3, 4, 6.0), (9, 14, 13.0)]
    >>> readings = [{"start": start, "end": end, "value": value, "unit": "kg"} for start, end, value in items]
    >>> joined_lists("4, 6 and 13 kg", readings)
    [{'start': 0, 'end': 14, 'value': None, 'unit': 'kg', 'min': 4.0, 'max': 13.0}]
    """
    placed = [reading for reading in readings if reading.get("start") is not None]
    joined: list[Reading] = [reading for reading in readings if reading.get("start") is None]
    item: Reading = {}
    for reading in sorted(placed, key=lambda reading: (reading["start"], reading["end"])):
        if item and _goes_on(text, item, reading):
            ends = _ends(joined[-1]) + _ends(reading)
            whole = {**reading, "start": joined[-1]["start"], "value": None}
            joined[-1] = {**whole, "min": min(ends, default=None), "max": max(ends, default=None)}
        else:
            joined.append(reading)
        item = reading
    return joined


def _goes_on(text: str, item: Reading, reading: Reading) -> bool:
    """Whether a reading is of the list that another is of, which leaves its unit to the last."""
    bare = _BARE.fullmatch(text, item["start"], item["end"]) is not None
    shared = bool(reading.get("unit")) and reading["unit"] == item.get("unit")
    return bare and shared and _JOINT.fullmatch(text, item["end"], reading["start"]) is not None


def _ends(reading: Reading) -> list[float]:
    said = (str(reading.get(name)) for name in ("value", "min", "max"))
    return [float(value) for value in said if _NUMBER.fullmatch(value)]


_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
