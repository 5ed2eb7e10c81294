"""What is another in a version of a scheme, one change at a time, and whether it asks for more or for less."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from rules.scheme import LEVELS, AdmissionItem, Need, Paper, Scheme, Topic, Unit


class Way(StrEnum):
    """What a change means for a portfolio, as far as it can be told from the change alone."""

    STRICTER = "stricter"
    LOOSER = "looser"
    OPEN = ""


@dataclass(frozen=True, slots=True)
class Change:
    """`where` are codes of units, or the id of a paper, topic or admission item; empty for the whole scheme.

    `before` and `after` are plain values, needs, or what went and what came of a list; None: there was, is nothing.
    """

    sort: str
    """unit, paper, topic, admission or scheme."""
    what: str
    """The field, or "" where the whole thing came or went."""
    where: tuple[str, ...] = ()
    before: Any = None
    after: Any = None
    way: Way = Way.OPEN


MORE_IS_STRICTER = ("min_hours", "min_years", "min_level")
ON_IS_STRICTER = ("valid_on_date", "won", "names_unit")
WORD_LISTS = ("shows", "product", "craft", "subject", "other", "away", "off", "names", "not_slips")
BY_MEMBERS = ("kinds", "codes", "elements", "marks", "cues", "interview_only", "ranks.won", "ranks.not_won",
              *WORD_LISTS)
"""Lists of which only what came and what went is told."""


def changes(before: Scheme, after: Scheme) -> list[Change]:
    """In the order in which people read a scheme."""
    papers = {item.id: item for item in before.admission}, {item.id: item for item in after.admission}
    return [
        *_fields("scheme", (), _head(before), _head(after)),
        *_alike(list(_things("unit", _by_code(before.units), _by_code(after.units), Unit))),
        *_things("paper", before.papers, after.papers, Paper),
        *_things("topic", before.topics, after.topics, Topic),
        *_things("admission", *papers, AdmissionItem),
    ]


def _by_code(units: tuple[Unit, ...]) -> dict[str, Unit]:
    return {unit.code: unit for unit in units}


def _head(scheme: Scheme) -> dict[str, Any]:
    plain = {name: getattr(scheme, name) for name in ("title", "label", "number", "validity_years", "marks", "cues")}
    return plain | {
        "confidence.fact": scheme.floors.fact, "confidence.kind": scheme.floors.kind, "ranks.won": scheme.ranks.won,
        "ranks.not_won": scheme.ranks.not_won,
        "interview_only": tuple(sorted(".".join(pair) for pair in scheme.interview_only)),
    }


def _things(sort: str, old: Mapping[str, Any], new: Mapping[str, Any], shape: type[Any]) -> Iterator[Change]:
    for name in dict.fromkeys([*old, *new]):
        if name not in old or name not in new:
            yield Change(sort, "", (name,), old.get(name), new.get(name))
            continue
        one, other = ({field.name: getattr(thing, field.name) for field in fields(shape)}
                      for thing in (old[name], new[name]))
        yield from _fields(sort, (name,), one, other)


def _fields(sort: str, where: tuple[str, ...], old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for name, one in old.items():
        other = new[name]
        if one == other:
            continue
        if name in BY_MEMBERS:
            gone, came = (tuple(x for x in some if x not in others) for some, others in ((one, other), (other, one)))
            yield Change(sort, name, where, gone, came, _way_of_list(name, gone, came))
        else:
            yield Change(sort, name, where, one, other, _way(name, one, other))


def _way_of_list(name: str, gone: tuple[Any, ...], came: tuple[Any, ...]) -> Way:
    """More kinds that count, or more left to the interview, is looser; other lists cut both ways."""
    if name not in ("kinds", "interview_only", "ranks.won") or (gone and came):
        return Way.OPEN
    return Way.STRICTER if gone else Way.LOOSER if came else Way.OPEN


def _way(name: str, old: Any, new: Any) -> Way:
    if name in MORE_IS_STRICTER:
        ranks = [LEVELS.index(one) if name == "min_level" and one else -1 if one is None else one for one in (old, new)]
        return Way.STRICTER if ranks[1] > ranks[0] else Way.LOOSER
    if name == "max_age_years":
        most = [float("inf") if one is None else one for one in (old, new)]
        return Way.STRICTER if most[1] < most[0] else Way.LOOSER
    if name in ON_IS_STRICTER:
        return Way.STRICTER if new else Way.LOOSER
    if name == "validity_years":
        return Way.LOOSER if new > old else Way.STRICTER
    if name == "shown_by" and (old is None or new is None):
        return Way.LOOSER if old is None else Way.STRICTER  # from the practical test alone, or to it
    return Way.OPEN


def _alike(found: list[Change]) -> list[Change]:
    """One change of many units is told once."""
    together: list[Change] = []
    for one in found:
        twin = next((place for place, other in enumerate(together) if one.what == "shown_by" == other.what
                     and (one.before, one.after) == (other.before, other.after)), None)
        if twin is None:
            together.append(one)
        else:
            was = together[twin]
            together[twin] = Change(was.sort, was.what, (*was.where, *one.where), was.before, was.after, was.way)
    return together


def needs_of(change: Change) -> tuple[Need | None, Need | None] | None:
    """What was and is demanded, where the change is one of a requirement."""
    return (change.before, change.after) if change.what in ("shown_by", "need") else None
