"""Write what is made from the code (`make generate`): schemas from the types, the docs from the tables."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))  # so that what this is made of is found wherever it is run from

from extractor.gate.reasons import MEANINGS
from extractor.types import Accepted, Claim, Extraction, Frozen, Rejected
from tools.number_pages import pages

SCHEMAS: Mapping[str, type[Frozen]] = {
    "claim.v1.json": Claim,
    "accepted.v1.json": Accepted,
    "rejected.v1.json": Rejected,
    "extraction.v1.json": Extraction,
}
REASONS = """\
# Why a claim is rejected

The closed list of reasons. Each comes with the field it is about and a message that says what the text says instead.

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
    return schemas | {"docs/reasons.md": REASONS + reasons}


if __name__ == "__main__":
    for path, text in (files() | pages()).items():
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(text, encoding="utf-8")
