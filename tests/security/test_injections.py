from __future__ import annotations

import pytest

from extractor.gate.planted import blanked, find_planted
from extractor.gate.planted.instructions import _WORD, _patterns
from extractor.gate.planted.languages import LANGUAGES

from .injections import SEEN, TEXTS, Injected, injected

DOCUMENTS = injected()


def ids(document: Injected) -> str:
    return f"{document.language}-{document.way}-{document.place}"


def test_there_are_two_hundred_different_texts_in_eleven_languages() -> None:
    assert len({document.text for document in DOCUMENTS}) == TEXTS
    assert len({document.language for document in DOCUMENTS}) == len(LANGUAGES)


@pytest.mark.parametrize("document", DOCUMENTS, ids=ids)
def test_what_is_hidden_or_commands_a_model_is_found_and_what_is_honest_stays(document: Injected) -> None:
    left = blanked(document.text, find_planted(document.text))
    assert document.honest in left
    if document.way != "plain" or document.place not in SEEN:
        assert document.figure not in left


def test_no_glance_overlooks_what_a_closer_look_would_find() -> None:
    for document in DOCUMENTS:
        lowered = document.text.lower()
        beginnings = frozenset(word[:4] for word in _WORD.findall(lowered))
        for table in map(_patterns, LANGUAGES):
            if table.lead.search(document.text):
                assert table.may_be_in(lowered, beginnings), (document.hostile, table.lead.search(document.text))
