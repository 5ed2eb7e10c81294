"""Better copies: staff and assessors ask, the candidate answers by a link that needs no account."""
from __future__ import annotations

from collections import defaultdict
from typing import Any

from flask import Blueprint

from records.better_copy import copies_of
from web.site import records

better_copy = Blueprint("better_copy", __name__)


@better_copy.app_context_processor
def for_templates() -> dict[str, Any]:
    return {"copies_for": copies_for}


def copies_for(candidate_id: str) -> defaultdict[str, list[str]]:
    """By the paper: names of the better copies that came for it; empty for a paper without any."""
    with records() as session:
        return defaultdict(list, copies_of(session, candidate_id))


from web.better_copy import asking, sending  # noqa: E402, F401 - they add to the blueprint
