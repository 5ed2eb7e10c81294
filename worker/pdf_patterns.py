"""How many tiles the patterns of a PDF page lay. PDFium lays them one by one, however small they are."""
from __future__ import annotations

import re

import pikepdf

from worker.pdf_structure import BROKEN, ENDLESS, ObjectId, contents, forms_of, unpacked

_PAINTED = re.compile(rb"(/[^\s/<>\[\]()]+)\s+(?:scn|SCN)\b")
_TILING = 1
_IDENTITY = (1.0, 0.0, 0.0, 1.0)


def tiles(structure: pikepdf.Pdf | None, number: int) -> float:
    """Of page `number`, those of patterns inside forms and patterns included; ENDLESS where one is painted with itself.

    A hatch of one point over A4 is half a million. Each pattern counts as if it covered the page, once.
    """
    try:
        if structure is None:
            return 0
        page = structure.pages[number - 1]
        resources = page.obj.get("/Resources")
        if not (_patterns(resources) or forms_of(resources)):
            return 0
        left, bottom, right, top = (float(side) for side in page.mediabox)
        area = abs((right - left) * (top - bottom))
        return _laid(b"\n".join(contents(structure, number)), resources, area, set(), frozenset())
    except BROKEN:
        return 0


def _laid(content: bytes, resources: pikepdf.Object | None, area: float, known: set[ObjectId],
          above: frozenset[ObjectId]) -> float:
    patterns, total = _patterns(resources), 0.0
    for name in set(_PAINTED.findall(content)):
        pattern = patterns.get(name.decode("latin-1"))
        if pattern is None:
            continue
        if pattern.objgen in above:
            return ENDLESS
        total += _over(area, pattern)
        total += _inside(pattern, resources, area, known, above)
    for form in forms_of(resources).values():
        total += _inside(form, resources, area, known, above)
    return total


def _inside(one: pikepdf.Object, resources: pikepdf.Object | None, area: float, known: set[ObjectId],
            above: frozenset[ObjectId]) -> float:
    """What a pattern or form lays within itself, told once of each."""
    if one.objgen in known:
        return 0.0
    inner = _laid(unpacked(one), one.get("/Resources", resources), area, known, above | {one.objgen})
    known.add(one.objgen)
    return inner


def _patterns(resources: pikepdf.Object | None) -> dict[str, pikepdf.Object]:
    """Those that are laid as tiles, by name."""
    named = resources.get("/Pattern") if resources is not None else None
    return {name: one for name, one in (named.items() if named is not None else ())
            if one.get("/PatternType") == _TILING}


def _over(area: float, pattern: pikepdf.Object) -> float:
    """Tiles of a pattern on an area in square points."""
    a, b, c, d = [float(one) for one in pattern.get("/Matrix", _IDENTITY)][:4]
    tile = abs(float(pattern.get("/XStep", 1)) * float(pattern.get("/YStep", 1)) * (a * d - b * c))
    return area / tile if tile > area / ENDLESS else ENDLESS
