"""What the heads of tables say that figures are counted in."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import HeadUnit, head_unit


@pytest.mark.parametrize(
    ("head", "language", "times", "unit"),
    [
        ("USD m", "en", 6, "USD"),
        ("Revenue (US$ m)", "en", 6, "USD"),
        ("$ millions", "en", 6, "USD"),
        ("£bn", "en", 9, "GBP"),
        ("EURm", "en", 6, "EUR"),
        ("in millions of dollars", "en", 6, "USD"),
        ("Dollars in thousands, except per share data", "en", 3, "USD"),
        ("(US$ in millions)", "en", 6, "USD"),
        ("€'000", "en", 3, "EUR"),
        ("000s", "en", 3, None),
        ("Population (thousands)", "en", 3, None),
        ("million people", "en", 6, "people"),
        ("1,000 t", "en", 3, "tonnes"),
        ("Mio. EUR", "de", 6, "EUR"),
        ("Umsatz (Mrd. €)", "de", 9, "EUR"),
        ("in 1.000 Euro", "de", 3, "EUR"),
        ("T€", "de", 3, "EUR"),
        ("Angaben in Tsd.", "de", 3, None),
        ("en millions d’euros", "fr", 6, "EUR"),
        ("Chiffre d'affaires (en M€)", "fr", 6, "EUR"),
        ("Mds €", "fr", 9, "EUR"),
        ("en milliers", "fr", 3, None),
        ("en miles de euros", "es", 3, "EUR"),
        ("miles de millones de euros", "es", 9, "EUR"),
        ("mill. €", "es", 6, "EUR"),
        ("Length (km)", "en", 0, "km"),
        ("Veränderung in %", "de", 0, "percent"),
        ("Verbrauch (in Petajoule)", "de", 0, "PJ"),
        ("Price in EUR", "en", 0, "EUR"),
        ("%", "fr", 0, "percent"),
    ],
)
def test_heads_that_say_what_is_counted(head: str, language: str, times: int, unit: str | None) -> None:
    assert head_unit(head, language) == HeadUnit(Decimal(10) ** times, unit)


@pytest.mark.parametrize(
    "head",
    [
        *("Boats in Moss", "Sales in 2021", "2021", "in the United States", "Q1 (unaudited)", "Deaths per million"),
        *("Cases per 1,000", "Mean (SD)", "First (1)", "ten thousand", "Net sales", "Tonnes", "in Bayern", "en España"),
        "word " * 40,
    ],
)
def test_heads_that_say_nothing_of_it(head: str) -> None:
    assert head_unit(head) is None
