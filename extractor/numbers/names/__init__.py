"""Digits that name a thing instead of counting: addresses, codes, labels, citations, formulas."""
