"""What may stand in place of a piece of code: the changes of mutmut 3.8, and harder ones.

`usual` makes the changes of mutmut's `mutators.py`, whose list is the widest of the tools for Python (Cosmic Ray's is
within it, but for loops that don't run, decorators and exceptions). `harder` makes some that neither has, after PIT's
for Java: code can do without a condition more easily than it can do with a wrong one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from typing import Final, TypeVar

_SWAPPED: Final[dict[type[ast.AST], type[ast.AST]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Div,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.BitXor: ast.BitAnd,
    ast.Pow: ast.Mult,
    ast.USub: ast.UAdd,
    ast.UAdd: ast.USub,
}
_METHODS: Final = (
    ("lower", "upper"),
    ("lstrip", "rstrip"),
    ("find", "rfind"),
    ("ljust", "rjust"),
    ("index", "rindex"),
    ("removeprefix", "removesuffix"),
    ("partition", "rpartition"),
)
_METHOD: Final = {one: other for pair in _METHODS for one, other in (pair, pair[::-1])}
_SPLITS: Final = {"split": "rsplit", "rsplit": "split"}
_SIBLING: Final = {
    "all": "any",
    "any": "all",
    "max": "min",
    "min": "max",
    "endswith": "startswith",
    "startswith": "endswith",
    "match": "search",
    "search": "match",
    "fullmatch": "match",
}
_T = TypeVar("_T", bound=ast.AST)


def usual(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The changes of mutmut, each with its kind."""
    match node:
        case ast.Constant():
            yield from (("numbers, texts and truth", ast.Constant(value)) for value in _constants(node.value))
        case ast.Compare() | ast.BoolOp() | ast.BinOp() | ast.UnaryOp():
            yield from _operators(node)
        case ast.IfExp():
            for op, truth in ((ast.And(), False), (ast.Or(), True)):
                yield "conditions decided", _changed(node, test=ast.BoolOp(op, [node.test, ast.Constant(truth)]))
        case ast.Lambda():
            yield "results of lambdas", _changed(node, body=_nothing(node.body))
        case ast.Call():
            yield from _calls(node)
        case ast.stmt():
            yield from _statements(node)


def _operators(node: ast.Compare | ast.BoolOp | ast.BinOp | ast.UnaryOp) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Compare():
            for place, op in enumerate(node.ops):
                yield "comparisons", _with(node, "ops", place, _SWAPPED[type(op)]())
        case ast.BoolOp():
            yield from (("'and' and 'or'", _turned(node, place)) for place in range(1, len(node.values)))
        case ast.UnaryOp(op=ast.Not() | ast.Invert()):
            yield "operators", node.operand
        case _ if type(node.op) in _SWAPPED:
            yield "operators", _changed(node, op=_SWAPPED[type(node.op)]())


def _constants(value: object) -> Iterator[object]:
    match value:
        case bool():
            yield not value
        case int() | float():
            yield value + 1
        case str():
            yield from dict.fromkeys(
                other for other in (f"XX{value}XX", value.lower(), value.upper()) if other != value
            )


def _turned(node: ast.BoolOp, place: int) -> ast.expr:
    """With the other operator between the values before a place and the one there, as they are evaluated."""
    before = node.values[0] if place == 1 else _changed(node, values=node.values[:place])
    turned = ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), [before, node.values[place]])
    after = node.values[place + 1 :]
    return _changed(node, values=[turned, *after]) if after else turned


def _nothing(value: ast.expr) -> ast.Constant:
    """None in place of a value, and in place of None a text."""
    return ast.Constant("" if isinstance(value, ast.Constant) and value.value is None else None)


def _calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    plain = [place for place, argument in enumerate(node.args) if not isinstance(argument, ast.Starred)]
    named = [place for place, keyword in enumerate(node.keywords) if keyword.arg not in {None, "strict"}]
    for place in plain:
        if not _is_none(node.args[place]):
            yield "arguments None or left out", _with(node, "args", place, ast.Constant(None))
    for place in named:
        if not _is_none(node.keywords[place].value):
            other = _changed(node.keywords[place], value=ast.Constant(None))
            yield "arguments None or left out", _with(node, "keywords", place, other)
    if len(node.args) + len(node.keywords) > 1:
        yield from (("arguments None or left out", _dropped(node, "args", place)) for place in range(len(node.args)))
        yield from (("arguments None or left out", _dropped(node, "keywords", place)) for place in named)
    if isinstance(node.func, ast.Attribute):
        name = node.func.attr
        limited = len(node.args) + len(node.keywords) > 1 or any(each.arg == "maxsplit" for each in node.keywords)
        other = _METHOD.get(name) or (_SPLITS.get(name) if limited else None)
        if other:
            yield "methods of texts", _changed(node, func=_changed(node.func, attr=other))


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _statements(node: ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
            yield "assignments", _changed(node, value=_nothing(value))
        case ast.AugAssign():
            yield "assignments", ast.Assign([node.target], node.value)
            yield "operators", _changed(node, op=_SWAPPED[type(node.op)]())
        case ast.Continue():
            yield "ends of loops", ast.Break()
        case ast.Break():
            yield "ends of loops", ast.Return()
        case ast.Match() if len(node.cases) > 1:
            yield from (("cases left out", _dropped(node, "cases", place)) for place in range(len(node.cases)))


def harder(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Changes that code is less likely to show, each with its kind."""
    match node:
        case ast.BoolOp():
            yield from (("a condition left out", _condition_dropped(node, place)) for place in range(len(node.values)))
        case ast.Call():
            yield from _other_calls(node)
        case ast.Slice():
            for end in ("lower", "upper"):
                if getattr(node, end):
                    yield "slices without an end", _changed(node, **{end: None})
        case ast.comprehension():
            yield from (("filters left out", _dropped(node, "ifs", place)) for place in range(len(node.ifs)))
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and not value.value):
            yield "results left out", ast.Return(ast.Constant(None))
        case ast.If(orelse=[]) | ast.Expr():
            yield "statements left out", ast.Pass()
        case ast.If():
            yield "statements left out", _changed(node, test=ast.UnaryOp(ast.Not(), node.test))


def _condition_dropped(node: ast.BoolOp, place: int) -> ast.expr:
    other = _dropped(node, "values", place)
    return other if len(other.values) > 1 else other.values[0]


def _other_calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    match node.func:
        case ast.Name(id=name) if name in _SIBLING:
            yield "a sibling called", _changed(node, func=_changed(node.func, id=_SIBLING[name]))
        case ast.Attribute(attr=name) if name in _SIBLING:
            yield "a sibling called", _changed(node, func=_changed(node.func, attr=_SIBLING[name]))
    plain = [place for place, argument in enumerate(node.args) if not isinstance(argument, ast.Starred)]
    if len(plain) > 1 and not (isinstance(node.func, ast.Name) and node.func.id in ("max", "min")):
        first, second = plain[:2]
        turned = _with(_with(node, "args", first, node.args[second]), "args", second, node.args[first])
        yield "arguments in the other order", turned


def _changed(node: _T, **fields: object) -> _T:
    other = copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _with(node: _T, field: str, place: int, value: object) -> _T:
    """The node with another value at a place of a list."""
    values = list(getattr(node, field))
    values[place] = value
    return _changed(node, **{field: values})


def _dropped(node: _T, field: str, place: int) -> _T:
    values = list(getattr(node, field))
    del values[place]
    return _changed(node, **{field: values})
