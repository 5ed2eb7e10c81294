"""A title as one would quote it: without the words that lead to it or say when and by whom, and no sentence."""
from __future__ import annotations

import re

LONGEST = 160
_MARKS = " :;.,-–—_/|•·*\"“”„«»'‘’`()"
_END = re.compile(
    r"\s*(?:,?\s*(?:yang\s*)?(?:telah\s*)?(?:di)?(?:selenggarakan|laksanakan|adakan)|\b(?:pada\s*tanggal|pada\s*hari|"
    r"tanggal|"
    r"tgl|held\s*on|held\s*at|held\s*in|organi[sz]ed\s*by|conducted|bertempat|selama|dengan\s*durasi|on\s*the|"
    r"dari\s*tanggal|oleh|from\s+\w+\s*\d|sebanyak|dengan\s*jumlah|dengan\s*hasil|dengan\s*predikat|di\s*bawah|"
    r"pada\s*\d|hosted\s*by|dan\s*(?:telah\s*)?dinyatakan|and\s*(?:has|was|is)|who\s*(?:has|is|was)|has\s*been|"
    r"has\s*fulfilled|dan\s*berhak|,?\s*menyatakan|,?\s*menerangkan|telah\s*memenuhi|consisting\s*of|"
    r"yang\s*meliputi)\b|"
    r"\s\d{1,2}\s*(?:s\.?d|-|–)|\(\d+\s*J|(?<=\w)\s*[/|]\s*(?=(?:has|in|the|for|with|and|on|at|"
    r"of)\s)).*$", re.IGNORECASE)
_START = re.compile(
    r"^(?:dan|and|telah|has|have|berhasil|successfully|mengikuti|menyelesaikan|completed|attended|participated|sebagai|"
    r"peserta(?=\s+(?:pada|dalam|kegiatan|pelatihan|lomba|workshop|seminar))|as|a|an|participant|dinyatakan|lulus|"
    r"kegiatan|acara|the|in|pada|dalam|rangka|of|untuk|for|competent|kompeten|declared|tema|bertema|berjudul|entitled|"
    r"titled|program(?=\s+(?:pelatihan|kursus))|bidang(?=\s*:)|field\s*of)(?=\W)[\s:]*", re.IGNORECASE)
_SENTENCE = re.compile(
    r"^(?:who|dari|tersebut|\w+\s*tersebut|nomor|no\.|yang|has|have|is|are|was|telah|bahwa|that|di\s*tempat|tersebut|"
    r"sebagai\s*berikut|berikut|dengan\s*hormat|"
    r"demikian|agar|serta|(?:\w+\s*)?di\s*(?:atas|bawah))\b|menyatakan|menerangkan|diberikan\s*kepada|certif\w+\s*that|declared\s*competent|"
    r"presented\s*to|"
    r"awarded\s*to|bertanda\s*tangan|dipergunakan|requirements|\bberlaku\b|\bvalid\b|dicetak|halaman", re.IGNORECASE)
_GENERIC = frozenset(re.findall(
    r"\w+",
    "sertifikat certificate piagam penghargaan pelatihan training kursus course workshop seminar webinar lomba "
    "kontes festival tanda tamat surat keterangan of completion achievement participation attendance appreciation "
    "kompetensi competence kegiatan acara kelas class diklat bimtek bimbingan teknis pendidikan dan peserta "
    "participant unit competency program award contest competition and the in daftar materi nomor diberikan "
    "kepada no magang online daring e elektronik kualifikasi qualification skema scheme judul title bidang "
    "okupasi major name nama asesi studi study field programme jabatan area jam jp jpl tema dengan nasional national "
    "international internasional he tahun year angkatan batch tingkat "
    "level berbasis keterampilan kerja penyelesaian kelulusan keikutsertaan pameran exhibition exhibitor stand "
    "lulus hasil ujian uji berikut nama jenis"))
_CODE = re.compile(r"\S*\d\S*/\S*/?\S*|\S+/\S+/\S*\d\S*")


def tidy_title(text: str) -> str:
    """The title bare of marks, of leading words and of what follows it; it may turn out empty."""
    text = _END.sub("", text.strip(_MARKS)).strip(_MARKS)
    while (shorter := _START.sub("", text, count=1).lstrip(_MARKS)) != text:
        text = shorter
    return re.sub(r"\s+", " ", text).strip(_MARKS)[:LONGEST]


def names_something(tidy: str) -> bool:
    """No part of a sentence, no number of a paper, and more than words like "Pelatihan" alone."""
    if len(tidy) < 4 or _SENTENCE.search(tidy):
        return False
    words = re.findall(r"[^\W\d_]+", _CODE.sub(" ", tidy).lower())
    return any(word not in _GENERIC and len(word) > 1 for word in words) and _CODE.match(tidy) is None
