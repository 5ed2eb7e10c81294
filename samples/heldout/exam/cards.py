"""Exam half: identity, licences, school papers and other official forms."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, CARD, CARD_LOOKS, DIGITAL, LETTER, PRINTED, Entry, Paper, marks
from samples.heldout.world import World, in_words, indonesian, iso, roman, spelled

TALL_CARD = (107.96, 171.2)
SUBJECTS = ("Pendidikan Agama dan Budi Pekerti", "Pendidikan Pancasila dan Kewarganegaraan", "Bahasa Indonesia", "Matematika", "Sejarah Indonesia", "Bahasa Inggris", "Seni Budaya", "Prakarya dan Kewirausahaan", "Fisika", "Kimia", "Simulasi dan Komunikasi Digital", "Teori Kejuruan", "Praktik Kejuruan")


def identity(w: World) -> Paper:
    who, issued, (city, regency, _) = w.person(titles=0), w.day(date(2012, 1, 1)), w.city()
    village, district = w.pick(w.pools.villages)
    def row(k: str, v: str) -> str:
        return f'<tr><td style="padding-right:2mm">{k}</td><td>: {v}</td></tr>'

    page = f"""<div class="abs" style="inset:0;background:radial-gradient(circle at 70% 50%,#e6f3fa,#8fbfdc)"></div><div class="abs" style="left:40mm;top:30mm;opacity:.14">{m.eagle(70)}</div><div class="abs c" style="left:0;right:0;top:5mm;font:700 13.5pt/1.15 'TeX Gyre Heros'">PROVINSI {w.pick(("JAWA BARAT", "BALI", "JAWA TIMUR", "SULAWESI SELATAN"))}<br>{regency.upper()}</div><div class="abs" style="left:6mm;top:19mm;font:16pt 'TeX Gyre Cursor';font-weight:700">NIK &nbsp; : {who.nik}</div>
<table class="abs" style="left:6mm;top:28mm;font:11pt/1.18 'TeX Gyre Heros'">{row("Nama", who.name.upper())}{row("Tempat/Tgl Lahir", f"{who.birthplace.upper()}, {who.born:%d-%m-%Y}")}{row("Jenis kelamin", f"{'LAKI-LAKI' if who.sex == 'L' else 'PEREMPUAN'} &nbsp;&nbsp; Gol. Darah : {w.pick(('O', 'B', '-'))}")}{row("Alamat", who.address.split(" RT")[0].upper())}{row("&nbsp;&nbsp; RT/RW", f"0{w.digits(2)}/0{w.digits(2)}")}{row("&nbsp;&nbsp; Kel/Desa", village.upper())}{row("&nbsp;&nbsp; Kecamatan", district.upper())}{row("Agama", w.pick(("ISLAM", "HINDU", "KRISTEN")))}{row("Status Perkawinan", w.pick(("KAWIN", "BELUM KAWIN", "CERAI MATI")))}{row("Pekerjaan", w.pick(("PEDAGANG", "BURUH HARIAN LEPAS", "PELAJAR/MAHASISWA")))}{row("Kewarganegaraan", "WNI")}{row("Berlaku Hingga", "SEUMUR HIDUP")}</table>
<div class="abs" style="right:8mm;top:28mm">{m.portrait(w, 35, w.pick(("#a51c20", "#24509e")))}</div><div class="abs c" style="right:8mm;top:78mm;width:36mm;font:9.5pt 'TeX Gyre Heros'">{city.upper()}<br>{issued:%d-%m-%Y}{m.signature(w, 22)}</div>"""
    return Paper("id_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "nik": who.nik, "birth_date": iso(who.born), **marks(False, None)})


def old_family_card(w: World) -> Paper:
    """The older family card: green ground, wet stamp, no QR."""
    head, office, (city, regency, region) = w.person(titles=0, sex="L", older=True), w.person(titles=1), w.city()
    issued = w.day(date(2009, 1, 1), date(2018, 12, 1))
    number, members = f"{region}{issued:%d%m%y}{w.digits(4)}", [head, *(w.person(titles=0) for _ in range(w.rng.randint(2, 5)))]
    rows = [(str(n), p.name.upper(), p.nik, p.sex, p.birthplace.upper(), f"{p.born:%d-%m-%Y}", "ISLAM", "SLTP/SEDERAJAT", "WIRASWASTA", "KEPALA KELUARGA" if n == 1 else w.pick(("ISTERI", "ANAK"))) for n, p in enumerate(members, 1)]
    page = f"""<div class="abs" style="inset:0;background:#e3efdf"></div>{m.guilloche(w, 297, 210, "#a9c9a0", 36)}<div class="abs" style="left:10mm;right:10mm;top:10mm;font:8.5pt caladea,Caladea"><div class="c b" style="font-size:24pt">KARTU KELUARGA</div><div class="c b" style="font-size:15pt">No. {number}</div><div class="row" style="margin-top:2mm">{kv([("Nama Kepala Keluarga", head.name.upper()), ("Alamat", head.address.upper())])}{kv([("Kabupaten/Kota", regency.upper()), ("Kode Pos", w.digits(5))])}</div>{grid(("No", "Nama Lengkap", "NIK", "JK", "Tempat Lahir", "Tgl Lahir", "Agama", "Pendidikan", "Pekerjaan", "Hubungan"), rows, "margin-top:3mm;font-size:8pt")}
<div class="row" style="margin-top:10mm"><div>Dikeluarkan Tanggal : {issued:%d-%m-%Y}<br>LEMBAR : I. Kepala Keluarga</div><div>KEPALA KELUARGA<br><br><br>{head.name.upper()}</div>{signer(w, f"KEPALA DINAS KEPENDUDUKAN DAN<br>CATATAN SIPIL {regency.upper()}", office, nip=w.nip(), stamp="DINAS KEPENDUDUKAN DAN CATATAN SIPIL", middle=city.upper(), width=90)}</div></div>"""
    return Paper("family_card", (page,), A4_WIDE, PRINTED, {"holder": None, "number": number, "issue_date": iso(issued), **marks(True, True)})


def early_nib(w: World) -> Paper:
    """The licence of the first OSS years: boxes, a blue band, KBLI on the same page."""
    who, issued, t = w.person(titles=0), w.day(date(2018, 8, 1), date(2021, 6, 1)), w.topic()
    number, sans = f"{w.pick('8912')}{w.digits(12)}", w.font("sans")
    rows = [("Nama Pelaku Usaha", who.name.upper()), ("Nama Usaha", w.company()), ("Alamat Usaha", who.address), ("NPWP", f"{w.digits(2)}.{w.digits(3)}.{w.digits(3)}.{w.digits(1)}-{w.digits(3)}.000"), ("Nomor Telepon", w.phone()), ("NIK", who.nik), ("Kode dan Nama KBLI", f"{t.kbli} - {t.field.upper()}"), ("Jenis API", "API-P")]
    page = f"""<div class="abs" style="left:0;right:0;top:0;height:9mm;background:#0b4f8a"></div><div class="abs" style="left:22mm;right:22mm;top:16mm;font:11pt/1.45 {sans}"><div class="c"><div style="display:inline-block">{m.eagle(22)}</div><div class="b">PEMERINTAH REPUBLIK INDONESIA</div><div class="b" style="font-size:16pt;margin-top:3mm">NOMOR INDUK BERUSAHA (NIB)</div><div class="b" style="font-size:15pt;letter-spacing:.6mm">{number}</div></div><p style="margin-top:5mm;text-align:justify">Berdasarkan ketentuan Pasal 24 Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan Perizinan Berusaha Terintegrasi Secara Elektronik, Lembaga OSS menerbitkan NIB kepada :</p>{kv(rows, "margin:3mm 2mm")}<p style="text-align:justify">NIB merupakan identitas Pelaku Usaha dalam rangka pelaksanaan kegiatan berusaha dan berlaku selama menjalankan kegiatan usaha sesuai ketentuan peraturan perundang-undangan.</p>
<div class="row" style="margin-top:8mm"><div>Tanggal terbit NIB pertama<br><b>{indonesian(issued)}</b></div>{m.qr(f"https://oss.example.id/nib/{number}", 26)}</div><p style="margin-top:10mm;font-size:8pt">Dokumen ini diterbitkan melalui sistem OSS berdasarkan data dari Pelaku Usaha. Kebenaran dan keabsahan atas data dalam dokumen ini menjadi tanggung jawab Pelaku Usaha.</p></div>"""
    return Paper("business_license", (page,), A4, DIGITAL, {"holder": who.name, "number": number, "issue_date": iso(issued), "nik": who.nik, **marks(False, False, True)})


def micro_licence(w: World) -> Paper:
    """IUMK of a district head, with the owner's photo."""
    who, head, issued, (city, regency, _) = w.person(titles=0), w.person(titles=.9), w.day(date(2015, 1, 1), date(2020, 6, 1)), w.city()
    district, number = w.pick(w.pools.villages)[1], f"{w.pick(('503', '518'))}/{w.digits(3)}/IUMK/{roman(issued)}/{issued.year}"
    page = f"""<div class="abs" style="inset:8mm;border:1.2mm solid #14532d"></div><div class="abs" style="left:24mm;right:22mm;top:18mm;font:11.5pt/1.5 {w.font('serif')}"><div class="c b">PEMERINTAH {regency.upper()}<br>KECAMATAN {district.upper()}<div style="font-size:17pt;margin-top:5mm">IZIN USAHA MIKRO DAN KECIL<br>(IUMK)</div><div style="font-weight:400;font-size:11.5pt">Nomor : {number}</div></div><p style="margin-top:5mm">Berdasarkan Peraturan Presiden Nomor 98 Tahun 2014 tentang Perizinan untuk Usaha Mikro dan Kecil, dengan ini Camat {district} memberikan izin kepada :</p>{kv([("Nama", f"<b>{name_case(w, who, False)}</b>"), ("Nomor KTP", who.nik), ("Nama Usaha", w.company()), ("Alamat", who.address), ("Jenis Usaha", w.topic().field), ("Modal Usaha", f"Rp {w.rng.randint(2, 45)}.000.000,-")], "margin:3mm 4mm")}<p>Izin ini berlaku selama yang bersangkutan masih menjalankan usahanya.</p>
<div class="row" style="margin-top:10mm">{m.portrait(w, 27)}{signer(w, f"CAMAT {district.upper()}", head, above=f"Dikeluarkan di {city}<br>pada tanggal {indonesian(issued)}", nip=w.nip(head.born), stamp=f"CAMAT {district.upper()}", middle=city.upper(), width=78)}</div></div>"""
    return Paper("business_license", (page,), A4, LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), "nik": who.nik, "signer": head.name, **marks(True, True)})


def school_diploma(w: World) -> Paper:
    """A general or vocational school diploma in which people wrote name and dates by hand."""
    who, head, (city, _regency, _), hand = w.person(titles=0), w.person(titles=.9, older=True), w.city(), w.font("hand")
    graduated = date(who.born.year + 19, w.pick((5, 6, 7)), w.rng.randint(2, 28))
    sort, school, serif = w.pick(("SEKOLAH MENENGAH ATAS", "SEKOLAH MENENGAH KEJURUAN", "PENDIDIKAN KESETARAAN PROGRAM PAKET C")), w.body("school"), w.font("serif")
    number = w.pick((f"DN-02 Ma {w.digits(7)}", f"DN-PC {w.digits(7)}", f"DN-05/M-SMA/K13/{w.digits(7)}"))
    ink = f"font:17pt {hand};color:#12123a"
    def line(k: str, v: str) -> str:
        return f'<div style="display:flex;align-items:baseline"><span style="width:62mm">{k}</span><span style="flex:1;border-bottom:.2mm dotted #333;{ink}">{v}</span></div>'

    page = f"""{m.guilloche(w, 210, 297, "#c9b3d1", 80)}<div class="abs" style="inset:10mm;border:3mm double #4b2e6b"></div><div class="abs c" style="left:24mm;right:24mm;top:18mm;font:12pt {serif}"><div style="display:inline-block">{m.eagle(26)}</div><div class="b">DEPARTEMEN PENDIDIKAN NASIONAL<br>REPUBLIK INDONESIA</div><div style="font:700 30pt cinzel;margin-top:2mm">IJAZAH</div><div class="b">{sort}</div><div>Tahun Pelajaran {graduated.year - 1}/{graduated.year}</div></div>
<div class="abs" style="left:26mm;right:26mm;top:100mm;font:12pt/1.7 {serif}">Yang bertanda tangan di bawah ini, Kepala {school} {city} menerangkan bahwa:{line("nama", who.name)}{line("tempat dan tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}")}{line("nama orang tua", w.person(titles=0, sex="L").name)}{line("nomor induk", w.digits(4))}{line("nomor peserta", f"{w.digits(2)}-{w.digits(3)}-{w.digits(3)}-{w.digits(1)}")}<div class="c b" style="font-size:20pt;margin:2mm">LULUS</div>Ujian Akhir pada satuan pendidikan tersebut setelah memenuhi seluruh persyaratan.</div>
<div class="abs" style="left:56mm;bottom:26mm">{m.portrait(w, 25, "#888")}</div><div class="abs" style="right:22mm;bottom:27mm;font:11.5pt {serif}">{signer(w, "Kepala Sekolah,", head, above=f"{city}, <span style='{ink}'>{indonesian(graduated)}</span>", nip=w.nip(head.born), stamp=school.upper(), middle="SEKOLAH")}</div><div class="abs" style="left:24mm;bottom:15mm;font:700 12pt {serif}">No. {number}</div>"""
    return Paper("diploma", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(graduated), "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def modern_diploma(w: World) -> Paper:
    """A recent bilingual university diploma: national number, dates in words in two languages."""
    who, rector, dean, issued = w.person(titles=0), w.person(titles=1), w.person(titles=1), w.day(date(2018, 1, 1))
    body, t, city, serif = w.body("campus"), w.topic(), w.city()[0], w.font("serif")
    number, degree = f"{w.digits(5)}{issued.year}{w.digits(6)}", w.pick(("Sarjana Terapan (S.Tr.)", "Sarjana Teknik (S.T.)", "Ahli Madya (A.Md.)"))
    page = f"""<div class="abs" style="inset:7mm;border:1mm solid #243b53"></div><div class="abs" style="left:105mm;top:58mm;opacity:.08">{m.logo(w, size=90)}</div><div class="abs c" style="left:26mm;right:26mm;top:14mm;font:11.5pt/1.4 {serif}"><div style="display:inline-block">{m.logo(w, size=22)}</div><div style="font:700 19pt cinzel">{body}</div><div class="i" style="font-size:9.5pt">Terakreditasi BAN-PT Nomor {w.digits(4)}/SK/BAN-PT/Akred/PT/{issued.year - 2}</div><div>memberikan ijazah kepada / <i>hereby confers upon</i></div><div style="font:{w.pick(("34pt pinyon-script", "700 22pt libre-baskerville", "36pt allura"))}">{who.name}</div>
<div>Nomor Induk Mahasiswa / <i>Student ID</i> {w.digits(10)}<br>lahir di {who.birthplace}, {spelled(who.born)}<br>yang telah menyelesaikan studi pada Program Studi {t.field} / <i>Study Program of {t.field_en}</i><br>dan kepadanya diberikan gelar / <i>and is awarded the degree of</i> <b>{degree}</b><br>dinyatakan lulus pada {spelled(w.after(issued, -90, -20))}</div></div><div class="abs row" style="left:34mm;right:22mm;bottom:14mm;font:11pt {serif}">{signer(w, "Dekan / <i>Dean</i>", dean, above="<br>", gap=18)}{m.portrait(w, 19, "#b51f24")}{signer(w, "Rektor / <i>Rector</i>", rector, above=f"{city}, {indonesian(issued)}", stamp=body.upper(), middle="REKTOR", gap=18)}</div><div class="abs" style="right:14mm;top:13mm;font:9.5pt lato">Nomor Ijazah Nasional: {number}</div>"""
    return Paper("diploma", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def school_transcript(w: World) -> Paper:
    who, head, issued, school = w.person(titles=0), w.person(titles=.9), w.day(date(2014, 5, 1)), w.body("school")
    number, city, serif = f"421.5/{w.digits(3)}/SMK/{issued.year}", w.city()[0], w.font("serif")
    rows = [(str(n), s, f"{w.rng.randint(74, 96)},{w.digits(2)}", in_words(w.rng.randint(74, 96))) for n, s in enumerate(SUBJECTS, 1)]
    page = f"""<div class="abs" style="left:22mm;right:22mm;top:14mm;font:10.5pt/1.35 {serif}"><div class="c"><b style="font-size:14pt">{school.upper()}</b><br><span style="font-size:9pt">{office_address(w, city)}</span><div style="border-top:.7mm solid;margin:2mm"></div><b style="font-size:13pt">TRANSKRIP NILAI UJIAN</b><br>Nomor : {number}</div>{kv([("Nama", name_case(w, who, False)), ("Tempat dan Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("NISN", w.digits(10)), ("Kompetensi Keahlian", w.topic().field)], "margin:3mm 0")}{grid(("No", "Mata Pelajaran", "Nilai", "Huruf"), rows)}<div style="margin-top:2mm">Rata-rata : {w.rng.randint(78, 92)},{w.digits(2)}</div><div style="margin:6mm 0 0 96mm">{signer(w, "Kepala Sekolah,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=school.upper(), middle="SMK")}</div></div>"""
    return Paper("transcript", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def tax_letter(w: World) -> Paper:
    """The newer tax card: sixteen digits, a QR, no date of birth."""
    who, issued = w.person(titles=0), w.day(date(2021, 1, 1))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(#0a3d7a 26mm,#fff 26mm,#ffd34d)"></div><div class="abs" style="left:8mm;top:5mm;color:#fff;font:700 13pt lato">Kementerian Keuangan RI<br>Direktorat Jenderal Pajak</div><div class="abs" style="left:9mm;top:33mm;font:13pt/1.5 lato"><div style="font-size:11pt;color:#555">Nomor Pokok Wajib Pajak</div><b style="font-size:20pt">{who.nik}</b><br><b>{who.name.upper()}</b><br><span style="font-size:11pt">{who.address.upper()[:52]}<br>KPP PRATAMA {w.city()[0].upper()}<br>Terdaftar : {indonesian(issued)}</span></div><div class="abs" style="right:9mm;bottom:9mm">{m.qr(who.nik, 30)}</div>"""
    return Paper("tax_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "number": who.nik, "nik": who.nik, "issue_date": iso(issued), **marks(False, False, True)})


def trademark(w: World) -> Paper:
    who, applied = w.person(titles=0), w.day(date(2016, 1, 1), date(2024, 1, 1))
    registered, number = w.after(applied, 200, 700), f"IDM00{w.digits(7)}"
    mark = w.pick(("CANTING SAMUDRA", "LAWASAN IBU", "ROSOLA", "BENGKEL JAYA MOTOR"))
    rows = [("Nomor Pendaftaran", f"<b>{number}</b>"), ("Tanggal Pendaftaran", indonesian(registered)), ("Nomor Permohonan", f"D00{applied.year}{w.digits(6)}"), ("Tanggal Penerimaan", indonesian(applied)), ("Nama dan alamat pemilik merek", f"<b>{who.name}</b><br>{who.address}"), ("Kelas Barang/Jasa", f"{w.pick(('24', '25', '37', '30'))}"), ("Uraian warna", "Hitam, Putih, Merah"), ("Jangka waktu perlindungan", f"{indonesian(applied)} s.d. {applied.replace(year=applied.year + 10, day=min(applied.day, 28)):%d}-{applied:%m}-{applied.year + 10}")]
    page = f"""<div class="abs" style="inset:8mm;border:2.4mm groove #8c6b1f"></div><div class="abs" style="left:24mm;right:24mm;top:20mm;font:11pt/1.4 {w.font('serif')}"><div class="c"><div style="display:inline-block">{m.eagle(25)}</div><div class="b">REPUBLIK INDONESIA<br>KEMENTERIAN HUKUM DAN HAM</div><div style="font:700 26pt cinzel;margin:3mm">SERTIFIKAT MEREK</div></div><p>Menteri Hukum dan Hak Asasi Manusia atas nama Negara Republik Indonesia berdasarkan Undang-Undang Nomor 20 Tahun 2016 tentang Merek dan Indikasi Geografis, memberikan Hak atas Merek kepada :</p>{kv(rows, "margin-top:3mm").replace("white-space:nowrap", "width:56mm")}<div class="c" style="border:.3mm solid;width:70mm;margin:5mm auto;padding:7mm;font:700 19pt oswald">{mark}</div><div style="margin:3mm 0 0 74mm">a.n. MENTERI HUKUM DAN HAK ASASI MANUSIA<br>DIREKTUR MEREK DAN INDIKASI GEOGRAFIS{m.signature(w, 36)}{w.person(titles=1).full}</div></div>"""
    return Paper("ip_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issue_date": None, **marks(False, True)})


def craft_card(w: World) -> Paper:
    """An upright membership card on a lanyard."""
    who, body, issued = w.person(titles=0), w.body("community"), w.day(date(2017, 1, 1))
    until, number = issued.replace(year=issued.year + 3, day=min(issued.day, 28)), f"{w.pick(('KTP-U', 'DKD', 'IPN'))}.{w.digits(4)}/{issued.year % 100}"
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(#5b2333 38mm,#fffaf2 38mm)"></div><div class="abs" style="left:44mm;top:4mm;width:20mm;height:5mm;border-radius:3mm;background:#ddd"></div><div class="abs c" style="left:4mm;right:4mm;top:13mm;color:#fff;font:700 13pt poppins">{body}<br><span style="font-size:11pt">Kartu Tanda {w.pick(("Pengrajin", "Anggota"))}</span></div><div class="abs" style="left:34mm;top:45mm">{m.portrait(w, 40)}</div><div class="abs c" style="left:4mm;right:4mm;top:103mm;font:12pt/1.5 poppins"><b style="font-size:15pt">{who.name}</b><br>No. {number}<br>{w.topic().job}<br><span style="font-size:10pt">Berlaku s/d {until:%d-%m-%Y}</span></div><div class="abs" style="left:42mm;top:139mm">{m.qr(number, 24)}</div>"""
    return Paper("membership_card", (page,), TALL_CARD, CARD_LOOKS, {"holder": who.name, "number": number, "issuer": body, "valid_until": iso(until), **marks(False, False, True)})


def doctor_letter(w: World) -> Paper:
    who, doctor, issued, (city, regency, _) = w.person(titles=0), w.person(titles=0), w.day(date(2019, 1, 1)), w.city()
    number, hand = f"440/{w.digits(3)}/PKM/{roman(issued)}/{issued.year}", w.font("hand")
    def fill(v: str) -> str:
        return f'<span style="font:16pt {hand};color:#14206b">{v}</span>'

    page = f"""<div class="abs" style="left:24mm;right:22mm;top:14mm;font:12pt/1.6 {w.font('serif')}"><div class="c b" style="border-bottom:1mm double;padding-bottom:2mm">PEMERINTAH {regency.upper()}<br>DINAS KESEHATAN<br>UPT PUSKESMAS {w.pick(w.pools.villages)[0].upper()}</div><div class="c" style="margin-top:6mm"><b class="u">SURAT KETERANGAN SEHAT</b><br>Nomor : {number}</div><p style="margin-top:5mm">Yang bertanda tangan di bawah ini dokter pada Puskesmas, menerangkan bahwa:</p>{kv([("Nama", fill(who.name)), ("Umur", fill(f"{issued.year - who.born.year} th")), ("Pekerjaan", fill("Wiraswasta")), ("Alamat", fill(who.address[:40]))])}<p>Pada pemeriksaan tanggal {fill(indonesian(issued))} ternyata dalam keadaan <b>SEHAT</b> / <s>TIDAK SEHAT</s>.</p>{kv([("Tinggi badan", fill(f"{w.rng.randint(150, 178)} cm")), ("Berat badan", fill(f"{w.rng.randint(45, 80)} kg")), ("Tekanan darah", fill("120/80 mmHg")), ("Buta warna", fill("Tidak"))])}<div style="margin:8mm 0 0 92mm">{signer(w, "Dokter pemeriksa,", doctor, above=f"{city}, {fill(indonesian(issued))}", stamp="UPT PUSKESMAS", middle=city.upper())}</div></div>"""
    return Paper("health_or_police_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), **marks(True, True)})


ENTRIES = (Entry("E27-identity", 1.4, identity), Entry("E28-old-kk", .6, old_family_card), Entry("E29-early-nib", 1, early_nib), Entry("E30-iumk", .7, micro_licence), Entry("E31-school-diploma", 1.3, school_diploma), Entry("E32-modern-diploma", 1, modern_diploma),
           Entry("E33-school-transcript", .8, school_transcript), Entry("E34-tax-card", .5, tax_letter), Entry("E35-trademark", .6, trademark), Entry("E36-craft-card", .6, craft_card), Entry("E37-doctor", .6, doctor_letter))
