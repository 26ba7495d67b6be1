"""Units of science: every prefix, products in every notation, and what only looks like a unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import read_numbers
from extractor.numbers.languages.en import ENGLISH
from extractor.numbers.units.lexicon import find_unit
from extractor.numbers.units.reading import read_unit
from extractor.types import Number


def only(text: str) -> Number:
    (number,) = read_numbers(text, language="en")
    return number


@pytest.mark.parametrize(
    ("surface", "unit"),
    [
        ("4.1 km s−1", "km/s"),
        ("4.1 km s-1", "km/s"),
        ("7 ms−1", "m/s"),
        ("2 g cm−3", "g per cm³"),
        ("2 g/cm3", "g per cm³"),
        ("2 g/cm 3", "g per cm³"),
        ("2 g·cm^-3", "g per cm³"),
        ("3 W m⁻² K⁻¹", "W per m²·K"),
        ("3 W/(m² K)", "W per m²·K"),
        ("6.5mWm−2", "mW per m²"),
        ("12 Mg ha−1 year−1", "Mg per hectare·year"),
        ("40 mg C m−2", "mg per m²"),
        ("31 ml · kg −1 · min −1", "ml per kg·minute"),
        ("8 mg/kg/day", "mg per kg·day"),
        ("90 mL/min/1.73 m2", "ml per minute·1.73 m²"),
        ("2.1 cm2/Vs", "cm² per V·second"),
        ("900 cm−1", "per cm"),
        ("9.8 m/s2", "m per second²"),
        ("9.8 m s−2", "m per second²"),
        ("12 mA g− 1", "mA per g"),
        ("40 N m", "N·m"),
        ("0.7 nbar", "nbar"),
        ("3 μbar", "µbar"),
        ("61 Ma", "Ma"),
        ("7000 K", "K"),
        ("4.2 Å", "Å"),
        ("15 wt.%", "wt%"),
        ("70 vol%", "vol%"),
        ("2% (w/v)", "percent"),
        ("250 kDa", "kDa"),
        ("75-bp", "bp"),
        ("0.4 M", "M"),
        ("30 mas", "mas"),
        ("5 Mpc", "Mpc"),
        ("2.2 AU", "au"),
        ("6 nanometres", "nm"),
        ("6 kilopascals", "kPa"),
        ("3 exabytes", "EB"),
        ("3 troy ounces", "troy ounces"),
        ("800 mbsf", "mbsf"),
        ("9000 × g", "g-force"),
        ("1.5 A", "A"),
        ("4 dS m−1", "dS per m"),
        ("8.2 cal ka BP", "ka"),
        ("20 MtCO2e", "MtCO2"),
        ("1.5 Gt CO2", "GtCO2"),
        ("3 Jy beam−1", "Jy per beam"),
        ("300 cfm", "cfm"),
        ("five orders of magnitude", "orders of magnitude"),
        ("45 ∘", "degrees"),
    ],
)
def test_a_unit_is_read_whole_in_every_notation(surface: str, unit: str) -> None:
    number = only(f"We saw {surface} there.")
    assert (number.surface, number.unit) == (surface, unit)
    assert number.value is not None


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("5 a day", ["5"]),
        ("2016 Stone spoke", ["2016"]),
        ("at 1600 K Street", ["1600"]),
        ("5 A level pupils", ["5"]),
        ("ces 5 l'ont vu", ["5"]),
        ("5 as well as 6", ["5", "6"]),
        ("5 AU soldiers", ["5"]),
        ("flat 28A here", ["28A"]),
        ("a 12 V DC supply", ["12 V"]),
        ("a 3 T MRI scan", ["3 T"]),
        ("the 3′ end of 5′-UTR", ["3′", "5′"]),
        ("at 5–10% (w/w) it", ["5–10% (w/w)"]),
        ("120 km/h for hours", ["120 km/h"]),
        ("87 mph (140 km/h) if", ["87 mph", "140 km/h"]),
        ("a 3 m-4 m fence", ["3 m-4 m"]),
    ],
)
def test_words_initials_and_grades_are_no_units(text: str, surfaces: list[str]) -> None:
    assert [number.surface for number in read_numbers(text, language="en")] == surfaces


@pytest.mark.parametrize(
    ("written", "other", "ratio"),
    [
        ("km/h", "m s−1", "0.2777777777777778"),
        ("g cm−3", "kg/m3", "1000"),
        ("kN", "kg m s−2", "1000"),
        ("mJ", "eV", "6241509074460762.607776"),
        ("bar", "kPa", "100"),
        ("µM", "mol m−3", "0.001"),
        ("kWh", "MJ", "3.6"),
    ],
)
def test_units_of_one_dimension_convert_by_their_factors(written: str, other: str, ratio: str) -> None:
    one, two = (read_unit(f"1 {unit}", 1, ENGLISH) for unit in (written, other))
    assert one is not None
    assert two is not None
    assert one.unit.dimension == two.unit.dimension
    assert abs(one.unit.factor / two.unit.factor / Decimal(ratio) - 1) < Decimal("1e-9")


@pytest.mark.parametrize("word", ["as", "am", "at", "has", "dam", "MP", "Pb"])
def test_a_prefix_and_a_symbol_that_make_a_word_are_no_unit(word: str) -> None:
    unit = find_unit(word, ENGLISH, fold=False)
    assert unit is None or unit.name == "MP"


def test_a_long_row_of_units_is_read_in_a_bounded_window() -> None:
    numbers = read_numbers("5 " + "kg m−1 " * 2000, language="en")
    assert numbers[0].value == 5


@pytest.mark.parametrize(
    ("text", "surface", "unit"),
    [
        ("a buffer of pH 6.5 was used", "pH 6.5", "pH"),
        ("soils at pH 5–6 are sour", "pH 5–6", "pH"),
        ("the pH of 8.1 fell", "8.1", "pH"),
        ("brought to pH3 with acid", "pH3", "pH"),
        ("a fault of hundreds of metres", "hundreds of metres", "m"),
        ("particles of tens of MeV", "tens of MeV", "MeV"),
        ("a buoy near 61°N drifted", "61°N", "°N"),
        ("a noise of 64 dB(A) was measured", "64 dB(A)", "dBA"),
        ("a pressure of 12 cm H2O was held", "12 cm H2O", "cmH2O"),
        ("tightened to 90 ft-lbs by hand", "90 ft-lbs", "ft-lb"),
        ("a solution of 8 vol % ethanol", "8 vol %", "vol%"),
        ("the flow increases from 3 m/s to 9 m/s", "3 m/s to 9 m/s", "m/s"),
    ],
)
def test_the_unit_may_stand_before_its_figure_or_behind_an_of(text: str, surface: str, unit: str) -> None:
    (number,) = read_numbers(text)
    assert (number.surface, number.unit) == (surface, unit)


def test_what_was_changed_once_has_two_figures() -> None:
    assert [number.surface for number in read_numbers("the flow increased from 3 m/s to 9 m/s")] == ["3 m/s", "9 m/s"]


def test_a_digit_in_brackets_before_a_clause_is_a_label_unless_it_repeats_a_count() -> None:
    assert [number.kind for number in read_numbers("the bound (3) is met")] == ["identifier"]
    assert [number.kind for number in read_numbers("all (5) men")] == ["cardinal"]


def test_an_interval_of_the_clock_may_be_in_universal_time() -> None:
    (number,) = read_numbers("between 04:10 UT and 04:25 UT")
    assert (number.kind, number.surface) == ("time", "04:10 UT and 04:25 UT")


def test_metric_amounts_with_a_comma_between_are_two_of_a_list() -> None:
    assert [number.surface for number in read_numbers("at 5 km, 300 m and 20 m")] == ["5 km", "300 m", "20 m"]
    assert [number.surface for number in read_numbers("grew to 6 feet, 4 inches")] == ["6 feet, 4 inches"]


def test_a_numbered_day_is_an_ordinal() -> None:
    assert [(number.value, number.kind) for number in read_numbers("the mice died on day 17 of the trial")] == [
        (Decimal(17), "ordinal")
    ]
