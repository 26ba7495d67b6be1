"""Flags in, exit codes out; the only place that prints.

Each command is a module of its own, imported when it is called: `extractor --help` needs none of them.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from extractor.cli.console import complain, prepare
from extractor.errors import ExtractorError, RunStopped, UsageError

SOME_FAILED = 7
WRONG_USE = 2
STOPPED = 3
INTERRUPTED = 130
PIPE_CLOSED = 141
"""What a shell reports for a process that SIGPIPE ended; nobody reads on, and nothing is said."""
OUR_MISTAKE = 1


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of the command that `argv` spells, after running it."""
    try:
        prepare()
        return _code(argv)
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED


def _code(argv: Sequence[str] | None) -> int:
    from extractor.cli.parser import parser  # noqa: PLC0415 - it takes a while, in which Ctrl-C is to be quiet, too

    args = parser().parse_args(argv)
    args.argv = list(sys.argv[1:] if argv is None else argv)
    if args.debug:
        logging.basicConfig(stream=sys.stderr)
        logging.getLogger("extractor").setLevel(logging.DEBUG)
    try:
        code: int = import_module(f"extractor.cli.{args.command}").command(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_output()
        return PIPE_CLOSED
    except ExtractorError as error:
        complain(f"error: {error}")
        return _code_of(error)
    except OSError as error:
        _let_go_of_output()
        complain(f"error: the result can't be written ({error.strerror or error}): make room, or write it elsewhere")
        return STOPPED
    except Exception as error:
        if args.debug:
            raise
        complain(
            f"error: {type(error).__name__}: {error}. This is a mistake in extractor, please report it with "
            "what --debug shows"
        )
        return OUR_MISTAKE
    return code


def _let_go_of_output() -> None:
    """Else Python tries to write what is left at its end, and complains."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _code_of(error: ExtractorError) -> int:
    if isinstance(error, UsageError):
        return WRONG_USE
    return STOPPED if isinstance(error, RunStopped) else SOME_FAILED
