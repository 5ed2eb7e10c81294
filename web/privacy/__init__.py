"""Personal data: how long it is kept, consent and its withdrawal, a candidate's own copy, erasure."""
from __future__ import annotations

from flask import Blueprint

privacy = Blueprint("privacy", __name__)

from web.privacy import keeping, person  # noqa: E402, F401 - they add their routes to the blueprint
