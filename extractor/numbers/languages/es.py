"""Spanish, as tables.

Scales are the long ones: 'billón' is a million millions (RAE, Diccionario panhispánico de dudas).
"""

from __future__ import annotations

from extractor.numbers.language import Language
from extractor.numbers.languages.es_bounds import AFTER, BEFORE
from extractor.numbers.languages.es_money import CURRENCIES
from extractor.numbers.languages.es_times import (
    FULL_HOUR,
    PERIOD_ORDERS,
    QUARTER_NUMBERS,
    QUARTERS,
    RELATIVE,
    SPANISH_TIMES,
)
from extractor.numbers.languages.es_units import UNITS
from extractor.numbers.tables import counted, unaccented, words
from extractor.numbers.words.compounds import Denominators, Glued, GluedOrdinals

_LOW = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    " veintiocho veintinueve"
)
_ONES = "uno dos tres cuatro cinco seis siete ocho nueve"
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
_ORDINALS = "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim"
_TEN_ORDINALS = (
    "decimoprimer decimosegund decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav decimonoven"
)
_TENTHS = "vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim centésim"
_HUNDREDTHS = (
    "ducentésim tricentésim cuadringentésim quingentésim sexcentésim septingentésim octingentésim noningentésim"
)
_PARTS = "tercio cuarto quinto sexto séptimo octavo noveno décimo onceavo doceavo treceavo catorceavo quinceavo"
_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo"
_TWENTY = 20
_SIMO = ("simo", "simos", "simas")


def _inflected(stems: dict[str, int]) -> dict[str, int]:
    return {f"{stem}{ending}": value for stem, value in stems.items() for ending in ("o", "a", "os", "as")}


_HUNDRED_WORDS = {
    "cien": 100,
    "ciento": 100,
    **{f"{stem}{ending}": 100 * size for size, stem in enumerate(_HUNDREDS.split(), 2) for ending in ("os", "as")},
}
SMALL = unaccented(
    {
        **counted(_LOW, first=0),
        **counted(_TENS, first=30, step=10),
        **_HUNDRED_WORDS,
        "un": 1,
        "una": 1,
        "veintiún": 21,
        "veintiuna": 21,
    }
)
_BIG_ORDINALS = unaccented({"milésim": 1000, "millonésim": 10**6, "billonésim": 10**12})
_BELOW_HUNDRED = {
    **{word: value for word, value in SMALL.items() if value < min(_HUNDRED_WORDS.values())},
    **{f"{ten}{link}{one}": SMALL[ten] + SMALL[one] for ten in _TENS.split() for one in _ONES.split() for link in "iy"},
}
_GLUED = Glued(_BELOW_HUNDRED, _HUNDRED_WORDS, "mil")
_LISTED_ORDINALS = unaccented(
    {
        **_inflected(counted(_ORDINALS)),
        **_inflected(counted(_TEN_ORDINALS, first=11)),
        **_inflected(counted(_TENTHS, first=20, step=10)),
        **_inflected(counted(_HUNDREDTHS, first=200, step=100)),
        **_inflected({"septim": 7, "sétim": 7, "décimoprimer": 11, "décimosegund": 12, **_BIG_ORDINALS}),
        **_inflected({"quadragésim": 40, "cuadrigentésim": 400, "septigentésim": 700, "octigentésim": 800}),
        "primer": 1,
        "tercer": 3,
        "decimotercer": 13,
    }
)
ORDINALS = GluedOrdinals(_LISTED_ORDINALS, _GLUED, _BIG_ORDINALS)
_LISTED_PARTS = {
    **{f"{word}{ending}": value for word, value in counted(_PARTS, first=3).items() for ending in ("", "s")},
    **unaccented({"séptimos": 7, "décimo": 10, "décimos": 10, "décima": 10, "décimas": 10, "medios": 2}),
    **counted("tercera cuarta quinta", first=3),
    **counted("terceras cuartas quintas sextas séptimas octavas novenas", first=3),
    **{word: value for word, value in _LISTED_ORDINALS.items() if value >= _TWENTY and word.endswith(_SIMO)},
    **unaccented({"diezmilésima": 10_000, "diezmilésimas": 10_000}),
}
PARTS = Denominators(GluedOrdinals(_LISTED_PARTS, _GLUED, _BIG_ORDINALS), _GLUED, ("avo", "avos", "ava", "avas"))

_CHANGING = (
    "pas baj aument elev avanz escal trep dispar desplom moder increment recort rebaj aceler mejor duplic triplic"
    " multiplic"
)
_AR = "a an ó aron ar ado ada ará arán aba aban ando"
_CHANGES = " ".join(
    (
        *(stem + ending for stem in _CHANGING.split() for ending in _AR.split()),
        "subió subieron sube suben subir subido subirá subirán cayó cayeron cae caen caer caído caerá caerán crece",
        "crecen",
        "creció crecieron crecer crecido crecerá crecerán disminuyó disminuye disminuir redujo redujeron reduce",
        "reducido",
        "reducirá reducir descendió descendieron desciende descender ascendió asciende repuntó repunta retrocedió",
        "retrocedieron retrocede cedió cedieron cede cedía ceden encareció abarató alza pasado",
    )
)

SPANISH = Language(
    code="es",
    name="Spanish",
    function_words=words(
        "antes dos tres cuatro cinco seis siete ocho nueve diez ellos ella él alguno nos les hacia mientras el la los"
        " las un una unos unas de del en y e o u que a al con por para su sus se lo le les es son fue fueron"
        " ha han había no más pero como entre sin sobre según este esta estos estas ese esa desde hasta cuando donde"
        " también ya muy ser está están tras ante durante contra hay era eran qué cuánto hoy yo mi si porque"
    ),
    decimal=",",
    small=SMALL,
    scales={
        "mil": 10**3,
        "millón": 10**6,
        "millon": 10**6,
        "millones": 10**6,
        "millardo": 10**9,
        "millardos": 10**9,
        "billón": 10**12,
        "billon": 10**12,
        "billones": 10**12,
        "trillón": 10**18,
        "trillon": 10**18,
        "trillones": 10**18,
        "cuatrillón": 10**24,
        "cuatrillones": 10**24,
    },
    scale_suffixes={"k": 10**3, "K": 10**3, "M": 10**6, "mm": 10**6, "MM": 10**6, "mdd": 10**6},
    ordinals=ORDINALS,
    ordinals_add=True,
    ordinal_suffix=r"(?:\.?[ºª]|\.?°(?![ ]?[CFcf])|er|ero|era|do|da|ro|ra|to|ta|mo|ma|vo|va|no|na|avo|ava)",
    weak_ordinals=words("primero primera primeros primeras primer segundo segunda segundos segundas"),
    lone_ordinals=words("primeros primeras segundos segundas terceros terceras"),
    rank_leads=words("el la los las"),
    rank_verbs=words("llegó llegaron quedó quedaron terminó terminaron acabó acabaron finalizó"),
    fraction_parts=PARTS,
    digit_parts=(
        "d[eé]cimas?|cent[eé]simas?|(?:diez)?mil[eé]simas?|millon[eé]simas?|tercios?|[^\\W\\d_]{3,12}avos"
        "|(?:d[eé]cimos|cent[eé]simos|mil[eé]simos)(?=[ ]de[ ])"
        "|(?:quintos|sextos|octavos)(?=[ ]de(?:l|[ ]las?|[ ]los)[ ])"
        "|(?:terceras|cuartas|quintas|sextas|s[eé]ptimas|octavas|novenas)(?=[ ]partes)"
    ),
    compared_parts="más|menos|mayor|menor|superior|inferior",
    fraction_links=words("de del parte partes"),
    and_words=words("y"),
    place_leads=words("en para de"),
    pair_leads=words("tanto ambos ni"),
    or_words=words("o u"),
    cross_words="por",
    full_numbers=words("cien"),
    tens_and=frozenset(_ONES.split()) | {"un", "una"},
    point_words=words("coma con punto"),
    rate_points=words("punto puntos"),
    articles=words("un una"),
    one=words("un una uno"),
    half=words("medio media mitad"),
    not_half_before=words("primera segunda término"),
    half_behind="[ ]y[ ]medi[oa]",
    averages=words("medio media"),
    equivocal_parts=words("medios medias"),
    not_half_after=words("ambiente oriente hermano tiempo plazo mundo campo"),
    collectives={
        "docena": 12,
        "docenas": 12,
        "dz": 12,
        "decena": 10,
        "decenas": 10,
        "quincena": 15,
        "veintena": 20,
        "treintena": 30,
        "cincuentena": 50,
        "centenar": 100,
        "centenares": 100,
        "millar": 1000,
        "millares": 1000,
        "par": 2,
    },
    whole_collectives=words("docena decena quincena veintena treintena cincuentena centenar millar"),
    round_words=words("decena veintena treintena cincuentena centenar millar"),
    vague_plurals={
        "decenas": 10,
        "docenas": 12,
        "centenares": 100,
        "cientos": 100,
        "millares": 1000,
        "miles": 1000,
        "millones": 10**6,
    },
    vague_words=words("varios varias algunos algunas"),
    vague_link="de",
    unit_link=(
        r"[ ](?:primer|últim|próxim)[oa]s[ ](?=(?:años|meses|días|semanas|horas|minutos|trimestres)(?!\w))|[ ]de[ ]"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    after=AFTER,
    intensifiers=words("solo sólo ya incluso hasta unos unas los las"),
    closing=frozenset(
        {
            "mínimo",
            "máximo",
            "cuando menos",
            "como mucho",
            "como mínimo",
            "como máximo",
            "al menos",
            "por lo menos",
            "a lo sumo",
            "aproximadamente",
            "más o menos",
        }
        | {"y más", "y menos"}
    ),
    below_zero=r"[ ]bajo[ ]cero",
    named_zero=(
        ("tolerancia|paciente|emisiones|kilómetro|día|hora|año|punto|zona|residuo|residuos|neto|netas|opción|riesgo"),
        "[ ](?:neto|emisiones|residuos|absoluto|papel|kilómetros)|-(?!grado|por)[^\\W\\d_]{3,}",
    ),
    minus="(?<!al )(?<!lo )(?<!o )(?<!a )(?<!no )(?<!y )(?<!cuando )menos|negativo",
    range_words="a|al|hasta|a los|a las",
    irregular_plurals=words(
        "dosis crisis tesis hipótesis síntesis análisis diagnosis prótesis metástasis parálisis sepsis oasis virus"
        " campus corpus chasis ómnibus autobús déficit superávit currículum"
    ),
    negations="no|nunca|sin",
    not_ordinal_after=words("ministro ministra ministros dama"),
    decade_leads="(?:la )?década de(?: los| los años)?|(?:los )?años",
    day_leads=words("el del al desde hasta día"),
    share_link="de cada",
    than="que|a|al|de|del",
    between=("entre(?: los| las)?", "(?:y|e)(?: los| las)?"),
    between_ages="(?:las edades|la edad) de",
    between_words="al|a|y|hasta",
    age_owned=r"(?<!\w)(?:el|la|un|una|este|esta)[ ](?P<noun>[^\W\d_]+)(?:[ ][^\W\d_]+)?[ ]de[ ]",
    not_aged=words(
        "pena condena cárcel prisión reclusión contrato alquiler duración período periodo plazo mandato plan"
        " programa experiencia suspensión inhabilitación ausencia retraso estancia ciclo carrera reinado"
        " guerra ocupación espera préstamo crédito hipoteca bono garantía formación tregua colaboración"
        " acuerdo exilio matrimonio vida esperanza concesión licencia horizonte embargo dictadura silencio"
        " media historia conflicto tipo"
    ),
    age_before=(
        "(?:hombre|mujer|joven|niño|niña|chico|chica|menor|anciano|anciana|adolescente|varón|bebé|hijos"
        "|hijas|niños|niñas|jóvenes|hermanos|menores|mayores|hombres|mujeres|chicos|chicas|personas|adultos|adultas"
        "|trabajadores|trabajadoras|pacientes|estudiantes|encuestados|votantes|ciudadanos) de(?: entre)?|edad(?:es)? de"
        "|edad(?:es)?(?: de)? entre(?: los)?|edad es de|de edad de|edad media de|cumplen?|cumplió|cumplieron|cumplirán?"
    ),
    years_behind=True,
    age_verbs="[ ]de|tienen?|tenían?|tendrán?|tuvieran?",
    age_after="[ ]de[ ]edad|[ ]de[ ]antigüedad",
    months={
        **counted(_MONTHS),
        "setiembre": 9,
        "ene": 1,
        "feb": 2,
        "mar": 3,
        "abr": 4,
        "jun": 6,
        "jul": 7,
        "ago": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dic": 12,
    },
    doubtful_months=words("mar"),
    weekdays=unaccented(counted(_WEEKDAYS, first=0)),
    seasons={"primavera": 21, "verano": 22, "otoño": 23, "invierno": 24},
    season_leads="en(?: el| la)?|este|esta|del|de la|el|la|desde",
    relative=RELATIVE,
    period_orders=PERIOD_ORDERS,
    cardinal_days=True,
    times=SPANISH_TIMES,
    orders={"pasado": -1, "próximo": 1, "este": 0, "último": -1, "ultimo": -1, "proximo": 1},
    orders_behind={"pasado": -1, "anterior": -1, "próximo": 1, "siguiente": 1, "que viene": 1, "entrante": 1},
    day_parts="(?:por|en|a|de) la (?:mañana|tarde|noche|madrugada)|al mediodía",
    date_the="el día[ ]",
    ago_before="hace",
    shift_behind="después|antes|más tarde|atrás",
    part_articles="la|el|un|una",
    twice={"doble": 2, "triple": 3},
    compared="de",
    date_leads=words("en de desde hasta para a antes después mediados finales principios inicios comienzos"),
    date_openers=words(
        "s1 s2 h1 h2 i ii iii iv t1 t2 t3 t4 este esta próximo próxima último última década años los la hace"
        " primer primero segundo tercer cuarto 1er 2do 3er 4to"
    ),
    date_of="del?[ ]",
    told_days="ayer|hoy|mañana",
    date_labels=(
        *("publicado", "actualizado", "fecha", "modificado", "emitido", "comunicado de prensa", "nota de prensa"),
        *("comunicado", "boletín"),
    ),
    date_label_links=("el", "a", "del", "de"),
    quarters=QUARTERS,
    quarter_numbers=QUARTER_NUMBERS,
    year_leads=words("en de desde hasta año"),
    year_links="a|al|hasta",
    future_leads=words("hasta"),
    future=words(
        "va van prevé prevén previsto prevista previstos previstas próximo próxima para comienza comienzan"
        " empieza"
        " empiezan arranca arrancan viaja viajan vence vencen espera esperan"
    ),
    future_endings=("rá", "rán", "remos"),
    past=words(
        "ha han había habían hubo fue fueron era eran dijo dijeron murió murieron hizo hicieron tuvo tuvieron estuvo"
        " estuvieron vino vinieron puso pusieron pudo quiso desde"
    ),
    past_endings=("ó", "aron", "ieron", "aban", "ían"),
    since=words("desde"),
    rated_by="magnitud|intensidad",
    noun_link=r"de(?:[ \n](?:los|las|sus|estos|estas))?|del",
    whole=("todo el", "toda la", "todo un", "toda una"),
    verb_endings=("aron", "ieron", "aban", "ían"),
    determiners=words(
        "otros otras solo sólo además hoy ayer así ahora entonces también aún todavía unos estos estas esos esas los"
        " las quedan eran son hay van"
    ),
    thing_units=words(
        "pie sol corona taza nudo real marco colón bar julio caballo marca us rand boliviano balboa córdoba"
    ),
    none=words("ningún ninguna ninguno sin"),
    counted_none=words(
        "muerto muertos muerte muertes víctima víctimas herido heridos heridas baja bajas fallecido fallecidos"
        " superviviente supervivientes sobreviviente sobrevivientes desaparecido desaparecidos lesionado lesionados"
    ),
    period_leads="durante|por|hace|tras|casi|en|dentro de|desde hace|más de|menos de|cada|de",
    period_tail="después|antes|más tarde|y media|y medio|enter[oa]|atrás|de antelación|de duración",
    clock=(
        r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9](?:[ ]?h(?:oras|s)?\b|(?=[ ](?:de la|horas)))"
        rf"|(?<=a la )1(?:[ ](?:{FULL_HOUR}|p\.?m\.?)|(?=[ ]?(?:[.,;!?)](?![0-9])|\Z)))"
    ),
    clock_led=(
        r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9](?![\w%]|[.,][0-9])|[ ]?h(?:oras?|s)?(?!\w)"
        rf"|[ ]{FULL_HOUR}(?!\w)|(?=[ ]a[ ]las[ ]))"
        r"|(?:(?<=\ba las )|(?<=desde las )|(?<=hasta las )|(?<=sobre las )|(?<=hacia las ))(?:[01]?[0-9]|2[0-4])"
        r"(?=[ ]?(?:[.,;!?)](?![0-9])|\Z)|[ ](?:el|del?|a|y|hasta|hoy|mañana|en)[ ])"
    ),
    clock_leads=words("las"),
    noun_leads=True,
    others=words("otros otras"),
    leading_adjectives=words(
        "nuevos nuevas grandes pequeños pequeñas jóvenes viejos viejas antiguos antiguas presuntos presuntas supuestos"
        " supuestas primeros primeras últimos últimas próximos próximas buenos buenas malos malas altos altas largos"
        " largas diferentes distintos distintas diversos diversas principales posibles falsos falsas verdaderos"
        " verdaderas únicos únicas mismos mismas mejores peores graves fuertes importantes enormes modernos modernas"
        " potentes famosos famosas reconocidos reconocidas prestigiosos ligeros violentos violentas simples meros"
    ),
    range_leads="entre",
    rate_article=(
        r"por|al|a la|el(?=[ ](?:kilo|kilogramo|gramo|litro|metro|quintal|barril|megavatio|kilovatio|mes|año)(?!\w))"
        r"|la(?=[ ](?:tonelada|unidad|noche|hora|docena|onza|libra)(?!\w))"
    ),
    rate_nouns=words("acción persona habitante barril hogar cabeza unidad kilo título"),
    century_behind=r"[ ]siglos?",
    roman_century=(r"siglos?|s\.", r""),
    ranks=words("puesto posición lugar"),
    number_words=words("número núm nº"),
    ranking=("clasificad[oa]|ubicad[oa]", "mundial|del (?:mundo|ranking|país|escalafón|torneo)|de (?:España|Europa)"),
    partitives=words("de del"),
    numbered_periods=words("minuto jornada"),
    roads=(
        "(?:[Cc]arretera|[Aa]utovía|[Aa]utopista|[Nn]acional|[Rr]uta|[Aa]utopista del [A-Z]\\w+)(?: [A-Z]{1,3})?"
        "|[Ll]a (?:N|A|AP|CN|M)"
    ),
    lone_day=("(?:[Ee]l |[Dd]el? |[Aa]l )?[Dd]ía", "[,;:!?)]|\\.(?![0-9])|\\Z|\\n|[ ](?!de |del )[a-záéíóúñ]"),
    era_marks=("a. C", "a.C", "d. C", "d.C", "Cristo"),
    eras=("a\\. ?(?:de )?C\\.?|antes de Cristo", "d\\. ?(?:de )?C\\.?|después de Cristo"),
    plural_labels=words(
        "minutos jornadas puestos líneas vuelos temporadas andenes habitaciones zonas tipos episodios volúmenes niveles"
        " etapas canales salas páginas capítulos artículos tablas cuadros figuras versiones números fases secciones"
        " leyes grupos tomos anexos apartados puntos carreteras rutas autovías autopistas categorías clases distritos"
        " sectores reactores bloques edificios terminales preguntas partes actos cursos grados"
    ),
    roman_ordinals=(
        "",
        (
            r"(?=[ ](?:legislatura|edición|congreso|cumbre|asamblea|aniversario|jornadas?|juegos|copa|premios?|feria"
            r"|festival|encuentro|conferencia|certamen|concurso|semana|gala|dinastía|torneo|campeonato|olimpiada"
            r"|maratón|ronda|reunión|convención|simposio|foro|vuelta|marcha|muestra|bienal|exposición|república"
            r"|región|brigada|división|ejército|centenario|trofeo|carrera|curso|plan|época|período|periodo)(?!\w))"
        ),
    ),
    casualties=words("muerto muerta herido fallecido fallecida desaparecido desaparecida"),
    labels=words(
        "minuto jornada puesto posición lugar línea vuelo temporada andén habitación zona tipo episodio volumen nivel"
        " etapa canal sala"
        " página pág capítulo artículo art tabla cuadro figura fig versión número núm nº fase sección ley grupo tomo"
        " anexo apartado punto carretera ruta autovía autopista"
    ),
    stops=words(
        "ellos ellas el la los las un una de del en y e o u que a al con por para su se lo le es son fue fueron ha"
        " han no más pero"
        " como entre sin sobre según desde hasta cuando tras ante contra murieron resultaron hay está están eran"
    ),
    change_links="de|desde|en",
    change_to="a|hasta",
    over="sobre",
    out_of="de cada|de",
    bound_links="y|pero",
    falling="baj|ca[eíy]|desplom|recort|rebaj|disminu|redu[cj]|descend|descien|retroced|abarat",
    change_words=words(_CHANGES),
    changes=_CHANGES.replace(" ", "|"),
    fallen="litros?|mm|milímetros?|cm|centímetros?|l/m²|l/m2",
    change_bounds=frozenset({"hasta", "hasta los", "hasta las", "hasta el", "hasta un"}),
    score_link="a",
    score_words=words(
        "final semifinal liga copa eurocopa mundial torneo goleó derrotó set goleada gol goles partido victoria"
        " derrota ganó perdió venció empate marcador minuto"
        " gana ganan impuso impusieron impone empató empataron encuentro penaltis penales prórroga resultado remontó"
    ),
)
