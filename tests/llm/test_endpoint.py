"""Which model is meant, by arguments and environment."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from extractor.errors import ModelUnavailable, NotAuthorized, UsageError
from extractor.llm import Settings, open_model, settings
from extractor.llm.weights import WEIGHTS, weights_path

from .conftest import KEY, request


def test_with_nothing_set_the_embedded_model_is_meant() -> None:
    found = settings()
    assert (found.model, found.weights, found.base_url, found.api_key) == (WEIGHTS.model, weights_path(), None, None)


def test_the_embedded_model_can_be_asked_for_by_name_though_a_key_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert settings(WEIGHTS.model) == Settings(model=WEIGHTS.model, weights=weights_path(), timeout=900.0)


def test_the_environment_is_used_where_arguments_are_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://models.example/v1")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_MODEL", "second")
    assert settings().model == "second"
    monkeypatch.setenv("EXTRACTOR_MODEL", "first")
    found = settings()
    assert (found.model, found.host) == ("first", "models.example")
    assert found.api_key is not None
    assert found.api_key.get_secret_value() == KEY
    assert settings("third", base_url="http://127.0.0.1:9/v1").host == "127.0.0.1:9"


def test_an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY", "EXTRACTOR_MODEL"):
        monkeypatch.setenv(name, "")
    assert settings().model == WEIGHTS.model


def test_a_file_of_weights_is_run_here(tmp_path: Path) -> None:
    file = tmp_path / "small.gguf"
    file.write_bytes(b"GGUF")
    found = settings(str(file), base_url="http://127.0.0.1:9/v1")
    assert (found.model, found.weights, found.base_url) == ("small", file, None)


def test_a_server_may_name_its_model_by_a_file_it_has(tmp_path: Path) -> None:
    name = str(tmp_path / "theirs.gguf")
    found = settings(name, base_url="http://127.0.0.1:9/v1")
    assert (found.model, found.weights) == (name, None)


@pytest.mark.parametrize(("name", "value"), [("OPENAI_BASE_URL", "https://models.example/v1"), ("OPENAI_API_KEY", KEY)])
def test_an_endpoint_without_a_model_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(UsageError, match="no model is named"):
        settings()


@pytest.mark.parametrize(
    "url",
    [
        "models.example",
        "ftp://models.example",
        "http://",
        "http://[",
        "http://localhost:/v1",
        "http://localhost:0/v1",
        "http://localhost:99999/v1",
        "http://:8080/v1",
        "https://models.example:x/v1",
        "https://a b/v1",
        "https://\n",
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="isn't an address"):
        settings("fake", base_url=url)


@pytest.mark.parametrize("url", ["https://me:sk-1@models.example/v1", "https://models.example/v1?key=sk-1"])
def test_an_address_with_a_secret_in_it_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(UsageError, match="OPENAI_API_KEY") as raised:
        settings("fake", base_url=url)
    assert "sk-1" not in str(raised.value)


def test_a_key_goes_to_no_other_machine_unencrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings("fake", base_url="http://models.example/v1").host == "models.example"
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with pytest.raises(UsageError, match="unencrypted"):
        settings("fake", base_url="http://models.example/v1")
    for here in ("http://127.0.0.1:9/v1", "http://[::1]:9/v1", "http://localhost/v1"):
        assert settings("fake", base_url=here).api_key is not None


@pytest.mark.parametrize("broken", ["\n", "\r\nHost: elsewhere", " ", "\u00e9", "\x00"])
def test_a_key_that_can_be_none_is_refused_and_not_shown(monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setattr("os.environ", {"OPENAI_API_KEY": KEY + broken})
    with pytest.raises(UsageError) as raised:
        settings("fake")
    assert KEY not in str(raised.value)


def test_settings_never_show_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    found = settings("fake")
    assert KEY not in repr(found) + str(found)


def test_a_hosted_model_without_a_key_says_so_when_asked() -> None:
    with pytest.raises(NotAuthorized, match="OPENAI_API_KEY"):
        asyncio.run(_asked(settings("fake")))


def test_the_embedded_model_without_weights_says_how_to_get_them() -> None:
    with pytest.raises(ModelUnavailable, match="extractor model fetch"):
        asyncio.run(_asked(settings()))


def test_a_file_that_is_no_model_says_so(tmp_path: Path) -> None:
    pytest.importorskip("xllamacpp")
    file = tmp_path / "odd.gguf"
    file.write_bytes(b"GGUF" + b"\0" * 1000)
    with pytest.raises(ModelUnavailable, match="isn't a GGUF file"):
        asyncio.run(_asked(settings(str(file))))


def test_without_llama_cpp_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    file = tmp_path / "some.gguf"
    file.write_bytes(b"GGUF")
    with pytest.raises(ModelUnavailable, match=r"pip install 'extractor\[local\]'"):
        asyncio.run(_asked(settings(str(file))))


async def _asked(asked_of: Settings) -> None:
    async with open_model(asked_of, cache=None) as model:
        await model.ask(request())
