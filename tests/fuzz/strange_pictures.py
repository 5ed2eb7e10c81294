"""Pictures that somebody with time would send: each breaks another promise of its format."""
from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image


def picture(kind: str, size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "white").save(written, kind, **options)
    return written.getvalue()


def tiff(entries: Sequence[tuple[int, int, int, int]], following: int = 0, body: bytes = b"") -> bytes:
    """One directory of (tag, type, count, value); `following` is where the next is said to be."""
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *one) for one in entries)
    return b"II*\0" + struct.pack("<I", 8) + directory + struct.pack("<I", following) + body


GREY = [(256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, 200),
        (277, 3, 1, 1), (278, 4, 1, 64), (279, 4, 1, 4096)]


def tiff_in_a_circle() -> bytes:
    return tiff(GREY, following=8, body=bytes(4300))


def tiff_of_nothing() -> bytes:
    return tiff([(256, 4, 1, 0), (257, 4, 1, 0), *GREY[2:]], body=bytes(64))


def tiff_with_a_count_of_four_milliards() -> bytes:
    return tiff([*GREY[:5], (273, 4, 0xFFFFFFFF, 8), *GREY[6:]], body=bytes(64))


def tiff_of_many_tags() -> bytes:
    return tiff([*GREY, *((50_000 + number % 15_000, 2, 0x7FFFFFFF, 8) for number in range(20_000))], body=bytes(64))


def jpeg_with_a_huge_thumbnail() -> bytes:
    """Exif that promises a thumbnail of 4 GB, after it segments of 60 kB each."""
    exif = b"Exif\0\0II*\0\x08\0\0\0\0\0\x0e\0\0\0\x02\0" + struct.pack("<HHII", 513, 4, 1, 8) + struct.pack(
        "<HHII", 514, 4, 1, 0xFFFFFFF0) + bytes(60_000)
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    return b"\xff\xd8" + segment * 40 + picture("JPEG")[2:]


def jpeg_of_many_scans() -> bytes:
    """A progressive picture whose last scan comes 20,000 times: cheap to send, dear to decode."""
    data = picture("JPEG", (2000, 2000), progressive=True)
    scan = data[data.rindex(b"\xff\xda"):-2]
    return data[:-2] + scan * min(20_000, 3_000_000 // len(scan)) + b"\xff\xd9"


def jpeg_without_end() -> bytes:
    return picture("JPEG", (400, 400))[:-600]


def png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*one) for one in chunks) + chunk(b"IEND", b"")


def png_with_texts_that_swell() -> bytes:
    text = b"Comment\0\0" + zlib.compress(bytes(60 << 20), 9)
    return png(8, 8, *[(b"zTXt", text)] * 20, (b"IDAT", zlib.compress(bytes(72))))


def png_with_a_profile_that_swells() -> bytes:
    return png(8, 8, (b"iCCP", b"x\0\0" + zlib.compress(bytes(200 << 20), 9)), (b"IDAT", zlib.compress(bytes(72))))


def png_with_too_few_pixels() -> bytes:
    return png(4000, 4000, (b"IDAT", zlib.compress(bytes(100))))


def gif_of_a_hundred_thousand_frames() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    return head + (b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0") * 100_000 + b";"


def gif_larger_inside_than_outside() -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6)
    return head + b"\x2c" + struct.pack("<HHHHB", 0, 0, 65_535, 65_535, 0) + b"\x02\x02\x44\x01\0;"


def box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data


def heic_grid_of_65536_tiles() -> bytes:
    """A grid of 256 × 256 tiles, 65,535 pixels a side, that all are one and the same."""
    infe = box(b"infe", b"\2\0\0\0\0\1\0\0grid\0")
    meta = bytes(4) + box(b"hdlr", bytes(8) + b"pict" + bytes(13)) + box(b"pitm", bytes(4) + b"\0\1") + box(
        b"iinf", bytes(4) + b"\0\1" + infe) + box(b"iprp", box(b"ipco", box(b"ispe", bytes(4) + struct.pack(
            ">II", 65_535, 65_535)))) + box(b"idat", b"\0\1\xff\xff" + struct.pack(">II", 65_535, 65_535))
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + box(b"meta", meta)


def heic_of_boxes_in_boxes() -> bytes:
    inner = b""
    for _ in range(5_000):
        inner = box(b"meta", bytes(4) + inner)
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + inner


def jpeg2000_of_a_million_tiles() -> bytes:
    siz = struct.pack(">HIIIIIIIIHBBB", 0, 0x7FFFFFFF, 0x7FFFFFFF, 0, 0, 1, 1, 0, 0, 1, 7, 1, 1)
    return b"\xff\x4f\xff\x51" + struct.pack(">H", len(siz) + 2) + siz + b"\xff\xd9"


def webp_that_lies_about_its_size() -> bytes:
    data = bytearray(picture("WEBP"))
    data[4:8] = b"\xff\xff\xff\x7f"
    return bytes(data)


def bmp_with_a_height_below_none() -> bytes:
    data = bytearray(picture("BMP"))
    data[22:26] = struct.pack("<i", -0x80000000)
    return bytes(data)
