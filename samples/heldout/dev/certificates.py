"""Dev half: certificates of competency and of training."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import World, english, in_words, indonesian, iso, roman, span


def bnsp_portrait(w: World) -> Paper:
    """The classic two-sided certificate on security paper."""
    t, who, chair, issued = w.topic(), w.person(titles=.15), w.person(titles=.5), w.day(date(2017, 1, 1))
    lsp, city = w.body("lsp"), w.city()[0]
    number = f"{t.kbli} {w.pick(('2431', '2512', '7212', '3119'))} {w.rng.randint(2, 6)} {w.digits(7)} {issued.year}"
    code = "".join(word[0] for word in t.field.split() if word[0].isupper())[:3].ljust(3, "K")
    stamp = w.chance(.8)
    front = f"""{m.guilloche(w, 210, 297, w.pick(("#c9a24a", "#8fb5a5", "#d9a0a0")))}{m.watermark("BNSP", 60, "#a8842c", .09)}
<div class="abs" style="right:16mm;top:12mm;font:10pt 'Liberation Mono'">{w.pick(("", "BNSP "))}{w.digits(7)}</div>
<div class="abs c" style="left:0;right:0;top:18mm;font-family:{w.font('serif')}"><div style="display:inline-block">{m.eagle(30)}</div>
<div class="b" style="font-size:16pt;margin-top:2mm">BADAN NASIONAL SERTIFIKASI PROFESI</div><div class="i" style="font-size:11pt">INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY</div>
<div class="b" style="font-size:22pt;margin-top:8mm">SERTIFIKAT KOMPETENSI</div><div class="i" style="font-size:14pt">CERTIFICATE OF COMPETENCE</div>
<div style="font-size:13pt;margin-top:2mm">No. {number}</div>
<div style="font-size:11pt;margin-top:8mm">Dengan ini menyatakan bahwa,<br><i>This is to certify that,</i></div>
<div class="b" style="font-size:19pt;margin-top:4mm">{name_case(w, who)}</div><div style="font-size:12pt">No. Reg. {code} {w.digits(3)} {w.digits(5)} {issued.year}</div>
<div style="font-size:11pt;margin-top:7mm">Telah kompeten pada bidang :<br><i>Is competent in the area of :</i></div>
<div class="b" style="font-size:14pt;margin-top:1mm">{t.field}<br><i style="font-weight:400">{t.field_en}</i></div>
<div style="font-size:11pt;margin-top:5mm">Dengan Kualifikasi / Kompetensi :<br><i>With Qualification / Competency :</i></div>
<div class="b" style="font-size:15pt;margin-top:1mm">{t.qualification}</div>
<div style="font-size:11pt;margin-top:5mm">Sertifikat ini berlaku untuk : 3 (tiga) Tahun<br><i>This certificate is valid for : 3 (three) Years</i></div></div>
<div class="abs" style="left:24mm;bottom:30mm">{m.portrait(w, 24, "#b51f24")}</div>
<div class="abs c" style="right:18mm;bottom:14mm;font:10.5pt {w.font('serif')}"><div>{city}, {indonesian(issued)}</div>
<div>Atas nama Badan Nasional Sertifikasi Profesi<br><i>On behalf of Indonesian Professional Certification Authority</i></div><div class="b">{lsp}</div>
<div style="display:inline-block">{signer(w, "", chair, stamp=lsp.upper() if stamp else "", middle="LSP", gap=26)}</div><div>Ketua</div></div>"""
    units = [(str(n), code_, title) for n, (code_, title) in enumerate(t.units, 1)]
    back = f"""{m.guilloche(w, 210, 297, "#d8c690", 50)}<div class="abs" style="left:20mm;right:20mm;top:26mm;font-family:{w.font('sans')}">
<div class="c b" style="font-size:15pt">Daftar Unit Kompetensi<div class="i" style="font-size:11pt;font-weight:400">List of Unit(s) of Competency</div></div>
{grid(("NO", "Kode Unit Kompetensi", "Judul Unit Kompetensi"), units, "margin-top:8mm;font-size:10.5pt")}
<div style="margin:16mm 0 0 90mm;font-size:10.5pt">{city}, {indonesian(issued)}{signer(w, "Manajer Sertifikasi", w.person(), gap=22)}</div></div>"""
    return Paper("competency_certificate", (front, back), A4, PRINTED, {
        "holder": who.name, "number": number, "issuer": lsp, "issuer_also": "Badan Nasional Sertifikasi Profesi", "title": t.qualification, "issue_date": iso(issued),
        "unit_codes": [c for c, _ in t.units], "signer": chair.name, **marks(stamp, True)})


def construction(w: World) -> Paper:
    """Sertifikat kompetensi kerja konstruksi with a printed end and an electronic signature."""
    who, issued = w.person(), w.day(date(2021, 6, 1))
    until = issued.replace(year=issued.year + 5, day=min(issued.day, 28))
    job = w.pick(("Pelaksana Lapangan Pekerjaan Gedung Muda", "Ahli Muda K3 Konstruksi", "Juru Ukur Madya", "Tukang Pasang Keramik"))
    number = f"{w.pick(('41001', '71102', '43302'))} {w.digits(4)} {w.rng.randint(2, 7)} {w.digits(8)} {issued.year}"
    lsp, level, chair = w.pick(("LSP Konstruksi Graha Nusa", "LSP Gatra Bangunan Mandiri")), w.rng.randint(2, 7), w.person(titles=1)
    rows = [("Nama / <i>Name</i>", f"<b>{name_case(w, who)}</b>"), ("NIK", who.nik), ("No. Registrasi", f"F.{w.digits(3)}.{w.digits(6)} {issued.year}"),
            ("Klasifikasi / <i>Classification</i>", w.pick(("Sipil", "Manajemen Pelaksanaan"))), ("Jabatan Kerja / <i>Occupation</i>", f"<b>{job}</b>"),
            ("Jenjang / <i>Level</i>", f"{level} ({in_words(level)})")]
    page = f"""{m.guilloche(w, 297, 210, "#e0c36a", 44)}<div class="abs" style="left:5mm;right:5mm;top:5mm;bottom:5mm;border:2mm double #1d3f7a"></div>
<div class="abs c big" style="left:22mm;right:22mm;top:14mm;font-family:{w.font('sans')}"><div class="row">{m.eagle(22)}<div><div class="b" style="font-size:13pt">BADAN NASIONAL SERTIFIKASI PROFESI<br>{lsp.upper()}</div>
<div class="b" style="font-size:19pt;color:#1d3f7a;margin-top:3mm">SERTIFIKAT KOMPETENSI KERJA KONSTRUKSI</div><div class="i">CERTIFICATE OF CONSTRUCTION COMPETENCE</div><div style="margin-top:1mm">No. {number}</div></div>{m.logo(w, "LPJ", 20)}</div>
<div style="font-size:10.5pt;margin-top:4mm">Dengan ini menyatakan bahwa / <i>This is to certify that</i></div>{kv(rows, "margin:3mm auto 0;text-align:left;font-size:11.5pt")}
<div style="font-size:10.5pt;margin-top:3mm">telah memenuhi persyaratan dan kompeten pada kualifikasi tersebut di atas berdasarkan Peraturan Pemerintah Nomor 14 Tahun 2021<br>
Sertifikat ini berlaku sampai dengan tanggal <b>{indonesian(until)}</b> / <i>valid until {english(until)}</i></div></div>
<div class="abs" style="left:26mm;bottom:18mm">{m.qr(f"https://verifikasi.lpjk.example.id/skk/{w.digits(12)}", 24)}</div><div class="abs" style="left:56mm;bottom:18mm">{m.portrait(w, 18)}</div>
<div class="abs c" style="right:30mm;bottom:16mm;font:10.5pt {w.font('sans')}">Ditetapkan di Jakarta, {indonesian(issued)}<br>Ketua LSP<br><br><span style="font-size:8pt;color:#666">Ditandatangani secara elektronik</span><br><br><b>{chair.full}</b></div>
<div class="abs" style="left:84mm;bottom:10mm;width:110mm">{bsre(w, "6.5pt")}</div>"""
    return Paper("competency_certificate", (page,), A4_WIDE, DIGITAL, {
        "holder": who.name, "number": number, "issuer": lsp, "title": job, "issue_date": iso(issued), "valid_until": iso(until), "nik": who.nik,
        "level": str(level), "signer": chair.name, **marks(False, None, True)})


def balai(w: World) -> Paper:
    """A state training centre: batik border, label table, subjects on the back."""
    t, who, head, end = w.topic(), w.person(), w.person(titles=.9), w.day(date(2017, 3, 1))
    start, hours, city = w.after(end, -9, -2), w.pick((24, 30, 32, 40, 60, 80, 120)), w.city()[0]
    issued, body = end, w.body("balai")
    number = w.pick((f"{w.serial(1, 999, 4)}/BDI-{w.pick(('YK', 'SM', 'PK'))}/SERT/{roman(issued)}/{issued.year}", f"B/{w.serial(10, 2000)}/BPVP/DL.02/{roman(issued)}/{issued.year}",
                     f"563/{w.serial(1, 900)}/BLK/{issued.year}"))
    rows = [("Nama", f"<b>{name_case(w, who)}</b>"), ("Tempat, tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Nomor Peserta", f"{w.digits(2)}.{w.digits(4)}.{w.digits(3)}"),
            ("Instansi / Usaha", w.company())]
    serif = w.font("serif")
    front = f"""{m.batik_frame(w, 297, 210)}<div class="abs c big" style="left:26mm;right:26mm;top:16mm;font-family:{serif}"><div class="row">{m.logo(w, size=20)}<div>
<div class="b" style="font-size:13pt">KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA<br>BADAN PENGEMBANGAN SUMBER DAYA MANUSIA INDUSTRI<br>{body.upper()}</div></div>{m.logo(w, size=20)}</div>
<div class="b" style="font-size:27pt;letter-spacing:{w.pick((0, 3))}mm;margin-top:4mm">SERTIFIKAT</div><div style="font-size:12pt">Nomor : {number}</div>
<div style="font-size:12pt;margin-top:4mm">Kepala {body} menerangkan bahwa :</div>{kv(rows, "margin:2mm auto;text-align:left;font-size:12pt")}
<div style="font-size:12pt;line-height:1.35">telah mengikuti <b>{t.course}</b> yang diselenggarakan oleh {body}<br>pada tanggal {span(start, end, w.pick((" s.d. ", " - ", " sampai dengan ")))} di {city} selama {hours} ({in_words(hours)}) Jam Pelatihan<br>
dan dinyatakan <b>LULUS</b> dengan predikat <b>{w.pick(("Baik", "Sangat Baik", "Memuaskan"))}</b></div></div>
<div class="abs" style="right:30mm;bottom:17mm;font:11.5pt {serif}">{signer(w, f"Kepala {body},", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=body.upper(), middle="KEMENPERIN", width=92)}</div>
<div class="abs" style="left:34mm;bottom:22mm">{m.portrait(w, 22)}</div>"""
    back = f"""<div class="abs" style="left:30mm;right:30mm;top:20mm;font:12pt {serif}"><div class="c b">MATERI PELATIHAN</div>
{grid(("No", "Materi", "JP"), [(str(n), title, str(h)) for n, (title, h) in enumerate(_subjects(t.units, hours), 1)] + [("", "<b>Jumlah</b>", f"<b>{hours}</b>")], "margin-top:6mm")}</div>"""
    return Paper("training_certificate", (front, back) if w.chance(.6) else (front,), A4_WIDE, PRINTED, {
        "holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued), "started_on": iso(start), "ended_on": iso(end), "hours": hours,
        "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def _subjects(units: tuple[tuple[str, str], ...], hours: int) -> list[tuple[str, int]]:
    titles = ["Kebijakan Pembangunan Industri", "Keselamatan dan Kesehatan Kerja", *[title for _, title in units], "Evaluasi"]
    each = hours // len(titles)
    return [(title, each if n else hours - each * (len(titles) - 1)) for n, title in enumerate(titles)]


def english_course(w: World) -> Paper:
    """Says Certificate of Competency, certifies that a course was finished."""
    t, who, boss, issued = w.topic(), w.person(titles=.1), w.person(titles=.2), w.day(date(2019, 1, 1))
    head, body = w.pick(("CERTIFICATE OF COMPLETION", "CERTIFICATE OF COMPETENCY", "CERTIFICATE OF ACHIEVEMENT")), w.body("course")
    number = f"{w.pick(('CERT', 'CSA', 'NA'))}-{issued:%Y%m}-{w.digits(5)}"
    hours, colours = w.pick((12, 20, 36, None)), w.pick((("#13315c", "#8da9c4", "#d9a441"), ("#4a1942", "#c86b98", "#f2a65a"), ("#0b6e4f", "#73ba9b", "#f5b841")))
    qr = w.chance(.5)
    page = f"""{m.waves(w, 297, 167, colours)}<div class="abs c" style="left:30mm;right:30mm;top:19mm;font-family:{w.font('display')}">
<div class="b" style="font-size:25pt;color:{colours[0]};margin-top:1mm">{head}</div><div style="font:10.5pt 'open-sans';margin-top:1.5mm">{w.pick(("This certificate is proudly presented to", "is hereby awarded to", "This is to certify that"))}</div>
<div style="font:34pt '{w.font('script')}';margin-top:2.5mm;color:{colours[0]}">{who.name}</div><div style="width:120mm;border-top:.4mm solid {colours[2]};margin:1mm auto 3mm"></div>
<div style="font:10.5pt/1.5 'open-sans'">for successfully completing the online course<br><b style="font-size:13pt">{t.course_en}</b><br>{f"consisting of {hours} learning hours, " if hours else ""}organized by {body}</div>
</div><div class="abs c" style="left:72mm;bottom:18mm;font:9.5pt 'open-sans'"><div>{english(issued)}</div><div style="border-top:.3mm solid #333;width:44mm">Date of Issue</div></div>
<div class="abs c" style="right:74mm;bottom:18mm;font:9.5pt 'open-sans'"><div style="height:13mm">{m.signature(w, 30)}</div><b>{boss.name}</b><div style="border-top:.3mm solid #333;width:48mm">{w.pick(("Chief Executive Officer", "Program Director", "Head of Academy"))}</div></div>
<div class="abs" style="left:125mm;bottom:4mm;background:#fffe;padding:.4mm 2mm;font:8.5pt 'open-sans'">Certificate ID: {number}</div>{m.placed(m.qr(f"https://verify.example.id/{number}", 17), 140, 132) if qr else ""}"""
    return Paper("training_certificate", (page,), SLIDE, DIGITAL, {
        "holder": who.name, "number": number, "issuer": body, "title": t.course_en, "issue_date": iso(issued), "hours": hours, "signer": boss.name, **marks(False, True, qr)}, thumb=True)


def course_institute(w: World) -> Paper:
    """LKP: upright sheet, photo, marks for each skill, deed and licence numbers near the number."""
    t, who, head, issued = w.topic("Tata Busana", "Teknologi Informasi dan Komunikasi"), w.person(titles=0), w.person(titles=.6), w.day(date(2016, 1, 1))
    body, (city, _regency, _) = w.body("lkp"), w.city()
    number = f"{w.serial()}/{''.join(x[0] for x in body.split())}/{roman(issued)}/{issued.year}"
    start, hours = w.after(issued, -110, -60), w.pick((100, 150, 200))
    scores = [(str(n), title, str(w.rng.randint(70, 95))) for n, (_, title) in enumerate(t.units, 1)]
    page = f"""<div class="abs" style="left:8mm;right:8mm;top:8mm;bottom:8mm;border:1.5mm {w.pick(("double", "ridge", "groove"))} {w.pick(w.pools.inks)}"></div>
<div class="abs c" style="left:20mm;right:20mm;top:17mm;font-family:{w.font('serif')}"><div class="b" style="font-size:18pt">{body.upper()}</div><div style="font-size:9pt">Izin Operasional Dinas Pendidikan No. 421.9/{w.digits(4)}/{issued.year - 2} NPSN K{w.digits(7)}<br>
Akta Notaris No. {w.rng.randint(2, 60)} Tanggal {indonesian(w.day(date(2003, 1, 1), date(2012, 1, 1)))}<br>{office_address(w, city)}</div><div style="border-top:.7mm solid #111;margin:2mm 0"></div>
<div class="b" style="font-size:24pt;margin-top:3mm">{w.pick(("SERTIFIKAT KURSUS", "SERTIFIKAT", "SURAT TANDA TAMAT BELAJAR"))}</div><div style="font-size:12pt">Nomor : {number}</div><div style="font-size:12pt;margin-top:5mm">Diberikan kepada :</div></div>
<div class="abs" style="left:30mm;right:24mm;top:96mm;font:12.5pt {w.font('serif')}">{kv([("Nama", name_case(w, who)), ("Tempat/Tgl. Lahir", f"{who.birthplace}, {who.born:%d-%m-%Y}"), ("Alamat", who.address), ("No. Induk", w.digits(6))])}
<div style="margin-top:4mm;line-height:1.45">Telah menyelesaikan <b>{t.course}</b> selama {hours} jam pelajaran dari tanggal {indonesian(start)} s/d {indonesian(issued)} dan dinyatakan <b>LULUS</b> dengan nilai sebagai berikut :</div>
{grid(("No", "Materi Uji", "Nilai"), scores, "margin-top:4mm;font-size:11.5pt")}</div>
<div class="abs" style="left:34mm;bottom:26mm">{m.portrait(w, 27)}</div><div class="abs" style="right:20mm;bottom:22mm;font:12pt {w.font('serif')}">{signer(w, "Pimpinan,", head, above=f"{city}, {indonesian(issued)}", stamp=body.upper(), middle=city.upper(), extra_stamp="")}</div>"""
    return Paper("training_certificate", (page,), A4, PRINTED, {
        "holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued), "hours": hours, "started_on": iso(start), "birth_date": iso(who.born),
        "signer": head.name, **marks(True, True)})


def prakerja(w: World) -> Paper:
    """The pre-employment programme's online course: left-aligned, code, no wet ink."""
    t, who, issued, boss = w.topic(), w.person(titles=0), w.day(date(2020, 6, 1)), w.person(titles=.2)
    body, number = w.body("course"), f"{w.pick(('PKJ', 'INV', 'SKL'))}/{w.digits(4)}/{w.digits(6)}"
    hours, expires = w.pick((8, 15, 18)), None
    page = f"""<div class="abs" style="left:0;top:0;bottom:0;width:22mm;background:{w.pick(("#1565c0", "#00838f", "#ef6c00"))}"></div><div class="abs" style="left:34mm;right:20mm;top:18mm;font-family:{w.font('sans')}">
<div class="row" style="align-items:center"><b style="font-size:18pt">{body}</b><div class="mid" style="font-size:9pt">bekerja sama dengan&nbsp;{m.logo(w, size=10)}&nbsp;<b style="font-size:14pt">Prakerja</b></div></div>
<div class="b" style="font-size:28pt;margin-top:14mm">Sertifikat {w.pick(("Penyelesaian", "Kelulusan", "Pelatihan"))}</div><div style="font-size:11pt;color:#555">Kode Sertifikat: {number}</div>
<div style="font-size:12pt;margin-top:9mm">Diberikan kepada</div><div class="b" style="font-size:24pt">{name_case(w, who)}</div>
<div style="font-size:12pt;margin-top:6mm;width:170mm;line-height:1.4">atas keberhasilannya menyelesaikan pelatihan <b>{t.course}</b> dengan nilai ujian akhir <b>{w.rng.randint(70, 100)}/100</b>. Durasi pelatihan: {hours} jam.</div>
<div style="margin-top:10mm;font-size:11pt">{w.pick(("Tanggal terbit:", "Diterbitkan pada"))} {indonesian(issued)}</div><div style="height:16mm;margin-top:2mm">{m.signature(w, 34)}</div><b>{boss.name}</b><div style="font-size:10pt">{w.pick(("Direktur Utama", "Kepala Kurikulum"))}</div></div>
<div class="abs" style="right:20mm;bottom:18mm">{m.qr(f"https://dashboard.prakerja.example.id/sertifikat/{w.digits(10)}", 26)}</div>"""
    return Paper("training_certificate", (page,), A4_WIDE, DIGITAL, {
        "holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued), "valid_until": expires, "hours": hours, "signer": boss.name, **marks(False, True, True)}, thumb=True)


def dark_office(w: World) -> Paper:
    """A department's training on a dark ground with gold print; two signers."""
    t, who, a, b, end = w.topic(), w.person(), w.person(titles=1), w.person(titles=.6), w.day(date(2018, 1, 1))
    (city, regency, _), body = w.city(), w.body("dinas")
    start, issued, hours = w.after(end, -4, -1), w.after(end, 0, 4), w.pick((16, 20, 24, 32))
    number, ground = f"{w.pick(('893.3', '800', '530', '421.5'))}/{w.serial(1, 2000)}/{issued.year}", w.pick(("#0c1b33", "#2b0f14", "#0d2b22", "#1a1a1a"))
    page = f"""<div class="abs" style="inset:0;background:radial-gradient(circle at 30% 20%,{ground}cc,{ground})"></div><div class="abs" style="inset:7mm;border:.8mm solid #d4af37"></div><div class="abs" style="inset:9mm;border:.3mm solid #d4af37"></div>
<div class="abs c big" style="left:24mm;right:24mm;top:17mm;color:#f1e3b0;font-family:{w.font('serif')}"><div class="row">{m.logo(w, size=19)}<div class="b" style="font-size:13pt">PEMERINTAH {regency.upper()}<br>{body.upper()}</div>{m.logo(w, size=19)}</div>
<div style="font:34pt playfair-display;color:#e6c65c;margin-top:2mm">Sertifikat</div><div style="font-size:11.5pt">Nomor: {number}</div><div style="font-size:12pt;margin-top:4mm">diberikan kepada</div>
<div style="font:{w.pick(("32pt great-vibes", "23pt montserrat", "30pt parisienne"))};color:#fff;margin:2mm 0">{who.full}</div>
<div style="font-size:12pt;line-height:1.4">yang telah mengikuti <b>{t.course}</b><br>yang diselenggarakan oleh {body} {regency}<br>tanggal {span(start, end)} ({hours} JP)</div></div>
<div class="abs" style="left:32mm;right:26mm;bottom:15mm;color:#f6efd6;font:11pt {w.font('serif')}"><div class="row"><div>{signer(w, "Narasumber,", b, above="<br>", sign=False, width=70, gap=18)}</div>
<div>{signer(w, f"Kepala {body}", a, above=f"{city}, {indonesian(issued)}", nip=w.nip(a.born), sign=False, width=94, gap=18)}</div></div></div>"""
    return Paper("training_certificate", (page,), A4_WIDE, DIGITAL, {
        "holder": who.name, "number": number, "issuer": f"{body} {regency}", "title": t.course, "issue_date": iso(issued), "started_on": iso(start), "ended_on": iso(end), "hours": hours,
        "signer": a.name, **marks(False, False)}, thumb=True)


def sttpp(w: World) -> Paper:
    """Surat Tanda Tamat Pendidikan dan Pelatihan: dense, upright, old-fashioned."""
    t, who, head, end = w.topic(), w.person(older=True, titles=.5), w.person(titles=1), w.day(date(2012, 1, 1), date(2023, 1, 1))
    start, hours, (city, regency, _) = w.after(end, -14, -5), w.pick((45, 60, 100)), w.city()
    number, issued = f"{w.digits(5)}/STTPP/{w.pick(('DIKLAT', 'TEKNIS'))}/{w.digits(2)}/{end.year}", end
    body = "Badan Pendidikan dan Pelatihan Provinsi Jawa Tengah"
    rows = [("Nama", who.full.upper()), ("NIP", w.nip(who.born)), ("Tempat / Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Pangkat / Gol. Ruang", "Penata Muda / III.a"), ("Jabatan", t.job), ("Instansi", f"Pemerintah {regency}")]
    page = f"""<div class="abs" style="inset:9mm;border:3mm double #6b4e16"></div><div class="abs c" style="left:24mm;right:24mm;top:20mm;font-family:'URW Bookman'"><div style="display:inline-block">{m.eagle(25)}</div>
<div class="b" style="font-size:13pt">PEMERINTAH PROVINSI JAWA TENGAH<br>BADAN PENDIDIKAN DAN PELATIHAN</div><div class="b" style="font-size:17pt;margin-top:5mm">SURAT TANDA TAMAT<br>PENDIDIKAN DAN PELATIHAN</div><div style="font-size:11pt">NOMOR : {number}</div></div>
<div class="abs" style="left:24mm;right:24mm;top:104mm;font:11.5pt/1.5 'URW Bookman'">Badan Pendidikan dan Pelatihan Provinsi Jawa Tengah berdasarkan Peraturan Pemerintah Nomor 101 Tahun 2000 tentang Pendidikan dan Pelatihan Jabatan Pegawai Negeri Sipil menyatakan bahwa :
{kv(rows, "margin:3mm 8mm")}<div class="c b" style="font-size:14pt">TELAH MENGIKUTI</div>pada {t.course} Tahun {end.year} yang diselenggarakan oleh {body} dari tanggal {span(start, end, " sampai dengan tanggal ")} di {city} yang meliputi {hours} jam pelajaran.</div>
<div class="abs" style="right:20mm;bottom:22mm;font:11.5pt 'URW Bookman'">{signer(w, "KEPALA BADAN PENDIDIKAN DAN PELATIHAN<br>PROVINSI JAWA TENGAH", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp="BADAN PENDIDIKAN DAN PELATIHAN", middle="JAWA TENGAH", width=96)}</div>
<div class="abs" style="left:30mm;bottom:38mm">{m.portrait(w, 26)}</div>"""
    return Paper("training_certificate", (page,), A4, PRINTED, {
        "holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued), "started_on": iso(start), "ended_on": iso(end), "hours": hours,
        "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


ENTRIES = (Entry("D01-bnsp-portrait", 3, bnsp_portrait), Entry("D02-construction", 1.5, construction), Entry("D03-balai", 3, balai), Entry("D04-english-course", 2.5, english_course),
           Entry("D05-lkp", 1.5, course_institute), Entry("D06-prakerja", 1.5, prakerja), Entry("D07-dark-office", 1.5, dark_office), Entry("D08-sttpp", 1, sttpp))
