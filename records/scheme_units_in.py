"""A list of units put into a scheme's text: known ones get title and elements, new ones come at the end."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ruamel.yaml.error import YAMLError

from records.scheme_edit import NotEditable, edited
from records.scheme_units import ListedUnit
from records.scheme_yaml import read_tree


def known_units(text: str) -> list[Mapping[str, Any]]:
    """The text's units as they are written. Raises NotEditable for a text that cannot be read."""
    try:
        tree = read_tree(text)
    except (YAMLError, RecursionError) as error:
        raise NotEditable("Tulisan skema ini belum benar. Perbaiki dahulu, lalu masukkan unitnya.") from error
    units = tree.get("units") if isinstance(tree, dict) else None
    return [one for one in units or [] if isinstance(one, dict)] if isinstance(units, list) else []


def place_of(unit: ListedUnit, known: Sequence[Mapping[str, Any]]) -> int | None:
    """Which unit of the text it is: by its code, or one that certificates print for it."""
    return next((at for at, one in enumerate(known)
                 if unit.code == str(one.get("code")) or unit.code in map(str, one.get("codes") or [])), None)


def with_units(text: str, listed: Sequence[ListedUnit], alone: bool = False) -> str:
    """What papers show a unit, and its topic, stay as they were; units that the list lacks go if `alone`.

    Raises NotEditable.
    """
    known = known_units(text)
    new = [one for one in listed if place_of(one, known) is None]
    if new:
        text = edited(text, "extend" if known else "set", ["units"], [as_value(one) for one in new])
    for unit in listed:
        at = place_of(unit, known)
        if at is not None:
            text = brought_up(text, at, known[at], unit)
    if alone:
        kept = {place_of(one, known) for one in listed}
        for at in sorted(set(range(len(known))) - kept, reverse=True):
            text = edited(text, "remove", ["units", at])
    return text


def brought_up(text: str, at: int, known: Mapping[str, Any], unit: ListedUnit) -> str:
    value = as_value(unit)
    for key in ("title", "elements"):
        if key in value and known.get(key) != value[key]:
            text = edited(text, "set", ["units", at, key], value[key])
    return text


def as_value(unit: ListedUnit) -> dict[str, Any]:
    """As a scheme's file has it."""
    value: dict[str, Any] = {"code": unit.code, "title": unit.title, "codes": [unit.code]}
    if unit.elements:
        value["elements"] = [
            {"code": str(place), "title": one.title, **({"criteria": one.criteria} if one.criteria else {})}
            for place, one in enumerate(unit.elements, start=1)]
    return value
