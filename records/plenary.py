"""The plenary decides on signed recommendations; who assessed a candidate does not (ISO/IEC 17024, 9.4)."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.account_tables import User
from records.audit import record
from records.clock import seconds_now
from records.consent import withdrawn
from records.plenary_tables import Plenary, PlenaryItem
from records.recommendation import Outcome
from records.retention_tables import ConsentWithdrawal
from records.second_look_tables import SecondLook
from records.signing import holds, last_decision
from records.tables import Candidate, Decision, Json
from records.viewer import Role, Viewer

LEAST_MEMBERS = 2


class Result(StrEnum):
    """What only people decide, in the words of BNSP's list."""

    K = "K"
    BK = "BK"


class PlenaryRefused(ValueError):
    """The text says what is against it, in both languages."""

    code = "plenary_refused"


@dataclass(frozen=True, slots=True)
class Ready:
    """A candidate whose recommendation is signed and on no open agenda."""

    candidate: Candidate
    decision: Decision


def ready(session: Session, viewer: Viewer) -> list[Ready]:
    """What an agenda can be made of, by name."""
    on_agenda, gone = select(PlenaryItem.decision_id), select(ConsentWithdrawal.candidate_id)
    rows = session.execute(
        select(Candidate, Decision).join(Decision, Decision.candidate_id == Candidate.id)
        .where(Candidate.lsp_id == viewer.lsp_id, Decision.reopened.is_(False), Decision.id.not_in(on_agenda),
               Candidate.id.not_in(gone)))
    return sorted((Ready(candidate, decision) for candidate, decision in rows), key=lambda one: one.candidate.name)


def open_plenary(
    session: Session, viewer: Viewer, number: str, held_on: date, place: str, members: Sequence[tuple[str, str]],
    candidates: Sequence[str],
) -> Plenary:
    """A meeting with its agenda. `members` are (user id, position), the chair first. Raises PlenaryRefused."""
    people = [(own_user(session, viewer, user_id), position) for user_id, position in members]
    if len({user.id for user, _ in people}) < LEAST_MEMBERS:
        raise PlenaryRefused(f"Paling sedikit {LEAST_MEMBERS} orang memutuskan. / At least {LEAST_MEMBERS} decide.")
    if not candidates:
        raise PlenaryRefused("Pilih paling sedikit satu asesi. / Choose at least one candidate.")
    meeting = Plenary(
        lsp_id=viewer.lsp_id, number=number, held_on=held_on.isoformat(), place=place, opened_by=viewer.id,
        members=[{"user": user.id, "name": user.name, "position": position} for user, position in people])
    session.add(meeting)
    session.flush()
    for candidate_id in dict.fromkeys(candidates):
        add_item(session, viewer, meeting, candidate_id)
    record(session, viewer.lsp_id, viewer.id, "plenary_opened", "plenary", meeting.id, {"items": len(candidates)})
    return meeting


def own_user(session: Session, viewer: Viewer, user_id: str) -> User:
    user = session.get(User, user_id)
    if user is None or user.lsp_id != viewer.lsp_id or not user.active:
        raise PlenaryRefused("Peserta pleno harus orang yang punya akun. / Members must have an account.")
    return user


def add_item(session: Session, viewer: Viewer, meeting: Plenary, candidate_id: str) -> None:
    """Raises PlenaryRefused without a signed recommendation that still is as it was signed."""
    candidate = session.get(Candidate, candidate_id)
    decision = last_decision(session, candidate_id)
    if candidate is None or candidate.lsp_id != viewer.lsp_id or decision is None or decision.reopened:
        raise PlenaryRefused("Asesi ini belum punya rekomendasi yang ditandatangani. / No signed recommendation.")
    if withdrawn(session, candidate_id):
        raise PlenaryRefused("Asesi ini menarik persetujuannya. / Consent was withdrawn.")
    if not holds(decision):
        raise PlenaryRefused("Rekomendasi berubah sejak ditandatangani; jalankan bukti audit verify. / It was altered.")
    session.add(PlenaryItem(lsp_id=viewer.lsp_id, plenary_id=meeting.id, candidate_id=candidate_id,
                            decision_id=decision.id))


def decide(session: Session, viewer: Viewer, item: PlenaryItem, result: Result, reason: str) -> None:
    """Put down what the meeting decided. Raises PlenaryRefused for whoever may not.

    The one who writes must be a member, and must not have assessed this candidate; nor may the only deciders be
    people who did.
    """
    meeting = session.get_one(Plenary, item.plenary_id)
    if meeting.closed_at is not None:
        raise PlenaryRefused("Rapat sudah ditutup. / The meeting is closed.")
    if viewer.role is Role.ASSESSOR and viewer.id in assessors_of(session, item):
        raise PlenaryRefused("Yang mengases tidak memutuskan. / Who assessed does not decide.")
    deciders = {str(member["user"]) for member in meeting.members} - assessors_of(session, item)
    if viewer.id not in deciders:
        raise PlenaryRefused("Hanya peserta pleno yang tidak mengases asesi ini boleh memutuskan. / Only members "
                             "who did not assess this candidate decide.")
    if len(deciders) < LEAST_MEMBERS:
        raise PlenaryRefused(f"Perlu {LEAST_MEMBERS} peserta yang tidak mengases asesi ini. / "
                             f"{LEAST_MEMBERS} members who did not assess are needed.")
    if result is Result.BK and not reason.strip():
        raise PlenaryRefused("Beri alasan untuk BK. / Give the reason for BK.")
    item.result, item.reason, item.decided_by, item.decided_at = result, reason, viewer.id, seconds_now(session)
    record(session, viewer.lsp_id, viewer.id, "plenary_decided", "candidate", item.candidate_id,
           {"plenary": meeting.id, "result": result, "decision": item.decision_id})


def assessors_of(session: Session, item: PlenaryItem) -> set[str]:
    """Everybody who ever signed a recommendation on the candidate, looked again, settled a difference, or to whom
    the candidate is assigned."""
    signed = set(session.scalars(select(Decision.user_id).where(Decision.candidate_id == item.candidate_id)))
    assigned = session.get_one(Candidate, item.candidate_id).assessor_id
    looked = session.execute(select(SecondLook.second_id, SecondLook.third_id).where(
        SecondLook.candidate_id == item.candidate_id)).first() or ()
    return signed | {one for one in (assigned, *looked) if one}


def close(session: Session, viewer: Viewer, meeting: Plenary, note: str) -> None:
    """End a meeting in which everything was decided. Raises PlenaryRefused."""
    if meeting.closed_at is not None:
        raise PlenaryRefused("Rapat sudah ditutup. / The meeting is closed.")
    if any(not item.result for item in items(session, meeting)):
        raise PlenaryRefused("Masih ada asesi yang belum diputuskan. / Some candidates are not decided.")
    meeting.note, meeting.closed_at = note, seconds_now(session)
    record(session, viewer.lsp_id, viewer.id, "plenary_closed", "plenary", meeting.id)


def items(session: Session, meeting: Plenary) -> list[PlenaryItem]:
    rows = session.execute(
        select(PlenaryItem, Candidate.name).join(Candidate, Candidate.id == PlenaryItem.candidate_id)
        .where(PlenaryItem.plenary_id == meeting.id))
    return [item for item, _ in sorted(rows, key=lambda row: row[1])]


def meetings(session: Session, viewer: Viewer) -> list[Plenary]:
    return list(session.scalars(
        select(Plenary).where(Plenary.lsp_id == viewer.lsp_id).order_by(Plenary.held_on.desc(), Plenary.number)))


def meeting(session: Session, viewer: Viewer, plenary_id: str) -> Plenary | None:
    return session.scalar(select(Plenary).where(Plenary.id == plenary_id, Plenary.lsp_id == viewer.lsp_id))


def result_of(session: Session, candidate_id: str) -> str:
    """K or BK of the last closed meeting, on the decision that still stands; empty where people have not decided."""
    decision = last_decision(session, candidate_id)
    if decision is None or decision.reopened:
        return ""
    found = session.scalar(
        select(PlenaryItem.result).join(Plenary, Plenary.id == PlenaryItem.plenary_id)
        .where(PlenaryItem.decision_id == decision.id, Plenary.closed_at.is_not(None))
        .order_by(Plenary.closed_at.desc()).limit(1))
    return found or ""


def protocol(session: Session, meeting: Plenary) -> Json:
    """All that minutes and records print, as plain values."""
    rows = []
    for number, item in enumerate(items(session, meeting), start=1):
        candidate, decision = session.get_one(Candidate, item.candidate_id), session.get_one(Decision, item.decision_id)
        signer = decision.content["signer"]
        rows.append({"no": number, "nama": candidate.name, "skema": decision.content["answer"].get("scheme_title", ""),
                     "rekomendasi": recommended(decision.content["recommendation"]),
                     "asesor": signer["name"], "noreg": signer["registration"], "hasil": item.result,
                     "alasan": item.reason})
    return {"nomor": meeting.number, "tanggal": meeting.held_on, "tempat": meeting.place,
            "peserta": [{"no": place, **member} for place, member in enumerate(meeting.members, start=1)],
            "asesi": rows, "kesimpulan": meeting.note, "kompeten": sum(row["hasil"] == "K" for row in rows),
            "belum": sum(row["hasil"] == "BK" for row in rows), "tutup": meeting.closed_at is not None}


def recommended(recommendation: Json) -> str:
    """What the assessor signed, in a line."""
    further = [unit["code"] for unit in recommendation["units"] if unit["outcome"] == Outcome.PRACTICE]
    return f"Observasi / kegiatan terstruktur: {', '.join(further)}" if further else "Kompeten"
