"""Everything that can go wrong, as one family. Each message says what happened and what to do.

ExtractorError
├── UsageError              wrong use: an argument, an option, a setting
├── DocumentError           this document can't be read
│   ├── DocumentNotFound
│   ├── NotAFile
│   ├── EmptyDocument
│   ├── BinaryDocument
│   ├── UndecodableDocument
│   ├── DocumentTooLarge
│   └── UnsupportedFormat
├── ModelError              this document's answer can't be had; others may be
│   ├── ModelTimeout
│   ├── ModelUnreachable    nobody answers at the endpoint
│   ├── BadAnswer           the endpoint answered, but not with what was asked
│   ├── AnswerTruncated
│   ├── AnswerRefused       a refusal or a content filter
│   ├── RequestRejected     the endpoint calls the request itself wrong
│   ├── RateLimited
│   ├── ServerFault
│   └── CassetteMiss        replaying, and no such request was recorded
└── RunStopped              no further document would fare better
    ├── NotAuthorized
    ├── QuotaExhausted
    ├── ModelNotFound
    ├── BudgetSpent         what may be spent is spent
    ├── TooManyFailures     more documents failed than may
    ├── EndpointDown        it keeps failing, or can't be reached any more
    ├── EndpointBusy        it asks for a longer pause than anybody waits
    ├── ModelUnavailable    no model to be had: no weights, no llama.cpp
    ├── WeightsError        the weights can't be fetched, or aren't the official ones
    └── StorageError        a disk that is full, or a folder that can't be written
"""

from __future__ import annotations


class ExtractorError(Exception):
    """Base of every error this package raises on purpose."""


class UsageError(ExtractorError):
    """An argument, an option or a setting is wrong."""


class DocumentError(ExtractorError):
    """The document can't be read."""


class DocumentNotFound(DocumentError):
    """There is no file at this path."""


class NotAFile(DocumentError):
    """A file is meant, but this is a folder, a socket or a device."""


class EmptyDocument(DocumentError):
    """The file holds no text."""


class BinaryDocument(DocumentError):
    """The file is not text."""


class UndecodableDocument(DocumentError):
    """The file is text in no encoding that can be told for certain."""


class DocumentTooLarge(DocumentError):
    """The file is larger than the limit."""


class UnsupportedFormat(DocumentError):
    """The file is of a format that isn't read yet."""


class ModelError(ExtractorError):
    """The model gave no usable answer for this document; other documents are unaffected."""


class ModelTimeout(ModelError):
    """The endpoint took longer than the deadline."""


class ModelUnreachable(ModelError):
    """Nobody answers at the endpoint."""


class BadAnswer(ModelError):
    """The endpoint answered with something else than what was asked."""


class AnswerTruncated(ModelError):
    """The answer was cut at the token limit."""


class AnswerRefused(ModelError):
    """The model refused, or a content filter withheld its answer."""


class RequestRejected(ModelError):
    """The endpoint calls the request itself wrong (too long, not allowed)."""


class RateLimited(ModelError):
    """The endpoint asks for a longer pause than the run allows."""


class ServerFault(ModelError):
    """The endpoint keeps failing."""


class CassetteMiss(ModelError):
    """Replaying, and no such request was recorded."""


class RunStopped(ExtractorError):
    """No further document would fare better: the run has to stop."""


class NotAuthorized(RunStopped):
    """The endpoint doesn't accept the key."""


class QuotaExhausted(RunStopped):
    """The account's quota is used up."""


class ModelNotFound(RunStopped):
    """The endpoint has no model of this name."""


class BudgetSpent(RunStopped):
    """What the run may spend is spent."""


class TooManyFailures(RunStopped):
    """More documents failed than the run may lose."""


class EndpointDown(RunStopped):
    """The endpoint keeps failing, or can't be reached any more."""


class EndpointBusy(RunStopped):
    """The endpoint asks for a longer pause than anybody waits."""


class ModelUnavailable(RunStopped):
    """There is no model to be had on this machine."""


class WeightsError(RunStopped):
    """The weights can't be fetched, or aren't the official ones."""


class StorageError(RunStopped):
    """A disk is full, or a folder can't be written."""
