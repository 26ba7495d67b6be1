"""English, as tables."""

from __future__ import annotations

from extractor.numbers.language import Language
from extractor.numbers.languages.en_bounds import AFTER, BEFORE
from extractor.numbers.languages.en_money import CURRENCIES
from extractor.numbers.languages.en_nouns import (
    CONTESTS,
    COUNTED_IN_MILLIONS,
    IN_PAIRS,
    IRREGULAR_PLURALS,
    LABELS,
    PEOPLE,
    PERSONS,
    PLURAL_LABELS,
    PRODUCTS,
    REFERENCES,
    SCORE_WORDS,
    STOPS,
    YEAR_NOUNS,
)
from extractor.numbers.languages.en_numerals import (
    FRACTION_PARTS,
    ORDINALS,
    SCALE_SUFFIXES,
    SCALES,
    SMALL,
    VAGUE_PLURALS,
)
from extractor.numbers.languages.en_times import ENGLISH_TIMES
from extractor.numbers.languages.en_units import UNITS
from extractor.numbers.tables import counted, words

_LAST_DAY = 31
_KINDS = (" business", " working", " school", " calendar", "")
_MONTHS = "january february march april may june july august september october november december"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

ENGLISH = Language(
    code="en",
    name="English",
    function_words=words(
        "a about after also an and another any are as at be been before being between but by can could did do "
        "does during each for from had has have he her his how if in into is it its may might more most no "
        "nor not of off on or other our out over per said she should since so some such than that the their "
        "them then there these they this those through to under until up was we were what when where which "
        "while who whose will with within would you your"
    ),
    decimal=".",
    day_first=None,
    space_groups=False,
    small=SMALL,
    hundred=words("hundred"),
    says_hundreds_short=True,
    scales=SCALES,
    scale_suffixes=SCALE_SUFFIXES,
    scale_heads=words("in"),
    ordinals=ORDINALS,
    ordinal_suffix=r"(?:st|nd|rd|th)",
    fraction_parts=FRACTION_PARTS,
    digit_parts=(
        "tenths|hundredths|thousandths|millionths|thirds|fifths|sixths|sevenths|eighths|ninths"
        "|(?:quarters|(?<=1[ -])(?<![0-9.,]1[ -])(?:third|quarter|fifth|tenth|hundredth|thousandth))(?=[ ]of[ ]"
        "(?:the|an?|all|its|their|his|her|our|my|your|those|these|this|that|every|each)[ ])"
    ),
    vague_plurals=VAGUE_PLURALS,
    vague_words=words("several few"),
    vague_link="of",
    and_words=words("and"),
    place_leads=words("in at for from"),
    pair_leads=words("both either neither"),
    or_words=words("or"),
    cross_words="by",
    point_words=words("point"),
    rate_points=words("point points"),
    articles=words("a an"),
    half=words("half"),
    long_dozen="(?:an? )?baker['’]s ",
    collectives={"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "score": 20, "cr": 10**7},
    couples={"couple": 2, "pair": 2},
    pairs=words("pair"),
    in_pairs=IN_PAIRS,
    digit_counts={"single": 1, "double": 2, "triple": 3},
    digit_words=words("digit digits"),
    steps=words("quarter"),
    whole_collectives=words("dozen"),
    linked_plurals=words("tens scores"),
    fraction_links=words("of the"),
    unit_link=(
        "[ ](?:more|additional|extra|further|full|straight|consecutive|solid|whole|business|working|calendar|long)[ ]"
        r"(?=(?:second|minute|hour|day|night|week|month|year)s(?!\w))"
    ),
    units=UNITS,
    currencies=CURRENCIES,
    before=BEFORE,
    between_words=r"to|through|and|or",
    whiles=words("over"),
    intensifiers=words("already just only well even every slightly somewhat roughly exactly"),
    period_tails=("the next", "the coming", "the following", "the first", "the last", "the past", "a"),
    closing=frozenset(
        {
            *("at least", "at the very least", "at a minimum", "minimum", "at most", "at the most", "at the very most"),
            *("at a maximum", "maximum", "max", "tops", "give or take", "more or less", "and change"),
            *("and more", "and higher", "and lower"),
        }
    ),
    negations=r"no|not|never|neither|nor|cannot|[a-z]{2,6}n['’]t",
    risen=frozenset({"up to"}),
    risers=words(
        "ticked ticking inched inching edged edging crept creeping moved moving went going climbed climbing rose rising"
        " picked jumped jumping back shot shooting pushed pushing bumped brought bringing took taking drove driving"
        " sent sending moves rises climbs goes gone risen driven"
    ),
    topics=words(
        "how what talk talks talked talking worry worries worried complain complains complained complaining brag"
        " bragged excited concerned curious enthusiastic learn learned learnt learning story stories question"
        " questions concerns information details book books movie film documentary debate rumors rumours joke jokes"
        " joked lie lied anything nothing something everything all"
    ),
    thresholds="mark|level|threshold|barrier|milestone|limit|line",
    after=AFTER,
    range_words=r"to|through|thru|up to",
    one=words("one"),
    not_one_after=words(
        "another of who that which thing s way day by is was has had can could should must might will would on in at"
        " to for from with and but such side as it they we he she i you the a an if when whose whom than not may might"
        " cannot be does off sided"
    ),
    acting=r"[a-z]{3,}(?<!us)(?<!is)(?<!ss)(?<!new)(?<!mean)(?<!ga)(?<!len)s",
    not_one_after_bound=words("of another"),
    not_half_before=words("first second other latter opening final better 1st 2nd upper lower"),
    not_half_after=words("time hearted brother sister way life lives mast"),
    idle_before=words("at on"),
    idle_after=words("point stage time moment hand"),
    weak_ordinals=words("first second"),
    superlatives=("est", "most", "worst"),
    rank_leads=words("the"),
    every_nth=words("every"),
    not_ordinal_after=words("thoughts thought nature aid lady ladies name names glance instance hand"),
    spoken_point="point",
    figure_words=words("figure"),
    rank_verbs=words("finished finishing finish finishes came ranked ranks ranking placed"),
    counted_periods=words("decade century"),
    age_before="aged|ages|age|(?:mean|median|average) age,|age (?:was|is)|ages? of|at age|at the age of",
    tens_owners="his|her|their|my|our|your",
    tens_parts="low|lower|early|mid|middle|upper|high|late",
    people=PEOPLE,
    persons=PERSONS,
    age_groups={"over": "more_than", "under": "less_than"},
    age_tail="who|whose|has|had|was|is|said|says|told|tells|from|will|died|added|a|an",
    age_after="[- ]olds?|[ ]of[ ]age",
    date_openers=words(
        "earlier later late early last next this the q1 q2 q3 q4 h1 h2 fy fiscal financial year calendar school tax"
        " academic sometime twenty thirty"
    )
    | {word for word, value in ORDINALS.items() if value <= _LAST_DAY},
    glued_dates=words("fy"),
    between=("between|ranging from|ranged from", "and"),
    between_ages="(?:the )?ages?(?: of)?",
    months={
        **counted(_MONTHS),
        **{word[:3]: value for value, word in enumerate(_MONTHS.split(), start=1)},
        "sept": 9,
    },
    doubtful_months=words("may march mar"),
    capital_months=words("may march august"),
    name_months=words("april june august"),
    weekdays={
        **counted(_WEEKDAYS, first=0),
        **{word[:3]: value for value, word in enumerate(_WEEKDAYS.split())},
        "tues": 1,
        "thur": 3,
        "thurs": 3,
    },
    date_of="of[ ]",
    date_the="the[ ]",
    date_labels=(
        *("published", "updated", "posted", "modified", "last published", "last updated", "last posted"),
        *("last modified", "date", "dated", "issued", "created", "released", "for release", "release date"),
        *("pubdate", "publication date", "date published", "published time", "modified time"),
        *("press release", "news release", "statement", "bulletin"),
    ),
    date_label_links=("on", "at", "of"),
    relative_leads="earlier|later|late|early|sometime",
    period_orders={
        **dict.fromkeys(("last", "past", "previous", "preceding", "prior"), -1),
        **dict.fromkeys(("next", "coming", "upcoming", "forthcoming"), 1),
        **dict.fromkeys(("following", "first", "final", "same", "opening", "closing"), 9),
        **{f"this {word}": turn for word, turn in (("past", -1), ("coming", 1))},
        "this": 0,
        "current": 0,
    },
    orders={"last": -1, "next": 1, "this": 0, "early": 0, "late": 0},
    day_parts="(?:early |late |mid-?)?(?:morning|afternoon|evening|night)",
    season_leads="(?:in|since|by|during|until|of)(?: the)?|this|last|next",
    year_owners=words("the its their his her our my s"),
    records="first|last|worst|best|highest|lowest|biggest|largest|longest|deadliest|hottest|coldest|strongest",
    period_leads=(
        "for|within|over|under|about|around|nearly|almost|roughly|approximately|than|least|most|lasted|lasts|takes|took"
        "|after|every|spent"
    ),
    period_tail=(
        "ago|later|earlier|and an? half|and half|long|old|before|after|apart|away"
        "|and (?:[0-9]{1,3}|[a-z]+(?:-[a-z]+)?) (?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|months?)"
    ),
    whole=(
        *("one more", "another full", "another whole", "a whole", "an entire"),
        *(f"{all_of}{kind}" for kind in _KINDS for all_of in ("all", "full", "a full", "whole", "entire", "another")),
    ),
    none=words("no"),
    counted_none=words("casualties fatalities injuries deaths survivors victims"),
    quarters="(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter",
    quarter_numbers={**counted("first second third fourth"), **counted("1st 2nd 3rd 4th")},
    range_leads="between",
    year_links="to|through|until",
    times=ENGLISH_TIMES,
    clock=(
        r"(?:1[0-2]|[1-9])[ ]?(?:oclock|o['’]?[ ]?clock)(?:[ ]?[ap]m(?!\w))?|12[ ](?:noon|midnight)(?!\w)"
        r"|0[0-9][0-5][0-9][ ](?:hours|hrs)(?!\w)"
    ),
    clock_led=r"(?:[01][0-9]|2[0-3])[0-5][0-9][ ](?:hours|hrs)(?!\w)(?![ ]of)",
    clock_leads=words("at by until till since from"),
    below_zero="[ ]below[ ](?:zero|freezing)",
    named_zero=(
        "non|ground|net|patient|absolute|day|year|hour|coke|coca-cola|pepsi|model",
        (
            "[ -](?:day|sum|hours?|tolerance|waste|gravity|carbon|trust|covid|dark|knowledge|click|coupon|contact)"
            "|-(?:emissions?|based|rated|hit|sugar|calorie|alcohol|fat|budget|energy|interest|fare|fee|cost|deductible)"
        ),
    ),
    minus="(?<!or )minus|(?<!non-)(?<!non )negative",
    half_behind=r"[ ]and[ ](?:an?[ ]half|half(?![ -]\w))",
    rated_by="magnitude",
    noun_link=r"of(?:[ \n](?:the|its|his|her|their|our|these|those))?",
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    relative={
        "today": ("day", 0),
        "right now": ("day", 0),
        "now": ("day", 0),
        "tmrw": ("day", 1),
        "the day before yesterday": ("day", -2),
        "the day after tomorrow": ("day", 2),
        "day before yesterday": ("day", -2),
        "day after tomorrow": ("day", 2),
        "the other day": ("anchored", 0),
        **{f"the {period} before last": (period, -2) for period in ("week", "month", "year")},
        **{f"the {period} after next": (period, 2) for period in ("week", "month", "year")},
        **{f"next {part}": ("day", 1) for part in ("morning", "afternoon", "evening", "night")},
        "the weekend": ("weekend", 0),
        "year to date": ("to date", 0),
        "tonight": ("day", 0),
        "this morning": ("day", 0),
        "this afternoon": ("day", 0),
        "this evening": ("day", 0),
        "yesterday": ("day", -1),
        "last night": ("day", -1),
        "tomorrow": ("day", 1),
        "last week": ("week", -1),
        "this week": ("week", 0),
        "next week": ("week", 1),
        "last month": ("month", -1),
        "this month": ("month", 0),
        "next month": ("month", 1),
        "last year": ("year", -1),
        "this year": ("year", 0),
        "next year": ("year", 1),
        "last quarter": ("quarter", -1),
        "this quarter": ("quarter", 0),
        "next quarter": ("quarter", 1),
        **{f"the previous {period}": ("anchored", 0) for period in ("week", "month", "quarter", "year")},
        **{f"the following {period}": ("anchored", 0) for period in ("week", "month", "quarter", "year")},
        "the previous day": ("same", -1),
        "the following day": ("same", 1),
        "the next day": ("same", 1),
        "the same day": ("same", 0),
        "that day": ("same", 0),
    },
    date_leads=words(
        "for in since by until till during last next this early late mid from of through before after around as"
    ),
    future_leads=words("by until till through"),
    future=words(
        "i'll you'll he'll she'll it'll we'll they'll i’ll you’ll he’ll she’ll it’ll we’ll they’ll won't won’t"
        " will would shall expected forecast scheduled plans plan planned planning due next until till through by"
        " upcoming possible possibly tomorrow"
    ),
    over_by=(words("by until till through"), words("had was were")),
    ago_behind="ago",
    shift_behind=(
        r"(?:earlier|later)(?! than)|previously|prior(?! to)|on(?=[,;.]|\Z)|before(?=[.,;:)]|\Z|\s(?:and|but|when)\s)"
    ),
    comparisons=frozenset(
        {
            *("as many as", "as much as", "as high as", "as few as", "as little as", "fewer than", "above", "below"),
            *("higher than", "lower than", "greater than", "larger than", "bigger than", "smaller than"),
            "better than",
        }
    ),
    rate_article="an?",
    rate_nouns=words(
        "share head person household family pupil student child passenger ticket seat room vehicle car bottle can copy"
        " piece unit item game match meal plate container case troy bushel word page lot head"
    ),
    fold="fold",
    twice={"twice": 2, "thrice": 3},
    compared=(
        r"(?:next|last|this)[ \n]year['’]s|(?:forward|trailing|expected|annual|core)?[ ]?(?:earnings|sales|revenues?"
        r"|profits?|book[ ]value|cash[ ]flow)"
        r"|as(?=[ \n](?:many|much|likely|often|high|low|big|large|small|long|short|fast|slow|good|bad|well|strong|wide"
        r"|deep|heavy|tall|old|expensive|costly|cheap|great|hard|common|quickly|powerful|effective|efficient|deadly"
        r"|dangerous|contagious|rich|bright|hot|loud|far|[^\W\d_]+[ \n]as)(?!\w))|more|less|fewer|the|its|their|his|her"
        r"|that|what|this|[^\W\d_]+er"
    ),
    compared_parts="more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|faster|slower|longer|shorter",
    part_leads="between|by|up|down|rose|fell|gained|lost|cut",
    not_part_after=words(
        "time times place straight consecutive successive term year day week month quarter final finals finalist"
    ),
    century_behind=r"[ -]centur(?:y|ies)",
    century=r"(?:st|nd|rd|th)[ -]century(?!\w)",
    since=words("since"),
    year_leads=words("in since until till circa year anno around during"),
    prefixes=words(
        "minus negative top sub pre post mid end start non bottom best final nearly multi late early ex super near"
        " magnitude"
    ),
    roman_century=(r"", r"(?:st|nd|rd|th)?[ -][Cc]ent(?:ury|uries)"),
    ranks=words("rank"),
    number_words=words("no number"),
    ranking=(
        (
            "(?:world|country|nation|league|industry|region|state|continent|city|market)['’]s|ranked|ranking|ranks"
            "|rated|seeded|finished|placed|peaked at|debuted at|hit|reached|rose to|fell to|climbed to"
        ),
        (
            "(?:in|of|on) the (?:world|country|league|nation|rankings?|list|charts?|state|standings|division)|seeds?"
            "|spot|ranked|ranking|picks?|singles?|albums?|hits?|golfer|player|team|draft"
        ),
    ),
    roads=(
        "(?:County|State|Provincial|Township|Forest|Ranch|Market|Service|Rural|Regional|Farm|District) (?:Road|Rd)"
        "|Highway|Hwy|Interstate|Route|Rte|Loop|Spur|Freeway|Expressway|Motorway|Turnpike|Parkway|FM|CR|SR|SH|IH"
        "|(?:on|along|via|off|onto|near|of|and|at|from|to|U\\.S\\.|North|South|northbound|southbound|eastbound"
        "|westbound) US"
    ),
    lone_day=(
        "(?:[Oo]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y) the",
        (
            "[,;:!?)]|\\.(?![0-9])|\\Z|\\n|[ ](?:of (?:this|the) month|and|but|when|while|at|in the (?:morning"
            "|afternoon|evening)|after|before|he|she|they|we|the)(?!\\w)"
        ),
    ),
    era_marks=("BC", "B.C", "AD", "A.D", "CE", "C.E"),
    eras=("BCE?|B\\.C\\.(?:E\\.)?", "AD|A\\.D\\.|CE|C\\.E\\."),
    labels=LABELS,
    plural_labels=PLURAL_LABELS,
    references=REFERENCES,
    products=PRODUCTS,
    parties=words("party union alliance front coalition bloc movement league opposition"),
    tolls=words("killed wounded injured dead missing"),
    labels_behind="(?:zip|postal|post|area|dialing|dialling|country|sort)[ -]?code",
    streets=(
        "Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Highway|Square|Terrace|Crescent|Close|Parkway|Plaza|Mew"
        "s"
        "|Alley|Quay"
    ),
    year_nouns=YEAR_NOUNS,
    counted_in_millions=COUNTED_IN_MILLIONS,
    millions_of="(?:its|their|his|her|our|my|your|them|us|whom|which|those|these)",
    coins={"c": "cents", "p": "pence"},
    one_of="of (?:the|its|their|his|her|our|my|your|those|these|them|us|whom|which|(?:this|that) [^\\W\\d_]+['’]s)",
    stops=STOPS,
    others=words("other more"),
    no_nouns=words("short shy clear adrift back apiece ahead nil"),
    irregular_plurals=IRREGULAR_PLURALS,
    score_link="to",
    score_words=SCORE_WORDS,
    change_links="from|by",
    change_by="by|of",
    change_amounts=(
        "(?:rise|increase|gain|jump|surge|boost|uptick|raise|hike|fall|drop|decline|decrease|dip|cut|reduction|change"
        "|slowdown|improvement|contraction|expansion|growth|shrinkage|loss)(?:e?s)? of|range of|band of|corridor of"
    ),
    change_to="to",
    over="over",
    out_of="out of(?: every)?",
    contests=CONTESTS,
    share_link="in|out of",
    ratio_words=words("odds ratio ratios outnumber outnumbers outnumbered outnumbering"),
    among="in every|in",
    bound_links="and|but",
    falling="f[ae]ll|decreas|drop|declin|down|lower|cut|reduc|shr[aiu]nk|slip|plung|dip",
    change_words=words(
        "rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing"
        " decreased decrease grew grow grown growing dropped drop drops up down raised raise lowered lower cut reduced"
        " reduce went gone climbed climb jumped jump declined decline changed change moved move expanded expand shrank"
        " slipped surged plunged dipped"
    ),
    numbered_periods=words("day week days weeks"),
    varying_words=words(
        "rises falls increases decreases grows drops climbs declines changes moves shifts rising falling increasing"
        " decreasing growing dropping climbing declining changing moving"
    ),
    determiners=words("this that each every any no which another other last next first former latter everyone the"),
)
