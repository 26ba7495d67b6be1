"""What `audit.py` knows of filled forms: each proved field's certificate, the object it stands in, the coverage."""

import json
import re
from collections.abc import Iterator
from fractions import Fraction

from audit import BOUNDED, ENDS, date_faults, folded, line_faults, runs

KINDS = ("integer", "number", "decimal", "text", "date")
"""What the object holds as the field does; times and durations have several notations."""


def held(made: object, path: str) -> tuple[dict, object]:
    """The record that a path of the object leads into, and what that has there."""
    record: dict = {}
    for place, key, name in re.findall(r'\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.\[\]]+)', path):
        if isinstance(made, dict):
            record, made = made, made.get(name or (json.loads(key) if key else place))
        else:
            made = made[int(place)] if isinstance(made, list) and place and int(place) < len(made) else None
    return record, made


def same(kind: str, there: object, value: object) -> bool:
    """Tell whether the object has the field's value; figures may be written in several ways."""
    told, of = str(there or 0), str(value or 0)
    written = kind in {"text", "date"} or re.fullmatch(r"-?\d+(?:[./]\d+)?", told) is None
    return told == of if written else Fraction(told) == Fraction(of)


def leaf_faults(document: dict, leaf: dict, made: object) -> Iterator[str]:
    """What is wrong with a proved field of a form; of one that isn't in the object `made` is None."""
    text, kind, value, name = document["text"], leaf["type"], leaf["value"], leaf["path"].rpartition(".")[2]
    line = {key: given for key, given in (leaf["proof"] or {"span": None}).items() if given is not None}
    if line.get("span") != leaf["span"] or not line:
        yield "the certificate is about nothing or something else"
        return
    found, bound, start = line_faults(text, line), line.get("bound", "exact"), line["span"]["start"]
    record, there = held(made, leaf["path"]) if made is not None else ({}, value)
    said = [line[end] for end in ENDS if end in line] or runs(line.get("date", line["text"])[:18])
    if "date" in line:
        line["date"] = line["date"].removesuffix("/..").removeprefix("../")
        told = value if kind in ("date", "date-time") else line["date"]
        found |= date_faults(f"{text} {document.get('date')}", {"value": told}, {"date": line})
    if kind == "text":
        found["other words stand at its place"] = folded(line["text"]) != folded(value)
    elif kind not in ("date", "date-time", "time") and value is not None:
        ours, by = Fraction(str(value).strip("PTS")), Fraction(line.get("factor", 1))
        found[f"{value} is not the text's {said}"] = ours * by not in map(Fraction, said)
        percent = re.search("%|cent|pct|ozent", text[start : start + 99])
        found["no percent"] = line.get("unit") == "percent" and not percent
        found["a bound stands before it"] = bound == "exact" and bool(BOUNDED.search(text[max(0, start - 25) : start]))
        told = record.get(f"{name}_bound", record.get("bound")) or "exact" if made is not None else bound
        found[f"the text says {bound}, the record {told}"] = bound != told and not name.endswith(("_min", "_max"))
    found[f"the object has {there!r}, the field {value!r}"] = kind in KINDS and not same(kind, there, value)
    found["? times"] = kind not in KINDS
    yield from (fault for fault, holds in found.items() if holds)


def form_faults(record: dict) -> Iterator[str]:
    """What is wrong with a filled form: its proved fields, what the coverage says of them, the digits in its words."""
    document, leaves = record["document"], [*record["leaves"].values(), *record["dropped"], *record["differing"]]
    for at, leaf in enumerate(leaves):
        made = record["object"] if at < len(record["leaves"]) else None
        found = [] if leaf["reasons"] else leaf_faults(document, leaf, made)
        yield from (one if one[0] == "?" else f"{leaf['path']}: {one}" for one in found)
    for entry in (entry for entry in record["coverage"]["numbers"] if entry["fate"] == "accepted"):
        by, number = leaves[entry["claim"]] if entry["claim"] < len(leaves) else {"span": None}, entry["number"]
        if not by["span"] or by["reasons"] or not by["span"]["start"] <= number["start"] < by["span"]["end"]:
            yield f"coverage: no field rests on {number['surface']!r}"
    given = runs(f"{document['text']} {[leaf['value'] for leaf in leaves]} {document.get('date')}")
    told = runs(json.dumps(record["object"], default=str, ensure_ascii=False))
    yield from (f"the object: nothing proves {run}" for run in told if run not in given)
