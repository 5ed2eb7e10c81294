"""What a sheet is printed on: grounds and borders, by name; each takes the world, width and height in mm and gives SVG."""
# ruff: noqa: E501, ARG001  (one line of a sheet is one line here; all of them take the same)
from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from samples.heldout import marks as m
from samples.heldout.world import World

Drawn = Callable[[World, float, float], str]


@dataclass(frozen=True, slots=True)
class Ground:
    draw: Drawn
    ink: str = "#1a1a1a"
    """Of running text on it."""
    accent: str = "#6b1f1f"
    """Of the title and the holder's name."""
    margin: float = 22
    """mm that the border takes."""
    dark: bool = False


def svg(width: float, height: float, inner: str) -> str:
    return f'<svg class="abs" style="left:0;top:0" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">{inner}</svg>'


def frame(width: float, height: float, off: float, ink: str, thick: float, more: str = "") -> str:
    return f'<rect x="{off}" y="{off}" width="{width - 2 * off}" height="{height - 2 * off}" fill="none" stroke="{ink}" stroke-width="{thick}" {more}/>'


def dark(ground: str, line: str) -> Drawn:
    def draw(w: World, width: float, height: float) -> str:
        rim = frame(width, height, 7, line, 1.2) + frame(width, height, 9.5, line, .4)
        corners = "".join(f'<path d="M{x},{y} l{dx * 26},0 l{-dx * 26},{dy * 26}z" fill="{line}" opacity=".8"/>' for x, y, dx, dy in
                          ((0, 0, 1, 1), (width, 0, -1, 1), (0, height, 1, -1), (width, height, -1, -1)))
        return svg(width, height, f'<rect width="{width}" height="{height}" fill="{ground}"/>{corners}{rim}')
    return draw


def batik_band(tile: str, ground: str, side: str) -> Drawn:
    """A band of a batik repeat on one or two sides; `tile` is SVG within 12 x 12."""
    def draw(w: World, width: float, height: float) -> str:
        uid, wide = w.digits(8), 20
        areas = {"left": (0, 0, wide, height), "right": (width - wide, 0, wide, height), "top": (0, 0, width, 14), "bottom": (0, height - 14, width, 14)}
        places = [areas[name] for name in side.split("+")]
        boxes = "".join(f'<rect x="{x}" y="{y}" width="{a}" height="{b}" fill="url(#t{uid})"/>' for x, y, a, b in places)
        return svg(width, height, f'<defs><pattern id="t{uid}" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12" fill="{ground}"/>{tile}</pattern></defs>{boxes}')
    return draw


def batik_all(tile: str, ground: str, paper: str) -> Drawn:
    """A batik rim on all sides under a panel of paper with rounded corners."""
    def draw(w: World, width: float, height: float) -> str:
        uid = w.digits(8)
        return svg(width, height, f'<defs><pattern id="t{uid}" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12" fill="{ground}"/>{tile}</pattern></defs>'
                   f'<rect width="{width}" height="{height}" fill="url(#t{uid})"/><rect x="13" y="13" width="{width - 26}" height="{height - 26}" rx="7" fill="{paper}" stroke="{ground}" stroke-width="1"/>')
    return draw


def faint_batik(tile: str, opacity: float) -> Drawn:
    """The whole sheet bears a pale repeat, as a watermark."""
    def draw(w: World, width: float, height: float) -> str:
        uid = w.digits(8)
        return svg(width, height, f'<defs><pattern id="t{uid}" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="scale(1.8)">{tile}</pattern></defs>'
                   f'<g opacity="{opacity}"><rect width="{width}" height="{height}" fill="url(#t{uid})"/></g>{frame(width, height, 8, "#8a6a2a", 1.4)}')
    return draw


def rays(w: World, width: float, height: float) -> str:
    hue = w.rng.randrange(360)
    lines = "".join(f'<path d="M{width / 2},{height / 2} L{width / 2 + width * math.cos(n * math.pi / 36):.1f},{height / 2 + width * math.sin(n * math.pi / 36):.1f}"/>' for n in range(72))
    return svg(width, height, f'<g stroke="hsl({hue},50%,70%)" stroke-width=".5" opacity=".55">{lines}</g>{frame(width, height, 6, f"hsl({hue},60%,35%)", 2.4)}{frame(width, height, 10, f"hsl({hue},60%,35%)", .5)}')


def security_rings(w: World, width: float, height: float) -> str:
    ink = w.pick(("#b98f3a", "#6f9a86", "#9a7aa8"))
    rings = "".join(f'<ellipse cx="{width / 2 + 46 * math.cos(n):.1f}" cy="{height / 2 + 30 * math.sin(n):.1f}" rx="{28 + n % 5 * 9}" ry="{20 + n % 4 * 8}"/>' for n in range(26))
    return svg(width, height, f'<g fill="none" stroke="{ink}" stroke-width=".3" opacity=".7">{rings}</g>') + m.guilloche(w, width, height, ink, 40)


def ribbons(w: World, width: float, height: float) -> str:
    a, b = w.pick((("#0d3b66", "#ee964b"), ("#5f0f40", "#fb8b24"), ("#134e4a", "#d4a017")))
    return svg(width, height, f'<path d="M0,0 h{width * .3} L0,{height * .55}z" fill="{a}"/><path d="M0,0 h{width * .18} L0,{height * .34}z" fill="{b}"/><path d="M{width},{height} h{-width * .26} L{width},{height * .52}z" fill="{a}"/>'
               f'<path d="M{width},{height} h{-width * .15} L{width},{height * .7}z" fill="{b}"/>')


def side_panel(w: World, width: float, height: float) -> str:
    ink = w.pick(w.pools.inks)
    bars = "".join(f'<rect x="{n * 4}" y="0" width="2" height="{height}" fill="{ink}" opacity="{.9 - n * .14:.2f}"/>' for n in range(6))
    return svg(width, height, bars + f'<rect x="{width - 5}" width="5" height="{height}" fill="{ink}"/>')


def dots_and_rings(w: World, width: float, height: float) -> str:
    hue = w.rng.randrange(360)
    spots = "".join(f'<circle cx="{w.rng.uniform(0, width):.0f}" cy="{w.rng.choice((0, height)):.0f}" r="{w.rng.uniform(5, 24):.0f}" fill="hsl({hue + n * 9},60%,72%)" opacity=".7"/>' for n in range(22))
    return svg(width, height, spots + frame(width, height, 12, f"hsl({hue},45%,40%)", .8, 'stroke-dasharray="3 1.4"'))


def floral_corners(w: World, width: float, height: float) -> str:
    ink = w.pick(w.pools.inks)
    leaf = "".join(f'<path transform="rotate({n * 18})" d="M0,0 C8,-4 18,-3 26,0 C18,3 8,4 0,0z"/>' for n in range(6))
    spots = "".join(f'<g transform="translate({x} {y}) scale({sx} {sy})" fill="{ink}" opacity=".85">{leaf}</g>' for x, y, sx, sy in
                    ((8, 8, 1, 1), (width - 8, 8, -1, 1), (8, height - 8, 1, -1), (width - 8, height - 8, -1, -1)))
    return svg(width, height, spots + frame(width, height, 7, ink, .6))


def parchment(w: World, width: float, height: float) -> str:
    blots = "".join(f'<ellipse cx="{w.rng.uniform(0, width):.0f}" cy="{w.rng.uniform(0, height):.0f}" rx="{w.rng.uniform(20, 70):.0f}" ry="{w.rng.uniform(12, 50):.0f}" fill="#d8bf8a" opacity=".18"/>' for _ in range(24))
    return svg(width, height, f'<rect width="{width}" height="{height}" fill="#f3e6c4"/>{blots}{frame(width, height, 9, "#7a5a20", 2)}{frame(width, height, 12, "#7a5a20", .6)}')


def rope(w: World, width: float, height: float) -> str:
    ink = w.pick(w.pools.inks)
    return svg(width, height, frame(width, height, 9, ink, 4, 'stroke-dasharray="5 2" stroke-linecap="round"') + frame(width, height, 13, ink, .5))


def plain(w: World, width: float, height: float) -> str:
    return ""


def tinted(w: World, width: float, height: float) -> str:
    return svg(width, height, f'<rect width="{width}" height="{height}" fill="{w.pick(("#eef5e6", "#fdf3dc", "#e9f0f7", "#fbeaea"))}"/>{frame(width, height, 8, w.pick(w.pools.inks), 1)}')


KAWUNG = '<g fill="{0}"><ellipse cx="3" cy="3" rx="1.5" ry="3" transform="rotate(45 3 3)"/><ellipse cx="9" cy="3" rx="1.5" ry="3" transform="rotate(-45 9 3)"/><ellipse cx="3" cy="9" rx="1.5" ry="3" transform="rotate(-45 3 9)"/><ellipse cx="9" cy="9" rx="1.5" ry="3" transform="rotate(45 9 9)"/><circle cx="6" cy="6" r=".6"/></g>'
PARANG = '<g fill="none" stroke="{0}" stroke-width="1.6"><path d="M-2,10 C2,3 5,13 14,2"/><path d="M-2,4 C2,-3 5,7 14,-4"/><path d="M-2,16 C2,9 5,19 14,8"/></g>'
MEGA = '<g fill="none" stroke="{0}" stroke-width=".8"><path d="M0,8 q3,-6 6,0 q3,-6 6,0"/><path d="M0,5 q3,-6 6,0 q3,-6 6,0"/><path d="M0,11 q3,-6 6,0 q3,-6 6,0"/></g>'
CEPLOK = '<g fill="none" stroke="{0}" stroke-width=".7"><rect x="2" y="2" width="8" height="8" transform="rotate(45 6 6)"/><circle cx="6" cy="6" r="2.4"/><path d="M0,0L12,12M12,0L0,12"/></g>'

TUNE = {
    "navy-gold": Ground(dark("#101f3d", "#c9a13b"), "#f1ead2", "#e3bd55", 24, dark=True),
    "kawung-sides": Ground(batik_band(KAWUNG.format("#e2b65a"), "#54301a", "left+right"), accent="#54301a", margin=28),
    "parang-faint": Ground(faint_batik(PARANG.format("#8a5a22"), .13), accent="#5e3a12"),
    "rays": Ground(rays), "ribbons": Ground(ribbons, accent="#0d3b66", margin=26), "floral": Ground(floral_corners), "rope": Ground(rope, margin=24),
    "green-gold": Ground(dark("#0e3b2e", "#d8b24a"), "#f4efdc", "#f0cf72", 24, dark=True),
}
HELD = {
    "maroon-gold": Ground(dark("#4a0f1b", "#d9b04c"), "#f6e9d0", "#efc868", 24, dark=True),
    "mega-rim": Ground(batik_all(MEGA.format("#cfe3f2"), "#1b3f6e", "#fdfbf3"), accent="#1b3f6e", margin=26),
    "ceplok-ends": Ground(batik_band(CEPLOK.format("#f0d9a0"), "#3a2417", "top+bottom"), accent="#3a2417", margin=24),
    "rings": Ground(security_rings), "panel": Ground(side_panel, margin=32), "dots": Ground(dots_and_rings, margin=24), "parchment": Ground(parchment, "#3b2a10", "#5a3a10"),
    "ceplok-faint": Ground(faint_batik(CEPLOK.format("#3a6a8a"), .12), accent="#1f3f5a"),
}
PLAIN = {"plain": Ground(plain, margin=20), "tinted": Ground(tinted, margin=20)}
"""For blanks and letters of either half."""
