"""A cassette as a file: vcrpy's shape, with JSON bodies left readable, and nothing in it that is secret or volatile."""

from __future__ import annotations

import json
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError
from vcr.persisters.filesystem import CassetteNotFoundError
from vcr.request import Request

from extractor.errors import CassetteMiss, StorageError
from extractor.strict_json import canonical_json, strict_json

MAX_BYTES = 50_000_000
KEPT_HEADERS = frozenset({"content-type"})
"""All that a replay needs. The rest is left out unread: keys, cookies, organizations, request numbers, dates."""
VOLATILE = ("id", "created", "system_fingerprint", "timings")
"""Fields of a completion that differ each time and say nothing of the answer."""

Exchange = tuple[Request, dict[str, Any]]
Headers = dict[str, list[str]]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _RecordedRequest(_Part):
    method: str
    uri: str
    headers: Headers
    body: JsonValue


class _Status(_Part):
    code: Annotated[int, Field(ge=100, le=599)]
    message: str


class _RecordedResponse(_Part):
    status: _Status
    headers: Headers
    body: dict[Literal["json", "text", "base64"], JsonValue]


class _Interaction(_Part):
    request: _RecordedRequest
    response: _RecordedResponse


class _File(_Part):
    version: Literal[1]
    interactions: list[_Interaction]


class Reader:
    """vcrpy's persister, for reading alone."""

    @staticmethod
    def load_cassette(path: Path, serializer: object) -> tuple[list[Request], list[dict[str, Any]]]:
        """The exchanges in `path`. Raises CassetteMiss for a file that isn't a cassette: anybody may have made it."""
        del serializer
        if not path.is_file():
            raise CassetteNotFoundError
        try:
            exchanges = [_exchange(interaction) for interaction in _read(path).interactions]
        except (OSError, ValueError) as error:
            reason = "it isn't one of ours" if isinstance(error, ValidationError) else str(error)
            msg = f"the cassette {path} can't be read ({reason}): record it again with --record {path.parent}"
            raise CassetteMiss(msg) from None
        return [request for request, _ in exchanges], [response for _, response in exchanges]


def write(path: Path, exchanges: Sequence[Exchange]) -> None:
    """Replaces the cassette at `path`, wholly or not at all. Raises StorageError."""
    # Of the same question asked again, as after a fault, the last answer is the one that counted.
    last = {(request.uri, request.body): (request, response) for request, response in exchanges}
    file = _File(version=1, interactions=[_interaction(*exchange) for exchange in last.values()])
    spelled = json.dumps(file.model_dump(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with half.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(spelled)
            stream.flush()
            os.fsync(stream.fileno())
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        msg = f"the cassette {path} can't be written ({error.strerror}): make room, or record into another folder"
        raise StorageError(msg) from error


def file_name(document: str, sha256: str) -> str:
    """The name of a document's cassette.

    >>> file_name("notes/Flood report.txt", "0123456789abcdef")
    'Flood_report-0123456789ab.json'
    """
    stem = re.sub(r"[^\w.-]+", "_", Path(document).stem).strip("._")[:50]
    return f"{stem or 'document'}-{sha256[:12]}.json"


def scrub_request(request: Request) -> Request:
    """`request` as it is kept and matched: no host, no headers but KEPT_HEADERS, its JSON in the one spelling."""
    tail = "/".join(request.path.split("/")[-2:])
    request.uri = f"http://model/{tail}"
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
    request.body = canonical_json(json.loads(request.body))
    return request


def scrub_response(response: dict[str, Any], secret: str | None) -> dict[str, Any]:
    """`response` as it is kept: no headers but KEPT_HEADERS, nothing volatile, and not the key, should it be echoed."""
    raw: bytes = response["body"]["string"]
    if secret:
        raw = raw.replace(secret.encode(), b"[key]")
    return {
        "status": response["status"],
        "headers": {name: values for name, values in response["headers"].items() if name.lower() in KEPT_HEADERS},
        "body": {"string": _settled(raw)},
    }


def _settled(raw: bytes) -> bytes:
    try:
        body = strict_json(raw.decode())
    except ValueError:
        return raw
    if not isinstance(body, dict):
        return raw
    return canonical_json({name: value for name, value in body.items() if name not in VOLATILE})


def _read(path: Path) -> _File:
    with path.open("rb") as stream:
        raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        msg = f"longer than {MAX_BYTES} bytes"
        raise ValueError(msg)
    return _File.model_validate_json(raw)


def _exchange(interaction: _Interaction) -> Exchange:
    request, response = interaction.request.model_dump(), interaction.response.model_dump()
    ((form, body),) = response["body"].items()
    return (
        Request(**{**request, "body": canonical_json(request["body"])}),
        {**response, "body": {"string": _BYTES_OF[form](body)}},
    )


def _interaction(request: Request, response: dict[str, Any]) -> _Interaction:
    return _Interaction(
        request=_RecordedRequest(
            method=request.method,
            uri=request.uri,
            headers={name: [value] for name, value in request.headers.items()},
            body=json.loads(request.body),
        ),
        response=_RecordedResponse(
            status=response["status"], headers=response["headers"], body=_readable(response["body"]["string"])
        ),
    )


def _readable(raw: bytes) -> dict[Any, Any]:
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return {"base64": b64encode(raw).decode("ascii")}
    try:
        return {"json": strict_json(text)}
    except ValueError:
        return {"text": text}


_BYTES_OF: dict[str, Any] = {
    "json": canonical_json,
    "text": lambda text: str(text).encode(),
    "base64": lambda text: b64decode(str(text), validate=True),
}
