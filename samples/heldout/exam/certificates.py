"""Exam half: certificates of competency and of training."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, LETTER, PRINTED, SLIDE, Entry, Paper, marks
from samples.heldout.world import World, british, english, in_words, indonesian, iso, roman, span


def bnsp_bilingual(w: World) -> Paper:
    """The newer two-sided certificate: everything left of a photo column, QR, serial below."""
    t, who, chair, issued = w.topic(), w.person(titles=.1), w.person(titles=.6), w.day(date(2019, 1, 1))
    lsp, city, serif = w.body("lsp"), w.city()[0], w.font("serif")
    number = f"{t.kbli} {w.pick(('5151', '3513', '7531', '2356'))} {w.rng.randint(2, 6)} {w.digits(w.pick((6, 7, 7, 8)))} {issued.year}"
    registration = f"{w.pick(('PHI', 'IND', 'JKT', 'KRJ'))}.{w.digits(4)}.{w.digits(6)}.{issued.year}"
    stamp, qr, shown = w.chance(.6), w.chance(.5), w.pick((name_case(w, who), who.name.upper()))
    def pair(a: str, b: str) -> str:
        return f'{a}<div class="i" style="font-size:9pt;color:#333">{b}</div>'

    front = f"""{m.guilloche(w, 210, 297, w.pick(("#7fb0c9", "#b7a2c9", "#c7b06d")), 90)}<div class="abs" style="inset:10mm;border:.5mm solid #967b2b"></div><div class="abs" style="left:45mm;top:105mm;opacity:.1">{m.eagle(120)}</div>
<div class="abs c" style="left:0;right:0;top:17mm;font-family:{serif}"><div style="display:inline-block">{m.eagle(27, "#9c7a12")}</div><div class="b" style="font-size:15pt;margin-top:2mm">BADAN NASIONAL SERTIFIKASI PROFESI</div><div style="font-size:10.5pt">INDONESIAN PROFESSIONAL CERTIFICATION AUTHORITY</div></div>
<div class="abs" style="left:22mm;right:20mm;top:78mm;font:11.5pt/1.3 {serif}"><div class="b" style="font-size:21pt">SERTIFIKAT KOMPETENSI</div><div class="i" style="font-size:13pt">CERTIFICATE OF COMPETENCE</div><div style="font-size:12.5pt;margin:1mm 0 6mm">No. {number}</div>
{pair("Dengan ini menyatakan bahwa,", "This is to certify that,")}<div class="b" style="font-size:18pt;margin-top:2mm">{shown}</div><div>No. Reg. {registration}</div><div style="margin-top:5mm">{pair("Telah memenuhi persyaratan dan kompeten pada kualifikasi:", "Has fulfilled the requirements and is competent in the qualification:")}</div>
<div class="b" style="font-size:14pt;margin-top:1mm">{t.qualification}</div><div style="margin-top:4mm">{pair("Pada bidang / sub bidang :", "In the field of :")}<b>{t.field}</b></div><div style="margin-top:4mm">{pair("Sertifikat ini berlaku untuk : 3 (tiga) Tahun", "This certificate is valid for : 3 (three) Years")}</div></div>
<div class="abs" style="left:24mm;bottom:34mm">{m.portrait(w, 22, "#b51f24")}</div>{m.placed(m.qr(f"https://sertifikat.bnsp.example.id/{w.digits(14)}", 22), 52, 231) if qr else ""}
<div class="abs" style="right:16mm;bottom:22mm;width:92mm;font:10.5pt {serif}"><div>{city}, {indonesian(issued)}</div>Atas nama / <i>On behalf of</i><br>Badan Nasional Sertifikasi Profesi<br><b>{lsp}</b>{signer(w, "", chair, stamp=lsp.upper() if stamp else "", middle="BNSP LSP", gap=24, underline=False)}{pair("Ketua", "Chairman")}</div>
<div class="abs" style="left:22mm;bottom:13mm;font:9.5pt 'TeX Gyre Cursor'">{w.pick(("No. Blanko ", "", "Seri "))}{w.digits(7)}</div>"""
    units = [(f"{n}.", c, f"{u}") for n, (c, u) in enumerate(t.units, 1)]
    back = f"""{m.guilloche(w, 210, 297, "#c9d8e0", 60)}<div class="abs" style="left:18mm;right:18mm;top:22mm;font:10.5pt {serif}"><b style="font-size:13pt">Daftar Unit Kompetensi :</b><div class="i">List of Unit(s) of Competency :</div>{grid(("No.", "Kode Unit / <i>Code</i>", "Unit Kompetensi / <i>Unit of Competency</i>"), units, "margin-top:4mm")}
<div style="margin:14mm 0 0 100mm">{city}, {indonesian(issued)}{signer(w, "Direktur Sertifikasi", w.person(), gap=20, width=64)}</div></div>"""
    return Paper("competency_certificate", (front, back), A4, PRINTED, {"holder": who.name, "number": number, "issuer": lsp, "issuer_also": "Badan Nasional Sertifikasi Profesi", "title": t.qualification,
                 "issue_date": iso(issued), "unit_codes": [c for c, _ in t.units], "signer": chair.name, **marks(stamp, True, qr)})


def lsk(w: World) -> Paper:
    """A certification body under the education ministry: level, scores by component, printed in a table."""
    t, who, issued, chair = w.topic("Tata Rias", "Industri Batik", "Otomotif"), w.person(titles=0), w.day(date(2014, 1, 1)), w.person(titles=.7)
    body, level, city = f"Lembaga Sertifikasi Kompetensi {w.pick(('Rias Nusantara', 'Membatik Indonesia', 'Teknik Otomotif'))}", w.rng.randint(1, 4), w.city()[0]
    number, serif = f"{w.digits(2)}.{w.digits(3)}.{w.digits(2)}.{w.digits(5)}/LSK/{issued.year}", w.font("serif")
    page = f"""<div class="abs" style="inset:6mm;border:3mm groove #4a7a9c"></div><div class="abs c big" style="left:20mm;right:20mm;top:12mm;font:12pt/1.4 {serif}"><div class="b" style="font-size:13pt">{body.upper()}</div><div style="font-size:9.5pt">Ditetapkan dengan Surat Keputusan Dirjen PAUD dan Dikmas No. {w.digits(3)}/C/KEP/{issued.year - 3} tanggal {indonesian(w.after(issued, -1200, -900))}</div>
<div class="b" style="font-size:25pt;margin-top:4mm;color:#1f4e6b">SERTIFIKAT KOMPETENSI</div><div>Nomor : {number}</div><div style="margin-top:3mm">Diberikan kepada</div><div class="b" style="font-size:21pt">{name_case(w, who)}</div>Tempat dan tanggal lahir : {who.birthplace}, {indonesian(who.born)}<br>Asal : {w.body("lkp")}
<div style="margin-top:2mm">dinyatakan <b>KOMPETEN</b> setelah mengikuti Uji Kompetensi <b>{t.qualification}</b> Jenjang {level} ({in_words(level).capitalize()})<br>yang diselenggarakan pada tanggal {indonesian(w.after(issued, -40, -10))} dengan hasil :</div>
<table class="grid" style="margin:2mm auto;font-size:11pt"><tr><th>Ujian Teori</th><th>Ujian Praktik</th><th>Nilai Akhir</th></tr><tr><td>{w.rng.randint(70, 95)}</td><td>{w.rng.randint(75, 98)}</td><td>{w.rng.randint(75, 95)}</td></tr></table></div>
<div class="abs" style="left:34mm;bottom:18mm">{m.portrait(w, 22)}</div><div class="abs" style="right:28mm;bottom:15mm;font:11pt {serif}">{signer(w, "Ketua LSK,", chair, above=f"{city}, {indonesian(issued)}", stamp=body.upper(), middle="LSK", gap=22)}</div>"""
    return Paper("competency_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": t.qualification, "issue_date": iso(issued), "level": str(level),
                 "birth_date": iso(who.born), "signer": chair.name, **marks(True, True)})


def school_lsp(w: World) -> Paper:
    """A school's own body: KKNI scheme with a printed validity date; labels with colons."""
    t, who, issued, chair = w.topic(), w.person(titles=0), w.day(date(2019, 3, 1)), w.person(titles=.9)
    until, lsp, sans = issued.replace(year=issued.year + 3, day=min(issued.day, 28)), "LSP P1 SMK Negeri 2 Tanjungmas", w.font("sans")
    number = f"{w.serial(1, 900, 4)}/LSP-P1/SERT/{issued.month:02d}/{issued.year}"
    rows = [("Nama Pemegang", f"<b>{name_case(w, who)}</b>"), ("NISN", w.digits(10)), ("Skema Sertifikasi", f"KKNI Level II {t.field}"), ("Kualifikasi", f"<b>{t.qualification}</b>"), ("Nomor Lisensi LSP", f"BNSP-LSP-{w.digits(4)}-ID"), ("Tanggal Uji", indonesian(w.after(issued, -25, -7))), ("Tanggal Terbit", indonesian(issued)), ("Berlaku Sampai Dengan", indonesian(until))]
    page = f"""<div class="abs" style="inset:0;border-top:14mm solid #1a5276;border-bottom:6mm solid #d4ac0d"></div><div class="abs row" style="left:20mm;right:20mm;top:20mm">{m.logo(w, size=20)}<div class="c" style="font-family:{sans}"><div class="b" style="font-size:26pt;color:#1a5276">SERTIFIKAT KOMPETENSI</div><div style="font-size:12pt">{number}</div></div>{m.eagle(20)}</div>
<div class="abs" style="left:34mm;top:56mm;font:12.5pt/1.35 {sans}">Lembaga Sertifikasi Profesi Pihak Pertama menerangkan bahwa:{kv(rows, "margin:3mm 0 3mm 6mm")}telah dinyatakan <b>KOMPETEN</b> sesuai dengan Standar Kompetensi Kerja Nasional Indonesia.</div>
<div class="abs" style="right:24mm;bottom:16mm;font:11.5pt {sans}">{signer(w, f"Ketua {lsp}", chair, above=w.city()[0] + ",", stamp=lsp.upper(), middle="LSP P1", gap=22, width=76)}</div><div class="abs" style="left:38mm;bottom:18mm">{m.portrait(w, 20, "#b51f24")}</div>"""
    return Paper("competency_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": lsp, "title": None, "issue_date": iso(issued), "valid_until": iso(until), "signer": chair.name, **marks(True, True)})


def vendor_exam(w: World) -> Paper:
    """An examination passed at a vendor: English, credential number, valid through."""
    t, who, issued, boss = w.topic(), w.person(titles=0), w.day(date(2018, 1, 1)), w.person(titles=0)
    until, number = issued.replace(year=issued.year + w.pick((2, 3)), day=min(issued.day, 28)), f"{w.digits(4)}-{w.digits(4)}-{w.digits(4)}"
    title, body = f"Certified {t.field_en} Associate", w.pick(("Global Skills Testing Board", "Meridian Certification Council"))
    page = f"""<div class="abs" style="left:0;top:0;bottom:0;width:64mm;background:linear-gradient(#102a43,#1c4966)"></div><div class="abs" style="left:14mm;top:56mm">{m.logo(w, "", 36)}</div><div class="abs" style="left:76mm;right:18mm;top:22mm;font:12pt/1.5 poppins"><div style="font:700 13pt poppins;color:#486581;letter-spacing:1mm">{body.upper()}</div>
<div style="margin-top:8mm;color:#555">{w.pick(("This certifies that", "hereby certifies that"))}</div><div style="font:700 27pt poppins">{who.name}</div><div style="margin-top:4mm">has passed the required proctored examination and met all competency requirements for</div><div style="font:700 19pt poppins;color:#102a43;margin-top:2mm">{title}</div>
<div class="row" style="margin-top:10mm;width:150mm;font-size:10pt"><div>Credential ID<br><b>{number}</b></div><div>Certified on<br><b>{british(issued)}</b></div><div>Valid through<br><b>{british(until)}</b></div></div><div style="height:14mm;margin-top:4mm">{m.signature(w, 30)}</div><b>{boss.name}</b><br><span style="font-size:9.5pt">President</span></div>"""
    return Paper("competency_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": number, "issuer": body, "title": title, "issue_date": iso(issued), "valid_until": iso(until), "signer": boss.name, **marks(False, True)}, thumb=True)


def corpu_electronic(w: World) -> Paper:
    """A state academy's e-certificate: left-aligned, electronic signature, subjects on page two."""
    t, who, head, end = w.topic(), w.person(titles=.6), w.person(titles=1), w.day(date(2020, 6, 1))
    start, hours, body = w.after(end, -12, -2), w.pick((21, 35, 48, 84)), w.body("balai")
    issued, city, sans = w.after(end, 0, 9), w.city()[0], w.font("sans")
    number = w.pick((f"B-{w.digits(4)}/BPSDM.{w.rng.randint(1, 6)}/DL.{w.digits(2)}.{w.digits(2)}/{issued.month}/{issued.year}", f"{w.digits(8)}/PELATIHAN/{w.digits(4)}/{issued.year}"))
    first = f"""<div class="abs" style="right:0;top:0;width:70mm;height:210mm;background:linear-gradient(200deg,#8c1c13,#bf4342 40%,#fff0 41%)"></div><div class="abs" style="left:22mm;right:60mm;top:16mm;font:12pt/1.45 {sans}"><div class="mid">{m.eagle(18)}<b style="margin-left:4mm;font-size:12.5pt">{body.upper()}</b></div><div style="font:700 30pt cinzel;color:#8c1c13;margin-top:4mm">SERTIFIKAT PELATIHAN</div><div>Nomor {number}</div>
<div style="margin-top:4mm">diberikan kepada:</div><div class="b" style="font-size:22pt">{name_case(w, who)}</div>{kv([("NIP/NIK", w.nip(who.born) if w.chance(.4) else who.nik), ("Unit Kerja", w.company())])}<div style="margin-top:3mm">atas keikutsertaannya dan telah <b>menyelesaikan</b> {t.course} Angkatan {roman(end)} yang diselenggarakan oleh {body} secara {w.pick(("daring", "luring", "blended learning"))} mulai tanggal {span(start, end, " s/d ")}, setara {hours} JP, dengan kualifikasi <b>{w.pick(("MEMUASKAN", "SANGAT MEMUASKAN", "BAIK"))}</b>.</div>
<div class="row" style="margin-top:6mm;align-items:flex-end"><div>{city}, {indonesian(issued)}<br>Kepala,<div style="margin:2mm 0">{m.qr(f"https://tte.example.id/v/{w.digits(10)}", 18)}</div><b>{head.full}</b></div></div></div><div class="abs" style="left:22mm;right:22mm;bottom:6mm">{bsre(w)}</div>"""
    second = f"""<div class="abs" style="left:26mm;right:26mm;top:20mm;font:11.5pt {sans}"><b>MATA PELATIHAN</b>{grid(("No.", "Mata Pelatihan", "Jumlah JP"), [(str(n), u, str(hours // (len(t.units) + 1))) for n, (_, u) in enumerate(t.units, 1)] + [("", "Total", str(hours))], "margin-top:4mm")}</div>"""
    return Paper("training_certificate", (first, second), A4_WIDE, ("text_pdf", "text_pdf", "ilovepdf", "camscanner", "screenshot"), {"holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued),
                 "started_on": iso(start), "ended_on": iso(end), "hours": hours, "signer": head.name, **marks(False, None, True)})


def lpk_upright(w: World) -> Paper:
    """A private training house: frame, photo top right, units in two columns, number at the foot."""
    t, who, head, end = w.topic(), w.person(titles=0), w.person(titles=.5), w.day(date(2013, 1, 1))
    body, (city, _regency, _), serif = w.body("lkp"), w.city(), w.font("serif")
    start, hours, number = w.after(end, -95, -30), w.pick((90, 120, 160, 240)), f"{w.serial(1, 99, 3)}.{w.digits(3)}/LPK/{end.month:02d}.{end.year % 100}"
    units = "".join(f"<li>{u}</li>" for _, u in t.units)
    page = f"""<div class="abs" style="inset:7mm;border:1mm solid #5b2333;outline:.4mm solid #5b2333;outline-offset:-2.4mm"></div><div class="abs" style="right:20mm;top:20mm">{m.portrait(w, 25)}</div><div class="abs" style="left:20mm;top:18mm;font:11pt/1.4 {serif}"><div class="mid">{m.logo(w, size=22)}<div style="margin-left:4mm"><b style="font-size:15pt">{body}</b><br>VIN : {w.digits(10)} &nbsp; Izin Disnaker No. 563/{w.digits(4)}/DPMPTSP<br>{w.address()[:44]}, {city}</div></div></div>
<div class="abs c" style="left:24mm;right:24mm;top:66mm;font:12pt/1.5 {serif}"><div style="font:700 26pt cinzel;color:#5b2333">SERTIFIKAT PELATIHAN KERJA</div><div class="i">Certificate of Vocational Training</div><div style="margin-top:6mm">menerangkan bahwa</div><div class="b" style="font-size:20pt;border-bottom:.4mm dotted #333">{name_case(w, who)}</div>lahir di {who.birthplace} pada tanggal {indonesian(who.born)}
<div style="margin-top:4mm;text-align:justify">telah mengikuti dan menyelesaikan Program Pelatihan <b>{t.course}</b> yang dilaksanakan dari {indonesian(start)} sampai dengan {indonesian(end)} ({hours} jam latihan) dengan hasil <b>{w.pick(("BAIK", "AMAT BAIK", "CUKUP"))}</b>, meliputi :</div><ol style="columns:2;text-align:left;margin:3mm 6mm 0;font-size:11pt">{units}</ol></div>
<div class="abs" style="left:26mm;bottom:48mm;font:11.5pt {serif}">{signer(w, "Instruktur,", w.person(), above="<br>", width=60)}</div><div class="abs" style="right:18mm;bottom:48mm;font:11.5pt {serif}">{signer(w, "Pimpinan,", head, above=f"{city}, {indonesian(end)}", stamp=body.upper(), middle="PIMPINAN", width=66)}</div><div class="abs c" style="left:0;right:0;bottom:16mm;font:12pt {serif}">No. Sertifikat : {number}</div>"""
    return Paper("training_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(end), "started_on": iso(start), "ended_on": iso(end), "hours": hours,
                 "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def dark_english(w: World) -> Paper:
    """Certificate of Completion in white on a dark ground, holder above the headline."""
    t, who, a, issued = w.topic(), w.person(titles=.1), w.person(titles=0), w.day(date(2020, 1, 1))
    body, number, hours = w.body("course"), f"{w.pick('ABCDEFGH')}{w.digits(3)}{w.pick('KLMNP')}{w.digits(4)}", w.pick((6, 10, 16, 40))
    label = w.pick(("Certificate ID ", "No. ", "ID: ", ""))
    ground, accent = w.pick((("#0b132b", "#5bc0be"), ("#22223b", "#f2e9e4"), ("#10002b", "#e0aaff"), ("#003049", "#fcbf49")))
    page = f"""<div class="abs" style="inset:0;background:{ground}"></div><div class="abs" style="right:-30mm;top:-30mm;width:120mm;height:120mm;border-radius:50%;background:{accent};opacity:.13"></div><div class="abs" style="left:22mm;right:22mm;top:18mm;color:#fff;font:11.5pt/1.5 lato"><div class="row"><b style="font-size:14pt;color:{accent}">{body}</b><span style="font-size:9.5pt">{label}{number}</span></div>
<div style="font:{w.pick(("38pt alex-brush", "700 28pt oswald", "40pt italianno"))};margin-top:10mm">{who.name}</div><div style="border-top:.4mm solid {accent};width:150mm;padding-top:2mm">has successfully completed</div><div style="font:700 20pt 'libre-baskerville';color:{accent}">{t.course_en}</div><div>an online program of {hours} hours authorized by {body}</div>
<div style="font:700 15pt cinzel;margin-top:6mm;letter-spacing:1mm">CERTIFICATE OF {w.pick(("COMPLETION", "COMPETENCY"))}</div><div style="margin-top:5mm">Issued {w.pick((english(issued), british(issued), f"{issued:%d.%m.%Y}"))}</div></div><div class="abs" style="right:26mm;bottom:20mm;color:#fff;font:10pt lato">{m.signature(w, 32).replace('stroke="#', 'stroke="#fff" data-was="#')}<b>{a.name}</b><br>Instructor</div>"""
    return Paper("training_certificate", (page,), SLIDE, DIGITAL, {"holder": who.name, "number": number if label else None, "issuer": body, "title": t.course_en, "issue_date": iso(issued), "hours": hours, "signer": a.name, **marks(False, True)}, thumb=True)


def red_seal(w: World) -> Paper:
    """Old lettering and a red seal: 'Certificate of Competence' for a finished course, two columns of signers."""
    t, who, a, b, issued = w.topic(), w.person(titles=.2), w.person(titles=.4), w.person(titles=.4), w.day(date(2012, 1, 1))
    body, number, city = w.body("course"), f"{w.digits(3)}/CC/{w.digits(2)}-{issued.year}", w.city()[0]
    teeth = "".join(f'<path d="M50,4 L56,20 44,20z" transform="rotate({n * 12} 50 50)"/>' for n in range(30))
    page = f"""<div class="abs" style="inset:0;background:#fffdf3"></div><div class="abs" style="inset:9mm;border:3mm double #a8842c"></div><div class="abs c big" style="left:26mm;right:26mm;top:19mm;font:12.5pt/1.5 'TeX Gyre Pagella'"><div style="font:38pt unifrakturcook">Certificate of {w.pick(("Competence", "Training", "Achievement"))}</div><div style="margin-top:4mm">This is to certify that</div>
<div style="font:{w.pick(("36pt pinyon-script", "30pt Z003", "34pt allura"))};border-bottom:.3mm solid #555">{who.name}</div><div style="margin-top:3mm">has attended and satisfactorily completed the training course in<br><b style="font-size:16pt">{t.course_en}</b><br>conducted by <b>{body}</b> at {city}, Indonesia<br>from {british(w.after(issued, -6, -3))} to {british(issued)}</div></div><svg class="abs" style="left:132mm;bottom:18mm" width="34mm" height="34mm" viewBox="0 0 100 100" fill="#b3202a">{teeth}<circle cx="50" cy="50" r="34"/><circle cx="50" cy="50" r="28" fill="none" stroke="#f0c9a0"/><text x="50" y="55" text-anchor="middle" font-size="15" fill="#f0c9a0">SEAL</text></svg>
<div class="abs" style="left:34mm;bottom:19mm;font:11pt 'TeX Gyre Pagella'">{signer(w, "", a, gap=20, underline=False)}Trainer</div><div class="abs" style="right:22mm;bottom:19mm;font:11pt 'TeX Gyre Pagella'">{signer(w, "", b, gap=20, underline=False)}Managing Director</div><div class="abs" style="left:16mm;top:16mm;font:9.5pt 'TeX Gyre Heros'">Cert. No. {number}</div>"""
    return Paper("training_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "title": t.course_en, "issue_date": None, "ended_on": iso(issued), "signer": b.name, **marks(None, True)}, thumb=True)


def bimtek(w: World) -> Paper:
    """An office's technical guidance: batik ribbon, label table, hours in words, date in the middle."""
    t, who, head, end = w.topic(), w.person(), w.person(titles=1), w.day(date(2015, 1, 1))
    (city, regency, _), body, hours = w.city(), w.body("dinas"), w.pick((16, 24, 32, 40))
    start, serif, role = w.after(end, -4, -1), w.font("serif"), "PESERTA"
    number = w.pick((f"892/{w.serial(1, 999, 4)}/{w.digits(3)}.{w.digits(2)}/{end.year}", f"{w.serial()}/{w.pick(('Disnaker', 'Disbudpar'))}-{w.pick(('BIMTEK', 'PEL'))}/{roman(end)}/{end.year}"))
    page = f"""<div class="abs" style="left:0;top:0;width:297mm;height:18mm;overflow:hidden">{m.batik_frame(w, 297, 36, 17.9)}</div><div class="abs c big" style="left:18mm;right:18mm;top:19mm;font:12.5pt/1.42 {serif}"><div class="mid" style="justify-content:center;gap:6mm">{m.logo(w, size=17)}<b style="font-size:14pt">PEMERINTAH {regency.upper()}<br>{body.upper()}</b></div><div class="b" style="font-size:28pt;letter-spacing:2mm">S E R T I F I K A T</div><div>NOMOR : {number}</div>
<div>Diberikan Kepada :</div><div style="display:flex;justify-content:center">{kv([("Nama", f"<b style='font-size:15pt'>{name_case(w, who)}</b>"), ("Utusan", w.company()), ("Sebagai", role)], "text-align:left")}</div><div>Dalam kegiatan <b>{t.course}</b> selama {hours} ({in_words(hours)}) jam pelajaran yang dilaksanakan oleh {body} {regency}<br>pada tanggal {span(start, end, " s.d ")} bertempat di {w.pick(("Hotel", "Aula", "Gedung"))} {w.pick(w.pools.villages)[0]}, {city}. Kepada yang bersangkutan dinyatakan telah menyelesaikan seluruh materi.</div></div>
<div class="abs c" style="left:100mm;bottom:9mm;font:11.5pt {serif}">{signer(w, f"KEPALA {body.upper()}", head, above=f"{city}, {indonesian(end)}", nip=w.nip(head.born), stamp=body.upper(), middle=city.upper(), width=100, gap=22)}</div>"""
    return Paper("training_certificate", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": f"{body} {regency}", "title": t.course, "issue_date": iso(end), "started_on": iso(start), "ended_on": iso(end), "hours": hours,
                 "signer": head.name, **marks(True, True)})


def training_letter(w: World) -> Paper:
    """A letter that says somebody has been trained, for a certificate not yet printed."""
    t, who, head, issued = w.topic(), w.person(titles=0), w.person(titles=.9), w.day(date(2018, 1, 1))
    body, city, serif, hours = w.body("balai"), w.city()[0], w.font("serif"), w.pick((80, 160, 240))
    end, number = w.after(issued, -20, -2), f"{w.serial(1, 999)}/UPTD-BLK/{roman(issued)}/{issued.year}"
    page = f"""<div class="abs" style="left:24mm;right:22mm;top:16mm;font:12pt/1.5 {serif}"><div class="c" style="border-bottom:.8mm solid #111;padding-bottom:2mm"><b style="font-size:15pt">{body.upper()}</b><br><span style="font-size:9pt">{office_address(w, city)}</span></div><div class="c" style="margin-top:7mm"><b class="u" style="font-size:14pt">SURAT KETERANGAN TELAH MENGIKUTI PELATIHAN</b><br>No : {number}</div><p style="margin-top:6mm">Kepala {body} dengan ini menerangkan bahwa :</p>
{kv([("Nama", f"<b>{name_case(w, who)}</b>"), ("NIK", who.nik), ("Tempat/Tanggal Lahir", f"{who.birthplace}/{who.born:%d-%m-%Y}"), ("Alamat", who.address)], "margin:2mm 8mm")}<p style="text-align:justify">benar telah mengikuti dan menyelesaikan <b>{t.course}</b> Tahun Anggaran {end.year} selama {hours} jam pelatihan, berakhir pada tanggal {indonesian(end)}, dengan hasil LULUS. Surat keterangan ini berlaku sebagai pengganti sementara sertifikat pelatihan yang masih dalam proses pencetakan.</p><div style="margin:10mm 0 0 88mm">{signer(w, f"Kepala {body}", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=body.upper(), middle="UPTD")}</div></div>"""
    return Paper("training_certificate", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body, "title": t.course, "issue_date": iso(issued), "ended_on": iso(end), "hours": hours, "nik": who.nik, "birth_date": iso(who.born),
                 "signer": head.name, **marks(True, True)})


ENTRIES = (Entry("E01-bnsp-bilingual", 3.5, bnsp_bilingual), Entry("E02-lsk", 1, lsk), Entry("E03-school-lsp", 1.2, school_lsp), Entry("E04-vendor-exam", 1, vendor_exam), Entry("E05-corpu", 2, corpu_electronic), Entry("E06-lpk", 1.6, lpk_upright),
           Entry("E07-dark-english", 1.8, dark_english), Entry("E08-red-seal", 1.2, red_seal), Entry("E09-bimtek", 2.2, bimtek), Entry("E10-training-letter", .7, training_letter))
