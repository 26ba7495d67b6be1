"""The tables of a ledger, and what is asked of them and written to them at length."""

from __future__ import annotations

from functools import cache
from typing import Final

TABLES: Final = """
CREATE TABLE IF NOT EXISTS revisions(
  revision INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, configuration TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS starts(
  start INTEGER PRIMARY KEY, revision INTEGER NOT NULL, lost INTEGER NOT NULL, command TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS documents(
  revision INTEGER NOT NULL, path BLOB NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL, listed INTEGER NOT NULL,
  state TEXT NOT NULL CHECK(state IN ('pending', 'done', 'rejected', 'failed')),
  reason TEXT NOT NULL DEFAULT '', message TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL DEFAULT '',
  accepted INTEGER NOT NULL DEFAULT 0, repaired INTEGER NOT NULL DEFAULT 0, rejected INTEGER NOT NULL DEFAULT 0,
  set_aside INTEGER NOT NULL DEFAULT 0, look INTEGER NOT NULL DEFAULT 0,
  result BLOB, PRIMARY KEY(revision, path, place)) STRICT;
CREATE INDEX IF NOT EXISTS documents_in_order ON documents(revision, id, path, place);
CREATE TABLE IF NOT EXISTS answers(
  revision INTEGER NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL, source TEXT NOT NULL, error TEXT NOT NULL, PRIMARY KEY(revision, key)) STRICT;
CREATE TABLE IF NOT EXISTS texts(
  path BLOB NOT NULL, place INTEGER NOT NULL, sha256 TEXT NOT NULL, fault TEXT NOT NULL, text BLOB,
  PRIMARY KEY(path, place)) STRICT;
CREATE TABLE IF NOT EXISTS flights(revision INTEGER NOT NULL, key TEXT NOT NULL) STRICT;
"""

SUMS: Final = ("accepted", "repaired", "rejected", "set_aside", "look")
LAST: Final = """
SELECT id, path, place, coalesce(texts.sha256, ''), text, coalesce(fault, '')
FROM documents LEFT JOIN texts USING (path, place) WHERE revision = ? AND listed = ?"""
PENDING_AGAIN: Final = """
UPDATE documents SET state = 'pending', reason = '', message = '' WHERE revision = ? AND state = 'failed'"""
END: Final = f"""
UPDATE documents SET state = ?, sha256 = ?, result = ?, reason = ?, message = ?,
{", ".join(f"{name} = ?" for name in SUMS)}
WHERE revision = ? AND path = ? AND place = ?"""  # noqa: S608 - names are ours
SPENT: Final = """
SELECT source, count(*), sum(tokens_in), sum(tokens_out) FROM answers
WHERE revision = ? AND error = '' GROUP BY source"""


@cache
def listing(rows: int) -> str:
    """Lists so many documents: `?1` and `?2` are the revision and the start, then each has its path, place and id.

    In one statement many take half the time.
    """
    values = ", ".join(f"(?1, ?{at}, ?{at + 1}, ?{at + 2}, ?2, 'pending')" for at in range(3, 3 * rows + 3, 3))
    return (
        f"INSERT INTO documents(revision, path, place, id, listed, state) VALUES {values} "  # noqa: S608 - numbers are ours
        "ON CONFLICT DO UPDATE SET listed = excluded.listed, id = excluded.id"
    )
