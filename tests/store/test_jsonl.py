from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from decimal import Decimal
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from extractor.errors import StorageError, UsageError
from extractor.store.jsonl import dumps, read_extractions, to_json
from extractor.store.output import rewrite
from extractor.store.parts import EXTRACTIONS
from extractor.types import (
    Accepted,
    Claim,
    ClaimDate,
    Coverage,
    Covered,
    Document,
    Evidence,
    Extraction,
    Number,
    Quantity,
    Reason,
    Rejected,
    Span,
    Usage,
)


def extraction(value: Decimal | str | None = Decimal(3), text: str = "3 barns burnt") -> Extraction:
    """An extraction with a claim of each sort, and `value` everywhere a value goes."""
    claim = Claim(
        quote="3 barns",
        quantity=Quantity(surface="3", value=value, unit="barns"),
        date=ClaimDate(value="2024-05-01", surface="May 1", year_basis="date line"),
    )
    number = Number(start=0, end=1, surface="3", value=value, unit="barns", kind="cardinal", cue=Span(start=0, end=1))
    reason = Reason(code="value_differs", field="quantity", message="no")
    return Extraction(
        path="farm.txt",
        document=Document(text=text, name="farm.txt", sha256="00"),
        accepted=(Accepted(claim=claim, evidence=Evidence(quote=Span(start=0, end=7), quantity=Span(start=0, end=1))),),
        rejected=(Rejected(claim=claim, reasons=(reason,)),),
        coverage=Coverage(numbers=(Covered(number=number, fate="accepted", claim=0),)),
        usage=Usage(model="m", calls=2, cached=1, tokens_in=30, tokens_out=4),
    )


@pytest.mark.parametrize(
    "value",
    [
        Decimal(-7),
        Decimal("0.1"),
        Decimal("1.50"),
        Decimal("1E-7"),
        Decimal(2**53 + 1),
        Decimal(10**30 - 7),
        Decimal("0.1234567890123456789012345"),
        "2-1",
        None,
    ],
)
def test_what_is_read_back_equals_what_was_written(tmp_path: Path, value: Decimal | str | None) -> None:
    rewrite(tmp_path, [extraction(value), extraction()])
    assert list(read_extractions(tmp_path / EXTRACTIONS)) == [extraction(value), extraction()]


def test_a_folder_in_the_way_is_told_before_any_document_is_done(tmp_path: Path) -> None:
    (tmp_path / EXTRACTIONS).mkdir()
    with pytest.raises(StorageError, match="is a folder"):
        rewrite(tmp_path, [])


@pytest.mark.parametrize("text", ["3\u2028barns", "3\x85barns\x1c\x0b\r\n", "3 barns \ud800", "3 \x00 \U0001f525"])
def test_no_character_of_a_text_ends_a_line(tmp_path: Path, text: str) -> None:
    rewrite(tmp_path, [extraction(text=text)])
    written = (tmp_path / EXTRACTIONS).read_text(encoding="ascii")
    assert len(written.splitlines()) == 1
    assert [read.document.text for read in read_extractions(tmp_path / EXTRACTIONS)] == [text]


def test_a_line_has_the_published_form(tmp_path: Path) -> None:
    rewrite(tmp_path, [extraction()])
    [line] = (tmp_path / EXTRACTIONS).read_text().splitlines()
    record = json.loads(line)
    assert list(record) == ["path", "document", "accepted", "rejected", "coverage", "usage", "look", "suspicious"]
    assert record["accepted"][0]["evidence"] == {"quote": {"start": 0, "end": 7}, "quantity": {"start": 0, "end": 1}}
    assert record["accepted"][0]["claim"]["quantity"]["value"] == 3
    assert record["rejected"][0]["reasons"] == [
        {"code": "value_differs", "field": "quantity", "message": "no", "by": "rule"}
    ]
    assert record["rejected"][0]["evidence"] == {}


def test_a_file_takes_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    def interrupted() -> Iterator[Extraction]:
        yield extraction()
        assert not (tmp_path / EXTRACTIONS).exists()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rewrite(tmp_path, interrupted())
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = len(dumps(to_json(extraction()))) * 3 // 2

    class SmallDisk(FileIO):
        def write(self, data: Any) -> int:  # noqa: ANN401
            room = size - self.tell()
            if room <= 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(data[:room])

    rewrite(tmp_path, [extraction()])
    monkeypatch.setattr("extractor.store.jsonl.FileIO", SmallDisk)
    with pytest.raises(StorageError, match="No space left"):
        rewrite(tmp_path, [extraction(), extraction()])
    assert list(read_extractions(tmp_path / EXTRACTIONS)) == [extraction()]


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StorageError, match="choose another folder"):
        rewrite(tmp_path / "taken" / "out", [])


@pytest.mark.parametrize("line", ["{", "[]", '{"path": "a"}', '{"a": 1}{"b": 2}'])
def test_a_line_that_is_no_extraction_is_named(tmp_path: Path, line: str) -> None:
    rewrite(tmp_path, [extraction()])
    path = tmp_path / EXTRACTIONS
    path.write_text(path.read_text() + line + "\n")
    lines = read_extractions(path)
    assert next(lines) == extraction()
    with pytest.raises(UsageError, match="line 2"):
        next(lines)


def test_extractions_that_are_not_there_are_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nothing\.jsonl"):
        list(read_extractions(tmp_path / "nothing.jsonl"))
