"""The shape of a scheme file, and how it becomes a `Scheme`. Unknown keys are refused, so no slip passes in silence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from records.scheme_words import FORMS, NO_PARTS, BadPart, too_many
from rules.paper import CUES, MARKS, Kind
from rules.scheme import (
    HEEDED,
    LEVELS,
    AdmissionItem,
    AtLeast,
    Category,
    Element,
    Floors,
    Holder,
    Need,
    Paper,
    Ranks,
    Scheme,
    Topic,
    Unit,
    Wants,
)

Words = tuple[str, ...]
Fraction = Annotated[float, Field(ge=0, le=1)]
Positive = Annotated[int, Field(ge=1)]
Years = Annotated[int, Field(ge=1, le=100)]
"""More years than a life has would lead out of the calendar."""
Name = Annotated[str, Field(min_length=1)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ConfidencePart(_Part):
    fact: Fraction = 0.8
    kind: Fraction = 0.85


class TopicPart(_Part):
    title: Name
    shows: Annotated[Words, Field(min_length=1)]
    product: Words = ()
    craft: Words = ()
    subject: Words = ()
    other: Words = ()
    away: Words = ()
    off: Words = ()
    names: Words = ()
    not_slips: Words = ()


class PaperPart(_Part):
    title: Name
    title_en: str = ""
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1)]
    topic: str | None = None
    names_unit: bool = False
    max_age_years: Years | None = None
    valid_on_date: bool = False
    min_hours: Positive | None = None
    min_years: Years | None = None
    min_level: Literal[LEVELS] | None = None  # type: ignore[valid-type]
    won: bool = False
    holder: Holder = Holder.REQUIRED


class NeedPart(_Part):
    """One of: `paper` (with `count`), `all_of`, `any_of`, `at_least` with `of`."""

    paper: str | None = None
    count: Positive = 1
    all_of: tuple[NeedPart, ...] | None = None
    any_of: tuple[NeedPart, ...] | None = None
    at_least: Positive | None = None
    of: tuple[NeedPart, ...] | None = None

    @model_validator(mode="after")
    def one_form(self) -> NeedPart:
        forms = [name for name in ("paper", "all_of", "any_of", "at_least") if getattr(self, name) is not None]
        if len(forms) != 1 or (self.of is not None) != (forms == ["at_least"]):
            raise BadPart(FORMS)
        parts = self.all_of or self.any_of or self.of
        if self.paper is None and not parts:
            raise BadPart(NO_PARTS)
        if self.at_least is not None and self.of is not None and self.at_least > len(self.of):
            raise BadPart(too_many(len(self.of)))
        return self

    def need(self) -> Need:
        if self.paper is not None:
            return Wants(self.paper, self.count)
        parts = tuple(part.need() for part in self.all_of or self.any_of or self.of or ())
        return AtLeast(len(parts) if self.all_of else self.at_least or 1, parts)


class ElementPart(_Part):
    code: Name
    title: Name
    criteria: Words = ()


class UnitPart(_Part):
    code: Name
    title: Name
    codes: Words = ()
    topic: str | None = None
    shown_by: NeedPart | None = None
    practice: bool = False
    """The scheme demands a practical test, whatever the papers say."""
    elements: tuple[ElementPart, ...] = ()


class AdmissionPart(_Part):
    id: Name
    title: Name
    category: Category
    need: NeedPart


class RanksPart(_Part):
    won: Words = ()
    not_won: Words = ()


class SchemeFile(_Part):
    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$")]
    title: Name
    label: str = ""
    version: str = ""
    number: str = ""
    confidence: ConfidencePart = ConfidencePart()
    validity_years: Years = 3
    topics: dict[str, TopicPart] = Field(default_factory=dict)
    papers: Annotated[dict[str, PaperPart], Field(min_length=1)]
    ranks: RanksPart = RanksPart()
    interview_only: Words = ()
    marks: tuple[Literal[MARKS], ...] = ()  # type: ignore[valid-type]
    cues: tuple[Literal[CUES], ...] = HEEDED  # type: ignore[valid-type]
    shown_by: NeedPart | None = None
    units: Annotated[tuple[UnitPart, ...], Field(min_length=1)]
    admission: tuple[AdmissionPart, ...] = ()

    def scheme(self) -> Scheme:
        return Scheme(
            id=self.id,
            title=self.title,
            label=self.label,
            version=self.version,
            number=self.number,
            units=tuple(self._unit(part) for part in self.units),
            papers={name: Paper(id=name, **dict(part)) for name, part in self.papers.items()},
            topics={name: _topic(name, part) for name, part in self.topics.items()},
            admission=tuple(
                AdmissionItem(part.id, part.title, part.category, part.need.need()) for part in self.admission
            ),
            floors=Floors(self.confidence.fact, self.confidence.kind),
            ranks=Ranks(_lower(self.ranks.won), _lower(self.ranks.not_won)),
            validity_years=self.validity_years,
            interview_only=frozenset(_split(entry) for entry in self.interview_only),
            marks=self.marks,
            cues=self.cues,
        )

    def _unit(self, part: UnitPart) -> Unit:
        need = None if part.practice else part.shown_by or self.shown_by
        elements = tuple(Element(one.code, one.title, one.criteria) for one in part.elements)
        return Unit(part.code, part.title, need.need() if need else None, part.codes, part.topic, elements)


def _topic(name: str, part: TopicPart) -> Topic:
    lists = {field: _lower(words) for field, words in dict(part).items() if field != "title"}
    return Topic(id=name, title=part.title, **lists)


def _lower(words: Words) -> Words:
    return tuple(" ".join(word.lower().replace("-", " ").split()) for word in words)


def _split(entry: str) -> tuple[str, str]:
    paper, _, leaf = entry.partition(".")
    return paper, leaf


PARTS: Mapping[tuple[str, int], type[_Part]] = {
    ("topics", 2): TopicPart, ("papers", 2): PaperPart, ("units", 2): UnitPart, ("admission", 2): AdmissionPart,
    ("ranks", 1): RanksPart, ("confidence", 1): ConfidencePart,
}
"""By the first step of a place and how many steps lead to it; deeper ones are requirements."""


def keys_at(place: Sequence[str | int]) -> tuple[str, ...]:
    """The keys that a scheme file may have at a place."""
    part = PARTS.get((str(place[0]), len(place)), NeedPart) if place else SchemeFile
    if "elements" in place:
        part = ElementPart
    return tuple(part.model_fields)
