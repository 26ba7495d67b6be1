"""Made-up documents, and a fake model that explains their numbers.

It is no model: it takes the words beside each mark.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tests.llm.fake_server import Reply, Seen, said

_MARKER: Final = re.compile(rb"DOC-[0-9]{5}")
_MARKED: Final = re.compile(r"(\w+) \[(n[0-9]+): [^\]]*\] (\w+)")


def marker(index: int) -> str:
    """What tells a document from all others, in its name, its text and whatever is asked about it."""
    return f"DOC-{index:05d}"


def text(name: str, sentences: int = 1) -> str:
    """A document with so many numbers to ask about, each in a question of its own."""
    told = (f"The flood at {name} killed {12 + int(name[4:]) % 80 + count} farmers." for count in range(sentences))
    return " ".join(told) + "\n"


def write(folder: Path, documents: int | Iterable[str], sentences: int = 1) -> Path:
    """The folder, with so many documents in it, or those of these markers."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in map(marker, range(documents)) if isinstance(documents, int) else documents:
        (folder / f"{name}.txt").write_text(text(name, sentences))
    return folder


def document_of(seen: Seen) -> str:
    """The marker of the document that a request is about: the last, for examples and titles come before it."""
    found = _MARKER.findall(seen.raw)
    return found[-1].decode() if found else ""


def explained(seen: Seen) -> dict[str, Any]:
    """What the model says: who, after the mark; what happened to them, before it."""
    asked = seen.body
    sentence = asked["messages"][-1]["content"].rpartition("SENTENCE: ")[2]
    wanted = asked["response_format"]["json_schema"]["schema"]["properties"]
    return {
        name: {"subject": after, "measure": before}
        for before, name, after in _MARKED.findall(sentence)
        if name in wanted
    }


def explain(seen: Seen) -> Reply:
    """The model's answer, and nothing wrong with it."""
    return said(json.dumps(explained(seen)))
