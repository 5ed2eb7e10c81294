"""Schemes of a certification body: see one in words, write a draft, prove it, ask what it would change, publish it."""
from __future__ import annotations

from flask import Blueprint

schemes_desk = Blueprint("schemes", __name__)

from web.schemes_desk import (  # noqa: E402 - they add their routes to the blueprint
    asking,  # noqa: F401
    comparing,  # noqa: F401
    drafting,  # noqa: F401
    editing,  # noqa: F401
    importing,  # noqa: F401
    publishing,  # noqa: F401
    showing,  # noqa: F401
)
