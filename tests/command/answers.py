"""An answer of `bukti check --json` as the contract has it, of invented people, and pictures that fit its boxes."""
from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1400, 990
ATTACK = "<script>alert(1)</script>"


def fact(value: object, box: list[float] | None = None, confidence: float = 0.97, text: str = "") -> dict[str, Any]:
    return {"value": value, "confidence": confidence, "page": 1 if box else None, "box": box or [], "text": text}


def rule(verdict: str, *texts: str) -> dict[str, Any]:
    return {"verdict": verdict, "because": [{"rule": "X-01", "verdict": verdict, "text": text} for text in texts]}


def because(rule_id: str, verdict: str, text: str, *documents: str, fact: str = "") -> dict[str, Any]:
    return {"rule": rule_id, "verdict": verdict, "text": text, "documents": list(documents), "fact": fact}


TRAINING: dict[str, Any] = {
    "id": "sertifikat-pelatihan.jpg#1", "file": "sertifikat-pelatihan.jpg", "pages": [1],
    "kind": {"value": "training_certificate", "confidence": 0.98},
    "facts": {
        "holder": fact("Siti Rahayu", [0.32, 0.38, 0.68, 0.45], text="SITI RAHAYU, S.Pd."),
        "number": fact("012/BBKB/X/2024", [0.4, 0.235, 0.6, 0.265]),
        "issuer": fact("Balai Besar Kerajinan Contoh", [0.3, 0.06, 0.7, 0.1]),
        "title": fact("Pelatihan Batik Tulis", [0.35, 0.52, 0.65, 0.56]),
        "issue_date": fact("2024-10-12", [0.6, 0.68, 0.85, 0.71], 0.61, "Contoh, 12 Okt0ber 2O24"),
        "hours": fact(48, [0.42, 0.58, 0.58, 0.61]),
        "nik": fact("3374015203800001", None, 0.9),
        "valid_until": {"value": None, "confidence": 0.0, "page": None, "box": [], "text": ""},
        "signer": fact("Drs. Bambang Contoh, M.Sn.", [0.6, 0.86, 0.85, 0.89]),
    },
    "marks": {
        "stamp": {"value": True, "confidence": 0.93, "page": 1, "box": [0.56, 0.72, 0.7, 0.88]},
        "signature": {"value": True, "confidence": 0.9, "page": 1, "box": [0.62, 0.74, 0.82, 0.85]},
        "photo": {"value": False, "confidence": 0.95},
        "qr": {"value": None, "confidence": 0.0}, "e_signature": {"value": False, "confidence": 1.0},
    },
    "valid": rule("yes", "Judul “Pelatihan Batik Tulis” menyebut batik tulis."),
    "authentic": rule("yes", "Nama “Siti Rahayu” sama dengan nama asesi.", "Bercap dan bertanda tangan."),
    "current": rule("unclear", "Tanggal terbit kurang jelas: mungkin 12 Oktober 2024; batasnya 16 November 2023."),
    "sufficient": rule("yes", "Pelatihan 48 JP, skema meminta paling sedikit 30 JP."),
}
LETTER: dict[str, Any] = {
    "id": "surat.pdf#1", "file": "surat.pdf", "pages": [1, 2],
    "kind": {"value": "employment_letter", "confidence": 0.91},
    "facts": {"holder": fact("Siti Rahayu", [0.3, 0.3, 0.5, 0.34]), "role": fact("pengrajin batik tulis", None, 0.7)},
    "marks": {"stamp": {"value": True, "confidence": 0.6, "page": 1, "box": [0.6, 0.7, 0.75, 0.9]}},
    "valid": rule("yes", "Surat menyebut pekerjaan “pengrajin batik tulis”."),
    "authentic": rule("yes", "Nama “Siti Rahayu” sama dengan nama asesi."),
    "current": rule("no", "Surat tanggal 3 Januari 2019, skema meminta paling tua 3 tahun (sejak 16 November 2023)."),
    "sufficient": rule("yes", "Satu surat cukup."),
}
SITI: dict[str, Any] = {
    "folder": "012-siti-rahayu", "name": "Siti Rahayu", "scheme": "pembatik-tulis", "assessed_on": "2026-11-16",
    "route": "review",
    "units": [
        {"code": "U-01", "title": "Menyiapkan alat dan bahan", "route": "interview", "would_settle": [],
         "because": [because("P-1", "yes", "Sertifikat kompetensi batik tulis berlaku sampai 3 Maret 2027, "
                             "asesmen 16 November 2026.", "sertifikat-pelatihan.jpg#1")]},
        {"code": "U-03", "title": "Mencanting", "route": "review", "would_settle": [],
         "because": [because("P-2", "yes", "Pelatihan 48 JP, skema meminta paling sedikit 30 JP.",
                             "sertifikat-pelatihan.jpg#1", fact="hours"),
                     because("P-2", "unclear", "Tanggal terbit sertifikat pelatihan kurang jelas.",
                             "sertifikat-pelatihan.jpg#1", fact="issue_date")]},
        {"code": "U-05", "title": "Melorod", "route": "practice",
         "because": [because("P-2", "no", "Surat kerja tanggal 3 Januari 2019 lebih tua dari 3 tahun.", "surat.pdf#1")],
         "would_settle": ["Surat keterangan kerja atau rekomendasi tentang batik, paling tua 16 November 2023.",
                          "Atau dua foto produk batik yang berbeda."]},
    ],
    "admission": {"status": "incomplete", "items": [
        {"item": "Salinan KTP", "status": "meets"}, {"item": "Pas foto 3×4", "status": "missing"},
        {"item": "Ijazah terakhir", "status": "review"}]},
    "documents": [TRAINING, LETTER],
    "questions": [{"about": "sertifikat-pelatihan.jpg#1", "fact": "issue_date", "changes": ["U-03"],
                   "text": "Tanggal terbit pada sertifikat pelatihan kurang jelas. Apakah 12 Oktober 2024?"}],
    "alerts": [{"code": "same_file", "text": "Berkas ini sama dengan surat-2.pdf; dihitung sekali.",
                "documents": ["surat.pdf#1"]}],
    "files": [{"file": "rusak.pdf", "problem": {
        "code": "damaged", "message": "PDF ini rusak dan tidak dapat dibuka. Minta kirim ulang."}}],
}


def someone(folder: str, name: str, route: str, **changes: Any) -> dict[str, Any]:
    """A candidate with one unit and nothing else, but for the changes."""
    plain = {"units": [{"code": "U-01", "title": "Menyiapkan alat dan bahan", "route": route, "because": [],
                        "would_settle": []}],
             "admission": {"status": "complete", "items": []}, "documents": [], "questions": [], "alerts": [],
             "files": []}
    return {"folder": folder, "name": name, "scheme": "pembatik-tulis", "assessed_on": "2026-11-16", "route": route,
            **plain, **changes}


def answer() -> dict[str, Any]:
    return {"version": 1, "candidates": [
        SITI, someone("013-budi-santoso", "Budi Santoso", "interview"), someone("014-wati", "Wati", "practice"),
    ]}


def hostile() -> dict[str, Any]:
    """Every string that can come out of a stranger's file is an attack."""
    paper = {
        "id": f"{ATTACK}.pdf#1", "file": f"{ATTACK}.pdf", "pages": [1],
        "kind": {"value": "award", "confidence": 0.9},
        "facts": {"holder": fact(ATTACK, [0.1, 0.1, 0.2, 0.2], text=f"\"'>{ATTACK}"),
                  "number": fact("3374015203800001"), "nik": fact("3374015203800001"),
                  "place": fact("x\u202egnp.exe\x1b[31m"), "title": fact("</style>" + ATTACK, [-4.0, 0.5, 9.0, 0.6])},
        "marks": {"qr": {"value": True, "confidence": 1.0, "page": 1, "box": [0, 0, 1, 1],
                         "payloads": ["javascript:alert(1)", ATTACK]}},
        "valid": rule("no", ATTACK),
    }
    return {"version": 1, "candidates": [someone(
        f"../../{ATTACK}", ATTACK, "review", documents=[paper], scheme=ATTACK,
        questions=[{"about": ATTACK, "fact": ATTACK, "text": ATTACK, "changes": [ATTACK]}],
        alerts=[{"code": ATTACK, "text": f"{ATTACK} 3374015203800001", "documents": [ATTACK]}],
        files=[{"file": ATTACK, "problem": {"code": "damaged", "message": ATTACK}}],
    )]}


def picture(lines: list[tuple[float, float, int, str]] | None = None) -> bytes:
    """A certificate that bears what the boxes of `TRAINING` surround: (x, y, size, text), centred at x."""
    page = Image.new("RGB", (WIDTH, HEIGHT), "#f8f2e2")
    draw = ImageDraw.Draw(page)
    draw.rectangle((24, 24, WIDTH - 24, HEIGHT - 24), outline="#8a6a2a", width=8)
    draw.rectangle((40, 40, WIDTH - 40, HEIGHT - 40), outline="#8a6a2a", width=2)
    for x, y, size, text in lines or CERTIFICATE:
        draw.text((x * WIDTH, y * HEIGHT), text, fill="#2a2420", font=ImageFont.load_default(size), anchor="mm")
    draw.ellipse((0.56 * WIDTH, 0.72 * HEIGHT, 0.7 * WIDTH, 0.88 * HEIGHT), outline="#4a3aa8", width=5)
    draw.line([(0.62 * WIDTH + 14 * n, (0.8 + 0.04 * (-1) ** n) * HEIGHT) for n in range(20)], fill="#1d2a6b", width=4)
    out = BytesIO()
    page.save(out, "JPEG", quality=80)
    return out.getvalue()


CERTIFICATE = [
    (0.5, 0.08, 34, "BALAI BESAR KERAJINAN CONTOH"), (0.5, 0.17, 72, "SERTIFIKAT"),
    (0.5, 0.25, 26, "No. 012/BBKB/X/2024"),
    (0.5, 0.33, 26, "diberikan kepada"), (0.5, 0.415, 56, "SITI RAHAYU, S.Pd."),
    (0.5, 0.48, 26, "atas keikutsertaannya dalam"),
    (0.5, 0.54, 36, "Pelatihan Batik Tulis"), (0.5, 0.595, 28, "selama 48 JP"),
    (0.725, 0.695, 26, "Contoh, 12 Oktober 2024"),
    (0.725, 0.875, 26, "Drs. Bambang Contoh, M.Sn."),
]
