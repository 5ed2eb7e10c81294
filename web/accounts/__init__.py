"""The door, one's own account, and the people and programs that an admin lets in."""
from __future__ import annotations

from flask import Blueprint

accounts = Blueprint("accounts", __name__)

from web.accounts import door, hooks, own, people  # noqa: E402, F401 - they add their routes to the blueprint
