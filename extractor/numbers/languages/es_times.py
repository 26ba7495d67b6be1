"""How Spanish names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, phrases, words

_PERIODS = (("semana", "week", "la"), ("mes", "month", "el"), ("año", "year", "el"), ("trimestre", "quarter", "el"))
_MASCULINE = "primer segundo tercer cuarto último"


def _named_periods() -> dict[str, tuple[str, int]]:
    """'la semana pasada', 'próximo mes', 'este trimestre': a period by its distance from today."""
    table: dict[str, tuple[str, int]] = {}
    for noun, unit, the in _PERIODS:
        end = "a" if the == "la" else "o"
        lead = noun if unit == "quarter" else the
        this = "esta" if the == "la" else "este"
        behind = {-1: f"pasad{end}|anterior", 0: "actual|en curso", 1: f"próxim{end}|siguiente|que viene|entrante"}
        leading = {-1: f"pasad{end}|últim{end}", 1: f"próxim{end}|siguiente"}
        for turn, written in behind.items():
            table |= dict.fromkeys((*phrases(noun, written), *phrases(lead, noun, written)), (unit, turn))
        for turn, written in leading.items():
            table |= dict.fromkeys((*phrases(written, noun), *phrases(lead, written, noun)), (unit, turn))
        table |= {f"{this} {noun}": (unit, 0)}
        table |= {f"mism{end} {noun}": ("anchored", 0)}
    return table


RELATIVE: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("hoy", "hoy día", "esta mañana", "esta tarde", "esta noche", "hoy mismo"), ("day", 0)),
    **dict.fromkeys(("ayer", "anoche", "el día de ayer"), ("day", -1)),
    **dict.fromkeys(("anteayer", "antier", "antes de ayer", "anteanoche"), ("day", -2)),
    "mañana": ("day", 1),
    "pasado mañana": ("day", 2),
    **_named_periods(),
    **dict.fromkeys(("este fin de semana", "ese fin de semana", "el fin de semana"), ("week", 0)),
    **dict.fromkeys(("el mismo día", "ese día", "aquel día", "ese mismo día"), ("same", 0)),
    **dict.fromkeys(("el día anterior", "la víspera"), ("same", -1)),
    "el día siguiente": ("same", 1),
}
QUARTERS = (
    "(?P<ordinal>(?:primer|segundo|tercer|cuarto|[1-4](?:er|do|ro|to|[.]?[º°])|I{1,3}|IV)(?=[ ]trimestre)"
    "|t[1-4](?!\\w))(?:[ ]trimestre)?"
)
QUARTER_NUMBERS = {
    **{word: number for number, word in enumerate(_MASCULINE.split()[:4], 1)},
    **{f"{number}{mark}": number for number in (1, 2, 3, 4) for mark in ("er", "do", "ro", "to", "º", ".º", "°", ".°")},
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    **{f"t{number}": number for number in (1, 2, 3, 4)},
}
PERIOD_ORDERS = {
    **dict.fromkeys(("próximo", "próxima", "siguiente", "próximos", "próximas", "siguientes", "venideros"), 1),
    **dict.fromkeys(("pasado", "pasada", "último", "última", "pasados", "pasadas", "últimos", "últimas"), -1),
    **dict.fromkeys(("ultimos", "ultimas", "proximos", "proximas", "anteriores"), -1),
    **dict.fromkeys(("mismo", "misma", "primeros", "primeras"), 9),
    **dict.fromkeys(("este", "esta"), 0),
}
_OF_DAY = "de la (?:mañana|tarde|noche|madrugada)|del mediodía"

FULL_HOUR = rf"(?:(?:(?:y|menos) (?:media|cuarto|cinco|diez|veinte|veinticinco)|en punto)(?: {_OF_DAY})?|{_OF_DAY})"

SPANISH_TIMES = Times(
    vague="(?:unos|unas)(?: pocos| pocas| cuantos| cuantas)?|varios|varias|algunos|algunas|pocos|pocas",
    couple="un par de",
    vague_openers=words("unos unas pocos pocas un"),
    at=(
        "a las|a la|a|de las|sobre las|desde las|hacia las|antes de las|antes de la|después de las|después de la"
        "|alrededor de las|entre las|de|por|en"
    ),
    on="de|del|el|del día|el día|de este|a",
    till="a|a las|a la|al|hasta|hasta las|hasta el|hasta la|hasta el día|al día",
    both="y|a|hacia",
    starts="de|desde|del|entre|a partir de",
    opens="entre",
    the="el|la|las|los",
    edge=(
        "(?:al (?=fin)|los |el )?(?:finales|fines|fin|final|principios|principio|inicios|inicio|comienzos|comienzo"
        "|mediados|primeros|últimos) (?:del|de(?: la| este| esta| el| los)?)"
        "|(?:más |mas )?(?:temprano|tarde)(?: en| al| de)?(?: la| el| este| esta)?"
    ),
    edges=(
        "(?:al (?=fin)|el )?(?:finales|fines|fin|final|principios|principio|inicios|comienzos|comienzo|mediados)"
        " (?:del|de(?: la| este| esta)?)"
    ),
    edge_units="día|semana|mes|trimestre|año|década|siglo",
    of="de|del|de la",
    counted="después de|antes de|antes del|a partir de|desde|posteriores a|posteriores de",
    turns=words("día semana fin mes trimestre semestre año década"),
    weeks="(?:la )?semana (?:del|que (?:inicia|comienza|empieza|termina)(?: el)?)",
    from_now="a partir de (?:hoy|ahora|mañana)|desde (?:hoy|ahora)",
    before=bounds(
        """
        more_than: después de, después del, tras, tras el, posterior a, con posterioridad a, pasadas
        at_least: desde, a partir de, a partir del, no antes de, no antes del, tan pronto como, desde el día
        less_than: antes de, antes del, previo a, con anterioridad a
        at_most: hasta, hasta el día, a más tardar, a más tardar el, no más tarde de, como máximo, tan tarde como
        about: alrededor de, alrededor del, cerca de, cerca del, hacia, en torno a, en torno al, sobre, aproximadamente
        """
    ),
    about_hours=words("sobre"),
    behind=bounds(
        """
        at_least: o más tarde, o después, y después, y más tarde, en adelante, y en adelante, o posterior
        at_most: o antes, y antes, a más tardar, como máximo, o anterior
        """
    ),
    parts=r"(?:por|de|en|a) la (?:mañana|tarde|noche|madrugada)|al? (?:mediodía|medianoche)|de madrugada",
    apart_parts="(?:por|en|a|durante)[ ]",
    afternoon=r"(?<!\w)(?:tarde|noche)",
    qualifiers="fiscal|escolar|calendario|natural",
    every="cada|todos los|todas las",
    every_between="dos|tres|cuatro|otro|otra",
    recurring=words(
        "diariamente semanalmente mensualmente trimestralmente semestralmente anualmente bimensual bimestral quincenal"
        " quincenalmente semestral"
    ),
    single="(?:el )?(?:mediodía|medianoche)",
    lone=words("mediodía medianoche"),
    units={"semestre": "quarters"},
    openers=words(
        "el la los las cada todos todas por de en a al mediodía medianoche fin final finales fines principios"
        " principio inicios comienzos mediados"
    ),
    led_hour="horas",
    hour_words="veintiuna",
    lone_leads="(?:a|desde|hasta|sobre|hacia) las|(?:a|hacia) la",
    past="pasadas las",
    full_hour=FULL_HOUR,
    hour_leads=words("las la"),
    named_hours={
        **dict.fromkeys(("mediodía", "el mediodía", "al mediodía", "a mediodía"), "T12:00"),
        **dict.fromkeys(("medianoche", "la medianoche", "a medianoche"), "T00:00"),
    },
    of_year="de[ ]|del[ ](?:año[ ](?:de[ ])?)?|en[ ]",
    year_noun="año(?: fiscal| calendario| escolar)?|curso",
    half_letters="HS",
    halves="(?P<part>primer|segundo|1er|2[.]?º|II?)[ ]semestre",
    counted_leads=(
        "próximos|próximas|últimos|últimas|ultimos|ultimas|proximos|proximas|pasados|pasadas|siguientes|primeros"
        "|primeras"
    ),
    ahead_lead="en|dentro de",
    ahead_words=words(
        "dentro iré irá iremos irán volveré volverá volverán regresaré regresará saldré saldrá saldrán será serán"
        " estará estarán estaré haré hará llegará llegarán empezará comenzará abrirá cerrará terminará celebrará"
        " celebrarán voy va vamos van planea prevé previsto prevista espera esperan quiero ocurrirá habrá tendrá"
    ),
    parting=words("primeros primeras"),
    weekend="fin de semana",
    holidays=named(
        """
        01-01: año nuevo, día de año nuevo
        01-06: día de reyes, reyes magos, epifanía
        02-14: día de san valentín, san valentín
        03-08: día internacional de la mujer, día de la mujer
        03-19: san josé
        05-01: día del trabajo, día del trabajador, día de los trabajadores, día internacional de los trabajadores
        06-24: san juan
        08-15: la asunción
        10-12: día de la hispanidad, fiesta nacional de españa, día de la raza
        10-31: halloween, noche de brujas
        11-01: todos los santos, día de todos los santos
        11-02: día de los muertos, día de muertos, día de los difuntos
        12-06: día de la constitución
        12-08: inmaculada concepción
        12-24: nochebuena, víspera de navidad
        12-25: navidad, día de navidad
        12-28: día de los inocentes
        12-31: nochevieja, noche vieja, fin de año, víspera de año nuevo
        11-4#4: día de acción de gracias, acción de gracias
        11-4#4+1: viernes negro, black friday
        05-7#1: día de la madre
        easter+0: pascua, domingo de pascua, domingo de resurrección
        easter-2: viernes santo
        easter-3: jueves santo
        easter-1: sábado santo
        easter-7: domingo de ramos
        easter-46: miércoles de ceniza
        easter+49: pentecostés
        easter+60: corpus christi
        ?: semana santa, ramadán, carnaval, día de la independencia
        """
    ),
)
