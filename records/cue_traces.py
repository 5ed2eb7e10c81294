"""What of a candidate's papers is kept for comparing: rows out of a portfolio, and rules' values out of rows."""
from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from records.audit import audit_key
from records.cue_tables import MarkTrace, PaperTrace
from records.tables import Candidate, Json
from rules import across
from rules.paper import Document, Fact, Kind, Portfolio
from rules.same import bare_number, fingerprint

SURE = 0.8
"""Of a number, holder or NIK: what was read less surely is compared with nothing."""
LIKELY = 0.5
"""Of an issuer, which is only compared with issuers."""
MOST_LETTERS = 120


def paper_traces(session: Session, candidate: Candidate, portfolio: Portfolio) -> list[PaperTrace]:
    """New rows, not yet in the session."""
    key = audit_key(session)
    return [trace_of(candidate, paper, key) for paper in portfolio.documents]


def trace_of(candidate: Candidate, paper: Document, key: bytes) -> PaperTrace:
    photo = fingerprint(paper) if paper.kind is Kind.PRODUCT_PHOTO else None
    return PaperTrace(
        lsp_id=candidate.lsp_id, candidate_id=candidate.id, document=paper.id, kind=paper.kind.value,
        sha256=paper.sha256, pages=list(paper.pages),
        number=bare_number(paper)[:MOST_LETTERS] if paper.fact("number").sure(SURE) else "",
        holder=said(paper.fact("holder"), SURE), issuer=said(paper.fact("issuer"), LIKELY),
        nik=nik_key(said(paper.fact("nik"), SURE), key), photo=f"{photo:016x}" if photo is not None else "",
        places={name: place for name in ("number", "holder") if (place := place_of(paper.fact(name)))}
        | ({"nik": without_text(place)} if (place := place_of(paper.fact("nik"))) else {}))


def mark_traces(candidate: Candidate, portfolio: Portfolio) -> list[MarkTrace]:
    return [
        MarkTrace(lsp_id=candidate.lsp_id, candidate_id=candidate.id, document=paper.id, mark=one.mark, look=one.look,
                  issuer=issuer, place={"page": one.page, "box": list(one.box)})
        for paper in portfolio.documents if (issuer := said(paper.fact("issuer"), LIKELY)) for one in paper.prints]


def said(fact: Fact, floor: float) -> str:
    return str(fact.value)[:MOST_LETTERS] if fact.sure(floor) else ""


def place_of(fact: Fact) -> Json:
    """With the words as they were read."""
    if not fact.page or not fact.box:
        return {}
    return {"page": fact.page, "box": list(fact.box), "text": str(fact.value)[:MOST_LETTERS]}


def without_text(place: Json) -> Json:
    """Of a NIK the place alone is kept."""
    return {"page": place["page"], "box": place["box"]}


def nik_key(nik: str, key: bytes) -> str:
    """The same for the same sixteen digits, and nothing that leads back to them without the key."""
    digits = "".join(filter(str.isdigit, nik))
    return hmac.new(key, digits.encode(), hashlib.sha256).hexdigest() if len(digits) == 16 else ""


def owner_of(candidate: Candidate, key: bytes) -> across.Owner:
    return across.Owner(candidate.id, candidate.name, nik_key(str(candidate.known.get("nik") or ""), key))


def as_trace(row: PaperTrace, owner: across.Owner) -> across.Trace:
    photo = int(row.photo, 16) if row.photo else None
    return across.Trace(owner, row.document, Kind(row.kind), row.sha256, tuple(row.pages), row.number, row.holder,
                        row.issuer, row.nik, photo)


def as_mark(row: MarkTrace, owner: across.Owner, beside: Sequence[str] = ()) -> across.MarkTrace:
    looks = tuple(int(look, 16) for look in beside)
    return across.MarkTrace(owner, row.document, row.mark, int(row.look, 16), row.issuer, looks)


def looks_beside(portfolio: Portfolio) -> dict[tuple[str, str], tuple[str, ...]]:
    """By paper and look: the looks of places beside the mark. Needed once, so no row keeps them."""
    return {(paper.id, one.look): one.beside for paper in portfolio.documents for one in paper.prints}


def same_content(one: list[PaperTrace] | list[MarkTrace], other: list[PaperTrace] | list[MarkTrace]) -> bool:
    """Whether two lists of rows say the same, whatever their ids."""
    return sorted(map(str, map(content, one))) == sorted(map(str, map(content, other)))


def content(row: PaperTrace | MarkTrace) -> list[object]:
    return list(_values(row))


def _values(row: PaperTrace | MarkTrace) -> Iterator[object]:
    for column in row.__table__.columns:
        if column.name != "id":
            yield getattr(row, column.name)
