"""Write what is made from the code (`make generate`): schemas from the types, the docs from the tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that what this is made of is found wherever it is run from

from extractor.evaluation import fields, gold, matching
from extractor.evaluation import figures as evaluation_figures
from extractor.filling.filled import Filled
from extractor.gate.reasons import MEANINGS
from extractor.types import Accepted, Claim, Extraction, Frozen, Rejected
from tools import reason_examples
from tools.number_pages import pages

SCHEMAS: Mapping[str, type[Frozen]] = {
    "claim.v1.json": Claim,
    "accepted.v1.json": Accepted,
    "rejected.v1.json": Rejected,
    "extraction.v1.json": Extraction,
    "filled.v1.json": Filled,
}
EVALUATION = """\
# Measuring extraction

    extractor eval GOLD_DIR --out DIR

extracts the documents of a gold folder, holds what comes out against the claims that people made of them, and prints
how much of it is right. `--model`, `--base-url`, `--cache`, `--record` and `--replay` mean what they mean for
`extractor run`; `--run DIR` evaluates an earlier run instead. `DIR/evaluation.html` shows in each text what was missed
or is wrong, `DIR/evaluation.json` has it all as data. Rejected claims that are right, and accepted ones that the gold
doesn't have, are on the page with their words.

"""
REASONS = """\
# Why a claim is rejected

The closed list of reasons. Each comes with the field it is about and a message that says what the text says instead.
An example of each follows.

| code | meaning |
|---|---|
"""


def schema(of: type[Frozen]) -> str:
    """A type's JSON Schema, as a file."""
    data = {"$schema": "https://json-schema.org/draft/2020-12/schema", **of.model_json_schema()}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def files() -> dict[str, str]:
    """Every generated file by its path in the project, as it has to be, but for the pages on numbers."""
    schemas = {f"schemas/{name}": schema(of) for name, of in SCHEMAS.items()}
    reasons = "".join(f"| `{code}` | {meaning} |\n" for code, meaning in MEANINGS.items())
    return schemas | {
        "docs/reasons.md": f"{REASONS}{reasons}\n{reason_examples.page().rstrip()}\n",
        "docs/evaluation.md": EVALUATION + _told(),
    }


def _told() -> str:
    """The rules of the evaluation, as its modules tell them."""
    titles = {gold: "What gold looks like", matching: "Which claims are compared", fields: "What is right"}
    titles |= {evaluation_figures: "What is counted"}
    return "\n\n".join(f"## {title}\n\n{(module.__doc__ or '').strip()}" for module, title in titles.items()) + "\n"


if __name__ == "__main__":
    for path, text in (files() | pages()).items():
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")
