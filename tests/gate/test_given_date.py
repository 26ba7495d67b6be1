"""What a document's dates leave out, taken from what the user knows."""

from __future__ import annotations

import pytest

from extractor.gate import verify
from extractor.numbers import document_date, read_numbers
from extractor.types import Accepted, Claim, Rejected

from .saying import claim, when

TEXT = "The depot burned down on 20 December. On Monday the last of the 14 firemen went home."
BURNED = claim("The depot burned down on 20 December", date=when("2024-12-20", "20 December"))
WENT = claim("On Monday the last of the 14 firemen went home", date=when("2024-12-23", "Monday"))


def basis(candidate: Claim, date: str | None) -> str | None:
    [verdict] = verify(TEXT, [candidate], date=date)
    assert isinstance(verdict, Accepted), verdict.reasons
    proof = verdict.proof("date")
    assert proof is not None
    return proof.date_basis


def code(candidate: Claim, date: str | None) -> str:
    [verdict] = verify(TEXT, [candidate], date=date)
    assert isinstance(verdict, Rejected)
    return verdict.reasons[0].code


def test_a_year_that_only_the_user_knows_proves_a_date_and_is_recorded() -> None:
    assert code(BURNED, None) == "year_not_in_text"
    assert basis(BURNED, "2024-12-23") == "given date: 2024-12-23"
    assert basis(BURNED, "2024") == "given year: 2024"
    assert basis(WENT, "2024-12-25") == "given date: 2024-12-25"


def test_another_year_or_a_year_alone_does_not_prove_it() -> None:
    assert code(BURNED, "2023") == "date_differs"
    assert code(BURNED, "2023-12-23") == "date_differs"
    assert code(WENT, "2024") in {"date_not_in_text", "date_differs"}


def test_what_the_user_knows_goes_before_the_date_line() -> None:
    text = f"5 January 2020\n\n{TEXT}"
    assert [number.date for number in read_numbers(text) if number.date] == ["2020-01-05", "2019-12-20", "2019-12-30"]
    given = read_numbers(text, date="2024-12-24")
    assert [number.date for number in given if number.date] == ["2020-01-05", "2024-12-20", "2024-12-23"]
    assert next(number.date_basis for number in given if number.date) is None


@pytest.mark.parametrize(
    "date", ["", "24", "2024-13-01", "2024-02-30", "0000", "yesterday", "2024-12", "2024-12-23T10:00"]
)
def test_what_is_no_day_and_no_year_is_refused(date: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        verify(TEXT, [], date=date)


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("Paris, le 3 septembre 2018", "fr"),
        ("Publié le 3 septembre 2018 à 10h45", "fr"),
        ("Communiqué de presse du 3 septembre 2018", "fr"),
        ("Pressemitteilung Nr. 12 vom 3. September 2018", "de"),
        ("Berlin, den 3. September 2018", "de"),
        ("Comunicado del 3 de septiembre de 2018", "es"),
        ("For release: September 3, 2018", "en"),
        ("Press release, 3 September 2018", "en"),
    ],
)
def test_the_head_of_a_press_release_is_its_date_line(head: str, language: str) -> None:
    date = document_date(f"{head}\n\n12 000 t.", language=language)
    assert date is not None
    assert date.date == "2018-09-03"


@pytest.mark.parametrize("text", ["2100 thousand tonnes", "some 1950 million tonnes"])
def test_what_a_scale_follows_is_no_year(text: str) -> None:
    [number] = read_numbers(text)
    assert number.kind == "measurement"
    assert [year.date for year in read_numbers("In 2016 millions of people left.") if year.date] == ["2016"]
