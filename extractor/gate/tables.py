"""Whether a figure in a table stands in the row and the column that the claim speaks of.

Tables are Markdown's, columns that spaces keep apart, and rows parted by commas, semicolons or tabs. The words at the
head of a row, and those at the head of a column, say what a figure there is; a list of 'label: figure' is a table of
one column. Where the claim's words stand at the head of another row or column and none of them at this figure's own,
the claim is about another figure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from extractor.gate.edtf import UNKNOWN_YEAR, agrees
from extractor.gate.reasons import reason, shown
from extractor.gate.senses import senses
from extractor.gate.source import Source
from extractor.gate.weeks import months_named
from extractor.gate.words import content, words
from extractor.types import Claim, Number, Reason

_RULE: Final = re.compile(r"[|\s:+=-]*-{2,}[|\s:+=-]*")
_PARTS: Final = (
    re.compile(r"\|"),
    re.compile(r"\t"),
    re.compile(r";(?! )"),
    re.compile(r",(?! )"),
    re.compile(r":?[ ]{2,}|\.{3,}|:[ ]"),
)
"""What parts the cells of a row, tried in turn."""
_NEED_HEADS: Final = frozenset(_PARTS[2:4])
"""Marks that prose and figures are full of: a table has a row of heads, and as many cells in every row."""
_WITH_TITLES: Final = frozenset((0, 1))
"""Which of them may have lines between the rows that name a part of the table: bars and tabs."""
_FIGURE: Final = re.compile(r"[\s<>~≈≤≥+−–(-]*(?:[A-Z]{0,3}[$€£¥]\s?\(?|[^\w\s]|[A-Z]{3}\s?)?[0-9]")
_HEAD: Final = re.compile(
    r"(?:[^\d]*['’]?(?:1[.,\s]?)?000s?[^\d]*|[^\d]*|[^\d]*[^\W\d]{1,12}\s?[0-9]{1,2}(?:\s*[(\[][^\d()\[\]]*[)\]])?|.*\b(?:1[0-9]|20)[0-9]{2}\b.*"
    r"|[^\W\d_]{1,12}\.?\s?['’]?[0-9]{2}\s?[/–-]\s?[^\W\d_]{0,12}\.?\s?['’]?[0-9]{2})"
)
_LONGEST_HEAD: Final = 60
_CODE: Final = re.compile(r"\b[^\W\d_]{1,4}[0-9]{1,4}\b")
_MOST_ROWS: Final = 400
_LONGEST_ROW: Final = 1_000
_FEWEST_ROWS: Final = 2


_OPENS: Final = re.compile(r"[A-Z]{0,3}[$€£¥]|\(")
_CLOSES: Final = re.compile(r"%|\)|%\)|\)\s?%")
_MARK: Final = re.compile(rf"{_OPENS.pattern}|{_CLOSES.pattern}")
"""What of a figure may stand in a cell of its own."""


class Cell(NamedTuple):
    """One cell: its text, and where it stands in the document."""

    text: str
    start: int
    end: int


Row = tuple[Cell, ...]


class Place(NamedTuple):
    """A figure's place: its row and its column, among the rows of its table."""

    rows: tuple[Row, ...]
    row: int
    column: int

    @property
    def over(self) -> tuple[Cell, ...]:
        """The head of its column, if it has one."""
        return _head_row(self)[self.column : self.column + 1]

    @property
    def corner(self) -> tuple[Cell, ...]:
        """What stands left of the heads of the columns, and in rows of one cell above them."""
        return (*_head_row(self)[:1], *(row[0] for row in reversed(self.rows[: self.row]) if len(_filled(row)) == 1))


def wrong_cell(source: Source, claim: Claim, number: Number) -> Reason | None:
    """Why the figure belongs to another row or column, or nothing where that is not sure."""
    place = place_of(source, number)
    if place is None:
        return None
    columns = [(at, head) for at, head in enumerate(_column_heads(place)) if at]
    rows = [(at, row[0].text) for at, row in enumerate(place.rows) if len(row) == len(place.rows[place.row])]
    wrong = _other(source, claim, columns, place.column) or _other(source, claim, rows, place.row)
    wrong = wrong or (None if columns else _labelled_otherwise(claim, place))
    if wrong is None:
        return None
    own, other = wrong
    message = f"{shown(number.surface)} stands at {shown(own)}, not at {shown(other)}"
    return reason("bound_to_other_number", "measure", message)


def told_by_heads(source: Source, claim: Claim, number: Number) -> bool:
    """Tell whether the claim names the row of the figure's table, and its column where the columns have heads."""
    place = place_of(source, number)
    if place is None:
        return False
    said, dates = _telling(f"{claim.measure} {claim.subject}"), _dates_of(source, claim)
    heads = [place.rows[place.row][0].text, *_column_heads(place)[place.column : place.column + 1]]
    days = [_date(source, head) for head in heads]
    return all(
        _meet(said, _telling(head)) or (day is not None and any(agrees(one, day) for one in dates))
        for head, day in zip(heads, days, strict=True)
    )


def row_of(source: Source, number: Number) -> Row:
    """The cells of the row that the figure is in; none where it is in no table."""
    place = place_of(source, number)
    return place.rows[place.row] if place else ()


def column_head(source: Source, number: Number) -> str:
    """What stands at the head of the figure's column, with what stands above several; nothing if it is in no table."""
    place = place_of(source, number)
    return next(iter(_column_heads(place)[place.column : place.column + 1]), "") if place else ""


def place_of(source: Source, number: Number) -> Place | None:
    """Where the figure stands, if it is in a cell of its own behind the head of a row."""
    return _place(source.text, number.start)


@lru_cache(maxsize=256)
def _place(text: str, figure: int) -> Place | None:
    start, end = _line(text, figure)
    end = min(end, start + _LONGEST_ROW)
    for index, part in enumerate(_PARTS):
        if not part.search(text, start, min(end, figure)):
            continue
        own = _cells(text, start, end, part)
        column = next((at for at, cell in enumerate(own) if cell.start <= figure < cell.end), 0)
        if column and _FIGURE.match(own[column].text) and len(own[0].text) <= _LONGEST_HEAD:
            rows = _table(text, _top(text, start, index), index)
            at = bisect_left(rows, own[0].start, key=lambda row: row[0].start)
            if rows[at : at + 1] == (own,) and len(rows) >= _FEWEST_ROWS:
                place = Place(rows, at, column)
                if part not in _NEED_HEADS or _column_heads(place):
                    return place
    return None


def _line(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _top(text: str, at: int, part: int) -> int:
    """Where the first line of the table begins that a line is in: all lines above it that are parted so.

    Each line is looked at once: where the tops of a text's lines are is kept.
    """
    tops, walked = _tops(text, part), [at]
    while (above := _above(text, walked[-1], part)) is not None and len(walked) < _MOST_ROWS and walked[-1] not in tops:
        walked.append(above)
    top = tops.get(walked[-1], walked[-1])
    tops.update(dict.fromkeys(walked, top))
    return top


@lru_cache(maxsize=16)
def _tops(text: str, part: int) -> dict[int, int]:  # noqa: ARG001 - what the tops are kept by
    """Where the tables of a text begin, by where their lines do, as far as they were looked for."""
    return {}


def _above(text: str, at: int, part: int) -> int | None:
    """Where the line above begins, if it is one of the table's.

    A line between two of them that isn't may be the name of a part of a table with bars or tabs.
    """
    if at == 0:
        return None
    above = text.rfind("\n", 0, at - 1) + 1
    if _PARTS[part].search(text, above, min(at - 1, above + _LONGEST_ROW)):
        return above
    further = text.rfind("\n", 0, max(0, above - 1)) + 1
    titled = above > 0 and _is_title(text, above, at - 1, part)
    return above if titled and _PARTS[part].search(text, further, above - 1) else None


def _is_title(text: str, start: int, end: int, part: int) -> bool:
    """Tell whether a line may name a part of a table."""
    return part in _WITH_TITLES and 0 < end - start <= _LONGEST_HEAD and text[start:end].strip() != ""


@lru_cache(maxsize=32)
def _table(text: str, at: int, part: int) -> tuple[Row, ...]:
    """The rows of the table that begins at a line: it, and all lines below that are parted so."""
    rows: list[Row] = []
    for _ in range(2 * _MOST_ROWS):
        end = _line(text, at)[1]
        if not _PARTS[part].search(text, at, min(end, at + _LONGEST_ROW)):
            below = _line(text, end + 1)[1]
            if not _is_title(text, at, end, part) or not _PARTS[part].search(
                text, end + 1, min(below, end + _LONGEST_ROW)
            ):
                break
        if not _RULE.fullmatch(text, at, end):
            rows.append(_cells(text, at, min(end, at + _LONGEST_ROW), _PARTS[part]))
        at = end + 1
        if end == len(text):
            break
    return tuple(rows)


def _cells(text: str, start: int, end: int, part: re.Pattern[str]) -> Row:
    edges = [start, *(edge for match in part.finditer(text, start, end) for edge in match.span()), end]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    cells = tuple(Cell(text[left:right].strip(), left, right) for left, right in pairs)
    if len(cells) > 1 and not cells[0].text and part is _PARTS[0]:
        cells = cells[1:] if cells[-1].text else cells[1:-1] or cells[1:]
    return tuple(_joined(cells)) if any(_MARK.fullmatch(cell.text) for cell in cells) else cells


def _joined(cells: Row) -> Iterator[Cell]:
    """The cells, those of a figure's own marks joined to it: '$ | 12', '13 | %', '(5 | %)'."""
    opened: Cell | None = None
    behind: Cell | None = None
    for cell in cells:
        if behind is not None and _CLOSES.fullmatch(cell.text) and _FIGURE.match(behind.text):
            behind = Cell(f"{behind.text} {cell.text}", behind.start, cell.end)
            continue
        if behind is not None:
            yield behind
        behind = None
        if opened is None and _OPENS.fullmatch(cell.text):
            opened = cell
        else:
            behind = cell if opened is None else Cell(f"{opened.text} {cell.text}", opened.start, cell.end)
            opened = None
    if behind is not None:
        yield behind


def _column_heads(place: Place) -> list[str]:
    """What stands at the head of each column, with what stands above several of them."""
    heads = _head_row(place)
    at = next((at for at, row in enumerate(place.rows) if row is heads), 0)
    groups = _groups(place.rows[at - 1], len(heads)) if at else []
    texts = [cell.text for cell in heads]
    return [" ".join(filter(None, both)) for both in zip(groups, texts, strict=True)] if groups else texts


def _groups(row: Row, columns: int) -> list[str]:
    """What a row of heads says above each of the columns below: of heads that span several, or stand once for those."""
    texts = [cell.text for cell in row]
    told = [text for text in texts if text]
    if not told or any(map(_FIGURE.match, texts)):
        return []
    if len(row) == columns and len(told) < columns - 1:
        spread = [next((text for text in reversed(texts[1 : at + 1]) if text), "") for at in range(columns)]
        return [texts[0], *spread[1:]]
    spanned, rest = divmod(columns - 1, len(told))
    if rest or spanned < _FEWEST_ROWS or len(row) != len(told):
        return []
    return ["", *(text for text in told for _ in range(spanned))]


def _head_row(place: Place) -> Row:
    """The heads of the columns: the nearest row above with words, not figures, or with dates, in all its cells."""
    own = place.rows[place.row]
    for row in reversed(place.rows[: place.row]):
        if len(row) == len(own) and all(_heads(cell.text) for cell in row[1:]):
            return row
    return ()


def _filled(row: Row) -> list[Cell]:
    return [cell for cell in row if cell.text]


def _heads(cell: str) -> bool:
    """Tell whether a cell can be a column's head: words, a year or a code, and no quantity."""
    return bool(_HEAD.fullmatch(cell))


def _other(source: Source, claim: Claim, heads: list[tuple[int, str]], own: int) -> tuple[str, str] | None:
    """This head and another, where the claim names the other's date, or uses its words and not this one's."""
    mine = next((head for at, head in heads if at == own), "")
    named, date = _dates_of(source, claim), _date(source, mine)
    others = [(head, _date(source, head)) for at, head in heads if at != own]
    dated = next((head for head, day in others if day and _names(named, day)), None)
    claimed = _telling(" ".join(filter(None, (claim.measure, claim.subject))))
    mine_named = date is not None and _names(named, date)
    if (
        mine_named
        and date
        and date.startswith(UNKNOWN_YEAR)
        and dated
        and not claimed & _telling(mine) - _telling(dated)
    ):
        return mine, dated
    if date is not None and dated is not None and not mine_named:
        return mine, dated
    if not (said := _telling(mine)) and not date:
        return None
    if mine_named and not any(day and day[:4] != UNKNOWN_YEAR and _names(named, day) for _, day in others):
        return None
    for head, _ in others:
        theirs = _telling(head)
        hit = claimed & theirs - said or (head == dated and not mine_named)
        if hit and (date or said - theirs) and not _meet(claimed, said - theirs):
            return mine, head
    return None


def _labelled_otherwise(claim: Claim, place: Place) -> tuple[str, str] | None:
    """This figure's label in a form, and the one of another that the measure repeats word for word."""
    mine, said = place.rows[place.row][0].text, _telling(claim.measure or "")
    if not said or said <= _telling(mine):
        return None
    return next(((mine, row[0].text) for row in place.rows if _telling(row[0].text) == said), None)


def _names(named: list[str], date: str) -> bool:
    """Tell whether one of the dates is this one, or its day in a year that the head leaves out."""
    year = len(UNKNOWN_YEAR)
    open_year = date.startswith(UNKNOWN_YEAR)
    return any(agrees(one, date) or (open_year and one[year:] == date[year:]) for one in named)


def _date(source: Source, head: str) -> str | None:
    if (month := next(months_named(head, source.language), None)) is not None:
        return month
    return max(source.dates_named(head), key=len, default=None)


def _dates_of(source: Source, claim: Claim) -> list[str]:
    """The dates that the claim names: in its measure, else as its date."""
    named = [date for date in source.dates_named(claim.measure) if UNKNOWN_YEAR not in date]
    return named or ([claim.date.value] if claim.date else [])


def _telling(text: str) -> frozenset[str]:
    """The meanings of the words, and the codes: 'Q1', 'EF4'."""
    periods = _PERIOD_WORDS.intersection(words(text))
    return senses(content(text)) | periods | frozenset(code.lower() for code in _CODE.findall(text))


def _meet(claimed: frozenset[str], said: frozenset[str]) -> bool:
    """Tell whether they share a word, or one that only ends otherwise."""
    return not claimed.isdisjoint(said) or any(
        one[:_ALIKE] == other[:_ALIKE] for one in claimed for other in said if min(len(one), len(other)) >= _ALIKE
    )


_ALIKE: Final = 4
_PERIOD_WORDS: Final = frozenset(
    "may three six nine twelve drei sechs neun zwölf trois neuf douze tres seis nueve doce thirteen fourteen".split()
)
"""What tells columns apart, though it says little elsewhere: how many months or weeks ('Six Months Ended'), and May."""
