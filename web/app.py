"""The Flask app: pages and API over one site. It starts without OpenCV or any OCR engine."""
from __future__ import annotations

from apiflask import APIFlask

from records.settings import Settings
from web.faults import answer_faults
from web.health import health
from web.site import open_site


def create_app(settings: Settings) -> APIFlask:
    """All blueprints, in one app. The database must have been migrated."""
    app = APIFlask(__name__, title="bukti", version="1", docs_path=None, spec_path="/api/v1/openapi.json")
    app.extensions["bukti"] = open_site(settings)
    answer_faults(app)
    app.register_blueprint(health)
    return app
