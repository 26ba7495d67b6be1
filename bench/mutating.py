"""Small changes to code, each of which a test should notice: the mutants of a module's functions.

`bench/mutations.py` says which changes there are; here is where they are made: in every function, one at a time. Left
alone are docstrings, annotations, defaults, decorators, what an error says, patterns and tables outside functions,
`len`, `isinstance` and what they are asked (as mutmut does), and `zip(strict=True)`, which only guards against slips.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType

Changes = Callable[[ast.AST], Iterator[tuple[str, ast.AST]]]
"""What may stand in place of a node, each with its kind."""


@dataclass(frozen=True)
class Mutant:
    """One change: in which function, on which lines of its statement, and what stands in place of what."""

    path: Path
    tree: ast.Module
    function: str
    kind: str
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

    def __str__(self) -> str:
        """The place, what stood there, and what stands there now."""
        was, now = (ast.unparse(node).strip().partition("\n")[0] for node in (self.node, self.other))
        return f"{self.path}:{self.line}: {was}  ->  {now}"


def mutants_of(path: Path, changes: Changes) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its text."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    for name, function in _functions(tree, ""):
        for statement, parent, field, index, node in _nodes(function):
            for kind, other in changes(node):
                placed = ast.copy_location(other, node)
                line = getattr(node, "lineno", statement.lineno)
                yield Mutant(path, tree, name, kind, line, _header(statement), parent, field, index, node, placed)


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
    if isinstance(node, ast.arguments | ast.Raise) or field in ("annotation", "format_spec"):
        return True
    match node:
        case ast.keyword(arg="strict") | ast.Call(func=ast.Name(id="len" | "isinstance")):
            return True
        case ast.Constant():
            return isinstance(parent, ast.JoinedStr) or (isinstance(parent, ast.Call) and _is_of_re(parent.func))
    return False


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
