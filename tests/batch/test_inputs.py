from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from extractor import UsageError, read_extractions
from extractor.batch import find_documents
from extractor.batch.inputs import read_list
from extractor.batch.tables import Columns, Row, rows
from extractor.cli import main


@pytest.fixture(autouse=True)
def _somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXTRACTOR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)


def test_a_pattern_means_the_files_that_fit(tmp_path: Path) -> None:
    for name in ("a.txt", "b.md", "in/c.txt", "in/deep/d.txt", "in/.hidden/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("5 barns")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    assert find_documents(["in/**/*.txt"]) == ["in/c.txt", "in/deep/d.txt"]
    assert find_documents([str(tmp_path / "[ab].*")]) == [str(tmp_path / "a.txt"), str(tmp_path / "b.md")]
    with pytest.raises(UsageError, match="no file fits"):
        find_documents(["*.docx"])


def test_a_file_whose_name_looks_like_a_pattern_is_itself(tmp_path: Path) -> None:
    (tmp_path / "what?.txt").write_text("5 barns")
    assert find_documents(["what?.txt"]) == ["what?.txt"]


def test_a_list_has_one_path_a_line_or_ends_them_by_nul() -> None:
    assert read_list(b"a.txt\r\n\nb c.txt\n") == ["a.txt", "b c.txt"]
    assert read_list(b"a\n.txt\0-rf\0") == ["a\n.txt", "-rf"]


def test_rows_of_json_lines_that_are_none_say_so(tmp_path: Path) -> None:
    lines = ['{"body": "5 barns", "name": "x"}', "", "{", "[1]", '{"body": 5}', '{"name": 7}']
    (tmp_path / "t.jsonl").write_text("\n".join(lines))
    assert list(rows(Path("t.jsonl"), Columns("body", "name"))) == [
        Row(1, "x", "5 barns"),
        Row(3, "3", None, "the line isn't JSON"),
        Row(4, "4", None, "the line is no JSON object"),
        Row(5, "5", None, "its column body is no text"),
        Row(6, "7", None, "its column body is missing"),
    ]


def test_json_lines_of_which_none_has_a_column_are_refused_as_one(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"body": "5 barns"}\n\n{"name": 7}\n')
    with pytest.raises(UsageError, match=r"t\.jsonl: it has no column text, but body, name: name one of these$"):
        list(rows(Path("t.jsonl"), Columns("text")))
    with pytest.raises(UsageError, match="no column id, but body"):
        list(rows(Path("t.jsonl"), Columns("body", "id")))
    assert [row.text for row in rows(Path("t.jsonl"), Columns("body", "name"))] == ["5 barns", None]
    (tmp_path / "t.jsonl").write_text('[\n{\n"body": "5 barns"\n}\n]\n')
    with pytest.raises(UsageError, match="nor any other: each line is to be an object with it"):
        list(rows(Path("t.jsonl"), Columns("body")))
    (tmp_path / "t.jsonl").write_text("\n".join(f'{{"c{number}": 1}}' for number in range(999)))
    with pytest.raises(UsageError, match=r"but c0, .*, c49: name one") as told:
        list(rows(Path("t.jsonl"), Columns("text")))
    assert "c50" not in str(told.value)


@pytest.mark.parametrize("name", ["t.jsonl", "t.csv", "t.parquet"])
def test_a_column_that_no_row_has_is_told_once_before_anybody_is_asked(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "t.jsonl").write_text('{"body": "5 barns"}\n{"body": "6 barns"}\n')
    (tmp_path / "t.csv").write_text("body\n5 barns\n6 barns\n")
    parquet.write_table(pa.table({"body": ["5 barns", "6 barns"]}), tmp_path / "t.parquet")
    assert main(["run", name, "--out", "out", "--text-column", "boby"]) == 2
    last = capsys.readouterr().err.splitlines()[-1]
    assert last == f"extractor: error: {name}: it has no column boby, but body: name one of these"
    assert not list(tmp_path.glob("out/*.jsonl"))
    assert main(["run", name, "--out", "out", "--text-column", "body"]) == 0
    assert len(list(read_extractions("out"))) == 2


def test_a_table_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    for name, line in (("t.csv", "5 barns\n"), ("t.jsonl", '{"body": "5 barns"}\n')):
        (tmp_path / name).write_text(("body\n" if name == "t.csv" else "") + line)
        found = rows(Path(name), Columns("body"))
        assert next(found).text == "5 barns"
        with (tmp_path / name).open("a") as table:
            table.write(line)
        with pytest.raises(UsageError, match=r"t\.\w+: it changes while it is read: try again when it is finished"):
            list(found)


def test_a_table_is_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "t.csv")
    with pytest.raises(UsageError, match=r"t\.csv: it is a pipe, a socket or a device, and a file is meant"):
        list(rows(Path("t.csv"), Columns("body")))
    with pytest.raises(UsageError, match=r"none\.jsonl: there is no such file"):
        list(rows(Path("none.jsonl"), Columns("body")))


def test_rows_of_csv_may_hold_lines(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('\ufeffid,body\n7,"5 barns\nand 6 dogs"\n8,none\n')
    assert list(rows(Path("t.csv"), Columns("body", "id"))) == [Row(1, "7", "5 barns\nand 6 dogs"), Row(2, "8", "none")]
    with pytest.raises(UsageError, match=r"t\.csv: it has no column text, but id, body"):
        list(rows(Path("t.csv"), Columns("text")))


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (b"", "it has no column text, nor any other: its first row is to name them"),
        (b"text\ncaf\xe9", "can't be read as a table: it isn't UTF-8; save it as that"),
    ],
)
def test_what_is_no_table_says_what_it_lacks(table: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(table)
    with pytest.raises(UsageError, match=told):
        list(rows(Path("t.csv"), Columns("text")))


def test_a_row_without_an_id_is_called_by_its_number(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,text\n,5 barns\n 7 ,6 barns\n  ,8 barns\n")
    assert [row.id for row in rows(Path("t.csv"), Columns("text", "id"))] == ["1", "7", "3"]


def test_an_id_column_without_a_text_column_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "t.csv", "--out", "out", "--id-column", "id"]) == 2
    assert "--text-column" in capsys.readouterr().err


def test_rows_of_parquet(tmp_path: Path) -> None:
    table = pa.table({"id": [7, 8], "body": ["5 barns", None], "page": [1, 2]})
    parquet.write_table(table, tmp_path / "t.parquet")
    assert list(rows(Path("t.parquet"), Columns("body", "id"))) == [
        Row(1, "7", "5 barns"),
        Row(2, "8", None, "its column body is missing"),
    ]
    with pytest.raises(UsageError, match=r"t\.parquet: it has no column text, but id, body, page"):
        list(rows(Path("t.parquet"), Columns("text")))


def test_what_is_no_parquet_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "t.parquet").write_text("id,body\n7,5 barns\n")
    with pytest.raises(UsageError, match=r"t\.parquet can't be read as a table: "):
        list(rows(Path("t.parquet"), Columns("body")))


def test_without_pyarrow_parquet_files_say_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    (tmp_path / "t.parquet").write_bytes(b"PAR1")
    with pytest.raises(UsageError, match=r"pip install 'extractor\[tables\]'"):
        list(rows(Path("t.parquet"), Columns("body")))


def test_a_run_over_rows_and_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = [{"body": "5 barns", "name": "x"}, {"name": "y"}, {"body": "slow", "name": "z"}]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, records)))
    (tmp_path / "list.txt").write_text("t.jsonl\n")
    options = ["--text-column", "body", "--id-column", "name", "--out", "out", "--log-json", "log.jsonl"]
    assert main(["run", "--from", "list.txt", *options]) == 7
    assert [each.path for each in read_extractions("out/extractions.jsonl")] == ["t.jsonl#x"]
    failures = [json.loads(line) for line in Path("out/failures.jsonl").read_text().splitlines()]
    assert [(each["path"], each["state"], each["message"]) for each in failures] == [
        ("t.jsonl#y", "rejected", "its column body is missing"),
        ("t.jsonl#z", "failed", "the endpoint took too long"),
    ]
    assert "extractor retry out" in capsys.readouterr().err
    events = [json.loads(line) for line in Path("log.jsonl").read_text().splitlines()]
    assert [event["event"] for event in events] == ["begun", "document", "document", "document", "ended"]
    assert "barns" not in Path("log.jsonl").read_text()


def test_retry_takes_the_options_of_the_run_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    for name, text in (("a", "5 barns"), ("b", "slow")):
        (tmp_path / "in" / f"{name}.txt").write_text(text)
    assert main(["run", "in", "--out", "out", "--no-cache", "--max-tokens", "9"]) == 7
    assert main(["retry", "out"]) == 7
    (tmp_path / "in" / "b.txt").write_text("6 barns")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert main(["retry", "../out"]) == 0
    assert [each.path for each in read_extractions(tmp_path / "out" / "extractions.jsonl")] == ["in/a.txt", "in/b.txt"]
    assert main(["retry", str(tmp_path / "in")]) == 2
    assert "holds no run" in capsys.readouterr().err


def test_a_run_over_nothing_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--out", "out"]) == 2
    assert "--from" in capsys.readouterr().err
    Path("list.txt").write_text("\n\n")
    assert main(["run", "--from", "list.txt", "--out", "out"]) == 2
    assert "the list list.txt names no document" in capsys.readouterr().err


def test_a_dry_run_tells_what_a_run_would_take_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    for number in range(600):
        text = f"The storm felled {number + 11} oaks.\n\n" * (1 + number % 2)
        (tmp_path / "in" / f"{number:03}.txt").write_text(text)
    (tmp_path / "in" / "599.txt").write_text("")
    own = ["--model", "own", "--base-url", "http://127.0.0.1:9/v1"]
    assert main(["run", "in", "--out", "out", "--dry-run", *own]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("600 documents")
    assert "unknown price" in told[1]
    assert "reckoned from 300 of the documents" in told[2]
    assert not (tmp_path / "out").exists()
    assert main(["run", "in/001.txt", "--out", "out", "--dry-run", "--price", "1000,1000", "--model", "gpt-x"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "1 document"
    assert told[1].startswith("about 2 questions, ")
    assert "$" in told[1]


def test_a_run_is_told_the_date_of_its_documents_and_another_date_is_new_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("5 barns burned on 20 December.")
    run = ["run", "in", "--out", "out", "--no-cache"]
    for date in ("2024-12-23", "2023"):
        assert main([*run, "--date", date]) == 0
        [extraction] = read_extractions(tmp_path / "out" / "extractions.jsonl")
        assert extraction.document.date == date
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main([*run, "--date", "soon"])
    assert "a date is a day" in capsys.readouterr().err
