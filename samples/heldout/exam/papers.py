"""Exam half: CVs, logbooks, money papers, forms, tests and pictures."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, LETTER, PICTURE, PRINTED, Entry, Paper, marks
from samples.heldout.world import World, english, in_words, indonesian, iso, roman, spelled, weekday


def plain_cv(w: World) -> Paper:
    """Daftar riwayat hidup in running order, signed at the end."""
    who, t, made = w.person(titles=.2), w.topic(), w.day(date(2019, 1, 1))
    year, serif, signed = w.rng.randint(2008, 2018), w.font("serif"), w.chance(.6)
    page = f"""<div class="abs" style="left:26mm;right:24mm;top:20mm;font:12pt/1.5 {serif}"><div class="c b" style="font-size:16pt">{w.pick(("DAFTAR RIWAYAT HIDUP", "CURRICULUM VITAE"))}</div><div class="b" style="margin-top:6mm">I. IDENTITAS DIRI</div>{kv([("Nama Lengkap", who.full), ("Tempat/Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Jenis Kelamin", "Laki-laki" if who.sex == "L" else "Perempuan"), ("Alamat", who.address), ("No. HP", w.phone())])}<div class="b" style="margin-top:4mm">II. RIWAYAT PENDIDIKAN</div>{grid(("No", "Sekolah", "Tahun Lulus"), [("1", "SD Negeri 1", str(year - 12)), ("2", w.body("school"), str(year - 3))])}
<div class="b" style="margin-top:4mm">III. PENGALAMAN KERJA</div>{grid(("No", "Perusahaan", "Jabatan", "Tahun"), [("1", w.company(), t.job, f"{year} s/d {year + 4}"), ("2", w.company(), t.job, f"{year + 4} s/d sekarang")])}<div class="b" style="margin-top:4mm">IV. PELATIHAN / SERTIFIKASI / PENGHARGAAN</div>{grid(("No", "Nama Kegiatan", "Penyelenggara", "Tahun"), [("1", t.course, w.body("balai"), str(year + 3)), ("2", f"Juara II {w.body('contest')}", w.body("community"), str(year + 5))])}{f'<div style="margin:8mm 0 0 96mm">{signer(w, "Hormat saya,", who, above=f"{w.city()[0]}, {indonesian(made)}")}</div>' if signed else ""}</div>"""
    return Paper("cv", (page,), A4, LETTER, {"holder": who.name, "birth_date": iso(who.born), "issue_date": None, **marks(False, signed)})


def wide_logbook(w: World) -> Paper:
    who, t, start, boss = w.person(titles=0), w.topic(), w.day(date(2020, 1, 1)), w.person(titles=.3)
    rows = [(str(n), f"{weekday(w.after(start, n, n))}, {indonesian(w.after(start, n, n))}", w.pick(t.duties).capitalize(), w.pick(("Lancar", "Perlu diulang", "Selesai")), m.signature(w, 11)) for n in range(1, 9)]
    page = f"""<div class="abs" style="left:16mm;right:16mm;top:14mm;font:11pt/1.4 {w.font('sans')}"><div class="row"><div><b style="font-size:16pt">{w.pick(("BUKU KEGIATAN KERJA", "LOGBOOK PRODUKSI", "JURNAL HARIAN"))}</b><br>Bulan: {indonesian(start).split(' ', 1)[1]}</div>{kv([("Nama Pekerja", who.name), ("Bagian", t.job), ("Unit", w.company())])}</div>{grid(("No", "Hari/Tanggal", "Kegiatan", "Hasil", "Paraf"), rows, "margin-top:4mm")}<div style="margin:5mm 0 0 190mm">{signer(w, "Mengetahui, Penyelia", boss, gap=17)}</div></div>"""
    return Paper("logbook", (page,), A4_WIDE, LETTER, {"holder": who.name, **marks(False, True)})


def sales_slip(w: World) -> Paper:
    """Nota: a small pre-printed slip filled in by hand."""
    issued, hand, shop = w.day(date(2020, 1, 1)), w.font("hand"), w.company()
    items = [(w.pick(("Kain batik cap 2 m", "Selendang warna alam", "Oli mesin", "Keripik 250 g", "Kabel UTP 50 m")), w.rng.randint(1, 9), w.rng.randint(2, 40) * 5000) for _ in range(4)]
    total, cell = sum(n * p for _, n, p in items), f"font:14pt {hand};color:#1b2b7a"
    def money(v: int) -> str:
        return f"{v:,}".replace(",", ".")

    rows = "".join(f"<tr><td style='{cell}'>{n}</td><td style='{cell}'>{what}</td><td style='{cell}'>{money(p)}</td><td style='{cell}'>{money(n * p)}</td></tr>" for what, n, p in items)
    page = f"""<div class="abs" style="inset:0;background:{w.pick(("#fff", "#ffe4ec", "#fffbd6"))}"></div><div class="abs" style="left:7mm;right:7mm;top:7mm;font:10pt 'TeX Gyre Heros'"><div class="row"><b style="font-size:14pt">{shop}</b><div>{w.city()[0]}, <span style="{cell}">{issued:%d-%m-%Y}</span><br>Tuan/Toko <span style="{cell}">{w.person(titles=0).name}</span></div></div><b>NOTA NO. {w.digits(4)}</b><table class="grid" style="width:100%;margin-top:2mm"><tr><th>Banyaknya</th><th>Nama Barang</th><th>Harga</th><th>Jumlah</th></tr>{rows}<tr><td colspan="3" class="r b">Jumlah Rp.</td><td style="{cell}">{money(total)}</td></tr></table><div class="row" style="margin-top:4mm"><div>Tanda terima</div><div class="c">Hormat kami,{m.signature(w, 26)}</div></div></div>"""
    return Paper("receipt", (page,), (148.0, 150.0), PRINTED, {"issuer": shop, "issue_date": iso(issued), **marks(False, True)})


def invoice(w: World) -> Paper:
    issued, company = w.day(date(2019, 1, 1)), w.company()
    number = f"INV/{issued:%Y%m%d}/{w.digits(4)}"
    items = [(w.pick(("Jasa instalasi jaringan", "Paket rias pengantin", "Kain batik tulis", "Servis berkala")), str(w.rng.randint(1, 12)), f"Rp{w.rng.randint(100, 900)}.000", f"Rp{w.rng.randint(1, 9)}.{w.digits(3)}.000") for _ in range(4)]
    page = f"""<div class="abs" style="left:20mm;right:20mm;top:18mm;font:11pt/1.5 {w.font('sans')}"><div class="row"><div style="font:700 34pt oswald;color:#243b53">INVOICE</div><div class="r"><b>{company}</b><br><span style="font-size:9pt">{w.address()}</span></div></div><div class="row" style="margin-top:8mm"><div>Ditagihkan kepada:<br><b>{w.company()}</b></div>{kv([("No. Invoice", number), ("Tanggal", indonesian(issued)), ("Jatuh tempo", indonesian(w.after(issued, 10, 30)))])}</div>{grid(("Keterangan", "Jumlah", "Harga", "Total"), items, "margin-top:6mm")}<div class="r b" style="margin-top:4mm;font-size:14pt">TOTAL Rp{w.rng.randint(2, 30)}.{w.digits(3)}.000</div><p>Pembayaran: Bank Nusantara {w.digits(10)} a.n. {company}</p><div style="margin-top:10mm">{signer(w, "Bagian Keuangan", w.person(titles=0))}</div></div>"""
    return Paper("receipt", (page,), A4, DIGITAL, {"number": number, "issuer": company, "issue_date": iso(issued), **marks(False, True)})


def self_assessment(w: World) -> Paper:
    """FR.APL.02 for the first unit: can I …? K, BK, evidence."""
    who, t, assessor, signed = w.person(titles=0), w.topic(), w.person(titles=.5), w.day(date(2021, 1, 1))
    rows = [(f"Elemen {n}: {d.capitalize()}<br><span style='font-size:9pt'>• Kriteria Unjuk Kerja: {n}.1 Alat disiapkan. {n}.2 Pekerjaan dilakukan sesuai prosedur.</span>", "☑" if w.chance(.9) else "☐", "☐", w.pick(("Sertifikat pelatihan", "Surat keterangan kerja", "Foto produk"))) for n, d in enumerate(t.duties, 1)]
    code, unit = t.units[0]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.35 {w.font('sans')}"><b style="font-size:13pt">FR.APL.02. ASESMEN MANDIRI</b>{grid(("Skema Sertifikasi", f"Judul : {t.qualification}"), [("(KKNI/Okupasi/Klaster)", f"Nomor : SKM/{w.digits(4)}/{w.digits(5)}/1/{signed.year - 1}")], "margin-top:3mm")}<div style="border:.3mm solid;padding:2mm;margin:3mm 0"><b>PANDUAN ASESMEN MANDIRI</b><br>Instruksi: Baca setiap pertanyaan di kolom sebelah kiri. Beri tanda centang pada kotak jika Anda yakin dapat melakukan tugas yang dijelaskan. Isi kolom di sebelah kanan dengan bukti yang relevan.</div>
{grid(("Unit Kompetensi 1", f"{code}<br>{unit}"), [], "")}{grid(("Dapatkah Saya ................?", "K", "BK", "Bukti yang relevan"), rows, "margin-top:2mm")}{grid(("Nama Asesi:", "Tanggal:", "Tanda Tangan Asesi:"), [(who.name, f"{signed:%d-%m-%Y}", m.signature(w, 26)), ("<b>Ditinjau oleh Asesor:</b>", "<b>Rekomendasi:</b>", "<b>Tanda Tangan:</b>"), (f"{assessor.full}<br>No. Reg. MET.000.{w.digits(6)} {signed.year - 2}", "Asesmen dapat / <s>tidak dapat</s> dilanjutkan", m.signature(w, 26))], "margin-top:4mm")}</div>"""
    return Paper("bnsp_form", (page,), A4, LETTER, {"holder": who.name, "number": None, "issue_date": None, **marks(False, True)})


def consent_form(w: World) -> Paper:
    """FR.AK.01."""
    who, t, assessor, held = w.person(titles=.1), w.topic(), w.person(titles=.5), w.day(date(2021, 1, 1))
    page = f"""<div class="abs" style="left:20mm;right:20mm;top:16mm;font:11pt/1.4 {w.font('serif')}"><b style="font-size:13pt">FR.AK.01. PERSETUJUAN ASESMEN DAN KERAHASIAAN</b><div style="border:.3mm solid;padding:2mm;margin:3mm 0">Persetujuan Asesmen ini untuk menjamin bahwa Asesi telah diberi arahan secara rinci tentang perencanaan dan proses asesmen</div>{grid(("Skema Sertifikasi", t.qualification), [("TUK", "Sewaktu / <s>Tempat Kerja</s> / <s>Mandiri</s>*"), ("Nama Asesor", assessor.full), ("Nama Asesi", f"<b>{who.name}</b>"), ("Bukti yang akan dikumpulkan", "☑ Hasil Verifikasi Portofolio &nbsp; ☐ Hasil Reviu Produk<br>☑ Hasil Observasi Langsung &nbsp; ☑ Hasil Tanya Jawab"), ("Pelaksanaan asesmen disepakati pada", f"Hari/Tanggal : {weekday(held)}, {indonesian(held)}<br>Waktu : 08.00 WIB<br>TUK : {w.company()}")])}
<p style="margin-top:4mm"><b>Asesi :</b><br>Bahwa Saya Sudah Mendapatkan Penjelasan Hak dan Prosedur Banding Oleh Asesor.</p><p><b>Asesor :</b><br>Menyatakan tidak akan membuka hasil pekerjaan yang saya peroleh karena penugasan saya sebagai Asesor dalam pekerjaan Asesmen kepada siapapun atau organisasi apapun selain kepada pihak yang berwenang.</p><p><b>Asesi :</b><br>Saya setuju mengikuti asesmen dengan pemahaman bahwa informasi yang dikumpulkan hanya digunakan untuk pengembangan profesional dan hanya dapat diakses oleh orang tertentu saja.</p><div class="row" style="margin-top:6mm"><div>Tanda tangan Asesi :{m.signature(w, 32)}Tanggal : {held:%d/%m/%Y}</div><div>Tanda tangan Asesor :{m.signature(w, 32)}Tanggal : {held:%d/%m/%Y}</div></div></div>"""
    return Paper("bnsp_form", (page,), A4, LETTER, {"holder": who.name, "number": None, "issue_date": None, **marks(False, True)})


def english_test(w: World) -> Paper:
    """A score report, upright, with a photo and a printed end."""
    who, head, tested = w.person(titles=0), w.person(titles=.8), w.day(date(2017, 1, 1))
    until, body, number = tested.replace(year=tested.year + 2, day=min(tested.day, 28)), w.body("campus"), f"{w.digits(3)}/UPT-B/{w.pick(('EPT', 'TOEFL', 'ITP'))}/{roman(tested)}/{tested.year}"
    parts = [(s, str(w.rng.randint(40, 65))) for s in ("Listening Comprehension", "Structure & Written Expression", "Reading Comprehension")]
    total = round(sum(int(v) for _, v in parts) * 10 / 3)
    page = f"""<div class="abs" style="left:22mm;right:22mm;top:18mm;font:11.5pt/1.5 {w.font('serif')}"><div class="mid">{m.logo(w, size=22)}<div style="margin-left:5mm"><b style="font-size:15pt">{body}</b><br>Language Service Unit<br><span style="font-size:9pt">{office_address(w, w.city()[0])}</span></div></div><div class="c" style="margin-top:10mm"><div style="font:700 22pt cinzel">SCORE REPORT</div><div>TOEFL<sup>®</sup> Equivalent Test</div><div>Number: {number}</div></div><div class="row" style="margin-top:8mm">{kv([("Name", f"<b>{name_case(w, who, False)}</b>"), ("Date of Birth", english(who.born)), ("Sex", "Male" if who.sex == "L" else "Female"), ("Test Date", english(tested)), ("Valid Until", english(until))])}{m.portrait(w, 26, "#1f4fb5")}</div>{grid(("Section", "Converted Score"), [*parts, ("<b>TOTAL SCORE</b>", f"<b>{total}</b>")], "margin-top:8mm")}
<div style="margin:14mm 0 0 92mm">{signer(w, "Head,", head, above="", stamp=body.upper(), middle="UPT")}</div></div>"""
    return Paper("language_test", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "valid_until": iso(until), "birth_date": iso(who.born), **marks(True, True)})


def supplement_table(w: World) -> Paper:
    """SKPI as a long bilingual table."""
    who, head, issued, body, t = w.person(titles=0), w.person(titles=1), w.day(date(2017, 1, 1)), w.body("campus"), w.topic()
    number, city = f"{w.digits(4)}/SKPI/{w.digits(2)}/{roman(issued)}/{issued.year}", w.city()[0]
    rows = [("1.1", "NAMA LENGKAP<br><i>Full Name</i>", name_case(w, who, False)), ("1.2", "TEMPAT, TANGGAL LAHIR<br><i>Date and Place of Birth</i>", f"{who.birthplace}, {indonesian(who.born)}"), ("1.3", "NOMOR INDUK MAHASISWA<br><i>Student Identification Number</i>", w.digits(10)), ("1.4", "TAHUN MASUK DAN LULUS", f"{issued.year - 4} / {issued.year}"), ("1.5", "NOMOR IJAZAH<br><i>Diploma Number</i>", w.digits(14)), ("1.6", "GELAR<br><i>Title</i>", "Sarjana Terapan (S.Tr.)"), ("2.1", "PROGRAM STUDI<br><i>Study Program</i>", f"{t.field} / <i>{t.field_en}</i>"), ("3.1", "SERTIFIKASI DAN PRESTASI<br><i>Certification and Achievement</i>", f"Sertifikat Kompetensi {t.qualification}<br>Peserta {w.body('event')}")]
    page = f"""<div class="abs" style="left:18mm;right:18mm;top:14mm;font:10.5pt/1.35 {w.font('serif')}"><div class="c">{f'<div style="display:inline-block">{m.logo(w, size=20)}</div>'}<div class="b" style="font-size:14pt">{body.upper()}</div><div class="b" style="font-size:15pt;margin-top:3mm">SURAT KETERANGAN PENDAMPING IJAZAH</div><i>Diploma Supplement</i><br>Nomor / <i>Number</i> : {number}</div><p style="margin:3mm 0;text-align:justify;font-size:9.5pt">Surat Keterangan Pendamping Ijazah ini mengacu pada Kerangka Kualifikasi Nasional Indonesia (KKNI) dan Konvensi UNESCO tentang pengakuan studi, ijazah dan gelar pendidikan tinggi.</p>{grid(("No", "Informasi", "Keterangan"), rows)}<div style="margin:8mm 0 0 96mm">{signer(w, "Wakil Direktur Bidang Akademik,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(), stamp=body.upper(), middle="AKADEMIK", width=74)}</div></div>"""
    return Paper("diploma_supplement", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "birth_date": iso(who.born), **marks(True, True)})


def agreement(w: World) -> Paper:
    """A memorandum between a firm and a craftsman, its date spelled out."""
    a, b, signed, company, t = w.person(titles=.6), w.person(titles=0), w.day(date(2016, 1, 1)), w.company(), w.topic()
    number = f"{w.serial(1, 90, 2)}/MoU/{roman(signed)}/{signed.year}"
    page = f"""<div class="abs" style="left:25mm;right:23mm;top:18mm;font:11.5pt/1.5 {w.font('serif')}"><div class="c b">NOTA KESEPAHAMAN<br>ANTARA<br>{company.upper()}<br>DENGAN<br>{b.name.upper()}<br>TENTANG PENYEDIAAN PRODUK {t.field.upper()}<br><span style="font-weight:400">NOMOR : {number}</span></div><p style="margin-top:5mm;text-align:justify">Pada hari ini {weekday(signed)} {spelled(signed)} ({signed:%d-%m-%Y}), kami yang bertanda tangan di bawah ini: <b>{a.full}</b> selaku pimpinan {company}, selanjutnya disebut <b>PIHAK PERTAMA</b>; dan <b>{b.name}</b>, beralamat di {b.address}, selanjutnya disebut <b>PIHAK KEDUA</b>, sepakat mengikatkan diri dalam kerja sama dengan ketentuan sebagai berikut:</p><p style="margin-top:3mm">1. PIHAK KEDUA menyediakan {w.rng.randint(10, 90)} potong setiap bulan.<br>2. PIHAK PERTAMA membayar paling lambat 14 ({in_words(14)}) hari setelah barang diterima.<br>3. Kesepahaman ini berlaku 1 (satu) tahun dan dapat diperpanjang.</p><div class="row" style="margin-top:10mm">{signer(w, "PIHAK KEDUA", b, width=60)}{signer(w, "PIHAK PERTAMA", a, stamp=company.upper(), middle="PIMPINAN", width=62)}</div></div>"""
    return Paper("contract", (page,), A4, LETTER, {"number": number, "issue_date": iso(signed), **marks(True, True)})


def product(w: World) -> Paper:
    """A folded cloth and a canting on a mat, no words."""
    page = f'<div class="abs" style="inset:0;background:repeating-linear-gradient(90deg,#c8a66b 0 3mm,#bf9b5e 3mm 6mm)"></div><div class="abs" style="left:30mm;top:40mm;width:240mm;height:130mm;overflow:hidden;transform:rotate({w.rng.uniform(-14, 14):.1f}deg);box-shadow:3mm 4mm 8mm #0007">{m.batik_frame(w, 240, 130, 64.9)}</div><div class="abs" style="left:150mm;top:110mm;width:90mm;height:5mm;background:#6b3e1e;border-radius:3mm;transform:rotate(-24deg)"></div><div class="abs" style="left:144mm;top:122mm;width:14mm;height:9mm;background:#b87333;border-radius:50%"></div>'
    return Paper("product_photo", (page,), A4_WIDE, PICTURE, marks())


def person_photo(w: World) -> Paper:
    return Paper("passport_photo", (m.portrait(w, 60, w.pick(("#a51c20", "#2456b3", "#e9e9e9"))),), (60.0, 79.8), PICTURE, marks())


ENTRIES = (Entry("E38-plain-cv", 1, plain_cv), Entry("E39-wide-logbook", .8, wide_logbook), Entry("E40-nota", .7, sales_slip), Entry("E41-invoice", .5, invoice), Entry("E42-apl02", .8, self_assessment), Entry("E43-ak01", .7, consent_form),
           Entry("E44-score-report", .7, english_test), Entry("E45-skpi-table", .6, supplement_table), Entry("E46-mou", .6, agreement), Entry("E47-product", .8, product), Entry("E48-person-photo", .5, person_photo))
