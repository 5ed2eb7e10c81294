"""Cards: of identity, of tax, of members, and one that is none of the contract's kinds."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from samples.hard.design import Design
from samples.heldout import marks as m
from samples.heldout.parts import kv
from samples.heldout.sheet import CARD, CARD_LOOKS, Paper, marks
from samples.heldout.world import Person, World, iso


def rows_of(w: World, who: Person) -> list[tuple[str, str]]:
    village, district = w.pick(w.pools.villages)
    return [("Nama", who.name.upper()), ("Tempat/Tgl Lahir", f"{who.birthplace.upper()}, {who.born:%d-%m-%Y}"), ("Jenis Kelamin", "LAKI-LAKI" if who.sex == "L" else "PEREMPUAN"),
            ("Alamat", who.address.split(" RT")[0].upper()), ("RT/RW", f"0{w.rng.randint(1, 9)}/00{w.rng.randint(1, 9)}"), ("Kel/Desa", village.upper()), ("Kecamatan", district.upper()),
            ("Agama", w.pick(("ISLAM", "ISLAM", "KRISTEN", "KATHOLIK", "HINDU"))), ("Status Perkawinan", w.pick(("KAWIN", "BELUM KAWIN"))), ("Pekerjaan", w.pick(("WIRASWASTA", "MENGURUS RUMAH TANGGA", "KARYAWAN SWASTA"))),
            ("Kewarganegaraan", "WNI"), ("Berlaku Hingga", "SEUMUR HIDUP")]


def id_card(w: World, design: Design) -> Paper:
    """The electronic identity card; the halves differ in print, ground and place of the photo."""
    who, (city, regency, _) = w.person(titles=0), w.city()
    tune = design.half == "tune"
    ground = ("linear-gradient(120deg,#bfe0ef,#8fc4df 60%,#b9dcea)", "linear-gradient(#cfe6f2,#a8d0e6)", "linear-gradient(90deg,#a9d6e6,#d8edf4)", "radial-gradient(#d5ecf5,#93c3dc)")[design.n % 2 + (0 if tune else 2)]
    photo = f'<div class="abs" style="right:7mm;top:{24 if tune else 28}mm">{m.portrait(w, 33)}</div><div class="abs c" style="right:5mm;top:82mm;width:38mm;font:8.5pt Liberation Sans">{city.upper()}<br>{w.day():%d-%m-%Y}{m.signature(w, 22)}</div>'
    page = (f'<div class="abs" style="inset:0;background:{ground}"></div><div class="abs c b" style="left:0;right:0;top:4mm;font:700 13pt \'{w.font("sans")}\'">PROVINSI {w.pick(("JAWA TENGAH", "JAWA TIMUR", "JAWA BARAT"))}<br>{regency.upper()}</div>'
            f'<div class="abs b" style="left:6mm;top:19mm;font:700 15pt \'{w.font("mono")}\'">NIK : {who.nik}</div><div class="abs" style="left:6mm;top:28mm;font:{10.5 if tune else 10}pt/1.3 \'{w.font("sans")}\'">{kv(rows_of(w, who))}</div>{photo}')
    return Paper("id_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "nik": who.nik, "birth_date": iso(who.born), **marks(None, None)})


def tax_card(w: World, design: Design) -> Paper:
    who = w.person(titles=0)
    number = f"{w.digits(2)}.{w.digits(3)}.{w.digits(3)}.{w.digits(1)}-{w.digits(3)}.000"
    head = "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA<br>DIREKTORAT JENDERAL PAJAK"
    side = "left" if design.half == "tune" else "right"
    page = (f'<div class="abs" style="inset:0;background:linear-gradient({w.rng.randint(0, 180)}deg,#f9e27a,#f3f0d6)"></div><div class="abs c b" style="left:0;right:0;top:7mm;font:700 12pt \'{w.font("sans")}\'">{head}</div>'
            f'<div class="abs" style="{side}:9mm;top:32mm;font:13pt/1.6 \'{w.font("sans")}\'"><b style="font-size:19pt">NPWP : {number}</b><br><b>{who.name.upper()}</b><br>NIK : {who.nik}<br>{who.address.split(" RT")[0].upper()}<br>Tanggal Terdaftar : {w.day():%d-%m-%Y}</div>')
    return Paper("tax_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "nik": who.nik, **marks(False, False)})


def membership_card(w: World, design: Design) -> Paper:
    who, body, day = w.person(titles=0), w.body("community"), w.day()
    until, number = day.replace(year=day.year + 3, day=min(day.day, 28)), f"{w.digits(3)}/{w.pick(('KTA', 'AGT'))}/{day.year}"
    dark = design.n % 2 == 0
    ink, ground = ("#fff", w.pick(w.pools.inks)) if dark else ("#222", "#f6efdd")
    label = ("KARTU ANGGOTA", "TANDA ANGGOTA KOPERASI")[design.n % 2] if design.half == "tune" else ("MEMBER CARD / KARTU ANGGOTA", "KARTU PERAJIN")[design.n % 2]
    at = "left:54mm" if design.half == "tune" else "left:10mm"
    photo = "left:10mm" if design.half == "tune" else "right:10mm"
    page = (f'<div class="abs" style="inset:0;background:{ground}"></div><div class="abs" style="left:10mm;right:10mm;top:7mm;color:{ink};font-family:\'{w.font("display")}\'"><div style="font-size:17pt">{label}</div>{body}</div>'
            f'<div class="abs" style="{photo};top:34mm">{m.portrait(w, 36)}</div><div class="abs" style="{at};top:38mm;color:{ink};font:13pt/1.6 \'{w.font("sans")}\'"><b style="font-size:16pt">{who.name.upper()}</b><br>No. {number}<br>{who.address.split(",")[-1]}<br>Berlaku s.d. {until:%d-%m-%Y}</div>')
    return Paper("membership_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "number": number, "valid_until": iso(until), **marks(False, None)})
