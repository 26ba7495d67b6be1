"""German and French conventions."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es waren 1.100 Tonnen.", ("1.100 Tonnen", "1100", "tonnes", "exact")),
        ("de", "Es waren 1,5 %.", ("1,5 %", "1.5", "percent", "exact")),
        ("de", "mehr als 2,5 Mio. Euro", ("2,5 Mio. Euro", "2500000", "EUR", "more_than")),
        ("de", "mindestens 3 Milliarden Euro", ("3 Milliarden Euro", "3000000000", "EUR", "at_least")),
        ("fr", "environ 75 000 euros", ("75 000 euros", "75000", "EUR", "about")),
        ("fr", "plus de 7,2 milliards d'euros", ("7,2 milliards d'euros", "7200000000", "EUR", "more_than")),
        ("fr", "au moins 4,5 % du total", ("4,5 %", "4.5", "percent", "at_least")),
    ],
)
def test_a_language_has_its_own_marks_and_words(language: str, text: str, expected: tuple[str, str, str, str]) -> None:
    surface, value, unit, bound = expected
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.unit, number.bound) == (surface, unit, bound)
    assert number.value == Decimal(value)


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "am 3. März 2021", "2021-03-03"),
        ("de", "Januar bis November 2021", "2021-01/2021-11"),
        ("de", "03.04.2021", "2021-04-03"),
        ("fr", "le 14 juillet 2012", "2012-07-14"),
        ("fr", "03/04/2021", "2021-04-03"),
    ],
)
def test_a_language_has_its_own_months_and_order(language: str, text: str, date: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.date == date


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "einundzwanzig", "21"),
        ("de", "zweihundertfünfzig", "250"),
        ("de", "zwölftausenddreihundertvier", "12304"),
        ("de", "anderthalb Millionen", "1500000"),
        ("de", "dreieinhalb", "3.5"),
        ("de", "eine halbe Million", "500000"),
        ("de", "zwei Drittel", str(Decimal(2) / 3)),
        ("de", "die dritte Runde", "3"),
        ("de", "zum einundzwanzigsten Mal", "21"),
        ("fr", "quatre-vingt-dix-sept", "97"),
        ("fr", "soixante et onze", "71"),
        ("fr", "deux cent vingt et un", "221"),
        ("fr", "deux mille milliards", "2000000000000"),
        ("fr", "deux millions et demi", "2500000"),
        ("fr", "trois quarts", "0.75"),
        ("fr", "vingt-et-unième", "21"),
    ],
)
def test_number_words_are_read_as_their_language_builds_them(language: str, text: str, value: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.value == Decimal(value)


@pytest.mark.parametrize(
    ("language", "text", "low", "cue"),
    [("de", "Hunderte kamen", 200, "Hunderte"), ("fr", "des dizaines de milliers", 20_000, "dizaines de milliers")],
)
def test_vague_plurals_begin_at_two(language: str, text: str, low: int, cue: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.min, number.bound) == (Decimal(low), "vague")
    assert number.cue is not None
    assert number.cue.of(text) == cue


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "ein Mann und eine Frau"), ("fr", "un homme et une femme"), ("de", "Angaben in Millionen")],
)
def test_articles_and_headings_count_nothing(language: str, text: str) -> None:
    assert read_numbers(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("fr", "5 juillet 2012. - Il a parlé mardi.", ["2012-07-05", "2012-07-03"]),
        ("fr", "5 juillet 2012. - Il a parlé le 3 mai.", ["2012-07-05", "2012-05-03"]),
        ("fr", "5 juillet 2012. - Il y en avait peu en mai.", ["2012-07-05", "2012-05"]),
        ("de", "5. Juli 2012\n\nEr sprach am Dienstag.", ["2012-07-05", "2012-07-03"]),
        ("de", "Stand: 5. Juli 2012\n\nIm Mai waren es wenige.", ["2012-07-05", "2012-05"]),
    ],
)
def test_days_and_months_count_from_the_date_line(language: str, text: str, dates: list[str]) -> None:
    assert [number.date for number in read_numbers(text, language=language)] == dates


def test_a_quarter_and_a_time_are_told_in_their_own_words() -> None:
    assert read_numbers("im dritten Quartal 2021", language="de")[0].date == "2021-35"
    assert read_numbers("au premier trimestre 2021", language="fr")[0].date == "2021-33"
    assert read_numbers("um 18.30 Uhr", language="de")[0].kind == "time"
    assert read_numbers("à 14h30", language="fr")[0].kind == "time"


def test_a_round_number_is_about_what_it_says_unless_another_bound_stands_before_it() -> None:
    assert read_numbers("une centaine de soldats", language="fr")[0].bound == "about"
    assert read_numbers("plus d'une centaine de soldats", language="fr")[0].bound == "more_than"
