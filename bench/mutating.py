"""Small changes to code, each of which a test should notice: the mutants of a module's functions.

Every comparison, operator, condition, guard, number, text, returned value, slice, keyword, filter and statement of a
function is changed, one at a time, as Cosmic Ray and mutmut do. Left alone are docstrings, annotations, defaults,
decorators, what an error says, and patterns and tables outside functions: words and regular expressions.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Final, TypeVar

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
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
}
_OPERATED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLED: Final = {
    "all": "any",
    "any": "all",
    "max": "min",
    "min": "max",
    "endswith": "startswith",
    "startswith": "endswith",
    "find": "rfind",
    "rfind": "find",
    "index": "rindex",
    "rindex": "index",
    "partition": "rpartition",
    "rpartition": "partition",
    "lstrip": "rstrip",
    "rstrip": "lstrip",
    "lower": "upper",
    "upper": "lower",
    "match": "search",
    "search": "match",
    "fullmatch": "match",
}
_KINDS: Final[tuple[tuple[type[ast.AST] | tuple[type[ast.AST], ...], str], ...]] = (
    (ast.Compare, "comparisons"),
    (ast.BoolOp, "a condition left out"),
    ((ast.UnaryOp, ast.IfExp), "conditions turned round"),
    (ast.BinOp, "operators"),
    (ast.Constant, "numbers and texts"),
    (ast.Call, "calls: other order, fewer keywords, a sibling"),
    (ast.Slice, "slices without an end"),
    (ast.comprehension, "filters left out"),
    (ast.Return, "results left out"),
    (ast.stmt, "statements changed or left out"),
)
_T = TypeVar("_T", bound=ast.AST)


@dataclass(frozen=True)
class Mutant:
    """One change: in which function, on which lines of its statement, and what stands in place of what."""

    path: Path
    tree: ast.Module
    function: str
    line: int
    lines: range
    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST
    other: ast.AST

    def code(self) -> CodeType:
        """The module with the change, compiled; the tree is changed for good, so this is for a process of its own."""
        if self.index is None:
            setattr(self.parent, self.field, self.other)
        else:
            getattr(self.parent, self.field)[self.index] = self.other
        return compile(ast.fix_missing_locations(self.tree), str(self.path), "exec", dont_inherit=True)

    @property
    def kind(self) -> str:
        """What kind of change it is."""
        if isinstance(self.node, ast.BoolOp) and type(self.other) is type(self.node):
            return "'and' and 'or'" if len(self.other.values) == len(self.node.values) else "a condition left out"
        return next(name for types, name in _KINDS if isinstance(self.node, types))

    def __str__(self) -> str:
        """The place, what stood there, and what stands there now."""
        was, now = (ast.unparse(node).strip().partition("\n")[0] for node in (self.node, self.other))
        return f"{self.path}:{self.line}: {was}  ->  {now}"


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its text."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    for name, function in _functions(tree, ""):
        for statement, parent, field, index, node in _nodes(function):
            for other in _changes(node, parent):
                placed = ast.copy_location(other, node)
                line = getattr(node, "lineno", statement.lineno)
                yield Mutant(path, tree, name, line, _header(statement), parent, field, index, node, placed)


def _functions(node: ast.Module | ast.ClassDef, prefix: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """The functions and methods of a module by their qualified names; a function holds those inside it."""
    for child in node.body:
        if isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.FunctionDef):
            yield f"{prefix}{child.name}", child


_Node = tuple[ast.stmt, ast.AST, str, int | None, ast.AST]


def _nodes(function: ast.FunctionDef) -> Iterator[_Node]:
    """What can be changed in the body of a function: its statement, the parent's field and place there, the node."""
    documented = ast.get_docstring(function) is not None
    for index in range(int(documented), len(function.body)):
        yield from _within(function.body[index], function, "body", index, function.body[index])


def _within(statement: ast.stmt, parent: ast.AST, field: str, index: int | None, node: ast.AST) -> Iterator[_Node]:
    if isinstance(node, ast.FunctionDef):
        yield from _nodes(node)
        return
    yield statement, parent, field, index, node
    for name, value in ast.iter_fields(node):
        for place, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(child, ast.AST) and not _is_left_alone(child, name, node):
                yield from _within(child if isinstance(child, ast.stmt) else statement, node, name, place, child)


def _is_left_alone(node: ast.AST, field: str, parent: ast.AST) -> bool:
    """Annotations, defaults, what an error says, and patterns."""
    if isinstance(node, ast.arguments | ast.Raise) or field in ("annotation", "format_spec"):
        return True
    if not isinstance(node, ast.Constant):
        return False
    return isinstance(parent, ast.JoinedStr) or (isinstance(parent, ast.Call) and _is_of_re(parent.func))


def _is_of_re(function: ast.expr) -> bool:
    match function:
        case ast.Attribute(value=ast.Name(id="re")):
            return True
    return False


def _header(statement: ast.stmt) -> range:
    """The lines of a statement without those of the statements in it."""
    body: list[ast.stmt] = getattr(statement, "body", [])
    end = max(body[0].lineno - 1, statement.lineno) if body else statement.end_lineno or statement.lineno
    return range(statement.lineno, end + 1)


def _changes(node: ast.AST, parent: ast.AST) -> Iterator[ast.AST]:
    """What may stand in place of a node."""
    match node:
        case ast.Compare() | ast.BoolOp() | ast.UnaryOp(op=ast.Not()) | ast.IfExp():
            yield from _conditions(node)
        case ast.BinOp() if type(node.op) in _OPERATED:
            yield _changed(node, op=_OPERATED[type(node.op)]())
        case ast.Constant():
            yield from _constants(node)
        case ast.Call():
            yield from _calls(node)
        case ast.Slice():
            yield from (_changed(node, **{end: None}) for end in ("lower", "upper") if getattr(node, end))
        case ast.comprehension():
            yield from (_dropped(node, "ifs", place) for place in range(len(node.ifs)))
        case ast.stmt():
            yield from _statements(node, parent)


def _conditions(node: ast.Compare | ast.BoolOp | ast.UnaryOp | ast.IfExp) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from (_with(node, "ops", place, _COMPARED[type(op)]()) for place, op in enumerate(node.ops))
        case ast.BoolOp():
            yield _changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
            yield from (_condition_dropped(node, place) for place in range(len(node.values)))
        case ast.UnaryOp():
            yield node.operand
        case ast.IfExp():
            yield _changed(node, body=node.orelse, orelse=node.body)


def _condition_dropped(node: ast.BoolOp, place: int) -> ast.expr:
    other = _dropped(node, "values", place)
    return other if len(other.values) > 1 else other.values[0]


def _constants(node: ast.Constant) -> Iterator[ast.AST]:
    match node.value:
        case bool():
            yield ast.Constant(not node.value)
        case int():
            yield ast.Constant(node.value + 1)
        case str():
            yield ast.Constant(f"XX{node.value}")


def _calls(node: ast.Call) -> Iterator[ast.AST]:
    match node.func:
        case ast.Name(id=name) if name in _CALLED:
            yield _changed(node, func=_changed(node.func, id=_CALLED[name]))
        case ast.Attribute(attr=name) if name in _CALLED:
            yield _changed(node, func=_changed(node.func, attr=_CALLED[name]))
    plain = [place for place, argument in enumerate(node.args) if not isinstance(argument, ast.Starred)]
    if len(plain) > 1 and not (isinstance(node.func, ast.Name) and node.func.id in ("max", "min")):
        first, second = plain[:2]
        yield _with(_with(node, "args", first, node.args[second]), "args", second, node.args[first])
    yield from (_dropped(node, "keywords", place) for place in range(len(node.keywords)))


def _statements(node: ast.stmt, parent: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and not value.value):
            yield ast.Return(ast.Constant(None))
        case ast.If(orelse=[]):
            yield ast.Pass()
        case ast.If():
            yield _changed(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.AugAssign():
            yield _changed(node, op=_OPERATED[type(node.op)]())
            yield ast.Pass()
        case ast.Expr():
            yield ast.Pass()
        case ast.Continue() if not _is_last(node, parent):
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()


def _is_last(node: ast.stmt, parent: ast.AST) -> bool:
    return isinstance(parent, ast.For) and parent.body[-1] is node


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
