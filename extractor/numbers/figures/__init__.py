"""Figures in digits, with sign, currency, scale and unit, and those that belong together: ranges, scores, shares."""
