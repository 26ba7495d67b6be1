"""What holds of every text whatever, in languages whose words and scripts have rules of their own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.numbers import read_numbers

COMMON = "1|20|007|3.5|,|.|-|–|/|$|€|%| |\n|(|)|½|１|²|:|#|№|2024|16.12.2024|１２|'|\u200b"
PIECES = {
    "ru": "до|от|и|с|пять|тысяч|млн|сотни|по|мая|года|лет|раз|полчаса|половиной|одна|треть|-й|XX|веке|нет",
    "uk": "до|від|і|з|п'ять|тисяч|млн|сотні|по|травня|року|років|раз|пів|половиною|одна|третина|-й|XX|столітті",
    "pl": "do|od|i|z|pięć|tysięcy|mln|setki|po|maja|roku|lat|razy|pół|kilkaset|jedna|trzecia|XX|wieku|zł|brak",
    "zh": (
        "一|二|三|十|百|千|万|亿|两|零|点|几|数|多|余|人|个|半|年|月|日|号|周|星期|天|上|下|本|第|季度|世纪|年代|分之|百分之|到|至|和"
        "|之间|以上|左右|至少|约|不到|元|美元|吨|公里|小时|个月|岁|倍|成|时|下午|前|后|去年|今天|零下|负|每|人民币|℃|km"
    ),
}


@pytest.mark.parametrize("code", PIECES)
@settings(max_examples=150, deadline=None)
@given(data=st.data(), spaced=st.booleans())
def test_spans_are_in_order_and_cover_every_digit(code: str, data: st.DataObject, spaced: bool) -> None:  # noqa: FBT001
    pieces = st.sampled_from(f"{COMMON}|{PIECES[code]}".split("|"))
    text = (" " if spaced else "").join(data.draw(st.lists(pieces, max_size=18)))
    numbers = read_numbers(text, language=code)
    ends = [0, *(number.end for number in numbers)]
    assert all(end <= number.start < number.end for end, number in zip(ends, numbers, strict=False))
    assert all(text[number.start : number.end] == number.surface for number in numbers)
    covered = {place for number in numbers for place in range(number.start, number.end)}
    assert [place for place, char in enumerate(text) if char.isdigit() and place not in covered] == []
