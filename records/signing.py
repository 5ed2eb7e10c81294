"""A named person's decision on a candidate: frozen with all it stands on, under a hash; superseded, never changed.

Nothing here can be reached without a user's id: there is no decision of the machine.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records import second_look
from records.audit import record
from records.clock import seconds_now
from records.consent import refuse_withdrawn
from records.desk import AlreadySigned, Stale, is_signed
from records.frozen import digest_of as digest_of
from records.judging import held
from records.pieces import waiting
from records.recommendation import Recommendation
from records.tables import Decision, Json, Judged

FORMAT = 1


class NotSignable(ValueError):
    """The recommendation does not speak of just the scheme's units, or nothing was judged yet."""

    code = "not_signable"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs, as it is printed; `user_id` is what the audit log knows."""

    user_id: str
    name: str
    registration: str = ""


def sign(session: Session, candidate_id: str, chosen: Recommendation, signer: Signer, seen: int) -> Decision:
    """Freeze a recommendation. The caller has just proven who the signer is (password or second factor).

    Raises NotSignable, Stale, AlreadySigned, ConsentWithdrawn.
    """
    if not (signer.user_id and signer.name.strip()):
        raise NotSignable("yang menandatangani harus orang bernama / a named person signs")
    candidate = held(session, candidate_id)
    refuse_withdrawn(session, candidate_id)
    judged = newest(session, candidate_id)
    if judged is None:
        raise NotSignable("belum dinilai / not judged yet")
    if judged.number != seen:
        raise Stale(judged.number)
    if candidate.files_left:
        raise NotSignable("berkas yang baru datang masih dibaca; tunggu sebentar / a new file is still being read")
    if is_signed(session, candidate_id):
        raise AlreadySigned(candidate_id)
    if waiting(session, candidate_id):
        raise NotSignable("halaman yang disusun masih dibaca ulang / pages that were arranged are still being read")
    if {unit.code for unit in chosen.units} != {unit["code"] for unit in judged.answer["units"]}:
        raise NotSignable("setiap unit perlu satu rekomendasi / each unit needs one recommendation")
    at = seconds_now(session)
    content = content_of(judged, chosen, signer, at)
    decision = Decision(
        lsp_id=candidate.lsp_id, candidate_id=candidate_id, judgement_id=judged.id, user_id=signer.user_id, made_at=at,
        content=content, sha256=digest_of(content), supersedes_id=last_id(session, candidate_id))
    session.add(decision)
    session.flush()
    record(session, candidate.lsp_id, signer.user_id, "signed", "decision", decision.id,
           {"sha256": decision.sha256, "judgement": judged.id})
    second_look.draw(session, decision)
    return decision


def content_of(judged: Judged, chosen: Recommendation, signer: Signer, at: float) -> Json:
    """All that the decision stands on: facts and findings, versions, the person's own words."""
    return {
        "format": FORMAT, "candidate": judged.candidate_id, "judgement": judged.id, "number": judged.number,
        "answer": judged.answer, "scheme_version": judged.scheme_version, "reader": judged.reader,
        "recommendation": chosen.as_json(),
        "signer": {"user": signer.user_id, "name": signer.name, "registration": signer.registration}, "at": at,
    }


def holds(decision: Decision) -> bool:
    """Whether the record is still what was signed, byte for byte."""
    return digest_of(decision.content) == decision.sha256


def reopen(session: Session, candidate_id: str, user_id: str, code: str) -> None:
    """Begin anew on a signed candidate; the signed record stays and is superseded by the next.

    Raises NotSignable, ConsentWithdrawn, PapersGone.
    """
    refuse_withdrawn(session, candidate_id)
    last = last_decision(session, candidate_id)
    if last is None or last.reopened:
        raise NotSignable("tidak ada keputusan yang berlaku / no decision stands")
    last.reopened = True
    record(session, last.lsp_id, user_id, "reopened", "decision", last.id, {"code": code})


def decisions(session: Session, candidate_id: str) -> list[Decision]:
    """All that were ever signed, the newest first."""
    return list(session.scalars(
        select(Decision).where(Decision.candidate_id == candidate_id).order_by(Decision.made_at.desc())))


def last_decision(session: Session, candidate_id: str) -> Decision | None:
    found = decisions(session, candidate_id)
    return found[0] if found else None


def last_id(session: Session, candidate_id: str) -> str | None:
    last = last_decision(session, candidate_id)
    return last.id if last else None


def newest(session: Session, candidate_id: str) -> Judged | None:
    return session.scalar(
        select(Judged).where(Judged.candidate_id == candidate_id).order_by(Judged.number.desc()).limit(1))


def standing(session: Session, candidate_id: str) -> dict[str, Any] | None:
    """The content of the decision that holds today; None where none was signed or work on a new one has begun."""
    last = last_decision(session, candidate_id)
    return None if last is None or last.reopened else last.content
