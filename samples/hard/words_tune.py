"""Wordings of the tune half; words_held.py has others."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from samples.hard.words import Words

WORDS = Words(
    titles={
        "training_certificate": ("SERTIFIKAT PELATIHAN", "SERTIFIKAT|CERTIFICATE", "SURAT TANDA TAMAT PELATIHAN", "SERTIFIKAT|OF TRAINING", "PIAGAM PELATIHAN"),
        "competency_certificate": ("SERTIFIKAT KOMPETENSI|CERTIFICATE OF COMPETENCE", "SERTIFIKAT KOMPETENSI KERJA"),
        "participation_certificate": ("SERTIFIKAT", "PIAGAM PARTISIPASI", "SERTIFIKAT KEIKUTSERTAAN", "PIAGAM PENGHARGAAN"),
        "award": ("PIAGAM PENGHARGAAN", "PIAGAM KEJUARAAN", "PENGHARGAAN|AWARD"),
        "diploma": ("IJAZAH", "I J A Z A H"),
        "ip_certificate": ("SURAT PENCATATAN CIPTAAN",),
        "language_test": ("SCORE REPORT",),
    },
    given=("Diberikan kepada :", "Diberikan kepada|Presented to", "Dengan ini diberikan kepada :", "Menerangkan bahwa :", "Dianugerahkan kepada", "diberikan kepada saudara/i"),
    did={
        "training_certificate": (
            "telah mengikuti dan menyelesaikan <b>{course}</b> yang diselenggarakan oleh {body} pada tanggal {span} bertempat di {city}, selama {hours} jam pelatihan",
            "atas keikutsertaannya sebagai <b>Peserta</b> dalam kegiatan<br><b>{course}</b><br>yang dilaksanakan {body} tanggal {span} ({hours} JP)",
            "Telah selesai mengikuti {course} dari tanggal {span} di {city} dengan jumlah {hours} ({spelled_hours}) jam pelajaran, dan dinyatakan <b>LULUS</b>",
            "has completed / telah menyelesaikan<br><b>{course}</b><br>{hours} jam pelajaran, {span}"),
        "competency_certificate": (
            "Telah kompeten pada bidang pekerjaan|Is competent in the area of:<br><b>{field}</b><br>Dengan kualifikasi / kompetensi|With qualification / competency:<br><b>{qualification}</b>",
            "Dinyatakan <b>KOMPETEN</b> pada skema sertifikasi<br><b>{qualification}</b><br>bidang {field}, berdasarkan hasil uji kompetensi"),
        "participation_certificate": (
            "atas partisipasinya sebagai <b>{role}</b> dalam kegiatan<br><b>{event}</b><br>yang diselenggarakan oleh {body} di {city} pada {span}",
            "Sebagai <b>{role}</b><br>pada acara {event}<br>{span}, {city}",
            "telah berpartisipasi sebagai {role} pada <b>{event}</b> yang diadakan oleh {body} tanggal {span}"),
        "award": (
            "atas prestasinya sebagai<br><b>{rank}</b><br>dalam {contest} yang diselenggarakan oleh {body}<br>di {city}, {span}",
            "yang telah meraih <b>{rank}</b> pada {contest} tanggal {span} bertempat di {city}",
            "sebagai <b>{rank}</b><br>{contest}<br>Diselenggarakan oleh {body} {span}"),
    },
    numbers={
        "*": ("{n}/{abbr}/{roman}/{year}", "{n4}/{abbr}-SERT/{mm}/{year}", "{abbr}.{n}/{roman}/{yy}", "421.5/{n}/{year}", "{n}.{n4}/{abbr}/{year}"),
        "letter": ("{n}/{abbr}-SK/{roman}/{year}", "800/{n4}/{year}", "{n}/HRD/{roman}/{year}", "B-{n4}/{abbr}/{mm}/{year}"),
    },
    number_labels=("Nomor : ", "No. ", "NOMOR: ", "No : ", "Nomor Sertifikat : "),
    roles={
        "certificate": ("Kepala {body},", "Direktur,", "Ketua Penyelenggara,", "Pimpinan,"),
        "letter": ("Pemilik,", "Direktur,", "Manajer Personalia,", "Hormat kami,"),
        "village": ("Kepala Desa {village},",), "school": ("Kepala Sekolah,", "Dekan,"), "contest": ("Ketua Panitia,", "Ketua Dewan Juri,", "Kepala Dinas,"),
        "second": ("Ketua Panitia,", "Instruktur,", "Sekretaris,", "Narasumber,"), "known": ("Mengetahui,", "Menyetujui,"),
    },
    opening={
        "employment_letter": ("Yang bertanda tangan di bawah ini :", "Saya yang bertanda tangan di bawah ini,"),
        "subject": ("Dengan ini menerangkan bahwa :", "menerangkan dengan sebenarnya bahwa :"),
    },
    closing=("Demikian surat keterangan ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.", "Demikian keterangan ini kami buat agar dipergunakan seperlunya."),
    letter_titles={
        "employment_letter": ("SURAT KETERANGAN KERJA", "SURAT KETERANGAN PENGALAMAN KERJA", "SURAT KETERANGAN"),
        "recommendation_letter": ("SURAT REKOMENDASI",), "appointment_letter": ("SURAT KEPUTUSAN",), "assignment_letter": ("SURAT TUGAS", "SURAT PERINTAH TUGAS"),
        "business_letter": ("SURAT KETERANGAN USAHA",), "health_or_police_letter": ("SURAT KETERANGAN SEHAT", "SURAT KETERANGAN CATATAN KEPOLISIAN"),
    },
    letter_bodies={
        "employment_letter": (
            "Adalah benar karyawan {company} yang bekerja sejak {since} sampai dengan sekarang sebagai {job}, dengan tugas {duties}.",
            "telah bekerja pada {company} sejak {since} s/d {until} dengan jabatan terakhir {job}. Tugas yang dikerjakan: {duties}.",
            "benar-benar bekerja di tempat kami sebagai {job} sejak {since} hingga saat ini dan berkelakuan baik."),
        "recommendation_letter": (
            "Dengan ini memberikan rekomendasi kepada nama tersebut di atas untuk mengikuti sertifikasi kompetensi {qualification}. Selama kami kenal, yang bersangkutan tekun {duties} sebagai {job}.",),
        "appointment_letter": ("MENIMBANG : bahwa untuk kelancaran usaha perlu diangkat tenaga yang cakap. MENGINGAT : anggaran rumah tangga. MEMUTUSKAN, menetapkan: Mengangkat yang namanya tersebut di atas sebagai {job} pada {company} terhitung mulai tanggal {since}.",),
        "assignment_letter": ("Untuk melaksanakan tugas sebagai {job} pada kegiatan {event} di {city} tanggal {span}.",),
        "business_letter": ("Benar warga Desa {village} yang mempunyai usaha <b>Kerajinan Batik Tulis</b> sejak tahun {year_since}, beralamat di {address}.",),
    },
    taken_part_as=("Peserta", "Peserta", "Narasumber", "Panitia", "Moderator"),
    ranks=(("JUARA I", "1"), ("Juara II", "2"), ("Juara Ke-3", "3"), ("JUARA HARAPAN I", "harapan 1"), ("Juara 1", "1")),
    span_joints=(" s.d. ", " - ", " s/d "),
    subjects=("Pengenalan Sejarah Batik", "Keselamatan Kerja", "Menyiapkan Alat dan Bahan", "Menggambar Pola", "Praktik Mencanting", "Praktik Pewarnaan", "Pelorodan", "Kewirausahaan", "Evaluasi"),
    other_letters=(
        ("SURAT PERNYATAAN", "Dengan ini menyatakan dengan sesungguhnya bahwa saya bersedia mengikuti seluruh rangkaian kegiatan {event} dan menaati tata tertib panitia."),
        ("SURAT KETERANGAN DOMISILI", "Orang tersebut benar penduduk Desa {village} dan berdomisili di {address}."),
        ("SURAT IZIN ORANG TUA", "Memberikan izin kepada anak kami untuk mengikuti {event} di {city} pada {span}."),
        ("PENGUMUMAN", "Diberitahukan kepada seluruh perajin bahwa pendaftaran {contest} dibuka tanggal {span}. Formulir dapat diambil di kantor {body}."),
        ("UNDANGAN", "Mengharap kehadiran Bapak/Ibu pada {event} yang akan dilaksanakan tanggal {span} di {city}."),
        ("BERITA ACARA SERAH TERIMA", "Pada hari ini telah diserahterimakan 10 buah canting, 4 wajan dan 12 lembar kain mori primisima kepada {company}.")),
)
