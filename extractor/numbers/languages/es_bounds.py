"""The words that bound a figure in Spanish, as tables."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.tables import bounds, phrases

_TO = "a|al|a la|a los|a las|que|que los|que las"


def _compared(bigger: str, equal: Bound, unequal: Bound) -> dict[str, Bound]:
    """'superior a', 'superiores o iguales a', 'igual o superior a' and all their forms."""
    two = ("igual|iguales", "o", bigger)
    or_equal = (
        phrases(bigger, "o", "igual|iguales", _TO),
        phrases(*two, _TO),
        phrases("igual a|iguales a", *two[1:], _TO),
    )
    return {
        **dict.fromkeys(phrases(bigger, f"{_TO}|de|del|de los|de las"), unequal),
        **dict.fromkeys((phrase for group in or_equal for phrase in group), equal),
        **dict.fromkeys(phrases(bigger, "que|a", "o", "igual|iguales", "a|que"), equal),
    }


_ENDINGS = "ó aron a an aba aban ará arán aría arían ara aran e en ar ando ado".split()


def _verb(stems: str, bound: Bound) -> dict[str, Bound]:
    """'superaría los', 'rondan': the forms of verbs in -ar, with an article behind them and without."""
    forms = "|".join(f"{stem}{ending}" for stem in stems.split() for ending in _ENDINGS)
    return dict.fromkeys((*forms.split("|"), *phrases(forms, "los|las|el|la")), bound)


BEFORE: Mapping[str, Bound] = {
    **bounds(
        """
    at_least: al menos, por lo menos, cuando menos, como mínimo, un mínimo de, mínimo de, mínimo, no menos de,
        no menos que, ni menos de, nada menos que, no menor de, no menor que, no menor a, no menores a, no inferior a,
        no inferiores a, ≥, >=
    more_than: más de, más que, mas de, mas que, más del, más de los, más de las, por encima de, por encima del,
        por encima de los, por encima de las, mas grande que, más grande que, más grandes que, más alto que,
        más altos que, más largo que, más viejo que, superó, superó los, superó las, superaron, superaron los,
        superaron las, supera, supera los, supera las, superan, superan los, superan las, superando, superando los,
        superar los, superar las, superará, superarán, superará los, superarán los, superarían los, superaba los,
        superado, superado los, sobrepasó, sobrepasó los,
        sobrepasa, sobrepasa los, sobrepasan, rebasó, rebasó los, rebasa, rebasa los, rebasan, rebasaron,
        superar la barrera de los, superó la barrera de los, supera la barrera de los, excede,
        excede los, exceden, excedió, excedieron, por arriba de, por sobre, sobre los, sobre las, >
    at_most: a lo sumo, como máximo, cuando más, cuando mucho, a lo más, un máximo de, máximo de, máximo, hasta,
        hasta los, hasta las, hasta un, hasta el, no más de, no más que, no mayor de, no mayor que, no mayor a,
        no mayores a, no superior a, no superiores a, no supera, no supera los, no superan los, no excede, no exceda,
        dentro de los, dentro de las, dentro de un radio de, dentro de un plazo de, en menos de o igual a, ≤, <=
    less_than: menos de, menos que, menos del, menos de los, menos de las, por debajo de, por debajo del,
        por debajo de los, por debajo de las, mas pequeño que, más pequeño que, más pequeños que, más bajo que,
        más corto que, más joven que,
        ni siquiera, no llega a, no llega a los, no llegan a, no llegan a los, no llegó a, no llegaron a, sin llegar a,
        sin llegar a los, bajo los, bajo las, <
    about: alrededor de, alrededor de los, alrededor de las, cerca de, cerca del, cerca de los, cerca de las,
        alrededor del, casi el, casi la, aproximadamente,
        aprox., aprox, unos, unas, casi, casi un, casi los, en torno a, en torno al, en torno a los, en torno a las,
        más o menos, poco más de, poco menos de, algo más de, algo menos de, prácticamente, rondando, rondando los,
        ronda, ronda los, ronda las, rondan, rondan los, rondaba los, rondaban los, roza, roza los, rozan los,
        rozando, rozando los, próximo a, próximos a, cercano a, cercana a, cercanos a, cercanas a, del orden de,
        cosa de, como unos, como unas, se acerca a los,
        se acercan a los, estimado en, estimada en, estimados en, estimadas en, bordea los, bordeando los, frisa los,
        frisando los, en las inmediaciones de, a razón de unos, plus/minus, +/-, ~, ≈, ±
    """
    ),
    **_verb("super rebas sobrepas", "more_than"),
    **_verb("rond roz", "about"),
    **_compared("superior|superiores|mayor|mayores", "at_least", "more_than"),
    **_compared("inferior|inferiores|menor|menores", "at_most", "less_than"),
}
AFTER = bounds(
    """
    at_least: o más, o mas, o mayor, o mayores, o superior, o superiores, o más grande, o por encima, y más,
        en adelante, para arriba, como mínimo, mínimo, por lo menos, al menos, cuando menos, +
    at_most: o menos, o menor, o menores, o inferior, o inferiores, o por debajo, y menos, como máximo, máximo,
        a lo sumo, como mucho
    about: aproximadamente, más o menos, y pico, o así, y tantos, y tantas, aprox.
    """
)
