"""Which two figures of a sentence are one thing at two times."""

from __future__ import annotations

import pytest

from extractor.gate import given_up, times_compared
from extractor.gate.change import are_one_over_time, in_place_of, told_by_time
from extractor.gate.source import Source, source_of
from extractor.types import Number, Span

from .saying import claim, codes, number, when


def read(text: str) -> tuple[Source, Span, dict[str, Number]]:
    """The text, all of it, and its figures by what is written."""
    source, place = source_of(text), Span(start=0, end=len(text))
    return source, place, {number.surface.split(" ")[0]: number for number in source.quantities_in(place)}


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("Rents rose from 800 to about 950 euros.", "800", None),
        ("Rents will rise from 800 euros to 950 euros.", None, None),
        ("Les loyers passeront de 800 euros à 950 euros.", None, None),
        ("Los precios subirán de 800 euros a 950 euros.", None, None),
        ("Rents were 950 euros, up from about 800 euros.", "800", None),
        ("Rents were 950 euros, up from 800 euros now.", None, "800"),
        ("It has 12 ferries, compared with 15 ferries in 2019.", "15", None),
        ("It has 12 ferries, compared with 15 ferries a year earlier.", "15", None),
        ("It had 12 ferries, compared with 15 ferries now.", None, "15"),
        ("It has 12 ferries, compared with 15 barges.", None, None),
        ("Il y a 40 bateaux, contre 45 bateaux l'an dernier.", "45", None),
        ("Hay 40 barcos, frente a 45 barcos el año anterior.", "45", None),
        ("Output was 7 tonnes (9 tonnes).", "9", None),
        ("Output was 7 tonnes (previously 9 tonnes).", "9", None),
        ("Output was 7 tonnes (2019: 9 tonnes).", "9", None),
        ("Output was 7 tonnes (9 tonnes of rye).", None, None),
        ("Output was 7 tonnes (9 euros).", None, None),
        ("Output was 7 tonnes; (9 tonnes).", None, None),
        ("There were 394 cases (249 the year before).", "249", None),
        ("There were 394 cases (249 so far).", None, None),
        ("There were 394 cases (5% the year before).", None, None),
        ("There were 394 cases (and among the young 249 the year before).", None, None),
        ("Sales were 5 percent from 7 percent.", "7", None),
        ("Der Absatz lag bei 5 Prozent nach 7 Prozent.", "7", None),
        ("Costs fell by 5 tonnes per day from 7 percent.", None, None),
        ("Sales grew to 206 crowns, 3 percent more than the 200 crowns of last year.", "200", None),
        ("Sales were 206 crowns, or 3 percent, more than the 200 crowns of last year.", None, None),
        ("Die Ernte fiel auf 40 Tonnen, 12 Prozent weniger als die 45 Tonnen des Vorjahres.", "45", None),
        ("It fell from 30 boats, some of them with sails and oars, to 9 boats.", None, None),
        ("It sank from 30 boats. To the north 9 boats sank.", None, None),
        ("The bank expects 2 percent instead of 3 percent.", "3", None),
    ],
)
def test_a_figure_that_another_is_compared_with_has_a_time(text: str, earlier: str | None, later: str | None) -> None:
    source, place, numbers = read(text)
    told = {numbers[earlier].start: "earlier"} if earlier else {}
    assert times_compared(source, place) == told | ({numbers[later].start: "later"} if later else {})


def test_figures_at_two_times_are_one_and_others_are_not() -> None:
    source, place, numbers = read("Sales grew to 206 crowns, 3 percent more than the 200 crowns of last year.")
    assert are_one_over_time(source, place, numbers["206"], numbers["200"])
    assert are_one_over_time(source, place, numbers["200"], numbers["206"])
    assert not are_one_over_time(source, place, numbers["206"], numbers["3"])
    assert not are_one_over_time(source, place, numbers["206"], numbers["206"])


def test_what_stands_in_the_place_of_another_is_that_one() -> None:
    source, place, numbers = read("The bank, with 40 clerks, expects 2 percent instead of 3 percent.")
    assert in_place_of(source, place, numbers["3"]) == numbers["2"]
    assert in_place_of(source, place, numbers["2"]) == numbers["2"]
    assert given_up(source, place) == {numbers["3"].start}
    alone, everything, figures = read("It has 40 clerks instead of 3 percent.")
    assert in_place_of(alone, everything, figures["3"]) == figures["3"]


@pytest.mark.parametrize(
    ("text", "surface", "measure", "told"),
    [
        ("Rents were 950 euros, up from 800 euros.", "950", "rent", True),
        ("Rents were 950 euros, up from 800 euros.", "950", "earlier rent", False),
        ("Rents were 950 euros, up from 800 euros.", "800", "earlier rent", True),
        ("Rents were 950 euros, up from 800 euros.", "800", "previous rent", True),
        ("Rents were 950 euros, up from 800 euros.", "800", "rent", False),
        ("There were 394 cases (249 the year before).", "249", "cases the year before", True),
        ("There were 394 cases (249 the year before).", "394", "cases", False),
        ("Rents were 950 euros, up from 800 euros, and 3 of 12 shops shut.", "950", "rent", False),
        ("Rents were 950 euros, up from 800 euros, and 3 shops shut.", "950", "rent", True),
        ("Rents were 950 euros, up from 800 euros, and 3 shops shut.", "3", "shops", False),
    ],
)
def test_a_claim_tells_by_its_words_for_the_period_which_end_it_means(
    text: str, surface: str, measure: str, *, told: bool
) -> None:
    source, place, numbers = read(text)
    assert told_by_time(source, claim(text, measure=measure), place, numbers[surface]) is told


PERIODS = "From March to May 2014 and from March to May 2015 we counted. The catch rose from 31 tonnes to 36 tonnes."


@pytest.mark.parametrize(
    ("surface", "measure", "date", "right"),
    [
        ("31", "catch", "2014-03/2014-05", True),
        ("36", "catch", "2014-03/2014-05", False),
        ("31", "catch, March to May 2014", None, True),
        ("31", "catch, March to May 2015", None, False),
        ("36", "catch, March to May 2015", None, True),
        ("36", "catch, March to May 2014", None, False),
    ],
)
def test_the_earlier_figure_is_that_of_the_earlier_period(
    surface: str, measure: str, date: str | None, *, right: bool
) -> None:
    said = when(date, f"March to May {date[:4]}") if date else None
    quantity = number(f"{surface} tonnes", surface, "tonnes")
    found = codes(PERIODS, claim("The catch rose from 31 tonnes to 36 tonnes", quantity, said, measure=measure))
    assert found == ([] if right else ["bound_to_other_number"])
