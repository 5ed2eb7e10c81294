"""The rows of BNSP's list: what roster, staff, assessors and the plenary say of each candidate of a batch."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.account_tables import User
from records.audit import record
from records.bnsp import TABLES, Entry
from records.clock import seconds_now
from records.lsp_desk_tables import BnspDetail
from records.outcomes import Outcome
from records.roster import plain
from records.tables import Batch, Candidate, Json
from records.viewer import Viewer

FIELDS: Mapping[str, str] = {
    "nik": "NIK", "birth_place": "TEMPAT LAHIR", "birth_date": "TANGGAL LAHIR (dd/mm/yyyy)",
    "sex": "JENIS KELAMIN (L/P)", "address": "TEMPAT TINGGAL", "phone": "TELP", "email": "EMAIL",
    **{key: column for key, (_, column) in TABLES.items()},
}
"""What staff may fill in for one candidate, with the column that it goes to. Name, date and result are not theirs."""
PERSON = ("nik", "birth_place", "birth_date", "sex")
MOST_LETTERS = 300


class BadDetail(ValueError):
    """A value that no cell of the list may hold; the text names the column."""

    code = "bad_detail"


def entry_of(session: Session, batch: Batch, one: Candidate, outcome: Outcome) -> Entry:
    """What is known of a candidate, each thing by the last who said it. K or BK is a closed plenary's alone."""
    values = values_of(session, batch, one)
    born = values.get("birth_date", "")
    return Entry(
        one.name, values.get("nik", ""), values.get("birth_place", ""), date.fromisoformat(born) if born else None,
        values.get("sex", ""), {key: text for key, text in values.items() if key not in PERSON},
        date.fromisoformat(one.assessed_on), registrations(session, one, outcome), outcome.result)


def values_of(session: Session, batch: Batch, one: Candidate) -> dict[str, str]:
    """By the keys of FIELDS: what staff filled in, else what the roster says."""
    row: Json = next((row for row in batch.roster if plain(row.get("folder") or row.get("name") or "") in
                      {plain(one.folder), plain(one.name)}), {})
    detail = session.get(BnspDetail, one.id)
    said = {**row.get("other", {}), **{key: one.known.get(key) for key in PERSON},
            **(detail.content if detail else {})}
    return {key: str(said[key]) for key in FIELDS if said.get(key)}


def registrations(session: Session, one: Candidate, outcome: Outcome) -> tuple[str, ...]:
    """Of everybody whose recommendation stands, else of the assessor whom the candidate is assigned to."""
    assessor = session.get(User, one.assessor_id) if one.assessor_id else None
    found = [outcome.registration, assessor.registration if assessor else ""]
    return tuple(dict.fromkeys(number for number in found if number))


def fill_in(session: Session, viewer: Viewer, one: Candidate, said: Mapping[str, str]) -> None:
    """Keep what staff typed; an empty value gives the word back to the roster. Raises BadDetail."""
    content = {key: checked(key, text) for key, text in said.items() if key in FIELDS and text.strip()}
    row = session.get(BnspDetail, one.id) or BnspDetail(candidate_id=one.id, lsp_id=one.lsp_id)
    row.content, row.at, row.actor = content, seconds_now(session), viewer.id
    session.add(row)
    record(session, one.lsp_id, viewer.id, "bnsp_filled_in", "candidate", one.id, {"fields": sorted(content)})


def checked(key: str, text: str) -> str:
    clean = " ".join(text.split())
    if len(clean) > MOST_LETTERS:
        raise BadDetail(f"{FIELDS[key]}: paling banyak {MOST_LETTERS} huruf / at most {MOST_LETTERS} letters")
    if key == "birth_date":
        try:
            date.fromisoformat(clean)
        except ValueError:
            raise BadDetail(f"{FIELDS[key]}: tanggal YYYY-MM-DD / a date") from None
    if key == "sex" and clean not in ("L", "P"):
        raise BadDetail(f"{FIELDS[key]}: L atau P / L or P")
    return clean


def details_of(session: Session, lsp_id: str, candidates: set[str]) -> dict[str, BnspDetail]:
    """What staff filled in, by candidate."""
    rows = select(BnspDetail).where(BnspDetail.lsp_id == lsp_id, BnspDetail.candidate_id.in_(candidates))
    return {row.candidate_id: row for row in session.scalars(rows)}
