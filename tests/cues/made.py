"""Candidates of one body with papers that were read, in a real database; nothing is read here."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from records.judging import judge_candidate
from records.tables import Batch, BatchState, Candidate, File, FileState, Reading
from rules.paper import Document, MarkPrint, ReadFile
from rules.stored import encode_read_file
from tests.rules.portfolios import BOX, ON, paper

NUMBERS: Iterator[int] = count(1)


@dataclass(frozen=True, slots=True)
class Made:
    """A body's shelf: where candidates are put."""

    engine: Engine
    lsp_id: str

    def candidate(self, session: Session, name: str, papers: Sequence[Document], **known: str) -> str:
        """Its id; the candidate has been judged."""
        batch = Batch(lsp_id=self.lsp_id, name="b", scheme="", assessed_on=ON.isoformat(), received_at=0,
                      state=BatchState.WORKING)
        session.add(batch)
        session.flush()
        person = Candidate(lsp_id=self.lsp_id, batch_id=batch.id, folder="001", name=name, scheme="pembatik-tulis",
                           assessed_on=ON.isoformat(), known=known)
        session.add(person)
        session.flush()
        for position, document in enumerate(papers):
            self.hand_in(session, person, document, position)
        session.flush()
        judge_candidate(session, person.id)
        return person.id

    def hand_in(self, session: Session, person: Candidate, document: Document, position: int) -> None:
        read = ReadFile(document.file, document.sha256, 1, None, (document,))
        reader = f"r{next(NUMBERS)}"
        session.add(Reading(lsp_id=self.lsp_id, sha256=document.sha256, reader=reader, read_at=0,
                            answer=encode_read_file(read)))
        session.add(File(lsp_id=self.lsp_id, batch_id=person.batch_id, candidate_id=person.id, path=document.file,
                         name=document.file, sha256=document.sha256, size=1, received_at=0, state=FileState.READ,
                         reader=reader, position=position))


def certificate(holder: str, number: str = "", issuer: str = "Balai Pelatihan Karangmulya", **more: Any) -> Document:
    """Of a content of its own, unless `sha` says otherwise."""
    place = next(NUMBERS)
    numbered = {"number": number} if number else {}
    said = {"holder": holder, "issuer": issuer, "title": "Membatik Tulis", **numbered, **more}
    return paper("training_certificate", place, **said)


def stamped(document: Document, look: int) -> Document:
    return replace(document, prints=(MarkPrint("stamp", f"{look:0128x}", 1, BOX),))
