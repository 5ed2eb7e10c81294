"""Exam half: what lies in a portfolio and is no evidence at all."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import grid, kv, signer
from samples.heldout.sheet import A4, CARD, CARD_LOOKS, CHAT, LETTER, PICTURE, PRINTED, SCREEN, Entry, Paper, marks
from samples.heldout.world import World, indonesian, roman

FILLER = ("Kegiatan yang diikuti puluhan peserta itu berlangsung meriah sejak pagi.", "Para pelaku usaha berharap pembinaan terus berlanjut.", "Menurut panitia, jumlah pendaftar tahun ini meningkat dibanding tahun lalu.", "Pemerintah daerah menyatakan siap membantu pemasaran.", "Sertifikat akan dibagikan pada akhir kegiatan.", "Ia menambahkan bahwa generasi muda perlu dilibatkan.")


def clipping(w: World) -> Paper:
    """A newspaper article about somebody who got a certificate."""
    who, held = w.person(titles=0), w.day(date(2018, 1, 1))
    text = " ".join(w.pick(FILLER) for _ in range(16))
    page = f"""<div class="abs" style="inset:0;background:#f1ece0"></div><div class="abs" style="left:14mm;right:14mm;top:14mm;font:11pt/1.35 'TeX Gyre Termes'"><div class="row" style="border-bottom:.6mm solid"><b style="font:700 22pt libre-baskerville">Harian {w.pick(("Suara Pesisir", "Kabar Pasundan"))}</b><span>{indonesian(held)} | Hal. {w.rng.randint(3, 14)}</span></div><div style="font:700 28pt/1.1 libre-baskerville;margin:4mm 0">{who.name} Raih Sertifikat Kompetensi, {w.body('community')} Bangga</div><div style="columns:3;column-gap:6mm;text-align:justify"><b>{w.city()[0].upper()}</b> - {text}<div style="height:46mm;background:linear-gradient(#9a9a9a,#555);margin:3mm 0"></div>{text}</div></div>"""
    return Paper("other", (page,), A4, PRINTED, marks())


def land_title(w: World) -> Paper:
    """'Sertifikat' of land: a certificate, but of no skill."""
    owner, issued, (city, regency, _) = w.person(titles=0), w.day(date(2001, 1, 1), date(2022, 1, 1)), w.city()
    village = w.pick(w.pools.villages)[0]
    page = f"""<div class="abs" style="inset:0;background:#d9ecd3"></div><div class="abs" style="inset:10mm;border:1.6mm double #14532d"></div><div class="abs c" style="left:24mm;right:24mm;top:22mm;font:13pt/1.5 {w.font('serif')}"><div style="display:inline-block">{m.eagle(34)}</div><div class="b">BADAN PERTANAHAN NASIONAL<br>REPUBLIK INDONESIA</div><div style="font:700 34pt cinzel;margin:8mm">SERTIPIKAT</div><div class="b">HAK MILIK NO. {w.digits(5)}</div><div style="text-align:left;margin-top:8mm">{kv([("Provinsi", "JAWA BARAT"), ("Kabupaten/Kota", regency), ("Desa/Kelurahan", village), ("Nama Pemegang Hak", f"<b>{owner.name}</b>"), ("Luas", f"{w.rng.randint(60, 900)} m²"), ("Surat Ukur", f"No. {w.digits(3)}/{village}/{issued.year}")])}</div></div><div class="abs" style="right:24mm;bottom:30mm;font:12pt {w.font('serif')}">{signer(w, f"KEPALA KANTOR PERTANAHAN<br>{regency.upper()}", w.person(titles=1), above=f"{city}, {indonesian(issued)}", nip=w.nip(), stamp="KANTOR PERTANAHAN", middle="BPN", width=80)}</div>"""
    return Paper("other", (page,), A4, PRINTED, marks(True, True))


def report_card(w: World) -> Paper:
    """A pupil's report."""
    who, teacher, issued = w.person(titles=0), w.person(titles=1), w.day(date(2016, 1, 1))
    rows = [(str(n), s, str(w.rng.randint(70, 96)), w.pick(("A", "B")), w.pick(("Sangat baik dalam memahami materi", "Perlu bimbingan", "Baik"))) for n, s in enumerate(("Pendidikan Agama", "Bahasa Indonesia", "Matematika", "Bahasa Inggris", "Seni Budaya (Membatik)", "Penjasorkes", "Muatan Lokal"), 1)]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:16mm;font:11pt/1.4 {w.font('sans')}"><div class="c b" style="font-size:14pt">LAPORAN HASIL BELAJAR PESERTA DIDIK<br>(RAPOR)</div><div class="row" style="margin-top:4mm">{kv([("Nama Peserta Didik", who.name), ("NIS/NISN", f"{w.digits(4)}/{w.digits(10)}"), ("Sekolah", w.body("school"))])}{kv([("Kelas", "XI"), ("Semester", w.pick(("1 (Ganjil)", "2 (Genap)"))), ("Tahun Pelajaran", f"{issued.year}/{issued.year + 1}")])}</div>{grid(("No", "Mata Pelajaran", "Nilai", "Predikat", "Deskripsi"), rows, "margin-top:4mm")}<div style="margin-top:4mm">Ketidakhadiran: Sakit {w.rng.randint(0, 4)} hari, Izin {w.rng.randint(0, 3)} hari</div><div class="row" style="margin-top:8mm"><div>Orang Tua/Wali<br><br><br>....................</div>{signer(w, "Wali Kelas,", teacher, above=f"{w.city()[0]}, {indonesian(issued)}", nip=w.nip())}</div></div>"""
    return Paper("other", (page,), A4, LETTER, marks(False, True))


def driving_licence(w: World) -> Paper:
    who, until = w.person(titles=0), w.day(date(2024, 1, 1), date(2030, 1, 1))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(120deg,#f7e9c0,#f3f0e2 50%,#c4dcc0)"></div><div class="abs c b" style="left:0;right:0;top:5mm;font:700 15pt lato">INDONESIA<br>SURAT IZIN MENGEMUDI <span style="font-size:24pt">{w.pick("AC")}</span><br><span style="font-size:10pt">DRIVING LICENSE</span></div><div class="abs" style="left:8mm;top:38mm">{m.portrait(w, 34, "#2456b3")}</div><div class="abs" style="left:50mm;top:38mm;font:700 12.5pt/1.45 'TeX Gyre Heros'">1. {who.name.upper()}<br>2. {who.birthplace.upper()}, {who.born:%d-%m-%Y}<br>3. {w.pick("ABO")} - {'PRIA' if who.sex == 'L' else 'WANITA'}<br>4. {who.address.upper()[:40]}<br>5. WIRASWASTA<br>6. POLRES {w.city()[0].upper()}<br>{w.digits(4)}-{w.digits(4)}-{w.digits(6)}<br>BERLAKU S/D {until:%d-%m-%Y}</div>"""
    return Paper("other", (page,), CARD, CARD_LOOKS, marks())


def mountains(w: World) -> Paper:
    """A landscape somebody uploaded by mistake."""
    a, b = w.pick((("#fbc687", "#c06c84"), ("#a1c4fd", "#e3f2fd"), ("#ffdde1", "#ee9ca7")))
    def ridge(base: float, swing: float) -> str:
        return " ".join(f"{x},{base - w.rng.uniform(0, swing):.0f}" for x in range(0, 281, 20))

    page = f"""<svg width="280mm" height="187mm" viewBox="0 0 280 187"><defs><linearGradient id="s" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="{b}"/><stop offset="1" stop-color="{a}"/></linearGradient><filter id="n"><feTurbulence baseFrequency=".7" numOctaves="3"/><feColorMatrix values="0 0 0 0 .2 0 0 0 0 .2 0 0 0 0 .2 0 0 0 .35 0"/></filter></defs><rect width="280" height="187" fill="url(#s)"/><circle cx="{w.rng.randint(40, 240)}" cy="52" r="14" fill="#fff3c4"/><polygon points="0,187 {ridge(100, 60)} 280,187" fill="#5b6c8f"/><polygon points="0,187 {ridge(128, 40)} 280,187" fill="#3d5a4c"/><polygon points="0,187 {ridge(156, 18)} 280,187" fill="#23402f"/><rect width="280" height="187" filter="url(#n)" opacity=".45"/></svg>"""
    return Paper("other", (page,), (280.0, 187.0), PICTURE, marks())


def phone_app(w: World) -> Paper:
    """A screenshot of a bank's transfer receipt or of a class in an app."""
    who, paid = w.person(titles=0), w.day(date(2022, 1, 1))
    amount = f"Rp{w.rng.randint(50, 900)}.000"
    page = f"""<div class="abs" style="inset:0;background:#f4f6fb"></div><div class="abs row" style="left:0;right:0;top:0;height:8mm;padding:1.5mm 5mm;font:8pt poppins"><span>12.08</span><span>▂▄▆ 64%</span></div><div class="abs c" style="left:8mm;right:8mm;top:24mm;background:#fff;border-radius:5mm;padding:9mm 5mm;font:11pt/1.8 poppins"><div style="width:18mm;height:18mm;border-radius:50%;background:#2fb36d;color:#fff;font-size:28pt;line-height:18mm;margin:0 auto">✓</div><b style="font-size:14pt">Transaksi Berhasil</b><br>{indonesian(paid)} • 12:07:{w.digits(1)}4 WIB<div style="font-size:20pt;font-weight:700">{amount}</div>Penerima<br><b>{who.name}</b><br>Biaya pendaftaran uji kompetensi<br>No. Ref {w.digits(12)}</div><div class="abs c" style="left:8mm;right:8mm;bottom:14mm;background:#2456b3;color:#fff;border-radius:4mm;padding:3mm;font:12pt poppins">Bagikan</div>"""
    return Paper("other", (page,), SCREEN, CHAT, marks())


def circular(w: World) -> Paper:
    """An office's circular about clothes on batik day: numbered, signed, full of the word batik."""
    boss, issued, body, (city, regency, _) = w.person(titles=1), w.day(date(2018, 1, 1)), w.body("dinas"), w.city()
    number = f"800/{w.serial(1, 3000)}/SE/{roman(issued)}/{issued.year}"
    page = f"""<div class="abs" style="left:25mm;right:22mm;top:16mm;font:12pt/1.5 {w.font('serif')}"><div class="c" style="border-bottom:1mm double;padding-bottom:2mm"><b style="font-size:14pt">PEMERINTAH {regency.upper()}<br>{body.upper()}</b></div><div class="c b" style="margin-top:6mm">SURAT EDARAN<br>NOMOR {number}<br>TENTANG<br>PEMAKAIAN BATIK BAGI APARATUR SIPIL NEGARA</div><p style="margin-top:5mm;text-align:justify">Dalam rangka memperingati Hari Batik Nasional tanggal 2 Oktober dan melestarikan batik, seluruh pegawai di lingkungan {body} agar memakai pakaian batik setiap hari Kamis dan Jumat. Pegawai yang menerima sertifikat penghargaan disiplin akan diumumkan pada apel pagi.</p><p style="margin-top:3mm">Demikian untuk menjadi perhatian dan dilaksanakan.</p><div style="margin:10mm 0 0 86mm">{signer(w, f"Kepala {body},", boss, above=f"Ditetapkan di {city}<br>pada tanggal {indonesian(issued)}", nip=w.nip(boss.born), stamp=body.upper(), middle=city.upper())}</div></div>"""
    return Paper("other", (page,), A4, LETTER, marks(True, True))


ENTRIES = (Entry("E49-clipping", .6, clipping), Entry("E50-land-title", .5, land_title), Entry("E51-report-card", .5, report_card), Entry("E52-driving-licence", .4, driving_licence), Entry("E53-mountains", .5, mountains),
           Entry("E54-phone-app", .5, phone_app), Entry("E55-circular", .5, circular))
