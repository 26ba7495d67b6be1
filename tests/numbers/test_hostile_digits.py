"""Digits of other scripts, marks that hide or reorder them, and what is no quantity at all."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers


def values(text: str) -> list[object]:
    return [number.value for number in read_numbers(text)]


@pytest.mark.parametrize(
    "text", ["５，０００", "５０００", "٥٬٠٠٠", "۵۰۰۰", "۵٬۰۰۰", "५०००", "५,०००", "௫௦௦௦", "៥០០០", "၅၀၀၀", "𞥕𞥐𞥐𞥐"]
)
def test_digits_of_other_scripts_are_read_and_shown_as_written(text: str) -> None:
    (number,) = read_numbers(f"{text} men")
    assert (number.surface, number.value) == (text, Decimal(5000))


@pytest.mark.parametrize("text", ["𝟓", "𝟓𝟎", "𝟝", "⑤", "➄", "5²", "5²³", "52²", "10²", "5₂", "x⁵", "CO₂", "10⁻", "5⁻²"])
def test_digits_for_show_above_and_below_the_line_count_nothing(text: str) -> None:
    assert {number.kind for number in read_numbers(text)} == {"identifier"}


@pytest.mark.parametrize(
    ("text", "value"), [("10⁵", 100_000), ("10⁻³", "0.001"), ("6 × 10²", 600), ("3·10¹²", 3 * 10**12)]
)
def test_powers_of_ten_are_figures(text: str, value: object) -> None:
    assert values(text) == [Decimal(str(value))]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u2007", "'", "’", "٬"])
def test_marks_that_only_group_digits_are_read_over(space: str) -> None:
    assert values(f"5{space}000") == [Decimal(5000)]


@pytest.mark.parametrize("text", ["5 000", "in 5 000 men", "5 000 of them"])
def test_digits_that_only_a_plain_space_joins_are_ambiguous(text: str) -> None:
    (number,) = read_numbers(text, language="en")
    assert (number.value, number.doubt, number.readings) == (Decimal(5000), "ambiguous", (Decimal(5000), "5 000"))


@pytest.mark.parametrize("text", ["| 5 | 000 |", "5\t000", "<td>5</td><td>000</td>", "5  000"])
def test_the_cells_of_a_table_are_never_joined(text: str) -> None:
    assert values(text) == [Decimal(5), None]


def test_plain_spaces_join_digits_only_where_they_can_be_nothing_else() -> None:
    assert values("10 000 men") == [Decimal(10_000)]
    assert values("25 200") == [Decimal(25), Decimal(200)]
    assert Decimal(5000) not in values("| 5 | 000 |")


@pytest.mark.parametrize(
    ("text", "value"), [("5,00,000", 500_000), ("5.000,50", "5000.50"), ("5,000.50", "5000.50"), ("5.000", "5.000")]
)
def test_grouping_follows_the_figure_and_then_the_language(text: str, value: object) -> None:
    assert values(text) == [Decimal(str(value))]


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("5.000", None, ("5.000", "5000")),
        ("5.000 men", "en", ("5.000", "5000")),
        ("5,000 Euro", "de", ("5.000", "5000")),
    ],
)
def test_a_lone_mark_that_may_group_or_part_is_ambiguous(
    text: str, language: str | None, readings: Sequence[str]
) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.doubt, number.readings) == ("ambiguous", tuple(map(Decimal, readings)))


def test_a_lone_point_before_three_digits_groups_in_german() -> None:
    assert read_numbers("5.000", language="de")[0].value == Decimal(5000)


@pytest.mark.parametrize(
    ("text", "value"), [("½", "0.5"), ("5½", "5.5"), ("3/4", "0.75"), ("7⁄8", "0.875"), ("2⁄5", "0.4")]
)
def test_fractions_are_read_in_every_notation(text: str, value: str) -> None:
    assert values(text) == [Decimal(value)]


def doubted(text: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    """What is in doubt in a text, and why; none of it may have a value."""
    doubtful = [number for number in read_numbers(text, language=language) if number.doubt]
    assert all(number.kind == "identifier" and number.value is None and not number.readings for number in doubtful)
    return [(number.surface, number.doubt) for number in doubtful]


@pytest.mark.parametrize("hidden", [*"\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2063\u202a\u2066\ufeff"])
@pytest.mark.parametrize(
    "surface",
    ["5|000", "5|,000", "5,|000", "1.2|bn", "5|kg", "six|ty", "twenty|-five", "five| thousand", "5 |000", "5 bil|lion"],
)
def test_a_figure_with_something_invisible_inside_is_one_in_doubt(surface: str, hidden: str) -> None:
    written = surface.replace("|", hidden)
    assert doubted(f"They sent {written} of them, and 7.") == [(written, "hidden_characters")]


@pytest.mark.parametrize(
    "text", ["\ufeff5 men", "5\u200b men", "about\u200b 5 men", "Na\u00adtional, 5 men", "5\u200b."]
)
def test_something_invisible_beside_a_figure_leaves_it_as_it_is(text: str) -> None:
    assert values(text) == [Decimal(5)]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("\u202e0005\u202c and \u202d17\u202c, then 3", ["0005", "17"]),
        ("\u202e0005 men\nand 3", ["0005"]),
        ("\u202e5 and 7 of", ["5", "7"]),
    ],
)
def test_digits_shown_in_another_order_than_stored_are_in_doubt(text: str, surfaces: list[str]) -> None:
    assert doubted(text) == [(surface, "reordered") for surface in surfaces]


@pytest.mark.parametrize("strike", [*"\u0334\u0335\u0336\u0337\u0338\u20d2"])
@pytest.mark.parametrize("surface", ["5|", "5|000", "5|0|0|", "0005|", "five|"])
def test_what_is_struck_out_is_in_doubt(surface: str, strike: str) -> None:
    written = surface.replace("|", strike)
    assert doubted(f"They sent {written} men, and 7.") == [(written, "struck_out")]


@pytest.mark.parametrize("surface", ["5٠٠", "٥00", "5٬٠٠٠", "５0", "5.٥", "१٠"])
def test_digits_of_several_scripts_are_in_doubt(surface: str) -> None:
    assert doubted(f"They sent {surface} men, and 7.") == [(surface, "mixed_scripts")]


@pytest.mark.parametrize("surface", ["fiv\u0435 thousand", "5 th\u043eusand", "tw\u043e hundred", "5-m\u0456llion"])
def test_a_number_word_disguised_with_letters_of_another_script_is_in_doubt(surface: str) -> None:
    assert doubted(f"They sent {surface} men, and 7.") == [(surface, "mixed_scripts")]


def test_other_words_with_letters_of_another_script_are_none_of_our_business() -> None:
    assert [number.value for number in read_numbers("100 c\u043elleges and 5 \u03bcm")] == [Decimal(100), Decimal(5)]


@pytest.mark.parametrize(
    ("surface", "language"),
    [("5,0\n00", "en"), ("5,00\n0", "en"), ("5,\n000", "en"), ("1,250,0\r\n00", "en"), ("5.0\n00", "de")],
)
def test_a_figure_that_a_line_end_breaks_is_one_in_doubt(surface: str, language: str) -> None:
    assert doubted(f"X {surface} men", language) == [(surface, "split")]


@pytest.mark.parametrize("text", ["2.5\n12 men", "5,\n100 men", "1,200\n300", "12\n34", "3,4\n5 men", "5.\n000"])
def test_figures_on_two_lines_are_two(text: str) -> None:
    assert doubted(text) == []


@pytest.mark.parametrize("surface", ["9" * 41, "9" * 5000, "1" + ",234" * 14, "1" + " 234" * 14])
def test_a_figure_with_too_many_digits_is_in_doubt(surface: str) -> None:
    assert doubted(f"They sent {surface} men, and 7.") == [(surface, "too_long")]


@pytest.mark.parametrize("text", ["5€", "10K$", "5 zł", "5 kr", "5 C$", "5"])
def test_a_span_ends_where_the_text_does(text: str) -> None:
    assert [(number.surface, number.end) for number in read_numbers(text, language="en")] == [(text, len(text))]


@pytest.mark.parametrize("text", ["5Nov571952", "on 5Nov571952en5", "3May7x8"])
def test_digits_grown_to_a_date_are_in_some_number(text: str) -> None:
    covered = {place for number in read_numbers(text, language="en") for place in range(number.start, number.end)}
    assert {place for place, char in enumerate(text) if char.isdigit()} <= covered


@pytest.mark.parametrize("text", ["#5²T", "#1① k", "#26tr", "#1e1e1"])
def test_a_rank_grown_together_with_letters_is_a_name(text: str) -> None:
    assert {number.kind for number in read_numbers(text, language="en")} == {"identifier"}


@pytest.mark.parametrize("text", ["5O", "l0", "О5", "5О0", "З00", "1O0", "l,000", "I00", "5,O00", "O,5OO"])
def test_letters_that_look_like_digits_make_no_figure(text: str) -> None:
    assert set(values(text)) <= {None}


@pytest.mark.parametrize(
    ("text", "value"),
    [("−5 °C", -5), ("-5 °C", -5), ("minus 5 °C", -5), ("minus five", -5), ("| - 5 % |", -5), ("-5", -5), ("−5", -5)],
)
def test_every_kind_of_minus_is_one(text: str, value: int) -> None:
    assert values(text) == [Decimal(value)]


def test_a_figure_in_brackets_is_no_loss_in_a_sentence_and_may_be_one_in_a_cell() -> None:
    assert [(number.value, number.readings) for number in read_numbers("all (5) men", language="en")] == [
        (Decimal(5), ())
    ]
    assert read_numbers("| (5) |")[0].readings == (Decimal(5), Decimal(-5))


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("five thousand", "en", 5000),
        ("пять", "ru", 5),
        ("п'ять", "uk", 5),
        ("5 тыс.", "ru", 5000),
        ("5 тис.", "uk", 5000),
        ("5 тыс.", "en", 5000),
        ("5 Tsd.", "de", 5000),
    ],
)
def test_words_and_mixtures_read_in_their_language(text: str, language: str, value: int) -> None:
    assert read_numbers(text, language=language)[0].value == Decimal(value)


def test_a_dash_between_two_figures_is_a_range_and_no_sign() -> None:
    (number,) = read_numbers("5–7 days")
    assert (number.min, number.max) == (Decimal(5), Decimal(7))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e3", 1000),
        ("٥٪", 5),
        ("５．５％", "5.5"),
        ("1٬234٫5", "1234.5"),
        ("5k", 5000),
        ("5M", 5_000_000),
        ("5bn", 5 * 10**9),
        ("5 млн", 5_000_000),
    ],
)
def test_powers_and_scales_are_multiplied_out(text: str, value: object) -> None:
    assert values(text) == [Decimal(str(value))]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("version 5.1.2", "5.1.2"),
        ("release v1.2.3-rc1", "v1.2.3-rc1"),
        ("version 2.0", "2.0"),
        ("host 10.0.0.1", "10.0.0.1"),
        ("host 192.168.100.200", "192.168.100.200"),
        ("net 172.16.0.0/12", "172.16.0.0/12"),
        ("host 10.0.0.1:8080", "10.0.0.1:8080"),
        ("host 2001:db8::1", "2001:db8::1"),
        ("host fe80::1%eth0", "fe80::1%eth0"),
        ("ISBN 978-3-16-148410-0", "978-3-16-148410-0"),
        ("ISBN 0-8044-2957-X", "0-8044-2957-X"),
        ("ISBN: 9783161484100", "9783161484100"),
        ("the book 978-3-16-148410-0", "978-3-16-148410-0"),
        ("doi:10.1000/182", "10.1000/182"),
        ("tel. +49 30 1234567", "49 30 1234567"),
        ("call 0800 123456", "0800 123456"),
        ("tel. 030 1234567", "030 1234567"),
        ("Tel: 555 1234", "555 1234"),
        ("call 1-800-FLOWERS", "1-800-FLOWERS"),
        ("+1 555 123 4567", "1 555 123 4567"),
        ("on 03/05", "03/05"),
        ("https://a.b/5/6?x=7", "https://a.b/5/6?x=7"),
        ("at https://x.org:8080.", "https://x.org:8080"),
        ("to a5@b.com", "a5@b.com"),
    ],
)
def test_versions_addresses_and_telephone_numbers_are_one_name_and_no_quantity(text: str, surface: str) -> None:
    assert [(number.surface, number.kind, number.value) for number in read_numbers(text, language="en")] == [
        (surface, "identifier", None)
    ]


@pytest.mark.parametrize(
    ("text", "value"), [("1.000.000.000 men", 10**9), ("1.234.567.890 men", 1_234_567_890), ("2.5 men", "2.5")]
)
def test_figures_that_points_group_are_no_addresses(text: str, value: object) -> None:
    assert values(text) == [Decimal(str(value))]


def test_where_points_group_digits_four_full_groups_are_a_figure() -> None:
    assert read_numbers("1.218.250.100 Euro", language="de")[0].value == Decimal(1_218_250_100)


def test_a_million_digits_are_one_name_at_once() -> None:
    started = time.process_time()
    assert values("9" * 1_000_000) == [None]
    assert time.process_time() - started < 1


@settings(max_examples=max(500, settings().max_examples))
@given(st.text(st.sampled_from("0123456789٠١٢٣٤٥٦٧٨٩０１２３４５"), min_size=1, max_size=12))
def test_a_run_of_digits_has_the_value_of_its_characters_or_none(text: str) -> None:
    (number,) = read_numbers(f"x {text} men")
    expected = Decimal("".join(str(unicodedata.decimal(char)) for char in text))
    assert number.surface == text
    assert number.value in (None, expected)


@pytest.mark.parametrize(
    ("text", "language", "surface", "date"),
    [
        ("in the XXI century", "en", "XXI century", "20XX"),
        ("in the XIXth century", "en", "XIXth century", "18XX"),
        ("au XIXe siècle", "fr", "XIXe siècle", "18XX"),
        ("au Ier siècle", "fr", "Ier siècle", "00XX"),
        ("en el siglo XXI", "es", "siglo XXI", "20XX"),
        ("nel XIX secolo", "it", "XIX secolo", "18XX"),
        ("nel secolo XIX", "it", "secolo XIX", "18XX"),
    ],
)
def test_a_roman_century_is_a_date(text: str, language: str, surface: str, date: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.date) == (surface, date)


@pytest.mark.parametrize(
    "text",
    [
        "King Henry VIII",
        "World War II",
        "chapter IV",
        "Super Bowl XLVIII",
        "Type II",
        "I am",
        "the MIX",
        "XII",
        "IIII century",
    ],
)
def test_roman_numerals_in_names_and_alone_count_nothing(text: str) -> None:
    assert read_numbers(text, language="en") == []
