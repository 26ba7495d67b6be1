"""The names of currencies in French, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: dirham des émirats arabes unis, dirhams des émirats arabes unis
AFN: afghani afghan, afghanis afghan
ALL: lek albanais, leks albanais
AMD: dram arménien, drams arméniens
ANG: florin antillais, florins antillais
AOA: kwanza angolais, kwanzas angolais
ARS: peso argentin, pesos argentins
AUD: dollar australien, dollars australiens
AWG: florin arubais, florins arubais
AZN: manat azéri, manats azéris
BAM: mark convertible bosniaque, marks convertibles bosniaques
BBD: dollar barbadien, dollars barbadiens
BDT: taka bangladeshi, takas bangladeshis
BGN: lev bulgare, levs bulgares
BHD: dinar bahreïni, dinars bahreïnis
BIF: franc burundais, francs burundais
BMD: dollar bermudien, dollars bermudiens
BND: dollar brunéien, dollars brunéiens
BOB: boliviano bolivien, bolivianos boliviens
BRL: réal brésilien, réals brésiliens
BSD: dollar bahaméen, dollars bahaméens
BTN: ngultrum bouthanais, ngultrums bouthanais
BWP: pula botswanais, pulas botswanais
BYN: rouble biélorusse, roubles biélorusses
BZD: dollar bélizéen, dollars bélizéens
CAD: dollar canadien, dollars canadiens
CDF: franc congolais, francs congolais
CHF: franc suisse, francs suisses
CLP: peso chilien, pesos chiliens
CNY: yuan renminbi chinois, yuans renminbi chinois
COP: peso colombien, pesos colombiens
CRC: colón costaricain, colóns costaricains
CUP: peso cubain, pesos cubains
CVE: escudo capverdien, escudos capverdiens
CZK: couronne tchèque, couronnes tchèques
DJF: franc djiboutien, francs djiboutiens
DKK: couronne danoise, couronnes danoises
DOP: peso dominicain, pesos dominicains
DZD: dinar algérien, dinars algériens
EGP: livre égyptienne, livres égyptiennes
ERN: nafka érythréen, nafkas érythréens
ETB: birr éthiopien, birrs éthiopiens
EUR: euros
FJD: dollar fidjien, dollars fidjiens
FKP: livre des îles malouines, livres des îles malouines
GBP: livre sterling, livres sterling
GEL: lari géorgien, lari géorgiens
GHS: cédi ghanéen, cédis ghanéens
GIP: livre de gibraltar, livres de gibraltar
GMD: dalasi gambien, dalasis gambiens
GNF: franc guinéen, francs guinéens
GTQ: quetzal guatémaltèque, quetzals guatémaltèques
GYD: dollar du guyana, dollars du guyana
HKD: dollar de hong kong, dollars de hong kong
HNL: lempira hondurien, lempiras honduriens
HTG: gourde haïtienne, gourdes haïtiennes
HUF: forint hongrois, forints hongrois
IDR: roupie indonésienne, roupies indonésiennes
ILS: nouveau shekel israélien, nouveaux shekels israéliens
INR: roupie indienne, roupies indiennes
IQD: dinar irakien, dinars irakiens
IRR: riyal iranien, riyals iraniens
ISK: couronne islandaise, couronnes islandaises
JMD: dollar jamaïcain, dollars jamaïcains
JOD: dinar jordanien, dinars jordaniens
JPY: yen japonais, yens japonais
KES: shilling kényan, shillings kényans
KGS: som kirghize, soms kirghizes
KHR: riel cambodgien, riels cambodgiens
KMF: franc comorien, francs comoriens
KPW: won nord coréen, wons nord coréens
KRW: won sud coréen, wons sud coréens
KWD: dinar koweïtien, dinar koweïtiens
KYD: dollar des îles caïmans, dollars des îles caïmans
KZT: tenge kazakh, tenges kazakhs
LAK: kip laotien, kips laotiens
LBP: livre libanaise, livres libanaises
LKR: roupie srilankaise, roupies srilankaises
LRD: dollar libérien, dollars libériens
LSL: loti lesothan, maloti lesothans
LYD: dinar libyen, dinars libyens
MAD: dirham marocain, dirhams marocains
MDL: leu moldave, leus moldaves
MGA: ariary malgache, ariarys malgaches
MKD: denar macédonien, denars macédoniens
MMK: kyat myanmarais, kyats myanmarais
MNT: tugrik mongol, tugriks mongols
MOP: pataca macanaise, patacas macanaises
MRU: ouguiya mauritanien, ouguiyas mauritaniens
MUR: roupie mauricienne, roupies mauriciennes
MVR: rufiyaa maldivienne, rufiyaas maldiviennes
MWK: kwacha malawite, kwachas malawites
MXN: peso mexicain, pesos mexicains
MYR: ringgit malais, ringgits malais
MZN: metical mozambicain, meticais mozambicains
NAD: dollar namibien, dollars namibiens
NGN: naira nigérian, nairas nigérians
NIO: córdoba oro nicaraguayen, córdobas oro nicaraguayens
NOK: couronne norvégienne, couronnes norvégiennes
NPR: roupie népalaise, roupies népalaises
NZD: dollar néo zélandais, dollars néo zélandais
OMR: riyal omanais, riyals omanis
PAB: balboa panaméen, balboas panaméens
PEN: sol péruvien, sols péruviens
PGK: kina papouan néo guinéen, kinas papouan néo guinéens
PHP: peso philippin, pesos philippins
PKR: roupie pakistanaise, roupies pakistanaises
PLN: zloty polonais, zlotys polonais
PYG: guaraní paraguayen, guaranís paraguayens
QAR: riyal qatari, riyals qataris
RON: leu roumain, lei roumains
RSD: dinar serbe, dinars serbes
RUB: rouble russe, roubles russes
RWF: franc rwandais, francs rwandais
SAR: riyal saoudien, riyals saoudiens
SBD: dollar des îles salomon, dollars des îles salomon
SCR: roupie des seychelles, roupies des seychelles
SDG: livre soudanaise, livres soudanaises
SEK: couronne suédoise, couronnes suédoises
SGD: dollar de singapour, dollars de singapour
SHP: livre de sainte hélène, livres de sainte hélène
SLE: leone sierra léonais, leones sierra léonais
SOS: shilling somalien, shillings somaliens
SRD: dollar surinamais, dollars surinamais
SSP: livre sud soudanaise, livres sud soudanaises
STN: dobra santoméen, dobras santoméens
SYP: livre syrienne, livres syriennes
SZL: lilangeni swazi, lilangenis swazis
THB: baht thaïlandais, bahts thaïlandais
TJS: somoni tadjik, somonis tadjiks
TMT: nouveau manat turkmène, nouveaux manats turkmènes
TND: dinar tunisien, dinars tunisiens
TRY: livre turque, livres turques
TTD: dollar de trinité et tobago, dollars de trinité et tobago
TWD: nouveau dollar taïwanais, nouveaux dollars taïwanais
TZS: shilling tanzanien, shillings tanzaniens
UAH: hryvnia ukrainienne, hryvnias ukrainiennes
UGX: shilling ougandais, shillings ougandais
USD: dollar des états unis, dollars des états unis
UYU: peso uruguayen, pesos uruguayens
UZS: sum ouzbek, sums ouzbeks
VES: bolivar vénézuélien, bolivars vénézuéliens
VND: dông vietnamien, dôngs vietnamiens
VUV: vatu vanuatuan, vatus vanuatuans
WST: tala samoan, talas samoans
XCD: dollar des caraïbes orientales, dollars des caraïbes orientales
XPF: franc cfp, francs cfp
YER: riyal yéménite, riyals yéménites
ZAR: rand sud africain, rands sud africains
ZMW: kwacha zambien, kwachas zambiens
FIM: mark finlandais, marks finlandais
PTE: escudo portugais, escudos portugais
NLG: florin néerlandais, florins néerlandais, florins hollandais
GRD: drachme, drachmes, drachmes grecques
ATS: schilling autrichien, schillings autrichiens
IEP: livre irlandaise, livres irlandaises
ITL: lire italienne, lires italiennes
DEM: mark allemand, marks allemands, deutschemarks
FRF: franc français, francs français
BEF: franc belge, francs belges
HRK: kuna croate, kunas croates
"""
