"""A model in this process: llama.cpp's own OpenAI-compatible server, through xllamacpp, on a port of the loopback."""

from __future__ import annotations

import atexit
import os
import secrets
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from extractor.errors import ModelUnavailable
from extractor.llm.weights_file import weights_path

CONTEXT = 4096
PROMPTS_KEPT_MIB = 256
"""Memory for the work done on prompts, by what they begin with: the questions of a document begin in two ways."""
SILENT = -1


@dataclass(frozen=True)
class Served:
    """Where a model in this process answers, and the key that keeps other users of the machine out."""

    base_url: str
    api_key: SecretStr
    server: Any


_served: dict[Path, Served] = {}
_starting = threading.Lock()
# While Python is still whole: llama.cpp's threads would outlive the modules they were started from.
atexit.register(_served.clear)


def serve(weights: Path) -> Served:
    """The running model of `weights`, started if need be; it runs until the process ends.

    Raises ModelUnavailable without weights or without llama.cpp, saying how to get them.
    """
    with _starting:
        if weights not in _served:
            _served[weights] = _start(_present(weights))
        return _served[weights]


def _present(weights: Path) -> Path:
    if weights.is_file():
        return weights
    remedy = "fetch it once (1.1 GB): extractor model fetch" if weights == weights_path() else "check the path"
    msg = f"there is no model at {weights}: {remedy}"
    raise ModelUnavailable(msg)


def _start(weights: Path) -> Served:
    try:
        import xllamacpp  # noqa: PLC0415 - an optional dependency
    except ImportError:
        msg = "the model runs on llama.cpp, which isn't installed: pip install 'extractor[local]'"
        raise ModelUnavailable(msg) from None
    key = secrets.token_urlsafe(32)
    try:
        server = xllamacpp.Server(_parameters(xllamacpp.CommonParams(), weights, key))
    except RuntimeError:
        msg = f"llama.cpp can't run {weights}: it isn't a GGUF file it knows, or there isn't enough memory for it"
        raise ModelUnavailable(msg) from None
    return Served(f"{server.listening_address}/v1", SecretStr(key), server)


def _parameters(parameters: Any, weights: Path, key: str) -> Any:  # noqa: ANN401 - xllamacpp has no types
    parameters.model.path = str(weights)
    parameters.model_alias = {weights.stem}  # else answers, and cassettes, would name the path
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [key]
    parameters.ui = False
    parameters.verbosity = SILENT
    parameters.n_ctx = CONTEXT
    parameters.n_parallel = 1  # more slots gain nothing on a CPU
    parameters.cache_ram_mib = PROMPTS_KEPT_MIB
    parameters.cpuparams.n_threads = cores()
    return parameters


def cores() -> int:
    """The physical cores this process may run on; hyperthreads of one core only get in each other's way."""
    try:
        return len({_siblings(cpu) for cpu in os.sched_getaffinity(0)})
    except AttributeError:  # only Linux tells
        return os.cpu_count() or 1


def _siblings(cpu: int) -> str:
    try:
        return Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text("ascii")
    except OSError:
        return str(cpu)
