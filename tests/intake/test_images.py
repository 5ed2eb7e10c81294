"""Pictures of every kind come out as RGB, upright, on white, or with a reason why not."""
from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageCms

from tests.intake.papers import (
    BLACK,
    BLUE,
    CORNERS,
    GREEN,
    HEIC,
    HEIC_TURNED,
    RED,
    WHITE,
    code,
    corners,
    only_page,
    opened,
    quarters,
    saved,
    sheet,
)
from worker.intake import open_file
from worker.limits import DEFAULTS
from worker.problems import Damaged, Refusal, TooLarge, TooManyPages


@pytest.mark.parametrize(("kind", "options"), [
    ("JPEG", {"quality": 95, "subsampling": 0}), ("JPEG", {"progressive": True, "quality": 95, "subsampling": 0}),
    ("PNG", {}), ("TIFF", {}), ("TIFF", {"compression": "tiff_lzw"}), ("TIFF", {"compression": "tiff_adobe_deflate"}),
    ("TIFF", {"compression": "jpeg", "quality": 95}), ("WEBP", {"lossless": True}), ("WEBP", {"quality": 90}),
    ("GIF", {}), ("BMP", {}), ("JPEG2000", {}), ("AVIF", {"quality": 90}),
])
def test_colours_and_corners_survive(kind: str, options: dict[str, object]) -> None:
    page = only_page(saved(quarters(), kind, **options))
    assert page.picture.shape == (48, 64, 3) and page.picture.dtype == np.uint8
    assert corners(page.picture) == CORNERS


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    expected = {
        1: (RED, GREEN, BLUE, BLACK), 2: (GREEN, RED, BLACK, BLUE), 3: (BLACK, BLUE, GREEN, RED),
        4: (BLUE, BLACK, RED, GREEN), 5: (RED, BLUE, GREEN, BLACK), 6: (BLUE, RED, BLACK, GREEN),
        7: (BLACK, GREEN, BLUE, RED), 8: (GREEN, BLACK, RED, BLUE),
    }[orientation]
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        options = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
        page = only_page(saved(quarters(), kind, exif=exif, **options))
        assert tuple(corners(page.picture).values()) == expected, kind
        assert page.picture.shape[:2] == ((64, 48) if orientation > 4 else (48, 64))


def test_a_damaged_exif_block_turns_nothing() -> None:
    data = saved(quarters(), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff" + b"\xff" * 40, quality=95, subsampling=0)
    assert corners(only_page(data).picture) == CORNERS


def test_heic_is_read_whatever_its_name_says() -> None:
    assert corners(only_page(HEIC, "IMG_0001.jpg").picture) == CORNERS


def test_heic_is_turned_once_and_not_twice() -> None:
    page = only_page(HEIC_TURNED)
    assert tuple(corners(page.picture).values()) == (BLUE, RED, BLACK, GREEN)
    assert page.picture.shape == (64, 48, 3)


def test_a_cut_heic_is_refused_as_damaged() -> None:
    with pytest.raises(Damaged):
        opened(HEIC[:-150])


def test_a_motion_photo_is_its_still_picture() -> None:
    video = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(4000)
    page = only_page(saved(sheet(), "JPEG") + video)
    assert page.picture.shape == (240, 320, 3) and not page.notes


@pytest.mark.parametrize("ground", ["transparent", "half"])
def test_transparency_lies_on_white(ground: str) -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    image.paste((200, 0, 0, 255 if ground == "transparent" else 128), (10, 10, 30, 30))
    page = only_page(saved(image, "PNG"))
    assert tuple(page.picture[2, 2]) == WHITE
    red, green, blue = (int(value) for value in page.picture[20, 20])
    assert (red, green, blue) == (200, 0, 0) if ground == "transparent" else abs(green - 127) <= 2 and red > 220


def test_a_palette_with_a_transparent_colour_lies_on_white() -> None:
    image = quarters().quantize(4)
    index = image.getpixel((60, 40))  # black
    assert tuple(only_page(saved(image, "PNG", transparency=index)).picture[-3, -3]) == WHITE


def test_grey_with_alpha_lies_on_white() -> None:
    image = Image.new("LA", (20, 20), (0, 0))
    image.paste((90, 255), (5, 5, 15, 15))
    picture = only_page(saved(image, "PNG")).picture
    assert tuple(picture[0, 0]) == WHITE and tuple(picture[10, 10]) == (90, 90, 90)


def test_white_ink_on_nothing_can_be_seen() -> None:
    image = Image.new("RGBA", (40, 40), (255, 255, 255, 0))
    image.paste((255, 255, 255, 255), (10, 10, 30, 30))
    picture = only_page(saved(image, "PNG")).picture
    assert abs(int(picture[20, 20, 0]) - int(picture[2, 2, 0])) > 200


def test_an_alpha_of_zero_everywhere_hides_nothing() -> None:
    image = sheet().convert("RGBA")
    image.putalpha(0)
    assert only_page(saved(image, "PNG")).picture.min() < 100


def test_sixteen_bits_become_eight() -> None:
    ramp = np.linspace(0, 65535, 256, dtype=np.uint16)[None, :].repeat(8, axis=0)
    for kind in ("PNG", "TIFF"):
        picture = only_page(saved(Image.fromarray(ramp), kind)).picture
        assert picture[0, 0, 0] == 0 and picture[0, -1, 0] == 255
        assert abs(int(picture[0, 128, 0]) - 128) <= 1


def test_twelve_bits_in_sixteen_are_not_black() -> None:
    ramp = np.linspace(0, 4095, 256, dtype=np.uint16)[None, :].repeat(8, axis=0)
    assert only_page(saved(Image.fromarray(ramp), "TIFF")).picture[0, -1, 0] == 255


def test_floating_samples_become_eight_bits() -> None:
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[None, :].repeat(8, axis=0)
    picture = only_page(saved(Image.fromarray(ramp), "TIFF")).picture
    assert picture[0, 0, 0] == 0 and picture[0, -1, 0] == 255


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_black_and_white_scans_stay_so(kind: str) -> None:
    image = Image.new("1", (40, 30), 1)
    image.paste(0, (10, 10, 20, 20))
    options = {"compression": "group4"} if kind == "TIFF" else {}
    picture = only_page(saved(image, kind, **options)).picture
    assert tuple(picture[0, 0]) == WHITE and tuple(picture[15, 15]) == BLACK


def test_a_png_with_interlacing_is_read() -> None:
    assert corners(only_page(interlaced_png()).picture) == dict.fromkeys(CORNERS, WHITE)


def interlaced_png() -> bytes:
    """A white 8 x 8 grey picture in Adam7 order."""
    passes = ((1, 1), (1, 1), (2, 1), (2, 2), (4, 2), (4, 4), (8, 4))
    raw = b"".join((b"\0" + b"\xff" * width) * height for width, height in passes)
    return png(8, 8, raw, colour=0, interlace=1)


def png(width: int, height: int, raw: bytes, colour: int = 2, interlace: int = 0) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, interlace)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_inks_are_not_shown_as_a_negative(kind: str) -> None:
    picture = only_page(saved(sheet().convert("CMYK"), kind)).picture
    assert np.median(picture) > 200 and picture.min() < 120


def test_inks_without_adobes_marker_are_light_where_paper_is() -> None:
    right = saved(sheet().convert("CMYK"), "JPEG", quality=95)
    wrong = saved(ImageChops.invert(sheet().convert("CMYK")), "JPEG", quality=95)
    for data in (right, wrong):
        unmarked = without_segment(data, 0xEE)
        assert b"Adobe" not in unmarked
        assert np.median(only_page(unmarked).picture) > 200


def without_segment(data: bytes, marker: int) -> bytes:
    place = data.index(bytes((0xFF, marker)))
    return data[:place] + data[place + 2 + int.from_bytes(data[place + 2:place + 4], "big"):]


def test_a_colour_profile_disturbs_nothing() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert corners(only_page(saved(quarters(), "PNG", icc_profile=profile)).picture) == CORNERS


def test_all_frames_of_a_tiff_are_pages() -> None:
    frames = [quarters(), sheet(), Image.new("L", (30, 20), 200)]
    pages, file = opened(saved(frames[0], "TIFF", save_all=True, append_images=frames[1:]))
    assert [page.number for page in pages] == [1, 2, 3] and file.page_count == 3
    assert [page.picture.shape for page in pages] == [(48, 64, 3), (240, 320, 3), (20, 30, 3)]


def test_a_small_copy_inside_a_tiff_is_no_page() -> None:
    written = io.BytesIO()
    with Image.new("L", (4, 4)) as thumbnail:
        thumbnail.encoderinfo = {"tiffinfo": {254: 1}}
        sheet().save(written, "TIFF", save_all=True, append_images=[thumbnail])
    assert only_page(written.getvalue()).picture.shape == (240, 320, 3)


def test_a_tiff_of_too_many_frames_is_refused() -> None:
    frame = Image.new("1", (8, 8))
    data = saved(frame, "TIFF", save_all=True, append_images=[frame] * 5)
    with pytest.raises(TooManyPages, match="4 halaman"):
        open_file("lama.tif", data, replace(DEFAULTS, pages=4))


def test_a_bad_frame_leaves_the_good_ones() -> None:
    first, second = sheet(), sheet(200, 160)
    data = bytearray(saved(first, "TIFF", save_all=True, append_images=[second], compression="tiff_adobe_deflate"))
    with Image.open(io.BytesIO(data)) as image:
        image.seek(1)
        place = image.tag_v2[273][0]  # type: ignore[attr-defined]
    data[place:place + 60] = bytes(60)
    pages, file = opened(bytes(data))
    assert [page.number for page in pages] == [1] and file.page_count == 2 and "page_not_shown:2" in file.notes
    assert code(file.problem) == "damaged"


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_of_moving_pictures_the_first_is_shown(kind: str) -> None:
    second = Image.new("RGB", (64, 48), "white")
    page_list, file = opened(saved(quarters(), kind, save_all=True, append_images=[second], duration=100))
    assert len(page_list) == 1 and corners(page_list[0].picture) == CORNERS
    assert "animated" in file.notes and file.problem is None


@pytest.mark.parametrize("kind", ["png", "tiff", "gif"])
def test_a_bomb_is_refused_before_decoding_and_its_size_named(kind: str) -> None:
    data = {
        "png": png(30_000, 30_000, b"\0"),
        "tiff": saved(Image.new("1", (30_000, 30_000)), "TIFF", compression="group4"),
        "gif": b"GIF89a" + struct.pack("<HH", 30_000, 30_000) + b"\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
    }[kind]
    with pytest.raises(TooLarge, match=r"30\.000 × 30\.000 piksel \(900 megapiksel\)"):
        open_file("bom", data)


def test_a_frame_larger_than_allowed_is_named_and_the_rest_shown() -> None:
    data = saved(sheet(), "TIFF", save_all=True, append_images=[Image.new("1", (900, 900))])
    pages, file = opened(data, limits=replace(DEFAULTS, page_pixels=400_000))
    assert [page.number for page in pages] == [1]
    assert code(file.problem) == "too_large" and "page_not_shown:2" in file.notes


def test_a_large_photo_is_reduced() -> None:
    picture = only_page(saved(sheet(3600, 1200), "JPEG")).picture
    assert picture.shape == (933, 2800, 3)
    assert only_page(saved(sheet(5000, 1000), "JPEG")).picture.shape == (500, 2500, 3)


@pytest.mark.parametrize(("kind", "options"), [("JPEG", {}), ("JPEG", {"progressive": True}), ("PNG", {}), ("BMP", {})])
def test_a_cut_picture_is_shown_in_part_and_said_to_be_damaged(kind: str, options: dict[str, object]) -> None:
    data = saved(sheet(640, 480), kind, **options)
    pages, file = opened(data[:len(data) * 6 // 10])
    assert len(pages) == 1 and pages[0].picture.shape == (480, 640, 3)
    assert "part_damaged" in pages[0].notes and code(file.problem) == "damaged"


def test_a_cut_picture_does_not_make_the_next_one_lenient() -> None:
    data = saved(sheet(640, 480), "JPEG")
    opened(data[:len(data) // 2])
    assert "part_damaged" in opened(data[:len(data) // 2])[0][0].notes
    assert not only_page(data).notes


def test_a_jpeg_with_a_hole_of_zeros_is_said_to_be_damaged() -> None:
    data = saved(sheet(640, 480), "JPEG")
    half = len(data) // 2
    pages, file = opened(data[:half] + bytes(len(data) - half - 2) + b"\xff\xd9")
    assert code(file.problem) == "damaged" and "part_damaged" in pages[0].notes


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "GIF"])
def test_only_a_beginning_is_refused_as_damaged(kind: str) -> None:
    with pytest.raises(Damaged, match="rusak"):
        opened(saved(sheet(), kind)[:30])


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "JPEG2000", "AVIF"])
def test_flipped_bytes_never_raise_anything_but_a_refusal(kind: str) -> None:
    rng = np.random.default_rng(11)
    whole = saved(sheet(120, 90), kind)
    for _ in range(40):
        data = bytearray(whole)
        for place in rng.integers(0, len(data), 6):
            data[place] = rng.integers(0, 256)
        try:
            opened(bytes(data))
        except Refusal as refusal:
            assert refusal.message


def test_a_stated_resolution_is_handed_on_and_an_unmeant_one_not() -> None:
    assert only_page(saved(sheet(), "JPEG", dpi=(300, 300))).dpi == 300
    assert only_page(saved(sheet(), "JPEG", dpi=(72, 72))).dpi is None
