"""A batch with all that its package is made of, read once: candidates, answers, outcomes, words of people."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from records import bnsp, portfolio
from records.consent import withdrawn_among
from records.letterhead import letterhead, session_report
from records.outcomes import Outcome, outcomes
from records.participants import entry_of
from records.retention_tables import PapersErased
from records.tables import Batch, Candidate, File, Json, Lsp
from records.viewer import Viewer
from web.report.write import file_name


@dataclass(frozen=True, slots=True)
class Gathered:
    """`names` are plain folder names by candidate; `answers` lack whoever is not judged yet."""

    batch: Batch
    people: Sequence[Candidate]
    names: Mapping[str, str]
    answers: Mapping[str, Json]
    outcomes: Mapping[str, Outcome]
    files: Mapping[str, Sequence[File]]
    """None of whom the papers were erased, their time being over."""
    withdrawn: Sequence[str]
    """Ids of candidates who withdrew their consent: nothing else of them is in the package."""
    words: Mapping[str, str]
    head: Mapping[str, str]


def gather(session: Session, viewer: Viewer, batch: Batch) -> Gathered:
    """Only what the viewer may see, and nothing of who withdrew consent but the id."""
    everybody = portfolio.all_candidates(session, viewer, batch)
    gone = withdrawn_among(session, [one.id for one in everybody])
    erased = set(session.scalars(select(PapersErased.candidate_id).where(PapersErased.lsp_id == batch.lsp_id)))
    people = [one for one in everybody if one.id not in gone]
    taken: set[str] = {"index"}
    answers = {one.id: judged.answer for one in people if (judged := portfolio.judgement(session, one))}
    files: dict[str, list[File]] = {one.id: [] for one in people}
    of_batch = session.scalars(select(File).where(File.batch_id == batch.id))
    for file in sorted(of_batch, key=lambda one: (one.position, one.path)):
        if file.candidate_id in files and file.candidate_id not in erased:
            files[file.candidate_id].append(file)
    return Gathered(
        batch, people, {one.id: file_name(one.folder, taken).removesuffix(".html") for one in people}, answers,
        outcomes(session, people), files, sorted(gone), session_report(session, batch.id),
        {"lsp": session.get_one(Lsp, batch.lsp_id).name, **letterhead(session, batch.lsp_id)})


def checked(session: Session, whole: Gathered, tables: Mapping[str, bnsp.CodeTable]) -> bnsp.Checked:
    """Which rows of BNSP's list are whole, and all that the others lack."""
    entries = [entry_of(session, whole.batch, one, whole.outcomes[one.id]) for one in whole.people]
    return bnsp.check(entries, tables)
