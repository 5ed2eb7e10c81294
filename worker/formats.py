"""What a file is, told from its bytes and never from its name.

`recognise` names the format; `READABLE` are those that intake opens, `FOREIGN` those it can only name.
"""
from __future__ import annotations

SAVE_AS_PDF = "Minta dokumennya disimpan sebagai PDF (Berkas → Simpan sebagai → PDF), lalu kirim PDF itu."
SEND_SCAN = "Minta pindaian atau foto kertasnya sebagai PDF, JPG, atau PNG."
SEND_ZIP = "Minta berkasnya satu per satu, atau dalam ZIP biasa."

READABLE = {
    "pdf": "PDF", "jpeg": "JPEG", "png": "PNG", "tiff": "TIFF", "webp": "WebP", "gif": "GIF", "heic": "HEIC",
    "zip": "ZIP",
}
FOREIGN = {"unknown": ("berformat tidak dikenal", SEND_SCAN)}
"""Format -> (what it is, what to send instead)."""

HEADER_BYTES = 1024  # a PDF's header may be preceded by so much (ISO 32000-1, implementation note 13)
_STARTS = (
    (b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"II*\0", "tiff"), (b"MM\0*", "tiff"),
    (b"GIF87a", "gif"), (b"GIF89a", "gif"), (b"PK\x03\x04", "zip"), (b"PK\x05\x06", "zip"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def recognise(data: bytes) -> str:
    """The format's short name, a key of READABLE or FOREIGN."""
    for start, name in _STARTS:
        if data.startswith(start):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return "heic"
    return "pdf" if b"%PDF-" in data[:HEADER_BYTES] else "unknown"
