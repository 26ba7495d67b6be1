"""What reports of firms, courts, the police and weather offices have figures in: quarters, dockets, slashes, ages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.types import Number


def _read(language: str, text: str) -> list[Number]:
    return read_numbers(text, language=language, date="2024-05-15")


def _values(language: str, text: str) -> list[tuple[Decimal | str | None, str | None]]:
    return [(number.value, number.unit) for number in _read(language, text)]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "3Q23 sales", "2023-35"),
        ("en", "guidance for 2Q'24", "2024-34"),
        ("en", "in Q1'24", "2024-33"),
        ("en", "capex in 1H24", "2024-40"),
        ("es", "en el 4T23", "2023-36"),
        ("pt", "no 1T24", "2024-33"),
        ("fr", "au S1 2024", "2024-40"),
        ("it", "nel 1S 2024", "2024-40"),
        ("de", "im H1 2024", "2024-40"),
        ("en", "in the first six months of 2023", "2023-01/2023-06"),
        ("en", "the last three months of 2023", "2023-10/2023-12"),
        ("en", "the first three days of March 2023", "2023-03-01/2023-03-03"),
        ("de", "in den ersten neun Monaten 2023", "2023-01/2023-09"),
        ("de", "in den ersten sechs Monaten des Jahres 2023", "2023-01/2023-06"),
        ("fr", "sur les neuf premiers mois de 2023", "2023-01/2023-09"),
        ("es", "en los nueve primeros meses de 2023", "2023-01/2023-09"),
        ("fr", "ouvert à 6h ce matin", "2024-05-15"),
        ("fr", "cela durera jusqu'à jeudi 6h", "2024-05-16"),
        ("es", "Madrid, 1 mar. 2024", "2024-03-01"),
        ("it", "Roma, 5 mag 2024", "2024-05-05"),
    ],
)
def test_periods_of_reports_have_their_dates(language: str, text: str, date: str) -> None:
    (number,) = _read(language, text)
    assert (number.date or "").partition("T")[0] == date


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "il a couru en 1h24"), ("en", "it took 1h24"), ("fr", "6h de travail"), ("en", "1500 hours of work")],
)
def test_hours_that_last_are_no_periods_of_reports(language: str, text: str) -> None:
    (number,) = _read(language, text)
    assert number.kind in ("duration", "time")
    assert number.date is None


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "At 0315 hours"), ("en", "at 2215 hours"), ("pl", "ok. godz. 15.40"), ("pl", "o godz. 8")],
)
def test_hours_of_the_day_in_reports_are_times(language: str, text: str) -> None:
    assert [number.kind for number in _read(language, text)] == ["time"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the 1200 block of Elm Street"),
        ("en", "a 911 call"),
        ("en", "report #2021-1045"),
        ("en", "an 8-K was filed"),
        ("en", "under § 1441"),
        ("en", "Case 2:20-cv-00417"),
        ("de", "nach § 14"),
        ("de", "Az. 2 KLs 44/20"),
        ("de", "Urteil 2 BvR 101/19"),
        ("pl", "na podstawie § 3 Kodeksu"),
    ],
)
def test_numbers_of_rules_calls_and_dockets_are_identifiers(language: str, text: str) -> None:
    assert [number.kind for number in _read(language, text)] == ["identifier"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Son 3.246.900. Antes eran 2.100.300.", [(3_246_900, None), (2_100_300, None)]),
        ("en", "1.87 0.45 (0.3)", [(Decimal("1.87"), None), (Decimal("0.45"), None), (Decimal("0.3"), None)]),
        ("en", "120/80 mmHg", [(120, "mmHg"), (80, "mmHg")]),
        ("en", "15/16 inch", [(Decimal("0.9375"), "inches")]),
        ("en", "1,207 out of 2,315 voters", [(1207, None), (2315, "voters")]),
        ("de", "1.207 von 2.315 Wählern", [(1207, "wählern"), (2315, "wählern")]),
        ("de", "etwa 300,– Euro", [(300, "EUR")]),
        ("nl", "voor € 300,- te koop", [(300, "EUR")]),
        ("fr", "un bénéfice de 7,5 ME", [(7_500_000, "EUR")]),
        ("fr", "2,5 MdEUR de dette", [(2_500_000_000, "EUR")]),
        ("fr", "une hausse de 90 pb", [(90, "basis points")]),
        ("pt", "mais 0,2 p.p. do que antes", [(Decimal("0.2"), "percentage points")]),
        ("fr", "soit 90 l/m2 de pluie", [(90, "litres per m²")]),
        ("es", "rachas de 90 kilómetros hora", [(90, "km/h")]),
        ("it", "4 milioni e 250 mila posti", [(4_250_000, "posti")]),
        ("de", "aller 2004 Stimmen", [(2004, "stimmen")]),
        ("en", "two other people and 12 more boats", [(2, "people"), (12, "boats")]),
        ("en", "the first nine months", [(9, "months")]),
    ],
)
def test_figures_of_reports_are_read_whole(
    language: str, text: str, expected: list[tuple[Decimal | int, str | None]]
) -> None:
    assert _values(language, text) == [(Decimal(value), unit) for value, unit in expected]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [("es", "de 300/500 metros", 300, 500), ("es", "1.100/1.300 metros", 1100, 1300), ("en", "at 50/60 Hz", 50, 60)],
)
def test_a_stroke_before_a_unit_parts_the_ends_of_a_range(language: str, text: str, low: int, high: int) -> None:
    (number,) = _read(language, text)
    assert (number.min, number.max, number.bound) == (Decimal(low), Decimal(high), "range")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "chez les 15-24 ans"),
        ("fr", "les plus de 65 ans"),
        ("es", "personas de entre 16 y 24 años"),
        ("es", "los mayores de 65 años"),
        ("it", "un 24enne"),
        ("it", "i 15-24enni"),
        ("it", "disoccupati tra i 15 e i 24 anni"),
        ("it", "24 anni d'età"),
    ],
)
def test_ages_of_groups_are_ages(language: str, text: str) -> None:
    assert [number.kind for number in _read(language, text)] == ["age"]


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("es", "podrían rebasar los 90 litros", "more_than"),
        ("es", "superarían las 90 horas", "more_than"),
        ("es", "rondarían los 90 euros", "about"),
        ("pl", "grzywna nie niższa niż 90 zł", "at_least"),
        ("pl", "kara nie wyższa niż 90 zł", "at_most"),
        ("pl", "cena wyższa niż 90 zł", "more_than"),
    ],
)
def test_verbs_and_adjectives_bound_in_all_their_forms(language: str, text: str, bound: str) -> None:
    (number,) = _read(language, text)
    assert number.bound == bound


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "900 hoger dan een jaar eerder"),
        ("nl", "900 minder dan een kwartaal ervoor"),
        ("de", "900 mehr als ein Jahr früher"),
    ],
)
def test_what_a_figure_is_compared_with_is_a_date(language: str, text: str) -> None:
    assert [number.kind for number in _read(language, text)] == ["cardinal", "date"]


def test_the_afternoon_is_no_noon() -> None:
    assert [number.surface for number in _read("fr", "en fin d'après-midi/soirée")] == ["fin d'après-midi"]


def test_minutes_that_are_added_make_no_power() -> None:
    assert [number.value for number in _read("nl", "in de 12e en 45e+2 minuut")] == [12, 45]


def test_a_place_in_words_is_an_ordinal() -> None:
    assert [number.kind for number in _read("de", "Platz drei geht an sie")] == ["ordinal"]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("See 612 F.2d 118, 701 F.3d 45 (2d Cir. 2012)", ["612 F.2d 118", "701 F.3d 45", "2d"]),
        ("510 U.S. 33, 41 (1994)", ["510 U.S. 33, 41"]),
        ("under § 1844(b)(2)(A) of it", ["1844(b)(2)(A)"]),
        ("18 U.S.C. §§ 12, 13 and 14", ["18", "12", "13", "14"]),
    ],
)
def test_what_cases_are_cited_by_is_an_identifier(text: str, surfaces: list[str]) -> None:
    names = [number.surface for number in _read("en", text) if number.kind == "identifier"]
    assert names == surfaces


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "Un mort dans une avalanche", "mort"),
        ("fr", "il y a un blessé grave", "blessé"),
        ("es", "Un muerto en un choque", "muertos"),
        ("de", "Es gab eine Tote", "tote"),
        ("it", "Un morto sulla statale", "morto"),
    ],
)
def test_one_of_the_dead_or_hurt_is_a_count(language: str, text: str, unit: str) -> None:
    assert _values(language, text)[0] == (Decimal(1), unit)


@pytest.mark.parametrize(
    ("language", "text"), [("de", "ein toter Punkt"), ("fr", "une morte-saison"), ("es", "tenía una herida")]
)
def test_an_article_before_other_words_stays_one(language: str, text: str) -> None:
    assert _read(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "unit"),
    [
        ("en", "an inch or two of snow", 1, 2, "inches"),
        ("en", "in a day or two", 1, 2, "days"),
        ("fr", "dans un jour ou deux", 1, 2, "days"),
        ("es", "en un día o dos", 1, 2, "days"),
        ("de", "Tiefstwerte 13 bis 7 Grad", 7, 13, "degrees"),
        ("de", "Werte von +4 bis 0 Grad", 0, 4, "degrees"),
        ("en", "lows in the 20s", 20, 29, None),
    ],
)
def test_what_weather_offices_leave_open_is_a_range(
    language: str, text: str, low: int, high: int, unit: str | None
) -> None:
    (number,) = _read(language, text)
    assert (number.min, number.max, number.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "flood stage 17 feet", 17, "feet"),
        ("en", "River stage 18.5 feet", Decimal("18.5"), "feet"),
        ("de", "Böen der Stärke 9 Bft", 9, "Bft"),
        ("de", "es fielen 28 l/qm", 28, "litres per m²"),
        ("es", "a 2.100 euros el metro cuadrado", 2100, "EUR per m²"),
        ("es", "con 3h 42' 15\"", 13335, "seconds"),
    ],
)
def test_units_of_reports_are_known(language: str, text: str, value: Decimal | int, unit: str) -> None:
    assert _values(language, text) == [(Decimal(value), unit)]


def test_initials_are_no_unit() -> None:
    assert _values("en", "with 42 U.S. soldiers")[0][1] == "soldiers"


def test_years_of_a_life_are_dates() -> None:
    assert [number.date for number in _read("de", "Der Dichter (geb. 1832, gest. 1908)")] == ["1832", "1908"]


def test_four_wheels_are_no_product() -> None:
    assert [number.kind for number in _read("fr", "un 4×4 bleu")] == ["identifier"]


def test_it_is_an_hour_of_the_day() -> None:
    assert [number.kind for number in _read("fr", "il est 16 heures")] == ["time"]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "Das war vor einem Jahr.", "2023"),
        ("de", "40 mehr als vor einem Monat", "2024-04"),
        ("de", "im Zeitraum (1. Halbjahr 2022)", "2022-40"),
        ("de", "anno 1648", "1648"),
        ("en", "between June 3, 2019, and May 4, 2021", "2019-06-03/2021-05-04"),
    ],
)
def test_dates_are_read_whole(language: str, text: str, date: str) -> None:
    assert [number.date for number in _read(language, text) if number.kind == "date"] == [date]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "in der Gartenstraße 12", "identifier"),
        ("nl", "in de Kerkstraat 12", "identifier"),
        ("de", "am Spieltag 5", "ordinal"),
        ("en", "a magnitude-6.2 quake", "cardinal"),
        ("en", "mice aged 8-10 weeks", "age"),
        ("en", "a median age, 62 years", "age"),
        ("de", "mittleres Alter 62 Jahre", "age"),
        ("fr", "130 ch", "measurement"),
    ],
)
def test_what_a_word_makes_of_a_figure(language: str, text: str, kind: str) -> None:
    assert [number.kind for number in _read(language, text)] == [kind]


def test_a_score_behind_a_round_is_one() -> None:
    assert [number.value for number in _read("de", "gewann am 5. Spieltag 4:0")] == [5, "4-0"]


def test_a_temperature_behind_a_share_keeps_its_bound() -> None:
    assert [number.bound for number in _read("en", "transition at 50% below 0°C")] == ["exact", "less_than"]
