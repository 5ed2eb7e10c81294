"""What the name of a folder or file says: a candidate's name, a sort of papers, or nothing."""
from __future__ import annotations

import os
import re

PAPER_TEXT = """
    sertifikat sertifikasi certificate certificates piagam penghargaan award awards ijazah transkrip skpi surat
    suket sk pelatihan training workshop seminar kursus diklat magang lomba juara foto photo photos gambar image
    images produk karya galeri katalog dokumen document documents dok doc docs berkas file files bukti lampiran
    pendukung portofolio portfolio scan scans pindaian ktp kk nik nib npwp identitas cv biodata riwayat
    pengalaman kerja keterangan rekomendasi administrasi persyaratan dasar lain lainnya tambahan pas data pdf
    jpg jpeg png zip whatsapp apl form formulir fr kontrak nota kuitansi invoice logbook video asli copy salinan
    baru lama misc other untitled folder new
"""
PAPER_WORDS = frozenset(PAPER_TEXT.split())
"""Words by which people sort papers inside one candidate's folder. A folder named by these alone is nobody's name."""

LINKING_WORDS = frozenset(("dan", "and", "dari", "of", "the", "untuk", "di", "batik", "tulis", "cap", "usaha", "diri"))
LEADING_NUMBER = re.compile(r"^\s*(?:no\.?\s*)?[\d.()\[\]#]+(?:[\s_.\-)]+|$)", re.IGNORECASE)
TRAILING_COPY = re.compile(r"(?:[\s_\-]*(?:\(\d+\)|copy|salinan|\b\d+))+\s*$", re.IGNORECASE)
CAMEL = re.compile(r"^(?:[A-Z][a-z]+){2,}$")
SMALL_WORDS = {"bin", "binti", "al", "el"}
TITLES = {
    title.lower().replace(".", ""): title for title in (
        "Dr.", "Drs.", "Dra.", "Ir.", "Prof.", "H.", "Hj.", "KH.", "S.Pd.", "S.Sn.", "S.E.", "S.T.", "S.Kom.", "S.H.",
        "S.Sos.", "S.Ds.", "S.Ag.", "M.Pd.", "M.Sn.", "M.M.", "M.Si.", "M.Kom.", "M.T.", "A.Md.", "RA.", "Rr.",
    )
}


def shown(name: str) -> str:
    """A file name of any bytes as text that can be printed and sent: bytes that are no UTF-8 appear as `\\xff`."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def person(folder: str) -> str:
    """The candidate's name that a folder's name holds: `012-siti-rahayu` is "Siti Rahayu". Empty when it holds none."""
    name = TRAILING_COPY.sub("", LEADING_NUMBER.sub("", shown(folder)))
    if " " not in name.strip():
        name = re.sub(r"[-_+]+", " ", name)
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name) if CAMEL.match(name) else name
    words = name.replace("_", " ").split()
    if not any(len(word.strip(".,")) > 1 and any(letter.isalpha() for letter in word) for word in words):
        return ""
    plain = name == name.lower() or name == name.upper()
    return " ".join(cased(word) if plain else word for word in words)


def cased(word: str) -> str:
    """One word as it is written in a name, titles in their usual form: `s.pd` is "S.Pd."."""
    comma = "," if word.endswith(",") else ""
    bare = word.rstrip(",")
    title = TITLES.get(bare.lower().replace(".", ""))
    if title and ("." in bare or len(bare) > 2 or bare.lower() in {"ir", "hj", "dr"}):
        return title + comma
    if bare.lower() in SMALL_WORDS:
        return bare.lower() + comma
    return ".".join(part[:1].upper() + part[1:].lower() for part in bare.split(".")) + comma


def person_of_file(stem: str) -> str:
    """The candidate's name that a single file's name holds; scanners' and phones' names hold none."""
    name = person(stem)
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", name)]
    if any(letter.isdigit() for letter in name) or any(word in PAPER_WORDS or word in {"img", "dsc"} for word in words):
        return ""
    return name


def sorts_papers(folder: str) -> bool:
    """Whether a folder's name tells of papers and not of a person: `Sertifikat`, `2. Foto Produk`, `2023`."""
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", shown(folder))]
    return not words or (words[0] in PAPER_WORDS) or all(word in PAPER_WORDS | LINKING_WORDS for word in words)


def number_alone(folder: str) -> bool:
    """Whether the name is a list's number and no more, or with a letter: `013-`, `14`, `001-a`. A year is none."""
    bare = re.fullmatch(r"\s*(?:no\.?\s*)?(\d{1,4})(?:[\s_.\-)]+[^\W\d_]?)?\s*", shown(folder), re.IGNORECASE)
    return bare is not None and not re.fullmatch(r"(?:19|20)\d\d", bare[1])


def numbered(folder: str) -> bool:
    """Whether the name begins with a list's number and goes on with a name: `012-siti-rahayu`."""
    return bool(re.match(r"^\d{1,4}[\s_.\-)]+\S", shown(folder))) and bool(person(folder)) and not sorts_papers(folder)
