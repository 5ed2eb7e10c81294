"""What is no sheet: a portrait, cloth and its making, an empty page."""
# ruff: noqa: E501, ARG001  (one line of a sheet is one line here; all of them take the same)
from __future__ import annotations

from samples.hard import grounds
from samples.hard.design import Design
from samples.heldout import marks as m
from samples.heldout.sheet import A4, PICTURE, Paper, marks
from samples.heldout.world import World


def passport_photo(w: World, design: Design) -> Paper:
    back = "#b51f24" if design.half == "tune" else "#1f4fb5"
    return Paper("passport_photo", (f'<div class="abs" style="left:0;top:0">{m.portrait(w, 90, back)}</div>',), (90.0, 119.0), PICTURE, {**marks(False, False)})


def product_photo(w: World, design: Design) -> Paper:
    """A cloth spread out or hung, of a repeat in the half's motifs and colours."""
    tiles = (grounds.KAWUNG, grounds.PARANG) if design.half == "tune" else (grounds.MEGA, grounds.CEPLOK)
    back, ink = w.pick((("#3b2412", "#d9a85a"), ("#16324f", "#e8dcc0"), ("#5a1420", "#e9c27a"), ("#efe2c4", "#4a2c17")))
    uid, turn = w.digits(8), w.rng.uniform(-25, 25)
    waves = "".join(f'<path d="M{x},0 q{w.rng.uniform(-8, 8):.0f},80 0,160" stroke="#000" stroke-width="{w.rng.uniform(2, 9):.0f}" opacity=".12" fill="none"/>' for x in range(10, 210, w.rng.randint(18, 34)))
    wall = w.pick(("#a08a6c", "#77836e", "#b9b2a5"))
    page = (f'<svg width="210mm" height="158mm" viewBox="0 0 210 158"><defs><pattern id="k{uid}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="scale({w.rng.uniform(.8, 1.8):.1f}) rotate({turn:.0f})"><rect width="12" height="12" fill="{back}"/>{w.pick(tiles).format(ink)}</pattern></defs>'
            f'<rect width="210" height="158" fill="{wall}"/><path d="M{w.rng.randint(0, 30)},{w.rng.randint(0, 18)} L{w.rng.randint(180, 210)},{w.rng.randint(0, 14)} {w.rng.randint(185, 210)},158 {w.rng.randint(0, 22)},158z" fill="url(#k{uid})"/>{waves}</svg>')
    return Paper("product_photo", (page,), (210.0, 158.0), PICTURE, {**marks(False, False)})


def blank(w: World, design: Design) -> Paper:
    return Paper("blank", ("",), A4, ("flatbed", "grey") if design.half == "tune" else ("camscanner", "phone"), {**marks(False, False)})
