"""Printed ornament as SVG: emblems, borders, guilloche, watermarks. None carries text, none is a real body's emblem."""

from __future__ import annotations

import math
import random

TINTS = ("#8a6d1f", "#1f4e79", "#7a1f2b", "#2d6a4f", "#5b3a86", "#9c5b12", "#0b6e6e", "#333333")
GOLD = "linear-gradient(100deg,#8d6a15,#e7c766 30%,#a37b1c 55%,#f0d98a 75%,#8d6a15)"


def emblem(rng: random.Random, colour: str, size: int = 80) -> str:
    """A made-up emblem: a ring, shield or lozenge around petals, a drop, waves or a wheel."""
    outer = rng.choice(
        (
            '<circle cx="50" cy="50" r="46" fill="{c}" stroke="#d9b44a" stroke-width="4"/>',
            '<path d="M8 10H92V55C92 78 68 92 50 98C32 92 8 78 8 55Z" fill="{c}" stroke="#d9b44a" stroke-width="4"/>',
            '<path d="M50 2L96 50L50 98L4 50Z" fill="{c}" stroke="#d9b44a" stroke-width="4"/>',
            '<circle cx="50" cy="50" r="46" fill="none" stroke="{c}" stroke-width="6"/>'
            '<circle cx="50" cy="50" r="38" fill="{c}"/>',
            '<path d="M50 2L91 26V74L50 98L9 74V26Z" fill="{c}" stroke="#fff" stroke-width="3"/>',
        )
    ).format(c=colour)
    inner = rng.choice((_petals, _wheel, _drop, _waves))(rng)
    return f'<svg class="emblem" width="{size}" height="{size}" viewBox="0 0 100 100">{outer}{inner}</svg>'


def _petals(rng: random.Random) -> str:
    count = rng.choice((5, 6, 8))
    tint = rng.choice(("#fff", "#ffe08a", "#d9b44a"))
    return (
        "".join(
            f'<ellipse cx="50" cy="34" rx="7" ry="14" fill="{tint}" transform="rotate({360 * i / count} 50 50)"/>'
            for i in range(count)
        )
        + '<circle cx="50" cy="50" r="6" fill="#b33"/>'
    )


def _wheel(rng: random.Random) -> str:
    teeth = rng.choice((8, 10, 12))
    return (
        "".join(
            f'<rect x="46" y="20" width="8" height="12" fill="#fff" transform="rotate({360 * i / teeth} 50 50)"/>'
            for i in range(teeth)
        )
        + '<circle cx="50" cy="50" r="20" fill="none" stroke="#fff" stroke-width="6"/>'
    )


def _drop(rng: random.Random) -> str:
    tilt = rng.randint(-30, 30)
    return (
        f'<g transform="rotate({tilt} 50 50)">'
        '<path d="M50 18C62 38 68 48 68 58A18 18 0 0 1 32 58C32 48 38 38 50 18Z" fill="#ffe9a8"/>'
        '<path d="M46 74L50 92L54 74Z" fill="#fff"/></g>'
    )


def _waves(rng: random.Random) -> str:
    rows = "".join(
        f'<path d="M18 {y}Q26 {y - 8} 34 {y}T50 {y}T66 {y}T82 {y}" fill="none" stroke="#fff" stroke-width="4"/>'
        for y in (52, 62, 72)
    )
    return rows + f'<circle cx="50" cy="34" r="{rng.randint(8, 13)}" fill="#ffd24d"/>'


def border(rng: random.Random, width: int, height: int, colour: str, style: str | None = None) -> str:
    """A frame for a page of that many CSS pixels: rules, kawung ovals, corners, a wide band, or nothing but a line."""
    style = style or rng.choice(("rules", "kawung", "corners", "band", "dots"))
    w, h = width, height
    frame = f'<rect x="22" y="22" width="{w - 44}" height="{h - 44}" fill="none" stroke="{colour}" stroke-width="3"/>'
    if style == "rules":
        body = frame + f'<rect x="30" y="30" width="{w - 60}" height="{h - 60}" fill="none" stroke="{colour}"/>'
    elif style == "corners":
        mark = f'<path d="M20 110V20H110M32 90V32H90M44 70V44H70" fill="none" stroke="{colour}" stroke-width="4"/>'
        body = "".join(
            f'<g transform="{t}">{mark}</g>'
            for t in (
                "",
                f"translate({w} 0) scale(-1 1)",
                f"translate(0 {h}) scale(1 -1)",
                f"translate({w} {h}) scale(-1 -1)",
            )
        )
    elif style == "band":
        body = (
            f'<rect x="0" y="0" width="{w}" height="{h}" fill="none" stroke="{colour}" stroke-width="46"/>'
            f'<rect x="30" y="30" width="{w - 60}" height="{h - 60}" fill="none" stroke="#d9b44a" stroke-width="5"/>'
        )
    else:
        cell = 26 if style == "kawung" else 14
        shape = (
            f'<g fill="none" stroke="{colour}" stroke-width="1.6">'
            '<ellipse cx="7" cy="7" rx="8" ry="4" transform="rotate(45 7 7)"/>'
            '<ellipse cx="19" cy="7" rx="8" ry="4" transform="rotate(-45 19 7)"/><ellipse cx="7" cy="19" rx="8" ry="4" '
            'transform="rotate(-45 7 19)"/><ellipse cx="19" cy="19" rx="8" ry="4" transform="rotate(45 19 19)"/></g>'
            if style == "kawung"
            else f'<circle cx="7" cy="7" r="3" fill="{colour}"/>'
        )
        body = (
            f'<defs><pattern id="b" width="{cell}" height="{cell}" patternUnits="userSpaceOnUse">'
            f"{shape}</pattern></defs>"
            f'<path fill-rule="evenodd" fill="url(#b)" d="M14 14H{w - 14}V{h - 14}H14ZM42 42V{h - 42}H{w - 42}V42Z"/>'
            f'<rect x="46" y="46" width="{w - 92}" height="{h - 92}" fill="none" stroke="{colour}"/>'
        )
    return f'<svg class="layer" width="{w}" height="{h}" viewBox="0 0 {w} {h}">{body}</svg>'


def guilloche(rng: random.Random, width: int, height: int, colour: str, strength: float = 0.28) -> str:
    """Fine interlaced curves behind the text, as security paper has them."""
    waves = []
    for i in range(0, height, rng.choice((14, 18, 24))):
        a, f, p = rng.uniform(10, 26), rng.uniform(0.008, 0.02), i * 0.03
        points = " ".join(f"{x},{i + a * math.sin(f * x + p):.1f}" for x in range(0, width + 1, 16))
        waves.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="0.8"/>')
    return (
        f'<svg class="layer" width="{width}" height="{height}" opacity="{strength}">{"".join(waves)}'
        f"{rosette(rng, width / 2, height / 2, min(width, height) * 0.33, colour)}</svg>"
    )


def rosette(rng: random.Random, cx: float, cy: float, size: float, colour: str) -> str:
    k, d = rng.choice((7, 9, 11, 13)), rng.uniform(0.35, 0.6)
    rings = []
    for turn in range(6):
        points = []
        for i in range(0, 361, 3):
            a = math.radians(i)
            r = size * (1 - d * 0.5 + d * 0.5 * math.sin(k * a + turn * math.pi / 6))
            points.append(f"{cx + r * math.cos(a):.1f},{cy + r * math.sin(a):.1f}")
        rings.append(f'<polygon points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="0.9"/>')
    return "".join(rings)


def ribbon(colour: str) -> str:
    """A gold seal with two tails, as on award certificates."""
    rays = "".join(
        f'<path d="M60 8L66 20L54 20Z" transform="rotate({i * 15} 60 60)" fill="#d9b44a"/>' for i in range(24)
    )
    return (
        f'<svg class="seal" width="110" height="150" viewBox="0 0 120 160">'
        '<path d="M40 95L28 158L48 146L60 158L60 100ZM80 95L92 158L72 146L60 158V100Z" '
        f'fill="{colour}"/>{rays}<circle cx="60" cy="60" r="42" fill="#e6c65c" stroke="#b8922e" stroke-width="4"/>'
        '<circle cx="60" cy="60" r="30" fill="none" stroke="#fff3c4" stroke-width="3"/>'
        '<path d="M60 38L66 54H83L69 64L75 81L60 70L45 81L51 64L37 54H54Z" '
        'fill="#fff3c4"/></svg>'
    )
