"""What the command line understands, and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

from extractor.numbers import given_date
from extractor.report.layout import safe

_ABOUT = """\
Turns documents into claims whose every number is proved by a span of the source text.
A deterministic reader finds the numbers, a language model says what each one means, and a
gate accepts a claim only where the text proves it. What fails is kept with its reason, and
every number that nobody claimed is listed."""

_MORE = """\
examples:
  extractor run report.txt --out out             the embedded model, on this machine
  extractor run folder/ --out out --model gpt-4o-mini
  extractor run folder/ --out out --model qwen3 --base-url http://127.0.0.1:11434/v1
  extractor run folder/ --out out --schema invoice.json     a form of your own, filled and proved
  extractor run --from list.txt --out out        the paths in a list; - is standard input
  extractor run rows.jsonl --text-column body --out out
  extractor retry out                            what failed in that run once more
  extractor verify report.txt claims.jsonl       the gate alone, no model
  extractor verify out                           the gate again on what a run wrote: what it judges otherwise now
  extractor numbers report.txt                   the reader alone, no model
  extractor eval gold/ --out out                 how right it all is, by claims made by hand

exit codes:
  0    all done (a rejected claim is a result, not a failure)
  7    some documents were rejected or failed; the others are done
  2    wrong use: nothing was done
  3    the run had to stop: no authorisation, no quota, no model, no room; the same command goes on
  130  interrupted; the same command goes on

environment:
  EXTRACTOR_MODEL, OPENAI_MODEL   the model, unless --model names it; a path to a .gguf file works too
  OPENAI_BASE_URL                 the endpoint, unless --base-url names it
  OPENAI_API_KEY                  its key
  EXTRACTOR_CACHE_DIR             where answers and weights are kept (else extractor/ in $XDG_CACHE_HOME or ~/.cache)
  NO_COLOR                        set to anything: no colour
With no model named it is the embedded one; `extractor model fetch` gets its weights once."""

_RUN = """\
Extracts the claims of documents. Writes one line a document to DIR/extractions.jsonl, one line for
each that was rejected or failed to DIR/failures.jsonl, and shows them. Stopped, interrupted or killed, it
keeps all answers that came in DIR/ledger.db: the same command goes on from there and asks for none again.
With --schema each document fills that form instead, every number and date in it proved, and the lines
are in DIR/filled.jsonl. With --date, dates that leave out their year, and words such as Monday, are counted from it."""

_VERIFY_USAGE = """%(prog)s [-h] [--debug] [--derived] [--date DATE] DOCUMENT CLAIMS.jsonl
       %(prog)s [-h] [--debug] [--json] [--write] [--schema FILE] OUT_DIR"""

_RETRY = """\
Tries the documents of a run again that failed, with the options of that run; also goes on with it, if it
was ended. What is done stays as it is. Documents that were rejected are looked at again at each start."""

_VERIFY = """\
With a document and claims: holds claims from anywhere against it. Prints one JSON verdict for each, in their order:
{"id", "verdict": "accepted" or "rejected", "reasons": [{"code", "field", "message", "by"}],
"evidence": {field: {"start", "end"}}}; id is the line's own, or its number. A line that is no claim is rejected as
malformed_claim. A claim whose figure the text doesn't state may say what it is worked out from ("quantity":
{"derivation": {"operation": "sum", "difference", "share" or "change", "of": [{"start", "end"}]}}); with --derived it is
accepted, marked "derived": true, if that stands there and the arithmetic holds.
With --date, dates that leave out their year, and words such as Monday, are counted from it.

With the folder of a run: puts its claims through the gate again, without a model and without the documents. Shows,
document by document, which claims are judged otherwise than they were, and why; --write keeps that. Of a run with
--schema it does the same with the fields of its forms, filled again from what the model answered.

The exit code is 0 whether or not claims are accepted."""

_EVAL = """\
Extracts the documents of a gold folder and holds what comes out against claims that people made of them.
Prints how many gold claims were found, how many are right, and each field for itself, with intervals that
hold 95 % of what other documents of the kind would give. DIR/evaluation.html shows in each text what was missed or is
wrong; DIR/evaluation.json has it all as data. docs/evaluation.md says what gold looks like and what counts as right."""

_NUMBERS = """\
Reads every number of a document, without a model: digits and words, money, shares, measures, dates,
times, ranges, ages, scores, and the digits that are only names. Shows the text with its numbers in
colour, one for each kind ([100] in brackets where there is no colour, [3.500?] where a reading is in
doubt), and then all of them as a table: line and column, as written, the value that it reads as
(5-10 for a range, dates in EDTF), unit, kind, and the bound with the word that says it; none is exact."""

_NUMBERS_MORE = """\
examples:
  extractor numbers report.txt
  extractor numbers report.txt | less              the same without colour
  extractor numbers bericht.txt --language de      where the text is too short to tell its language
  pbpaste | extractor numbers -                    a text from somewhere else
  extractor numbers report.txt --json | jq -r 'select(.kind == "money") | .surface'

With --json each line is an object with start and end (offsets in characters), surface, value or min and max,
unit, kind, bound, cue (the offsets of the bound word), date and date_basis (what an inferred part rests on),
doubt and readings. docs/numbers.md tells what is read."""

_MODEL = """\
fetch gets the embedded model's weights (about 1.1 GB, once): checked by their digest, kept in the
cache folder; an interrupted fetch goes on where it was. status says what is there."""


_DIGITS = 12


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line that says where to look."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2."""
        self.exit(2, f"extractor: error: {safe(message)} (see {self.prog} --help)\n")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and leave")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        import extractor  # noqa: PLC0415 - reading the package's metadata takes time

        parser.exit(message=f"extractor {extractor.__version__}\n")


def parser() -> Parser:
    """The parser of the whole command line; `command` is the module in this package that does it."""
    raw = argparse.RawDescriptionHelpFormatter
    top = Parser(prog="extractor", description=_ABOUT, epilog=_MORE, formatter_class=raw)
    top.add_argument("--version", action=_Version)
    common = Parser(add_help=False)
    common.add_argument("--debug", action="store_true", help="show details, and where a mistake of extractor's lies")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, about: str, title: str, more: str | None = None) -> Parser:
        return commands.add_parser(
            name, help=title, description=about, formatter_class=raw, parents=[common], allow_abbrev=False, epilog=more
        )

    _add_run(add("run", _RUN, "extract the claims of documents"))
    _add_retry(add("retry", _RETRY, "try again what failed in a run"))
    _add_verify(add("verify", _VERIFY, "hold claims against a document, or judge a run again"))
    _add_eval(add("eval", _EVAL, "measure extraction against claims made by hand"))
    _add_numbers(add("numbers", _NUMBERS, "show the numbers of a document", _NUMBERS_MORE))
    add("model", _MODEL, "the embedded model's weights").add_argument("action", choices=("fetch", "status"))
    return top


def _add_run(run: Parser) -> None:
    run.add_argument("paths", nargs="*", metavar="PATH", help="a document, a folder of them, or a quoted pattern")
    _add_model(run)
    _add_date(run, "the day (2024-12-23) or year (2024) that the documents are of, if you know it")
    run.add_argument("--from", dest="list", metavar="FILE", help="more paths, one a line; - is standard input")
    text = "JSON lines, CSV and Parquet files stand for their rows, with the document in this column"
    run.add_argument("--text-column", metavar="NAME", help=text)
    run.add_argument("--id-column", metavar="NAME", help="and its id in this one (else it is the row's number)")
    many = "do the work in N processes, for endpoints that are faster than one processor"
    run.add_argument("--processes", type=_count, default=1, metavar="N", help=many)
    run.add_argument("--share", help=argparse.SUPPRESS)  # each of --processes has it
    dry = "ask nothing and write nothing: tell how much a run would ask, and what that would cost"
    run.add_argument("--dry-run", action="store_true", help=dry)
    _add_ends(run)
    _add_log(run)


def _add_ends(run: Parser) -> None:
    run.add_argument("--max-failures", type=_count, metavar="N", help="stop when more than N documents failed")
    fast = "stop when a document fails"
    run.add_argument("--fail-fast", dest="max_failures", action="store_const", const=0, help=fast)
    run.add_argument("--max-requests", type=_count, metavar="N", help="stop before there are more calls in the run")
    run.add_argument("--max-tokens", type=_count, metavar="N", help="stop before it takes more tokens, in and out")
    run.add_argument("--max-cost", type=_money, metavar="USD", help="stop before it costs more")
    price = "dollars for a million tokens in and out, such as 0.15,0.6, where the model's price isn't known"
    run.add_argument("--price", type=_price, metavar="IN,OUT", help=price)


def _add_retry(retry: Parser) -> None:
    retry.add_argument("out", type=Path, metavar="DIR", help="the folder of the run")
    _add_log(retry)


def _add_log(run: Parser) -> None:
    run.add_argument("--log-json", type=Path, metavar="FILE", help="add what happens to FILE, one JSON object a line")


def _add_eval(evaluation: Parser) -> None:
    evaluation.add_argument("gold", type=Path, metavar="GOLD_DIR", help="the folder with claims/ and the documents")
    evaluation.add_argument("--run", type=Path, metavar="DIR", help="evaluate what an earlier run wrote there instead")
    _add_model(evaluation)


def _add_model(run: Parser) -> None:
    run.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write to")
    run.add_argument(
        "--schema",
        metavar="FILE",
        help="fill this JSON Schema from each document instead; or casualty-report, earnings",
    )
    run.add_argument(
        "--unproved",
        choices=("empty", "flag", "drop"),
        default="empty",
        help="with --schema: what the text doesn't prove is emptied, kept and flagged, or dropped with its record",
    )
    run.add_argument(
        "--judge",
        action="store_true",
        help="ask the model, too, what rules can't tell of accepted claims: one small question a claim",
    )
    run.add_argument("--model", help="the model to ask: its name at the endpoint, or the path of a .gguf file")
    run.add_argument(
        "--base-url", metavar="URL", help="an OpenAI-compatible endpoint, such as http://127.0.0.1:8080/v1"
    )
    most = "calls out at once at most (32); the level that the endpoint is content with is found below it"
    run.add_argument("--concurrency", type=_count, default=32, metavar="N", help=most)
    run.add_argument("--requests-per-minute", type=_count, metavar="N", help="make no more calls in a minute")
    run.add_argument("--tokens-per-minute", type=_count, metavar="N", help="use no more tokens in a minute")
    kept = run.add_mutually_exclusive_group()
    kept.add_argument("--cache", type=Path, metavar="DIR", help="keep answers in DIR")
    kept.add_argument("--no-cache", action="store_true", help="keep no answers, and use none that are kept")
    tapes = run.add_mutually_exclusive_group()
    tapes.add_argument("--record", type=Path, metavar="DIR", help="record the exchange with the model in DIR")
    tapes.add_argument("--replay", type=Path, metavar="DIR", help="take answers from recordings in DIR; no network")


def _add_verify(verify: Parser) -> None:
    verify.usage = _VERIFY_USAGE
    verify.add_argument("document", type=Path, metavar="DOCUMENT|OUT_DIR", help="a document, or the folder of a run")
    verify.add_argument("claims", nargs="?", metavar="CLAIMS.jsonl", help="one claim a line, or - for standard input")
    verify.add_argument(
        "--derived", action="store_true", help="with CLAIMS.jsonl: accept figures that are worked out right, as derived"
    )
    _add_date(verify)
    verify.add_argument(
        "--schema",
        metavar="FILE",
        help="with OUT_DIR: the schema of its forms, where that isn't the one the run was given",
    )
    verify.add_argument(
        "--json", action="store_true", help="with OUT_DIR: a JSON object for each change, then the sums"
    )
    verify.add_argument(
        "--write",
        action="store_true",
        help="with OUT_DIR: put the new verdicts into its extractions.jsonl or filled.jsonl",
    )


def _count(given: str) -> int:
    if not given.isascii() or not given.isdecimal() or not 0 < (count := int(given[:_DIGITS])) < 10**_DIGITS - 1:
        msg = f"{given} is no number from 1 on"
        raise argparse.ArgumentTypeError(msg)
    return count


def _money(given: str) -> Decimal:
    try:
        amount = Decimal(given) if len(given) <= _DIGITS else Decimal(0)
    except InvalidOperation:
        amount = Decimal(0)
    if not amount.is_finite() or amount <= 0:
        msg = f"{given} is no amount of money"
        raise argparse.ArgumentTypeError(msg)
    return amount


def _price(given: str) -> tuple[Decimal, Decimal]:
    tokens_in, _, tokens_out = given.partition(",")
    return _money(tokens_in), _money(tokens_out)


def _date(given: str) -> str:
    try:
        given_date(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return given


_OWN_DATE = "the document's own day (2024-12-23) or year (2024), if you know it"


def _add_date(command: Parser, about: str = _OWN_DATE) -> None:
    command.add_argument("--date", type=_date, metavar="DATE", help=about)


def _add_numbers(numbers: Parser) -> None:
    numbers.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    numbers.add_argument("--json", action="store_true", help="one JSON object a line instead")
    _add_date(numbers)
    numbers.add_argument("--language", metavar="CODE", help="the language, such as de; else the text tells it")
