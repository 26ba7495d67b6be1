"""Recording and replaying: one cassette a document, nothing secret in it, and clear words where it doesn't fit."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

import pytest
from pydantic import SecretStr

from extractor.errors import BadAnswer, CassetteMiss, ModelError, ServerFault, StorageError, UsageError
from extractor.llm import Answer, Settings, open_model, settings
from extractor.llm.weights import WEIGHTS

from .conftest import KEY, Clock, request
from .fake_server import GOOD, FakeServer, Reply, completion, failed, said, serving

SHA = "5f" * 32
FLOOD = "Am 3. März tötete die Flut 12 Bauern."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cassettes"


def hosted(server: FakeServer | None = None) -> Settings:
    if server is None:
        return Settings(model="fake")
    return Settings(model="fake", base_url=server.url, api_key=SecretStr(KEY))


def record(server: FakeServer, folder: Path, *texts: str, name: str = "flood.txt") -> list[Answer]:
    async def run() -> list[Answer]:
        async with open_model(hosted(server), cache=None, record=folder, retry=Clock().retry()) as model:
            with model.document(name, SHA):
                return [await model.ask(request(text)) for text in texts]

    return asyncio.run(run())


def replay(folder: Path, *texts: str, name: str = "flood.txt", asked_of: Settings | None = None) -> list[Answer]:
    async def run() -> list[Answer]:
        async with open_model(asked_of or hosted(), cache=None, replay=folder) as model:
            with model.document(name, SHA):
                return [await model.ask(request(text)) for text in texts]

    return asyncio.run(run())


def only(folder: Path) -> Path:
    (cassette,) = folder.iterdir()
    return cassette


def test_what_was_recorded_replays_with_nobody_there(folder: Path) -> None:
    with serving(said(GOOD), said('{"killed": 3, "whom": "clerks"}')) as server:
        recorded = record(server, folder, FLOOD, "Another.")
    replayed = replay(folder, "Another.", FLOOD, FLOOD)
    assert [answer.value for answer in replayed] == [recorded[1].value, recorded[0].value, recorded[0].value]
    assert {answer.source for answer in recorded} == {"model"}
    assert {answer.source for answer in replayed} == {"cassette"}
    assert only(folder).name == "flood-5f5f5f5f5f5f.json"


def test_the_embedded_model_replays_without_its_weights(folder: Path) -> None:
    with serving(said()) as server:
        asked_of = Settings(model=WEIGHTS.model, base_url=server.url)

        async def run() -> None:
            async with open_model(asked_of, cache=None, record=folder) as model:
                with model.document("flood.txt", SHA):
                    await model.ask(request())

        asyncio.run(run())
    (answer,) = replay(folder, "The flood killed 12 farmers.", asked_of=settings())
    assert answer.value.model_dump() == json.loads(GOOD)


def test_a_cassette_reads_well_and_comes_out_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    with serving(said()) as server:
        record(server, folder, FLOOD)
        record(server, tmp_path / "again", FLOOD)
    text = only(folder).read_text(encoding="utf-8")
    assert f'"content": "{FLOOD}"' in text
    assert text == only(tmp_path / "again").read_text(encoding="utf-8")


def test_no_secret_is_recorded(folder: Path) -> None:
    headers = {
        "Set-Cookie": "session=sk-cookie",
        "openai-organization": "org-hidden",
        "x-request-id": "req-hidden",
        "Date": "Mon, 01 Jan 2029",
    }
    echo = json.dumps({**completion(), "system_fingerprint": KEY, "note": f"asked with {KEY}"})
    with serving(Reply(echo.encode(), headers=headers)) as server:
        record(server, folder, FLOOD)
        host = server.url.split("/")[2]
    raw = only(folder).read_text(encoding="utf-8").lower()
    for secret in (KEY, "cookie", "hidden", "2029", "authorization", "user-agent", "stainless", "chatcmpl", host):
        assert secret.lower() not in raw


def test_recording_asks_anew_and_replaces_what_was_there(folder: Path) -> None:
    with serving(said(GOOD), said('{"killed": 13, "whom": "farmers"}')) as server:
        record(server, folder, FLOOD, "Left out later.")
        record(server, folder, FLOOD)
    assert len(server.seen) == 3
    (answer,) = replay(folder, FLOOD)
    assert answer.value.model_dump()["killed"] == 13
    with pytest.raises(CassetteMiss):
        replay(folder, "Left out later.")


def test_of_answers_to_the_same_question_the_one_that_counted_is_kept(folder: Path) -> None:
    with serving(failed(500), said("odd"), said()) as server, pytest.raises(BadAnswer):
        record(server, folder, FLOOD)
    with serving(failed(500), said()) as server:
        record(server, folder, FLOOD)
    assert replay(folder, FLOOD)[0].value.model_dump() == json.loads(GOOD)


def test_a_document_that_failed_leaves_the_old_cassette(folder: Path) -> None:
    with serving(said()) as server:
        record(server, folder, FLOOD)
    before = only(folder).read_bytes()
    with serving(failed(500)) as server, pytest.raises(ServerFault):
        record(server, folder, FLOOD)
    assert only(folder).read_bytes() == before


def test_a_disk_that_fills_up_leaves_the_old_cassette(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with serving(said()) as server:
        record(server, folder, FLOOD)
        before = only(folder).read_bytes()
        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(StorageError, match="No space left"):
            record(server, folder, FLOOD, "More.")
    assert only(folder).read_bytes() == before


def test_documents_read_at_the_same_time_have_cassettes_of_their_own(folder: Path) -> None:
    async def run(server: FakeServer) -> None:
        async with open_model(hosted(server), cache=None, record=folder) as model:

            async def one(name: str) -> None:
                with model.document(name, SHA):
                    await asyncio.gather(*(model.ask(request(f"{name} {number}")) for number in range(3)))

            await asyncio.gather(*(one(f"{letter}.txt") for letter in "abc"))

    with serving(said()) as server:
        asyncio.run(run(server))
    for letter in "abc":
        assert len(replay(folder, *(f"{letter}.txt {number}" for number in range(3)), name=f"{letter}.txt")) == 3
        with pytest.raises(CassetteMiss):
            replay(folder, "a.txt 0" if letter != "a" else "b.txt 0", name=f"{letter}.txt")


def test_an_error_replays_as_the_error_it_was(folder: Path) -> None:
    async def run(record: Path | None = None, replay: Path | None = None) -> None:
        async with open_model(asked_of, cache=None, record=record, replay=replay) as model:
            with model.document("flood.txt", SHA), pytest.raises(ModelError, match="too long"):
                await model.ask(request(FLOOD))

    with serving(failed(400, "context_length_exceeded")) as server:
        asked_of = hosted(server)
        asyncio.run(run(record=folder))
        asyncio.run(run(replay=folder))
    assert len(server.seen) == 1


@pytest.mark.parametrize("body", [b"\xff\x00", b"<html>no</html>"])
def test_what_isnt_json_is_recorded_too(folder: Path, body: bytes) -> None:
    async def run(record: Path | None = None, replay: Path | None = None) -> None:
        retry = Clock().retry() if record else None
        async with open_model(asked_of, cache=None, record=record, replay=replay, retry=retry) as model:
            with model.document("flood.txt", SHA), pytest.raises(BadAnswer):
                await model.ask(request(FLOOD))

    with serving(Reply(body)) as server:
        asked_of = hosted(server)
        asyncio.run(run(record=folder))
    asyncio.run(run(replay=folder))


def test_a_changed_question_is_a_miss_that_shows_what_changed(folder: Path) -> None:
    with serving(said()) as server:
        record(server, folder, "One line.\nThe flood killed 12.", "Something else.")
    with pytest.raises(CassetteMiss) as raised:
        replay(folder, "One line.\nThe flood killed 13.")
    message = str(raised.value)
    assert str(only(folder)) in message
    assert "-The flood killed 12.\n" in message
    assert message.endswith("+The flood killed 13.")
    assert f"--record {folder}" in message
    assert "One line" not in message


def test_another_model_is_a_miss_that_says_so(folder: Path) -> None:
    with serving(said()) as server:
        record(server, folder, FLOOD)
    with pytest.raises(CassetteMiss, match=r"-model: fake\n\+model: other"):
        replay(folder, FLOOD, asked_of=Settings(model="other"))


def test_a_long_difference_is_cut_short(folder: Path) -> None:
    with serving(said()) as server:
        record(server, folder, "\n".join(f"{number} " + "x" * 500 for number in range(100)))
    with pytest.raises(CassetteMiss, match="lines more") as raised:
        replay(folder, "\n".join(f"{number} " + "y" * 500 for number in range(100)))
    assert len(str(raised.value)) < 3000


def test_a_missing_cassette_is_named_with_those_like_it(folder: Path) -> None:
    with serving(said()) as server:
        record(server, folder, FLOOD)
    with pytest.raises(CassetteMiss, match=r"there is no cassette .*floods-5f.*there is flood-5f.*--record"):
        replay(folder, FLOOD, name="floods.txt")


def damaged_cassettes() -> list[bytes]:
    reply = {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"text": ""}}
    asked = {"method": "POST", "uri": "http://model/chat/completions", "headers": {}, "body": {}}
    odd = [
        {"request": asked, "response": reply | {"status": {"code": 9999, "message": ""}}},
        {"request": asked, "response": reply | {"body": {"base64": "***"}}},
        {"request": asked, "response": reply | {"body": {}}},
        {"request": asked, "response": reply | {"body": {"text": "", "json": 1}}},
        {"request": asked, "response": reply | {"headers": {"content-type": "text"}}},
        {"request": asked | {"uri": 5}, "response": reply},
        {"request": asked | {"uri": "http://["}, "response": reply},
        {"request": asked, "response": reply, "python": "!!python/object/apply:os.system"},
        {"request": asked},
    ]
    files = [json.dumps({"version": 1, "interactions": [interaction]}).encode() for interaction in odd]
    return [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"version": 2, "interactions": []}', *files]


@pytest.mark.parametrize("raw", damaged_cassettes())
def test_a_file_that_is_no_cassette_is_refused_in_words(folder: Path, raw: bytes) -> None:
    folder.mkdir()
    (folder / "flood-5f5f5f5f5f5f.json").write_bytes(raw)
    with pytest.raises(CassetteMiss, match=r"can't be read .*record it again"):
        replay(folder, FLOOD)


def test_a_cassette_that_is_too_long_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(said()) as server:
        record(server, folder, FLOOD)
    monkeypatch.setattr("extractor.llm.cassette_file.MAX_BYTES", 100)
    with pytest.raises(CassetteMiss, match="longer than 100 bytes"):
        replay(folder, FLOOD)


def test_asking_outside_a_document_is_refused(folder: Path) -> None:
    async def run(server: FakeServer) -> None:
        async with open_model(hosted(server), cache=None, record=folder) as model:
            await model.ask(request())

    with serving(said()) as server:
        with pytest.raises(UsageError, match="within `with model"):
            asyncio.run(run(server))
        assert not server.seen


def test_recording_passes_the_cache_by(folder: Path, tmp_path: Path) -> None:
    async def run(server: FakeServer, record: Path | None) -> str:
        async with open_model(hosted(server), cache=tmp_path / "answers", record=record) as model:
            with model.document("flood.txt", SHA):
                return (await model.ask(request())).source

    with serving(said()) as server:
        assert [asyncio.run(run(server, where)) for where in (None, None, folder)] == ["model", "cache", "model"]
    assert len(server.seen) == 2


def test_folders_that_cant_be_used_are_refused_at_once(folder: Path, tmp_path: Path) -> None:
    async def run(record: Path | None = None, replay: Path | None = None) -> None:
        async with open_model(hosted(), cache=None, record=record, replay=replay):
            pass

    with pytest.raises(UsageError, match="there is no folder"):
        asyncio.run(run(replay=folder))
    with pytest.raises(UsageError, match="either recorded or replayed"):
        asyncio.run(run(record=folder, replay=folder))
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can't be recorded"):
        asyncio.run(run(record=tmp_path / "file" / "in"))
