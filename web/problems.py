"""What goes wrong for the one who asks: a stable code, a status, words. As problem details (RFC 9457) or as a page."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

from flask import Response, jsonify, request

T = TypeVar("T")
API = "/api/"
MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Words:
    """A title in both languages, and what to do."""

    title: str
    english: str


WORDS = {
    "bad_request": Words("Permintaan tidak dapat dipahami", "The request cannot be understood"),
    "not_logged_in": Words("Silakan masuk dahulu", "Please log in first"),
    "bad_token": Words("Token tidak dikenal atau sudah dicabut", "The token is unknown or was revoked"),
    "forbidden": Words("Peran Anda tidak boleh membuka ini", "Your role may not open this"),
    "bad_csrf": Words("Halaman ini sudah lama terbuka; muat ulang", "This page is old; reload and try again"),
    "not_found": Words("Tidak ditemukan", "Not found"),
    "method_not_allowed": Words("Cara ini tidak dilayani di alamat ini", "This method is not served here"),
    "stale": Words("Sudah diubah orang lain; periksa keadaan terbaru", "Somebody changed it; look at the newest state"),
    "conflict": Words("Bertentangan dengan keadaan sekarang", "In conflict with how things stand"),
    "in_progress": Words("Permintaan yang sama sedang dikerjakan", "The same request is at work"),
    "key_reused": Words("Kunci idempotensi sudah dipakai permintaan lain", "The key was used for another request"),
    "too_large": Words("Terlalu besar", "Too large"),
    "unsupported_media": Words("Jenis kiriman tidak dilayani", "This kind of content is not served"),
    "bad_scheme": Words("Skema tidak dikenal", "Unknown scheme"),
    "bad_date": Words("Tanggal harus YYYY-MM-DD", "The date must be YYYY-MM-DD"),
    "bad_roster": Words("Daftar asesi tidak dapat dipakai", "The list of candidates cannot be used"),
    "bad_path": Words("Nama berkas tidak dapat dipakai", "The file's name cannot be used"),
    "no_files": Words("Tidak ada berkas dalam kiriman", "There are no files"),
    "too_many_tries": Words("Terlalu banyak percobaan; tunggu satu menit", "Too many tries; wait a minute"),
    "quota": Words("Batas kiriman terlampaui", "More than may be sent"),
    "store_full": Words("Penyimpanan penuh atau tidak menjawab; coba lagi nanti", "The store is full; try later"),
    "away": Words("Layanan sedang tidak tersedia; tidak ada yang hilang, coba lagi", "Not available; try again"),
    "internal": Words("Kesalahan pada sistem; sudah dicatat", "A fault in the system; it was recorded"),
}
BY_STATUS = {400: "bad_request", 401: "not_logged_in", 403: "forbidden", 404: "not_found", 405: "method_not_allowed",
             409: "conflict", 413: "too_large", 415: "unsupported_media", 422: "bad_request", 429: "too_many_tries",
             500: "internal", 503: "away", 507: "store_full"}


@dataclass
class Refused(Exception):
    """Raised by a view; answered in the form that the one who asks understands."""

    status: int
    code: str
    detail: str = ""
    more: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)


def known(one: T | None) -> T:
    """What was asked for. Raises Refused where there is nothing, or nothing that whoever asks may see."""
    if one is None:
        raise Refused(404, "not_found")
    return one


def for_program() -> bool:
    return request.path.startswith(API)


def in_words(words: Words, detail: str) -> str:
    """Indonesian first; what was found wrong stands between."""
    return f"{words.title}: {detail} ({words.english})" if detail else f"{words.title} / {words.english}"


def as_problem(refused: Refused) -> Response:
    """RFC 9457: type, title, status, detail; `code` is what programs rely on."""
    words = WORDS.get(refused.code, WORDS["bad_request"])
    answer = jsonify({
        "type": "about:blank", "title": words.title, "title_en": words.english, "status": refused.status,
        "code": refused.code, "detail": in_words(words, refused.detail), **refused.more,
    })
    answer.status_code, answer.mimetype = refused.status, MEDIA_TYPE
    answer.headers.update(refused.headers)
    if refused.status == 401:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="bukti"'
    return answer
