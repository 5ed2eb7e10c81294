"""Who signs, where: one at the left, in the middle or at the right, two, three, one above; with stamp and revenue stamp."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from dataclasses import dataclass

from samples.hard.stamps import FORMS, revenue_stamp, stamp
from samples.heldout import marks as m
from samples.heldout.parts import bsre
from samples.heldout.world import Person, World

TUNE = ("right", "two", "centre", "known-below", "electronic")
HELD = ("left", "three", "two-wide", "right-plain", "known-left")


@dataclass(frozen=True, slots=True)
class Signed:
    html: str
    signer: str | None
    """None where there are several: people could differ about which of them."""
    stamp: bool
    signature: bool | None
    qr: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """What a block needs: place and day as printed, the roles, the words of the stamp."""

    dated: str
    role: str
    second: str
    known: str
    words: str
    middle: str


def block(w: World, role: str, who: Person, *, above: str = "", seal: str = "", ink: bool = True, extra: str = "", width: float = 70) -> str:
    """One signer; the pen crosses the name in one of three, the stamp crosses role, pen or name."""
    drop = w.pick((0.0, 0.0, 7.0))
    pen = m.placed(m.signature(w, w.rng.uniform(30, 46)), w.rng.uniform(4, 18), w.rng.uniform(-3, 2) + drop) if ink else ""
    mark = m.placed(seal, w.rng.uniform(-14, 8), w.rng.uniform(-9, 6)) if seal else ""
    line = w.pick((f"<b><u>{who.full}</u></b>", f"<b>{who.full}</b>", f"( {who.full} )", f"{who.full.upper()}"))
    nip = f"<div>NIP {w.nip(who.born)}</div>" if w.chance(.3) else ""
    return (f'<div class="c" style="width:{width}mm;position:relative">{above and f"<div>{above}</div>"}<div>{role}</div><div style="position:relative;height:{w.rng.uniform(19, 25):.0f}mm">{extra}{pen}{mark}</div>'
            f'<div>{line}</div>{nip}</div>')


def signed(w: World, form: str, office: Office, materai: bool = False, dark: bool = False) -> Signed:
    """On a `dark` sheet nobody puts a stamp: it would not be seen."""
    people = [w.person(titles=.6, older=True) for _ in range(3)]
    has_stamp, ink = w.chance(.72) and not dark, w.chance(.94)
    seal = stamp(w, office.words, office.middle, w.pick(FORMS)) if has_stamp else ""
    extra = m.placed(revenue_stamp(w), w.rng.uniform(0, 10), 1) if materai else ""
    first = block(w, office.role, people[0], above=office.dated, seal=seal, ink=ink, extra=extra)
    other = block(w, f"<br>{office.second}", people[1], ink=w.chance(.9))
    row = '<div style="display:flex;justify-content:{0};align-items:flex-end">{1}</div>'
    if form in ("right", "right-plain", "left", "centre"):
        side = {"right": "flex-end", "right-plain": "flex-end", "left": "flex-start", "centre": "center"}[form]
        return Signed(row.format(side, first), people[0].name, has_stamp, ink)
    if form in ("two", "two-wide"):
        return Signed(row.format("space-between" if form == "two-wide" else "space-around", other + first), None, has_stamp, True)
    if form == "three":
        last = block(w, f"{office.known}", people[2], width=62)
        return Signed(row.format("space-between", last + other.replace("width:70mm", "width:62mm") + first), None, has_stamp, True)
    if form == "electronic":
        return electronic(w, office, people[0])
    known = block(w, f"{office.known}<br>{office.second}", people[1], seal=seal)
    own = block(w, office.role, people[0], above=office.dated, ink=ink)
    html = row.format("space-between", known + own) if form == "known-left" else row.format("flex-end", own) + row.format("center", known)
    return Signed(html, None, has_stamp, True)


def electronic(w: World, office: Office, who: Person) -> Signed:
    code = m.qr(f"https://tte.example.id/{w.digits(14)}", 21)
    html = (f'<div style="display:flex;justify-content:flex-end"><div class="c" style="width:80mm">{office.dated}<br>{office.role}<div style="display:flex;justify-content:center;margin:1mm">{code}</div>'
            f'<div style="font-size:7pt;color:#555">Ditandatangani secara elektronik oleh:</div><b>{who.full}</b></div></div>{bsre(w, "6.5pt")}')
    return Signed(html, who.name, False, None, True)
