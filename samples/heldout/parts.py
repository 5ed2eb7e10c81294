"""Pieces that many sheets share: letterheads, label tables, signature blocks."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from collections.abc import Iterable, Sequence

from samples.heldout import marks
from samples.heldout.world import Person, World


def kv(rows: Iterable[tuple[str, str]], style: str = "", colon: str = ":") -> str:
    """Labels, colons and values in three columns."""
    body = "".join(f"<tr><td style='white-space:nowrap'>{k}</td><td>{colon if k or v else ''}</td><td>{v}</td></tr>" for k, v in rows)
    return f'<table class="kv" style="{style}">{body}</table>'


def grid(head: Sequence[str], rows: Iterable[Sequence[str]], style: str = "") -> str:
    top = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="grid" style="width:100%;{style}"><tr>{top}</tr>{body}</table>'


def government_head(w: World, lines: Sequence[str], address: str, emblem: str = "", line: str = "double") -> str:
    """Emblem on the left, lines in capitals, address in small print, a rule below."""
    sizes = {1: (15,), 2: (13, 16), 3: (12, 15, 13)}[len(lines)]
    text = "".join(f'<div class="b up" style="font-size:{size}pt;line-height:1.15">{words}</div>' for size, words in zip(sizes, lines, strict=True))
    picture = emblem or marks.logo(w, size=21)
    return (f'<div class="mid" style="border-bottom:{"1.2mm double" if line == "double" else ".8mm solid"} #111;padding-bottom:2mm">'
            f'<div style="width:24mm">{picture}</div><div class="c" style="flex:1">{text}<div style="font-size:8.5pt">{address}</div></div></div>')


def company_head(w: World, name: str, address: str, colour: str) -> str:
    short = "".join(word[0] for word in name.split()[1:3]).upper()
    return (f'<div class="mid" style="border-bottom:.6mm solid {colour};padding-bottom:3mm">{marks.logo(w, short, 17)}'
            f'<div style="margin-left:5mm"><div class="b" style="font-size:17pt;color:{colour}">{name}</div>'
            f'<div style="font-size:8.5pt">{address}</div></div></div>')


def office_address(w: World, city: str) -> str:
    mail = "".join(c for c in city.lower() if c.isalpha())
    return (f"{w.pick(w.pools.streets)} No. {w.rng.randint(2, 200)} {city} {w.digits(5)} Telp. (0{w.rng.randint(21, 370)}) {w.digits(6)} "
            f"Email: info@{mail}{w.rng.randint(1, 99)}.example.id")


def signer(w: World, role: str, person: Person, *, above: str = "", nip: str = "", stamp: str = "", middle: str = "", sign: bool = True,
           width: float = 68, gap: float = 24, underline: bool = True, font: str = "", extra_stamp: str = "") -> str:
    """Place and date, role, space with signature and stamp across it, name, NIP. `above` may hold line breaks."""
    ink = marks.placed(marks.signature(w, w.rng.uniform(30, 42)), w.rng.uniform(4, 16), w.rng.uniform(-3, 2)) if sign else ""
    seal = marks.placed(marks.round_stamp(w, stamp, middle, w.rng.uniform(31, 38)), w.rng.uniform(-16, -2), w.rng.uniform(-8, 0)) if stamp else ""
    number = f'<div>NIP. {nip}</div>' if nip else ""
    name = f'<span class="{"u" if underline else ""} b">{person.full}</span>'
    return (f'<div style="width:{width}mm;{font}">{above and f"<div>{above}</div>"}<div>{role}</div>'
            f'<div style="position:relative;height:{gap}mm">{ink}{seal}{extra_stamp}</div><div>{name}</div>{number}</div>')


def name_case(w: World, person: Person, full: bool = True) -> str:
    """The holder as printed: capitals, mixed case, with or without titles."""
    name = person.full if full else person.name
    return w.pick((name.upper(), name, name, person.name.upper(), person.name))


def bsre(w: World, font: str = "7.5pt") -> str:
    text = w.pick(("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh Balai Sertifikasi Elektronik (BSrE), BSSN.",
                   "UU ITE No 11 Tahun 2008 Pasal 5 ayat 1: \"Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti hukum yang sah\". "
                   "Dokumen ini ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan BSrE."))
    return f'<div style="font-size:{font};color:#333">{text}</div>'
