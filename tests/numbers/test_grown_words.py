"""Numbers grown together with what they count, ages of infants, and currencies by their names."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.numbers.dates.holidays import nearest


@pytest.mark.parametrize(
    ("language", "text", "surface", "said"),
    [
        ("de", "ein zweitägiger Halt", "zweitägiger", ("2", "days", "duration")),
        ("de", "eine dreistündige Fahrt", "dreistündige", ("3", "hours", "duration")),
        ("de", "das achtjährige Kind", "achtjährige", ("8", "years", "age")),
        ("de", "die Achtjährige lief", "Achtjährige", ("8", "years", "age")),
        ("de", "der hundertjährige Baum", "hundertjährige", ("100", "years", "age")),
        ("de", "eine achtjährige Haftstrafe", "achtjährige", ("8", "years", "duration")),
        ("de", "eine 8-jährige Amtszeit", "8-jährige", ("8", "years", "duration")),
        ("de", "zweieinhalbjährige Pause", "zweieinhalbjährige", ("2.5", "years", "duration")),
        ("de", "die 30-tägige Fahrt", "30-tägige", ("30", "days", "duration")),
        ("de", "ein fünfprozentiger Anstieg", "fünfprozentiger", ("5", "percent", "percent")),
        ("de", "eine vierköpfige Familie", "vierköpfige", ("4", "personen", "cardinal")),
        ("nl", "een tweedaagse reis", "tweedaagse", ("2", "days", "duration")),
        ("nl", "de achtjarige jongen", "achtjarige", ("8", "years", "age")),
        ("nl", "een 8-jarig kind", "8-jarig", ("8", "years", "age")),
        ("it", "una trentacinquenne", "trentacinquenne", ("35", "years", "age")),
        ("ru", "тридцатилетний рыбак", "тридцатилетний", ("30", "years", "age")),
        ("ru", "двадцатипятилетняя рыбачка", "двадцатипятилетняя", ("25", "years", "age")),
        ("ru", "двухдневный рейс", "двухдневный", ("2", "days", "duration")),
        ("ru", "пятилетний контракт", "пятилетний", ("5", "years", "duration")),
        ("uk", "тридцятирічний рибалка", "тридцятирічний", ("30", "years", "age")),
        ("fr", "un bébé âgé de 7 mois", "7 mois", ("7", "months", "age")),
        ("en", "puppies aged 7 weeks", "7 weeks", ("7", "weeks", "age")),
    ],
)
def test_a_number_may_be_one_word_with_its_unit(
    language: str, text: str, surface: str, said: tuple[str, str, str]
) -> None:
    (number,) = read_numbers(text, language=language)
    value, unit, kind = said
    assert (number.surface, number.unit, number.kind) == (surface, unit, kind)
    assert number.value == Decimal(value)


@pytest.mark.parametrize("text", ["minderjährig", "volljährige Kinder", "ein mehrtägiger Halt", "langjährige Freunde"])
def test_other_words_that_end_so_are_no_numbers(text: str) -> None:
    assert read_numbers(text, language="de") == []
    assert read_numbers("Ottenne la solenne barca perenne", language="it") == []
    assert read_numbers("летний", language="ru") == []


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "30 Rwandan francs", "RWF"),
        ("en", "2 billion Bermuda dollars", "BMD"),
        ("en", "12 Trinidad and Tobago dollars", "TTD"),
        ("es", "30 dólares de Hong Kong", "HKD"),
        ("es", "30 chelines kenianos", "KES"),
        ("fr", "30 dinars algériens", "DZD"),
        ("fr", "30 dollars des Caraïbes orientales", "XCD"),
        ("de", "30 kambodschanische Riel", "KHR"),
        ("de", "30 Bahamas-Dollar", "BSD"),
        ("de", "mit 30 britischen Pfund", "GBP"),
        ("it", "30 corone danesi", "DKK"),
        ("pt", "30 rublos bielorrussos", "BYN"),
        ("nl", "30 Zuid-Afrikaanse rand", "ZAR"),
    ],
)
def test_a_currency_is_known_by_its_whole_name(language: str, text: str, unit: str) -> None:
    (number,) = read_numbers(f"zz {text} zz", language=language)
    assert (number.kind, number.unit) == ("money", unit)
    assert text.endswith(number.surface)


@pytest.mark.parametrize(
    ("language", "text", "surface", "unit"),
    [
        ("en", "5 square centimetres", "5 square centimetres", "cm²"),
        ("en", "30 pounds per square inch", "30 pounds per square inch", "psi"),
        ("en", "$4 per square foot", "$4", "USD per square foot"),
        ("es", "37,5 ºC", "37,5 ºC", "°C"),
        ("de", "3 Teelöffel", "3 Teelöffel", "teaspoons"),
        ("es", "12 nanómetros", "12 nanómetros", "nm"),
    ],
)
def test_a_unit_is_read_whole(language: str, text: str, surface: str, unit: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.unit) == (surface, unit)


def test_a_holiday_is_the_nearest_one_on_its_own_day_too() -> None:
    assert nearest("12-25", 1, dt.date(2024, 12, 25), ahead=False) == "2024-12-25"
    assert nearest("12-25", -1, dt.date(2024, 12, 25), ahead=False) == "2024-12-25"


def test_italian_tens_and_an_ordinal_behind_them_are_two_numbers() -> None:
    assert [number.value for number in read_numbers("novanta, primo posto; venti terzo", language="it")] == [
        90,
        1,
        20,
        3,
    ]


@pytest.mark.parametrize("word", ["larger", "bigger", "higher", "greater"])
def test_every_comparison_may_be_or_equal(word: str) -> None:
    for text in (f"{word} than or equal to 5", f"{word} or equal to 5"):
        (number,) = read_numbers(text, language="en")
        assert number.bound == "at_least"


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "us $ 30 million", "USD"),
        ("en", "hk $ 30", "HKD"),
        ("en", "usd$ 30", "USD"),
        ("es", "MXN$ 30", "MXN"),
        ("es", "U$S 30 millones", "USD"),
        ("fr", "30 millions de $", "USD"),
        ("en", "30 million pesetas", "ESP"),
        ("es", "30 marcos finlandeses", "FIM"),
        ("de", "30 kroatische Kuna", "HRK"),
    ],
)
def test_a_currency_may_be_written_in_signs_of_its_own(language: str, text: str, unit: str) -> None:
    (number,) = read_numbers(f"zz {text}.", language=language)
    assert (number.surface, number.unit) == (text, unit)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "3 more hours", "duration"),
        ("en", "12 consecutive days", "duration"),
        ("de", "zwei weitere Stunden", "duration"),
        ("fr", "dix-huit mois d'âge", "age"),
        ("fr", "3 millions de pieds cubes", "measurement"),
        ("en", "five and 2/3 miles", "measurement"),
    ],
)
def test_a_figure_and_its_unit_are_read_over_what_stands_between(language: str, text: str, kind: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.kind) == (text, kind)


@pytest.mark.parametrize("text", ["superior o igual a 5", "igual o superior a 5", "mayor o igual que 5"])
def test_spanish_comparisons_may_be_or_equal(text: str) -> None:
    (number,) = read_numbers(text, language="es")
    assert number.value == 5
    assert number.bound == "at_least"


def test_a_quarter_of_what_has_quarters_is_no_part() -> None:
    assert read_numbers("quarter of a game", language="en") == []
    assert read_numbers("quarter of an hour", language="en")[0].value == Decimal("0.25")
