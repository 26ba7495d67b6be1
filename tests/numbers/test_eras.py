"""Years before Christ and after."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "surface", "date"),
    [
        ("en", "sunk in 44 BC, they say", "44 BC", "-0043"),
        ("en", "sunk in 1 BCE", "1 BCE", "0000"),
        ("en", "built in AD 79", "AD 79", "0079"),
        ("en", "built in 79 AD.", "79 AD", "0079"),
        ("en", "in the 3rd century BC", "3rd century BC", "-02XX"),
        ("en", "AD 200–300", "AD 200–300", "0200/0300"),
        ("de", "um 300 v. Chr. gebaut", "300 v. Chr.", "-0299"),
        ("de", "im Jahr 9 n. Chr.", "9 n. Chr.", "0009"),
        ("fr", "en 52 av. J.-C.", "52 av. J.-C.", "-0051"),
        ("es", "en el 44 a. C.", "44 a. C.", "-0043"),
        ("it", "nel 44 a.C.", "44 a.C.", "-0043"),
        ("pt", "em 44 a.C.", "44 a.C.", "-0043"),
        ("nl", "in 44 v.Chr.", "44 v.Chr.", "-0043"),
        ("pl", "44 p.n.e.", "44 p.n.e.", "-0043"),
        ("ru", "300 до н.э.", "300 до н.э.", "-0299"),
        ("uk", "300 до н. е.", "300 до н. е.", "-0299"),
    ],
)
def test_a_year_of_an_era_is_a_date(language: str, text: str, surface: str, date: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind, number.date) == (surface, "date", date)


def test_both_ends_are_of_the_era_that_is_said_once() -> None:
    (number,) = read_numbers("from 300 to 200 BC", language="en")
    assert (number.date, number.bound) == ("-0299/-0199", "range")


@pytest.mark.parametrize("text", ["12 boats of BC", "0.5 AD", "10,000 BC", "5 kg BC"])
def test_what_can_be_no_year_stays_a_figure(text: str) -> None:
    assert read_numbers(text, language="en")[0].kind != "date"
