"""The installed wheel carries its prompts and schemas: it works with the sources out of reach."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEED = next((ROOT / "seeds").glob("002_*.txt"))

# -S leaves out the .pth file through which an editable install would reach the sources.
START = "import sys; sys.path[:0] = [{target!r}]; sys.path.append({libraries!r}); "


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT))
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    target = folder / "installed"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target))
    subprocess.run((*pip, str(wheel)), check=True, capture_output=True)
    return target


def run(installed: Path, code: str) -> str:
    start = START.format(target=str(installed), libraries=sysconfig.get_paths()["purelib"])
    command = (sys.executable, "-S", "-P", "-c", start + code)
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=installed).stdout


def test_prompts_and_schemas_travel_in_the_wheel(installed: Path) -> None:
    code = (
        "import extractor, extractor.resources as r, extractor.prompting as p, json;"
        "json.loads(r.resource('schemas', 'claim.v1.json')); p.prompt()['system']; print(extractor.__file__)"
    )
    assert Path(run(installed, code).strip()).is_relative_to(installed)


def test_a_seed_is_extracted_by_the_installed_wheel(installed: Path) -> None:
    shutil.copytree(ROOT / "cassettes", installed / "tapes")
    shutil.copy(SEED, installed)
    code = f"import extractor; print(extractor.extract({SEED.name!r}, replay='tapes').model_dump_json())"
    extraction = json.loads(run(installed, code))
    assert len(extraction["accepted"]) > 0
