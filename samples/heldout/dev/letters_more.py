"""Dev half: more letters: of workshops without a letterhead, of offices, in English, in tables."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import bsre, company_head, government_head, grid, kv, name_case, office_address, signer
from samples.heldout.sheet import A4, DIGITAL, F4, LETTER, Entry, Paper, marks
from samples.heldout.world import World, english, indonesian, iso, roman

BOX = "position:absolute;left:24mm;right:22mm;top:16mm"


def workshop_letter(w: World) -> Paper:
    """A small workshop's letter: no number, perhaps typed on plain paper, a box stamp."""
    t, who, boss, issued = w.topic(), w.person(titles=0), w.person(titles=0), w.day(date(2018, 1, 1))
    place, (city, _, _), since, font = w.body("community"), w.city(), w.rng.randint(2005, 2016), w.pick((w.font("serif"), "'Liberation Mono'", w.font("hand")))
    head = f'<div class="c b" style="font-size:18pt">{place}</div><div class="c" style="font-size:9pt">{office_address(w, city)}</div><hr>' if w.chance(.6) else ""
    page = f"""<div style="{BOX};font:12.5pt/1.6 {font}">{head}<div class="c b u" style="margin-top:8mm;font-size:14pt">SURAT KETERANGAN</div><p style="margin-top:7mm">Saya yang bertanda tangan di bawah ini :</p>{kv([("Nama", boss.name), ("Pekerjaan", f"Pemilik {place}"), ("No. HP", w.phone())])}<p style="margin-top:3mm">Menerangkan bahwa :</p>{kv([("Nama", name_case(w, who, False)), ("Tempat/Tgl. Lahir", f"{who.birthplace}, {who.born:%d-%m-%Y}"), ("Alamat", who.address)])}
<p style="margin-top:3mm;text-align:justify">Benar-benar telah bekerja di tempat kami sebagai {t.job.lower()} sejak tahun {since} hingga saat ini. Pekerjaan yang dilakukan antara lain {", ".join(t.duties)}.</p><p>Demikian surat keterangan ini saya buat dengan sebenar-benarnya.</p>
<div style="margin:9mm 0 0 92mm">{city}, {indonesian(issued)}<br>{w.pick(("Yang menerangkan,", "Pemilik,", "Hormat saya,"))}<div style="position:relative;height:22mm">{m.placed(m.signature(w), 6, 0)}{m.placed(m.box_stamp(w, [place.upper(), city]), -22, 2)}</div>( {boss.name} )</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": None, "issue_date": iso(issued), "birth_date": iso(who.born), "signer": boss.name, **marks(True, True)})


def whom_it_concerns(w: World) -> Paper:
    """An employer in English; the job and years within the sentence."""
    t, who, boss, issued, company = w.topic(), w.person(titles=0), w.person(titles=.1), w.day(date(2018, 1, 1)), w.company()
    since, until, title = w.day(date(2010, 1, 1), date(2014, 1, 1)), w.day(date(2015, 1, 1), date(2017, 12, 1)), "Mr." if who.sex == "L" else "Ms."
    number = w.pick((f"HR/{w.serial()}/{issued.year}", f"{w.serial()}/HC-EXT/{roman(issued)}/{issued.year}"))
    page = f"""<div style="{BOX};font:11.5pt/1.6 {w.font('sans')}">{company_head(w, company, office_address(w, w.city()[0]), w.pick(w.pools.inks))}<div class="row" style="margin-top:6mm"><div>Ref. {number}</div><div>{english(issued)}</div></div><div class="c b u" style="margin:8mm;font-size:13pt">{w.pick(("TO WHOM IT MAY CONCERN", "CERTIFICATE OF EMPLOYMENT", "REFERENCE LETTER"))}</div>
<p style="text-align:justify">This is to certify that <b>{title} {who.name}</b> was employed by {company} as {t.job} from {english(since)} to {english(until)}. The duties included work in {t.field_en.lower()}.</p><p style="margin-top:3mm;text-align:justify">We found {"him" if who.sex == "L" else "her"} to be honest and hard working and wish every success in the future.</p><div style="margin-top:10mm">{signer(w, "Sincerely,<br>" + company, boss, stamp=company.upper(), middle="HRD", underline=w.chance(.5))}Human Resources Manager</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "ended_on": iso(until), "signer": boss.name, **marks(True, True)})


def office_recommends(w: World) -> Paper:
    """An office recommends a craftsman: 'REKOMENDASI', grounds, then whom, e-signed or by hand."""
    t, who, head, issued = w.topic(), w.person(titles=0), w.person(titles=1, older=True), w.day(date(2018, 1, 1))
    (city, regency, _), dinas, by_hand = w.city(), w.body("dinas"), w.chance(.6)
    number, font = f"{w.pick(('530', '500.2', 'B/536'))}/{w.serial()}/{w.pick(('Disperindag', '411.40', 'DKUKM'))}/{issued.year}", w.font("serif")
    close = signer(w, f"Kepala {dinas}<br>{regency},", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=dinas.upper(), middle="KEPALA", width=86) if by_hand else f"{city}, {indonesian(issued)}<br>Kepala {dinas},<br>{m.qr('https://tte.example.id/' + w.digits(9), 20)}<b>{head.full}</b><br>Pembina Utama Muda<br>NIP {w.nip(head.born)}"
    page = f"""<div style="{BOX};font:12pt/1.5 {font}">{government_head(w, (f"PEMERINTAH {regency}", dinas), office_address(w, city))}<div class="c" style="margin-top:6mm"><b class="u" style="font-size:14pt">{w.pick(("REKOMENDASI", "SURAT REKOMENDASI"))}</b><br>Nomor : {number}</div><p style="margin-top:5mm;text-align:justify">Dalam rangka peningkatan kompetensi sumber daya manusia, Kepala {dinas} {regency} dengan ini memberikan rekomendasi kepada :</p>{kv([("Nama", "<b>" + name_case(w, who) + "</b>"), ("NIK", who.nik), ("Alamat", who.address), ("Bidang Usaha", t.field)], "margin:2mm 8mm")}
<p style="text-align:justify">untuk mengikuti Sertifikasi Kompetensi {t.qualification} mengingat yang bersangkutan adalah perajin binaan kami yang {t.duties[0]} dan {t.duties[-1]} sejak tahun {w.rng.randint(2005, 2016)}.</p><p style="margin-top:3mm">Demikian rekomendasi ini diberikan untuk dapat dipergunakan sebagaimana mestinya.</p><div style="margin:8mm 0 0 82mm">{close}</div></div><div class="abs" style="left:24mm;right:24mm;bottom:10mm">{"" if by_hand else bsre(w)}</div>"""
    return Paper("recommendation_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), "nik": who.nik, "signer": head.name, **marks(by_hand, True if by_hand else None, not by_hand)})


def ordered_out(w: World) -> Paper:
    """Surat perintah tugas: grounds, 'MEMERINTAHKAN', to whom with rank, what for; F4."""
    who, head, issued, font = w.person(titles=.6, older=True), w.person(titles=1, older=True), w.day(date(2017, 1, 1)), w.font("serif")
    (city, regency, _), dinas, event = w.city(), w.body("dinas"), w.body("event")
    number = f"{w.pick(('090', '094', '800.1.11.1'))}/{w.serial(1, 3000)}/{w.pick(('Disnaker', '35.07.113', 'Indag'))}/{issued.year}"
    page = f"""<div style="{BOX};font:11.5pt/1.5 {font}">{government_head(w, (f"PEMERINTAH {regency}", dinas), office_address(w, city))}<div class="c" style="margin-top:6mm"><b class="u" style="font-size:14pt">SURAT PERINTAH TUGAS</b><br>NOMOR : {number}</div>{kv([("Dasar", f"Surat Kepala Balai Pelatihan Nomor {w.digits(3)}/BDI/{issued.year} tanggal {indonesian(w.after(issued, -20, -5))} perihal Pemanggilan Peserta")], "margin-top:5mm")}<div class="c b" style="margin:4mm">MEMERINTAHKAN :</div>
{kv([("Kepada", kv([("Nama", "<b>" + who.full + "</b>"), ("NIP", w.nip(who.born)), ("Pangkat/Gol", w.pick(("Penata Tk. I (III/d)", "Pengatur (II/c)"))), ("Jabatan", "Pranata Industri")])), ("Untuk", f"1. Mengikuti {event} di {w.city()[0]};<br>2. Melaporkan hasil pelaksanaan tugas.")])}<p style="margin-top:3mm">Surat perintah tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.</p><div style="margin:8mm 0 0 84mm">{signer(w, "KEPALA DINAS,", head, above=f"Ditetapkan di {city}<br>pada tanggal {indonesian(issued)}", nip=w.nip(head.born), stamp=dinas.upper(), middle=city.upper(), width=84)}</div></div>"""
    return Paper("assignment_letter", (page,), F4, LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def board_appoints(w: World) -> Paper:
    """A company's board makes a worker permanent."""
    t, who, boss, issued, company = w.topic(), w.person(titles=.2), w.person(titles=.2), w.day(date(2015, 1, 1)), w.company()
    number, since, city, font = f"{w.serial()}/SK-DIR/{roman(issued)}/{issued.year}", w.after(issued, 0, 25), w.city()[0], w.font("sans")
    page = f"""<div style="{BOX};font:11.5pt/1.5 {font}">{company_head(w, company, office_address(w, city), w.pick(w.pools.inks))}<div class="c b" style="margin-top:5mm">SURAT KEPUTUSAN DIREKSI<br>{company.upper()}<br>Nomor : {number}<br><br>tentang<br>PENGANGKATAN KARYAWAN TETAP</div>{kv([("Menimbang", "bahwa yang bersangkutan telah menyelesaikan masa percobaan dengan baik;"), ("Mengingat", "Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan;")], "margin-top:4mm")}<div class="c b" style="margin:3mm">M E M U T U S K A N</div>
{kv([("Menetapkan", ""), ("Pertama", f"Mengangkat Sdr/i. <b>{who.full}</b> sebagai karyawan tetap dengan jabatan {t.job} terhitung mulai tanggal {indonesian(since)}."), ("Kedua", "Segala hak dan kewajiban mengikuti Peraturan Perusahaan."), ("Ketiga", "Keputusan ini berlaku sejak ditetapkan.")])}<div style="margin:10mm 0 0 90mm">{signer(w, company + ",<br>Direktur Utama", boss, above=f"Ditetapkan di : {city}<br>Tanggal : {indonesian(issued)}", stamp=company.upper(), middle="DIREKSI")}</div></div>"""
    return Paper("appointment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": company, "issue_date": iso(issued), "started_on": iso(since), "signer": boss.name, **marks(True, True)})


def teaches(w: World) -> Paper:
    """A school says who teaches there."""
    who, head, issued, school = w.person(titles=.9), w.person(titles=1, older=True), w.day(date(2017, 1, 1)), w.body("school")
    (city, regency, _), t, font = w.city(), w.topic(), w.font("serif")
    number = f"{w.pick(('421.5', '800'))}/{w.serial()}/{w.pick(('SMK', '104.26'))}/{issued.year}"
    page = f"""<div style="{BOX};font:12pt/1.5 {font}">{government_head(w, (f"PEMERINTAH {regency}", "DINAS PENDIDIKAN", school), office_address(w, city))}<div class="c" style="margin-top:6mm"><b class="u">SURAT KETERANGAN AKTIF MENGAJAR</b><br>Nomor: {number}</div><p style="margin-top:5mm">Yang bertanda tangan di bawah ini:</p>{kv([("Nama", head.full), ("NIP", w.nip(head.born)), ("Jabatan", f"Kepala {school}")], "margin-left:8mm")}<p>dengan ini menerangkan bahwa:</p>{kv([("Nama", who.full), ("NUPTK", w.digits(16)), ("Jabatan", f"Guru Produktif {t.field}")], "margin-left:8mm")}
<p style="text-align:justify">adalah benar-benar aktif mengajar di {school} sejak {indonesian(w.day(date(2008, 1, 1), date(2014, 1, 1)))} sampai dengan sekarang.</p><p>Surat keterangan ini dibuat sebagai syarat mengikuti uji kompetensi.</p><div style="margin:8mm 0 0 88mm">{signer(w, "Kepala Sekolah,", head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=school.upper(), middle="KEPALA")}</div></div>"""
    return Paper("employment_letter", (page,), A4, LETTER, {"holder": who.name, "number": number, "issuer": school, "issue_date": iso(issued), "signer": head.name, **marks(True, True)})


def small_licence(w: World) -> Paper:
    """Izin usaha mikro kecil of a district: a table, a photo, no end."""
    who, head, issued = w.person(titles=0), w.person(titles=1, older=True), w.day(date(2015, 1, 1), date(2021, 1, 1))
    (_village, district), (city, regency, _), trade = w.pick(w.pools.villages), w.city(), w.pick(("Batik Tulis", "Bengkel Las", "Konveksi"))
    number, font = f"503/{w.digits(4)}/IUMK/{roman(issued)}/{issued.year}", w.font("serif")
    page = f"""<div style="{BOX};font:11.5pt/1.6 {font}">{government_head(w, (f"PEMERINTAH {regency}", f"KECAMATAN {district}"), office_address(w, city))}<div class="c" style="margin-top:6mm"><b style="font-size:15pt">IZIN USAHA MIKRO DAN KECIL</b><br>Nomor : {number}</div><p style="margin-top:5mm">Berdasarkan Peraturan Presiden Nomor 98 Tahun 2014 tentang Perizinan untuk Usaha Mikro dan Kecil, diberikan izin kepada:</p>{kv([("Nama", "<b>" + who.name.upper() + "</b>"), ("Nomor KTP", who.nik), ("Nama Usaha", trade + " " + who.name.split()[0]), ("Bentuk Usaha", "Perorangan"), ("Alamat Usaha", who.address), ("Jumlah Modal", f"Rp {w.rng.randint(3, 45)}.000.000,-")])}
<div class="row" style="margin-top:10mm"><div>{m.portrait(w, 26, "#b51f24")}</div>{signer(w, "CAMAT " + district.upper(), head, above=f"{city}, {indonesian(issued)}", nip=w.nip(head.born), stamp=f"CAMAT {district.upper()}", middle=city.upper(), width=80)}</div></div>"""
    return Paper("business_license", (page,), F4, LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), "nik": who.nik, "signer": head.name, **marks(True, True)})


def doctors_note(w: World) -> Paper:
    """Surat keterangan sehat on half a sheet, partly by hand."""
    who, doctor, issued, hand = w.person(titles=0), w.person(titles=0), w.day(date(2020, 1, 1)), w.font("hand")
    number, city = f"{w.serial()}/SKS/{roman(issued)}/{issued.year}", w.city()[0]
    ink = f"font:15pt {hand};color:#1a2a6c"
    rows = [(k, f"<span style='{ink}'>{v}</span>") for k, v in (("Nama", who.name), ("Umur", f"{issued.year - who.born.year} tahun"), ("Pekerjaan", "Wiraswasta"), ("Alamat", who.address.split(" RT")[0]), ("Tinggi/Berat Badan", "162 cm / 58 kg"), ("Tekanan Darah", "120/80 mmHg"))]
    page = f"""<div class="abs" style="left:14mm;right:14mm;top:9mm;font:11pt/1.4 {w.font('serif')}">{government_head(w, ("DINAS KESEHATAN", "PUSKESMAS " + w.pick(w.pools.villages)[1]), office_address(w, city))}<div class="c"><b class="u">SURAT KETERANGAN SEHAT</b><br>No. {number}</div><p>Yang bertanda tangan di bawah ini dokter Puskesmas menerangkan bahwa:</p>{kv(rows)}<p>pada pemeriksaan hari ini dalam keadaan <b>SEHAT</b>. Surat keterangan ini dipergunakan untuk melamar pekerjaan.</p><div style="margin-left:108mm">{signer(w, "Dokter pemeriksa,", doctor, above=f"{city}, {indonesian(issued)}", stamp="PUSKESMAS", middle="DINKES", gap=18)}</div></div>"""
    return Paper("health_or_police_letter", (page,), (210.0, 165.0), LETTER, {"holder": who.name, "number": number, "issue_date": iso(issued), "signer": doctor.name, **marks(True, True)})


def statement(w: World) -> Paper:
    """One's own declaration over a duty stamp: proves nothing."""
    who, made = w.person(titles=0), w.day(date(2020, 1, 1))
    page = f"""<div style="{BOX};font:12pt/1.6 {w.font('serif')}"><div class="c b u" style="font-size:14pt">SURAT PERNYATAAN</div><p style="margin-top:8mm">Yang bertanda tangan di bawah ini:</p>{kv([("Nama", who.name), ("NIK", who.nik), ("Alamat", who.address)])}<p style="margin-top:4mm">Dengan ini menyatakan bahwa seluruh dokumen yang saya serahkan adalah benar dan saya bersedia menerima sanksi apabila dikemudian hari ternyata tidak benar.</p><p>Demikian surat pernyataan ini saya buat dalam keadaan sadar tanpa paksaan dari pihak manapun.</p>
<div style="margin:10mm 0 0 95mm">{w.city()[0]}, {indonesian(made)}<br>Yang membuat pernyataan,<div style="position:relative;height:26mm"><div class="abs c" style="left:-10mm;top:3mm;width:30mm;height:18mm;background:#e6a8c0;font-size:7pt">METERAI<br>TEMPEL<br>10000</div>{m.placed(m.signature(w), 6, 2)}</div>{who.name}</div></div>"""
    return Paper("other", (page,), A4, LETTER, marks(False, True))


def training_list(w: World) -> Paper:
    """A list of an office's participants: the candidate is one of many."""
    (city, regency, _), held, body, boss = w.city(), w.day(date(2019, 1, 1)), w.body("dinas"), w.person(titles=1)
    rows = [(str(n), p.name, w.pick(("L", "P")), p.address, "") for n, p in enumerate([w.person(titles=0) for _ in range(14)], 1)]
    page = f"""<div style="{BOX};font:10.5pt/1.4 {w.font('sans')}"><div class="c b">DAFTAR HADIR PESERTA<br>{w.topic().course.upper()}<br>{body.upper()} {regency.upper()}</div><div style="margin-top:3mm">Hari/Tanggal : {indonesian(held)}</div>{grid(("No", "Nama", "L/P", "Alamat", "Tanda Tangan"), rows, "margin-top:3mm;font-size:9.5pt")}<div style="margin:6mm 0 0 100mm">{signer(w, "Panitia,", boss, above=f"{city}, {indonesian(held)}", gap=18)}</div></div>"""
    return Paper("other", (page,), A4, (*LETTER, *DIGITAL), marks(False, True))


ENTRIES = (Entry("D62-workshop-letter", 1.5, workshop_letter), Entry("D63-concern", 1.2, whom_it_concerns), Entry("D64-office-recommends", 1.2, office_recommends), Entry("D65-spt", 1, ordered_out), Entry("D66-board-appoints", 1, board_appoints),
           Entry("D67-teaches", 1, teaches), Entry("D68-iumk", 1, small_licence), Entry("D69-doctor", .8, doctors_note), Entry("D70-statement", .6, statement), Entry("D71-attendance-list", .6, training_list))
