"""From the bytes of one file to its documents: the whole story on one screen. No database, no rules applied."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rules.paper import Cue, Document, Fact, Kind, Line, Mark, Problem, ReadFile
from rules.privacy import SET_ASIDE
from worker.cues import cues_of_file, cues_of_layer, with_cues
from worker.facts import find_facts, notes_on
from worker.facts.second import confirm
from worker.intake import open_file
from worker.kinds import classify
from worker.limits import Limits
from worker.marks import compare_qr, find_marks, fingerprint
from worker.page import Engine, PageText, box_of
from worker.problems import Refusal
from worker.readtext import read_page
from worker.sensitive import is_sensitive, naming
from worker.split import split

SignOfLife = Callable[[int], None]
"""Called with the number of each page that has been read, so that whoever waits knows that work goes on."""

TEXTLESS_KINDS = {Kind.BLANK, Kind.UNREADABLE, Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO}


@dataclass(frozen=True, slots=True)
class Reader:
    """What reading needs besides the bytes. Made once, shared by every file."""

    engine: Engine
    second: Engine | None
    limits: Limits
    trust_roots: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A file's documents together with the upright pictures that their boxes refer to."""

    file: ReadFile
    pictures: tuple[tuple[str, PageText], ...]
    """(document id, page) in the order of the documents."""


def read_bytes(name: str, data: bytes, reader: Reader, alive: SignOfLife = lambda _page: None) -> Reading:
    """Read one file, which is no archive. Never raises for what is wrong with the file: that is its `problem`."""
    try:
        opened = open_file(name, data, reader.limits, trust_roots=reader.trust_roots)
    except Refusal as refusal:
        return Reading(ReadFile(name, refusal.sha256, 0, refusal.problem), ())
    texts: list[PageText] = []
    below: list[Cue] = []
    problem: Problem | None = None
    try:
        for page in opened.pages:
            texts += read_page(page, reader.engine)
            below += cues_of_layer(page)
            alive(page.number)
    except Refusal as refusal:  # part of it can be shown: what was read so far stays
        problem = refusal.problem
    documents, pictures = [], []
    of_file = (*cues_of_file(data, opened.e_signature), *below)
    for index, paper in enumerate(split(texts), start=1):
        document = read_paper(f"{name}#{index}", name, opened.sha256, paper, opened.e_signature, opened.notes, reader)
        document = with_cues(document, paper, of_file)
        documents.append(document)
        pictures += [(document.id, page) for page in paper]
    pages = max([opened.page_count, *(text.number for text in texts)])
    return Reading(ReadFile(name, opened.sha256, pages, problem or opened.problem, tuple(documents)), tuple(pictures))


def read_paper(
    identity: str, file: str, digest: str, pages: Sequence[PageText], e_signature: Mark, file_notes: Sequence[str],
    reader: Reader,
) -> Document:
    """One paper: its marks, what it is, what it says, and the same said again by the second reader where it decides."""
    marks = marks_of(pages)
    kind, confidence, _cues = classify(pages, marks)
    facts: dict[str, Fact] = {}
    if kind not in TEXTLESS_KINDS:
        facts = find_facts(pages, kind)
        facts = confirm(facts, pages, reader.engine, reader.second)
    lines = lines_of(pages)
    aside = is_sensitive(kind, confidence, (line.text for line in lines))
    if aside:
        facts, lines = naming(facts, kind), ()
    marks["qr"] = compare_qr(marks["qr"], facts)
    marks["e_signature"] = e_signature
    notes = (*file_notes, *(note for page in pages for note in page.notes), *notes_on(facts, pages),
             *([SET_ASIDE] if aside else []))
    return Document(
        id=identity, file=file, sha256=digest, pages=tuple(dict.fromkeys(page.number for page in pages)),
        kind=kind, kind_confidence=confidence, facts=facts, marks=marks, lines=lines,
        notes=tuple(dict.fromkeys((*notes, f"fingerprint:{fingerprint(pages[0].picture)}"))),
    )


def marks_of(pages: Sequence[PageText]) -> dict[str, Mark]:
    """The marks of a paper: of each sort the surest that is there, else the surest "not there"."""
    found: dict[str, Mark] = {}
    for page in pages:
        for name, mark in find_marks(page).items():
            best = found.get(name)
            if best is None or (bool(mark.value), mark.confidence) > (bool(best.value), best.confidence):
                found[name] = mark
    return found


def lines_of(pages: Sequence[PageText]) -> tuple[Line, ...]:
    return tuple(
        Line(line.text, page.number, box_of(line.quad, page.picture), line.score)
        for page in pages for line in page.lines
    )
