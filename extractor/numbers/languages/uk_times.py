"""How Ukrainian names, joins, bounds and repeats dates and times of day, as tables."""

from __future__ import annotations

from extractor.numbers.language import Times, any_of
from extractor.numbers.tables import bounds

_HOURS = "перш друг трет четверт п'ят п’ят пʼят шост сьом восьм дев'ят дев’ят девʼят десят одинадцят дванадцят"
_ENDINGS = ("у", "ю", "ої", "ьої", "ій", "а", "я")
_HOUR = rf"(?:{any_of(stem + end for stem in _HOURS.split() for end in _ENDINGS)})"
_PARTS = "ранку|дня|вечора|ночі"
SPELLED = (
    rf"(?:пів|чверть|за чверть|за п[’'ʼ]ять|за десять|десять хвилин|п[’'ʼ]ять хвилин) (?:(?:на|до|по) )?{_HOUR}(?!\w)"
    rf"|{_HOUR}(?: годин[іа])? (?:{_PARTS})(?!\w)|{_HOUR} годині(?!\w)"
)

UKRAINIAN_TIMES = Times(
    spelled=SPELLED,
    at="о|об|близько|приблизно о",
    on="в|у|о",
    till="по|до",
    edge="кінця|кінці|кінець|початку|середини|середині",
    both="і|та|й|по|до",
    starts="з|із|від|між",
    opens="з|із|від|між",
    before=bounds(
        """
        more_than: після, пізніше
        at_least: починаючи з, не раніше, з, із, від
        less_than: перед, напередодні, раніше
        at_most: до, к, аж до, не пізніше
        about: близько, приблизно, орієнтовно
        """
    ),
)
