"""Why a file was refused: a stable code for programs, and a sentence for staff that says what to do next.

All wording of intake stands here. Numbers are written the Indonesian way: 1.234 and 1,5.
"""
from __future__ import annotations

from rules.paper import Problem


class Refusal(Exception):
    """A file, or what is left of it, cannot be read. `code` never changes; `message` is for people."""

    code = "damaged"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.sha256 = ""
        """Of the refused file; the door fills it in."""

    @property
    def problem(self) -> Problem:
        return Problem(self.code, self.message)


class Encrypted(Refusal):
    code = "encrypted"


class Damaged(Refusal):
    code = "damaged"


class TooLarge(Refusal):
    code = "too_large"


class TooManyPages(Refusal):
    code = "too_many_pages"


class Unsupported(Refusal):
    code = "unsupported"


class Empty(Refusal):
    code = "empty"


class TimedOut(Refusal):
    code = "timeout"


class Blocked(Refusal):
    code = "blocked"


def whole(number: int) -> str:
    """1234567 as 1.234.567."""
    return f"{number:,}".replace(",", ".")


def megabytes(size: int) -> str:
    """Bytes as megabytes with at most one decimal: 52,4 MB."""
    text = f"{size / 1e6:.1f}".replace(".", ",")
    return f"{text.removesuffix(',0')} MB"


def megapixels(pixels: int) -> str:
    return f"{whole(round(pixels / 1e6))} megapiksel"


def locked() -> Encrypted:
    return Encrypted("Berkas ini dikunci sandi. Minta salinan tanpa sandi, atau cetak lalu pindai ulang.")


def locked_archive(count: int) -> Encrypted:
    return Encrypted(f"Arsip ZIP ini dikunci sandi ({whole(count)} berkas di dalamnya). Minta ZIP tanpa sandi, "
                     "atau minta berkasnya satu per satu.")


def locked_member() -> Encrypted:
    return Encrypted("Berkas di dalam ZIP ini dikunci sandi. Minta salinan tanpa sandi.")


def empty() -> Empty:
    return Empty("Berkas ini kosong (0 byte). Mungkin unggahannya terputus; minta kirim ulang.")


def empty_archive() -> Empty:
    return Empty("Arsip ZIP ini tidak berisi berkas. Minta ZIP yang berisi dokumennya.")


def no_pages() -> Empty:
    return Empty("PDF ini tidak mempunyai halaman. Minta simpan ulang dokumennya sebagai PDF.")


def too_many_bytes(size: int, limit: int, at_least: bool = False) -> TooLarge:
    shown = f"lebih dari {megabytes(limit)}" if at_least else megabytes(size)
    return TooLarge(f"Berkas ini {shown}, batasnya {megabytes(limit)}. "
                    "Minta pindaian dengan resolusi lebih kecil (200-300 dpi), atau bagi menjadi beberapa berkas.")


def too_many_pixels(width: int, height: int, limit: int) -> TooLarge:
    return TooLarge(f"Gambar ini {whole(width)} × {whole(height)} piksel ({megapixels(width * height)}), "
                    f"batasnya {megapixels(limit)}. Minta foto atau pindaian yang lebih kecil.")


def too_small(width: int, height: int) -> Damaged:
    return Damaged(f"Gambar ini hanya {whole(width)} × {whole(height)} piksel, terlalu kecil untuk memuat tulisan. "
                   "Minta foto atau pindaian kertasnya.")


def too_many_layers(most: int) -> Blocked:
    return Blocked(f"Gambar JPEG ini disimpan dalam lebih dari {whole(most)} lapis, yang tidak dibuat kamera mana pun, "
                   "jadi tidak dibuka. Minta foto biasa (JPG) atau pindaian PDF.")


def too_many_pages(count: int, limit: int, at_least: bool = False) -> TooManyPages:
    shown = f"lebih dari {whole(count)}" if at_least else whole(count)
    return TooManyPages(f"Berkas ini {shown} halaman, batasnya {whole(limit)} halaman. "
                        "Bagi menjadi beberapa berkas yang lebih pendek.")


def damaged_pdf() -> Damaged:
    return Damaged("PDF ini rusak dan tidak dapat dibuka. Minta kirim ulang, atau pindai ulang kertasnya.")


def damaged_picture(kind: str) -> Damaged:
    return Damaged(f"Gambar {kind} ini rusak dan tidak dapat dibuka. Minta kirim ulang, atau foto ulang kertasnya.")


def partly_damaged() -> Damaged:
    return Damaged("Sebagian isi berkas ini rusak atau terpotong; yang masih terlihat ditampilkan. "
                   "Minta kirim ulang berkas yang utuh.")


def out_of_time(seconds: float, shown: int) -> TimedOut:
    return TimedOut(f"Berkas ini belum selesai dibuka setelah {whole(round(seconds))} detik; "
                    f"{whole(shown)} halaman terbaca. Bagi menjadi beberapa berkas, atau kecilkan pindaiannya.")


def damaged_archive() -> Damaged:
    return Damaged("Arsip ZIP ini rusak atau terpotong dan tidak dapat dibuka. Minta kirim ulang, "
                   "atau minta berkasnya satu per satu.")


def damaged_member() -> Damaged:
    return Damaged("Berkas di dalam ZIP ini rusak dan tidak dapat dikeluarkan. Minta berkas ini dikirim ulang.")


def unknown_packing() -> Unsupported:
    return Unsupported("ZIP ini dipadatkan dengan cara yang tidak dikenal. Minta ZIP biasa, "
                       "atau minta berkasnya satu per satu.")


def nested_too_deep() -> Unsupported:
    return Unsupported("ZIP di dalam ZIP di dalam ZIP tidak dibuka. Keluarkan isinya, lalu kirim berkasnya langsung.")


def link_in_archive() -> Blocked:
    return Blocked("Ini tautan ke berkas lain, bukan berkas, jadi tidak dibuka. Minta berkas yang ditautkan.")


def shared_bytes() -> Blocked:
    return Blocked("Berkas di dalam ZIP ini memakai byte yang sama dengan berkas lain, seperti pada bom ZIP, jadi "
                   "tidak dibuka. Minta berkas aslinya tanpa ZIP.")


def overlapping_archive(count: int) -> Blocked:
    return Blocked(f"{whole(count)} berkas di dalam ZIP ini memakai byte yang sama, seperti pada bom ZIP, jadi arsip "
                   "ini tidak dibuka. Minta ZIP biasa, atau minta berkasnya satu per satu.")


def zip_bomb(ratio: int) -> TooLarge:
    return TooLarge(f"Berkas di dalam ZIP ini mengembang lebih dari {whole(ratio)} kali lipat dan tidak dibuka. "
                    "Minta berkas aslinya tanpa ZIP.")


def too_much_in_archive(limit: int) -> TooLarge:
    return TooLarge(f"Isi ZIP ini seluruhnya lebih dari {megabytes(limit)}; berkas ini tidak dibuka lagi. "
                    "Bagi menjadi beberapa ZIP.")


def too_many_entries(count: int, limit: int) -> TooLarge:
    return TooLarge(f"ZIP ini berisi {whole(count)} berkas, batasnya {whole(limit)}. Bagi menjadi beberapa ZIP.")


def archive_here() -> Unsupported:
    return Unsupported("Arsip ZIP ini tidak dibuka di sini. Keluarkan isinya, lalu kirim berkasnya langsung.")


def form_in_xfa() -> Unsupported:
    return Unsupported("PDF ini formulir XFA yang hanya tampil di Adobe Reader. Buka di sana, cetak ke PDF, "
                       "lalu kirim hasil cetaknya.")


def pdf_portfolio(count: int) -> Unsupported:
    return Unsupported(f"PDF ini bungkusan berisi {whole(count)} berkas lampiran yang tidak dibuka. "
                       "Keluarkan lampirannya, lalu kirim satu per satu.")


def draws_without_end() -> Blocked:
    return Blocked("Halaman PDF ini bertumpuk tanpa akhir dan tidak digambar. Buka berkasnya, cetak ke PDF baru, "
                   "atau pindai kertasnya.")


def nothing_to_show() -> Damaged:
    return Damaged("Tidak satu pun halaman berkas ini dapat ditampilkan. Minta kirim ulang, "
                   "atau pindai ulang kertasnya.")


def only_zeros() -> Damaged:
    return Damaged("Berkas ini hanya berisi byte nol: salinannya gagal. Minta berkas aslinya dikirim ulang.")


def broken_beginning(label: str) -> Damaged:
    return Damaged(f"Nama berkas ini {label}, tetapi isinya bukan; mungkin rusak. "
                   "Minta kirim ulang, atau pindai ulang kertasnya.")


def wrong_type(label: str, instead: str) -> Unsupported:
    return Unsupported(f"Berkas ini {label}, bukan dokumen yang dapat dibaca. {instead}")
