"""Dev half: more cards, school papers, money papers, forms and lives."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import company_head, government_head, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, CARD, CARD_LOOKS, DIGITAL, LETTER, PRINTED, Entry, Paper, marks
from samples.heldout.world import World, indonesian, iso, roman, spelled


def old_ktp(w: World) -> Paper:
    """The card before the chip: typed, laminated, with an end and a stamp over the photo."""
    who, issued = w.person(titles=0, older=True), w.day(date(2005, 1, 1), date(2011, 12, 1))
    _city, regency, _ = w.city()
    rows = [("NIK", who.nik), ("Nama", f"<b>{who.name.upper()}</b>"), ("Tempat/Tgl.Lahir", f"{who.birthplace.upper()}, {who.born:%d-%m-%Y}"), ("Jenis Kelamin", "LAKI-LAKI" if who.sex == "L" else "PEREMPUAN"), ("Alamat", who.address.split(" RT")[0].upper()), ("Agama", "ISLAM"), ("Pekerjaan", w.pick(("SWASTA", "TANI", "PENGRAJIN"))), ("Berlaku s/d", f"{who.born:%d-%m}-{issued.year + 5}")]
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(#f6e9b8,#e9d38a)"></div><div class="abs c b" style="left:0;right:0;top:4mm;font:700 12pt 'Liberation Sans'">REPUBLIK INDONESIA<br>KARTU TANDA PENDUDUK<br>{regency.upper()}</div><div class="abs" style="left:6mm;top:26mm;font:11pt/1.25 'Liberation Mono'">{kv(rows)}</div><div class="abs" style="right:10mm;top:30mm">{m.portrait(w, 30)}</div>
<div class="abs c" style="right:6mm;top:74mm;width:50mm;font:8pt 'Liberation Sans'">{issued:%d-%m-%Y}<br>CAMAT {w.pick(w.pools.villages)[1].upper()}<div style="position:relative;height:12mm">{m.placed(m.round_stamp(w, "KECAMATAN", "CAMAT", 20), 4, -4)}{m.placed(m.signature(w, 24), 14, 0)}</div>{w.person(titles=1).full}</div>"""
    return Paper("id_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "nik": who.nik, "birth_date": iso(who.born), **marks(None, None)})


def craft_card(w: World) -> Paper:
    """An association's card, coloured, with number and end."""
    who, issued, body = w.person(titles=0), w.day(date(2018, 1, 1)), w.body("community")
    until, number = issued.replace(year=issued.year + 3, day=min(issued.day, 28)), w.pick((f"{w.digits(2)}.{w.digits(4)}.{w.digits(3)}", f"KTA-{w.digits(3)}/{issued.year}"))
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(135deg,{w.pick(w.pools.inks)},#222)"></div><div class="abs" style="left:8mm;right:8mm;top:7mm;color:#fff;font-family:montserrat"><div class="mid">{m.logo(w, size=16)}<div style="margin-left:4mm"><b style="font-size:15pt">KARTU TANDA ANGGOTA</b><br>{body}</div></div></div><div class="abs" style="left:10mm;top:38mm">{m.portrait(w, 34)}</div>
<div class="abs" style="left:52mm;top:40mm;color:#fff;font:12pt/1.6 montserrat"><b style="font-size:16pt">{who.name.upper()}</b><br>No. Anggota : {number}<br>Pengrajin<br>{who.address.split(",")[-1]}<br>Berlaku s.d. {indonesian(until)}</div>"""
    return Paper("membership_card", (page,), CARD, CARD_LOOKS, {"holder": who.name, "number": number, "valid_until": iso(until), **marks(False, None)})


def trademark(w: World) -> Paper:
    """Sertifikat merek: a register's extract in labels."""
    who, filed, head = w.person(titles=0), w.day(date(2012, 1, 1), date(2022, 1, 1)), w.person(titles=1, older=True)
    given, number = w.after(filed, 300, 700), f"IDM000{w.digits(6)}"
    until = filed.replace(year=filed.year + 10, day=min(filed.day, 28))
    mark = f"{w.pick(('Sekar', 'Canting', 'Rasa', 'Lintang'))} {w.pick(('Jagad', 'Ayu', 'Nusa', 'Wening'))}"
    page = f"""{m.guilloche(w, 210, 297, "#cbb27a", 40)}<div class="abs c" style="left:24mm;right:24mm;top:18mm;font:11.5pt/1.5 {w.font('serif')}"><div style="display:inline-block">{m.eagle(24)}</div><div class="b">REPUBLIK INDONESIA<br>KEMENTERIAN HUKUM DAN HAK ASASI MANUSIA</div><div class="b" style="font-size:22pt;margin-top:5mm">SERTIFIKAT MEREK</div><p style="text-align:justify;margin-top:5mm">Menteri Hukum dan Hak Asasi Manusia atas nama Negara Republik Indonesia berdasarkan Undang-Undang Nomor 20 Tahun 2016 tentang Merek dan Indikasi Geografis, memberikan hak atas merek kepada:</p>
{kv([("Nama dan alamat pemilik merek", f"<b>{who.name.upper()}</b><br>{who.address}"), ("Untuk merek", f"<b>{mark}</b>"), ("Nomor pendaftaran", number), ("Tanggal penerimaan", indonesian(filed)), ("Kelas barang/jasa", w.pick(("24", "25"))), ("Perlindungan sampai dengan", indonesian(until))], "text-align:left;margin-top:4mm")}</div><div class="abs" style="right:22mm;bottom:26mm;font:11pt {w.font('serif')}">Jakarta, {indonesian(given)}<br>a.n. MENTERI HUKUM DAN HAM<br>DIREKTUR JENDERAL KEKAYAAN INTELEKTUAL<br>{m.qr("https://merek.example.id/" + w.digits(9), 20)}{head.full}<br>NIP. {w.nip(head.born)}</div>"""
    return Paper("ip_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issue_date": iso(given), "valid_until": iso(until), "signer": head.name, **marks(False, None, True)})


def plain_cv(w: World) -> Paper:
    """A CV by a word processor: headings, lines, a signature at its end."""
    who, t, made = w.person(titles=.3), w.topic(), w.day(date(2021, 1, 1))
    page = f"""<div class="abs" style="left:24mm;right:24mm;top:18mm;font:12pt/1.5 {w.font('serif')}"><div class="c b" style="font-size:16pt">DAFTAR RIWAYAT HIDUP</div><div class="abs" style="right:0;top:14mm">{m.portrait(w, 30, "#b51f24")}</div><b>I. DATA PRIBADI</b>{kv([("Nama", who.full), ("Tempat, Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Jenis Kelamin", "Laki-laki" if who.sex == "L" else "Perempuan"), ("Agama", "Islam"), ("Alamat", who.address.split(" RT")[0]), ("No. HP", w.phone())])}
<b>II. PENDIDIKAN FORMAL</b>{kv([("2003 - 2006", w.body("school")), ("2006 - 2010", w.body("campus"))])}<b>III. PENDIDIKAN NON FORMAL</b><br>- {t.course} di {w.body('balai')}, 2017<br>- Sertifikat Kompetensi BNSP {t.qualification}, 2018<br><b>IV. PENGALAMAN KERJA</b><br>- {w.company()}, {t.job}, 2011 - 2016<br>- Juara II {w.body('contest')}, 2019<p>Demikian daftar riwayat hidup ini saya buat dengan sebenarnya.</p><div style="margin:6mm 0 0 100mm">{w.city()[0]}, {indonesian(made)}<div style="height:20mm">{m.signature(w)}</div>{who.full}</div></div>"""
    return Paper("cv", (page,), A4, LETTER, {"holder": who.name, "birth_date": iso(who.born), **marks(False, True)})


def shop_bill(w: World) -> Paper:
    """Nota: a shop's small bill filled in by hand."""
    issued, hand, shop = w.day(date(2020, 1, 1)), w.font("hand"), w.pick(("Toko Batik Sumber Rejeki", "UD Makmur Tekstil", "Griya Mori"))
    ink = f"font:15pt {hand};color:#1a2a6c"
    items = [(f"<span style='{ink}'>{w.rng.randint(1, 12)}</span>", f"<span style='{ink}'>{w.pick(('Mori prima 2 m', 'Malam 5 kg', 'Naptol AS-G', 'Kain batik tulis', 'Canting klowong'))}</span>", f"<span style='{ink}'>{w.rng.randint(10, 400)}.000</span>", f"<span style='{ink}'>{w.rng.randint(40, 900)}.000</span>") for _ in range(5)]
    page = f"""<div class="abs" style="inset:7mm;font:11pt {w.font('sans')}"><div class="row"><div><b style="font-size:16pt">{shop}</b><br>{office_address(w, w.city()[0])}</div><div>Tgl. <span style="{ink}">{issued:%d-%m-%Y}</span><br>Tuan/Toko <span style="{ink}">{w.person(titles=0).name}</span></div></div><div class="b" style="margin-top:3mm">NOTA NO. {w.digits(4)}</div>{grid(("Banyaknya", "Nama Barang", "Harga", "Jumlah"), items, "margin-top:2mm")}<div class="row" style="margin-top:3mm"><div>Tanda terima,</div><div>Jumlah Rp. <span style="{ink}">{w.rng.randint(2, 9)}.{w.digits(3)}.000</span></div><div>Hormat kami,<br>{m.signature(w, 24)}</div></div></div>"""
    return Paper("receipt", (page,), (165.0, 210.0), LETTER, {"issue_date": iso(issued), **marks(False, True)})


def work_contract(w: World) -> Paper:
    """Perjanjian kerja waktu tertentu between a company and its worker."""
    boss, who, signed, company, t = w.person(titles=.2), w.person(titles=0), w.day(date(2017, 1, 1)), w.company(), w.topic()
    number, end, city = f"{w.serial()}/PKWT/HRD/{roman(signed)}/{signed.year}", w.after(signed, 340, 380), w.city()[0]
    page = f"""<div class="abs" style="left:24mm;right:22mm;top:16mm;font:11pt/1.5 {w.font('serif')}">{company_head(w, company, office_address(w, city), "#333")}<div class="c b" style="margin-top:4mm">PERJANJIAN KERJA WAKTU TERTENTU<br>Nomor: {number}</div><p style="margin-top:4mm">Pada hari ini, {spelled(signed)}, kami yang bertanda tangan di bawah ini:</p>{kv([("1. Nama", boss.full), ("Jabatan", "Direktur " + company)])}<p>selanjutnya disebut PIHAK PERTAMA.</p>{kv([("2. Nama", who.name), ("NIK", who.nik), ("Alamat", who.address)])}<p>selanjutnya disebut PIHAK KEDUA.</p>
<div class="c b">Pasal 1</div><p>PIHAK PERTAMA mempekerjakan PIHAK KEDUA sebagai {t.job} sejak {indonesian(signed)} sampai dengan {indonesian(end)}.</p><div class="c b">Pasal 2</div><p>PIHAK KEDUA menerima upah sebesar Rp {w.rng.randint(2, 6)}.{w.digits(3)}.000,- setiap bulan.</p><div class="row c" style="margin-top:8mm"><div>PIHAK PERTAMA<div style="height:22mm">{m.signature(w)}</div><b>{boss.full}</b></div><div>PIHAK KEDUA<div style="height:22mm">{m.signature(w)}</div><b>{who.name}</b></div></div></div>"""
    return Paper("contract", (page,), A4, LETTER, {"number": number, "issue_date": iso(signed), **marks(False, True)})


def self_assessment(w: World) -> Paper:
    """FR.APL.02 filled in: questions, ticks, evidence."""
    who, assessor, t, made, hand = w.person(titles=0), w.person(titles=.3), w.topic(), w.day(date(2021, 1, 1)), w.font("hand")
    rows = "".join(f"<tr><td colspan=4><b>Unit: {code} {title}</b></td></tr>" + "".join(f"<tr><td>Elemen {n}: {duty.capitalize()}</td><td style='font:15pt {hand}'>v</td><td></td><td style='font:13pt {hand}'>{w.pick(('sertifikat', 'foto', 'surat kerja'))}</td></tr>" for n, duty in enumerate(t.duties, 1)) for code, title in t.units[:3])
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10pt/1.4 {w.font('sans')}"><div class="b" style="font-size:12pt">FR.APL.02. ASESMEN MANDIRI</div>{kv([("Skema Sertifikasi", t.qualification), ("Nomor", f"SKM-{w.digits(3)}/LSP/{made.year}")], "margin-top:3mm")}<p><b>PANDUAN ASESMEN MANDIRI</b><br>Baca setiap pertanyaan di kolom sebelah kiri. Beri tanda centang pada kotak jika Anda yakin dapat melakukan tugas yang dijelaskan.</p>
<table class="grid" style="width:100%"><tr><th>Dapatkah Saya ...?</th><th>K</th><th>BK</th><th>Bukti yang relevan</th></tr>{rows}</table><table class="grid" style="width:100%;margin-top:4mm"><tr><td>Nama Asesi: <span style="font:15pt {hand}">{who.name}</span></td><td>Tanggal: {made:%d/%m/%Y}</td><td>Tanda Tangan Asesi {m.signature(w, 22)}</td></tr><tr><td>Ditinjau oleh Asesor: {assessor.name}</td><td>No. Reg: MET.000.{w.digits(6)} {made.year}</td><td>Rekomendasi: Asesmen dapat dilanjutkan</td></tr></table></div>"""
    return Paper("bnsp_form", (page,), A4, LETTER, {"holder": who.name, **marks(False, True)})


def old_diploma(w: World) -> Paper:
    """A senior school's diploma, the pupil in dotted lines."""
    who, head = w.person(titles=0, older=True), w.person(titles=1, older=True)
    issued = date(who.born.year + 18, 6, w.rng.randint(4, 28))
    (city, regency, _), number, school = w.city(), f"DN-{w.digits(2)} Ma {w.digits(7)}", f"SMA Negeri {w.rng.randint(1, 9)} {w.city()[0]}"
    line = "border-bottom:.3mm dotted #222"
    fields = "".join(f'<div style="display:flex;margin-top:1.6mm"><div style="width:52mm">{k}</div><div style="{line};flex:1">: {v}</div></div>' for k, v in (("nama", f"<b>{name_case(w, who)}</b>"), ("tempat dan tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("nama orang tua", w.person(titles=0, sex="L").name), ("nomor induk", w.digits(4)), ("nomor peserta", f"3-{w.digits(2)}-03-{w.digits(4)}-{w.digits(3)}-4")))
    page = f"""{m.guilloche(w, 210, 297, "#9fc3b0", 46)}<div class="abs c" style="left:24mm;right:24mm;top:20mm;font:12pt/1.5 'URW Bookman'"><div style="display:inline-block">{m.eagle(24)}</div><div class="b">DEPARTEMEN PENDIDIKAN NASIONAL<br>REPUBLIK INDONESIA</div><div class="b" style="font-size:26pt;letter-spacing:3mm">IJAZAH</div><div class="b">SEKOLAH MENENGAH ATAS<br>PROGRAM: ILMU PENGETAHUAN SOSIAL</div><div style="text-align:left;margin-top:6mm">Yang bertanda tangan di bawah ini, Kepala {school} {regency} menerangkan bahwa:{fields}<div class="c b" style="font-size:20pt;margin:4mm">LULUS</div>dari satuan pendidikan berdasarkan hasil Ujian Nasional dan Ujian Sekolah serta telah memenuhi seluruh kriteria sesuai dengan peraturan perundang-undangan.</div></div>
<div class="abs" style="left:38mm;bottom:40mm">{m.portrait(w, 28, "#ccc")}</div><div class="abs" style="right:24mm;bottom:26mm;font:12pt 'URW Bookman'">{signer(w, "Kepala Sekolah,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=school.upper(), middle="KEPALA")}</div><div class="abs" style="left:24mm;bottom:12mm;font:12pt 'Liberation Mono'">No. {number}</div>"""
    return Paper("diploma", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(issued), "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def exam_marks(w: World) -> Paper:
    """Marks of a vocational school: the back of a diploma, alone."""
    who, head, school, issued = w.person(titles=0), w.person(titles=1, older=True), w.body("school"), w.day(date(2012, 5, 1), date(2024, 6, 1))
    rows = [(str(n), s, f"{w.rng.randint(70, 96)},{w.digits(2)}") for n, s in enumerate(("Pendidikan Agama", "Bahasa Indonesia", "Matematika", "Bahasa Inggris", "Kewirausahaan", "Dasar Kejuruan", "Kompetensi Kejuruan"), 1)]
    page = f"""<div class="abs" style="left:24mm;right:24mm;top:18mm;font:11.5pt/1.5 {w.font('serif')}"><div class="c b">DAFTAR NILAI UJIAN<br>SEKOLAH MENENGAH KEJURUAN<br>TAHUN PELAJARAN {issued.year - 1}/{issued.year}</div>{kv([("Nama", "<b>" + name_case(w, who) + "</b>"), ("Tempat dan Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Nomor Induk Siswa Nasional", w.digits(10)), ("Sekolah", school)], "margin-top:4mm")}{grid(("No.", "Mata Pelajaran", "Nilai"), [*rows, ("", "<b>Rata-rata</b>", f"{w.rng.randint(75, 90)},{w.digits(2)}")], "margin-top:4mm")}<div style="margin:8mm 0 0 90mm">{signer(w, "Kepala Sekolah,", head, above=f"{w.city()[0]}, {indonesian(issued)}", nip=w.nip(head.born), stamp=school.upper(), middle="KEPALA")}</div></div>"""
    return Paper("transcript", (page,), A4, LETTER, {"holder": who.name, "number": None, "issuer": school, "issue_date": iso(issued), "birth_date": iso(who.born), "signer": head.name, **marks(True, True)})


def trade_licence(w: World) -> Paper:
    """SIUP kecil: a trade licence before the one-number age."""
    who, head, issued, company = w.person(titles=0), w.person(titles=1, older=True), w.day(date(2010, 1, 1), date(2018, 1, 1)), w.company()
    (city, regency, _), font = w.city(), w.font("serif")
    number, until = f"503/{w.digits(3)}/PK/{roman(issued)}/{issued.year}", issued.replace(year=issued.year + 5, day=min(issued.day, 28))
    rows = [("1. Nama Perusahaan", company), ("2. Nama Penanggung Jawab", f"<b>{who.name.upper()}</b>"), ("3. Alamat Perusahaan", who.address), ("4. Nomor Telepon", w.phone()), ("5. Modal", f"Rp {w.rng.randint(50, 400)}.000.000"), ("6. Kelembagaan", "Pengecer"), ("7. Barang/Jasa Dagangan Utama", "Kain batik, pakaian jadi")]
    page = f"""<div class="abs" style="left:24mm;right:22mm;top:14mm;font:11.5pt/1.5 {font}">{government_head(w, (f"PEMERINTAH {regency}", "BADAN PELAYANAN PERIZINAN TERPADU"), office_address(w, city))}<div class="c b" style="margin-top:5mm">SURAT IZIN USAHA PERDAGANGAN (SIUP) KECIL<br>NOMOR : {number}</div>{grid(("Uraian", "Keterangan"), rows, "margin-top:4mm")}<p style="margin-top:4mm">SIUP ini berlaku untuk melakukan kegiatan usaha perdagangan di seluruh wilayah Republik Indonesia, wajib daftar ulang tanggal {indonesian(until)}.</p><div style="margin:8mm 0 0 84mm">{signer(w, "KEPALA BADAN,", head, above=f"Dikeluarkan di : {city}<br>Pada tanggal : {indonesian(issued)}", nip=w.nip(head.born), stamp="BADAN PELAYANAN PERIZINAN TERPADU", middle=city.upper(), width=84)}</div></div>"""
    return Paper("business_license", (page,), A4, LETTER, {"number": number, "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def diary(w: World) -> Paper:
    """A diary of practice, landscape, many dates, supervisor's initials."""
    who, t, start = w.person(titles=0), w.topic(), w.day(date(2019, 1, 1))
    rows = [(str(n), indonesian(w.after(start, n * 3, n * 3)), "08.00 - 16.00", w.pick(t.duties).capitalize(), "", m.signature(w, 10)) for n in range(1, 10)]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt {w.font('sans')}"><div class="c b" style="font-size:14pt">{w.pick(("JURNAL KEGIATAN PRAKTIK KERJA LAPANGAN", "BUKU CATATAN KEGIATAN HARIAN", "LAPORAN KEGIATAN HARIAN"))}</div>{kv([("Nama", name_case(w, who, False)), ("Tempat", w.company()), ("Kompetensi Keahlian", t.field)], "margin:3mm 0")}{grid(("No", "Hari/Tanggal", "Waktu", "Kegiatan", "Catatan", "Paraf"), rows)}</div>"""
    return Paper("logbook", (page,), A4_WIDE, LETTER, {"holder": who.name, **marks(False, None)})


def flyer(w: World) -> Paper:
    """A contest's poster: prizes, ranks, a fee."""
    held, contest = w.day(date(2022, 1, 1)), w.body("contest")
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(#ffd166,#ef476f)"></div><div class="abs c" style="left:18mm;right:18mm;top:24mm;font-family:montserrat"><div style="font:700 36pt bebas-neue">{contest.upper()}</div><div class="b" style="font-size:16pt;margin-top:8mm">HADIAH<br>JUARA I Rp 5.000.000 + Piagam<br>JUARA II Rp 3.000.000 + Piagam<br>JUARA III Rp 2.000.000 + Piagam</div><div style="font-size:14pt;margin-top:10mm;line-height:1.7">Pendaftaran s.d. {indonesian(held)}<br>Biaya pendaftaran Rp 50.000<br>Info: {w.phone()}<br>E-sertifikat untuk semua peserta</div></div>"""
    return Paper("other", (page,), A4, DIGITAL, marks())


ENTRIES = (Entry("D72-old-ktp", .8, old_ktp), Entry("D73-craft-card", 1, craft_card), Entry("D74-trademark", 1, trademark), Entry("D75-plain-cv", 1, plain_cv), Entry("D76-nota", .8, shop_bill), Entry("D77-pkwt", 1, work_contract), Entry("D78-apl02", 1, self_assessment),
           Entry("D79-ijazah-sma", 1, old_diploma), Entry("D80-marks", 1, exam_marks), Entry("D81-siup", .8, trade_licence), Entry("D82-diary", .8, diary), Entry("D83-flyer", .5, flyer))
