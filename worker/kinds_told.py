"""Whether a letter tells of somebody's work: then the trainings and certificates in it are told of, not given."""
from __future__ import annotations

import re

from worker.kinds_act import names_itself
from worker.kinds_text import Look, fold

_WORKS = (
    r"bekerja(?!sama)|employed|employment|worked(?:as|at|for|in|with)|worksas|masakerja|karyawan|mengajarpada|"
    r"mengajardi|pegawai(?:tetap|honorer|kontrak)|tenaga(?:pendidik|pengajar)|aktifmengajar|telahmengajar|"
    r"mengabdi(?!anmasyarakat)|upah(?:harian|borongan)|sistemborongan|aktifmemproduksi|secaraaktifmembatik|telahmembatik|membatiksecaraaktif|"
    r"heldtheposition|positionof|fulltime|dateofhire|lastworkingday|buruh|"
    r"(?:instruktur|tutor|trainer|guru|dosen|staf|pekerja|pembatik|pengrajin|perajin|penjahit|pegawai)"
    r"[a-z]{0,50}(?:sejak|since|terhitungmulai|tmt)"
)
_FOLDED = re.compile(re.sub(r"(?<![\\(?])[a-z]{2,}", lambda word: fold(word[0]), _WORKS))


def tells_of_work(paper: Look) -> bool:
    """Words of employment on a paper that does not call itself a certificate; lost spaces do not matter."""
    return bool(_FOLDED.search(paper.folded)) and not names_itself(paper)
