"""Makes the Word templates that ship with bukti: `python -m web.forms.build_docx`. Certification bodies replace them.

The fields are those of each form's `context`; rows of a table repeat between {%tr for … %} and {%tr endfor %}.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from web.forms.ak02 import METHODS
from web.forms.render import FORMS, HERE

RULES = ("valid", "asli", "terkini", "memadai")
MARGIN_MM, TICK_MM, NUMBER_MM = 16, 12, 9
HEADING_POINTS = 7
DRAFT = ("{% if draf %}DRAF – belum ditandatangani asesor. Isian mesin hanya usulan; yang memutuskan adalah orang."
         "{% endif %}")
Word = Any
"""python-docx's objects; the library has no types."""


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    field: str = ""
    width_mm: float | None = None


def build(folder: Path) -> None:
    """One template a form, into the folder."""
    for name, body in BODIES.items():
        document = blank(f"{FORMS[name].code}   {FORMS[name].title.upper()}")
        document.add_paragraph(DRAFT)
        head(document)
        body(document)
        if name not in OWN_SIGNATURES:
            signatures(document, ("Asesi", "{{ asesi.nama }}", "{{ ttd_asesi }}"),
                       ("Asesor", "{{ asesor.nama }}, No. Reg. {{ asesor.noreg }}", "{{ ttd_asesor }}"))
        document.add_paragraph("{% if sidik %}Sidik rekaman (SHA-256): {{ sidik }}{% endif %}")
        document.save(str(folder / f"{name}.docx"))


def blank(title: str) -> Word:
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.PORTRAIT, Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN_MM)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Liberation Sans", Pt(9.5)
    style.paragraph_format.space_after = Pt(3)
    run = document.add_paragraph().add_run(title)
    run.bold, run.font.size = True, Pt(12)
    return document


def head(document: Word) -> None:
    pairs(document, (
        ("Skema Sertifikasi – Judul", "{{ skema.judul }} {% if skema.label %}({{ skema.label }}){% endif %}"),
        ("Skema Sertifikasi – Nomor", "{{ skema.nomor }}"),
        ("TUK", "{% for one in tuk %}{{ one.pilih }} {{ one.nama }}   {% endfor %}{{ tempat }}"),
        ("Nama Asesor", "{{ asesor.nama }}"), ("Nama Asesi", "{{ asesi.nama }}"), ("Tanggal", "{{ tanggal }}"),
    ))


def pairs(document: Word, rows: Sequence[tuple[str, str]]) -> None:
    table = grid(document, 2)
    for label, field in rows:
        fill(table.add_row(), (label, field))
    widths(table, (45, None))
    document.add_paragraph()


def listing(document: Word, source: str, columns: Sequence[Column], item: str = "one") -> None:
    """A table whose one row is repeated for each of `source`; its heading comes again on each page."""
    table = grid(document, len(columns))
    fill(table.add_row(), [column.heading for column in columns], bold=True)
    repeat(table.rows[0])
    for cells in ([f"{{%tr for {item} in {source} %}}"], [column.field for column in columns], ["{%tr endfor %}"]):
        fill(table.add_row(), cells)
    widths(table, [column.width_mm for column in columns])
    document.add_paragraph()


def grid(document: Word, columns: int) -> Word:
    table = document.add_table(rows=0, cols=columns)
    table.style, table.autofit = "Table Grid", False
    return table


def fill(row: Word, cells: Sequence[str], bold: bool = False) -> None:
    for cell, text in zip(row.cells, cells, strict=False):
        run = cell.paragraphs[0].add_run(text)
        if bold:
            run.bold, run.font.size = True, Pt(HEADING_POINTS)
    whole = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(whole)


def repeat(row: Word) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def widths(table: Word, given: Sequence[float | None]) -> None:
    """In millimetres; columns without a width share what is left of the page."""
    left = 210 - 2 * MARGIN_MM - sum(width or 0 for width in given)
    share = left / max(1, sum(width is None for width in given))
    millimetres = [share if width is None else width for width in given]
    for column, width in zip(table.columns, millimetres, strict=True):  # LibreOffice looks here, Word at the cells
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, millimetres, strict=True):
            cell.width = Mm(width)


def heading(document: Word, text: str) -> None:
    document.add_paragraph().add_run(text).bold = True


def edition(of_2018: str, of_2023: str) -> str:
    """Words that differ by the edition which the body uses."""
    return f"{{% if tahun == '2018' %}}{of_2018}{{% else %}}{of_2023}{{% endif %}}"


def signatures(document: Word, *sides: tuple[str, str, str]) -> None:
    table = grid(document, len(sides))
    fill(table.add_row(), [who for who, _, _ in sides], bold=True)
    fill(table.add_row(), [f"Nama: {name}\n\n\nTanda tangan / tanggal: {signed}" for _, name, signed in sides])
    widths(table, [None] * len(sides))


def ia08(document: Word) -> None:
    heading(document, "Kelompok pekerjaan")
    listing(document, "unit", (Column("No", "{{ one.no }}", NUMBER_MM), Column("Kode Unit", "{{ one.kode }}", 35),
                               Column("Judul Unit", "{{ one.judul }}")))
    heading(document, edition("Dokumen portofolio menunjukkan kepatuhan terhadap aturan bukti",
                              "Verifikasi portofolio menurut aturan bukti"))
    ticks = [Column(f"{rule.capitalize()}\n{word}", f"{{{{ one.{rule}.{word.lower()} }}}}", TICK_MM + 2)
             for rule in RULES for word in ("Ya", "Tidak")]
    listing(document, "bukti", (Column("No", "{{ one.no }}", NUMBER_MM),
                                Column("Bukti Portofolio", "{{ one.bukti }}\n{{ one.berkas }}"), *ticks))
    document.add_paragraph("{% if tak_terbaca %}Berkas yang tidak terbaca dan tidak dihitung: "
                           "{{ tak_terbaca | join('; ') }}{% endif %}")
    heading(document, "Sebagai tindak lanjut dari hasil verifikasi bukti, substansi materi di bawah ini harus "
                      "diklarifikasi selama wawancara:")
    listing(document, "klarifikasi", (
        Column("Cek", "{{ one.cek }}", TICK_MM), Column("No. Unit Kompetensi", "{{ one.unit }}", 38),
        Column("No. Elemen", "{{ one.elemen }}", 24), Column("Materi/substansi wawancara (KUK)", "{{ one.materi }}")))
    heading(document, "Bukti tambahan diperlukan pada unit / elemen kompetensi sebagai berikut:")
    document.add_paragraph("{{ bukti_tambahan or '–' }}")
    heading(document, "Rekomendasi asesor")
    document.add_paragraph("[ {{ memenuhi }} ] Asesi telah memenuhi pencapaian seluruh kriteria unjuk kerja, "
                           "direkomendasikan KOMPETEN")
    document.add_paragraph(
        "[ {{ belum }} ] Asesi belum memenuhi pencapaian seluruh kriteria unjuk kerja, direkomendasikan "
        f"{edition('uji demonstrasi', 'OBSERVASI LANGSUNG / KEGIATAN TERSTRUKTUR*')} pada:")
    listing(document, "lanjut", (Column("Unit", "{{ one.unit }}", 35), Column("Judul", "{{ one.judul }}"),
                                 Column("Elemen", "{{ one.elemen }}", 30), Column("KUK", "{{ one.kuk }}", 30)))
    document.add_paragraph("{% if catatan %}Catatan: {{ catatan }}{% endif %}")


def ia09(document: Word) -> None:
    document.add_paragraph(edition(
        "Setiap pertanyaan harus terkait dengan Elemen. Tuliskan bukti-bukti yang terdapat pada Ceklis Verifikasi "
        "Portofolio yang memerlukan wawancara.",
        "Jika hasil verifikasi portofolio telah memenuhi aturan bukti maka pertanyaan wawancara tidak perlu dilakukan "
        "terhadap bukti tersebut."))
    listing(document, "bukti", (Column("No", "{{ one.no }}", NUMBER_MM),
                                Column("Bukti-bukti kompetensi yang memerlukan wawancara",
                                       "{{ one.bukti }}\n{{ one.berkas }}")))
    listing(document, "pertanyaan", (
        Column("No", "{{ one.no }}", NUMBER_MM), Column("Bukti no.", "{{ one.bukti }}", 16),
        Column("Daftar pertanyaan wawancara", "{{ one.tanya }}"),
        Column("Unit", "{{ one.unit }}{% if one.elemen %}, elemen {{ one.elemen }}{% endif %}", 33),
        Column("Kesimpulan jawaban asesi", "{{ one.jawab }}"), Column(edition("K", "Ya"), "{{ one.ya }}", TICK_MM),
        Column(edition("BK", "Tidak"), "{{ one.tidak }}", TICK_MM + 1)))


def ia10(document: Word) -> None:
    listing(document, "pihak", (
        Column("No", "{{ one.no }}", NUMBER_MM), Column("Nama pengawas/penyelia/atasan/orang lain", "{{ one.nama }}"),
        Column("Tempat kerja", "{{ one.tempat_kerja }}"), Column("Alamat", "{{ one.alamat }}"),
        Column("Telepon", "{{ one.telepon }}", 24), Column("Menurut bukti", "{{ one.bukti }}")))
    listing(document, "ya_tidak", (Column("No", "{{ one.no }}", NUMBER_MM), Column("Pertanyaan", "{{ one.tanya }}"),
                                   Column("Ya", "", TICK_MM), Column("Tidak", "", TICK_MM + 1)))
    listing(document, "uraian", (Column("Pertanyaan", "{{ one.tanya }}", 70), Column("Jawaban", "\n\n")))
    signatures(document, ("Pihak ketiga", "", ""),
               ("Asesor", "{{ asesor.nama }}, No. Reg. {{ asesor.noreg }}", ""))


def ia11(document: Word) -> None:
    listing(document, "produk", (
        Column("No", "{{ one.no }}", NUMBER_MM), Column("Gambar", "{{ one.berkas }}"), Column("Nama produk"),
        Column("Rancangan"), Column("Standar industri"), Column("Dimensi, berat"), Column("Bahan"),
        Column("Spesifikasi teknis")))
    listing(document, "aspek", (
        Column("No", "{{ one.no }}", NUMBER_MM), Column("Reviu spesifikasi dan performa", "{{ one.aspek }}"),
        Column("Ya", "", TICK_MM), Column("Tidak", "", TICK_MM + 1), Column("Catatan temuan", "", 45)))
    document.add_paragraph("Rekomendasi:")


def apl01(document: Word) -> None:
    for title, source in (("3.1 Bukti Persyaratan Dasar", "persyaratan_dasar"),
                          ("3.2 Bukti Administratif", "administratif")):
        heading(document, title)
        listing(document, source, (
            Column("No", "{{ one.no }}", NUMBER_MM), Column("Bukti", "{{ one.bukti }}"),
            Column("Ada: Memenuhi Syarat", "{{ one.memenuhi }}", 28),
            Column("Ada: Tidak Memenuhi Syarat", "{{ one.tidak_memenuhi }}", 28),
            Column("Tidak Ada", "{{ one.tidak_ada }}", 20)))
    document.add_paragraph("{% if ditinjau %}Belum jelas, mohon diperiksa: {{ ditinjau | join(', ') }}{% endif %}")
    document.add_paragraph("Rekomendasi (diisi LSP): Berdasarkan ketentuan persyaratan dasar, maka pemohon: "
                           "Diterima / Tidak diterima (*) sebagai peserta sertifikasi")
    signatures(document, ("Pemohon", "{{ asesi.nama }}", ""), ("Admin LSP", "", ""))


def ak02(document: Word) -> None:
    columns = [Column(name, f"{{{{ one.cara[{place}] }}}}", 16) for place, name in enumerate(METHODS)]
    listing(document, "unit", (Column("Unit kompetensi", "{{ one.kode }} {{ one.judul }}"), *columns))
    pairs(document, (
        ("Rekomendasi hasil asesmen", "☐ Kompeten   ☐ Belum kompeten"),
        ("Tindak lanjut yang dibutuhkan", "{{ tindak_lanjut or '–' }}"), ("Komentar asesor", "{{ komentar }}"),
        ("Lampiran", "{% for one in lampiran %}{{ loop.index }}. {{ one }}  {% endfor %}")))


BODIES: dict[str, Callable[[Word], None]] = {
    "fr-ia-08": ia08, "fr-ia-09": ia09, "fr-ia-10": ia10, "fr-ia-11": ia11, "fr-apl-01": apl01, "fr-ak-02": ak02,
}
OWN_SIGNATURES = {"fr-ia-10", "fr-apl-01"}

if __name__ == "__main__":
    build(HERE / "templates")
