"""The words by which a kind of paper is known, each with its weight: log-odds, by hand, from the field's papers.

A cue counts once, however many of its phrases stand on the paper. A HEAD cue counts in a heading, and half
in a line of its own.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rules.paper import Kind as K

HEAD = "head"
BODY = "body"


@dataclass(frozen=True, slots=True)
class Cue:
    place: str
    phrases: tuple[str, ...]
    weights: Mapping[K, float]


def head(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(HEAD, phrases, weights)


def body(weights: Mapping[K, float], *phrases: str) -> Cue:
    return Cue(BODY, phrases, weights)


_CERTIFICATES = (K.COMPETENCY_CERTIFICATE, K.TRAINING_CERTIFICATE, K.PARTICIPATION_CERTIFICATE, K.AWARD)
_LETTERS = (
    K.EMPLOYMENT_LETTER, K.RECOMMENDATION_LETTER, K.APPOINTMENT_LETTER, K.ASSIGNMENT_LETTER, K.BUSINESS_LETTER,
    K.HEALTH_OR_POLICE_LETTER,
)


def _all(kinds: tuple[K, ...], weight: float) -> dict[K, float]:
    return dict.fromkeys(kinds, weight)


FORMS_OF_PAPER = (
    head(_all(_CERTIFICATES, 1.5), "sertifikat", "certificate", "piagam", "sijil"),
    body(_all(_CERTIFICATES, 1.5) | {K.LANGUAGE_TEST: 0.5},
         "diberikan kepada", "dianugerahkan kepada", "presented to", "awarded to", "given to", "this is to certify",
         "this certifies that", "diberikan penghargaan kepada", "disampaikan kepada", "menerangkan bahwa peserta"),
    head(_all(_LETTERS, 1.0) | _all(_CERTIFICATES, -2.0),
         "surat keterangan", "surat tugas", "surat rekomendasi", "surat pernyataan", "surat pengalaman",
         "surat perjanjian", "surat keputusan", "surat referensi", "surat permohonan", "undangan", "perihal"),
    body(_all(_LETTERS, 0.7) | _all(_CERTIFICATES, -2.5),
         "yang bertanda tangan di bawah ini", "bertanda tangan dibawah ini", "the undersigned"),
    body(_all(_LETTERS, 0.5) | _all(_CERTIFICATES, -2.0),
         "demikian surat", "demikianlah surat", "sebagaimana mestinya", "dengan hormat", "to whom it may concern",
         "untuk dipergunakan seperlunya", "demikian keterangan ini", "atas perhatian"),
)

CERTIFICATES = (
    head({K.COMPETENCY_CERTIFICATE: 3.0}, "sertifikat kompetensi", "sertifikat uji kompetensi"),
    head({K.COMPETENCY_CERTIFICATE: 1.5}, "certificate of competency", "competency certificate"),
    body({K.COMPETENCY_CERTIFICATE: 2.5, K.BNSP_FORM: 0.5}, "badan nasional sertifikasi profesi",
         "indonesian professional certification authority", "national professional certification"),
    body({K.COMPETENCY_CERTIFICATE: 1.5, K.BNSP_FORM: 0.5}, "lembaga sertifikasi profesi",
         "lembaga sertifikasi kompetensi", "professional certification body", "lembaga sertifikasi person"),
    body({K.COMPETENCY_CERTIFICATE: 4.0}, "telah kompeten pada", "is competent in", "kompeten pada kualifikasi",
         "telah dinyatakan kompeten", "dinyatakan kompeten", "has been declared competent", "has been found competent",
         "telah memenuhi persyaratan dan kompeten", "kompeten pada bidang", "has demonstrated competence",
         "competent against", "diakui kompeten"),
    body({K.COMPETENCY_CERTIFICATE: 1.5}, "dengan kualifikasi kompetensi", "with qualification competency",
         "lulus uji kompetensi", "passed the competency", "telah lulus asesmen"),
    body({K.COMPETENCY_CERTIFICATE: 2.0}, "sertifikat ini berlaku untuk", "sertifikat ini berlaku selama",
         "this certificate is valid for", "masa berlaku sertifikat"),
    body({K.COMPETENCY_CERTIFICATE: 1.5, K.BNSP_FORM: 0.5, K.TRAINING_CERTIFICATE: 0.3},
         "daftar unit kompetensi", "list of competency units", "list of unit of competency", "kode unit"),
    head({K.TRAINING_CERTIFICATE: 3.5}, "surat tanda tamat pelatihan", "sttpp",
         "surat tanda tamat pendidikan dan pelatihan",
         "sertifikat pelatihan", "certificate of training", "training certificate", "sertifikat kursus",
         "sertifikat diklat", "surat tanda tamat kursus", "surat keterangan telah mengikuti pelatihan",
         "surat tanda selesai", "sertifikat kelulusan"),
    head({K.TRAINING_CERTIFICATE: 1.5}, "certificate of completion", "certificate of achievement",
         "tanda tamat", "sertifikat magang", "surat keterangan pelatihan"),
    head({K.PARTICIPATION_CERTIFICATE: 3.0}, "certificate of participation", "certificate of attendance",
         "sertifikat peserta", "sertifikat partisipasi", "sertifikat keikutsertaan", "surat keterangan peserta"),
    head({K.PARTICIPATION_CERTIFICATE: 1.0, K.AWARD: 1.0}, "certificate of appreciation", "piagam penghargaan",
         "piagam", "penghargaan", "certificate of merit"),
    head({K.AWARD: 2.5}, "piagam kejuaraan", "piagam juara", "sertifikat juara", "certificate of award",
         "certificate of excellence", "anugerah", "sertifikat pemenang", "penghargaan upakarti"),
)

LETTERS = (
    head({K.EMPLOYMENT_LETTER: 5.0}, "surat keterangan kerja", "surat keterangan bekerja", "paklaring",
         "surat pengalaman kerja", "surat keterangan pengalaman", "surat referensi kerja", "certificate of employment",
         "surat keterangan aktif bekerja", "surat keterangan masih bekerja", "employment letter", "work certificate",
         "employment verification", "surat keterangan karyawan", "letter of employment", "keterangan pengalaman kerja",
         "employment reference", "surat keterangan pernah bekerja", "certificate of service"),
    head({K.EMPLOYMENT_LETTER: 2.0}, "surat referensi", "reference letter", "surat keterangan magang",
         "to whom it may concern", "surat keterangan praktik kerja"),
    body({K.EMPLOYMENT_LETTER: 3.0}, "telah bekerja", "benar karyawan", "masih bekerja", "pernah bekerja",
         "has been employed", "has been working", "was employed", "adalah karyawan", "sebagai karyawan",
         "benar bekerja",
         "bekerja di perusahaan", "aktif bekerja", "bekerja sebagai", "bekerja pada", "benar pengrajin kami",
         "adalah pengrajin", "adalah perajin", "praktik kerja industri",
         "is employed", "has worked", "jabatan terakhir", "benar pekerja", "benar pegawai", "worked with us",
         "worked for", "yang bersangkutan bekerja", "selama bekerja", "berhenti bekerja", "mengundurkan diri"),
    head({K.RECOMMENDATION_LETTER: 5.0}, "surat rekomendasi", "letter of recommendation", "recommendation letter",
         "rekomendasi", "surat dukungan"),
    body({K.RECOMMENDATION_LETTER: 2.5}, "merekomendasikan", "memberikan rekomendasi", "recommend", "direkomendasikan"),
    head({K.APPOINTMENT_LETTER: 4.0}, "surat keputusan", "surat pengangkatan", "petikan keputusan",
         "letter of appointment",
         "appointment letter", "tentang pengangkatan", "sk pengangkatan", "salinan keputusan"),
    head({K.APPOINTMENT_LETTER: 2.5}, "keputusan bupati", "keputusan kepala", "keputusan direktur", "keputusan ketua",
         "keputusan gubernur", "keputusan menteri", "keputusan rektor", "keputusan camat", "keputusan lurah"),
    body({K.APPOINTMENT_LETTER: 2.0}, "menimbang"),
    body({K.APPOINTMENT_LETTER: 2.0}, "memutuskan", "hereby decides"),
    body({K.APPOINTMENT_LETTER: 1.5}, "pengangkatan", "mengangkat", "hereby appoint", "diangkat sebagai",
         "terhitung mulai tanggal"),
    body({K.APPOINTMENT_LETTER: 0.7}, "menetapkan", "mengingat", "surat keputusan ini mulai berlaku",
         "keputusan ini berlaku", "diktum"),
    head({K.ASSIGNMENT_LETTER: 5.0}, "surat tugas", "surat perintah tugas", "assignment letter", "letter of assignment",
         "surat penugasan", "surat perintah perjalanan dinas", "surat perintah melaksanakan tugas", "letter of duty"),
    body({K.ASSIGNMENT_LETTER: 2.0}, "menugaskan", "memberikan tugas kepada", "memerintahkan", "hereby assign",
         "diperintahkan kepada", "ditugaskan", "memberi tugas", "untuk melaksanakan tugas"),
    head({K.BUSINESS_LETTER: 5.0}, "surat keterangan usaha", "surat keterangan domisili usaha", "keterangan usaha",
         "surat keterangan tempat usaha", "surat keterangan memiliki usaha"),
    body({K.BUSINESS_LETTER: 3.0}, "mempunyai usaha", "memiliki usaha", "menjalankan usaha", "membuka usaha",
         "mengelola usaha", "jenis usaha", "has a business", "runs a business", "berwirausaha"),
    body({K.BUSINESS_LETTER: 0.7}, "kepala desa", "lurah", "kelurahan", "pemerintah desa"),
    head({K.HEALTH_OR_POLICE_LETTER: 6.0}, "surat keterangan catatan kepolisian", "skck", "surat keterangan sehat",
         "surat keterangan dokter", "surat keterangan kesehatan", "police record", "medical certificate",
         "surat keterangan bebas narkoba", "surat keterangan kelakuan baik", "surat keterangan berbadan sehat",
         "health certificate", "certificate of good conduct", "surat keterangan hasil pemeriksaan"),
    body({K.HEALTH_OR_POLICE_LETTER: 2.5}, "kepolisian negara republik indonesia", "berbadan sehat", "keadaan sehat",
         "tekanan darah", "dokter pemeriksa", "criminal record", "tindak pidana", "buta warna", "kepolisian resor",
         "kondisi sehat", "sehat jasmani", "catatan kriminal"),
)

SCHOOLING = (
    head({K.DIPLOMA: 5.0, K.DIPLOMA_SUPPLEMENT: -1.0}, "ijazah", "surat tanda tamat belajar", "surat keterangan lulus",
         "surat keterangan pengganti ijazah", "surat tanda kelulusan", "bachelor degree", "degree certificate"),
    body({K.DIPLOMA: 3.0}, "memperoleh gelar", "diberikan gelar", "dinyatakan lulus dari satuan pendidikan",
         "lulus dari satuan pendidikan", "telah menyelesaikan program pendidikan", "conferred", "hak dan gelar",
         "the degree of", "segala hak dan kewajiban yang melekat", "memenuhi segala persyaratan"),
    body({K.DIPLOMA: 1.5}, "rights and privileges", "bachelor of", "master of", "sarjana", "ahli madya",
         "gelar akademik"),
    head({K.DIPLOMA: 0.7, K.TRANSCRIPT: 0.7, K.DIPLOMA_SUPPLEMENT: 0.5}, "universitas", "university", "politeknik",
         "institut",
         "sekolah menengah", "akademi", "sekolah tinggi"),
    body({K.DIPLOMA: 1.2, K.TRANSCRIPT: 0.5}, "nomor induk siswa nasional", "nisn", "satuan pendidikan",
         "kompetensi keahlian", "nomor pokok sekolah nasional", "kepala sekolah", "dinyatakan lulus", "orang tua wali"),
    head({K.DIPLOMA_SUPPLEMENT: 8.0}, "pendamping ijazah", "diploma supplement", "skpi"),
    body({K.DIPLOMA_SUPPLEMENT: 3.0}, "surat keterangan pendamping ijazah", "capaian pembelajaran",
         "kerangka kualifikasi"),
    head({K.TRANSCRIPT: 5.0}, "transkrip", "transcript", "daftar nilai", "daftar prestasi akademik",
         "kartu hasil studi",
         "transcript of records"),
    body({K.TRANSCRIPT: 2.0}, "indeks prestasi", "mata kuliah", "grade point", "jumlah sks", "credit hours",
         "transkrip nilai", "nilai mutu", "academic transcript"),
    body({K.TRANSCRIPT: 1.0}, "mata pelajaran", "rata rata", "kredit", "huruf mutu"),
    head({K.LANGUAGE_TEST: 5.0}, "toefl", "toeic", "ielts", "english proficiency", "ukbi", "language test",
         "test of english", "uji kemahiran berbahasa", "score report", "english test"),
    body({K.LANGUAGE_TEST: 3.0}, "listening comprehension", "reading comprehension",
         "structure and written expression"),
    body({K.LANGUAGE_TEST: 3.0}, "toefl", "toeic", "ielts", "english proficiency", "test of english",
         "uji kemahiran berbahasa indonesia"),
)

CARDS_AND_LICENCES = (
    body({K.ID_CARD: 3.5}, "seumur hidup", "kartu tanda penduduk", "gol darah", "golongan darah"),
    body({K.ID_CARD: 2.0, K.FAMILY_CARD: 0.5}, "status perkawinan", "kewarganegaraan", "kel desa"),
    body({K.ID_CARD: 1.0}, "berlaku hingga", "tempat tgl lahir", "jenis kelamin", "agama"),
    head({K.ID_CARD: 3.0}, "passport", "paspor", "kartu tanda penduduk"),
    head({K.FAMILY_CARD: 6.0, K.ID_CARD: -1.0}, "kartu keluarga"),
    body({K.FAMILY_CARD: 3.0, K.ID_CARD: -1.0}, "nama kepala keluarga", "status hubungan dalam keluarga",
         "kepala keluarga"),
    head({K.BUSINESS_LICENSE: 6.0}, "perizinan berusaha", "nomor induk berusaha", "izin usaha mikro",
         "surat izin usaha perdagangan", "tanda daftar perusahaan", "tanda daftar industri", "izin usaha industri",
         "surat ijin usaha", "izin usaha", "business identification number", "business license", "tanda daftar usaha"),
    body({K.BUSINESS_LICENSE: 2.5}, "nomor induk berusaha", "perizinan berusaha berbasis risiko",
         "online single submission",
         "kode kbli", "klasifikasi baku lapangan usaha", "skala usaha", "lembaga oss", "pelaku usaha"),
    head({K.BUSINESS_LICENSE: 2.0, K.OTHER: 2.0}, "sertifikat halal", "sertifikat produksi pangan", "pirt"),
    body({K.TAX_CARD: 4.0}, "nomor pokok wajib pajak", "direktorat jenderal pajak", "kantor pelayanan pajak",
         "wajib pajak", "kpp pratama"),
    head({K.TAX_CARD: 3.0}, "npwp", "kementerian keuangan", "surat keterangan terdaftar"),
    head({K.IP_CERTIFICATE: 7.0}, "surat pencatatan ciptaan", "sertifikat merek", "sertifikat hak cipta",
         "sertifikat desain industri", "sertifikat paten", "sertifikat indikasi geografis", "trademark certificate",
         "copyright", "pencatatan ciptaan", "surat pendaftaran ciptaan"),
    body({K.IP_CERTIFICATE: 3.0}, "kekayaan intelektual", "pemegang hak cipta", "judul ciptaan", "pemilik merek",
         "intellectual property", "kelas barang", "hak cipta"),
    head({K.MEMBERSHIP_CARD: 6.0}, "kartu anggota", "kartu tanda anggota", "member card", "membership card",
         "kartu pengrajin", "kartu perajin", "kartu identitas pengrajin", "tanda pengrajin", "kartu keanggotaan",
         "membership certificate", "certificate of membership", "kartu tanda pengrajin", "kartu identitas perajin"),
    body({K.MEMBERSHIP_CARD: 2.5}, "nomor anggota", "no anggota", "anggota sejak", "member since",
         "kartu ini adalah milik", "tanda keanggotaan", "kartu ini berlaku", "pemegang kartu"),
)

WORKING_PAPERS = (
    head({K.CV: 6.0}, "curriculum vitae", "daftar riwayat hidup", "riwayat hidup", "resume", "biodata"),
    body({K.CV: 1.5}, "riwayat pendidikan", "pendidikan formal", "educational background"),
    body({K.CV: 1.5}, "riwayat pekerjaan", "pengalaman organisasi", "work experience", "riwayat pelatihan",
         "pendidikan non formal", "pengalaman kerja", "pendidikan informal"),
    body({K.CV: 1.0}, "keahlian", "hobi", "data pribadi", "personal details", "data diri", "kemampuan bahasa"),
    head({K.LOGBOOK: 6.0}, "logbook", "log book", "jurnal kegiatan", "buku harian kerja", "jurnal harian",
         "catatan harian",
         "buku kerja", "jurnal kerja", "catatan kegiatan", "laporan kegiatan harian", "buku catatan", "work journal",
         "jurnal produksi", "catatan produksi", "daily log", "jurnal praktik"),
    body({K.LOGBOOK: 2.0}, "paraf", "uraian kegiatan", "hari tanggal", "uraian pekerjaan", "paraf pembimbing"),
    head({K.CONTRACT: 5.0}, "perjanjian kerja sama", "surat perjanjian", "kontrak kerja", "perjanjian kerja",
         "nota kesepahaman",
         "surat kontrak", "agreement", "kontrak", "memorandum of understanding", "surat perintah kerja", "perjanjian"),
    body({K.CONTRACT: 3.5}, "pihak pertama", "pihak kesatu", "first party", "pihak kedua", "second party"),
    body({K.CONTRACT: 1.5}, "pasal 1", "pasal 2", "itikad baik", "bermeterai cukup", "hak dan kewajiban para pihak"),
    head({K.RECEIPT: 5.0}, "kuitansi", "kwitansi", "nota", "invoice", "faktur", "receipt", "nota penjualan",
         "bukti pembayaran", "nota pembelian", "tanda terima"),
    head({K.RECEIPT: 3.0, K.CONTRACT: 2.0}, "purchase order", "surat pesanan", "nota pesanan", "order pembelian"),
    body({K.RECEIPT: 3.0}, "sudah terima dari", "telah terima dari", "untuk pembayaran", "terbilang", "uang sejumlah",
         "received from", "payment of", "hormat kami penerima", "tuan toko", "amount due"),
    body({K.RECEIPT: 2.0}, "harga satuan", "banyaknya", "nama barang", "unit price", "sub total", "subtotal",
         "jumlah rp",
         "total rp", "qty"),
    head({K.BNSP_FORM: 5.0}, "formulir permohonan sertifikasi", "asesmen mandiri", "permohonan sertifikasi kompetensi",
         "ceklis verifikasi portofolio", "persetujuan asesmen", "rekaman asesmen", "pertanyaan wawancara",
         "umpan balik dan catatan asesmen", "ceklis observasi", "laporan asesmen", "banding asesmen"),
    body({K.BNSP_FORM: 2.0}, "nama asesi", "asesmen mandiri", "bukti yang relevan", "rincian data pemohon",
         "tujuan asesmen",
         "dapatkah saya", "data sertifikasi", "skema sertifikasi", "asesor kompetensi", "bukti kelengkapan pemohon"),
)

OTHER_PAPERS = (
    head({K.OTHER: 5.0}, "undangan", "invitation", "surat izin mengemudi", "driving license",
         "laporan hasil belajar", "rapor",
         "surat lamaran", "lamaran kerja", "surat permohonan", "surat pernyataan", "akta kelahiran", "kutipan akta",
         "buku nikah", "rekening koran", "brosur", "proposal", "pengumuman", "surat kuasa",
         "surat tanda nomor kendaraan",
         "bpjs kesehatan", "kartu indonesia sehat", "jaminan kesehatan", "boarding pass", "daftar harga", "price list",
         "daftar hadir", "berita acara", "kartu vaksin", "sertifikat vaksin", "kartu pelajar", "kartu mahasiswa",
         "tagihan listrik", "pembayaran tagihan", "rekening listrik", "tagihan air", "pajak bumi dan bangunan",
         "surat keterangan domisili", "surat keterangan tidak mampu", "jadwal", "menu", "katalog", "notulen",
         "katalog produk",
         "surat peringatan", "slip gaji", "buku tabungan", "e ticket", "surat edaran", "tata tertib"),
    body({K.OTHER: 3.0}, "idpel", "tarif daya", "stand meter", "token listrik", "mengharap kehadiran",
         "kartu indonesia sehat", "bpjs kesehatan", "bpjs ketenagakerjaan",
         "surat izin mengemudi", "diskon", "pesan sekarang", "pendaftaran dibuka", "daftar sekarang", "hubungi kami",
         "kehadiran bapak", "mohon kehadiran", "promo", "ketik pesan", "gratis", "kuota terbatas", "tempat terbatas",
         "assalamualaikum", "online", "forwarded", "reporter", "editor", "baca juga",
         "semester genap",
         "semester ganjil", "ketidakhadiran", "biaya pendaftaran", "segera daftar", "informasi pendaftaran",
         "yth bapak",
         "with this letter i apply", "mengajukan lamaran", "scroll", "komentar", "followers", "posting", "kontingen",
         "langganan", "registrasi melalui", "contact person", "open registration", "narahubung"),
)

CUES: tuple[Cue, ...] = (
    FORMS_OF_PAPER + CERTIFICATES + LETTERS + SCHOOLING + CARDS_AND_LICENCES + WORKING_PAPERS + OTHER_PAPERS
)
