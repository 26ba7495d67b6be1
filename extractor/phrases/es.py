"""Spanish: the closed classes of words that tell a phrase, an attribution and a place."""

from __future__ import annotations

from types import MappingProxyType

from extractor.phrases.table import NEVER, Phrasing

FUNCTION_WORDS = frozenset(
    "el la los las lo un una unos unas de del al a y e o u pero sino ni que quien quienes cual cuales cuyo donde cuando"
    " como si en con sin por para sobre bajo entre desde hasta hacia contra según durante tras ante mediante este esta"
    " estos estas ese esa esos esas eso esto aquel aquella su sus se le les lo me te nos mi tu no más menos muy también"
    " ya aún todavía solo sólo todo toda todos todas otro otra otros otras es son era eran fue fueron ser sido está"
    " están estaba ha han había habían haber hay será serán sería serían puede pueden podría debe deben unos cerca"
    " sea sean haya hayan hubo pudo pudieron podía podían podrían debía debían deberá deberán debería deberían va van"
    " iba iban estaban estuvo estuvieron alrededor casi"
    " él ella ellos ellas porque aunque mientras así luego después antes ahora ayer hoy mañana año años"
    " mes meses semana semanas trimestre comparación respecto frente actualmente recientemente respectivamente".split()
)
INNER = frozenset("de del la las los el y para".split())
INNER_PLACE = frozenset("de del la los".split())

_SAYING = (
    r"dijo|dijeron|dice|dicen|afirmó|afirmaron|afirma|afirman|aseguró|aseguraron|asegura|declaró|declararon|anunció"
    r"|anunciaron|anuncia|señaló|señalaron|indicó|indicaron|explicó|explicaron|agregó|añadió|sostuvo"
    r"|confirmó|confirmaron|confirma|advirtió|advirtieron|negó|negaron|reconoció|informó|informaron|informa|comentó"
    r"|precisó|precisa|escribió|manifestó|añade|añaden|agrega|explica|sostiene|advierte|comenta|apuntó|apunta|destacó"
    r"|destaca|confirmando|añadiendo|señalando|asegurando|subrayó|subraya|recordó|recuerda|concretó|concreta|aseveró|ha[n]?\s+(?:dicho|afirmado|asegurado|anunciado"
    r"|señalado|indicado|confirmado|informado|explicado|añadido|precisado|declarado|publicado|destacado|recordado)"
)
_REPORTING = (
    rf"{_SAYING}|señala|indica[n]?|reportó|reportaron|reporta|estimó|estima|estiman|calculó|calcula|calculan|prevé|prevén|espera|esperan"
    r"|registró|registraron|publicó|reveló|revela|cifró|cifra|contabilizó|teme[n]?|temía[n]?"
)
_BETWEEN = r"(?:\s+(?:en|de)\s+(?-i:[A-ZÁÉÍÓÚÑ])[\w'’.-]+(?:\s(?-i:[A-ZÁÉÍÓÚÑ])[\w'’.-]+){0,2})?(?:,[^,”»\"]{3,100},)?"
_DOCUMENT = r"informes?|datos|cifras|estimaciones|estudio|encuesta|comunicado|estadísticas|previsiones|balance"
_ARTICLE = r"(?:el\s+|la\s+|los\s+|las\s+|un\s+|una\s+)?"

_ORIGIN = (
    r"construid[oa]s?|fundad[oa]s?|abiert[oa]s?|inaugurad[oa]s?|nacid[oa]s?|cread[oa]s?|lanzad[oa]s?|terminad[oa]s?"
    r"|descubiert[oa]s?|elegid[oa]s?"
)

_VALUES = (
    r"precios|costos|costes|gastos|ingresos|ventas|valores|salarios|tasas|exportaciones|importaciones"
    r"|pérdidas|ganancias|deudas|temperaturas|inversiones|cifras"
)
"""What has a value, and counts nothing."""

SPANISH = Phrasing(
    function_words=FUNCTION_WORDS,
    inner=INNER,
    inner_place=INNER_PLACE,
    inner_deed=frozenset("de la el los las y o en a por".split()),
    openers=frozenset("que quien quienes si porque cuando como donde".split()),
    articles=frozenset(
        "el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra"
        " ningún ninguna cada".split()
    ),
    verbs_lead=True,
    genitive=frozenset("de del".split()),
    source=(
        r"[A-ZÁÉÍÓÚÑ]|\b(?:gobiernos?|ministerios?|ministr[oa]|president[ea]|alcalde(?:sa)?|gobernador[a]?|portavoz"
        r"|policía|ejército|autoridades|agencia|fuentes?|medios|diario|periódico|sindicatos?|fiscal(?:ía)?|expertos?"
        r"|investigadores|economistas?|datos|cifras|balance|recuento|estadísticas|analistas?|organizadores|testigos|empresa|compañía|banco|consejo|comisión"
        r"|congreso|parlamento|oposición|asociación|hospital|bomberos|informe|estudio|encuesta|director[a]?|jefe)\b"
    ),
    reporting=_REPORTING,
    follows=(
        rf"(?:\b(?:según(?:\s+(?:{_REPORTING}))?|como\s+(?:{_REPORTING})|de\s+acuerdo\s+con|citando\s+a|citado\s+por"
        rf"|(?:publicad|difundid|elaborad|realizad)[oa]s?\s+(?:(?:este|el)\s+[^\W\d_]+\s+)?por|(?:{_DOCUMENT})\s+(?:de|del))|(?:^|[,;”\"»])\s?(?:{_REPORTING}))\s+{_ARTICLE}$"
    ),
    precedes=rf"{_BETWEEN}\s+(?:(?:también|además|ya)\s+)?(?:{_REPORTING})(?!\w)",
    opening=r"(?:según|de\s+acuerdo\s+con|conforme\s+a)\b",
    sayer_precedes=rf"{_BETWEEN}\s+(?:{_SAYING})(?!\w)",
    adverbs=r"inicialmente|oficialmente|públicamente|recientemente|anteriormente|conjuntamente|posteriormente|primero",
    attribution=r"\b(?:dijo|dijeron|según|afirmó|anunció|informó|portavoz|fuentes?|autoridades|acuerdo)\b",
    pronoun_says=rf"\b(?:él|ella|ellos|ellas)\s+(?:{_SAYING})(?!\w)|[,”\"»]\s?(?:dijo|agregó|añadió|afirmó)[.,]?\s*$|(?:\A|[,;:]\s)(?:{_SAYING})(?:,|\s+que\b)",
    place_follows=(
        r"(?:\b(?:en|desde|hacia|cerca\s+de|a)\s+(?:el\s+|la\s+|los\s+|las\s+)?"
        r"|\b(?:ciudad|región|provincia|estado|municipio|pueblo|barrio)\s+de\s+)$"
    ),
    calendar=(
        r"[0-9]|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"
        r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?\b"
    ),
    clause_joint=r"[,;]\s+(?:y|pero|mientras|aunque|porque|después|antes|sino|por\s+lo\s+que|así\s+que)\b|;|\bcuando\b",
    aside=rf",\s+(?:que|quien|quienes|cuyo|cuya|donde|el\s+cual|la\s+cual|{_ORIGIN})\b[^,;]*",
    origin_date=rf"(?<!sido )(?<!fue )(?<!fueron )\b(?:{_ORIGIN})\s+(?:(?:en|el)\s+)?$",
    statement_date_follows=rf"\b(?:{_REPORTING})\s+(?:(?:el|este|en)\s+)?$",
    statement_date_precedes=rf",?\s+(?:(?:que|quien)\s+)?(?:{_REPORTING})(?!\w)",
    origin=NEVER,
    compares=r"\b(?:frente|contra|respecto|comparado|en\s+vez)\b",
    outcomes=r"\b(?:muert[oa]s?|muertes?|fallecid[oa]s?|herid[oa]s?|desaparecid[oa]s?|víctimas?|detenid[oa]s?|detenciones|decesos|lesionad[oa]s?)\Z",
    moved=r"\b(?:un|una)\s+(alza|baja|descenso|aumento|subida|caída)\s+del?\s+$",
    against=r"\b(?:respecto\s+(?:a|al|de|del)|frente\s+(?:a|al)|comparad[oa]s?\s+con|comparación\s+con|que|(?:al|a\s+l[ao]s?)\s+(?:del?|registrad[oa]s?)|por\s+(?:encima|debajo)\s+del?|(?:superior|inferior|mayor|menor)(?:es)?\s(?:en\s[\d.,]+\s?%\s)?(?:al?|con\s+respecto\s+al?))\s+(?:[^\W\d_]+\s+){0,7}$",
    more=r"\s+(?:(?!o\b)[^\W\d_]+\s+)??((?:más|menos|superior(?:es)?|inferior(?:es)?)\b(?=\s+(?:[^\W\d_]+\s+)?(?:que|al|a)\b)|por\s+(?:encima|debajo)\b(?=\s+del?\b))",
    earlier="antes",
    later="ahora",
    periods=r"[0-9]|año|mes|semana|trimestre|período|periodo|antes",
    given=r"\s*\([^()]*|,?\s+(?:que|cuando)\b[^,;]*",
    right_behind=r"(?:\s+[^\W\d_]+)?\s+(?:en|para|durante|el)\s+(?:el\s+|la\s+)?",
    joining=frozenset("y e o u".split()),
    negators=frozenset("sin ningún ninguna no".split()),
    pronouns=frozenset("esto este esta estos estas él ella ellos ellas".split()),
    ranks=r"\s+(?:\w+\s)?(?:lugar|puesto|posición|plaza)\b|\s+(?:\w+\s)?(?:más|menos)\s+\w+",
    numbered=r"\b(?:número|cantidad|total|cifra)\s+de\s+(?:l[ao]s\s+)?",
    befallen=(
        r"\s+(?:(?:han|habían|habrían|fueron|resultaron|están|murieron)\s+(?:sido\s+)?(?:[^\W\d_]+mente\s+)?)?"
        r"(?:muert|herid|evacuad|vacunad|hospitalizad|detenid|desaparecid|fallecid|lesionad|contagiad|infectad|damnificad"
        r"|desplazad|rescatad|ahogad|atendid|despedid)[oa]s\b"
    ),
    risen=(
        rf"\bl[oa]s\s+(?!(?:{_VALUES})\b)([^\W\d_]{{3,}}s)"
        rf"\s(?:(?!\by\b)[^.;,]){{0,90}}?\b(?:ascend(?:ieron|ían)|ascienden|subieron|bajaron|aumentaron|cayeron|crecieron"
        r"|descendieron|disminuyeron|llegaron|se\s+(?:situaron|elevaron|redujeron|sitúan))\b(?:(?!\by\b)[^.;,]){0,60}?\s(?:a|en|hasta)\s+$"
    ),
    tolls=r"\b(?:saldo|balance)\s+de\s+(?:víctimas|muertos|fallecidos)\b",
    magnitudes=r"\bmagnitud\s+(?:de\s+)?$",
    resumed=(
        r"(?:[,;]|\b(?:y|e|o|pero|contra|frente\s+a|mientras\s+que|de\s+(?:los\s+cuales|las\s+cuales|ellos|ellas)))\s+$"
    ),
    occasions=r"\s+(?:vez|ocasión)\b",
    dimensions=r"\s+(de\s+(?:anch(?:o|ura)|larg(?:o|ura)|longitud|alt(?:o|ura)|profundidad|diámetro|espesor|grosor))\b",
    within=r"\b(?:en|durante|dentro\s+de)\s+(?:los|las)\s+(?:próxim[oa]s|últim[oa]s|siguientes)\s+$",
    intervals=r"\b(?:IC|intervalo\s+de\s+confianza)(?:\s+de|[:,=])?\s*[(\[]?$",
    resumes=r"(?:(?:eso|esto)\s+)?(?:es|son|fue|fueron|supone|representa)\b",
    sampled=(
        "participantes",
        "encuestados",
        "pacientes",
        "voluntarios",
        "sujetos",
        "individuos",
        "personas",
        "empleados",
        "niños",
        "mujeres",
    ),
    named=MappingProxyType(
        {
            "speed": ("velocidad", "viento", "vientos", "rachas"),
            "score": ("marcador",),
            "interval": ("intervalo",),
            "age": ("edad",),
            "rank": ("puesto",),
            "period": ("período",),
        }
    ),
    modality={
        "possible": r"\b(?:podrían?|quizás?|tal\s+vez|posible(?:mente)?|acaso|tem(?:e|en|or|ores)|riesgos?)\b",
        "planned": r"\b(?:planean?|planeado|prevén?|previst[oa]s?|objetivo|pretenden?|planea)\b",
        "forecast": r"\b(?:será|serán|habrá|pronostic\w+|se\s+espera|\w{3,}[aei]r(?:á|án)|esperan|proyecta\w*)\b",
        "assessed": (
            r"\b(?:estiman?|estimad[oa]s?|estimaci(?:ón|ones)|calculan?|probable(?:mente)?|habrían?|serían?"
            r"|presunt[oa]s?)\b"
        ),
        "conditional": r"\bsi\b",
    },
)
