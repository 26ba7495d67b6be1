"""What each reason for a rejection means. The documentation is made from this table."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from extractor.types import Reason, ReasonCode

MEANINGS: Final = MappingProxyType[ReasonCode, str](
    {
        "malformed_claim": "What was handed in is not a claim: a field is missing, or is of the wrong type.",
        "quote_not_in_text": "The quote does not stand in the document word for word.",
        "number_not_in_quote": "The quote holds no such number, though the document may elsewhere.",
        "value_differs": "The text gives another value, or the figure as written does not read as the value claimed.",
        "unit_differs": "The text counts or measures in another unit.",
        "bound_differs": "The text sets another bound: at least 100 is neither 100 nor about 100.",
        "date_not_in_text": "The document does not give this date.",
        "date_differs": "The words given for the date say another date, or date something else.",
        "year_not_in_text": "Day or month are right, but the document nowhere gives the year.",
        "number_in_text_unproved": "A number in the claim's own words is not proved by the text.",
        "speaker_not_in_text": "Nothing in the document goes by the speaker's name.",
        "subject_not_in_text": "Nothing in the document goes by the subject's name.",
        "measure_not_in_text": "The measure names something that the document does not.",
        "place_not_in_text": "Nothing in the document goes by the place's name.",
        "bound_to_other_number": "The text says this of another number of the same quote.",
        "not_asserted": "The text denies this, says the opposite, or only calls it possible.",
        "not_stated": "The text nowhere states this figure; it can only be worked out from others.",
        "derivation_fails": "The figure does not follow from those that it is said to be worked out from.",
        "number_not_in_text": "No number of the document, or of the record's own quote, has this value.",
        "words_not_in_text": "The words do not stand in the document as they are written here.",
        "does_not_fit": "The field can't hold what the text says: a fraction in a whole number, a month in a day.",
        "not_given": "A field that may not be empty was left empty.",
        "planted_text": "What would prove this hides from readers, or tells a model what to say.",
    }
)


def reason(code: ReasonCode, field: str, message: str) -> Reason:
    """A reason, its message cut to a length that fits a screen."""
    return Reason(code=code, field=field, message=_cut(message, _LONGEST))


def shown(text: str) -> str:
    r"""A text in quotation marks, on one line, and short enough to stand in a message.

    >>> shown("rocket\n launchers")
    '‘rocket launchers’'
    """
    return f"‘{_cut(' '.join(text[: 4 * _SHOWN].split()), _SHOWN)}’"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


_LONGEST: Final = 400
_SHOWN: Final = 80
