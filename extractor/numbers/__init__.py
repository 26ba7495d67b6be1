"""The number reader: every number of a text, with its exact characters, value, unit, bound and date."""

from extractor.numbers.reader import document_date, read_numbers

__all__ = ["document_date", "read_numbers"]
