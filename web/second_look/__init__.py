"""The blind second look: draw, look without seeing what others said, settle, and how far people agree."""
from __future__ import annotations

from typing import Any

from flask import Blueprint

from records.second_look import mine
from records.second_look_settling import Told, told_of
from web.site import records, viewer

second_look = Blueprint("second_look", __name__)


@second_look.app_context_processor
def for_templates() -> dict[str, Any]:
    return {"looks_waiting": looks_waiting, "looked_again": looked_again}


def looked_again(candidate_id: str) -> Told | None:
    """What the plenary is shown of a candidate's second look; None for who was not drawn."""
    with records() as session:
        return told_of(session, [candidate_id]).get(candidate_id)


def looks_waiting() -> int:
    """How many second looks and differences wait for who asks."""
    with records() as session:
        return sum(not look.said_at if look.second_id == viewer().id else bool(look.said_at and not look.settled_at)
                   for look, _ in mine(session, viewer()))


from web.second_look import looking, overseeing, settling  # noqa: E402, F401 - they add to the blueprint
