"""Letters: of work, recommendation, appointment, assignment, of a village, of health and conduct, and letters that prove nothing."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from samples.hard.design import Design
from samples.hard.setting import WORDS, head_html, number_of, office, range_text
from samples.hard.signing import signed
from samples.heldout import marks as m
from samples.heldout.parts import kv
from samples.heldout.sheet import A4, F4, LETTER, Paper
from samples.heldout.world import Person, World, indonesian, iso

ISSUERS = {"business_letter": "village", "health_or_police_letter": "hospital", "assignment_letter": "dinas", "appointment_letter": "community", "recommendation_letter": "community"}


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says: who gives it, about whom, and the facts in it."""

    body: str
    above: str
    title: str
    text: str
    facts: Mapping[str, Any]
    family: str = "letter"
    village: str = ""


def issuer_of(w: World, design: Design) -> tuple[str, str, str]:
    """The body, the line over it in the head, and the village where one gives the letter."""
    sort = ISSUERS.get(design.kind, "company")
    if sort == "village":
        village, district = w.pick(w.pools.villages)
        return f"Desa {village}" if design.half == "tune" else f"Kalurahan {village}", f"Pemerintah {w.city()[1]}<br>Kecamatan {district}", village
    if sort == "hospital" and design.n % 2:
        return w.body("police"), "Kepolisian Negara Republik Indonesia", ""
    if sort == "dinas":
        regency = w.city()[1]
        return f"{w.body('dinas')} {regency}", f"Pemerintah {regency}", ""
    return (w.body(sort) if sort != "company" else w.company()), "", ""


def written_letter(w: World, design: Design, who: Person, day: date) -> Letter:
    words, t, (body, above, village) = WORDS[design.half], w.topic(), issuer_of(w, design)
    since, until = w.after(day, -3200, -300), w.after(day, -200, -20)
    if design.kind == "other":
        title, text = words.other_letters[design.n % len(words.other_letters)]
    elif design.kind == "health_or_police_letter":
        title = words.letter_titles[design.kind][design.n % 2]
        text = ("Setelah diperiksa pada hari ini dinyatakan SEHAT. Tinggi badan 162 cm, berat badan 58 kg, tekanan darah 120/80." if design.n % 2 == 0
                else "Berdasarkan catatan yang ada, yang bersangkutan tidak sedang terlibat perkara pidana. Berlaku selama 6 bulan.")
    else:
        titles, texts = words.letter_titles[design.kind], words.letter_bodies[design.kind]
        title, text = titles[design.n % len(titles)], texts[design.n % len(texts)]
    start = w.after(day, 3, 20)
    body = w.body("dinas") if design.kind == "other" and "{body}" in text else body
    said = text.format(company=body if design.kind != "business_letter" else "", job=t.job, since=indonesian(since), until=indonesian(until), duties=", ".join(t.duties[:2]),
                       qualification=t.qualification, event=w.body("event"), contest=w.body("contest"), body=body, city=w.city()[0], span=range_text(w, design, start, w.after(start, 1, 4)),
                       village=village or w.pick(w.pools.villages)[0], address=who.address, year_since=since.year)
    facts: dict[str, Any] = {}
    if design.kind in ("employment_letter", "appointment_letter") and "{job}" in text:
        facts = {"role": t.job, "started_on": iso(since), **({"ended_on": iso(until)} if "{until}" in text else {})}
    return Letter(body, above, title, said, facts, "village" if village else "letter", village)


def letter(w: World, design: Design) -> Paper:
    who, day, city = w.person(titles=.1), w.day(), w.city()[0]
    said = written_letter(w, design, who, day)
    number = number_of(w, design, said.body, day) if design.kind != "other" or design.n % 2 else ""
    ink, hand = "#111", design.arranged == "blank-form"
    end = signed(w, "right" if design.signing == "electronic" and design.kind == "other" else design.signing, office(w, design, said.family, said.body, city, day, said.village), materai=w.chance(.2))
    head = head_html(w, design, ([said.above] if said.above else []) + [said.body], city, ink)
    style = f"font:12pt/1.5 '{w.font('serif' if design.n % 3 else 'mono')}'"
    labels = WORDS[design.half].number_labels
    title = (f'<div class="c" style="margin-top:6mm"><div class="b {w.pick(("u", ""))}" style="font-size:15pt">{said.title}</div>{f"<div>{labels[design.n % 3]}{filled(w, number, hand)}</div>" if number else ""}</div>')
    page = (f'<div class="abs" style="left:24mm;right:22mm;top:14mm;{style}">{head}{title}{body_of(w, design, who, said, hand)}<div style="margin-top:9mm;font-size:11.5pt">{end.html}</div></div>')
    other = design.kind == "other"
    facts = {} if other else {"holder": who.name, "number": number or None, "issuer": said.body, "issue_date": iso(day), "signer": end.signer, **said.facts}
    return Paper(design.kind, (page,), F4 if design.n % 4 == 3 else A4, LETTER, {**facts, "has_stamp": end.stamp, "has_signature": end.signature, "has_qr": end.qr})


def filled(w: World, text: str, hand: bool) -> str:
    """As printed, or written by a pen on a dotted line."""
    return f'<span style="font:17pt/1 \'{w.font("hand")}\';color:{w.pick(m.PEN_INKS)};border-bottom:.4mm dotted #555;padding:0 4mm">{text}</span>' if hand else text


def body_of(w: World, design: Design, who: Person, said: Letter, hand: bool) -> str:
    """Who declares, about whom, what, and the closing words."""
    words, boss = WORDS[design.half], w.person(titles=.5, older=True)
    opening = w.pick(words.opening["employment_letter"])
    rows = [("Nama", filled(w, w.pick((who.full, f"<b>{who.name.upper()}</b>", who.name)), hand)), (w.pick(("Tempat/Tgl Lahir", "TTL", "Tempat, tanggal lahir")), filled(w, f"{who.birthplace}, {who.born:%d-%m-%Y}", hand)),
            ("Alamat", filled(w, who.address.split(" RT")[0], hand))]
    if w.chance(.4):
        rows.insert(1, ("NIK", filled(w, who.nik, hand)))
    declaring = kv([("Nama", boss.full), ("Jabatan", w.pick(("Pemilik", "Ketua", "Pimpinan", "Kepala")))], "margin-left:8mm") if design.n % 2 == 0 else ""
    closing = w.pick(words.closing)
    subject = w.pick(words.opening["subject"])
    first = f"<p>{opening}</p>{declaring}" if declaring else ""
    return f'<div style="margin-top:5mm;text-align:justify">{first}<p>{subject}</p>{kv(rows, "margin:1mm 0 3mm 8mm")}<p style="text-indent:10mm">{said.text}</p><p style="text-indent:10mm;margin-top:3mm">{closing}</p></div>'
