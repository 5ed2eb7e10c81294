"""What was seen in a paper's looks or its file: a doubt for a person to settle, never more (rule of evidence A).

Each was measured on made alterations and on honest papers (docs/cues.md); one that raised doubt on more than one honest
paper in a hundred does not hold a paper back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from rules.calendar import nik_agrees
from rules.currency import dates_of
from rules.identity import Person
from rules.judgement import Alert
from rules.paper import Document, Kind
from rules.reading import claimed, claimed_date
from rules.scheme import Holder, Paper, Scheme
from rules.verdict import UNCLEAR, Finding, Word

HELD_BACK = {
    "odd_print": "cue_odd_print",
    "hidden_text": "cue_hidden_text",
    "changed_after_signing": "cue_changed_after_signing",
}
"""What makes a paper's authenticity a question, with the code of its sentence."""
QUESTION = {"changed_after_signing": "e_signature"}
"""Where another rule asks of the same thing, one answer settles both."""
UNNUMBERED = frozenset({Kind.LOGBOOK, Kind.CV, Kind.TRANSCRIPT, Kind.ID_CARD, Kind.FAMILY_CARD, Kind.OTHER})
"""What is read as a number on these is seldom one of the paper's own that follows its date."""
TOLD_ONLY = {"edited_with": "edited_with"}
"""What is told and holds nothing back: many an honest certificate was made with the program that it names."""


def looks_whole(paper: Document, wanted: Paper, scheme: Scheme, _person: Person) -> Iterator[Finding]:
    """AUT-08: nothing in its looks or its file differs from the rest of it. One question for each sort of cue."""
    if wanted.holder is Holder.IGNORED:
        return
    for code, reason in HELD_BACK.items():
        cue = next((cue for cue in paper.cues if cue.code == code), None)
        if cue is not None and code in scheme.cues:
            seen = cue.words or None
            fact = QUESTION.get(code, reason)
            yield Finding("AUT-08", reason, UNCLEAR, {"words": seen}, paper.id, fact, cue.page, cue.box, seen=seen)


def number_fits_date(paper: Document, _wanted: Paper, scheme: Scheme, _person: Person) -> Iterator[Finding]:
    """AUT-09: the month or year inside its number is that of its date (two months before, three after)."""
    number, days = paper.fact("number"), claimed_date(paper, "issue_date", scheme.floors.fact)
    if paper.kind in UNNUMBERED or not days:  # numbers follow the day of issue, not that of the event
        return
    if dates_of(paper, scheme.floors.fact).contradiction != "number_contradicts_date":
        return
    said, day = str(number.value or ""), days[0]
    values: dict[str, Word] = {"number": said, "date": day}
    yield Finding(
        "AUT-09", "number_contradicts_date", UNCLEAR, values, paper.id, "issue_date", number.page, number.box,
        seen=said, bound=day,
    )


def nik_fits_birth_date(paper: Document, _wanted: Paper, scheme: Scheme, _person: Person) -> Iterator[Finding]:
    """AUT-10: the birth date inside the NIK is the one printed beside it."""
    nik, floor = paper.fact("nik"), scheme.floors.fact
    born = claimed_date(paper, "birth_date", floor)
    digits = "".join(sign for sign in str(nik.value or "") if sign.isdigit())
    if not born or not claimed(nik, floor) or nik_agrees(digits, born[0]) is not False:
        return
    yield Finding(
        "AUT-10", "nik_contradicts_birth_date", UNCLEAR, {"date": born[0]}, paper.id, "nik", nik.page, nik.box,
        bound=born[0],
    )


def cue_alerts(paper: Document, heeded: Collection[str]) -> Iterator[Alert]:
    """One alert for all that holds the paper back, and one for each program named."""
    seen = [cue for cue in paper.cues if cue.code in HELD_BACK and cue.code in heeded]
    if seen:
        codes = list(dict.fromkeys(cue.code for cue in seen))
        yield Alert("altered", (paper.id,), {"cues": ", ".join(codes), "page": seen[0].page or paper.pages[0]})
    for cue in paper.cues:
        if cue.code in TOLD_ONLY and cue.code in heeded:
            yield Alert(TOLD_ONLY[cue.code], (paper.id,), {"words": cue.words})
