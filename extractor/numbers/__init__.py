"""The number reader: every number of a text, with its exact characters, value, unit, bound and date."""

from extractor.numbers.dates.calendar import given_date
from extractor.numbers.detect import detect_language
from extractor.numbers.figures.digits import fold_emphasis
from extractor.numbers.heads import HeadUnit, head_unit
from extractor.numbers.languages import LANGUAGES
from extractor.numbers.reader import document_date, read_numbers

__all__ = [
    "LANGUAGES",
    "HeadUnit",
    "detect_language",
    "document_date",
    "fold_emphasis",
    "given_date",
    "head_unit",
    "read_numbers",
]
