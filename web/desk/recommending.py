"""The recommendation in the words of FR.IA.08, and its signature: a person decides, and proves anew who they are."""
from __future__ import annotations

from flask import g, redirect, render_template, request, url_for
from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import accounts
from records.account_tables import Attempt, User
from records.desk import AlreadySigned, Stale
from records.door import TRIES, count_try, tries
from records.recommendation import Outcome, Recommendation, UnitOutcome, Wording
from records.scheme_store import scheme_for
from records.schemes import SchemeInvalid, SchemeUnknown
from records.second_factor import code_fits
from records.secrets import password_fits
from records.signing import NotSignable, Signer, decisions, reopen, sign
from records.tables import Candidate, Decision, Judged
from rules.scheme import Element
from web.desk import desk
from web.desk.interviewing import asked, lines
from web.desk.working import found, next_of
from web.problems import Refused
from web.site import database, records, site, viewer

MOST_TEXT = 2_000
NOT_PROVEN = "Kata sandi atau kode tidak cocok. / Password or code does not match."
Page = str | Response | tuple[str, int]


@desk.get("/meja/<candidate_id>/rekomendasi")
def recommend(candidate_id: str) -> Page:
    return recommending_page(candidate_id)


def recommending_page(candidate_id: str, status: int = 200, fault: str = "") -> Page:
    with records() as session:
        one, judged = found(session, candidate_id)
        user = session.get_one(User, viewer().id)
        signed, elements = decisions(session, one.id), elements_of(session, one)
        wording = last_wording(session, one)
        following = next_of(session, one)
    return render_template(
        "desk/recommend.html", one=one, following=following, judged=judged, user=user, signed=signed, fault=fault,
        questions=lines(judged, request.form), elements=elements, outcomes=list(Outcome), wordings=list(Wording),
        chosen=request.form, last_wording=wording), status


def elements_of(session: Session, one: Candidate) -> dict[str, tuple[Element, ...]]:
    """By unit, where the scheme names any."""
    try:
        scheme = scheme_for(session, one, site().settings.schemes).scheme
    except (SchemeUnknown, SchemeInvalid):  # taken away since it judged; the frozen judgement stands
        return {}
    return {unit.code: unit.elements for unit in scheme.units if unit.elements}


def last_wording(session: Session, one: Candidate) -> str:
    """The edition of the forms that was last signed in this body."""
    content = session.scalar(select(Decision.content).where(Decision.lsp_id == one.lsp_id)
                             .order_by(Decision.made_at.desc()).limit(1))
    return str(content["recommendation"]["wording"]) if content else Wording.W2023


@desk.post("/meja/<candidate_id>/tandatangan")
def sign_it(candidate_id: str) -> Page:
    """Freeze what the assessor chose. Password or code is asked for at each signature."""
    if not proves(request.form.get("proof", "")):
        return recommending_page(candidate_id, 422, NOT_PROVEN)
    try:
        with database() as session:
            one, judged = found(session, candidate_id)
            chosen, user = recommendation_in(judged), session.get_one(User, viewer().id)
            signer = Signer(user.id, user.name, user.registration)
            sign(session, one.id, chosen, signer, int(request.form.get("seen", "0") or 0))
            following = next_of(session, one)
    except NotSignable as error:
        return recommending_page(candidate_id, 422, str(error))
    except Stale:
        return recommending_page(candidate_id, 409, "Penilaian berubah sejak halaman ini dibuka. Periksa lagi.")
    except AlreadySigned:
        return recommending_page(candidate_id, 409, "Sudah ditandatangani.")
    if request.form.get("next") and following:
        return redirect(url_for("desk.candidate", candidate_id=following.id, setelah=candidate_id))
    return redirect(url_for("pages.candidate", candidate_id=candidate_id))


def proves(proof: str) -> bool:
    """Whether it is the signer's password or code. A try is counted before it is looked at, and in a transaction of
    its own; the slow look at the password holds nobody up."""
    key = f"sign:{viewer().id}"
    with database() as session:
        barred, kept = tries(session, key) >= TRIES, session.get_one(User, viewer().id).password_hash
        count = "" if barred else count_try(session, key)
    fits = not barred and password_fits(proof, kept)
    with database() as session:
        user = session.get_one(User, viewer().id)
        fits = fits or (not barred and user.totp_secret is not None and code_fits(session, user, proof))
        if fits:
            session.execute(delete(Attempt).where(Attempt.id == count))
            accounts.proven(session, g.entered.token_hash, second_factor=False)
    return fits


def recommendation_in(judged: Judged) -> Recommendation:
    """What the form says. A unit without a choice is nobody's decision. Raises NotSignable."""
    form = request.form
    units = []
    for unit in judged.answer["units"]:
        outcome = form.get(f"unit-{unit['code']}", "")
        if outcome not in list(Outcome):
            raise NotSignable(f"Pilih rekomendasi untuk unit {unit['code']}. / Choose for unit {unit['code']}.")
        units.append(UnitOutcome(unit["code"], Outcome(outcome), form.get(f"elements-{unit['code']}", "")[:200],
                                 form.get(f"criteria-{unit['code']}", "")[:200]))
    wording = form.get("wording", Wording.W2023)
    return Recommendation(
        tuple(units), asked(form), form.get("extra", "")[:MOST_TEXT], form.get("note", "")[:MOST_TEXT],
        Wording(wording) if wording in list(Wording) else Wording.W2023)


@desk.post("/meja/<candidate_id>/buka")
def reopen_it(candidate_id: str) -> Page:
    """Begin anew on a signed candidate; the signed record stays."""
    try:
        with database() as session:
            one, _ = found(session, candidate_id)
            reopen(session, one.id, viewer().id, request.form.get("code", "other")[:40])
    except NotSignable as error:
        raise Refused(409, "conflict", str(error)) from error
    return redirect(url_for("desk.candidate", candidate_id=candidate_id))
