"""Exam half: taking part in events, and awards."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import name_case, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PICTURE, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import World, british, english, indonesian, iso, roman, span, weekday


def right_webinar(w: World) -> Paper:
    """Text flush left beside a coloured panel; issued the day after; two signers."""
    who, a, b, held = w.person(titles=.5), w.person(titles=.7), w.person(titles=.7), w.day(date(2020, 4, 1))
    issued, body, event, city = w.after(held, 0, 6), w.body("community"), w.body("event"), w.city()[0]
    role, number = w.pick(("Peserta", "Peserta", "Peserta", "Moderator", "Pembicara", "Panitia")), f"{w.serial(1, 900, 4)}/E-SERT/{w.pick(('FU', 'DKD', 'IPN'))}/{roman(issued)}/{issued.year}"
    c = w.pick((("#264653", "#e9c46a"), ("#5f0f40", "#fb8b24"), ("#1d3557", "#e63946"), ("#386641", "#f2e8cf")))
    page = f"""<div class="abs" style="left:0;top:0;bottom:0;width:52mm;background:{c[0]}"></div><div class="abs" style="left:52mm;top:0;bottom:0;width:4mm;background:{c[1]}"></div><div class="abs" style="left:14mm;top:16mm">{m.logo(w, size=24)}</div><div class="abs" style="left:14mm;top:48mm">{m.logo(w, size=24)}</div>
<div class="abs" style="left:68mm;right:16mm;top:22mm;font:13pt/1.5 {w.font('sans')}"><div style="font:700 40pt {w.font('display')};color:{c[0]};line-height:1">SERTIFIKAT</div><div>Nomor : {number}</div><div style="margin-top:7mm">{w.pick(("Diberikan kepada", "Sertifikat ini diberikan kepada", "Dengan ini diberikan kepada"))} :</div><div style="font:{w.pick(("700 25pt poppins", "38pt alex-brush", "700 24pt libre-baskerville"))};color:{c[0]}">{who.full}</div>
<div>sebagai <b>{role}</b> dalam webinar</div><div class="b" style="font-size:16pt">{event}</div><div>yang diadakan oleh {body}<br>{weekday(held)}, {indonesian(held)}, pukul 13.00 - 15.30 WIB</div><div class="row" style="margin-top:8mm;font-size:11pt">{signer(w, f"Ketua {body}", a, above=f"{city}, {indonesian(issued)}", gap=18, width=84)}{signer(w, "Ketua Panitia", b, above="<br>", gap=18, width=70)}</div></div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": body, "title": event, "issue_date": iso(issued), "ended_on": iso(held), "role": role.lower(), "signer": a.name, **marks(False, True)}, thumb=True)


def classic_workshop(w: World) -> Paper:
    """Upright, security waves, 'telah berperan serta sebagai', several days."""
    who, a, b, end = w.person(titles=.5), w.person(titles=1), w.person(titles=.8), w.day(date(2013, 1, 1))
    start, body, event, (city, _, _) = w.after(end, -3, -1), w.body("campus"), w.body("event"), w.city()
    role, number, serif = w.pick(("PESERTA", "PESERTA", "NARASUMBER", "PANITIA")), f"{w.digits(4)}/{w.pick(('LPPM', 'BEM', 'HMJ'))}/SERT/{roman(end)}/{end.year}", w.font("serif")
    page = f"""{m.guilloche(w, 210, 297, w.pick(("#b8d0b0", "#d7c3a5")), 70)}<div class="abs" style="inset:11mm;border:.8mm solid #4b5d16"></div><div class="abs c" style="left:26mm;right:26mm;top:26mm;font:13pt/1.55 {serif}"><div style="display:inline-block">{m.logo(w, size=30)}</div><div class="b" style="font-size:16pt">{body.upper()}</div><div style="font:44pt Z003;margin-top:8mm">Sertifikat</div><div>No. : {number}</div><div style="margin-top:10mm">Diberikan kepada :</div>
<div class="b" style="font-size:21pt;margin:3mm 0">{name_case(w, who)}</div><div>yang telah berperan serta sebagai</div><div class="b" style="font-size:19pt">{role}</div><div>dalam Lokakarya</div><div class="b">“{event}”</div><div>yang diselenggarakan oleh {body}<br>pada tanggal {span(start, end, w.pick((" – ", " s.d. ")))}<br>di Kampus {city}</div></div>
<div class="abs row" style="left:24mm;right:18mm;bottom:30mm;font:11.5pt {serif}">{signer(w, "Ketua Pelaksana,", b, above="<br>", width=72)}{signer(w, f"{w.pick(('Rektor', 'Direktur', 'Ketua'))},", a, above=f"{city}, {indonesian(end)}", stamp=body.upper(), middle="REKTORAT", width=74)}</div>"""
    return Paper("participation_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": event, "issue_date": iso(end), "started_on": iso(start), "ended_on": iso(end), "role": role.lower(), "signer": a.name, **marks(True, True)})


def conference(w: World) -> Paper:
    """An international conference thanks its presenter or attendee."""
    who, chair, held, t = w.person(titles=.3), w.person(titles=.8), w.day(date(2015, 1, 1)), w.topic()
    body, city, role = w.body("campus"), w.city()[0], w.pick(("Presenter", "Participant", "Keynote Speaker"))
    event = f"International Conference on {t.field_en}"
    page = f"""<div class="abs" style="left:0;right:0;top:0;height:34mm;background:linear-gradient(90deg,#14532d,#65a30d)"></div><div class="abs" style="left:18mm;top:8mm">{m.logo(w, size=18)}</div><div class="abs" style="left:42mm;top:9mm;color:#fff;font:700 13pt lato">{event}<br><span style="font-weight:400;font-size:10.5pt">{body}, {city}, {english(held)}</span></div>
<div class="abs c" style="left:30mm;right:30mm;top:42mm;font:12.5pt/1.5 lato"><div style="font:700 27pt cinzel">Certificate of {w.pick(("Appreciation", "Attendance", "Participation"))}</div>awarded to<div style="font:{w.pick(("700 24pt libre-baskerville", "36pt allura"))};color:#14532d">{who.name}</div>in recognition of the contribution as <b>{role}</b> at the {event}<br>held at {body}, {city}, Indonesia on {british(held)}</div><div class="abs c" style="left:110mm;bottom:10mm;font:10.5pt lato">{signer(w, "", chair, gap=18, underline=False)}General Chair</div>"""
    return Paper("participation_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": None, "issuer": body, "title": event, "issue_date": None, "ended_on": iso(held), "role": role.lower(), "signer": chair.name, **marks(False, True)}, thumb=True)


def exhibition_piagam(w: World) -> Paper:
    """A regent's 'PIAGAM PENGHARGAAN' for having had a stand at a fair; group names appear beside the person's."""
    who, boss, issued, group = w.person(titles=0), w.person(titles=.8), w.day(date(2014, 1, 1)), w.company()
    (city, regency, _), serif = w.city(), w.font("serif")
    fair, number = f"Pameran {w.pick(('Produk Unggulan Daerah', 'Kriya Nusantara', 'Pekan Raya UMKM'))} Tahun {issued.year}", f"{w.pick(('510', '556', '005'))}/{w.digits(3)}/{roman(issued)}/{issued.year}"
    page = f"""{m.batik_frame(w, 297, 210, 7)}<div class="abs" style="inset:12mm;border:.5mm solid #713f12"></div><div class="abs c" style="left:30mm;right:30mm;top:19mm;font:13pt/1.5 {serif}"><div class="row" style="align-items:center">{m.logo(w, size=20)}<div class="b" style="font-size:15pt">BUPATI {regency.split()[-1].upper()}</div>{m.logo(w, size=20)}</div><div class="b" style="font-size:30pt;color:#713f12">PIAGAM PENGHARGAAN</div>Nomor : {number}
<div>memberikan penghargaan kepada :</div><div class="b" style="font-size:22pt">{name_case(w, who)}</div><div>({group})</div><div>sebagai ungkapan terima kasih atas {w.pick(("partisipasinya", "keikutsertaannya", "peran sertanya"))} pada<br><b>{fair}</b></div></div><div class="abs c" style="right:36mm;bottom:17mm;font:12pt {serif}">{signer(w, f"BUPATI {regency.split()[-1].upper()},", boss, above=f"{city}, {indonesian(issued)}", stamp=f"BUPATI {city.upper()}", middle="BUPATI", width=80)}</div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": None, "title": fair, "issue_date": iso(issued), "role": "peserta", "signer": boss.name, **marks(True, True)}, thumb=True)


def council_win(w: World) -> Paper:
    """Upright piagam of a craft council: rank in words, decree of the jury, gold seal."""
    who, boss, issued, contest = w.person(titles=.1), w.person(titles=.5), w.day(date(2013, 1, 1)), w.body("contest")
    body, (city, regency, _), serif = w.body("community"), w.city(), w.font("serif")
    printed, rank = w.pick((("JUARA PERTAMA", "1"), ("JUARA KEDUA", "2"), ("JUARA KETIGA", "3"), ("TERBAIK II", "2"), ("PEMENANG I", "1")))
    number = f"{w.serial(1, 99, 2)}/{w.pick(('DEKRANASDA', 'PAN-LCM', 'JURI'))}/{roman(issued)}/{issued.year}"
    page = f"""<div class="abs" style="inset:0;background:#fbf7ea"></div><div class="abs" style="inset:8mm;border:2.4mm ridge #b8963e"></div><div class="abs c" style="left:26mm;right:26mm;top:22mm;font:13pt/1.55 {serif}"><div style="display:inline-block">{m.logo(w, size=28)}</div><div class="b" style="font-size:15pt">{body.upper()}<br>{regency.upper()}</div><div style="font:700 27pt cinzel;color:#8a6d1a;margin-top:8mm">PIAGAM</div><div>Nomor {number}</div>
<p style="margin-top:7mm">Berdasarkan Keputusan Dewan Juri Nomor {w.digits(2)}/KPTS/{issued.year} tanggal {indonesian(w.after(issued, -9, -1))}, dengan ini menetapkan</p><div class="b" style="font-size:22pt;margin:3mm 0">{name_case(w, who)}</div><div>sebagai</div><div class="b" style="font-size:26pt;color:#7a1f1f">{printed}</div><div>{contest}<br>Tingkat {w.pick(("Kabupaten", "Provinsi", "Nasional"))} Tahun {issued.year}</div></div><svg class="abs" style="left:34mm;bottom:40mm" width="38mm" height="44mm" viewBox="0 0 100 116"><path d="M30,60 L22,114 50,96 78,114 70,60z" fill="#9b1c1c"/><circle cx="50" cy="46" r="42" fill="#d4af37" stroke="#8a6d1a" stroke-width="3" stroke-dasharray="5 3"/><circle cx="50" cy="46" r="31" fill="#f0d77a"/><text x="50" y="58" text-anchor="middle" font-size="34" font-weight="700" fill="#8a6d1a">{rank}</text></svg>
<div class="abs" style="right:22mm;bottom:38mm;font:12pt {serif}">{signer(w, "Ketua,", boss, above=f"{city}, {indonesian(issued)}", stamp=body.upper(), middle="KETUA")}</div>"""
    return Paper("award", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": contest, "issue_date": iso(issued), "rank": rank, "signer": boss.name, **marks(True, True)})


def english_award(w: World) -> Paper:
    who, boss, issued, t = w.person(titles=0), w.person(titles=.3), w.day(date(2016, 1, 1)), w.topic()
    body, (place, rank), number = w.body("course"), w.pick((("1st Place", "1"), ("2nd Place", "2"), ("3rd Winner", "3"), ("First Runner-up", "2"))), f"{w.digits(3)}/AWD/{w.rng.randint(2016, 2025)}"
    title = f"National {t.field_en} Skills Competition"
    page = f"""{m.waves(w, 297, 167, w.pick((("#7f5539", "#ddb892", "#b08968"), ("#3c096c", "#c77dff", "#e0aaff"))))}<div class="abs c" style="left:40mm;right:40mm;top:22mm;font:12pt/1.45 lato"><div style="font:700 30pt cinzel">CERTIFICATE OF AWARD</div><div>No. {number}</div><div style="margin-top:3mm">is proudly presented to</div><div style="font:700 25pt libre-baskerville">{who.name}</div><div>as the</div><div style="font:700 22pt oswald;color:#b45309">{place.upper()}</div><div>of {title}<br>organized by {body}</div><div style="margin-top:3mm">{english(issued)}</div></div>
<div class="abs c" style="left:116mm;bottom:9mm;font:10pt lato">{signer(w, "", boss, gap=15, underline=False, width=64)}Head of Committee</div>"""
    return Paper("award", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": body, "title": title, "issue_date": iso(issued), "rank": rank, "signer": boss.name, **marks(False, True)}, thumb=True)


def employee_award(w: World) -> Paper:
    """A firm's 'karyawan teladan': an award without a contest."""
    who, boss, issued, company = w.person(titles=0), w.person(titles=.4), w.day(date(2014, 1, 1)), w.company()
    number, serif = f"{w.serial()}/HC/PGH/{roman(issued)}/{issued.year}", w.font("serif")
    what = w.pick(("Karyawan Teladan", "Pengrajin Terbaik", "Karyawan Berprestasi"))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(90deg,#3f2a14,#6b4a2b)"></div><div class="abs" style="inset:12mm;background:#fdf8ec"></div><div class="abs c" style="left:34mm;right:34mm;top:24mm;font:13pt/1.5 {serif}"><div class="b" style="font-size:16pt">{company}</div><div style="font:40pt Z003;color:#6b4a2b">Penghargaan</div>No: {number}<div style="margin-top:5mm">Diberikan kepada Saudara/i</div><div class="b" style="font-size:23pt">{name_case(w, who)}</div><div>atas prestasinya sebagai</div><div class="b" style="font-size:20pt">{what.upper()} TAHUN {issued.year}</div><div>Semoga menjadi teladan bagi seluruh karyawan.</div></div>
<div class="abs" style="left:112mm;bottom:21mm;font:11.5pt {serif}">{signer(w, "Direktur,", boss, above=f"{w.city()[0]}, {indonesian(issued)}", stamp=company.upper(), middle="DIREKSI")}</div>"""
    return Paper("award", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": company, "title": what, "issue_date": iso(issued), "signer": boss.name, **marks(True, True)}, thumb=True)


def trophy(w: World) -> Paper:
    """A cup on a cupboard; its plate says for what."""
    contest, year, who = w.body("contest"), w.day(date(2015, 1, 1)).year, w.person(titles=0)
    rank, wall, named = w.pick(("JUARA I", "JUARA II", "JUARA III")), w.pick(("#cfc7ba", "#a9b8bd", "#e5ddcf")), w.chance(.6)
    page = f"""<div class="abs" style="inset:0;background:linear-gradient({wall} 78%,#7b5a3a 78%)"></div><svg class="abs" style="left:45mm;top:28mm" width="120mm" height="150mm" viewBox="0 0 120 150"><defs><linearGradient id="t"><stop offset="0" stop-color="#8a6a14"/><stop offset=".4" stop-color="#f6e08a"/><stop offset="1" stop-color="#7a5a0c"/></linearGradient></defs><path d="M30,8 h60 q0,62 -26,74 v30 h-8 v-30 q-26,-12 -26,-74z" fill="url(#t)"/><path d="M30,16 q-26,0 -22,24 q4,20 28,24 M90,16 q26,0 22,24 q-4,20 -28,24" fill="none" stroke="#b8962e" stroke-width="5"/><rect x="36" y="112" width="48" height="8" fill="#3b2a1a"/></svg>
<div class="abs c" style="left:50mm;top:148mm;width:110mm;height:72mm;background:#1b1410;padding:6mm"><div style="background:linear-gradient(120deg,#e9d48a,#c7a544);height:60mm;padding:4mm;font:700 13pt/1.35 'TeX Gyre Heros';color:#1a1206">{rank}<br>{contest.upper()}<br>{who.name.upper() if named else w.city()[1].upper()}<br>TAHUN {year}</div></div>"""
    return Paper("award", (page,), A4, PICTURE, {"holder": who.name if named else None, "number": None, "issuer": None, "title": contest, "issue_date": None, "rank": {"I": "1", "II": "2", "III": "3"}[rank.split()[-1]], **marks()})


ENTRIES = (Entry("E11-right-webinar", 2.5, right_webinar), Entry("E12-classic-workshop", 2, classic_workshop), Entry("E13-conference", 1, conference), Entry("E14-exhibition-piagam", 1.3, exhibition_piagam), Entry("E15-council-win", 1.7, council_win),
           Entry("E16-english-award", 1, english_award), Entry("E17-employee-award", 1, employee_award), Entry("E18-trophy", .7, trophy))
