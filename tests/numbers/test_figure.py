"""Figures in the making."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers.figure import Figure


def test_a_changed_figure_keeps_its_other_fields() -> None:
    figure = Figure(3, 5, "cardinal", Decimal(12), unit="boats")
    changed = figure._replace(end=9, unit=None, bound="about")
    assert changed == Figure(3, 9, "cardinal", Decimal(12), bound="about")
    assert isinstance(changed, Figure)
    assert figure == Figure(3, 5, "cardinal", Decimal(12), unit="boats")


def test_a_figure_has_no_fields_but_its_own() -> None:
    with pytest.raises(KeyError):
        Figure(3, 5, "cardinal")._replace(colour="red")  # type: ignore[call-arg]
