"""Dev half: taking part in events, and awards."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PICTURE, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import World, english, indonesian, iso, roman, weekday

ROLES = ("PESERTA", "PESERTA", "PESERTA", "NARASUMBER", "PANITIA", "MODERATOR")


def webinar(w: World) -> Paper:
    """An e-certificate from a template site; only the event's date."""
    who, boss, held = w.person(titles=.5), w.person(titles=.7), w.day(date(2020, 4, 1))
    event, body, role, script = w.body("event"), w.body("community"), w.pick(ROLES), w.font("script")
    number = w.pick((f"{w.serial()}/WEB/{roman(held)}/{held.year}", f"{w.serial(1, 90, 2)}.{w.digits(3)}/{body.split()[1].upper()}/{held.year}", ""))
    c = w.pick((("#0f4c81", "#f5df4d", "#939597"), ("#6b705c", "#cb997e", "#ddbea9"), ("#3d405b", "#e07a5f", "#81b29a"), ("#7b2d26", "#d6a461", "#f0f3f5")))
    line = f"{weekday(held)}, {indonesian(held)}"
    page = f"""{m.waves(w, 297, 210, c)}<div class="abs c" style="left:36mm;right:36mm;top:24mm;font-family:montserrat"><div style="display:inline-flex;gap:5mm">{m.logo(w, size=15)}{m.logo(w, size=15)}{m.logo(w, size=15)}</div>
<div style="font:700 40pt {w.font('display')};color:{c[0]};letter-spacing:2mm">{w.pick(("E-SERTIFIKAT", "SERTIFIKAT", "Sertifikat"))}</div>{f'<div style="font-size:12pt">No. {number}</div>' if number else ''}
<div style="font-size:13pt;margin-top:4mm">{w.pick(("Diberikan Kepada :", "Dengan bangga diberikan kepada", "Sertifikat ini diberikan kepada:"))}</div>
<div style="font:42pt {script};color:{c[0]};line-height:1.25">{who.full}</div><div style="font-size:12.5pt">{w.pick(("Sebagai", "Atas partisipasinya sebagai", "yang telah berpartisipasi aktif sebagai"))}</div><div class="b" style="font-size:20pt;letter-spacing:1mm">{role}</div>
<div style="font-size:12.5pt;line-height:1.5">dalam kegiatan Webinar dengan tema<br><b>"{event}"</b><br>yang diselenggarakan oleh {body}<br>pada hari {line} melalui Zoom Meeting</div></div>
<div class="abs c" style="left:100mm;right:100mm;bottom:17mm;font:11.5pt montserrat"><div style="height:16mm;padding-left:28mm">{m.signature(w, 36)}</div><b>{boss.full}</b><div style="border-top:.3mm solid #333">Ketua Pelaksana</div></div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": number or None, "issuer": body, "title": event, "issue_date": None, "started_on": iso(held),
                 "ended_on": iso(held), "role": role.lower(), "signer": boss.name, **marks(False, True)}, thumb=True)


def campus_seminar(w: World) -> Paper:
    """A university's national seminar: three logos, rector and chair, date of issue after the event."""
    who, a, b, held = w.person(titles=.6), w.person(titles=1), w.person(titles=1), w.day(date(2016, 1, 1))
    event, body, role, city, issued = w.body("event"), w.body("campus"), w.pick(("Peserta", "Pemakalah", "Narasumber", "Peserta")), w.city()[0], w.after(held, 0, 20)
    number, stamp = f"{w.serial(1, 4000, 4)}/UN{w.digits(2)}.{w.rng.randint(1, 9)}/{w.pick(('PP', 'DT', 'KM'))}/{issued.year}", w.chance(.6)
    serif = w.font("serif")
    page = f"""<div class="abs" style="inset:6mm;border:1mm solid {w.pick(w.pools.inks)}"></div><div class="abs" style="inset:8mm;border:.3mm solid #b8963e"></div><div class="abs" style="left:110mm;top:60mm;opacity:.08">{m.logo(w, size=80)}</div>
<div class="abs c" style="left:22mm;right:22mm;top:14mm;font-family:{serif}"><div class="row">{m.logo(w, size=22)}<div class="b" style="font-size:15pt">{body.upper()}<br><span style="font-size:12pt">FAKULTAS TEKNIK DAN VOKASI</span><div style="font-weight:400;font-size:9pt">{office_address(w, city)}</div></div>{m.logo(w, size=22)}</div>
<div class="b" style="font-size:32pt;margin-top:4mm">SERTIFIKAT</div><div style="font-size:12pt">Nomor: {number}</div><div style="font-size:13pt;margin-top:4mm">Diberikan kepada</div>
<div class="b" style="font-size:24pt;margin:2mm 0;border-bottom:.3mm solid #333;display:inline-block;min-width:130mm">{name_case(w, who)}</div><div style="font-size:13pt;line-height:1.45">sebagai <b>{role}</b><br>pada Seminar Nasional "{event}"<br>yang diselenggarakan oleh {body}<br>pada tanggal {indonesian(held)} di Auditorium {body}, {city}</div></div>
<div class="abs row" style="left:30mm;right:24mm;bottom:15mm;font:11.5pt {serif}">{signer(w, "Ketua Panitia,", b, above="<br>", gap=20)}{signer(w, "Dekan,", a, above=f"{city}, {indonesian(issued)}", nip=w.nip(a.born), stamp=body.upper() if stamp else "", middle="FTV", gap=20)}</div>"""
    return Paper("participation_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": event, "issue_date": iso(issued), "ended_on": iso(held),
                 "role": role.lower(), "signer": a.name, **marks(stamp, True)}, thumb=True)


def english_workshop(w: World) -> Paper:
    """Certificate of Participation/Appreciation in English, signer on the left, QR on the right."""
    who, boss, held, t = w.person(titles=.15), w.person(titles=.2), w.day(date(2018, 1, 1)), w.topic()
    body, role = w.body("course"), w.pick(("Participant", "Participant", "Speaker"))
    number, head = f"{w.serial(1, 999, 4)}/WS-{t.kbli[:3]}/{held.year}", w.pick(("Participation", "Attendance", "Appreciation"))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(120deg,#fdfcfb 60%,{w.pick(("#d7e3fc", "#fde2e4", "#e2ece9"))})"></div><div class="abs" style="left:24mm;right:24mm;top:18mm;font-family:'open-sans'">
<div class="row">{m.logo(w, size=18)}<div style="font-size:10pt">No: {number}</div></div><div style="font:700 36pt {w.font('display')};margin-top:3mm">CERTIFICATE</div><div style="font-size:17pt;color:#777">of {head}</div>
<div style="font-size:11.5pt;margin-top:6mm">This certificate is awarded to</div><div style="font:700 26pt {w.font('display')};color:{w.pick(w.pools.inks)}">{name_case(w, who, False)}</div>
<div style="font-size:11.5pt;margin-top:3mm;line-height:1.5">as <b>{role}</b> of the workshop <b>"{t.course_en} Insight"</b><br>held by {body} on {english(held)}</div>
<div style="height:15mm;margin-top:3mm">{m.signature(w, 32)}</div><div style="font-size:10.5pt"><b>{boss.full}</b><br>Chairperson</div></div>{m.placed(m.qr(f"https://cert.example.id/?id={number}", 24), 250, 132)}"""
    return Paper("participation_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": body, "title": f"{t.course_en} Insight", "issue_date": None, "ended_on": iso(held),
                 "role": role.lower(), "signer": boss.name, **marks(False, True, True)}, thumb=True)


def contest_win(w: World) -> Paper:
    """Piagam penghargaan of a regency for a place in a contest."""
    who, boss, issued, contest = w.person(titles=.15), w.person(titles=.8), w.day(date(2015, 1, 1)), w.body("contest")
    (city, regency, _), rank = w.city(), w.pick(("I", "II", "III", "Harapan I", "Harapan II"))
    number, serif = f"{w.pick(('003.3', '430', '556'))}/{w.serial(1, 999)}/{roman(issued)}/{issued.year}", w.font("serif")
    office = w.pick((f"BUPATI {regency.split()[-1].upper()}", f"KEPALA DINAS PERINDUSTRIAN {regency.upper()}"))
    page = f"""{m.batik_frame(w, 297, 210, w.rng.uniform(8, 15))}<div class="abs c" style="left:26mm;right:26mm;top:18mm;font-family:{serif}"><div style="display:inline-block">{m.logo(w, size=22)}</div><div class="b" style="font-size:14pt">PEMERINTAH {regency.upper()}</div>
<div style="font:{w.pick(("700 32pt playfair-display", "38pt great-vibes", "700 30pt 'URW Bookman'"))};color:#8a6d1a">{w.pick(("PIAGAM PENGHARGAAN", "Piagam Penghargaan"))}</div><div style="font-size:11.5pt">Nomor : {number}</div>
<div style="font-size:13pt;margin-top:3mm">Diberikan kepada :</div><div class="b" style="font-size:26pt;margin:1mm 0">{name_case(w, who)}</div><div style="font-size:13pt">Atas prestasinya sebagai :</div>
<div class="b" style="font-size:24pt;color:#9b1c1c">JUARA {rank.upper()}</div><div style="font-size:13pt;line-height:1.4">dalam {contest}<br>Tingkat {w.pick(("Kabupaten/Kota", "Provinsi", "Nasional"))} Tahun {issued.year}</div></div>
<div class="abs c" style="right:34mm;bottom:17mm;font:12pt {serif}">{signer(w, office + ",", boss, above=f"{city}, {indonesian(issued)}", stamp=office, middle=city.upper(), width=84, gap=25)}</div>"""
    return Paper("award", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": f"Pemerintah {regency}", "title": contest, "issue_date": iso(issued), "rank": _rank(rank), "signer": boss.name, **marks(True, True)}, thumb=True)


def _rank(printed: str) -> str:
    digits = {"I": "1", "II": "2", "III": "3"}
    return " ".join(digits.get(word, word.lower()) for word in printed.split())


def thanks_piagam(w: World) -> Paper:
    """A 'piagam penghargaan' that only thanks for taking part."""
    who, boss, issued, event = w.person(), w.person(titles=.6), w.day(date(2016, 1, 1)), w.body("contest")
    body, city, ink = w.body("community"), w.city()[0], w.pick(w.pools.inks)
    number = f"{w.serial()}/PAN-{w.pick(('HUT', 'FEST', 'EXPO'))}/{roman(issued)}/{issued.year}"
    page = f"""<div class="abs" style="inset:8mm;border:2mm solid {ink};border-radius:8mm"></div><div class="abs" style="inset:12mm;border:.4mm dashed {ink}"></div><div class="abs c" style="left:28mm;right:28mm;top:20mm;font-family:{w.font('sans')}">
<div style="display:inline-block">{m.logo(w, size=24)}</div><div class="b" style="font-size:15pt">{body.upper()}</div><div class="b" style="font:40pt great-vibes;color:{ink};margin-top:4mm">Piagam Penghargaan</div><div>No. {number}</div>
<div style="font-size:13pt;margin-top:8mm">Dengan ini memberikan penghargaan kepada</div><div class="b" style="font-size:23pt;margin:3mm 0">{name_case(w, who)}</div>
<div style="font-size:13pt;line-height:1.6">atas partisipasi dan peran sertanya sebagai <b>{w.pick(("PESERTA", "PESERTA PAMERAN", "PANITIA"))}</b><br>pada kegiatan {event} yang dilaksanakan<br>di {w.pick(("Alun-alun", "Gedung Serbaguna", "Pendopo"))} {city}</div></div>
<div class="abs c" style="right:30mm;bottom:32mm;font:12pt {w.font('sans')}">{signer(w, f"Ketua {body}", boss, above=f"{city}, {indonesian(issued)}", stamp=body.upper(), middle="PANITIA", width=92)}</div>"""
    return Paper("participation_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": event, "issue_date": iso(issued), "role": "peserta", "signer": boss.name, **marks(True, True)})


def plaque(w: World) -> Paper:
    """A photograph of an acrylic or wooden plaque on a shelf."""
    who, body, year = w.person(titles=.1), w.body("community"), w.day(date(2017, 1, 1)).year
    contest, rank, wall = w.body("contest"), w.pick(("JUARA 1", "JUARA 2", "TERBAIK I", "JUARA HARAPAN 1")), w.pick(("#b9a58c", "#8f9aa3", "#d8cfc4"))
    face, ink = w.pick((("linear-gradient(135deg,#5b3a1c,#8b5a2b)", "#f6e7b0"), ("linear-gradient(135deg,#101820,#2b3a48)", "#e8d48a"), ("linear-gradient(135deg,#e8eef2,#b9c7d1)", "#1d2d44")))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient({wall} 72%,#5d4632 72%,#3c2c1f)"></div><div class="abs" style="left:58mm;top:42mm;width:94mm;height:130mm;background:{face};border-radius:6mm 6mm 2mm 2mm;box-shadow:5mm 5mm 9mm #0008;color:{ink};text-align:center;padding:9mm;font-family:{w.font('display')}">
<div style="display:inline-block">{m.logo(w, size=20)}</div><div class="b" style="font-size:15pt;margin-top:3mm">{body.upper()}</div><div style="font-size:12pt;margin-top:5mm">Penghargaan diberikan kepada</div><div class="b" style="font-size:19pt;margin:3mm 0">{who.name.upper()}</div>
<div class="b" style="font-size:20pt">{rank}</div><div style="font-size:13pt;margin-top:2mm">{contest}<br>Tahun {year}</div></div><div class="abs" style="left:50mm;top:172mm;width:110mm;height:14mm;background:#2a1c10;border-radius:2mm"></div>"""
    return Paper("award", (page,), A4, PICTURE, {"holder": who.name, "number": None, "issuer": body, "title": contest, "issue_date": None, "rank": rank.lower(), **marks()})


ENTRIES = (Entry("D09-webinar", 3, webinar), Entry("D10-campus-seminar", 2.5, campus_seminar), Entry("D11-english-workshop", 1.5, english_workshop), Entry("D12-contest-win", 2.5, contest_win),
           Entry("D13-thanks-piagam", 1.5, thanks_piagam), Entry("D14-plaque", 1, plaque))
