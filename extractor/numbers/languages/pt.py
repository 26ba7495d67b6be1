"""Portuguese of Portugal and Brazil, as tables.

Scales differ: 'bilhão' is Brazilian and short, 'bilião' European and long (Acordo Ortográfico; Priberam, Houaiss).
"""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.language import Language
from extractor.numbers.languages.pt_money import CURRENCIES
from extractor.numbers.languages.pt_times import PERIOD_ORDERS, PORTUGUESE_TIMES
from extractor.numbers.languages.pt_units import UNITS
from extractor.numbers.tables import bounds, counted, phrases, words
from extractor.numbers.words.compounds import Denominators

_LOW = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito"
    " dezanove"
)
_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_HUNDREDS = "duzent trezent quatrocent quinhent seiscent setecent oitocent novecent"
_ORDINALS = "primeir segund terceir quart quint sext sétim oitav non décim undécim duodécim"
_TENTHS = "vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim nonagésim centésim"
_HUNDREDTHS = "ducentésim tricentésim quadringentésim quingentésim sexcentésim septingentésim octingentésim nongentésim"
_PARTS = "terço quarto quinto sexto sétimo oitavo nono décimo"
_MONTHS = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
_WEEKDAYS = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
_DAYS = "segunda terça quarta quinta sexta"
_TWENTY = 20


def _inflected(stems: dict[str, int]) -> dict[str, int]:
    return {f"{stem}{ending}": value for stem, value in stems.items() for ending in ("o", "a", "os", "as")}


SMALL = {
    **counted(_LOW, first=0),
    **counted(_TENS, first=20, step=10),
    **{
        f"{stem}{ending}": value
        for stem, value in counted(_HUNDREDS, first=200, step=100).items()
        for ending in ("os", "as")
    },
    "uma": 1,
    "duas": 2,
    "tres": 3,
    "quatorze": 14,
    "cinqüenta": 50,
    "cem": 100,
    "cento": 100,
    "dezesseis": 16,
    "dezessete": 17,
    "dezenove": 19,
}
ORDINALS = {
    **_inflected(counted(_ORDINALS)),
    **_inflected(counted(_TENTHS, first=20, step=10)),
    **_inflected(counted(_HUNDREDTHS, first=200, step=100)),
    **_inflected({"seiscentésim": 600, "octigentésim": 800, "quadrigentésim": 400, "septigentésim": 700}),
    **_inflected({"setuagésim": 70, "qüinquagésim": 50, "noningentésim": 900, "setingentésim": 700}),
    **_inflected({"milésim": 1000, "milionésim": 10**6, "bilionésim": 10**9}),
}
PARTS = Denominators(
    {
        **{f"{word}{ending}": value for word, value in counted(_PARTS, first=3).items() for ending in ("", "s")},
        "meios": 2,
        **{f"{stem}{ending}": 10 for stem in ("décim", "decim") for ending in ("a", "as", "o", "os")},
        "terças": 3,
        "quintas": 5,
        "terça": 3,
        "quinta": 5,
        **{
            word: value
            for word, value in ORDINALS.items()
            if value >= _TWENTY and word.endswith(("simo", "simos", "sima", "simas"))
        },
    },
    SMALL,
    ("avos", "avo"),
)

_TO = "a|à|ao|aos|às|que|do que"


def _compared(bigger: str, equal: Bound, unequal: Bound) -> dict[str, Bound]:
    """'superior a', 'superiores ou iguais a', 'igual ou superior a' and all their forms."""
    or_equal = (phrases(bigger, "ou", "igual|iguais", _TO), phrases("igual|iguais", "ou", bigger, _TO))
    return {
        **dict.fromkeys(phrases(bigger, _TO), unequal),
        **dict.fromkeys((phrase for group in or_equal for phrase in group), equal),
    }


BEFORE: Mapping[str, Bound] = {
    **bounds(
        """
    at_least: pelo menos, ao menos, no mínimo, um mínimo de, mínimo de, o mínimo de, não menos de, não menos que,
        não menos do que, nada menos que, nada menos do que, não inferior a, ≥, >=
    more_than: mais de, mais do que, mais que, acima de, acima dos, acima das, para além de, além de, mais alto que,
        ultrapassou, ultrapassou os, ultrapassou as, ultrapassaram, ultrapassaram os, ultrapassa, ultrapassa os,
        ultrapassam, ultrapassam os, ultrapassando, ultrapassado, superou, superou os, superou as, superaram, supera,
        supera os, superam, superando, excede, excedeu, excederam, excedem, >
    at_most: no máximo, um máximo de, máximo de, o máximo de, até, até aos, até os, até às, não mais de, não mais que,
        não mais do que, não superior a, dentro de, em até, ≤, <=
    less_than: menos de, menos do que, menos que, abaixo de, abaixo dos, abaixo das, aquém de, aquém dos, <
    about: cerca de, cerca dos, por volta de, por volta dos, em torno de, em torno dos, à volta de, à volta dos,
        ao redor de, na casa dos, na casa das, na ordem dos, na ordem das, na ordem de, da ordem de, da ordem dos,
        aproximadamente, aprox., aprox, uns, umas, quase, quase os, mais ou menos, perto de, perto dos, perto das,
        próximo de, próximo dos, próximo a, a rondar os, ronda os, ronda as, rondam os, rondando os, praticamente,
        pouco mais de, pouco menos de, algo como, ~, ≈, ±
    """
    ),
    **_compared("superior|superiores|maior|maiores", "at_least", "more_than"),
    **_compared("inferior|inferiores|menor|menores", "at_most", "less_than"),
}
AFTER = bounds(
    """
    at_least: ou mais, e mais, ou superior, ou superiores, ou maior, ou maiores, em diante, ou acima, no mínimo,
        pelo menos, ao menos, +
    at_most: ou menos, e menos, ou inferior, ou inferiores, ou menor, ou menores, ou abaixo, no máximo
    about: aproximadamente, mais ou menos, e tal, e poucos, e poucas, ou coisa assim
    """
)

_CHANGING = "aument pass recu baix avanç elev duplic triplic"
_AR = "a am ou aram ar ado ada ará arão ava"
_CHANGES = " ".join(
    (
        *(stem + ending for stem in _CHANGING.split() for ending in _AR.split()),
        "subiu subiram sobe sobem subir subirá subirão caiu caíram cai caem cair cairá cairão cresceu cresceram cresce",
        "crescer crescerá diminuiu diminuíram diminui reduziu reduziram reduzido reduz reduzirá desceu desceram",
        "desce descerá",
        "alta queda subida descida",
    )
)

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    function_words=words(
        "dois duas três quatro cinco seis sete oito nove dez quase o a os as um uma uns umas de do da dos das em no"
        " na nos nas e ou que não mais com por para pelo pela pelos"
        " pelas ao aos à às se seu sua seus suas é são foi foram era eram ser está estão tem têm tinha ter há já muito"
        " também mas como quando entre sobre sem até após depois antes desde contra este esta estes estas esse essa"
        " isso isto aquele aquela num numa nem ainda onde ele ela eles elas lhe quem qual segundo disse apenas só"
    ),
    decimal=",",
    small=SMALL,
    scales={
        "mil": 10**3,
        "milhão": 10**6,
        "milhões": 10**6,
        "milhao": 10**6,
        "milhoes": 10**6,
        "bilhão": 10**9,
        "bilhões": 10**9,
        "bilhoes": 10**9,
        "trilhão": 10**12,
        "trilhões": 10**12,
        "bilião": 10**12,
        "biliões": 10**12,
        "trilião": 10**18,
        "triliões": 10**18,
        "quatrilhão": 10**15,
        "quatrilhões": 10**15,
    },
    scale_suffixes={"k": 10**3, "K": 10**3, "M": 10**6, "mi": 10**6, "mm": 10**6, "bi": 10**9, "tri": 10**12},
    ordinals=ORDINALS,
    ordinals_add=True,
    ordinal_suffix=r"(?:\.?[ºª]|\.?°(?![ ]?[CFcf])|[oa]s?)",
    weak_ordinals=words("primeiro primeira primeiros primeiras segundo segunda segundos segundas"),
    lone_ordinals=words("primeiros primeiras segundos segundas terceiros terceiras"),
    rank_leads=words("o a os as"),
    rank_verbs=words("chegou ficou terminou acabou chegaram ficaram"),
    fraction_parts=PARTS,
    digit_parts=(
        "d[eé]cim[oa]s?|cent[eé]sim[oa]s?|mil[eé]sim[oa]s?|terços?|(?:quintos|sextos|oitavos)(?=[ ]d[ao]s?[ ])"
        "|(?:terças|quintas|décimas)(?=[ ]partes)"
    ),
    compared_parts="a mais|a menos|mais|menos|maior|menor|superior|inferior",
    fraction_links=words("de do da dos das"),
    and_words=words("e"),
    place_leads=words("em no na para de"),
    pair_leads=words("tanto ambos nem"),
    or_words=words("ou"),
    cross_words="por",
    full_numbers=words("cem"),
    tens_and=frozenset(SMALL),
    point_words=words("vírgula ponto"),
    rate_points=words("ponto pontos"),
    articles=words("um uma"),
    one=words("um uma"),
    half=words("meio meia metade"),
    not_half_before=words("primeira segunda ao no em do o"),
    half_behind="[ ]e[ ]mei[oa]",
    not_half_after=words("ambiente dia noite irmão tempo termo campo mundo oriente"),
    collectives={
        "dezena": 10,
        "dezenas": 10,
        "dúzia": 12,
        "dúzias": 12,
        "quinzena": 15,
        "vintena": 20,
        "trintena": 30,
        "centena": 100,
        "centenas": 100,
        "milhar": 1000,
        "milhares": 1000,
        "par": 2,
    },
    whole_collectives=words("dezena dúzia vintena trintena centena milhar"),
    round_words=words("dezena vintena trintena centena milhar"),
    vague_plurals={
        "dezenas": 10,
        "dúzias": 12,
        "centenas": 100,
        "milhares": 1000,
        "milhões": 10**6,
        "bilhões": 10**9,
    },
    vague_words=words("vários várias alguns algumas diversos diversas"),
    vague_link="de",
    unit_link=(
        r"[ ](?:primeir|últim|próxim)[oa]s[ ](?=(?:anos|meses|dias|semanas|horas|minutos|trimestres)(?!\w))|[ ]de[ ]"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    after=AFTER,
    intensifiers=words("só apenas já mesmo os as uns umas"),
    closing=frozenset(
        {"no mínimo", "no máximo", "pelo menos", "ao menos", "aproximadamente", "mais ou menos", "e mais", "e menos"}
    ),
    below_zero=r"[ ](?:abaixo[ ]de[ ]zero|negativos)",
    named_zero=(
        (
            "tolerância|paciente|emissões|quilômetro|quilómetro|marco|fome|ano|hora|ponto|líquidas|líquido"
            "|carbono|resíduo|risco|desperdício"
        ),
        "[ ](?:absoluto|quilômetro|quilómetro|carbono|emissões)|-(?!grau|por)[^\\W\\d_]{3,}",
    ),
    minus="(?<!lo )(?<!ao )(?<!ou )(?<!de )(?<!e )(?<!a )(?<!não )menos|negativos?",
    range_words="a|ao|à|até|até aos|até os",
    negations="não|nunca|sem",
    not_ordinal_after=words("ministro ministra dama"),
    decade_leads="(?:a )?década de|(?:os )?anos",
    day_leads=words("dia"),
    share_link="em cada",
    than="que|do que|a|ao|de",
    between=("entre(?: os| as)?", "e(?: os| as)?"),
    between_ages="(?:as idades|a idade) de",
    between_words="a|ao|e|até",
    age_owned=r"(?<!\w)(?:o|a|um|uma)[ ](?P<noun>[^\W\d_]+)(?:[ ][^\W\d_]+)?[ ]de[ ]",
    not_aged=words(
        "pena condenação prisão reclusão contrato duração período prazo mandato plano programa experiência"
        " suspensão ausência atraso ciclo carreira reinado guerra ocupação espera empréstimo crédito garantia"
        " trégua acordo exílio casamento vida concessão licença ditadura média história conflito"
    ),
    age_before=(
        "idades? de|com idade de|idades? entre(?: os)?|idade média de|completa|completou|completam"
        "|(?:homem|mulher|jovem|menino|menina|rapaz|rapariga|adolescente|idoso"
        "|idosa|criança|filhos|filhas|crianças|meninos|meninas|jovens|irmãos|homens|mulheres) de"
    ),
    years_behind=True,
    age_verbs="[ ]de|tem|têm|tinha|tinham|terá",
    age_after="[ ]de[ ]idade",
    months={
        **counted(_MONTHS),
        "jan": 1,
        "fev": 2,
        "mar": 3,
        "abr": 4,
        "mai": 5,
        "jun": 6,
        "jul": 7,
        "ago": 8,
        "set": 9,
        "out": 10,
        "nov": 11,
        "dez": 12,
    },
    doubtful_months=words("mar set dez"),
    weekdays={**counted(_WEEKDAYS, first=0), "terca-feira": 1, "sabado": 5},
    seasons={"primavera": 21, "verão": 22, "outono": 23, "inverno": 24},
    season_leads="n[oa]|d[oa]|nest[ea]|dest[ea]|est[ea]|desde [oa]|até [oa]|em",
    relative={
        "hoje": ("day", 0),
        "ontem": ("day", -1),
        "anteontem": ("day", -2),
        "amanhã": ("day", 1),
        "depois de amanhã": ("day", 2),
        "esta manhã": ("day", 0),
        "esta tarde": ("day", 0),
        "esta noite": ("day", 0),
        "hoje à tarde": ("day", 0),
        "hoje à noite": ("day", 0),
        **{
            phrase: (unit, count)
            for noun, unit, last, coming, leads in (
                ("semana", "week", ("passada", "anterior"), "próxima", ("esta", "nesta", "desta")),
                ("mês", "month", ("passado", "anterior"), "próximo", ("este", "neste", "deste")),
                ("ano", "year", ("passado", "anterior"), "próximo", ("este", "neste", "deste")),
                ("trimestre", "quarter", ("passado", "anterior"), "próximo", ("este", "neste", "deste")),
            )
            for phrase, count in (
                *((f"{noun} {word}", -1) for word in last),
                (f"{last[0]} {noun}", -1),
                *((f"{noun} que vem", 1), (f"{coming} {noun}", 1), (f"{noun} {coming}", 1)),
                *((f"{lead} {noun}", 0) for lead in leads),
            )
        },
        "no mesmo dia": ("same", 0),
        "nesse dia": ("same", 0),
        "naquele dia": ("same", 0),
        "no dia seguinte": ("anchored", 0),
    },
    period_orders=PERIOD_ORDERS,
    cardinal_days=True,
    times=PORTUGUESE_TIMES,
    orders={"próxima": 1, "próximo": 1, "passada": -1, "última": -1, "último": -1, "esta": 0, "nesta": 0},
    orders_behind={"passada": -1, "passado": -1, "próxima": 1, "próximo": 1, "que vem": 1},
    day_parts="de manhã|à tarde|à noite|de madrugada|pela manhã|da (?:manhã|tarde|noite|madrugada)",
    ago_before="há",
    ago_behind="atrás",
    shift_behind="depois|antes|mais tarde|mais cedo",
    part_articles="a|o|um|uma",
    date_leads=words("em de do desde até para a após depois antes início meados fim final finais"),
    date_openers=words(
        "década anos os há primeiro segundo terceiro quarto segunda terça quarta quinta sexta"
        " depois no na desde i ii iii iv s1 s2 h1 h2"
    ),
    date_of="de[ ]|do[ ]|d['’]",
    told_days="segunda|terça|quarta|quinta|sexta|ontem|hoje|amanhã",
    date_labels=("publicado", "publicada", "atualizado", "atualizada", "actualizado", "data", "modificado"),
    date_label_links=("em", "a"),
    quarters="(?P<ordinal>primeiro|segundo|terceiro|quarto|[1-4][.]?º|I{1,3}|IV)[ ]trimestre",
    quarter_numbers={
        "primeiro": 1,
        "segundo": 2,
        "terceiro": 3,
        "quarto": 4,
        "i": 1,
        "ii": 2,
        "iii": 3,
        "iv": 4,
        **{f"{number}{mark}": number for number in (1, 2, 3, 4) for mark in ("º", ".º")},
    },
    year_leads=words("em de desde até ano para"),
    year_links="a|até",
    future=words(
        "prevê preveem previsto prevista previstos previstas próximo próxima até vai vão deve devem começa começam"
        " arranca"
    ),
    future_endings=("rá", "rão", "remos"),
    past=words(
        "foi foram era eram disse disseram tinha tinham houve morreu morreram esteve estiveram fez fizeram desde"
    ),
    past_endings=("ou", "aram", "eram", "iram", "avam"),
    since=words("desde"),
    rated_by="magnitude|intensidade",
    noun_link="de|dos|das",
    noun_leads=True,
    others=words("outros outras"),
    leading_adjectives=words(
        "novos novas grandes pequenos pequenas jovens velhos velhas antigos antigas alegados alegadas supostos supostas"
        " presumíveis primeiros primeiras últimos últimas próximos próximas bons boas maus más altos altas longos"
        " longas"
        " diferentes diversos diversas principais possíveis falsos falsas verdadeiros melhores piores graves fortes"
        " importantes enormes modernos simples"
    ),
    range_leads="entre",
    rate_article="por|a|ao|à",
    rate_nouns=words("ação acção pessoa habitante dose barril domicílio cabeça unidade quilo título cota"),
    fold="(?!)",
    century="(?!)",
    roman_century=(r"séculos?|séc\.", r""),
    clock=r"(?:[01]?[0-9]|2[0-4])[ \u00a0]?h[ \u00a0]?[0-5][0-9](?:[ ]?min)?(?!\w)",
    clock_led=r"(?:[01]?[0-9]|2[0-4])[ \u00a0]?(?:h|horas)(?!\w)",
    clock_leads=words("às as à das pelas"),
    whole=("todo o", "toda a", "todo um", "toda uma"),
    verb_endings=("aram", "eram", "iram", "avam", "iam"),
    determiners=words(
        "outros outras só apenas além hoje ontem assim agora então também ainda estes estas esses essas os as restam"
        " eram são há vão"
    ),
    thing_units=words("pé real coroa nó bar marco escudo copo guarani lira grau rand cavalo"),
    period_leads="durante|por|há|após|quase|em|dentro de|mais de|menos de|cada|de",
    period_tail="depois|antes|mais tarde|e meia|e meio|inteir[oa]|atrás",
    none=words("nenhum nenhuma sem"),
    counted_none=words(
        "morto mortos morte mortes vítima vítimas ferido feridos baixa baixas óbito óbitos sobrevivente sobreviventes"
        " desaparecido desaparecidos"
    ),
    partitives=words("dos das de"),
    numbered_periods=words("minuto jornada"),
    roads=(
        "(?:[Rr]odovia|[Aa]utoestrada|[Ee]strada (?:[Nn]acional|[Mm]unicipal)|[Nn]acional)(?: [A-Z]{1,3})?|BR|EN|IC|IP"
    ),
    lone_day=("(?:[NnDd]o |[Aa]o |[Oo] )?[Dd]ia", "[,;:!?)]|\\.(?![0-9])|\\Z|\\n|[ ](?!de )[a-záéíóúâêôãõç]"),
    era_marks=("a. C", "a.C", "d. C", "d.C", "Cristo"),
    eras=("a\\. ?C\\.?|antes de Cristo", "d\\. ?C\\.?|depois de Cristo"),
    plural_labels=words(
        "páginas capítulos artigos tabelas quadros figuras versões números fases seções secções leis grupos tomos"
        " anexos parágrafos itens rodovias estradas rotas linhas quartos salas zonas tipos níveis etapas temporadas"
        " episódios volumes voos categorias classes distritos setores reatores blocos jornadas"
    ),
    roman_ordinals=(
        "",
        (
            r"(?=[ ](?:legislatura|edição|congresso|cimeira|cúpula|assembleia|aniversário|jornadas?|jogos|taça|copa"
            r"|prémio|prêmio|feira|festival|encontro|conferência|concurso|semana|dinastia|torneio|campeonato|olimpíada"
            r"|maratona|reunião|convenção|simpósio|fórum|volta|mostra|bienal|exposição|república|governo|centenário"
            r"|troféu|corrida|curso)(?!\w))"
        ),
    ),
    casualties=words("morto morta ferido desaparecido desaparecida"),
    labels=words(
        "minuto jornada página pág pag capítulo artigo art tabela quadro figura fig versão número num nº n fase seção"
        " secção lei grupo"
        " tomo anexo parágrafo item rodovia estrada rota km"
    ),
    stops=words(
        "eles elas o a os as um uma de do da dos das em no na nos nas e ou que não com por para pelo pela ao à se é"
        " são foi foram"
        " era eram há está estão tem têm mas como entre sobre sem até após depois antes desde contra morreram ficaram"
    ),
    irregular_plurals=words("gente vírus ônibus ónibus lápis oásis campus bônus bónus atlas pires tênis ténis chassis"),
    change_links="de|em|desde|dos",
    change_to="para|a|até",
    over="sobre",
    out_of="em cada|de cada",
    among="em",
    bound_links="e|mas",
    falling="ca[ií]|baix|redu[zç]|diminu|desc|recu",
    change_words=words(_CHANGES),
    changes=_CHANGES.replace(" ", "|"),
    fallen="litros?|mm|milímetros?|cm|centímetros?",
    change_bounds=frozenset({"até", "até aos", "até os", "até às"}),
    score_link="a",
    score_words=words(
        "final semifinal liga copa taça campeonato torneio golo goleou derrotou gol gols golo golos jogo partida"
        " vitória derrota venceu ganhou perdeu empate empatou placar minuto"
        " vence venceram bateu bateram empataram penáltis pênaltis prolongamento prorrogação resultado partida"
    ),
)
