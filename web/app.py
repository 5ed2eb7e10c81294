"""The Flask app: pages and API over one site. It starts without OpenCV or any OCR engine."""
from __future__ import annotations

from apiflask import APIFlask
from werkzeug.middleware.proxy_fix import ProxyFix

from records.settings import Settings
from web.accounts import accounts
from web.api import api
from web.api.spec import describe
from web.audit import audit
from web.better_copy import better_copy
from web.cues import cues
from web.desk import desk
from web.faults import answer_faults
from web.health import health
from web.languages import Catalogue
from web.learning import learning
from web.notice import notices
from web.package import package
from web.packed import pack_static
from web.pages import pages
from web.plenary import plenary
from web.privacy import privacy
from web.schemes_desk import schemes_desk
from web.second_look import second_look
from web.security import guard
from web.site import open_site
from web.uploads import uploads

MB = 1_000_000
MOST_PARTS = 20_000  # of one form: a folder with as many files
MOST_FIELD_BYTES = 2_000_000


def create_app(settings: Settings) -> APIFlask:
    """All blueprints, in one app. The database must have been migrated."""
    app = APIFlask(__name__, title="bukti", version="1", docs_path=None, spec_path="/api/v1/openapi.json")
    app.config.update(MAX_CONTENT_LENGTH=settings.upload_mb * MB, MAX_FORM_PARTS=MOST_PARTS,
                      MAX_FORM_MEMORY_SIZE=MOST_FIELD_BYTES)
    app.jinja_env.add_extension(Catalogue)
    app.json.sort_keys = False  # type: ignore[attr-defined]  # V A T M, and the contract's order
    app.extensions["bukti"] = open_site(settings)
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, settings.proxies, settings.proxies)  # type: ignore[method-assign]
    describe(app)
    guard(app)
    answer_faults(app)
    pack_static(app)
    for blueprint in (health, api, accounts, pages, desk, better_copy, notices, second_look, plenary, audit, cues,
                      uploads, package, privacy, schemes_desk, learning):
        app.register_blueprint(blueprint)
    return app
