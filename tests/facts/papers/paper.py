"""One invented paper."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from rules.paper import FactValue, Kind


@dataclass(frozen=True)
class Paper:
    kind: Kind
    pages: tuple[str, ...]
    says: Mapping[str, FactValue]
    """What must be found. A value None: nothing may be given for sure."""
    notes: tuple[str, ...] = field(default=())
