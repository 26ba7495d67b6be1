"""Whether the text asserts what a claim states: not its denial, its contrary, nor what only could be.

A statement that drops the 'not', 'failed to', 'could' or 'denied that' of its quote says more than the text. It does
so where it has no such word of its own and yet repeats the word that the text denies or doubts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, pairwise
from typing import Final, NamedTuple

from extractor.gate.contrary import AFFIRMS, contrary
from extractor.gate.lexicon import (
    CONDITIONS,
    DENIALS,
    DISOWNED,
    DOUBTS,
    EXPECTATIONS,
    HEDGES,
    IRREGULAR,
    NEGATIONS,
    PERFECT,
    PERFECT_ELSEWHERE,
    REVERSALS,
)
from extractor.gate.reasons import reason, shown
from extractor.gate.remembering import remembered
from extractor.gate.senses import sense, senses, sides
from extractor.gate.words import content, plain, said
from extractor.numbers import detect_language
from extractor.types import Claim, Reason

_TURNING: Final = NEGATIONS | REVERSALS | DENIALS
_DENYING: Final = _TURNING | DOUBTS | (HEDGES - EXPECTATIONS)
_DOUBTING: Final = _TURNING | DOUBTS | HEDGES | EXPECTATIONS
"""What a statement may keep a denial with, and what a doubt."""
_NOTS: Final = (NEGATIONS | DENIALS) - {"n", "ne"}
_HOPES: Final = DOUBTS | EXPECTATIONS
_ZERO: Final = re.compile(r"(?<![0-9.,])0(?![0-9.,]?[0-9])")
_ASIDE: Final = re.compile(r"\bno\.?\s?(?=[0-9])|\([^()]*\)", re.IGNORECASE)
"""What denies nothing of what is stated: 'No. 5', and remarks in brackets."""
_NOT: Final = re.compile(
    r"\b(?:yet to|no longer|stop(?:s|ped)? short of|rule[sd]? out|far from|nicht mehr|lehn\w+ es ab)\b", re.IGNORECASE
)
"""What comes to 'not'."""
_MONTH: Final = re.compile(
    r"\b((?:(?:In|By|On|Since|Until|From|Last|This|Next|Late|Early|[a-z]+),?|[0-9]+(?:st|nd|rd|th)?) )May\b"
    r"(?! [A-Z][a-z])|\bMay(?=,? [0-9])"
)
"""May, which doubts nothing: 'in May', '5 May', 'May 2019'; 'Dam May Collapse' is a headline that does."""
_PARTED_NOT: Final = re.compile(
    r"\b(?:schl(?:ießt|ießen|oss|ossen)|lehn(?:t|te|en|ten)|w(?:eist|eisen|ies|iesen)|str(?:eitet|eiten|itt|itten))\b"
    r"([^.;!?]{0,120}?)\b(?:aus|ab|zurück)(?=\s*(?:[.,;:!?)]|$|und\b))",
    re.IGNORECASE,
)
"""German verbs in two parts that come to it: 'schließt Kündigungen aus', 'lehnt den Plan ab'."""
_CLAUSE: Final = re.compile(r"[,;:.!?()]\s")
_WITHOUT: Final = frozenset({"without", "ohne", "sans", "sin"})
"""Words that deny only the noun behind them: 'sans fin'."""
_AFFIXES: Final = ("un", "in", "im", "dis", "non")
_LINKS: Final = frozenset(
    "have been being also soon yet still well haben worden sein single einziger einzige einziges einzigen seul seule "
    "solo sola único única".split()
)
_PERFECT_ANYWHERE: Final = frozenset().union(*PERFECT_ELSEWHERE.values()) - {"a"}
_REACH: Final = 2
_FAR: Final = 8
_CLOSE: Final = 32
_MOST_WEAK: Final = 32
_SHORTEST: Final = 3
_LONGEST_ENDING: Final = 3
_SHORT_QUOTE: Final = 16
_LEAST_SHARED: Final = 4


class Weak(NamedTuple):
    """A word that denies, doubts or expects, and the words it bears on."""

    word: str
    bears_on: list[str]
    doubts: bool
    expects: bool
    disowned: bool = False
    """Whether somebody denies all that follows: 'denied that'."""


def assertion_reasons(claim: Claim, reach: Sequence[str], near: str) -> list[Reason]:
    """The denials, contraries and possibilities that the claim turns into facts.

    `reach` is where the verb of its number may stand, the nearest text first, and `near` what no mark parts from it.
    """
    found = [contrary(claim, reach), _invented_denial(claim), _dropped_prefix(claim), _dropped_doubt(claim, near)]
    return [wrong for wrong in found if wrong is not None]


def _invented_denial(claim: Claim) -> Reason | None:
    """Why the statement's denial is its own: no word of the quote denies or reverses anything."""
    own = set(said(_ASIDE.sub(" ", claim.statement or ""))) & NEGATIONS - {"n", "ne"}
    if not own or _ZERO.search(claim.quote) or _turns(claim.quote, claim.statement or ""):
        return None
    return reason("not_asserted", "statement", f"the statement says {shown(min(own))}, but the quote denies nothing")


def _turns(text: str, statement: str) -> bool:
    """Tell whether the text says anything that 'not' may fairly put in other words: 'closed', of what is not open."""
    found = said(_with_nots(text))
    negative = any(sides(word) & _NEGATIVE for word in found)
    return not _TURNING.isdisjoint(found) or (negative and not any(sides(word) & _NEGATIVE for word in said(statement)))


_NEGATIVE: Final = frozenset(
    "fall lost closed abolished rejected opposing innocent denied ended missing unharmed".split()
)


def _dropped_prefix(claim: Claim) -> Reason | None:
    """Why the statement makes 'known' of 'unknown'."""
    stated = set(said(claim.statement or ""))
    if not NEGATIONS.isdisjoint(stated):
        return None
    for word in [word for word in said(claim.quote) if word.startswith("un")]:
        rest = word.removeprefix("un")
        if len(rest) > _SHORTEST and rest in stated and word not in stated:
            return reason("not_asserted", "statement", f"the text says {shown(word)}, the statement says {shown(rest)}")
    return None


def _dropped_doubt(claim: Claim, near: str) -> Reason | None:
    """Why the statement makes a fact of what the quote denies, doubts or expects."""
    stated = said(claim.statement or "")
    if not stated or claim.modality:
        return None
    for weak in _weak(claim.quote):
        if claim.quantity is not None and (weak.word in _OF_WHOLE or not _bears_on_number(weak, claim, near)):
            continue  # what else the sentence says of this is another number's
        if not _reflects(weak, claim, stated) and _states(weak, claim, stated):
            told = " ".join([weak.word, *weak.bears_on[:_REACH]])
            return reason("not_asserted", "statement", f"the text says {shown(told)}, the statement makes it a fact")
    return None


def _bears_on_number(weak: Weak, claim: Claim, near: str) -> bool:
    """Tell whether the claim's number is what is denied, or may be what is doubted: a mere label asserts nothing."""
    if weak.doubts:
        return not (claim.statement or "").startswith(f"{claim.subject}: {claim.measure}")
    return weak.word not in NEGATIONS or weak in _weak(near)


def drops_doubt(claim: Claim) -> bool:
    """Tell whether the quote denies or doubts something, and the statement nothing."""
    stated = said(claim.statement or "")
    weak = (weak for weak in _weak(claim.quote) if not weak.expects)
    return bool(stated) and any(not _reflects(each, claim, stated) for each in weak)


def _reflects(weak: Weak, claim: Claim, stated: list[str]) -> bool:
    """Tell whether the statement has a word for the doubt or denial, if another one than the quote."""
    kept = _DOUBTING if weak.doubts else _DENYING
    bears_on = frozenset().union(*map(sides, weak.bears_on))
    own = senses(weak.bears_on)
    quoted = said(claim.quote)
    found = said(_HEARSAY.sub(" maybe ", _with_nots(claim.statement or "")))
    if not weak.doubts:  # what the quote says beside its denial denies nothing in the statement either
        found = [word for word in found if word in _TURNING or word not in quoted]
    if any(word in kept and sense(word) not in own and sides(word).isdisjoint(bears_on) for word in found):
        return True
    taken = frozenset().union(*map(sides, quoted))
    negated = (word.removeprefix(affix) for word in stated for affix in _AFFIXES if word.startswith(affix))
    turned = any(rest in quoted for rest in negated if len(rest) > _SHORTEST)
    return turned or (not weak.doubts and any(sides(word) & _NEGATIVE - taken for word in stated))


def _states(weak: Weak, claim: Claim, stated: list[str]) -> bool:
    """Tell whether the statement says what is denied or doubted: for what is only to come, that it was done."""
    bears_on = weak.bears_on[: len(weak.bears_on) if weak.disowned else _REACH if claim.quantity is None else 1]
    own = senses(stated).union(*map(sides, stated))
    hit = any(_said_in(word, own) for word in bears_on)
    if weak.expects:
        perfect = PERFECT | PERFECT_ELSEWHERE.get(detect_language(claim.quote) or "", _PERFECT_ANYWHERE)
        return hit and (not perfect.isdisjoint(stated) or any(_said_in(word, _done(stated)) for word in bears_on))
    foreign = claim.quantity is None and weak.word not in _WITHOUT
    return hit or (foreign and _foreign(claim.quote, claim.statement or ""))


@remembered
def _weak(quote: str) -> tuple[Weak, ...]:
    """The words of the quote that deny, doubt or expect, each with what it bears on in its clause; the first ones."""
    return tuple(islice(_find_weak(quote), _MOST_WEAK))


def _with_nots(text: str) -> str:
    """The text with a plain denial for what comes to one, and without the month that is written as a doubt is."""
    text = _MONTH.sub(r"\1", text) if "May" in text else text
    return _NOT.sub(" not ", _PARTED_NOT.sub(r" nicht \1 ", text))


def _find_weak(quote: str) -> Iterator[Weak]:
    condition = False
    for clause in _CLAUSE.split(_DISOWNS.sub(r"\1 ", _POSSIBLY.sub(" maybe ", _with_nots(AFFIRMS.sub(" ", quote))))):
        found = said(clause)
        for at, word in enumerate(found):
            condition = condition or word in CONDITIONS
            denies = word in _NOTS and not condition
            if _is_to_come(word, quote):
                yield Weak(word, [_TO_COME.sub("", word)], doubts=True, expects=True)
            elif denies or (word in _HOPES and (word not in _BEFORE_TO or found[at + 1 : at + 2] == ["to"])):
                behind = content(" ".join(found[at + 1 : at + 1 + _CLOSE]))
                disowned = word in DISOWNED
                bears_on = [other for other in behind if other not in _LINKS][: _FAR if disowned else _REACH]
                before = content(" ".join(found[max(0, at - _CLOSE) : at]))[-_REACH:] if word in _POSTPOSED else []
                expects = word in EXPECTATIONS or word in _NOUNS
                yield Weak(word, bears_on + before, not denies, expects and not denies, disowned)


_DISOWNS: Final = re.compile(rf"\b({'|'.join(sorted(DISOWNED))}),\s", re.IGNORECASE)
_POSSIBLY: Final = re.compile(
    r"\b(?:risk|danger|threat|possibility|chance|risque|danger|menace|possibilité|riesgo|peligro|posibilidad|Gefahr|Risiko"
    r"|Möglichkeit)\s+(?:that|of|que|d[e’']|du|des|dass)\s",
    re.IGNORECASE,
)
_HEARSAY: Final = re.compile(
    r"\b(?:said|reported|believed|thought|understood|known) to\b|\bsoll(?:en)?\b", re.IGNORECASE
)
_TO_COME: Final = re.compile(r"(?<=[^\W\d_]{3})(?:e?(?:ra|ront)|(?<=[iea]r)án?)$")
"""How the future ends in French and Spanish."""
_NOUNS: Final = frozenset({"maybe", "possible", "alleged", "suspected"})
_OF_WHOLE: Final = frozenset({"pretext", "hoax", "neither", "nor", "false", "falsch", "faux", "falso", "maybe"})
_BEFORE_TO: Final = frozenset({"about", "set"})
"""These speak of what is to come only before 'to': 'about 30 boats' and 'a set of 30 boats' don't."""
_POSTPOSED: Final = frozenset({"nicht", "pas", "false", "falsch", "faux", "falso", "denied"})


def _is_to_come(word: str, quote: str) -> bool:
    return _TO_COME.search(word) is not None and (word.endswith(("rá", "rán")) or detect_language(quote) == "fr")


def _said_in(word: str, own: frozenset[str]) -> bool:
    """Tell whether the word is among the meanings, if in another form: 'fallen' for 'fall'."""
    meaning = sense(word)
    return (
        meaning in own
        or bool(sides(word) & own)
        or (len(meaning) >= _LEAST_SHARED and any(map(_differs_in_ending(meaning), own)))
    )


def _differs_in_ending(meaning: str) -> Callable[[str], bool]:
    return lambda other: other.startswith(meaning[:-1]) and abs(len(other) - len(meaning)) <= _LONGEST_ENDING


def _done(stated: list[str]) -> frozenset[str]:
    """The meanings of what the statement says was done: past forms, and what follows 'has' and 'was'."""
    follow = {second for first, second in pairwise(stated) if first in PERFECT}
    follow |= {third for first, _, third in zip(stated, stated[1:], stated[2:], strict=False) if first in PERFECT}
    to_be = {second for first, second in pairwise(stated) if first == "be"}
    past = {word for word in stated if plain(word) in IRREGULAR or word.endswith(("ed", "te", "ten"))} - to_be
    return senses(follow | past)


def _foreign(quote: str, statement: str) -> bool:
    """Tell whether the two are in different languages, and the quote short enough to say one thing only."""
    if len(said(quote)) > _SHORT_QUOTE or len(_CLAUSE.split(quote)) > 1:
        return False
    language = detect_language(quote)
    return language not in {None, "en", detect_language(statement)} and senses(content(quote)).isdisjoint(
        content(statement)
    )
