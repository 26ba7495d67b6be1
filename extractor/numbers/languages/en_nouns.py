"""English words that name and count things, as tables: people, labels, streets, contests; and the words between."""

from __future__ import annotations

from extractor.numbers.tables import words

PEOPLE = words(
    "those people men women adults children kids voters workers residents patients women girls boys everyone anyone"
    " drivers players athletes persons males females citizens americans britons consumers users teens youths"
)
PERSONS = words(
    "man woman boy girl teenager teen adolescent child kid baby toddler infant son daughter stepson"
    " stepdaughter husband wife father mother stepfather stepmother dad mum mom brother sister twin grandfather"
    " grandmother grandson granddaughter uncle aunt nephew niece cousin boyfriend girlfriend fiancé fiancée"
    " partner widow widower bride groom friend neighbour neighbor driver passenger pedestrian cyclist"
    " motorcyclist motorist biker rider jockey pilot captain student pupil teacher professor nurse doctor"
    " surgeon soldier officer policeman policewoman constable firefighter farmer worker resident pensioner"
    " retiree veteran actor actress singer rapper musician dancer comedian footballer player striker forward"
    " midfielder winger defender goalkeeper quarterback pitcher boxer golfer athlete coach manager model victim"
    " suspect defendant gunman shooter attacker assailant murderer killer hiker climber swimmer surfer skier"
    " tourist millionaire billionaire businessman businesswoman entrepreneur executive politician senator lawyer"
    " artist author writer novelist journalist presenter engineer scientist priest survivor homeowner"
    " grandparent parent mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-"
    " four"
)
LABELS = words(
    "rank phase phases version section sections row chapter page pages pp p no nos number table figure fig route"
    " highway interstate room flight channel article act part volume vol step grade type level category class"
    " group item appendix equation eq ref lot box block building unit gate platform line exit track episode season"
    " series model game games code codes error form hiv posts post zone area district ward precinct apartment apt"
    " suite bus terminal junction pier berth dock hangar aisle hole marker milepost lane"
    " latitude longitude lat lon html resolution law bill rule amendment paragraph clause"
    " schedule protocol day week round lap figures"
    " tables sections chapters equations references claim clone fraction fractions axis axes scenario numbered"
    " labelled labeled method docket compound theorem lemma lysine exon exons exportin"
    " simulation example expression expressions"
)
PLURAL_LABELS = words(
    "nos phases versions sections rows chapters pages numbers tables figures routes highways interstates rooms flights"
    " channels articles acts parts volumes steps grades types levels categories classes groups items appendices"
    " equations lots boxes blocks buildings units gates platforms lines exits tracks episodes seasons series models"
    " games codes posts zones areas districts wards precincts apartments suites terminals junctions piers berths docks"
    " hangars aisles holes markers lanes resolutions laws bills rules amendments paragraphs clauses schedules rounds"
    " laps weeks days claims scenarios methods compounds theorems examples questions counts exhibits reactors sectors"
    " stages tiers stations regions cohorts arms doses turns corners floors towers wells sites plots bays pens cells"
    " squads engines boreholes panels modules dockets sessions scenes verses stanzas propositions measures ballots"
)
"""Behind them only a series of digits is one of names: 'rooms 12 and 14'."""
REFERENCES = words(
    "Figure Figures Fig Figs fig figs Table Tables Tab Equation Equations Eq Eqs Eqn Eqns eq eqs Section Sections"
    " Sec Sect Subsection Subsections Definition Remark Theorems Lemmas Propositions"
    " Ref Refs ref refs Chapter Chapters Appendix Appendices Theorem Lemma Proposition Corollary Scheme"
    " Algorithm Listing Box Panel Scenario Phase phase Type type Category category Stage stage Tier"
    " tier Grade grade Grades grades Types types Phases Stages Article Site Step Example Examples Simulation"
)
PRODUCTS = words(
    "iphone ipad ipod ios macos android windows xbox playstation galaxy pixel formula ligue usb bluetooth hdmi wifi"
    " directx photoshop firefox explorer"
)
YEAR_NOUNS = words(
    "sales results earnings elections election profits revenues revenue figures estimates forecasts levels prices"
    " models olympics games talks protests attacks riots floods wildfires accounts polls primaries midterms finals"
    " playoffs awards guidelines reforms sanctions emissions"
)
COUNTED_IN_MILLIONS = words(
    "people users customers subscribers viewers listeners readers households homes houses jobs workers employees"
    " voters votes residents visitors passengers tourists travellers travelers migrants refugees immigrants"
    " children pupils students women men adults patients citizens inhabitants members followers fans accounts"
    " units copies downloads devices shares doses vaccines vaccinations tests cases infections deaths cars"
    " vehicles trees animals books records documents messages tweets views streams clicks"
)
IRREGULAR_PLURALS = words(
    "people men women children police personnel staff cattle sheep fish feet teeth mice geese lives wives knives"
    " radii data media criteria phenomena bacteria fungi alumni larvae genera species series aircraft spacecraft"
    " hovercraft crew infantry policemen policewomen firemen servicemen servicewomen fishermen businessmen gunmen"
    " spokesmen crewmen freshmen sportsmen clergymen congressmen grandchildren schoolchildren youth deer salmon"
)
SCORE_WORDS = words(
    "passed voted vote votes approved"
    " score scored scoring scoreboard win wins won winning lost lose losing beat beating defeat defeated draw drew"
    " match goal goals half-time halftime minute league cup final victory game set tie tied equaliser equalizer"
    " lead"
)
CONTESTS = words(
    "games matches starts outings appearances meetings races tests innings attempts visits rounds sessions seasons"
    " elections tries trips contests fights bouts tournaments events finals legs runs sets frames laps overs"
    " quarters"
)
IN_PAIRS = words(
    "trousers pants jeans shorts tights leggings underpants boxers pyjamas pajamas overalls shoes boots sneakers"
    " trainers sandals slippers heels socks stockings skis skates gloves mittens glasses sunglasses spectacles"
    " goggles binoculars scissors tweezers pliers shears handcuffs headphones earphones earbuds earrings eyes ears"
    " hands legs feet wings lungs kidneys"
)
STOPS = words(
    "a an the and or but nor of in on at to for from with by as is are was were be been being has have had do"
    " does did will would can could may might shall should must not no than then that this these those it its he"
    " she they we i you his her their our my your who whom whose which what when where while why how if because"
    " since until before after during over under above below between among through into onto upon about around"
    " near per via against along across within without off out up down so such also too very just only even still"
    " again already later earlier ago away each every all any some both either neither other another more less"
    " most least fewer fell fall hit left came went made took gave got won lost led ran said says told saw began"
    " became found rose sat stood struck shot kept held met put set cut paid sold bought spent wore beat drew grew"
    " knew brought there here now today yesterday tomorrow plus versus vs thus always perhaps besides towards"
    " afterwards according including remains stands ends starts begins comes goes makes takes gives gets wins"
    " loses runs tells sees shows means yes alone apart worth total wounded killed injured dead missing"
    " respectively behind beyond inside outside onward onwards appears seems suggests indicates demonstrates reveals"
    " requires includes contains represents provides occurs exists belongs becomes happens"
)
