"""Bytes -> Document. One file a format; each keeps the text exactly as its bytes say it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Final

from extractor.documents.files import check_file, portable, read_all, read_bytes
from extractor.documents.text import decode
from extractor.errors import DocumentError, UnsupportedFormat
from extractor.types import Document

__all__ = ["digest_of", "portable", "read_document", "read_stream"]

Reader = Callable[[bytes, str], Document]

READERS: Final[Mapping[str, Reader]] = MappingProxyType({".txt": decode, ".text": decode, ".md": decode})

NOT_READ_YET: Final = frozenset(
    ".html .htm .xhtml .mhtml .pdf .ps .doc .docx .docm .dot .dotx .odt .rtf .epub .mobi .pages"
    " .xls .xlsx .xlsm .ods .ppt .pptx .odp .key .eml .msg .mbox .zip .gz .bz2 .xz .7z .rar .tar .tgz"
    " .jpg .jpeg .png .gif .tif .tiff .bmp .webp .heic .svg .mp3 .wav .m4a .mp4 .mov .avi .parquet".split()
)
"""Formats that are no plain text, or bury it in markup. A suffix known to nobody is tried as text."""


def read_document(path: str | Path) -> Document:
    """The document in a file, its text unchanged: `sha256` is that of the bytes, offsets count characters.

    The format is told by the name's ending; without one, or with an unknown one, the file is tried as text. Raises a
    DocumentError that says what is wrong with the file and what to do.
    """
    path = Path(path)
    with _naming(portable(path)):
        return _read(path)


def digest_of(path: str | Path) -> str:
    """The SHA-256 of a file's bytes, as `read_document` gives it. Raises a DocumentError as that does."""
    path = Path(path)
    with _naming(portable(path)):
        check_file(path)
        return hashlib.sha256(read_bytes(path)).hexdigest()


def read_stream(stream: BinaryIO, name: str) -> Document:
    """The document in a stream that ends, as plain text. Raises a DocumentError as `read_document` does."""
    with _naming(name):
        return decode(read_all(stream), name)


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """Say in an error which document it is about."""
    try:
        yield
    except DocumentError as error:
        msg = f"{name}: {error}"
        raise type(error)(msg) from error


def _read(path: Path) -> Document:
    check_file(path)
    suffix = path.suffix.lower()
    if suffix in NOT_READ_YET:
        msg = f"{suffix} files can't be read yet, only plain text ({', '.join(READERS)}): save it as plain text"
        raise UnsupportedFormat(msg)
    return READERS.get(suffix, decode)(read_bytes(path), portable(path.name))
