"""How a reader of numbers is scored against cases: which reading meets which expected one, and what counts as right.

A case has `id`, `suite`, `lang`, `text`, `gold` (a list of `start`, `end`, `surface`, `value`, `min`, `max`, `unit`,
`kind`, `bound`; null where the suite doesn't say), `scope` (the kinds the suite is about) and `exhaustive`: 'all' where
everything else that is read is wrong, 'scope' where that holds for kinds in scope, 'no' where nothing is said.

A reading and an expected item meet where their spans overlap, one to one, the best pair first: exact span, then right
value, then share of overlap; an item without a span meets any reading of its value. A value is right to one part in
10^9, or to the digits that were printed; a range needs both ends; an open bound may stand as min, max or value; where
both sides name a unit of one dimension, the values are compared after conversion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Reading = Mapping[str, Any]
Case = Mapping[str, Any]

_SECONDS = {
    **dict.fromkeys(("second", "seconds", "sec", "s"), 1.0),
    **dict.fromkeys(("minute", "minutes", "min"), 60.0),
    **dict.fromkeys(("hour", "hours", "h"), 3600.0),
    **dict.fromkeys(("day", "days", "night", "nights"), 86400.0),
    **dict.fromkeys(("week", "weeks"), 604800.0),
    **dict.fromkeys(("month", "months"), 2592000.0),
    **dict.fromkeys(("quarter", "quarters"), 7776000.0),
    **dict.fromkeys(("year", "years"), 31536000.0),
    **dict.fromkeys(("decade", "decades"), 315360000.0),
}
_METRES = {
    **dict.fromkeys(("metre", "meter", "metres", "meters", "m"), 1.0),
    **dict.fromkeys(("kilometre", "kilometer", "kilometres", "kilometers", "km"), 1000.0),
    **dict.fromkeys(("centimetre", "centimeter", "cm"), 0.01),
    **dict.fromkeys(("millimetre", "millimeter", "mm"), 0.001),
    **dict.fromkeys(("mile", "miles"), 1609.344),
    **dict.fromkeys(("yard", "yards"), 0.9144),
    **dict.fromkeys(("foot", "feet", "ft"), 0.3048),
    **dict.fromkeys(("inch", "inches"), 0.0254),
}
_GRAMS = {
    **dict.fromkeys(("gram", "grams", "g"), 1.0),
    **dict.fromkeys(("kilogram", "kilograms", "kg"), 1000.0),
    **dict.fromkeys(("milligram", "milligrams", "mg"), 0.001),
    **dict.fromkeys(("ounce", "ounces"), 28.349523125),
    **dict.fromkeys(("pound", "pounds"), 453.59237),
}
_LITRES = {
    **dict.fromkeys(("litre", "liter", "litres", "liters", "l"), 1.0),
    **dict.fromkeys(("millilitre", "milliliter", "ml"), 0.001),
    **dict.fromkeys(("hectolitre", "hectoliter", "hectolitres"), 100.0),
}
_DIMENSIONS = (_SECONDS, _METRES, _GRAMS, _LITRES)
_TOLERANCE = 1e-9
_PRINTED = 5

_BOUNDS = {
    **dict.fromkeys(("about", "approx", "approximately", "around", "~", "nearly"), "approx"),
    **dict.fromkeys(("min", "at_least", "more_than", ">", ">=", "over", "above"), "min"),
    **dict.fromkeys(("max", "at_most", "less_than", "<", "<=", "under", "up_to", "below"), "max"),
    **dict.fromkeys(("exact", "=", "exactly"), "exact"),
}
_KINDS = {
    **dict.fromkeys(("number", "numeral", "integer", "decimal"), "cardinal"),
    **dict.fromkeys(("temperature", "dimension", "quantity"), "measurement"),
    **dict.fromkeys(("daterange", "datetime"), "date"),
    "currency": "money",
    "percentage": "percent",
}


@dataclass
class Score:
    """The tallies of one suite: what was expected, what was read, and what of it is right."""

    cases: int = 0
    expected: int = 0
    read: int = 0
    right: int = 0
    right_read: int = 0
    spans: int = 0
    exact: int = 0
    exact_read: int = 0
    bounds: int = 0
    bounds_right: int = 0
    failed: int = 0

    def add(self, other: Score) -> None:
        """Add another suite's tallies."""
        for name in vars(self):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def recall(self) -> float | None:
        """The share of expected values that were read right, None where none has a value."""
        return _share(self.right, self.expected)

    @property
    def precision(self) -> float | None:
        """The share of counted readings whose value is right."""
        return _share(self.right_read, self.read) if self.expected else None

    @property
    def exact_recall(self) -> float | None:
        """The share of expected spans that were read exactly."""
        return _share(self.exact, self.spans)

    @property
    def exact_precision(self) -> float | None:
        """The share of counted readings whose span is exactly an expected one."""
        return _share(self.exact_read, self.read) if self.spans else None

    @property
    def bound_recall(self) -> float | None:
        """The share of bounds other than 'exact' that were read right."""
        return _share(self.bounds_right, self.bounds)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(case: Case, readings: Iterable[Reading] | None) -> Score:
    """The tallies of one case; None for the readings of a reader that failed on it."""
    read = list(readings or ())
    tally = Score(cases=1, failed=readings is None)
    met = _meet(case["gold"], read)
    for index, expected in enumerate(case["gold"]):
        _count_expected(tally, expected, read[met[index]] if index in met else None, case["suite"])
    if case["exhaustive"] != "no":
        found = {there: here for here, there in met.items()}
        for there, reading in enumerate(read):
            _count_read(tally, case, case["gold"][found[there]] if there in found else None, reading)
    return tally


def _count_expected(tally: Score, expected: Reading, reading: Reading | None, suite: str) -> None:
    if _has_value(expected):
        tally.expected += 1
        tally.right += reading is not None and right(reading, expected)
    if expected["start"] is not None:
        tally.spans += 1
        tally.exact += reading is not None and _same_span(reading, expected)
    if expected.get("bound") not in (None, "exact"):
        tally.bounds += 1
        tally.bounds_right += reading is not None and _same_bound(reading, expected["bound"], suite)


def _count_read(tally: Score, case: Case, expected: Reading | None, reading: Reading) -> None:
    if expected is None:
        kind = _KINDS.get(reading.get("kind") or "", reading.get("kind"))
        tally.read += case["exhaustive"] == "all" or kind is None or kind in case["scope"]
        return
    tally.read += 1
    tally.right_read += not _has_value(expected) or right(reading, expected)
    tally.exact_read += expected["start"] is None or _same_span(reading, expected)


def _has_value(item: Reading) -> bool:
    return any(item.get(name) is not None for name in ("value", "min", "max"))


def _same_span(reading: Reading, expected: Reading) -> bool:
    return (reading.get("start"), reading.get("end")) == (expected["start"], expected["end"])


def _meet(gold: list[Reading], read: list[Reading]) -> dict[int, int]:
    """Which reading meets which expected item, by index."""
    pairs = []
    for here, expected in enumerate(gold):
        for there, reading in enumerate(read):
            overlap = _overlap(expected, reading)
            if overlap:
                exact, same = _same_span(reading, expected), _has_value(expected) and right(reading, expected)
                pairs.append((exact and same, same, exact, overlap, -here, -there))
    met: dict[int, int] = {}
    for *_, here, there in sorted(pairs, reverse=True):
        if -here not in met and -there not in met.values():
            met[-here] = -there
    return met | _meet_by_value(gold, read, met)


def _overlap(expected: Reading, reading: Reading) -> float:
    if expected["start"] is None or reading.get("start") is None or reading.get("end") is None:
        return 0.0
    common = min(expected["end"], reading["end"]) - max(expected["start"], reading["start"])
    whole = max(expected["end"], reading["end"]) - min(expected["start"], reading["start"])
    return common / whole if common > 0 else 0.0


def _meet_by_value(gold: list[Reading], read: list[Reading], met: dict[int, int]) -> dict[int, int]:
    """The items without a span, each with a reading of its value that no other has: those with a unit first."""
    further: dict[int, int] = {}
    for with_unit in (True, False):
        for here, expected in enumerate(gold):
            if expected["start"] is not None or here in further:
                continue
            taken = {*met.values(), *further.values()}
            for there, reading in enumerate(read):
                units = bool(reading.get("unit")) == bool(expected.get("unit"))
                if there not in taken and right(reading, expected) and (units or not with_unit):
                    further[here] = there
                    break
    return further


def right(reading: Reading, expected: Reading) -> bool:
    """Whether the value that was read is the expected one.

    >>> right({"value": 3, "unit": "hours"}, {"value": 10800, "unit": "second"})
    True
    >>> right({"min": 5}, {"min": 5, "max": 10})
    False
    """
    scales = {1.0, _ratio(reading.get("unit"), expected.get("unit"))}
    return any(
        _right(*(_times(reading.get(name), scale) for name in ("value", "min", "max")), expected) for scale in scales
    )


def _right(value: float | None, low: float | None, high: float | None, expected: Reading) -> bool:
    want, least, most = (expected.get(name) for name in ("value", "min", "max"))
    if least is not None and most is not None:
        both = (_close(low, least) and _close(high, most)) or (_close(low, most) and _close(high, least))
        return both or (want is not None and not expected.get("uncertainty") and _close(value, want))
    if want is None:
        return any(_close(item, most if least is None else least) for item in (value, low, high))
    open_end = value is None and (low is None) != (high is None)
    return (
        _close(value, want)
        or (open_end and _close(high if low is None else low, want))
        or (value is None and _close(low, want) and _close(high, want))
    )


def _times(value: object, scale: float) -> float | None:
    try:
        return None if value is None else float(value) * scale  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def _ratio(read: object, expected: object) -> float:
    """What a value in one unit is multiplied by to be in another of its dimension, 1 where they have none in common."""
    one, other = (str(unit or "").strip().lower() for unit in (read, expected))
    for factors in _DIMENSIONS:
        if one in factors and other in factors:
            return factors[one] / factors[other]
    return 1.0


def _close(one: float | None, wanted: object) -> bool:
    other = _times(wanted, 1.0)
    if one is None or other is None:
        return False
    if one == other or abs(one - other) <= _TOLERANCE * max(abs(one), abs(other)):
        return True
    printed = repr(other).partition(".")[2]
    return len(printed) >= _PRINTED and "e" not in printed and abs(one - other) <= 0.51 * 10.0 ** -len(printed)


def _same_bound(reading: Reading, expected: str, suite: str) -> bool:
    wanted = set(expected.split("|"))
    if suite.startswith("measeval") and "range" in wanted:
        wanted |= {"min", "max"}
    return bool(_bounds_of(reading) & wanted)


def _bounds_of(reading: Reading) -> set[str]:
    """The bound that was read: by its name, and by the ends that are there."""
    named = str(reading.get("bound") or "exact").lower()
    low, high, value = (reading.get(name) for name in ("min", "max", "value"))
    bounds = {_BOUNDS.get(named, named)}
    closed = low is not None and high is not None and low != high
    if bounds != {"exact"}:
        return bounds | ({"range"} if closed else set())
    if closed:
        return {"range"}
    if value is None and low is not None and high is None:
        return {"min"}
    return {"max"} if value is None and high is not None and low is None else bounds
