"""Digits of formulas: subscripts, chemical names, isotopes, arguments, citations of papers. They count nothing.

Text that was taken from a printed page has lost the height of its subscripts, and often has a space instead: 'CO 2',
'x 1 +', 'Ca(OH)2'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from extractor.numbers.figure import Figure
from extractor.numbers.patterns import lazy_pattern

_REACH = 40
_SMALL = lazy_pattern(r"[0-9]{1,4}(?:\.[0-9]{1,3})?[a-z]?(?![\w]|[.,][0-9])")

_VARIABLE = lazy_pattern(r"(?<![\w'’.])(?:[A-ZΑ-Ωα-ω∆]|[bcdfghjklmnpqrt]|(?<![0-9] )x)[ ]\Z")
_SUBSCRIPT = lazy_pattern(
    r"[0-9](?=[ ]?(?:[,;:)\]}=+−<>≤≥⩽⩾/|·∈∼≃→…(](?!\d)|\.(?![0-9]))"
    r"|[ ](?:[A-Z]\b|[a-z]\b|(?:and|are|as|at|by|can|for|in|is|of|or|to|was|were|with)[ ]))"
)
"""A variable and its subscript, in what can't be a sentence: 'x 1 +', 'G 2 /M', 'H 2 O'; in '3 x 4 m' x is a cross."""

_GROUP = lazy_pattern(
    r"\([^()\s]{0,12}[A-Z][^()\s]{0,12}\)\Z|[\w)\]]\([^()\s]{1,20}\)\Z|\][)]?\Z|[\w)]\([^()]{1,30}\)\Z"
)
_ATOMS = lazy_pattern(r"[0-9]{1,2}(?![0-9%]|[.,][0-9])(?:[+−-](?!\w))?")
"""How often a group of atoms or a bracket occurs: 'Ca(OH)2'."""

_ARGUMENT = lazy_pattern(r"(?<!\w)[^\W\d_]{1,3}[²2]?\((?:[0-9.]{1,6},[ ]?)?\Z")
_ARGUED = lazy_pattern(r"[0-9]{1,6}(?:\.[0-9]{1,4})?(?=,[ ]?[0-9.]{1,8}\)|\))")
"""What a function or a statistic is of: 'F(3, 8.9)', 't(39)'."""

_EQUATION = lazy_pattern(r"[^\W\d]?\S\(\Z")
_NUMBERED = lazy_pattern(r"[0-9]{1,3}[a-z]?(?=\)[^\W\d_])")
_SET = lazy_pattern(r"[0-9]{1,4}(?:\.[0-9]{1,4})?(?:,[ ]?[0-9]{1,4}(?:\.[0-9]{1,4})?){0,20}(?=\})")
_OPERATED = lazy_pattern(r"(?<![\w(])[0-9]{0,2}[^\W\d_]{1,2}[−+*^]\Z|[^\W\d_][−]\Z")
"""'n−1', '3f+1'."""

_LEFT = lazy_pattern(r"[ ](?:[mgslhdayKJWL]|[kcmµn][mg]|min|day|ha|yr|year|mol)[ ]?−\Z")
_ONE_DIGIT = lazy_pattern(r"[1-4](?![0-9]|[.,][0-9])")
"""The exponent of a unit whose figure counts something unknown: '0.02 grains m −2'."""

_MUTATION = lazy_pattern(r"(?<!\w)[cgmp]\.\Z")
_MUTATED = lazy_pattern(r"[0-9]{1,6}(?:[+_-][0-9]{1,6})?(?:[ACGTU]|del|ins|dup)\w{0,12}")
_FOOTNOTE = lazy_pattern(r"[a-z]{3}[.,]\Z")
_NOTE = lazy_pattern(r"[0-9]{1,2}(?=\s+[A-Z]|\s*\Z)")
_ENUMERATED = lazy_pattern(r"(?:[:;.,—–]|\b(?:and|or|und|et|y|ou|oder))[ ]\(?\Z|\A[^()]{20,}[ ]\Z")
_MARK = lazy_pattern(r"[1-9][0-9]?(?=\)[ ][^\W\d_])")
_CITED = lazy_pattern(r"(?:[(;,][ ]?|\.[,]?[ ]?\(?|[ ]\(|et al[.,]{0,2} )\Z")
_CITED_YEAR = lazy_pattern(r"(?:1[6-9]|20)[0-9]{2}[a-h](?:,[a-h]){0,5}(?!\w)")

_STEMS = (
    "acet|alk|amin|aza|benz|bis|brom|but|carb|chlor|cyan|cyclo|dehydr|deoxy|di[a-z]|epox|eth|fluor|form|hept|hex|hydr"
    "|imid|imin|iod|keto|meth|nitr|oct|oxa|oxo|oxy|pent|phen|phosph|prop|pyr|quin|sulf|tert|tetra|thi|tolu|tri[a-z]|vin"
)
_LOCANT = lazy_pattern(
    rf"[0-9]{{1,2}}(?:[′']?,[0-9]{{1,2}}){{0,6}}[′']?-(?:[(\[]{{0,2}}(?:(?:n|t|s|sec|N|O)-)?(?i:{_STEMS})(?:[a-z]{{2,}}|[a-z]?-[0-9(])"
    r"|[(\[]{1,2}[0-9](?:,[0-9]){0,4}-[a-z]{3}|[a-z]\]|[NHSO]-|[A-Z]{2}(?![\w%]))"
    r"|[0-9]−[A-Z]{2}(?![\w%])"
)
_NAME_END = lazy_pattern(r"[\w,()\[\]′'{}-]{1,120}")
"""The places of a molecule that its name begins with, and the name: '4,5-dihydroxy-…', '5-FU'."""

_ISOTOPE = lazy_pattern(
    r"(?:[23]H|1[1-4]C|1[35]N|1[5-8]O|2[68]Al|3[2-6]S|[0-9]{2,3}(?:Ar|Sr|Pb|Nd|Be|Th|Cs))(?=[/–]|-[A-Zd])"
)
_SECOND_ISOTOPE = lazy_pattern(r"(?:[12]H|12C|14N|16O|32S|[0-9]{2,3}(?:Ar|Sr|Pb|Nd|Be))(?!\w)")
_STRAND = lazy_pattern(r"[35][′'’](?=[- ]?(?:end|UTR|untranslated|flanking|termin|splic|RACE|region|to |-?[ACGTU]{3}))")
"""An end of a strand of nucleic acid: '3′ end'."""

_CORE = lazy_pattern(r"[0-9]{1,4}/[0-9]{1,4}[a-z](?:-[0-9]{1,3}[a-z]?)?(?!\w)")
"""A well or a core: '22/10a-4'."""

_INVERSE = lazy_pattern(r"1/[efnrxzN](?!\w)")
"""One over what stands for an unknown or a constant: '1/e'."""

_CHEMICAL = lazy_pattern(r"[0-9]{1,4}[-−,/′'’A-Z]")
_Reader = Callable[[str, str, int], "re.Match[str] | None"]


def _pair(before: re.Pattern[str], digits: re.Pattern[str]) -> _Reader:
    """A reader of digits behind something; what is looked for first fails first."""

    def read(head: str, text: str, pos: int) -> re.Match[str] | None:
        match = digits.match(text, pos)
        return match if match and before.search(head) else None

    return read


def _enumerated(head: str, text: str, pos: int) -> re.Match[str] | None:
    """The mark of an item in a list, which closes a bracket that nothing opened, or only itself."""
    match = _MARK.match(text, pos)
    if match is None or head[:-1].rfind("(") > head.rfind(")"):
        return None
    return match if _ENUMERATED.search(head) else None


_AFTER: Mapping[str, tuple[_Reader, ...]] = {
    " ": (
        *(_pair(_CITED, _CITED_YEAR), _pair(_VARIABLE, _SUBSCRIPT), _enumerated),
        _pair(_ARGUMENT, _ARGUED),
    ),
    "(": (
        *(_pair(_CITED, _CITED_YEAR), _pair(_ARGUMENT, _ARGUED), _pair(_EQUATION, _NUMBERED)),
        _enumerated,
    ),
    ",": (_pair(_CITED, _CITED_YEAR), _pair(_ARGUMENT, _ARGUED)),
    ".": (_pair(_MUTATION, _MUTATED), _pair(_FOOTNOTE, _NOTE)),
    "/": (lambda head, text, pos: _SECOND_ISOTOPE.match(text, pos) if head[-2:-1].isalpha() else None,),
    "{": (lambda _head, text, pos: _SET.match(text, pos),),
    **dict.fromkeys(")]", (_pair(_GROUP, _ATOMS),)),
    "−": (_pair(_OPERATED, _SMALL), _pair(_LEFT, _ONE_DIGIT)),
    **dict.fromkeys("+*^", (_pair(_OPERATED, _SMALL),)),
}
"""What may be read behind a character: most figures stand behind a space, and none of these is looked for long."""


def read_formula(text: str, pos: int) -> Figure | None:
    """The digits at `pos` as a name, if they belong to a formula, a chemical name or a citation.

    >>> [read_formula(text, text.index("2")).end for text in ("Ca(OH)2", "n−2", "the x 2 + y", "and 2,4-dinitrophenol")]
    [7, 3, 7, 21]
    >>> read_formula("the 2 boats", 4) is None
    True
    """
    if name := _read_chemical(text, pos):
        return name
    readers = _AFTER.get(text[pos - 1 : pos]) if pos else None
    if readers is None:
        return None
    head = text[max(0, pos - _REACH) : pos]
    match = next(filter(None, (reader(head, text, pos) for reader in readers)), None)
    return Figure(pos, match.end(), "identifier") if match else None


def _read_chemical(text: str, pos: int) -> Figure | None:
    """A molecule, an isotope, a drill core or a term that begins with digits."""
    if not _CHEMICAL.match(text, pos):
        return None
    if inverse := _INVERSE.match(text, pos):
        return Figure(pos, inverse.end(), "identifier")
    if locant := _LOCANT.match(text, pos):
        name = _NAME_END.match(text, pos)
        end = max(locant.end(), pos + len(name.group().rstrip(",)]}'-"))) if name else locant.end()
        return Figure(pos, end, "identifier")
    match = _ISOTOPE.match(text, pos) or _CORE.match(text, pos) or _STRAND.match(text, pos)
    return Figure(pos, match.end(), "identifier") if match else None
