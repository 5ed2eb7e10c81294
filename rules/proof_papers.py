"""What can be shown of a scheme's papers and words: whether each can ever count.

A flawless paper of each sort is written down and judged by the real rules; each word of a topic is put on a paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache

from rules.calendar import add_years
from rules.judge import case_of
from rules.paper import Document, Kind
from rules.scheme import Need, Paper, Scheme, Topic, Unit, papers_in
from rules.sketch import NAME, ON, paper, portfolio
from rules.topics import sight
from rules.verdict import NO, YES, leaves

LETTERS = frozenset({Kind.EMPLOYMENT_LETTER, Kind.RECOMMENDATION_LETTER, Kind.APPOINTMENT_LETTER,
                     Kind.ASSIGNMENT_LETTER})
SPANS = LETTERS | {Kind.BUSINESS_LETTER, Kind.BUSINESS_LICENSE, Kind.CV, Kind.CONTRACT, Kind.LOGBOOK,
                   Kind.MEMBERSHIP_CARD}
COURSES = frozenset({Kind.TRAINING_CERTIFICATE, Kind.PARTICIPATION_CERTIFICATE, Kind.DIPLOMA_SUPPLEMENT,
                     Kind.TRANSCRIPT, Kind.LOGBOOK, Kind.COMPETENCY_CERTIFICATE})
BEARS: Mapping[str, frozenset[Kind]] = {
    "min_hours": COURSES, "min_years": SPANS, "won": frozenset({Kind.AWARD, Kind.PARTICIPATION_CERTIFICATE}),
    "min_level": frozenset({Kind.DIPLOMA, Kind.DIPLOMA_SUPPLEMENT, Kind.TRANSCRIPT}),
    "names_unit": COURSES | {Kind.BNSP_FORM}, "valid_on_date": COURSES | {
        Kind.BUSINESS_LICENSE, Kind.MEMBERSHIP_CARD, Kind.ID_CARD, Kind.LANGUAGE_TEST, Kind.IP_CERTIFICATE},
}
"""Which kinds ever print what a bound looks at (domain.md §5)."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something about a scheme, as a code and values; `rules.proof_words` has the sentence."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def papers_that_never_count(scheme: Scheme) -> Iterator[Doubt]:
    """Faults: sorts of paper that nothing asks for, or that no paper can ever be."""
    used = {wants.paper for need, _ in uses(scheme) for wants in papers_in(need)}
    for name in scheme.papers:
        if name not in used:
            yield Doubt("paper_unused", {"paper": name})
    for name in scheme.topics:
        if name not in {*(one.topic for one in scheme.papers.values()), *(unit.topic for unit in scheme.units)}:
            yield Doubt("topic_unused", {"topic": name})
    for need, unit in uses(scheme):
        for wants in papers_in(need):
            yield from _never(scheme.papers[wants.paper], unit, scheme)
    if any(one.won for one in scheme.papers.values()) and not scheme.ranks.won:
        yield Doubt("no_rank_wins")


def uses(scheme: Scheme) -> Iterator[tuple[Need, Unit | None]]:
    for unit in scheme.units:
        if unit.shown_by is not None:
            yield unit.shown_by, unit
    for item in scheme.admission:
        yield item.need, None


def _never(wanted: Paper, unit: Unit | None, scheme: Scheme) -> Iterator[Doubt]:
    if unit is not None and wanted.topic == "unit" and unit.topic is None:
        yield Doubt("unit_without_topic", {"unit": unit.code, "paper": wanted.id})
        return
    if unit is not None and wanted.names_unit and not unit.codes:
        yield Doubt("unit_without_codes", {"unit": unit.code, "paper": wanted.id})
        return
    if all(holds(flawless(wanted, kind, unit, scheme), wanted, unit, scheme) is not YES for kind in wanted.kinds):
        against = _against(flawless(wanted, wanted.kinds[0], unit, scheme), wanted, unit, scheme)
        yield Doubt("paper_never", {"paper": wanted.id, "unit": unit.code if unit else "FR.APL.01", "rule": against})


def unlikely_bounds(scheme: Scheme) -> Iterator[Doubt]:
    """Advice: a bound on something that no paper of that kind prints; every such paper will be asked about."""
    for wanted in scheme.papers.values():
        for bound, kinds in BEARS.items():
            if getattr(wanted, bound) and not kinds & set(wanted.kinds):
                yield Doubt("bound_not_printed", {"paper": wanted.id, "bound": bound})


def words_that_never_show(scheme: Scheme) -> Iterator[Doubt]:
    """Advice: words that are to say the work outright, and never do beside the topic's other words."""
    for topic in scheme.topics.values():
        silent = [word for word in topic.shows if _shows(word, topic, scheme.floors.fact) is not YES]
        if len(silent) == len(topic.shows):
            yield Doubt("topic_never", {"topic": topic.title})
        elif silent:
            yield Doubt("words_never", {"topic": topic.title, "words": ", ".join(silent)})


def _shows(word: str, topic: Topic, floor: float) -> object:
    titled = paper("training_certificate", holder=NAME, title=f"Pelatihan {word}", says=(word,))
    return sight(titled, topic, floor).verdict


def flawless(wanted: Paper, kind: Kind, unit: Unit | None, scheme: Scheme, place: int = 1) -> Document:
    """A paper of that kind with all that the scheme asks of it, read for sure."""
    issued = ON - timedelta(days=30)
    topic = topic_of(wanted, unit, scheme)
    words = best_words(topic, scheme.floors.fact) if topic else "bukti"
    given = {
        "holder": NAME, "title": words, "issue_date": issued, "number": f"{place}/SKM/{issued.year}",
        "hours": wanted.min_hours, "level": wanted.min_level,
        "started_on": add_years(issued, -wanted.min_years) if wanted.min_years else None,
        "rank": next(iter(scheme.ranks.won), None) if wanted.won else None,
        "unit_codes": unit.codes if unit and wanted.names_unit else None,
    }
    marks = {name: {"value": True, "confidence": 1.0} for name in scheme.marks[:1]}
    picture = f"fingerprint:{place * 0x1111111111111111 % 2**64:016x}"
    return paper(kind, place, says=(words,), marks=marks, notes=(picture,),
                 **{name: value for name, value in given.items() if value is not None})


def topic_of(wanted: Paper, unit: Unit | None, scheme: Scheme) -> Topic | None:
    name = (unit.topic if unit else None) if wanted.topic == "unit" else wanted.topic
    return scheme.topics[name] if name else None


@lru_cache(maxsize=256)
def best_words(topic: Topic, floor: float) -> str:
    """A word of the topic that shows it; the first where none does."""
    return next((word for word in topic.shows if _shows(word, topic, floor) is YES), topic.shows[0])


def holds(made: Document, wanted: Paper, unit: Unit | None, scheme: Scheme) -> object:
    return case_of(portfolio([made]), scheme, ON).paper_tree(made, wanted, unit).holds


def _against(made: Document, wanted: Paper, unit: Unit | None, scheme: Scheme) -> str:
    """The rules that stand against it."""
    tree = case_of(portfolio([made]), scheme, ON).paper_tree(made, wanted, unit)
    found = sorted((one for one in leaves(tree) if one.holds is not YES), key=lambda one: one.holds is not NO)
    return ", ".join(dict.fromkeys(one.rule for one in found))
