"""What the views of uploads hang on, and who sends."""
from __future__ import annotations

from flask import Blueprint, g

from records.viewer import Viewer

uploads = Blueprint("uploads", __name__)


def viewer() -> Viewer:
    """Set for every request by the watch on the app."""
    found = g.viewer
    assert isinstance(found, Viewer)
    return found
