"""Polish, Ukrainian and Russian: every case of numerals and names, and what everyday news says with numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractor.numbers import detect_language, read_numbers
from tests.numbers.spellers import POLISH, RUSSIAN, UKRAINIAN, slavic

SPELLERS = {"ru": slavic(RUSSIAN), "uk": slavic(UKRAINIAN), "pl": slavic(POLISH)}
SAMPLES = [7 * 10**power // (step + 3) + step for power in range(3, 12) for step in range(20)]


def told(text: str, language: str) -> str:
    """Every number of a text as 'surface=value unit bound', one behind the other; what is exact has no bound."""
    return "; ".join(
        " ".join(
            filter(
                None,
                (
                    f"{number.surface}={number.date or _amount(number.value, number.min, number.max)}",
                    number.unit,
                    None if number.bound == "exact" else number.bound,
                ),
            )
        )
        for number in read_numbers(text, language=language)
    )


def _amount(value: Decimal | str | None, low: Decimal | None, high: Decimal | None) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return f"{low}..{high}" if value is None and low is not None else str(value)


@pytest.mark.parametrize("code", SPELLERS)
def test_every_number_that_is_spelled_out_reads_as_itself(code: str) -> None:
    for value in [*range(1000), *range(1000, 10_001, 7), *SAMPLES]:
        (number,) = read_numbers(SPELLERS[code](value), language=code)
        assert (number.surface, number.value) == (SPELLERS[code](value), value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "По меньшей мере 120 жителей погибли, ещё около 2,7 тыс. получили ранения.",
            "120=120 жителей at_least; 2,7 тыс.=2700 about",
        ),
        ("Не менее двенадцати рыбаков пропали.", "двенадцати=12 рыбаков at_least"),
        ("Погибли двое полицейских и пятеро прохожих.", "двое=2 полицейских; пятеро=5 прохожих"),
        ("Более трехсот пятидесяти домов остались без света.", "трехсот пятидесяти=350 домов more_than"),
        ("300 раненых доставлены в больницы", "300=300 раненых"),
        ("Цены выросли на 5,2% до 1 250 рублей за баррель.", "5,2%=5.2 percent; 1 250 рублей=1250 RUB per barrel"),
        ("Штраф до 5 тыс. рублей.", "5 тыс. рублей=5000 RUB at_most"),
        ("Эвакуированы до 500 человек.", "500=500 человек at_most"),
        ("Инфляция снизилась с 9,5% до 8,3 процента.", "9,5%=9.5 percent; 8,3 процента=8.3 percent"),
        ("Ставка повышена на 2 процентных пункта.", "2 процентных пункта=2 percentage points"),
        ("От 5 до 10 человек пострадали.", "5 до 10=5..10 человек range"),
        ("между 20 и 30 километрами", "20 и 30 километрами=20..30 km range"),
        (
            "Тысячи людей и сотни тысяч беженцев",
            "Тысячи=2000..None людей vague; сотни тысяч=200000..None беженцев vague",
        ),
        ("несколько сотен домов", "несколько сотен=200..999 домов vague"),
        ("34-летний мужчина", "34-летний=34 years"),
        ("две трети мест и одна пятая голосов", "две трети=0.6666666666666666666666666667; одна пятая=0.2"),
        ("треть избирателей, половина жителей", "треть=0.3333333333333333333333333333; половина=0.5"),
        ("полтора миллиона евро", "полтора миллиона евро=1500000 EUR"),
        ("два с половиной миллиарда долларов США", "два с половиной миллиарда долларов США=2500000000 USD"),
        ("пять целых три сотых процента", "пять целых три сотых процента=5.03 percent"),
        ("минус 15 градусов, 25 м/с, 300 кв. км", "минус 15 градусов=-15 degrees; 25 м/с=25 m/s; 300 кв. км=300 km²"),
        ("Выручка выросла в 2,5 раза, прибыль вдвое больше.", "2,5=2.5 times; вдвое=2 times"),
        ("победа со счётом 3:1", "3:1=3-1 score"),
        ("это её 5-я победа", "5-я=5"),
        ("Без жертв.", "Без=0 жертв"),
        ("Один человек погиб, ни один не выжил, один из них", "Один=1 человек"),
        ("В XX веке, в 1990-х годах, с 2014 года", "XX веке=19XX; 1990-х=199X; 2014=2014/.. at_least"),
        ("до 2024 года и в 2022 году, 16 декабря 2024 г.", "2024=2024 at_most; 2022=2022; 16 декабря 2024=2024-12-16"),
        ("20-го мая, в августе, 16.12.2024", "20-го мая=XXXX-05-20; августе=XXXX-08; 16.12.2024=2024-12-16"),
        ("в третьем квартале 2024 года и в I квартале", "третьем квартале 2024=2024-35; I квартале=XXXX-33"),
        ("100 г масла, 2 т зерна, 5 л воды, 10 м", "100 г=100 g; 2 т=2 tonnes; 5 л=5 litres; 10 м=10 m"),
        (
            "с 5 по 10 мая, с января по март 2024 года",
            "5 по 10 мая=XXXX-05-05/XXXX-05-10 range; января по март 2024=2024-01/2024-03 range",
        ),
        ("после 16 декабря 2024 года, к 2030 году", "16 декабря 2024=2024-12-16 more_than; 2030=2030 at_most"),
        (
            "полчаса, полгода, более полумиллиона избирателей",
            "полчаса=0.5 hours; полгода=0.5 years; полумиллиона=500000 избирателей more_than",
        ),
        ("Ему 45 лет, два гола", "45 лет=45 years; два=2 гола"),
        ("85 тысяч 300 рублей, 3 рубля 50 копеек", "85 тысяч 300 рублей=85300 RUB; 3 рубля 50 копеек=3.5 RUB"),
        ("1 из 10 детей", "1 из 10=0.1"),
        ("$75,3 за баррель, 3 млн рублей в месяц", "$75,3=75.3 USD per barrel; 3 млн рублей=3000000 RUB per month"),
        ("10 раз в день, в 3 раза больше", "10=10 times per day; 3=3 times"),
        ("220 В, 100 кВт·ч, более чем на 5%", "220 В=220 V; 100 кВт·ч=100 kWh; 5%=5 percent more_than"),
        ("к двумстам пятидесяти пяти тысячам рублей", "двумстам пятидесяти пяти тысячам рублей=255000 RUB"),
        (
            "двадцать первый век, две тысячи двадцать четвёртого",
            "двадцать первый=21; две тысячи двадцать четвёртого=2024",
        ),
        ("дом № 5, Ту-154", "5=None; Ту-154=None"),
    ],
)
def test_russian_news(text: str, expected: str) -> None:
    assert told(text, "ru") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Щонайменше 120 мешканців загинули, ще близько 2,7 тис. дістали поранення.",
            "120=120 мешканців at_least; 2,7 тис.=2700 about",
        ),
        ("понад тридцять п'ять будинків", "тридцять п'ять=35 будинків more_than"),
        ("п’ять осіб і дев'ятнадцять будинків", "п’ять=5 осіб; дев'ятнадцять=19 будинків"),
        ("двоє дітей та троє військових", "двоє=2 дітей; троє=3 військових"),
        ("Ціни зросли на 5,2% до 1 250 гривень.", "5,2%=5.2 percent; 1 250 гривень=1250 UAH"),
        ("Евакуювали до 500 осіб.", "500=500 осіб at_most"),
        ("8,3 відсотка й 2 відсоткові пункти", "8,3 відсотка=8.3 percent; 2 відсоткові пункти=2 percentage points"),
        ("Від 5 до 10 осіб постраждали.", "5 до 10=5..10 осіб range"),
        (
            "сотні тисяч біженців, кількасот осіб",
            "сотні тисяч=200000..None біженців vague; кількасот=200..999 осіб vague",
        ),
        ("34-річна жінка", "34-річна=34 years"),
        ("третина виборців і одна п'ята бюджету", "третина=0.3333333333333333333333333333; одна п'ята=0.2"),
        (
            "півтора мільйона євро, ₴500, 20 млн дол",
            "півтора мільйона євро=1500000 EUR; ₴500=500 UAH; 20 млн дол=20000000 USD",
        ),
        ("два з половиною мільярда доларів", "два з половиною мільярда доларів=2500000000 USD"),
        ("90 км/год, мінус 15 градусів", "90 км/год=90 km/h; мінус 15 градусів=-15 degrees"),
        (
            "500 гривень за кілограм, 3 млн гривень на місяць",
            "500 гривень=500 UAH per kg; 3 млн гривень=3000000 UAH per month",
        ),
        ("до двохсот п'ятдесяти п'яти тисяч", "двохсот п'ятдесяти п'яти тисяч=255000 at_most"),
        ("зріс у 2,5 раза", "2,5=2.5 times"),
        ("перемога з рахунком 3:1, це її 5-та перемога", "3:1=3-1 score; 5-та=5"),
        (
            "понад пів мільйона виборців, півгодини, пів року",
            "пів мільйона=500000 виборців more_than; півгодини=0.5 hours; пів року=0.5 years",
        ),
        ("з понеділка до п'ятниці", "понеділка до п'ятниці=None range"),
        ("Без жертв. Одна людина загинула, одна з них", "Без=0 жертв; Одна=1 людина"),
        ("у XX столітті, у 1990-х роках, у 2022 році", "XX столітті=19XX; 1990-х=199X; 2022=2022"),
        ("з 2014 року, до 2024 року", "2014=2014/.. at_least; 2024=2024 at_most"),
        (
            "16 грудня 2024 року, у травні, 20-го лютого",
            "16 грудня 2024=2024-12-16; травні=XXXX-05; 20-го лютого=XXXX-02-20",
        ),
    ],
)
def test_ukrainian_news(text: str, expected: str) -> None:
    assert told(text, "uk") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Co najmniej 120 mieszkańców zginęło, a około 2,7 tys. zostało rannych.",
            "120=120 mieszkańców at_least; 2,7 tys.=2700 about",
        ),
        ("ponad trzydzieści pięć domów", "trzydzieści pięć=35 domów more_than"),
        ("Zmarło dwóch mężczyzn i troje dzieci.", "dwóch=2 mężczyzn; troje=3 dzieci"),
        ("pięciu strażaków i dwustu ochotników", "pięciu=5 strażaków; dwustu=200 ochotników"),
        ("Ceny wzrosły o 5,2 proc. do 1 250 zł.", "5,2 proc=5.2 percent; 1 250 zł=1250 PLN"),
        ("Ewakuowano do 500 osób.", "500=500 osób at_most"),
        ("0,25 punktu procentowego", "0,25 punktu procentowego=0.25 percentage points"),
        ("Od 5 do 10 osób, między 20 a 30 domów", "5 do 10=5..10 osób range; 20 a 30=20..30 domów range"),
        ("setki tysięcy uchodźców", "setki tysięcy=200000..None uchodźców vague"),
        (
            "kilkaset osób i kilkadziesiąt tysięcy złotych",
            "kilkaset=200..999 osób vague; kilkadziesiąt tysięcy złotych=20000..99000 PLN vague",
        ),
        ("34-letni mężczyzna i 34-latek", "34-letni=34 years; 34-latek=34 years"),
        ("dwie trzecie ludności, jedna piąta budżetu", "dwie trzecie=0.6666666666666666666666666667; jedna piąta=0.2"),
        ("połowa mieszkańców, trzy czwarte miejsc", "połowa=0.5; trzy czwarte=0.75"),
        ("półtora miliona euro i pół miliona", "półtora miliona euro=1500000 EUR; pół miliona=500000"),
        ("dwa i pół miliarda dolarów", "dwa i pół miliarda dolarów=2500000000 USD"),
        ("20 tys. zł i 50 groszy", "20 tys. zł=20000 PLN; 50 groszy=50 groszy"),
        ("500 zł za tonę, więcej niż o 5 proc.", "500 zł=500 PLN per tonne; 5 proc=5 percent more_than"),
        ("dwustu pięćdziesięciu pięciu tysięcy złotych", "dwustu pięćdziesięciu pięciu tysięcy złotych=255000 PLN"),
        ("16 i 17 grudnia, w latach 2023-2024", "16 i 17 grudnia=XXXX-12-16/XXXX-12-17; 2023-2024=2023/2024"),
        ("minus 15 stopni Celsjusza, 300 km kw.", "minus 15 stopni Celsjusza=-15 °C; 300 km kw=300 km²"),
        ("2,5 razy więcej, dwukrotnie więcej", "2,5=2.5 times; dwukrotnie=2 times"),
        ("wygrała mecz 3:1", "3:1=3-1 score"),
        ("Bez ofiar. Jedna osoba zginęła, jeden z nich", "Bez=0 ofiar; Jedna=1 osoba"),
        (
            "w XX wieku, od 2014 roku, do 2024 roku, w 2022 r.",
            "XX wieku=19XX; 2014=2014/.. at_least; 2024=2024 at_most; 2022=2022",
        ),
        ("16 grudnia 2024 r., w maju, 3.05.2021", "16 grudnia 2024=2024-12-16; maju=XXXX-05; 3.05.2021=2021-05-03"),
        ("w trzecim kwartale 2024 roku", "trzecim kwartale 2024=2024-35"),
    ],
)
def test_polish_news(text: str, expected: str) -> None:
    assert told(text, "pl") == expected


@pytest.mark.parametrize(
    ("code", "line", "text", "dates"),
    [
        ("ru", "4 марта 2025", "вчера, в понедельник и на прошлой неделе", ["2025-03-03", "2025-03-03", "2025-W09"]),
        ("ru", "4 марта 2025", "в прошлом году, два дня назад, год назад", ["2024", "2025-03-02", "2024"]),
        ("uk", "4 березня 2025", "учора, у п'ятницю й минулого тижня", ["2025-03-03", "2025-02-28", "2025-W09"]),
        ("uk", "4 березня 2025", "торік, два дні тому, наступного місяця", ["2024", "2025-03-02", "2025-04"]),
        ("pl", "4 marca 2025", "wczoraj, w piątek i w zeszłym tygodniu", ["2025-03-03", "2025-02-28", "2025-W09"]),
        ("pl", "4 marca 2025", "w ubiegłym roku, dwa dni temu, rok temu", ["2024", "2025-03-02", "2024"]),
    ],
)
def test_days_are_counted_from_the_date_line(code: str, line: str, text: str, dates: list[str]) -> None:
    read = read_numbers(f"A. B.\n\n{line}\n\nX {text}.", language=code)
    assert [number.date for number in read[1:]] == dates


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Не менее 5 жителей погибли, сообщили власти.", "ru"),
        ("Щонайменше 5 мешканців загинули, повідомила влада.", "uk"),
        ("сто двадцать три", None),
        ("двісті гривень", "uk"),
        ("двадцать рублей и пять копеек", "ru"),
        ("Zginęło co najmniej 5 mieszkańców, poinformowała policja.", "pl"),
        ("Tysiące ludzi wyszły na ulice", "pl"),
        ("The mayor of Łódź, Hanna Zdanowska, said that it was in the plan", "en"),
        ("The daily «Українська правда» said that five of the men were in the town and that it was on fire", "en"),
    ],
)
def test_a_language_shows_in_its_letters_and_its_small_words(text: str, code: str | None) -> None:
    assert detect_language(text) == code
