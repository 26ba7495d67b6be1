from __future__ import annotations

from pathlib import Path

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from extractor import extract_folder
from tests.llm.fake_server import said, serving

TEXT = "The storm felled 12 oaks."


@pytest.fixture(scope="module")
def collected() -> InMemorySpanExporter:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


def test_a_runs_spans_tell_where_its_time_goes_and_nothing_of_the_text(
    collected: InMemorySpanExporter, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT)
    (tmp_path / "in" / "b.txt").write_text("The storm felled 13 oaks.")
    with serving(said('{"n1": {"subject": "oaks", "measure": "felled"}}'), said(None, refusal="oaks, no")) as server:
        out = tmp_path / "out"
        extract_folder(tmp_path / "in", out=out, model="fake", base_url=server.url, cache=False, concurrency=1)
    spans = collected.get_finished_spans()
    assert [span.name.partition(".")[2] for span in spans] == [
        "listing",
        "call",
        "document",
        "call",
        "document",
        "export",
    ]
    calls, documents = spans[1::2][:2], spans[2::2][:2]
    assert [call.parent and call.parent.span_id for call in calls] == [
        document.context and document.context.span_id for document in documents
    ]
    states = [dict(document.attributes or {})["extractor.state"] for document in documents]
    assert states == ["done", "failed"]
    assert "oaks" not in "".join(span.to_json() for span in spans)
