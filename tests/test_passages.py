"""Sentences and passages as spans of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.numbers import read_numbers
from extractor.passages import MAX_SENTENCE, sentences, split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Maj. Gen. Ryder spoke. He left.", ["Maj. Gen. Ryder spoke.", "He left."]),
        ("It rose 4.5 points. Then fell.", ["It rose 4.5 points.", "Then fell."]),
        ('He said: "No." Then he left.', ['He said: "No."', "Then he left."]),
        ("A heading\n\nA line that is\nwrapped.", ["A heading", "A line that is\nwrapped."]),
        ("* five ducks\n* six geese", ["five ducks", "six geese"]),
        ("The U.S. sent 5. ok", ["The U.S. sent 5. ok"]),
        ("## A heading", ["A heading"]),
        ("-5 degrees", ["-5 degrees"]),
        ("   ", []),
        ("-------\nWIND:  It blows\nhard.", ["WIND:  It blows\nhard."]),
        ("The mayor is said to plan for\n\na second bridge.", ["The mayor is said to plan for\n\na second bridge."]),
        ("A bridge for the town\n\nby Ana Ruiz", ["A bridge for the town", "by Ana Ruiz"]),
        ("The town has plans:\n\na bridge.", ["The town has plans:", "a bridge."]),
        ("ORSK - A boat sank. It was old.", ["ORSK -", "A boat sank.", "It was old."]),
        ("Bad Vell, 27. März 2025 – Ein Boot sank.", ["Bad Vell, 27. März 2025 –", "Ein Boot sank."]),
        ("Orsk (Vellia), 21.07.2012 – Ein Boot sank.", ["Orsk (Vellia), 21.07.2012 –", "Ein Boot sank."]),
        ("The ferry, built in 1998 - and sold - is old.", ["The ferry, built in 1998 - and sold - is old."]),
        ("Vell Yards, founded in 1916 - a giant - fell.", ["Vell Yards, founded in 1916 - a giant - fell."]),
        ("In 2019, 30 - 40 boats sank.", ["In 2019, 30 - 40 boats sank."]),
        (
            "Bridge shut\nThe old bridge over the harbour was shut on Monday after\nthe storm had felled two pillars.",
            [
                "Bridge shut",
                "The old bridge over the harbour was shut on Monday after\nthe storm had felled two pillars.",
            ],
        ),
        (
            "The pier of\nVell was shut, as the mayor of the island said on Monday.",
            ["The pier of\nVell was shut, as the mayor of the island said on Monday."],
        ),
        ("The long old pier of Orsk and\nVell was shut.", ["The long old pier of Orsk and\nVell was shut."]),
        ("Es waren 15,3 Mill. Boote. Das war viel.", ["Es waren 15,3 Mill. Boote.", "Das war viel."]),
        ("It is a mill. It turns.", ["It is a mill.", "It turns."]),
        ("apples and pears and plums\n\nnuts too.", ["apples and pears and plums", "nuts too."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == expected


def test_a_passage_has_its_numbers_the_title_and_the_sentence_before() -> None:
    text = "Flood in the Vell valley\n\nThe rain came. It took 14 farms and 3 barns.\n\nNobody was hurt."
    passage = split(text, read_numbers(text))[2]
    assert passage.span.of(text) == "It took 14 farms and 3 barns."
    assert [number.surface for number in passage.numbers] == ["14", "3"]
    assert passage.title is not None
    assert passage.title.of(text) == "Flood in the Vell valley"
    assert passage.before is not None
    assert passage.before.of(text) == "The rain came."


def test_a_table_without_full_stops_is_cut_between_its_numbers() -> None:
    text = "Rows " + " ".join(str(number) for number in range(10_000, 11_000))
    passages = split(text, read_numbers(text))
    assert max(len(passage.span.of(text)) for passage in passages) <= MAX_SENTENCE
    assert len({number.start for passage in passages for number in passage.numbers}) == len(read_numbers(text))


def test_a_passage_with_many_numbers_is_cut_between_them_and_before_the_words_of_a_bound() -> None:
    text = "They sold " + ", ".join(f"at least {number} cups" for number in range(100, 140)) + "."
    passages = split(text, read_numbers(text))
    assert [len(passage.numbers) for passage in passages] == [12, 12, 12, 4]
    assert all(passage.span.of(text).startswith("at least 1") for passage in passages[1:])


def test_a_list_of_many_figures_is_cut_behind_an_item() -> None:
    text = "The mills had " + "; ".join(
        f"mill {name} (at {name}, {n} cups, {n} jugs)" for n, name in enumerate("abcdefgh")
    )
    first, *_ = split(f"{text}.", read_numbers(f"{text}."))
    assert first.span.of(text).endswith("jugs);")


@given(st.text(alphabet="ab. \n5,A!\"'*-", max_size=200))
def test_no_number_is_cut_and_none_is_left_out(text: str) -> None:
    numbers = read_numbers(text)
    passages = split(text, numbers)
    assert [number for passage in passages for number in passage.numbers] == numbers
    for passage in passages:
        assert all(number.end <= passage.span.end for number in passage.numbers)


def test_a_quotation_over_several_sentences_has_the_speaker_of_its_beginning_or_end() -> None:
    text = (
        'Flood in the Vell valley\n\n"They opened the dam. We lost 5 boats. It was 3 metres deep", said Ana Ruiz. '
        "The river fell by 2 metres."
    )
    said = {passage.span.of(text): passage.office.speaker for passage in split(text, read_numbers(text))}
    assert said["We lost 5 boats."] == "Ana Ruiz"
    assert said["The river fell by 2 metres."] is None


def test_a_quotation_mark_that_is_never_closed_gives_nobody_all_the_text() -> None:
    text = 'Ana Ruiz said: "The dam broke. ' + "We lost 5 boats. " * 40
    said = [passage.office.speaker for passage in split(text, read_numbers(text))]
    assert said[1] == "Ana Ruiz"
    assert said[-1] is None


@pytest.mark.parametrize(
    "told",
    [
        "Orr said no.| The boat sank.| It is in No. 5 of St. Vell.| Moss Inc. said so.| He came at 5 p.m.| The fire.",
        "Es waren 15,3 Mill. Boote.| Sie stiegen auf 15,3 Mill.| Die Zahl sank.| Ca. 40 kamen, z. B. nach Abs. 3.",
        "See Eq. (3), Fig. S4 and ref. 5 in Phys. Rev. Lett. 40.| It was 5 wt. % of vitamin C.| The rest is.",
        "M. Orr et Mme. Vell virent le Dr. Aub.| En 2020 il part, art. 7.| El Sr. Orr llegó a EE. UU.| El barco no.",
    ],
)
def test_an_abbreviation_ends_a_sentence_only_where_the_next_one_begins(told: str) -> None:
    text = told.replace("|", "")
    assert [span.of(text) for span in sentences(text)] == told.split("| ")


def test_a_saint_behind_a_hyphen_ends_no_sentence() -> None:
    text = "It shut Lund-St. Anna station and felled 40 oaks. It rained."
    assert [span.of(text) for span in sentences(text)] == [
        "It shut Lund-St. Anna station and felled 40 oaks.",
        "It rained.",
    ]
