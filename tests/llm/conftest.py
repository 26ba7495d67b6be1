from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pytest
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from extractor.llm import Answer, Request, Settings, open_model
from extractor.llm.retry import Retry

KEY = "sk-canary-7d1f3c"
VARIABLES = (
    "OPENAI_API_KEY",
    "OPENAI_BASE_URL",
    "OPENAI_MODEL",
    "EXTRACTOR_MODEL",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
)

Ask = Callable[..., Answer]


class Toll(BaseModel):
    """The answer asked for throughout."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)

    killed: int
    whom: Annotated[str, Field(max_length=40)]


def request(text: str = "The flood killed 12 farmers.") -> Request:
    return Request(
        messages=({"role": "system", "content": "Answer as JSON."}, {"role": "user", "content": text}),
        answer=Toll,
        max_tokens=100,
    )


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Lets so much of it pass."""
        self.waits.append(seconds)
        self.now += seconds

    def retry(self) -> Retry:
        """The usual retries, in this time."""
        return Retry(60.0, sleep=self.sleep, clock=lambda: self.now)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXTRACTOR_CACHE_DIR", str(tmp_path / "kept"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ask(clock: Clock) -> Ask:
    """Asks the endpoint at `url` once, waiting in no real time."""

    async def asked(url: str, asked_for: Request, timeout: float, cache: Path | None) -> Answer:  # noqa: ASYNC109
        settings = Settings(model="fake", base_url=url, api_key=SecretStr(KEY), timeout=timeout)
        async with open_model(settings, cache=cache, retry=clock.retry()) as model:
            return await model.ask(asked_for)

    def ask(url: str, *, about: Request | None = None, timeout: float = 10.0, cache: Path | None = None) -> Answer:
        return asyncio.run(asked(url, about or request(), timeout, cache))

    return ask
