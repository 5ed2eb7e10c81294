"""Dev half: transcripts, CVs, logbooks, money papers, forms, tests and pictures."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import company_head, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, LETTER, PICTURE, PRINTED, Entry, Paper, marks
from samples.heldout.world import World, english, in_words, indonesian, iso, roman

COURSES = ("Pendidikan Agama", "Pancasila", "Bahasa Indonesia", "Bahasa Inggris I", "Kalkulus I", "Fisika Dasar", "Algoritma dan Pemrograman", "Struktur Data", "Basis Data", "Gambar Teknik", "Kewirausahaan", "Statistika",
           "Desain Nirmana", "Sejarah Seni Rupa", "Teknologi Tekstil", "Manajemen Produksi", "Kerja Praktik", "Tugas Akhir")


def transcript(w: World) -> Paper:
    who, dean, issued, body = w.person(titles=0), w.person(titles=1), w.day(date(2012, 1, 1)), w.body("campus")
    city, number = w.city()[0], f"{w.serial(1, 4000)}/TR/{roman(issued)}/{issued.year}"
    rows = [(str(n), f"{w.pick(('MKU', 'TIF', 'KRY'))}{w.digits(3)}", title, str(w.rng.randint(2, 4)), w.pick(("A", "A-", "B+", "B", "C+"))) for n, title in enumerate(w.rng.sample(COURSES, 16), 1)]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:12mm;font:10pt/1.3 {w.font('serif')}">{company_head(w, body, office_address(w, city), "#333")}<div class="c b" style="font-size:14pt;margin:4mm">TRANSKRIP NILAI AKADEMIK<div style="font-weight:400;font-size:10pt">Nomor: {number}</div></div>
<div class="row">{kv([("Nama", name_case(w, who)), ("NIM", w.digits(9)), ("Tempat, Tgl Lahir", f"{who.birthplace}, {indonesian(who.born)}")])}{kv([("Program Studi", w.topic().field), ("Jenjang", w.pick(("S1", "D3"))), ("Tanggal Lulus", indonesian(w.after(issued, -60, -10)))])}</div>
{grid(("No", "Kode", "Mata Kuliah", "SKS", "Nilai"), rows, "margin-top:3mm;font-size:9pt")}<div style="margin-top:3mm">Jumlah SKS : {w.rng.randint(110, 146)} &nbsp;&nbsp; Indeks Prestasi Kumulatif (IPK) : <b>3,{w.digits(2)}</b> &nbsp; Predikat : Sangat Memuaskan</div>
<div style="margin:5mm 0 0 100mm">{signer(w, "Dekan,", dean, above=f"{city}, {indonesian(issued)}", nip=w.nip(), stamp=body.upper(), middle="AKADEMIK", gap=20)}</div></div>"""
    return Paper("transcript", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def supplement(w: World) -> Paper:
    who, issued, body, dean = w.person(titles=0), w.day(date(2018, 1, 1)), w.body("campus"), w.person(titles=1)
    number, city = f"{w.pick(('421', '423.5'))}/SKPI/{w.serial(1, 2000)}/{issued.year}", w.city()[0]
    two = f"""<div style="columns:2;column-gap:8mm;font-size:9.5pt;text-align:justify;margin-top:3mm"><b>CAPAIAN PEMBELAJARAN</b><br>{"".join(f"<p>{n}. Mampu {d}.</p>" for n, d in enumerate(w.topic().duties, 1))}<i>{"".join(f"<p>{n}. Able to work in teams.</p>" for n in (1, 2))}</i><b>PRESTASI DAN PENGHARGAAN / <i>ACHIEVEMENTS</i></b><p>Juara II {w.body('contest')} Tahun {issued.year - 1}</p><p>Peserta Seminar {w.body('event')}</p></div>"""
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.35 {w.font('sans')}"><div class="mid">{m.logo(w, size=20)}<div class="c b" style="flex:1;font-size:14pt">{body.upper()}<div style="font-size:15pt;margin-top:2mm">SURAT KETERANGAN PENDAMPING IJAZAH</div><div class="i" style="font-weight:400;font-size:11pt">Diploma Supplement</div></div></div><div class="c">Nomor: {number}</div>
<div class="b" style="margin-top:4mm">INFORMASI TENTANG IDENTITAS DIRI PEMEGANG SKPI / <i>Information Identifying the Holder</i></div>{kv([("Nama Lengkap / <i>Full Name</i>", name_case(w, who)), ("Tempat dan Tanggal Lahir / <i>Place and Date of Birth</i>", f"{who.birthplace}, {indonesian(who.born)}"), ("Nomor Induk Mahasiswa", w.digits(10)), ("Tahun Lulus", str(issued.year)), ("Nomor Ijazah", w.digits(12))])}{two}
<div style="margin:8mm 0 0 100mm">{signer(w, "Dekan / <i>Dean</i>", dean, above=f"{city}, {indonesian(issued)}", nip=w.nip(), stamp=body.upper(), middle="DEKAN")}</div></div>"""
    return Paper("diploma_supplement", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def cv(w: World) -> Paper:
    who, t, ink = w.person(), w.topic(), w.pick(w.pools.inks)
    year = w.rng.randint(2012, 2020)
    page = f"""<div class="abs" style="left:0;top:0;bottom:0;width:66mm;background:{ink};color:#fff;padding:14mm 8mm;font:9.5pt/1.5 {w.font('sans')}">{m.portrait(w, 40)}<h3 style="margin-top:8mm">KONTAK</h3>{w.phone()}<br>kontak@example.id<br>{who.address}<h3 style="margin-top:6mm">KEAHLIAN</h3>{"<br>".join(t.duties)}<h3 style="margin-top:6mm">BAHASA</h3>Indonesia, Inggris</div>
<div class="abs" style="left:74mm;right:14mm;top:16mm;font:10.5pt/1.5 {w.font('sans')}"><div style="font:700 26pt/1.1 {w.font('display')};color:{ink}">{who.full}</div><div style="font-size:13pt">{t.job}</div><h3 style="margin-top:7mm;border-bottom:.4mm solid">DATA PRIBADI</h3>{kv([("Tempat, tanggal lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Agama", "Islam"), ("Status", "Menikah")])}
<h3 style="margin-top:6mm;border-bottom:.4mm solid">PENGALAMAN KERJA</h3><b>{t.job} - {w.company()}</b><br>{year} - sekarang<br>• {"<br>• ".join(t.duties)}<br><b>Staf - {w.company()}</b><br>{year - 4} - {year}<h3 style="margin-top:6mm;border-bottom:.4mm solid">RIWAYAT PENDIDIKAN</h3>{year - 7} - {year - 4} &nbsp; {w.body('school')}<h3 style="margin-top:6mm;border-bottom:.4mm solid">PELATIHAN DAN SERTIFIKAT</h3>• {t.course}, {w.body('balai')} ({year + 2})<br>• Sertifikat Kompetensi {t.qualification}, BNSP ({year + 3})</div>"""
    return Paper("cv", (page,), A4, DIGITAL, {"holder": who.name, "birth_date": iso(who.born), **marks()})


def logbook(w: World) -> Paper:
    who, t, start, boss = w.person(titles=.1), w.topic(), w.day(date(2021, 1, 1)), w.person()
    hand, written = w.font("hand"), w.chance(.4)
    style = f"font-family:{hand};font-size:13pt;color:#1a2a6c" if written else "font-size:10pt"
    rows = [(str(n), f"{w.after(start, n * 2, n * 2):%d/%m/%Y}", f"<span style='{style}'>{w.pick(t.duties).capitalize()}</span>", f"{w.rng.randint(2, 8)} jam", m.signature(w, 12)) for n in range(1, 12)]
    page = f"""<div class="abs" style="left:16mm;right:16mm;top:16mm;font:11pt {w.font('sans')}"><div class="c b" style="font-size:15pt">{w.pick(("LOGBOOK KEGIATAN HARIAN", "JURNAL KEGIATAN PRAKTIK KERJA", "LOG BOOK PEKERJAAN"))}</div>{kv([("Nama", name_case(w, who)), ("Tempat Kerja", w.company()), ("Bidang", t.field), ("Pembimbing", boss.full)], "margin:5mm 0")}{grid(("No", "Tanggal", "Uraian Kegiatan", "Durasi", "Paraf"), rows)}</div>"""
    return Paper("logbook", (page,), A4, LETTER, {"holder": who.name, **marks(False, None)})


def receipt(w: World) -> Paper:
    """Kuitansi: half a sheet, filled in by hand."""
    amount, issued, hand = w.rng.randint(3, 95) * 50_000, w.day(date(2019, 1, 1)), w.font("hand")
    payer, taker, number = w.company(), w.person(), f"{w.serial(1, 300)}"
    words = f"{in_words(amount // 1000)} ribu rupiah"
    line = "border-bottom:.25mm dotted #444;flex:1;padding-left:3mm;font:16pt " + hand + ";color:#1a2a6c"
    rows = "".join(f'<div style="display:flex;margin-top:5mm"><div style="width:44mm">{k}</div><div>:</div><div style="{line}">{v}</div></div>' for k, v in
                   (("Sudah terima dari", payer), ("Banyaknya uang", words), ("Untuk pembayaran", w.pick(("3 lembar kain batik tulis motif parang", "Jasa pengelasan pagar", "Pesanan kopi rapat 40 orang", "Jahit seragam 12 stel")))))
    page = f"""<div class="abs" style="inset:6mm;border:.6mm solid #224;padding:8mm;font:12pt {w.font('serif')};background:#fffbe9"><div class="row"><b style="font-size:24pt;letter-spacing:3mm">KUITANSI</b><div>No. <span style="font:17pt {hand}">{number}</span></div></div>{rows}
<div class="row" style="margin-top:10mm"><div style="background:#ddd;padding:3mm 6mm;font:20pt {hand};height:14mm">Rp {f'{amount:,}'.replace(',', '.')},-</div><div class="c">{w.city()[0]}, {indonesian(issued)}<div style="position:relative;height:20mm">{m.placed(m.signature(w), 4, 0)}</div>{taker.name}</div></div></div>"""
    return Paper("receipt", (page,), (210.0, 145.0), PRINTED, {"issue_date": iso(issued), **marks(False, True)})


def purchase_order(w: World) -> Paper:
    issued, company, buyer = w.day(date(2019, 1, 1)), w.company(), w.person()
    number = f"PO-{w.digits(5)}/{roman(issued)}/{issued.year}"
    items = [(str(n), w.pick(("Kain mori primissima", "Malam batik", "Elektroda RB-26", "Kopi arabika 1 kg", "Benang jahit")), str(w.rng.randint(2, 90)), f"{w.rng.randint(10, 300)}.000") for n in range(1, 6)]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.4 {w.font('sans')}">{company_head(w, company, office_address(w, w.city()[0]), w.pick(w.pools.inks))}<div class="c b" style="font-size:18pt;margin:5mm">PURCHASE ORDER</div><div class="row">{kv([("Kepada", w.company()), ("Alamat", w.address())])}{kv([("No. PO", number), ("Tanggal", f"{issued:%d/%m/%Y}"), ("Jatuh Tempo", f"{w.after(issued, 14, 40):%d/%m/%Y}")])}</div>{grid(("No", "Nama Barang", "Qty", "Harga Satuan (Rp)"), items, "margin-top:5mm")}<p style="margin-top:4mm">Pembayaran ditransfer ke rekening {w.digits(10)}. Barang yang sudah dibeli tidak dapat dikembalikan.</p><div style="margin-top:10mm">{signer(w, "Dipesan oleh,", buyer, stamp=company.upper(), middle="PURCHASING")}</div></div>"""
    return Paper("receipt", (page,), A4, LETTER, {"number": number, "issuer": company, "issue_date": iso(issued), **marks(True, True)})


def contract(w: World) -> Paper:
    a, b, signed, company = w.person(), w.person(titles=.1), w.day(date(2019, 1, 1)), w.company()
    number, t = f"{w.serial()}/SPK/{roman(signed)}/{signed.year}", w.topic()
    clauses = "".join(f'<div class="c b" style="margin-top:3mm">Pasal {n}<br>{head}</div><p style="text-align:justify">{text}</p>' for n, (head, text) in enumerate(
        (("Ruang Lingkup", f"PIHAK KEDUA melaksanakan pekerjaan {', '.join(t.duties)} untuk PIHAK PERTAMA."), ("Jangka Waktu", f"Perjanjian ini berlaku sejak {indonesian(signed)} sampai dengan {indonesian(w.after(signed, 180, 400))}."), ("Pembayaran", f"PIHAK PERTAMA membayar Rp {w.rng.randint(2, 30)}.500.000,- ({in_words(w.rng.randint(2, 30))} juta lima ratus ribu rupiah)."), ("Perselisihan", "Perselisihan diselesaikan secara musyawarah untuk mufakat.")), 1))
    page = f"""<div class="abs" style="left:24mm;right:22mm;top:18mm;font:11.5pt/1.4 {w.font('serif')}"><div class="c b" style="font-size:14pt">SURAT PERJANJIAN KERJA SAMA<br><span style="font-size:11.5pt">Nomor: {number}</span></div><p style="margin-top:5mm">Pada hari ini tanggal {indonesian(signed)} bertempat di {w.city()[0]}, yang bertanda tangan di bawah ini:</p>{kv([("1. Nama", a.full), ("&nbsp;&nbsp;&nbsp;Jabatan", f"Direktur {company}, selanjutnya disebut PIHAK PERTAMA"), ("2. Nama", b.full), ("&nbsp;&nbsp;&nbsp;Alamat", f"{b.address}, selanjutnya disebut PIHAK KEDUA")])}{clauses}
<div class="row" style="margin-top:7mm">{signer(w, "PIHAK PERTAMA", a, stamp=company.upper(), middle="DIREKTUR", width=60)}{signer(w, "PIHAK KEDUA", b, width=60)}</div></div>"""
    return Paper("contract", (page,), A4, LETTER, {"number": number, "issue_date": iso(signed), **marks(True, True)})


def application_form(w: World) -> Paper:
    """FR.APL.01, filled in."""
    who, t, signed = w.person(titles=.1), w.topic(), w.day(date(2022, 1, 1))
    hand = f"font:14pt {w.font('hand')};color:#1a2a6c" if w.chance(.5) else ""
    def fill(text: str) -> str:
        return f"<span style='{hand}'>{text}</span>"

    data = [("Nama lengkap", fill(who.full)), ("No. KTP/NIK/Paspor", fill(who.nik)), ("Tempat / tgl. Lahir", fill(f"{who.birthplace} / {who.born:%d-%m-%Y}")), ("Jenis kelamin", f"{'Laki-laki / <s>Wanita</s>' if who.sex == 'L' else '<s>Laki-laki</s> / Wanita'} *)"), ("Kebangsaan", fill("Indonesia")), ("Alamat rumah", fill(who.address)), ("No. Telepon/E-mail", fill(w.phone())), ("Kualifikasi Pendidikan", fill(w.pick(("SMA", "SMK", "D3", "S1"))))]
    evidence = [(str(n), text, "√" if w.chance(.7) else "", "", "") for n, text in enumerate(("Fotokopi ijazah terakhir", "Sertifikat pelatihan bidang terkait", "Surat keterangan kerja minimal 2 tahun", "Fotokopi KTP", "Pas foto 3x4 latar merah"), 1)]
    first = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.35 {w.font('sans')}"><div class="b" style="font-size:12.5pt">FR.APL.01. PERMOHONAN SERTIFIKASI KOMPETENSI</div><p class="b" style="margin-top:4mm">Bagian 1 : Rincian Data Pemohon Sertifikasi</p><p>Pada bagian ini, cantumkan data pribadi, data pendidikan formal serta data pekerjaan anda pada saat ini.</p><p class="b">a. Data Pribadi</p>{kv(data)}
<p class="b" style="margin-top:3mm">b. Data Pekerjaan Sekarang</p>{kv([("Nama Institusi / Perusahaan", fill(w.company())), ("Jabatan", fill(t.job))])}<p class="b" style="margin-top:3mm">Bagian 2 : Data Sertifikasi</p>{grid(("Skema Sertifikasi (KKNI/Okupasi/Klaster)", t.qualification), [("Nomor", f"SKM/{w.digits(4)}/{w.digits(5)}/2/{signed.year - 2}/{w.digits(1)}"), ("Tujuan Asesmen", "☑ Sertifikasi ☐ PKT ☐ RPL ☐ Lainnya")])}{grid(("No", "Kode Unit", "Judul Unit"), [(str(n), c, u) for n, (c, u) in enumerate(t.units, 1)], "margin-top:3mm")}</div>"""
    second = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.4 {w.font('sans')}"><p class="b">Bagian 3 : Bukti Kelengkapan Pemohon</p>{grid(("No", "Bukti Persyaratan Dasar", "Ada<br>Memenuhi Syarat", "Ada Tidak Memenuhi Syarat", "Tidak Ada"), evidence, "margin-top:3mm")}<div class="row" style="margin-top:8mm"><div style="width:80mm">Rekomendasi (diisi oleh LSP):<br>Berdasarkan ketentuan persyaratan dasar, maka pemohon: <b>Diterima/ Tidak diterima</b> *) sebagai peserta sertifikasi</div><div>Pemohon :<br>{signer(w, f"Tanggal {signed:%d-%m-%Y}", who, width=60)}</div></div></div>"""
    return Paper("bnsp_form", (first, second), A4, LETTER, {"holder": who.name, "nik": who.nik, "birth_date": iso(who.born), "issue_date": None, "unit_codes": None, **marks(False, True)})


def toefl(w: World) -> Paper:
    who, head, tested = w.person(titles=0), w.person(titles=1), w.day(date(2018, 1, 1))
    body, number, a, b, c = w.body("campus"), f"{w.digits(4)}/LC/{w.digits(3)}/{w.rng.randint(2018, 2025)}", w.rng.randint(42, 62), w.rng.randint(42, 62), w.rng.randint(42, 62)
    until = tested.replace(year=tested.year + 2, day=min(tested.day, 28))
    page = f"""<div class="abs" style="inset:8mm;border:1.2mm solid #1b3a6b"></div><div class="abs c big" style="left:22mm;right:22mm;top:15mm;font-family:{w.font('serif')}"><div class="b" style="font-size:15pt">LANGUAGE CENTER<br>{body.upper()}</div><div class="b" style="font-size:24pt;margin-top:4mm">CERTIFICATE</div><div>No. {number}</div><div style="font-size:12pt;margin-top:3mm">This is to certify that</div><div class="b" style="font-size:22pt">{name_case(w, who, False)}</div><div style="font-size:12pt">Place/Date of Birth: {who.birthplace}, {english(who.born)}<br>achieved the following scores on the <b>TOEFL Prediction Test</b> held on {english(tested)}</div>
<table class="grid" style="margin:4mm auto;font-size:12pt"><tr><th>Listening Comprehension</th><th>Structure and Written Expression</th><th>Reading Comprehension</th><th>Total Score</th></tr><tr><td>{a}</td><td>{b}</td><td>{c}</td><td><b>{round((a + b + c) * 10 / 3)}</b></td></tr></table><div style="font-size:10.5pt">This certificate is valid until {english(until)}</div></div><div class="abs" style="right:30mm;bottom:15mm;font:11pt {w.font('serif')}">{signer(w, "Head of Language Center,", head, above=english(tested), stamp=body.upper(), middle="LC")}</div>"""
    return Paper("language_test", (page,), A4_WIDE, PRINTED, {"holder": who.name, "number": number, "issuer": body, "issue_date": None, "valid_until": iso(until), "birth_date": iso(who.born), **marks(True, True)})


def passport_photo(w: World) -> Paper:
    return Paper("passport_photo", (m.portrait(w, 80),), (80.0, 106.5), PICTURE, {**marks()})


def batik_cloth(w: World) -> Paper:
    """A cloth laid out for the camera, sometimes with a price label in the corner."""
    label = f'<div class="abs" style="right:12mm;bottom:12mm;background:#fff;padding:2mm 4mm;font:12pt open-sans">Batik tulis {w.pick(("parang", "kawung", "pesisir"))} Rp {w.rng.randint(2, 19)}50.000</div>' if w.chance(.3) else ""
    page = f'<div class="abs" style="inset:0;background:#6b5138"></div><div class="abs" style="left:12mm;top:14mm;width:186mm;height:270mm;overflow:hidden;transform:rotate({w.rng.uniform(-3, 3):.1f}deg)">{m.batik_frame(w, 186, 270, 92.9)}</div>{label}'
    return Paper("product_photo", (page,), A4, PICTURE, {**marks()})


ENTRIES = (Entry("D30-transcript", 1, transcript), Entry("D31-skpi", .7, supplement), Entry("D32-cv", 1.2, cv), Entry("D33-logbook", .8, logbook), Entry("D34-kuitansi", .7, receipt), Entry("D35-po", .5, purchase_order),
           Entry("D36-contract", .8, contract), Entry("D37-apl01", 1, application_form), Entry("D38-toefl", .7, toefl), Entry("D39-passport-photo", .6, passport_photo), Entry("D40-batik-cloth", .8, batik_cloth))
