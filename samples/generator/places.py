"""Towns that papers are signed in, and invented districts and offices that issue them."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """`code` is the four-digit regency code of identity numbers."""

    name: str
    code: str
    province: str


_JATENG, _DIY, _JATIM, _JABAR = "Jawa Tengah", "Daerah Istimewa Yogyakarta", "Jawa Timur", "Jawa Barat"
TOWNS = (
    Town("Pekalongan", "3326", _JATENG),
    Town("Surakarta", "3372", _JATENG),
    Town("Bantul", "3402", _DIY),
    Town("Cirebon", "3209", _JABAR),
    Town("Tuban", "3523", _JATIM),
    Town("Pamekasan", "3528", _JATIM),
    Town("Rembang", "3317", _JATENG),
    Town("Banyuwangi", "3510", _JATIM),
    Town("Yogyakarta", "3471", _DIY),
    Town("Sragen", "3314", _JATENG),
    Town("Klaten", "3310", _JATENG),
    Town("Kulon Progo", "3401", _DIY),
    Town("Garut", "3205", _JABAR),
    Town("Sidoarjo", "3515", _JATIM),
    Town("Denpasar", "5171", "Bali"),
    Town("Padang", "1371", "Sumatera Barat"),
    Town("Jambi", "1571", "Jambi"),
    Town("Semarang", "3374", _JATENG),
    Town("Batang", "3325", _JATENG),
    Town("Pacitan", "3501", _JATIM),
    Town("Sumenep", "3529", _JATIM),
    Town("Tasikmalaya", "3206", _JABAR),
    Town("Medan", "1271", "Sumatera Utara"),
    Town("Mataram", "5271", "Nusa Tenggara Barat"),
)

INVENTED_DISTRICTS = """Wanasari Banyuarum Kertapura Sindangwangi Tirtomoyan Giriloyo Margorejan Sukalaras Karangsekar
Purwalaya Jatikusuma Randualas Mekarsantun Sumberlawang Kalibeningan Ngadiluwang Lembahsari Cipanenjoan""".split()
WORKSHOP_NAMES = """Sekar_Jati Puspa_Kencana Wahyu_Tumurun Rara_Jonggran Canting_Mas Kembang_Setaman Tirta_Wening
Arum_Dalu Lintang_Kemukus Griya_Lawasan Mutiara_Pesisir Sido_Asih Gendhis_Manis Kusuma_Wening Bale_Rupa
Sinar_Pesisir Wastra_Adi Nawang_Sari Ratu_Mayang Lawang_Sewindu Kampoeng_Tjanting Ngudi_Luhur Sumber_Rejeki""".split()


def draw_town(rng: random.Random) -> Town:
    return rng.choice(TOWNS)


def draw_district(rng: random.Random) -> str:
    return rng.choice(INVENTED_DISTRICTS)


def draw_workshop(rng: random.Random) -> str:
    return rng.choice(WORKSHOP_NAMES).replace("_", " ")


def draw_office(rng: random.Random, town: Town) -> str:
    """An invented issuer of training certificates and awards: offices, institutes, studios, associations."""
    district, shop = draw_district(rng), draw_workshop(rng)
    return rng.choice(
        (
            f"Dinas Perindustrian dan Tenaga Kerja Kabupaten {district}",
            f"Dinas Koperasi, UKM dan Perdagangan Kota {district}",
            f"Balai Latihan Kerja {district}",
            f"Lembaga Kursus dan Pelatihan {shop}",
            f"Sanggar Batik {shop}",
            f"Yayasan Wastra {district}",
            f"Balai Pengembangan Kriya {district}",
            f"Pusat Pelatihan Kriya {shop} {town.name}",
            f"Paguyuban Pembatik {shop}",
            f"Politeknik Seni {district}",
        )
    )
