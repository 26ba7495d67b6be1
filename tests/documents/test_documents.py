from __future__ import annotations

import codecs
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from extractor.documents import files, portable, read_document
from extractor.documents.files import MAX_BYTES
from extractor.errors import (
    BinaryDocument,
    DocumentError,
    DocumentNotFound,
    DocumentTooLarge,
    EmptyDocument,
    NotAFile,
    UndecodableDocument,
    UnsupportedFormat,
)

SAYING = "About 1,200 trees fell — “the worst storm”\r\nin years.\rNobody was hurt.\n"


def written(folder: Path, data: bytes, name: str = "storm.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_keeps_every_character_and_says_where_they_came_from(tmp_path: Path) -> None:
    data = SAYING.encode()
    document = read_document(str(written(tmp_path, data)))
    assert document.text == SAYING
    assert document.name == "storm.txt"
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert document.encoding == "utf-8"


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(
    tmp_path: Path, mark: bytes, codec: str
) -> None:
    data = mark + SAYING.encode(codec)
    document = read_document(written(tmp_path, data))
    assert document.text == SAYING
    assert data.decode(document.encoding) == document.text


@pytest.mark.parametrize("name", ["storm.md", "STORM.TXT", "storm.text", "storm", "storm.2024", "storm.log"])
def test_text_is_read_under_any_name_that_says_nothing_else(tmp_path: Path, name: str) -> None:
    assert read_document(written(tmp_path, SAYING.encode(), name)).text == SAYING


@pytest.mark.parametrize("name", ["storm.pdf", "storm.html", "storm.DOCX", "storm.jpg"])
def test_a_format_that_is_not_read_yet_is_named_with_those_that_are(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnsupportedFormat, match=r"\.txt.*plain text"):
        read_document(written(tmp_path, SAYING.encode(), name))


@pytest.mark.parametrize(
    "data",
    [
        b"5\xff000 trees",
        "Cost £5,000".encode("latin-1"),
        b"overlong \xc0\xaf",
        b"a lone surrogate \xed\xa0\x80",
        codecs.BOM_UTF16_LE + b"half a charac\x00t",
        codecs.BOM_UTF8 + b"\xff",
    ],
)
def test_what_cannot_be_decoded_for_certain_is_refused_with_a_way_out(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UndecodableDocument, match=r"byte [0-9]+ .*iconv -f latin1 -t utf-8"):
        read_document(written(tmp_path, data))


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\0" * 50, "NUL"),
        (codecs.BOM_UTF16_LE + b"a\0\0\0b\0", "NUL"),
        ("five".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        (b"%PDF-1.7\n1 0 obj", "a PDF file"),
        (b"PK\x03\x04rest", "a ZIP file"),
        (b"\xff\xd8\xff\xe0JFIF", "a JPEG image"),
        (b"{\\rtf1 five}", "an RTF file"),
    ],
)
def test_binary_is_told_by_its_bytes_whatever_the_name_says(tmp_path: Path, data: bytes, what: str) -> None:
    with pytest.raises(BinaryDocument, match=what):
        read_document(written(tmp_path, data))


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF8 * 2 + b"\n"])
def test_a_file_without_text_is_empty(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(EmptyDocument):
        read_document(written(tmp_path, data))


def test_the_limit_itself_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    assert len(read_document(written(tmp_path, b"5" * MAX_BYTES)).text) == MAX_BYTES
    with pytest.raises(DocumentTooLarge, match="10 MB"):
        read_document(written(tmp_path, b"5" * (MAX_BYTES + 1)))


@pytest.mark.parametrize("path", ["nothing.txt", "storm.txt/part", ""])
def test_what_is_not_there_is_not_found(tmp_path: Path, path: str) -> None:
    written(tmp_path, SAYING.encode())
    with pytest.raises((DocumentNotFound, NotAFile)) as caught:
        read_document(tmp_path / path)
    assert str(caught.value).startswith(f"{tmp_path / path}: ")


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="folder"):
        read_document(tmp_path)


@pytest.mark.timeout(5)
def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(NotAFile, match="pipe"):
        read_document(tmp_path / "pipe.txt")


def test_devices_and_sockets_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAFile, match="device"):
        read_document("/dev/zero")
    os.mknod(tmp_path / "socket.txt", 0o600 | 0o140000)
    with pytest.raises(NotAFile, match="socket"):
        read_document(tmp_path / "socket.txt")


def grow(path: Path) -> None:
    with path.open("a") as file:
        file.write("Two more fell.")


@pytest.mark.parametrize("change", [grow, lambda path: os.truncate(path, 5), lambda path: os.utime(path, (1, 1))])
def test_a_file_that_changes_while_it_is_read_is_no_document_yet(
    change: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, SAYING.encode())
    read_all = files.read_all

    def changing(stream: BinaryIO) -> bytes:
        data = read_all(stream)
        change(path)
        return data

    monkeypatch.setattr(files, "read_all", changing)
    with pytest.raises(DocumentError, match=r"storm\.txt: it changes while it is read: try again"):
        read_document(path)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def loop(path: Path) -> None:
    path.symlink_to(path)


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    ("put", "told"),
    [(pipe, "a pipe"), (Path.mkdir, "a directory"), (loop, "symbolic links"), (lambda _: None, "no such file")],
)
def test_what_takes_a_files_place_before_it_is_opened_is_told_of(
    put: Callable[[Path], None], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, SAYING.encode())

    def checked(which: Path) -> None:
        files.check_file(which)
        path.unlink()
        put(path)

    monkeypatch.setattr("extractor.documents.check_file", checked)
    with pytest.raises(DocumentError, match=f"(?i){told}"):
        read_document(path)


@pytest.mark.parametrize("path", ["storm\0.txt", "s" * 5000])
def test_a_path_the_system_refuses_is_a_document_error(tmp_path: Path, path: str) -> None:
    with pytest.raises(DocumentError):
        read_document(tmp_path / path)


def test_links_in_a_circle_are_a_document_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    with pytest.raises(DocumentError):
        read_document(tmp_path / "a.txt")


def test_permission_denied_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(tmp_path, SAYING.encode())
    monkeypatch.setattr(os, "open", denied)
    with pytest.raises(DocumentError, match=r"chmod u\+r"):
        read_document(path)


def test_a_name_in_another_encoding_stays_readable(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    document = read_document(written(tmp_path, SAYING.encode(), name))
    assert document.name == portable(name) == r"caf\xe9.txt"
