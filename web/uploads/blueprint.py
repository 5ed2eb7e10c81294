"""What the views of uploads hang on."""
from __future__ import annotations

from flask import Blueprint

uploads = Blueprint("uploads", __name__)
