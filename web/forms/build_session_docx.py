"""Makes the Word templates of sessions, plenaries and validation: `python -m web.forms.build_session_docx`.

Certification bodies replace them; the fields are those of `ak05`, `berita_acara`, `plenary_papers` and `fr_va`.
"""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH

from web.forms.build_docx import (
    NUMBER_MM,
    TICK_MM,
    Column,
    Word,
    blank,
    fill,
    grid,
    heading,
    listing,
    pairs,
    signatures,
    widths,
)
from web.forms.fr_va import ASPECTS
from web.forms.render import HERE

NO = Column("No", "{{ one.no }}", NUMBER_MM)
NAME = Column("Nama asesi", "{{ one.nama }}")
ASSESSOR = Column("Asesor (No. Reg.)", "{{ one.asesor }}{% if one.noreg %} ({{ one.noreg }}){% endif %}")
MEMBERS = (NO, Column("Nama", "{{ one.name }}"), Column("Jabatan", "{{ one.position }}"), Column("Tanda tangan", "\n"))
BY_MEETING = "{% if not tutup %}DRAF – rapat belum ditutup.{% endif %}"
LETTER = ("{% for one in (kepala.licence, kepala.address, kepala.contact) if one %}{{ one }}"
          "{% if not loop.last %}\n{% endif %}{% endfor %}")


def build(folder: Path) -> None:
    """One template a paper, into the folder."""
    for name, (title, body) in PAPERS.items():
        document = blank(title)
        body(document)
        document.save(str(folder / f"{name}.docx"))


def letterhead(document: Word) -> None:
    """The body's name and address above the title."""
    title = document.paragraphs[0]
    name = title.insert_paragraph_before("")
    name.add_run("{{ kepala.lsp }}").bold = True
    for paragraph in (name, title.insert_paragraph_before(LETTER), title):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def middle(document: Word, text: str, bold: bool = False) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def words(document: Word, title: str, field: str) -> None:
    heading(document, title)
    document.add_paragraph(f"{{{{ {field} or '–' }}}}")


def ak05(document: Word) -> None:
    document.add_paragraph("{% if draf %}DRAF – belum semua asesi punya rekomendasi yang ditandatangani.{% endif %}")
    pairs(document, (
        ("Skema Sertifikasi – Judul", "{{ skema.judul }}"), ("Skema Sertifikasi – Nomor", "{{ skema.nomor }}"),
        ("TUK", "{% for one in tuk %}{{ one.pilih }} {{ one.nama }}   {% endfor %}{{ tempat }}"),
        ("Nama Asesor, No. Reg.", "{{ asesor.nama }}, {{ asesor.noreg }}"), ("Tanggal", "{{ tanggal }}")))
    listing(document, "asesi", (NO, NAME, Column("K", "{{ one.k }}", TICK_MM), Column("BK", "{{ one.bk }}", TICK_MM),
                                Column("Keterangan**", "{{ one.keterangan }}")))
    document.add_paragraph("** Tuliskan kode dan judul unit kompetensi yang dinyatakan BK bila mengases satu skema. "
                           "Kolom kosong diisi asesor setelah uji praktik.")
    pairs(document, (
        ("Aspek positif dalam asesmen", "{{ positif }}"), ("Aspek negatif dalam asesmen", "{{ negatif }}"),
        ("Pencatatan penolakan hasil asesmen", "{{ penolakan }}"),
        ("Saran perbaikan (asesor / personil terkait)", "{{ saran }}"), ("Catatan", "{{ catatan }}")))
    signatures(document, ("Asesor", "{{ asesor.nama }}, No. Reg. {{ asesor.noreg }}", ""))
    document.add_paragraph("{% for one in sidik %}{% if loop.first %}Sidik rekaman rekomendasi (SHA-256): {% endif %}"
                           "{{ one.nama }} {{ one.sidik }}; {% endfor %}")


def berita_acara(document: Word) -> None:
    letterhead(document)
    middle(document, "Nomor: {{ nomor or '–' }}")
    document.add_paragraph("Pada hari ini telah dilaksanakan asesmen / uji kompetensi dengan keterangan sebagai "
                           "berikut:")
    pairs(document, (
        ("Hari, tanggal", "{{ tanggal }}"), ("Waktu", "{{ waktu }}"), ("Tempat Uji Kompetensi", "{{ tuk }}"),
        ("Skema sertifikasi", "{{ skema | join('; ') }}"), ("Organisasi", "{{ organisasi }}"),
        ("Jumlah peserta", "{{ jumlah }}"),
        ("Kompeten / belum kompeten", "{{ kompeten }} / {{ belum }}{% if terbuka %}; {{ terbuka }} belum diputuskan "
                                      "orang{% endif %}")))
    listing(document, "asesi", (
        NO, NAME, Column("Asesor", "{{ one.asesor }}", 32), Column("K", "{{ one.k }}", TICK_MM - 2),
        Column("BK", "{{ one.bk }}", TICK_MM - 2), Column("Tindak lanjut", "{{ one.lanjut }}", 28),
        Column("Keterangan", "{{ one.keterangan }}")))
    document.add_paragraph("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana "
                           "mestinya.")
    listing(document, "asesor", (Column("Asesor", "{{ one.nama }}"), Column("No. Reg.", "{{ one.noreg }}"),
                                 Column("Tanda tangan", "\n")))
    signatures(document, ("Penanggung jawab", "{{ penanggung_jawab }}", ""))


def minutes(document: Word) -> None:
    letterhead(document)
    middle(document, "Nomor: {{ nomor or '–' }}")
    document.add_paragraph(BY_MEETING)
    pairs(document, (("Hari, tanggal", "{{ tanggal_kata }}"), ("Waktu", "{{ waktu }}"), ("Tempat", "{{ tempat }}"),
                     ("Topik", "{{ topik }}"), ("Ketua rapat", "{{ ketua }}"), ("Notulis", "{{ notulis }}")))
    heading(document, "Peserta rapat")
    listing(document, "peserta", MEMBERS)
    words(document, "Latar belakang", "latar")
    words(document, "Bahasan", "bahasan")
    listing(document, "asesi", (NO, NAME, Column("Rekomendasi asesor", "{{ one.rekomendasi }}"), ASSESSOR,
                                Column("Keputusan", "{{ one.keputusan }}"), Column("Alasan", "{{ one.alasan }}")))
    words(document, "Kesimpulan", "kesimpulan")
    listing(document, "isu", (NO, Column("Masalah / isu", "{{ one.masalah }}"), Column("Uraian", "{{ one.uraian }}"),
                              Column("Tindak lanjut", "{{ one.tindak_lanjut }}"),
                              Column("Target", "{{ one.target }}", 24)))
    signatures(document, ("Ketua rapat", "{{ ketua }}", ""), ("Notulis", "{{ notulis }}", ""))


def plenary_record(document: Word) -> None:
    letterhead(document)
    middle(document, "Nomor: {{ nomor or '–' }}")
    document.add_paragraph(BY_MEETING)
    document.add_paragraph(
        "Pada {{ tanggal_kata }}{% if tempat %}, bertempat di {{ tempat }}{% endif %}, telah dilaksanakan rapat pleno "
        "komite teknis {{ kepala.lsp }}. Berdasarkan rekomendasi asesor dan bukti pendukung, oleh peserta yang tidak "
        "mengases asesi yang bersangkutan, rapat memutuskan:")
    listing(document, "asesi", (
        NO, NAME, Column("Skema", "{{ one.skema }}"), ASSESSOR, Column("K/BK", "{{ one.hasil }}", 14),
        Column("Keputusan pleno", "{{ one.keputusan }}"), Column("Alasan", "{{ one.alasan }}")))
    document.add_paragraph("Jumlah peserta {{ asesi | length }}: kompeten {{ kompeten }}, belum kompeten {{ belum }}.")
    words(document, "Kesimpulan", "kesimpulan")
    document.add_paragraph("Demikian berita acara ini dibuat dengan sebenarnya.")
    heading(document, "Komite teknis")
    listing(document, "peserta", MEMBERS)


def decree(document: Word) -> None:
    letterhead(document)
    middle(document, "DIREKTUR {{ kepala.lsp | upper }}", bold=True)
    middle(document, "Nomor: {{ sk.nomor or '……………………' }}\nTENTANG")
    middle(document, "PENETAPAN HASIL PENILAIAN", bold=True)
    document.add_paragraph(BY_MEETING)
    pairs(document, (
        ("Menimbang", "bahwa hasil asesmen yang direkomendasikan asesor telah dibahas dan diputuskan dalam rapat pleno "
                      "Nomor {{ nomor or '……' }} tanggal {{ tanggal_kata }}, sehingga hasilnya perlu ditetapkan dengan "
                      "keputusan;"),
        ("Mengingat", "{% for one in mengingat %}{{ loop.index }}. {{ one }}{% if not loop.last %}\n{% endif %}"
                      "{% else %}………………………………{% endfor %}"),
        ("Memperhatikan", "1. hasil rapat pleno Nomor {{ nomor or '……' }} tanggal {{ tanggal_kata }};\n"
                          "2. rekomendasi asesor dan bukti pendukung.")))
    middle(document, "MEMUTUSKAN", bold=True)
    pairs(document, (
        ("Menetapkan", "Hasil penilaian asesi sebagaimana tercantum dalam lampiran keputusan ini, terdiri atas "
                       "{{ kompeten }} asesi kompeten dan {{ belum }} asesi belum kompeten."),
        ("Kedua", "Kepada asesi yang dinyatakan kompeten diterbitkan sertifikat kompetensi sesuai ketentuan."),
        ("Ketiga", "Keputusan ini berlaku sejak tanggal ditetapkan.")))
    director(document)
    document.add_page_break()
    heading(document, "Lampiran Surat Keputusan Nomor {{ sk.nomor or '……………………' }}")
    listing(document, "asesi", (NO, NAME, Column("Skema", "{{ one.skema }}"), ASSESSOR, Column(
        "Hasil", "{{ {'K': 'Kompeten', 'BK': 'Belum kompeten', '': 'belum diputuskan'}[one.hasil] }}", 28)))
    director(document)


def director(document: Word) -> None:
    paragraph = document.add_paragraph(
        "Ditetapkan di {{ sk.kota or '……………………' }}\npada tanggal {{ sk.tanggal or '……………………' }}\nDirektur,\n\n\n\n"
        "{{ sk.direktur or '……………………' }}")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.keep_together = True


def validation(document: Word) -> None:
    document.add_paragraph("DRAF – temuan disusun dari catatan di mana orang berbeda dari mesin. Tim validasi yang "
                           "memeriksa, melengkapi dan menandatangani.")
    pairs(document, (
        ("Tim validasi", "{{ tim }}"), ("Hari, tanggal", "{{ tanggal }}"), ("Tempat", "{{ tempat }}"),
        ("Periode", "☐ Sebelum asesmen   ☐ Pada saat asesmen   ☒ Setelah asesmen"),
        ("Catatan antara", "{{ dari }} – {{ sampai }}"), ("Tujuan dan fokus validasi", "{{ tujuan }}"),
        ("Orang relevan", ""), ("Acuan pembanding", "{{ acuan | join('; ') }}"),
        ("Dokumen terkait", "{{ dokumen | join('; ') }}")))
    table = grid(document, 9)
    fill(table.add_row(), ("Aspek dalam kegiatan validasi", "V", "A", "T", "M", "V", "R", "F", "A"), bold=True)
    for aspect in ASPECTS:
        fill(table.add_row(), (aspect,))
    widths(table, (None, *[TICK_MM - 2] * 8))
    document.add_paragraph("V A T M: aturan bukti (valid, asli, terkini, memadai). V R F A: prinsip asesmen (valid, "
                           "reliabel, fleksibel, adil).")
    heading(document, "Temuan")
    listing(document, "temuan", (
        NO, Column("Aturan / isi", "{{ one.apa }}"), Column("Jenis bukti", "{{ one.jenis }}", 28),
        Column("Mesin", "{{ one.mesin }}", 18), Column("Orang", "{{ one.orang }}", 18),
        Column("Kali", "{{ one.kali }}", TICK_MM - 1), Column("Dari", "{{ one.dari }}", TICK_MM),
        Column("Alasan yang dicatat", "{{ one.alasan }}")))
    words(document, "Rekomendasi", "rekomendasi")
    heading(document, "Rencana perbaikan")
    table = grid(document, 4)
    fill(table.add_row(), ("No", "Kegiatan perbaikan", "Waktu penyelesaian", "Penanggung jawab"), bold=True)
    for number in range(1, 4):
        fill(table.add_row(), (str(number), "", "", ""))
    widths(table, (NUMBER_MM, None, 40, 40))
    document.add_paragraph()
    signatures(document, ("Ketua tim validasi", "{{ tim }}", ""), ("Anggota", "", ""))


PAPERS: dict[str, tuple[str, Callable[[Word], None]]] = {
    "fr-ak-05": ("FR.AK.05   LAPORAN ASESMEN", ak05), "berita-acara-asesmen": ("BERITA ACARA ASESMEN", berita_acara),
    "notulen-pleno": ("NOTULEN RAPAT PLENO", minutes),
    "berita-acara-pleno": ("BERITA ACARA RAPAT PLENO", plenary_record),
    "sk-penetapan": ("SURAT KEPUTUSAN", decree),
    "fr-va": ("FR.VA   MEMBERIKAN KONTRIBUSI DALAM VALIDASI ASESMEN", validation),
}

if __name__ == "__main__":
    build(HERE / "templates")
