"""What is said to have been done, in words around a number."""

from __future__ import annotations

import pytest

from extractor.gate.predicates import befell, done_before, predicates, said_last
from extractor.gate.senses import senses
from extractor.gate.words import words


@pytest.mark.parametrize(
    ("said", "led", "alone"),
    [
        ("Adjusted profit rose by", [], ["adjusted"]),
        ("Injured", ["injured"], ["injured"]),
        ("The wooded area grew by", [], []),
        ("The river flooded", ["flooded"], ["flooded"]),
        ("of unused land", [], []),
        ("of injured people", ["injured"], ["injured"]),
        ("planted by", [], ["planted"]),
        ("trees felled by hired crews", ["felled", "hired"], ["felled", "hired"]),
        ("were counted", ["counted"], ["counted"]),
        ("it was raining", ["raining"], ["raining"]),
        ("it was not", [], []),
    ],
)
def test_a_participle_that_only_describes_a_noun_is_no_deed(said: str, led: list[str], alone: list[str]) -> None:
    assert befell(words(said), led=True) == senses(led)
    assert befell(words(said)) == senses(alone)
    assert done_before(words(said)) == senses(led)


def test_spanish_pasts_lead_to_a_number_too() -> None:
    assert done_before(words("En la feria vendieron")) == senses(["vendieron"])
    assert befell(words("En la feria vendieron"), led=True) == frozenset()


@pytest.mark.parametrize(
    ("before", "after", "language", "verbs"),
    [
        ("Adjusted profit rose by ", " percent", "en", ["rose"]),
        ("Profit rose by ", " percent, Carré said", "en", ["rose", "said"]),
        ("", " trees, which were planted in May, were felled", "en", ["felled"]),
        ("", " trees were felled when the storm passed", "en", ["felled"]),
        ("Im Mai ", " Menschen die Stadt verließen", "de", ["verließen"]),
        ("Im Mai ", " Menschen die Stadt verließen", "en", []),
        ("Im Mai kamen ", " Menschen", "de", ["kamen"]),
        ("Im Mai kamen ", " Menschen", "fr", []),
        ("Die Stadt verkaufte ", " Busse", "de", ["verkaufte"]),
        ("La ville a vendu ", " bus", "fr", ["vendu"]),
        ("Fueron ", " barcos hundidos", "es", ["hundidos"]),
        ("Fueron ", " barcos hundidos", "en", []),
        ("", " casas en los mercados", "es", []),
        ("", " mercados", "es", []),
        ("Last year ", " people died", "en", ["died"]),
    ],
)
def test_verbs_are_told_by_the_endings_of_their_language(
    before: str, after: str, language: str, verbs: list[str]
) -> None:
    assert predicates(before, after, language) == senses(verbs)


def test_the_last_word_may_say_who_is_in_favour() -> None:
    assert said_last(words("Delegates voted"), ["for"]) == {"favour"}
    assert said_last(words("Delegates voted"), ["for", "peat"]) == frozenset()
    assert said_last(words("Am Montag stimmten"), words("Delegierte zu")) == {"favour"}
    assert said_last(words("Am Montag stimmten"), words("Delegierte ab")) == frozenset()
