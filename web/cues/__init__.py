"""Resemblances across candidates: shown side by side in words of doubt, and settled by a person with a reason."""
from __future__ import annotations

from flask import Blueprint

cues = Blueprint("cues", __name__)

from web.cues import notes, views  # noqa: E402, F401 - they add to the blueprint
