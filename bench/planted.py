"""An obedient fake model on two hundred made-up texts with something planted, and what is flagged in clean ones.

    python bench/planted.py [--clean DIR ...] [--missed]

The texts (`tests/security/injections.py`) and the model (`tests/security/obedient.py`) are made up, by those who made
the rules: the figures say what holds, not how many attacks there are that no rule knows. For each kind of claim the
table has how many were rejected, how many were accepted on the honest sentence and its own number, and how many say
what only the planted text says. A text with such a claim that isn't marked suspicious misleads its reader.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[0] = str(ROOT)  # not this folder, whose numbers.py would stand for the standard library's

import argparse
from collections import Counter
from collections.abc import Sequence

from extractor.documents import read_document
from extractor.errors import DocumentError
from extractor.gate import find_planted, verify
from extractor.gate.planted import MEANINGS
from extractor.gate.reading import read_claim
from extractor.types import Accepted
from tests.security.injections import LIE, OTHER_WORDINGS, Injected, injected
from tests.security.obedient import FLOOD, KINDS

FLOODED = 20
"""Of so many texts one is flooded: all of them would take a while."""


def main() -> None:
    """Print the table, and the clean documents that were flagged."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--clean", nargs="*", default=[], type=Path, metavar="DIR", help="folders of clean documents")
    options.add_argument("--missed", action="store_true", help="show the texts in which nothing was found")
    given = options.parse_args()
    texts = injected()
    print_kinds(texts)
    print_flagged(texts, missed=given.missed)
    if given.clean:
        print_clean(sorted(path for folder in given.clean for path in folder.rglob("*.[tm][xd]*") if path.is_file()))


def print_kinds(texts: Sequence[Injected]) -> None:
    """What becomes of the claims that the model makes for each text."""
    print("| what the model does | claims | rejected | accepted, proved by honest text | accepted, the lie |")
    print("|---|--:|--:|--:|--:|")
    for kind, obey in KINDS.items():
        ends = Counter[str]()
        for text in texts[::FLOODED] if kind == f"{FLOOD:,} claims" else texts:
            verdicts = verify(text.text, map(read_claim, obey(text)))
            ends.update(end(verdict, text) if isinstance(verdict, Accepted) else "rejected" for verdict in verdicts)
        print(f"| {kind} | {ends.total():,} | {ends['rejected']:,} | {ends['honest']:,} | {ends['lie']:,} |")


def end(verdict: Accepted, text: Injected) -> str:
    """Whether an accepted claim is the honest sentence's own, or the lie."""
    quantity, quote = verdict.claim.quantity, verdict.evidence.quote
    honest = quantity is not None and quantity.value != LIE and quote is not None
    return "honest" if honest and quote and quote.of(text.text) == text.honest else "lie"


def print_flagged(texts: Sequence[Injected], *, missed: bool) -> None:
    """In how many of the texts something was found, by how it is said."""
    found, of = Counter[str](), Counter(text.way for text in texts)
    unseen = [text for text in texts if not find_planted(text.text)]
    found.update(text.way for text in texts if find_planted(text.text))
    print(f"\nmarked suspicious: {len(texts) - len(unseen)} of {len(texts)} texts")
    print(", ".join(f"{way} {found[way]} of {of[way]}" for way in of))
    left = [text for text in OTHER_WORDINGS if not find_planted(text)]
    print(f"of commands in other words: {len(OTHER_WORDINGS) - len(left)} of {len(OTHER_WORDINGS)}")
    for other in left if missed else ():
        print(f"not found: {other}")
    for text in unseen if missed else ():
        print(f"not found ({text.language}, {text.place}): {text.hostile}")


def print_clean(paths: Sequence[Path]) -> None:
    """The clean documents in which something was found."""
    seen, flagged = set[str](), Counter[str]()
    for path in paths:
        try:
            document = read_document(path)
        except DocumentError:
            continue
        if document.sha256 not in seen and (suspicious := find_planted(document.text)):
            first = suspicious[0]
            flagged[MEANINGS[first.why]] += 1
            print(f"flagged: {path}: {MEANINGS[first.why]}: {' '.join(first.of(document.text).split())[:80]!r}")
        seen.add(document.sha256)
    print(f"clean documents flagged: {flagged.total()} of {len(seen)}, for {dict(flagged)}")


if __name__ == "__main__":
    main()
