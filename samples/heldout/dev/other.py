"""Dev half: what lies in a portfolio and is no evidence at all."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from __future__ import annotations

from datetime import date

from samples.heldout import marks as m
from samples.heldout.parts import company_head, kv, office_address, signer
from samples.heldout.sheet import A4, CARD, CARD_LOOKS, CHAT, DIGITAL, LETTER, PICTURE, SCREEN, Entry, Paper, marks
from samples.heldout.world import World, indonesian, roman, weekday

NOTHING = marks()


def brochure(w: World) -> Paper:
    """A leaflet that advertises a course and shouts the word certificate."""
    t, held, c = w.topic(), w.day(date(2023, 1, 1)), w.pick(w.pools.inks)
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(160deg,{c},#fff 70%)"></div><div class="abs" style="left:16mm;right:16mm;top:18mm;font-family:{w.font('sans')}"><div style="color:#fff;font:700 40pt/1 {w.font('display')}">{t.course.upper()}</div><div style="color:#ffe08a;font-size:20pt;margin-top:4mm">GRATIS! KUOTA TERBATAS</div>
<div style="margin-top:16mm;font-size:16pt;line-height:1.6">Fasilitas:<br>✔ Sertifikat Pelatihan<br>✔ Modul dan makan siang<br>✔ Uji Kompetensi BNSP<br><br><b>{weekday(held)}, {indonesian(held)}</b><br>{w.body('balai')}<br>Pendaftaran: {w.phone()} ({w.person(titles=0).name.split()[0]})</div></div><div class="abs" style="right:18mm;bottom:20mm">{m.qr('https://s.example.id/daftar', 34)}</div>"""
    return Paper("other", (page,), A4, DIGITAL, marks(False, False, True))


def chat(w: World) -> Paper:
    """A WhatsApp conversation about a certificate, as a screenshot."""
    mate, t = w.person(titles=0), w.topic()
    talk = ("Assalamualaikum bu, sertifikat pelatihannya sudah jadi?", "Waalaikumsalam, sudah mbak. Bisa diambil di kantor ya", f"Untuk {t.course} kemarin nggih", "Iya betul, nanti bawa fotokopi KTP 1 lembar", "Nomor sertifikatnya bisa difoto dulu bu?", "Besok ya saya kirim 🙏", "Baik bu, matur nuwun")
    bubbles = "".join(f'<div style="margin:2mm 0;padding:2.5mm 3mm;max-width:78mm;width:fit-content;border-radius:3mm;background:{"#d9fdd3" if n % 2 == 0 else "#fff"};margin-left:{"auto" if n % 2 == 0 else "0"}">{line}<div style="font-size:7pt;color:#888;text-align:right">{w.rng.randint(8, 20):02d}.{w.rng.randint(0, 59):02d}</div></div>' for n, line in enumerate(talk))
    page = f"""<div class="abs" style="inset:0;background:#efe7dd"></div><div class="abs row" style="left:0;right:0;top:0;padding:2mm 5mm;background:#075e54;color:#fff;font:8pt 'open-sans'"><span>09.41</span><span>4G ▂▄▆ 78%</span></div><div class="abs" style="left:0;right:0;top:7mm;height:15mm;background:#075e54;color:#fff;font:700 12pt 'open-sans';padding:3mm 18mm">{mate.name}<div style="font:8pt 'open-sans'">online</div></div>
<div class="abs" style="left:4mm;right:4mm;top:28mm;font:10.5pt 'open-sans'">{bubbles}</div><div class="abs" style="left:4mm;right:20mm;bottom:6mm;height:11mm;border-radius:6mm;background:#fff;color:#999;padding:3mm 6mm;font:10pt 'open-sans'">Ketik pesan</div>"""
    return Paper("other", (page,), SCREEN, CHAT, NOTHING)


def cat(w: World) -> Paper:
    """A cat where a KTP should be."""
    fur, x = w.pick(("#d98e3f", "#777", "#e8dcc8", "#2e2a28")), w.rng.randint(60, 100)
    page = f"""<svg width="210mm" height="158mm" viewBox="0 0 210 158"><defs><radialGradient id="g"><stop offset="0" stop-color="#cbb89a"/><stop offset="1" stop-color="#7d6a55"/></radialGradient><filter id="f"><feTurbulence baseFrequency=".9" numOctaves="2"/><feColorMatrix values="0 0 0 0 .3 0 0 0 0 .25 0 0 0 0 .2 0 0 0 .3 0"/></filter></defs><rect width="210" height="158" fill="url(#g)"/><rect y="110" width="210" height="48" fill="#8f5f3c"/>
<g transform="translate({x} 20)"><ellipse cx="40" cy="95" rx="46" ry="38" fill="{fur}"/><path d="M84,110 q40,-4 30,-46" stroke="{fur}" stroke-width="10" fill="none" stroke-linecap="round"/><path d="M8,30 L4,-6 28,12z M72,30 L76,-6 52,12z" fill="{fur}"/><ellipse cx="40" cy="40" rx="36" ry="32" fill="{fur}"/><ellipse cx="27" cy="36" rx="6" ry="7" fill="#c7d36f"/><ellipse cx="53" cy="36" rx="6" ry="7" fill="#c7d36f"/><ellipse cx="27" cy="36" rx="2" ry="6"/><ellipse cx="53" cy="36" rx="2" ry="6"/><path d="M36,48 h8 l-4,5z" fill="#c77"/><path d="M10,48 h20 M10,54 l20,-2 M50,48 h20 M50,52 l20,2" stroke="#eee" stroke-width=".7"/></g><rect width="210" height="158" filter="url(#f)" opacity=".5"/></svg>"""
    return Paper("other", (page,), (210.0, 158.0), PICTURE, NOTHING)


def invitation(w: World) -> Paper:
    """A letter that invites; numbered, dated, signed, and proves nothing."""
    boss, sent, body, guest = w.person(titles=1), w.day(date(2019, 1, 1)), w.body("dinas"), w.person()
    city, regency, _ = w.city()
    held, number = w.after(sent, 4, 15), f"005/{w.serial(1, 2000)}/{roman(sent)}/{sent.year}"
    page = f"""<div class="abs" style="left:24mm;right:22mm;top:14mm;font:12pt/1.5 {w.font('serif')}">{company_head(w, f"{body} {regency}", office_address(w, city), "#111")}<div class="row" style="margin-top:6mm">{kv([("Nomor", number), ("Lampiran", "1 (satu) lembar"), ("Perihal", "<b>Undangan Sosialisasi</b>")])}<div>{city}, {indonesian(sent)}<br><br>Kepada Yth.<br>Sdr. {guest.full}<br>di Tempat</div></div>
<p style="margin-top:7mm;text-align:justify">Dengan hormat, sehubungan dengan kegiatan {w.body('event')}, kami mengundang Saudara untuk hadir pada:</p>{kv([("Hari/Tanggal", f"{weekday(held)}, {indonesian(held)}"), ("Waktu", "08.00 WIB s.d. selesai"), ("Tempat", f"Aula {body}")], "margin-left:10mm")}<p style="margin-top:4mm">Demikian atas perhatian dan kehadirannya diucapkan terima kasih.</p><div style="margin:10mm 0 0 88mm">{signer(w, f"Kepala {body}", boss, nip=w.nip(boss.born), stamp=body.upper(), middle=city.upper())}</div></div>"""
    return Paper("other", (page,), A4, LETTER, marks(True, True))


def health_card(w: World) -> Paper:
    who = w.person(titles=0)
    page = f"""<div class="abs" style="inset:0;background:linear-gradient(180deg,#fff 30%,#bfe8c8)"></div><div class="abs mid" style="left:7mm;top:6mm;font:700 18pt 'open-sans';color:#0a7a3b">{m.logo(w, size=18)}&nbsp; BPJS Kesehatan</div><div class="abs" style="left:8mm;top:36mm;font:13pt/1.6 'open-sans'"><b>KARTU INDONESIA SEHAT</b>{kv([("Nomor Kartu", f"000{w.digits(10)}"), ("Nama", who.name.upper()), ("Alamat", who.address.split(" RT")[0].upper()), ("Tanggal Lahir", f"{who.born:%d-%m-%Y}"), ("NIK", who.nik), ("Faskes Tingkat I", "PUSKESMAS " + w.city()[0].upper())])}</div>"""
    return Paper("other", (page,), CARD, CARD_LOOKS, NOTHING)


ENTRIES = (Entry("D41-brochure", .6, brochure), Entry("D42-chat", .5, chat), Entry("D43-cat", .5, cat), Entry("D44-invitation", .7, invitation), Entry("D45-bpjs", .4, health_card))
