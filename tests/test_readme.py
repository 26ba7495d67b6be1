"""The examples on the README and in the docs are true."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "docs/schemas.md")
TEXTS = {page: (ROOT / page).read_text(encoding="utf-8") for page in PAGES}
README = TEXTS["README.md"]
COMMAND = re.compile(r"\$ (?P<command>[^\n]+)\n(?P<output>(?:(?!\$ )[^\n]*\n)*)")


def blocks(language: str, *pages: str) -> list[str]:
    return [block for page in pages for block in re.findall(rf"```{language}\n(.*?)```", TEXTS[page], re.DOTALL)]


@pytest.fixture
def newcomer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the seeds, the examples and the cassettes, as a clone has them."""
    for folder in ("seeds", "cassettes", "docs/examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def as_shown(shown: str, got: str) -> bool:
    """Whether the output is what is shown, where '...' stands for anything."""
    strip = re.compile(r"[ \t]+$", re.MULTILINE)
    checker = doctest.OutputChecker()
    return checker.check_output(strip.sub("", shown), strip.sub("", got), doctest.ELLIPSIS)


@pytest.mark.parametrize("block", blocks("console", *PAGES))
def test_a_command_prints_what_the_page_shows(block: str, newcomer: Path) -> None:
    commands = list(COMMAND.finditer(block))
    assert commands
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for shown in commands:
        command = shown["command"].split()
        env = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "80"}
        run = subprocess.run(command, cwd=newcomer, env=env, capture_output=True, text=True, check=True)
        assert as_shown(shown["output"], run.stdout), run.stdout


@pytest.mark.usefixtures("newcomer")
@pytest.mark.parametrize("page", PAGES)
def test_the_python_examples_give_what_the_page_shows(page: str) -> None:
    session = "\n".join(blocks("pycon", page))
    examples = doctest.DocTestParser().get_doctest(session, {}, page, page, 0)
    assert len(examples.examples) > 0
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(examples, out=said.append)
    assert said == []


LINKS = [(page, link) for page in PAGES for link in re.findall(r"\]\(([^)#]+)\)", TEXTS[page])]


@pytest.mark.parametrize(("page", "link"), LINKS)
def test_a_link_leads_somewhere(page: str, link: str) -> None:
    assert ((ROOT / page).parent / link).exists()


@pytest.mark.parametrize("target", re.findall(r"`make (\w+)`", README))
def test_a_target_that_the_readme_names_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
