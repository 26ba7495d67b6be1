"""English names of currencies: the ISO 4217 code where one country alone has the name, else the name itself.

Names from the currency list of CLDR (common/main/en.xml); those that are mostly other words are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

_OF_ONE_COUNTRY = (
    "THB:baht,bahts;MYR:ringgit,ringgits;ILS:shekel,shekels,sheqel,sheqels;PLN:zloty,zlotys,zlotych,złoty;HUF:forint"
    ",forints;CZK:koruna,korunas;NGN:naira,nairas;ZAR:rand,rands;BRL:reais;TRY:lira,liras,turkish lira;ITL:lire"
    ";SEK:kronor;BGN:lev,leva;KZT:tenge;GEL:lari;BDT:taka,takas;VND:dong;MMK:kyat,kyats;KHR:riel,riels;IDR:rupiah"
    ",rupiahs;MNT:tugrik,tugriks;GHS:cedi,cedis;ETB:birr;BWP:pula;AFN:afghani,afghanis;GTQ:quetzal,quetzales"
    ";HNL:lempira,lempiras;PYG:guarani,guaranies;VES:bolivar,bolivars,bolivares;BOB:boliviano,bolivianos;CRC:colones"
    ";MZN:metical,meticais;AOA:kwanza,kwanzas;UAH:hryvnia,hryvnias,hryvna,hryvnya;RUB:ruble,rubles,rouble,roubles"
    ";CNY:yuan,renminbi,yuans;JPY:yen,japanese yen;DEM:deutsche mark,deutsche marks;BTC:bitcoin,bitcoins"
)
_OF_SEVERAL = (
    "kroner:krone,kroner;krona:krona,kronas;rupees:rupee,rupees;francs:franc,francs;pesos:peso,pesos;dirhams:dirham"
    ",dirhams;dinars:dinar,dinars;riyals:riyal,riyals;rials:rial,rials;crowns:crown,crowns;lei:lei;manats:manat,manats"
    ";CFA francs:cfa franc,cfa francs;won:won"
)
_NAMED = (
    "USD:us dollar,us dollars,american dollars,dollar,dollars,bucks;AUD:australian dollar,australian dollars"
    ";CAD:canadian dollar,canadian dollars;NZD:new zealand dollars;HKD:hong kong dollars;SGD:singapore dollars"
    ";TWD:taiwan dollars,taiwanese dollars;EUR:euro,euros"
    ";GBP:pound sterling,pounds sterling,british pounds,sterling,quid"
    ";EGP:egyptian pounds;SYP:syrian pounds;LBP:lebanese pounds,lebanese lira;KRW:south korean won,korean won"
    ";KPW:north korean won;INR:indian rupee,indian rupees;PKR:pakistani rupees,pakistan rupees;LKR:sri lankan rupees"
    ";NPR:nepali rupees,nepalese rupees;CHF:swiss franc,swiss francs;FRF:french francs;BEF:belgian francs"
    ";MXN:mexican peso,mexican pesos;PHP:philippine pesos;ARS:argentine pesos;CLP:chilean pesos;COP:colombian pesos"
    ";DKK:danish kroner,danish crowns;NOK:norwegian kroner,norwegian crowns;SEK:swedish kronor,swedish crowns"
    ";SEK:swedish krona;ISK:icelandic krona,icelandic kronur;CZK:czech crowns,czech koruna;RON:romanian lei"
    ";MDL:moldovan lei;AED:uae dirhams,emirati dirhams;MAD:moroccan dirhams;SAR:saudi riyals;QAR:qatari riyals"
    ";IRR:iranian rials;OMR:omani rials;KWD:kuwaiti dinars;RSD:serbian dinars;IQD:iraqi dinars;cents:cent;pence:penny"
)


def _read(table: str) -> dict[str, str]:
    entries = (entry.split(":") for entry in table.split(";"))
    return {name: target for target, names in entries for name in names.split(",")}


CURRENCIES: Mapping[str, str] = {**_read(_OF_ONE_COUNTRY), **_read(_OF_SEVERAL), **_read(_NAMED)}
