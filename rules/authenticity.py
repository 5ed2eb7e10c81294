"""Authentic: the candidate's own, and bearing the marks of a genuine paper (rule of evidence A).

No mark proves a paper genuine and none missing proves it false: marks only ever raise a doubt for a person to settle.
"""

from __future__ import annotations

from collections.abc import Iterator

from rules.identity import Person, birth_date_on, nik_on
from rules.names import Likeness, NameMatch, compare
from rules.paper import Document, Fact, Kind
from rules.quality import well_read
from rules.reading import agree, claimed, readings, word
from rules.scheme import Holder, Paper, Scheme
from rules.verdict import NO, UNCLEAR, YES, Finding, Verdict

NAMELESS_BY_NATURE = (Kind.LOGBOOK, Kind.OTHER, Kind.CONTRACT, Kind.RECEIPT)
"""Such a paper, read well, without the candidate's name is not shown to be the candidate's own (worked examples).
A certificate, award or letter always bears a name: not to find it there is the reader's failure, and a doubt."""
LETTERS = (Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.APPOINTMENT_LETTER, Kind.ASSIGNMENT_LETTER)
HOLDER_SIGNS = (
    Kind.COMPETENCY_CERTIFICATE,
    Kind.ID_CARD,
    Kind.DIPLOMA,
    Kind.CV,
    Kind.CONTRACT,
    Kind.BNSP_FORM,
    Kind.LOGBOOK,
)
"""Papers on which the holder signs too."""
SETTLED_BY_BIRTH_DATE = ("one_word", "letters", "initials", "part_of_name", "order")


def own_paper(paper: Document, wanted: Paper, scheme: Scheme, person: Person) -> Iterator[Finding]:
    """AUT-01: the candidate is its holder, not its signer, organiser or employer. Source: the scheme; names."""
    if wanted.holder is Holder.IGNORED:
        return
    floor, holder = scheme.floors.fact, paper.fact("holder")
    names = [str(value) for value in readings(holder, floor)]
    if names:
        yield _judged(
            paper, holder, [_same_person(paper, compare(person.name, name), person, floor) for name in names], person
        )
        return
    absent = not holder.found and paper.kind in NAMELESS_BY_NATURE and well_read(paper, floor)
    verdict, code = (
        (NO, "name_absent") if absent else (UNCLEAR, "holder_unsure" if holder.found else "holder_not_found")
    )
    yield _finding(paper, holder, code, verdict, person)


def _judged(paper: Document, holder: Fact, matches: list[tuple[Verdict, str]], person: Person) -> Finding:
    verdict = agree(match[0] for match in matches)
    code = matches[0][1] if len(matches) == 1 or verdict is not UNCLEAR else "holder_unsure"
    return _finding(paper, holder, code, verdict, person)


def _finding(paper: Document, holder: Fact, code: str, verdict: Verdict, person: Person) -> Finding:
    return Finding(
        "AUT-01",
        code,
        verdict,
        {"holder": word(holder.value), "candidate": person.name},
        paper.id,
        "holder",
        holder.page,
        holder.box,
        seen=word(holder.value),
        bound=person.name,
    )


def _same_person(paper: Document, match: NameMatch, person: Person, floor: float) -> tuple[Verdict, str]:
    """A name's likeness, weighed with NIK and birth date on the same paper. A namesake's paper is a doubt."""
    nik, born = nik_on(paper, floor), birth_date_on(paper, floor)
    if match.likeness is Likeness.DIFFERENT:
        return (UNCLEAR, "name_differs_nik_same") if person.shares_nik(nik) else (NO, _other(paper, person, floor))
    if not person.name.strip():
        return UNCLEAR, "name_unknown"
    if person.contradicted_nik(nik_on(paper, 1 - floor)):  # what is doubtful may hold back, never help
        return UNCLEAR, "nik_differs"
    if person.contradicted_birth_date(birth_date_on(paper, 1 - floor)):
        return UNCLEAR, "birth_date_differs"
    if match.likeness is Likeness.SAME:
        return YES, "own"
    if match.reason not in ("group", "several_people", "no_name"):
        if person.shares_nik(nik):
            return YES, "own_by_nik"
        if match.reason in SETTLED_BY_BIRTH_DATE and person.shares_birth_date(born):
            return YES, "own_by_birth_date"
    return UNCLEAR, f"name_{match.reason}"


def _other(paper: Document, person: Person, floor: float) -> str:
    signer = paper.fact("signer")
    if signer.sure(floor) and compare(person.name, str(signer.value)).likeness is Likeness.SAME:
        return "signer_only"
    return "other_holder"


def same_person_as_card(paper: Document, wanted: Paper, scheme: Scheme, person: Person) -> Iterator[Finding]:
    """AUT-07: where the identity card speaks of another person than the roster, a name alone shows nobody's paper.

    Asked once, of the card. What bears the roster's own NIK or birth date stands beside it undoubted.
    """
    other, floor = person.other, scheme.floors.fact
    if other is None or wanted.holder is Holder.IGNORED or paper.id == other.document or not paper.fact("holder").found:
        return
    if person.shares_nik(nik_on(paper, floor)) or person.shares_birth_date(birth_date_on(paper, floor)):
        return
    values = {"candidate": person.name, "holder": other.holder, "date": other.seen}
    code = "card_nik_differs" if other.differs == "nik" else "card_birth_date_differs"
    yield Finding("AUT-07", code, UNCLEAR, values, other.document, "holder", other.page, other.box)


def not_self_signed(paper: Document, wanted: Paper, scheme: Scheme, person: Person) -> Iterator[Finding]:
    """AUT-02: nobody vouches for oneself: a letter signed by the candidate does not count."""
    signer = paper.fact("signer")
    if wanted.holder is Holder.IGNORED or paper.kind in HOLDER_SIGNS or not claimed(signer, scheme.floors.fact):
        return
    likeness = compare(person.name, str(signer.value))
    close = likeness.likeness is Likeness.SIMILAR and likeness.reason in ("letters", "initials", "spaces")
    if likeness.likeness is not Likeness.SAME and not close:
        return
    sure = likeness.likeness is Likeness.SAME and paper.kind in LETTERS and signer.sure(scheme.floors.fact)
    yield Finding(
        "AUT-02",
        "self_signed" if sure else "perhaps_self_signed",
        NO if sure else UNCLEAR,
        {"signer": word(signer.value), "candidate": person.name},
        paper.id,
        "signer",
        signer.page,
        signer.box,
        seen=word(signer.value),
    )


def marks_agree(paper: Document, wanted: Paper, scheme: Scheme, _person: Person) -> Iterator[Finding]:
    """AUT-03 to AUT-05: a broken e-signature, a QR that says otherwise, or none of the demanded marks is a doubt."""
    signed, code = paper.mark("e_signature"), paper.mark("qr")
    if signed.status == "broken":
        yield Finding("AUT-03", "e_signature_broken", UNCLEAR, {}, paper.id, "e_signature", signed.page, signed.box)
    if code.status == "differs":
        yield Finding("AUT-04", "qr_differs", UNCLEAR, {}, paper.id, "qr", code.page, code.box)
    if scheme.marks and wanted.holder is Holder.REQUIRED and paper.kind is not Kind.PRODUCT_PHOTO:
        yield _demanded_marks(paper, scheme)


def _demanded_marks(paper: Document, scheme: Scheme) -> Finding:
    floor = scheme.floors.fact
    borne = [name for name in scheme.marks if paper.mark(name).value and paper.mark(name).confidence >= floor]
    values = {"marks": ", ".join(borne or scheme.marks)}
    code, verdict = ("marks_seen", YES) if borne else ("marks_not_seen", UNCLEAR)
    return Finding("AUT-05", code, verdict, values, paper.id, "marks", bound=", ".join(scheme.marks))
