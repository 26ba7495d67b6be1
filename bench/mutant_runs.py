"""The tests, run for one mutant after the other.

First it is learned which lines each test executes. Then each mutant is put into a forked child of a process that has
collected the tests, and the tests of its lines run there until one fails: first those that noticed another mutant of
the same function, then the quickest. A function that runs at import, to build a table, is changed before the import
instead, in a fork that has yet to import the project.

`extractor/ROOM` is tested by `tests/ROOM`, its own doctests, and what `_ALSO` names; tests that measure time are left
out. What a test executes is learned with every cache empty, since what an earlier one worked out would hide it, and
kept under the hash of code and tests. A mutant is noticed where a test fails, or the process dies, or a test takes much
more of the processor than it should.
"""

from __future__ import annotations

import gc
import hashlib
import os
import pickle
import resource
import sys
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import _lru_cache_wrapper, partial
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from itertools import chain, groupby, pairwise
from math import ceil
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import TypeVar

import coverage
import pytest

from bench.mutating import Mutant

_ROOT = Path(__file__).parent.parent
_ALSO = {
    "gate": ("filling", "evaluation", "test_pipeline.py", "test_judging.py", "test_rejudging.py", "test_repair.py"),
}
"""Further tests of a room: those of what is next above the gate."""

_TIMED = "tests/numbers/test_linear_time.py"
_QUICK = "not (takes and time)"
"""Which tests do not measure time, by their names."""

_KEPT = _ROOT / ".mutants_cache"
_PATIENCE, _GRACE = 5, 2
"""A test may take so many times its own time, and so many seconds of the processor more."""

_FRESH = 300
_MEMORY = 4 << 30
_Place = tuple[str, str]
"""A file, and the qualified name of a function in it."""

_T = TypeVar("_T")


def noticed(mutants: Sequence[Mutant]) -> Iterator[bool]:
    """Whether the tests notice, for each mutant; those that they don't are printed as they are found."""
    rooms = sorted({mutant.path.parts[1] for mutant in mutants})
    own = [f"{folder}/{room}" for room in rooms for folder in ("tests", "extractor")]
    tests = [*own, *(f"tests/{also}" for room in rooms for also in _ALSO.get(room, ()))]
    warm = _in_child(partial(_run_warm, mutants, tests))
    if warm is None:
        sys.exit("the tests fail without any change to the code")
    for mutant, verdict in zip(mutants, warm, strict=True):
        yield _said(mutant, noticed=_in_child(partial(_run_fresh, mutant, tests)) != 0) if verdict is None else verdict


def _said(mutant: Mutant, *, noticed: bool) -> bool:
    if not noticed:
        print(mutant, flush=True)
    return noticed


def _in_child(work: Callable[[], _T]) -> _T | None:
    """What `work` returns in a forked child; None where the child dies of it."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            answer = pickle.dumps(work())
            with os.fdopen(writing, "wb") as pipe:
                pipe.write(answer)
        except BaseException:  # noqa: BLE001 - whatever it is, this process ends here
            traceback.print_exc()
        sys.stdout.flush()
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return pickle.loads(answer) if answer else None  # noqa: S301 - our own child wrote it


def _pytest(tests: Iterable[str], *plugins: object) -> int:
    """The exit code of pytest over the tests, without a report."""
    options = ["-x", "-p", "no:cacheprovider", "-s", "-o", "timeout=0", f"--ignore={_TIMED}", "-k", _QUICK]
    return int(pytest.main([*options, *tests], plugins=[_Quiet(), *plugins]))


class _Quiet:
    """A pytest plugin that leaves out the report, and the limits of time that a tracer or a busy machine breaks."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Take off the limits."""
        for item in items:
            item.own_markers = [marker for marker in item.own_markers if marker.name != "timeout"]

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Take the reporter out."""
        config.pluginmanager.unregister(name="terminalreporter")


# --- in a process that has collected the tests


def _run_warm(mutants: Sequence[Mutant], tests: Iterable[str]) -> list[bool | None]:
    """Whether the tests notice, for each mutant; None for one of a function that has run at import."""
    plugin = _Warm(mutants, _run_at_import(mutants))
    status = _pytest(tests, plugin)
    if len(plugin.verdicts) < len(mutants):
        message = f"pytest ended with {status}"
        raise RuntimeError(message)
    return plugin.verdicts


def _run_at_import(mutants: Iterable[Mutant]) -> set[_Place]:
    """The functions that run while the modules are imported."""
    ran: set[_Place] = set()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            ran.add((frame.f_code.co_filename, frame.f_code.co_qualname))

    sys.setprofile(note)
    for mutant in mutants:
        import_module(_module(mutant.path))
    sys.setprofile(None)
    return ran


def _module(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


@dataclass
class _Learned:
    """Which tests execute each line of each file, and the processor time of every test."""

    tests: dict[tuple[str, int], set[str]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def tests_of(self, file: str, lines: Iterable[int], killers: Mapping[str, int]) -> list[str]:
        """The tests that execute any of the lines, those most likely to notice a change first."""
        tests = set(chain.from_iterable(self.tests.get((file, line), ()) for line in lines))
        return sorted(tests, key=lambda test: (-killers.get(test, 0), self.seconds[test]))


class _Warm:
    """A pytest plugin that runs, in place of the collected tests, a child for each mutant."""

    def __init__(self, mutants: Sequence[Mutant], early: set[_Place]) -> None:
        self.mutants = mutants
        self.early = early
        self.verdicts: list[bool | None] = []

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Fill in the verdicts."""
        items = {item.nodeid: item for item in session.items}
        learned = _learned(session.items, sorted({mutant.path.parts[1] for mutant in self.mutants}))
        if learned is None:
            return True
        files = {str(mutant.path.resolve()) for mutant in self.mutants}
        live = _live_functions(files)
        killers: dict[_Place, Counter[str]] = defaultdict(Counter)
        gc.freeze()
        for mutant in self.mutants:
            place = (str(mutant.path.resolve()), mutant.function)
            if place in self.early:
                self.verdicts.append(None)
                continue
            tests = learned.tests_of(str(mutant.path), mutant.lines, killers[place])
            work = partial(_run_changed, mutant, live[place], [items[test] for test in tests], learned.seconds)
            failed = _in_child(work)
            killers[place].update([failed] if failed else ())
            self.verdicts.append(_said(mutant, noticed=failed != ""))
        return True


def _learned(items: Sequence[pytest.Item], rooms: Sequence[str]) -> _Learned | None:
    """What the tests execute in the rooms: from earlier runs, or learned in a child; None where a test fails."""
    everything = _Learned()
    code = f"{'-'.join(rooms)}.{_digest('extractor', 'prompts', 'schemas')}"
    for folder, group in groupby(items, key=lambda item: item.path.relative_to(_ROOT).parts[:2]):
        kept = _KEPT / f"{'-'.join(folder)}.{code}.{_digest('/'.join(folder))}"
        learned = pickle.loads(kept.read_bytes()) if kept.exists() else _in_child(partial(_learn, [*group], rooms))  # noqa: S301
        if learned is None:
            return None
        _KEPT.mkdir(exist_ok=True)
        kept.write_bytes(pickle.dumps(learned))
        everything.seconds.update(learned.seconds)
        for line, tests in learned.tests.items():
            everything.tests.setdefault(line, set()).update(tests)
    return everything


def _digest(*rooms: str) -> str:
    """The hash of all files in some folders."""
    digest = hashlib.sha256()
    for path in sorted(path for room in rooms for path in (_ROOT / room, *(_ROOT / room).rglob("*.*"))):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(f"{path.relative_to(_ROOT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _learn(items: Sequence[pytest.Item], rooms: Sequence[str]) -> _Learned:
    """What each test executes of the rooms; an error where one fails."""
    learned = _Learned()
    caches = _caches(rooms)
    sources = [str(_ROOT / "extractor" / room) for room in rooms]
    tracer = coverage.Coverage(data_file=None, config_file=False, source=sources)
    tracer.set_option("run:disable_warnings", ["no-data-collected"])
    tracer.start()
    for item, following in pairwise([*items, None]):
        for cache in caches:
            cache.cache_clear()
        tracer.switch_context(item.nodeid)
        start = time.process_time()
        if _fails(item, following):
            raise AssertionError(item.nodeid)
        learned.seconds[item.nodeid] = time.process_time() - start
    tracer.stop()
    data = tracer.get_data()
    for file in data.measured_files():
        for line, contexts in data.contexts_by_lineno(file).items():
            learned.tests[str(Path(file).relative_to(_ROOT)), line] = set(contexts) & set(learned.seconds)
    return learned


def _live_functions(files: Iterable[str]) -> dict[_Place, list[FunctionType]]:
    """The functions of the files, as they stand in memory."""
    live: dict[_Place, list[FunctionType]] = defaultdict(list)
    for thing in gc.get_objects():
        if isinstance(thing, FunctionType) and thing.__code__.co_filename in files:
            live[thing.__code__.co_filename, thing.__code__.co_qualname].append(thing)
    return live


def _run_changed(
    mutant: Mutant, functions: Iterable[FunctionType], items: Sequence[pytest.Item], seconds: Mapping[str, float]
) -> str:
    """The first test that fails with the mutant in place of its functions, or ''."""
    changed = next(code for code in _codes(mutant.code()) if code.co_qualname == mutant.function)
    for function in functions:
        function.__code__ = changed
    for cache in _caches([mutant.path.parts[1]]):
        cache.cache_clear()
    for item, following in pairwise([*items, None]):
        _limit(_GRACE + _PATIENCE * seconds[item.nodeid])
        if _fails(item, following):
            return item.nodeid
    return ""


def _caches(rooms: Sequence[str]) -> list[_lru_cache_wrapper[object]]:
    """What keeps results that a change in the rooms may change: the number reader knows no other room."""
    found = (thing for thing in gc.get_objects() if isinstance(thing, _lru_cache_wrapper))
    aside = () if "numbers" in rooms else ("extractor.numbers",)
    return [each for each in found if each.__module__.startswith("extractor") and not each.__module__.startswith(aside)]


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _limit(seconds: float) -> None:
    """The process is ended after so many more seconds of the processor, and gets no more than some memory."""
    resource.setrlimit(resource.RLIMIT_CPU, (ceil(time.process_time() + seconds), resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, resource.RLIM_INFINITY))


def _fails(item: pytest.Item, following: pytest.Item | None) -> bool:
    """Whether a test fails; the next one is named for what they share."""
    watch = _Watch()
    item.config.pluginmanager.register(watch)
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
    item.config.pluginmanager.unregister(watch)
    return watch.failed


class _Watch:
    """A pytest plugin that notes whether something failed."""

    failed = False

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at one report."""
        self.failed |= report.failed


# --- in a process that has yet to import the project


def _run_fresh(mutant: Mutant, tests: Iterable[str]) -> int:
    """The exit code of the tests, with the module changed as it is imported."""
    sys.meta_path.insert(0, _Importer(mutant))
    _limit(_FRESH)
    return _pytest(tests)


class _Importer(SourceFileLoader):
    """What imports the module of a mutant, changed."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(_module(mutant.path), str(mutant.path.resolve()))
        self.changed = mutant.code()

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """The specification of the module, and of no other."""
        return spec_from_file_location(name, self.path, loader=self) if name == self.name else None

    def get_code(self, _name: str) -> CodeType:
        """The code with the change."""
        return self.changed
