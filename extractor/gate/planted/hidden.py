"""Text that a reader of the document doesn't see, though a program does.

In Markdown and HTML comments and elements that are styled away; in any text characters that show nothing or turn the
order of others, and text that is pushed out of sight by white space.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from extractor.numbers import read_numbers
from extractor.types import Suspicion, Why

_INVISIBLE: Final = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""What shows nothing (Default_Ignorable_Code_Point), as the inside of a character class; a few together are usual."""

_MARKED: Final = re.compile(f"[{_INVISIBLE}\u202d\u202e]")
_RUN: Final = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]{2,6}\U000e007f)"
    f"|[\U000e0000-\U000e007f][{_INVISIBLE}]*|[{_INVISIBLE}]{{4,}}"
)
"""Emoji and Persian have one or two in a row; a message in them has many.

Tag characters spell ASCII that nobody sees, but behind a black flag they are the flag of England, Scotland or Wales.
"""

_SPLIT_DIGITS: Final = re.compile(f"[0-9][{_INVISIBLE}]{{1,3}}[0-9]+")
_OVERRIDE: Final = re.compile("[\u202d\u202e][^\u202c\n]*\u202c?")

_GAP: Final = re.compile(r"\s{60,}")
_FAR_RIGHT: Final = 200
_FAR_DOWN: Final = 60
"""Columns and lines of nothing, more than any layout has."""

_CODE: Final = re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_OPEN_COMMENT: Final = re.compile(r"^ {0,3}<!--", re.MULTILINE)
"""Without an end it hides the rest, where it begins a line; elsewhere it is shown as it is."""

_NOTE: Final = re.compile(
    r"^ {0,3}\[[^\]\n]{0,200}\]:[ \t]{0,20}(?:#|<>|<#>|\.)[ \t]{1,20}(?:\(.*\)|\"[^\n]*\"|'[^\n]*')[ \t]*$",
    re.MULTILINE,
)
"""A link to nowhere, whose title is how Markdown has comments."""

_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]{0,30})(?P<with>[^<>]{0,2000})>")
_VOID: Final = frozenset("area base br col embed hr img input link meta source track wbr".split())
_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_HIDDEN: Final = re.compile(r"(?:^|\s)hidden(?=[\s=/]|$)", re.IGNORECASE)
_STYLED_AWAY: Final = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)"
    r"|font-size\s{0,9}:\s{0,9}1(?:px|pt)"
    r"|(?:font-size|opacity|max-height|max-width)\s{0,9}:\s{0,9}(?:0{1,9}(?:\.0{1,9})?|\.0{1,9})(?![\d.])"
    r"|(?:text-indent|left|right|top|margin-left|margin-top)\s{0,9}:\s{0,9}-(?:\d{4}|\d{3}r?em)"
    r"|clip(?:-path)?\s{0,9}:\s{0,9}(?:rect\(\s{0,9}[01]|inset\(\s{0,9}(?:50|100)%)|scale\(0\)"
    r"|(?<![\w-])color\s{0,9}[:=]\s{0,9}[\"']?transparent",
    re.IGNORECASE,
)
_COLOUR: Final = re.compile(
    r"(?<![\w-])(?P<of>color|background(?:-color)?|bgcolor)\s{0,9}[:=]\s{0,9}[\"']?"
    r"(?P<is>#[0-9a-f]{3,8}|rgba?\([\d\s.,%]{1,30}\)|[a-z]{3,20})",
    re.IGNORECASE,
)
_WHITE: Final = re.compile(r"#f{3,4}|#f{6}(?:f{2})?|white|snow|rgba?\(255,255,255(?:,1)?\)")


def find_hidden(text: str) -> Iterator[Suspicion]:
    """What the text hides, by the ways to hide it."""
    if not text.isascii() and _MARKED.search(text):
        yield from _characters(text)
    if _GAP.search(text):
        yield from _far_off(text)
    if "]:" in text:
        yield from _saying(text, [match.span() for match in _NOTE.finditer(text)], "comment")
    if "<" in text and ("<!--" in text or _TAG.search(text)):
        yield from _markup(text)


def _characters(text: str) -> Iterator[Suspicion]:
    """Runs of characters that show nothing, those between two digits, and what an override shows in another order."""
    yield from (_suspicion(*match.span(), "invisible") for match in _RUN.finditer(text) if not match["flag"])
    yield from (_suspicion(*match.span(), "disguised") for match in _SPLIT_DIGITS.finditer(text))
    yield from (_suspicion(*match.span(), "reordered") for match in _OVERRIDE.finditer(text))


def _far_off(text: str) -> Iterator[Suspicion]:
    """The lines that white space moves far to the right or far down."""
    for gap in _GAP.finditer(text):
        lines, _, last = gap.group().rpartition("\n")
        if gap.end() < len(text) and (len(last) >= _FAR_RIGHT or lines.count("\n") >= _FAR_DOWN):
            yield from _saying(text, [(gap.end(), _find(text, "\n", gap.end()))], "far_off")


def _find(text: str, end: str, start: int) -> int:
    """Where the end stands next, or else the end of the text."""
    at = text.find(end, start)
    return at if at >= 0 else len(text)


def _markup(text: str) -> Iterator[Suspicion]:
    """Comments, and elements that are styled away; what Markdown shows as code is shown."""
    code = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    yield from _saying(text, [span for span in _comments(text) if _apart(span[0], code)], "comment")
    tags = [tag for tag in _TAG.finditer(text) if _apart(tag.start(), code)]
    for start, end, said in _styled_away(text, tags):
        if _counts(text[start.end() : said]):
            yield _suspicion(start.start(), end, "unseen")


def _comments(text: str) -> Iterator[tuple[int, int]]:
    last = text.rfind("-->") + len("-->") if "-->" in text else 0
    yield from (match.span() for match in _COMMENT.finditer(text, 0, last))
    if (unended := _OPEN_COMMENT.search(text, last)) is not None:
        yield unended.start(), len(text)


def _apart(start: int, others: list[tuple[int, int]]) -> bool:
    """Tell whether a place is in none of the others, which are in order."""
    index = bisect_right(others, (start, start)) - 1
    return index < 0 or others[index][1] <= start


def _styled_away(text: str, tags: list[re.Match[str]]) -> Iterator[tuple[re.Match[str], int, int]]:
    """The outermost elements that aren't shown: the tag, and where the element and what is in it end.

    One that nothing ends goes on to the next empty line.
    """
    ended, position = _ends(tags), 0
    for tag in tags:
        if tag.start() >= position and not tag["end"] and _unshown(tag):
            end = ended.get(tag.start())
            said = end.start() if end else _find(text, "\n\n", tag.end())
            position = end.end() if end else said
            yield tag, position, said


def _ends(tags: list[re.Match[str]]) -> dict[int, re.Match[str]]:
    """The tag that ends an element, by where the element starts."""
    opened: dict[str, list[int]] = {}
    ended: dict[int, re.Match[str]] = {}
    for tag in tags:
        name = tag["name"].lower()
        if tag["end"]:
            if opened.get(name):
                ended[opened[name].pop()] = tag
        elif name not in _VOID:
            opened.setdefault(name, []).append(tag.start())
    return ended


def _unshown(tag: re.Match[str]) -> bool:
    """Tell whether a browser shows nothing of what the tag opens."""
    said, name = tag["with"], tag["name"].lower()
    if name in _VOID:
        return False
    if name == "template" or (said and _HIDDEN.search(_QUOTED.sub(" ", said))):
        return True
    return bool(said and (_STYLED_AWAY.search(said) or _same_colour(said)))


def _same_colour(styled: str) -> bool:
    """Tell whether letters have the colour of what is behind them, which is white where nothing is said of it."""
    colours = {match["of"].lower()[:4]: "".join(match["is"].lower().split()) for match in _COLOUR.finditer(styled)}
    letters, behind = colours.get("colo"), colours.get("back") or colours.get("bgco") or "white"
    return letters is not None and (letters == behind or bool(_WHITE.fullmatch(letters) and _WHITE.fullmatch(behind)))


def _saying(text: str, spans: list[tuple[int, int]], why: Why) -> Iterator[Suspicion]:
    return (_suspicion(start, end, why) for start, end in spans if _counts(text[start:end]))


def _counts(text: str) -> bool:
    """Tell whether a hidden text has a number that could be taken for one of the document's.

    Most comments are for the people who edit the text: 'toc', 'made by hand', and mislead nobody.
    """
    return any(number.kind != "identifier" for number in read_numbers(text))


def _suspicion(start: int, end: int, why: Why) -> Suspicion:
    return Suspicion(start=start, end=end, why=why)
