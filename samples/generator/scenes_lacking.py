"""Candidates whose papers do not show the work: somebody else's, old, short, off topic, or none."""
from __future__ import annotations

from datetime import date

from samples.generator import certificates as cert
from samples.generator import papers as make
from samples.generator import subjects
from samples.generator.folder import ON, Folder, basics, doc_style
from samples.generator.people import draw_person


def expired(f: Folder) -> None:
    basics(f)
    f.add("sertifikat kompetensi", "scan", cert.competency(f.rng, f.who, f.ago(f.rng.randint(1150, 1700)), layout="simple"))
    f.add("Surat kerja", "wa", make.work_letter(f.rng, f.who, f.recent()))
    f.expect("practice", "Sertifikat kompetensi sudah habis masa berlakunya; surat kerja saja tidak cukup.")


def off_topic(f: Folder) -> None:
    basics(f)
    title, issuer = subjects.OFF_TOPIC_TRAININGS[0]
    f.add("Sertifikat pelatihan", "photo", cert.training(f.rng, f.who, f.recent(), layout="modern", title=title, issuer=issuer, hours=48))
    f.add("piagam juara", doc_style(f.rng), cert.award(f.rng, f.who, f.recent(), layout="plain", title=subjects.OFF_TOPIC_CONTESTS[0]))
    role, duties = subjects.OFF_TOPIC_ROLES[1]
    f.add("surat kerja", "scan", make.work_letter(f.rng, f.who, f.recent(), issuer="Hotel Batik Kencana", role=role, duties=duties, layout="paklaring"))
    f.expect("practice", "Semua menyebut batik tetapi bukan pekerjaan batik: maskapai, lomba mewarnai, hotel.")
