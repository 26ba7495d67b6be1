"""What `bench/batch.py` measures, each in a process of its own: folder runs, the plain openai SDK, LangExtract.

It imports nothing of ours but what it measures, for LangExtract has an environment of its own. Prints what it took as
JSON: when it ended, the processor's seconds, and the peak memory of its largest process in MiB.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

BATCH = 2_000
"""Texts that LangExtract hands to its workers at once; it waits for the last of them before it goes on."""


def ours(*command: str) -> None:
    """The command `extractor`. Raises SystemExit where a run isn't done whole."""
    if code := importlib.import_module("extractor.cli").main(command):
        raise SystemExit(code)


def plain(folder: str, url: str, concurrency: str) -> None:
    """The openai SDK with pydantic parsing, asked our questions: it only asks, and keeps nothing."""
    asyncio.run(_asked(folder, url, int(concurrency)))


async def _asked(folder: str, url: str, concurrency: int) -> None:
    openai = importlib.import_module("openai")
    numbers, passages, prompting = (
        importlib.import_module(f"extractor.{name}") for name in ("numbers", "passages", "prompting")
    )
    asked = [
        prompting.question(text, passages.split(text, numbers.read_numbers(text))[0]) for _, text in _texts(folder)
    ]
    schema = asked[0].answer.model_json_schema()
    form = {"type": "json_schema", "json_schema": {"name": "Answer", "schema": schema}}
    client = openai.AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
    left = iter(asked)

    async def work() -> None:
        for one in left:
            said = await client.chat.completions.create(
                model="fake",
                messages=[dict(each) for each in one.messages],
                max_tokens=one.max_tokens,
                temperature=0.0,
                response_format=form,
            )
            one.answer.model_validate_json(said.choices[0].message.content)

    await asyncio.gather(*(work() for _ in range(concurrency)))


def langextract(folder: str, url: str, concurrency: str) -> float:
    """LangExtract with the prompt and examples of `bench/extract_peers.py`, its results written as it writes them.

    When it began is returned: it makes all prompts of a batch before it asks the first. Raises ValueError where it
    doesn't find in a text what the endpoint quotes.
    """
    lx: Any = importlib.import_module("langextract")
    peers = _beside("extract_peers")
    many = int(concurrency)
    options = {"api_key": "none", "base_url": url, "temperature": 0.0, "max_workers": many}
    config = importlib.import_module("langextract.factory").ModelConfig(
        model_id="fake", provider="openai", provider_kwargs=options
    )
    examples = [
        lx.data.ExampleData(
            text=text,
            extractions=[lx.data.Extraction("claim", quote, attributes=fields) for quote, fields in claims],
        )
        for text, claims in peers.EXAMPLES
    ]
    began = time.time()
    found = lx.extract(
        [lx.data.Document(text=text, document_id=name) for name, text in _texts(folder)],
        prompt_description=peers.PROMPT,
        examples=examples,
        config=config,
        max_workers=many,
        batch_length=BATCH,
        show_progress=False,
    )
    with tempfile.TemporaryDirectory() as out:
        lx.io.save_annotated_documents(iter(found), output_dir=Path(out), show_progress=False)
    if not all(each.extractions and each.extractions[0].char_interval for each in found):
        msg = "what is quoted isn't found"
        raise ValueError(msg)
    return began


def _texts(folder: str) -> Iterator[tuple[str, str]]:
    return ((str(path), path.read_text()) for path in sorted(Path(folder).rglob("*.txt")))


def _beside(name: str) -> Any:  # noqa: ANN401 - a module
    """A module of this folder, which isn't where modules are looked for: beside it `numbers` isn't Python's."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec) if spec else None
    if module is None or spec is None or spec.loader is None:
        raise ImportError(name)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Do what the arguments name, and say what it took."""
    name, *arguments = sys.argv[1:]
    started = time.time()
    subject: Callable[..., float | None] = {"ours": ours, "plain": plain, "langextract": langextract}[name]
    began = subject(*arguments)
    ended = time.time()
    took = [resource.getrusage(each) for each in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    told = {
        "began": began,
        "started": started,
        "ended": ended,
        "cpu": sum(each.ru_utime + each.ru_stime for each in took),
        "peak": max(each.ru_maxrss for each in took) / 1024,
    }
    print(f"\n{json.dumps(told)}")


if __name__ == "__main__":
    main()
