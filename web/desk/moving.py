"""A paper goes to another candidate of its batch, with a reason; whoever moves it must be allowed to see both."""
from __future__ import annotations

from flask import redirect, render_template, request, url_for
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from records import portfolio
from records.desk import AlreadySigned, Stale
from records.moving import WHY, Move, TargetSigned, move
from records.tables import Candidate
from records.viewer import Role
from records.words import BadWord
from web.desk import desk
from web.desk.saying import OVERTAKEN
from web.desk.working import REASONS, found
from web.problems import Refused
from web.site import database, records, site, viewer

SIGNED = "Asesi ini sudah ditandatangani. Buka kembali dahulu di halaman Rekomendasi, lalu pindahkan."
TARGET_SIGNED = "Asesi tujuan sudah ditandatangani. Buka kembali dahulu di halaman Rekomendasinya, lalu pindahkan."


@desk.get("/asesi/<candidate_id>/pindah")
def moving(candidate_id: str) -> str | tuple[str, int]:
    return moving_page(candidate_id)


def moving_page(candidate_id: str, status: int = 200, fault: str = "") -> tuple[str, int]:
    document = request.values.get("bukti", "")
    with records() as session:
        one, judged = found(session, candidate_id)
        paper = next((paper for paper in judged.answer["documents"] if paper["id"] == document), None)
        targets = targets_of(session, one)
    if paper is None:
        raise Refused(404, "not_found")
    return render_template(
        "desk/move.html", one=one, judged=judged, paper=paper, targets=targets, fault=fault,
        reasons={code: REASONS[code] for code in WHY}), status


def targets_of(session: Session, one: Candidate) -> list[Candidate]:
    """Those of the same batch that the viewer may see."""
    rows = viewer().candidates(select(Candidate)).where(
        Candidate.batch_id == one.batch_id, Candidate.id != one.id, Candidate.route.is_not(None))
    return sorted(session.scalars(rows), key=lambda each: (each.name, each.folder))


@desk.post("/asesi/<candidate_id>/pindah")
def move_it(candidate_id: str) -> Response | tuple[str, int]:
    form = request.form
    try:
        with database() as session:
            found(session, candidate_id)
            if portfolio.candidate(session, viewer(), form.get("target", "")) is None:
                raise BadWord("Pilih asesi tujuan. / Choose whom it goes to.")
            move(session, site().store, Move(
                form.get("bukti", ""), candidate_id, form.get("target", ""), viewer().id,
                form.get("seen", 0, type=int), form.get("code", ""), form.get("reason", "")[:500]),
                site().settings.schemes)
    except BadWord as error:
        return moving_page(candidate_id, 422, str(error))
    except AlreadySigned:
        return moving_page(candidate_id, 409, SIGNED)
    except TargetSigned:
        return moving_page(candidate_id, 409, TARGET_SIGNED)
    except Stale:
        return moving_page(candidate_id, 409, OVERTAKEN)
    here = "desk.candidate" if viewer().role is Role.ASSESSOR else "pages.candidate"
    return redirect(url_for(here, candidate_id=candidate_id))
