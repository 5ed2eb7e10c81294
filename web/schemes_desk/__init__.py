"""Schemes of a certification body: see one in words, write a draft, prove it, ask what it would change, publish it."""
from __future__ import annotations

from flask import Blueprint

schemes_desk = Blueprint("schemes", __name__)

from web.schemes_desk import asking, comparing, drafting, editing, publishing, showing  # noqa: E402, F401 - add routes
