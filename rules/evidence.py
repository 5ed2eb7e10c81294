"""One paper against one of the scheme's papers, for one unit: all leaf findings, by rule of evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from rules import amounts, authenticity, cues, currency
from rules.identity import Person
from rules.paper import Document, Kind
from rules.quality import is_picture
from rules.reading import claimed, readings
from rules.scheme import Paper, Scheme, Topic, Unit
from rules.topics import Sighting, sight
from rules.verdict import NO, UNCLEAR, YES, Finding, Group, Verdict, all_of
from rules.word_of_person import NOBODY_SPOKE, Settlements

PICTURES = frozenset({Kind.PRODUCT_PHOTO, Kind.PASSPORT_PHOTO})
LEAF = {"VAL-01": "kind", "VAL-02": "topic", "AUT-01": "holder", "CUR-01": "date", "CUR-02": "date"}
"""By which name a scheme lists a rule as "only the interview settles it"."""
NOT_A_MAKER = ("panitia", "committee", "juri", "judge", "moderator", "mc", "sponsor", "pendamping", "organizer",
               "jury", "penilai", "penguji", "asesor", "host", "relawan", "volunteer", "notulis", "kurator", "curator")
TEACHES = (
    "narasumber",
    "instruktur",
    "pembicara",
    "pelatih",
    "pengajar",
    "trainer",
    "instructor",
    "speaker",
    "pemateri",
    "fasilitator",
    "facilitator",
    "pemakalah",
    "penyaji",
    "presenter",
    "mentor",
    "tutor",
)


Sightings = dict[tuple[str, Topic, float], Sighting]
"""What was seen of a topic on a paper, with that floor of confidence."""


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules look at, gathered once for a portfolio."""

    scheme: Scheme
    on: date
    person: Person
    documents: tuple[Document, ...]
    unread: tuple[Finding, ...] = ()
    """One doubt for each file that could not be read: it may hold anything."""
    shared_numbers: frozenset[str] = frozenset()
    """Ids of papers whose number stands on another holder's paper too."""
    said: Settlements = NOBODY_SPOKE
    """Verdicts of people."""
    brief: bool = False
    """Only verdicts are wanted: what else stands against a paper after the first no is not looked for."""
    seen: Sightings = field(default_factory=dict)
    """Of these very papers, by whatever scheme they were asked for."""
    _judged: dict[tuple[str, str, str], Group] = field(default_factory=dict)

    def sighting(self, paper: Document, topic: Topic) -> Sighting:
        key = (paper.id, topic, self.scheme.floors.fact)
        if key not in self.seen:
            self.seen[key] = sight(paper, topic, self.scheme.floors.fact)
        return self.seen[key]

    def paper_tree(self, paper: Document, wanted: Paper, unit: Unit | None) -> Group:
        """All findings on a paper; worked out once for each unit that sees it differently."""
        own = unit.code if unit and (wanted.names_unit or wanted.topic == "unit") else ""
        key = (paper.id, wanted.id, own)
        if key not in self._judged:
            found = findings(paper, wanted, unit, self)
            self._judged[key] = all_of(_to_first_no(found) if self.brief else found, f"document:{paper.id}")
        return self._judged[key]


def _to_first_no(found: Iterator[Finding]) -> Iterator[Finding]:
    for finding in found:
        yield finding
        if finding.holds is NO:
            return


def findings(paper: Document, wanted: Paper, unit: Unit | None, case: Case) -> Iterator[Finding]:
    """V, A, T and M of one paper for what the scheme wants. An unreadable paper is one single doubt."""
    if paper.kind is Kind.UNREADABLE:
        unread = Finding("SRC-02", "paper_unreadable", UNCLEAR, {}, paper.id, "file", paper.pages[0])
        yield case.said.apply(unread)
        return
    for finding in _by_rule(paper, wanted, unit, case):
        yield _left_to_interview(case.said.apply(finding), wanted, case.scheme)


def _by_rule(paper: Document, wanted: Paper, unit: Unit | None, case: Case) -> Iterator[Finding]:
    """One after the other, each worked out when it is asked for."""
    scheme, on, person = case.scheme, case.on, case.person
    yield _kind(paper, wanted, scheme)
    yield from _topic(paper, wanted, unit, case)
    yield from _unit_named(paper, wanted, unit, scheme)
    yield from _role(paper, wanted, scheme)
    for own in (authenticity.own_paper, authenticity.same_person_as_card, authenticity.not_self_signed,
                authenticity.marks_agree, cues.looks_whole, cues.number_fits_date, cues.nik_fits_birth_date):
        yield from own(paper, wanted, scheme, person)
    yield from _number_shared(paper, case)
    for enough in (currency.within_window, currency.still_valid, amounts.enough_hours, amounts.long_enough,
                   amounts.won, amounts.educated):
        yield from enough(paper, wanted, scheme, on)


def _left_to_interview(finding: Finding, wanted: Paper, scheme: Scheme) -> Finding:
    leaf = LEAF.get(finding.rule, finding.rule)
    if finding.verdict is UNCLEAR and (wanted.id, leaf) in scheme.interview_only:
        return replace(finding, left_to_interview=True)
    return finding


def _kind(paper: Document, wanted: Paper, scheme: Scheme) -> Finding:
    """VAL-01: it is the kind of paper that the scheme asks for."""
    values = {"kind": paper.kind.value, "wanted": ", ".join(wanted.kinds)}
    verdict, code = UNCLEAR, "kind_unsure"
    if paper.kind_confidence >= scheme.floors.kind:
        verdict, code = (YES, "kind_fits") if paper.kind in wanted.kinds else (NO, "kind_other")
    elif not PICTURES & set(wanted.kinds) and is_picture(paper):
        verdict, code = NO, "kind_picture"
    return Finding(
        "VAL-01", code, verdict, values, paper.id, "kind", paper.pages[0], seen=paper.kind.value, bound=values["wanted"]
    )


def _topic(paper: Document, wanted: Paper, unit: Unit | None, case: Case) -> Iterator[Finding]:
    """VAL-02: it speaks of the work: by its words, or by the codes of the scheme's units on it."""
    topic = _topic_of(wanted, unit, case.scheme)
    if topic is None:
        return
    codes = _listed_codes(paper, case.scheme)
    if codes and not wanted.names_unit and wanted.topic != "unit" and codes & _own_codes(case.scheme):
        fact = paper.fact("unit_codes")
        yield Finding(
            "VAL-02",
            "units_listed",
            YES,
            {"codes": ", ".join(sorted(codes & _own_codes(case.scheme)))},
            paper.id,
            "unit_codes",
            fact.page,
            fact.box,
        )
        return
    seen = case.sighting(paper, topic)
    yield Finding(
        "VAL-02",
        seen.code,
        seen.verdict,
        {"words": seen.words, "topic": topic.title},
        paper.id,
        seen.fact,
        seen.page,
        seen.box,
        seen=seen.words or None,
        bound=topic.title,
    )


def _topic_of(wanted: Paper, unit: Unit | None, scheme: Scheme) -> Topic | None:
    name = (unit.topic if unit else None) if wanted.topic == "unit" else wanted.topic
    return scheme.topics[name] if name else None


def _listed_codes(paper: Document, scheme: Scheme) -> frozenset[str]:
    """Unit codes that were read for sure, without spaces and in capitals."""
    fact = paper.fact("unit_codes")
    values = [value for value in readings(fact, scheme.floors.fact) if isinstance(value, tuple)]
    return frozenset(_bare(code) for code in values[0]) if len(values) == 1 else frozenset()


def _own_codes(scheme: Scheme) -> frozenset[str]:
    return frozenset(_bare(code) for unit in scheme.units for code in unit.codes)


def _bare(code: str) -> str:
    return code.replace(" ", "").upper()


def _unit_named(paper: Document, wanted: Paper, unit: Unit | None, scheme: Scheme) -> Iterator[Finding]:
    """VAL-03: the certificate lists this very unit. Codes that nobody found are a doubt: they stand on the back."""
    if not wanted.names_unit or unit is None:
        return
    fact, codes = paper.fact("unit_codes"), _listed_codes(paper, scheme)
    verdict, code = UNCLEAR, "units_unsure" if fact.found else "units_not_found"
    if codes:
        listed = bool(codes & {_bare(own) for own in unit.codes})
        verdict, code = (YES, "unit_listed") if listed else (NO, "unit_not_listed")
    yield Finding(
        "VAL-03",
        code,
        verdict,
        {"unit": unit.code, "codes": ", ".join(sorted(codes))},
        paper.id,
        "unit_codes",
        fact.page,
        fact.box,
        seen=", ".join(sorted(codes)) or None,
        bound=", ".join(unit.codes),
    )


def _role(paper: Document, wanted: Paper, scheme: Scheme) -> Iterator[Finding]:
    """VAL-04: as one who did the work: an organiser's or judge's paper does not show it, a teacher's is weighed."""
    role = paper.fact("role")
    if not claimed(role, scheme.floors.fact) or paper.kind not in (
        Kind.TRAINING_CERTIFICATE,
        Kind.AWARD,
        Kind.PARTICIPATION_CERTIFICATE,
    ):
        return
    words = str(role.value).lower().split()
    verdict: Verdict | None = None
    if any(name in words for name in NOT_A_MAKER):
        verdict, code = (NO, "role_not_maker") if role.sure(scheme.floors.fact) else (UNCLEAR, "role_unsure")
    elif wanted.min_hours is not None and any(name in words for name in TEACHES):
        verdict, code = UNCLEAR, "role_teaches"
    if verdict is not None:
        yield Finding(
            "VAL-04",
            code,
            verdict,
            {"role": str(role.value)},
            paper.id,
            "role",
            role.page,
            role.box,
            seen=str(role.value),
        )


def _number_shared(paper: Document, case: Case) -> Iterator[Finding]:
    """AUT-06: its number stands on no other holder's paper."""
    if paper.id in case.shared_numbers:
        number = paper.fact("number")
        yield Finding(
            "AUT-06",
            "same_number_other_holder",
            UNCLEAR,
            {"number": str(number.value)},
            paper.id,
            "number",
            number.page,
            number.box,
            seen=str(number.value),
        )
