"""ZIP archives: every member comes out, or is named with the reason why not."""
from __future__ import annotations

import io
import stat
import struct
import time
import warnings
import zipfile
import zlib
from dataclasses import replace

import numpy as np
import pytest

from worker.archive import Failed, Member, unpack
from worker.limits import DEFAULTS, Limits
from worker.member_names import safe

Content = dict[str, bytes]


def zipped(members: Content, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return written.getvalue()


def names(found: list[Member | Failed]) -> list[str]:
    return [one.name for one in found]


def codes(found: list[Member | Failed]) -> dict[str, str]:
    return {one.name: one.problem.code for one in found if isinstance(one, Failed)}


def contents(found: list[Member | Failed]) -> Content:
    return {one.name: one.data for one in found if isinstance(one, Member)}


def renamed(data: bytes, old: bytes, new: bytes) -> bytes:
    """The archive with a name written in other bytes of the same length."""
    assert len(old) == len(new) and data.count(old) >= 2
    return data.replace(old, new)


def test_folders_and_files_come_out() -> None:
    members = {"012-siti/scan 1.pdf": b"satu", "012-siti/foto.jpg": b"dua", "013-budi/a.pdf": b"tiga"}
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert contents(unpack("kiriman.zip", zipped(members, method))) == members


def test_what_systems_leave_behind_is_skipped_in_silence() -> None:
    litter = ["__MACOSX/._a.pdf", "a/.DS_Store", "a/Thumbs.db", "desktop.ini", "a/._b.jpg", "~$surat.docx"]
    found = unpack("a.zip", zipped({**dict.fromkeys(litter, b"x"), "a/b.jpg": b"foto"}))
    assert contents(found) == {"a/b.jpg": b"foto"} and not codes(found)


@pytest.mark.parametrize("members", [{}, {"__MACOSX/._a": b"x"}, {"map/": b""}])
def test_an_archive_without_papers_says_so(members: Content) -> None:
    assert codes(unpack("kosong.zip", zipped(members))) == {"kosong.zip": "empty"}


def test_one_archive_inside_is_opened_and_the_next_one_named() -> None:
    inmost = zipped({"c.pdf": b"tiga"})
    inner = zipped({"b.pdf": b"dua", "lagi.zip": inmost})
    found = unpack("luar.zip", zipped({"a.pdf": b"satu", "dalam.zip": inner}))
    assert contents(found) == {"a.pdf": b"satu", "dalam.zip/b.pdf": b"dua"}
    assert codes(found) == {"dalam.zip/lagi.zip": "unsupported"}


def test_an_office_document_is_one_member_and_not_opened() -> None:
    document = zipped({"[Content_Types].xml": b"x", "word/document.xml": b"x"})
    assert names(unpack("a.zip", zipped({"surat.docx": document}))) == ["surat.docx"]


@pytest.mark.parametrize(("path", "shown"), [
    ("../../etc/passwd", "passwd"), ("/abs/a.pdf", "a.pdf"), ("C:\\Windows\\a.pdf", "a.pdf"),
    ("a\\..\\..\\b.pdf", "b.pdf"), ("./a//b.pdf", "a/b.pdf"), ("a/\x1b[31mb.pdf", "a/[31mb.pdf"),
    ("gambar\u202egpj.exe", "gambargpj.exe"), ("..", "berkas-7"), ("", "berkas-7"), (" a /b. ", "a/b."),
    ("...pdf", "...pdf"),
])
def test_names_stay_inside_and_show_no_tricks(path: str, shown: str) -> None:
    assert safe(path, 7) == shown


def test_a_long_name_keeps_its_ending() -> None:
    short = safe("é" * 300 + ".pdf", 1)
    assert short.endswith("é.pdf") and len(short.encode()) <= 240


def test_members_that_climb_out_are_kept_under_a_safe_name() -> None:
    found = unpack("a.zip", zipped({"../../../a.pdf": b"satu", "..\\..\\a.pdf": b"dua"}))
    assert contents(found) == {"a.pdf": b"satu", "a (2).pdf": b"dua"}


def test_a_path_from_the_root_is_nobodys_folder_unless_the_writer_always_does_so() -> None:
    odd = unpack("a.zip", zipped({"001-siti/a.pdf": b"satu", "/etc/b.pdf": b"dua"}))
    assert names(odd) == ["001-siti/a.pdf", "b.pdf"]
    habit = unpack("a.zip", zipped({"/001-siti/a.pdf": b"satu", "/002-budi/b.pdf": b"dua"}))
    assert names(habit) == ["001-siti/a.pdf", "002-budi/b.pdf"]


def test_equal_names_are_all_kept() -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for data in (b"satu", b"dua", b"tiga"):
            archive.writestr("scan.pdf", data)
        archive.writestr("scan (2).pdf", b"empat")
    found = contents(unpack("a.zip", written.getvalue()))
    assert sorted(found.values()) == [b"dua", b"empat", b"satu", b"tiga"] and len(found) == 4


@pytest.mark.parametrize(("shown", "encoding"), [
    ("Sertifikat_Ñoña_café.jpg", "utf-8"), ("été.pdf", "cp437"), ("证书扫描件.pdf", "gb18030"),
    ("Señor – Peña.pdf", "cp1252"),
])
def test_names_in_any_encoding_are_readable(shown: str, encoding: str) -> None:
    packed = shown.encode(encoding)
    plain = b"Q" * len(packed)
    data = renamed(zipped({plain.decode(): b"isi"}), plain, packed)
    assert names(unpack("a.zip", data)) == [shown]


def test_a_name_stated_in_the_unicode_field_wins() -> None:
    packed, shown = b"serti_kat.pdf", "serti\ufb01kat é.pdf"
    body = b"\x01" + struct.pack("<L", zlib.crc32(packed)) + shown.encode()
    info = zipfile.ZipInfo(packed.decode())
    info.extra = struct.pack("<HH", 0x7075, len(body)) + body
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(info, b"isi")
    assert names(unpack("a.zip", written.getvalue())) == [shown]


def locked(data: bytes, count: int) -> bytes:
    """Sets the flag of encryption on the first `count` members."""
    changed = bytearray(data)
    for start, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        for _ in range(count):
            place = changed.index(start, place + 1)
            changed[place + flag] |= 1
    return bytes(changed)


def test_a_locked_archive_is_one_problem_and_a_locked_member_its_own() -> None:
    data = zipped({"a.pdf": b"satu", "b.pdf": b"dua"})
    assert codes(unpack("kunci.zip", locked(data, 2))) == {"kunci.zip": "encrypted"}
    found = unpack("kunci.zip", locked(data, 1))
    assert codes(found) == {"a.pdf": "encrypted"} and contents(found) == {"b.pdf": b"dua"}


def test_a_link_is_not_followed_and_not_lost() -> None:
    info = zipfile.ZipInfo("ijazah.pdf")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(info, "/etc/passwd")
    assert codes(unpack("a.zip", written.getvalue())) == {"ijazah.pdf": "blocked"}


SMALL = replace(DEFAULTS, file_bytes=2_000_000, zip_ratio_from=200_000, zip_total_bytes=3_000_000)


def test_a_bomb_is_stopped_while_it_inflates_and_the_others_come_out() -> None:
    found = unpack("bom.zip", zipped({"bom.pdf": bytes(1_500_000), "baik.pdf": b"isi"}), SMALL)
    assert codes(found) == {"bom.pdf": "too_large"} and contents(found) == {"baik.pdf": b"isi"}


def test_a_member_over_the_files_limit_is_refused_with_the_limit() -> None:
    noise = np.random.default_rng(3).bytes(2_100_000)
    found = unpack("a.zip", zipped({"besar.pdf": noise}), SMALL)
    assert isinstance(found[0], Failed) and "lebih dari 2 MB" in found[0].problem.message


def test_beyond_the_total_every_member_is_named() -> None:
    noise = np.random.default_rng(3).bytes(1_400_000)
    found = unpack("a.zip", zipped({f"{number}.pdf": noise for number in range(4)}), SMALL)
    assert list(contents(found)) == ["0.pdf", "1.pdf"]
    assert codes(found) == {"2.pdf": "too_large", "3.pdf": "too_large"}


def test_a_lie_about_the_size_is_found_out() -> None:
    data = bytearray(zipped({"a.pdf": bytes(1_000_000)}))
    for start, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(start) + place
        data[at:at + 4] = struct.pack("<L", 10)
    assert codes(unpack("bohong.zip", bytes(data), SMALL)) == {"a.pdf": "damaged"}


def test_too_many_members_are_refused_with_both_numbers() -> None:
    found = unpack("a.zip", zipped({f"{number}.pdf": b"" for number in range(21)}), replace(DEFAULTS, zip_entries=20))
    assert isinstance(found[0], Failed) and "21 berkas, batasnya 20" in found[0].problem.message


def test_archives_inside_count_against_the_same_limits() -> None:
    inner = zipped({f"{number}.pdf": b"" for number in range(15)})
    found = unpack("a.zip", zipped({"1.zip": inner, "2.zip": inner}), replace(DEFAULTS, zip_entries=20))
    assert codes(found) == {"2.zip": "too_large"} and len(contents(found)) == 15


def test_sizes_told_after_the_data_are_understood() -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.bytes = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, part: bytes) -> int:  # type: ignore[override]
            self.bytes += part
            return len(part)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w") as archive:  # type: ignore[call-overload]
        archive.writestr("a.pdf", b"isi")
    assert contents(unpack("a.zip", bytes(pipe.bytes))) == {"a.pdf": b"isi"}


@pytest.mark.parametrize("cut", [0.3, 0.8, 0.99])
def test_a_cut_archive_is_damaged_and_says_so(cut: float) -> None:
    data = zipped({"a.pdf": np.random.default_rng(1).bytes(5000)})
    assert set(codes(unpack("putus.zip", data[:int(len(data) * cut)])).values()) == {"damaged"}


def test_a_bad_member_is_named_and_the_others_come_out() -> None:
    data = bytearray(zipped({"a.pdf": b"satu" * 50, "b.pdf": b"dua"}, zipfile.ZIP_STORED))
    place = data.index(b"satusatu")
    data[place:place + 4] = b"SATU"
    found = unpack("a.zip", bytes(data))
    assert codes(found) == {"a.pdf": "damaged"} and contents(found) == {"b.pdf": b"dua"}


def test_an_unknown_packing_is_named() -> None:
    data = bytearray(zipped({"a.pdf": b"satu"}))
    for start, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.index(start) + place
        data[at:at + 2] = struct.pack("<H", 9)  # deflate64
    assert codes(unpack("a.zip", bytes(data))) == {"a.pdf": "unsupported"}


def test_flipped_bytes_never_raise() -> None:
    rng = np.random.default_rng(2)
    whole = zipped({"a/b.pdf": b"satu" * 20, "c.zip": zipped({"d.pdf": b"dua"})})
    for _ in range(300):
        data = bytearray(whole)
        for place in rng.integers(0, len(data), 5):
            data[place] = rng.integers(0, 256)
        assert unpack("a.zip", bytes(data), Limits(zip_total_bytes=10_000_000))


def repeated(data: bytes, times: int) -> bytes:
    """The same archive with its one directory entry so often."""
    end, start = data.rindex(b"PK\5\6"), data.index(b"PK\1\2")
    entry = data[start:end]
    return data[:start] + entry * times + struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, times, times, len(entry) * times,
                                                      start, 0)


def test_members_on_the_same_bytes_are_refused_before_a_byte_is_inflated() -> None:
    bomb = repeated(zipped({"a.pdf": bytes(9_000_000)}), 60)
    begun = time.process_time()
    (failed,) = unpack("bom.zip", bomb)
    assert isinstance(failed, Failed)
    assert failed.problem.code == "blocked" and "60 berkas" in failed.problem.message
    assert time.process_time() - begun < 0.5


def test_two_members_on_the_same_bytes_cost_one_of_them() -> None:
    found = unpack("dua.zip", repeated(zipped({"a.pdf": b"%PDF-1.7 kertas"}), 2))
    assert [(type(one), one.problem.code if isinstance(one, Failed) else one.data) for one in found] == [
        (Failed, "blocked"), (Member, b"%PDF-1.7 kertas")]
