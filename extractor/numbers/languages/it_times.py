"""How Italian names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times
from extractor.numbers.tables import bounds, named, words

_OF_DAY = "di (?:mattina|pomeriggio|sera|notte)|del (?:mattino|pomeriggio)|della (?:mattina|sera|notte)"
_MINUTES = "e (?:mezza|mezzo|un quarto|cinque|dieci|venti)|meno (?:un quarto|cinque|dieci|venti)"
PERIOD_ORDERS = {
    **dict.fromkeys(("prossimo", "prossima", "prossimi", "prossime"), 1),
    **dict.fromkeys(("ultimo", "ultima", "ultimi", "ultime", "scorso", "scorsa", "scorsi", "scorse"), -1),
    **dict.fromkeys(("stesso", "stessa", "primi", "prime"), 9),
    **dict.fromkeys(("questo", "questa"), 0),
}

ITALIAN_TIMES = Times(
    vague="alcuni|alcune|diversi|diverse|parecchi|parecchie|pochi|poche|qualche",
    vague_openers=words("alcuni alcune diversi diverse parecchi parecchie pochi poche qualche"),
    at="alle|all['’]|alle ore|ore|dalle|verso le|intorno alle|dopo le|prima delle|entro le|di|nel|in",
    on="di|del|dell['’]|della|il|nel",
    till="a|al|alle|all['’]|fino a|fino al|fino alle|ad",
    both="e|ed",
    starts="da|dal|dalle|dall['’]|tra|fra|tra il|fra il",
    opens="tra|fra|tra il|fra il",
    the="il|la|i|le|lo",
    edge="(?:fine|inizio|metà|inizi)(?: del| di| della| dell['’]anno)?",
    edges="(?:fine|inizio|metà) (?:del|della|di)",
    edge_units="giorno|settimana|mese|trimestre|anno|decennio|secolo",
    of="di|del|della",
    counted="dopo il|dopo|prima di|prima del|a partire da|a partire dal",
    turns=words("giorno settimana mese trimestre semestre anno decennio"),
    weeks="(?:la )?settimana (?:del|che inizia(?: il)?)",
    from_now="da (?:oggi|adesso|ora)",
    before=bounds(
        """
        more_than: dopo, dopo il, dopo le, successivo al, successiva al
        at_least: dal, dalla, dalle, a partire da, a partire dal, a partire dalle, non prima del
        less_than: prima di, prima del, prima delle, antecedente al
        at_most: fino a, fino al, fino alle, entro, entro il, entro le, entro la, non oltre il, al più tardi, sino al
        about: attorno a, verso la, intorno alla, circa il, intorno a, intorno al, intorno alle, verso, verso il,
            verso le, circa, attorno al, attorno alle
        """
    ),
    behind=bounds(
        """
        at_least: o più tardi, o dopo, e dopo, in poi
        at_most: o prima, e prima, al più tardi
        """
    ),
    parts=(
        "(?:di|in) (?:mattina|mattinata|pomeriggio|sera|serata|notte)|nel pomeriggio|nella (?:notte|serata|mattinata)"
    ),
    afternoon=r"(?<!\w)(?:pomeriggio|sera|serata)",
    qualifiers="fiscale|scolastico|accademico|solare",
    every="ogni|tutti i|tutte le",
    every_between="due|tre|quattro",
    recurring=words("quotidianamente settimanalmente mensilmente trimestralmente semestralmente annualmente"),
    single="(?:a )?mezzogiorno|(?:a )?mezzanotte",
    lone=words("mezzogiorno mezzanotte"),
    units={"semestre": "quarters"},
    openers=words("ogni tutti tutte a alla di in nel nella fine inizio metà entro mezzogiorno mezzanotte"),
    led_hour="in punto",
    lone_leads="alle|dalle|verso le|dopo le|entro le|all['’]",
    past="passate le",
    full_hour=rf"(?:(?:{_MINUTES}|in punto)(?: (?:{_OF_DAY}))?|{_OF_DAY})",
    hour_leads=words("alle le"),
    named_hours={
        **dict.fromkeys(("mezzogiorno", "a mezzogiorno"), "T12:00"),
        **dict.fromkeys(("mezzanotte", "a mezzanotte"), "T00:00"),
    },
    of_year="del[ ]|di[ ]|dell['’]anno[ ]",
    half_letters="HS",
    halves="(?P<part>primo|secondo|[12][°º]|II?)[ ]semestre",
    year_noun="anno|esercizio",
    counted_leads="prossimi|prossime|ultimi|ultime|scorsi|scorse|primi|prime",
    ahead_lead="tra|fra|entro",
    ahead_words=words("tra fra entro"),
    parting=words("primi prime"),
    weekend="fine settimana",
    holidays=named(
        """
        01-01: capodanno
        01-06: epifania, befana
        02-14: san valentino
        03-08: festa della donna, giornata internazionale della donna
        03-19: festa del papà, san giuseppe
        04-25: festa della liberazione
        05-01: festa del lavoro, festa dei lavoratori
        06-02: festa della repubblica
        08-15: ferragosto
        10-31: halloween
        11-01: ognissanti
        12-08: immacolata
        12-24: vigilia di natale
        12-25: natale
        12-26: santo stefano
        12-31: san silvestro, vigilia di capodanno
        05-7#2: festa della mamma
        11-4#4+1: black friday
        easter+0: pasqua, domenica di pasqua
        easter+1: pasquetta, lunedì dell'angelo
        easter-2: venerdì santo
        easter-7: domenica delle palme
        easter-46: mercoledì delle ceneri
        easter+49: pentecoste
        ?: carnevale, ramadan
        """
    ),
)
