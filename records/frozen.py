"""The hash under which a person's words are frozen: of the value alone, whatever the order of its keys."""
from __future__ import annotations

import hashlib
import json

from records.tables import Json


def digest_of(content: Json) -> str:
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(plain.encode("ascii")).hexdigest()
