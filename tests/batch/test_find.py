from __future__ import annotations

import os
from pathlib import Path

import pytest

from extractor.batch import find_documents
from extractor.errors import UsageError


def folder_of(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("5 barns")
    return root


def found(root: Path, *paths: Path, out: Path | None = None) -> list[str]:
    return [os.path.relpath(path, root) for path in find_documents(paths or [root], out=out)]


def test_a_folder_is_all_documents_in_it_by_name(tmp_path: Path) -> None:
    folder_of(tmp_path, "b.txt", "a/c.txt", "a/b/d.md", "a.pdf", "-rf")
    assert found(tmp_path) == ["-rf", "a/b/d.md", "a/c.txt", "a.pdf", "b.txt"]


def test_the_folder_that_one_is_in_leaves_no_dot_in_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder_of(tmp_path, "b.txt", "a/c.txt", "out/ledger.db")
    monkeypatch.chdir(tmp_path)
    assert find_documents(["."], out=Path("out")) == find_documents([""], out=tmp_path / "out") == ["a/c.txt", "b.txt"]


def test_paths_keep_their_order_and_come_once(tmp_path: Path) -> None:
    folder_of(tmp_path, "b.txt", "a.txt")
    assert found(tmp_path, tmp_path / "b.txt", tmp_path, tmp_path / "b.txt") == ["b.txt", "a.txt"]


def test_hidden_files_and_folders_are_passed_over_unless_named(tmp_path: Path) -> None:
    folder_of(tmp_path, "a.txt", ".b.txt", ".git/c.txt")
    assert found(tmp_path) == ["a.txt"]
    assert found(tmp_path, tmp_path / ".b.txt", tmp_path / ".git") == [".b.txt", ".git/c.txt"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    root = folder_of(tmp_path / "in", "a.txt")
    folder_of(tmp_path / "elsewhere", "secret.txt")
    (root / "link.txt").symlink_to(tmp_path / "elsewhere" / "secret.txt")
    (root / "linked").symlink_to(tmp_path / "elsewhere")
    (root / "circle").symlink_to(root)
    assert found(root) == ["a.txt"]


def test_a_link_that_is_named_is_followed(tmp_path: Path) -> None:
    folder_of(tmp_path, "real/a.txt")
    (tmp_path / "linked").symlink_to(tmp_path / "real")
    assert found(tmp_path, tmp_path / "linked") == ["linked/a.txt"]


def test_pipes_are_passed_over(tmp_path: Path) -> None:
    folder_of(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert found(tmp_path) == ["a.txt"]


def test_what_a_run_wrote_is_no_document(tmp_path: Path) -> None:
    folder_of(tmp_path, "a.txt", "out/extractions.jsonl", "out/notes.txt", "other/extractions.jsonl")
    assert found(tmp_path, out=tmp_path / "out") == ["a.txt", "other/extractions.jsonl"]


def test_the_output_folder_may_be_the_input_folder(tmp_path: Path) -> None:
    folder_of(tmp_path, "a.txt", "extractions.jsonl", "failures.jsonl")
    assert found(tmp_path, out=tmp_path) == ["a.txt"]


def test_a_path_that_is_not_there_is_left_for_the_reading_to_tell(tmp_path: Path) -> None:
    assert found(tmp_path, tmp_path / "nothing.txt") == ["nothing.txt"]
    assert len(find_documents(["nul\0.txt"])) == 1


def test_no_document_at_all_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no documents in"):
        find_documents([tmp_path])


def test_a_folder_that_cannot_be_listed_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder_of(tmp_path, "a.txt", "shut/b.txt")
    scan = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr("os.scandir", refusing)
    assert found(tmp_path) == ["a.txt", "shut"]
