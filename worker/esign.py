"""Electronic signatures embedded in a PDF, checked offline on the bytes as they came."""
from __future__ import annotations

from rules.paper import Mark
from worker.limits import Limits

NO_SIGNATURE = Mark(value=False, confidence=1.0, status="none")
NOBODY_LOOKED = Mark(value=None, confidence=0.0)


def check_signature(data: bytes, _limits: Limits) -> Mark:
    """What the file's electronic signatures are worth. Text that says "signed electronically" is no signature."""
    if b"/ByteRange" not in data:
        return NO_SIGNATURE
    return NOBODY_LOOKED
