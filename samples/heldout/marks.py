"""Stamps, signatures, emblems, QR codes and the grounds that papers are printed on, as SVG."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

import math

import numpy as np
import zxingcpp

from samples.heldout.world import World

STAMP_INKS = ("#3b2f9e", "#4a3aa8", "#5b3fa0", "#2d3f9a", "#6a3d9a", "#27408b", "#93264f")
PEN_INKS = ("#1a2a6c", "#111", "#22307a", "#0d1b4c", "#222")


def placed(svg: str, left: float, top: float, extra: str = "") -> str:
    return f'<div class="abs stamp" style="left:{left}mm;top:{top}mm;{extra}">{svg}</div>'


def round_stamp(w: World, around: str, middle: str, size: float = 36) -> str:
    """A rubber stamp: words round a ring, a line or two in the middle, unevenly inked, a little turned."""
    ink, turn, uid = w.pick(STAMP_INKS), w.rng.uniform(-28, 28), w.digits(8)
    length = max(len(around), 1)
    font = min(11.5, 232 / length * 1.45)
    lines = [middle[i:i + 13] for i in range(0, min(len(middle), 26), 13)] if len(middle) > 13 else [middle]
    inner = "".join(f'<text x="50" y="{52 + 9 * (n - (len(lines) - 1) / 2)}" text-anchor="middle" font-size="8" '
                    f'font-weight="700" textLength="{min(44, 5.2 * len(line))}">{line}</text>' for n, line in enumerate(lines))
    return f"""<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100" style="transform:rotate({turn:.1f}deg);opacity:{w.rng.uniform(.55, .9):.2f}"
 fill="{ink}" font-family="Liberation Sans,sans-serif"><defs><path id="r{uid}" d="M 12,50 a 38,38 0 1,1 76,0 a 38,38 0 1,1 -76,0"/>
 <mask id="m{uid}"><rect width="100" height="100" fill="#fff"/>{_bald(w)}</mask></defs><g mask="url(#m{uid})">
 <circle cx="50" cy="50" r="48" fill="none" stroke="{ink}" stroke-width="2.2"/><circle cx="50" cy="50" r="45.4" fill="none" stroke="{ink}" stroke-width=".7"/>
 <circle cx="50" cy="50" r="31" fill="none" stroke="{ink}" stroke-width="1.3"/><text font-size="{font:.1f}" font-weight="700" dominant-baseline="middle">
 <textPath href="#r{uid}" textLength="{min(222, font * .72 * length):.0f}">{around}</textPath></text>{inner}
 <text x="50" y="86" text-anchor="middle" font-size="10">★</text></g></svg>"""


def box_stamp(w: World, lines: list[str], width: float = 48) -> str:
    """A rectangular company stamp."""
    ink = w.pick(STAMP_INKS)
    rows = "".join(f'<text x="60" y="{16 + 12 * n}" text-anchor="middle" font-size="{11 if n == 0 else 7.5}" font-weight="700">{line}</text>'
                   for n, line in enumerate(lines))
    high = 12 + 12 * len(lines)
    return (f'<svg width="{width}mm" viewBox="0 0 120 {high}" style="transform:rotate({w.rng.uniform(-12, 12):.1f}deg);opacity:.75" fill="{ink}" '
            f'font-family="Liberation Sans,sans-serif"><rect x="1.5" y="1.5" width="117" height="{high - 3}" fill="none" stroke="{ink}" stroke-width="1.8"/>'
            f'{rows}</svg>')


def _bald(w: World) -> str:
    spots = []
    for _ in range(w.rng.randint(5, 22)):
        x, y, r = w.rng.uniform(0, 100), w.rng.uniform(0, 100), w.rng.uniform(.6, 5)
        spots.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.1f}" fill="#000" opacity="{w.rng.uniform(.3, .9):.1f}"/>')
    return "".join(spots)


def signature(w: World, width: float = 38) -> str:
    """A scribble in pen: a big first loop, waves, a stroke under it."""
    r, x, y = w.rng, 6.0, 30.0
    path = [f"M{x:.0f},{y:.0f}"]
    for _ in range(r.randint(2, 3)):
        path.append(f"C{x + r.uniform(-10, 8):.0f},{r.uniform(-6, 8):.0f} {x + r.uniform(14, 30):.0f},{r.uniform(-2, 14):.0f} "
                    f"{x + r.uniform(2, 14):.0f},{r.uniform(34, 48):.0f}")
        x += r.uniform(8, 16)
    for _ in range(r.randint(3, 8)):
        step = r.uniform(6, 13)
        path.append(f"S{x + step * .6:.0f},{r.uniform(8, 40):.0f} {x + step:.0f},{r.uniform(20, 34):.0f}")
        x += step
    if r.random() < .6:
        path.append(f"C{x + 12:.0f},{r.uniform(26, 44):.0f} {x - 60:.0f},{r.uniform(40, 50):.0f} {r.uniform(4, 20):.0f},{r.uniform(38, 48):.0f}")
    return (f'<svg width="{width}mm" height="{width * .5:.0f}mm" viewBox="-4 -8 128 64" fill="none" stroke="{w.pick(PEN_INKS)}" '
            f'stroke-width="{r.uniform(1, 2.2):.1f}" stroke-linecap="round" style="transform:rotate({r.uniform(-14, 6):.0f}deg)"><path d="{" ".join(path)}"/></svg>')


def qr(payload: str, size: float = 22, ink: str = "#000") -> str:
    grid = np.array(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode))) < 128
    rows, columns = np.nonzero(grid)
    cells = "".join(f"M{x},{y}h1v1h-1z" for y, x in zip(rows, columns, strict=True))
    side = grid.shape[0]
    return (f'<svg width="{size}mm" height="{size}mm" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
            f'<rect width="{side}" height="{side}" fill="#fff"/><path fill="{ink}" d="{cells}"/></svg>')


def eagle(size: float = 24, ink: str = "#b8860b") -> str:
    """A bird with a shield: the look of a state emblem, not a copy of it."""
    wing = "".join(f'<path d="M44,{40 + n * 3} C{30 - n * 2},{18 + n * 6} {8 + n},{20 + n * 8} {3 + n * 2},{26 + n * 9} C{16 + n},{34 + n * 7} {30},{46 + n * 4} 44,{48 + n * 4}z"/>'
                   for n in range(5))
    return f"""<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100" fill="{ink}" stroke="#5e4308" stroke-width=".6"><g>{wing}</g>
 <g transform="translate(100 0) scale(-1 1)">{wing}</g><path d="M46,18 q8,-10 12,0 l6,3 -7,3 q3,10 -2,18 h-10 q-4,-14 1,-24z"/>
 <path d="M40,76 L34,94 42,88 50,96 58,88 66,94 60,76z"/><path d="M38,42 h24 v18 q0,12 -12,18 q-12,-6 -12,-18z" fill="#c22"/>
 <path d="M50,42 h12 v16 h-12z" fill="#fff"/><path d="M38,58 h12 v16 q-12,-6 -12,-16z" fill="#fff"/><path d="M44,52 h12 v11 h-12z" fill="#111"/>
 <path d="M14,84 q36,16 72,0 l2,6 q-38,16 -76,0z" fill="#f4f0e0"/></svg>"""


def logo(w: World, letters: str = "", size: float = 18) -> str:
    """An invented logo: a shape, a device and perhaps initials."""
    hue = w.rng.randrange(360)
    dark, light = f"hsl({hue},65%,32%)", f"hsl({(hue + w.pick((40, 180, 320))) % 360},75%,58%)"
    shapes = (f'<circle cx="50" cy="50" r="46" fill="{dark}"/><circle cx="50" cy="50" r="36" fill="#fff"/><path d="M50,20 L60,45 86,46 65,62 73,86 50,72 27,86 35,62 14,46 40,45z" fill="{light}"/>',
              f'<path d="M10,10 h80 v45 q0,28 -40,40 q-40,-12 -40,-40z" fill="{dark}"/><path d="M50,22 q30,22 0,58 q-30,-36 0,-58z" fill="{light}"/>',
              f'<path d="M50,4 L92,27 92,73 50,96 8,73 8,27z" fill="{dark}"/><circle cx="50" cy="50" r="24" fill="{light}"/>',
              f'<rect x="6" y="6" width="40" height="40" fill="{dark}"/><rect x="54" y="54" width="40" height="40" fill="{dark}"/><circle cx="74" cy="26" r="20" fill="{light}"/><path d="M6,94 L46,94 26,54z" fill="{light}"/>',
              f'<path d="M4,70 C30,20 60,110 96,24 L96,60 C66,120 34,40 4,94z" fill="{dark}"/><circle cx="70" cy="24" r="14" fill="{light}"/>')
    text = f'<text x="50" y="60" text-anchor="middle" font-size="26" font-weight="700" fill="#fff" font-family="Liberation Sans">{letters}</text>'
    return f'<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100">{w.pick(shapes)}{text if letters else ""}</svg>'


def guilloche(w: World, width: float, height: float, ink: str, lines: int = 64) -> str:
    """Security-print waves across the sheet."""
    paths = []
    for n in range(lines):
        points = []
        for x in range(0, int(width) + 4, 4):
            y = height / lines * n + 5 * math.sin(x / 11 + n * .55) + 3 * math.sin(x / 5.3 - n * .3)
            points.append(f"{x},{y:.1f}")
        paths.append(f'<polyline points="{" ".join(points)}"/>')
    return (f'<svg class="abs" style="left:0;top:0" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}" fill="none" '
            f'stroke="{ink}" stroke-width=".25" opacity="{w.rng.uniform(.35, .6):.2f}">{"".join(paths)}</svg>')


def batik_frame(w: World, width: float, height: float, thick: float = 11) -> str:
    """A border of a batik repeat: kawung ovals, parang slants or truntum stars."""
    ground, ink, motif = w.pick((("#4a2c12", "#d9a441"), ("#2b1a0e", "#c98a3a"), ("#7a1f1f", "#e0b060"), ("#1f3a5f", "#d8c080"))), "", ""
    back, ink = ground
    motif = w.pick((f'<g fill="{ink}"><ellipse cx="5" cy="2.4" rx="1.3" ry="2.2"/><ellipse cx="5" cy="7.6" rx="1.3" ry="2.2"/><ellipse cx="2.4" cy="5" rx="2.2" ry="1.3"/><ellipse cx="7.6" cy="5" rx="2.2" ry="1.3"/></g>',
                    f'<g stroke="{ink}" stroke-width="1.5" fill="none"><path d="M-1,6 C2,2 4,9 11,3"/><path d="M-1,11 C2,7 4,14 11,8"/><path d="M-1,1 C2,-3 4,4 11,-2"/></g>',
                    f'<g fill="{ink}"><path d="M5,1 L6,4 9,5 6,6 5,9 4,6 1,5 4,4z"/><circle cx="0" cy="0" r="1"/><circle cx="10" cy="10" r="1"/><circle cx="10" cy="0" r="1"/><circle cx="0" cy="10" r="1"/></g>'))
    uid = w.digits(8)
    return (f'<svg class="abs" style="left:0;top:0" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}"><defs><pattern id="b{uid}" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="scale(.7)">'
            f'<rect width="10" height="10" fill="{back}"/>{motif}</pattern></defs><path fill="url(#b{uid})" fill-rule="evenodd" '
            f'd="M0,0H{width}V{height}H0z M{thick},{thick}V{height - thick}H{width - thick}V{thick}z"/>'
            f'<rect x="{thick}" y="{thick}" width="{width - 2 * thick}" height="{height - 2 * thick}" fill="none" stroke="{ink}" stroke-width="1"/></svg>')


def portrait(w: World, width: float = 22, ground: str = "") -> str:
    """A drawn head and shoulders in place of a passport photo."""
    ground = ground or w.pick(("#b51f24", "#c0272d", "#1f4fb5", "#2a5fc4"))
    skin, hair, shirt = w.pick(("#c68a5e", "#b97a4f", "#d29c72")), w.pick(("#17110d", "#241a14")), w.pick(("#f4f4f4", "#2f3e5c", "#6b4a2b"))
    veil = (f'<path d="M22,52 q-6,-42 28,-42 q34,0 28,42 l8,44 h-72z" fill="{w.pick(("#3a3a5c", "#7b3f5f", "#e8e2d6"))}"/>' if w.chance(.4)
            else f'<path d="M28,46 q-4,-34 22,-34 q26,0 22,34 q-4,-18 -22,-18 q-18,0 -22,18z" fill="{hair}"/>')
    return f"""<svg width="{width}mm" height="{width * 4 / 3:.1f}mm" viewBox="0 0 100 133"><rect width="100" height="133" fill="{ground}"/>
 <path d="M6,133 q2,-42 44,-42 q42,0 44,42z" fill="{shirt}"/><rect x="42" y="72" width="16" height="24" fill="{skin}"/>{veil}
 <ellipse cx="50" cy="54" rx="20" ry="26" fill="{skin}"/><circle cx="42" cy="50" r="2" fill="#222"/><circle cx="58" cy="50" r="2" fill="#222"/>
 <path d="M43,66 q7,5 14,0" stroke="#7a3b2e" stroke-width="2" fill="none"/><path d="M50,52 l-2,8 h4" stroke="#8a5a3a" fill="none"/></svg>"""


def waves(w: World, width: float, height: float, colours: tuple[str, str, str]) -> str:
    """Corner blobs and waves of a template site."""
    a, b, c = colours
    h = height
    shapes = (f'<path d="M0,0 H{width * .42} C{width * .3},{h * .2} {width * .12},{h * .12} 0,{h * .46}z" fill="{a}"/><path d="M0,0 H{width * .3} C{width * .2},{h * .14} {width * .08},{h * .1} 0,{h * .34}z" fill="{b}"/>'
              f'<path d="M{width},{h} H{width * .6} C{width * .7},{h * .82} {width * .9},{h * .86} {width},{h * .55}z" fill="{a}"/><path d="M{width},{h} H{width * .72} C{width * .8},{h * .88} {width * .94},{h * .9} {width},{h * .68}z" fill="{c}"/>',
              f'<path d="M0,0 L{width * .2},0 0,{h * .4}z" fill="{a}"/><path d="M0,{h} L{width * .26},{h} 0,{h * .5}z" fill="{b}"/><path d="M{width},0 L{width * .84},0 {width},{h * .34}z" fill="{c}"/><path d="M{width},{h} L{width * .72},{h} {width},{h * .62}z" fill="{a}"/>',
              f'<rect width="{width}" height="{h * .09}" fill="{a}"/><rect y="{h * .09}" width="{width}" height="2" fill="{c}"/><rect y="{h * .91}" width="{width}" height="{h * .09}" fill="{a}"/><rect y="{h * .91 - 2}" width="{width}" height="2" fill="{b}"/>')
    return f'<svg class="abs" style="left:0;top:0" width="{width}mm" height="{h}mm" viewBox="0 0 {width} {h}">{w.pick(shapes)}</svg>'


def watermark(text: str, size: float = 30, ink: str = "#000", opacity: float = .06) -> str:
    return (f'<div class="abs c" style="left:0;right:0;top:42%;font-size:{size}mm;font-weight:700;color:{ink};opacity:{opacity};'
            f'transform:rotate(-28deg);white-space:nowrap">{text}</div>')
