"""Small inputs of every kind, built by the tests themselves."""
from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray
from pikepdf import Array, Dictionary, Name
from PIL import Image

from rules.paper import Problem
from worker.intake import Opened, open_file
from worker.limits import DEFAULTS, Limits
from worker.page import Page

RED, GREEN, BLUE, BLACK, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (0, 0, 0), (255, 255, 255)
CORNERS = {"top left": RED, "top right": GREEN, "bottom left": BLUE, "bottom right": BLACK}


def quarters(width: int = 64, height: int = 48) -> Image.Image:
    """Red, green over blue, black: any turn or wrong colour shows."""
    image = Image.new("RGB", (width, height))
    across, down = width // 2, height // 2
    for colour, (x, y) in zip(CORNERS.values(), ((0, 0), (across, 0), (0, down), (across, down)), strict=True):
        image.paste(colour, (x, y, x + across, y + down))
    return image


def sheet(width: int = 320, height: int = 240) -> Image.Image:
    """A light page with dark rows, as print has."""
    rng = np.random.default_rng(7)
    pixels = np.full((height, width, 3), 245, np.uint8)
    pixels[20:-20:12, 20:-20] = rng.integers(0, 90, (len(range(20, height - 20, 12)), width - 40, 1))
    return Image.fromarray(pixels)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def corners(picture: NDArray[np.uint8]) -> dict[str, tuple[int, int, int]]:
    """The pure colour that is nearest to each corner."""
    known = np.array([*CORNERS.values(), WHITE], dtype=int)
    places = {"top left": (2, 2), "top right": (2, -3), "bottom left": (-3, 2), "bottom right": (-3, -3)}
    found = {}
    for name, place in places.items():
        nearest = known[np.abs(known - picture[place].astype(int)).sum(axis=1).argmin()]
        found[name] = (int(nearest[0]), int(nearest[1]), int(nearest[2]))
    return found


def opened(data: bytes, name: str = "berkas", limits: Limits = DEFAULTS) -> tuple[list[Page], Opened]:
    """All pages, and what was told once they were walked."""
    file = open_file(name, data, limits)
    return list(file.pages), file


def only_page(data: bytes, name: str = "berkas", limits: Limits = DEFAULTS) -> Page:
    pages, file = opened(data, name, limits)
    assert len(pages) == file.page_count == 1
    assert file.problem is None
    return pages[0]


def code(problem: Problem | None) -> str | None:
    return problem.code if problem else None


def pdf_of(*contents: str, box: Iterable[float] = (0, 0, 400, 300), compress: bool = False, **keys: Any) -> bytes:
    """A PDF with one page for each content stream; `keys` go into every page's dictionary."""
    return written(pdf_with(*contents, box=box, **keys), compress_streams=compress)


def pdf_with(*contents: str, box: Iterable[float] = (0, 0, 400, 300), **keys: Any) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for content in contents:
        page = pdf.add_blank_page(page_size=(100, 100)).obj
        page.MediaBox = Array(list(box))
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = pdf.make_stream(content.encode("latin-1"))
        for key, value in keys.items():
            page[Name("/" + key)] = value
    return pdf


def written(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    buffer = io.BytesIO()
    pdf.save(buffer, **options)
    return buffer.getvalue()


def words(text: str, x: float = 40, y: float = 200, size: float = 20) -> str:
    """A content stream that prints one line."""
    return f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET"


def picture_pdf(image: Image.Image, kind: str = "JPEG", width: float = 400, height: float = 300) -> pikepdf.Pdf:
    """A scan: one picture that fills the page, JPEG or JPEG 2000 as it is in the file."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(width, height)).obj
    stream = pdf.make_stream(saved(image, kind))
    stream.stream_dict = Dictionary(
        Type=Name.XObject, Subtype=Name.Image, Width=image.width, Height=image.height, BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB, Filter=Name.DCTDecode if kind == "JPEG" else Name.JPXDecode)
    page.Resources = Dictionary(XObject=Dictionary(Im0=stream))
    page.Contents = pdf.make_stream(f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q".encode())
    return pdf


# The four quarters as HEIC, 64 x 48; the second is stored with a turn to the right, as telephones do.
HEIC = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0005LZDn*}000000000XXk=`10000000000aA{+700000000000000000000G-+&a"
    "V*mgE07O6l0ssL300001;s5~v00000005N$0ssI200MUa0RR9100000Bme*aIB98aW&i*H00062000$fZf0cy000000RRAKc4ILB"
    "0000LX>Mj^0ssI300IC2MR;ju000004sdC7Z2$lO00031008}IaB^?}007--aAR)(004Gqc4I>U18@KU0FVFx0000U@BsY%`1k+-"
    "4+CHT0RR|40Sp2E{{wIU00RJ!0009300RIXx&lC90096hLID8-Z~y=U0FVFx0{{R603M(qfd!W8<fgf}2xu@M00096AOHXZ03l)k"
    "0RRR>0l{;?i2wiq6Ju{|a&BX6cmM$a4FCp!0000KX>)L8000000000$0000$0000eV{Bn?0000$000010000m000010000000002"
    "|NsB+000020000GaA|mH000000|*ER0000OX>e^}0000000001009Mo0s{qv0000QX>w&|000000000EV`Ot<00IC3009610Ksi!"
    "VRQfh0FfvGuL<BIH7)<{+5i6iZz1d_q;&4@)T94mW4qus|N5_Oefm3)n4SJPesQb*-*y{BMBL4v@vAQbaaU3J&Wr7PyVg!R!>O69"
    ">%9xLBj~Vor|}ErlZN8gq7or{Nu*58vH|9sg#2)C%yQC}09MgOFicww)9INO=dQGwFuz^-_VxrHqgwNuGc*4YfTDl^000I>cxh$;"
    "08LE*DgXcg2mk>A5&#1L000310RR910000"
)
HEIC_TURNED = base64.b85decode(
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0005VZDn*}000000000XXk=`10000000000aA{+700000000000000000000G-+&a"
    "V*mgE07O6l0ssL300001>;M4(00000005N$0ssI200Myk0RR9100000Bme*aIB98aW&i*H00062000$fZf0cy000000RRAKc4ILB"
    "0000LX>Mj^0ssI300IC2MR;ju000004sdC7Z2$lO00031009SSaB^?}008D`aAR)(004Gqc4I>U18@KU0FVFx0000U@BsY%`1k+-"
    "4+CHT0RR|40Sp2E{{wIU00RJ!0009300RIXx&lC90096hLID8-Z~y=U0FVFx0{{R603M(qfd!W8<fgf}2xu@M00096AOHXZ03l)k"
    "0RRR>0l{;?i2wiq6Ju{|a&BX6cmM$a4FCp!0000KX>)L8000000000$0000$0000eV{Bn?0000$000010000m000010000000002"
    "|NsB+000020000GaA|mH000000|*ER00009X>xCL0{{R38EJ5BVE_OC000000RRC8fdT^sgoXeB02*m>Wo7^X0000001jhhb7KGk"
    "009620002NZDe6|0001yC;_ht;3G9H|L)oU{{3$u>?fpj?(fv2|6*gi;5PsIuWfz$JCK;2{yBbetN!118$?9h&7bkBF9UH`QTWb_"
    "?R&e{PCCP>nXK!*3$-KYuyv>L3+0oB;@6@QA$v)rOwF<Z=9`54aBs|V(v|>L(M2#!TMg6cnHJ}+w3#r!UHSI*1RtYX^P4j>{}F(q"
    "fB*mh21R&jW&i+9O#mtY000O80Ra*K0{{R30RRR70000000"
)
