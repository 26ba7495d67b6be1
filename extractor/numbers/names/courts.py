"""Digits that courts go by: dockets ('2:20-cv-00417', '2 BvR 101/19') and reports of cases ('530 U.S. 466')."""

from __future__ import annotations

from extractor.numbers.patterns import lazy_pattern

_REPORTERS = (
    r"U\.S\.|S\.[ ]?Ct\.|L\.[ ]?Ed\.(?:[ ]?2d)?|F\.(?:[ ]?(?:2d|3d|4th)|[ ]?Supp\.(?:[ ]?[23]d)?)?|Stat\."
    r"|Fed\.[ ]?Reg\.|(?:N\.[EWY]\.|S\.[EW]\.|P\.|A\.|So\.|Cal\.)(?:[ ]?[234](?:d|th))?"
)
"""The series that American cases and laws are printed in, by the Bluebook's abbreviations."""

LEGAL = lazy_pattern(
    rf"[0-9]{{1,4}}[ ](?:{_REPORTERS})[ ][0-9]{{1,5}}(?:,[ ][0-9]{{1,4}}(?=[ ]\())?(?!\w)"
    r"|[0-9]{1,3}(?=[ ](?:U\.[ ]?S\.[ ]?C\.|C\.F\.R|CFR[ ]))|[23]d(?=[ ](?:Cir|Dist|Dep['’]t|Div)\.)"
    r"|[0-9]{1,2}:[0-9]{2}-[a-z]{2}-[0-9]{3,6}(?!\w)"
    r"|[0-9]{1,4}[ ][A-Z][A-Za-z]{1,4}[ ][0-9]{1,5}/[0-9]{2}(?!\w)"
    r"|(?:(?<=[IVX] ZR )|(?<=[IVX] ZB ))[0-9]{1,5}/[0-9]{2}(?!\w)"
)
"""A case by its page or its docket, and the title of a code: '18 U.S.C.'."""
