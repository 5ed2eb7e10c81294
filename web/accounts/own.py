"""One's own account: password, second factor, browsers that are logged in."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import segno
from flask import g, make_response, render_template, request
from markupsafe import Markup
from sqlalchemy import select
from werkzeug.wrappers import Response

from records import accounts as people
from records.account_tables import User, WebSession
from records.door import TRIES, count_try, tries
from records.second_factor import address, new_totp_secret, switch_on
from records.secrets import WeakPassword, password_fits
from web.accounts import accounts
from web.problems import Refused
from web.security import demands_factor, set_cookie
from web.site import database, records

Page = str | Response | tuple[str, int]


@accounts.get("/akun")
def own() -> Page:
    return own_page()


def own_page(status: int = 200, secret: str = "", **more: Any) -> tuple[str, int]:
    with records() as session:
        user = session.get_one(User, g.entered.viewer.id)
        sessions = list(session.scalars(select(WebSession).where(WebSession.user_id == user.id)
                                        .order_by(WebSession.seen_at.desc())))
    secret = secret or new_totp_secret()
    return render_template(
        "accounts/own.html", user=user, sessions=sessions, secret=secret, picture=picture(secret, user.login),
        demanded=demands_factor(g.entered.viewer.role), here=g.entered.token_hash, **more), status


def picture(secret: str, login: str) -> Markup:
    """The QR that a phone reads, as SVG without any style of its own."""
    code = segno.make(address(secret, login), error="m")
    return Markup(code.svg_inline(scale=4, svgclass="qr", lineclass="", omitsize=True, dark="#000", light="#fff"))


@accounts.post("/akun/sandi")
def change_password() -> Page:
    """The old password is asked for, and every other browser has to log in again."""
    counted = f"password:{g.viewer.id}"
    with database() as session:
        kept = session.get_one(User, g.viewer.id).password_hash
        barred = tries(session, counted) >= TRIES
        count_try(session, counted)
    if barred or not password_fits(request.form.get("old", ""), kept):
        return own_page(422, fault="Terlalu banyak percobaan; tunggu satu menit." if barred else
                        "Kata sandi lama tidak cocok.")
    try:
        with database() as session:
            user = session.get_one(User, g.viewer.id)
            people.set_password(session, user, request.form.get("password", ""))
            cookie = people.renew_session(session, user, g.entered.token_hash, request.user_agent.string)
    except WeakPassword as error:
        return own_page(422, fault=str(error))
    return goes_on(cookie, lambda: own_page(done="Kata sandi diganti. Perambah lain harus masuk lagi."))


@accounts.post("/akun/faktor")
def factor_on() -> Page:
    """Begin with a second factor: its first code proves that the phone has it."""
    secret = request.form.get("secret", "")
    with database() as session:
        user = session.get_one(User, g.entered.viewer.id)
        if user.totp_secret:
            raise Refused(409, "conflict", "Faktor kedua sudah ada; minta admin mengosongkannya dahulu.")
        codes = switch_on(session, user, secret, request.form.get("code", ""))
        if codes:
            people.end_sessions(session, user.id)  # those that were opened without it
            cookie = people.renew_session(session, user, g.entered.token_hash, request.user_agent.string)
    if codes is None:
        return own_page(422, secret=secret, fault="Kode tidak cocok. Periksa jam di ponsel, lalu coba kode berikutnya.")
    return goes_on(cookie, lambda: render_template("accounts/codes.html", codes=codes))


def goes_on(cookie: str, page: Callable[[], Any]) -> Response:
    """A page for the new session that the same browser has now: its forms bear that one's token."""
    with records() as session:
        g.entered = people.entered(session, cookie)
    answer = make_response(page())
    set_cookie(answer, cookie)
    return answer


@accounts.post("/akun/sesi")
def end_other() -> Page:
    """End one of one's own sessions."""
    with database() as session:
        row = session.get(WebSession, request.form.get("session", ""))
        if row is None or row.user_id != g.viewer.id:
            raise Refused(404, "not_found")
        session.delete(row)
    return own_page(done="Sesi diakhiri.")
