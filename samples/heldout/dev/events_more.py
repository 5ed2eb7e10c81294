"""Dev half: more contests, fairs and thanks, from template sites, sponsors and offices."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import ROMAN, World, english, indonesian, iso, roman, span


def gold_on_dark(w: World) -> Paper:
    """Thanks to a speaker in English, gold on a dark template."""
    who, a, b, held = w.person(titles=.5), w.person(titles=.4), w.person(titles=.2), w.day(date(2019, 6, 1))
    event, body = w.body("event"), w.body("community")
    page = f"""<div class="abs" style="inset:0;background:{w.pick(("#0b132b", "#1f1147", "#101010"))}"></div>{m.waves(w, 297, 167, ("#b8860b", "#e6c65c", "#8a6d1a"))}<div class="abs c" style="left:40mm;right:40mm;top:20mm;color:#f0dc9a;font-family:'open-sans'"><div style="font:700 28pt playfair-display">CERTIFICATE</div><div style="letter-spacing:1.5mm;font-size:11pt">OF APPRECIATION</div>
<div style="font-size:10pt;margin-top:6mm">PROUDLY PRESENTED TO</div><div style="font:36pt {w.font('script')};color:#fff">{who.full}</div><div style="font-size:10.5pt;line-height:1.5;margin-top:2mm">as <b>{w.pick(("Speaker", "Keynote Speaker", "Moderator"))}</b> at the seminar "{event}"<br>organized by {body}, {english(held)}</div></div>
<div class="abs row c" style="left:50mm;right:50mm;bottom:16mm;color:#f0dc9a;font:9pt 'open-sans'"><div><div style="border-bottom:.3mm solid #d4af37;width:48mm">&nbsp;</div><b>{a.full}</b><br>Head of Committee</div><div><div style="border-bottom:.3mm solid #d4af37;width:48mm">&nbsp;</div><b>{b.full}</b><br>Secretary</div></div>"""
    return Paper("participation_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": None, "issuer": body, "title": event, "ended_on": iso(held), **marks(False, False)}, thumb=True)


def craft_council(w: World) -> Paper:
    """Charter of a craft council: winner by category, two signers."""
    who, a, b, issued = w.person(titles=0), w.person(titles=.3, sex="P"), w.person(titles=1), w.day(date(2015, 1, 1))
    (city, regency, _), contest, rank = w.city(), w.body("contest"), w.rng.randint(1, 3)
    number, font, body = f"{w.serial(1, 99, 2)}/DEKRANASDA/{roman(issued)}/{issued.year}", w.font("serif"), f"Dewan Kerajinan Nasional Daerah {regency}"
    page = f"""{m.batik_frame(w, 210, 297, 12)}<div class="abs c" style="left:28mm;right:28mm;top:26mm;font-family:{font}"><div class="row"><div>{m.logo(w, size=22)}</div><div>{m.logo(w, size=22)}</div></div><div class="b" style="font-size:15pt">DEWAN KERAJINAN NASIONAL DAERAH<br>{regency.upper()}</div><div style="font:700 30pt 'URW Bookman';color:#9b1c1c;margin-top:9mm">PIAGAM<br>PENGHARGAAN</div><div>Nomor : {number}</div>
<div style="margin-top:9mm;font-size:13pt">diberikan kepada :</div><div class="b" style="font-size:24pt">{name_case(w, who)}</div><div style="font-size:13pt;margin-top:4mm">sebagai</div><div class="b" style="font-size:22pt;color:#8a6d1a">JUARA {ROMAN[rank - 1]}</div><div style="font-size:13pt;line-height:1.5">{contest} Kategori {w.pick(("Perorangan", "Umum", "Pengrajin Muda"))}<br>dalam rangka Hari Ulang Tahun Dekranas</div></div>
<div class="abs row" style="left:24mm;right:20mm;bottom:30mm;font:11pt {font}">{signer(w, f"Kepala Dinas Perindustrian<br>{regency},", b, above="Mengetahui,", nip=w.nip(b.born), gap=22, width=80)}{signer(w, "Ketua Dekranasda,", a, above=f"{city}, {indonesian(issued)}", stamp="DEKRANASDA " + regency.upper(), middle="KETUA", gap=27)}</div>"""
    return Paper("award", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": contest, "issue_date": iso(issued), "rank": str(rank), **marks(True, True)})


def bank_prize(w: World) -> Paper:
    """A bank's or broadcaster's prize: best in its category, no rank in figures."""
    who, boss, issued = w.person(titles=0), w.person(titles=.3), w.day(date(2017, 1, 1))
    sponsor, city = w.pick(("Bank Nusa Sejahtera", "Bank Pembangunan Daerah Mandala", "Citra Nusantara Televisi")), w.city()[0]
    prize, category = w.pick(("Anugerah UMKM Inspiratif", "Local Heroes Award", "Apresiasi Perajin Nusantara")), w.pick(("Kriya dan Tekstil", "Pelestari Warisan Budaya", "Inovasi Produk"))
    page = f"""<div class="abs" style="inset:0;background:radial-gradient({w.pick(("#fff8e1,#f3d37a", "#ffffff,#cfe3f7"))})"></div><div class="abs c" style="left:36mm;right:36mm;top:20mm;font-family:montserrat"><div class="mid" style="justify-content:center">{m.logo(w, size=18)}<b style="margin-left:4mm;font-size:16pt">{sponsor}</b></div><div style="font:700 30pt playfair-display;margin-top:6mm;color:#6b4e16">{prize.upper()} {issued.year}</div>
<div style="font-size:12pt;margin-top:5mm">dianugerahkan kepada</div><div class="b" style="font-size:26pt;margin:2mm">{name_case(w, who, False)}</div><div style="font-size:13pt;line-height:1.5">sebagai <b>PEMENANG</b><br>Kategori <b>{category}</b></div></div>
<div class="abs c" style="left:105mm;right:105mm;bottom:15mm;font:11pt montserrat">{city}, {indonesian(issued)}<div style="height:20mm;padding-left:22mm">{m.signature(w, 38)}</div><b class="u">{boss.full}</b><br>Direktur Utama</div>"""
    return Paper("award", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": None, "issuer": sponsor, "issue_date": iso(issued), "signer": boss.name, **marks(False, True)}, thumb=True)


def pupils_prize(w: World) -> Paper:
    """A school competition's certificate: rank in a big medal, cup of the head of the education office."""
    who, head, issued, school = w.person(titles=0), w.person(titles=1), w.day(date(2014, 1, 1)), w.body("school")
    (city, regency, _), n, contest = w.city(), w.rng.randint(1, 3), w.body("contest")
    number, font = f"420/{w.digits(4)}/{w.pick(('DIKPORA', 'Disdik'))}/{issued.year}", w.font("sans")
    page = f"""{m.waves(w, 297, 210, ("#b91c1c", "#f59e0b", "#1e3a8a"))}<div class="abs" style="left:24mm;top:70mm;width:48mm;height:48mm;border-radius:50%;background:#f5c542;border:2mm solid #b8860b;text-align:center;font:700 34pt/44mm montserrat">{n}</div><div class="abs" style="left:84mm;right:24mm;top:26mm;font:12.5pt/1.5 {font}"><b>DINAS PENDIDIKAN {regency.upper()}</b><div style="font:700 30pt {w.font('display')}">SERTIFIKAT PRESTASI</div>Nomor: {number}
<div style="margin-top:6mm">Diberikan kepada</div><div class="b" style="font-size:23pt">{name_case(w, who)}</div><div>Asal Sekolah: {school}</div><div style="margin-top:3mm">atas keberhasilannya meraih <b>Peringkat {n}</b> pada <b>{contest}</b> tingkat {w.pick(("kabupaten", "provinsi"))} tahun {issued.year}</div></div>
<div class="abs" style="right:26mm;bottom:20mm;font:11pt {font}">{signer(w, "Kepala Dinas,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=f"DINAS PENDIDIKAN {regency.upper()}", middle="KEPALA", gap=21, width=80)}</div>"""
    return Paper("award", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "title": contest, "issue_date": iso(issued), "rank": str(n), "signer": head.name, **marks(True, True)})


def fair_exhibitor(w: World) -> Paper:
    """Took part in a craft fair, bilingual."""
    who, boss, end = w.person(titles=0), w.person(titles=.2), w.day(date(2016, 1, 1))
    start, city = w.after(end, -4, -3), w.city()[0]
    fair, body = f"{w.pick(('Pekan Kerajinan Nusantara', 'Pameran Produk Unggulan', 'Gelar Batik dan Tenun'))} {end.year}", w.body("community")
    page = f"""<div class="abs" style="inset:10mm;border:.5mm solid #7a1f1f"></div><div class="abs c" style="left:30mm;right:30mm;top:22mm;font-family:{w.font('serif')}"><div class="row">{m.logo(w, size=18)}{m.logo(w, size=18)}</div><div class="b" style="font-size:26pt;color:#7a1f1f">SERTIFIKAT / <i>CERTIFICATE</i></div><div style="margin-top:5mm">diberikan kepada / <i>is presented to</i></div><div class="b" style="font-size:24pt;margin:3mm">{name_case(w, who)}</div>
<div style="font-size:12.5pt;line-height:1.5">atas partisipasinya sebagai peserta pameran / <i>for participating as exhibitor in</i><br><b>{fair}</b><br>{city}, {span(start, end)}</div></div><div class="abs c" style="left:105mm;right:100mm;bottom:20mm;font:11.5pt {w.font('serif')}">{body}<div style="position:relative;height:24mm">{m.placed(m.signature(w), 24, 0)}{m.placed(m.round_stamp(w, body.upper(), "PANITIA", 32), 0, -4)}</div><b class="u">{boss.full}</b><br>Ketua Umum</div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": None, "title": fair, "started_on": iso(start), "ended_on": iso(end), "signer": boss.name, **marks(True, True)})


def judge_thanks(w: World) -> Paper:
    """Thanks to a judge: the word contest is large, yet nothing was won."""
    who, boss, issued = w.person(titles=.6), w.person(titles=.6), w.day(date(2016, 1, 1))
    (city, regency, _), contest, font = w.city(), w.body("contest"), w.font("serif")
    number = f"{w.pick(('556', '430'))}/{w.digits(3)}/{w.pick(('Disbudpar', 'DISPARBUD'))}/{issued.year}"
    page = f"""{m.batik_frame(w, 297, 210, 8)}<div class="abs c" style="left:26mm;right:26mm;top:16mm;font-family:{font}"><div class="mid">{m.logo(w, size=20)}<div style="flex:1" class="b">PEMERINTAH {regency.upper()}<br>DINAS KEBUDAYAAN DAN PARIWISATA<div style="font-weight:400;font-size:9pt">{office_address(w, city)}</div></div></div><div class="b" style="font-size:28pt;margin-top:5mm">PIAGAM PENGHARGAAN</div><div>Nomor {number}</div><div style="margin-top:4mm;font-size:13pt">Kepala Dinas Kebudayaan dan Pariwisata memberikan penghargaan kepada</div><div class="b" style="font-size:23pt;margin:2mm">{name_case(w, who)}</div>
<div style="font-size:13pt;line-height:1.5">yang telah berperan sebagai <b>{w.pick(("DEWAN JURI", "JURI", "NARASUMBER"))}</b><br>pada {contest} Tahun {issued.year}</div></div><div class="abs" style="right:30mm;bottom:15mm;font:11.5pt {font}">{signer(w, "KEPALA DINAS,", boss, above=f"{city}, {indonesian(issued)}", nip=w.nip(boss.born), stamp="DINAS KEBUDAYAAN DAN PARIWISATA", middle=city.upper(), gap=22, width=84)}</div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "title": contest, "issue_date": iso(issued), "signer": boss.name, **marks(True, True)})


ENTRIES = (Entry("D56-gold-on-dark", 1, gold_on_dark), Entry("D57-craft-council", 1.2, craft_council), Entry("D58-bank-prize", 1, bank_prize), Entry("D59-pupils-prize", 1, pupils_prize), Entry("D60-fair", 1, fair_exhibitor), Entry("D61-judge", 1, judge_thanks))
