"""Claims that the layout of a text tells without a model."""

from __future__ import annotations

import pytest

from extractor.gate import verify
from extractor.headed import Headed, headed
from extractor.incidental import incidental
from extractor.layout import read_layout
from extractor.numbers import read_numbers
from extractor.types import Accepted, Claim

TABLE = """\
Grain harvest by region
| Region | 2019 | 2020 | Change (percent) |
|---|---|---|---|
| North | 1,100 t | 900 t | - 18.2 |
| South | at least 300 t | see note 4 | 5 |
"""
BULLETIN = """\
Flood Statement
River Service Orsk
851 PM Wed Dec 14 2022

SUMMARY
PEAK LEVEL...4.2 M
Homes lost:      40
Start Date:      12/13/2022
Lat/Lon:         32.3323 / -94.2154
"""


def read(text: str) -> Headed:
    return headed(text, read_numbers(text), read_layout(text))


def claim(text: str, surface: str) -> Claim:
    [found] = [each for each in read(text).claims.values() if each.quantity and each.quantity.surface == surface]
    return found


def test_a_cell_is_claimed_by_the_heads_of_its_row_and_column() -> None:
    change = claim(TABLE, "- 18.2")
    assert (change.subject, change.measure, change.quantity and change.quantity.unit) == ("North", "Change", "percent")
    assert change.date is not None
    assert change.date.value == "2020"
    assert change.quote == "| North | 1,100 t | 900 t | - 18.2 |"


def test_a_column_of_a_year_dates_what_the_table_is_about() -> None:
    harvest = claim(TABLE, "900 t")
    assert (harvest.subject, harvest.measure) == ("North", "Grain harvest by region")
    assert harvest.date is not None
    assert harvest.date.value == "2020"


def test_a_cell_with_a_bound_has_it_and_one_with_other_words_is_left_to_the_model() -> None:
    bounded = claim(TABLE, "300 t")
    assert bounded.quantity is not None
    assert bounded.quantity.bound == "at_least"
    assert all("see note" not in (each.statement or "") for each in read(TABLE).claims.values())
    assert TABLE.index("4 |") not in read(TABLE).claims


def test_what_the_layout_tells_passes_the_gate() -> None:
    for text in (TABLE, BULLETIN.replace("SUMMARY\n", "FLOOD AT ORSK\n")):
        claims = list(read(text).claims.values())
        assert claims
        assert all(isinstance(verdict, Accepted) for verdict in verify(text, claims, verbatim=True))


def test_an_office_says_what_its_bulletin_says_on_its_day() -> None:
    homes = claim(BULLETIN.replace("SUMMARY\n", "FLOOD AT ORSK\n"), "40")
    assert (homes.speaker, homes.subject, homes.measure) == ("River Service Orsk", "FLOOD AT ORSK", "Homes lost")
    assert homes.date is not None
    assert homes.date.value == "2022-12-13"


ADVISORY = """\
River Service Orsk
FLOOD OF THE VELL
851 PM Wed Dec 14 2022

SUMMARY
-------
ABOUT 3 MI...5 KM SSW OF ORSK
ABOUT 9 MI...14 KM N OF LENZ
PEAK LEVEL...4 M...13 FEET
PRESENT MOVEMENT...SSW AT 2 MPH

The water could reach the following heights above ground if the dam breaks...

Orsk harbour...1 to 2 feet
Lenz to Moss...at most 3 feet

Grade 2...Weak......3 to 4 mph
"""


def test_a_bulletins_labels_tell_their_figures_below_lines_of_another_form() -> None:
    movement = claim(ADVISORY, "2 MPH")
    assert (movement.subject, movement.measure) == ("FLOOD OF THE VELL", "PRESENT MOVEMENT")
    assert claim(ADVISORY, "13 FEET").measure == "PEAK LEVEL"
    lines = [line.of(ADVISORY) for line in read_layout(ADVISORY).lines()]
    assert "ABOUT 9 MI...14 KM N OF LENZ" in lines


def test_an_item_of_a_list_is_told_by_what_follows_and_has_no_day() -> None:
    harbour, grade = claim(ADVISORY, "1 to 2 feet"), claim(ADVISORY, "3 to 4 mph")
    assert (harbour.subject, harbour.measure, harbour.date) == ("Orsk harbour", "heights above ground", None)
    assert grade.subject == "Grade 2, Weak"
    assert all(isinstance(verdict, Accepted) for verdict in verify(ADVISORY, [harbour, grade], verbatim=True))


LIST = """\
Flood Statement
River Service Orsk
851 PM Wed Dec 14 2022

The water could reach the following heights above ground...

Orsk, VE to Vell, VE...3 to 5 feet
Vell River area...1 to 2 feet

Wind scale: the scale classifies winds into the following categories.

V0...Weak......65 to 85 mph
"""


def test_an_item_is_at_its_place_and_meant_as_its_list_is_and_a_scale_is_nobodys_finding() -> None:
    height = claim(LIST, "3 to 5 feet")
    assert (height.subject, height.place, height.modality) == (
        "Orsk, VE to Vell, VE",
        "Orsk, VE to Vell, VE",
        "possible",
    )
    assert height.speaker == "River Service Orsk"
    scale = claim(LIST, "65 to 85 mph")
    assert (scale.speaker, scale.place, scale.modality) == (None, None, None)
    estimated = claim(
        BULLETIN.replace("Homes lost:", "Estimated homes lost:").replace("SUMMARY", "FLOOD AT ORSK"), "40"
    )
    assert estimated.modality == "assessed"


def test_the_items_of_a_release_are_of_the_period_that_its_lead_gives() -> None:
    text = (
        "According to the River Service, sales of boats fell from January to November 2021.\n"
        "| Port | Boats |\n|---|---|\n| Moss | 12 |\nCompared with last year\n- rents rose by 5 %;\n"
    )
    lists = read(text).lists
    assert lists.speaker == "River Service"
    assert lists.date is not None
    assert lists.date.value == "2021-01/2021-11"


def test_a_table_is_of_the_place_that_its_lead_names_if_it_names_one() -> None:
    table = "\n| Port | Boats |\n|---|---|\n| Moss | 12 |\n"
    assert claim(f"According to the River Service, sales of boats fell in Orsk Bay.{table}", "12").place == "Orsk Bay"
    assert claim(f"According to the River Service, sales of boats fell in Orsk and in Vell.{table}", "12").place is None


@pytest.mark.parametrize(
    ("table", "surface", "expected"),
    [
        (
            "Boats by port, 3 May 2021\n\nPort        Boats     %\nMoss          120   7.5\nOrsk           90   4.1\n",
            "7.5",
            ("Moss", "Boats by port, 3 May 2021", "percent", "2021-05-03"),
        ),
        (
            "Catch by port (in kg)\nPort      2019      2020    Change in %\nMoss     1,120     1,130      4.2\n",
            "1,130",
            ("Moss", "Catch by port", "kg", "2020"),
        ),
        ("Port;Dead;Hurt\nMoss;3;14\nOrsk;1;5\n", "14", ("Moss", "Hurt", None, None)),
        ("| Port | Quay (m) |\n|---|---|\n| Moss | 120 |\n", "120", ("Moss", "Quay", "m", None)),
    ],
)
def test_tables_of_other_makes_are_read_with_the_units_and_dates_of_their_heads(
    table: str, surface: str, expected: tuple[str | None, ...]
) -> None:
    found = claim(table, surface)
    assert found.quantity is not None
    date = found.date.value if found.date else None
    assert (found.subject, found.measure, found.quantity.unit, date) == expected
    assert all(isinstance(verdict, Accepted) for verdict in verify(table, list(read(table).claims.values())))


def test_a_form_is_at_the_place_behind_its_heading() -> None:
    text = BULLETIN.replace("SUMMARY", ".Flood #1...Orsk County, VL").replace("PEAK LEVEL...4.2 M\n", "\n")
    assert claim(text, "40").place == "Orsk County, VL"


def test_digits_that_only_say_where_are_set_aside() -> None:
    found = read(BULLETIN)
    assert found.set_aside == {BULLETIN.index("32.3323"): "identifier", BULLETIN.index("-94.2154"): "identifier"}


@pytest.mark.parametrize(
    "text", ["", "40 boats sank.", "Port: Moss", "| Port | Boats |\n|---|---|\n| Moss | several |"]
)
def test_nothing_is_told_where_no_figure_has_heads(text: str) -> None:
    assert not read(text).claims


def test_rows_that_two_columns_name_are_parts_of_what_the_first_says_last() -> None:
    text = """\
The Orsk trial followed 40 patients.

| Trait | Group | n | % |
|---|---|---|---|
| Age | 20-30 | 9 | 22.5 |
|  | 31-40 | 11 | 27.5 |
|  | unknown | 20 | 50.0 |
| Smoker | never | 38 | 95.0 |
|  | ever | 2 | 5.0 |
"""
    found = [
        (each.subject, each.measure, each.quantity.surface, each.quantity.unit)
        for each in read(text).claims.values()
        if each.quantity
    ]
    assert found[:4] == [
        ("Age, 20-30", "patients", "9", "patients"),
        ("Age, 20-30", "patients", "22.5", "percent"),
        ("Age, 31-40", "patients", "11", "patients"),
        ("Age, 31-40", "patients", "27.5", "percent"),
    ]
    assert found[-1] == ("Smoker, ever", "patients", "5.0", "percent")
    assert all(isinstance(each, Accepted) for each in verify(text, list(read(text).claims.values())))


def test_a_warning_is_for_its_place_and_its_prose_makes_no_fields() -> None:
    text = """\
810
WGUS86 KORS 151919
FLSORS

Flood Statement
National River Service Orsk
1119 AM PST Mon Nov 15 2021

.Rain will come to an end over the hills this afternoon after a
push this morning that could turn
rivers up again. Snow levels will drop this afternoon.

* WHERE...Vell River At Orsk.

* IMPACTS...At 9.0 feet, the Vell will flood several
  roads.

LAT...LON 4786 12217 4789 12221
      4794 12213
"""
    found = read(text)
    assert found.office.place == "Vell River At Orsk"
    assert not found.claims
    told = incidental(text, read_numbers(text), read_layout(text))
    assert {text[start : start + 4] for start, why in told.items() if why == "code of the bulletin"} >= {"1221", "4794"}


CLIMATE = """\
CLIMATE REPORT
RIVER SERVICE ORSK
147 AM EDT SAT MAR 20 2021

RIVER ITEM     SEEN   MOST   YEAR  LAST
               VALUE  VALUE        YEAR
.........................................
WATER (IN)
 YESTERDAY
  MINIMUM          7     12  1945     5
  MONTH TO DATE   31     88  1951    40
"""


def told(text: str, surface: str) -> tuple[object, ...]:
    one = claim(text, surface)
    return one.subject, one.measure, one.quantity and one.quantity.unit, one.date and one.date.value


def test_a_table_of_fixed_width_tells_its_figures_by_all_that_stands_above_them() -> None:
    assert told(CLIMATE, "7") == ("WATER, MINIMUM", "SEEN VALUE", "inches", "2021-03-19")
    assert claim(CLIMATE, "7").quantity == claim(CLIMATE.replace("MINIMUM", "LOWEST "), "7").quantity


def test_the_year_behind_a_record_dates_it_and_is_no_figure() -> None:
    assert told(CLIMATE, "12") == ("WATER, MINIMUM", "MOST VALUE", "inches", "1945")
    assert CLIMATE.index("1945") not in read(CLIMATE).claims


def test_what_was_last_year_or_adds_up_has_no_day() -> None:
    assert told(CLIMATE, "5")[3] is None
    assert told(CLIMATE, "31")[3] is None


def test_the_gate_accepts_what_such_a_table_tells() -> None:
    claims = list(read(CLIMATE).claims.values())
    assert [each.quantity.surface for each in claims if each.quantity] == ["7", "12", "5", "31", "88", "40"]
    assert all(isinstance(verdict, Accepted) for verdict in verify(CLIMATE, claims))


def test_a_column_of_n_counts_nothing_that_the_text_has_fewer_of_or_names_in_passing() -> None:
    table = "| Ship | Sort | n | % |\n|---|---|---|---|\n| Ferries | old | 120 | 40 |\n|  | new | 180 | 60 |\n"
    for lead in ("The employees of the port met.", "The port has 90 employees."):
        units = {each.quantity.unit for each in read(f"{lead}\n\n{table}").claims.values() if each.quantity}
        assert "employees" not in units
    assert {
        each.quantity.unit for each in read(f"It saw 300 employees.\n\n{table}").claims.values() if each.quantity
    } == {
        "employees",
        "percent",
    }


STAYS = """\
Die Zahl der Fahrten sank um 4,5 % auf 90.

Land | Fahrten 2030 Anzahl | 2030 / 2029 | Änderung |
Moosland | 61 | 55 | -4,5 |
Insgesamt | 90 | 70 | 12,25 |

Quelle: Hafenamt Orsk, 2031
"""


def test_a_table_without_a_rule_whose_heads_are_periods_is_read() -> None:
    assert told(STAYS, "61")[:3] == ("Moosland", "Fahrten 2030 Anzahl", "fahrten")
    assert claim(STAYS, "61").date is not None


def test_a_row_is_a_place_where_the_corner_says_so_and_it_adds_nothing_up() -> None:
    assert [claim(STAYS, surface).place for surface in ("61", "90")] == ["Moosland", None]


def test_a_line_of_its_own_says_who_gives_the_figures() -> None:
    assert claim(STAYS, "61").speaker == "Hafenamt Orsk"
    assert claim(f"Source: Moss\n{STAYS}", "61").speaker is None


def test_a_column_of_changes_is_in_percent_where_the_text_gives_one_so() -> None:
    assert [told(STAYS, surface)[2] for surface in ("-4,5", "12,25")] == ["percent", "percent"]
    assert told(STAYS.replace("4,5 %", "3,5 %"), "12,25")[2] is None


@pytest.mark.parametrize(
    ("head", "counted"),
    [
        ("Number of boats", "boats"),
        ("Anzahl der Schiffe", None),
        ("Betten (Anzahl)", "betten"),
        ("Nombre de bateaux", None),
        ("Número de barcos", "barcos"),
        ("Boats in port", None),
    ],
)
def test_a_head_that_says_that_it_counts_says_what(head: str, counted: str | None) -> None:
    assert told(f"| Port | {head} |\n|---|---|\n| Moss | 12 |", "12")[2] == counted
