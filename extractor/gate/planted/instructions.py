"""Text that tells a model what to answer, instead of telling a reader something.

One sign is not enough: manuals say 'report', tutors say 'ignore the above', and job offers 'you are'. A sentence is
an instruction to a model if it sets aside what the model was told, or if two signs of different kinds meet in it or
beside it. Only a verb that begins a clause commands: 'the bot was told to ignore its instructions' does not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, NamedTuple

from extractor.gate.planted.languages import LANGUAGES
from extractor.gate.planted.signs import Signs
from extractor.numbers.patterns import lazy_pattern
from extractor.types import Suspicion

_STOP: Final = re.compile(r"[.!?…]+[\"'”’»)\]*_`]{0,4}(?=\s|\Z)|[。！？]+|\n[ \t\r]*\n")
_EMPTY_LINE: Final = re.compile(r"\n[ \t\r]*\n")
_SENTENCE: Final = 600
_REACH: Final = 600
_AROUND: Final = 200
"""Characters: how far a sentence, the paragraph behind an instruction, and what tells of it is looked at."""

_CAPITAL: Final = "(?-i:[A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻЄІЇҐА-Я])"
_CLAUSE: Final = (
    r"(?:\A|(?<=[.!?…:;,—–\"“”„«»'‘’(\[{*_>#|`=}\]])|(?<=\s-)|(?<=--)|(?<=\n\n)|(?<=[。，；：、！？（「『《“]))\s{0,8}"
    rf"|(?<=\n)\s{{0,3}}(?={_CAPITAL})"
)
"""Where a clause may begin: behind a mark, an empty line, or on a new line with a capital letter."""

_ROLE: Final = re.compile(
    r"(?:^|(?<=[.!?>\])]\s))[ \t>#*_-]{0,9}"
    r"(?:(?P<open>[\[<(]{1,2}\|?)?(?:system|developer|assistant|human|sistema|système|asistente|systeem|система|系统|助手)"
    r"(?: (?:prompt|message|note|override|instructions?|notice|command|hinweis|nachricht|mensaje|messaggio))?"
    r"(?:\|?[\])>]{1,2}|[*_]{0,2}\s?[:：])|#{2,4} ?(?:system|instructions?|response|input)\b(?: ?#{2,4}| ?:?\s*$))",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that begins as a turn of a conversation does."""

_TOKEN: Final = re.compile(
    r"<\|[a-z_0-9]{2,40}\|>|<(?:start|end)_of_turn>|\[/?INST\]|<</?SYS>>|<｜[^<>｜\n]{2,40}｜>", re.IGNORECASE
)
"""What parts the turns of a conversation in a model's own spelling."""

_TURN_ENDS: Final = re.compile("end|eot|eos|end_of_turn|/SYS", re.IGNORECASE)
_MARKS: Final = tuple("\"“”„«»'‘’`「」『』")
_MARKS_BEFORE: Final = (*_MARKS, "(", ":", "：")
_TURN: Final = 2000
_WORD: Final = re.compile(r"[^\W\d_]+")
_BEGINNING: Final = 4
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_SPACE: Final = re.compile(r" (\?)?")


class _Sign(NamedTuple):
    start: int
    end: int
    kind: str
    """strong, above, addressed, acting, role, fresh or output"""


class _Patterns(NamedTuple):
    """How a language opens an instruction, tells what to answer, and tells of instructions."""

    lead: re.Pattern[str]
    output: re.Pattern[str]
    reported: re.Pattern[str]
    hints: Mapping[str, Sequence[str]]
    """By how the longest of their words begins."""
    words: frozenset[str]
    script: re.Pattern[str] | None

    def may_be_in(self, lowered: str, beginnings: AbstractSet[str]) -> bool:
        """Tell at a glance whether a text, in lower case and with words that begin so, may hold an instruction."""
        if self.script and not self.script.search(lowered):
            return False
        if self.script or not self.words.isdisjoint(beginnings):
            return True
        return any(hint in lowered for begun in self.hints.keys() & beginnings for hint in self.hints[begun])


def find_instructions(text: str) -> Iterator[Suspicion]:
    """The instructions to a model, each from the sentence with its first sign to the end of its paragraph."""
    if "<" in text or "[" in text:
        yield from _turns(text)
    lowered = text.lower()
    leads = [_Sign(*match.span(), "role") for match in _ROLE.finditer(text)]
    beginnings = frozenset(word[:_BEGINNING] for word in _WORD.findall(lowered))
    languages = [table for table in map(_patterns, LANGUAGES) if leads or table.may_be_in(lowered, beginnings)]
    leads += [sign for table in languages for sign in _leads(text, table)]
    if leads:
        told = sorted(
            _Sign(*match.span("verb"), "output") for table in languages for match in table.output.finditer(text)
        )
        yield from _instructions(text, leads, told)


def _turns(text: str) -> Iterator[Suspicion]:
    """What is spelled as turns of a conversation, from one mark of it to the next, and behind the last."""
    for token in _TOKEN.finditer(text):
        if text[token.start() - 1 : token.start()] in _MARKS and text[token.end() : token.end() + 1] in _MARKS:
            continue  # somebody writes about it
        reach = min(token.end() + _TURN, len(text))
        following = _TOKEN.search(text, token.end(), reach)
        empty = following or _EMPTY_LINE.search(text, token.end(), reach)
        end = token.end() if _TURN_ENDS.search(token.group()) else empty.start() if empty else reach
        yield Suspicion(start=token.start(), end=end, why="instruction")


def _leads(text: str, table: _Patterns) -> Iterator[_Sign]:
    for match in table.lead.finditer(text):
        kind = match.lastgroup
        if kind and not _is_told_of(text, match.start(kind), table):
            yield _Sign(match.start(kind), match.end(), kind)


def _is_told_of(text: str, start: int, table: _Patterns) -> bool:
    """Tell whether an instruction stands in quotation marks, or behind a colon, in a sentence that tells of it."""
    before = text[max(0, start - _AROUND) : start].rstrip()
    if not before.endswith(_MARKS_BEFORE):
        return False
    stops = [stop.end() for stop in _STOP.finditer(before)]
    stop = _STOP.search(text, start, start + _AROUND)
    around = before[stops[-1] if stops else 0 :] + text[start : stop.start() if stop else start + _AROUND]
    return table.reported.search(around) is not None


def _instructions(text: str, leads: list[_Sign], told: list[_Sign]) -> Iterator[Suspicion]:
    """The sentences in which enough signs meet, with all that follows them in their paragraph."""
    stops = [0, *(stop.end() for stop in _STOP.finditer(text))]
    answers = [sign.start for sign in told]
    sentences: dict[int, dict[str, _Sign]] = {}
    for sign in (*leads, *told):
        if sign.kind != "fresh" or _answers_next(text, answers, sign.end):
            kinds = sentences.setdefault(bisect_right(stops, sign.start), {})
            known = kinds.get(sign.kind, sign)
            kinds[sign.kind] = _Sign(min(known.start, sign.start), max(known.end, sign.end), sign.kind)
    for index, kinds in sorted(sentences.items()):
        for kind, (before, after) in _MEETING.items():
            if kind in kinds:
                near = [sentences.get(each, {}) for each in range(index - before, index + after + 1)]
                if kind in _ENOUGH or len({other for each in near for other in each}) > 1:
                    first = min(sign.start for each in near for sign in each.values())
                    last = max(sign.end for each in near for sign in each.values())
                    start = _sentence_start(text, stops, first)
                    yield Suspicion(start=start, end=_end(text, stops, last), why="instruction")


_MEETING: Final = {
    "strong": (0, 1),
    "fresh": (0, 1),
    "above": (1, 1),
    "addressed": (0, 2),
    "role": (0, 2),
    "acting": (0, 0),
}
"""How many sentences before and behind a lead the second sign may be in."""

_ENOUGH: Final = frozenset({"strong", "fresh"})
"""Leads that are signs enough: new instructions only where they say at once what to answer."""

_ADJACENT: Final = 10


def _answers_next(text: str, answers: Sequence[int], end: int) -> bool:
    """Tell whether what to answer follows without another clause or a date between."""
    at = bisect_left(answers, end)
    return at < len(answers) and answers[at] <= end + _ADJACENT and not _CLAUSE_BETWEEN.search(text, end, answers[at])


_CLAUSE_BETWEEN: Final = re.compile("[0-9,，、]")


def _sentence_start(text: str, stops: list[int], start: int) -> int:
    before = max(stops[bisect_right(stops, start) - 1], start - _SENTENCE)
    return start - len(text[before:start].lstrip())


def _end(text: str, stops: list[int], last: int) -> int:
    """The end of the paragraph, or of the last of its sentences that is near."""
    empty = _EMPTY_LINE.search(text, last, last + _REACH)
    if empty:
        return empty.start()
    if last + _REACH >= len(text):
        return len(text.rstrip())
    stop = stops[bisect_right(stops, last + _REACH) - 1]
    return stop if stop > last else last + _REACH


@cache
def _patterns(signs: Signs) -> _Patterns:
    """The patterns of a language: all its gaps are short, so that none reads a text twice."""
    spelled = {name: f"(?:{_spelled(words)})" for name, words in signs._asdict().items() if isinstance(words, str)}
    start, edge = (r"(?<!\w)", r"(?!\w)") if signs.spaced else ("", "")
    gap = r",?(?:\s{1,3}[^\s.!?:;]{1,30}){0,4}?\s{1,3}" if signs.spaced else r"[^。！？：；]{0,12}?"
    word = r"[^\s.!?:;,]{1,30}\s" if signs.spaced else r"[^\s。！？：；，]"
    ignore, rules, earlier = (spelled[part] + edge for part in ("ignore", "rules", "earlier"))
    reads = rf"\s?{spelled['reading']}"
    ends = rf"(?=\s?[,.;:!?)\]—–，。：；！]|\s-|{reads})"
    model = rf"(?:{spelled['machines']}{edge}|{spelled['helpers']}{edge}{ends})"
    machine = rf"(?:{spelled['machines']}{edge}|{spelled['helpers']}{edge}{reads})"
    called = rf"{spelled['you_are']}{edge}{gap}{machine}|{spelled['calls']}{edge}[,:：，]?{gap}{model}"
    kinds = {
        "strong": rf"{ignore}{gap}(?:{earlier}{gap}{rules}|{rules}{gap}{earlier})",
        "above": rf"{ignore}{gap}{spelled['above']}{edge}",
        "addressed": called,
        "acting": rf"{spelled['acting']}{edge}{gap}{machine}|(?:{word}){{0,2}}{model}{reads}"
        rf"|{spelled['machines']}{edge}(?=[,，])",
        "fresh": spelled["fresh"],
    }
    clause = rf"(?:{_CLAUSE})(?:{spelled['openers']}{edge}[\s,:]{{0,4}}){{0,4}}"
    joint = rf"{start}{spelled['joints']}{edge}\s{{0,3}}"
    lead = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items())
    hints: dict[str, list[str]] = {}
    for hint in signs.hints.split():
        hints.setdefault(max(_WORD.findall(hint), key=len)[:_BEGINNING], []).append(hint.replace("_", " "))
    return _Patterns(
        lead=lazy_pattern(f"{clause}(?:{lead})", re.IGNORECASE),
        output=lazy_pattern(f"(?:{clause}|{joint})(?P<verb>{spelled['output']}{edge})", re.IGNORECASE),
        reported=lazy_pattern(start + spelled["reported"] + edge, re.IGNORECASE),
        hints=hints,
        words=frozenset(signs.words.split()),
        script=None if signs.spaced else _HAN,
    )


def _spelled(words: str) -> str:
    """The alternatives as a pattern: any white space for a space."""
    return _SPACE.sub(lambda space: r"\s?" if space[1] else r"\s{1,3}", words)
