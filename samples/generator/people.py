"""Invented people: names from many parts of Indonesia, births, and identity numbers that agree with them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from samples.generator.places import Town, draw_town

JAVANESE_F = """Siti Sri Endang Wahyuni Sulastri Lestari Murni Rahayu Kartini Suwarti Retno Dwi Tri Nur Yuli Partini
Ningsih Wulandari Sumarni Tutik Widayati Puji Astuti Sekar Arum Kusuma Palupi Setyaningrum
Hastuti Mulyani Jumiati Rukmini""".split()
JAVANESE_M = """Slamet Bambang Joko Agus Budi Widodo Sutrisno Heru Wahyu Purnomo Eko Prasetyo Sugeng Riyanto Hadi
Susilo Tri Mulyono Dwi Santoso Yuwono Darmawan Sapto Nugroho Pramono Setiawan Gunawan Sudarmaji
Kuncoro Winarno""".split()
SUNDANESE_F = """Euis Nining Iis Cucu Tati Neneng Imas Ai Popon Yayah Elis Lilis Sukaesih Kurniasih Rohaeti
Komalasari Suhaeti""".split()
SUNDANESE_M = (
    "Asep Dadang Ujang Cecep Endang Yayat Tatang Encep Rukmana Suherman Sopandi Kosasih Hidayat Permana Suryana".split()
)
MUSLIM_F = """Nurul Aisyah Fatimah Khadijah Zahra Halimah Maryam Laila Hidayah Azizah Rohmah Munawaroh Khasanah Mufidah
Salsabila Fitriani Nafisah Musyarofah Habibah Qomariyah""".split()
MUSLIM_M = """Ahmad Abdul Rahman Fauzi Hakim Ridwan Zainal Arifin Khoirul Anam Syaiful Bahri Lukman Taufik Ikhsan Hamdan
Yusuf Fadli Mustofa Nasrullah Mukhlis Jauhari""".split()
BATAK = """Simanjorang Hutagaol Situmeangku Panggarean Nainggolat Sihotangan Lumbangaol Pardomean Siringobela
Harianjas""".split()
CHRISTIAN_F = "Maria Kristina Yohana Margareta Veronika Agnes Theresia Debora Ruth Elisabet Magdalena Natalia".split()
CHRISTIAN_M = "Yohanes Markus Petrus Stefanus Antonius Daniel Andreas Paulus Samuel Yosef Lukas Benediktus".split()
MINANG_LAST = "Chaniago Piliang Tanjung Koto Jambak Guci Sikumbang Malayu".split()
CHINESE_LAST = "Wijayakusuma Tanuwidjaja Halimsentosa Liemanto Gunawarman Kosasihputra Setiadharma Oeivanto".split()
CHINESE_FIRST = "Liliana Meilani Hendra Felicia Kevin Yulianti Steven Vivi Darmanto Susanti Jimmy Lindawati".split()
MADURESE = (
    "Sudarsih Matsari Buhari Sitti Misnadin Hosnan Mahrus Rasidi Suhriya Marsuki Sahwari Amina Tolak Mistiya".split()
)
BALINESE_F = ("Ni Made", "Ni Luh", "Ni Wayan", "Ni Nyoman", "Ni Ketut", "Ni Kadek", "Ida Ayu", "Anak Agung Istri")
BALINESE_M = ("I Made", "I Wayan", "I Nyoman", "I Ketut", "I Gede", "I Putu", "Ida Bagus", "I Komang")
BALINESE_LAST = (
    "Suardani Artini Widiastuti Sukerti Adnyana Suastika Wirawan Mudiarta Ariningsih Sudiana Kertiyasa Rai".split()
)
ONE_WORD_F = "Suparmi Tukinem Sukarti Wagiyem Poniyah Sutinah Mursiyem Rubinah Jumirah Kasinem Ngatinah Painah".split()
ONE_WORD_M = "Suparno Tukimin Wagiman Sukirno Parjono Ngadimin Sarwono Mulyadi Kasiran Jumadi Sudiyono Paimin".split()

PLAIN_DEGREES = (
    "S.Pd.",
    "S.Sn.",
    "S.E.",
    "A.Md.",
    "M.Pd.",
    "S.Sos.",
    "S.T.",
    "M.Sn.",
    "S.H.",
    "M.M.",
    "S.Kom.",
    "M.Si.",
)
FRONT_TITLES = {"P": ("Dra.", "Hj.", "Dr.", "Ir.", "Rr.", "R.Ay."), "L": ("Drs.", "H.", "Dr.", "Ir.", "R.", "KH.")}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented. `name` bears no title; `sex` is "L" or "P"; `nik` agrees with birth and sex."""

    name: str
    sex: str
    birth_date: date
    town: Town
    nik: str
    street: str
    job: str

    @property
    def slug(self) -> str:
        return self.name.lower().replace(".", "").replace("'", "").replace(" ", "-")


def nik_of(rng: random.Random, town: Town, birth: date, sex: str) -> str:
    """Region (6), day (a woman's + 40), month, year, serial (4): as the population office makes it."""
    day = birth.day + (40 if sex == "P" else 0)
    return f"{town.code}{rng.randint(1, 18):02d}{day:02d}{birth:%m%y}{rng.randint(1, 48):04d}"


def _two(rng: random.Random, pool: list[str]) -> str:
    return " ".join(rng.sample(pool, 2))


def draw_name(rng: random.Random, sex: str) -> str:
    """A name of one of nine manners of naming, two or three words."""
    female = sex == "P"
    manner = rng.choice(
        ("jawa", "jawa", "jawa", "sunda", "muslim", "muslim", "batak", "minang", "bali", "tionghoa", "madura")
    )
    if manner == "jawa":
        return _two(rng, JAVANESE_F if female else JAVANESE_M)
    if manner == "sunda":
        return _two(rng, SUNDANESE_F if female else SUNDANESE_M)
    if manner == "muslim":
        return " ".join(rng.sample(MUSLIM_F if female else MUSLIM_M, rng.choice((2, 2, 3))))
    if manner == "batak":
        return f"{rng.choice(CHRISTIAN_F if female else CHRISTIAN_M)} {rng.choice(BATAK)}"
    if manner == "minang":
        return f"{rng.choice(MUSLIM_F if female else MUSLIM_M)} {rng.choice(MINANG_LAST)}"
    if manner == "bali":
        return f"{rng.choice(BALINESE_F if female else BALINESE_M)} {rng.choice(BALINESE_LAST)}"
    if manner == "tionghoa":
        return f"{rng.choice(CHINESE_FIRST)} {rng.choice(CHINESE_LAST)}"
    return f"{rng.choice(MADURESE)} {rng.choice(MADURESE)}"


def draw_person(rng: random.Random, name: str | None = None, sex: str | None = None, job: str = "") -> Person:
    sex = sex or rng.choice("LPP")
    town = draw_town(rng)
    birth = date(rng.randint(1961, 2003), rng.randint(1, 12), rng.randint(1, 28))
    trees = "Melati Kenanga Mawar Anggrek Cempaka Dahlia Teratai Flamboyan Kemuning Sawo Pandan Jambu Randu".split()
    ways, ends = ("Jl.", "Dusun", "Gg.", "Kampung"), ("", "Indah", "Lor", "Kidul", "II")
    street = f"{rng.choice(ways)} {rng.choice(trees)} {rng.choice(ends)}".strip()
    house, block = f"No. {rng.randint(1, 90)}", f"RT {rng.randint(1, 9):02d} RW {rng.randint(1, 12):02d}"
    street += f" {rng.choice((house, block))}"
    job = job or rng.choice(
        ("Pengrajin", "Wiraswasta", "Karyawan Swasta", "Mengurus Rumah Tangga", "Buruh Harian Lepas")
    )
    return Person(name or draw_name(rng, sex), sex, birth, town, nik_of(rng, town, birth, sex), street, job)


def draw_official(rng: random.Random) -> str:
    """Somebody who signs, as officials write their names: a degree behind, now and then a title before."""
    sex = rng.choice("LP")
    front = rng.choice(FRONT_TITLES[sex]) + " " if rng.random() < 0.4 else ""
    return f"{front}{draw_name(rng, sex)}, {rng.choice(PLAIN_DEGREES)}"
