"""From facts to a laid-out page: fills a template, and notes which facts and marks the template really printed.

So the truth of a paper is what stands on it: a layout without a number yields a paper whose number is None.
"""

from __future__ import annotations

import io
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from PIL import Image

from samples.generator import ink, ornament
from samples.generator.paper import Paper, Sheet, Truth
from samples.generator.portrait import portrait

LAYOUTS = Path(__file__).parent / "layouts"
_templates = Environment(
    loader=FileSystemLoader(LAYOUTS), undefined=StrictUndefined, autoescape=False, trim_blocks=True
)
_PERIOD = {
    "issue_date_en": ("issue_date",),
    "period_words": ("started_on", "ended_on"),
    "hours_back": ("hours",),
    "since": ("started_on",),
    "since_en": ("started_on",),
    "birth_spelled": ("birth_date",),
    "period": ("started_on", "ended_on"),
    "holder": ("holder", "holder_printed"),
    "birth": ("birth_date",),
    "units": ("unit_codes",),
    "years_words": ("valid_for_years",),
}
_PLAIN = {"kind", "layout"}
SCRIPTS = (
    "Great Vibes",
    "Alex Brush",
    "Pinyon Script",
    "Allura",
    "Dancing Script",
    "Parisienne",
    "Italianno",
    "Tangerine",
    "Engagement",
)
HANDS = ("Caveat", "Kalam", "Reenie Beanie", "Homemade Apple")
PLAINS = (
    "Liberation Sans",
    "Liberation Serif",
    "Carlito",
    "Caladea",
    "Roboto",
    "Open Sans",
    "Lora",
    "Montserrat",
    "Poppins",
    "Merriweather",
)
DISPLAYS = (
    "Cinzel",
    "Playfair Display",
    "Old Standard TT",
    "Oswald",
    "Montserrat",
    "Cormorant Garamond",
    "Liberation Serif",
    "Merriweather",
)


class Printed:
    """Strings for a template; remembers which of them it asked for."""

    def __init__(self, strings: Mapping[str, Any]) -> None:
        self._strings = strings
        self.used: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        self.used.add(name)
        if name not in self._strings:
            raise AttributeError(f"no string {name!r} for this paper")
        return self._strings[name]


class Art:
    """What a template can draw: emblems, borders, marks. Remembers which marks were made."""

    def __init__(self, rng: random.Random, owner: str, sex: str, marks: Mapping[str, bool]) -> None:
        self.rng, self.owner, self.sex, self.wanted = rng, owner, sex, marks
        self.made: set[str] = set()
        self.tint = rng.choice(ornament.TINTS)
        self.script, self.hand = rng.choice(SCRIPTS), rng.choice(HANDS)
        self.plain, self.display = rng.choice(PLAINS), rng.choice(DISPLAYS)
        self.gold = ornament.GOLD

    def emblem(self, size: int = 80) -> str:
        return ornament.emblem(self.rng, self.rng.choice(ornament.TINTS), size)

    def border(self, width: int, height: int, style: str | None = None) -> str:
        return ornament.border(self.rng, width, height, self.tint, style)

    def guilloche(self, width: int, height: int, strength: float = 0.28) -> str:
        return ornament.guilloche(self.rng, width, height, self.rng.choice(ornament.TINTS), strength)

    def ribbon(self) -> str:
        return ornament.ribbon(self.tint)

    def _image(self, mark: str, picture: Image.Image, style: str) -> str:
        self.made.add(mark)
        return f'<img src="{ink.data_uri(picture)}" style="{style}">'

    def stamp(self, style: str = "width:130px", below: str = "") -> str:
        if not self.wanted.get("stamp", True):
            return ""
        return self._image(
            "stamp",
            ink.stamp(self.rng, self.owner, below or self.rng.choice(("* RESMI *", "INDONESIA", "* * *"))),
            style,
        )

    def signature(self, style: str = "width:150px") -> str:
        if not self.wanted.get("signature", True):
            return ""
        return self._image("signature", ink.signature(self.rng), style)

    def signed(self, width: int = 200, height: int = 92) -> str:
        """A signature with the stamp across it: the stamp to the left, over the beginning of the name."""
        left = self.rng.randint(-30, 10)
        top = self.rng.randint(-26, 2)
        size = self.rng.randint(112, 142)
        sign = self.signature(
            f"position:absolute;left:{self.rng.randint(10, 40)}px;top:0;width:{self.rng.randint(140, 180)}px"
        )
        seal = self.stamp(f"position:absolute;left:{left}px;top:{top}px;width:{size}px")
        return (
            f'<div style="position:relative;width:{width}px;height:{height}px;display:inline-block">{sign}{seal}</div>'
        )

    def signature_only(self, width: int = 180, height: int = 84) -> str:
        sign = self.signature("position:absolute;left:10px;top:0;width:160px")
        return f'<div style="position:relative;width:{width}px;height:{height}px;display:inline-block">{sign}</div>'

    def duty(self, style: str = "width:62px") -> str:
        return f'<img src="{ink.data_uri(ink.duty_stamp(self.rng, self.rng.random() < 0.2))}" style="{style}">'

    def photo(self, style: str = "width:100px", ground: str | None = None) -> str:
        if not self.wanted.get("photo", True):
            return ""
        ground = ground or self.rng.choice(("red", "blue"))
        self.made.add("photo")
        return f'<img src="{ink.data_uri(portrait(self.rng, self.sex, ground, 260), "JPEG")}" style="{style}">'

    def qr(self, text: str, style: str = "width:86px") -> str:
        if not self.wanted.get("qr", True):
            return ""
        buffer = io.BytesIO()
        segno.make(text, error="m").save(buffer, kind="png", scale=6, border=2)
        return self._image("qr", Image.open(buffer).convert("L"), style)

    def old_letters(self) -> str:
        """Black letter now and then, for headings that are not all capitals."""
        return "font-family:UnifrakturCook" if self.rng.random() < 0.3 else ""

    def pick(self, *choices: str) -> str:
        """One of several wordings."""
        return self.rng.choice(choices)


def fill(
    rng: random.Random,
    template: str,
    strings: Mapping[str, Any],
    truth: Truth,
    sizes: tuple[tuple[int, int], ...],
    sex: str = "P",
    marks: Mapping[str, bool] | None = None,
) -> Paper:
    """Lay out one paper. `<!-- side -->` lines in the template part its sides; `sizes` are theirs in millimetres."""
    printed, art = (
        Printed(strings),
        Art(rng, strings.get("stamp_owner") or strings.get("issuer") or "", sex, marks or {}),
    )
    html = _templates.get_template(template).render(p=printed, art=art, rng=rng)
    sides = html.split("<!-- side -->")
    if len(sides) != len(sizes):
        raise ValueError(f"{template}: {len(sides)} sides but {len(sizes)} sizes")
    sheets = tuple(Sheet(w, h, _page(side, art, w, h)) for side, (w, h) in zip(sides, sizes, strict=True))
    return Paper(sheets, _seen(truth, printed.used, art.made, template))


def _page(body: str, art: Art, width: int, height: int) -> str:
    w, h = round(width / 25.4 * 96), round(height / 25.4 * 96)
    style = (
        f":root{{--tint:{art.tint};--script:'{art.script}';--plain:'{art.plain}';--display:'{art.display}';--hand:'{art.hand}';"
        f"--gold:{art.gold}}}@page{{size:{width}mm {height}mm;margin:0}}html,body{{width:{w}px;height:{h}px}}"
    )
    shape = "wide" if w > h and w > 600 else "tall"
    return (
        '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="fonts.css">'
        '<link rel="stylesheet" href="base.css">'
        f'<style>{style}</style><body class="{shape}">{body}'
    )


def _seen(truth: Truth, used: set[str], made: set[str], template: str) -> Truth:
    """Keep of the truth what was printed."""
    kept = {name for used_name in used for name in _PERIOD.get(used_name, (used_name,))} | _PLAIN
    values = {name: value for name, value in _fields(truth).items() if name in kept}
    marks = {f"has_{mark}": mark in made for mark in ("stamp", "signature", "qr", "photo")}
    return Truth(**{**values, **marks, "layout": template.removesuffix(".html")})


def _fields(truth: Truth) -> dict[str, Any]:
    return {name: getattr(truth, name) for name in truth.__slots__}
