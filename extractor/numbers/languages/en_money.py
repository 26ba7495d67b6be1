"""The names of currencies in English, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: uae dirham, uae dirhams
AFN: afghan afghani, afghan afghanis
ALL: albanian lek, albanian lekë, albanian leks
AMD: armenian dram, armenian drams
ANG: netherlands antillean guilder, netherlands antillean guilders
AOA: angolan kwanza, angolan kwanzas
ARS: argentine peso, argentine pesos
AUD: australian dollar, australian dollars
AWG: aruban florin
AZN: azerbaijani manat, azerbaijani manats
BAM: bosnia herzegovina convertible mark, bosnia herzegovina convertible marks
BBD: barbadian dollar, barbadian dollars, barbados dollars
BDT: bangladeshi taka, bangladeshi takas
BGN: bulgarian lev, bulgarian leva, bulgarian levs
BHD: bahraini dinar, bahraini dinars
BIF: burundian franc, burundian francs
BMD: bermudan dollar, bermudan dollars, bermuda dollars
BND: brunei dollar, brunei dollars, bruneian dollars
BOB: bolivian boliviano, bolivian bolivianos
BRL: brazilian real, brazilian reals
BSD: bahamian dollar, bahamian dollars
BTN: bhutanese ngultrum, bhutanese ngultrums, ngultrum, ngultrums
BWP: botswanan pula, botswanan pulas
BYN: belarusian ruble, belarusian rubles
BZD: belize dollar, belize dollars, belizean dollars
CAD: canadian dollar, canadian dollars
CDF: congolese franc, congolese francs
CHF: swiss franc, swiss francs
CLP: chilean peso, chilean pesos
CNY: chinese yuan
COP: colombian peso, colombian pesos
CRC: costa rican colón, costa rican colóns
CUP: cuban peso, cuban pesos
CVE: cape verdean escudo, cape verdean escudos
CZK: czech koruna, czech korunas
DJF: djiboutian franc, djiboutian francs
DKK: danish krone, danish kroner, danish krones
DOP: dominican peso, dominican pesos
DZD: algerian dinar, algerian dinars
EGP: egyptian pound, egyptian pounds
ERN: eritrean nakfa, eritrean nakfas, nakfa, nakfas
ETB: ethiopian birr, ethiopian birrs
EUR: euros
FJD: fijian dollar, fijian dollars
FKP: falkland islands pound, falkland islands pounds
GBP: british pound, british pounds
GEL: georgian lari, georgian laris
GHS: ghanaian cedi, ghanaian cedis
GIP: gibraltar pound, gibraltar pounds
GMD: gambian dalasi, gambian dalasis, dalasi, dalasis
GNF: guinean franc, guinean francs
GTQ: guatemalan quetzal, guatemalan quetzals
GYD: guyanaese dollar, guyanaese dollars, guyanese dollars
HKD: hong kong dollar, hong kong dollars
HNL: honduran lempira, honduran lempiras
HTG: haitian gourde, haitian gourdes, gourde, gourdes
HUF: hungarian forint, hungarian forints
IDR: indonesian rupiah, indonesian rupiahs
ILS: israeli new shekel, israeli new shekels, israeli shekel, israeli shekels
INR: indian rupee, indian rupees
IQD: iraqi dinar, iraqi dinars
IRR: iranian rial, iranian rials
ISK: icelandic króna, icelandic krónur, icelandic kronas
JMD: jamaican dollar, jamaican dollars, jamaica dollars
JOD: jordanian dinar, jordanian dinars
JPY: japanese yen
KES: kenyan shilling, kenyan shillings, kenya shillings
KGS: kyrgyz som, kyrgyz soms, kyrgyzstani som
KHR: cambodian riel, cambodian riels
KMF: comorian franc, comorian francs
KPW: north korean won
KRW: south korean won
KWD: kuwaiti dinar, kuwaiti dinars
KYD: cayman islands dollar, cayman islands dollars
KZT: kazakhstani tenge, kazakhstani tenges, kazakh tenge
LAK: laotian kip, laotian kips
LBP: lebanese pound, lebanese pounds
LKR: sri lankan rupee, sri lankan rupees
LRD: liberian dollar, liberian dollars, liberia dollars
LSL: lesotho loti, lesotho lotis
LYD: libyan dinar, libyan dinars
MAD: moroccan dirham, moroccan dirhams
MDL: moldovan leu, moldovan lei
MGA: malagasy ariary, malagasy ariaries, ariary
MKD: macedonian denar, macedonian denari, macedonian denars
MMK: myanmar kyat, myanmar kyats
MNT: mongolian tugrik, mongolian tugriks
MOP: macanese pataca, macanese patacas, pataca, patacas
MRU: mauritanian ouguiya, mauritanian ouguiyas, ouguiya, ouguiyas
MUR: mauritian rupee, mauritian rupees
MVR: maldivian rufiyaa, maldivian rufiyaas, rufiyaa
MWK: malawian kwacha, malawian kwachas, malawi kwacha
MXN: mexican peso, mexican pesos
MYR: malaysian ringgit, malaysian ringgits
MZN: mozambican metical, mozambican meticals
NAD: namibian dollar, namibian dollars, namibia dollars
NGN: nigerian naira, nigerian nairas
NIO: nicaraguan córdoba, nicaraguan córdobas, córdobas
NOK: norwegian krone, norwegian kroner, norwegian krones
NPR: nepalese rupee, nepalese rupees
NZD: new zealand dollar, new zealand dollars
OMR: omani rial, omani rials, omani riyals
PAB: panamanian balboa, panamanian balboas, balboas
PEN: peruvian sol, peruvian soles
PGK: papua new guinean kina
PHP: philippine peso, philippine pesos
PKR: pakistani rupee, pakistani rupees
PLN: polish zloty, polish zlotys, polish zlotych
PYG: paraguayan guarani, paraguayan guaranis
QAR: qatari riyal, qatari riyals
RON: romanian leu, romanian lei
RSD: serbian dinar, serbian dinars
RUB: russian ruble, russian rubles
RWF: rwandan franc, rwandan francs
SAR: saudi riyal, saudi riyals, saudi arabian riyal, saudi arabian riyals
SBD: solomon islands dollar, solomon islands dollars
SCR: seychellois rupee, seychellois rupees
SDG: sudanese pound, sudanese pounds
SEK: swedish krona, swedish kronor, swedish kronas
SGD: singapore dollar, singapore dollars
SLE: sierra leonean leone, sierra leonean leones
SOS: somali shilling, somali shillings
SRD: surinamese dollar, surinamese dollars
SSP: south sudanese pound, south sudanese pounds
STN: são tomé and príncipe dobra, são tomé and príncipe dobras
SYP: syrian pound, syrian pounds
SZL: swazi lilangeni, swazi emalangeni
THB: thai baht
TJS: tajikistani somoni, tajikistani somonis, somoni
TMT: turkmenistani manat
TND: tunisian dinar, tunisian dinars
TOP: tongan paanga
TRY: turkish lira
TTD: trinidad and tobago dollar, trinidad and tobago dollars, trinidad dollars
TWD: new taiwan dollar, new taiwan dollars
TZS: tanzanian shilling, tanzanian shillings, tanzania shillings
UAH: ukrainian hryvnia, ukrainian hryvnias
UGX: ugandan shilling, ugandan shillings, uganda shillings
USD: us dollar, us dollars
UYU: uruguayan peso, uruguayan pesos
UZS: uzbekistani som
VES: venezuelan bolívar, venezuelan bolívars
VND: vietnamese dong
VUV: vanuatu vatu, vanuatu vatus
WST: samoan tala
XAF: central african cfa franc, central african cfa francs
XCD: east caribbean dollar, east caribbean dollars
XOF: west african cfa franc, west african cfa francs
XPF: cfp franc, cfp francs
YER: yemeni rial, yemeni rials, yemeni riyals
ZAR: south african rand, south african rands
ZMW: zambian kwacha, zambian kwachas, zambia kwacha
FIM: finnish mark, finnish marks, finnish markka, markka, markkas
ESP: peseta, pesetas, spanish pesetas
PTE: portuguese escudo, portuguese escudos
NLG: dutch guilder, dutch guilders, guilder, guilders
GRD: greek drachma, greek drachmas
ATS: austrian schilling, austrian schillings
IEP: irish pound, irish pounds, irish punts
ITL: italian lira, italian lire
DEM: german mark, german marks, west german marks
LUF: luxembourg franc, luxembourg francs
SKK: slovak koruna, slovak korunas, slovak crowns
SIT: slovenian tolar, slovenian tolars
LVL: latvian lats, lats
LTL: lithuanian litas, litas
EEK: estonian kroon, estonian kroons, kroons
HRK: croatian kuna, croatian kunas, kunas
SUR: soviet rubles, soviet roubles
ZWD: zimbabwe dollars, zimbabwean dollars
"""
