"""Portfolios written down in a few words, for worked cases, proofs and laws."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from rules.paper import FACTS, Candidate, Cue, Document, Fact, Kind, Line, Mark, Portfolio, Problem, ReadFile

ON = date(2026, 11, 16)
NAME = "Siti Rahayu"
SURE = 0.95
BOX = (0.2, 0.3, 0.8, 0.35)

HEADINGS = {
    Kind.COMPETENCY_CERTIFICATE: ("SERTIFIKAT", "Dengan ini menyatakan bahwa", "Telah memenuhi kualifikasi"),
    Kind.TRAINING_CERTIFICATE: ("SERTIFIKAT", "Diberikan kepada", "telah mengikuti"),
    Kind.PARTICIPATION_CERTIFICATE: ("SERTIFIKAT", "Diberikan kepada", "sebagai peserta"),
    Kind.AWARD: ("PIAGAM PENGHARGAAN", "Diberikan kepada", "atas prestasinya pada"),
    Kind.EMPLOYMENT_LETTER: ("SURAT KETERANGAN KERJA", "menerangkan dengan sesungguhnya bahwa", "adalah benar"),
    Kind.RECOMMENDATION_LETTER: ("SURAT REKOMENDASI", "dengan ini merekomendasikan", "sebagai"),
    Kind.ASSIGNMENT_LETTER: ("SURAT TUGAS", "dengan ini menugaskan kepada", "sebagai berikut"),
    Kind.BUSINESS_LETTER: ("SURAT KETERANGAN USAHA", "menerangkan bahwa", "warga kami"),
    Kind.DIPLOMA: ("IJAZAH", "dinyatakan lulus dari", "kompetensi keahlian"),
}


def paper(kind: str, place: int = 1, **given: Any) -> Document:
    """One paper. Facts as plain values (sure) or as {value, confidence, alternatives}; `says` adds lines."""
    file = str(given.pop("file", f"berkas{place}.pdf"))
    facts = {name: _fact(given.pop(name)) for name in FACTS if name in given}
    return Document(
        id=f"{file}#{given.pop('number_in_file', 1)}",
        file=file,
        sha256=str(given.pop("sha", f"sha-{file}")),
        pages=tuple(given.pop("pages", (1,))),
        kind=Kind(kind),
        kind_confidence=float(given.pop("kind_confidence", SURE)),
        facts=facts,
        marks={name: Mark(**mark) for name, mark in given.pop("marks", {}).items()},
        notes=tuple(given.pop("notes", ())),
        cues=tuple(Cue(code, 1, BOX) for code in given.pop("cues", ())),
        lines=_lines(Kind(kind), facts, given.pop("says", ()), given.pop("lines", None)),
    )


def _fact(given: Any) -> Fact:
    if isinstance(given, Mapping):
        value = _value(given["value"])
        others = tuple(_value(other) for other in given.get("alternatives", ()))
        return Fact(value, given.get("confidence", SURE), 1, BOX, str(value), given.get("derived", ""), others)
    value = _value(given)
    return Fact(value, SURE, 1, BOX, str(value))


def _value(given: Any) -> Any:
    return tuple(given) if isinstance(given, list | tuple) else given


def _lines(kind: Kind, facts: Mapping[str, Fact], says: Sequence[str], lines: Sequence[str] | None) -> tuple[Line, ...]:
    if lines is None:
        named = [str(facts[name].value) for name in ("holder", "title", "role", "signer") if name in facts]
        lines = [*HEADINGS.get(kind, ()), *named, *says]
    return tuple(Line(text, 1, (0.1, 0.02 * place, 0.9, 0.02 * place + 0.01), SURE) for place, text in enumerate(lines))


def portfolio(papers: Sequence[Document], name: str = NAME, unread: Sequence[str] = (), **known: Any) -> Portfolio:
    """One file for each file name; `unread` are names of files that could not be opened."""
    by_file: dict[str, list[Document]] = {}
    for one in papers:
        by_file.setdefault(one.file, []).append(one)
    files = [ReadFile(file, some[0].sha256, 1, None, tuple(some)) for file, some in by_file.items()]
    broken = [ReadFile(file, f"sha-{file}", 0, Problem("damaged", "Berkas rusak.")) for file in unread]
    return Portfolio(Candidate(name=name, folder="001", **known), (*files, *broken))
