"""Pengaturan: people, programs, the certification body's name. For admins."""
from __future__ import annotations

from typing import Any

from flask import g, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import accounts as accounts_of
from records import tokens as tokens_of
from records.account_tables import Token, User
from records.audit import record
from records.second_factor import switch_off
from records.tables import Lsp
from records.viewer import Role
from records.webhooks import deliveries, webhooks
from web.accounts import accounts
from web.problems import Refused
from web.site import database, records

Page = str | Response | tuple[str, int]
MOST_DAYS = 3_660
DELIVERIES_SHOWN = 10


@accounts.get("/pengaturan")
def people() -> Page:
    return people_page()


def people_page(status: int = 200, **more: Any) -> tuple[str, int]:
    with records() as session:
        lsp = session.get_one(Lsp, g.viewer.lsp_id)
        users = list(session.scalars(select(User).where(User.lsp_id == lsp.id).order_by(User.login)))
        tokens = list(session.scalars(select(Token).where(Token.lsp_id == lsp.id).order_by(Token.created_at)))
        hooks, sent = list(webhooks(session, lsp.id)), list(deliveries(session, lsp.id))[:DELIVERIES_SHOWN]
    page = render_template("accounts/people.html", lsp=lsp, users=users, tokens=tokens, hooks=hooks, sent=sent,
                           roles=list(Role), token_roles=tokens_of.TOKEN_ROLES, **more)
    return page, status


@accounts.post("/pengaturan/orang")
def add_person() -> Page:
    login = request.form.get("login", "").strip()
    if not 2 <= len(login) <= 100:
        return people_page(422, fault="Nama masuk 2 sampai 100 huruf.")
    try:
        with database() as session:
            user = accounts_of.add_user(
                session, g.viewer.lsp_id, login, role_asked(), request.form.get("name", "")[:200], g.viewer.id)
            user.registration = request.form.get("registration", "")[:60]
            secret = accounts_of.invite(session, user, g.viewer.id)
    except accounts_of.LoginTaken:
        return people_page(409, fault="Nama masuk itu sudah dipakai.")
    return people_page(link=link_of(secret), link_for=login)


@accounts.post("/pengaturan/orang/<user_id>")
def change_person(user_id: str) -> Page:
    if user_id == g.viewer.id:
        return people_page(409, fault="Peran dan akun sendiri tidak bisa diubah di sini.")
    with database() as session:
        user = own_user(session, user_id)
        user.registration = request.form.get("registration", user.registration)[:60]
        accounts_of.change_user(session, user, g.viewer.id, role=role_asked(), active=bool(request.form.get("active")))
    return people_page(done="Akun diubah; orangnya harus masuk lagi.")


@accounts.post("/pengaturan/orang/<user_id>/undang")
def reinvite(user_id: str) -> Page:
    with database() as session:
        user = own_user(session, user_id)
        secret = accounts_of.invite(session, user, g.viewer.id)
    return people_page(link=link_of(secret), link_for=user.login)


@accounts.post("/pengaturan/orang/<user_id>/faktor")
def reset_factor(user_id: str) -> Page:
    with database() as session:
        user = own_user(session, user_id)
        switch_off(session, user, g.viewer.id)
        accounts_of.end_sessions(session, user.id)
    return people_page(done="Faktor kedua dikosongkan; dipasang lagi saat masuk.")


@accounts.post("/pengaturan/token")
def add_program() -> Page:
    name = request.form.get("name", "").strip()[:100]
    if not name:
        return people_page(422, fault="Beri nama program pada token.")
    with database() as session:
        secret = tokens_of.add_token(
            session, g.viewer.lsp_id, name, token_role(), g.viewer.id, days_asked())
    return people_page(token=secret)


@accounts.post("/pengaturan/token/<token_id>")
def revoke_program(token_id: str) -> Page:
    with database() as session:
        token = session.get(Token, token_id)
        if token is None or token.lsp_id != g.viewer.lsp_id:
            raise Refused(404, "not_found")
        tokens_of.revoke(session, token, g.viewer.id)
    return people_page(done="Token dicabut.")


@accounts.post("/pengaturan/lsp")
def rename_lsp() -> Page:
    name = request.form.get("name", "").strip()[:200]
    if not name:
        return people_page(422, fault="Nama LSP tidak boleh kosong.")
    with database() as session:
        session.get_one(Lsp, g.viewer.lsp_id).name = name
        record(session, g.viewer.lsp_id, g.viewer.id, "lsp_renamed", "lsp", g.viewer.lsp_id)
    return people_page(done="Nama LSP disimpan.")


def own_user(session: Session, user_id: str) -> User:
    """Of the admin's own body; others are not there. Raises Refused."""
    user = session.get(User, user_id)
    if user is None or user.lsp_id != g.viewer.lsp_id:
        raise Refused(404, "not_found")
    return user


def role_asked() -> Role:
    try:
        return Role(request.form.get("role", ""))
    except ValueError:
        raise Refused(422, "bad_request", "role") from None


def token_role() -> Role:
    role = role_asked()
    if role not in tokens_of.TOKEN_ROLES:
        raise Refused(422, "bad_request", "role")
    return role


def days_asked() -> int | None:
    """How long a token shall hold; None for one without an end."""
    text = request.form.get("days", "").strip()
    if text and not (text.isdigit() and 1 <= int(text) <= MOST_DAYS):
        raise Refused(422, "bad_request", "days")
    return int(text) if text else None


def link_of(secret: str) -> str:
    return url_for("accounts.invitation", secret=secret, _external=True)
