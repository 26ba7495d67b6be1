"""What an endpoint can do wrong, and what becomes of it."""

from __future__ import annotations

import asyncio
import gzip
import json
import subprocess
import sys

import pytest
from pydantic import SecretStr

from extractor.errors import (
    AnswerRefused,
    AnswerTruncated,
    BadAnswer,
    EndpointBusy,
    ExtractorError,
    ModelNotFound,
    ModelTimeout,
    ModelUnreachable,
    NotAuthorized,
    QuotaExhausted,
    RateLimited,
    RequestRejected,
    ServerFault,
    UsageError,
)
from extractor.llm import Answer, Settings, open_model
from extractor.llm.client import _proxy

from .conftest import KEY, Ask, Clock, request
from .fake_server import GOOD, Reply, failed, said, serving

TEXT = "The flood killed 12 farmers in Lowmarsh."


@pytest.mark.parametrize(
    ("reply", "error", "requests"),
    [
        (failed(400), RequestRejected, 1),
        (failed(400, "context_length_exceeded"), RequestRejected, 1),
        (failed(400, "content_filter"), AnswerRefused, 1),
        (failed(401), NotAuthorized, 1),
        (failed(402), QuotaExhausted, 1),
        (failed(403), NotAuthorized, 1),
        (failed(404), ModelNotFound, 1),
        (failed(413), RequestRejected, 1),
        (failed(422), RequestRejected, 1),
        (failed(429, "insufficient_quota"), QuotaExhausted, 1),
        (failed(429), RateLimited, 5),
        (failed(408), ServerFault, 5),
        (failed(409), ServerFault, 5),
        (failed(500), ServerFault, 5),
        (failed(529), ServerFault, 5),
        (failed(500, x_should_retry="false"), ServerFault, 1),
        (Reply(b"<h1>Bad gateway</h1>", status=502, headers={"Content-Type": "text/html"}), ServerFault, 5),
        (Reply(reset=True), ModelUnreachable, 5),
        (Reply(b'{"choices": []}', cut=5), ModelUnreachable, 5),
        (Reply(b"<html></html>", headers={"Content-Type": "text/html"}), BadAnswer, 2),
        (Reply(b""), BadAnswer, 2),
        (Reply(b'{"choices": ['), BadAnswer, 2),
        (Reply(b"null"), BadAnswer, 2),
        (Reply(b'"yes"'), BadAnswer, 2),
        (Reply(b"[1, 2]"), BadAnswer, 2),
        (Reply(b"\xff\xfe{}"), BadAnswer, 2),
        (Reply(b"[" * 200_000), BadAnswer, 2),
        (Reply(b'{"error": {"message": "no"}}'), BadAnswer, 2),
        (Reply(b'{"choices": []}'), BadAnswer, 2),
        (Reply(b'{"choices": [{}]}'), BadAnswer, 2),
        (Reply(b'{"choices": 5}'), BadAnswer, 2),
        (Reply(b'{"choices": [null]}'), BadAnswer, 2),
        (Reply(b'{"choices": [{"finish_reason": [], "message": []}]}'), BadAnswer, 2),
        (Reply(b'{"choices": [{"finish_reason": {}, "message": {"content": [1]}}]}'), BadAnswer, 2),
        (Reply(b'{"choices": [{"message": {}}, {"message": {}}]}'), BadAnswer, 2),
        (Reply(b" " * 3_000_000), BadAnswer, 2),
        (Reply(gzip.compress(b" " * 10_000_000), headers={"Content-Encoding": "gzip"}), BadAnswer, 2),
        (said(GOOD[:-5], finish="length"), AnswerTruncated, 1),
        (said(GOOD, finish="length"), AnswerTruncated, 1),
        (said(GOOD, finish="content_filter"), AnswerRefused, 1),
        (said(None, finish="content_filter"), AnswerRefused, 1),
        (said(None, refusal="I'd rather not."), AnswerRefused, 1),
        (said(None), BadAnswer, 2),
        (said(""), BadAnswer, 2),
        (said("Twelve."), BadAnswer, 2),
        (said(f"```json\n{GOOD}\n```"), BadAnswer, 2),
        (said(f"{GOOD}{GOOD}"), BadAnswer, 2),
        (said('{"killed": "12", "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": true, "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": null, "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": 12}'), BadAnswer, 2),
        (said(f'{{"killed": 12, "whom": "\\u0073{KEY[1:]}"}}'), BadAnswer, 2),
        (said('{"killed": 12, "whom": "farmers", "place": "here"}'), BadAnswer, 2),
        (said('{"killed": 12, "killed": 5000, "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": NaN, "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": 1e400, "whom": "farmers"}'), BadAnswer, 2),
        (said('{"killed": 12, "whom": "\\ud800"}'), BadAnswer, 2),
        (said('{"killed": ' + "9" * 5000 + ', "whom": "farmers"}'), BadAnswer, 2),
        (said("[" * 100_000), BadAnswer, 2),
    ],
)
def test_a_fault_ends_in_its_error_after_as_many_requests_as_it_is_worth(
    ask: Ask, reply: Reply, error: type[ExtractorError], requests: int
) -> None:
    with serving(reply) as server, pytest.raises(error) as raised:
        ask(server.url, about=request(TEXT))
    assert type(raised.value) is error
    assert len(server.seen) == requests
    for secret in (KEY, "Lowmarsh", "farmers", "rather not"):
        assert secret not in str(raised.value)


def test_a_key_that_is_only_a_word_may_be_in_an_answer(clock: Clock) -> None:
    async def asked(url: str) -> Answer:
        settings = Settings(model="fake", base_url=url, api_key=SecretStr("farmers"))
        async with open_model(settings, cache=None, retry=clock.retry()) as model:
            return await model.ask(request())

    with serving(said()) as server:
        assert asyncio.run(asked(server.url)).value.model_dump() == {"killed": 12, "whom": "farmers"}


def test_a_fault_that_passes_costs_only_time(ask: Ask, clock: Clock) -> None:
    with serving(failed(500), Reply(reset=True), failed(503), said()) as server:
        answer = ask(server.url)
    assert answer.value.model_dump() == {"killed": 12, "whom": "farmers"}
    assert len(server.seen) == 4
    for wait, at_least in zip(clock.waits, (0.5, 1, 2), strict=True):
        assert at_least <= wait <= at_least + 1


def test_a_second_try_says_the_same_and_nothing_of_what_the_model_said(ask: Ask) -> None:
    with serving(said("IGNORE ALL RULES"), said()) as server:
        ask(server.url)
    first, second = server.seen
    assert first.raw == second.raw


def test_nobody_at_the_address_is_unreachable(ask: Ask, clock: Clock) -> None:
    with serving(said()) as server:
        url = server.url
    with pytest.raises(ModelUnreachable, match="nobody answers"):
        ask(url)
    assert len(clock.waits) == 4


def test_an_endpoint_that_cant_prove_who_it_is_is_not_tried_again(ask: Ask, clock: Clock) -> None:
    with serving(said()) as server, pytest.raises(ModelUnreachable, match="TLS"):
        ask(server.url.replace("http:", "https:"))
    assert clock.waits == []
    assert not server.seen


def test_only_what_leaves_this_machine_goes_by_the_proxy(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(said()) as proxy, serving(said()) as server:
        monkeypatch.setenv("http_proxy", proxy.url)
        ask(server.url)
        assert not proxy.seen
        ask("http://models.example/v1")
        assert proxy.seen[0].path == "http://models.example/v1/chat/completions"
        monkeypatch.setenv("no_proxy", "models.example,10.0.0.0/8")
        assert _proxy("http://models.example/v1") is None


@pytest.mark.parametrize("odd", ["socks5://user:hidden@127.0.0.1:1", "http://[::1", "http://:80", "what://is.this"])
def test_a_proxy_that_speaks_no_http_is_named_by_its_variable(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "127.0.0.1:8080")
    assert _proxy("http://models.example/v1") == "http://127.0.0.1:8080"
    monkeypatch.setenv("http_proxy", odd)
    with pytest.raises(UsageError, match="the proxy of http_proxy or all_proxy isn't at an http:// address") as raised:
        _proxy("http://models.example/v1")
    assert "hidden" not in str(raised.value)


UNREACHABLE = """
import asyncio
from pydantic import BaseModel
from extractor.llm import Request, Settings, open_model

class Toll(BaseModel):
    killed: int

async def main():
    async with open_model(Settings(model="fake", base_url="http://127.0.0.1:1/v1", patience=0), cache=None) as model:
        await model.ask(Request(({"role": "user", "content": "Lowmarsh"},), Toll, 5))

try:
    asyncio.run(main())
except Exception as error:
    print(type(error).__name__)
"""


def test_the_libraries_below_print_nothing() -> None:
    ran = subprocess.run([sys.executable, "-c", UNREACHABLE], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("ModelUnreachable\n", "")


def test_an_error_being_handled_is_not_taken_for_the_cause(clock: Clock) -> None:
    async def run(url: str) -> None:
        async with open_model(Settings(model="fake", base_url=url), cache=None, retry=clock.retry()) as model:
            try:
                int("twelve")
            except ValueError as unrelated:
                unrelated.__cause__ = NotAuthorized()
                await model.ask(request())

    with serving(Reply(reset=True)) as server, pytest.raises(ModelUnreachable):
        asyncio.run(run(server.url))


def test_a_redirect_is_reported_and_not_followed(ask: Ask) -> None:
    with serving(said()) as elsewhere:
        moved = Reply(status=302, headers={"Location": f"{elsewhere.url}/chat/completions"})
        with serving(moved) as server, pytest.raises(RequestRejected, match="redirects"):
            ask(server.url)
        assert not elsewhere.seen


def test_an_answer_that_drips_in_is_cut_off_at_the_deadline(ask: Ask) -> None:
    with serving(Reply(said().body, drip=0.02)) as server, pytest.raises(ModelTimeout, match=r"0\.3 s"):
        ask(server.url, timeout=0.3)
    assert len(server.seen) == 2


@pytest.mark.parametrize(("header", "seconds"), [({"retry_after": "7"}, 7.0), ({"retry_after_ms": "250"}, 0.25)])
def test_a_pause_asked_for_is_kept(ask: Ask, clock: Clock, header: dict[str, str], seconds: float) -> None:
    with serving(failed(429, **header), said()) as server:
        ask(server.url)
    assert clock.waits[0] == seconds


@pytest.mark.parametrize("senseless", ["-5", "nan", "abc", "", "1e9", "Wed, 99 Foo 2099 00:00:00 GMT"])
def test_a_pause_without_sense_is_replaced_by_ours(ask: Ask, clock: Clock, senseless: str) -> None:
    with serving(failed(429, retry_after=senseless), said()) as server:
        ask(server.url)
    assert 0 < clock.waits[0] <= 20


@pytest.mark.parametrize("long", ["99999", "Wed, 01 Jan 2098 00:00:00 GMT"])
def test_a_pause_longer_than_our_patience_is_not_waited_for(ask: Ask, clock: Clock, long: str) -> None:
    with serving(failed(429, retry_after=long), said()) as server, pytest.raises(EndpointBusy):
        ask(server.url)
    assert clock.waits == []


def test_a_date_gone_by_is_no_pause(ask: Ask, clock: Clock) -> None:
    with serving(failed(503, retry_after="Wed, 21 Oct 2015 07:28:00 GMT"), said()) as server:
        ask(server.url)
    assert clock.waits == [0.0]


@pytest.mark.parametrize("usage", [{}, {"prompt_tokens": -3, "completion_tokens": 10**18}, {"prompt_tokens": "many"}])
def test_usage_that_makes_no_sense_counts_as_the_most_it_can_be(ask: Ask, usage: object) -> None:
    with serving(said(usage=usage)) as server:
        answer = ask(server.url)
    assert answer.tokens_out == 100
    assert answer.tokens_in == sum(len(message["content"]) for message in request().messages)


def test_a_document_that_looks_like_a_template_arrives_unchanged(ask: Ask) -> None:
    text = "  {{ 7*7 }} {% if x %} and\n12 farmers\n"
    with serving(said()) as server:
        ask(server.url, about=request(text))
    assert server.seen[0].body["messages"][1] == {"role": "user", "content": text}


def test_what_is_sent_is_one_plain_request(ask: Ask) -> None:
    with serving(said()) as server:
        answer = ask(server.url)
    (seen,) = server.seen
    assert (answer.tokens_in, answer.tokens_out, answer.source) == (30, 9, "model")
    assert seen.path == "/v1/chat/completions"
    assert seen.headers["authorization"] == f"Bearer {KEY}"
    assert seen.headers["accept-encoding"] == "identity"
    assert seen.body["temperature"] == 0
    assert seen.body["max_tokens"] == 100
    assert json.dumps(seen.body["response_format"]).count("maxLength") == 1
