"""Certificates: of training, of competency, of taking part, awards. What they say is shared, how they look is the layout's."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from samples.hard.dates import held_on
from samples.hard.design import Design
from samples.hard.grounds import Ground
from samples.hard.setting import BODIES, WORDS, ground_of, halves, head_html, number_of, office, range_text
from samples.hard.signing import Signed, signed
from samples.heldout import marks as m
from samples.heldout.parts import grid, kv
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PRINTED, Paper
from samples.heldout.world import Person, World, in_words, indonesian, iso

HOURS = (8, 16, 20, 24, 30, 32, 40, 48, 60, 80, 120, 160)


@dataclass(frozen=True, slots=True)
class Said:
    """What one certificate says: the sentence in HTML, and the facts in it."""

    who: Person
    body: str
    above: str
    """The line over the body in the head, where a government stands over it."""
    city: str
    number: str
    day: date
    sentence: str
    facts: Mapping[str, Any]
    hours: int


def say(w: World, design: Design) -> Said:
    words, t, who = WORDS[design.half], w.topic(), w.person(titles=.25)
    day, (city, regency, _) = w.day(), w.city()
    body = w.body(w.pick(BODIES[design.kind]))
    body = f"{body} {regency}" if body.startswith("Dinas") else body
    start = held_on(w, day)
    printed, value = w.pick(words.ranks)
    role, contest, event, hours = w.pick(words.taken_part_as), w.body("contest"), w.body("event"), w.pick(HOURS)
    form = words.did[design.kind][design.n % len(words.did[design.kind])]
    sentence = form.format(course=t.course_en if "course in" in form else t.course, body=body, span=range_text(w, design, start, day), city=city, hours=hours, spelled_hours=in_words(hours),
                           field=t.field, qualification=t.qualification, role=role, event=event, contest=contest, rank=printed)
    ranged = {"started_on": iso(start), "ended_on": iso(day)} if "{span}" in form else {}
    facts: dict[str, Any] = {
        "training_certificate": {"title": t.course_en if "course in" in form else t.course, "hours": hours, **ranged},
        "competency_certificate": {"title": t.qualification},
        "participation_certificate": {"title": event, "role": role, **ranged},
        "award": {"title": contest, "rank": value, **ranged},
    }[design.kind]
    if design.back and design.kind == "competency_certificate":
        facts["unit_codes"] = [code for code, _ in t.units]
    above = f"Pemerintah {regency}" if body.startswith(("Dinas", "UPT")) else ""
    return Said(who, body, above, city, number_of(w, design, body, day), day, "<br>".join(halves(part) for part in sentence.split("<br>")), facts, hours)


def certificate(w: World, design: Design) -> Paper:
    said, ground = say(w, design), ground_of(design)
    size = A4_WIDE if design.wide else A4
    family = "contest" if design.kind == "award" else "certificate"
    end = signed(w, design.signing, office(w, design, family, said.body, said.city, said.day), dark=ground.dark)
    code = m.qr(f"https://cek.example.id/{w.digits(10)}", 18) if design.signing in ("right", "right-plain", "centre") and w.chance(.3) else ""
    front = sheet(w, design, ground, said, end, size, code)
    pages = (front, back_page(w, design, said)) if design.back else (front,)
    return Paper(design.kind, pages, size, DIGITAL if design.n % 3 == 1 else PRINTED, {
        "holder": said.who.name, "number": said.number, "issuer": said.body, "issue_date": iso(said.day), **said.facts,
        "signer": end.signer, "has_stamp": end.stamp, "has_signature": end.signature, "has_qr": end.qr or bool(code)})


def name_html(w: World, design: Design, said: Said, ground: Ground) -> str:
    """The holder's line: script, capitals, or a hand on dots; or a table of labels."""
    born = f"{said.who.birthplace}, {said.who.born:%d-%m-%Y}" if w.chance(.5) else f"{said.who.birthplace}, {indonesian(said.who.born)}"
    if design.arranged == "labels":
        rows = [("Nama", f"<b>{w.pick((said.who.full, said.who.name.upper()))}</b>"), ("Tempat, Tgl. Lahir", born), (w.pick(("Alamat", "Unit Kerja", "Asal")), said.who.address.split(" RT")[0])]
        return kv(rows, "margin:3mm auto;text-align:left;font-size:12.5pt")
    if design.arranged == "blank-form":
        return f'<div style="font:24pt \'{w.font("hand")}\';color:{w.pick(m.PEN_INKS)};border-bottom:.5mm dotted #444;display:inline-block;min-width:110mm;line-height:1.1">{said.who.name}</div>'
    if design.n % 2 == 0:
        return f'<div style="font:{w.rng.randint(30, 40)}pt \'{w.font("script")}\';color:{ground.accent};line-height:1.25">{said.who.full}</div>'
    return f'<div class="b" style="font:700 {w.rng.randint(20, 26)}pt \'{w.font("serif")}\';color:{ground.accent}">{w.pick((said.who.full, said.who.name.upper()))}</div>'


def sheet(w: World, design: Design, ground: Ground, said: Said, end: Signed, size: tuple[float, float], code: str) -> str:
    words, (width, height) = WORDS[design.half], size
    title = halves(words.titles[design.kind][design.n % len(words.titles[design.kind])], "font-size:.5em;letter-spacing:1mm")
    label = words.number_labels[design.n % len(words.number_labels)]
    number = (f'<div style="font-size:11.5pt">{label}<span style="font:15pt \'{w.font("hand")}\';color:{w.pick(m.PEN_INKS)}">{said.number}</span></div>' if design.arranged == "blank-form"
              else f'<div style="font-size:{w.rng.choice((10, 11.5, 12.5))}pt">{label}{said.number}</div>')
    head = head_html(w, design, [line for line in (said.above, said.body) if line], said.city, ground.ink)
    heading = f'<div style="font:700 {w.rng.randint(24, 34)}pt \'{w.font("display")}\';color:{ground.accent};margin-top:3mm;line-height:1.1">{title}</div>'
    given = f'<div style="font-size:12pt;margin-top:{3 if design.wide else 9}mm">{halves(words.given[design.n % len(words.given)])}</div>'
    name, did = name_html(w, design, said, ground), f'<div style="font-size:12.5pt;line-height:{1.45 if design.wide else 1.7};margin:{2 if design.wide else 6}mm {6 if design.wide else 2}mm">{said.sentence}</div>'
    order = {"number-last": (head, heading, given, name, did, number), "name-first": (head, given, name, heading, number, did)}.get(design.arranged, (head, heading, number, given, name, did))
    zoom = 1.08 if design.wide else 1.22
    pad, low = ground.margin / zoom, ground.margin
    return (f'{ground.draw(w, width, height)}<div class="abs c" style="zoom:{zoom};left:{pad}mm;right:{pad}mm;top:{pad - 4}mm;color:{ground.ink};font-family:\'{w.font("serif" if design.n % 2 else "sans")}\'">'
            f'{"".join(order)}</div><div class="abs{" lit" if ground.dark else ""}" style="zoom:{1 if design.wide else 1.12};left:{pad + 4}mm;right:{pad + 4}mm;bottom:{pad - 3}mm;font-size:{10.5 if design.wide else 11.5}pt;color:{ground.ink};font-family:\'{w.font("serif" if design.n % 2 else "sans")}\'">{end.html}</div>'
            f'<div class="abs" style="left:{low + 2}mm;bottom:{low - 2}mm">{code}</div>')


def back_page(w: World, design: Design, said: Said) -> str:
    """Hours by topic; on a certificate of competency the units with their codes."""
    if design.kind == "competency_certificate":
        units = next(t.units for t in w.pools.topics if t.qualification == said.facts["title"])
        rows = [(str(n), code, title) for n, (code, title) in enumerate(units, 1)]
        table = grid(("No.", w.pick(("Kode Unit", "KODE UNIT KOMPETENSI")), w.pick(("Judul Unit", "UNIT KOMPETENSI"))), rows, "margin-top:6mm")
        heading = "DAFTAR UNIT KOMPETENSI" if design.half == "tune" else "UNIT KOMPETENSI YANG DIKUASAI|List of Competency Units"
    else:
        subjects = list(WORDS[design.half].subjects)[: w.rng.randint(5, 9)]
        each = max(1, said.hours // len(subjects))
        hours = [each] * (len(subjects) - 1)
        rows = [(str(n), subject, f"{h} JP") for n, (subject, h) in enumerate(zip(subjects, [*hours, said.hours - sum(hours)], strict=True), 1)]
        table = grid(("No", w.pick(("Materi", "Mata Pelatihan", "Pokok Bahasan")), w.pick(("JP", "Jam", "Jumlah Jam"))), [*rows, ("", "<b>JUMLAH</b>", f"<b>{said.hours} JP</b>")], "margin-top:6mm")
        heading = "STRUKTUR PROGRAM" if design.half == "tune" else "MATERI DIKLAT"
    return f'<div class="abs" style="left:26mm;right:26mm;top:24mm;font:12pt \'{w.font("serif")}\'"><div class="c b" style="font-size:15pt">{halves(heading)}</div>{table}</div>'
