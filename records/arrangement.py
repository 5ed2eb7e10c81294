"""How people arranged a candidate's pages: words of the history, the papers they make, and where each page lies."""
from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.clock import seconds_now
from records.splitting_tables import Piece, PieceState
from records.tables import Candidate, File, Json, WordSort
from records.tables import Correction as Row
from rules.arranging import (
    Arranged,
    Leaf,
    Paper,
    Placed,
    arranged,
    identity,
    machine_papers,
    papers_after,
    shown_pages,
    spans,
)
from rules.following import Papers, papers_of
from rules.paper import Document, Portfolio, Problem, ReadFile
from rules.stored import decode_read_file, renamed

SORTS = (WordSort.ARRANGE, WordSort.MOVED_OUT, WordSort.MOVED_IN)
WAITING = Problem("blocked", "Halaman yang baru disusun sedang dibaca ulang. Tunggu sebentar.")
UNREAD = Problem("damaged", "Halaman yang disusun orang tidak dapat dibaca ulang. Susun lagi, atau periksa kertasnya.")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reading and the picture of a page lie: a file's content, or a piece's digest; see `Piece.sources`."""

    content: str
    reader: str
    document: int
    page: int


@dataclass(frozen=True, slots=True)
class Pages:
    """All pages of a candidate as they were read, guests from other candidates among them, and what people said."""

    files: tuple[ReadFile, ...]
    places: Mapping[Leaf, Place]
    words: tuple[Arranged, ...]

    @property
    def papers(self) -> list[Paper]:
        return papers_after(self.files, self.words)

    @property
    def machine(self) -> dict[Paper, Document]:
        return machine_papers(self.files)

    def sources(self, paper: Paper) -> list[list[Any]]:
        places = [(self.places[placed.leaf], placed.turns) for placed in paper]
        return [[one.content, one.reader, one.document, one.page, turns] for one, turns in places]

    def find(self, document: str) -> Paper | None:
        machine = self.machine
        return next((paper for paper in self.papers if identity(paper, machine) == document), None)


def pages_of(session: Session, candidate_id: str, files: Sequence[File], read: Sequence[ReadFile],
             rows: Sequence[Row]) -> Pages:
    """`read` are the readings of `files`, in their order."""
    contents = {one.file: (one.sha256, file.reader) for file, one in zip(files, read, strict=True)}
    guests = guests_of(session, candidate_id, rows)
    contents |= {name: (piece.digest, piece.reader) for name, piece in guests.items()}
    every = (*read, *(guest_file(name, piece) for name, piece in guests.items()))
    numbers = {document.id: number for file in every for number, document in enumerate(file.documents, start=1)}
    places = {placed.leaf: Place(*contents[placed.leaf.file], numbers[document.id], placed.leaf.page)
              for paper, document in machine_papers(every).items() for placed in paper}
    return Pages(every, places, tuple(arranged_in(rows)))


def guests_of(session: Session, candidate_id: str, rows: Sequence[Row]) -> dict[str, Piece]:
    """Papers that came from other candidates, by the file name that they have here."""
    names = {row.value["digest"]: row.value["file"] for row in rows
             if row.sort == WordSort.MOVED_IN and row.value.get("digest")}
    found = {piece.digest: piece for piece in pieces_of(session, candidate_id) if piece.digest in names}
    return {name: found[digest] for digest, name in names.items() if digest in found}


def guest_file(name: str, piece: Piece) -> ReadFile:
    return renamed(decode_read_file(piece.answer or {}), name)


def pieces_of(session: Session, candidate_id: str) -> list[Piece]:
    """The newest first."""
    return list(session.scalars(
        select(Piece).where(Piece.candidate_id == candidate_id).order_by(Piece.made_at.desc())
        .execution_options(populate_existing=True)))


def put_together(session: Session, candidate: Candidate, portfolio: Portfolio, files: Sequence[File],
                 rows: Sequence[Row]) -> tuple[Portfolio, Papers]:
    """The portfolio with its pages as people arranged them, and what papers there were and are; of a candidate whose
    pages nobody arranged none is told. `portfolio` holds the readings of `files`, in order."""
    if not any(row.sort in SORTS for row in rows):
        return portfolio, Papers({}, {})
    pages = pages_of(session, candidate.id, files, portfolio.files, rows)
    pieces = {piece.digest: piece for piece in pieces_of(session, candidate.id)}

    def read(paper: Paper) -> Document | Problem:
        piece = pieces.get(digest_of(pages.sources(paper)))
        if piece is None or piece.state in (PieceState.WAITING, PieceState.READING):
            return WAITING
        return UNREAD if piece.answer is None else decode_read_file(piece.answer).documents[0]

    return arranged(replace(portfolio, files=pages.files), pages.words, read), papers_of(pages.files, pages.words)


def want_pieces(session: Session, candidate: Candidate, pages: Pages) -> list[str]:
    """Rows for papers that nobody has read yet; the ids of all that wait, for a worker to be called."""
    known, machine = {piece.digest: piece for piece in pieces_of(session, candidate.id)}, pages.machine
    sizes = {file.file: file.pages for file in pages.files}
    for paper in pages.papers:
        sources = pages.sources(paper)
        if paper not in machine and digest_of(sources) not in known:
            session.add(Piece(
                lsp_id=candidate.lsp_id, candidate_id=candidate.id, digest=digest_of(sources), sources=sources,
                document=identity(paper, machine), shown=list(shown_pages(paper, sizes[paper[0].leaf.file])),
                made_at=seconds_now(session)))
    session.flush()
    return [piece.id for piece in pieces_of(session, candidate.id) if piece.state == PieceState.WAITING]


def digest_of(sources: Sequence[Sequence[Any]]) -> str:
    """The name of a paper that is made of these pages."""
    return hashlib.sha256(json.dumps(sources, separators=(",", ":")).encode()).hexdigest()


def arranged_in(rows: Sequence[Row]) -> list[Arranged]:
    return [Arranged(tuple(paper_in(one) for one in row.value.get("papers", ())),
                     frozenset(Leaf(*leaf) for leaf in row.value.get("gone", ())))
            for row in rows if row.sort in SORTS]


def paper_in(told: Sequence[Sequence[Any]]) -> Paper:
    return tuple(Placed(Leaf(file, page, sheet), turns) for file, page, sheet, turns in told)


def as_json(paper: Paper) -> list[list[Any]]:
    return [[one.leaf.file, one.leaf.page, one.leaf.sheet, one.turns] for one in paper]


def value_of(papers: Sequence[Paper], names: Sequence[str]) -> Json:
    """An ARRANGE word: `value` is for people, ids of the papers that come of it."""
    return {"value": " | ".join(names), "papers": [as_json(paper) for paper in papers]}


def pages_told(row: Row) -> str:
    """The papers that a word made, for people: "bundel.pdf hal. 1-2 ⟳90°; bundel.pdf hal. 3 + foto.jpg hal. 1"."""
    return "; ".join(" + ".join(run_told(file, run) for file, run in runs(paper_in(paper)))
                     for paper in row.value.get("papers", ()))


def runs(paper: Paper) -> list[tuple[str, list[Placed]]]:
    """Pages that follow each other in one file and lie the same way, together."""
    found: list[tuple[str, list[Placed]]] = []
    for placed in paper:
        if found and found[-1][0] == placed.leaf.file and found[-1][1][-1].turns == placed.turns:
            found[-1][1].append(placed)
        else:
            found.append((placed.leaf.file, [placed]))
    return found


def run_told(file: str, run: Sequence[Placed]) -> str:
    """Turns are counted against the clock, and told with it, as the page for them does."""
    turned = f" ⟳{(4 - run[0].turns) * 90}°" if run[0].turns else ""
    return f"{file} hal. {spans([placed.leaf.page for placed in run])}{turned}"
