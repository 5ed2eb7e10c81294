"""A paper that lies in the wrong candidate's folder goes to the right one: a word for each, and both are judged again.

What goes along is the reading of the paper and the pictures of its pages, so that neither candidate hangs on the other:
the erasure of one leaves the other whole. What people said that it bears goes along as well (`records.carrying`), and
stays in the history of where it was said.
"""
from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.arrangement import Pages, as_json, digest_of, paper_in, pieces_of
from records.arranging import pages_now, say
from records.carrying import for_guest, for_home, said_of
from records.clock import seconds_now
from records.consent import withdrawn
from records.desk import begun, is_signed, next_number
from records.judging import held, judge_candidate
from records.page_pictures import FORMS, picture_name
from records.splitting_tables import Piece, PieceState
from records.store import Store
from records.tables import Candidate, Judged, WordSort
from records.words import BadWord, rows_on
from rules.arranging import TURNS, Paper, Placed, counted
from rules.paper import ReadFile
from rules.stored import decode_read_file, encode_read_file

WHY = ("other_candidate", "not_own", "other")
SUFFIX = re.compile(r"[.][a-z0-9]{1,5}")


class TargetSigned(Exception):
    """The other candidate's decision stands; it must be reopened first."""

    code = "target_signed"


@dataclass(frozen=True, slots=True)
class Move:
    """Which paper, from whom to whom, by whom and why. `seen` is the judgement of `from_id` that the person saw."""

    document: str
    from_id: str
    to_id: str
    user_id: str
    seen: int
    code: str
    reason: str = ""


def move(session: Session, store: Store, asked: Move, extra: Path | None = None) -> tuple[Judged, Judged]:
    """The newest judgements of where it was and where it is.

    Raises BadWord, Stale, AlreadySigned, TargetSigned, OSError.
    """
    source, target = held_both(session, asked)
    pages = pages_now(session, source)
    paper = pages.find(asked.document)
    if paper is None:
        raise BadWord("bukti itu tidak ada pada asesi ini / no such paper of this candidate")
    home, said = back_home(session, source, target, paper), said_of(session, source, pages, asked.document)
    say(session, source, WordSort.MOVED_OUT, asked.document, {
        "value": target.id, "gone": [[one.leaf.file, one.leaf.page, one.leaf.sheet] for one in paper]},
        asked.user_id, asked.code, asked.reason, other=target.id)
    if home is not None:
        value: dict[str, Any] = {"value": source.id, "papers": [as_json(home)],
                                 "said": for_home(said, pages_now(session, target), home)}
        name = home[0].leaf.file
    else:
        piece, name = guest(session, store, source, target, pages, paper)
        here = [[name, number, 1, 0] for number in range(1, len(paper) + 1)]
        value = {"value": source.id, "file": name, "digest": piece.digest, "origin": as_json(paper), "papers": [here],
                 "said": for_guest(said, pages, paper, name)}
    say(session, target, WordSort.MOVED_IN, name, value, asked.user_id, asked.code, asked.reason, other=source.id)
    return judge_candidate(session, source.id, extra), judge_candidate(session, target.id, extra)


def held_both(session: Session, asked: Move) -> tuple[Candidate, Candidate]:
    """Both rows, held in one order everywhere. Raises BadWord, Stale, AlreadySigned, TargetSigned."""
    if asked.code not in WHY or asked.from_id == asked.to_id:
        raise BadWord("pilih asesi lain dan alasannya / choose another candidate and a reason")
    for candidate_id in sorted((asked.from_id, asked.to_id)):
        held(session, candidate_id)
    source, target = begun(session, asked.from_id, asked.seen), session.get_one(Candidate, asked.to_id)
    if source.batch_id != target.batch_id or target.route is None:
        raise BadWord("hanya ke asesi dari kiriman yang sama, yang sudah dibaca / only within a batch that was read")
    if is_signed(session, target.id):
        raise TargetSigned(target.id)
    if withdrawn(session, target.id):
        raise BadWord("asesi itu menarik persetujuannya / that candidate withdrew their consent")
    return source, target


def back_home(session: Session, source: Candidate, target: Candidate, paper: Paper) -> Paper | None:
    """The pages as they lie with the target, when they came from there; None for what was never there."""
    origins = {row.value["file"]: paper_in(row.value["origin"]) for row in rows_on(session, source.id)
               if row.sort == WordSort.MOVED_IN and row.value.get("origin") and row.value["value"] == target.id}
    if not all(placed.leaf.file in origins for placed in paper):
        return None
    old = [(origins[placed.leaf.file][placed.leaf.page - 1], placed.turns) for placed in paper]
    return tuple(Placed(one.leaf, (one.turns + turns) % len(TURNS)) for one, turns in old)


def guest(session: Session, store: Store, source: Candidate, target: Candidate, pages: Pages, paper: Paper,
          ) -> tuple[Piece, str]:
    """The paper as a piece of the target's own, under a file name that says nothing of the one whom it came from."""
    sources = pages.sources(paper)
    read, reader = reading_of(session, source, pages, paper)
    digest = digest_of(sources)
    name = name_here(session, target, digest, paper[0].leaf.file)
    piece = session.scalar(select(Piece).where(Piece.candidate_id == target.id, Piece.digest == digest))
    if piece is None:
        piece = Piece(lsp_id=target.lsp_id, candidate_id=target.id, digest=digest, sources=sources,
                      made_at=seconds_now(session))
        session.add(piece)
    piece.document, piece.shown = f"{name}#1", list(range(1, len(paper) + 1))
    piece.state, piece.reader, piece.answer = PieceState.READ, reader, encode_read_file(read)
    session.flush()
    copy_pictures(store, target.lsp_id, sources, digest, reader)
    return piece, name


def name_here(session: Session, target: Candidate, digest: str, name: str) -> str:
    """The name that the paper had with the target before, if it was there; else a new one."""
    for row in rows_on(session, target.id):
        if row.sort == WordSort.MOVED_IN and row.value.get("digest") == digest:
            return str(row.value["file"])
    suffix = PurePosixPath(name).suffix.lower()
    return f"pindahan-{next_number(session, target.id)}{suffix if SUFFIX.fullmatch(suffix) else ''}"


def reading_of(session: Session, source: Candidate, pages: Pages, paper: Paper) -> tuple[ReadFile, str]:
    """What was read of the paper, and by whom. Raises BadWord for one that is not read yet."""
    digest = digest_of(pages.sources(paper))
    if paper in pages.machine:
        document = counted(pages.machine[paper], digest)
        return ReadFile(digest, digest, len(paper), None, (document,)), pages.places[paper[0].leaf].reader
    for piece in pieces_of(session, source.id):
        if piece.digest == digest and piece.answer is not None:
            return decode_read_file(piece.answer), piece.reader
    raise BadWord("bukti itu masih dibaca ulang / that paper is still being read")


def copy_pictures(store: Store, lsp_id: str, sources: Sequence[Sequence[Any]], digest: str, reader: str) -> None:
    """Pictures of the pages under the paper's own name; those of a piece lie there already. Raises OSError."""
    if any(turns for *_, turns in sources):
        return
    for number, (content, by, document, page, _) in enumerate(sources, start=1):
        for form in FORMS:
            with suppress(FileNotFoundError):
                data = store.picture(lsp_id, content, by, picture_name(document, page, form))
                store.put_picture(lsp_id, digest, reader, picture_name(1, number, form), data)
