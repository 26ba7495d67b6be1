"""Extractions held against claims that people made: what was found, what of it is right, and how sure that is."""
