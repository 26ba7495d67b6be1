from __future__ import annotations

import asyncio
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from extractor.batch import Progress
from extractor.cli import main
from extractor.cli.console import LiveLine
from extractor.cli.running import Ticker
from extractor.coverage import cover
from extractor.errors import NotAuthorized, WeightsError
from extractor.llm import Model
from extractor.llm.weights_file import WeightsStatus
from extractor.numbers import read_numbers
from extractor.pipeline import extract_document
from extractor.types import Document, Extraction, Usage

TEXT = "On Monday more than 200 trees were felled, the forester said."
CLAIM = {
    "quote": "more than 200 trees were felled",
    "subject": "trees",
    "measure": "felled",
    "quantity": {"surface": "200", "value": 200, "unit": "trees", "bound": "more_than"},
}


async def fake_walk(
    document: Document,
    model: Model,
    *,
    path: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    **_: bool,
) -> Extraction:
    """What comes of a document whose numbers nobody claims; the first word of some says how they end instead."""
    match document.text.split()[0]:
        case "unauthorised":
            msg = "the endpoint doesn't accept the key: set OPENAI_API_KEY"
            raise NotAuthorized(msg)
        case "mistaken":
            raise ZeroDivisionError
        case "interrupted":
            signal.raise_signal(signal.SIGINT)
        case "terminated":
            signal.raise_signal(signal.SIGTERM)
        case "hung":
            signal.raise_signal(signal.SIGHUP)
    if on_progress:
        on_progress(1, 1)
    coverage = cover(read_numbers(document.text), (), (), {})
    return Extraction(
        path=path, document=document, accepted=(), rejected=(), coverage=coverage, usage=Usage(model=model.name)
    )


@pytest.fixture(autouse=True)
def _somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EXTRACTOR_MODEL", "OPENAI_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXTRACTOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("extractor.batch.document.extract_document", fake_walk)
    monkeypatch.chdir(tmp_path)


def written(text: str, name: str = "a.txt") -> str:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text)
    return name


def usage_error(*argv: str) -> object:
    with pytest.raises(SystemExit) as caught:
        main(argv)
    return caught.value.code


def test_a_run_shows_each_document_and_ends_with_what_it_came_to(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", written(TEXT), "--out", "out"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("a.txt\n")
    assert "nobody claimed it: 200" in said.out
    assert "no model call, 0 answers from the cache" in said.out
    assert said.out.endswith("written to out/extractions.jsonl\n")
    assert said.err.splitlines() == [
        "asking qwen2.5-coder-1.5b-instruct (this machine)",
        "[1/1] 0:00, 0 claims, a.txt",
    ]


def test_another_configuration_is_told_before_it_is_paid_for(capsys: pytest.CaptureFixture[str]) -> None:
    run = ["run", written(TEXT), "--out", "out", "--base-url", "http://127.0.0.1:9/v1", "--model"]
    for model, said in (("one", ""), ("one", ""), ("two", "another model than at the last start: all is done anew")):
        assert main([*run, model]) == 0
        assert ("at the last start" in (err := capsys.readouterr().err)) == bool(said)
        assert said in err


def test_documents_that_failed_are_told_one_a_line_with_exit_code_7(capsys: pytest.CaptureFixture[str]) -> None:
    written(TEXT, "in/a.txt")
    written("", "in/b\n.txt")
    written("mistaken", "in/c.txt")
    assert main(["run", "in", "nothing.txt", "--out", "out"]) == 7
    said = capsys.readouterr()
    assert "1 document done, 2 rejected, 1 failed" in said.out
    told = ("extractor: failed: ", "extractor: rejected: ")
    failed = [line for line in said.err.splitlines() if line.startswith(told)]
    assert [line.split(": ")[2] for line in failed] == ["in/b .txt", "in/c.txt", "nothing.txt"]
    assert "Traceback" not in said.err


def test_debug_shows_where_a_mistake_lies(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG", "extractor"):  # puts the level back that --debug sets
        assert main(["run", written("mistaken"), "--out", "out", "--debug"]) == 7
    assert "ZeroDivisionError" in caplog.text


def test_what_stops_a_run_is_exit_code_3(capsys: pytest.CaptureFixture[str]) -> None:
    paths = [written(TEXT), written("unauthorised", "b.txt"), written(TEXT, "c.txt")]
    assert main(["run", *paths, "--out", "out"]) == 3
    said = capsys.readouterr()
    assert "1 document done, 0 failed, 2 not done" in said.out
    assert said.err.splitlines()[-1] == ("extractor: error: the endpoint doesn't accept the key: set OPENAI_API_KEY")


def test_a_stopped_run_does_not_show_an_earlier_ones_results(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", written(TEXT, "earlier.txt"), "--out", "out"]) == 0
    capsys.readouterr()
    assert main(["run", written("unauthorised"), "--out", "out"]) == 3
    assert "earlier.txt" not in capsys.readouterr().out


@pytest.mark.parametrize("ended", ["interrupted", "terminated", "hung up"])
def test_interrupted_a_run_keeps_what_was_finished(ended: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM)
    paths = [written(TEXT), written(ended, "b.txt"), written(TEXT, "c.txt")]
    assert main(["run", *paths, "--out", "out"]) == 130
    assert capsys.readouterr().err.splitlines()[-1] == (
        "extractor: interrupted: what was finished is kept in out; the same command goes on from there"
    )
    kept = [json.loads(line)["path"] for line in Path("out/extractions.partial.jsonl").read_text().splitlines()]
    assert "a.txt" in kept
    assert "c.txt" not in kept
    assert signal.getsignal(signal.SIGTERM) == before


def test_an_output_folder_that_cannot_be_written_is_exit_code_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", written(TEXT), "--out", "a.txt/out"]) == 3
    assert "choose another folder" in capsys.readouterr().err


def test_a_folder_without_documents_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    Path("in").mkdir()
    assert main(["run", "in", "--out", "out"]) == 2
    assert "extractor: error: there are no documents in in" in capsys.readouterr().err
    assert not Path("out").exists()


def test_answers_are_kept_unless_they_are_not_to_be(tmp_path: Path) -> None:
    assert main(["run", written(TEXT), "--out", "out", "--no-cache"]) == 0
    assert not (tmp_path / "cache").exists()
    assert main(["run", written(TEXT), "--out", "out", "--cache", "chosen"]) == 0
    assert (tmp_path / "chosen").is_dir()
    assert main(["run", written(TEXT), "--out", "out"]) == 0
    assert (tmp_path / "cache").is_dir()


@pytest.mark.parametrize(
    "argv",
    [
        (),
        ("run",),
        ("run", "a.txt"),
        ("run", "a.txt", "--out", "o", "--record", "r", "--replay", "r"),
        ("run", "a.txt", "--out", "o", "--cache", "c", "--no-cache"),
        ("run", "a.txt", "--out", "o", "--\x1b[31m"),
        ("model", "forget"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(argv: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert usage_error(*argv) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("extractor: error: ")
    assert "--help" in line
    assert "\x1b" not in line


def test_without_weights_the_error_names_the_command_that_gets_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extractor.batch.document.extract_document", extract_document)
    assert main(["run", written(TEXT), "--out", "out"]) == 3
    assert "extractor model fetch" in capsys.readouterr().err


def verdicts(capsys: pytest.CaptureFixture[str], *lines: str | bytes) -> list[dict[str, object]]:
    encoded = [line.encode() if isinstance(line, str) else line for line in lines]
    Path("claims.jsonl").write_bytes(b"\n".join(encoded))
    assert main(["verify", written(TEXT), "claims.jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_verify_says_of_each_claim_what_proves_it_or_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = {**CLAIM, "quantity": {"surface": "200", "value": 200, "unit": "trees", "bound": "exact"}}
    proved, disproved = verdicts(capsys, json.dumps({"id": "x", **CLAIM}), json.dumps({"id": 7, "claim": wrong}))
    assert proved["id"] == "x"
    assert proved["verdict"] == "accepted"
    assert proved["reasons"] == []
    evidence = proved["evidence"]
    assert isinstance(evidence, dict)
    assert evidence["quantity"] == {"start": TEXT.index("200"), "end": TEXT.index("200") + 3}
    assert (disproved["id"], disproved["verdict"]) == (7, "rejected")
    reasons = disproved["reasons"]
    assert isinstance(reasons, list)
    assert [(reason["code"], set(reason)) for reason in reasons] == [
        ("bound_differs", {"code", "field", "message", "by"})
    ]


def test_verify_accepts_what_is_worked_out_only_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mill.txt").write_text("The mill lost 40 sacks of 800 sacks.", "utf-8")
    of = [{"start": 14, "end": 16}, {"start": 26, "end": 29}]
    quantity = {"surface": "5 %", "value": 5, "unit": "percent", "derivation": {"operation": "share", "of": of}}
    (tmp_path / "claims.jsonl").write_text(
        json.dumps({"quote": "The mill lost 40 sacks", "quantity": quantity}), "utf-8"
    )
    asked = ["verify", str(tmp_path / "mill.txt"), str(tmp_path / "claims.jsonl")]
    assert main(asked) == 0
    assert '"code": "not_stated"' in capsys.readouterr().out
    assert main([*asked, "--derived"]) == 0
    assert json.loads(capsys.readouterr().out)["derived"] is True
    assert main(["verify", "--derived", str(tmp_path)]) == 2


def test_verify_loses_no_line_however_malformed(capsys: pytest.CaptureFixture[str]) -> None:
    told = verdicts(
        capsys,
        "{",
        json.dumps(CLAIM),
        b'{"quote": "\xff"}',
        '{"quote": "a", "quote": "b"}',
        '{"id": "n", "quote": "a", "quantity": {"surface": "5", "value": NaN}}',
        '{"id": "k", "quote": 5}',
        "",
        '{"id": [1], "claim": null}',
        '"\u2028"',
        "[" * 100_000,
    )
    assert [each["id"] for each in told] == [1, 2, 3, 4, 5, "k", 8, 9, 10]
    assert told[1]["verdict"] == "accepted"
    malformed = told[:1] + told[2:]
    assert {each["verdict"] for each in malformed} == {"rejected"}
    codes = [reason["code"] for each in malformed for reason in each["reasons"]]  # type: ignore[attr-defined]
    assert codes == ["malformed_claim"] * 8


def test_verify_reads_claims_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(b"\xef\xbb\xbf" + json.dumps(CLAIM).encode()))
    monkeypatch.setattr("sys.stdin", stdin)
    assert main(["verify", written(TEXT), "-"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "accepted"


def test_verify_tells_a_missing_document_from_missing_claims(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "nothing.txt", written("{}", "claims.jsonl")]) == 7
    assert main(["verify", written(TEXT), "nothing.jsonl"]) == 2
    document, claims = capsys.readouterr().err.splitlines()
    assert document == "extractor: error: nothing.txt: there is no such file: check the path"
    assert claims.startswith("extractor: error: the claims in nothing.jsonl can't be read")


def test_numbers_are_listed_as_a_table_or_as_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["numbers", written(TEXT)]) == 0
    assert "more than" in capsys.readouterr().out
    assert main(["numbers", "a.txt", "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [number] = [each for each in told if each["kind"] == "cardinal"]
    assert (number["start"], number["surface"], number["value"], number["unit"], number["bound"]) == (
        TEXT.index("200"),
        "200",
        200,
        "trees",
        "more_than",
    )


def test_numbers_are_read_from_standard_input_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["numbers", "-"]) == 0
    assert "[200] trees" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"5 \xff")))
    assert main(["numbers", "-"]) == 7
    assert capsys.readouterr().err.startswith("extractor: error: standard input: it isn't UTF-8")


def test_the_language_of_numbers_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    written("3.500 Schafe")
    assert main(["numbers", "a.txt", "--json", "--language", "de"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == 3500
    assert main(["numbers", "a.txt", "--language", "tlh"]) == 2
    assert "tlh is none of the languages that are read: de, en, " in capsys.readouterr().err


def test_numbers_of_what_is_no_text_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["numbers", "."]) == 7
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("extractor: error: .: it is a folder")


@pytest.mark.parametrize("where", [">&-", "> /dev/full"])
def test_output_that_cannot_be_written_is_no_mistake_of_ours(where: str) -> None:
    command = f"{sys.executable} -m extractor numbers {written(TEXT)} {where}"
    run = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert "report it" not in run.stderr
    assert run.returncode == (0 if where == ">&-" else 3)
    assert ("No space left" in run.stderr) == (where != ">&-")


def test_a_mistake_of_ours_asks_for_a_report_instead_of_showing_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(_text: str, **_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("extractor.cli.numbers.read_numbers", mistaken)
    assert main(["numbers", written(TEXT)]) == 1
    assert "please report it" in capsys.readouterr().err
    with pytest.raises(ZeroDivisionError):
        main(["numbers", "a.txt", "--debug"])


def test_model_status_says_what_is_there_and_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["model", "status"]) == 0
    assert "not complete: 0 of 1,117 MB" in (said := capsys.readouterr().out)
    assert "extractor model fetch" in said
    weights = Path(written("5", "weights.gguf"))
    monkeypatch.setattr("extractor.cli.model.status", lambda: WeightsStatus(path=weights, have=1, size=1))
    assert main(["model", "status"]) == 0
    assert capsys.readouterr().out.startswith("complete: ")


def test_a_fetch_tells_its_progress_sparsely_where_there_is_no_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(progress: Callable[[int, int], None]) -> Path:
        for have in range(0, 1_000_000_001, 1_000_000):
            progress(have, 1_000_000_000)
        return Path("weights.gguf")

    monkeypatch.setattr("extractor.cli.model.fetch", fetch)
    assert main(["model", "fetch"]) == 0
    said = capsys.readouterr()
    assert said.out == "the weights are in weights.gguf\n"
    assert len(said.err.splitlines()) == 11
    assert said.err.splitlines()[-1] == f"fetching the weights [{'#' * 30}] 1,000 of 1,000 MB"


def test_a_fetch_that_fails_is_one_line_and_exit_code_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(_progress: Callable[[int, int], None]) -> Path:
        msg = "the weights can't be had: check the network"
        raise WeightsError(msg)

    monkeypatch.setattr("extractor.cli.model.fetch", fetch)
    assert main(["model", "fetch"]) == 3
    assert capsys.readouterr().err == "extractor: error: the weights can't be had: check the network\n"


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Whether it is one."""
        return True


def test_a_run_that_hurries_blinks_seldom_and_its_last_state_stands_while_it_waits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)

    async def hurried() -> Ticker:
        ticker = Ticker()
        for document in range(1, 301):
            ticker.update(Progress("a.txt", document, 900, 0, 0, claims=0))
        await asyncio.sleep(1.5 * Ticker.BLINK)
        return ticker

    ticker = asyncio.run(hurried())
    assert terminal.getvalue().count("\r") == 2
    assert terminal.getvalue().rpartition("\r\x1b[K")[2].startswith("[300/900]")
    ticker.clear()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_on_a_terminal_the_live_line_is_written_over_and_taken_away() -> None:
    terminal = Terminal()
    line = LiveLine(terminal)
    line.show("one \x1b]0;x\x07" + "long" * 100)
    line.show("two, " * 100)
    line.clear()
    line.clear()
    _, shown, cut, rest = terminal.getvalue().split("\r\x1b[K")
    assert shown.startswith(r"one \x1b]0;x\x07long")
    assert len(shown) == 99
    assert cut.endswith("two")
    assert rest == ""


def shell(*command: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, env={**os.environ, **env}, capture_output=True, check=False, timeout=30)


def test_ctrl_c_while_modules_are_imported_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "extractor.cli.parser")

    class Pressed:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "extractor.cli.parser":
                signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(sys, "meta_path", [Pressed(), *sys.meta_path])
    assert main(["--version"]) == 130


def test_help_comes_at_once_and_tells_exit_codes_and_variables() -> None:
    before = os.times()
    ran = shell(sys.executable, "-m", "extractor", "--help")
    after = os.times()
    # Of the processor's time: on a busy machine the clock tells how busy it is.
    assert after.children_user + after.children_system - before.children_user - before.children_system < 0.6
    assert ran.returncode == 0
    for told in (b"130", b"OPENAI_BASE_URL", b"extractor run report.txt"):
        assert told in ran.stdout


def test_the_package_imports_nothing_heavy_until_asked() -> None:
    code = "import extractor, sys; print(*({'pydantic', 'asyncio', 'openai', 'argparse'} & set(sys.modules)))"
    assert shell(sys.executable, "-c", code).stdout.split() == []


def test_a_reader_that_leaves_early_is_no_error() -> None:
    written("5 barns. " * 2_000)
    ran = shell("sh", "-c", f"{sys.executable} -m extractor numbers a.txt | head -1")
    assert ran.stdout.startswith(b"[5] barns. [5]")
    assert ran.stderr == b""


def test_a_terminal_without_unicode_gets_escapes() -> None:
    written("Über 5 Bäume")
    ran = shell(sys.executable, "-m", "extractor", "numbers", "a.txt", "--json", PYTHONIOENCODING="ascii")
    assert ran.returncode == 0
