"""The blind second look: draw, look without seeing what others said, settle, and how far people agree."""
from __future__ import annotations

from typing import Any

from flask import Blueprint

from records.second_look import mine
from web.site import records, viewer

second_look = Blueprint("second_look", __name__)


@second_look.app_context_processor
def for_templates() -> dict[str, Any]:
    return {"looks_waiting": looks_waiting}


def looks_waiting() -> int:
    """How many second looks and differences wait for who asks."""
    with records() as session:
        return sum(not look.said_at if look.second_id == viewer().id else bool(look.said_at and not look.settled_at)
                   for look, _ in mine(session, viewer()))


from web.second_look import looking, overseeing, settling  # noqa: E402, F401 - they add to the blueprint
