"""The words that instructions to a model are made of: what a language's table has. The tables are in `languages`."""

from __future__ import annotations

from typing import NamedTuple


class Signs(NamedTuple):
    """What one language has for each part of an instruction.

    Each is a list of alternatives, parted by '|', in lower case; a space is any white space.
    """

    ignore: str
    """To set aside what was said, as one tells somebody to."""
    rules: str
    """What a model has been told by others."""
    earlier: str
    """That it was said before, beside the rules."""
    above: str
    """What else can be set aside: readers are told to do so too, so this is half a sign."""
    you_are: str
    """How one is told what one is."""
    acting: str
    """As what one is to act: articles say that of models too, so what to answer has to follow at once."""
    calls: str
    """How somebody is addressed, before the name."""
    machines: str
    """What only a model is called."""
    helpers: str
    """What models are called as well as people: a name where they are addressed by it, or read something."""
    reading: str
    """What models are said to do with a text, behind their name."""
    fresh: str
    """That other instructions are in force from here."""
    output: str
    """To answer something, as one tells somebody to: manuals do so too, so this is half a sign."""
    openers: str
    """Words that may stand between the beginning of a clause and its verb."""
    joints: str
    """Words behind which a second instruction follows in the same clause."""
    reported: str
    """Words by which a text tells of an instruction instead of giving it."""
    hints: str
    """Pieces of text, parted by white space, `_` a space, each from the beginning of a word.

    One of them, or of the words, is in whatever opens an instruction: most texts are looked at for nothing else.
    """
    words: str = ""
    """The shortest of the names, whole."""
    spaced: bool = True
    """Whether white space parts words."""
