"""Numbers spelled out in words, by rules of their own: what the reader's tables are checked against."""

from __future__ import annotations

from collections.abc import Callable

THOUSAND, HUNDRED, TWENTY, TEN = 1000, 100, 20, 10
ONE, FEW = 1, 4
"""Slavic nouns have one form behind one, another behind two to four, and a third one."""

Words = tuple[str, str, str, tuple[str, str, str], dict[str, str]]

RUSSIAN: Words = (
    (
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать"
        " пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
    ),
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    ("тысяча тысячи тысяч", "миллион миллиона миллионов", "миллиард миллиарда миллиардов"),
    {"один": "одна", "два": "две"},
)
UKRAINIAN: Words = (
    (
        "нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять"
        " п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять"
    ),
    "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
    "сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот",
    ("тисяча тисячі тисяч", "мільйон мільйони мільйонів", "мільярд мільярди мільярдів"),
    {"один": "одна", "два": "дві"},
)
POLISH: Words = (
    (
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"
        " trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście"
    ),
    "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
    ("tysiąc tysiące tysięcy", "milion miliony milionów", "miliard miliardy miliardów"),
    {},
)


def slavic(words: Words) -> Callable[[int], str]:
    """A speller of whole numbers below 10^12 in the nominative; the thousands are feminine where `words` says so."""
    small, tens, hundreds, scales, feminine = words
    ones, tens_row, hundreds_row = small.split(), tens.split(), hundreds.split()

    def group(value: int) -> list[str]:
        spelled = [hundreds_row[value // HUNDRED - 1]] if value >= HUNDRED else []
        rest = value % HUNDRED
        if rest >= TWENTY:
            spelled.append(tens_row[rest // TEN - 2])
            rest %= TEN
        return [*spelled, ones[rest]] if rest else spelled

    def spell(value: int) -> str:
        spelled: list[str] = []
        for power, forms in reversed(list(enumerate(scales, start=1))):
            count = value // THOUSAND**power % THOUSAND
            if count:
                counting = [feminine.get(word, word) if power == ONE else word for word in group(count)]
                spelled += [*counting, forms.split()[_form(count)]]
        return " ".join([*spelled, *group(value % THOUSAND)]) or ones[0]

    return spell


def _form(count: int) -> int:
    last = count % TEN
    if TEN < count % HUNDRED < TWENTY:
        return 2
    return 0 if last == ONE else 1 if ONE < last <= FEW else 2


HAN_DIGITS = "零一二三四五六七八九"
HAN_UNITS = ("", "十", "百", "千")


def chinese(value: int) -> str:
    """A whole number below 10^12 in Chinese: groups of four digits, and 零 where digits are passed over."""
    if value == 0:
        return HAN_DIGITS[0]
    groups = [value // 10000**power % 10000 for power in range(3)]
    spelled, gap = "", False
    for power in (2, 1, 0):
        if not groups[power]:
            gap = bool(spelled)
            continue
        zero = spelled and (gap or groups[power] < THOUSAND)
        spelled += ("零" if zero else "") + _four(groups[power]) + ("", "万", "亿")[power]
        gap = False
    return spelled[1:] if spelled.startswith("一十") else spelled


def _four(value: int) -> str:
    spelled, gap = "", False
    for power in (3, 2, 1, 0):
        digit = value // 10**power % 10
        if digit:
            spelled += ("零" if gap and spelled else "") + HAN_DIGITS[digit] + HAN_UNITS[power]
        gap = digit == 0
    return spelled
