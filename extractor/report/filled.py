"""Filled forms as plain text tables for a terminal."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from extractor.filling.filled import Filled, Leaf
from extractor.report.layout import INDENT, Style, count, paragraph, row, safe, widths
from extractor.report.terminal import show_coverage

_HEAD: Final = ("field", "value", "as the text has it")
_SHARES: Final = ((0, 40), (0, 25), (0, 35))


def show_filled(filled: Filled[Any], style: Style) -> str:
    """All of a filled form: each leaf with what stands in the text, or why it isn't proved, and what was dropped."""
    lines = [style.bold(safe(filled.path or filled.document.name or "document")), ""]
    text = filled.document.text
    proved = sum(leaf.proved for leaf in filled.leaves.values())
    rest = len(filled.leaves) - proved
    repaired = f" ({filled.repaired:,} repaired)" if filled.repaired else ""
    title = f"{count(proved, 'field')} proved{repaired}, {rest:,} not" if filled.object is not None else "no object"
    lines += _table(title, tuple(filled.leaves.values()), text, style)
    lines += _table(f"{len(filled.dropped):,} dropped", filled.dropped, text, style) if filled.dropped else []
    lines += (
        _table(f"{len(filled.differing):,} said differently later", filled.differing, text, style)
        if filled.differing
        else []
    )
    return "\n".join([*lines, *show_coverage(filled.coverage, style, ("in proved fields", "in unproved ones"))])


def _table(title: str, leaves: tuple[Leaf, ...], text: str, style: Style) -> list[str]:
    lines = [style.bold(title)]
    lines += map(style.dim, row(_HEAD, widths(_SHARES, style))) if leaves else []
    for leaf in leaves:
        lines += row(
            (safe(leaf.path), safe(_shown(leaf.value)), safe(leaf.span.of(text) if leaf.span else "-")),
            widths(_SHARES, style),
        )
        for reason in leaf.reasons:
            lines += paragraph(f"{reason.code}: {safe(reason.message)}", style, indent=INDENT)
    return [*lines, ""]


def _shown(value: Decimal | str | None) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else f"{value:,f}"
