"""How Portuguese names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, words

_OF_DAY = "da (?:manhã|tarde|noite|madrugada)"
PERIOD_ORDERS = {
    **dict.fromkeys(("próximo", "próxima", "próximos", "próximas", "seguinte"), 1),
    **dict.fromkeys(("último", "última", "últimos", "últimas", "passado", "passada", "passados", "passadas"), -1),
    **dict.fromkeys(("mesmo", "mesma", "primeiros", "primeiras"), 9),
    **dict.fromkeys(("este", "esta", "neste", "nesta"), 0),
}
_MINUTES = "e (?:meia|um quarto|cinco|dez|quinze|vinte)|em ponto"

PORTUGUESE_TIMES = Times(
    vague="alguns|algumas|vários|várias|poucos|poucas",
    vague_openers=words("alguns algumas vários várias poucos poucas"),
    at="às|à|a|das|pelas|por volta das|cerca das|a partir das|desde as|até às|antes das|depois das|de|pela|entre as",
    on="de|do|da|no|na|em",
    till="a|ao|à|às|até|até às|até ao|até o|até",
    both="e|a",
    starts="de|do|da|das|desde|entre|a partir de",
    opens="entre",
    the="o|a|os|as",
    edge=("(?:final|finais|fim|fins|início|inícios|começo|meados|princípio|princípios) (?:de|do|da|deste|desta|dos)"),
    edges="(?:final|fim|início|começo|meados|princípio) (?:do|da|deste|desta|de)",
    edge_units="dia|semana|mês|trimestre|ano|década|século",
    of="de|do|da",
    counted="depois de|antes de|a partir de|desde|após",
    turns=words("dia semana mês trimestre semestre ano década"),
    weeks="(?:a )?semana (?:de|que começa(?: em| a)?)",
    from_now="a partir de (?:hoje|agora)",
    before=bounds(
        """
        more_than: depois de, depois do, depois das, após, após o, após as, passado o
        at_least: desde, desde o, desde a, desde as, a partir de, a partir do, a partir das, não antes de
        less_than: antes de, antes do, antes das
        at_most: até, até ao, até o, até à, até às, até as, o mais tardar, o mais tardar em
        about: por volta do, por volta da, em torno do, aproximadamente, por volta de, por volta das, cerca de,
            cerca das, em torno de, em torno das, perto de, perto das
        """
    ),
    behind=bounds(
        """
        at_least: ou mais tarde, ou depois, e depois, em diante, e posteriores
        at_most: ou antes, e antes, o mais tardar
        """
    ),
    parts=r"(?:pela|da|de|à|na) (?:manhã|tarde|noite|madrugada)|ao? meio-dia|à meia-noite",
    afternoon=r"(?<!\w)(?:tarde|noite)",
    qualifiers="fiscal|letivo|civil",
    every="cada|todos os|todas as|a cada",
    every_between="dois|duas|três|quatro|outro|outra",
    recurring=words("diariamente semanalmente mensalmente trimestralmente semestralmente anualmente quinzenalmente"),
    single="(?:o |ao )?meio-dia|(?:a |à )?meia-noite",
    units={"semestre": "quarters"},
    openers=words("cada todos todas a ao à pela da de na no o final fim início começo meados meio meia"),
    led_hour=rf"horas(?: (?:{_MINUTES}))?|{_MINUTES}",
    hour_words="vinte e (?:uma|duas|três|quatro)",
    lone_leads="às|até às|desde as|pelas",
    past="passadas das",
    full_hour=rf"(?:em ponto|horas(?: {_OF_DAY})|{_OF_DAY}|e meia(?: {_OF_DAY})|e meia(?= d[ao] ))",
    hour_leads=words("às as"),
    named_hours={
        **dict.fromkeys(("meio-dia", "ao meio-dia", "o meio-dia"), "T12:00"),
        **dict.fromkeys(("meia-noite", "à meia-noite", "a meia-noite"), "T00:00"),
    },
    of_year="de[ ]|do[ ](?:ano[ ](?:de[ ])?)?",
    half_letters="HS",
    halves="(?P<part>primeiro|segundo|1[.]?º|2[.]?º|II?)[ ]semestre",
    year_noun="ano|exercício",
    counted_leads="próximos|próximas|últimos|últimas|passados|passadas|primeiros|primeiras",
    ahead_lead="daqui a|dentro de|em",
    ahead_words=words("daqui dentro vai vão será serão irá irão deve devem prevê previsto prevista espera haverá terá"),
    parting=words("primeiros primeiras"),
    weekend="fim de semana",
    holidays=named(
        """
        01-01: ano novo, dia de ano novo, réveillon
        01-06: dia de reis
        02-14: dia de são valentim
        03-08: dia internacional da mulher
        04-21: tiradentes
        04-25: dia da liberdade
        05-01: dia do trabalhador, dia do trabalho
        06-10: dia de portugal
        06-12: dia dos namorados
        06-24: são joão
        09-07: dia da independência
        10-05: implantação da república
        10-12: nossa senhora aparecida, dia das crianças
        10-31: halloween
        11-01: todos os santos
        11-02: finados, dia de finados
        11-15: proclamação da república
        12-24: véspera de natal
        12-25: natal, dia de natal
        12-31: véspera de ano novo, passagem de ano
        11-4#4+1: black friday
        05-7#2: dia das mães
        easter+0: páscoa, domingo de páscoa
        easter-2: sexta-feira santa
        easter-7: domingo de ramos
        easter-46: quarta-feira de cinzas
        easter+60: corpus christi
        ?: carnaval, semana santa, ramadão, ramadã
        """
    ),
)
