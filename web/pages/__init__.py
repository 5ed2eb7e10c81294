"""Pages for people: the start, batches, candidates, pictures of papers."""
from __future__ import annotations

from flask import Blueprint

pages = Blueprint("pages", __name__)

from web.pages import batches, candidates, home, shared  # noqa: E402, F401 - they add to the blueprint
