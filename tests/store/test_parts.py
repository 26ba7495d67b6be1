"""An output in parts: whole or not at all, whatever was there before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from extractor.errors import UsageError
from extractor.store.jsonl import read_extractions
from extractor.store.output import rewrite
from extractor.store.parts import EXTRACTIONS, Part, part_name
from extractor.types import Coverage, Document, Extraction, Usage


def parts(count: int) -> list[str]:
    return [part_name(EXTRACTIONS, Part(number, of=count)) for number in range(1, count + 1)]


def extractions(count: int, revision: str = "first") -> list[Extraction]:
    documents = [Document(text=f"{revision} {number}", name=f"{number}.txt", sha256="00") for number in range(count)]
    return [
        Extraction(
            path=document.name,
            document=document,
            accepted=(),
            rejected=(),
            coverage=Coverage(),
            usage=Usage(model="fake"),
        )
        for document in documents
    ]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part for each line."""
    monkeypatch.setattr("extractor.store.output.PART", 1)


def test_parts_are_read_as_one(tmp_path: Path) -> None:
    assert rewrite(tmp_path, extractions(3)) == tmp_path
    assert names(tmp_path) == parts(3)
    assert list(read_extractions(tmp_path)) == extractions(3)


def test_a_part_holds_as_many_lines_as_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rewrite(tmp_path, extractions(1))
    line = (tmp_path / EXTRACTIONS).stat().st_size
    monkeypatch.setattr("extractor.store.output.PART", line + 1)
    rewrite(tmp_path, extractions(5))
    assert [len((tmp_path / name).read_bytes().splitlines()) for name in names(tmp_path)] == [2, 2, 1]


@pytest.mark.parametrize(("before", "after"), [(1, 3), (4, 2), (3, 1), (3, 3)])
def test_of_an_earlier_output_nothing_stays(before: int, after: int, tmp_path: Path) -> None:
    rewrite(tmp_path, extractions(before))
    rewrite(tmp_path, extractions(after, "second"))
    assert names(tmp_path) == (parts(after) if after > 1 else [EXTRACTIONS])
    assert list(read_extractions(tmp_path)) == extractions(after, "second")


@pytest.mark.parametrize(("before", "after"), [(1, 3), (4, 2), (3, 1), (3, 3)])
def test_wherever_it_is_ended_there_is_the_old_or_the_new_or_none(
    before: int, after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each change of a name may be the last one that is made."""
    either = [extractions(before), extractions(after, "second")]
    for last in range(20):
        folder = tmp_path / str(last)
        rewrite(folder, either[0])
        left = [last]

        def ending(make: Callable[..., object], left: list[int] = left) -> Callable[..., object]:
            def made(*of: object, **how: object) -> object:
                left[0] -= 1
                if left[0] < 0:
                    raise KeyboardInterrupt
                return make(*of, **how)

            return made

        with monkeypatch.context() as patch:
            for change in ("replace", "unlink"):
                patch.setattr(Path, change, ending(getattr(Path, change)))
            try:
                rewrite(folder, either[1])
            except KeyboardInterrupt:
                done = False
            else:
                done = True
        try:
            found = list(read_extractions(folder))
        except UsageError:
            found = None
        assert found in (None, *either)
        if done:
            assert found == either[1]
            return
    pytest.fail("it never comes through")


@pytest.mark.parametrize("gone", [1, 2, 4])
def test_a_part_that_is_gone_is_missed(gone: int, tmp_path: Path) -> None:
    rewrite(tmp_path, extractions(4))
    (tmp_path / parts(4)[gone - 1]).unlink()
    said = (
        "holds no extractions.jsonl, nor the first part" if gone == 1 else f"holds no extractions-0000{gone}-of-00004"
    )
    with pytest.raises(UsageError, match=said):
        list(read_extractions(tmp_path))


def test_a_part_of_another_output_is_not_read_with_it(tmp_path: Path) -> None:
    rewrite(tmp_path / "two", extractions(2))
    rewrite(tmp_path / "three", extractions(3))
    for path in (tmp_path / "two").iterdir():
        path.rename(tmp_path / "three" / path.name)
    with pytest.raises(UsageError, match="of another output"):
        list(read_extractions(tmp_path / "three"))
