"""News-like text, made up: a year of short reports with the numbers, dates and units that such reports have.

There is a number in every hundred characters or so, as in reports of accidents, markets and matches; others have fewer.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

_PLACES = "Harlow Denby Castelmar Vorsk Linden Port-Avel Quay Orsted Marrow Tillbury".split()
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SENTENCES = (
    "At least {few} people were killed and {more} injured when a ferry capsized off {place} on {day}, officials said.",
    "The company reported revenue of ${dec} billion for the quarter, up {few}.{digit}% from a year earlier.",
    "The mayor of {place} told reporters that the council would not reopen the bridge before the inquiry was finished.",
    "More than {big} residents were told to leave their homes as the river rose above {digit}.{few} metres.",
    "Police in {place} said they had arrested a {age}-year-old man in connection with the fire at the warehouse.",
    "The vote, which had been put off twice, was held on {month} {dom}, {year}, and turnout was about {few} percent.",
    "Analysts had expected the central bank to leave rates where they were, and the decision surprised few of them.",
    "Rebuilding the harbour is likely to cost between {few} and {more} million euros and to take {digit} years.",
    "“We have lived here since {year}, and nobody asked us what we wanted,” said one of the women who had come.",
    "Nearly {big} tonnes of grain left the port last week, compared with {thousand} in the same week of {year}.",
    "The storm, with winds of up to {more} km/h, was expected to reach the coast near {place} by {day} morning.",
    "The minister said that no decision had been taken and that talks with the unions would go on.",
    "Two of the {digit} crew members were still missing on {day}, the coast guard said in a statement.",
    "No date has been set for the hearing, and neither side would say whether it was ready to make concessions.",
    "Residents complained for months that the drains were blocked, but the council said that it lacked the money.",
    "In a letter to members the union's leaders wrote that the offer fell well short of what had been promised.",
    "She said the family had left the valley long before the dam was built and had never thought of going back.",
    "Opposition politicians accused the government of hiding the report until after the summer holidays.",
    "The museum, which opened in {year}, holds some {thousand} drawings and hundreds of letters.",
    "Shopkeepers along the waterfront were sweeping up glass and counting what the water had left of their stock.",
    "A spokeswoman for the ministry declined to comment on the letter, which was first reported by a local newspaper.",
    "The judge said that the evidence was thin and that the witnesses had contradicted one another more than once.",
    "Neither company would name the buyer, but people familiar with the talks said that an announcement was close.",
    "The coach praised the younger players, who had hardly trained together, and blamed himself for the early goal.",
    "Doctors at the hospital in {place} warned that beds were running out and asked for help from the army.",
    "His lawyers argued that the search had been unlawful and that the documents should never have been shown.",
    "Farmers in the hills around {place} fear that the new road will cut them off from their pastures.",
)


def articles(characters: int) -> Iterator[str]:
    """So many characters of reports of about 3,000 each, the same ones every time."""
    chance = random.Random(20241216)  # noqa: S311 (made-up text, not a secret)
    while characters > 0:
        text = _article(chance)
        characters -= len(text)
        yield text


def _article(chance: random.Random) -> str:
    head = (
        f"{chance.choice(_PLACES)}, {chance.choice(_MONTHS)} {chance.randint(1, 28)}, {chance.randint(2009, 2024)}\n\n"
    )
    return head + "\n\n".join(" ".join(_sentence(chance) for _ in range(4)) for _ in range(7))


def _sentence(chance: random.Random) -> str:
    return chance.choice(_SENTENCES).format(
        few=chance.randint(11, 60),
        more=chance.randint(61, 240),
        digit=chance.randint(2, 9),
        dec=f"{chance.uniform(1, 40):.1f}",
        age=chance.randint(18, 80),
        big=f"{chance.randint(1_000, 90_000):,}",
        thousand=f"{chance.randint(1, 90)},000",
        dom=chance.randint(1, 28),
        year=chance.randint(1950, 2024),
        day=chance.choice(_DAYS),
        month=chance.choice(_MONTHS),
        place=chance.choice(_PLACES),
    )
