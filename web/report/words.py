"""The report's words: Indonesian first, English second, by the codes of the answer."""
from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    id: str
    en: str


ROUTES = {
    "interview": Words("Wawancara", "Interview"),
    "practice": Words("Uji praktik", "Practical test"),
    "review": Words("Perlu ditinjau", "To be reviewed"),
}
VERDICTS = {"yes": Words("Ya", "Yes"), "no": Words("Tidak", "No"), "unclear": Words("Belum jelas", "Unclear")}
SIGNS = {"yes": "✓", "no": "✗", "unclear": "?"}
RULES = {
    "valid": Words("Valid", "Valid"),
    "authentic": Words("Asli", "Authentic"),
    "current": Words("Terkini", "Current"),
    "sufficient": Words("Memadai", "Sufficient"),
}
ITEM_STATUS = {
    "meets": Words("Ada dan memenuhi", "Meets"), "fails": Words("Ada, tidak memenuhi", "Does not meet"),
    "missing": Words("Belum ada", "Missing"), "review": Words("Perlu ditinjau", "To be reviewed"),
}
ITEM_VERDICT = {"meets": "yes", "fails": "no", "missing": "no", "review": "unclear"}
ADMISSION = {
    "complete": Words("Lengkap", "Complete"), "incomplete": Words("Belum lengkap", "Incomplete"),
    "review": Words("Perlu ditinjau", "To be reviewed"),
}
KINDS = {
    "competency_certificate": Words("Sertifikat kompetensi", "Competency certificate"),
    "training_certificate": Words("Sertifikat pelatihan", "Training certificate"),
    "participation_certificate": Words("Sertifikat keikutsertaan", "Certificate of participation"),
    "award": Words("Piagam penghargaan", "Award"),
    "employment_letter": Words("Surat keterangan kerja", "Employment letter"),
    "recommendation_letter": Words("Surat rekomendasi", "Letter of recommendation"),
    "appointment_letter": Words("SK pengangkatan", "Letter of appointment"),
    "assignment_letter": Words("Surat tugas", "Assignment letter"),
    "diploma": Words("Ijazah", "Diploma"),
    "diploma_supplement": Words("SKPI", "Diploma supplement"),
    "transcript": Words("Transkrip nilai", "Transcript"),
    "id_card": Words("KTP", "Identity card"),
    "family_card": Words("Kartu keluarga", "Family card"),
    "business_license": Words("Izin usaha", "Business licence"),
    "business_letter": Words("Surat keterangan usaha", "Business letter"),
    "tax_card": Words("NPWP", "Tax card"),
    "ip_certificate": Words("Sertifikat kekayaan intelektual", "Intellectual property certificate"),
    "membership_card": Words("Kartu anggota", "Membership card"),
    "cv": Words("Daftar riwayat hidup", "Curriculum vitae"),
    "logbook": Words("Buku kerja (logbook)", "Logbook"),
    "contract": Words("Kontrak", "Contract"),
    "receipt": Words("Nota atau kuitansi", "Receipt"),
    "passport_photo": Words("Pas foto", "Passport photo"),
    "product_photo": Words("Foto produk", "Product photo"),
    "bnsp_form": Words("Formulir BNSP", "BNSP form"),
    "language_test": Words("Hasil tes bahasa", "Language test"),
    "health_or_police_letter": Words("Surat sehat atau SKCK", "Health or police letter"),
    "other": Words("Lainnya", "Other"),
    "blank": Words("Halaman kosong", "Blank page"),
    "unreadable": Words("Tidak terbaca", "Unreadable"),
}
FACTS = {
    "holder": Words("Pemilik", "Holder"), "number": Words("Nomor", "Number"), "issuer": Words("Penerbit", "Issuer"),
    "title": Words("Judul", "Title"), "issue_date": Words("Tanggal terbit", "Issued on"),
    "valid_from": Words("Berlaku sejak", "Valid from"), "valid_until": Words("Berlaku sampai", "Valid until"),
    "started_on": Words("Mulai", "Started on"), "ended_on": Words("Selesai", "Ended on"),
    "hours": Words("Lama pelatihan", "Hours"), "rank": Words("Peringkat", "Rank"), "level": Words("Tingkat", "Level"),
    "role": Words("Peran", "Role"), "signer": Words("Penanda tangan", "Signer"), "place": Words("Tempat", "Place"),
    "nik": Words("NIK", "Identity number"), "birth_date": Words("Tanggal lahir", "Born on"),
    "unit_codes": Words("Kode unit", "Unit codes"),
}
MARKS = {
    "stamp": Words("Cap", "Stamp"), "signature": Words("Tanda tangan", "Signature"),
    "photo": Words("Pas foto", "Photo"),
    "qr": Words("Kode QR", "QR code"), "e_signature": Words("Tanda tangan elektronik", "Electronic signature"),
}
E_SIGNATURE = {
    "trusted": Words("sah dan dikenal", "valid and trusted"),
    "unknown_signer": Words("utuh, penanda tangan tidak dikenal", "intact, unknown signer"),
    "broken": Words("tidak cocok dengan isi, mohon periksa", "does not match the content"),
    "none": Words("tidak ada", "none"),
}
QR = {"agrees": Words("cocok dengan cetakan", "agrees with the print"),
      "differs": Words("berbeda dari cetakan, mohon periksa", "differs from the print")}
CUES = {
    "odd_print": Words("huruf atau latar tampak lain", "letters or ground look unlike the rest"),
    "hidden_text": Words("tulisan lain di bawah yang terlihat", "other text below what is to be seen"),
    "changed_after_signing": Words("diubah sesudah ditandatangani", "changed after it was signed"),
    "edited_with": Words("disimpan dengan program pengolah", "saved with a program that edits"),
}
DOUBT = Words("Mohon periksa", "Please check")
CLEAR = Words("terbaca jelas", "read clearly")
SAID = Words("menurut orang, bukan mesin", "as a person said, not the machine")
DOUBTFUL = Words("kurang jelas, mohon periksa", "not clear, please check")

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)


def words(table: dict[str, Words], code: str) -> Words:
    """The words of a code; a code that is newer than this table shows as it is, rather than not at all."""
    return table.get(code) or Words(code.replace("_", " "), "")
