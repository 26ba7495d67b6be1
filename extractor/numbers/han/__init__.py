"""Numbers among Han characters, which no spaces part."""
