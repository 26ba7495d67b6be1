"""Write schemas/ from the types: `make schemas`."""

from __future__ import annotations

import json
from pathlib import Path

from extractor.types import Accepted, Claim, Extraction, Frozen, Rejected

SCHEMAS: dict[str, type[Frozen]] = {
    "claim.v1.json": Claim,
    "accepted.v1.json": Accepted,
    "rejected.v1.json": Rejected,
    "extraction.v1.json": Extraction,
}
FOLDER = Path(__file__).parent.parent / "schemas"


def schema(name: str) -> str:
    """The JSON Schema file of this name, as it has to stand in schemas/."""
    data = {"$schema": "https://json-schema.org/draft/2020-12/schema", **SCHEMAS[name].model_json_schema()}
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name in SCHEMAS:
        (FOLDER / name).write_text(schema(name), encoding="utf-8")
