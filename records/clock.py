"""The one clock of an installation: the database's own, whatever a worker's machine believes."""
from __future__ import annotations

from typing import Any, cast

from sqlalchemy import ColumnElement, Float, func, literal_column, select
from sqlalchemy import cast as as_type
from sqlalchemy.orm import Session


def now(session: Session) -> ColumnElement[float]:
    """Seconds since 1970, as an expression to compare with and to write."""
    if session.get_bind().dialect.name == "sqlite":
        return literal_column("((julianday('now') - 2440587.5) * 86400.0)", cast(Any, Float(53)))
    return as_type(func.extract("epoch", func.clock_timestamp()), Float(53))


def seconds_now(session: Session) -> float:
    """The same as a number."""
    return float(session.execute(select(now(session))).scalar_one())
