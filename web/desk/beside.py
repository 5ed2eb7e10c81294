"""What stands beside a paper at the desk: who saw its original, which better copies came, what was set aside."""
from __future__ import annotations

from flask import url_for
from sqlalchemy.orm import Session

from records.accounts import names_of
from records.better_copy import copies_of
from records.tables import Candidate, Json
from web.languages import t
from web.pages.shared import moment


def beside(session: Session, one: Candidate, answer: Json) -> Json:
    """Sentences for people; `copies` are names of files by the paper that they are better copies of."""
    seen = {paper["id"]: paper["original"] for paper in answer["documents"] if "original" in paper}
    names = names_of(session, {original["user"] for original in seen.values()})
    return {
        "ask": url_for("better_copy.ask", candidate_id=one.id),
        "originals": {paper: t("Asli dilihat oleh {name} pada {day}").format(
            name=names.get(original["user"], ""), day=moment(original["at"])) for paper, original in seen.items()},
        "copies": copies_of(session, one.id),
        "aside": [{"id": paper.get("id") or paper["file"], "kind": paper.get("kind", {}).get("value", "")}
                  for paper in answer.get("set_aside", ())],
    }
