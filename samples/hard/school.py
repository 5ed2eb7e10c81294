"""Papers of schools and lives: diplomas, supplements, transcripts, language scores, curricula vitae."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.hard.design import Design
from samples.hard.setting import WORDS, ground_of, halves, head_html, number_of, office, range_text
from samples.hard.signing import signed
from samples.heldout import marks as m
from samples.heldout.parts import grid, kv
from samples.heldout.sheet import A4, A4_WIDE, DIGITAL, PRINTED, Paper, marks
from samples.heldout.world import World, indonesian, iso, spelled

LESSONS = ("Pendidikan Agama", "Bahasa Indonesia", "Matematika", "Bahasa Inggris", "Kriya Tekstil", "Menggambar", "Kewirausahaan", "Pendidikan Kewarganegaraan", "Seni Budaya", "Praktik Kerja Lapangan")


def diploma(w: World, design: Design) -> Paper:
    who, day, (city, regency, _) = w.person(titles=0), w.day(), w.city()
    campus = design.n % 2 == 1
    body = w.body("campus" if campus else "school")
    number = f"{w.pick(('DN-03', 'M-SMK', 'DN-05'))}/{w.digits(7)}" if not campus else f"{w.digits(5)}/{w.digits(4)}/{day.year}"
    ground = ground_of(design)
    end = signed(w, "right" if design.half == "tune" else "left", office(w, design, "school", body, city, day), dark=ground.dark)
    told = (f"Dengan ini menyatakan bahwa:<div class='b' style='font-size:18pt;margin:2mm'>{who.name.upper()}</div>tempat dan tanggal lahir: {who.birthplace}, {spelled(who.born) if w.chance(.4) else indonesian(who.born)}<br>"
            f"Nomor Induk {'Mahasiswa' if campus else 'Siswa Nasional'}: {w.digits(10)}<br>")
    finished = f"telah menyelesaikan {'Program Studi Kriya Tekstil jenjang Sarjana' if campus else 'pendidikan kejuruan, Kompetensi Keahlian Kriya Batik'} di {body} dan dinyatakan <b>LULUS</b> pada {indonesian(w.after(day, -40, -3))}"
    title = halves(WORDS[design.half].titles["diploma"][design.n % 2])
    page = (f'{ground.draw(w, *A4)}<div class="abs c" style="left:26mm;right:26mm;top:20mm;color:{ground.ink};font:12.5pt/1.5 \'{w.font("serif")}\'">{head_html(w, design, [f"Pemerintah {regency}", body] if not campus else [body], city, ground.ink)}'
            f'<div style="font:700 30pt \'{w.font("display")}\';color:{ground.accent};margin:5mm">{title}</div>Nomor: {number}<div style="margin-top:5mm">{told}</div><p style="margin-top:3mm">{finished}</p></div>'
            f'<div class="abs" style="left:60mm;bottom:30mm">{m.portrait(w, 24)}</div><div class="abs{" lit" if ground.dark else ""}" style="left:28mm;right:26mm;bottom:26mm;color:{ground.ink};font-size:11.5pt">{end.html}</div>')
    return Paper("diploma", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(day), "birth_date": iso(who.born), "signer": end.signer,
                                                   "has_stamp": end.stamp, "has_signature": end.signature, "has_qr": end.qr})


def marks_table(w: World, design: Design) -> str:
    rows = [(str(n), lesson, str(w.rng.randint(70, 98)), w.pick(("A", "B", "AB"))) for n, lesson in enumerate(w.rng.sample(LESSONS, 8), 1)]
    heads = ("No", "Mata Pelajaran", "Nilai", "Huruf") if design.half == "tune" else ("No.", "Mata Kuliah / Course", "Angka", "Grade")
    return grid(heads, rows, "margin-top:5mm;font-size:11pt")


def transcript(w: World, design: Design) -> Paper:
    who, day, city = w.person(titles=0), w.day(), w.city()[0]
    body = w.body("school" if design.half == "tune" else "campus")
    number, title = number_of(w, design, body, day), "TRANSKRIP NILAI" if design.half == "tune" else "DAFTAR NILAI|ACADEMIC TRANSCRIPT"
    return school_sheet(w, design, "transcript", title, body, city, number, [("Nama", who.name.upper()), ("Nomor Induk", w.digits(8)), ("Tempat/Tgl Lahir", f"{who.birthplace}, {indonesian(who.born)}")],
                        marks_table(w, design), {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(day), "birth_date": iso(who.born)}, day)


def school_sheet(w: World, design: Design, kind: str, title: str, body: str, city: str, number: str, rows: list[tuple[str, str]], inner: str, facts: dict[str, object], day: date) -> Paper:
    end = signed(w, "right" if design.half == "tune" else "left", office(w, design, "school", body, city, day))
    page = (f'<div class="abs" style="left:22mm;right:22mm;top:15mm;font:12pt/1.4 \'{w.font("serif")}\'">{head_html(w, design, [body], city, "#111")}<div class="c b" style="font-size:15pt;margin-top:5mm">{halves(title)}</div>'
            f'<div class="c">Nomor : {number}</div>{kv(rows, "margin-top:4mm")}{inner}<div style="margin-top:8mm">{end.html}</div></div>')
    return Paper(kind, (page,), A4, PRINTED, {**facts, "signer": end.signer, "has_stamp": end.stamp, "has_signature": end.signature, "has_qr": end.qr})


def supplement(w: World, design: Design) -> Paper:
    who, day, city, body = w.person(titles=0), w.day(), w.city()[0], w.body("campus")
    number = f"SKPI-{w.digits(4)}/{day.year}"
    text = grid(("Bagian", "Keterangan"), [("Program Studi", "Kriya Tekstil"), ("Jenjang KKNI", "Level 6"), ("Bahasa Pengantar", "Indonesia"), ("Prestasi dan Penghargaan", w.body("contest")), ("Keterampilan", "Mampu membatik tulis dan mewarnai kain")], "margin-top:5mm")
    title = "SURAT KETERANGAN PENDAMPING IJAZAH" if design.half == "tune" else "SKPI|Diploma Supplement - Surat Keterangan Pendamping Ijazah"
    return school_sheet(w, design, "diploma_supplement", title, body, city, number, [("Nama Lengkap", who.name), ("Tempat, Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("NIM", w.digits(10))], text,
                        {"holder": who.name, "number": number, "issuer": body, "issue_date": iso(day), "birth_date": iso(who.born)}, day)


def language_test(w: World, design: Design) -> Paper:
    who, day, body = w.person(titles=0), w.day(), w.body("campus")
    scores = [(part, str(w.rng.randint(40, 62))) for part in ("Listening Comprehension", "Structure and Written Expression", "Reading Comprehension")]
    page = (f'<div class="abs" style="left:24mm;right:24mm;top:20mm;font:13pt/1.5 \'{w.font("sans")}\'">{head_html(w, design, [body, "Language Center"], w.city()[0], "#111")}<div class="c b" style="font-size:22pt;margin-top:5mm">{WORDS[design.half].titles["language_test"][0]}</div>'
            f'<div class="c">TOEFL ITP Prediction Test</div>{kv([("Name", who.name), ("Test Date", f"{day:%d/%m/%Y}")], "margin-top:5mm")}{grid(("Section", "Score"), [*scores, ("<b>Total Score</b>", str(w.rng.randint(410, 590)))], "margin-top:5mm")}</div>')
    return Paper("language_test", (page,), A4_WIDE, DIGITAL, {"holder": who.name, "issuer": body, **marks(False, False)})


def cv(w: World, design: Design) -> Paper:
    who, t = w.person(titles=.2), w.topic()
    start = w.day()
    past = [f"{w.company()} - {t.job} ({start.year - n * 2 - 2} - {start.year - n * 2})" for n in range(w.rng.randint(2, 4))]
    schools = [f"{w.body('school')} ({start.year - 14})", f"{w.body('campus')} ({start.year - 10})"]
    data = kv([("Nama", who.full), ("Tempat/Tanggal Lahir", f"{who.birthplace}, {indonesian(who.born)}"), ("Alamat", who.address), ("Telepon", w.phone())])
    training = f"{t.course} oleh {w.body('balai')}, {range_text(w, design, start, w.after(start, 1, 5))}"
    left = design.n % 2 == 0
    head = "DAFTAR RIWAYAT HIDUP" if design.half == "tune" else "CURRICULUM VITAE"
    listed = "".join(f"<h3 style='margin-top:4mm;color:{w.pick(w.pools.inks)}'>{title}</h3><ul style='margin-left:6mm'>{''.join(f'<li>{line}</li>' for line in lines)}</ul>" for title, lines in (
        ("Pengalaman Kerja", past), ("Riwayat Pendidikan", schools), ("Pelatihan", [training]), ("Keahlian", list(t.duties))))
    photo = f'<div class="abs" style="{"right" if left else "left"}:20mm;top:18mm">{m.portrait(w, 30)}</div>'
    page = f'{photo}<div class="abs" style="left:{22 if left else 58}mm;right:{58 if left else 18}mm;top:18mm;font:12pt/1.45 \'{w.font("sans")}\'"><h1 style="font-size:20pt">{head}</h1>{data}{listed}</div>'
    return Paper("cv", (page,), A4, ("text_pdf", "text_pdf", "camscanner", "phone"), {"holder": who.name, "birth_date": iso(who.born), **marks(False, None)})
