"""Which phrases of a sentence may name its speaker, a place or its date."""

from __future__ import annotations

import pytest

from extractor.phrases import (
    Standing,
    attributing,
    bracketed,
    deeds,
    difference,
    governs,
    modality,
    places,
    speakers,
    subjects,
)
from extractor.phrases.tokens import MAX_PHRASES
from extractor.types import Span


@pytest.mark.parametrize(
    ("sentence", "among"),
    [
        ("The mayor of Orsk told reporters that 14 farmers had drowned.", "mayor of Orsk"),
        ("Vellia received tents, according to aid agencies.", "aid agencies"),
        ("As reported by Ana Ruiz, head of the centre, 200 came.", "Ana Ruiz"),
        ('"We lost 5 boats," Captain Lund said.', "Captain Lund"),
        ("A report by the Harbour Board found 5 leaks.", "Harbour Board"),
        ("The Gazette reported that the Treasury believes 9% is likely.", "Treasury"),
        ("On Monday more than 200 trees were felled, the forester said.", "forester"),
        ("Fredric March said 5 boats had come in March.", "Fredric March"),
        ("The spokesperson for the US Mint was asked about it.", "US Mint"),
    ],
)
def test_the_source_of_a_statement_is_among_the_choices(sentence: str, among: str) -> None:
    assert among in speakers(sentence)


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("de", "Das waren 21 mehr, teilt das Statistikamt Vell mit.", "Statistikamt Vell"),
        ("de", "Wie das Statistikamt Vell mitteilt, sank die Zahl um 21.", "Statistikamt Vell"),
        ("fr", "La maire Ana Ruiz précisait lundi que 21 bateaux ont coulé.", "maire Ana Ruiz"),
        ("es", "Las cifras publicadas este viernes por la Agencia Vell indican 21.", "Agencia Vell"),
    ],
)
def test_a_source_is_found_whatever_form_its_verb_has(language: str, sentence: str, found: str) -> None:
    assert found in speakers(sentence, language=language)


@pytest.mark.parametrize(
    "sentence",
    [
        "In June it deployed 10,000 soldiers to Norway.",
        "Six shells hit the field.",
        "Some 40 residents were told to leave.",
        "",
    ],
)
def test_a_sentence_that_attributes_nothing_offers_no_speaker(sentence: str) -> None:
    assert speakers(sentence) == []


def test_who_does_the_deed_is_no_choice_where_the_source_is_named() -> None:
    assert "Pyongyang" not in speakers("Pyongyang has sent thousands, according to Western governments.")


def test_whoever_a_pronoun_stands_for_is_in_the_sentence_before() -> None:
    before = "Chief engineer Ana Ruiz spoke of the leak, the board said."
    assert "board" in speakers('"We lost 5 boats," she said.', before)
    assert speakers("We lost 5 boats in June.", before) == []


def test_every_choice_stands_in_the_sentence() -> None:
    sentence = "Officials " + "of the North West Harbour and Canal Board " * 40 + "said so"
    assert 0 < len(speakers(sentence)) <= MAX_PHRASES
    assert all(choice in sentence for choice in speakers(sentence))


def test_a_place_is_that_of_the_numbers_own_clause() -> None:
    sentence = "At least 100 had been killed in Russia, and another 1,000 wounded in the Kursk region."
    first, second = sentence.index("100"), sentence.index("1,000")
    assert places(sentence, Span(start=first, end=first + 3)) == ["Russia"]
    assert "Kursk region" in places(sentence, Span(start=second, end=second + 5))


def test_a_month_and_a_source_are_no_places() -> None:
    sentence = "According to Lund, 5 came in December."
    assert places(sentence, Span(start=19, end=20)) == []


@pytest.mark.parametrize(
    ("sentence", "date", "number", "expected"),
    [
        ("On May 5, 3 came, and 4 left.", "May 5", "4", True),
        ("They sold 3 in 2009; now 4 are left.", "2009", "4", False),
        ("Shares, which gained 3% since May, fell 4%.", "May", "4", False),
        ("Shares, which gained 3% since May, fell 4%.", "May", "3", True),
        ("They sold 3, and 4 are left, he said on Monday.", "Monday", "3", True),
        ("The ferry, built in 1998, is 96 m long.", "1998", "96", False),
        ("The ferry built in 1998 is 96 m long.", "1998", "96", False),
        ("Founded in 1998, the club has 96 members.", "1998", "96", False),
        ("The club was founded in 1998 by 96 miners.", "1998", "96", True),
        ("The ferry, built in 1998 by 30 men, is 96 m long.", "1998", "30", True),
    ],
)
def test_a_date_governs_its_clause_or_the_sentence(sentence: str, date: str, number: str, *, expected: bool) -> None:
    spans = [Span(start=sentence.index(part), end=sentence.index(part) + len(part)) for part in (date, number)]
    assert governs(sentence, spans[0], around=spans[1]) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The yard sold 30 ships.", None),
        ("In May the yard sold 30 ships.", None),
        ("The target population was 30 ships.", None),
        ("The yard may sell 30 ships.", "possible"),
        ("The yard plans to sell 30 ships.", "planned"),
        ("The yard expects to sell 30 ships.", "forecast"),
        ("The bank believes that 30 ships were sold.", "assessed"),
        ("If nothing changes, 30 ships are sold.", "conditional"),
        ("As if that weren't enough, 30 ships were sold.", None),
        ("Orsk scored a goal, and 30 ships were sold.", None),
        ("The goal is to sell 30 ships.", "planned"),
        ("It could not sell 30 ships.", None),
    ],
)
def test_how_a_clause_means_what_it_says(sentence: str, expected: str | None) -> None:
    start = sentence.index("30")
    assert modality(sentence, Span(start=start, end=start + 2)) == expected


@pytest.mark.parametrize(
    ("language", "sentence", "among"),
    [
        ("de", "Nach Angaben des Ministeriums sanken 40 Boote.", "Ministeriums"),
        ("de", "40 Boote sanken, sagte der Hafenmeister.", "Hafenmeister"),
        ("de", "Laut Polizei waren es 40 Boote.", "Polizei"),
        ("de", "Der Verband teilte mit, dass 40 Boote sanken.", "Verband"),
        ("fr", "Selon la préfecture, 40 bateaux ont coulé.", "préfecture"),
        ("fr", "Le ministre a annoncé que 40 bateaux ont coulé.", "ministre"),
        ("fr", "« 40 bateaux ont coulé », a déclaré Anne Morel.", "Anne Morel"),
        ("es", "Según la policía, 40 barcos se hundieron.", "policía"),
        ("es", "El alcalde dijo que 40 barcos se hundieron.", "alcalde"),
        ("es", "De acuerdo con el Ministerio de Pesca, fueron 40.", "Ministerio de Pesca"),
    ],
)
def test_each_language_has_its_own_words_of_attribution(language: str, sentence: str, among: str) -> None:
    assert among in speakers(sentence, language=language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Im Juni lagen 40 Boote im Hafen."),
        ("fr", "En juin 40 bateaux étaient au port."),
        ("es", "En junio había 40 barcos en el puerto."),
    ],
)
def test_a_sentence_in_its_writers_own_voice_offers_no_speaker(language: str, sentence: str) -> None:
    assert speakers(sentence, language=language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "kind"),
    [
        ("de", "Es könnten 40 Boote sein.", "possible"),
        ("de", "Der Verband plant 40 Boote.", "planned"),
        ("fr", "Il pourrait y avoir 40 bateaux.", "possible"),
        ("fr", "Les prévisions sont de 40 bateaux.", "forecast"),
        ("es", "Podría haber 40 barcos.", "possible"),
        ("es", "Se espera vender 40 barcos.", "forecast"),
    ],
)
def test_each_language_says_what_is_not_plainly_so(language: str, sentence: str, kind: str) -> None:
    at = sentence.index("40")
    assert modality(sentence, Span(start=at, end=at + 2), language) == kind


@pytest.mark.parametrize(
    ("language", "sentence", "place"),
    [
        ("de", "In Bergen sanken 40 Boote.", "Bergen"),
        ("fr", "À Brest, 40 bateaux ont coulé.", "Brest"),
        ("es", "En Cádiz se hundieron 40 barcos.", "Cádiz"),
    ],
)
def test_each_language_says_where(language: str, sentence: str, place: str) -> None:
    at = sentence.index("40")
    assert place in places(sentence, Span(start=at, end=at + 2), language)


def test_a_verb_of_saying_is_no_part_of_who_says_it() -> None:
    found = speakers("Ardieron 5 barcos, según informó el Gobierno regional.", language="es")
    assert "Gobierno regional" in found
    assert not any(name.startswith("informó") for name in found)


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        ("en", "Workers in Orsk said 5 boats were lost.", ["Workers"]),
        ("en", "The security firm Vell Labs, has said that 5 boats were lost.", ["security firm Vell Labs"]),
        ("en", "Last Friday Vell Yards said 5 boats were lost.", ["Vell Yards"]),
        ("en", 'Vell Weekly\'s recent analysis concluded, "5 boats were lost."', ["Vell Weekly's recent analysis"]),
        ("en", "The bank raised its forecast to 5%.", ["bank"]),
        ("en", "The yards added 5 boats.", []),
        ("en", "Vell Yards on Thursday announced 5 boats.", ["Vell Yards"]),
        ("de", "Der Täter, so sagte Lund dem Sender, habe 5 Boote versenkt.", ["Lund"]),
        ("es", 'Añade Lund que "5 barcos se hundieron".', ["Lund"]),
        ("es", "Se hundieron 5 barcos en Brest, según los últimos datos.", ["últimos datos"]),
        ("fr", "5 bateaux ont coulé à Brest, selon le bilan de la préfecture.", ["bilan de la préfecture"]),
        ("fr", "« 5 bateaux ont coulé », a indiqué début juin le ministre de la Mer.", ["ministre de la Mer"]),
        (
            "fr",
            "L'an dernier, 5 bateaux ont coulé », soulignent Anne Morel et Jean Leroy.",
            ["Anne Morel et Jean Leroy"],
        ),
    ],
)
def test_who_speaks_is_named_whole_and_without_what_stands_beside(
    language: str, sentence: str, names: list[str]
) -> None:
    found = speakers(sentence, language=language)
    assert found[: len(names)] == names[: len(found)]
    assert bool(found) == bool(names)


def at(sentence: str, part: str) -> Span:
    start = sentence.index(part)
    return Span(start=start, end=start + len(part))


@pytest.mark.parametrize(
    ("language", "sentence", "date", "number", "dates"),
    [
        ("en", "Cuts rose 3% compared with May.", "May", "3%", False),
        ("en", "Cuts rose by 9% from June, but fell by 2 since.", "June", "9%", True),
        ("en", "It sold 30, more than last May, when it had 20.", "May", "20", True),
        ("de", "Die Schulden stiegen gegenüber dem Jahresende 2023 um 2,6 %.", "2023", "2,6 %", False),
        ("de", "Gegenüber Mai (355) ist der Preis um 6 % gestiegen.", "Mai", "355", True),
        ("de", "Gegenüber Mai (355) ist der Preis um 6 % gestiegen.", "Mai", "6 %", False),
        ("fr", "Les ventes ont reculé de 3 % par rapport à mai 2020.", "mai 2020", "3 %", False),
        ("es", "Las ventas cayeron un 3 % respecto a mayo de 2020.", "mayo de 2020", "3 %", False),
    ],
)
def test_a_date_that_is_compared_with_dates_only_what_was_so_then(
    language: str, sentence: str, date: str, number: str, *, dates: bool
) -> None:
    assert governs(sentence, at(sentence, date), at(sentence, number), language) is dates


@pytest.mark.parametrize(
    ("language", "sentence", "number", "word"),
    [
        ("en", "It sold 30 boats more than in May.", "30", "more"),
        ("en", "It sold 30 boats or more in May.", "30", None),
        ("en", "Sales are 30 boats, up by 13 percent.", "13 percent", "up"),
        ("fr", "Les ventes sont en hausse de 3 %.", "3 %", "hausse"),
        ("de", "Im Mai plus 3 % im Hafen.", "3 %", "plus"),
        ("es", "La tasa registra un descenso de 3 puntos.", "3 puntos", "descenso"),
        ("de", "Das waren 4 % mehr als im Mai.", "4 %", "mehr"),
        ("de", "Sie lag um 3 Euro höher als im Mai.", "3 Euro", "höher"),
        ("fr", "Il a vendu 30 bateaux de plus qu’en mai.", "30 bateaux", "de plus"),
        ("es", "Vendió un 3 % más que en mayo.", "3 %", "más"),
    ],
)
def test_a_difference_is_told_by_the_word_behind_it(
    language: str, sentence: str, number: str, word: str | None
) -> None:
    assert difference(sentence, at(sentence, number), language) == word


def test_what_stands_in_other_brackets_is_said_of_what_stands_before_them() -> None:
    sentence = "Vell got 25 votes (plus 5), Orsk 24 (minus 8)."
    assert not any("plus" in run for run in deeds(sentence, Standing(at(sentence, "8"))))


def test_a_difference_told_twice_is_one_both_times() -> None:
    sentence = "Das waren 21 Boote oder 7 % weniger als im Mai."
    assert difference(sentence, at(sentence, "21"), "de") == "weniger"


def test_a_clause_with_a_verb_of_its_own_says_what_its_number_is_of() -> None:
    sentence = "Many rules touch the mills, but yield only 3 euros."
    assert deeds(sentence, Standing(at(sentence, "3 euros"))) == ["yield"]
    told = "The mills had the rent in hand; this has dropped to 5 euros."
    assert "rent in hand" in " ".join(deeds(told, Standing(at(told, "5 euros"))))


def test_what_a_comma_parts_from_a_number_is_said_of_it_only_where_little_else_is() -> None:
    sentence = "The rent on mills of the port fell to 5%, on top of other cuts."
    assert not any("cuts" in run for run in deeds(sentence, Standing(at(sentence, "5%"))))


@pytest.mark.parametrize(
    ("language", "sentence", "meant"),
    [
        ("en", "The relative risk reduction was 19%.", None),
        ("en", "There is a risk of another 19 floods.", "possible"),
        ("en", "There was no danger for the 19.", None),
        ("de", "Auch wenn die Zahl sank, kamen 19 um.", None),
        ("de", "Wenn die Zahl sinkt, kommen 19.", "conditional"),
    ],
)
def test_risks_that_are_measured_and_concessions_leave_a_statement_as_it_is(
    language: str, sentence: str, meant: str | None
) -> None:
    assert modality(sentence, at(sentence, "19"), language) == meant


@pytest.mark.parametrize(
    ("language", "sentence", "number", "about"),
    [
        ("de", "Es sind Vellia (3 Tonnen) und Orsk (1 Tonne).", "3 Tonnen", "Vellia"),
        ("fr", "Le nombre de bateaux perdus (+4,2 %) a crû.", "+4,2 %", "nombre de bateaux perdus"),
        ("en", "The control group (ages 18 to 40, n = 152) followed.", "152", "control group"),
        ("en", "That was more than a year earlier (9.3 million).", "9.3 million", None),
        ("en", "The yard (it has 5 boats) is shut.", "5", None),
    ],
)
def test_a_figure_alone_in_brackets_is_about_the_phrase_before_them(
    language: str, sentence: str, number: str, about: str | None
) -> None:
    found = bracketed(sentence, at(sentence, number), language)
    assert (found.of(sentence) if found else None) == about


@pytest.mark.parametrize(
    ("language", "sentence", "number", "never"),
    [
        ("en", "Vellia lost 5 boats in Orsk Bay.", "5", "Orsk Bay"),
        ("en", "It fell by 5% compared with last year.", "5%", "year"),
        ("de", "Rund 40 neue Boote im Wert von 9 Euro wurden verkauft.", "40", "Wert"),
        ("de", "In den Vereinigten Staaten sanken 40 Boote.", "40", "Vereinigten Staaten"),
    ],
)
def test_no_name_no_time_and_nothing_said_of_another_figure_is_what_a_number_is_of(
    language: str, sentence: str, number: str, never: str
) -> None:
    others = (at(sentence, "9 Euro"),) if "9 Euro" in sentence else ()
    found = deeds(sentence, Standing(at(sentence, number), others=others, unlike=others), language)
    assert found
    assert never not in found


@pytest.mark.parametrize(
    ("language", "sentence", "number", "noun"),
    [
        ("en", "The raid left 7 dead and much damage.", "7", "dead"),
        ("de", "Es gab 7 Tote bei dem Brand.", "7", "Tote"),
        ("fr", "Le bilan provisoire est de 7 morts.", "7", "morts"),
        ("es", "El balance es de 7 heridos.", "7", "heridos"),
    ],
)
def test_a_noun_that_says_what_befell_those_it_counts_is_what_their_number_is_of(
    language: str, sentence: str, number: str, noun: str
) -> None:
    standing = Standing(at(sentence, number), counted=at(sentence, f" {noun}"))
    assert deeds(sentence, standing, language)[0] == noun


def test_words_that_a_vowel_shortens_name_what_stands_behind_it() -> None:
    sentence = "Le choc s'est produit après l'incendie de 5 bateaux."
    found = deeds(sentence, Standing(at(sentence, "5")), "fr")
    assert "l'incendie" in found
    assert not any(run.startswith("s'est") for run in found)


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("de", "Im Vergleich sanken 40 Boote.", []),
        ("de", "Im Irak sanken 40 Boote.", ["Irak"]),
        ("de", "In Höhe von 40 Metern brannte es.", []),
        ("de", "In Bergen korrigierte Lund die 40.", ["Bergen"]),
        ("de", "In Werkstätten lagen 40 Boote.", []),
        ("de", "Es kamen 40 Gäste aus Moosland.", []),
        ("en", "In Orsk Bay sank 40 boats.", ["Orsk", "Orsk Bay"]),
        ("es", "En la SE 22 hubo 40 casos.", []),
        ("es", "En los USA hubo 40 casos.", ["USA"]),
        ("fr", "En RTVX on compte 40 postes.", []),
        ("en", "THE STORM SANK 40 BOATS AT VELL", ["VELL"]),
    ],
)
def test_a_place_is_a_name_and_not_any_noun_behind_in(language: str, sentence: str, found: list[str]) -> None:
    assert places(sentence, at(sentence, "40"), language) == found


@pytest.mark.parametrize(
    ("language", "sentence", "noun", "expected"),
    [
        ("en", "Orsk sent 40 sailors.", "sailors", True),
        ("en", "It is calm, but the Vell coast guard saved 40 sailors.", "sailors", True),
        ("en", "In the storm 40 sailors drowned.", "sailors", False),
        ("en", "A small group of 40 sailors left.", "sailors", False),
        ("en", "The harbour master and 40 sailors left.", "sailors", False),
        ("en", "Officials said 40 sailors left.", "sailors", False),
        ("en", "The Vell harbour's 40 sailors left.", "sailors", False),
        ("de", "Die Polizei nahm 40 Seeleute fest.", "Seeleute", True),
        ("de", "Schwer verletzt wurden 40 Seeleute.", "Seeleute", False),
        ("fr", "La police a arrêté 40 marins.", "marins", True),
        ("fr", "Dans la tempête, 40 marins ont péri.", "marins", False),
        ("es", "La policía detuvo a 40 marineros.", "marineros", True),
        ("es", "Resultaron heridos 40 marineros.", "marineros", False),
    ],
)
def test_whoever_acts_is_what_a_number_is_about_and_not_what_it_counts(
    language: str, sentence: str, noun: str, *, expected: bool
) -> None:
    standing = Standing(at(sentence, "40"), counted=at(sentence, f" {noun}"))
    assert (noun not in subjects(sentence, standing, (), language)) == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "It has 40 boats, as first announced in Orsk."),
        ("de", "Es hat 40 Boote, wie zunächst bekanntgab der Hafen."),
        ("es", "Tiene 40 barcos, como inicialmente informó el puerto."),
    ],
)
def test_how_something_was_said_is_not_who_said_it(language: str, sentence: str) -> None:
    assert not {"first", "zunächst", "inicialmente"} & {*speakers(sentence, language=language)}


@pytest.mark.parametrize(
    ("language", "sentence", "told", "never"),
    [
        ("en", "Some 40 homes were without power.", "without power", "power"),
        ("de", "Rund 40 Häuser waren ohne Strom.", "ohne Strom", "Strom"),
        ("fr", "Quelque 40 maisons sont sans courant.", "sans courant", "courant"),
        ("es", "Unos 40 hogares estaban sin luz.", "sin luz", "luz"),
    ],
)
def test_what_denies_a_word_stays_with_it(language: str, sentence: str, told: str, never: str) -> None:
    found = deeds(sentence, Standing(at(sentence, "40")), language)
    assert told in found
    assert never not in found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The ferry took 66 crews officially declared safe."),
        ("en", "Of those, 40 sailors with tests confirmed fever."),
        ("es", "Los puertos registraron un valor de USD 40."),
        ("en", "The blast hit 40 ships, and officials could not immediately say why."),
    ],
)
def test_no_unit_adverb_or_what_a_preposition_leads_to_is_who_speaks(language: str, sentence: str) -> None:
    assert {*speakers(sentence, language=language)} <= {"officials"}


def test_a_verb_of_saying_without_its_subject_goes_back_to_who_spoke_before() -> None:
    assert speakers("De ellos, explicó, 40 eran nuevos.", "La ministra Ruiz dijo más.", "es") == ["ministra Ruiz"]


def test_what_closes_a_sentence_behind_its_source_says_nothing_of_its_numbers() -> None:
    sentence = "Unos 40 barcos se hundieron, indicó la empresa en su sitio de internet."
    assert any("sitio" in span.of(sentence) for span in attributing(sentence, "es"))


@pytest.mark.parametrize(
    ("language", "sentence", "meant"),
    [
        ("de", "Es würden 40 Boote vermisst.", "reported"),
        ("de", "Das würde 40 Euro kosten.", None),
        ("de", "Kameras sollen am Abend 40 Boote erfasst haben.", "reported"),
        ("de", "Bis 2040 sollen 40 Boote gebaut werden.", "planned"),
        ("de", "Nach Hochrechnungen des Hafenamts sanken 40 Boote.", "assessed"),
        ("fr", "Si Moss gagne 40 bateaux, Orsk en perd.", None),
        ("fr", "Si Moss gagne 40 bateaux, Orsk en perdra.", "conditional"),
        ("fr", "Les dernières estimations font état de 40 bateaux.", "assessed"),
        ("es", "Se dañaron 40 barcos, por lo que podrían hundirse.", None),
        ("es", "Según estimaciones del puerto, son 40 barcos.", "assessed"),
    ],
)
def test_what_is_told_guessed_or_planned_is_said_so(language: str, sentence: str, meant: str | None) -> None:
    assert modality(sentence, at(sentence, "40"), language) == meant


@pytest.mark.parametrize(
    ("language", "sentence", "who"),
    [
        ("fr", "Selon une longue note rendue publique par la Banque Vell, 40 bateaux ont coulé.", "Banque Vell"),
        ("fr", "Selon une étude menée par la Banque Vell, 40 bateaux ont coulé.", "Banque Vell"),
        ("es", "Según un largo informe elaborado por el Banco Vell, se hundieron 40 barcos.", "Banco Vell"),
    ],
)
def test_what_a_sentence_opens_with_only_says_whose_word_it_is(language: str, sentence: str, who: str) -> None:
    assert who in speakers(sentence, language=language)
    apart = attributing(sentence, language)
    found = deeds(sentence, Standing(at(sentence, "40"), others=apart), language)
    assert not any(word in deed for deed in found for word in ("Vell", "note", "étude", "informe"))


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Nach vorläufigen Ergebnissen des Hafenamts sanken 40 Boote.", ["Hafenamts"]),
        ("Nach neuen hochgerechneten Daten des Hafenamts sanken 40 Boote.", ["Hafenamts"]),
        ("Nach Angaben der UN-Behörde sanken drei Boote völlig.", ["UN-Behörde"]),
        ("Das Beben zerstörte nach Angaben der UN-Behörde drei Boote völlig.", ["UN-Behörde"]),
        ("Laut dem Sprecher der örtlichen Polizei sanken 40 Boote.", ["Sprecher der örtlichen Polizei"]),
        ("Die Angaben umfassen Boote mit mehr als 40 Plätzen.", []),
    ],
)
def test_a_german_source_is_a_name_that_ends_where_small_words_begin(sentence: str, who: list[str]) -> None:
    found = speakers(sentence, language="de")
    assert set(who) <= set(found)
    assert not any("drei" in each or "umfassen" in each for each in found)
    assert bool(found) == bool(who)


def test_what_und_zwar_adds_is_of_the_same_date() -> None:
    sentence = "Im Mai 2031 stieg die Zahl, und zwar um 40 auf 90."
    assert governs(sentence, at(sentence, "Mai 2031"), at(sentence, "40"), "de")


def test_a_date_that_a_share_is_compared_with_in_spanish_dates_nothing_else() -> None:
    sentence = "Sumó 9 euros, inferior en 3% al valor total a mayo del 2031."
    assert not governs(sentence, at(sentence, "mayo del 2031"), at(sentence, "9 euros"), "es")


def _at(sentence: str, words: str) -> Span:
    start = sentence.index(words)
    return Span(start=start, end=start + len(words))


@pytest.mark.parametrize(
    ("sentence", "date", "number"),
    [
        ("It felled 5 oaks (Lund and Moe, 1993).", "1993", "5"),
        ("Cores of 3 m were taken with the drill of Lund and Moe (2002).", "2002", "3"),
        ("It takes 7 days (Lund et al., 2001; Moe, 2004).", "2004", "7"),
        ("The depth is 8 m, as shown by Moe (1987).", "1987", "8"),
    ],
)
def test_the_year_of_a_cited_work_dates_no_figure(sentence: str, date: str, number: str) -> None:
    assert not governs(sentence, _at(sentence, date), _at(sentence, number))


@pytest.mark.parametrize("sentence", ["Orsk (1993) lost 5 boats.", "The flood of May (1993, in Orsk) felled 5 oaks."])
def test_a_year_in_brackets_that_cites_nothing_is_a_date(sentence: str) -> None:
    assert governs(sentence, _at(sentence, "1993"), _at(sentence, "5"))


@pytest.mark.parametrize(
    ("sentence", "number", "kind"),
    [
        ("Stocks rose by 3 tonnes, above the 2 that traders expected.", "3", None),
        ("Stocks rose by 3 tonnes, above the 2 that traders expected.", "2", "forecast"),
        ("Seven boats sank, leaving 40 possibly trapped in the harbour.", "Seven", None),
        ("Seven boats sank, leaving 40 possibly trapped in the harbour.", "40", "possible"),
        ("It could be the worst flood since a dam burst and killed 30 farmers.", "30", None),
        ("It could kill 30 farmers since the dam burst.", "30", "possible"),
        ("The storm could fell 30 oaks, leaving 4 roads shut.", "4", "possible"),
    ],
)
def test_a_mood_is_that_of_its_own_part_of_the_sentence(sentence: str, number: str, kind: str | None) -> None:
    assert modality(sentence, _at(sentence, number)) == kind


@pytest.mark.parametrize(
    ("sentence", "number", "found"),
    [
        ("Rents fell by 5% after the bank reported a loss.", "5%", []),
        ("They fell after the bank reported a loss of 5%.", "5%", ["bank"]),
        ("Vell Mills Inc. said its profit rose by 5%, but the union warned of cuts.", "5%", ["Vell Mills Inc."]),
        ("19 drowned, officials said, but witnesses said the toll was 30.", "30", ["witnesses"]),
    ],
)
def test_who_speaks_in_a_numbers_own_clause_says_it(sentence: str, number: str, found: list[str]) -> None:
    assert speakers(sentence, around=_at(sentence, number)) == found


@pytest.mark.parametrize(
    ("sentence", "number", "found"),
    [
        ("A flood in northern Vellia killed 5 farmers.", "5", ["northern Vellia"]),
        ("The dam near St. Anna burst and 5 drowned.", "5", ["St. Anna"]),
        ("5 boats sank on the Vell River.", "5", ["Vell River"]),
        ("It sent 5 cores in PVC tubes.", "5", []),
        ("It bought 5 kg of iron from Moss Limited.", "5", []),
        ("It took 5 days from Eden Lund's first call.", "5", []),
        ("It is moving toward the Northeast at 5 knots.", "5", []),
        ("WINDS IN EXCESS OF 5 KNOTS ARE EXPECTED TO CONTINUE.", "5", []),
        ("WINDS OF 5 KNOTS WERE SEEN AT ORSK.", "5", ["ORSK"]),
    ],
)
def test_a_place_is_whole_and_no_sort_of_thing_or_firm(sentence: str, number: str, found: list[str]) -> None:
    told = places(sentence, _at(sentence, number))
    assert set(found) <= set(told)
    assert bool(told) == bool(found)


def test_what_changed_is_said_with_the_verb_of_change() -> None:
    sentence = "Oil prices tumbled by 5%."
    told = deeds(sentence, Standing(_at(sentence, "5%")))
    assert "Oil prices tumbled" in told
    assert "tumbled" not in told
    assert "Oil prices" in subjects(sentence, Standing(_at(sentence, "5%")), [])
    assert "tumbled" not in subjects(sentence, Standing(_at(sentence, "5%")), [])


@pytest.mark.parametrize(
    ("sentence", "before", "found"),
    [
        ("She said 40 boats were lost.", "Mayor Ana Ruiz visited the harbour, and rain fell.", "Mayor Ana Ruiz"),
        ("Moss Weekly's recent study of mills found 5 leaks.", "", "Moss Weekly"),
        ("Early counts released by Orsk County indicate that 40 boats were lost.", "", "Orsk County"),
    ],
)
def test_whoever_is_named_before_or_has_made_a_study_says_it(sentence: str, before: str, found: str) -> None:
    assert found in speakers(sentence, before)


@pytest.mark.parametrize("sentence", ["Orsk officials had placed 60 guards.", "She said 40 were lost."])
def test_who_only_acts_or_is_never_named_says_nothing(sentence: str) -> None:
    assert speakers(sentence, "Rain fell on the French mills.") == []
