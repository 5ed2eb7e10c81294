"""Coming in and going out: password, second factor, invitation."""
from __future__ import annotations

from flask import g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records import accounts as people
from records import door as at_door
from records.account_tables import User
from records.keys import key
from records.second_factor import code_fits
from records.secrets import WeakPassword
from web.accounts import accounts
from web.problems import Refused
from web.security import cookie_name, set_cookie
from web.site import database, records, site

WRONG = "Nama atau kata sandi tidak cocok."
WRONG_CODE = "Kode tidak cocok atau sudah dipakai."
BROWSER_COOKIE, YEAR_SECONDS = "bukti_browser", 31_536_000
MOST_LETTERS = 200
Page = str | Response | tuple[str, int]


@accounts.get("/masuk")
def door() -> Page:
    if g.viewer:
        return redirect(own_place())
    if g.entered:
        return redirect(url_for("accounts.second", lalu=request.args.get("lalu")))
    return render_template("accounts/door.html", after=own_place())


@accounts.post("/masuk")
def enter() -> Page:
    login, password = request.form.get("login", "")[:MOST_LETTERS], request.form.get("password", "")
    known = at_door.browser_known(mark_key(), request.cookies.get(BROWSER_COOKIE, ""), login)
    with database() as session:
        one = at_door.begin_try(session, login, address(), known)
        user = at_door.who(session, login)
    if not one.allowed:
        return door_again(429, wait=True)
    fits = at_door.opens(user, password)
    with database() as session:
        user = at_door.who(session, login) if fits else None  # as things stand now
        if user is None:
            at_door.fail(session, login)
            return door_again(401)
        at_door.succeed(session, one)
        secret = people.start_session(session, user, request.user_agent.string)
    return come_in(user.login, secret)


def door_again(status: int, wait: bool = False) -> Page:
    answer = make_response(render_template("accounts/door.html", after=own_place(), fault=WRONG, wait=wait), status)
    if wait:
        answer.headers["Retry-After"] = str(int(at_door.TRIES_SECONDS))
    return answer


def come_in(login: str, secret: str) -> Response:
    """On to where the person wanted to go, with a new session; the browser will be known again."""
    answer = redirect(own_place())
    set_cookie(answer, secret)
    answer.set_cookie(BROWSER_COOKIE, at_door.browser_mark(mark_key(), login), max_age=YEAR_SECONDS,
                      secure=request.is_secure, httponly=True, samesite="Lax", path="/masuk")
    return answer


def mark_key() -> bytes:
    return key(site().settings, "browsers")


@accounts.get("/masuk/kode")
def second() -> Page:
    if g.entered is None:
        return redirect(url_for("accounts.door"))
    return render_template("accounts/second.html", after=own_place())


@accounts.post("/masuk/kode")
def give_second() -> Page:
    """The second factor, of somebody whose password was right."""
    if g.entered is None:
        return redirect(url_for("accounts.door"))
    secret = ""
    with database() as session:
        user = session.get_one(User, g.entered.viewer.id)
        counted = f"code:{user.id}"
        if at_door.tries(session, counted) < at_door.TRIES and code_fits(session, user, request.form.get("code", "")):
            secret = people.renew_session(session, user, g.entered.token_hash, request.user_agent.string)
        else:
            at_door.count_try(session, counted)
            at_door.fail(session, user.login)
    if not secret:
        return render_template("accounts/second.html", after=own_place(), fault=WRONG_CODE), 401
    return come_in(user.login, secret)


@accounts.post("/keluar")
def leave() -> Page:
    with database() as session:
        people.end_session(session, g.entered.token_hash)
    answer = redirect(url_for("accounts.door"))
    answer.delete_cookie(cookie_name(), path="/", secure=request.is_secure, httponly=True, samesite="Lax")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer


@accounts.get("/undangan/<secret>")
def invitation(secret: str) -> Page:
    with records() as session:
        user = people.invited(session, secret)
    if user is None:
        raise Refused(404, "not_found", "Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru pada admin.")
    return render_template("accounts/invitation.html", user=user, secret=secret)


@accounts.post("/undangan/<secret>")
def accept(secret: str) -> Page:
    password, again = request.form.get("password", ""), request.form.get("again", "")
    if password != again:
        return again_please(secret, "Kedua isian kata sandi berbeda.")
    try:
        with database() as session:
            user = people.accept(session, secret, password)
            cookie = people.start_session(session, user, request.user_agent.string) if user else ""
    except WeakPassword as error:
        return again_please(secret, str(error))
    if not cookie:
        raise Refused(404, "not_found", "Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru pada admin.")
    assert user is not None
    return come_in(user.login, cookie)


def again_please(secret: str, fault: str) -> Page:
    with records() as session:
        user = people.invited(session, secret)
    if user is None:
        raise Refused(404, "not_found")
    return render_template("accounts/invitation.html", user=user, secret=secret, fault=fault), 422


def address() -> str:
    return request.remote_addr or ""


def own_place() -> str:
    """Where to go on: an address of our own, never one of somebody else's."""
    wanted = request.values.get("lalu", "")
    ours = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and "\n" not in wanted
    return wanted if ours else url_for("pages.home")
