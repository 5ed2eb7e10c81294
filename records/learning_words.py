"""What assessors said of values, and what was read of the papers they spoke of: what examples are made from."""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from records.clock import seconds_now
from records.consent import withdrawn_among
from records.learning_tables import LearningExample
from records.splitting_tables import Piece
from records.tables import Correction, File, Json, Reading, WordSort
from records.words import standing, value_of
from rules.paper import FACTS, Document, FactValue
from rules.stored import StoredFormatError, decode_read_file, renamed

COVER = "•"
"""Stands for digits of an identity number that the speaker did not see: such a word confirms nothing."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One word, the paper it is about as it was read, and by which reader."""

    candidate_id: str
    word: int
    fact: str
    value: FactValue
    document: Document
    reader: str


def labelled(session: Session, lsp_id: str) -> Iterator[Labelled]:
    """The last standing word on each value of papers that were read. Who withdrew consent teaches nothing."""
    rows = session.scalars(select(Correction).where(Correction.lsp_id == lsp_id)
                           .order_by(Correction.candidate_id, Correction.number)).all()
    by_candidate: dict[str, list[Correction]] = {}
    for row in rows:
        by_candidate.setdefault(row.candidate_id, []).append(row)
    for gone in withdrawn_among(session, list(by_candidate)):
        del by_candidate[gone]
    for candidate_id, words in by_candidate.items():
        papers = papers_of(session, lsp_id, candidate_id)
        for row in last_values(words):
            found, value = papers.get(row.document), value_of(row.fact, row.value["value"])
            if found is not None and value is not None and COVER not in str(value):
                yield Labelled(candidate_id, row.number, row.fact, value, *found)


def last_values(words: Sequence[Correction]) -> list[Correction]:
    """A value that was corrected and confirmed counts once, as it was said last."""
    said = {(row.document, row.fact): row for row in standing(words)
            if row.sort == WordSort.VALUE and row.fact in FACTS}
    return list(said.values())


def papers_of(session: Session, lsp_id: str, candidate_id: str) -> Mapping[str, tuple[Document, str]]:
    """The candidate's papers by id, each with its reader: those of files, and those that people put together."""
    found: dict[str, tuple[Document, str]] = {}
    files = session.execute(
        select(File.name, File.reader, Reading.answer)
        .join(Reading, (Reading.sha256 == File.sha256) & (Reading.reader == File.reader) & (Reading.lsp_id == lsp_id))
        .where(File.candidate_id == candidate_id, File.lsp_id == lsp_id))
    pieces = session.execute(
        select(Piece.document, Piece.reader, Piece.answer)
        .where(Piece.candidate_id == candidate_id, Piece.lsp_id == lsp_id, Piece.answer.is_not(None)))
    for name, reader, answer in files:
        found |= {document.id: (document, reader) for document in documents_in(answer, name)}
    for identity, reader, of_piece in pieces:
        for document in documents_in(of_piece or {}, "")[:1]:
            found[identity] = (document, reader)
    return found


def documents_in(answer: Json, name: str) -> tuple[Document, ...]:
    """None of a reading of another form: it is read anew before anybody judges by it."""
    try:
        read = decode_read_file(answer)
    except StoredFormatError:
        return ()
    return renamed(read, name).documents if name else read.documents


def keep(session: Session, lsp_id: str, rows: Sequence[LearningExample]) -> None:
    """The examples of today in the place of those of yesterday: words taken back and people who withdrew are gone."""
    session.execute(delete(LearningExample).where(LearningExample.lsp_id == lsp_id))
    moment = seconds_now(session)
    for row in rows:
        row.made_at = moment
        session.add(row)
    session.flush()


def kept(session: Session, lsp_id: str) -> Sequence[LearningExample]:
    return session.scalars(select(LearningExample).where(LearningExample.lsp_id == lsp_id)
                           .order_by(LearningExample.candidate_id, LearningExample.word)).all()
