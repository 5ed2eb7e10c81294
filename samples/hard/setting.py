"""What all sheets of a half are drawn with: its pools, wordings and parts."""

from __future__ import annotations

import re
from datetime import date

from samples.hard import grounds, heads, pools_held, pools_tune, words_held, words_tune
from samples.hard.dates import range_of, written
from samples.hard.design import Design
from samples.hard.grounds import Ground
from samples.hard.signing import Office
from samples.hard.words import Words
from samples.heldout.parts import office_address
from samples.heldout.world import Pools, World, roman

POOLS: dict[str, Pools] = {"tune": pools_tune.POOLS, "held": pools_held.POOLS}
WORDS: dict[str, Words] = {"tune": words_tune.WORDS, "held": words_held.WORDS}
BODIES = {
    "training_certificate": ("balai", "balai", "lkp", "course", "dinas", "community"),
    "participation_certificate": ("community", "campus", "dinas", "course"),
    "award": ("dinas", "community", "dinas", "campus"),
    "competency_certificate": ("lsp",),
}


def ground_of(design: Design) -> Ground:
    return (grounds.TUNE | grounds.HELD | grounds.PLAIN)[design.ground]


def head_html(w: World, design: Design, lines: list[str], city: str, ink: str) -> str:
    return (heads.TUNE | heads.HELD)[design.head](w, lines, office_address(w, city), ink)


def number_of(w: World, design: Design, body: str, day: date) -> str:
    """A number in one of the half's forms; letters have forms of their own."""
    forms = WORDS[design.half].numbers["letter" if design.kind.endswith("letter") or design.kind == "other" else "*"]
    abbr = "".join(word[0] for word in re.findall(r"[A-Z]\w*", body))[:5] or "PB"
    return w.pick(forms).format(
        n=w.serial(),
        n4=w.serial(1, 4000, 4),
        abbr=abbr,
        roman=roman(day),
        year=day.year,
        yy=f"{day:%y}",
        mm=f"{day:%m}",
    )


def dated(w: World, design: Design, city: str, day: date) -> str:
    """Place and day as a letter ends; a spelled-out day needs more words."""
    text = written(day, design.dates)
    if design.dates == "spelled":
        return f"{w.pick(('Ditetapkan di', 'Dikeluarkan di'))} {city}<br>pada {text}"
    return w.pick((f"{city}, {text}", f"{city}, {text}", f"Dikeluarkan di : {city}<br>Pada tanggal : {text}"))


def range_text(w: World, design: Design, start: date, end: date) -> str:
    return range_of(w, start, end, tuple(WORDS[design.half].span_joints))


def office(w: World, design: Design, family: str, body: str, city: str, day: date, village: str = "") -> Office:
    words = WORDS[design.half]
    role = w.pick(words.roles[family]).format(body=body, village=village)
    return Office(
        dated(w, design, city, day),
        role,
        w.pick(words.roles["second"]),
        w.pick(words.roles["known"]),
        body.upper(),
        city.upper(),
    )


def halves(text: str, small: str = "font-size:.8em") -> str:
    """ "Indonesian|English" as two lines."""
    one, _, other = text.partition("|")
    return f'{one}<div class="i" style="{small}">{other}</div>' if other else one
