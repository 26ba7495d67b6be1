"""What a table of words is: a class of named fields, each with what holds where a table says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, field
from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(eq_default=False, kw_only_default=True, frozen_default=True, field_specifiers=(field,))
class Form:
    """A table, its fields told as a dataclass has them: immutable, and compared by identity, so that it can be a key.

    It does the same as a dataclass, which writes and compiles a constructor: for hundreds of fields that takes a
    hundredth of a second of every start. What a table leaves out stands in it as well, where it is found sooner.

    >>> class Sounds(Form):
    ...     cat: str
    ...     dog: str = "woof"
    >>> Sounds(cat="miaow").but(dog="wau").dog
    'wau'
    >>> Sounds(cat="miaow").dog = "wau"
    Traceback (most recent call last):
    AttributeError: a table of words can't be changed
    """

    _left_out: ClassVar[Mapping[str, Any]]

    def __init_subclass__(cls) -> None:
        """Take what holds by default from the class, so that all fields are found in the table itself."""
        told = {name: getattr(cls, name) for name in cls.__annotations__ if name in vars(cls)}
        cls._left_out = {name: _default(value) for name, value in told.items()}
        for name in told:
            delattr(cls, name)

    def __init__(self, **given: object) -> None:
        """Raises TypeError for fields that are missing, or that no such table has."""
        fields = {**self._left_out, **given}
        if fields.keys() != type(self).__annotations__.keys():
            wrong = ", ".join(sorted(fields.keys() ^ type(self).__annotations__.keys()))
            msg = f"{type(self).__name__} has these fields too many or too few: {wrong}"
            raise TypeError(msg)
        self.__dict__.update(fields)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse to change anything."""
        msg = "a table of words can't be changed"
        raise AttributeError(msg)

    def but(self, **changes: object) -> Self:
        """This table with some fields changed."""
        return type(self)(**{**self.__dict__, **changes})


def _default(told: object) -> object:
    return told.default_factory() if isinstance(told, Field) and told.default_factory is not MISSING else told
