"""What happens before and after every request: who it is, whether they may, whether it came from our own page."""
from __future__ import annotations

import hmac

from flask import Flask, Response, g, redirect, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from records import accounts, tokens
from records.accounts import Entered
from records.clock import seconds_now
from records.logs import log
from records.viewer import Role, Viewer
from web.permissions import PUBLIC, RULES, may
from web.problems import API, BY_STATUS, Refused, as_problem, for_program
from web.site import database, records, site

SAFE = {"GET", "HEAD", "OPTIONS"}
COOKIE, HTTPS_COOKIE = "bukti_session", "__Host-bukti_session"
CSRF_FIELD, CSRF_HEADER = "csrf", "X-CSRF-Token"
STREAMED = {"uploads.receive"}
"""Views that read their form as a stream, and ask `from_own_page` themselves before they take anything else."""
WITHOUT_FACTOR = {"accounts.own", "accounts.factor_on", "accounts.leave", "static", "pages.language", "pages.icon"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'"
)
HEADERS = {
    "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY", "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}
YEAR_SECONDS = 31_536_000
SPOKEN = {"Allow", "Retry-After"}
OURS = {503, 507}
"""Raised by `web.faults` alone, with what to do in both languages."""


def guard(app: Flask) -> None:
    """Put the watch on an app."""
    app.before_request(let_in)
    app.after_request(with_headers)
    app.register_error_handler(Refused, refused)
    app.register_error_handler(HTTPException, of_http)
    app.register_error_handler(Exception, fault)


def let_in() -> AnyResponse | None:
    """Find out who asks, and refuse what the table of permissions does not allow."""
    g.entered, g.viewer = None, None
    if request.endpoint is None:
        return None  # no such address: answered by the error handler
    if request.path.startswith(API) and RULES.get(request.endpoint) != PUBLIC:
        g.viewer = by_token()
    elif RULES.get(request.endpoint) != PUBLIC or request.endpoint.startswith(("accounts.", "pages.")):
        g.entered = by_cookie()
        g.viewer = g.entered.viewer if g.entered and g.entered.second_factor else None
    if not may(g.viewer.role if g.viewer else None, request.endpoint):
        if g.viewer is None and not for_program():
            return redirect(url_for("accounts.door", lalu=request.full_path if request.method == "GET" else None))
        raise Refused(403 if g.viewer else 401, "forbidden" if g.viewer else "not_logged_in")
    if request.method not in SAFE and not request.path.startswith(API):
        from_own_site()
        if g.entered and request.endpoint not in STREAMED:
            from_own_page(g.entered, request.headers.get(CSRF_HEADER) or request.form.get(CSRF_FIELD, ""))
    if g.viewer and lacks_factor(g.entered) and request.endpoint not in WITHOUT_FACTOR:
        return redirect(url_for("accounts.own"))
    return None


def by_token() -> Viewer:
    kind, _, secret = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not secret:
        raise Refused(401, "not_logged_in")
    with records() as session:
        token, moment = tokens.token_of(session, secret.strip()), seconds_now(session)
    if token is None:
        raise Refused(401, "bad_token")
    if not tokens.lately_used(token, moment):
        with database() as session:
            tokens.used(session, token.id)
    return tokens.viewer_of(token)


def by_cookie() -> Entered | None:
    secret = request.cookies.get(cookie_name(), "")
    if not secret:
        return None
    with records() as session:
        entered, moment = accounts.entered(session, secret), seconds_now(session)
    if entered and accounts.stale(entered, moment):
        with database() as session:
            accounts.seen(session, entered.token_hash)
    return entered


def cookie_name() -> str:
    return HTTPS_COOKIE if request.is_secure else COOKIE


def set_cookie(answer: AnyResponse, secret: str) -> None:
    answer.set_cookie(cookie_name(), secret, max_age=int(accounts.WHOLE_SECONDS), secure=request.is_secure,
                      httponly=True, samesite="Lax", path="/")


def from_own_page(entered: Entered, shown: str) -> None:
    """The form or script bears the session's own token. Raises Refused."""
    if not hmac.compare_digest(shown.encode(), entered.csrf.encode()):
        raise Refused(403, "bad_csrf")


def from_own_site() -> None:
    """No sign that another site sent the browser here, whether somebody is logged in or about to. Raises Refused.

    Our own pages give no referrer, so that browsers call their origin "null"; then Sec-Fetch-Site tells.
    """
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise Refused(403, "bad_csrf")
    if request.headers.get("Origin", "null") not in {"null", request.host_url.rstrip("/")}:
        raise Refused(403, "bad_csrf")


def lacks_factor(entered: Entered | None) -> bool:
    """Whether the person's role demands a second factor that is not set up yet."""
    return entered is not None and not entered.has_second_factor and demands_factor(entered.viewer.role)


def demands_factor(role: Role) -> bool:
    return role in {name.strip() for name in site().settings.require_second_factor.split(",")}


def with_headers(answer: Response) -> Response:
    for name, value in HEADERS.items():
        answer.headers.setdefault(name, value)
    if request.endpoint != "static":
        answer.headers.setdefault("Cache-Control", "no-store")
    if request.is_secure:
        answer.headers["Strict-Transport-Security"] = f"max-age={YEAR_SECONDS}"
    return answer


Answer = AnyResponse | tuple[str, int, dict[str, str]]


def refused(error: Refused) -> Answer:
    if for_program():
        return as_problem(error)
    from web.pages.errors import page  # pages need the app that needs this module

    return page(error)


def of_http(error: HTTPException) -> Answer:
    """Werkzeug's own refusals: no such address, too large, a method that is not served; and the words of
    `web.faults`. Redirects pass."""
    status = error.code or 500
    if status < 400:
        return Response.force_type(error.get_response())
    kept = {name: text for name, text in error.get_headers() if name in SPOKEN}
    said = (error.description or "") if status in OURS else ""
    return refused(Refused(status, BY_STATUS.get(status, "bad_request"), said, headers=kept))


def fault(error: Exception) -> Answer:
    log("web").error("fault", endpoint=request.endpoint, exc_info=error)
    return refused(Refused(500, "internal"))
