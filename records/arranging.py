"""A person cuts, joins and turns a candidate's pages: one word in the history, then read and judged again."""
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from records.arrangement import Pages, arranged_in, pages_of, value_of
from records.audit import record
from records.clock import seconds_now
from records.desk import begun, next_number
from records.judging import files_of, judge_candidate, portfolio_of
from records.tables import Candidate, Correction, Json, Judged, WordSort
from records.words import CODES, MAX_TEXT, BadWord, rows_on
from rules.arranging import TURNS, Leaf, Paper, identity, papers_after

MOST_PAGES = 500


def pages_now(session: Session, candidate: Candidate) -> Pages:
    """All pages of a candidate, and what papers they make today."""
    files = files_of(session, candidate.id)
    read = portfolio_of(session, candidate, files).files
    return pages_of(session, candidate.id, files, read, rows_on(session, candidate.id))


def arrange(session: Session, candidate_id: str, papers: Sequence[Paper], user_id: str, seen: int, code: str = "",
            reason: str = "", extra: Path | None = None) -> Judged:
    """Keep what papers these pages make, and judge again; pages that are not spoken of stay as they are.

    Raises BadWord, Stale, AlreadySigned.
    """
    candidate = begun(session, candidate_id, seen)
    pages = pages_now(session, candidate)
    now = pages.papers
    check(papers, {placed.leaf for paper in now for placed in paper})
    new = [paper for paper in papers if paper not in now]
    if not new:
        raise BadWord("susunannya sama seperti sekarang / nothing is different")
    names = [identity(paper, pages.machine) for paper in new]
    say(session, candidate, WordSort.ARRANGE, names[0], value_of(new, names), user_id, code, reason)
    return judge_candidate(session, candidate_id, extra)


def check(papers: Sequence[Paper], known: set[Leaf]) -> None:
    """Raises BadWord for pages that are not the candidate's, or that stand twice."""
    leaves = [placed.leaf for paper in papers for placed in paper]
    if not leaves or not all(papers) or len(leaves) > MOST_PAGES:
        raise BadWord(f"satu sampai {MOST_PAGES} halaman / 1 to {MOST_PAGES} pages")
    if len(set(leaves)) != len(leaves):
        raise BadWord("satu halaman hanya di satu bukti / a page stands in one paper only")
    if not known.issuperset(leaves):
        raise BadWord("halaman itu tidak ada pada asesi ini / no such page of this candidate")
    if any(placed.turns not in TURNS for paper in papers for placed in paper):
        raise BadWord("putaran 0 sampai 3 / turns from 0 to 3")


def say(session: Session, candidate: Candidate, sort: WordSort, document: str, value: Json, user_id: str, code: str,
        reason: str, **detail: str) -> int:
    """Keep a word of this sort, and a line in the audit log; its number. Raises BadWord."""
    if (code and code not in CODES) or len(reason) > MAX_TEXT:
        raise BadWord(f"alasan dari daftar, paling banyak {MAX_TEXT} huruf / a known reason, {MAX_TEXT} letters")
    number = next_number(session, candidate.id)
    session.add(Correction(
        lsp_id=candidate.lsp_id, candidate_id=candidate.id, number=number, sort=sort, document=document, fact="",
        value=value, code=code, reason=reason, user_id=user_id, made_at=seconds_now(session)))
    session.flush()
    record(session, candidate.lsp_id, user_id, f"said_{sort}", "candidate", candidate.id,
           {"number": number, "code": code, **detail})
    return number


def papers_before(session: Session, candidate: Candidate) -> list[Paper]:
    """What papers the pages made before the last word that arranged them; empty when there is none to take back."""
    rows, pages = rows_on(session, candidate.id), pages_now(session, candidate)
    last = max((row.number for row in rows if row.sort == WordSort.ARRANGE), default=None)
    if last is None:
        return []
    before = papers_after(pages.files, arranged_in([row for row in rows if row.number < last]))
    return still_here(before, pages)


def machine_cut(pages: Pages) -> list[Paper]:
    """As the machine cut them, of the pages that are still the candidate's."""
    return still_here(list(pages.machine), pages)


def still_here(papers: Sequence[Paper], pages: Pages) -> list[Paper]:
    here = {placed.leaf for paper in pages.papers for placed in paper}
    left = [tuple(placed for placed in paper if placed.leaf in here) for paper in papers]
    return [paper for paper in left if paper]
