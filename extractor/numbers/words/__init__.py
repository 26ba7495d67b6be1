"""Numbers in words: cardinals, compounds, ordinals, parts, Roman numerals, and words that only look like one."""
