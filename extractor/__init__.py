"""Turns documents into claims whose every number is proved by a span of the source text.

The public names, nothing else. Each is imported when it is first asked for, so that `import extractor` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extractor.api import aextract, extract, extract_folder
    from extractor.errors import (
        AnswerRefused,
        AnswerTruncated,
        BadAnswer,
        BinaryDocument,
        CassetteMiss,
        DocumentError,
        DocumentNotFound,
        DocumentTooLarge,
        EmptyDocument,
        ExtractorError,
        ModelError,
        ModelNotFound,
        ModelTimeout,
        ModelUnavailable,
        ModelUnreachable,
        NotAFile,
        NotAuthorized,
        QuotaExhausted,
        RateLimited,
        RequestRejected,
        RunStopped,
        ServerFault,
        StorageError,
        UndecodableDocument,
        UnsupportedFormat,
        UsageError,
        WeightsError,
    )
    from extractor.filling.fill import prove
    from extractor.filling.filled import Filled, Leaf
    from extractor.filling.marks import Unit, Verbatim
    from extractor.gate import verify
    from extractor.numbers import read_numbers
    from extractor.rejudging import rejudge
    from extractor.store.jsonl import read_extractions, read_filled
    from extractor.store.run import Failure, RunReport, Totals
    from extractor.types import (
        Accepted,
        Bound,
        Claim,
        ClaimDate,
        Coverage,
        Covered,
        Derivation,
        Document,
        Evidence,
        Extraction,
        Number,
        Proof,
        Quantity,
        Reason,
        Rejected,
        Span,
        Suspicion,
        Usage,
        Verdict,
    )

    __version__: str

__all__ = [  # noqa: RUF022 - the functions, the types, the errors
    "extract",
    "aextract",
    "extract_folder",
    "verify",
    "prove",
    "read_numbers",
    "rejudge",
    "read_extractions",
    "read_filled",
    "Accepted",
    "Bound",
    "Claim",
    "ClaimDate",
    "Coverage",
    "Covered",
    "Derivation",
    "Document",
    "Evidence",
    "Extraction",
    "Filled",
    "Leaf",
    "Number",
    "Proof",
    "Quantity",
    "Reason",
    "Rejected",
    "Span",
    "Suspicion",
    "Unit",
    "Usage",
    "Verbatim",
    "Verdict",
    "Failure",
    "RunReport",
    "Totals",
    "AnswerRefused",
    "AnswerTruncated",
    "BadAnswer",
    "BinaryDocument",
    "CassetteMiss",
    "DocumentError",
    "DocumentNotFound",
    "DocumentTooLarge",
    "EmptyDocument",
    "ExtractorError",
    "ModelError",
    "ModelNotFound",
    "ModelTimeout",
    "ModelUnavailable",
    "ModelUnreachable",
    "NotAFile",
    "NotAuthorized",
    "QuotaExhausted",
    "RateLimited",
    "RequestRejected",
    "RunStopped",
    "ServerFault",
    "StorageError",
    "UndecodableDocument",
    "UnsupportedFormat",
    "UsageError",
    "WeightsError",
    "__version__",
]

_HOMES = (
    "extractor.errors",
    "extractor.types",
    "extractor.numbers",
    "extractor.gate",
    "extractor.rejudging",
    "extractor.filling.marks",
    "extractor.filling.filled",
    "extractor.store.run",
    "extractor.store.jsonl",
    "extractor.filling.fill",
    "extractor.api",
)
"""Where the public names live; what costs most to import comes last."""


def __getattr__(name: str) -> object:
    """A public name, imported now (PEP 562)."""
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    found = _version() if name == "__version__" else _import(name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _import(name: str) -> object:
    modules = map(import_module, _HOMES)
    return next(vars(module)[name] for module in modules if name in vars(module))


def _version() -> str:
    return str(import_module("importlib.metadata").version(__name__))
