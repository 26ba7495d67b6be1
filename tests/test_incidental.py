"""Numbers that need no claim, each rule beside what it must leave alone."""

from __future__ import annotations

import pytest

from extractor.incidental import (
    CODE,
    DESCRIBES,
    GROUP,
    HEADING,
    LABEL,
    MEANT,
    MEMBER,
    PER,
    PLACE,
    REPEAT,
    WHEN,
    WHICH,
    incidental,
)
from extractor.layout import read_layout
from extractor.numbers import read_numbers


def aside(text: str) -> dict[str, str]:
    numbers = read_numbers(text)
    found = incidental(text, numbers, read_layout(text))
    return {number.surface: found[number.start] for number in numbers if number.start in found}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Vell scored a second goal.", {"second": WHICH}),
        ("In the second half the mill burned.", {"second half": WHICH}),
        ("Vell came in second place.", {}),
        ("It fell for the third consecutive year.", {}),
        ("It is the second largest port.", {}),
        ("He ran for the third time.", {}),
        ("He ran for the first time.", {"first": WHICH}),
        ("She scored in the 28th minute.", {}),
        ("Der zweite Antrag wurde abgelehnt.", {"zweite": WHICH}),
        ("Vell issued its third flood warning in nine months.", {}),
        ("It was the second mill fire this year.", {}),
        ("Es war der dritte Brand in zwei Wochen.", {}),
        ("C'est le troisième incendie cette année.", {}),
        ("Vell, one out of currently 62 islands, is small.", {"one": MEMBER}),
        ("This is one of the best mills.", {"one": MEMBER}),
        ("The storm killed one of the millers.", {}),
        ("Damage from Tornado #1 was slight.", {"#1": LABEL}),
        ("By sales it is the #2 mill.", {}),
        ("The ratio was 0.7 (95% confidence interval 0.6 to 0.9).", {"95%": LABEL}),
        ("Der Wert lag bei 0,7 (95-%-Konfidenzintervall).", {"95-%": LABEL}),
        ("Confidence fell to 95%.", {}),
        ("Vell Storm Advisory Number   2 is out.", {"2": LABEL}),
        ("They read two statements.", {}),
        ("Das ist die zweitgrößte Mühle.", {}),
        ("Les pertes ont crû en semaine 23.", {"23": WHEN}),
        ("Desde la semana (SE) 1 hasta la 22 hubo 40 casos.", {"1": WHEN, "22": WHEN}),
        ("En la semana 40 barcos se hundieron.", {}),
        ("En la cuarta semana hubo 40.", {"cuarta": WHEN}),
        ("En la cuarta semana 40.", {"cuarta": WHEN}),
        ("Es la cuarta semana consecutiva.", {}),
        ("Il y a eu 9,2 cas pour 100 000 habitants.", {"100 000": PER}),
        ("Der Hafen hat 100.000 Einwohner.", {}),
        ("Chez nous 83 % des 70 ans et plus ont un bateau.", {"70 ans": GROUP}),
        ("El 40% de los mayores de 65 años navega.", {"65 años": GROUP}),
        ("Le pont a tenu plus de 70 ans.", {}),
        ("Hubo 12 casos de 40 a 44 años; de 50 a 59 años 9.", {"40 a 44 años": GROUP, "50 a 59 años": GROUP}),
        ("La obra durará de 3 a 5 años.", {}),
        ("Entre 20 et 64 ans : 55 %.", {"20 et 64 ans": GROUP}),
        ("Siehe Tabelle 4‑1: Daten.", {"4": LABEL, "1": LABEL}),
        ("Ici 45 % des marins ont perdu au moins un bateau.", {"un": DESCRIBES}),
        ("Hier starb mindestens ein Seemann, 12 wurden verletzt.", {}),
        ("Hier sanken 12 Boote und mindestens ein Schiff.", {}),
        ("L'incidence sur 7 jours est de 47.", {"7 jours": DESCRIBES}),
        ("Die 7-Tage-Inzidenz liegt bei 47.", {"7-Tage": DESCRIBES}),
        ("C'est une hausse à deux chiffres.", {"deux": DESCRIBES}),
        (
            "El gasto de los barcos subió.\n\n| Dato | Valor |\n|---|---|\n| Gasto (miles de euros) | 12 |",
            {"miles de euros": LABEL},
        ),
        ("It rained on day five of the fair.", {"five": LABEL}),
        ("It rained for five days.", {}),
        ("It began 4 SSW Orsk.", {"4": PLACE}),
        ("The flood hit a two story home.", {"two": DESCRIBES}),
        ("They built a four-lane road.", {"four": DESCRIBES}),
        ("They counted two lane changes.", {}),
        ("It won five seats in the council.", {}),
        ("[Ten] years ago the mill burned.", {"Ten": WHEN}),
        ("It rains for the next couple of days.", {"couple of days": WHEN}),
        ("It rained for several days.", {}),
        ("It rains within the next 36 hours.", {}),
        ("One old sailor said the boat was lost.", {"One": MEMBER}),
        ("One old sailor was lost.", {}),
        ("The storm cut off those two towns.", {"two": MEANT}),
        ("The two firms signed it.", {"two": MEANT}),
        ("Of the two towns one is shut.", {}),
        ("Trade was brisk on its third day.", {"third": WHICH}),
        ("It is the second big fire in less than three years.", {}),
        ("Ana Orr won the 60m hurdles.", {"60m": DESCRIBES}),
        ("Ana Orr ran 60m.", {}),
        ("It began 4 miles from Orsk.", {}),
    ],
)
def test_what_a_reader_would_not_look_up_needs_no_claim(text: str, told: dict[str, str]) -> None:
    assert aside(text) == told


def test_a_headline_that_the_text_says_again_needs_no_claim() -> None:
    body = "\n\nThe Vell flood has killed 14 farmers, officials said."
    assert aside(f"Vell flood kills 14 farmers{body}") == {"14": REPEAT}
    assert aside(f"Vell mills sold for 14 marks{body}") == {}
    assert aside(f"14 killed in Vell flood{body}") == {"14": REPEAT}
    assert aside(f"Vell flood kills 14 farmers\nOrsk (ap){body}") == {"14": REPEAT}
    assert aside("Vell flood kills 14 farmers\n\nNearly 14 farmers were killed by the flood in Vell.") == {}


def test_the_codes_at_the_head_of_a_bulletin_need_no_claim() -> None:
    text = "564\nWTVE34 KORS 041303\n\nFLOOD STATEMENT 7\nRIVER SERVICE ORSK\n\nThe Vell is near 4 m at Orsk."
    assert aside(text) == {"564": CODE, "7": HEADING}
    assert aside("564\n\nThe Vell is near 4 m at Orsk.") == {}


def test_the_heads_of_a_form_and_its_headings_need_no_claim() -> None:
    scale = "Strength of floods:\n\nGrade 2...Weak...3 to 4 m\nGrade 3...Strong...4 to 6 m"
    assert set(aside(scale).values()) <= {LABEL}
    assert aside("The river rose.\n\n48-HOUR OUTLOOK\n---------------\nIt will fall to 3 m.") == {"48-HOUR": HEADING}
