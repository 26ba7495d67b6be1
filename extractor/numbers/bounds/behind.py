"""Bounds behind a figure: 'or more', 'years and over', '+', and words that round of themselves: 'une centaine'."""

from __future__ import annotations

import re
from functools import cache

from extractor.numbers.bounds.before import PIECE, WINDOW, cue_key, phrase_pattern
from extractor.numbers.figure import Figure
from extractor.numbers.language import NEVER, Language
from extractor.numbers.nouns import count_noun


@cache
def _after_pattern(language: Language) -> re.Pattern[str]:
    ordered = sorted(language.after, key=len, reverse=True)
    phrases = "|".join(phrase_pattern(words).replace(r"(?<!\w)", r"(?<![^\W\d])") for words in ordered)  # '40ish'
    return re.compile(rf"(?:\s|,\s)?(?P<cue>{phrases})", re.IGNORECASE)


_BEHIND = re.compile(r",?\s?(?P<piece>\w+|[^\w\s])")


@cache
def _after_beginnings(language: Language) -> frozenset[str]:
    """What the phrases that bound a figure from behind begin with."""
    return frozenset(piece[0] for phrase in language.after if (piece := PIECE.match(phrase)))


_CLOSES = re.compile(r"[ ]?(?:[.,;:)!?]|\Z)")


def bounded_behind(figure: Figure, text: str, language: Language) -> Figure:
    """The figure with the bound behind it, or with that of its own words: '50 or more', 'une centaine'."""
    for end in (figure.end, figure.noun_end):
        found = _BEHIND.match(text, end) if end is not None else None
        if found is None or found["piece"].lower() not in _after_beginnings(language):
            continue
        match = _after_pattern(language).match(text, found.start())
        if match and _belongs(match, figure, text, language):
            span = (match.start("cue"), match.end("cue"))
            bounded = figure._replace(bound=language.after[cue_key(match["cue"])], cue=span)
            return (
                _counting_on(bounded, text, language)
                if match["cue"][0] == "-" or match.start("cue") == end
                else bounded
            )
    return _rounded(figure, text, language)


def _counting_on(figure: Figure, text: str, language: Language) -> Figure:
    """'30-odd years': the figure with what it counts behind the bound."""
    end = figure.cue[1] if figure.cue else figure.end
    counted = count_noun(figure._replace(end=end), text, language)
    return counted._replace(end=figure.end)


_WORD = re.compile(r"[^\W\d_]+")


def _rounded(figure: Figure, text: str, language: Language) -> Figure:
    """French 'une centaine', which says of itself that it is about a hundred."""
    if not language.round_words or text[figure.start].isdigit():
        return figure
    said = (word for word in _WORD.finditer(text, figure.start, figure.end) if word[0].lower() in language.round_words)
    word = next(said, None)
    return figure._replace(bound="about", cue=word.span()) if word else figure


def _belongs(match: re.Match[str], figure: Figure, text: str, language: Language) -> bool:
    """Whether a bound word behind a figure looks back on it, and not forward to the next one."""
    cue = match["cue"].lower()
    if cue in ("plus", "+"):
        return not (_adds(text, match.end()) or _signs(language).match(text, match.start("cue")))
    if _than(language).match(text, match.end()):
        return False
    return cue not in language.closing or _closes_clause(match, figure, text, language)


def _closes_clause(match: re.Match[str], figure: Figure, text: str, language: Language) -> bool:
    """Whether a bound that may look forward too can only look back: at an end, before a preposition, in a pair."""
    end = match.end()
    if _CLOSES.match(text, end):
        return True
    behind, before = _further(language)
    if behind.match(text, end) or before.search(text, max(0, figure.start - WINDOW), figure.start):
        return True
    links, word = language.and_words | language.or_words, _BEHIND.match(text, end)
    apart = "," in match.group() or match["cue"].split()[0].lower() in links
    return (
        not apart
        and word is not None
        and word["piece"] in language.stops - language.articles - language.rank_leads - links
    )


@cache
def _further(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A further figure with a bound behind, and what stands before it: '100 como máximo y 20 como mínimo'."""
    closing, links = ("|".join(map(phrase_pattern, words)) or NEVER for words in (language.closing, language.and_words))
    figure = r"[0-9][0-9.,]*[ ](?:[^\W\d_]+[ ])?"
    return (
        re.compile(rf"[ ](?:{links})[ ]{figure}(?:{closing})", re.IGNORECASE),
        re.compile(rf"{figure}(?:{closing})[ ](?:{links})[ ]\Z", re.IGNORECASE),
    )


@cache
def _than(language: Language) -> re.Pattern[str]:
    """What leads on to the next figure: 'o mayor que 4500'."""
    return re.compile(rf"\s(?:{language.than})\s?[0-9]", re.IGNORECASE)


@cache
def _signs(language: Language) -> re.Pattern[str]:
    """The bounds of the next figure that begin with a plus: 'plus or minus'."""
    phrases = [phrase_pattern(words) for words in language.before if words.startswith("plus")]
    return re.compile("|".join(phrases) or NEVER, re.IGNORECASE)


def _adds(text: str, end: int) -> bool:
    """Whether a plus adds a second figure or thing ('5 + 3', '$5 plus tax') instead of leaving the first open."""
    return text[end : end + 1] not in ("", ".", ",", ";", ")", " ", "\n", "-") or bool(
        re.match(r"[ ]*[0-9$€£(]", text[end : end + 4])
    )
