"""Answers already paid for: kept whole, kept for good, and never run."""

from __future__ import annotations

import os
import pickle
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import diskcache
import pytest
from pydantic import BaseModel

from extractor.errors import AnswerTruncated, StorageError
from extractor.llm.cache import AnswerCache, cache_key

from .conftest import KEY, Ask, Toll, request
from .fake_server import GOOD, said, serving


class Trap:
    """Leaves a file behind when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.path),)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "answers"


def put(folder: Path, key: str = "k", text: str = GOOD) -> None:
    with AnswerCache(folder) as cache:
        cache.put(key, text=text, tokens_in=30, tokens_out=9)


def kept(folder: Path, key: str = "k") -> bool:
    with AnswerCache(folder) as cache:
        return cache.get(key, request()) is not None


def change(folder: Path, statement: str, *values: object) -> None:
    connection = sqlite3.connect(folder / "cache.db")
    with connection:
        connection.execute(statement, values)
    connection.close()


def test_an_answer_is_paid_for_once(ask: Ask, folder: Path) -> None:
    with serving(said()) as server:
        first, second = ask(server.url, cache=folder), ask(server.url, cache=folder)
    assert len(server.seen) == 1
    assert (first.source, second.source) == ("model", "cache")
    assert (first.value, first.tokens_in, first.tokens_out) == (second.value, second.tokens_in, second.tokens_out)


def test_a_cut_answer_is_not_kept(ask: Ask, folder: Path) -> None:
    with serving(said(finish="length"), said()) as server:
        with pytest.raises(AnswerTruncated):
            ask(server.url, cache=folder)
        assert ask(server.url, cache=folder).source == "model"


def test_all_that_an_answer_depends_on_is_in_its_key() -> None:
    class Other(BaseModel):
        killed: int

    asked = request()
    keys = {
        cache_key("fake", asked),
        cache_key("other", asked),
        cache_key("fake", request("Another text.")),
        cache_key("fake", replace(asked, answer=Other)),
        cache_key("fake", replace(asked, max_tokens=101)),
        cache_key("fake", replace(asked, messages=asked.messages[::-1])),
    }
    assert len(keys) == 6
    assert cache_key("fake", request()) in keys


def test_a_pickled_value_is_neither_run_nor_believed(folder: Path, tmp_path: Path) -> None:
    put(folder)
    pickled = pickle.dumps(Trap(tmp_path / "sprung"))
    change(folder, "UPDATE Cache SET mode = 4, value = ?", pickled)
    assert not kept(folder)
    change(folder, "UPDATE Cache SET mode = 4, value = NULL, filename = 'planted.val'")
    (folder / "planted.val").write_bytes(pickled)
    assert not kept(folder)
    assert not (tmp_path / "sprung").exists()


def test_a_pickled_key_is_not_run(folder: Path, tmp_path: Path) -> None:
    put(folder)
    change(folder, "UPDATE Cache SET raw = 0, key = ?", pickle.dumps(Trap(tmp_path / "sprung")))
    assert not kept(folder)
    with AnswerCache(folder) as cache, pytest.raises(OSError, match="isn't text"):
        list(cache._rows)
    assert not (tmp_path / "sprung").exists()


@pytest.mark.parametrize("value", [b"", b"short", "text", 5, None, b"\0" * 200])
def test_a_value_that_was_touched_is_absent(folder: Path, value: object) -> None:
    put(folder)
    change(folder, "UPDATE Cache SET value = ?", value)
    assert not kept(folder)
    put(folder)
    assert kept(folder)


def test_a_figure_that_was_changed_on_the_disk_is_absent(folder: Path) -> None:
    put(folder)
    connection = sqlite3.connect(folder / "cache.db")
    ((value,),) = connection.execute("SELECT value FROM Cache").fetchall()
    connection.close()
    assert b"12" in value
    change(folder, "UPDATE Cache SET value = ?", value.replace(b"12", b"13"))
    assert not kept(folder)


def test_an_answer_that_no_longer_fits_is_absent(folder: Path) -> None:
    put(folder, text='{"killed": "twelve"}')
    assert not kept(folder)


def test_nothing_is_evicted_though_somebody_set_a_limit(folder: Path) -> None:
    with diskcache.Cache(str(folder), size_limit=1, cull_limit=10, eviction_policy="least-recently-used"):
        pass
    for number in range(20):
        put(folder, key=str(number))
    assert all(kept(folder, key=str(number)) for number in range(20))


def test_only_the_owner_can_look_in(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    put(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_with_other_things_in_it_keeps_its_permissions(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "somebodys.txt").touch()
    put(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_damaged_database_is_reported_and_left_as_it_is(folder: Path) -> None:
    put(folder)
    (folder / "cache.db").write_bytes(b"not a database" * 1000)
    before = (folder / "cache.db").read_bytes()
    with pytest.raises(StorageError, match="damaged: put back a copy"):
        put(folder)
    assert (folder / "cache.db").read_bytes() == before


@pytest.mark.parametrize("damage", [lambda db: db.write_bytes(b""), lambda db: db.unlink()])
def test_a_database_that_lost_everything_is_reported(folder: Path, damage: Callable[[Path], None]) -> None:
    put(folder)
    damage(folder / "cache.db")
    with pytest.raises(StorageError, match="damaged"):
        put(folder)


def test_a_full_disk_is_reported(folder: Path) -> None:
    with AnswerCache(folder) as cache:
        cache.put("first", text=GOOD, tokens_in=1, tokens_out=1)
        cache._rows._sql("PRAGMA max_page_count = 1")
        with pytest.raises(StorageError, match=r"full.*EXTRACTOR_CACHE_DIR"):
            cache.put("second", text="x" * 100_000, tokens_in=1, tokens_out=1)
        assert cache.get("first", request()) is not None


def test_a_file_in_the_folders_place_is_reported(folder: Path) -> None:
    folder.write_text("")
    with pytest.raises(StorageError, match="EXTRACTOR_CACHE_DIR"):
        put(folder)


def test_the_key_is_not_kept_with_the_answers(ask: Ask, folder: Path) -> None:
    with serving(said()) as server:
        ask(server.url, cache=folder)
    assert all(KEY.encode() not in file.read_bytes() for file in folder.rglob("*") if file.is_file())


SERVED_FROM_CACHE = """
import asyncio, sys
from pathlib import Path
from pydantic import BaseModel, ConfigDict
from extractor.llm import Request, Settings, open_model

class Toll(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    killed: int

asked = Request(({"role": "user", "content": "How many?"},), Toll, 10)

async def main(folder):
    async with open_model(Settings(model="fake", base_url="http://127.0.0.1:1/v1"), cache=Path(folder)) as model:
        model._cache.put(__import__("extractor.llm.cache").llm.cache.cache_key("fake", asked),
                         text='{"killed": 12}', tokens_in=1, tokens_out=1)
        print((await model.ask(asked)).source)

asyncio.run(main(sys.argv[1]))
print(sorted({"openai", "instructor", "vcr", "httpx2", "xllamacpp"} & set(sys.modules)))
"""


def test_a_run_served_from_the_cache_imports_no_client(folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SERVED_FROM_CACHE, str(folder)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split("\n")[:2] == ["cache", "[]"]


def test_an_answer_is_one_to_the_shape_asked_for(folder: Path) -> None:
    put(folder)
    with AnswerCache(folder) as cache:
        answer = cache.get("k", request())
    assert answer is not None
    assert answer.value == Toll(killed=12, whom="farmers")
