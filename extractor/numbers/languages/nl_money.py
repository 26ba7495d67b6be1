"""The names of currencies in Dutch, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: vae dirham
AFN: afghaanse afghani
ALL: albanese lek
AMD: armeense dram
ANG: nederlands antilliaanse gulden
AOA: angolese kwanza
ARS: argentijnse peso
AUD: australische dollar
AWG: arubaanse gulden
AZN: azerbeidzjaanse manat
BAM: bosnische convertibele mark
BBD: barbadaanse dollar
BDT: bengalese taka
BGN: bulgaarse lev, bulgaarse leva
BHD: bahreinse dinar
BIF: burundese frank
BMD: bermuda dollar
BND: bruneise dollar
BOB: boliviaanse boliviano
BRL: braziliaanse real
BSD: bahamaanse dollar
BTN: bhutaanse ngultrum
BWP: botswaanse pula
BYN: belarussische roebel
BZD: belizaanse dollar
CAD: canadese dollar
CDF: congolese frank
CHF: zwitserse frank
CLP: chileense peso
CNY: chinese yuan
COP: colombiaanse peso
CRC: costa ricaanse colon
CUP: cubaanse peso
CVE: kaapverdische escudo
CZK: tsjechische kroon, tsjechische kronen
DJF: djiboutiaanse frank
DKK: deense kroon, deense kronen
DOP: dominicaanse peso
DZD: algerijnse dinar
EGP: egyptisch pond
ERN: eritrese nakfa
ETB: ethiopische birr
FJD: fiji dollar
FKP: falklandeilands pond
GBP: britse pond
GEL: georgische lari
GHS: ghanese cedi
GIP: gibraltarees pond
GMD: gambiaanse dalasi
GNF: guinese frank
GTQ: guatemalteekse quetzal
GYD: guyaanse dollar
HKD: hongkongse dollar
HNL: hondurese lempira
HTG: haïtiaanse gourde
HUF: hongaarse forint
IDR: indonesische roepia
ILS: israëlische nieuwe shekel
INR: indiase roepie
IQD: iraakse dinar
IRR: iraanse rial
ISK: ijslandse kroon, ijslandse kronen
JMD: jamaicaanse dollar
JOD: jordaanse dinar
JPY: japanse yen
KES: keniaanse shilling
KGS: kirgizische som
KHR: cambodjaanse riel
KMF: comorese frank
KPW: noord koreaanse won
KRW: zuid koreaanse won
KWD: koeweitse dinar
KYD: kaaimaneilandse dollar
KZT: kazachse tenge
LAK: laotiaanse kip
LBP: libanees pond
LKR: sri lankaanse roepie
LRD: liberiaanse dollar
LSL: lesothaanse loti
LYD: libische dinar
MAD: marokkaanse dirham
MDL: moldavische leu
MGA: malagassische ariary
MKD: macedonische denar
MMK: myanmarese kyat
MNT: mongoolse tugrik
MOP: macause pataca
MRU: mauritaanse ouguiya
MUR: mauritiaanse roepie
MVR: maldivische rufiyaa
MWK: malawische kwacha
MXN: mexicaanse peso
MYR: maleisische ringgit
MZN: mozambikaanse metical
NAD: namibische dollar
NGN: nigeriaanse naira
NIO: nicaraguaanse córdoba
NOK: noorse kroon, noorse kronen
NPR: nepalese roepie
NZD: nieuw zeelandse dollar
OMR: omaanse rial
PAB: panamese balboa
PEN: peruaanse sol
PGK: papoea nieuw guinese kina
PHP: filipijnse peso
PKR: pakistaanse roepie
PLN: poolse zloty
PYG: paraguayaanse guarani
QAR: qatarese rial
RON: roemeense leu
RSD: servische dinar
RUB: russische roebel
RWF: rwandese frank
SAR: saoedi arabische riyal
SBD: salomon dollar
SCR: seychelse roepie
SDG: soedanees pond
SEK: zweedse kroon, zweedse kronen
SGD: singaporese dollar
SHP: sint heleens pond
SLE: sierra leoonse leone
SOS: somalische shilling
SRD: surinaamse dollar
SSP: zuid soedanees pond
STN: santomese dobra
SYP: syrisch pond
SZL: swazische lilangeni
THB: thaise baht
TJS: tadzjiekse somoni
TMT: turkmeense manat
TND: tunesische dinar
TOP: tongaanse paanga
TRY: turkse lira
TTD: trinidad en tobago dollar
TWD: nieuwe taiwanese dollar
TZS: tanzaniaanse shilling
UAH: oekraïense hryvnia
UGX: oegandese shilling
USD: amerikaanse dollar
UYU: uruguayaanse peso
UZS: oezbeekse sum
VES: venezolaanse bolivar
VND: vietnamese dong
VUV: vanuatuaanse vatu
WST: samoaanse tala
XAF: cfa frank
XCD: oost caribische dollar
XOF: cfa franc bceao
XPF: cfp frank
YER: jemenitische rial
ZAR: zuid afrikaanse rand
ZMW: zambiaanse kwacha
"""
