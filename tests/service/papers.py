"""Small papers with a text layer, of invented people: the real reader needs no OCR for them, some 50 ms each."""
from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

NAMES = ("Siti Rahayu", "Budi Santoso", "Dewi Lestari", "Agus Wibowo", "Rina Kusuma", "Joko Prasetyo", "Tuti Handayani",
         "Slamet Riyadi")


def pdf(lines: list[tuple[int, str]]) -> bytes:
    """One A4 page; each line by its size in points, from the top."""
    drawn, y = [], 780
    for size, text in lines:
        plain = text.replace("\\", "").replace("(", r"\(").replace(")", r"\)")
        drawn.append(f"BT /F1 {size} Tf 80 {y} Td ({plain}) Tj ET")
        y -= size + 18
    content = "\n".join(drawn).encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    written, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    written += b"xref\n0 5\n0000000000 65535 f \n%strailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        table, len(written))
    return bytes(written)


def certificate(holder: str, number: int) -> bytes:
    return pdf([
        (20, "SERTIFIKAT PELATIHAN"), (11, f"Nomor: {number:03}/BBKB/III/2026"), (12, "diberikan kepada"), (18, holder),
        (12, "atas keikutsertaannya dalam pelatihan"), (16, "Pelatihan Batik Tulis"), (12, "selama 48 jam pelajaran"),
        (12, "Yogyakarta, 12 Maret 2026"), (12, "Kepala Balai Contoh"),
    ])


def letter(holder: str, number: int) -> bytes:
    return pdf([
        (18, "SURAT KETERANGAN KERJA"), (11, f"Nomor: {number:03}/SK/I/2026"),
        (12, "Yang bertanda tangan di bawah ini"), (12, "menerangkan bahwa"), (12, f"Nama: {holder}"),
        (12, "Jabatan: pengrajin batik tulis"), (12, "telah bekerja di sanggar kami sejak 5 Januari 2020"),
        (12, "Bantul, 6 Januari 2026"),
    ])


def portfolios(candidates: int, each: int) -> dict[str, bytes]:
    """{path: content}: folders of candidates, certificates and letters in turn, no two papers alike."""
    files = {}
    for person in range(candidates):
        name = NAMES[person % len(NAMES)]
        folder = f"{person + 1:03}-{name.lower().replace(' ', '-')}"
        for number in range(each):
            make = certificate if number % 2 == 0 else letter
            files[f"{folder}/berkas-{number + 1}.pdf"] = make(name, person * each + number + 1)
    return files


def zipped(files: Mapping[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return written.getvalue()
