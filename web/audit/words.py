"""What the log's codes mean, for people. A code that is not here is shown as it is."""
from __future__ import annotations

ACTIONS = {
    "assigned": "ditugaskan kepada asesor", "batch_opened": "kiriman dibuka", "batch_closed": "kiriman lengkap",
    "batch_sorted": "dipilah menjadi asesi", "file_received": "berkas diterima", "files_received": "berkas diterima",
    "file_refused": "berkas ditolak", "file_read": "berkas dibaca", "file_failed": "berkas tidak terbaca",
    "file_unpacked": "arsip dibuka", "file_quarantined": "berkas disisihkan", "judged": "dinilai mesin",
    "said_value": "isi diperbaiki", "said_answer": "pertanyaan dijawab", "said_override": "putusan aturan diganti",
    "said_route": "jalur unit diganti", "said_original": "asli dilihat", "said_better_copy": "salinan baru diminta",
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
    "token_added": "token dibuat", "token_revoked": "token dicabut", "lsp_renamed": "nama LSP diganti",
}
OBJECTS = {"batch": "kiriman", "candidate": "asesi", "file": "berkas", "judgement": "penilaian",
           "decision": "keputusan", "user": "orang", "token": "token", "lsp": "LSP", "plenary": "rapat",
           "better_copy": "permintaan salinan", "resemblance": "kemiripan", "second_look": "pandangan kedua"}
SYSTEM = {"system": "sistem", "": ""}


def action(code: str) -> str:
    return ACTIONS.get(code, code)


def thing(code: str) -> str:
    return OBJECTS.get(code, code)


def who(actor: str, names: dict[str, str]) -> str:
    return names.get(actor) or SYSTEM.get(actor, actor[:12])
