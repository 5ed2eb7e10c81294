"""Candidates whose name stands differently on their papers, or only somewhere else than as the holder's."""

from __future__ import annotations

from samples.generator import certificates as cert
from samples.generator import letters
from samples.generator.folder import Folder, basics, doc_style
from samples.generator.people import JAVANESE_F, JAVANESE_M, MUSLIM_M, ONE_WORD_F, ONE_WORD_M, Person, draw_person
from samples.generator.places import draw_workshop

LONG_F = [name for name in JAVANESE_F if len(name) > 5]
LONG_M = [name for name in JAVANESE_M if len(name) > 4]


def _named(f: Folder, name: str, sex: str) -> None:
    f.who = draw_person(f.rng, name, sex)


def with_titles(f: Folder) -> None:
    title, degree = ("Hj.", "S.Pd.") if f.who.sex == "P" else ("H.", "S.E.")
    printed = f"{title} {f.who.name.upper()}, {degree}"
    basics(f)
    f.add("sertifikat", "scan", cert.training(f.rng, f.who, f.recent(), layout="bilingual", printed=printed))
    f.add("rekomendasi", "text", letters.recommendation(f.rng, f.who, f.recent(), printed=f"{f.who.name}, {degree}"))
    f.expect("interview", "Nama pada sertifikat bergelar, tetapi orangnya sama.")


def initials(f: Folder) -> None:
    first, last = f.rng.sample(LONG_F, 2)
    _named(f, f"{first} {last}", "P")
    basics(f, more=False)
    short = f"{first} {last[0]}."
    training = cert.training(f.rng, f.who, f.recent(), layout="classic", printed=short, holder=short)
    f.add("sertifikat pelatihan", "photo", training)
    f.add("surat rekomendasi", "scan", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend_free"))
    f.expect("review", f"Sertifikat atas nama {short}: mirip, tetapi tanpa pengenal kedua harus dipastikan orang.")


def muhammad(f: Folder) -> None:
    rest = " ".join(f.rng.sample(MUSLIM_M, 2))
    _named(f, f"Muhammad {rest}", "L")
    basics(f)
    short = f"{f.rng.choice(('Moh.', 'Moch.', 'Muh.'))} {rest}"
    training = cert.training(f.rng, f.who, f.recent(), layout="classic", printed=short, holder=short)
    f.add("sertifikat", doc_style(f.rng), training)
    letter = letters.work_letter(f.rng, f.who, f.recent(), layout="paklaring", printed=short.upper(), holder=short)
    f.add("paklaring", "scan", letter)
    f.expect("interview", f"{short} adalah cara singkat menulis Muhammad {rest}.")


def old_spelling(f: Folder) -> None:
    last = f.rng.choice(("Widodo", "Hadi", "Prasetyo", "Nugroho"))
    pairs = (("Suparno", "Soeparno"), ("Sugeng", "Soegeng"), ("Sutrisno", "Soetrisno"), ("Suroso", "Soeroso"))
    new, old = f.rng.choice(pairs)
    _named(f, f"{new} {last}", "L")
    basics(f)
    printed = f"{old} {last}"
    award = cert.award(
        f.rng, f.who, f.recent(), layout="decree", printed=printed, holder=printed, rank=("Juara II", "2")
    )
    f.add("piagam", "scan", award)
    f.add("surat kerja", "photo", letters.work_letter(f.rng, f.who, f.recent(), layout="typed"))
    f.expect("interview", f"{old} adalah ejaan lama dari {new}.")


def letter_different(f: Folder) -> None:
    first, last = f.rng.sample(LONG_F, 2)
    _named(f, f"{first} {last}", "P")
    swap = {"i": "e", "a": "o", "u": "a", "e": "a", "o": "a"}
    place = max(i for i, letter in enumerate(last) if letter in swap and i > 0)
    other = f"{first} {last[:place]}{swap[last[place]]}{last[place + 1 :]}"
    basics(f, more=False)
    training = cert.training(f.rng, f.who, f.recent(), layout="modern", printed=other, holder=other)
    f.add("sertifikat", "scan200", training)
    f.add("rekomendasi", "scan", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend"))
    f.expect("review", f"Sertifikat atas nama {other}: berbeda satu huruf, harus dipastikan orang.")


def other_family_name(f: Folder) -> None:
    first, last, married = f.rng.sample(LONG_F, 3)
    _named(f, f"{first} {last}", "P")
    basics(f, more=False)
    name = f"{first} {married}"
    award = cert.award(f.rng, f.who, f.recent(), layout="gold", printed=name, holder=name, rank=("Juara I", "1"))
    f.add("piagam juara", "photo", award)
    f.add("surat", "text", letters.recommendation(f.rng, f.who, f.recent(), layout="recommend"))
    f.expect("review", f"Piagam atas nama {name}: nama depan sama, nama belakang lain; mungkin orang yang sama.")


def someone_elses(f: Folder) -> None:
    taken = set(f.who.name.split())
    other = draw_person(f.rng)
    while taken & set(other.name.split()):
        other = draw_person(f.rng)
    basics(f)
    f.add("sertifikat", doc_style(f.rng), cert.training(f.rng, other, f.recent(), layout="sttpp"))
    f.add("surat kerja", "scan", letters.work_letter(f.rng, other, f.recent(), layout="work_table"))
    f.expect("practice", f"Sertifikat dan surat kerja milik {other.name}, bukan milik asesi.")


def signer_only(f: Folder) -> None:
    taken, others = set(f.who.name.split()), list[Person]()
    while len(others) < 3:
        other = draw_person(f.rng)
        if not taken & set(other.name.split()):
            others.append(other)
    basics(f)
    first = cert.training(f.rng, others[0], f.recent(), layout="classic", signer=f"{f.who.name}, S.Sn.")
    f.add("sertifikat pelatihan 1", "scan", first)
    f.add(
        "sertifikat pelatihan 2",
        "wa",
        cert.training(f.rng, others[1], f.recent(), layout="portrait", signer=f.who.name),
    )
    f.add(
        "surat keterangan",
        "text",
        letters.work_letter(f.rng, others[2], f.recent(), layout="paklaring", signer=f.who.name),
    )
    f.expect("practice", "Asesi hanya menandatangani; pemilik sertifikat dan surat itu orang lain.")


def group_award(f: Folder) -> None:
    group = f"{f.rng.choice(('Kelompok Batik', 'KUB Batik', 'Paguyuban Batik'))} {draw_workshop(f.rng)}"
    basics(f)
    award = cert.award(f.rng, f.who, f.recent(), layout="dark", printed=group, holder=group, rank=("Juara I", "1"))
    f.add("juara kelompok", "scan", award)
    f.add("surat kerja", "camscan", letters.work_letter(f.rng, f.who, f.recent(), layout="village"))
    f.expect("review", f"Piagam atas nama {group}, bukan orang: harus dipastikan apakah asesi yang mengerjakan.")


def _one_word(f: Folder, half: slice) -> str:
    """Give the candidate a one-word name; the longer name that stands on the papers."""
    sex = f.rng.choice("LP")
    name = f.rng.choice((ONE_WORD_F if sex == "P" else ONE_WORD_M)[half])
    _named(f, name, sex)
    return f"{name} {f.rng.choice(LONG_F if sex == 'P' else LONG_M)}"


def one_word_alone(f: Folder) -> None:
    longer = _one_word(f, slice(0, 6))
    basics(f, more=False)
    f.add(
        "sertifikat", "scan", cert.training(f.rng, f.who, f.recent(), layout="bilingual", printed=longer, holder=longer)
    )
    letter = letters.recommendation(f.rng, f.who, f.recent(), layout="recommend_free", printed=longer, holder=longer)
    f.add("rekomendasi", "photo", letter)
    f.expect("review", f"Nama satu kata di dalam {longer}, tanpa NIK atau tanggal lahir pada kertasnya.")


def one_word_known(f: Folder) -> None:
    longer = _one_word(f, slice(6, 12))
    basics(f)
    f.add("sertifikat", "scan", cert.training(f.rng, f.who, f.recent(), layout="sttpp", printed=longer, holder=longer))
    letter = letters.work_letter(f.rng, f.who, f.recent(), layout="work_table", printed=longer, holder=longer)
    f.add("surat kerja", "scan200", letter)
    f.expect("interview", f"Nama satu kata di dalam {longer}, tetapi NIK dan tanggal lahir pada kertas cocok.")
