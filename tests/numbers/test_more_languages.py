"""Languages whose tables have digits, scales, units, months and number words: one sentence shows many of them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import detect_language, read_numbers


def told(text: str) -> list[tuple[str, str, str | None, str]]:
    """What a test looks at: surface; value, range or date; unit; bound."""
    return [
        (
            number.surface,
            number.date or (f"{number.min}..{number.max}" if number.value is None else f"{number.value}"),
            number.unit,
            number.bound,
        )
        for number in read_numbers(text)
    ]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "it",
            "Almeno 1.250 persone sono state evacuate, e i danni sono circa 3,5 milioni di euro, ha detto il sindaco.",
            [("1.250", "1250", "persone", "at_least"), ("3,5 milioni di euro", "3500000.0", "EUR", "about")],
        ),
        (
            "it",
            "Il 12 maggio sono morti ventitré soldati e oltre trecento feriti; l'inflazione è salita del 2,4 %.",
            [
                ("12 maggio", "XXXX-05-12", None, "exact"),
                ("ventitré", "23", "soldati", "exact"),
                ("trecento", "300", "feriti", "more_than"),
                ("2,4 %", "2.4", "percent", "exact"),
            ],
        ),
        (
            "it",
            "Una decina di case e migliaia di sfollati tra 5 e 7 chilometri, con mezzo milione di lire.",
            [
                ("Una decina", "10", "case", "about"),
                ("migliaia", "2000..None", "sfollati", "vague"),
                ("5 e 7 chilometri", "5..7", "km", "range"),
                ("mezzo milione di lire", "500000", "ITL", "exact"),
            ],
        ),
        (
            "nl",
            "Minstens 1.250 mensen zijn op maandag 3 maart 2025 weggegaan, en de schade is ongeveer 3,5 miljoen euro.",
            [
                ("1.250", "1250", "mensen", "at_least"),
                ("maandag 3 maart 2025", "2025-03-03", None, "exact"),
                ("3,5 miljoen euro", "3500000.0", "EUR", "about"),
            ],
        ),
        (
            "nl",
            "Een 34-jarige man en drieëntwintig militairen van het leger zijn tussen de 5 en 7 kilometer van huis.",
            [
                ("34-jarige", "34", "years", "exact"),
                ("drieëntwintig", "23", "militairen", "exact"),
                ("5 en 7 kilometer", "5..7", "km", "range"),
            ],
        ),
        (
            "es",
            "Al menos 1.250 personas fueron evacuadas y los daños son de unos 3,5 millones de euros, dijo el alcalde.",
            [("1.250", "1250", "personas", "at_least"), ("3,5 millones de euros", "3500000.0", "EUR", "about")],
        ),
        (
            "es",
            "El 12 de mayo de 2021 murieron veintitrés soldados y más de trescientos resultaron heridos en la zona.",
            [
                ("12 de mayo de 2021", "2021-05-12", None, "exact"),
                ("veintitrés", "23", "soldados", "exact"),
                ("trescientos", "300", None, "more_than"),
            ],
        ),
    ],
)
def test_a_sentence_is_told_and_read(code: str, text: str, expected: list[tuple[str, str, str | None, str]]) -> None:
    assert detect_language(text) == code
    assert told(text) == expected


@pytest.mark.parametrize(
    ("language", "words", "value"),
    [
        ("it", "quattrocentocinquantotto", "458"),
        ("it", "tremilaottanta", "3080"),
        ("it", "seicentododicimila novecento", "612900"),
        ("it", "un miliardo duecento milioni", "1200000000"),
        ("it", "sessantunesimo", "61"),
        ("it", "trecentesima", "300"),
        ("nl", "vierenzestig", "64"),
        ("nl", "veertienhonderd", "1400"),
        ("nl", "zeshonderdduizend", "600000"),
        ("nl", "drieënhalf", "3.5"),
        ("nl", "zesenvijftigste", "56"),
        ("nl", "tweemiljoen driehonderdduizend", "2300000"),
        ("es", "cuarenta y dos mil trescientos millones seis", "42300000006"),
        ("es", "seis coma cero ocho", "6.08"),
        ("es", "nueve con setenta y cinco", "9.75"),
        ("es", "cuatro con tres quintos", "4.6"),
        ("es", "trigésimo noveno", "39"),
        ("es", "ochocientos milésimo", "800000"),
        ("es", "siete veinteavos", "0.35"),
        ("es", "tres doscientosmilésimos", "0.000015"),
        ("es", "veintidosmilésimo", "22000"),
        ("es", "siete cuarentavos", "0.175"),
        ("es", "dos décimas", "0.2"),
        ("es", "un mil dos quintos", "200.4"),
        ("fr", "sept huitième", "0.875"),
        ("fr", "trois et un cinquième", "3.2"),
        ("fr", "trente et un quart", "30.25"),
        ("fr", "trente et un quarts", "7.75"),
        ("es", "cuarenta y un octavo", "40.125"),
        ("fr", "5 cent un", "501"),
        ("fr", "6 cents et 34", "634"),
        ("fr", "2 mille 6 cents et 34", "2634"),
        ("fr", "7 cents quarante", "740"),
        ("fr", "deux crore", "20000000"),
        ("fr", "412 cent", "41200"),
        ("it", "un milione e mezzo", "1500000"),
        ("pt", "novecentos e dezasseis mil e duzentos", "916200"),
        ("pt", "dois bilhões trezentos e um milhões", "2301000000"),
        ("pt", "três milhões e meio", "3500000"),
        ("pt", "trigésimo segundo", "32"),
        ("de", "vier und sechzig", "64"),
        ("de", "neunzehnhundertvierundachtzig", "1984"),
        ("de", "null null sieben", "7"),
    ],
)
def test_number_words_are_read_by_how_they_are_built(language: str, words: str, value: str) -> None:
    (number,) = read_numbers(words, language=language)
    assert (number.surface, number.value) == (words, Decimal(value))


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("it", "ottanta due", ["82"]),
        ("it", "ottanta otto", ["80", "8"]),
        ("fr", "trente un", ["30", "1"]),
        ("fr", "3 cents et 2 euros", ["3", "2"]),
        ("fr", "3 cents et 21 francs", ["3", "21"]),
        ("fr", "quatre-vingt un", ["81"]),
        ("pt", "cem e quatro", ["100", "4"]),
        ("nl", "nul twee duizend", ["2", "1000"]),
        ("de", "Insgesamt 12 wurden verletzt", ["12"]),
        ("pt", "Outros 12 foram presos", ["12"]),
        ("fr", "Seuls 12 ont survécu", ["12"]),
        ("de", "zwischen vier und dreißig Grad", ["4..30"]),
        ("es", "un sismo de magnitud 6.4 y otro de 5,8", ["6.4", "5.8"]),
        ("es", "creció un ,75 por ciento", ["0.75"]),
        ("es", "Pagaron 80 USD millones por la mina", ["80000000"]),
        ("es", "Regresaron 14, según la guardia", ["14"]),
        ("es", "entre mil y dos mil personas", ["1000..2000"]),
        ("es", "hasta 2031 y hasta 2031 personas", ["2031", "2031"]),
        ("fr", "elle coûte un euro le kilo", ["1"]),
        ("fr", "une livre sur la mer", []),
        ("fr", "le feu a brûlé pendant toute la semaine", ["1"]),
        ("fr", "un sur cent cinquante", ["0.006666666666666666666666666667"]),
        ("fr", "une semaine entière", ["1"]),
        ("de", "es regnete den ganzen Tag", ["1"]),
    ],
)
def test_a_text_is_read_as_its_language_means_it(language: str, text: str, values: list[str]) -> None:
    found = [
        number.date or (f"{number.min}..{number.max}" if number.value is None else f"{number.value}")
        for number in read_numbers(text, language=language)
    ]
    assert found == values


@pytest.mark.parametrize(
    ("language", "text", "bounds"),
    [
        ("es", "valores menores o iguales a 70 y superiores a los 80", ["at_most", "more_than"]),
        ("es", "una nota de 300 o mayor que 290", ["exact", "more_than"]),
        ("es", "no superó los 40 grados", ["at_most"]),
        ("fr", "des ventes inférieures ou égales à 70, puis supérieures aux 90", ["at_most", "more_than"]),
        ("fr", "la hausse ne dépasse pas 3 %", ["at_most"]),
        ("pt", "juros iguais ou superiores a 5 %. Não mais de 9 %", ["at_least", "at_most"]),
        ("it", "un punteggio pari o superiore a 60. Non oltre 80", ["at_least", "at_most"]),
        ("de", "größer oder gleich 20. Nicht über 50. Es waren 12 oder mehr", ["at_least", "at_most", "at_least"]),
        (
            "nl",
            "niet meer dan 20. Groter dan of gelijk aan 5. Het waren 12 of meer",
            ["at_most", "at_least", "at_least"],
        ),
    ],
)
def test_comparatives_bound_a_figure_in_every_form(language: str, text: str, bounds: list[str]) -> None:
    assert [number.bound for number in read_numbers(text, language=language)] == bounds


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("de", "drei Esslöffel Mehl", "tablespoons"),
        ("de", "12 Seemeilen vor der Küste", "nautical miles"),
        ("de", "150 PS unter der Haube", "horsepower"),
        ("de", "80 australische Dollar", "AUD"),
        ("it", "45 nodi di vento", "knots"),
        ("it", "sei centimetri quadrati", "cm²"),
        ("it", "90 dollari canadesi", "CAD"),
        ("fr", "6 cuillères à soupe", "tablespoons"),
        ("fr", "70 kilomètres par heure", "km/h"),
        ("pt", "400 quilowatts-hora", "kWh"),
        ("pt", "8 pontos percentuais", "percentage points"),
        ("es", "dos fines de semana", "weekends"),
    ],
)
def test_units_have_names_in_every_language(language: str, text: str, unit: str) -> None:
    (number,) = read_numbers(text, language=language)
    assert number.unit == unit


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("es", "entre el 5 y el 10 por ciento", 5, 10),
        ("es", "entre un 5 y un 10 %", 5, 10),
        ("it", "tra il 5 e il 10 per cento", 5, 10),
        ("fr", "entre les 5 et les 10 %", 5, 10),
    ],
)
def test_both_ends_of_a_range_may_have_articles(language: str, text: str, low: int, high: int) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.min, number.max, number.unit) == (Decimal(low), Decimal(high), "percent")


@pytest.mark.parametrize(
    ("language", "text", "surface", "value"),
    [
        ("de", "dreimal so viele Boote", "dreimal", 3),
        ("de", "doppelt so viele Boote", "doppelt", 2),
        ("es", "el doble de barcos", "doble", 2),
    ],
)
def test_how_many_times_as_much_is_told_in_one_word(language: str, text: str, surface: str, value: int) -> None:
    (number,) = read_numbers(text, language=language)
    assert (number.surface, number.value, number.unit) == (surface, Decimal(value), "times")
