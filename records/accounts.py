"""People: their accounts, how they are invited, the browsers in which they are logged in."""
from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Engine, delete, or_, select, update
from sqlalchemy.orm import Session

from records.account_tables import Invitation, Token, User, WebSession
from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.consent import refuse_withdrawn
from records.database import transaction
from records.door import plain
from records.secrets import hash_of, hash_password, new_secret
from records.tables import Candidate, Lsp
from records.viewer import Role, Viewer

INVITATION_SECONDS = 7 * 24 * 3600.0
IDLE_SECONDS, WHOLE_SECONDS = 30 * 60.0, 12 * 3600.0
SEEN_EVERY_SECONDS = 30.0  # a session's row is not written at each request
FIRST_LSP = "LSP"


class LoginTaken(Exception):
    """Another account has that name."""

    code = "login_taken"


@dataclass(frozen=True, slots=True)
class Entered:
    """A browser's session: who it is, and what its forms must show."""

    viewer: Viewer
    csrf: str
    second_factor: bool
    """The second factor was given, or this person has none."""
    has_second_factor: bool
    proven_at: float
    seen_at: float
    token_hash: str


def own_lsp(session: Session) -> str:
    """The id of the first certification body; made where there is none yet."""
    known = session.scalar(select(Lsp.id).order_by(Lsp.id).limit(1))
    if known:
        return known
    lsp = Lsp(name=FIRST_LSP)
    session.add(lsp)
    session.flush()
    return lsp.id


def add_user(session: Session, lsp_id: str, login: str, role: Role, name: str = "", actor: str = SYSTEM) -> User:
    """An account without a password; an invitation sets it. Raises LoginTaken."""
    login = plain(login)
    if session.scalar(select(User.id).where(User.login == login)):
        raise LoginTaken(login)
    user = User(lsp_id=lsp_id, login=login, name=name or login, role=role, created_at=seconds_now(session),
                recovery_hashes=[])
    session.add(user)
    session.flush()
    record(session, lsp_id, actor, "user_added", "user", user.id, {"role": role})
    return user


def invite(session: Session, user: User, actor: str = SYSTEM) -> str:
    """The secret of a link that lets a person set a password, once, within a week. Earlier links end."""
    secret = new_secret()
    session.execute(delete(Invitation).where(Invitation.user_id == user.id))
    session.add(Invitation(token_hash=hash_of(secret), user_id=user.id,
                           expires_at=seconds_now(session) + INVITATION_SECONDS))
    record(session, user.lsp_id, actor, "user_invited", "user", user.id)
    return secret


def invited(session: Session, secret: str) -> User | None:
    """Whose invitation it is, while it holds."""
    return session.scalar(
        select(User).join(Invitation, Invitation.user_id == User.id)
        .where(Invitation.token_hash == hash_of(secret), Invitation.used_at.is_(None),
               Invitation.expires_at > seconds_now(session), User.active))


def accept(session: Session, secret: str, password: str) -> User | None:
    """Set the password that an invitation allows. None when it holds no more. Raises WeakPassword."""
    user = invited(session, secret)
    if user is None:
        return None
    set_password(session, user, password)
    session.execute(update(Invitation).where(Invitation.token_hash == hash_of(secret))
                    .values(used_at=seconds_now(session)))
    return user


def set_password(session: Session, user: User, password: str) -> None:
    """Every browser of the person has to log in again. Raises WeakPassword."""
    user.password_hash = hash_password(password)
    end_sessions(session, user.id)
    record(session, user.lsp_id, user.id, "password_set", "user", user.id)


def first_admin_link(engine: Engine) -> str:
    """The path of a link that sets the first admin's password; empty when an admin can log in already."""
    with transaction(engine) as session:
        lsp_id = own_lsp(session)
        if session.scalar(select(User.id).where(User.role == Role.ADMIN, User.password_hash.is_not(None)).limit(1)):
            return ""
        admin = session.scalar(select(User).where(User.role == Role.ADMIN).limit(1))
        secret = invite(session, admin or add_user(session, lsp_id, "admin", Role.ADMIN))
    return f"undangan/{secret}"


def start_session(session: Session, user: User, agent: str) -> str:
    """The secret for a new browser's cookie."""
    secret, moment = new_secret(), seconds_now(session)
    session.execute(delete(WebSession).where(or_(
        WebSession.seen_at < moment - IDLE_SECONDS, WebSession.created_at < moment - WHOLE_SECONDS)))
    session.add(WebSession(
        token_hash=hash_of(secret), user_id=user.id, csrf=new_secret(), created_at=moment, seen_at=moment,
        proven_at=None if user.totp_secret else moment, agent=agent[:80]))
    record(session, user.lsp_id, user.id, "logged_in", "user", user.id)
    return secret


def renew_session(session: Session, user: User, token_hash: str, agent: str) -> str:
    """The second factor was given: the same browser goes on under a new secret, and the old one opens nothing."""
    end_session(session, token_hash)
    secret = start_session(session, user, agent)
    proven(session, hash_of(secret), second_factor=True)
    return secret


def entered(session: Session, secret: str) -> Entered | None:
    """Whose session a cookie is, while it holds. Writes nothing (see `seen`)."""
    moment = seconds_now(session)
    row = session.execute(
        select(WebSession, User).join(User, User.id == WebSession.user_id)
        .where(WebSession.token_hash == hash_of(secret), WebSession.seen_at > moment - IDLE_SECONDS,
               WebSession.created_at > moment - WHOLE_SECONDS, User.active)).first()
    if row is None:
        return None
    kept, user = row
    return Entered(
        Viewer(user.lsp_id, user.id, Role(user.role), user.name), kept.csrf,
        kept.second_factor or not user.totp_secret, bool(user.totp_secret), kept.proven_at or 0.0,
        kept.seen_at, kept.token_hash)


def stale(one: Entered, moment: float) -> bool:
    """Whether it is time to write down that a session is in use."""
    return one.seen_at < moment - SEEN_EVERY_SECONDS


def seen(session: Session, token_hash: str) -> None:
    """Keep a session that is in use from ending."""
    session.execute(
        update(WebSession).where(WebSession.token_hash == token_hash).values(seen_at=seconds_now(session)))


def proven(session: Session, token_hash: str, second_factor: bool) -> None:
    """The person has just shown again who they are."""
    values: dict[str, object] = {"proven_at": seconds_now(session)}
    if second_factor:
        values["second_factor"] = True
    session.execute(update(WebSession).where(WebSession.token_hash == token_hash).values(**values))


def end_session(session: Session, token_hash: str) -> None:
    session.execute(delete(WebSession).where(WebSession.token_hash == token_hash))


def end_sessions(session: Session, user_id: str) -> None:
    session.execute(delete(WebSession).where(WebSession.user_id == user_id))


def change_user(
    session: Session, user: User, actor: str, *, role: Role | None = None, active: bool | None = None
) -> None:
    """Another role, or no account any more: both end all sessions of the person at once."""
    user.role = role or user.role
    user.active = user.active if active is None else active
    end_sessions(session, user.id)
    record(session, user.lsp_id, actor, "user_changed", "user", user.id, {"role": user.role, "active": user.active})


def assessors(session: Session, lsp_id: str) -> list[User]:
    return list(session.scalars(
        select(User).where(User.lsp_id == lsp_id, User.role == Role.ASSESSOR, User.active).order_by(User.name)))


def names_of(session: Session, ids: set[str]) -> dict[str, str]:
    """People's names by their ids, and programs' by those of their tokens."""
    rows = (select(table.id, table.name).where(table.id.in_(ids)) for table in (User, Token))
    return {one: name for some in rows for one, name in session.execute(some)}


def assign(session: Session, one: Candidate, assessor_id: str, actor: str) -> None:
    """Hand a candidate to an assessor of the same body; an id that is none takes the candidate from everybody.

    Raises ConsentWithdrawn.
    """
    refuse_withdrawn(session, one.id)
    chosen = session.scalar(select(User.id).where(
        User.id == assessor_id, User.lsp_id == one.lsp_id, User.role == Role.ASSESSOR, User.active))
    one.assessor_id = chosen
    record(session, one.lsp_id, actor, "assigned", "candidate", one.id, {"assessor": chosen or ""})
