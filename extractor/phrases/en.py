"""English: the closed classes of words that tell a phrase, an attribution and a place."""

from __future__ import annotations

from types import MappingProxyType

from extractor.phrases.table import Phrasing

FUNCTION_WORDS = frozenset(
    "a an the of for in on at to from by with but and or nor that which who whom whose as than then it its this these"
    " those there here their theirs they them he she his her hers him we our us i you your my me not no also already"
    " another more most least less about around up out into onto during after before since until while when where if"
    " because so such each any some several all both between through against alongside among over under within without"
    " per is are was were be been being has have had do does did will would could should can may might must shall yet"
    " still just only even other what how why near every many few ago"
    " approximately nearly almost roughly exactly next past off down back away across along toward towards later"
    " earlier compared versus according year years month months week weeks today yesterday tomorrow tonight morning"
    " afternoon evening ones year-over-year year-on-year prior-year period periods quarter quarters"
    " currently recently presently formerly respectively including vs versus however due either".split()
)
INNER = frozenset("of for the and & on".split())
"""Function words that a name may contain: 'Department of Defense', 'Center for Countering Disinformation'."""

INNER_DEED = frozenset("of the and or in by to".split())
"""Function words that what happened may contain: 'killed or wounded', 'sent to Lenz'."""

OPENERS = frozenset("that which who whom whose if because while when where since until than as".split())
"""Function words that open a clause."""

INNER_PLACE = frozenset("of the".split())

SAYING = (
    r"said|says?|saying|told|tells?|announce[sd]?|stated|states?\s+that|believe[sd]?|predict(?:s|ed)?|claim(?:s|ed)|warn(?:s|ed)?"
    r"|add(?:s|ed)(?!\s+(?:[0-9$€£]|about|around|more|nearly|almost|another|an?\b|some|up|to\b))|confirm(?:s|ed)?|den(?:ies|ied)|acknowledge[sd]?|insist(?:s|ed)?|argue[sd]?|declare[sd]?|wrote|writes"
    r"|testified|tweeted"
)
"""Verbs whose subject is a speaker, whatever it is called."""

REPORTING = (
    rf"{SAYING}|report(?:s|ed)?|note[sd]?|estimate[sd]?|assess(?:es|ed)?|expect(?:s|ed)?|claim|deny|conclude[sd]?"
    r"|show(?:s|ed|n)?|found|reveal(?:s|ed)?|inform(?:s|ed)?|indicate[sd]?|suggest(?:s|ed)?|forecasts?|project(?:s|ed)|record(?:s|ed)"
    r"|posted|put|reckons?|calculate[sd]?|counted|fear(?:s|ed)?"
    r"|(?:cut|raised|lowered|revised|trimmed)\s+(?:its|his|her|their|the)\s+(?:\w+\s+)?(?:forecasts?|outlook|guidance)"
)
"""These have other subjects too: only a name or what a source is called counts beside them."""

_DOCUMENT = (
    r"reports?|surveys?|stud(?:y|ies)|statements?|estimates?|figures|data|polls?|counts?|analys[ie]s|assessments?"
)
SPEAKER_FOLLOWS = (
    r"(?:\b(?:according to|citing|quoting|(?:reported|announced|published|released|issued|cited|quoted|compiled"
    rf"|conducted|said) by|(?:{_DOCUMENT}|intelligence) (?:by|from|of))"
    rf"|[,”\"'’]\s?(?:{REPORTING}))\s+(?:the |an? )?$"
)
_ADVERBS = (
    r"also|later|repeatedly|already|earlier|recently|then|now|first|initially|originally|officially|widely|jointly"
    r"|previously|formally|publicly|newly|[a-z]{3,}ly"
)
_BETWEEN = (
    r"(?:\s+(?:in|at|from|near)\s+(?:the\s+)?(?-i:[A-Z])[\w'’.-]+(?:\s(?-i:[A-Z])[\w'’.-]+){0,2})?"
    r"(?:,[^,”»\"]{3,100},|,(?=\s+ha[sd]\b))?\s*"
    rf"(?:(?:has|have|had|{_ADVERBS})\s+){{0,3}}"
)
SPEAKER_PRECEDES = rf"{_BETWEEN}(?:{REPORTING})\b|['’]s?\s+(?:[^\W\d_]+\s+){{0,2}}(?:{_DOCUMENT})\b"
SAYER_PRECEDES = rf"{_BETWEEN}(?:{SAYING})\b"
ATTRIBUTION = (
    r"\b(?:said|says|(?<!was )(?<!were )(?<!been )told|according|intelligence|spokes\w+|sources?(?!\s+of)"
    r"|citing|quoting)\b"
)
"""A sentence without any of these, and without a speaker beside a reporting verb, speaks in its writer's own voice."""

PRONOUN_SAYS = (
    rf"\b(?:he|she|they|it)\s+(?:(?:has|have|had|also|later)\s+){{0,2}}(?:{SAYING})\b"
    rf"|[,”\"'’]\s?(?:{SAYING})\s+(?:he|she|they)\b"
)
"""Who it is that 'he said' is in the sentence before."""

SOURCE = (
    rf"[A-Z]|\b(?:{_DOCUMENT}|intelligence|officials?|sources?|spokes\w+|agenc(?:y|ies)|governments?|ministr(?:y|ies)"
    r"|minister|president|mayor|governor|chief|head|director|chairman|chairwoman|secretary|police|army|military|navy"
    r"|forces|authorit(?:y|ies)|office|council|court|bank|company|union|parliament|media|newspapers?|broadcaster"
    r"|researchers?|scientists?|experts?|analysts?|economists?|engineers?|doctors?|witness(?:es)?|residents|lawyers?"
    r"|prosecutors?|investigators?|organi[sz]ations?|groups?|team|authors?|critics|activists|rescuers|hospital)\b"
)
"""What a source is called: a name, or one of these. Case matters here."""

PLACE_FOLLOWS = (
    r"(?:\b(?:in|at|near|(?<!according )to|from|across|off|into|throughout|outside|towards?|on(?=\s+the\s))"
    r"|\b(?:areas?|regions?|city|town|village|provinces?|coast|border|state|island) of)\s+(?:the\s+)?$"
)
CALENDAR = (
    r"[0-9]|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
)
CLAUSE_JOINT = r"[,;]\s+(?:and|but|while|whereas|although|though|because|after|before)\b|;|\b(?:where|when)\b"

MODALITY = {
    "possible": (
        r"\b(?:could(?! not)(?!n['’]t)|might|(?-i:may)|possibl[ey]|possibility|perhaps|(?<!no )(?<!any )danger"
        r"|threat(?:en\w*|s)?|fear(?:s|ed)?|at\s+risk|"
        r"(?<!relative )(?<!absolute )(?<!higher )(?<!lower )(?<!increased )(?<!reduced )risks?"
        r"(?=\s+(?:that|of\s+(?:further|more|another|losing|an?\b))))\b"
    ),
    "planned": (
        r"\b(?:plans?|planned|planning|intends?|aims?|goals?\s+(?:of|is|was|are|to)\b|targets?(?!\s+(?:population|group"
        r"|audience|area))|targeted|objectives?|scheduled|pledged?|promise[sd]?)\b"
    ),
    "forecast": r"\b(?:will|forecasts?|expect(?:s|ed)?|predict(?:s|ed)?|project(?:s|ed)|anticipat\w+|outlook)\b",
    "assessed": r"\b(?:believe[sd]?|assess\w*|estimat\w+|likely|suspect(?:s|ed)?|suggest(?:s|ed)?)\b",
    "conditional": r"\b(?:(?<!as )(?<!even )if|unless)\b",
}
"""Words by which a clause says that what it states isn't plainly so; the first kind that is found counts."""

_ORIGIN = (
    r"(?:re)?built|constructed|founded|established|opened|inaugurated|born|launched|created|erected|completed|"
    r"discovered|invented|elected|appointed|acquired"
)
ASIDE = rf",\s+(?:which|who|whose|{_ORIGIN})\b[^,;]*"
"""A relative clause, whole or reduced, set apart by commas: what stands in it is said of nothing outside it."""

ORIGIN_DATE = rf"(?<!was )(?<!were )(?<!been )\b(?:{_ORIGIN})\s+(?:(?:in|on)\s+)?$"
"""What stands before a date that tells where something came from, and nothing else: 'the ferry built in 1998'."""

STATEMENT_DATE_FOLLOWS = rf"\b(?:{REPORTING})\s+(?:(?:on|in|last|this)\s+)?$"
STATEMENT_DATE_PRECEDES = rf",?\s+(?:(?:which|who|that)\s+)?(?:{REPORTING})\b"

GUNS = (
    r"\b(?:guns?|artillery|howitzers?|mortars?|launchers?|rockets?|shells?|cannons?|rifles?|pistols?|ammunition|rounds"
    r"|bullets?|cartridges?|projectiles?|grenades?|munitions?)\b"
)
CALIBRE = ("calibre",)
CALIBRE_UNITS = frozenset(("mm", "cm", "inches"))
"""What a length is of, written before one of these: '240mm rocket launchers', '170mm self-propelled artillery'."""

SIZES = {
    "mm": ("size",),
    "cm": ("size",),
    "inches": ("size",),
    "m": ("length", "height", "width", "depth"),
    "feet": ("length", "height", "width", "depth"),
    "km": ("length", "distance", "range"),
    "miles": ("length", "distance", "range"),
    "kg": ("weight",),
    "tonnes": ("weight",),
    "tons": ("weight",),
}
"""What a measurement can be a property of when it stands before a noun as an adjective does ('3m barriers')."""

CITING = (
    r"\((?-i:[A-Z])[\w'’.-]*(?:(?:,|;|\s+(?:and|et\s+al\.?)|\s+&)?\s*(?:(?-i:[A-Z])[\w'’.-]*|(?:18|19|20)[0-9]{2}[a-z]?)?)*[,;]\s*$"
    r"|(?:\bet\s+al\.?,?|(?-i:[A-Z])[\w'’-]+\s+(?:and|&)\s+(?-i:[A-Z])[\w'’-]+|\bby\s+(?-i:[A-Z])[\w'’-]+)\s+\($"
)
_CHANGE = (
    r"increase|rise|growth|gain|jump|surge|climb|decrease|decline|drop|fall|cut|reduction|loss|slump|slide|dip|improvement"
    r"|degradation|diameter|depth|height|length|width|thickness|radius|weight|mass|purity|concentration|density|capacity"
    r"|efficiency|accuracy|stake|share|chance|probability|majority|turnout|margin|yield|tax|tariffs?|discount|premium|interest"
    r"|reading|rate"
)
CHANGES = (
    rf"[\s-]((?:[a-z-]+\s)?(?:{_CHANGE})(?:\s+(?:in|of)\s+(?:(?:the|its|their)\s+)?[^\W\d_]+(?:\s(?!in\b|to\b|from\b|and\b|by\b"
    r"|on\b|for\b|at\b|over\b|this\b|last\b|was\b|were\b|is\b|are\b|as\b|since\b|compared\b|[a-z]+ed\b)[^\W\d_]+){0,3})?)"
    r"(?=\s*(?:[.,;:)]|\Z)|\s+(?:in|of|from|over|on|compared|since|for|to|at|during|this|last|and|that|which|by|was|were|is|are"
    r"|as|[a-z]+ed)\b)"
)
DIRECTIONS = (
    r"(?:\s*\([^()]{1,30}\)|\.{3}[0-9.,]+\s[a-z]+)?\)?\s+"
    r"((?:(?:due|just|to\s+the)\s+)?"
    r"(?:[NSEW]{1,3}|(?:north|south)(?:[ -]?(?:north|south)?[ -]?(?:east|west))?|east|west)\s+of\s+"
    r"(?:the\s+)?[^\W\d_][\w'’-]*(?:\s(?-i:[A-Z])[\w'’-]*){0,4})"
)
MOVES = (
    r"(?:rise[sn]?|rose|rising|climb(?:s|ed|ing)?|gr[eo]w(?:s|n|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)"
    r"|soar(?:s|ed|ing)?|increas(?:es?|ed|ing)|advanc(?:es?|ed|ing)|rebound(?:s|ed|ing)?|fall(?:s|en|ing)?|fell"
    r"|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|sli(?:d|des?|ding)|tumbl(?:es?|ed|ing)|plung(?:es?|ed|ing)"
    r"|plummet(?:s|ed|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped|ping)?|sank|sinks?|shr[aiu]nk|shrinks?|narrow(?:s|ed|ing)?"
    r"|widen(?:s|ed|ing)?|doubl(?:es?|ed|ing)|tripl(?:es?|ed|ing)|halv(?:es?|ed|ing)|eas(?:es|ed|ing)|improv(?:es?|ed|ing))"
)
APART = (
    r"\b(?:against|compared|versus)\b|\b(?:than|above|below)\s+(?:the|an?|in|last|its|their)\b"
    r"|\b(?:after|before|since|when|while)\s+(?:the|an?|its|their|it|he|she|they)\b"
)
PARTED = (
    r"\b(?:since|because|whereas|although)\b|\bas\s+(?:it|they|he|she|the)\b|,\s+(?:as|which|who|whose)\b"
    r"|\bafter\s+(?:an?|the|its|their)\b|,\s+(?:above|below|compared|versus|against|(?:higher|lower|more|less|fewer)\s+than)\b"
)
TRAILING = (
    r",\s+(?:[a-z]+ly\s+)?[a-z]{2,}ing\b"
    r"|\b(?:and|but)\s+(?:(?:more|others|many|some|it|they|he|she|that|this|also|the\s+[a-z]+)\s+)?$"
)
ADVERBIAL = r"possibly|perhaps|likely"

ENGLISH = Phrasing(
    function_words=FUNCTION_WORDS,
    inner=INNER,
    inner_place=INNER_PLACE,
    inner_deed=INNER_DEED,
    openers=OPENERS,
    articles=frozenset("the a an this that these those its his her their our my no every each another".split()),
    genitive=frozenset("of".split()),
    source=SOURCE,
    reporting=REPORTING,
    follows=SPEAKER_FOLLOWS,
    precedes=SPEAKER_PRECEDES,
    sayer_precedes=SAYER_PRECEDES,
    adverbs=_ADVERBS,
    attribution=ATTRIBUTION,
    pronoun_says=PRONOUN_SAYS,
    place_follows=PLACE_FOLLOWS,
    place_nouns=frozenset(
        "border coast region area areas province city town village islands island sea peninsula valley district county"
        " state suburb capital airport port bay river mountains field base".split()
    ),
    calendar=CALENDAR,
    clause_joint=CLAUSE_JOINT,
    aside=ASIDE,
    origin_date=ORIGIN_DATE,
    statement_date_follows=STATEMENT_DATE_FOLLOWS,
    statement_date_precedes=STATEMENT_DATE_PRECEDES,
    origin=r"[A-Z]\w*(?:ian|ean|ese|ish|ican|eli|aqi|ani)\Z|(?:French|Dutch|German|Swiss|Greek|Thai|Czech)\Z",
    compares=r"\b(?:against|compared|from|versus|instead)\b",
    outcomes=r"\b(?:dead|deaths?|fatalities|killed|wounded|injured|injuries|casualt(?:y|ies)|missing|victims?|survivors?|arrests?|hostages?|homeless)\Z",
    moved=r"\b(up|down)\s+(?:by\s+)?$",
    against=r"\b(?:than|compared\s+(?:with|to)|relative\s+to|versus|(?:up|down)\s+from)\s+(?:[^\W\d_]+\s+){0,5}$",
    more=r"\s+(?:(?!or\b)[^\W\d_]+\s+){0,2}?(more|fewer|less|higher|lower|greater|larger|smaller|above|below)\b(?=\s+(?:than|the|its|their)\b)",
    earlier="previously",
    later="now",
    periods=r"[0-9]|year|month|week|quarter|period|earlier|before|previous",
    given=(r"\s*\([^()]*|,?\s+(?:which|when|who)\b[^,;]*|(?:['’]s)?\s+(?:(?!(?:and|or|but|to)\b)[^\W\d_]+\s+){0,3}"),
    right_behind=r"(?:\s+[^\W\d_]+)?\s+(?:in|on|for|during)\s+(?:the\s+)?",
    joining=frozenset("and or".split()),
    negators=frozenset("without no not never".split()),
    pronouns=frozenset("it this that these those they he she".split()),
    ranks=r"\s+(?:\w+\s)?(?:places?|positions?|spot|rank)\b|[\s-](?:\w{2,}est|most|least)\b",
    numbered=r"\b(?:numbers?|count|tally)\s+of\s+(?:the\s+)?",
    tolls=r"\b(?:(?:death|casualty)\s+tolls?|toll|body\s+count|(?:injured|wounded|missing)\s+list)\b",
    magnitudes=r"\bmagnitude\s+(?:of\s+)?$",
    resumed=(
        r"(?:[,;]|\b(?:and|or|but|while|whereas|against|versus|compared\s+(?:with|to)|of\s+(?:which|whom|them|these|those)))\s+$"
    ),
    occasions=r"\s+(?:(?:consecutive|straight)\s+)?times?\b(?!\s+(?:trial|limit|zone))",
    dimensions=(
        r"\s*\)?\s+(wide|long|high|tall|deep|thick|across|in\s+(?:width|length|height|depth|thickness|diameter|circumference"
        r"|radius|area))\b"
    ),
    within=r"\b(?:over|in|during|within|for)\s+the\s+(?:past|last|next|coming|previous|following|preceding)\s+$",
    intervals=r"\b(?:CI|CrI|(?:confidence|credible)\s+interval)(?:\s+of|\s+was|[:,=])?\s*[(\[]?$",
    resumes=r"(?:that|this|these|those)\s+(?:was|were|is|are)\b",
    sampled=(
        "participants",
        "respondents",
        "patients",
        "volunteers",
        "subjects",
        "individuals",
        "people",
        "employees",
        "students",
        "children",
        "women",
    ),
    befallen=(
        r"\s+(?:(?:still|also|more|others?|feared|[a-z]{3,}ly)\s+){0,2}(?:dead|killed|injured|wounded|hurt|missing|arrested"
        r"|homeless|displaced|evacuated|hospitali[sz]ed|drowned|trapped|stranded|unaccounted)"
        r"(?=\s*(?:[.,;:)]|\Z)|\s+(?:in|at|on|after|by|when|and|as|near|since|during|from|then|while|so|across|was|were|within"
        r"|under|inside|for)\b)"
    ),
    named=MappingProxyType(
        {
            "speed": ("speed", "wind", "winds", "gust", "gusts"),
            "temperature": ("temperature", "temperatures", "warming", "hot", "cold", "heat"),
            "distance": ("distance",),
            "score": ("score",),
            "interval": ("interval",),
            "age": ("age", "aged", "old"),
            "rank": ("rank",),
            "period": ("period",),
        }
    ),
    modality=MODALITY,
    citing=CITING,
    changes=CHANGES,
    moves=MOVES,
    totals=frozenset("total sum number amount average".split()),
    apart=APART,
    directions=DIRECTIONS,
    aged=r"\b(?:aged?|ages?(?:\s+of)?)\s+$",
    befalls=(
        r"\b(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|arrest(?:s|ed|ing)|displac(?:es|ed|ing)"
        r"|evacuat(?:es|ed|ing)|rescu(?:es|ed|ing))\s+$"
    ),
    parted=PARTED,
    trailing=TRAILING,
    adverbial=ADVERBIAL,
    begun=r"\bsince\s+(?:[^\W\d_]+\s+){0,5}$",
    happened=r"\b(?:after|when|before|because)\s+(?:the\s+|an?\s+)?$",
    place=r"\A(?!on\b)|\b(?:River|Lake|Sea|Islands?|Coast|Ocean|Bay|Peninsula|Strait|Gulf|Canal)\Z",
    no_place=(
        r"\b(?:ltd|limited|inc|corp|llc|plc|gmbh)\b|\A(?:the\s+)?(?:north|south)?-?(?:east|west|north|south|[nsew]{2,3})(?:ern)?\Z"
        r"|\Acent(?:er|re)\Z|\A(?:excess|addition|effect|response|part|total|fact|case|place|progress|accordance)\b"
    ),
    leads_verb=r"to\b",
    bodies=frozenset(
        "group company firm party team family case trial study report index league championship cup tournament brand"
        " method test model scale algorithm survey newspaper agency committee programme program project".split()
    ),
    quarters=frozenset(
        "northern southern eastern western central northeastern northwestern southeastern southwestern north south east"
        " west northeast northwest southeast southwest north-eastern north-western south-eastern south-western upper"
        " lower mainland rural downtown neighboring neighbouring nearby".split()
    ),
    guns=GUNS,
    calibre=CALIBRE,
    calibre_units=CALIBRE_UNITS,
    sizes=SIZES,
)
