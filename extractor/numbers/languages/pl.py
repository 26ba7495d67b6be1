"""Polish, as tables. Nouns and numerals have all their cases and genders."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.language import Language
from extractor.numbers.languages.pl_times import POLISH_TIMES
from extractor.numbers.tables import bounds, counted, inflected, named, numbered, valued, words

SMALL = valued(
    """
    0: zero zera zeru zerem
    1: jeden jedna jedno jednego jednej jednemu jednym jedną
    1.5: półtora półtorej
    2: dwa dwie dwaj dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgu dwojgiem
    3: trzy trzej trzech trzem trzema troje trojga trojgu trojgiem
    4: cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem
    5: pięć pięciu pięcioma pięcioro pięciorga
    6: sześć sześciu sześcioma sześcioro sześciorga
    7: siedem siedmiu siedmioma siedmioro siedmiorga
    8: osiem ośmiu ośmioma ośmioro ośmiorga
    9: dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga
    10: dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga
    11: jedenaście jedenastu jedenastoma jedenaścioro
    12: dwanaście dwunastu dwunastoma dwanaścioro
    13: trzynaście trzynastu trzynastoma trzynaścioro
    14: czternaście czternastu czternastoma czternaścioro
    15: piętnaście piętnastu piętnastoma piętnaścioro
    16: szesnaście szesnastu szesnastoma szesnaścioro
    17: siedemnaście siedemnastu siedemnastoma siedemnaścioro
    18: osiemnaście osiemnastu osiemnastoma osiemnaścioro
    19: dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro
    20: dwadzieścia dwudziestu dwudziestoma
    30: trzydzieści trzydziestu trzydziestoma
    40: czterdzieści czterdziestu czterdziestoma
    50: pięćdziesiąt pięćdziesięciu pięćdziesięcioma
    60: sześćdziesiąt sześćdziesięciu sześćdziesięcioma
    70: siedemdziesiąt siedemdziesięciu siedemdziesięcioma
    80: osiemdziesiąt osiemdziesięciu osiemdziesięcioma
    90: dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma
    100: sto stu stoma
    150: półtorasta
    200: dwieście dwustu dwustoma
    300: trzysta trzystu trzystoma
    400: czterysta czterystu czterystoma
    500: pięćset pięciuset
    600: sześćset sześciuset
    700: siedemset siedmiuset
    800: osiemset ośmiuset
    900: dziewięćset dziewięciuset
    """
)
_BIG = numbered(
    """
    1_000_000: milion
    1_000_000_000: miliard
    1_000_000_000_000: bilion
    1_000_000_000_000_000: biliard
    1_000_000_000_000_000_000: trylion
    """
)
_PLURAL = "y ów om ami ach"
SCALES = {
    **dict.fromkeys(
        words("tysiąc tysiące tysięcy tysiąca tysiącowi tysiącem tysiącu tysiącom tysiącami tysiącach tys"), 10**3
    ),
    **_BIG,
    **inflected(_BIG, "a owi em ie", _PLURAL),
    **inflected({"miliardz": 10**9}, "ie"),
    "mln": 10**6,
    "mld": 10**9,
    "mlrd": 10**9,
    "bln": 10**12,
}
_VAGUE = {
    **dict.fromkeys(words("dziesiątki dziesiątek dziesiątkom dziesiątkami dziesiątkach"), 10),
    **dict.fromkeys(words("setki setek setkom setkami setkach"), 100),
    **dict.fromkeys(words("tysiące tysięcy tysiącom tysiącami tysiącach"), 1000),
    **inflected(_BIG, _PLURAL),
}

_FOURTH = 4
_HARD = "y a e ego ej emu ą ym ych ymi"
_STEMS = {
    **numbered(
        """
        1: pierwsz
        4: czwart
        5: piąt
        6: szóst
        7: siódm
        8: ósm
        9: dziewiąt
        10: dziesiąt
        """
    ),
    **counted("jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast", first=11),
    **counted(
        "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt"
        " setn",
        first=20,
        step=10,
    ),
    **counted(
        "dwusetn trzechsetn czterechsetn pięćsetn sześćsetn siedemsetn osiemsetn dziewięćsetn", first=200, step=100
    ),
    "tysięczn": 10**3,
    "milionow": 10**6,
    "miliardow": 10**9,
}
ORDINALS = {
    **inflected(_STEMS, _HARD),
    **inflected({"drug": 2}, "i a ie iego iej iemu ą im ich imi"),
    **inflected({"trzec": 3}, "i ia ie iego iej iemu ią im ich imi"),
}
_PARTS = {
    **inflected({"drug": 2}, "a iej ą ie ich"),
    **inflected({"trzec": 3}, "ia iej ią ie ich"),
    **inflected({stem: value for stem, value in _STEMS.items() if value >= _FOURTH}, "a ej ą e ych"),
    **dict.fromkeys(words("ćwierć ćwierci"), 4),
}

UNITS = named(
    """
    percent: procent, procenta, procentowi, procentem, procencie, procenty, procentów, procentom, procentami, proc
    per mille: promil, promila, promile, promili
    percentage points: punkt procentowy, punktu procentowego, punkty procentowe, punktów procentowych,
        punktem procentowym, punktami procentowymi, pkt proc, pp
    basis points: punkt bazowy, punkty bazowe, punktów bazowych, pb
    tonnes: tona, tony, ton, tonę, tonie, toną, tonom, tonami, tonach
    kt: kilotona, kilotony, kiloton
    Mt: megatona, megatony, megaton
    kg: kilogram, kilograma, kilogramy, kilogramów, kilogramem, kilogramami, kilo, kilogramach
    g: gram, grama, gramy, gramów, gramem, gramami
    dekagrams: dekagram, dekagramy, dekagramów
    mg: miligram, miligramy, miligramów, miligrama
    µg: mikrogram, mikrogramy, mikrogramów
    pounds: funt, funta, funty, funtów, funtami
    ounces: uncja, uncje, uncji, uncję
    carats: karat, karaty, karatów
    litres: litr, litra, litry, litrów, litrem, litrami, litrach
    ml: mililitr, mililitra, mililitry, mililitrów
    hectolitres: hektolitr, hektolitry, hektolitrów
    gallons: galon, galony, galonów
    barrels: baryłka, baryłki, baryłek, baryłkę
    m: metr, metra, metry, metrów, metrem, metrze, metrom, metrami, metrach
    km: kilometr, kilometra, kilometry, kilometrów, kilometrem, kilometrze, kilometrom, kilometrami, kilometrach
    cm: centymetr, centymetra, centymetry, centymetrów, centymetrem, centymetrami, centymetrach
    mm: milimetr, milimetra, milimetry, milimetrów, milimetrami
    miles: mila, mili, mile, mil, milę, milach
    nautical miles: mila morska, mile morskie, mil morskich
    feet: stopa, stopy, stóp
    inches: cal, cala, cale, cali
    light-years: rok świetlny, lata świetlne, lat świetlnych
    km/h: km na godz, km na godzinę, km/godz, kilometr na godzinę, kilometry na godzinę, kilometrów na godzinę
    m/s: metr na sekundę, metry na sekundę, metrów na sekundę
    knots: węzeł, węzły, węzłów
    hectares: hektar, hektara, hektary, hektarów, hektarem, hektarach
    m²: metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych, m kw, mkw
    km²: kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych, km kw
    m³: metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych, m sześc, m sześciennych
    km³: kilometr sześcienny, kilometry sześcienne, kilometrów sześciennych
    degrees: st, stopień, stopnia, stopnie, stopni, stopniom, stopniami, stopniach
    °C: stopień celsjusza, stopnia celsjusza, stopnie celsjusza, stopni celsjusza, stopniach celsjusza, st c
    °F: stopień fahrenheita, stopnie fahrenheita, stopni fahrenheita
    W: wat, wata, waty, watów
    kW: kilowat, kilowata, kilowaty, kilowatów
    MW: megawat, megawata, megawaty, megawatów
    GW: gigawat, gigawata, gigawaty, gigawatów
    kWh: kilowatogodzina, kilowatogodziny, kilowatogodzin, kilowatogodzinę
    MWh: megawatogodzina, megawatogodziny, megawatogodzin, megawatogodzinę
    GWh: gigawatogodzina, gigawatogodziny, gigawatogodzin
    TWh: terawatogodzina, terawatogodziny, terawatogodzin
    V: wolt, wolta, wolty, woltów
    Hz: herc, herca, herce, herców
    MHz: megaherc, megaherce, megaherców
    GHz: gigaherc, gigaherce, gigaherców
    bar: bar, bary, barów
    horsepower: koń mechaniczny, konie mechaniczne, koni mechanicznych, km mech
    calories: kaloria, kalorie, kalorii
    kcal: kilokaloria, kilokalorie, kilokalorii
    MB: megabajt, megabajty, megabajtów
    GB: gigabajt, gigabajty, gigabajtów
    TB: terabajt, terabajty, terabajtów
    PLN: złoty, złotego, złote, złotych, złotemu, złotym, złotówka, złotówki, złotówek, złotówkę, zł, zl
    groszy: grosz, grosza, grosze, groszy, groszem, groszami, gr
    USD: dolar, dolara, dolary, dolarów, dolarowi, dolarem, dolarom, dolarami, dolarach, dolar amerykański,
        dolary amerykańskie, dolarów amerykańskich, dolarów usa, dol
    cents: cent, centa, centy, centów, eurocent, eurocenty, eurocentów
    EUR: euro
    GBP: funt szterling, funty szterlingi, funtów szterlingów, funty brytyjskie, funtów brytyjskich
    CHF: frank szwajcarski, franka szwajcarskiego, franki szwajcarskie, franków szwajcarskich
    francs: frank, franka, franki, franków
    UAH: hrywna, hrywny, hrywien, hrywnę
    RUB: rubel, rubla, ruble, rubli, rublem, rublami
    CNY: juan, juana, juany, juanów
    JPY: jen, jena, jeny, jenów
    HUF: forint, forinta, forinty, forintów
    CZK: korona czeska, korony czeskie, koron czeskich
    SEK: korona szwedzka, korony szwedzkie, koron szwedzkich
    NOK: korona norweska, korony norweskie, koron norweskich
    DKK: korona duńska, korony duńskie, koron duńskich
    crowns: korona, korony, koron
    TRY: lira turecka, liry tureckie, lir tureckich
    rupees: rupia, rupie, rupii
    won: won, wony, wonów
    ms: milisekunda, milisekundy, milisekund
    seconds: sekunda, sekundy, sekund, sekundę, sekundzie, sekundom, sekundami, sek
    minutes: minuta, minuty, minut, minutę, minucie, minutom, minutami, minutach, min
    hours: godzina, godziny, godzin, godzinę, godzinie, godziną, godzinom, godzinami, godzinach, godz
    days: dzień, dnia, dni, dniu, dniem, dniom, dniami, dniach, doba, doby, dób, dobę
    nights: noc, nocy, noce, nocami
    weeks: tydzień, tygodnia, tygodnie, tygodni, tygodniu, tygodniem, tygodniom, tygodniami, tygodniach
    months: miesiąc, miesiąca, miesiące, miesięcy, miesiącu, miesiącem, miesiącom, miesiącami, miesiącach, mies
    quarters: kwartał, kwartału, kwartały, kwartałów, kwartale
    years: rok, roku, lata, lat, rokiem, latom, latami, latach
    decades: dekada, dekady, dekad, dekadę, dziesięciolecie, dziesięciolecia, dziesięcioleci
    centuries: wiek, wieku, wieki, wieków, stulecie, stulecia, stuleci
    millennia: tysiąclecie, tysiąclecia, tysiącleci
    """
)
_ADJECTIVE = "y a e ego ej ych ą ym ymi".split()


def _compared(stems: str, bound: Bound, denied: Bound) -> dict[str, Bound]:
    """'wyższa niż' in all its forms, and 'nie wyższa niż' with the bound of what it denies."""
    forms = [f"{stem}{ending} niż" for stem in stems.split() for ending in _ADJECTIVE]
    return dict.fromkeys(forms, bound) | {f"nie {form}": denied for form in forms}


BEFORE: Mapping[str, Bound] = {
    **_compared("niższ mniejsz krótsz", "less_than", "at_least"),
    **_compared("wyższ większ dłuższ", "more_than", "at_most"),
    **bounds(
        """
    at_least: co najmniej, co najmniej o, nie mniej niż o, przynajmniej, nie mniej niż, nie mniej, minimum,
        minimalnie, nie niższy niż, ≥, >=
    more_than: ponad, więcej niż, więcej niż o, o ponad, powyżej, przeszło, więcej, większy niż, wyższy niż,
        starszy niż, starsze niż, przekroczył, przekroczyła, przekroczyło, przekroczyły, przekracza, przekraczają,
        przekroczy, przekraczający, przekraczająca, >
    at_most: do, co najwyżej, nie więcej niż o, najwyżej, nie więcej niż, nie więcej, maksymalnie, maksimum, nawet do,
        nie przekracza, nie przekroczył, nie przekroczyła, nie przekroczy, w ciągu, ≤, <=
    less_than: mniej niż, poniżej, mniejszy niż, niższy niż, młodszy niż, młodsze niż, niespełna, mniej, <
    about: około, ok., ok, prawie, niemal, blisko, mniej więcej, w przybliżeniu, circa, ca., ca, rzędu, jakieś,
        bez mała, nieco ponad, nieco mniej niż, nieco więcej niż, orientacyjnie, omal, ~, ≈, ±
    """
    ),
}
AFTER = bounds(
    """
    at_least: i więcej, lub więcej, albo więcej, bądź więcej, i starszych, i starsi, wzwyż, +
    at_most: i mniej, lub mniej, albo mniej, i młodszych
    more_than: z okładem, z hakiem
    about: mniej więcej, w przybliżeniu
    """
)

_MONTHS = {
    1: "styczeń stycznia styczniu styczniem",
    2: "luty lutego lutym lutemu",
    3: "marzec marca marcu marcem",
    4: "kwiecień kwietnia kwietniu kwietniem",
    5: "maj maja maju majem",
    6: "czerwiec czerwca czerwcu czerwcem",
    7: "lipiec lipca lipcu lipcem",
    8: "sierpień sierpnia sierpniu sierpniem",
    9: "wrzesień września wrześniu wrześniem",
    10: "październik października październiku październikiem",
    11: "listopad listopada listopadzie listopadem listopadowi",
    12: "grudzień grudnia grudniu grudniem",
}
_WEEKDAYS = """
    0: poniedziałek poniedziałku poniedziałkiem poniedziałkowi
    1: wtorek wtorku wtorkiem
    2: środa środę środy środą
    3: czwartek czwartku czwartkiem
    4: piątek piątku piątkiem
    5: sobota sobotę soboty sobotą
    6: niedziela niedzielę niedzieli niedzielą
"""
_TURNS = {
    -1: (
        "zeszły zeszłego zeszłym zeszłej zeszłą",
        "ubiegły ubiegłego ubiegłym ubiegłej ubiegłą",
        "miniony minionego minionym minionej minioną",
        "poprzedni poprzedniego poprzednim poprzedniej poprzednią",
    ),
    0: ("ten tego tym tej tę", "bieżący bieżącego bieżącym bieżącej bieżącą", "obecny obecnego obecnym obecnej obecną"),
    1: (
        "przyszły przyszłego przyszłym przyszłej przyszłą",
        "następny następnego następnym następnej następną",
        "kolejny kolejnego kolejnym kolejnej kolejną",
    ),
}
_PERIODS = {
    "week": "tydzień tygodnia tygodniu",
    "month": "miesiąc miesiąca miesiącu",
    "year": "rok roku roku",
    "quarter": "kwartał kwartału kwartale",
}
_QUARTERS = counted("pierwsz drug trzec czwart")


def _named_periods() -> dict[str, tuple[str, int]]:
    """'zeszłym tygodniu', 'przyszłego roku' in every case, with the unit and how far it is from today."""
    return {
        f"{order} {noun}": (unit, turn)
        for turn, rows in _TURNS.items()
        for row in rows
        for unit, nouns in _PERIODS.items()
        for order, noun in zip(row.split(), nouns.split(), strict=False)
    }


POLISH = Language(
    code="pl",
    name="Polish",
    function_words=words(
        "w na nie z ze się że jest jak ale przez dla był była było były są być jego jej ich przy oraz także który która"
        " które których tylko aby żeby pod nad bez między już jeszcze również czy lub albo tego tym tej roku lat"
        " powiedział poinformował może gdy gdzie kiedy przed podczas wszystkich bardzo został została zostało zostały"
        " będzie mnie ponad około według wobec temu osób osoby kilka"
    ),
    letters="ąęłńśźżĄĘŁŃŚŹŻ",
    other_letters="čěřůűőățėįųÅå",
    decimal=",",
    small=SMALL,
    scales=SCALES,
    dotted=words("tys mln mld bln mlrd"),
    ordinals=ORDINALS,
    ordinals_add=True,
    ordinal_suffix="-(?:szy|sza|ty|ta|te|tego|tej|tym|gi|ga|ci|cia|my|ma|ego|ej|ym|y|a)",
    weak_ordinals=words(
        "pierwszy pierwsza pierwsze pierwszego pierwszej pierwszemu pierwszym pierwszą pierwszych drugi druga drugie"
        " drugiego drugiej drugiemu drugim drugą"
    ),
    fraction_parts=_PARTS,
    digit_parts="dziesiąt(?:e|ych)|setn(?:e|ych)|tysięczn(?:e|ych)",
    part_ones=words("jedna jednej jedną"),
    bare_parts=words("ćwierć ćwierci"),
    half=words("pół połowa połowy połowę połowie połową"),
    and_words=words("i"),
    or_words=words("lub albo"),
    cross_words="na",
    point_words=words("przecinek całych cała całe"),
    collectives=numbered(
        """
        12: tuzin tuziny tuzinów
        100: setka setkę setki setek
        10: dziesiątka dziesiątkę
        """
    ),
    whole_collectives=words("tuzin setka setkę dziesiątka dziesiątkę setek"),
    round_words=words("setka setkę"),
    vague_plurals=_VAGUE,
    vague_numbers={
        **dict.fromkeys(words("kilkanaście kilkunastu kilkunastoma kilkanaścioro"), (11, 19)),
        **dict.fromkeys(words("kilkadziesiąt kilkudziesięciu kilkudziesięcioma"), (20, 99)),
        **dict.fromkeys(words("kilkaset kilkuset"), (200, 999)),
    },
    vague_words=words("kilka kilku kilkoma parę paru"),
    vague_link="",
    one=words("jeden jedna jedno jednego jednej jednemu jednym jedną"),
    not_one_after=words("z ze i w na do ale lub czy za od po o drugi drugiego raz to tylko jak tak że dzień się"),
    determiners=words("ani żaden ten ta to jeszcze nie jak pod ten"),
    units=UNITS,
    before=BEFORE,
    after=AFTER,
    closing=frozenset({"mniej więcej", "w przybliżeniu"}),
    change_bounds=words("do"),
    changes=(
        "wzr[oó]s|zwiększ|podnie|podn[io]|podwyższ|spad|obniż|zmniejsz|zmala|uros|skoczy|podroża|potania|dosz|dotar"
        "|urosł|wzrasta"
        "|ograniczy|reduk|zredukow|umocni|osłab|dobi"
    ),
    below_zero=r"[ ](?:mrozu|poniżej[ ]zera)",
    minus="minus",
    between=("między|pomiędzy|od", "a|i|do"),
    between_words="do|a|i",
    age_verbs="ma|mają|miał|miała",
    age_before="wieku|wiek|skończył|skończyła|ukończył|ukończyła",
    age_ending="-?(?:letni(?:ego|emu|m|ch|mi|a|ą|ej|e)?|lat(?:ek|ka|ki|kiem|kowi|ków|kę|ką|kom|kach|kami))",
    months={
        **{word: month for month, row in _MONTHS.items() for word in row.split()},
        **numbered(
            """
            1: sty
            2: lut
            4: kwi kwiet
            6: cze czerw
            7: lip
            8: sie sierp
            9: wrz
            10: paź paźdz
            11: lis
            12: gru grudz
            """
        ),
    },
    name_endings=words("a u em owi i iem zie"),
    weekdays=numbered(_WEEKDAYS),
    seasons=numbered(
        """
        21: wiosna wiosny wiosną wiosnę
        22: latem lato
        23: jesień jesieni jesienią
        24: zima zimy zimą zimę
        """
    ),
    season_leads="tej|tego|zeszłej|zeszłego|przyszłej|przyszłego|minionej|ubiegłej|ubiegłego",
    relative={
        "dzisiaj": ("day", 0),
        "dziś": ("day", 0),
        "wczoraj": ("day", -1),
        "przedwczoraj": ("day", -2),
        "jutro": ("day", 1),
        "pojutrze": ("day", 2),
        "tego samego dnia": ("same", 0),
        "tydzień temu": ("week", -1),
        "miesiąc temu": ("month", -1),
        "rok temu": ("year", -1),
        "rok wcześniej": ("anchored", 0),
        "miesiąc wcześniej": ("anchored", 0),
        "tydzień wcześniej": ("anchored", 0),
        **_named_periods(),
    },
    orders={word: turn for turn, rows in _TURNS.items() if turn for row in rows for word in row.split()},
    day_parts="rano|wieczorem|w nocy|po południu",
    ago_behind="temu",
    shift_behind="później|wcześniej|potem",
    year_tail=r"(?:rok(?:u|iem)?|r\.)",
    short_decades=r"-(?:te|tych)",
    decades="-(?:te|tych)",
    date_leads=words("w we do od po na za koniec początek końcu początku połowie końca"),
    date_openers=words("i ii iii iv tego pierwszy drugi trzeci czwarty pierwszym drugim trzecim czwartym"),
    quarters=(
        r"(?P<ordinal>(?:pierwsz|czwart)(?:y|ego|ym)|(?:drug|trzec)i(?:ego|m)?|I{1,3}|IV|[1-4]\.)"
        r"[ \u00a0](?:kwartał(?:u|em)?|kwartale|kw\.)"
    ),
    quarter_numbers={
        **numbered(
            """
            1: i 1.
            2: ii 2.
            3: iii 3.
            4: iv 4.
            """
        ),
        **inflected({"pierwsz": 1, "czwart": 4}, "y ego ym"),
        **inflected({"drug": 2, "trzec": 3}, "i iego im"),
    },
    year_leads=words("w do od po na za roku r rok"),
    year_links="do|a|i",
    range_leads="między|pomiędzy|od",
    since=words("od"),
    records=r"pierwsz\w+|po raz pierwszy|rekord\w*|ostatni\w*",
    clock_led=r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?(?!\w|[.:,][0-9])",
    clock_leads=words("godzinie godziny godzina godziną godz godz. g."),
    times=POLISH_TIMES,
    roman_century=("wiek|wieku", r"[ \u00a0](?:wiek(?:u|iem|ów|ach)?|w\.|stuleci(?:e|a|u))"),
    noun_leads=True,
    plural_noun=r"(?!\w*(?:li|ły|ło|ano|ono|ęto|ane|one|ani|eni|ają|ują|ią)\Z)[^\W\d_]{2,}",
    adjectives=r"\w+(?:ych|ich|ymi|imi|ego|owe|skie|ckie|owy|ski|cki)",
    times_words=words("razy raz raza"),
    twice=numbered(
        """
        2: dwukrotnie
        3: trzykrotnie
        4: czterokrotnie
        5: pięciokrotnie
        10: dziesięciokrotnie
        """
    ),
    compared=(
        r"więcej|mniej|wyższ\w+|niższ\w+|częściej|rzadziej|droż\w+|tań\w+|szybciej|wolniej|większ\w+|mniejsz\w+|wzr\w+"
        r"|przekr\w+|zwięk\w+|spad\w+|dłuż\w+|lepi?ej|gorzej|silniej|cięż\w+"
    ),
    fold=r"-?krotn\w+",
    none=words("brak bez"),
    counted_none=words("ofiar rannych poszkodowanych zabitych zniszczeń"),
    out_of="na|z|spośród",
    future=words("będzie będą odbędzie planuje planowane ma mają zamierza do"),
    roads="(?:[Dd]rog[aięą]|[Aa]utostrad[aęyzie]+|[Tt]ras[aęyie]+)(?: (?:krajow[aeją]+|nr|numer|[ASDK]+))?|DK|DW",
    era_marks=("n.e", "n. e"),
    eras=("p\\. ?n\\. ?e\\.?|przed naszą erą", "n\\. ?e\\.?"),
    plural_labels=words(
        "numery strony rozdziały artykuły artykułów ustępy punkty wersje tabele rysunki pokoje mieszkania lokale linie"
        " fazy strefy grupy etapy sekcje sale sezony odcinki tomy perony tory loty kategorie klasy okręgi sektory"
        " reaktory bloki budynki pytania"
    ),
    roman_ordinals=(
        "",
        r"(?<!\bI)(?=[ \u00a0](?:kadencj|edycj|zjazd|kongres|szczyt|rzeczpospolit|igrzysk|rocznic|dywizj)\w*)",
    ),
    labels=words(
        "nr numer str strona rozdział artykuł art ustęp punkt wersja tabela rysunek pokój mieszkanie"
        " lokal krajowa krajowej krajową autostrada autostradzie autostrady"
    ),
    stops=words(
        "i w we na nie z ze się to że do jest o jak po co ale od za przez dla był była było były są być jego jej ich"
        " przy"
        " oraz także tylko aby żeby pod nad bez między już jeszcze również czy lub albo powiedział poinformował gdy"
        " gdzie"
        " kiedy przed podczas został została zostało zostały będzie a u według temu wobec więcej mniej który która"
        " które"
        " zginęło zginęli zginął zginęła zmarło"
    ),
    rate_article=r"na|za(?=[ ](?:baryłkę|tonę|litr|kilogram|kg|uncję|gram|metr|sztukę|akcję|euro|dolara))",
    rate_nouns=words("akcję sztukę osobę mieszkańca"),
    change_links="z|ze|o|od",
    change_to="do",
    bound_links="i|ale",
    score_words=words(
        "gol gole goli bramka bramki bramek mecz mecze meczu zwycięstwo zwycięstwem wygrał wygrała wygrali wygrywając"
        " przegrał przegrała przegrali porażka remis zremisowali zremisował pokonał pokonała pokonali wynik wynikiem"
        " set"
    ),
)
