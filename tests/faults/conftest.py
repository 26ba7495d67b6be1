from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest

from tests.llm.fake_server import FakeServer

from .runs import Starter, Zygote, zygote

Start = Callable[..., Starter]
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - each test has a folder of its own there
"""Where there is one, files are kept there: none of these faults cuts the power, and disks are slow to sync."""


@pytest.fixture(scope="session")
def processes() -> Iterator[Zygote]:
    with zygote() as started:
        yield started


@pytest.fixture(scope="session")
def _homes() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def module_home(_homes: Path, request: pytest.FixtureRequest) -> Path:
    """A folder for what a module's tests share."""
    return _made(_homes, request.module.__name__)


@pytest.fixture
def home(_homes: Path, request: pytest.FixtureRequest) -> Path:
    """A folder for one test."""
    return _made(_homes, f"{abs(hash(request.node.nodeid))}")


def _made(homes: Path, name: str) -> Path:
    folder = homes / name
    folder.mkdir()
    return folder


@pytest.fixture
def starter(processes: Zygote, home: Path) -> Start:
    """Makes what starts runs over a folder, against a fake endpoint."""

    def make(server: FakeServer, inputs: Path, name: str = "run", **about: Any) -> Starter:  # noqa: ANN401
        return Starter(processes, server, home / name, inputs, **about)

    return make
