"""Twice the text takes twice the time, whatever the text: no reader may go back over what another has read."""

from __future__ import annotations

import gc
import time
from itertools import islice

import pytest

from extractor.numbers import read_numbers
from extractor.numbers.language import Language
from extractor.numbers.languages import LANGUAGES

AT_LEAST = 0.003
"""Seconds of processor time below which a measurement says nothing."""

START = 300
"""Characters to begin with."""

BEYOND = 3000
"""More characters than the longest address that is read."""

MOST = 2.6
"""How many times as long twice the text may take; it is measured at four times, which tells more from noise."""

TRIES = 12
"""Measurements at the most: other work on the machine slows some of them."""

PIECES = (
    (
        "1",
        "1,",
        "1.",
        "1 ",
        "1-",
        "1–",
        "1/",
        "1:",
        "1'",
        "1\n",
        "1e",
        "1^",
        "1×10",
        "-1",
        "(1",
        "[1]",
        "#1",
        "A1-",
        "a1",
    ),
    (
        "$",
        "$1",
        "5% ",
        "°",
        "1°",
        "½",
        "3/4 ",
        "1,000 ",
        "1.500 ",
        "25 200 ",
        "| (5) ",
        "03/05/2024 ",
        "2024-01-",
        "12:",
    ),
    (
        "１",
        "٣",
        "5٠ ",
        "5\u200b",
        "\u200b",
        "a\u00ad",
        "5\u0338",
        "é\u0338",
        "\u202e",
        "5,0\n0",
        "9" * 41 + " ",
        "⁵",
        "é",
    ),
    ("one ", "twenty-", "hundred ", "thousand ", "million ", "two and ", "and ", "half a ", "dozens of ", "point one "),
    ("at least ", "more than ", "or more ", "between 1 and ", "5 to ", "from 1 to ", "minus ", "some ", "plus ", "5+"),
    ("May ", "1 May ", "May 1 - ", "last ", "Monday ", "Q1 ", "since 1996 ", "1990s ", "the first ", "a year and "),
    ("x@", "a-", "a_", "A", "I ", "10.", "::", "1::", "posts 5, ", "phase 3 and ", "S&P "),
    (
        "#1",
        "5,O0",
        "5,O00 ",
        "1\u00ad\u00a0",
        "1\u00a0",
        "25-19, ",
        "20S ",
        "mid 20s ",
        "EF-1 ",
        "5Nov5",
        "E1 INCH ",
        "5 MB ",
    ),
    ("\n", " ", "\t", "-", ".", ",", "(", '"', "…", "men, ", "km ", "5 km ", "/h", "per ", "percent ", "no "),
)


def grows(piece: str, language: str | None, start: int = START) -> bool:
    """Whether twice the text takes more than twice the time, and does so however often it is measured."""
    text = piece * (1 + start // len(piece))
    while (once := seconds(text, language)) < AT_LEAST:
        text += text
    for _ in range(TRIES):
        if seconds(text * 4, language) <= MOST**2 * once:
            return False
        once = seconds(text, language)
    return True


def seconds(text: str, language: str | None) -> float:
    """Seconds of the processor for this alone: not for other threads, nor for the garbage of other tests."""
    gc.disable()
    started = time.thread_time()
    read_numbers(text, language=language)
    took = time.thread_time() - started
    gc.enable()
    return took


@pytest.mark.parametrize("pieces", PIECES, ids=lambda pieces: pieces[0].strip() or "spaces")
def test_time_grows_no_faster_than_the_text(pieces: tuple[str, ...]) -> None:
    assert [piece for piece in pieces if grows(piece, "en")] == []


@pytest.mark.parametrize("piece", ["http://", "www.", "a.b/", "a.b/1 ", "x@y.", "::"])
def test_time_grows_no_faster_than_what_looks_like_an_address(piece: str) -> None:
    assert not grows(piece, "en", BEYOND)


def own_words(language: Language) -> list[str]:
    """Some words of a language that begin or join numbers, bounds and dates."""
    tables = (
        *(language.small, language.hundred, language.scales, language.ordinals, language.before, language.and_words),
        *(language.months, language.weekdays, language.articles, language.units, language.relative, language.half),
    )
    return [word for table in tables for word in islice(sorted(table, key=len, reverse=True), 1)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_time_grows_no_faster_than_the_text_in_the_words_of_any_language(code: str) -> None:
    words = own_words(LANGUAGES[code])
    pieces = [*(f"{word} " for word in words), *(f"{word}-" for word in words[:2])]
    assert [piece for piece in pieces if grows(piece, code, 3 * START)] == []


def test_time_grows_no_faster_where_the_language_is_told() -> None:
    assert not grows("The five men and the 1,100 women of the town had at least 3.500 hectares. ", None)
