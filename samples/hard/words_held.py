"""Wordings of the held-out half; words_tune.py has others."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from samples.hard.words import Words

WORDS = Words(
    titles={
        "training_certificate": ("SERTIFIKAT DIKLAT", "CERTIFICATE OF TRAINING|SERTIFIKAT PELATIHAN", "SURAT KETERANGAN TELAH MENGIKUTI PELATIHAN", "S E R T I F I K A T", "TANDA TAMAT KURSUS"),
        "competency_certificate": ("SERTIFIKAT|KOMPETENSI PROFESI", "CERTIFICATE OF COMPETENCY|SERTIFIKAT KOMPETENSI"),
        "participation_certificate": ("CERTIFICATE OF PARTICIPATION|SERTIFIKAT PARTISIPASI", "PIAGAM", "SERTIFIKAT PENGHARGAAN", "E-SERTIFIKAT"),
        "award": ("PIAGAM JUARA", "CERTIFICATE OF WINNER|PIAGAM PENGHARGAAN", "SERTIFIKAT KEJUARAAN"),
        "diploma": ("SURAT TANDA TAMAT BELAJAR", "IJAZAH SARJANA"),
        "ip_certificate": ("SERTIFIKAT PATEN SEDERHANA",),
        "language_test": ("CERTIFICATE OF ENGLISH PROFICIENCY",),
    },
    given=("Kepada :", "This is to certify that|Dengan ini menerangkan bahwa", "Sertifikat ini diberikan kepada", "Memberikan penghargaan kepada :", "Dipersembahkan kepada|Proudly given to", "DIBERIKAN KEPADA"),
    did={
        "training_certificate": (
            "sebagai peserta {course}, {span}, yang diadakan oleh {body} di {city}. Lama pelatihan {hours} jam pelajaran @ 45 menit.",
            "Telah mengikuti secara penuh<br><b>{course}</b><br>{span}<br>setara {hours} JPL",
            "yang telah menempuh {course} selama {hours} ({spelled_hours}) jam pada tanggal {span} bertempat di {city} dan dinyatakan <b>berhasil</b>",
            "for completing a {hours}-hour course in<br><b>{course}</b><br>held by {body} in {city}"),
        "competency_certificate": (
            "telah memenuhi persyaratan kompetensi sebagai<br><b>{qualification}</b><br>pada sektor {field} dan diakui KOMPETEN",
            "has been assessed and found competent as<br>telah dinilai dan dinyatakan kompeten sebagai<br><b>{qualification}</b> ({field})"),
        "participation_certificate": (
            "yang telah ikut serta selaku <b>{role}</b> pada<br><b>{event}</b><br>{span} di {city}",
            "for participating as / atas peran serta sebagai <b>{role}</b> in {event}, {span}, organized by {body}",
            "atas peran sertanya sebagai {role} dalam rangka {event} yang digelar {body} pada {span}"),
        "award": (
            "keluar sebagai <b>{rank}</b> pada {contest}<br>{span}, {city}",
            "as the winner / sebagai pemenang<br><b>{rank}</b><br>{contest} {span}",
            "telah berhasil menjadi <b>{rank}</b> dalam ajang {contest} yang digelar oleh {body} di {city} pada {span}"),
    },
    numbers={
        "*": ("No.{n4}/{roman}/{abbr}/{year}", "{year}.{mm}.{n4}", "{abbr}/{year}/{n}", "{n}/DIKLAT.{abbr}/{roman}-{year}", "SK-{n4}/{abbr}/{yy}"),
        "letter": ("{n4}/SKet/{abbr}/{roman}/{year}", "474/{n}/{mm}/{year}", "{n}/{abbr}.{mm}/{year}", "{abbr}-{n4}/{year}"),
    },
    number_labels=("NO. ", "Nomor. ", "Number : ", "Reg. No. ", "No. Sertifikat: "),
    roles={
        "certificate": ("Pimpinan {body},", "Plt. Kepala,", "Program Director,", "Ketua,"),
        "letter": ("Pimpinan Perusahaan,", "HRD Manager,", "Ketua Kelompok,", "Yang menerangkan,"),
        "village": ("a.n. Lurah {village}<br>Sekretaris,",), "school": ("Rektor,", "Kepala SMK,"), "contest": ("Ketua Pelaksana,", "Bupati,", "Direktur Festival,"),
        "second": ("Koordinator Pelatihan,", "Fasilitator,", "Juri,", "Ketua Divisi,"), "known": ("Diketahui oleh,", "Mengesahkan,"),
    },
    opening={
        "employment_letter": ("Kami yang bertandatangan di bawah ini selaku pimpinan,", "Bersama surat ini kami :"),
        "subject": ("menyatakan bahwa orang tersebut di bawah ini :", "menerangkan bahwa saudara :"),
    },
    closing=("Surat ini diberikan untuk keperluan pengurusan sertifikasi. Atas perhatiannya kami ucapkan terima kasih.", "Agar yang berkepentingan maklum adanya."),
    letter_titles={
        "employment_letter": ("SURAT PENGALAMAN KERJA", "KETERANGAN BEKERJA", "TO WHOM IT MAY CONCERN / SURAT KETERANGAN KERJA"),
        "recommendation_letter": ("REKOMENDASI", "LETTER OF RECOMMENDATION"), "appointment_letter": ("KEPUTUSAN KETUA",), "assignment_letter": ("SURAT PENUGASAN", "PERINTAH TUGAS"),
        "business_letter": ("KETERANGAN USAHA",), "health_or_police_letter": ("SURAT KETERANGAN DOKTER", "SKCK - SURAT KETERANGAN CATATAN KEPOLISIAN"),
    },
    letter_bodies={
        "employment_letter": (
            "adalah tenaga kerja pada {company}, bagian {job}, mulai {since} dan sampai kini masih aktif {duties}.",
            "pernah bekerja di {company} mulai {since} hingga {until} pada posisi {job} dan mengundurkan diri atas kemauan sendiri.",
            "tercatat sebagai anggota dan pekerja pada {company} dengan keahlian {duties}, terhitung {since}."),
        "recommendation_letter": (
            "Kami merekomendasikan saudara tersebut sebagai calon asesi {qualification}. Yang bersangkutan terampil {duties} dan menjadi {job} pada {company}.",),
        "appointment_letter": ("Membaca usulan rapat anggota; memperhatikan kebutuhan organisasi; MEMUTUSKAN: Menetapkan nama tersebut menjadi {job} di lingkungan {company}, berlaku sejak {since}.",),
        "assignment_letter": ("guna mengikuti {event} selaku {job} pada {span}, bertempat di {city}.",),
        "business_letter": ("memang benar memiliki usaha <b>Batik Tulis</b> yang masih berjalan sejak {year_since} dan terletak di {address}.",),
    },
    taken_part_as=("Peserta", "Peserta Aktif", "Pembicara", "Panitia Pelaksana", "Pemateri"),
    ranks=(("PEMENANG I", "1"), ("JUARA KEDUA", "2"), ("Juara Tiga", "3"), ("Harapan II", "harapan 2"), ("Juara Pertama", "1")),
    span_joints=(" sampai dengan ", " – ", " hingga "),
    subjects=("Wawasan Batik Nusantara", "K3 di Bengkel Batik", "Pengenalan Canting", "Teknik Nglowong", "Teknik Nembok", "Resep Warna", "Finishing", "Pemasaran", "Uji Praktik"),
    other_letters=(
        ("SURAT KUASA", "Memberi kuasa untuk mengambil berkas pendaftaran {event} di kantor {body} atas nama pemberi kuasa."),
        ("SURAT KETERANGAN TIDAK MAMPU", "Orang tersebut benar warga {village} dan tergolong keluarga kurang mampu, tinggal di {address}."),
        ("SURAT PERMOHONAN", "Bersama ini kami mengajukan permohonan bantuan alat batik untuk kelompok kami guna mengikuti {event}."),
        ("NOTULEN RAPAT", "Rapat persiapan {contest} diadakan tanggal {span} di {city}, dihadiri 14 anggota. Diputuskan pembagian tugas panitia."),
        ("JADWAL KEGIATAN", "Jadwal {event} tanggal {span}. Peserta hadir 30 menit sebelum acara mulai dan membawa alat sendiri."),
        ("FORMULIR PENDAFTARAN", "Mendaftar sebagai peserta {contest} yang diadakan {body} tanggal {span}.")),
)
