"""Bounds: 'at least', 'over', 'about', 'or more', and which figure each of them stands with."""
