"""The names of currencies in Portuguese, as a table, after Unicode CLDR; it is read when it is needed."""

from __future__ import annotations

CURRENCIES = """
AED: dirham dos eau, dirhams dos eau
AFN: afegane afegão, afeganes afegãos
ALL: lek albanês, leks albaneses
AMD: dram armênio, drams armênios
ANG: florim das antilhas holandesas, florins das antilhas holandesas
AOA: kwanza angolano, kwanzas angolanos
ARS: peso argentino, pesos argentinos
AUD: dólar australiano, dólares australianos
AWG: florim arubano, florins arubanos
AZN: manat azeri, manats azeris
BBD: dólar barbadense, dólares barbadenses
BDT: taka bengali, takas bengalis
BGN: lev búlgaro, levs búlgaros
BHD: dinar bareinita, dinares bareinitas
BIF: franco burundiano, francos burundianos
BMD: dólar bermudense, dólares bermudenses
BND: dólar bruneano, dólares bruneanos
BOB: boliviano da bolívia, bolivianos da bolívia
BRL: real brasileiro, reais brasileiros
BSD: dólar bahamense, dólares bahamenses
BTN: ngultrum butanês, ngultruns butaneses
BWP: pula botsuanesa, pulas botsuanesas
BYN: rublo bielorrusso, rublos bielorrussos
BZD: dólar belizenho, dólares belizenhos
CAD: dólar canadense, dólares canadenses
CDF: franco congolês, francos congoleses
CHF: franco suíço, francos suíços
CLP: peso chileno, pesos chilenos
CNY: yuan chinês, yuans chineses
COP: peso colombiano, pesos colombianos
CRC: colón costarriquenho, colóns costarriquenhos
CUP: peso cubano, pesos cubanos
CVE: escudo cabo verdiano, escudos cabo verdianos
CZK: coroa tcheca, coroas tchecas
DJF: franco djiboutiano, francos djiboutianos
DKK: coroa dinamarquesa, coroas dinamarquesas
DOP: peso dominicano, pesos dominicanos
DZD: dinar argelino, dinares argelinos
EGP: libra egípcia, libras egípcias
ERN: nakfa da eritreia, nakfas da eritreia
ETB: birr etíope, birrs etíopes
EUR: euros
FJD: dólar fijiano, dólares fijianos
FKP: libra malvinense, libras malvinenses
GBP: libra esterlina, libras esterlinas
GEL: lari georgiano, laris georgianos
GHS: cedi ganês, cedis ganeses
GIP: libra de gibraltar, libras de gibraltar
GMD: dalasi gambiano, dalasis gambianos
GNF: franco guineano, francos guineanos
GTQ: quetzal guatemalteco, quetzais guatemaltecos
GYD: dólar guianense, dólares guianenses
HKD: dólar de hong kong, dólares de hong kong
HNL: lempira hondurenha, lempiras hondurenhas
HTG: gourde haitiano, gourdes haitianos
HUF: florim húngaro, florins húngaros
IDR: rupia indonésia, rupias indonésias
ILS: novo shekel israelense, novos shekels israelenses
INR: rupia indiana, rupias indianas
IQD: dinar iraquiano, dinares iraquianos
IRR: rial iraniano, riales iranianos
ISK: coroa islandesa, coroas islandesas
JMD: dólar jamaicano, dólares jamaicanos
JOD: dinar jordaniano, dinares jordanianos
JPY: iene japonês, ienes japoneses
KES: xelim queniano, xelins quenianos
KGS: som quirguiz, sons quirguizes
KHR: riel cambojano, rieles cambojanos
KMF: franco comoriano, francos comorianos
KPW: won norte coreano, wons norte coreanos
KRW: won sul coreano, wons sul coreanos
KWD: dinar kuwaitiano, dinares kuwaitianos
KYD: dólar das ilhas cayman, dólares das ilhas cayman
KZT: tenge cazaque, tenges cazaques
LAK: kip laosiano, kips laosianos
LBP: libra libanesa, libras libanesas
LKR: rupia cingalesa, rupias cingalesas
LRD: dólar liberiano, dólares liberianos
LSL: loti lesotiano, lotis lesotianos
LYD: dinar líbio, dinares líbios
MAD: dirham marroquino, dirhams marroquinos
MDL: leu moldávio, leus moldávios
MGA: ariary malgaxe, ariarys malgaxes
MKD: dinar macedônio, dinares macedônios
MMK: quiate mianmarense, quiates mianmarenses
MNT: tugrik mongol, tugriks mongóis
MOP: pataca macaense, patacas macaenses
MRU: ouguiya mauritana, ouguiyas mauritanas
MUR: rupia mauriciana, rupias mauricianas
MVR: rupia maldivana, rupias maldivanas
MWK: kwacha malauiana, kwachas malauianas
MXN: peso mexicano, pesos mexicanos
MYR: ringgit malaio, ringgits malaios
MZN: metical moçambicano, meticais moçambicanos
NAD: dólar namibiano, dólares namibianos
NGN: naira nigeriana, nairas nigerianas
NIO: córdoba nicaraguense, córdobas nicaraguenses
NOK: coroa norueguesa, coroas norueguesas
NPR: rupia nepalesa, rupias nepalesas
NZD: dólar neozelandês, dólares neozelandeses
OMR: rial omanense, riales omanenses
PAB: balboa panamenho, balboas panamenhos
PEN: novo sol peruano, novos sóis peruanos
PGK: kina papuásia, kinas papuásias
PHP: peso filipino, pesos filipinos
PKR: rupia paquistanesa, rupias paquistanesas
PLN: zloty polonês, zlotys poloneses
PYG: guarani paraguaio, guaranis paraguaios
QAR: rial catariano, riales catarianos
RON: leu romeno, leus romenos
RSD: dinar sérvio, dinares sérvios
RUB: rublo russo, rublos russos
RWF: franco ruandês, francos ruandeses
SAR: riyal saudita, riyales sauditas
SBD: dólar das ilhas salomão, dólares das ilhas salomão
SCR: rupia seichelense, rupias seichelenses
SDG: libra sudanesa, libras sudanesas
SEK: coroa sueca, coroas suecas
SGD: dólar singapuriano, dólares singapurianos
SHP: libra de santa helena, libras de santa helena
SLE: leone de serra leoa, leones de serra leoa
SOS: xelim somali, xelins somalis
SRD: dólar surinamês, dólares surinameses
SSP: libra sul sudanesa, libras sul sudanesas
SYP: libra síria, libras sírias
SZL: lilangeni suazi, lilangenis suazis
THB: baht tailandês, bahts tailandeses
TJS: somoni tadjique, somonis tadjiques
TMT: manat turcomeno, manats turcomenos
TND: dinar tunisiano, dinares tunisianos
TOP: paanga tonganesa, paangas tonganesas
TRY: lira turca, liras turcas
TTD: dólar de trinidad e tobago, dólares de trinidad e tobago
TWD: novo dólar taiwanês, novos dólares taiwaneses
TZS: xelim tanzaniano, xelins tanzanianos
UAH: hryvnia ucraniano, hryvnias ucranianos
UGX: xelim ugandense, xelins ugandenses
USD: dólar americano, dólares americanos
UYU: peso uruguaio, pesos uruguaios
UZS: som uzbeque, sons uzbeques
VES: bolívar venezuelano, bolívares venezuelanos
VND: dong vietnamita, dongs vietnamitas
VUV: vatu de vanuatu, vatus de vanuatu
WST: tala samoano, talas samoanos
XAF: franco cfa de beac, francos cfa de beac
XCD: dólar do caribe oriental, dólares do caribe oriental
XOF: franco cfa de bceao, francos cfa de bceao
XPF: franco cfp, francos cfp
YER: rial iemenita, riales iemenitas
ZAR: rand sul africano, rands sul africanos
ZMW: kwacha zambiano, kwachas zambianos
"""
