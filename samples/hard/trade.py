"""Papers of trade and office: licences, family cards, contracts, receipts, logbooks, registered works, forms of BNSP."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import timedelta

from samples.hard.design import Design
from samples.hard.letters import filled
from samples.hard.setting import WORDS, head_html, number_of, office
from samples.hard.signing import signed
from samples.hard.stamps import revenue_stamp, stamp
from samples.heldout import marks as m
from samples.heldout.parts import bsre, grid, kv
from samples.heldout.sheet import A4, A4_WIDE, LETTER, PRINTED, Paper, marks
from samples.heldout.world import World, in_words, indonesian, iso, weekday


def business_license(w: World, design: Design) -> Paper:
    who, day, number = w.person(titles=0), w.day(), w.digits(13)
    rows = [("1. Nama Pelaku Usaha", who.name.upper()), ("2. Alamat", who.address), ("3. Nomor Telepon", w.phone()), ("4. Kode KBLI", "13134 - Industri Batik"), ("5. Skala Usaha", "Usaha Mikro")]
    page = (f'<div class="abs" style="left:24mm;right:24mm;top:18mm;font:11.5pt/1.5 \'{w.font("sans")}\'"><div class="c">{"<div style=display:inline-block>" + m.eagle(20) + "</div>"}<div class="b">PEMERINTAH REPUBLIK INDONESIA</div>'
            f'<div class="b" style="font-size:14pt;margin-top:4mm">PERIZINAN BERUSAHA BERBASIS RISIKO<br>NOMOR INDUK BERUSAHA: {number}</div></div><p style="margin-top:5mm;text-align:justify">Berdasarkan Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja, Pemerintah Republik Indonesia menerbitkan Nomor Induk Berusaha (NIB) kepada:</p>'
            f'{kv(rows, "margin-top:3mm")}<p style="margin-top:5mm">Diterbitkan di {"Jakarta" if design.half == "tune" else w.city()[1]}, tanggal: {indonesian(day)}</p><div style="margin-top:8mm">{m.qr("https://oss.example.id/" + number, 26)}</div>{bsre(w)}</div>')
    return Paper("business_license", (page,), A4, ("text_pdf", "camscanner", "phone", "whatsapp"), {"holder": who.name, "number": number, "issue_date": iso(day), **marks(False, False, True)})


def family_card(w: World, design: Design) -> Paper:
    people, number, (city, regency, _) = [w.person(titles=0) for _ in range(w.rng.randint(3, 5))], w.digits(16), w.city()
    head = people[0]
    rows = [(str(n), who.name.upper(), who.nik, who.sex, who.birthplace.upper(), f"{who.born:%d-%m-%Y}", w.pick(("SLTA", "SLTP", "D3")), w.pick(("WIRASWASTA", "PELAJAR"))) for n, who in enumerate(people, 1)]
    page = (f'<div class="abs" style="inset:0;background:{w.pick(("#eaf4fb", "#f4f9ee", "#fbf6ea"))}"></div><div class="abs" style="left:14mm;right:14mm;top:12mm;font:9.5pt \'{w.font("sans")}\'"><div class="c b" style="font-size:20pt">KARTU KELUARGA<div style="font-size:13pt">No. {number}</div></div>'
            f'{kv([("Nama Kepala Keluarga", head.name.upper()), ("Alamat", head.address.upper()), ("Kabupaten/Kota", regency.upper())])}{grid(("No", "Nama Lengkap", "NIK", "JK", "Tempat Lahir", "Tanggal Lahir", "Pendidikan", "Pekerjaan"), rows, "margin-top:4mm")}'
            f'<div style="margin:10mm 0 0 180mm" class="c">{city}, {w.day():%d-%m-%Y}<br>KEPALA DINAS KEPENDUDUKAN<br>DAN PENCATATAN SIPIL<div style="display:flex;justify-content:center">{m.qr("https://dukcapil.example.id/" + w.digits(9), 20)}</div>{w.person(titles=1).full}</div></div>')
    return Paper("family_card", (page,), A4_WIDE, PRINTED, {"number": number if design.half == "held" else None, **marks(False, None, True)})


def contract(w: World, design: Design) -> Paper:
    one, two, day, (first, second) = w.person(titles=0), w.person(titles=0), w.day(), w.rng.sample(list(w.pools.companies), 2)
    number = number_of(w, design, first, day)
    title = "PERJANJIAN KERJA SAMA" if design.half == "tune" else "SURAT KONTRAK PEMESANAN BATIK"
    pasal = "".join(f"<div class='c b' style='margin-top:3mm'>Pasal {n}</div><p style='text-align:justify'>{text}</p>" for n, text in enumerate((
        "PIHAK PERTAMA memesan kepada PIHAK KEDUA kain batik tulis sebanyak 50 (lima puluh) lembar sesuai contoh.", "Harga satu lembar Rp650.000,00 dibayar dalam dua tahap.", "Perselisihan diselesaikan secara musyawarah."), 1))
    page = (f'<div class="abs" style="left:25mm;right:25mm;top:20mm;font:12pt/1.45 \'{w.font("serif")}\'"><div class="c b" style="font-size:14pt">{title}<br>Nomor: {number}</div><p style="margin-top:4mm">Pada hari ini {weekday(day)}, tanggal {indonesian(day)}, kami:</p>'
            f'{kv([("Nama", one.full), ("Jabatan", f"Pemilik {first}"), ("", "PIHAK PERTAMA"), ("Nama", two.full), ("Jabatan", f"Pemilik {second}"), ("", "PIHAK KEDUA")])}{pasal}'
            f'<div class="row" style="margin-top:10mm"><div class="c">PIHAK PERTAMA<div style="position:relative;height:24mm">{m.placed(revenue_stamp(w), 0, 0)}{m.placed(m.signature(w, 34), 6, 2)}</div>{one.full}</div><div class="c">PIHAK KEDUA<div style="height:24mm">{m.signature(w, 36)}</div>{two.full}</div></div></div>')
    return Paper("contract", (page,), A4, LETTER, {"number": number, **marks(False, True)})


def receipt(w: World, design: Design) -> Paper:
    """A receipt filled in by hand, or a shop's bill."""
    day, shop, who, price = w.day(), w.body("shop"), w.person(titles=0), w.rng.randint(2, 90) * 50000
    number = w.digits(5)
    if design.n % 2 == 0:
        rows = [("Sudah terima dari", filled(w, who.name, True)), ("Uang sejumlah", filled(w, f"{in_words(price // 1000)} ribu rupiah" if price < 9_000_000 else "empat juta rupiah", True)), ("Untuk pembayaran", filled(w, w.pick(("kain mori 20 m", "malam dan pewarna", "pesanan batik tulis")), True))]
        page = (f'<div class="abs" style="inset:3mm;border:.6mm solid {w.pick(w.pools.inks)}"></div><div class="abs" style="left:10mm;right:10mm;top:9mm;font:13pt/1.9 \'{w.font("serif")}\'"><div class="row"><b style="font-size:19pt">KUITANSI</b><span>No. {filled(w, number, True)}</span></div>{kv(rows)}'
                f'<div class="row" style="margin-top:5mm"><b style="border:.5mm solid;padding:2mm 6mm">Rp {filled(w, f"{price:,}".replace(",", "."), True)}</b><div class="c">{w.city()[0]}, {filled(w, f"{day:%d-%m-%Y}", True)}<div style="position:relative;height:18mm">{m.placed(m.signature(w, 34), 2, 0)}{m.placed(stamp(w, shop.upper(), "LUNAS", "oval"), -12, -6)}</div>{w.person(titles=0).name}</div></div></div>')
        return Paper("receipt", (page,), (210.0, 105.0), ("phone", "phone", "whatsapp", "flatbed"), {**marks(True, True)})
    goods = [(str(w.rng.randint(1, 12)), item, f"{w.rng.randint(5, 90) * 1000}") for item in w.rng.sample(("Kain mori prima", "Malam klowong", "Canting tulis", "Naptol AS-D", "Remasol kuning", "Wajan kecil"), 4)]
    page = f'<div class="abs" style="left:12mm;right:12mm;top:10mm;font:12pt/1.5 \'{w.font("mono")}\'"><b style="font-size:16pt">{shop}</b><br>{w.address()}<div class="row"><b>NOTA No. {number}</b><span>Tgl {filled(w, f"{day:%d-%m-%Y}", True)}</span></div>{grid(("Banyak", "Nama Barang", "Harga"), goods, "margin-top:4mm")}<div class="r" style="margin-top:5mm">Hormat kami,{m.signature(w, 30)}</div></div>'
    return Paper("receipt", (page,), (148.0, 210.0), ("phone", "phone", "whatsapp", "grey"), {**marks(False, True)})


def logbook(w: World, design: Design) -> Paper:
    who, day, t = w.person(titles=0), w.day(), w.topic("Industri Batik", "Seni Batik", "Batik Tulis")
    hand = design.half == "tune"
    rows = [(str(n), filled(w, f"{day + timedelta(n):%d-%m-%Y}", hand), filled(w, w.pick(t.duties), hand), m.signature(w, 14)) for n in range(1, 12)]
    head = "BUKU CATATAN KEGIATAN (LOGBOOK)" if hand else "JURNAL KEGIATAN HARIAN MAGANG"
    page = f'<div class="abs" style="left:18mm;right:18mm;top:16mm;font:11.5pt \'{w.font("serif")}\'"><div class="c b" style="font-size:15pt">{head}</div>{kv([("Nama", who.name), ("Tempat", w.company())], "margin-top:4mm")}{grid(("No", "Tanggal", "Uraian Kegiatan", "Paraf"), rows, "margin-top:4mm")}</div>'
    return Paper("logbook", (page,), A4, PRINTED, {"holder": who.name, **marks(False, None)})


def bnsp_form(w: World, design: Design) -> Paper:
    who, t, day = w.person(titles=0), w.topic(), w.day()
    code, title = ("FR.APL.01", "PERMOHONAN SERTIFIKASI KOMPETENSI") if design.half == "tune" else ("FR.APL.02", "ASESMEN MANDIRI")
    hand = w.chance(.6)
    rows = [("Nama Lengkap", filled(w, who.name, hand)), ("NIK", filled(w, who.nik, hand)), ("Tempat/tgl. Lahir", filled(w, f"{who.birthplace}, {who.born:%d-%m-%Y}", hand)), ("Skema Sertifikasi", t.qualification)]
    units = [(str(n), one, name, "✓" if hand else "") for n, (one, name) in enumerate(t.units, 1)]
    page = f'<div class="abs" style="left:20mm;right:20mm;top:16mm;font:11.5pt/1.5 \'{w.font("sans")}\'"><b>{code}. {title}</b>{kv(rows, "margin-top:4mm")}{grid(("No", "Kode Unit", "Judul Unit", "Ya"), units, "margin-top:4mm")}<div style="margin:10mm 0 0 110mm">Pemohon/Asesi, {indonesian(day)}{m.signature(w, 34)}{who.name}</div></div>'
    return Paper("bnsp_form", (page,), A4, LETTER, {**marks(False, True)})


def ip_certificate(w: World, design: Design) -> Paper:
    who, day, number = w.person(titles=0), w.day(), f"000{w.digits(6)}"
    end = signed(w, "electronic", office(w, design, "certificate", "Direktorat Jenderal Kekayaan Intelektual", "Jakarta", day))
    rows = [("Nomor dan tanggal permohonan", f"EC00{day.year}{w.digits(6)}, {indonesian(w.after(day, -30, -2))}"), ("Pencipta", who.name), ("Pemegang Hak Cipta", who.name), ("Jenis Ciptaan", "Seni Motif Batik"), ("Nomor pencatatan", number)]
    page = f'{m.guilloche(w, 210, 297, "#d0bb8a", 40)}<div class="abs" style="left:24mm;right:24mm;top:18mm;font:12pt/1.5 \'{w.font("serif")}\'">{head_html(w, design, ["Republik Indonesia", "Kementerian Hukum"], "Jakarta", "#111")}<div class="c b" style="font-size:20pt;margin:5mm">{WORDS[design.half].titles["ip_certificate"][0]}</div>{kv(rows)}<div style="margin-top:12mm">{end.html}</div></div>'
    return Paper("ip_certificate", (page,), A4, PRINTED, {"holder": who.name, "number": number, "issue_date": iso(day), "has_stamp": False, "has_signature": None, "has_qr": True})
