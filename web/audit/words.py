"""What the log's codes mean, for people. A code that is not here is shown as it is."""
from __future__ import annotations

ACTIONS = {
    "assigned": "ditugaskan kepada asesor", "batch_opened": "kiriman dibuka", "batch_closed": "kiriman lengkap",
    "batch_sorted": "dipilah menjadi asesi", "file_received": "berkas diterima", "files_received": "berkas diterima",
    "file_refused": "berkas ditolak", "file_read": "berkas dibaca", "file_failed": "berkas tidak terbaca",
    "file_unpacked": "arsip dibuka", "file_quarantined": "berkas disisihkan", "judged": "dinilai mesin",
    "said_value": "isi diperbaiki", "said_answer": "pertanyaan dijawab", "said_override": "putusan aturan diganti",
    "said_route": "jalur unit diganti", "said_original": "asli dilihat", "said_better_copy": "salinan baru diminta",
    "said_arrange": "halaman disusun", "said_moved_out": "bukti pindah", "said_moved_in": "bukti datang",
    "said_undo": "kata terakhir ditarik kembali",
    "said_aside": "bukti disisihkan atau dipakai lagi", "copy_asked": "salinan yang lebih baik diminta",
    "copy_received": "salinan diterima lewat tautan", "copy_revoked": "tautan salinan dicabut",
    "second_look_set": "pandangan kedua diatur", "second_look_drawn": "diundi untuk pandangan kedua",
    "second_look_assigned": "pandangan kedua ditugaskan", "second_look_done": "pandangan kedua selesai",
    "second_look_settled": "perbedaan diselesaikan", "acknowledged": "pemberitahuan diketahui asesi",
    "notice_set": "pemberitahuan diubah",
    "signed": "ditandatangani", "reopened": "dibuka kembali", "plenary_opened": "rapat pleno dibuka",
    "plenary_decided": "diputuskan pleno", "plenary_closed": "rapat pleno ditutup", "retried": "dibaca ulang",
    "nik_shown": "NIK ditampilkan", "resemblance_found": "kemiripan ditemukan",
    "resemblance_settled": "kemiripan diperiksa", "picture_shown_whole": "halaman tanpa penutup dilihat",
    "exported": "diekspor", "erased": "dihapus", "hold_set": "ditahan dari penghapusan",
    "hold_released": "penahanan dilepas", "logged_in": "masuk", "log_in_failed": "gagal masuk",
    "password_set": "kata sandi dibuat", "second_factor_on": "faktor kedua dipasang",
    "second_factor_off": "faktor kedua dikosongkan", "recovery_code_used": "kode cadangan dipakai",
    "user_added": "akun dibuat", "user_changed": "akun diubah", "user_invited": "tautan akun dibuat",
    "seen": "dilihat", "bnsp_filled_in": "isian BNSP dilengkapi", "codes_supplied": "tabel kode dipasang",
    "codes_may_be_empty": "kode boleh kosong diubah", "letterhead_changed": "kop surat diubah",
    "session_report_changed": "kata-kata sesi diubah", "plenary_words_changed": "kata-kata pleno diubah",
    "consent_withdrawn": "persetujuan ditarik", "sample_drawn": "sampel diambil",
    "sample_checked": "sampel diperiksa", "retention_set": "masa simpan diubah",
    "retention_ran": "masa simpan dijalankan", "papers_erased": "bukti dihapus menurut masa simpan",
    "head_exported": "kepala rantai disimpan", "validated": "laporan validasi dibuat",
    "scheme_drafted": "draf skema dibuat", "scheme_saved": "draf skema disimpan",
    "scheme_published": "skema diterbitkan", "scheme_discarded": "draf skema dibuang",
    "what_if_started": "dampak draf ditanyakan", "what_if_done": "dampak draf dihitung",
    "learned": "pembaca dilatih", "learned_switched_on": "versi pembaca dinyalakan",
    "learned_switched_back": "pembaca bawaan dipakai lagi",
    "token_added": "token dibuat", "token_revoked": "token dicabut", "lsp_renamed": "nama LSP diganti",
}
OBJECTS = {"batch": "kiriman", "candidate": "asesi", "file": "berkas", "judgement": "penilaian",
           "decision": "keputusan", "user": "orang", "token": "token", "lsp": "LSP", "plenary": "rapat",
           "better_copy": "permintaan salinan", "resemblance": "kemiripan", "second_look": "pandangan kedua",
           "sample": "sampel", "scheme": "skema", "learned_version": "versi pembaca"}
RULES = {
    "VAL-01": "Jenis bukti", "VAL-02": "Topik bukti", "VAL-03": "Kode unit pada sertifikat",
    "VAL-04": "Peran pada bukti", "AUT-01": "Pemilik bukti", "AUT-02": "Ditandatangani asesi sendiri",
    "AUT-03": "Tanda tangan elektronik",
    "AUT-04": "Kode QR", "AUT-05": "Stempel, tanda tangan, foto", "AUT-06": "Nomor ada pada pemilik lain",
    "AUT-07": "Kartu identitas atas orang lain", "AUT-08": "Bagian yang tampak berbeda",
    "AUT-09": "Tanggal di dalam nomor", "AUT-10": "Tanggal lahir di dalam NIK", "CUR-00": "Tanpa batas waktu",
    "CUR-01": "Umur bukti", "CUR-02": "Masa berlaku", "SUF-00": "Memadai atau tidak", "SUF-01": "Jam pelajaran",
    "SUF-02": "Lama bekerja", "SUF-03": "Peringkat juara", "SUF-04": "Jenjang pendidikan",
    "SUF-05": "Bukti yang sama dua kali", "SRC-01": "Ada berkas tidak terbaca", "SRC-02": "Bukti tidak terbaca",
    "SRC-03": "Bukti tidak ada",
}
"""The rules of `rules`, as headings; their sentences with values are the trace's own."""
ALERTS = {
    "name_unknown": "Nama asesi tidak diketahui", "same_file": "Berkas yang sama",
    "same_number_other_holder": "Nomor sama, pemilik lain", "possible_duplicate": "Kemungkinan bukti yang sama",
    "altered": "Ada bagian yang berbeda", "edited_with": "Disimpan program pengolah",
    "number_contradicts_date": "Nomor bertentangan dengan tanggal", "dates_contradict": "Tanggal saling bertentangan",
    "future_date": "Tanggal sesudah asesmen", "impossible_date": "Tanggal tidak mungkin",
    "nik_contradicts_birth_date": "NIK bertentangan dengan tanggal lahir", "nik_differs": "NIK berbeda",
    "birth_date_differs": "Tanggal lahir berbeda", "qr_differs": "QR berbeda",
    "e_signature_broken": "Tanda tangan elektronik tidak cocok",
}
FIELDS = {
    "kind": "jenis bukti", "holder": "pemilik", "number": "nomor", "issuer": "penerbit", "title": "judul",
    "issue_date": "tanggal terbit", "valid_from": "berlaku dari", "valid_until": "berlaku sampai",
    "started_on": "mulai", "ended_on": "selesai", "hours": "jam pelajaran", "rank": "peringkat", "level": "jenjang",
    "role": "peran", "signer": "penanda tangan", "place": "tempat", "birth_date": "tanggal lahir",
    "unit_codes": "kode unit",
}
SEEN = {"agrees": "sependapat", "differs": "berbeda", "unclear": "belum jelas"}
SYSTEM = {"system": "sistem", "": ""}


def action(code: str) -> str:
    return ACTIONS.get(code, code)


def thing(code: str) -> str:
    return OBJECTS.get(code, code)


def who(actor: str, names: dict[str, str]) -> str:
    return names.get(actor) or SYSTEM.get(actor, actor[:12])


def rule(code: str) -> str:
    return f"{code} {RULES[code]}" if code in RULES else code


def alert(code: str) -> str:
    return ALERTS.get(code, code)


def field(name: str) -> str:
    return FIELDS.get(name, name)
