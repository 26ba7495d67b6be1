"""Audit a run against the original files, by nothing it was made with: python bench/audit.py OUT_DIR [--root FOLDER].

Prints each fault of OUT_DIR/extractions.jsonl and filled.jsonl, or of their parts, beside the files, one a line, and
counts what it can't read by itself. Its words are in audit_words.txt, and what it knows of forms in audit_forms.py.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # python -I leaves it out
TABLES: dict[str, dict[str, set[str]]] = {}
for kind, cells in (
    row.split(" ", 1) for row in Path(__file__).with_name("audit_words.txt").read_text("utf-8").splitlines()
):
    for first, other in ((cell.split()[0], other) for cell in cells.split("|") for other in cell.split()[1:]):
        TABLES.setdefault(kind, {}).setdefault(other, set()).add(first)
SCALES, WORDS = ({word: Fraction(min(rows)) for word, rows in TABLES[kind].items()} for kind in ("scale", "word"))
ITEM = re.compile(r"\d+(?:[.,'’]\d+|[ \u00a0\u202f\u2009]\d{3}(?!\d))*|[^\W\d_]+")
WITHIN = re.compile(r"(?<=\d)(?=[.,'’\u00a0\u202f]?\d)|(?<=\d[.,'’\u00a0\u202f])(?=\d)|(?<=[^\W\d_])(?=[^\W\d_])")
PART = re.compile(r"(?i)hal[fvb]|hälf|quart|viertel|drittel|moiti|tiers|demi|[a-z]{3}ths\b|tel\b|i[èe]mes?\b|[/½⅓⅔¼¾]")
TO = re.compile(r"(?i)\s*[-–—]\s*|\.\.\.|\b(?:to|and|or|bis|und|et|ou|à|a|y|o)\b")
BOUNDED = re.compile(rf"(?i)(?<!no )(?<!not )\b(?:{'|'.join(TABLES['before']).replace('_', ' ')}) *$")
ENDS, NAMES = ("value", "min", "max"), ("quote", "speaker", "subject", "measure", "place", "statement")
CLOCK, runs = re.compile(r"\d+[:.h]\d+"), re.compile(r"\d+").findall


def folded(text: str) -> str:
    """White space, typographic marks and case as the plain ones."""
    return " ".join(text.translate(str.maketrans("‘’‚‛′ʼ`´“”„‟″«»", "'" * 8 + '"' * 7)).lower().split())


def figure(text: str, decimal: str) -> Fraction | None:
    """What digits and words say together, by one decimal mark; nothing if there is no number among them."""
    total, current, known = Fraction(0), Fraction(0), False
    for item in ITEM.findall(re.sub(r"(?<=\d )cents?\b", "", text.lower())):
        if item in SCALES:
            current = (current or 1) * SCALES[item]
            total, current = (total + current, Fraction(0)) if SCALES[item] > 100 else (total, current)
        elif item[0].isdigit():
            whole, _, part = item.rpartition(decimal)
            current += Fraction(re.sub(r"\D", "", whole) + "." + part if whole else re.sub(r"\D", "", item))
        elif item in WORDS:
            current = Fraction(80) if current == 4 and item[:5] == "vingt" else current + WORDS[item]
        known = known or item in SCALES or item in WORDS or item[0].isdigit()
    return total + current if known else None


def figures(text: str, start: int, end: int, *, ranged: bool) -> set[Fraction]:
    """What a span may say, a scale that stands farther on ('3 to 5 million') taken with it or not; none if unread."""
    behind = re.match(r"[ \u00a0-]?([^\W\d_]+)", text[end : end + 20])
    end += len(behind[0]) if behind and behind[1].lower() in SCALES else 0
    marks = [m for m in ".," if re.search(rf"\d[{m}](?:\d\d?|\d{{4,}})(?![\d.,]?\d)|\b0[{m}]\d", text)] or ["~"]
    after = {SCALES.get(word, Fraction(1)) for word in ITEM.findall(text[start : end + 80].lower())} | {Fraction(1)}
    pieces = TO.split(text[start:end]) if ranged else [text[start:end]]
    read = [(one, piece.lower()) for piece in pieces for mark in marks if (one := figure(piece, mark)) is not None]
    inner = {SCALES[word] for word in ITEM.findall(text[start:end].lower()) if word in SCALES} or after
    found = {one * by for one, said in read for by in ({1} if SCALES.keys() & ITEM.findall(said) else inner)}
    return set() if PART.search(text[start:end]) else found


def line_faults(text: str, line: dict) -> dict[str, bool]:
    """What may be wrong with the words of a line, and with how a number was read; '?' begins what isn't re-read."""
    start, end, said = line["span"]["start"], line["span"]["end"], line["text"]
    read, vague = [line[name] for name in ENDS if name in line], line.get("bound") == "vague"
    minus, score = [one for one in read if str(one)[0] == "-"], any("-" in str(one)[1:] for one in read)
    can, before = figures(text, start, end, ranged="value" not in line), text[max(0, start - 3) : start]
    wrong = runs(said) != read[0].split("-") if score else any(abs(Fraction(one)) not in can for one in read)
    unread = not score and (vague or not can or sum(item[0].isdigit() for item in ITEM.findall(said)) > len(read))
    cut = any(WITHIN.match(text, at) for at in (start, end))
    cells = re.search(r"[^\W\d_],\d", text[text.rfind("\n", 0, start) + 1 : end])
    return {
        f"{text[start:end]!r} stands there, not {said!r}": text[start:end] != said,
        f"{said!r} is cut out of something longer": start == end or (cut and not cells),
        f"nothing makes {said!r} negative": bool(minus) and not re.search("[-−–(]|minus", before + said),
        f"{said!r} is not {read}": bool(read and not minus and said[:1] in {*"-−"}) or (wrong and not unread),
        "? figures": (wrong and unread) or (cut and cells is not None),
    }


def quantity_faults(text: str, claimed: dict, of: dict[str, dict]) -> dict[str, bool]:
    """What may be wrong with how value, bound and unit were compared."""
    line, own, bound = of["quantity"], claimed["unit"] or "", claimed["bound"]
    start, said, cue = line["span"]["start"], line.get("bound"), of.get("quantity.bound", line)["text"].lower()
    unit = {"compared": "", "text": line.get("unit", ""), "factor": line.get("factor", 1)} | of.get("quantity.unit", {})
    by = Fraction(line["factor"]) if "factor" in line else 1
    ours = {end: claimed[end] and claimed[end] * by for end in ENDS}
    differ = [end for end in ENDS if ours[end] != line.get(end) and (ours[end] is not None or said != "vague")]
    known = TABLES["unit"].get(folded(f"{own}>{unit['text']}").replace(" ", "_"), set())
    theirs = unit.get("claimed", unit["text"]) if unit["compared"] else own
    cued = said == "exact" or any(said in "".join(bounds) and word in cue for word, bounds in TABLES["cue"].items())
    return {
        f"its {differ} is not the text's": bool(differ),
        f"the claim says {bound}, the text {said}": bound != said and (bound, said) != ("range", "about"),
        f"{cue!r} does not say {said}": not cued,
        "a bound stands before it": said == "exact" and bool(BOUNDED.search(text[max(0, start - 25) : start])),
        "no percent": line.get("unit") == "percent" and not re.search("%|cent|pct|ozent", text[start : start + 99]),
        f"the certificate is about {theirs!r}, the claim about {own!r}": folded(theirs) != folded(own),
        f"{own!r} is not {unit['text']!r}": bool(known) and {*map(Fraction, known)} != {Fraction(unit["factor"])},
        "? units": bool(own) and unit["compared"] != "verbatim" and not known,
    }


def date_faults(text: str, claimed: dict, of: dict[str, dict]) -> dict[str, bool]:
    """What may be wrong with a date: its digits have to stand at its span, or in what its year rests on."""
    value, line = claimed["value"], of["date"]
    bases = [part.partition(": ")[2] for part in re.split("; (?=[a-z ]+: )", line.get("date_basis", ""))]
    basis, said = " ".join(bases), line["date"].partition("T")[0]
    words = ITEM.findall(f"{line['text']} {basis}".lower())
    months = [TABLES["month"].get(word[:4]) or TABLES["month"].get(word[:3], {"0"}) for word in words]
    given = {int(run) for run in runs(" ".join(words))} | {int(min(month)) for month in months}
    near = {year + by for year in given for by in (-1, 1) if basis and year > 99}
    parts = {int(part) for end in value.split("/") for part in re.findall(r"\b\d+\b", end.partition("T")[0])}
    missing = {part for part in parts if part % 100 not in given and part not in given | near}
    unread = all(20 < part < 42 or (basis and not runs(CLOCK.sub("", line["text"]))) for part in missing)
    return {
        f"{basis!r} stands nowhere": any(folded(base) not in folded(text) for base in bases),
        f"it was read as {said}": line["compared"] != "part" and value.partition("T")[0] != said,
        f"nothing gives {sorted(missing)} of {value}": not unread,
        "? dates": (bool(missing) and unread) or re.search(r"\dX", value) is not None,
    }


def claim_faults(document: dict, verdict: dict) -> Iterator[str]:
    """What is wrong with an accepted claim."""
    text, claim, lines = document["text"], verdict["claim"], verdict.get("proofs", [])
    evidence = {field: span for field, span in verdict["evidence"].items() if span}
    of = {line["field"]: line for line in reversed(lines)}
    checks = [(line["field"], line_faults(text, line)) for line in lines]
    for field, check in (("quantity", quantity_faults), ("date", date_faults)):
        checks += [(field, check(f"{text} {document.get('date')}", claim[field], of))] if field in of else []
    for field, found in checks:
        yield from (fault if fault[0] == "?" else f"{field}: {fault}" for fault, holds in found.items() if holds)
    yield from ["? derived figures"] * (worked_out := verdict.get("derived", False))
    silent = {name for name in ("quote", "quantity", "date") if claim[name]} - of.keys() - {worked_out and "quantity"}
    silent |= {name for name, at in evidence.items() if at not in [line["span"] for line in lines]} - {"date", "unit"}
    yield from (f"{field}: the certificate has no line about it" for field in silent)
    for field in NAMES:
        told = [line for line in lines if line["field"] == field]
        if field in evidence and told and folded(told[0]["text"]) != folded(claim[field] or ""):
            yield f"{field}: other words stand at its place"
        proved = runs(f"{worked_out and claim['quantity']}" + "".join(f" {x['text']} {x.get('claimed')}" for x in told))
        yield from (f"{field}: nothing proves {run}" for run in runs(claim[field] or "") if run not in proved)


def record_faults(record: dict, data: bytes) -> Iterator[str]:
    """What is wrong with all that a run says of a file."""
    document, text, seen = record["document"], record["document"]["text"], Counter[str]()
    if hashlib.sha256(data).hexdigest() != document["sha256"] or data.decode(document["encoding"], "replace") != text:
        yield "the file is not the one that was read"
    numbers = [entry["number"] for entry in record["coverage"]["numbers"]]
    known = {at for number in numbers for at in range(number["start"], number["end"])}
    lost = [run for run in re.finditer(r"\d+", text) if not known.issuperset(range(*run.span()))]
    yield from (f"coverage: nothing accounts for {run.group()!r} at {run.start()}" for run in lost)
    yield from (f"coverage: {n['surface']!r} moved" for n in numbers if n["surface"] != text[n["start"] : n["end"]])
    if "leaves" in record:
        from audit_forms import form_faults  # noqa: PLC0415 - it imports this file

        yield from form_faults(record)
    for index, verdict in enumerate(record.get("accepted", ()), 1):
        yield from (one if one[0] == "?" else f"claim {index}: {one}" for one in claim_faults(document, verdict))
        seen[repr((verdict["evidence"].get("quantity"), verdict["claim"] | {"quote": None}))] += 1
    yield from (f"{many} times the same was accepted: {key}" for key, many in seen.items() if many > 1)


def output_files(out: Path) -> Iterator[Path]:
    """The files of a run's output: of claims and of forms, each whole or in parts."""
    for name in ("extractions", "filled"):
        whole, parts = out / f"{name}.jsonl", sorted(out.glob(f"{name}-[0-9]*.jsonl"))
        yield from [whole] if whole.is_file() else parts


def main() -> int:
    """Print the faults and a summary; 1 where there are faults."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--root", type=Path, default=Path())
    asked, count = parser.parse_args(), Counter[str]()
    for line in (line for file in output_files(asked.out) for line in file.open(encoding="utf-8")):
        record = json.loads(line, parse_float=Fraction)
        count += Counter(documents=1, claims=len(record.get("accepted", ())), fields=len(record.get("leaves", ())))
        for fault in record_faults(record, (asked.root / record["path"]).read_bytes()):
            count[fault if fault[0] == "?" else "faults"] += 1
            print(end="" if fault[0] == "?" else f"{record['path']}: {fault}\n")
    unread = ", ".join(f"{many} {what[2:]}" for what, many in sorted(count.items()) if what[0] == "?") or "nothing"
    read = f"{count['documents']} documents, {count['claims']} claims, {count['fields']} fields"
    print(f"{read}: {count['faults']} faults; not re-read: {unread}")
    return 1 if count["faults"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
