"""Which dates are the same, whatever the notation."""

from __future__ import annotations

import pytest

from extractor.gate.edtf import agrees, agrees_but_for_year, ends, years


@pytest.mark.parametrize(
    ("claimed", "said", "same"),
    [
        ("2020-05-03", "2020-05-03", True),
        ("2020-05-03", "2020-05-04", False),
        ("2020-05", "2020-05-03", False),
        ("2020-05-03", "2020-05", False),
        ("XXXX-05-03", "2020-05-03", True),
        ("2020-05-03", "XXXX-05-03", False),
        ("2020", "2020-01/2020-12", True),
        ("2020-01-01/2020-12-31", "2020", True),
        ("2020-01/2020-11", "2020", False),
        ("2020-05", "2020-05-01/2020-05-31", True),
        ("2020-05-01/2020-05-30", "2020-05", False),
        ("2020-02", "2020-02-01/2020-02-29", True),
        ("2021-02", "2021-02-01/2021-02-29", False),
        ("2020-33", "2020-01/2020-03", True),
        ("2020-34", "2020-04/2020-06", True),
        ("2020-35", "2020-07-01/2020-09-30", True),
        ("2020-36", "2020-10/2020-12", True),
        ("2020-36", "2020-09/2020-12", False),
        ("2020-40", "2020-01/2020-06", True),
        ("2020-41", "2020-07/2020-12", True),
        ("2020-42", "2020-01/2020-12", False),
        ("2020-23", "2020-07/2020-09", False),
        ("2020-23", "2020-23", True),
        ("2020-Q1", "2020-33", True),
        ("2020-Q4", "2020-36", True),
        ("2020-Q4", "2020-35", False),
        ("2020-H1", "2020-40", True),
        ("2020-H2", "2020-41", True),
        ("199X", "1990/1999", True),
        ("1990-01/1999-12", "199X", True),
        ("199X", "1990/1998", False),
        ("1996/..", "1996", True),
        ("1996", "1996/..", True),
        ("../1996", "1996", True),
        ("../1996", "../1996", True),
        ("1996/..", "../1996", False),
        ("../1996", "1996/..", False),
        ("1996/..", "1997/..", False),
        ("2020/2021", "2020/2021", True),
        ("2020/2021", "2021", False),
        ("2020-13", "2020-13", True),
        ("2020-13", "2021-01", False),
        ("0000-05", "0000-05-01/0000-05-31", False),
        ("2020-05-03/2020-05-03", "2020-05-03", False),
        ("2020-05-03T10:00", "2020-05-03T10:00", True),
        ("2020T10:00", "2020-01/2020-12", False),
    ],
)
def test_dates_agree_that_say_the_same_days(claimed: str, said: str, same: bool) -> None:  # noqa: FBT001
    assert agrees(claimed, said) is same


@pytest.mark.parametrize(
    ("claimed", "said", "same"),
    [
        ("2020-05-03", "XXXX-05-03", True),
        ("2020-05-03", "XXXX-05-04", False),
        ("2020-05", "XXXX-05", True),
        ("2020-05-03/2020-05-05", "XXXX-05-03/XXXX-05-05", True),
        ("2020-05-03/2020-05-06", "XXXX-05-03/XXXX-05-05", False),
        ("2020-05-03/2020-05-05", "XXXX-05-03/2020-05-05", True),
        ("2020-05-03/..", "XXXX-05-03", True),
        ("2020-05-03", "2020-05-03", False),
        ("2020-05-03", "2021-05-03", False),
        ("XXXX-05-03", "XXXX-05-03", True),
    ],
)
def test_a_date_may_go_beyond_what_is_said_by_its_year_alone(claimed: str, said: str, same: bool) -> None:  # noqa: FBT001
    assert agrees_but_for_year(claimed, said) is same


def test_ends_and_years_of_dates() -> None:
    assert ends("2020-Q2/2020-H1") == ("2020-34", "2020-40")
    assert ends("2020-05-03") == ("2020-05-03",)
    assert years("2019-12/2020-01") == {"2019", "2020"}
    assert years("XXXX-12/2020-01") == {"2020"}
    assert years("199X") == set()
