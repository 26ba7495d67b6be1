"""What has to happen before the first number is read: little, since scripts and services pay for it at every start."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from extractor.numbers.dates import worded
from extractor.numbers.languages import LANGUAGES
from extractor.numbers.patterns import lazy_pattern


def test_no_type_is_built_before_the_first_number() -> None:
    """Building the check of a type is what pydantic takes longest for, and it imports importlib.metadata for it."""
    code = (
        "import sys; from extractor import read_numbers; read_numbers('In May 3 men left for 12 days.');"
        "sys.exit('importlib.metadata' in sys.modules)"
    )
    assert subprocess.run((sys.executable, "-c", code), check=False).returncode == 0


def test_a_pattern_is_compiled_at_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled, compile_now = [], re.compile

    def noted(written: str, flags: int) -> re.Pattern[str]:
        compiled.append(written)
        return compile_now(written, flags)

    monkeypatch.setattr(re, "compile", noted)
    late = lazy_pattern("[a-z]+", re.IGNORECASE)
    assert compiled == []
    assert [late.match("May").group(), late.match("June").group()] == ["May", "June"]  # type: ignore[union-attr]
    assert compiled == ["[a-z]+"]


def test_a_bad_pattern_and_a_method_that_patterns_lack_are_told() -> None:
    with pytest.raises(re.error):
        lazy_pattern("(").match("May")
    assert not hasattr(lazy_pattern("May"), "replace")


def test_a_line_that_begins_with_no_date_is_no_whole_date() -> None:
    english = LANGUAGES["en"]
    lines = ("Friday, August 21, 2015", "3 May 2020", "the 3rd of May 2020", "Harlow in 2015", "(3 May 2020)", "")
    days = [worded.read_day(line, 0, english) for line in lines]
    assert [day and day.date for day in days] == ["2015-08-21", "2020-05-03", "2020-05-03", None, None, None]
