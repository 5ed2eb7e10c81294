"""What a certification scheme demands, as frozen values. Years are whole years, hours are JP of 45 minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rules.paper import Kind

HEEDED = ("odd_print", "hidden_text", "changed_after_signing", "edited_with")
"""Cues that a scheme heeds if it says nothing: those with few false alarms on honest papers (docs/cues.md)."""


class Holder(StrEnum):
    """Whose a paper must be."""

    REQUIRED = "required"
    """The candidate's name stands on it as its holder."""
    IGNORED = "ignored"
    """It bears no name by nature, such as a passport photo."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Words that tell whether a paper speaks of the scheme's work. All in lower case, phrases with single spaces."""

    id: str
    title: str
    shows: tuple[str, ...]
    """Words for the work itself, such as "membatik": they say it outright."""
    product: tuple[str, ...] = ()
    """Names of what the work makes, such as "batik tulis": they say it unless another activity stands beside them."""
    craft: tuple[str, ...] = ()
    """Words of the craft: two different ones say it, one alone leaves doubt."""
    subject: tuple[str, ...] = ()
    """The field at large, such as "batik": alone it leaves doubt."""
    other: tuple[str, ...] = ()
    """Neighbouring work that this is not, such as "batik cap" for batik tulis; it may stand beside the work."""
    away: tuple[str, ...] = ()
    """Activities around the product that are not the work, such as selling it."""
    off: tuple[str, ...] = ()
    """Phrases in which the field's words mean nothing, and whose presence in the title says off topic."""
    names: tuple[str, ...] = ()
    """Heads of names of organisations and places: what follows them is a name and says nothing of the work."""
    not_slips: tuple[str, ...] = ()
    """Real words one letter away from a word above, which are no misreading of it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What one paper must be to count."""

    id: str
    title: str
    kinds: tuple[Kind, ...]
    title_en: str = ""
    topic: str | None = None
    """Id of a topic, or "unit": the topic of the unit in question."""
    names_unit: bool = False
    """Its list of unit codes must hold the unit in question."""
    max_age_years: int | None = None
    valid_on_date: bool = False
    min_hours: int | None = None
    min_years: int | None = None
    """How long the work or business has lasted."""
    min_level: str | None = None
    """Least level of education, one of `LEVELS`."""
    won: bool = False
    holder: Holder = Holder.REQUIRED


@dataclass(frozen=True, slots=True)
class Wants:
    """`count` different papers of a kind."""

    paper: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `needed` of the parts: all of them (AND), one (OR) or any number between."""

    needed: int
    parts: tuple[Need, ...]


Need = Wants | AtLeast


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a unit, with its criteria (KUK) in their order."""

    code: str
    title: str
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of competence. `codes` are those that certificates print for it, if the scheme knows them."""

    code: str
    title: str
    shown_by: Need | None
    """None: no paper can show it, the scheme demands a practical test."""
    codes: tuple[str, ...] = ()
    topic: str | None = None
    elements: tuple[Element, ...] = ()
    """For people and forms: judging looks at the unit as a whole."""


class Category(StrEnum):
    BASIC = "persyaratan_dasar"
    ADMINISTRATIVE = "administratif"


@dataclass(frozen=True, slots=True)
class AdmissionItem:
    """One line of FR.APL.01 part 3."""

    id: str
    title: str
    category: Category
    need: Need


@dataclass(frozen=True, slots=True)
class Floors:
    """Below these confidences a reading is a doubt. They are calibrated: 0.8 means eight in ten right."""

    fact: float = 0.8
    kind: float = 0.85


@dataclass(frozen=True, slots=True)
class Ranks:
    """Which ranks of a contest count as won and which as merely taken part in; all others leave doubt."""

    won: tuple[str, ...] = ()
    not_won: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme:
    id: str
    title: str
    label: str
    """Shown wherever the scheme is: "CONTOH" for an example."""
    units: tuple[Unit, ...]
    papers: Mapping[str, Paper]
    topics: Mapping[str, Topic]
    admission: tuple[AdmissionItem, ...] = ()
    floors: Floors = field(default_factory=Floors)
    ranks: Ranks = field(default_factory=Ranks)
    validity_years: int = 3
    """How long a competency certificate runs where none is printed."""
    interview_only: frozenset[tuple[str, str]] = frozenset()
    """(paper id, leaf) that only the interview settles; leaf is "holder", "topic", "kind" or "date"."""
    marks: tuple[str, ...] = ()
    """Marks of which a paper with a holder must bear at least one; empty: none is demanded."""
    cues: tuple[str, ...] = HEEDED
    """Of `rules.paper.CUES` those that make authenticity a question, or are told; the others are left unsaid."""
    version: str = ""
    number: str = ""


def papers_in(need: Need) -> tuple[Wants, ...]:
    """All papers that a requirement speaks of, in its order; one that it names twice stands there twice."""
    if isinstance(need, Wants):
        return (need,)
    return tuple(wants for part in need.parts for wants in papers_in(part))


def depends_on_unit(need: Need, scheme: Scheme) -> bool:
    """Whether one and the same portfolio can meet it for one unit and not for another."""
    papers = [scheme.papers[wants.paper] for wants in papers_in(need)]
    return any(paper.names_unit or paper.topic == "unit" for paper in papers)


LEVELS = ("SD", "SMP", "SMA", "D1", "D2", "D3", "D4", "S1", "S2", "S3")
"""Education from low to high; D4 and S1 are both bachelor's degrees and weigh the same (rules.amounts)."""
