"""How English says bounds before and behind figures, as tables."""

from __future__ import annotations

from collections.abc import Mapping

from extractor.number_types import Bound
from extractor.numbers.tables import bounds, phrases


def _or_equal(comparatives: str, bound: Bound) -> dict[str, Bound]:
    """'greater than or equal to' in all its forms."""
    forms = ("{} or equal to", "{} or equal than", "{} than or equal to", "equal or {} than", "equal to or {} than")
    return {form.format(word): bound for word in comparatives.split() for form in forms}


_RISEN = (
    "climb|climbs|climbed|climbing|rise|rises|rose|risen|rising|soar|soars|soared|soaring|surge|surged|surging|jump|jumped"
    "|jumping|grow|grew|grown|growing|go|goes|went|gone|going|get|gets|got|push|pushed|pushes|pushing|shoot|shot|shooting"
    "|swell|swelled|swollen|balloon|ballooned|ballooning|race|raced|racing|tick|ticked|creep|crept|edged|well|just|way"
)
"""What makes a bound of 'past', which else is a time: 'climbed past 1,000', 'well past 400'."""

BEFORE: Mapping[str, Bound] = {
    **bounds(
        """
    at_least: at least, at the least, at the very least, at a minimum, at minimum, a minimum of, minimum of, minimum,
        min., as few as, as little as, as low as, starting at, starting from, at or above, ≥, ⩾, ≧, ≳, ⪆, >=, > =
    more_than: more than, over, above, exceeded, exceeds, exceed, exceeding, surpassed, surpasses, surpass, surpassing,
        topped, topping, tops, breached, breaching, eclipsed, eclipsing, upwards of, upward of, in excess of, north of,
        greater than, higher than, larger than, bigger than, longer than, older than, better than, faster than, heavier
        than, taller than, deeper than, wider than, later than, beyond, over the age of, above the age of, ≫, >
    at_most: up to, at or below, at or under, at most, at the most, at the very most, at maximum, at a maximum, a
        maximum of, maximum of, maximum, max., as many as, as much as, as high as, capped at, limited to, within,
        ≤, ⩽, ≦, ≲, ⪅, <=, < =
    less_than: less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, slower than,
        lighter than, worse than, earlier than, short of, shy of, south of, under the age of, below the age
        of, not even, sub-, ≪, <
    about: about, around, round about, approximately, approx., approx, roughly, circa, ca., c., est., nearly, almost,
        virtually, practically, not quite, barely, scarcely, some, something like, more or less, near, nearing,
        approaching, close to, close on, bordering on, verging on, nudging, flirting with,
        getting on for, in the region of, in the neighborhood
        of, in the neighbourhood of, in the vicinity of, in the ballpark of, in the range of, on the order of, in the
        order of, of the order of, to the tune of, the best part of, the better part of, an average of about, an
        estimated, estimated, estimated at, give or take, plus or minus, plus/minus, +/-,
        ~, ∼, ≈, ≃, ≅, ≒, ±
    """
    ),
    **dict.fromkeys(phrases(_RISEN, "past"), "more_than"),
    **_or_equal("greater higher larger bigger more older longer", "at_least"),
    **_or_equal("less fewer lower smaller younger shorter", "at_most"),
}
AFTER = bounds(
    """
    at_least: or more, or above, or over, or greater, or higher, or longer, or older, or better, or bigger, or larger,
        and above, and over, and up, and older, and more, and higher, and upwards, and counting,
        and rising, and climbing, and growing, if not more, if not higher,
        at least, at the very least, at a minimum, plus, -plus, minimum, +
    at_most: or less, or fewer, or under, or below, or lower, or younger, or smaller, or shorter, and under, and below,
        and younger, and lower, at most, at the most, at the very most, at a maximum, maximum, max, tops
    more_than: and change, and then some
    about: or so, or thereabouts, or thereabout, more or less, -odd, odd, -ish, ish, give or take, -something
    """
)
