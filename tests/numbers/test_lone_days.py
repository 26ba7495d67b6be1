"""Days without a month, and days that are only about right."""

from __future__ import annotations

import pytest

from extractor.numbers import read_numbers

DATE = "2024-05-30"


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", "On the 27th, the boat sank.", "2024-05-27"),
        ("en", "It sank on the 3rd and was raised.", "2024-05-03"),
        ("en", "I'll sail on the 4th.", "2024-06-04"),
        ("es", "El día 27 se hundió el barco.", "2024-05-27"),
        ("pt", "No dia 27, o barco afundou.", "2024-05-27"),
        ("it", "Il giorno 27 la barca affondò.", "2024-05-27"),
        ("fr", "Le 27, le bateau a coulé.", "2024-05-27"),
        ("de", "Das Boot sank am 27.", "2024-05-27"),
        ("de", "Am 27. sank das Boot.", "2024-05-27"),
        ("nl", "Op de 27e, zei hij, zonk de boot.", "2024-05-27"),
        ("pt", "O barco afundou nesta segunda-feira (27).", "2024-05-27"),
        ("pt", "O barco parte na segunda (3).", "2024-06-03"),
        ("pt", "O barco afundou ontem (29).", "2024-05-29"),
        ("es", "El barco se hundió este lunes (27).", "2024-05-27"),
        ("en", "It sails off on Monday the 3rd.", "2024-06-03"),
    ],
)
def test_a_day_is_of_the_month_that_the_document_is_from(language: str, text: str, date: str) -> None:
    (number,) = read_numbers(text, language=language, date=DATE)
    assert (number.kind, number.date, number.date_basis) == ("date", date, f"given date: {DATE}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on the 27th floor"),
        ("en", "the 27th, they say"),
        ("de", "am 27. Spieltag"),
        ("es", "el 27 de los barcos"),
        ("fr", "le 27 rouge"),
    ],
)
def test_an_ordinal_of_something_else_is_no_day(language: str, text: str) -> None:
    assert all(number.kind != "date" for number in read_numbers(text, language=language, date=DATE))


def test_a_day_soon_behind_a_date_is_of_its_month() -> None:
    found = read_numbers("It sank on 28 March, rose on the 30th and sailed on the 2nd.", language="en", date=DATE)
    assert [number.date for number in found] == ["2024-03-28", "2024-03-30", "2024-04-02"]
    assert found[1].date_basis == f"date before it: 28 March; given date: {DATE}"


def test_without_a_date_of_the_document_the_day_stays_an_ordinal() -> None:
    (number,) = read_numbers("On the 27th, the boat sank.", language="en")
    assert (number.kind, number.date) == ("ordinal", None)
    assert read_numbers("On the 27th, the boat sank.", language="en", date="2024")[0].kind == "ordinal"


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "about 5 May", "about"),
        ("en", "It sank on or about 5 May 2021", "on or about"),
        ("en", "roughly June 2020", "roughly"),
        ("de", "um den 16. Dezember", "um den"),
        ("de", "ca. am 5. Mai", "ca. am"),
        ("fr", "environ le 5 mai", "environ"),
        ("it", "circa il 5 maggio", "circa il"),
        ("pt", "por volta do 5 de maio", "por volta do"),
    ],
)
def test_a_date_may_be_only_about_right(language: str, text: str, cue: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.bound == "about"
    assert number.cue is not None
    assert text[number.cue.start : number.cue.end] == cue
    assert number.date is not None
    assert number.date.endswith("~")


@pytest.mark.parametrize("text", ["He talked about 5 May", "a book about 2016", "worried about Monday"])
def test_what_is_talked_about_is_exact(text: str) -> None:
    (number,) = read_numbers(text, language="en")
    assert number.bound == "exact"


@pytest.mark.parametrize(
    "text", ["last Monday", "yesterday", "last month", "last weekend", "last winter", "two weeks ago"]
)
@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31"])
def test_a_date_beyond_the_calendar_is_left_open(text: str, date: str) -> None:
    turned = text.replace("last", "next").replace("yesterday", "tomorrow").replace("two weeks ago", "in two weeks")
    for said in (text, turned):
        (number,) = read_numbers(said, language="en", date=date)
        assert number.date is None or number.date[:4] in {"0000", "0001", "9999", "9998"}
