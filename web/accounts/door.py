"""Coming in and going out: password, second factor, invitation."""
from __future__ import annotations

from flask import g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from records import accounts as people
from records.account_tables import User
from records.second_factor import code_fits
from records.secrets import WeakPassword
from web.accounts import accounts
from web.problems import Refused
from web.security import cookie_name, set_cookie
from web.site import database, records

WRONG = "Nama atau kata sandi tidak cocok."
WRONG_CODE = "Kode tidak cocok atau sudah dipakai."
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
    login, password = request.form.get("login", ""), request.form.get("password", "")
    try:
        with records() as session:
            user = people.log_in(session, login, password, address())
    except people.TooManyTries:
        return render_template("accounts/door.html", after=own_place(), fault=WRONG, wait=True), 429
    with database() as session:
        if user is None:
            people.failed(session, login, address())
            secret = ""
        else:
            secret = people.start_session(session, user, request.user_agent.string)
    if not secret:
        return render_template("accounts/door.html", after=own_place(), fault=WRONG), 401
    answer = redirect(own_place())
    set_cookie(answer, secret)
    return answer


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
    key = f"code:{g.entered.viewer.id}"
    with database() as session:
        user = session.get_one(User, g.entered.viewer.id)
        fits = people.tries(session, key) < people.TRIES and code_fits(session, user, request.form.get("code", ""))
        if fits:
            people.proven(session, g.entered.token_hash, second_factor=True)
        else:
            people.count_try(session, key)
    if not fits:
        return render_template("accounts/second.html", after=own_place(), fault=WRONG_CODE), 401
    return redirect(own_place())


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
    answer = redirect(own_place())
    set_cookie(answer, cookie)
    return answer


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
