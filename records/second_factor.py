"""Codes from an app on the phone (TOTP, RFC 6238), and codes on paper for the day that the phone is gone."""
from __future__ import annotations

import secrets

import pyotp
from sqlalchemy.orm import Session

from records.account_tables import User
from records.audit import record
from records.clock import seconds_now
from records.secrets import hash_of

STEP_SECONDS = 30
RECOVERY_CODES = 8
ISSUER = "bukti"


def new_totp_secret() -> str:
    return pyotp.random_base32()


def address(secret: str, login: str) -> str:
    """What the picture holds that a phone's app reads."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def step_of(secret: str, code: str, moment: float) -> int | None:
    """The time step that a code belongs to, the one before and after counted; None for a wrong one."""
    totp, here = pyotp.TOTP(secret), int(moment // STEP_SECONDS)
    digits = "".join(sign for sign in code if sign.isdigit())
    fitting = [step for step in (here - 1, here, here + 1)
               if secrets.compare_digest(totp.at(step * STEP_SECONDS), digits)]
    return fitting[0] if fitting else None


def switch_on(session: Session, user: User, secret: str, code: str) -> list[str] | None:
    """Begin with a second factor, once its first code is right: codes for paper, shown now and never again."""
    step = step_of(secret, code, seconds_now(session))
    if step is None:
        return None
    codes = [f"{secrets.token_hex(2)}-{secrets.token_hex(2)}-{secrets.token_hex(2)}" for _ in range(RECOVERY_CODES)]
    user.totp_secret, user.totp_step = secret, step
    user.recovery_hashes = [hash_of(one) for one in codes]
    record(session, user.lsp_id, user.id, "second_factor_on", "user", user.id)
    return codes


def switch_off(session: Session, user: User, actor: str) -> None:
    user.totp_secret, user.recovery_hashes = None, []
    record(session, user.lsp_id, actor, "second_factor_off", "user", user.id)


def code_fits(session: Session, user: User, code: str) -> bool:
    """Whether a code opens the door now; each opens it once."""
    step = step_of(user.totp_secret, code, seconds_now(session)) if user.totp_secret else None
    if step is not None and step > user.totp_step:
        user.totp_step = step
        return True
    digest = hash_of(code.strip().lower())
    if digest in user.recovery_hashes:
        user.recovery_hashes = [one for one in user.recovery_hashes if one != digest]
        record(session, user.lsp_id, user.id, "recovery_code_used", "user", user.id)
        return True
    return False
