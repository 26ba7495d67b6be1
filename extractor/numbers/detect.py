"""Which language a text is in, by its small words."""

from __future__ import annotations

import re
from typing import Final

from extractor.numbers.languages import LANGUAGES

_WORD: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 20_000
"""Characters looked at: a language shows in its first sentences."""


def detect_language(text: str) -> str | None:
    """The code of a text's language, of those that have a table; None where its small words are too few to tell.

    >>> detect_language("sank der Absatz von Benzin um 2,3 %"), detect_language("killed")
    ('de', None)
    """
    found = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    counts = {code: sum(word in table.function_words for word in found) for code, table in LANGUAGES.items()}
    best, second = sorted(counts, key=lambda code: -counts[code])[:2]
    return best if counts[best] > counts[second] and counts[best] > 1 else None
