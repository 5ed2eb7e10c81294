"""Names of people: what can be one, and the name without its titles. Knows no names, only what is never part of one."""
from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLE_WORDS = _words(
    "s pd sd m a md st mt se sh ir dr drs dra prof h hj kh r rr ra raden sp skom mkom spd mpd ssn msn sos ssos "
    "sip mm msi ssi ag sag amd si kom sn e t hum mhum mba ba bsc msc phd str tr keb kep ners apt ip ap k lc th "
    "kes par stp cert dipl ing rer nat eng habil")
_FRONT = re.compile(r"^(?:(?:prof|dr|drs|dra|ir|hj|h|kh|ny|tn|nn|bpk|bapak|ibu|sdr|sdri|sdra|saudara|saudari|mr|mrs|ms|"
                    r"kepada|yth|a\.?\s?n|raden|r\.?a|r\.?r|kgs|k\.?r\.?t)\b\s*\.?(?:\s*/\s*[A-Za-z]+\.?)?[\s,]*)+",
                    re.IGNORECASE)
_NEVER = _words(
    "nidn nim nisn npm npwp nrp ttl keterangan golongan pangkat "
    "kades polres polri kasat resor intelkam status perkawinan agama pekerjaan kewarganegaraan golongan darah "
    "kelamin jenis belum kawin cerai islam kristen katholik katolik hindu buddha wni wna seumur laki perempuan "
    "belajar lulus siswa mahasiswa sarjana diploma ijazah anggota kartu peserta sertifikat certificate daftar "
    "riwayat hidup curriculum vitae resume biodata piagam penghargaan pelatihan training workshop seminar webinar "
    "lomba juara pemenang narasumber panitia moderator nomor number tanggal date dengan yang telah bahwa kepada "
    "diberikan atas sebagai dalam rangka pada oleh untuk dari ini itu adalah the of this that has have been and "
    "for with presented awarded certify kepala direktur ketua sekretaris manager manajer director head chief "
    "rektor dekan dinas kementerian badan balai lembaga universitas university institut politeknik sekolah "
    "yayasan pt cv ud koperasi kabupaten provinsi kecamatan kelurahan desa kota republik indonesia jalan jln telp "
    "fax email www pemerintah nama name nik nip alamat jabatan tempat lahir program studi kompetensi kompeten jam "
    "jp berlaku selama tahun bulan hari usaha nasional profesi sertifikasi surat keterangan kerja rekomendasi "
    "tugas certified valid signature tanda tangan hormat kami mengetahui penyelenggara pelaksana pengurus kantor "
    "sanggar kelompok paguyuban asosiasi ministry department committee chairman chairperson bidang kategori "
    "tingkat level batik tulis kegiatan acara materi unit kode kpp pratama perusahaan instansi perseorangan")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.])*")


def without_titles(text: str) -> str:
    """The bare name: titles before and after it, degrees and honorifics gone."""
    name = re.sub(r"\(.*?\)", " ", text)
    name = re.sub(r"[*_\"“”«»:;=]+", " ", name).strip(" .,-–—'’`~()[]")
    name = re.sub(r"^[a-z](?=[A-Z])", "", _FRONT.sub("", name))
    name = re.split(r",|\s[-–]\s|/", name)[0]
    words = name.split()
    while len(words) > 1 and _is_degree(words[-1]):
        words.pop()
    return " ".join(words).strip(" .,-–—'’`")


def _is_degree(word: str) -> bool:
    """S.Pd, M.Kom., A.Md: dotted abbreviations; a lone initial ("Sri W.") is a name."""
    parts = [part for part in word.lower().split(".") if part]
    if len(parts) < 2:
        return word.rstrip(".").lower() in ("spd", "mpd", "amd", "skom", "mkom", "phd", "mba", "msc", "bsc") and \
            not word.isupper()
    return all(part in _TITLE_WORDS for part in parts)


def proper(name: str) -> str:
    """A name as one writes it: words joined by the reader are parted where the case shows it; no all-capitals."""
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)
    return " ".join(_proper_word(word) for word in name.split())


def _proper_word(word: str) -> str:
    if word.isupper() and len(word.strip(".")) > 1 and not re.fullmatch(r"(?:[A-Z]\.)+[A-Z]?", word):
        return re.sub(r"[^\W\d_]+", lambda m: m.group().capitalize(), word.replace("’", "'")) \
            if "'" not in word else word[0] + word[1:].lower()
    return word[0].upper() + word[1:] if word.islower() else word


def name_likeness(text: str) -> float:
    """How much a text looks like a person's name, 0..1, by form alone."""
    bare = without_titles(text)
    if any(char.isdigit() for char in text):
        return 0.0
    words = bare.split()
    if not words or len(words) > 7 or len(bare) < 3 or len(bare) > 48:
        return 0.0
    letters = sum(char.isalpha() for char in bare)
    if letters < 3 or letters / len(bare.replace(" ", "")) < 0.8:
        return 0.0
    if any(word.lower().strip(".") in _NEVER for word in words):
        return 0.0
    if not all(_WORD.fullmatch(word.strip("-,")) for word in words):
        return 0.2
    if len(set(words)) < len(words):
        return 0.3  # stamps are read twice over, people's names seldom repeat a word
    return _case_score(words)


def _case_score(words: list[str]) -> float:
    capital = sum(word[0].isupper() for word in words)
    score = 0.5 + 0.4 * capital / len(words)
    if len(words) >= 2:
        score += 0.1
    return score
