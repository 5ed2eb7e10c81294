"""One honest paper, and one made from it with something altered; what was done stands in its row of truth."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import zxingcpp

from samples.forgeries import edit, files
from samples.forgeries.place import DPI, Picture, Rect, opened, printed_at, seen_at
from samples.forgeries.wording import another
from samples.heldout.draw import to_pdf
from samples.heldout.finish import LOOKS, choose
from samples.heldout.physical import jpeg, rasterise
from samples.heldout.sheet import Entry, Paper
from samples.heldout.world import World, indonesian

FLAT = ("ilovepdf", "camscanner", "whatsapp", "flatbed", "grey", "searchable", "phone", "screenshot")
"""Looks whose pictures people alter: scans and photos."""
SORTS = (
    "number retyped on a flat ground", "name retyped on white", "date retyped on cloned paper",
    "date retyped where an app removed it", "number pasted from the same page", "number in another font",
    "number of another year", "number not that of the code", "covered in a PDF", "changed after signing",
)


@dataclass(frozen=True, slots=True)
class File:
    """What is handed in. `sort` is empty for an honest paper; `way` says how it was saved."""

    suffix: str
    data: bytes
    sort: str
    way: str
    look: str
    layout: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A paper with its print."""

    entry: Entry
    paper: Paper
    pdf: bytes
    world: World
    """Its dice as they stood when the paper had been drawn."""


def drawn(entry: Entry, world: World) -> Drawn:
    paper = entry.draw(world)
    return Drawn(entry, paper, to_pdf(paper), world)


def honest(one: Drawn, dice: random.Random) -> Iterator[File]:
    """As it comes out of its look; every other one also saved anew, as alterations are."""
    look = choose(copy.deepcopy(one.world), one.paper)
    suffix, data = LOOKS[look](copy.deepcopy(one.world), one.pdf)
    yield File(suffix, data, "", "as it came", look, one.entry.id)
    if look in FLAT and dice.random() < 0.5:
        yield _picture(opened(suffix, data, 0), "", look, one, dice)


def altered(one: Drawn, sort: str, dice: random.Random) -> File | None:
    """None where the paper has nothing to alter in that way."""
    if sort in ("number of another year", "number not that of the code"):
        return _redrawn(one, sort, dice)
    if sort in ("covered in a PDF", "changed after signing"):
        return _in_the_file(one, sort, dice)
    return _in_the_picture(one, sort, dice)


def _redrawn(one: Drawn, sort: str, dice: random.Random) -> File | None:
    """The whole sheet printed anew with another number: nothing to see but the contradiction."""
    number = str(one.paper.truth.get("number") or "")
    if sort == "number not that of the code":
        changed = _other_digits(number, dice) if one.paper.truth.get("has_qr") and _in_code(one.pdf, number) else ""
    else:
        changed = _of_another_year(one.paper, number)
    if not changed or changed == number or not any(number in page for page in one.paper.pages):
        return None
    paper = replace(one.paper, pages=tuple(page.replace(number, changed) for page in one.paper.pages))
    look = dice.choice(FLAT)
    suffix, data = LOOKS[look](copy.deepcopy(one.world), to_pdf(paper))
    return File(suffix, data, sort, "as it came", look, one.entry.id)


def _in_code(pdf: bytes, number: str) -> bool:
    """Whether a code on the sheet holds the number."""
    codes = [code.text for page in rasterise(pdf, DPI) for code in zxingcpp.read_barcodes(page)]
    return bool(number) and any(_bare(number) in _bare(code) for code in codes)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _other_digits(number: str, dice: random.Random) -> str:
    """One to three digits changed: the year, or whose it is."""
    places = [place for place, sign in enumerate(number) if sign.isdigit()]
    chosen = set(dice.sample(places, min(len(places), dice.randint(1, 3))))
    return "".join(str((int(sign) + dice.randint(1, 9)) % 10) if place in chosen else sign
                   for place, sign in enumerate(number))


def _of_another_year(paper: Paper, number: str) -> str:
    issued = str(paper.truth.get("issue_date") or "")
    year = issued[:4]
    return number.replace(f"/{year}", f"/{int(year) - 3}") if year and f"/{year}" in number else ""


def _in_the_file(one: Drawn, sort: str, dice: random.Random) -> File | None:
    found = _find(one, ("number", "issue_date", "holder"), dice)
    if found is None:
        return None
    text, page, rect = found
    if sort == "changed after signing":
        if page:
            return None
        return File(".pdf", files.changed_after_signing(one.pdf, rect, another(text, dice)), sort, "as it came",
                    "text_pdf", one.entry.id)
    data = files.covered(one.pdf, page, rect, another(text, dice), dice.choice(("", "Sejda", "iLovePDF")))
    return File(".pdf", data, sort, "as it came", "text_pdf", one.entry.id)


def _in_the_picture(one: Drawn, sort: str, dice: random.Random) -> File | None:
    wanted = ("issue_date",) if sort.startswith("date") else ("holder",) if sort.startswith("name") else ("number",)
    found, look = _find(one, wanted, dice), dice.choice(FLAT)
    if found is None:
        return None
    text, page, rect = found
    edges = seen_at(one.world, LOOKS[look], one.pdf, page, _padded(rect))
    if edges is None:
        return None
    picture = opened(*LOOKS[look](copy.deepcopy(one.world), one.pdf), page)
    made = EDITS[sort](picture, edges, text, dice)
    return _picture(made, sort, look, one, dice) if made is not None else None


def _pasted(picture: Picture, edges: edit.Edges, _text: str, dice: random.Random) -> Picture | None:
    """From a place as wide somewhere below or above, wherever print stands."""
    x0, y0, x1, y1 = edges
    away = [step * (y1 - y0) for step in range(-12, 13) if abs(step) > 1]
    dice.shuffle(away)
    for down in away:
        part = picture[max(0, y0 + down):max(0, y1 + down), x0:x1]
        if part.shape[0] == y1 - y0 and part.min(axis=2).std() > edit.QUIET:
            return edit.pasted(picture, edges, (x0, y0 + down, x1, y1 + down))
    return None


def _other_font(picture: Picture, edges: edit.Edges, text: str, dice: random.Random) -> Picture | None:
    """Only the last third, in a typewriter's or a serif's letters."""
    x0, y0, x1, y1 = edges
    font = dice.choice([path for path in edit.fonts() if "Mono" in path.name or "Serif" in path.name])
    part = (x0 + (x1 - x0) * 2 // 3, y0, x1, y1)
    return edit.retyped(picture, part, another(text, dice)[-max(3, len(text) // 3):], "flat", dice, font)


def _retyped(ground: str) -> Callable[[Picture, edit.Edges, str, random.Random], Picture | None]:
    def make(picture: Picture, edges: edit.Edges, text: str, dice: random.Random) -> Picture | None:
        return edit.retyped(picture, edges, another(text, dice), ground, dice)
    return make


EDITS: dict[str, Callable[[Picture, edit.Edges, str, random.Random], Picture | None]] = {
    "number retyped on a flat ground": _retyped("flat"), "name retyped on white": _retyped("white"),
    "date retyped on cloned paper": _retyped("cloned"), "date retyped where an app removed it": _retyped("smeared"),
    "number pasted from the same page": _pasted, "number in another font": _other_font,
}


def _find(one: Drawn, wanted: tuple[str, ...], dice: random.Random) -> tuple[str, int, Rect] | None:
    """Text, page and place of one of the facts as it is printed."""
    for name in dice.sample(wanted, len(wanted)):
        value = one.paper.truth.get(name)
        if value:
            text = indonesian(date.fromisoformat(str(value))) if name.endswith("_date") else str(value)
            found = printed_at(one.pdf, text)
            if found:
                return text, *found
    return None


def _padded(rect: Rect) -> Rect:
    left, bottom, right, top = rect
    return left - 1, bottom - 1, right + 1, top + 1


def _picture(picture: Picture, sort: str, look: str, one: Drawn, dice: random.Random) -> File:
    """Saved as a program saves it, or sent on by messenger."""
    by_messenger = dice.random() < 0.4
    sent = edit.by_whatsapp(picture, dice) if by_messenger else picture
    quality = dice.randint(60, 70) if by_messenger else dice.randint(80, 95)
    data: Any = jpeg(sent, quality)
    return File(".jpg", data, sort, "whatsapp" if by_messenger else "saved", look, one.entry.id)
