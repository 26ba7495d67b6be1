"""Plain text: the encoding is told for certain, or the document is refused.

Guessers read short texts wrong ('£5,000' as Chinese), and leaving out what can't be decoded changes figures (5, a
stray byte and 000 would become 5000). So: a byte order mark, else strict UTF-8, else an error.
"""

from __future__ import annotations

import codecs
import hashlib
from types import MappingProxyType
from typing import Final

from extractor.errors import BinaryDocument, EmptyDocument, UndecodableDocument
from extractor.types import Document

_BY_MARK: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Python's codecs by the byte order mark that they take off."""

_MAGIC: Final = MappingProxyType(
    {
        b"%PDF-": "a PDF file",
        b"PK\x03\x04": "a ZIP file (or DOCX, XLSX, ODT, EPUB)",
        b"\xd0\xcf\x11\xe0": "an old Office file (DOC, XLS, PPT)",
        b"{\\rtf": "an RTF file",
        b"\xff\xd8\xff": "a JPEG image",
        b"\x89PNG": "a PNG image",
        b"GIF8": "a GIF image",
        b"II*\x00": "a TIFF image",
        b"MM\x00*": "a TIFF image",
        b"\x1f\x8b": "a gzip file",
        b"BZh": "a bzip2 file",
        b"\xfd7zXZ": "an xz file",
        b"7z\xbc\xaf": "a 7z file",
        b"\x7fELF": "a program",
        b"SQLite format 3": "an SQLite database",
    }
)
"""What a file begins with that is no text, whatever its name."""


def decode(data: bytes, name: str) -> Document:
    """The document that the bytes of a text file hold: line ends and all other characters as they are.

    `data.decode(document.encoding)` is the text again. Raises EmptyDocument, BinaryDocument or UndecodableDocument.
    """
    encoding = next((encoding for mark, encoding in _BY_MARK if data.startswith(mark)), "utf-8")
    if encoding == "utf-8":
        _refuse_binary(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableDocument(_undecodable(data, error)) from error
    if not text.replace("\ufeff", "").strip():
        msg = "it is empty: there is no text in it"
        raise EmptyDocument(msg)
    if "\0" in text:
        msg = "it is binary, not text: it holds NUL characters"
        raise BinaryDocument(msg)
    return Document(text=text, name=name, sha256=hashlib.sha256(data).hexdigest(), encoding=encoding)


def _refuse_binary(data: bytes) -> None:
    kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
    if kind:
        msg = f"it is {kind}, whatever its name says: save the document as plain text and try again"
        raise BinaryDocument(msg)
    if b"\0" in data:
        msg = (
            "it is binary, not text: it holds NUL bytes (text in UTF-16 without a byte order mark does too: "
            "convert it with `iconv -f utf-16le -t utf-8`)"
        )
        raise BinaryDocument(msg)


def _undecodable(data: bytes, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    return (
        f"it isn't {error.encoding.upper()}: byte {error.start} (0x{data[error.start]:02x}, line {line}) can't be "
        "decoded. Convert it to UTF-8 with the encoding it is really in, such as `iconv -f latin1 -t utf-8 OLD > NEW`"
    )
