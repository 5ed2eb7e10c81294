"""Dev half: letters of employers, offices and villages."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import company_head, government_head, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, F4, LETTER, Entry, Paper, marks
from samples.heldout.world import Person, World, indonesian, iso, roman, span

BOX = "position:absolute;left:24mm;right:22mm;top:14mm"


def _employer(w: World) -> tuple[str, Person, tuple[str, str, str], date, str]:
    company = w.company()
    short = "".join(word[0] for word in company.split() if word[0].isupper())
    issued = w.day(date(2016, 1, 1))
    number = w.pick((f"{w.serial()}/HRD/{short}/{roman(issued)}/{issued.year}", f"{w.serial(1, 90, 2)}/SKK-{short}/{issued.month:02d}/{issued.year}", f"{w.serial()}/SK/{roman(issued)}/{issued.year % 100}"))
    return company, w.person(titles=.4), w.city(), issued, number


def employed(w: World) -> Paper:
    """Surat keterangan kerja: signer's data first, then the worker's."""
    t, who, (company, boss, (city, _, _), issued, number) = w.topic(), w.person(titles=.15), _employer(w)
    since, font, stamp = w.day(date(2008, 1, 1), date(2015, 12, 1)), w.font("serif"), w.chance(.85)
    body = f"""<div style="{BOX};font:12pt/1.5 {font}">{company_head(w, company, office_address(w, city), w.pick(w.pools.inks))}
<div class="c" style="margin-top:7mm"><div class="b u" style="font-size:14pt">SURAT KETERANGAN KERJA</div><div>{w.pick(("Nomor :", "No.", "Nomor:"))} {number}</div></div>
<div style="margin-top:6mm">Yang bertanda tangan di bawah ini :</div>{kv([("Nama", boss.full), ("Jabatan", w.pick(("Direktur", "Manajer HRD", "Pemilik Usaha"))), ("Alamat", office_address(w, city).split(" Telp")[0])], "margin-left:8mm")}
<div style="margin-top:3mm">Menerangkan dengan sesungguhnya bahwa :</div>{kv([("Nama", name_case(w, who)), ("NIK", who.nik), ("Tempat, Tgl Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Jabatan", t.job), ("Alamat", who.address)], "margin-left:8mm")}
<div style="margin-top:3mm;text-align:justify">adalah benar karyawan kami yang bekerja sejak tanggal {indonesian(since)} sampai dengan sekarang, dengan tugas {", ".join(t.duties)}.</div>
<div style="margin-top:3mm;text-align:justify">Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya, antara lain untuk mengikuti sertifikasi kompetensi {t.field}.</div>
<div style="margin:8mm 0 0 92mm">{signer(w, company, boss, above=f"{city}, {indonesian(issued)}", stamp=company.upper() if stamp else "", middle=city.upper())}</div></div>"""
    return Paper("employment_letter", (body,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "signer": boss.name, "nik": who.nik,
                 "birth_date": iso(who.born), **marks(stamp, True)})


def paklaring(w: World) -> Paper:
    """Bilingual reference for somebody who has left; date at the top right, holder in running text."""
    t, who, (company, boss, (city, _, _), issued, number) = w.topic(), w.person(titles=.1), _employer(w)
    end = w.after(issued, -20, 0)
    since, font = w.after(end, -2600, -500), w.font("sans")
    body = f"""<div style="{BOX};font:11.5pt/1.55 {font}"><div class="row">{m.logo(w, size=20)}<div class="r"><b style="font-size:15pt">{company}</b><div style="font-size:9pt">{office_address(w, city)}</div></div></div>
<div class="r" style="margin-top:9mm">{city}, {indonesian(issued)}</div><div class="c b" style="font-size:14pt;margin-top:5mm">{w.pick(("SURAT PENGALAMAN KERJA", "PAKLARING", "SURAT KETERANGAN PENGALAMAN KERJA"))}<div style="font-size:11.5pt;font-weight:400">Nomor: {number}</div></div>
<p style="margin-top:8mm;text-align:justify">Dengan ini kami menerangkan bahwa Saudara/i <b>{name_case(w, who, False)}</b>, pemegang KTP nomor {who.nik}, telah bekerja di perusahaan kami {company} sejak tanggal {indonesian(since)} s/d {indonesian(end)} dengan jabatan terakhir sebagai {t.job}.</p>
<p style="margin-top:4mm;text-align:justify">Selama bekerja yang bersangkutan telah menunjukkan dedikasi, loyalitas dan kejujuran yang baik terhadap perusahaan, khususnya dalam {" serta ".join(t.duties[:2])}. Yang bersangkutan mengundurkan diri atas kemauan sendiri.</p>
<p style="margin-top:4mm">Kami mengucapkan terima kasih dan semoga yang bersangkutan sukses di masa mendatang.</p><div style="margin-top:9mm">Hormat kami,<br>{signer(w, "", boss, stamp="", gap=26, extra_stamp=m.placed(m.box_stamp(w, [company.upper(), office_address(w, city)[:28], city.upper()]), 8, 4))}<div>{w.pick(("HRD Manager", "Direktur", "Kepala Personalia"))}</div></div></div>"""
    return Paper("employment_letter", (body,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "ended_on": iso(end), "signer": boss.name,
                 "nik": who.nik, **marks(True, True)})


def recommendation(w: World) -> Paper:
    """A body recommends a member for certification."""
    t, who, boss, issued = w.topic(), w.person(), w.person(titles=.6), w.day(date(2018, 1, 1))
    body_name, (city, regency, _), font = w.body("community"), w.city(), w.font("serif")
    number, since = f"{w.serial()}/REK/{''.join(x[0] for x in body_name.split())}/{roman(issued)}/{issued.year}", w.rng.randint(2005, 2016)
    page = f"""<div style="{BOX};font:12pt/1.5 {font}">{government_head(w, (body_name, f"{regency}"), office_address(w, city), line="single")}<div class="c" style="margin-top:8mm"><b class="u" style="font-size:14pt">SURAT REKOMENDASI</b><br>Nomor : {number}</div>
<p style="margin-top:7mm">Yang bertanda tangan di bawah ini Ketua {body_name} {regency}, dengan ini memberikan rekomendasi kepada:</p>{kv([("Nama", f"<b>{name_case(w, who)}</b>"), ("Tempat/Tanggal Lahir", f"{who.birthplace}, {who.born:%d/%m/%Y}"), ("Pekerjaan", t.job), ("No. Anggota", w.digits(5)), ("Alamat", who.address)], "margin:3mm 10mm")}
<p style="text-align:justify">untuk mengikuti uji sertifikasi kompetensi <b>{t.qualification}</b>. Yang bersangkutan adalah anggota aktif sejak tahun {since} dan menguasai {", ".join(t.duties)}. Sertifikat pelatihan yang dimilikinya terlampir.</p><p style="margin-top:4mm">Demikian rekomendasi ini diberikan agar dapat dipergunakan seperlunya.</p>
<div style="margin:8mm 0 0 90mm">{signer(w, "Ketua,", boss, above=f"Dikeluarkan di : {city}<br>Pada tanggal : {indonesian(issued)}", stamp=body_name.upper(), middle=city.upper())}</div></div>"""
    return Paper("recommendation_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body_name, "issue_date": iso(issued), "signer": boss.name, "birth_date": iso(who.born), **marks(True, True)})


def appointment(w: World) -> Paper:
    """SK of a school: considerations full of laws and dates, then whom it appoints; F4, two pages."""
    t, who, head, issued = w.topic(), w.person(titles=.5), w.person(titles=1), w.day(date(2014, 6, 1))
    school, (city, regency, _) = w.body("school"), w.city()
    number, font = f"800/{w.serial()}/{school.split()[1].upper()}/{roman(issued)}/{issued.year}", w.font("serif")
    tmt = w.after(issued, 0, 20)
    laws = "<br>".join(("1. Undang-Undang Nomor 20 Tahun 2003 tentang Sistem Pendidikan Nasional;", "2. Peraturan Pemerintah Nomor 74 Tahun 2008 tentang Guru;", f"3. Surat Kepala Dinas Pendidikan Nomor 421/{w.digits(4)} tanggal {indonesian(w.after(issued, -60, -20))}."))
    first = f"""<div style="{BOX};font:11.5pt/1.45 {font}">{government_head(w, (f"PEMERINTAH {regency}", "DINAS PENDIDIKAN DAN KEBUDAYAAN", school), office_address(w, city))}<div class="c b" style="margin-top:5mm">KEPUTUSAN KEPALA {school.upper()}<br>NOMOR : {number}<br><br>TENTANG<br>PENGANGKATAN {t.job.upper()} / INSTRUKTUR TIDAK TETAP<br>TAHUN PELAJARAN {issued.year}/{issued.year + 1}<br><br>KEPALA {school.upper()}</div>
{kv([("Menimbang", f"bahwa untuk kelancaran kegiatan praktik di {school} perlu diangkat instruktur tidak tetap bidang {t.field};"), ("Mengingat", laws)], "margin-top:3mm")}<div class="c b" style="margin:3mm">MEMUTUSKAN</div>
{kv([("Menetapkan", ""), ("KESATU", f"Mengangkat Saudara:{kv([('Nama', '<b>' + who.full + '</b>'), ('Tempat, tanggal lahir', who.birthplace + ', ' + indonesian(who.born)), ('Pendidikan', w.pick(('S1', 'D3', 'SMK')))])}sebagai {t.job} / Instruktur Tidak Tetap pada {school} terhitung mulai tanggal {indonesian(tmt)}."), ("KEDUA", "Kepada yang bersangkutan diberikan honorarium sesuai ketentuan yang berlaku."), ("KETIGA", "Keputusan ini berlaku sejak tanggal ditetapkan.")])}
<div style="margin:6mm 0 0 84mm">{signer(w, f"Kepala {school},", head, above=f"Ditetapkan di {city}<br>Pada tanggal {indonesian(issued)}", nip=w.nip(head.born), stamp=school.upper(), middle="DIKBUD", width=84, gap=22)}</div></div>"""
    return Paper("appointment_letter", (first,), F4, LETTER, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(issued), "started_on": iso(tmt), "signer": head.name, "birth_date": iso(who.born), **marks(True, True)})


def assignment(w: World) -> Paper:
    """Surat tugas with the assigned in a table."""
    who, head, issued = w.person(titles=.7), w.person(titles=1), w.day(date(2017, 1, 1))
    body, (city, _, _), event = w.body("campus"), w.city(), w.body("event")
    start, number, font = w.after(issued, 2, 12), f"{w.serial(10, 3000)}/{w.pick(('ST', 'S.Tgs'))}/{roman(issued)}/{issued.year}", w.font("sans")
    page = f"""<div style="{BOX};font:11.5pt/1.5 {font}">{government_head(w, (body, "LEMBAGA PENELITIAN DAN PENGABDIAN MASYARAKAT"), office_address(w, city))}<div class="c" style="margin-top:7mm"><b class="u" style="font-size:14pt">SURAT TUGAS</b><br>Nomor: {number}</div>
<p style="margin-top:6mm">Berdasarkan surat undangan Nomor {w.serial()}/UND/{issued.year} tanggal {indonesian(w.after(issued, -15, -4))}, Ketua {body} menugaskan kepada:</p>
{grid(("No", "Nama", "NIDN/NIK", "Jabatan"), [("1", who.full, w.digits(10), w.pick(("Dosen", "Instruktur", "Laboran")))], "margin:3mm 0")}<p>untuk menjadi peserta pada kegiatan <b>{event}</b> yang dilaksanakan pada tanggal {span(start, w.after(start, 1, 3))} di {w.city()[0]}.</p><p style="margin-top:3mm">Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.</p>
<div style="margin:10mm 0 0 90mm">{signer(w, "Ketua,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=body.upper(), middle="LPPM")}</div></div>"""
    return Paper("assignment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def village_business(w: World) -> Paper:
    """Surat keterangan usaha of a village head."""
    who, head, issued, since = w.person(titles=0, older=True), w.person(titles=.2, older=True), w.day(date(2017, 1, 1)), w.rng.randint(1998, 2016)
    village, district = w.pick(w.pools.villages)
    (_city, regency, _), font, trade = w.city(), w.font("serif"), w.pick(("Kerajinan Batik Tulis", "Warung Kopi", "Bengkel Las", "Jahit Pakaian", "Kerajinan Kayu"))
    number = w.pick((f"{w.pick(('517', '474', '503', '581'))}/{w.serial()}/{roman(issued)}/{issued.year}", f"470/{w.serial()}/DS.{w.digits(2)}/{issued.year}"))
    page = f"""<div style="{BOX};font:12pt/1.5 {font}">{government_head(w, (f"PEMERINTAH {regency}", f"KECAMATAN {district}", f"DESA {village}"), f"Alamat : Jl. Raya {village} No. {w.rng.randint(1, 60)} Kode Pos {w.digits(5)}")}
<div class="c" style="margin-top:6mm"><b class="u" style="font-size:14pt">SURAT KETERANGAN USAHA</b><br>Nomor : {number}</div><p style="margin-top:6mm">Yang bertanda tangan di bawah ini Kepala Desa {village} Kecamatan {district} {regency}, menerangkan bahwa :</p>
{kv([("1. Nama", name_case(w, who, False)), ("2. Tempat/Tgl Lahir", f"{who.birthplace}, {who.born:%d-%m-%Y}"), ("3. NIK", who.nik), ("4. Jenis Kelamin", "Laki-laki" if who.sex == "L" else "Perempuan"), ("5. Pekerjaan", "Wiraswasta"), ("6. Alamat", who.address)], "margin:2mm 8mm")}
<p style="text-align:justify">Orang tersebut di atas adalah benar-benar warga Desa {village} dan mempunyai usaha <b>{trade}</b> yang beralamat di desa kami sejak tahun {since} sampai sekarang masih berjalan.</p><p style="margin-top:3mm">Demikian surat keterangan ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.</p>
<div style="margin:8mm 0 0 88mm">{signer(w, f"Kepala Desa {village}", head, above=f"{village}, {indonesian(issued)}", stamp=f"KEPALA DESA {village.upper()} KEC. {district.upper()}", middle="KADES")}</div></div>"""
    return Paper("business_letter", (page,), F4, LETTER, {"holder": who.name, "number": number, "issuer": f"Desa {village}", "issue_date": iso(issued), "signer": head.name, "nik": who.nik, "birth_date": iso(who.born), **marks(True, True)})


ENTRIES = (Entry("D15-employed", 3, employed), Entry("D16-paklaring", 2.5, paklaring), Entry("D17-recommendation", 2, recommendation), Entry("D18-appointment", 1.2, appointment),
           Entry("D19-assignment", 1.2, assignment), Entry("D20-sku-desa", 1.5, village_business))
