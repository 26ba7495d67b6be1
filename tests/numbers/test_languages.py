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


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Es war der 5. Sieg in Folge.", "5."),
        ("Sie feierte ihren 80. Geburtstag.", "80."),
        ("Der Bus hält an jeder 3. Ecke.", "3."),
        ("Er wurde 7. in der Gesamtwertung.", "7."),
    ],
)
def test_a_point_makes_an_ordinal_where_the_sentence_goes_on(text: str, surface: str) -> None:
    (number,) = read_numbers(text, language="de")
    assert (number.surface, number.kind) == (surface, "ordinal")


@pytest.mark.parametrize("text", ["Der Preis stieg auf 12. Die Firma zahlt.", "Es blieben nur 3. Sieger war Anton."])
def test_a_point_that_ends_the_sentence_makes_none(text: str) -> None:
    (number,) = read_numbers(text, language="de")
    assert (number.kind, number.surface[-1].isdigit()) == ("cardinal", True)


def test_a_series_of_pointed_ordinals_needs_its_article_once() -> None:
    numbers = read_numbers("Die 5. und 6. Klasse fährt ab.", language="de")
    assert [(number.surface, number.kind) for number in numbers] == [("5.", "ordinal"), ("6.", "ordinal")]


@pytest.mark.parametrize(
    ("language", "text", "score"),
    [
        ("en", "United won 2 to 1 on the day", "2-1"),
        ("de", "Die Gäste gewannen 3 zu 0", "3-0"),
        ("fr", "Le club a gagné 2 à 1", "2-1"),
        ("es", "El equipo perdió 1 a 4", "1-4"),
        ("it", "La squadra ha vinto 2 a 1", "2-1"),
    ],
)
def test_a_word_may_join_the_sides_of_a_score(language: str, text: str, score: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.kind, number.value) == ("score", score)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Le match rapporte de 2 à 5 points"), ("en", "The cup drew crowds of 2 to 3 thousand"), ("es", "de 2 a 4")],
)
def test_from_one_figure_to_another_is_no_score(language: str, text: str) -> None:
    assert all(number.kind != "score" for number in read_numbers(text, language=language))


@pytest.mark.parametrize(
    ("language", "text", "surface", "low", "high"),
    [
        ("fr", "plusieurs centaines de passants", "plusieurs centaines", 200, 999),
        ("fr", "quelques milliers de pages", "quelques milliers", 2000, 9999),
        ("fr", "plusieurs centaines de milliers de pas", "plusieurs centaines de milliers", 200_000, None),
        ("es", "varios cientos de barcos", "Varios cientos", 200, 999),
        ("de", "ein paar hundert Boote", "ein paar hundert", 200, 999),
        ("it", "diverse centinaia di barche", "diverse centinaia", 200, 999),
        ("en", "several thousands of boats", "several thousands", 2000, 9999),
        ("fr", "pendant quelques jours", "quelques jours", 3, None),
        ("es", "dentro de unos días", "unos días", 3, None),
        ("de", "in ein paar Stunden", "ein paar Stunden", 3, None),
        ("pt", "há alguns dias", "alguns dias", 3, None),
    ],
)
def test_some_of_a_unit_are_vague(language: str, text: str, surface: str, low: int, high: int | None) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface.lower(), number.bound) == (surface.lower(), "vague")
    assert number.min == low
    assert number.max == high


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She is ranked No. 3 in the world."),
        ("en", "the number 3 seed"),
        ("de", "Das Team liegt auf Platz 3."),
        ("fr", "le numéro 3 mondial"),
        ("es", "Ocupa el puesto 3."),
    ],
)
def test_a_rank_is_an_ordinal(language: str, text: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.kind == "ordinal"
    assert number.value == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Look under No. 3 there."),
        ("de", "Der Zug hält auf Gleis 3."),
        ("fr", "La ligne 3 est fermée."),
        ("fr", "un club de Ligue 3 relégué"),
        ("es", "El vuelo 3 salió."),
    ],
)
def test_a_label_is_none(language: str, text: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.kind == "identifier"


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "détenue à 51 % par une famille", "percent"),
        ("en", "sales grew 5% pro forma", "percent"),
        ("fr", "à 20 euros le kilo", "EUR per kg"),
        ("it", "a 20 euro a persona", "EUR per persona"),
        ("de", "20 Euro pro Person", "EUR per person"),
    ],
)
def test_a_rate_is_by_a_thing_and_not_by_whoever_acts(language: str, text: str, unit: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.unit == unit
