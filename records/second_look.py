"""The blind second look: who is drawn, who looks, what they say. The first signature stays as it is.

Candidates are drawn when their first recommendation is signed, by a kept seed: whoever has the seed can draw again and
finds the same ones. A second looker is never the one who signed, a third neither of the two.
"""
from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from enum import StrEnum

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from records.account_tables import User
from records.accounts import assessors
from records.audit import SYSTEM, record
from records.clock import seconds_now
from records.frozen import digest_of
from records.recommendation import NOT_EVIDENCE, Outcome
from records.second_look_tables import SecondLook, SecondLookSetting
from records.secrets import new_secret
from records.tables import Audit, Candidate, Correction, Decision, Json
from records.viewer import Role, Viewer

RULES = ("valid", "authentic", "current", "sufficient")
VERDICTS = ("yes", "no", "unclear")
MOST_TEXT = 1_000


class LookState(StrEnum):
    UNASSIGNED = "unassigned"
    """Nobody is there who may look, or an admin has yet to choose."""
    LOOKING = "looking"
    AGREED = "agreed"
    DIFFERS = "differs"
    """A third person has to settle it."""
    SETTLED = "settled"


class LookRefused(ValueError):
    """The text says what is against it, in both languages."""

    code = "look_refused"


def setting(session: Session, lsp_id: str) -> SecondLookSetting | None:
    """The one that counts now."""
    return session.scalar(
        select(SecondLookSetting).where(SecondLookSetting.lsp_id == lsp_id)
        .order_by(SecondLookSetting.number.desc()).limit(1))


def set_share(session: Session, lsp_id: str, percent: int, balanced: bool, user_id: str) -> SecondLookSetting:
    """From the next signature on. Raises LookRefused."""
    if not 0 <= percent <= 100:
        raise LookRefused("Bagian antara 0 dan 100 persen. / A share is from 0 to 100 per cent.")
    last = setting(session, lsp_id)
    row = SecondLookSetting(lsp_id=lsp_id, number=last.number + 1 if last else 1, percent=percent, balanced=balanced,
                            seed=new_secret(), set_by=user_id, set_at=seconds_now(session))
    session.add(row)
    session.flush()
    record(session, lsp_id, user_id, "second_look_set", "lsp", lsp_id,
           {"number": row.number, "percent": percent, "balanced": balanced})
    return row


def roll(seed: str, identity: str) -> float:
    """From 0 up to 1, the same for the same seed and candidate. A candidate is drawn below the share."""
    return int.from_bytes(hashlib.sha256(f"{seed} {identity}".encode()).digest()[:7]) / (1 << 56)


def draw(session: Session, decision: Decision) -> SecondLook | None:
    """Called with every signature; only a candidate's first one is drawn for, green through and through or not."""
    held = setting(session, decision.lsp_id)
    if held is None or not held.percent or decision.supersedes_id is not None:
        return None
    drawn = roll(held.seed, decision.candidate_id) < held.percent / 100
    record(session, decision.lsp_id, SYSTEM, "second_look_drawn", "candidate", decision.candidate_id,
           {"setting": held.number, "drawn": drawn})
    if not drawn:
        return None
    look = SecondLook(lsp_id=decision.lsp_id, candidate_id=decision.candidate_id, decision_id=decision.id,
                      setting=held.number, drawn_at=seconds_now(session), first_id=decision.user_id, said={},
                      settled={})
    session.add(look)
    session.flush()
    chosen = least_burdened(session, look, "second") if held.balanced else None
    if chosen is not None:
        appoint(session, look, "second", chosen.id, SYSTEM)
    return look


def least_burdened(session: Session, look: SecondLook, part: str) -> User | None:
    """The assessor who has the fewest looks of that part waiting, among those who know nothing of the candidate."""
    person, ended = ((SecondLook.second_id, SecondLook.said_at) if part == "second" else
                     (SecondLook.third_id, SecondLook.settled_at))
    counted = session.execute(
        select(person, func.count()).where(SecondLook.lsp_id == look.lsp_id, ended.is_(None)).group_by(person))
    waiting = {user_id: int(number) for user_id, number in counted}
    knowing = who_know(session, look, part)
    free = [user for user in assessors(session, look.lsp_id) if user.id not in knowing]
    return min(free, key=lambda user: (waiting.get(user.id, 0), roll(look.id, user.id)), default=None)


def who_know(session: Session, look: SecondLook, part: str) -> set[str]:
    """Everybody who signed, spoke on the candidate or ever had them on their desk, and who has a part already.

    For the second also whoever ever opened one of the candidate's pages; the third sees what both said anyway.
    """
    one = look.candidate_id
    seen = session.scalars(select(Audit.actor).where(
        Audit.lsp_id == look.lsp_id, Audit.object_id == one, Audit.action == "seen")) if part == "second" else ()
    assigned = session.scalars(select(Audit.detail).where(
        Audit.lsp_id == look.lsp_id, Audit.object_id == one, Audit.action == "assigned"))
    return {user for user in (
        *seen, look.first_id, look.second_id, look.third_id, session.get_one(Candidate, one).assessor_id,
        *(detail.get("assessor") for detail in assigned),
        *session.scalars(select(Correction.user_id).where(Correction.candidate_id == one)),
        *session.scalars(select(Decision.user_id).where(Decision.candidate_id == one))) if user}


def appoint(session: Session, look: SecondLook, part: str, user_id: str, by: str) -> None:
    """`part` is "second" or "third". Raises LookRefused."""
    user = session.get(User, user_id)
    roles = {Role.ASSESSOR} if part == "second" else {Role.ASSESSOR, Role.ADMIN}
    if user is None or user.lsp_id != look.lsp_id or not user.active or user.role not in roles:
        raise LookRefused("Pilih asesor LSP ini yang akunnya aktif. / Choose an active assessor of this body.")
    if user_id in who_know(session, look, part):
        raise LookRefused("Harus orang yang belum pernah melihat penilaian asesi ini. / It must be somebody who has "
                          "never seen this candidate's judgement.")
    if (part == "second" and look.said_at) or (part == "third" and look.settled_at):
        raise LookRefused("Bagian ini sudah selesai. / This part has ended.")
    if part == "second":
        look.second_id, look.said = user_id, {}
    else:
        look.third_id = user_id
    record(session, look.lsp_id, by, "second_look_assigned", "second_look", look.id, {"part": part, "user": user_id})


def looks(session: Session, viewer: Viewer) -> list[tuple[SecondLook, Candidate, Decision]]:
    """All of the body's, the newest first: for who oversees, never for who looks."""
    rows = select(SecondLook, Candidate, Decision).join(Candidate, Candidate.id == SecondLook.candidate_id).join(
        Decision, Decision.id == SecondLook.decision_id).where(SecondLook.lsp_id == viewer.lsp_id)
    return [(look, one, signed) for look, one, signed in session.execute(rows.order_by(SecondLook.drawn_at.desc()))]


def mine(session: Session, viewer: Viewer) -> list[tuple[SecondLook, Candidate]]:
    """Those in which the viewer is the second or the third, the oldest first."""
    rows = select(SecondLook, Candidate).join(Candidate, Candidate.id == SecondLook.candidate_id).where(
        SecondLook.lsp_id == viewer.lsp_id, or_(SecondLook.second_id == viewer.id, SecondLook.third_id == viewer.id))
    return [(look, one) for look, one in session.execute(rows.order_by(SecondLook.drawn_at))]


def look_of(session: Session, viewer: Viewer, look_id: str) -> tuple[SecondLook, Candidate, Decision] | None:
    """With its candidate and the first signature, whoever asks; the caller shows each part only its own."""
    row = session.execute(
        select(SecondLook, Candidate, Decision).join(Candidate, Candidate.id == SecondLook.candidate_id)
        .join(Decision, Decision.id == SecondLook.decision_id)
        .where(SecondLook.id == look_id, SecondLook.lsp_id == viewer.lsp_id)).first()
    return (row[0], row[1], row[2]) if row else None


def evidence(decision: Decision) -> list[Json]:
    """The papers that were signed on and can show work, in the order in which they came."""
    return [paper for paper in decision.content["answer"]["documents"] if paper["kind"]["value"] not in NOT_EVIDENCE]


def say(session: Session, look: SecondLook, decision: Decision, said: Json, end: bool) -> None:
    """Keep what the second says so far; with `end` freeze it under a hash. Raises LookRefused."""
    if look.said_at is not None:
        raise LookRefused("Sudah selesai dan dibekukan. / It has ended and is frozen.")
    if session.get_one(Candidate, look.candidate_id).assessor_id == look.second_id:
        raise LookRefused("Asesi ini kini ditugaskan kepada Anda, jadi orang lain yang harus melihat. / The candidate "
                          "is on your own desk now; somebody else must look.")
    look.said = understood(said, decision)
    if not end:
        return
    lacking = missing(look.said, decision)
    if lacking:
        raise LookRefused(f"Belum dijawab / not answered yet: {', '.join(lacking[:5])}"
                          f"{' …' if len(lacking) > 5 else ''}")
    look.said_at = seconds_now(session)
    look.said_sha256 = digest_of(look.said)
    record(session, look.lsp_id, look.second_id or "", "second_look_done", "second_look", look.id,
           {"sha256": look.said_sha256, "differences": len(differences(look, decision))})
    held = setting(session, look.lsp_id)
    if differences(look, decision) and held is not None and held.balanced:
        chosen = least_burdened(session, look, "third")
        if chosen is not None:
            appoint(session, look, "third", chosen.id, SYSTEM)


def understood(said: Json, decision: Decision) -> Json:
    """Only what was asked, only in the words that there are."""
    papers = {
        paper["id"]: {rule: said["papers"][paper["id"]][rule] for rule in RULES
                      if said["papers"].get(paper["id"], {}).get(rule) in VERDICTS}
        for paper in evidence(decision) if paper["id"] in said["papers"]}
    units = {unit["code"]: said["units"][unit["code"]] for unit in decision.content["answer"]["units"]
             if said["units"].get(unit["code"]) in list(Outcome)}
    return {"papers": papers, "units": units, "note": str(said.get("note", ""))[:MOST_TEXT]}


def missing(said: Json, decision: Decision) -> list[str]:
    """What a whole second look still needs."""
    papers = [paper["id"] for paper in evidence(decision) if len(said["papers"].get(paper["id"], {})) < len(RULES)]
    units = [unit["code"] for unit in decision.content["answer"]["units"] if unit["code"] not in said["units"]]
    return [*papers, *units]


def holds(look: SecondLook) -> bool:
    """Whether what was frozen is still what was said."""
    frozen: Iterable[tuple[str, Json]] = (
        (digest, value) for digest, value in ((look.said_sha256, look.said), (look.settled_sha256, look.settled))
        if digest)
    return all(digest == digest_of(value) for digest, value in frozen)


def first_words(decision: Decision) -> dict[str, str]:
    """What the first signed, by place: "paper id|rule" and "unit|code"."""
    answer, chosen = decision.content["answer"], decision.content["recommendation"]
    papers = {f"{paper['id']}|{rule}": paper[rule]["verdict"] for paper in evidence(decision) for rule in RULES}
    return papers | {f"unit|{unit['code']}": unit["outcome"] for unit in chosen["units"]
                     if any(unit["code"] == one["code"] for one in answer["units"])}


def second_words(look: SecondLook) -> dict[str, str]:
    """What the second said, by the same places."""
    papers = {f"{paper}|{rule}": verdict for paper, rules in look.said.get("papers", {}).items()
              for rule, verdict in rules.items()}
    return papers | {f"unit|{code}": outcome for code, outcome in look.said.get("units", {}).items()}


def differences(look: SecondLook, decision: Decision) -> dict[str, tuple[str, str]]:
    """By place what the first and the second said, where it is not the same."""
    second = second_words(look)
    return {place: (first, second[place]) for place, first in first_words(decision).items()
            if place in second and second[place] != first}


def state_of(look: SecondLook, decision: Decision) -> LookState:
    if look.settled_at is not None:
        return LookState.SETTLED
    if look.said_at is not None:
        return LookState.DIFFERS if differences(look, decision) else LookState.AGREED
    return LookState.LOOKING if look.second_id else LookState.UNASSIGNED


def candidates_with_looks(session: Session, ids: Sequence[str]) -> dict[str, tuple[SecondLook, Decision]]:
    """By candidate; only those who were drawn."""
    rows = session.execute(select(SecondLook, Decision).join(Decision, Decision.id == SecondLook.decision_id)
                           .where(SecondLook.candidate_id.in_(ids)))
    return {look.candidate_id: (look, decision) for look, decision in rows}
