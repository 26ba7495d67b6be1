"""The names of currencies in Italian, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: dirham degli eau
AFN: afghani
ALL: lek albanese, lekë albanesi
AMD: dram armeno, dram armeni
ANG: fiorino delle antille olandesi, fiorini delle antille olandesi
AOA: kwanza angolano, kwanzas angolani
ARS: peso argentino, pesos argentini
AUD: dollaro australiano, dollari australiani
AWG: fiorino di aruba, fiorini di aruba
AZN: manat azero, manat azeri
BAM: marco convertibile della bosnia herzegovina, marchi convertibili della bosnia herzegovina
BBD: dollaro di barbados, dollari di barbados
BDT: taka bengalese, taka bengalesi
BGN: lev bulgaro, leva bulgari
BHD: dinaro del bahrein, dinari del bahrein
BIF: franco del burundi, franchi del burundi
BMD: dollaro delle bermuda, dollari delle bermuda
BND: dollaro del brunei, dollari del brunei
BOB: boliviano, boliviani
BRL: real brasiliano, real brasiliani
BSD: dollaro delle bahamas, dollari delle bahamas
BTN: ngultrum bhutanese, ngultrum bhutanesi
BWP: pula del botswana
BYN: rublo bielorusso, rubli bielorussi
BZD: dollaro del belize, dollari del belize
CAD: dollaro canadese, dollari canadesi
CDF: franco congolese, franchi congolesi
CHF: franco svizzero, franchi svizzeri
CLP: peso cileno, pesos cileni
CNY: yuan cinese, yuan cinesi
COP: peso colombiano, pesos colombiani
CRC: colón costaricano, colón costaricani
CUP: peso cubano, pesos cubani
CVE: escudo capoverdiano, escudos capoverdiani
CZK: corona ceca, corone ceche
DJF: franco di gibuti, franchi di gibuti
DKK: corona danese, corone danesi
DOP: peso dominicano, pesos dominicani
DZD: dinaro algerino, dinari algerini
EGP: sterlina egiziana, sterline egiziane
ERN: nakfa eritreo, nakfa eritrei
ETB: birr etiope, birr etiopi
FJD: dollaro delle figi, dollari delle figi
FKP: sterlina delle falkland, sterline delle falkland
GBP: sterlina britannica, sterline britanniche
GEL: lari georgiano, lari georgiani
GHS: cedi ghanese, cedi ghanesi
GIP: sterlina di gibilterra, sterline di gibilterra
GMD: dalasi gambiano, dalasi gambiani
GNF: franco della guinea, franchi della guinea
GTQ: quetzal guatemalteco, quetzal guatemaltechi
GYD: dollaro della guyana, dollari della guyana
HKD: dollaro di hong kong, dollari di hong kong
HNL: lempira honduregna, lempire honduregne
HTG: gourde haitiano, gourde haitiani
HUF: fiorino ungherese, fiorini ungheresi
IDR: rupia indonesiana, rupie indonesiane
ILS: nuovo siclo israeliano, nuovi sicli israeliani
INR: rupia indiana, rupie indiane
IQD: dinaro iracheno, dinari iracheni
IRR: rial iraniano, rial iraniani
ISK: corona islandese, corone islandesi
JMD: dollaro giamaicano, dollari giamaicani
JOD: dinaro giordano, dinari giordani
JPY: yen giapponese, yen giapponesi
KES: scellino keniota, scellini kenioti
KGS: som kirghiso, som kirghisi
KHR: riel cambogiano, riel cambogiani
KMF: franco comoriano, franchi comoriani
KPW: won nordcoreano, won nordcoreani
KRW: won sudcoreano, won sudcoreani
KWD: dinaro kuwaitiano, dinari kuwaitiani
KYD: dollaro delle isole cayman, dollari delle isole cayman
KZT: tenge kazako, tenge kazaki
LAK: kip laotiano, kip laotiani
LBP: lira libanese, lire libanesi
LKR: rupia di sri lanka, rupie di sri lanka
LRD: dollaro liberiano, dollari liberiani
LSL: loti del lesotho, maloti del lesotho
LYD: dinaro libico, dinari libici
MAD: dirham marocchino, dirham marocchini
MDL: leu moldavo, lei moldavi
MGA: ariary malgascio, ariary malgasci
MKD: dinaro macedone, dinari macedoni
MMK: kyat di myanmar
MNT: tugrik mongolo, tugrik mongoli
MOP: pataca di macao, patacas di macao
MRU: ouguiya della mauritania
MUR: rupia mauriziana, rupie mauriziane
MVR: rufiyaa delle maldive
MWK: kwacha malawiano, kwacha malawiani
MXN: peso messicano, pesos messicani
MYR: ringgit malese, ringgit malesi
MZN: metical mozambicano, metical mozambicani
NAD: dollaro namibiano, dollari namibiani
NGN: naira nigeriana, naire nigeriane
NIO: córdoba nicaraguense, córdoba nicaraguensi
NOK: corona norvegese, corone norvegesi
NPR: rupia nepalese, rupie nepalesi
NZD: dollaro neozelandese, dollari neozelandesi
OMR: rial omanita, rial omaniti
PAB: balboa panamense, balboa panamensi
PEN: sol peruviano, sol peruviani
PGK: kina papuana, kina papuane
PHP: peso filippino, pesos filippini
PKR: rupia pakistana, rupie pakistane
PLN: zloty polacco, zloty polacchi
PYG: guaraní paraguayano, guaraní paraguayani
QAR: rial qatariano, rial qatariani
RON: leu rumeno, lei rumeni
RSD: dinaro serbo, dinara serbi
RUB: rublo russo, rubli russi
RWF: franco ruandese, franchi ruandesi
SAR: riyal saudita, riyal sauditi
SBD: dollaro delle isole salomone, dollari delle isole salomone
SCR: rupia delle seychelles, rupie delle seychelles
SDG: sterlina sudanese, sterline sudanesi
SEK: corona svedese, corone svedesi
SGD: dollaro di singapore, dollari di singapore
SLE: leone della sierra leone, leoni della sierra leone
SOS: scellino somalo, scellini somali
SRD: dollaro del suriname, dollari del suriname
SSP: sterlina sud sudanese, sterline sud sudanesi
SYP: lira siriana, lire siriane
SZL: emalangeni
THB: baht thailandese, baht thailandesi
TJS: somoni tagiko, somoni tagiki
TMT: manat turkmeno, manat turkmeni
TND: dinaro tunisino, dinari tunisini
TOP: paanga tongano, paanga tongani
TRY: lira turca, lire turche
TTD: dollaro di trinidad e tobago, dollari di trinidad e tobago
TWD: nuovo dollaro taiwanese, nuovi dollari taiwanesi
TZS: scellino della tanzania, scellini della tanzania
UAH: grivnia ucraina, grivnie ucraine
UGX: scellino ugandese, scellini ugandesi
USD: dollaro statunitense, dollari statunitensi
UYU: peso uruguayano, pesos uruguayani
UZS: sum uzbeco, sum uzbechi
VES: bolívar venezuelano, bolívares venezuelani
VND: dong vietnamita, dong vietnamiti
VUV: vatu di vanuatu
WST: tala samoano, tala samoani
XAF: franco cfa beac, franchi cfa beac
XCD: dollaro dei caraibi orientali, dollari dei caraibi orientali
XOF: franco cfa bceao, franchi cfa bceao
XPF: franco cfp, franchi cfp
YER: rial yemenita, rial yemeniti
ZAR: rand sudafricano, rand sudafricani
ZMW: kwacha zambiano, kwacha zambiani
"""
