"""The names of currencies in German, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: vae dirham
AFN: afghanische afghani, afghanischen afghani, afghanischer afghani
ALL: albanische lek, albanischen lek, albanischer lek
AMD: armenische dram, armenischen dram, armenischer dram
ANG: niederländische antillen gulden
AOA: angolanische kwanza, angolanischen kwanza, angolanischer kwanza
ARS: argentinische peso, argentinischen peso, argentinischer peso, argentinische pesos, argentinischen pesos,
    argentinischer pesos
AUD: australische dollar, australischen dollar, australischer dollar
AWG: aruba florin
AZN: aserbaidschan manat
BAM: konvertible mark bosnien und herzegowina
BBD: barbados dollar
BDT: bangladesch taka
BGN: bulgarische lew, bulgarischen lew, bulgarischer lew
BHD: bahrain dinar
BIF: burundi franc, burundi francs
BMD: bermuda dollar
BND: brunei dollar
BOB: bolivianische boliviano, bolivianischen boliviano, bolivianischer boliviano, bolivianische bolivianos,
    bolivianischen bolivianos, bolivianischer bolivianos
BRL: brasilianische real, brasilianischen real, brasilianischer real
BSD: bahamas dollar
BTN: bhutan ngultrum
BWP: botswanische pula, botswanischen pula, botswanischer pula
BYN: weißrussische rubel, weißrussischen rubel, weißrussischer rubel
BZD: belize dollar
CAD: kanadische dollar, kanadischen dollar, kanadischer dollar
CDF: kongo franc, kongo francs
CHF: schweizer franken
CLP: chilenische peso, chilenischen peso, chilenischer peso, chilenische pesos, chilenischen pesos,
    chilenischer pesos
CNY: chinesische yuan, chinesischen yuan, chinesischer yuan, renminbi yuan
COP: kolumbianische peso, kolumbianischen peso, kolumbianischer peso, kolumbianische pesos,
    kolumbianischen pesos, kolumbianischer pesos
CRC: costa rica colón
CUP: kubanische peso, kubanischen peso, kubanischer peso, kubanische pesos, kubanischen pesos,
    kubanischer pesos
CVE: cabo verde escudo, cabo verde escudos
CZK: tschechische krone, tschechischen krone, tschechischer krone, tschechische kronen, tschechischen kronen,
    tschechischer kronen
DJF: dschibuti franc
DKK: dänische krone, dänischen krone, dänischer krone, dänische kronen, dänischen kronen, dänischer kronen
DOP: dominikanische peso, dominikanischen peso, dominikanischer peso, dominikanische pesos,
    dominikanischen pesos, dominikanischer pesos
DZD: algerische dinar, algerischen dinar, algerischer dinar
EGP: ägyptische pfund, ägyptischen pfund, ägyptischer pfund
ERN: eritreische nakfa, eritreischen nakfa, eritreischer nakfa
ETB: äthiopische birr, äthiopischen birr, äthiopischer birr
FJD: fidschi dollar
FKP: falkland pfund
GBP: britische pfund, britischen pfund, britischer pfund
GEL: georgische lari, georgischen lari, georgischer lari
GHS: ghanaische cedi, ghanaischen cedi, ghanaischer cedi
GIP: gibraltar pfund
GMD: gambia dalasi
GNF: guinea franc
GTQ: guatemaltekische quetzal, guatemaltekischen quetzal, guatemaltekischer quetzal,
    guatemaltekische quetzales, guatemaltekischen quetzales, guatemaltekischer quetzales
GYD: guyana dollar
HKD: hongkong dollar
HNL: honduras lempira
HTG: haitianische gourde, haitianischen gourde, haitianischer gourde, haitianische gourdes,
    haitianischen gourdes, haitianischer gourdes
HUF: ungarische forint, ungarischen forint, ungarischer forint
IDR: indonesische rupiah, indonesischen rupiah, indonesischer rupiah
ILS: israelische neuer schekel, israelischen neuer schekel, israelischer neuer schekel,
    israelische neue schekel, israelischen neue schekel, israelischer neue schekel
INR: indische rupie, indischen rupie, indischer rupie, indische rupien, indischen rupien, indischer rupien
IQD: irakische dinar, irakischen dinar, irakischer dinar
IRR: iranische rial, iranischen rial, iranischer rial
ISK: isländische krone, isländischen krone, isländischer krone, isländische kronen, isländischen kronen,
    isländischer kronen
JMD: jamaika dollar
JOD: jordanische dinar, jordanischen dinar, jordanischer dinar
JPY: japanische yen, japanischen yen, japanischer yen
KES: kenia schilling
KGS: kirgisische som, kirgisischen som, kirgisischer som
KHR: kambodschanische riel, kambodschanischen riel, kambodschanischer riel
KMF: komoren franc, komoren francs
KPW: nordkoreanische won, nordkoreanischen won, nordkoreanischer won
KRW: südkoreanische won, südkoreanischen won, südkoreanischer won
KWD: kuwait dinar
KYD: kaiman dollar
KZT: kasachische tenge, kasachischen tenge, kasachischer tenge
LAK: laotische kip, laotischen kip, laotischer kip
LBP: libanesische pfund, libanesischen pfund, libanesischer pfund
LKR: sri lanka rupie, sri lanka rupien
LRD: liberianische dollar, liberianischen dollar, liberianischer dollar
LYD: libyscher dinar, libysche dinar
MAD: marokkanische dirham, marokkanischen dirham, marokkanischer dirham
MDL: moldau leu
MGA: madagaskar ariary
MKD: mazedonische denar, mazedonischen denar, mazedonischer denar, mazedonische denari, mazedonischen denari,
    mazedonischer denari
MMK: myanmarische kyat, myanmarischen kyat, myanmarischer kyat
MNT: mongolische tögrög, mongolischen tögrög, mongolischer tögrög
MOP: macao pataca
MRU: mauretanische ouguiya, mauretanischen ouguiya, mauretanischer ouguiya
MUR: mauritius rupie, mauritius rupien
MVR: malediven rufiyaa
MWK: malawi kwacha
MXN: mexikanische peso, mexikanischen peso, mexikanischer peso, mexikanische pesos, mexikanischen pesos,
    mexikanischer pesos
MYR: malaysische ringgit, malaysischen ringgit, malaysischer ringgit
MZN: mosambikanische metical, mosambikanischen metical, mosambikanischer metical, mosambikanische meticais,
    mosambikanischen meticais, mosambikanischer meticais
NAD: namibia dollar
NGN: nigerianische naira, nigerianischen naira, nigerianischer naira
NIO: nicaragua córdoba, nicaragua córdobas
NOK: norwegische krone, norwegischen krone, norwegischer krone, norwegische kronen, norwegischen kronen,
    norwegischer kronen
NPR: nepalesische rupie, nepalesischen rupie, nepalesischer rupie, nepalesische rupien, nepalesischen rupien,
    nepalesischer rupien
NZD: neuseeland dollar
OMR: omanische rial, omanischen rial, omanischer rial, omanische rials, omanischen rials, omanischer rials
PAB: panamaische balboa, panamaischen balboa, panamaischer balboa, panamaische balboas, panamaischen balboas,
    panamaischer balboas
PEN: peruanische sol, peruanischen sol, peruanischer sol
PGK: papua neuguineischer kina
PHP: philippinische peso, philippinischen peso, philippinischer peso, philippinische pesos,
    philippinischen pesos, philippinischer pesos
PKR: pakistanische rupie, pakistanischen rupie, pakistanischer rupie, pakistanische rupien,
    pakistanischen rupien, pakistanischer rupien
PLN: polnische złoty, polnischen złoty, polnischer złoty
PYG: paraguayische guaraní, paraguayischen guaraní, paraguayischer guaraní, paraguayische guaraníes,
    paraguayischen guaraníes, paraguayischer guaraníes
QAR: katar riyal
RON: rumänische leu, rumänischen leu, rumänischer leu
RSD: serbische dinar, serbischen dinar, serbischer dinar, serbische dinaren, serbischen dinaren,
    serbischer dinaren
RUB: russische rubel, russischen rubel, russischer rubel
RWF: ruanda franc, ruanda francs
SAR: saudi rial
SBD: salomonen dollar
SCR: seychellen rupie, seychellen rupien
SDG: sudanesische pfund, sudanesischen pfund, sudanesischer pfund
SEK: schwedische krone, schwedischen krone, schwedischer krone, schwedische kronen, schwedischen kronen,
    schwedischer kronen
SGD: singapur dollar
SLE: sierra leonischer leone, sierra leonische leones
SOS: somalia schilling
SRD: suriname dollar
SSP: südsudanesische pfund, südsudanesischen pfund, südsudanesischer pfund
STN: são toméischer dobra, são toméische dobras
SYP: syrische pfund, syrischen pfund, syrischer pfund
SZL: swasiländische lilangeni, swasiländischen lilangeni, swasiländischer lilangeni,
    swasiländische emalangeni, swasiländischen emalangeni, swasiländischer emalangeni
THB: thailändische baht, thailändischen baht, thailändischer baht
TJS: tadschikistan somoni
TMT: turkmenistan manat
TND: tunesische dinar, tunesischen dinar, tunesischer dinar
TOP: tongaische paanga, tongaischen paanga, tongaischer paanga
TRY: türkische lira, türkischen lira, türkischer lira
TTD: trinidad und tobago dollar
TWD: neuer taiwan dollar, neue taiwan dollar
TZS: tansania schilling
UAH: ukrainische hrywnja, ukrainischen hrywnja, ukrainischer hrywnja, ukrainische hrywen,
    ukrainischen hrywen, ukrainischer hrywen
UGX: uganda schilling
USD: us dollar
UYU: uruguayische peso, uruguayischen peso, uruguayischer peso, uruguayische pesos, uruguayischen pesos,
    uruguayischer pesos
UZS: usbekistan sum
VES: venezolanische bolívar, venezolanischen bolívar, venezolanischer bolívar, venezolanische bolívares,
    venezolanischen bolívares, venezolanischer bolívares
VND: vietnamesische dong, vietnamesischen dong, vietnamesischer dong
VUV: vanuatu vatu
WST: samoanische tala, samoanischen tala, samoanischer tala
XCD: ostkaribische dollar, ostkaribischen dollar, ostkaribischer dollar
XPF: cfp franc
YER: jemen rial
ZAR: südafrikanische rand, südafrikanischen rand, südafrikanischer rand
ZMW: kwacha
FIM: finnische mark, finnischen mark
PTE: portugiesische escudos, portugiesischen escudos
NLG: holländische gulden, holländischen gulden, niederländische gulden
GRD: drachme, drachmen, griechische drachmen, griechischen drachmen
ATS: österreichische schilling, österreichischen schilling
IEP: irische pfund, irischen pfund
ITL: italienische lire, italienischen lire
DEM: deutsche mark, deutschen mark
FRF: französische francs, französischen francs, französische franc
BEF: belgische francs, belgischen francs
HRK: kroatische kuna, kroatischen kuna
"""
