"""Columns whose values are sealed in the database and plain in Python: text, JSON, content hashes.

A row's owner (its candidate, else its content, else its batch) decides under which key, see `records.data_keys`; what
is written past the ORM bears the installation's key. The keys come with the engine (`records.database.open_records`).
A sealed value cannot be compared, searched or ordered by the database: an equality is asked of a mark beside it where
there is one (`File.path == …`), and everything else is refused here instead of answered wrongly.
"""
from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Protocol

from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from sqlalchemy import JSON, Dialect, String, event
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import ClauseElement, UnaryExpression
from sqlalchemy.types import TypeDecorator

from records.sealing import seal, unseal

SEALED = "bk1."
ID_BYTES = 16
INSTALLATION = bytes(ID_BYTES)
"""The key id of what belongs to no candidate, batch or content."""
HASH, HASH_BYTES = re.compile("[0-9a-f]{64}"), 32
GONE = "(dihapus)"
"""What is shown of a text whose key was destroyed."""


class NotSealed(ValueError):
    """A plain value where only sealed ones may stand: a database from before sealing, or written past it."""

    code = "not_sealed"


class NotComparable(TypeError):
    """The database was asked to compare, search or order what is sealed."""

    code = "sealed"


@dataclass(frozen=True, slots=True)
class DataKey:
    """`id` stands before all that it sealed."""

    id: bytes
    secret: bytes


class ColumnKeys(Protocol):
    def find(self, key_id: bytes) -> bytes | None:
        """The secret; None for a key that was destroyed. Raises NotOurs."""
        ...

    def purpose(self, name: str) -> bytes:
        ...


class OwnedText(str):
    """A text that knows under which key it is to be sealed."""

    __slots__ = ("key",)
    key: DataKey


class OwnedDict(dict[str, Any]):
    __slots__ = ("key",)
    key: DataKey


class OwnedList(list[Any]):
    __slots__ = ("key",)
    key: DataKey


def owned(value: Any, key: DataKey) -> Any:
    """The same value, to be sealed under that key."""
    kinds: dict[type, type[Any]] = {str: OwnedText, dict: OwnedDict, list: OwnedList}
    for kind, own in kinds.items():
        if isinstance(value, kind):
            result = own(value)
            result.key = key
            return result
    return value


def keys_of(dialect: Dialect) -> ColumnKeys:
    keys: ColumnKeys | None = getattr(dialect, "bukti_keys", None)
    if keys is None:
        raise NotSealed("this database was opened without its keys: use records.database.open_records")
    return keys


def sealed_text(value: Any, plain: str, dialect: Dialect) -> str:
    keys, own = keys_of(dialect), getattr(value, "key", None)
    key_id, secret = (own.id, own.secret) if own else (INSTALLATION, keys.purpose("columns"))
    return SEALED + base64.b64encode(key_id + seal(secret, plain.encode(), key_id)).decode("ascii")


def opened_text(value: str, dialect: Dialect) -> str | None:
    """None where the key was destroyed. Raises NotSealed, NotOurs."""
    if not isinstance(value, str) or not value.startswith(SEALED):
        raise NotSealed("plain value in a sealed column: nilai belum disandi; bukti keys encrypt")
    raw = base64.b64decode(value[len(SEALED):])
    key_id, keys = raw[:ID_BYTES], keys_of(dialect)
    secret = keys.purpose("columns") if key_id == INSTALLATION else keys.find(key_id)
    return None if secret is None else unseal(secret, raw[ID_BYTES:], key_id).decode()


ASKS_IF_THERE = (operators.is_, operators.is_not)
EQUALITY = (operators.eq, operators.ne)


class Refusing(TypeDecorator.Comparator[Any]):
    """Equality by the mark beside the column, if there is one; nothing else but whether there is a value."""

    def operate(self, op: Any, *other: Any, **kwargs: Any) -> Any:
        if op in ASKS_IF_THERE or (op in EQUALITY and (other[0] is None or isinstance(other[0], ClauseElement))):
            return super().operate(op, *other, **kwargs)  # SQLAlchemy itself compares columns with columns
        expression: Any = self.expr
        table = getattr(expression, "table", None)
        mark = None if table is None else table.c.get(f"{expression.key}_mark")
        if mark is not None and op in (*EQUALITY, operators.in_op, operators.not_in_op):
            return op(mark, *other)
        raise NotComparable(f"{expression} is sealed: compare, search and sort it in Python")


class SealedText(TypeDecorator[str]):
    impl = String
    cache_ok = True
    comparator_factory = Refusing

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else sealed_text(value, value, dialect)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        plain = opened_text(value, dialect)
        return GONE if plain is None else plain


class SealedJson(TypeDecorator[Any]):
    """An object; in the database a JSON text. Of what was destroyed an empty one is left."""

    impl = JSON
    cache_ok = True
    empty: type[Any] = dict
    comparator_factory = Refusing

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if value is None:
            return None
        return sealed_text(value, json.dumps(value, ensure_ascii=False, separators=(",", ":")), dialect)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        if value is None:
            return None
        plain = opened_text(value, dialect)
        return self.empty() if plain is None else json.loads(plain)


class SealedList(SealedJson):
    cache_ok = True
    empty = list


class FindableText(TypeDecorator[str]):
    """A text that must be compared or be unique: the same text is the same value in the database, whoever has it.

    Under the installation's key alone, so that no single key destroys it.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if not value:
            return value
        sealed = AESSIV(keys_of(dialect).purpose("findable")).encrypt(value.encode(), None)
        return base64.b64encode(sealed).decode("ascii")

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        if not value:
            return None if value is None else ""
        return AESSIV(keys_of(dialect).purpose("findable")).decrypt(base64.b64decode(value), None).decode()


class HiddenHash(TypeDecorator[str]):
    """A content's SHA-256. The same hash is the same text, so that it can be compared and joined; 64 characters."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return hidden(value, keys_of(dialect)) if value else value

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        return shown(value, keys_of(dialect)) if value else value


def hidden(sha256: str, keys: ColumnKeys) -> str:
    sealed = AESSIV(keys.purpose("hashes")).encrypt(packed(sha256), None)
    return base64.urlsafe_b64encode(sealed).decode("ascii")


def shown(text: str, keys: ColumnKeys) -> str:
    plain = AESSIV(keys.purpose("hashes")).decrypt(base64.urlsafe_b64decode(text), None)
    return plain.hex() if len(plain) == HASH_BYTES else plain.rstrip(b"\0").decode("ascii")


def packed(name: str) -> bytes:
    """A hash in half the room; whatever else a content is named by, as it is, and never as long as a hash."""
    if HASH.fullmatch(name):
        return bytes.fromhex(name)
    plain = name.encode("ascii")
    return plain + b"\0" if len(plain) == HASH_BYTES else plain


class Mark(TypeDecorator[str]):
    """Of a sealed text: the same text has the same mark, and without the key nobody can make it. 32 characters."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else mark_of(value, dialect)


class FolderMarks(TypeDecorator[str]):
    """Of a path: the marks of all folders that it lies in, so that one can ask what lies in a folder (`lies_in`)."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return "".join(f"{mark_of(folder, dialect)} " for folder in folders_of(value))


class MarkWithin(TypeDecorator[str]):
    """The pattern that finds a folder's mark among FolderMarks."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else f"%{mark_of(value, dialect)} %"


def folders_of(path: str) -> list[str]:
    return [str(folder) for folder in PurePosixPath(path).parents][:-1]


def mark_of(text: str, dialect: Dialect) -> str:
    return hmac.new(keys_of(dialect).purpose("marks"), text.encode(), hashlib.sha256).hexdigest()[:32]


def of(name: str) -> Any:
    """A column's default: what the row's column of that name holds, to be marked."""
    def value(context: Any) -> Any:
        return context.get_current_parameters()[name]
    return value


@event.listens_for(Session, "do_orm_execute")
def refuse_order(state: ORMExecuteState) -> None:
    """An order by sealed values would be no order, and nobody would see it. Raises NotComparable."""
    for one in sorted_by(state.statement) if state.is_select else ():
        if isinstance(getattr(one, "type", None), SealedText | SealedJson):
            raise NotComparable(f"{one} is sealed: sort in Python")


def sorted_by(statement: Any) -> Iterable[Any]:
    for one in getattr(statement, "_order_by_clauses", ()):
        yield one.element if isinstance(one, UnaryExpression) else one
