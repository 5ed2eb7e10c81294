"""Stamps beyond the round ones of samples.heldout.marks: oval, arc alone, patchy; and the revenue stamp."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from samples.heldout import marks as m
from samples.heldout.world import World

FORMS = ("round", "round", "oval", "arc", "box", "patchy")


def stamp(w: World, words: str, middle: str, form: str) -> str:
    if form == "round":
        return m.round_stamp(w, words, middle, w.rng.uniform(30, 39))
    if form == "box":
        return m.box_stamp(w, [words[:24], middle[:20]], w.rng.uniform(42, 52))
    return ringed(w, words, middle, form)


def ringed(w: World, words: str, middle: str, form: str) -> str:
    """An oval with words above and below; a bow of words without a closed ring; a ring that took ink in patches only."""
    ink, uid, high = w.pick(m.STAMP_INKS), w.digits(8), 34 if form == "oval" else 50
    mask = f'<mask id="p{uid}"><rect width="100" height="100" fill="#fff"/>{patches(w, 9 if form == "patchy" else 3)}</mask>'
    arc = f'<path id="a{uid}" d="M12,50 a38,{high - 12} 0 0 1 76,0"/>'
    rim = "" if form == "arc" else (f'<ellipse cx="50" cy="50" rx="48" ry="{high - 2}" fill="none" stroke="{ink}" stroke-width="2"/>'
                                    f'<ellipse cx="50" cy="50" rx="30" ry="{high - 18}" fill="none" stroke="{ink}" stroke-width="1"/>')
    size, turn = w.rng.uniform(32, 42), w.pick((w.rng.uniform(-25, 25), w.rng.uniform(-25, 25), w.rng.uniform(-80, 80)))
    return (f'<svg width="{size}mm" height="{size}mm" viewBox="0 0 100 100" style="transform:rotate({turn:.0f}deg);opacity:{w.rng.uniform(.5, .85):.2f}" fill="{ink}" font-family="Liberation Sans" font-weight="700">'
            f'<defs>{arc}{mask}</defs><g mask="url(#p{uid})">{rim}<text font-size="{min(10, 150 / max(len(words), 1)):.1f}"><textPath href="#a{uid}" startOffset="50%" text-anchor="middle">{words}</textPath></text>'
            f'<text x="50" y="53" font-size="8" text-anchor="middle">{middle[:16]}</text><text x="50" y="{50 + high - 8}" font-size="7" text-anchor="middle">{w.pick(("★ ★", "INDONESIA", "—", "JAWA"))}</text></g></svg>')


def patches(w: World, count: int) -> str:
    return "".join(f'<ellipse cx="{w.rng.uniform(0, 100):.0f}" cy="{w.rng.uniform(0, 100):.0f}" rx="{w.rng.uniform(4, 16):.0f}" ry="{w.rng.uniform(3, 10):.0f}" fill="#000" opacity="{w.rng.uniform(.5, .95):.2f}"/>'
                   for _ in range(w.rng.randint(count // 2, count)))


def revenue_stamp(w: World) -> str:
    """A METERAI TEMPEL of 10,000 rupiah: the look of one, not a copy."""
    return (f'<svg width="28mm" height="20mm" viewBox="0 0 112 80" font-family="Liberation Sans" style="transform:rotate({w.rng.uniform(-6, 6):.0f}deg)"><rect width="112" height="80" fill="#f2d6e0" stroke="#b03a6a" stroke-dasharray="3 2"/>'
            f'<circle cx="86" cy="30" r="18" fill="#c75b8a" opacity=".6"/><text x="6" y="16" font-size="11" font-weight="700" fill="#8a1f4a">METERAI</text><text x="6" y="28" font-size="11" font-weight="700" fill="#8a1f4a">TEMPEL</text>'
            f'<text x="6" y="54" font-size="20" font-weight="700" fill="#8a1f4a">10000</text><text x="6" y="72" font-size="9" fill="#333" font-family="Liberation Mono">{w.digits(5)}AKX{w.digits(9)}</text></svg>')
