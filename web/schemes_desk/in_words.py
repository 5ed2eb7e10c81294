"""A scheme as people read it, ready for the page: requirements as nested lists, papers with their bounds."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from records.scheme_file import NeedPart
from rules import wording
from rules.scheme import AtLeast, Need, Paper, Scheme, Unit, Wants
from web.languages import chosen


@dataclass(frozen=True, slots=True)
class Part:
    """A line and what stands below it."""

    text: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """Units that are shown in one way. No `need`: by a practical test alone."""

    units: tuple[Unit, ...]
    need: Part | None


def shown_by(scheme: Scheme) -> list[Shown]:
    """Units in their order; neighbours or not, those with one requirement stand together."""
    by_need: dict[Need | None, list[Unit]] = {}
    for unit in scheme.units:
        by_need.setdefault(unit.shown_by, []).append(unit)
    return [Shown(tuple(units), need_part(need, scheme) if need else None) for need, units in by_need.items()]


def need_part(need: Need, scheme: Scheme) -> Part:
    if isinstance(need, Wants):
        return Part(wording.wanted_in_words(scheme.papers[need.paper], need.count, None, chosen()))
    assert isinstance(need, AtLeast)
    whole = need.needed == len(need.parts) and need.needed > 1
    head = "all_of" if whole else "any_of" if need.needed == 1 else "at_least"
    words = wording.LANGUAGES[chosen()].SCHEME
    return Part(str(words[head]).format(n=need.needed), tuple(need_part(part, scheme) for part in need.parts))


def admission(scheme: Scheme) -> list[tuple[str, Part]]:
    """Lines of FR.APL.01 part 3: (title, what shows it)."""
    return [(item.title, need_part(item.need, scheme)) for item in scheme.admission]


def papers(scheme: Scheme) -> list[tuple[str, str]]:
    """(paper with its bounds, kinds of papers that can be it)."""
    return [(wording.paper_in_words(paper, chosen()), kinds(paper)) for paper in scheme.papers.values()]


def kinds(paper: Paper) -> str:
    return ", ".join(wording.kind_in_words(kind, chosen()) for kind in paper.kinds)


def bare(part: NeedPart | Sequence[NeedPart]) -> Any:
    """A requirement as a scheme's file writes it."""
    if isinstance(part, NeedPart):
        return part.model_dump(mode="json", exclude_unset=True)
    return [bare(one) for one in part]
