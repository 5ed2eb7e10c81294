"""The notice that a machine reads papers first: its text, in versions, and who has taken note of which, when and how.

ISO/IEC 17024 asks that candidates be told how they are assessed; Indonesia's law on personal data (UU 27/2022) gives
them the right to know, to have things put right, to withdraw consent, and to object to decisions by machines alone.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from records.acknowledge_tables import Acknowledgement, NoticeText
from records.audit import record
from records.clock import seconds_now
from records.tables import Candidate

LEAST_TEXT, MOST_TEXT = 40, 8_000
BUILT_IN = 1
LANGUAGES = ("id", "en")

INDONESIAN = """\
Berkas yang Anda serahkan (sertifikat, piagam, surat, foto, dan sejenisnya) dibaca lebih dahulu oleh program \
komputer milik LSP. Program itu mencari nama, tanggal, nomor, dan keterangan lain di berkas Anda, \
membandingkannya dengan aturan skema sertifikasi, dan menunjukkan kepada asesor bagian mana yang sudah jelas dan \
mana yang perlu ditanyakan.

Program tidak memutuskan apa pun. Yang menilai adalah asesor, dan yang menetapkan hasil sertifikasi adalah rapat \
pleno LSP. Apa yang tidak terbaca tidak dihitung sebagai kesalahan Anda.

Berkas dibaca di komputer LSP sendiri dan tidak dikirim ke pihak lain untuk dibaca. Yang boleh melihatnya hanya \
petugas LSP, asesor yang ditugaskan, dan auditor. Berkas dipakai untuk sertifikasi Anda saja.

Anda berhak bertanya bagaimana berkas Anda dibaca, melihat hasil bacaannya, meminta perbaikan bila salah, \
mengajukan keberatan atau banding, dan menarik persetujuan. Setelah persetujuan ditarik, berkas tidak diproses \
lagi, dan sertifikasi tidak dapat dilanjutkan dengan cara ini."""

ENGLISH = """\
The papers that you hand in (certificates, awards, letters, pictures and the like) are first read by a computer \
program of the certification body. It looks for names, dates, numbers and other facts on them, compares these \
with the rules of the certification scheme, and shows the assessor what is clear and what has to be asked.

The program decides nothing. The assessor judges, and the body's plenary decides on certification. What cannot \
be read does not count against you.

Papers are read on the body's own computers and are not sent to others for reading. Only its staff, the assessor \
in charge and auditors may see them. They are used for your certification alone.

You have the right to ask how your papers are read, to see what was read, to have mistakes put right, to object \
or appeal, and to withdraw your consent. After that your papers are no longer processed, and certification \
cannot go on in this way."""


class Way(StrEnum):
    """How somebody took note."""

    PAPER = "paper"
    """Signed on paper, which the body keeps."""
    IN_PERSON = "in_person"
    LINK = "link"
    """Ticked behind a link of the candidate's own (`web.better_copy`)."""


@dataclass(frozen=True, slots=True)
class Notice:
    version: int
    indonesian: str
    english: str

    def in_language(self, language: str) -> str:
        return self.english if language == "en" else self.indonesian


class NoticeRefused(ValueError):
    """The text says what is expected, in both languages."""

    code = "notice_refused"


def notice(session: Session, lsp_id: str, version: int | None = None) -> Notice:
    """That version of the body's text, the newest when none is named."""
    rows = select(NoticeText).where(NoticeText.lsp_id == lsp_id)
    rows = rows.where(NoticeText.version == version) if version else rows.order_by(NoticeText.version.desc())
    row = session.scalars(rows.limit(1)).first()
    return Notice(row.version, row.indonesian, row.english) if row else Notice(BUILT_IN, INDONESIAN, ENGLISH)


def versions(session: Session, lsp_id: str) -> list[NoticeText]:
    """The body's own, the newest first."""
    return list(session.scalars(
        select(NoticeText).where(NoticeText.lsp_id == lsp_id).order_by(NoticeText.version.desc())))


def set_notice(session: Session, lsp_id: str, indonesian: str, english: str, user_id: str) -> Notice:
    """A new version, unless nothing changed. Raises NoticeRefused."""
    texts = ["\n".join(line.rstrip() for line in text.strip().splitlines()) for text in (indonesian, english)]
    if not all(LEAST_TEXT <= len(text) <= MOST_TEXT for text in texts):
        raise NoticeRefused(f"Kedua teks perlu {LEAST_TEXT} sampai {MOST_TEXT} huruf. / Both texts need "
                            f"{LEAST_TEXT} to {MOST_TEXT} letters.")
    last = notice(session, lsp_id)
    if [last.indonesian, last.english] == texts:
        return last
    row = NoticeText(lsp_id=lsp_id, version=last.version + 1, indonesian=texts[0], english=texts[1], set_by=user_id,
                     set_at=seconds_now(session))
    session.add(row)
    session.flush()
    record(session, lsp_id, user_id, "notice_set", "lsp", lsp_id, {"version": row.version})
    return Notice(row.version, row.indonesian, row.english)


def acknowledge(
    session: Session, candidate: Candidate, way: Way, on: date, language: str, user_id: str
) -> Acknowledgement:
    """Of the text as it stands now. `user_id` is who puts it on record, empty for the candidate.

    Raises NoticeRefused.
    """
    if language not in LANGUAGES:
        raise NoticeRefused("Bahasa: id atau en. / Language: id or en.")
    if on > date.today():
        raise NoticeRefused("Tanggalnya belum tiba. / The date is yet to come.")
    row = Acknowledgement(
        lsp_id=candidate.lsp_id, candidate_id=candidate.id, version=notice(session, candidate.lsp_id).version,
        language=language, way=way, acknowledged_on=on.isoformat(), recorded_by=user_id,
        recorded_at=seconds_now(session))
    session.add(row)
    session.flush()
    record(session, candidate.lsp_id, user_id or "link", "acknowledged", "candidate", candidate.id,
           {"version": row.version, "way": way})
    return row


def acknowledged(session: Session, candidate_id: str) -> Acknowledgement | None:
    """The newest; None where the candidate was never known to have taken note."""
    return session.scalars(
        select(Acknowledgement).where(Acknowledgement.candidate_id == candidate_id)
        .order_by(Acknowledgement.recorded_at.desc(), Acknowledgement.id).limit(1)).first()


def without(session: Session, batch_id: str) -> list[Candidate]:
    """Candidates of a batch who are not known to have taken note, by folder."""
    known = select(Acknowledgement.candidate_id).where(Acknowledgement.candidate_id == Candidate.id).exists()
    rows = session.scalars(select(Candidate).where(Candidate.batch_id == batch_id, ~known))
    return sorted(rows, key=lambda one: one.folder)
