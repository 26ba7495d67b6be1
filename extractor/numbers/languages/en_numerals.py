"""English numerals, as tables: cardinals, scales, ordinals and parts."""

from __future__ import annotations

from extractor.numbers.tables import counted

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
)
_TEN, _LAST_DAY = 10, 31
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth"
)

SMALL = {
    **counted(f"{_ONES} eighteen nineteen", first=0),
    **counted(_TENS, first=20, step=10),
    **{
        f"{ten}{one}": tens + ones
        for ten, tens in counted(_TENS, first=20, step=10).items()
        for one, ones in counted(_ONES, first=0).items()
        if 0 < ones < _TEN
    },
    "nought": 0,
    "naught": 0,
    "nil": 0,
    "fourty": 40,
}
ORDINALS = {
    **{
        f"{ten}{one}": tens + ones
        for ten, tens in counted(_TENS, first=20, step=10).items()
        for one, ones in counted(_ORDINALS).items()
        if ones < _TEN
    },
    **counted(_ORDINALS),
    **counted(_TENTHS, first=20, step=10),
    "hundredth": 100,
    "thousandth": 1000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
    "quadrillionth": 10**15,
}
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "thousands": 10**3,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "lac": 10**5,
    "lacs": 10**5,
    **dict.fromkeys(("koti", "krore", "krores"), 10**7),
    "quadrillion": 10**15,
    "quintillion": 10**18,
    "sextillion": 10**21,
}
SCALE_SUFFIXES = {
    "k": 10**3,
    "K": 10**3,
    "Cr": 10**7,
    "cr": 10**7,
    "M": 10**6,
    "MM": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "mm": 10**6,
    "m": 10**6,
    "b": 10**9,
    "B": 10**9,
    "bn": 10**9,
    "Bn": 10**9,
    "BN": 10**9,
    "bln": 10**9,
    "t": 10**12,
    "T": 10**12,
    "tn": 10**12,
    "trn": 10**12,
}
FRACTION_PARTS = {
    **{f"{word}s": value for word, value in ORDINALS.items() if value > ORDINALS["second"]},
    **{word: value for word, value in ORDINALS.items() if value > ORDINALS["second"]},
    "firsts": 1,
    "half": 2,
    "halves": 2,
    "halfs": 2,
    "quarter": 4,
    "quarters": 4,
}
VAGUE_PLURALS = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
