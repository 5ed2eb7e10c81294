"""Letterheads and the heads of certificates, by name; each takes the world, the lines in order of rank, an address and an ink."""
# ruff: noqa: E501, ARG001  (one line of a sheet is one line here; all of them take the same)
from __future__ import annotations

from collections.abc import Callable, Sequence

from samples.heldout import marks as m
from samples.heldout.world import World

Head = Callable[[World, Sequence[str], str, str], str]


def rows(lines: Sequence[str], small: float, large: float, ink: str) -> str:
    return "".join(f'<div class="b" style="font-size:{large if n == len(lines) - 1 else small}pt;line-height:1.2;color:{ink}">{line}</div>' for n, line in enumerate(lines))


def emblem_left(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return (f'<div class="mid" style="border-bottom:1mm double {ink};padding-bottom:1.5mm"><div style="width:26mm">{m.eagle(20) if w.chance(.3) else m.logo(w, size=19)}</div>'
            f'<div class="c" style="flex:1">{rows([x.upper() for x in lines], 12, 15, ink)}<div style="font-size:8.5pt">{address}</div></div><div style="width:26mm"></div></div>')


def centre_thin(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div class="c" style="border-bottom:.3mm solid {ink};padding-bottom:2mm">{rows(lines, 11, 17, ink)}<div class="i" style="font-size:8pt">{address}</div></div>'


def two_logos(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div class="row" style="align-items:center">{m.logo(w, size=18)}<div class="c">{rows([x.upper() for x in lines], 11, 14, ink)}<div style="font-size:7.5pt">{address}</div></div>{m.logo(w, "BT", 18)}</div>'


def typed(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div style="width:92mm" class="c">{rows([x.upper() for x in lines], 10.5, 11.5, ink)}<div style="font-size:8pt;border-bottom:.3mm solid {ink}">{address}</div></div>'


def bar_left(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div style="border-left:3mm solid {w.pick(w.pools.inks)};padding-left:4mm">{rows(lines, 10, 19, ink)}<div style="font-size:8.5pt">{address}</div></div>'


def emblem_above(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div class="c"><div style="display:inline-block">{m.eagle(19) if w.chance(.4) else m.logo(w, size=17)}</div>{rows(lines, 11, 14, ink)}<div style="font-size:8pt">{address}</div></div>'


def logo_right(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div class="row" style="align-items:center;border-bottom:.8mm solid {ink};padding-bottom:2mm"><div>{rows(lines, 11, 17, ink)}<div style="font-size:8.5pt">{address}</div></div>{m.logo(w, size=20)}</div>'


def colour_band(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div style="background:{w.pick(w.pools.inks)};padding:3mm 5mm;margin-bottom:1mm">{rows(lines, 11, 16, "#fff")}<div style="font-size:8pt;color:#fff">{address}</div></div>'


def three_logos(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    strip = "".join(f'<div style="margin:0 3mm">{m.logo(w, size=14)}</div>' for _ in range(3))
    return f'<div class="mid" style="justify-content:center">{strip}</div><div class="c">{rows(lines, 10, 13, ink)}<div style="font-size:7.5pt">{address}</div></div>'


def boxed(w: World, lines: Sequence[str], address: str, ink: str) -> str:
    return f'<div class="c" style="border:.5mm solid {ink};padding:2mm">{rows([x.upper() for x in lines], 10, 14, ink)}<div style="font-size:8pt">{address}</div></div>'


TUNE: dict[str, Head] = {f.__name__: f for f in (emblem_left, centre_thin, two_logos, typed, bar_left)}
HELD: dict[str, Head] = {f.__name__: f for f in (emblem_above, logo_right, colour_band, three_logos, boxed)}
