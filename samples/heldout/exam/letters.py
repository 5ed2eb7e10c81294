"""Exam half: letters of employers, offices and villages."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, company_head, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, F4, LETTER, Entry, Paper, marks
from samples.heldout.world import World, english, in_words, indonesian, iso, roman, span, weekday

BOX = "position:absolute;left:26mm;right:22mm;top:16mm"


def hotel_bilingual(w: World) -> Paper:
    """A bilingual employment letter; the number stands at the top left, the date at the end."""
    t, who, boss, issued, company = w.topic(), w.person(titles=.1), w.person(titles=.2), w.day(date(2016, 1, 1)), w.company()
    since, city, serif = w.after(issued, -3000, -400), w.city()[0], w.font("serif")
    number = f"{w.serial(1, 300)}/HRD-{w.pick(('PS', 'ABK', 'MT'))}/EXT/{roman(issued)}/{issued.year}"
    rows = [("Nama / <i>Name</i>", f"<b>{name_case(w, who, False)}</b>"), ("Jabatan / <i>Position</i>", t.job), ("Departemen / <i>Department</i>", t.field), ("Mulai bekerja / <i>Date of joining</i>", indonesian(since)), ("Status / <i>Status</i>", w.pick(("Karyawan Tetap / Permanent", "Kontrak / Contract")))]
    page = f"""<div style="{BOX};font:11.5pt/1.5 {serif}"><div class="c">{f'<div style="display:inline-block">{m.logo(w, size=20)}</div>'}<div style="font:700 17pt cinzel">{company}</div><div style="font-size:8.5pt;border-bottom:.3mm solid #888;padding-bottom:2mm">{office_address(w, city)}</div></div><div style="margin-top:5mm">No. : {number}<br>Hal : <b>Surat Keterangan Kerja / <i>Employment Certificate</i></b></div>
<p style="margin-top:6mm">Dengan ini kami menerangkan bahwa nama tersebut di bawah ini:<br><i>We hereby certify that the person named below:</i></p>{kv(rows, "margin:3mm 6mm")}<p style="text-align:justify">adalah karyawan {company} dan masih aktif bekerja sampai saat surat ini diterbitkan. Tugas utamanya {", ".join(t.duties)}.<br><i>is an employee of {company} and still actively working to date.</i></p><p style="margin-top:3mm">Surat keterangan ini dibuat untuk keperluan {w.pick(("sertifikasi kompetensi", "pengajuan uji kompetensi di LSP", "melengkapi persyaratan administrasi"))}.</p>
<div style="margin-top:9mm">{signer(w, "Human Resources Manager", boss, above=f"{city}, {indonesian(issued)}", stamp=company.upper(), middle="HRD")}</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "signer": boss.name, **marks(True, True)})


def english_reference(w: World) -> Paper:
    """'To whom it may concern': date first, no number, holder in running text, no stamp."""
    t, who, boss, issued, company = w.topic(), w.person(titles=0), w.person(titles=.2), w.day(date(2015, 1, 1)), w.company()
    end = w.after(issued, -30, 0)
    since, sans = w.after(end, -2400, -400), w.font("sans")
    page = f"""<div style="{BOX};font:11.5pt/1.6 {sans}">{company_head(w, company, office_address(w, w.city()[0]), w.pick(w.pools.inks))}<div style="margin-top:9mm">{english(issued)}</div><div class="b" style="margin-top:8mm">{w.pick(("TO WHOM IT MAY CONCERN", "CERTIFICATE OF EMPLOYMENT", "WORKING EXPERIENCE LETTER"))}</div>
<p style="margin-top:6mm;text-align:justify">This is to certify that {w.pick(("Mr.", "Mr.")) if who.sex == "L" else "Ms."} <b>{who.name}</b> was employed by {company} from {english(since)} to {english(end)}. During this period {"he" if who.sex == "L" else "she"} held the position of <b>{t.job}</b> in our {t.field_en} division.</p><p style="margin-top:4mm;text-align:justify">{"He" if who.sex == "L" else "She"} performed all duties to our full satisfaction and left the company of {"his" if who.sex == "L" else "her"} own accord. We wish {"him" if who.sex == "L" else "her"} every success.</p><div style="margin-top:10mm">Sincerely yours,{signer(w, "", boss, gap=26, underline=False)}General Manager</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": None, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "ended_on": iso(end), "signer": boss.name, **marks(False, True)})


def typed_paklaring(w: World) -> Paper:
    """A cooperative's reference in typewriter letters."""
    t, who, boss, issued, company = w.topic("Industri Batik", "Otomotif", "Pengolahan Pangan"), w.person(titles=0, older=True), w.person(titles=.2, older=True), w.day(date(2008, 1, 1), date(2022, 1, 1)), w.company()
    since, city = w.after(issued, -5000, -1500), w.city()[0]
    number = f"{w.serial(1, 99, 2)}/{w.pick(('KB', 'SPK', 'SKP'))}/{roman(issued)}/{issued.year}"
    page = f"""<div style="{BOX};font:12pt/1.5 'TeX Gyre Cursor'"><div class="c b">{company.upper()}<div style="font-weight:400;font-size:10pt">{w.address()}<br>{city}</div></div><div>==========================================================</div><div class="c b u" style="margin-top:5mm">SURAT KETERANGAN PERNAH BEKERJA</div><div class="c">No. {number}</div>
<p style="margin-top:6mm">Yang bertanda tangan dibawah ini pimpinan {company} menerangkan bahwa :</p>{kv([("N a m a", who.name.upper()), ("Tempat/tgl lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Alamat", who.address)], "margin:2mm 4mm")}<p>telah bekerja pada kami mulai tanggal {indonesian(since)} sampai dengan tanggal {indonesian(w.after(issued, -20, -1))} pada bagian {t.duties[1]} dengan baik dan rajin.</p><p style="margin-top:3mm">Demikian keterangan ini kami buat dengan sebenarnya agar menjadi maklum.</p><div style="margin:8mm 0 0 76mm">{signer(w, "Pimpinan", boss, above=f"{city}, {indonesian(issued)}", stamp=company.upper(), middle=city.upper())}</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "birth_date": iso(who.born), "signer": boss.name, **marks(True, True)})


def employer_recommendation(w: World) -> Paper:
    """An office recommends its worker; the signer's table comes first, no letter number at times."""
    t, who, boss, issued = w.topic(), w.person(titles=.2), w.person(titles=.9), w.day(date(2019, 1, 1))
    (city, regency, _), body, serif = w.city(), w.body("dinas"), w.font("serif")
    number = w.pick((f"800/{w.serial(10, 2000)}/{roman(issued)}/{issued.year}", ""))
    page = f"""<div style="{BOX};font:12pt/1.5 {serif}"><div class="mid" style="border-bottom:1mm solid #111;padding-bottom:2mm">{m.logo(w, size=22)}<div class="c" style="flex:1"><b style="font-size:14pt">PEMERINTAH {regency.upper()}<br>{body.upper()}</b><div style="font-size:8.5pt">{office_address(w, city)}</div></div></div><div class="c b u" style="font-size:14pt;margin-top:6mm">REKOMENDASI</div>{f'<div class="c">Nomor : {number}</div>' if number else ''}
<p style="margin-top:5mm">Yang bertanda tangan di bawah ini:</p>{kv([("Nama", boss.full), ("NIP", w.nip(boss.born)), ("Jabatan", f"Kepala {body}")], "margin-left:8mm")}<p style="margin-top:3mm">Memberikan rekomendasi kepada saudara:</p>{kv([("Nama", name_case(w, who)), ("Tempat, Tgl. Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("NIK", who.nik), ("Usaha/Pekerjaan", t.job)], "margin-left:8mm")}
<p style="margin-top:3mm;text-align:justify">untuk dapat mengikuti Sertifikasi Kompetensi <b>{t.qualification}</b> Tahun {issued.year}. Yang bersangkutan merupakan pelaku usaha binaan kami yang aktif {t.duties[0]} dan pernah menerima penghargaan.</p><p style="margin-top:3mm">Demikian rekomendasi ini dibuat untuk digunakan sebagaimana mestinya.</p><div style="margin:8mm 0 0 88mm">{signer(w, f"Kepala {body}<br>{regency},", boss, above=f"{city}, {indonesian(issued)}", nip=w.nip(boss.born), stamp=body.upper(), middle=city.upper())}</div></div>"""
    return Paper("recommendation_letter", (page,), A4, LETTER, {"holder": who.name, "number": number or None, "issuer": f"{body} {regency}", "issue_date": iso(issued), "signer": boss.name, "nik": who.nik, "birth_date": iso(who.born), **marks(True, True)})


def foundation_decree(w: World) -> Paper:
    """A foundation's decree; whom it appoints stands only in the annex on page two."""
    t, who, head, issued = w.topic(), w.person(titles=.8), w.person(titles=.6), w.day(date(2012, 7, 1))
    (city, _, _), serif = w.city(), w.font("serif")
    body, school = f"Yayasan {w.pick(('Bina Insan Cendikia', 'Al-Hikmah Tirta', 'Pendidikan Karya Utama'))}", w.body("school")
    number = f"{w.serial(1, 200)}/SK/Y-{w.pick(('BIC', 'AH', 'PKU'))}/{roman(issued)}/{issued.year}"
    def dash(k: str, v: str) -> str:
        return f'<tr><td style="width:28mm">{k}</td><td style="width:4mm">:</td><td style="text-align:justify">{v}</td></tr>'

    first = f"""<div style="{BOX};font:11.5pt/1.5 {serif}"><div class="c b">{body.upper()}<br><span style="font-size:9pt;font-weight:400">Akta Notaris No. {w.rng.randint(3, 90)} Tanggal {indonesian(w.day(date(1998, 1, 1), date(2009, 1, 1)))} - AHU-{w.digits(4)}.AH.01.04 Tahun 2010</span></div><div style="border-top:.7mm solid #111;margin:2mm 0 5mm"></div><div class="c b">SURAT KEPUTUSAN<br>KETUA {body.upper()}<br>Nomor : {number}<br>tentang<br>PENGANGKATAN GURU TETAP YAYASAN</div>
<table style="margin-top:4mm">{dash("Menimbang", f"a. bahwa untuk menjamin kelancaran proses belajar mengajar di {school}; b. bahwa saudara yang namanya tercantum dalam lampiran keputusan ini dipandang cakap.")}{dash("Mengingat", f"1. Undang-Undang Nomor 14 Tahun 2005 tentang Guru dan Dosen; 2. Anggaran Dasar {body}; 3. Hasil rapat pengurus tanggal {indonesian(w.after(issued, -30, -3))}.")}</table><div class="c b" style="margin:2mm">M E M U T U S K A N</div><table>{dash("Menetapkan", "")}{dash("Pertama", f"Mengangkat saudara yang namanya tercantum dalam lampiran keputusan ini sebagai Guru Tetap Yayasan pada {school}.")}{dash("Kedua", f"Surat Keputusan ini berlaku terhitung mulai tanggal {indonesian(w.after(issued, 1, 16))}.")}{dash("Ketiga", "Apabila terdapat kekeliruan akan diperbaiki sebagaimana mestinya.")}</table>
<div style="margin:6mm 0 0 84mm">{signer(w, f"Ketua {body}", head, above=f"Ditetapkan di : {city}<br>Tanggal : {indonesian(issued)}", stamp=body.upper(), middle="KETUA", width=84)}</div></div>"""
    second = f"""<div style="{BOX};font:11.5pt/1.5 {serif}"><div>Lampiran Keputusan Ketua {body}<br>Nomor : {number}<br>Tanggal : {indonesian(issued)}</div>{grid(("No", "Nama", "Tempat/Tgl Lahir", "Pendidikan", "Mata Pelajaran"), [("1", who.full, f"{who.birthplace}, {who.born:%d-%m-%Y}", "S1", t.field)], "margin-top:6mm")}<div style="margin:8mm 0 0 84mm">{signer(w, "Ketua,", head, stamp=body.upper(), middle="KETUA")}</div></div>"""
    return Paper("appointment_letter", (first, second), F4, LETTER, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "signer": head.name, "birth_date": iso(who.born), **marks(True, True)})


def annexed_assignment(w: World) -> Paper:
    """Surat perintah tugas for several; nobody is 'the' holder, so holder is not scored."""
    head, issued, (city, regency, _) = w.person(titles=1), w.day(date(2017, 1, 1)), w.city()
    body, serif, people = w.body("dinas"), w.font("serif"), [w.person(titles=.6) for _ in range(w.rng.randint(3, 7))]
    start, number = w.after(issued, 1, 10), f"090/{w.serial(1, 2500)}/{w.pick(('SPT', 'ST'))}/{issued.year}"
    first = f"""<div style="{BOX};font:11.5pt/1.5 {serif}"><div class="mid" style="border-bottom:1.2mm double #111;padding-bottom:2mm">{m.logo(w, size=22)}<div class="c" style="flex:1"><b style="font-size:14pt">PEMERINTAH {regency.upper()}<br>{body.upper()}</b><div style="font-size:8.5pt">{office_address(w, city)}</div></div></div><div class="c" style="margin-top:6mm"><b class="u" style="font-size:13pt">SURAT PERINTAH TUGAS</b><br>Nomor : {number}</div>
{kv([("Dasar", f"Surat Kepala BBPLK Nomor {w.digits(3)}/BBPLK/{issued.year} tanggal {indonesian(w.after(issued, -14, -2))} perihal Permintaan Peserta"), ("", "<b class='c'>MEMERINTAHKAN</b>"), ("Kepada", "Nama-nama sebagaimana tercantum dalam lampiran"), ("Untuk", f"Mengikuti {w.topic().course} pada tanggal {span(start, w.after(start, 1, 5), ' s.d. ')} di {w.city()[0]}.")], "margin-top:5mm")}<div style="margin:10mm 0 0 84mm">{signer(w, "Kepala Dinas,", head, above=f"Dikeluarkan di {city}<br>pada tanggal {indonesian(issued)}", nip=w.nip(head.born), stamp=body.upper(), middle=city.upper())}</div></div>"""
    second = f"""<div style="{BOX};font:11pt/1.5 {serif}"><div style="margin-left:80mm">Lampiran Surat Perintah Tugas<br>Nomor : {number}<br>Tanggal : {indonesian(issued)}</div><div class="c b" style="margin-top:5mm">DAFTAR PESERTA</div>{grid(("No", "Nama", "NIK", "Alamat"), [(str(n), p.full, p.nik, p.address.split(" RT")[0]) for n, p in enumerate(people, 1)], "margin-top:3mm;font-size:10pt")}</div>"""
    return Paper("assignment_letter", (first, second), A4, LETTER, {"holder": None, "names": [p.name for p in people], "number": number, "issuer": f"{body} {regency}", "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def ward_business(w: World) -> Paper:
    """SKU of a town's ward: electronic signature, business named before its owner."""
    who, head, issued = w.person(titles=0), w.person(titles=1), w.day(date(2020, 1, 1))
    (city, regency, _), (ward, district), sans = w.city(), w.pick(w.pools.villages), w.font("sans")
    trade, number = w.pick(("Rias Pengantin", "Batik Kembang Canting", "Servis Sepeda Motor", "Keripik Pisang")), f"{w.pick(('510', '500.3', '145'))}/{w.digits(3)}/{w.pick(('Kel', '436.9.1'))}.{w.digits(2)}/{issued.year}"
    page = f"""<div style="{BOX};font:11.5pt/1.5 {sans}"><div class="mid" style="border-bottom:1mm solid #111;padding-bottom:2mm">{m.logo(w, size=20)}<div class="c" style="flex:1"><b style="font-size:13pt">PEMERINTAH {regency.upper()}<br>KECAMATAN {district.upper()}<br>KELURAHAN {ward.upper()}</b></div></div><div class="c" style="margin-top:6mm"><b class="u" style="font-size:13pt">SURAT KETERANGAN USAHA</b><br>NOMOR: {number}</div><p style="margin-top:6mm">Lurah {ward} menerangkan dengan sebenarnya bahwa:</p>{kv([("Nama Usaha", trade), ("Jenis Usaha", "Perorangan / UMKM"), ("Alamat Usaha", w.address()), ("Nama Pemilik", f"<b>{name_case(w, who, False)}</b>"), ("NIK", who.nik), ("Tempat/Tgl Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Berdiri Sejak", str(w.rng.randint(2005, 2019)))], "margin:3mm 6mm")}
<p style="text-align:justify">Berdasarkan surat pengantar RT/RW Nomor {w.digits(2)}/{roman(issued)}/{issued.year}, usaha tersebut benar berada di wilayah kami dan sampai saat ini masih aktif. Surat keterangan ini berlaku selama 3 (tiga) bulan sejak diterbitkan.</p><div style="margin:9mm 0 0 92mm">{city}, {indonesian(issued)}<br>LURAH {ward.upper()}<div style="margin:2mm 0">{m.qr(f"https://esurat.example.id/{w.digits(9)}", 24)}</div><b class="u">{head.full}</b><br>NIP. {w.nip(head.born)}</div></div><div class="abs" style="left:26mm;right:22mm;bottom:10mm;border-top:.2mm solid #888">{bsre(w)}</div>"""
    return Paper("business_letter", (page,), A4, ("text_pdf", "text_pdf", "camscanner", "phone", "ilovepdf", "grey"), {"holder": who.name, "number": number, "issuer": f"Kelurahan {ward}", "issue_date": iso(issued), "signer": head.name, "nik": who.nik, "birth_date": iso(who.born), **marks(False, None, True)})


def fixed_term_contract(w: World) -> Paper:
    a, b, signed, company = w.person(titles=.5), w.person(titles=0), w.day(date(2018, 1, 1)), w.company()
    number, t, months = f"{w.serial()}/PKWT/HRD/{roman(signed)}/{signed.year}", w.topic(), w.pick((6, 12, 24))
    clauses = "".join(f'<p style="margin-top:2.5mm;text-align:justify"><b>PASAL {n}.</b> {text}</p>' for n, text in enumerate((f"PIHAK PERTAMA menerima PIHAK KEDUA bekerja sebagai {t.job} dengan tugas {', '.join(t.duties)}.", f"Perjanjian kerja ini berlaku untuk jangka waktu {months} ({in_words(months)}) bulan terhitung sejak {indonesian(signed)}.", f"PIHAK KEDUA menerima upah sebesar Rp {w.rng.randint(2, 6)}.{w.digits(3)}.000,- setiap bulan.", "Hari kerja adalah Senin sampai dengan Sabtu.", "Perjanjian ini dibuat rangkap 2 (dua) bermeterai cukup."), 1))
    page = f"""<div style="{BOX};font:11.5pt/1.45 {w.font('serif')}"><div class="c b" style="font-size:13.5pt">PERJANJIAN KERJA WAKTU TERTENTU<br>No. {number}</div><p style="margin-top:5mm">Pada hari {weekday(signed)} tanggal {indonesian(signed)} telah dibuat perjanjian kerja antara:</p>{kv([("I.&nbsp; Nama", a.full), ("&nbsp;&nbsp;&nbsp; Jabatan", f"HRD Manager {company}"), ("", "disebut PIHAK PERTAMA"), ("II. Nama", f"<b>{b.name}</b>"), ("&nbsp;&nbsp;&nbsp; NIK", b.nik), ("", "disebut PIHAK KEDUA")])}{clauses}<div class="row" style="margin-top:8mm">{signer(w, "PIHAK PERTAMA,", a, stamp=company.upper(), middle="HRD", width=60)}{signer(w, "PIHAK KEDUA,", b, width=60, extra_stamp=m.placed(m.box_stamp(w, ["METERAI", "TEMPEL", "10000"], 26), -6, 1))}</div></div>"""
    return Paper("contract", (page,), A4, LETTER, {"number": number, "issue_date": iso(signed), **marks(True, True)})


ENTRIES = (Entry("E19-hotel-bilingual", 2.2, hotel_bilingual), Entry("E20-english-reference", 1.5, english_reference), Entry("E21-typed-paklaring", 1.3, typed_paklaring), Entry("E22-recommendation", 1.8, employer_recommendation),
           Entry("E23-foundation-decree", 1, foundation_decree), Entry("E24-annexed-assignment", .9, annexed_assignment), Entry("E25-ward-sku", 1.3, ward_business), Entry("E26-pkwt", .8, fixed_term_contract))
