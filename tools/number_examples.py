"""The texts that the pages on numbers show, by what they show; what is read of them the pages ask the reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from extractor.types import Kind

Rules = Mapping[str, tuple[str, ...]]

DIGITS: Final[Rules] = {
    "thousands are grouped by commas, points, apostrophes and the spaces that keep a line together": (
        "1,100 men",
        "1'100 men",
        "1\u00a0100 men",
        "1.234.567 men",
        "5,00,000 men",
    ),
    "a plain space groups only where it can't part two figures": ("10 000 men", "25 200 men"),
    "the last of two marks is the decimal one": ("1,100.50", "1.100,50"),
    "a lone mark before three digits is what the language or the rest of the text makes of it": ("3.500 men",),
    "signs": ("-5 °C", "−5 °C", "minus five degrees"),
    "fractions": ("½", "5½ hours", "2 1/2 miles", "3/4 of them", "two thirds", "half of them"),
    "powers of ten": ("2.5e6", "3 × 10^5 cells", "6·10⁵ cells"),
    "scales, in words and written on": ("1.3bn", "$2m", "5k", "2.5 million", "6 hundred billion"),
    "digits of other scripts": ("５，０００", "٥٬٠٠٠", "५०००"),
    "words": ("twenty-five thousand", "two and a half million", "a dozen", "one hundred and one", "three point five"),
}
KINDS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "cardinal": ("1,100 soldiers", "a dozen eggs", "no casualties"),
    "ordinal": ("the 20th minute", "in fourth place", "ranked #3"),
    "fraction": ("two-thirds of voters", "half of them"),
    "percent": ("12.5%", "seven per cent"),
    "money": ("$5", "€1.2bn", "20 Swiss francs", "5 pounds and 20 pence"),
    "measurement": ("240mm", "65 mph", "30 °C", "5 feet 10 inches", "3 percentage points"),
    "range": ("5 to 10 boats", "between 3 and 6 boats"),
    "ratio": ("one in five people", "three times as many"),
    "score": ("won 2-1", "a 62–35 vote"),
    "age": ("a 34-year-old", "aged 19"),
    "date": ("December 16, 2024", "16/12/2024", "the 1990s", "Q3 2024", "since 1996"),
    "time": ("at 10:15 a.m.", "at noon"),
    "duration": ("two hours and 41 minutes", "a 3-year deal"),
    "identifier": ("an F-16", "CO2", "phase 3", "+49 30 1234567", "10.0.0.1", "version 5.1.2", "https://a.org/2024"),
}
BOUNDS: Final = (
    "exactly 100 men",
    "at least 100 men",
    "100 men or more",
    "more than 100 men",
    "up to 100 men",
    "fewer than 100 men",
    "nearly 100 men",
    "some 100 men",
    "100-odd men",
    "from 100 to 200 men",
    "more than 100 and less than 200 men",
    "dozens of men",
    "several hundred men",
    "about 300 miles (480 km)",
)
DATE_LINE: Final = "Harbour news\n\n4 March 2025\n\n"
DATES: Final = (
    "on 1 March 2025",
    "on March 1",
    "yesterday",
    "on Monday",
    "last week",
    "two days ago",
    "in the fall of 2024",
    "in the third quarter",
    "from 3 to 7 June",
    "in 1914-1918",
    "since 1996",
    "in the 1990s",
    "in the 19th century",
    "a day later",
    "03/05/2024",
)
DOUBTS: Final = (
    "3.500 men",
    "03/05/2024",
    "25 200 men",
    "5\u200b000 men",
    "\u202e0005\u202c men",
    "5\u03380 men",
    "5\u0660\u0660 men",
    "tw\u043e hundred men",
    "5,0\n00 men",
    "9" * 41,
)
NOTHING: Final = (
    "one another, no one, the one who",
    "World War II, Henry VIII",
    "the second-hand car, at first",
    "half-hearted",
    "I will, he may march",
)
"""Texts that look as if a number stood in them."""

LANGUAGES: Final[Mapping[str, tuple[str, ...]]] = {
    "en": (
        "at least 1,100 soldiers",
        "two and a half million people",
        "nearly $2.5bn",
        "5 to 10 percent",
        "two-thirds of voters",
        "dozens of houses",
        "December 16, 2024",
        "a 34-year-old",
        "three times as many",
    ),
    "de": (
        "mindestens 1.100 Soldaten",
        "zweieinhalb Millionen Menschen",
        "knapp 2,5 Mrd. Euro",
        "fünf bis zehn Prozent",
        "zwei Drittel der Wähler",
        "Dutzende Häuser",
        "am 16. Dezember 2024",
        "ein 34-Jähriger",
        "dreimal so viele",
    ),
    "fr": (
        "au moins 1 100 soldats",
        "deux millions et demi de personnes",
        "près de 2,5 milliards d'euros",
        "cinq à dix pour cent",
        "les deux tiers des électeurs",
        "une cinquantaine de maisons",
        "le 16 décembre 2024",
        "à l'âge de 34 ans",
        "quatre-vingt-dix-sept députés",
    ),
    "es": (
        "al menos 1.100 soldados",
        "dos millones y medio de personas",
        "casi 2.500 millones de euros",
        "entre el 5 y el 10 por ciento",
        "dos tercios de los votantes",
        "decenas de casas",
        "el 16 de diciembre de 2024",
        "34 años de edad",
        "el doble de barcos",
    ),
    "it": (
        "almeno 1.100 soldati",
        "due milioni e mezzo di persone",
        "quasi 2,5 miliardi di euro",
        "dal 5 al 10 per cento",
        "due terzi degli elettori",
        "decine di case",
        "il 16 dicembre 2024",
    ),
    "nl": (
        "minstens 1.100 soldaten",
        "tweeënhalf miljoen mensen",
        "bijna 2,5 miljard euro",
        "vijf tot tien procent",
        "twee derde van de kiezers",
        "tientallen huizen",
        "16 december 2024",
    ),
    "pt": (
        "pelo menos 1.100 soldados",
        "dois milhões e meio de pessoas",
        "quase 2,5 bilhões de reais",
        "de 5 a 10 por cento",
        "dois terços dos eleitores",
        "dezenas de casas",
        "16 de dezembro de 2024",
    ),
    "pl": (
        "co najmniej 1100 żołnierzy",
        "dwa i pół miliona osób",
        "prawie 2,5 mld zł",
        "od 5 do 10 procent",
        "16 grudnia 2024",
    ),
    "uk": (
        "щонайменше 1100 солдатів",
        "два з половиною мільйони людей",
        "майже 2,5 млрд грн",
        "від 5 до 10 відсотків",
        "16 грудня 2024 року",
    ),
    "ru": (
        "не менее 1100 солдат",
        "два с половиной миллиона человек",
        "почти 2,5 млрд руб.",
        "от 5 до 10 процентов",
        "16 декабря 2024 года",
    ),
    "zh": ("至少1100名士兵", "250万人", "近25亿美元", "百分之五到百分之十", "2024年12月16日"),
}
