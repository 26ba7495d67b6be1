"""From an answer to claims: every figure is the reader's."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from extractor.claims import Answered, claims_of
from extractor.gate import verify
from extractor.gate.source import source_of
from extractor.numbers import read_numbers
from extractor.passages import split
from extractor.prompting import question
from extractor.types import Accepted, ClaimDate, Office, Quantity


def answered(text: str, reply: dict[str, Any]) -> Answered:
    passage, *_ = split(text, read_numbers(text))
    asked = question(text, passage)
    assert asked is not None
    return claims_of(source_of(text), passage, asked, asked.answer.model_validate(reply))


def test_a_claim_has_the_readers_figure_and_the_models_words() -> None:
    text = "The mayor said at least 1,400 farms were flooded near Lenz on 5 May 2024."
    one = {"subject": "farms", "measure": "flooded", "speaker": "mayor", "place": "Lenz"}
    (claim,) = answered(text, {"n1": one}).claims
    assert claim.quantity is not None
    assert claim.quantity == Quantity(surface="1,400", value=Decimal(1400), unit="farms", bound="at_least")
    assert claim.date is not None
    assert (claim.date.value, claim.date.surface) == ("2024-05-05", "5 May 2024")
    assert claim.quote == text
    assert claim.statement == "mayor: farms, flooded: at least 1,400 (Lenz, 5 May 2024)"


def test_a_number_that_means_nothing_is_set_aside_with_its_reason() -> None:
    text = "Five barns burned on lot 7b."
    result = answered(text, {"n1": {"aside": "repeats another number"}})
    assert result.claims == ()
    assert result.set_aside == {0: "repeats another number"}


def test_the_model_chooses_the_date_where_a_sentence_has_several() -> None:
    text = "In 2009 or in 2011 they built 40 boats."
    (claim,) = answered(text, {"n1": {"subject": "boats", "measure": "built", "date": "2011"}}).claims
    assert claim.date is not None
    assert claim.date.value == "2011"
    (claim,) = answered(text, {"n1": {"subject": "boats", "measure": "built", "date": None}}).claims
    assert claim.date is None


def test_a_date_that_a_sentence_begins_with_is_that_of_all_its_figures() -> None:
    text = "In May 2011, they built 40 boats and 3 piers."
    said = {"subject": "they", "measure": "built", "date": None}
    dates = [claim.date and claim.date.value for claim in answered(text, {"n1": said, "n2": said}).claims]
    assert dates == ["2011-05", "2011-05"]


def test_what_is_only_expected_is_not_said_to_be_so() -> None:
    (claim,) = answered("The town expects 40 boats.", {"n1": {"subject": "boats", "measure": "expects"}}).claims
    assert claim.modality == "forecast"
    assert claim.statement == "boats, expects: 40 (forecast)"


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Rents rose from 800 to 950 euros.", ["rents rose, previously", "rents rose"]),
        ("Rents were 950 euros, compared with 800 euros in the past.", ["rents", "rents, previously"]),
        ("Die Mieten stiegen von 20,4 auf 23,1 Millionen Euro.", ["Mieten stiegen, zuvor", "Mieten stiegen"]),
        ("El paro bajó del 12 % al 9 %.", ["paro bajó, antes", "paro bajó"]),
        ("Le chômage est tombé de 12 % à 9 %.", ["chômage, auparavant", "chômage"]),
        ("Growth is put at 2 % instead of 3 %.", ["growth", "growth, previously"]),
        ("Rents will rise from 800 to 950 euros.", ["rents rise", "rents rise"]),
    ],
)
def test_the_figure_of_before_is_said_to_be_that(text: str, measures: list[str]) -> None:
    plain = {"subject": measures[0].split()[0], "measure": measures[0].partition(",")[0]}
    claims = [claim.measure for claim in answered(text, {"n1": plain, "n2": plain}).claims]
    assert claims == measures


@pytest.mark.parametrize(
    ("text", "measure", "expected", "unit"),
    [
        ("The storm is moving north near 12 mph.", "moving north", "moving north, speed", "mph"),
        ("The storm has a speed of 12 mph.", "speed", "speed", "mph"),
        ("The match ended 1 - 1 for Vell.", "match ended", "match ended, score", "score"),
        ("In all 12 drowned then.", "drowned", "drowned", "people"),
        ("In all 12 missing boats were found.", "missing", "missing", None),
    ],
)
def test_what_a_unit_alone_tells_is_said(text: str, measure: str, expected: str, unit: str | None) -> None:
    (claim,) = answered(text, {"n1": {"subject": "Orsk", "measure": measure}}).claims
    assert claim.measure == expected
    assert claim.quantity is not None
    assert claim.quantity.unit == unit
    [verdict] = verify(text, [claim.model_copy(update={"subject": None})], verbatim=True)
    assert isinstance(verdict, Accepted)


def test_a_figure_in_brackets_is_of_before_only_where_it_is_one_of_the_same_unit() -> None:
    text = "239 (12.2%) of the boats sank."
    reply = {"subject": "boats", "measure": "sank"}
    assert [claim.measure for claim in answered(text, {"n1": reply, "n2": reply}).claims] == ["sank", "sank"]


def test_the_interval_that_a_figure_lies_in_is_claimed_as_one() -> None:
    text = "The cure rate was 98.8% (95% CI 96.4, 99.6%)."
    reply = {"subject": "cure rate", "measure": "cure rate"}
    rate, interval = answered(text, {"n1": reply, "n2": {"aside": "label"}, "n3": reply}).claims
    assert (rate.measure, interval.measure) == ("cure rate", "cure rate, interval")
    assert all(isinstance(verdict, Accepted) for verdict in verify(text, [rate, interval]))


def test_a_difference_is_claimed_as_one() -> None:
    text = "The yard sold 12 boats more than in the spring."
    (claim,) = answered(text, {"n1": {"subject": "yard", "measure": "yard sold"}}).claims
    assert claim.measure == "yard sold, more"


def test_a_date_that_is_another_figures_is_left_out() -> None:
    text = "From January to May 2021 sales fell from 91 to 89 tons. See January to May 2020, too."
    reply = {"subject": "sales", "measure": "sales fell", "date": "January to May 2021"}
    earlier, later = answered(text, {"n1": reply, "n2": reply}).claims
    assert earlier.date is None
    assert "2021" not in str(earlier.statement)
    assert later.date is not None
    assert later.date.value == "2021-01/2021-05"


@pytest.mark.parametrize(("verb", "dated"), [("is estimated at", True), ("is", True), ("will reach", False)])
def test_what_an_office_estimates_is_so_on_its_day_and_what_it_expects_is_not(verb: str, *, dated: bool) -> None:
    text = f"The pressure {verb} 983 mb."
    day = ClaimDate(value="2031-07-07", surface="7 July 2031")
    passage, *_ = split(text, read_numbers(text), office=Office(speaker="River Service", date=day))
    asked = question(text, passage)
    assert asked is not None
    reply = asked.answer.model_validate({"n1": {"subject": "pressure", "measure": "pressure"}})
    (claim,) = claims_of(source_of(text), passage, asked, reply).claims
    assert claim.date == (day if dated else None)


def test_a_temperature_is_said_to_be_one() -> None:
    one = {"subject": "samples", "measure": "annealed"}
    assert answered("Samples were annealed at 798 °C.", {"n1": one}).claims[0].measure == "annealed, temperature"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("A bomber kills 30.", "people"),
        ("The police arrested 12, and 4 fled.", "people"),
        ("The flood left hundreds still trapped in the mill.", "people"),
        ("They were mostly aged over 60.", "years"),
        ("Raiders killed 10 millers and wounded 18 near the bridge.", "millers"),
        ("Orsk killed 30 jobs.", "jobs"),
    ],
)
def test_a_figure_without_a_unit_counts_what_the_words_around_it_tell(text: str, unit: str) -> None:
    passage, *_ = split(text, read_numbers(text))
    asked = question(text, passage)
    assert asked is not None
    one = {"subject": "it", "measure": "told"}
    reply = asked.answer.model_validate(dict.fromkeys(asked.asked, one))
    claims = claims_of(source_of(text), passage, asked, reply).claims
    told = [claim.quantity for claim in claims if claim.quantity and claim.quantity.surface != "4"]
    assert told[-1].unit == unit
