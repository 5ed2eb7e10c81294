"""Dev half: identity, licences, school papers and other official forms."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, grid, kv, name_case, signer
from samples.heldout.sheet import A4, A4_WIDE, CARD, CARD_LOOKS, DIGITAL, LETTER, PRINTED, Entry, Paper, marks
from samples.heldout.world import World, indonesian, iso, roman, spelled


def ktp(w: World) -> Paper:
    who, issued = w.person(titles=0), w.day(date(2012, 1, 1))
    city, regency, _ = w.city()
    rows = [("NIK", f"<b style='font-size:17pt'>{who.nik}</b>"), ("Nama", who.name.upper()), ("Tempat/Tgl Lahir", f"{who.birthplace.upper()}, {who.born:%d-%m-%Y}"),
            ("Jenis Kelamin", f"{'LAKI-LAKI' if who.sex == 'L' else 'PEREMPUAN'} &nbsp; Gol. Darah : {w.pick(('A', 'B', 'O', '-'))}"), ("Alamat", who.address.split(" RT")[0].upper()), ("&nbsp;&nbsp;RT/RW", f"00{w.rng.randint(1, 9)}/00{w.rng.randint(1, 9)}"),
            ("&nbsp;&nbsp;Kel/Desa", w.pick(w.pools.villages)[0].upper()), ("&nbsp;&nbsp;Kecamatan", w.pick(w.pools.villages)[1].upper()), ("Agama", w.pick(("ISLAM", "KRISTEN", "KATHOLIK"))), ("Status Perkawinan", w.pick(("KAWIN", "BELUM KAWIN"))),
            ("Pekerjaan", w.pick(("WIRASWASTA", "KARYAWAN SWASTA", "MENGURUS RUMAH TANGGA"))), ("Kewarganegaraan", "WNI"), ("Berlaku Hingga", "SEUMUR HIDUP")]
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(135deg,#a9cfe8,#d3e9f5 45%,#9cc4e0)"></div>{m.guilloche(w, 171, 108, "#5a9bc4", 30)}<div class="abs c b" style="left:0;right:0;top:4mm;font:700 13pt 'Liberation Sans'">PROVINSI JAWA TENGAH<br>{regency.upper()}</div>
<div class="abs" style="left:5mm;top:18mm;font:11pt/1.12 'Liberation Sans'">{kv(rows)}</div><div class="abs" style="right:7mm;top:26mm">{m.portrait(w, 36, w.pick(("#b51f24", "#1f4fb5")))}</div>
<div class="abs c" style="right:9mm;top:77mm;width:34mm;font:9.5pt 'Liberation Sans'">{city.upper()}<br>{issued:%d-%m-%Y}{m.signature(w, 24)}</div>"""
    return Paper("id_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "nik": who.nik, "birth_date": iso(who.born), **marks(False, None)})


def family_card(w: World) -> Paper:
    head, head_office = w.person(titles=0, sex="L", older=True), w.person(titles=1)
    _city, regency, region = w.city()
    number, issued = f"{region}{w.rng.randint(1, 28):02d}{w.rng.randint(1, 12):02d}{w.rng.randint(6, 22):02d}{w.digits(4)}", w.day(date(2019, 6, 1))
    family = [head, *(w.person(titles=0) for _ in range(w.rng.randint(1, 4)))]
    rows = [(str(n), p.name.upper(), p.nik, "LAKI-LAKI" if p.sex == "L" else "PEREMPUAN", p.birthplace.upper(), f"{p.born:%d-%m-%Y}", "ISLAM", w.pick(("SLTA/SEDERAJAT", "TAMAT SD/SEDERAJAT", "DIPLOMA IV/STRATA I")), w.pick(("WIRASWASTA", "PELAJAR/MAHASISWA", "BURUH HARIAN LEPAS")))
            for n, p in enumerate(family, 1)]
    page = f"""{m.guilloche(w, 297, 210, "#b9d4e8", 40)}<div class="abs" style="left:9mm;right:9mm;top:9mm;font:8pt 'Liberation Sans'"><div class="mid"><div style="width:30mm">{m.eagle(20)}</div><div class="c" style="flex:1"><div class="b" style="font-size:22pt">KARTU KELUARGA</div><div style="font-size:14pt">No. {number}</div></div><div style="width:30mm"></div></div>
<div class="row" style="margin-top:3mm">{kv([("Nama Kepala Keluarga", head.name.upper()), ("Alamat", head.address.split(" RT")[0].upper()), ("RT/RW", "002/005"), ("Desa/Kelurahan", w.pick(w.pools.villages)[0].upper())])}{kv([("Kecamatan", w.pick(w.pools.villages)[1].upper()), ("Kabupaten/Kota", regency.upper()), ("Kode Pos", w.digits(5)), ("Provinsi", "JAWA TENGAH")])}</div>
{grid(("No", "Nama Lengkap", "NIK", "Jenis Kelamin", "Tempat Lahir", "Tanggal Lahir", "Agama", "Pendidikan", "Jenis Pekerjaan"), rows, "font-size:7.5pt;margin-top:3mm")}
{grid(("No", "Status Perkawinan", "Status Hubungan Dalam Keluarga", "Kewarganegaraan", "Nama Ayah", "Nama Ibu"), [(str(n), w.pick(("KAWIN TERCATAT", "BELUM KAWIN")), "KEPALA KELUARGA" if n == 1 else w.pick(("ISTRI", "ANAK")), "WNI", w.person(titles=0, sex="L").name.upper(), w.person(titles=0, sex="P").name.upper()) for n in range(1, len(family) + 1)], "font-size:7.5pt;margin-top:3mm")}
<div class="row" style="margin-top:5mm;font-size:8.5pt"><div>Dikeluarkan Tanggal : {issued:%d-%m-%Y}<br><br>KEPALA KELUARGA<br><br><br><b>{head.name.upper()}</b></div><div class="c">KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL<br>{regency.upper()}<div style="display:inline-block">{m.qr(f"https://tte.dukcapil.example.id/{w.digits(16)}", 22)}</div><br><b>{head_office.full}</b><br>NIP. {w.nip()}</div></div><div style="margin-top:3mm">{bsre(w, "6.5pt")}</div></div>"""
    return Paper("family_card", (page,), A4_WIDE, DIGITAL, {"holder": None, "number": number, "issue_date": iso(issued), **marks(False, None, True)})


def nib(w: World) -> Paper:
    """The OSS licence: a government text PDF with a QR."""
    who, issued, t = w.person(titles=0), w.day(date(2021, 9, 1)), w.topic()
    number, font = f"{w.rng.choice('1290')}{w.digits(12)}", w.font("sans")
    business = [("1.", "Nama Pelaku Usaha", who.name.upper()), ("2.", "Alamat", who.address), ("3.", "Nomor Telepon Seluler", w.phone()), ("", "Email", "usaha@example.id"), ("4.", "Status Penanaman Modal", "PMDN"),
                ("5.", "Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)", "Lihat Lampiran"), ("6.", "Skala Usaha", "Usaha Mikro")]
    rows = "".join(f"<tr><td>{a}</td><td style='width:58mm'>{b}</td><td>: {c}</td></tr>" for a, b, c in business)
    first = f"""<div class="abs" style="left:20mm;right:20mm;top:14mm;font:10.5pt/1.45 {font}"><div class="c"><div style="display:inline-block">{m.eagle(22)}</div><div class="b" style="font-size:13pt">PEMERINTAH REPUBLIK INDONESIA</div><div class="b" style="font-size:13pt;margin-top:4mm">PERIZINAN BERUSAHA BERBASIS RISIKO<br>NOMOR INDUK BERUSAHA: {number}</div></div>
<p style="margin-top:6mm;text-align:justify">Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang, Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:</p><table style="margin:4mm 0;width:100%">{rows}</table>
<p style="text-align:justify">NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan usaha dan berlaku sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial kesehatan dan jaminan sosial ketenagakerjaan, serta bukti pemenuhan laporan pertama Wajib Lapor Ketenagakerjaan di Perusahaan (WLKP).</p>
<div style="margin:8mm 0 0 80mm">Diterbitkan di Jakarta, tanggal: {indonesian(issued)}<br><br>Menteri Investasi dan Hilirisasi/<br>Kepala Badan Koordinasi Penanaman Modal,<br><br>{m.qr(f"https://oss.example.id/validasi/{number}", 24)}Ditandatangani secara elektronik<br><br>Dicetak tanggal: {indonesian(w.after(issued, 1, 300))}</div></div>
<div class="abs" style="left:20mm;right:20mm;bottom:10mm;border-top:.3mm solid #999;padding-top:2mm">{bsre(w, "7pt")}</div>"""
    second = f"""<div class="abs" style="left:20mm;right:20mm;top:18mm;font:10pt {font}"><div class="c b">LAMPIRAN<br>PERIZINAN BERUSAHA BERBASIS RISIKO<br>NOMOR INDUK BERUSAHA: {number}</div><p style="margin:4mm 0">Lampiran berikut ini memuat daftar bidang usaha untuk:</p>{grid(("No.", "Kode KBLI", "Judul KBLI", "Lokasi Usaha", "Klasifikasi Risiko", "Perizinan Berusaha"), [("1", t.kbli, f"Usaha {t.field}", who.address, "Rendah", "NIB")], "font-size:9pt")}</div>"""
    return Paper("business_license", (first, second), A4, ("text_pdf", "text_pdf", "ilovepdf", "camscanner", "screenshot", "phone"), {"holder": who.name, "number": number, "issue_date": iso(issued), **marks(False, None, True)})


def diploma(w: World) -> Paper:
    """SMK diploma: spelled-out pieces, school numbers, photo with stamp across, three fingers."""
    who, head = w.person(titles=0), w.person(titles=1, older=True)
    graduated = date(who.born.year + 18, w.pick((5, 6)), w.rng.randint(2, 28))
    school, (city, regency, _) = w.body("school"), w.city()
    number = w.pick((f"DN-03 Mk {w.digits(7)}", f"DN-03/M-SMK/13/{w.digits(7)}", f"M-SMK/13-3/{w.digits(7)}"))
    serif = w.font("serif")
    rows = [("nama", f"<b>{name_case(w, who)}</b>"), ("tempat dan tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("nama orang tua/wali", w.person(titles=0, sex="L").name), ("nomor induk siswa", w.digits(5)), ("nomor induk siswa nasional", w.digits(10)), ("nomor peserta ujian nasional", f"4-{w.digits(2)}-03-{w.digits(2)}-{w.digits(3)}-{w.digits(3)}-{w.rng.randint(1, 9)}")]
    page = f"""{m.guilloche(w, 210, 297, "#9fc5a8", 60)}<div class="abs" style="inset:9mm;border:2.5mm ridge #2e7d5b"></div><div class="abs c" style="left:22mm;right:22mm;top:18mm;font-family:{serif}"><div style="display:inline-block">{m.eagle(24)}</div><div class="b" style="font-size:12pt">KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN<br>REPUBLIK INDONESIA</div>
<div class="b" style="font-size:25pt;letter-spacing:3mm;margin-top:3mm">IJAZAH</div><div class="b" style="font-size:14pt">SEKOLAH MENENGAH KEJURUAN</div><div style="font-size:11pt">Program Keahlian : {w.pick(("Teknik Komputer dan Informatika", "Kriya Kreatif Batik dan Tekstil", "Teknik Mesin"))}<br>Kompetensi Keahlian : {w.pick(("Rekayasa Perangkat Lunak", "Kriya Tekstil", "Teknik Pengelasan"))}</div></div>
<div class="abs" style="left:24mm;right:24mm;top:96mm;font:11.5pt/1.55 {serif}">Yang bertanda tangan di bawah ini, Kepala {school}, Nomor Pokok Sekolah Nasional {w.digits(8)}, {regency}, Provinsi Jawa Tengah menerangkan bahwa:{kv(rows, "margin:3mm 4mm")}<div class="c b" style="font-size:20pt">LULUS</div>dari satuan pendidikan berdasarkan hasil Ujian Nasional dan Ujian Sekolah serta telah memenuhi seluruh kriteria sesuai dengan peraturan perundang-undangan.</div>
<div class="abs" style="left:52mm;bottom:28mm">{m.portrait(w, 26, "#c0272d")}</div><div class="abs" style="right:20mm;bottom:28mm;font:11.5pt {serif}">{signer(w, "Kepala Sekolah,", head, above=f"{city}, {indonesian(graduated)}", nip=w.nip(head.born), stamp=school.upper(), middle="KEPALA", width=76)}</div>
<div class="abs c" style="left:0;right:0;bottom:13.5mm;font:700 12pt {serif}">{number}</div>"""
    return Paper("diploma", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(graduated), "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def higher_diploma(w: World) -> Paper:
    """University diploma, landscape, the date in words."""
    who, rector, dean, issued = w.person(titles=0), w.person(titles=1), w.person(titles=1), w.day(date(2009, 1, 1), date(2024, 1, 1))
    body, city, degree = w.body("campus"), w.city()[0], w.pick(("Ahli Madya (A.Md.)", "Sarjana Seni (S.Sn.)", "Sarjana Komputer (S.Kom.)"))
    number = f"{w.digits(4)}/{w.digits(3)}/{w.pick(('S1', 'D3'))}/{issued.year}"
    page = f"""<div class="abs" style="inset:8mm;border:2mm double #7a1f1f"></div><div class="abs c" style="left:30mm;right:30mm;top:17mm;font-family:{w.font('serif')}"><div style="display:inline-block">{m.logo(w, size=24)}</div><div class="b" style="font-size:20pt">{body.upper()}</div><div style="font-size:10.5pt">Keputusan Menteri Pendidikan Nasional Nomor {w.digits(3)}/D/O/2002</div>
<div style="font-size:12pt;margin-top:3mm">dengan ini menyatakan bahwa</div><div style="font:30pt great-vibes;margin:1mm">{who.name}</div><div style="font-size:12pt;line-height:1.5">Nomor Induk Mahasiswa {w.digits(9)}, lahir di {who.birthplace}, {spelled(who.born)}<br>telah menyelesaikan dan memenuhi segala syarat pendidikan pada Program Studi {w.topic().field}<br>oleh sebab itu kepadanya diberikan <b>IJAZAH</b> dan gelar <b>{degree}</b><br>beserta segala hak dan kewajiban yang melekat pada gelar tersebut</div>
<div style="font-size:11.5pt;margin-top:2mm">Diberikan di {city}, {spelled(issued)}</div></div><div class="abs row" style="left:34mm;right:26mm;bottom:15mm;font:11pt {w.font('serif')}">{signer(w, "Dekan,", dean, stamp="", gap=20)}{m.portrait(w, 20, "#777")}{signer(w, "Rektor,", rector, stamp=body.upper(), middle="REKTOR", gap=20)}</div><div class="abs" style="left:14mm;top:14mm;font:10pt 'Liberation Sans'">No. Ijazah : {number}</div>"""
    return Paper("diploma", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def npwp(w: World) -> Paper:
    who, issued = w.person(titles=0), w.day(date(2009, 1, 1), date(2023, 12, 1))
    number = f"{w.digits(2)}.{w.digits(3)}.{w.digits(3)}.{w.digits(1)}-{w.digits(3)}.000"
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(100deg,#fff7cc,#ffe9a8 50%,#bfe3f5)"></div><div class="abs" style="left:8mm;right:8mm;top:6mm;font:12pt 'Liberation Sans'"><div class="mid">{m.logo(w, size=15)}<div class="b" style="margin-left:4mm;font-size:13pt">KEMENTERIAN KEUANGAN REPUBLIK INDONESIA<br>DIREKTORAT JENDERAL PAJAK</div></div>
<div class="b" style="font-size:20pt;margin-top:12mm">NPWP : {number}</div><div class="b" style="font-size:15pt;margin-top:3mm">{who.name.upper()}</div><div>NIK : {who.nik}</div><div style="margin-top:2mm;width:110mm">{who.address.upper()}</div><div style="margin-top:3mm">KPP PRATAMA {w.city()[0].upper()}</div><div style="margin-top:2mm;font-size:11pt">Tanggal Terdaftar : {issued:%d/%m/%Y}</div></div>"""
    return Paper("tax_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "number": number, "nik": who.nik, "issue_date": iso(issued), **marks()})


def copyright_letter(w: World) -> Paper:
    who, applied, place = w.person(titles=0), w.day(date(2019, 1, 1)), w.city()[0]
    number, ec, title = f"000{w.digits(6)}", f"EC00{applied.year}{w.digits(6)}", w.pick(("Motif Batik Ombak Segara", "Modul Pelatihan Canting Elektrik", "Motif Batik Godhong Jati", "Aplikasi Kasir Pasar"))
    rows = [("Nomor dan tanggal permohonan", f"{ec}, {indonesian(applied)}"), ("<b>Pencipta</b>", ""), ("Nama", f"<b>{who.name}</b>"), ("Alamat", who.address), ("Kewarganegaraan", "Indonesia"), ("<b>Pemegang Hak Cipta</b>", ""), ("Nama", f"<b>{who.name}</b>"), ("Jenis Ciptaan", w.pick(("Seni Motif", "Seni Batik", "Buku", "Program Komputer"))), ("Judul Ciptaan", f"<b>{title}</b>"),
            ("Tanggal dan tempat diumumkan untuk pertama kali di wilayah Indonesia", f"{indonesian(w.after(applied, -200, -10))}, di {place}"), ("Jangka waktu pelindungan", "Berlaku selama hidup Pencipta dan terus berlangsung selama 70 (tujuh puluh) tahun setelah Pencipta meninggal dunia"), ("Nomor pencatatan", f"<b>{number}</b>")]
    page = f"""<div class="abs" style="inset:7mm;border:1.4mm solid #b8963e"></div><div class="abs" style="left:22mm;right:22mm;top:16mm;font:11pt/1.35 {w.font('serif')}"><div class="c"><div style="display:inline-block">{m.eagle(24)}</div><div class="b" style="font-size:13pt">REPUBLIK INDONESIA<br>KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA</div><div class="b" style="font-size:22pt;color:#8a6d1a;margin:4mm">SURAT PENCATATAN<br>CIPTAAN</div></div>
<p>Dalam rangka pelindungan ciptaan di bidang ilmu pengetahuan, seni dan sastra berdasarkan Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta, dengan ini menerangkan:</p>{kv(rows, "margin-top:3mm").replace("white-space:nowrap", "width:62mm")}<p style="margin-top:3mm">adalah benar berdasarkan keterangan yang diberikan oleh Pemohon. Surat Pencatatan Hak Cipta atau produk Hak terkait ini sesuai dengan Pasal 72 Undang-Undang Nomor 28 Tahun 2014 tentang Hak Cipta.</p>
<div class="row" style="margin-top:6mm">{m.qr(f"https://e-hakcipta.example.id/{ec}", 22)}<div style="width:90mm" class="c">a.n. MENTERI HUKUM DAN HAK ASASI MANUSIA<br>DIREKTUR JENDERAL KEKAYAAN INTELEKTUAL<div style="height:17mm;padding-left:24mm">{m.signature(w, 34)}</div>{w.person(titles=1).full}</div></div></div>"""
    return Paper("ip_certificate", (page,), A4, DIGITAL, {"holder": who.name, "number": number, "title": title, "issue_date": None, **marks(False, True, True)})


def member_card(w: World) -> Paper:
    who, issued, body = w.person(titles=0), w.day(date(2018, 1, 1)), w.body("community")
    number, until = f"{w.digits(2)}.{w.digits(3)}.{w.digits(4)}", issued.replace(year=issued.year + w.pick((2, 3, 5)), day=min(issued.day, 28))
    ink = w.pick(w.pools.inks)
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(180deg,{ink} 30%,#fff 30%)"></div><div class="abs mid" style="left:6mm;top:5mm;color:#fff;font:700 17pt {w.font('display')}">{m.logo(w, size=21)}<div style="margin-left:5mm">{body.upper()}<br><span style="font-size:14pt">KARTU ANGGOTA</span></div></div>
<div class="abs" style="left:9mm;top:40mm">{m.portrait(w, 32)}</div><div class="abs" style="left:50mm;top:42mm;font:13pt/1.5 {w.font('sans')}">{kv([("No. Anggota", number), ("Nama", f"<b>{who.name.upper()}</b>"), ("Alamat", who.address.split(" RT")[0]), ("Bidang", w.topic().field), ("Berlaku s.d.", indonesian(until))])}</div>"""
    return Paper("membership_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "number": number, "issuer": body, "valid_until": iso(until), **marks()})


def police_letter(w: World) -> Paper:
    who, officer, issued = w.person(titles=0), w.person(titles=.6, sex="L"), w.day(date(2020, 1, 1))
    (city, _regency, _), font = w.city(), w.font("serif")
    number = f"SKCK/YANMAS/{w.digits(5)}/{roman(issued)}/YAN.2.3./{issued.year}/INTELKAM"
    until = w.after(issued, 180, 182)
    page = f"""<div class="abs" style="left:22mm;right:20mm;top:14mm;font:11pt/1.45 {font}"><div class="b">KEPOLISIAN NEGARA REPUBLIK INDONESIA<br>DAERAH JAWA TENGAH<br><span class="u">RESOR {city.upper()}</span></div><div class="c" style="margin-top:4mm"><div style="display:inline-block">{m.logo(w, size=18)}</div><br><b class="u" style="font-size:14pt">SURAT KETERANGAN CATATAN KEPOLISIAN</b><br>Nomor : {number}</div>
<p style="margin-top:4mm">Diterangkan bersama ini bahwa :</p>{kv([("Nama", who.name.upper()), ("Jenis Kelamin", "Laki-laki" if who.sex == "L" else "Perempuan"), ("Tempat dan tgl. lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Agama", "Islam"), ("Pekerjaan", "Wiraswasta"), ("Alamat", who.address), ("No. KTP", who.nik)])}
<p style="margin-top:3mm">Setelah diadakan penelitian hingga saat dikeluarkan surat keterangan ini yang didasarkan kepada catatan kepolisian yang ada, bahwa nama tersebut di atas <b>TIDAK MEMILIKI CATATAN</b> atau keterlibatan dalam kegiatan kriminal apapun. Surat keterangan ini diberikan untuk keperluan melamar pekerjaan.</p>{kv([("Berlaku dari tanggal", indonesian(issued)), ("Sampai dengan", indonesian(until))], "margin-top:3mm")}
<div class="row" style="margin-top:8mm">{m.portrait(w, 26, "#b51f24")}<div style="width:80mm">{signer(w, f"a.n. KEPALA KEPOLISIAN RESOR {city.upper()}<br>KASAT INTELKAM", officer, above=f"Dikeluarkan di {city}<br>Pada tanggal {indonesian(issued)}", stamp=f"POLRES {city.upper()}", middle="POLRI", width=80)}</div></div></div>"""
    return Paper("health_or_police_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": None, "issue_date": iso(issued), "valid_until": iso(until), "birth_date": iso(who.born), "nik": who.nik, **marks(True, True)})


ENTRIES = (Entry("D21-ktp", 1.5, ktp), Entry("D22-kk", .7, family_card), Entry("D23-nib", 1.5, nib), Entry("D24-ijazah-smk", 1.5, diploma), Entry("D25-ijazah-univ", 1, higher_diploma), Entry("D26-npwp", .6, npwp),
           Entry("D27-hki", .8, copyright_letter), Entry("D28-member", .7, member_card), Entry("D29-skck", .6, police_letter))
