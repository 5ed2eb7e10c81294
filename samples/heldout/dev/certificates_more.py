"""Dev half: certificates as more houses print them: state bodies, schools of religion, shops of courses."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import World, british, english, in_words, indonesian, iso, roman, span, weekday


def bnsp_wide(w: World) -> Paper:
    """The later form: landscape, data in a column beside the photograph, the blank's serial under the QR."""
    t, who, chair, issued = w.topic(), w.person(titles=.2), w.person(titles=.6), w.day(date(2020, 1, 1))
    lsp, city, years = w.body("lsp"), w.city()[0], w.pick((3, 3, 3, 4))
    number = f"{t.kbli} {w.pick(('2431', '7531', '7212'))} {w.rng.randint(2, 6)} {w.digits(7)} {issued.year}"
    rows = [("Nama / <i>Name</i>", f"<b>{name_case(w, who)}</b>"), ("No. Registrasi / <i>Reg. No.</i>", f"{w.pick(('KRY', 'TIK', 'PAR'))} {w.digits(4)} {w.digits(5)} {issued.year}"),
            ("Bidang / <i>Area</i>", t.field), ("Kualifikasi / <i>Qualification</i>", f"<b>{t.qualification}</b>")]
    page = f"""{m.guilloche(w, 297, 210, w.pick(("#b7d3c0", "#d9c48f")), 50)}<div class="abs c" style="left:20mm;right:20mm;top:12mm;font-family:{w.font('sans')}"><div style="display:inline-block">{m.eagle(24)}</div><div class="b" style="font-size:15pt">BADAN NASIONAL SERTIFIKASI PROFESI</div><div class="i">Indonesian Professional Certification Authority</div>
<div class="b" style="font-size:24pt;color:#7a5a12">SERTIFIKAT KOMPETENSI</div><div class="i">Certificate of Competence</div><div style="font-size:12pt">No. {number}</div></div>
<div class="abs" style="left:30mm;top:82mm;font:11.5pt/1.5 {w.font('sans')}">Dengan ini menyatakan bahwa / <i>This is to certify that</i>{kv(rows)}<div>telah kompeten pada kualifikasi di atas dan berhak menggunakan sertifikat ini selama {years} ({in_words(years)}) tahun</div></div>
<div class="abs" style="right:26mm;top:80mm">{m.portrait(w, 24, "#b51f24")}</div><div class="abs" style="left:30mm;bottom:20mm">{m.qr(f"https://bnsp.example.id/v/{w.digits(10)}", 22)}<div style="font:8pt 'Liberation Mono'">{w.digits(7)}</div></div>
<div class="abs c" style="right:28mm;bottom:14mm;font:10.5pt {w.font('sans')}">{city}, {indonesian(issued)}<br>{lsp}<br><div style="display:inline-block">{signer(w, "Ketua / <i>Chairman</i>", chair, stamp=lsp.upper(), middle="LSP", gap=22)}</div></div>"""
    return Paper("competency_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": lsp, "title": t.qualification, "issue_date": iso(issued), "signer": chair.name, **marks(True, True, True)})


def ministry(w: World) -> Paper:
    """Technical guidance of a ministry: two signers, the sum of hours on the back only."""
    t, who, a, b, end = w.topic(), w.person(titles=.4), w.person(titles=1, older=True), w.person(titles=.7), w.day(date(2018, 1, 1))
    start, hours, city, font = w.after(end, -4, -1), w.pick((16, 24, 32)), w.city()[0], w.font("serif")
    number = w.pick((f"B.{w.serial()}/SET.3/PP.01/{end.month:02d}/{end.year}", f"{w.serial(10, 4000)}/IKMA.2/{roman(end)}/{end.year}", f"S-{w.digits(3)}/D.2/PK.04.01/{end.year}"))
    course = f"Bimbingan Teknis {w.pick(('Peningkatan Kapasitas', 'Penguatan Keterampilan', 'Pengembangan Mutu Produk'))} {t.field}"
    front = f"""<div class="abs" style="inset:7mm;border:1.4mm double {w.pick(w.pools.inks)}"></div><div class="abs c" style="left:26mm;right:26mm;top:15mm;font-family:{font}"><div style="display:inline-block">{m.logo(w, size=22)}</div><div class="b" style="font-size:14pt">KEMENTERIAN KOPERASI DAN USAHA KECIL DAN MENENGAH<br>REPUBLIK INDONESIA</div>
<div class="b" style="font-size:30pt;letter-spacing:2mm">SERTIFIKAT</div><div>Nomor: {number}</div><div style="margin-top:4mm;font-size:12.5pt">memberikan penghargaan kepada</div><div class="b" style="font-size:24pt;margin:2mm">{name_case(w, who)}</div>
<div style="font-size:12.5pt;line-height:1.5">sebagai <b>PESERTA</b><br>{course}<br>yang dilaksanakan pada tanggal {span(start, end, w.pick((" s.d. ", " – ", " hingga ")))}<br>di {city}</div></div>
<div class="abs row" style="left:30mm;right:26mm;bottom:14mm;font:11pt {font}">{signer(w, "Deputi Bidang Kewirausahaan,", a, above="<br>", nip=w.nip(a.born), gap=20, width=80)}{signer(w, "Asisten Deputi,", b, above=f"{city}, {indonesian(end)}", nip=w.nip(b.born), stamp="KEMENTERIAN KOPERASI DAN UKM", middle="DEPUTI", gap=20)}</div>"""
    topics = [(str(n), topic, w.person(titles=.6).full, str(h)) for n, (topic, h) in enumerate((("Kebijakan Pemerintah", hours // 4), ("Praktik " + t.duties[0], hours // 2), ("Rencana Tindak Lanjut", hours - hours // 4 - hours // 2)), 1)]
    back = f"""<div class="abs" style="left:28mm;right:28mm;top:24mm;font:11.5pt {font}"><div class="c b">DAFTAR MATERI</div>{grid(("No", "Materi", "Narasumber", "JP"), [*topics, ("", "Jumlah Jam Pelajaran", "", str(hours))], "margin-top:5mm")}</div>"""
    return Paper("training_certificate", (front, back), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "title": course, "issue_date": iso(end), "started_on": iso(start), "ended_on": iso(end), "hours": hours, **marks(True, True)})


def blk_upright(w: World) -> Paper:
    """A regency's training centre, upright: vocation, sub-vocation and programme in a table."""
    t, who, head, end = w.topic(), w.person(titles=0), w.person(titles=1, older=True), w.day(date(2016, 1, 1))
    start, hours, (city, regency, _), font = w.after(end, -50, -20), w.pick((160, 240, 320)), w.city(), w.font("serif")
    number, issued = f"{w.digits(3)}.{w.rng.randint(1, 9)}/{w.serial()}/{w.pick(('BLK', 'UPTD.LK', 'PBK'))}/{end.year}", w.after(end, 0, 9)
    who_rows = [("Nama", f"<b>{name_case(w, who)}</b>"), ("Tempat/Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Alamat", who.address)]
    course_rows = [("Kejuruan", t.field), ("Program Pelatihan", f"<b>{t.course}</b>"), ("Lama Pelatihan", f"{hours} Jam Pelajaran @ 45 menit"), ("Tanggal", span(start, end, " s/d "))]
    page = f"""<div class="abs" style="inset:8mm;border:.8mm solid #14532d"></div><div class="abs" style="left:24mm;right:24mm;top:18mm;font:11.5pt/1.5 {font}"><div class="mid" style="border-bottom:1mm double #111;padding-bottom:2mm">{m.logo(w, size=20)}<div class="c b" style="flex:1">PEMERINTAH {regency.upper()}<br>DINAS TENAGA KERJA<br><span style="font-size:14pt">UPTD BALAI LATIHAN KERJA</span><div style="font-weight:400;font-size:8.5pt">{office_address(w, city)}</div></div></div>
<div class="c" style="margin-top:6mm"><b style="font-size:20pt;letter-spacing:1mm">SERTIFIKAT PELATIHAN</b><br>Nomor : {number}</div><p style="margin-top:6mm">Diberikan kepada :</p>{kv(who_rows, "margin-left:8mm")}<p style="margin-top:4mm">Telah mengikuti pelatihan berbasis kompetensi yang diselenggarakan oleh UPTD Balai Latihan Kerja {regency} dan dinyatakan <b>LULUS</b> pada :</p>{kv(course_rows, "margin-left:8mm")}
<p style="margin-top:4mm">dengan hasil <b>{w.pick(("KOMPETEN", "BAIK", "AMAT BAIK"))}</b>.</p></div><div class="abs" style="left:30mm;bottom:44mm">{m.portrait(w, 26, "#b51f24")}</div>
<div class="abs" style="right:22mm;bottom:24mm;font:11.5pt {font}">{signer(w, "Kepala UPTD BLK", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp="UPTD BALAI LATIHAN KERJA", middle="DISNAKER", width=86)}</div>"""
    return Paper("training_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "title": t.course, "issue_date": iso(issued), "started_on": iso(start), "ended_on": iso(end), "hours": hours, "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def pesantren(w: World) -> Paper:
    """A boarding school of religion: Arabic over Latin, the day in two calendars."""
    t, who, head, issued = w.topic(), w.person(titles=0), w.person(titles=1, sex="L", older=True), w.day(date(2017, 1, 1))
    house = w.pick(("Pondok Pesantren Darul Falah Sidomukti", "Pondok Pesantren Al-Hikmah Wonosari", "Ma'had Nurul Iman Karangtengah"))
    number, city = f"{w.serial()}/{w.pick(('PP-DF', 'PPAH', 'MNI'))}/SK/{roman(issued)}/{issued.year}", w.city()[0]
    hijri = f"{w.rng.randint(1, 29)} {w.pick(('Muharram', 'Rabiul Awal', 'Sya&rsquo;ban', 'Dzulhijjah'))} {issued.year - 579} H"
    page = f"""{m.batik_frame(w, 297, 210, 9)}<div class="abs c" style="left:30mm;right:30mm;top:17mm;font-family:'URW Bookman'"><div style="font:20pt 'DejaVu Sans'">بسم الله الرحمن الرحيم</div><div class="b" style="font-size:16pt">{house.upper()}</div><div style="font-size:9pt">{office_address(w, city)}</div>
<div style="font:26pt 'DejaVu Sans';color:#14532d">شهادة</div><div class="b" style="font-size:22pt;color:#14532d">SYAHADAH / SERTIFIKAT</div><div>No. {number}</div><div style="margin-top:3mm">Pengasuh {house} menerangkan bahwa santri :</div><div class="b" style="font-size:22pt;margin:1mm">{name_case(w, who)}</div>
<div style="font-size:12pt;line-height:1.4">telah menyelesaikan <b>{t.course}</b><br>dengan predikat <b>{w.pick(("Jayyid", "Mumtaz", "Baik"))}</b></div></div><div class="abs" style="right:34mm;bottom:17mm;font:11pt 'URW Bookman'">{signer(w, "Pengasuh,", head, above=f"{city}, {hijri}<br>{indonesian(issued)} M", stamp=house.upper(), middle="PENGASUH", width=84, gap=20)}</div>"""
    return Paper("training_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": house, "title": t.course, "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def ukbi(w: World) -> Paper:
    """The state's test of Indonesian: score, band and a validity."""
    who, head, held = w.person(titles=.2), w.person(titles=1, older=True), w.day(date(2020, 1, 1))
    until, score, city = held.replace(year=held.year + 2, day=min(held.day, 28)), w.rng.randint(405, 790), w.city()[0]
    number = f"{w.digits(4)}/I5.{w.rng.randint(1, 9)}/BS.01.00/{held.year}"
    rows = [("Nama", f"<b>{name_case(w, who)}</b>"), ("Nomor Peserta", w.digits(12)), ("Tanggal Lahir", indonesian(who.born)), ("Tanggal Uji", indonesian(held)), ("Tempat Uji", f"Balai Bahasa {city}")]
    page = f"""{m.waves(w, 297, 210, ("#0f4c81", "#7aa6c9", "#d9a441"))}<div class="abs c" style="left:30mm;right:30mm;top:22mm;font-family:{w.font('sans')}"><div style="display:inline-block">{m.logo(w, size=18)}</div><div>Badan Pengembangan dan Pembinaan Bahasa</div><div class="b" style="font-size:24pt;color:#0f4c81">SERTIFIKAT UKBI</div><div class="b">Uji Kemahiran Berbahasa Indonesia</div><div>Nomor: {number}</div>
{kv(rows, "margin:5mm auto;text-align:left;font-size:12pt")}<div style="font-size:12pt">memperoleh skor <b>{score}</b> dengan predikat <b>{w.pick(("Madya", "Unggul", "Sangat Unggul"))}</b></div>{grid(("Seksi I Mendengarkan", "Seksi II Merespons Kaidah", "Seksi III Membaca"), [(w.digits(3), w.digits(3), w.digits(3))], "margin-top:3mm;font-size:10pt")}<div style="font-size:10pt;margin-top:3mm">Sertifikat ini berlaku sampai dengan {indonesian(until)}.</div></div>
<div class="abs" style="right:40mm;bottom:12mm;font:10pt {w.font('sans')}">{indonesian(held)}<br>Kepala Badan,<br>{m.qr("https://ukbi.example.id/" + w.digits(8), 16)}<b>{head.full}</b></div>"""
    return Paper("language_test", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": number, "issue_date": iso(held), "valid_until": iso(until), "birth_date": iso(who.born), "signer": head.name, **marks(False, None, True)})


def toeic(w: World) -> Paper:
    """A score report in English, all in boxes."""
    who, held = w.person(titles=0), w.day(date(2019, 1, 1))
    until, a, b = held.replace(year=held.year + 2, day=min(held.day, 28)), w.rng.randint(30, 98) * 5, w.rng.randint(30, 98) * 5
    cells = [("Name", f"<b>{who.name.upper()}</b>"), ("Identification Number", who.nik), ("Date of Birth", f"{who.born:%Y/%m/%d}"), ("Test Date", f"{held:%Y/%m/%d}"), ("Valid Until", f"{until:%Y/%m/%d}"), ("Client", w.body("campus"))]
    boxes = "".join(f'<div style="border:.3mm solid #345;padding:2mm;width:56mm"><div style="font-size:8pt;color:#345">{k}</div>{v}</div>' for k, v in cells)
    page = f"""<div class="abs" style="inset:8mm;border:.6mm solid #1d3f7a;padding:8mm;font:11pt {w.font('sans')}"><div class="row"><div class="b" style="font-size:22pt;color:#1d3f7a">TOEIC<div style="font-size:11pt">Listening and Reading Official Score Report</div></div>{m.portrait(w, 24)}</div><div style="display:flex;flex-wrap:wrap;gap:2mm;margin-top:6mm">{boxes}</div>
<div class="row" style="margin-top:8mm;font-size:14pt"><div class="c">LISTENING<br><b style="font-size:24pt">{a}</b><br><span style="font-size:9pt">Your score 5 - 495</span></div><div class="c">READING<br><b style="font-size:24pt">{b}</b></div><div class="c" style="border:1mm solid #1d3f7a;padding:3mm">TOTAL SCORE<br><b style="font-size:28pt">{a + b}</b></div></div></div>"""
    return Paper("language_test", (page,), A4_WIDE, DIGITAL, {"holder": who.name, **marks(False, None)})


def shop_course(w: World) -> Paper:
    """A shop of online courses: mostly empty page, the number only in the address at its foot."""
    t, who, boss, done = w.topic(), w.person(titles=0), w.person(titles=0), w.day(date(2020, 1, 1))
    number, shop, hours = w.pick((f"UC-{w.digits(8)}", f"{w.pick('QWXZ')}{w.digits(2)}KP{w.digits(4)}R", f"{w.digits(4)}-{w.digits(4)}-{w.digits(4)}")), w.body("course"), w.pick((3, 8, 12, 30))
    page = f"""<div class="abs" style="inset:0;background:{w.pick(("#fff", "#f7f9fb", "#fffaf0"))}"></div><div class="abs" style="left:26mm;right:26mm;top:18mm;font-family:'open-sans'"><div class="mid">{m.logo(w, size=13)}<b style="margin-left:3mm;font-size:14pt">{shop}</b></div><div style="margin-top:15mm;letter-spacing:1mm;font-size:10pt;color:#666">{w.pick(("CERTIFICATE OF COMPLETION", "SERTIFIKAT KELULUSAN", "STATEMENT OF ACCOMPLISHMENT"))}</div>
<div class="b" style="font:700 25pt/1.15 montserrat;margin-top:3mm">{t.course_en}</div><div style="font-size:10pt;color:#444;margin-top:2mm">Instructors <b>{boss.name}</b></div><div class="b" style="font-size:20pt;margin-top:14mm">{who.name}</div><div style="font-size:10.5pt;color:#333;line-height:1.6">Date <b>{w.pick((english(done), british(done)))}</b><br>Length <b>{hours} total hours</b></div></div>
<div class="abs" style="left:26mm;bottom:9mm;font:8pt 'open-sans';color:#555">Certificate no: {number}<br>Certificate url: example.id/{number}</div>"""
    return Paper("training_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": shop, "title": t.course_en, "issue_date": iso(done), "hours": hours, **marks(False, False)})


def course_board(w: World) -> Paper:
    """A state-recognised test after a course: competence, yet of the schools' own board; marks by subject on its face."""
    t, who, head, issued = w.topic(), w.person(titles=0), w.person(titles=.8), w.day(date(2014, 1, 1))
    board, city, font = w.pick(("Lembaga Sertifikasi Kompetensi Membatik", "Lembaga Sertifikasi Kompetensi Tata Busana")), w.city()[0], w.font("serif")
    number, grades = f"{w.digits(2)}/{w.digits(4)}/LSK-{w.digits(3)}/{issued.year}", [(str(n), d.capitalize(), str(w.rng.randint(70, 96))) for n, d in enumerate(t.duties, 1)]
    page = f"""<div class="abs" style="inset:9mm;border:2mm ridge #8a6d1a"></div><div class="abs c" style="left:26mm;right:26mm;top:20mm;font-family:{font}"><div style="display:inline-block">{m.logo(w, size=20)}</div><div class="b" style="font-size:14pt">{board.upper()}</div><div class="b" style="font-size:24pt;margin-top:5mm">SERTIFIKAT KOMPETENSI</div><div>Nomor : {number}</div><div style="margin-top:5mm">Berdasarkan hasil Uji Kompetensi yang diselenggarakan di Tempat Uji Kompetensi {w.body('lkp')}</div>
{kv([("Nama", "<b>" + name_case(w, who) + "</b>"), ("Tempat, tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("NIK", who.nik)], "margin:4mm auto;text-align:left")}<div>dinyatakan <b>KOMPETEN</b> pada bidang keterampilan</div><div class="b" style="font-size:16pt">{t.qualification}</div><div>Jenjang {w.pick(("II", "III"))}</div>{grid(("No", "Aspek yang Diuji", "Nilai"), grades, "margin-top:3mm")}</div>
<div class="abs" style="right:24mm;bottom:22mm;font:11pt {font}">{signer(w, "Ketua LSK,", head, above=f"{city}, {indonesian(issued)}", stamp=board.upper(), middle="LSK")}</div><div class="abs" style="left:34mm;bottom:34mm">{m.portrait(w, 24)}</div>"""
    return Paper("competency_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": board, "title": t.qualification, "issue_date": iso(issued), "birth_date": iso(who.born), "nik": who.nik, "signer": head.name, **marks(True, True)})


def village_training(w: World) -> Paper:
    """A village programme's training: gold on a dark ground, one signer in the middle, no number."""
    t, who, head, held = w.topic(), w.person(titles=.1), w.person(titles=.3), w.day(date(2019, 1, 1))
    (village, district), script = w.pick(w.pools.villages), w.font("script")
    page = f"""<div class="abs" style="inset:0;background:{w.pick(("#10231c", "#1a1a2e", "#2b0f14"))}"></div><div class="abs" style="inset:8mm;border:.7mm solid #d4af37"></div><div class="abs c" style="left:34mm;right:34mm;top:24mm;color:#e9cf7a;font-family:'URW Bookman'"><div style="font-size:13pt">PEMERINTAH DESA {village.upper()}<br>KECAMATAN {district.upper()}</div><div style="font:44pt {script};margin-top:4mm">Sertifikat</div>
<div style="font-size:13pt;margin-top:5mm">Diberikan kepada</div><div style="font:700 26pt playfair-display;color:#fff;margin:2mm">{name_case(w, who)}</div><div style="font-size:13pt;line-height:1.5">Atas keikutsertaannya dalam<br><b style="color:#fff">{t.course}</b><br>{weekday(held)}, {indonesian(held)} di Balai Desa {village}</div>
<div style="margin-top:10mm;font-size:12pt">Kepala Desa {village}<div style="height:18mm"></div><b class="u">{head.full}</b></div></div>"""
    return Paper("training_certificate", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": None, "title": t.course, "ended_on": iso(held), "signer": head.name, **marks(False, False)}, thumb=True)


def e_signed(w: World) -> Paper:
    """A ministry's centre, all electronic: QR where the signature was, the sentence on electronic signing below."""
    t, who, head, end = w.topic(), w.person(titles=.5), w.person(titles=1), w.day(date(2021, 1, 1))
    start, hours, body, city = w.after(end, -12, -3), w.pick((30, 46, 72)), w.body("balai"), w.city()[0]
    number, font = f"{w.digits(4)}/{w.pick(('4/LP', 'BPVP.5', 'PPSDM'))}/{w.pick(('PV.03', 'DL.00', 'LP.01'))}/{roman(end)}/{end.year}", w.font("sans")
    page = f"""<div class="abs" style="left:0;top:0;bottom:0;width:18mm;background:{w.pick(w.pools.inks)}"></div><div class="abs" style="left:30mm;right:24mm;top:16mm;font:12pt/1.5 {font}"><div class="mid">{m.logo(w, size=20)}<div style="margin-left:5mm">KEMENTERIAN KETENAGAKERJAAN R.I.<br><b>{body}</b></div></div><div class="b" style="font:700 32pt {w.font('display')};margin-top:7mm">SERTIFIKAT</div><div style="color:#555">{number}</div>
<div style="margin-top:7mm">{body} memberikan sertifikat ini kepada</div><div class="b" style="font-size:22pt">{name_case(w, who)}</div><div>NIK {who.nik}</div><div style="margin-top:4mm">yang telah dinyatakan lulus pada <b>{t.course}</b> yang berlangsung dari tanggal {span(start, end, " sampai dengan ")} setara {hours} Jam Pelatihan.</div></div>
<div class="abs" style="left:30mm;bottom:24mm;font:11pt {font}">{city}, {indonesian(end)}<br>Kepala,<div class="mid">{m.qr(f"https://tte.example.id/{w.digits(12)}", 20)}<div style="margin-left:3mm;color:#555;font-size:9pt">Ditandatangani<br>secara elektronik oleh</div></div><b>{head.full}</b></div><div class="abs" style="left:30mm;right:30mm;bottom:8mm">{bsre(w)}</div>"""
    return Paper("training_certificate", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(end), "started_on": iso(start), "ended_on": iso(end), "hours": hours, "nik": who.nik, "signer": head.name, **marks(False, None, True)})


ENTRIES = (Entry("D46-bnsp-wide", 2, bnsp_wide), Entry("D47-ministry", 1.5, ministry), Entry("D48-blk-upright", 1.5, blk_upright), Entry("D49-pesantren", .8, pesantren), Entry("D50-ukbi", .6, ukbi), Entry("D51-toeic", .5, toeic),
           Entry("D52-shop-course", 1, shop_course), Entry("D53-course-board", 1, course_board), Entry("D54-village-training", .8, village_training), Entry("D55-e-signed", 1, e_signed))
