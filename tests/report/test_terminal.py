from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from extractor.gate import verify
from extractor.report.layout import Style, clip, safe, width_of, wrap
from extractor.report.quoting import source_words
from extractor.report.terminal import show_extraction, show_failure, show_report
from extractor.store.run import Failure, RunReport, Totals, totals_of
from extractor.types import (
    Accepted,
    Claim,
    ClaimDate,
    Coverage,
    Covered,
    Document,
    Extraction,
    Number,
    Quantity,
    Reason,
    Rejected,
    Span,
    Usage,
)

TEXT = (
    "On May 4, 2024, the mayor said that at least 240 houses had lost their roofs in the storm, which had come up the "
    "valley before dawn. About 30 people were hurt. Call 555-0199."
)
FIRST = Claim(
    quote=TEXT[: TEXT.index(" About")],
    speaker="the mayor",
    subject="houses",
    measure="lost their roofs",
    quantity=Quantity(surface="240", value=Decimal(240), unit="houses", bound="at_least"),
    date=ClaimDate(value="2024-05-04", surface="May 4, 2024"),
)
WRONG = Claim(
    quote="About 30 people were hurt",
    subject="people",
    measure="hurt",
    quantity=Quantity(surface="30", value=Decimal(30), unit="people", bound="exact"),
)


def extraction(text: str = TEXT, path: str = "storm.txt") -> Extraction:
    verdicts = verify(text, [FIRST, WRONG])
    house, phone = (Span(start=text.index(s), end=text.index(s) + len(s)) for s in ("240", "555-0199"))
    return Extraction(
        path=path,
        document=Document(text=text, sha256="00"),
        accepted=tuple(verdict for verdict in verdicts if isinstance(verdict, Accepted)),
        rejected=tuple(verdict for verdict in verdicts if isinstance(verdict, Rejected)),
        coverage=Coverage(
            numbers=(
                Covered(
                    number=Number(start=house.start, end=house.end, surface="240", kind="cardinal"), fate="accepted"
                ),
                Covered(
                    number=Number(start=phone.start, end=phone.end, surface="555-0199", kind="identifier"),
                    fate="set_aside",
                    reason="identifier",
                ),
            )
        ),
        usage=Usage(model="m"),
    )


def in_order(text: str, *parts: str) -> bool:
    words: Iterator[str] = iter(text.split())
    return all(word in words for part in parts for word in part.split())


def test_a_claim_is_shown_with_who_what_how_many_bound_when_and_its_words() -> None:
    shown = show_extraction(extraction(), Style(width=160))
    row = next(line for line in shown.splitlines() if line.startswith("1   "))
    assert in_order(row, "the mayor houses: lost their roofs 240 houses at least May")
    assert "that at least [240] houses had lost their roofs" in shown


def test_what_was_rejected_follows_with_the_reason() -> None:
    shown = show_extraction(extraction(), Style(width=160))
    rejected = shown.partition("1 claim rejected")[2]
    assert in_order(rejected, "people: hurt 30 people exact", "bound_differs:")


def test_what_became_of_every_number_comes_last() -> None:
    shown = show_extraction(extraction(), Style(width=160))
    assert shown.splitlines()[-2:] == [
        "2 numbers in the text: 1 in accepted claims, 0 in rejected ones, 1 set aside",
        "     identifier: 555-0199",
    ]


def test_what_is_worth_a_look_stands_below_the_title() -> None:
    marked = extraction().model_copy(update={"look": ("all 3 claims rejected", "2 numbers that nobody claimed")})
    assert show_extraction(marked, Style()).splitlines()[:4] == [
        "storm.txt",
        "worth a look: all 3 claims rejected",
        "worth a look: 2 numbers that nobody claimed",
        "",
    ]
    assert totals_of(extraction()).look == 0
    totals = totals_of(marked)
    assert "1 document worth a look" in show_report(RunReport(output="o", done=2, totals=totals), Style()).splitlines()


@pytest.mark.parametrize("width", [80, 100, 160])
def test_nothing_is_wider_than_the_terminal(width: int) -> None:
    shown = show_extraction(extraction(), Style(width=width))
    assert max(map(width_of, shown.splitlines())) <= width


def test_colour_only_adds_colour() -> None:
    plain = show_extraction(extraction(), Style(width=80))
    coloured = show_extraction(extraction(), Style(width=80, colour=True))
    assert "\x1b" not in plain
    assert coloured != plain
    assert coloured.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "") == plain


def test_texts_and_names_cannot_steer_the_terminal() -> None:
    hostile = extraction(TEXT.replace("valley", "\x1b[2J\u202evalley\x9b"), "\x1b]0;x\x07.txt")
    shown = show_extraction(hostile, Style(width=160))
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)
    assert r"\x1b]0;x\x07.txt" in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\tc\u2028d", "a b c d"),
        ("\x00\x7f\x9b", r"\x00\x7f\x9b"),
        ("5\u200b000\u2066", r"5\u200b000\u2066"),
        ("\U000e0041", r"\U000e0041"),
        ("\ud800", r"\ud800"),
        ("naïve “число” 万 می‌شود", "naïve “число” 万 می‌شود"),
    ],
)
def test_safe_text_is_one_line_without_hidden_characters(text: str, shown: str) -> None:
    assert safe(text) == shown


def test_wrapping_loses_no_word_and_cuts_what_is_too_wide() -> None:
    assert wrap("Disinformation at Ukraine", 10) == ["Disinforma", "tion at", "Ukraine"]
    assert wrap("五千万人五千万人", 5) == ["五千", "万人", "五千", "万人"]
    assert wrap("", 5) == [""]
    assert clip("万", 1) == "万"


@pytest.mark.parametrize("room", [24, 40, 60, 200])
def test_source_words_keep_the_number_and_fit(room: int) -> None:
    start = TEXT.index("240")
    words = source_words(TEXT, Span(start=0, end=len(TEXT)), Span(start=start, end=start + 3), room)
    assert "[240]" in words
    assert width_of(words) <= room
    assert ("…" in words) == (len(TEXT) + 4 > room)


def test_source_words_without_a_number_are_the_beginning() -> None:
    assert source_words(TEXT, Span(start=0, end=30), Span(start=40, end=43), 80) == f"“{TEXT[:30]}”"
    assert source_words(TEXT, Span(start=0, end=len(TEXT)), None, 20) == "“On May 4, 2024,…”"


def test_a_run_without_model_calls_says_so() -> None:
    report = RunReport(output="out/extractions.jsonl", done=2, totals=Totals(accepted=1, cached=7), seconds=0.26)
    assert show_report(report, Style()).splitlines() == [
        "2 documents done, 0 failed; 1 claim accepted, 0 rejected; 0 numbers set aside",
        "no model call, 7 answers from the cache; 0.3 s",
        "written to out/extractions.jsonl",
    ]


def test_a_run_says_what_it_cost_and_what_is_left() -> None:
    totals = Totals(rejected=3, set_aside=1, calls=1, tokens_in=1234, tokens_out=56)
    shown = show_report(RunReport(output="o", done=1, pending=4, totals=totals), Style())
    assert "1 document done, 0 failed, 4 not done; 0 claims accepted, 3 rejected; 1 number set aside" in shown
    assert "1 model call (1,234 tokens in, 56 out), 0 answers from the cache" in shown


def test_a_replayed_run_claims_no_model_calls() -> None:
    report = RunReport(output="o", done=1, totals=Totals(replayed=2))
    assert "no model call, 2 recorded answers;" in show_report(report, Style())


def test_a_failure_is_one_line() -> None:
    failure = Failure(path="a\nb.txt", error="EmptyDocument", message="it is\nempty")
    assert show_failure(failure) == "a b.txt: it is empty (EmptyDocument)"


@pytest.mark.parametrize(
    ("surface", "unit", "shown"),
    [
        ("100", "soldiers", "100 soldiers"),
        ("240mm", "mm", "240mm"),
        ("11-year", "years", "11-year"),
        ("73%", "percent", "73%"),
        ("$5", "USD", "$5"),
        ("several hundred", None, "several hundred"),
    ],
)
def test_a_unit_is_shown_once(surface: str, unit: str | None, shown: str) -> None:
    quantity = Quantity(surface=surface, value=Decimal(1), unit=unit)
    rejected = Rejected(
        claim=Claim(quote="-", quantity=quantity),
        reasons=(Reason(code="quote_not_in_text", field="quote", message="-"),),
    )
    bare = extraction().model_copy(update={"accepted": (), "rejected": (rejected,)})
    assert f" {shown}  " in show_extraction(bare, Style(width=200))
