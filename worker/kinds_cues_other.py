"""Words of papers that certify nothing and fit no kind: they invite, offer, teach, list, tell or certify no skill."""
from __future__ import annotations

from rules.paper import Kind as K
from worker.kinds_cue import CERTIFICATE_KINDS, Cue, body, each, head, line

_NOT_CERTIFYING = each(CERTIFICATE_KINDS, -3.0)
_HARDLY_CERTIFYING = each(CERTIFICATE_KINDS, -1.5)

INVITING = (
    head(_NOT_CERTIFYING | {K.OTHER: 3.0}, "hal undangan", "perihal undangan", "invitation",
         "rundown", "susunan acara", "jadwal pelatihan", "jadwal kegiatan", "silabus", "modul pelatihan",
         "formulir pendaftaran", "daftar hadir", "pengumuman", "kerangka acuan", "selamat datang", "buku panduan",
         "syarat dan ketentuan", "notulen", "agenda kegiatan", "absensi", "daftar peserta", "undangan pelatihan"),
    body(_NOT_CERTIFYING | {K.OTHER: 3.0}, "perihal undangan", "hal undangan"),
    body(_NOT_CERTIFYING | {K.OTHER: 2.0}, "mengundang saudara", "mengundang bapak", "bersama ini kami mengundang",
         "mengharap kehadiran", "kehadiran bapak", "kehadiran saudara", "atas kehadirannya", "mohon kehadiran",
         "pendaftaran dibuka", "daftar sekarang", "segera daftar", "kuota terbatas", "tempat terbatas", "kuota peserta",
         "biaya pendaftaran", "biaya pelatihan", "biaya terjangkau", "informasi pendaftaran", "info dan pendaftaran",
         "open registration", "contact person", "=narahubung", "registrasi melalui", "daftar ulang", "calon peserta",
         "link zoom", "investasi rp", "=htm", "early bird", "akan memperoleh", "akan mendapat",
         "you are invited", "register now", "kata pengantar", "daftar isi", "disusun oleh", "peserta mendapat",
         "peserta memperoleh", "penyerahan sertifikat", "pembagian sertifikat", "sesi tanya jawab", "=ishoma",
         "hubungi kami", "=bersertifikat"),
    body(_HARDLY_CERTIFYING | {K.OTHER: 1.0}, "pukul", "wib", "info pendaftaran", "link pendaftaran", "kuota",
         "gratis"),
)

LISTING = (
    head(_NOT_CERTIFYING | {K.OTHER: 4.0, K.DIPLOMA: -3.0}, "persyaratan", "kelengkapan berkas", "ceklis kelengkapan",
         "tanda terima berkas", "persyaratan peserta", "kriteria penilaian", "daftar pemenang", "petunjuk teknis"),
    body(_NOT_CERTIFYING | {K.OTHER: 2.5, K.DIPLOMA: -3.0}, "fotokopi ijazah", "fotocopy ijazah", "fotokopi sertifikat",
         "fotocopy sertifikat", "fotokopi ktp", "fotocopy ktp"),
    head(_NOT_CERTIFYING | {K.OTHER: 3.0}, "exhibitor", "name tag", "id card", "all access", "tanda pengenal",
         "kartu ini wajib", "nametag", "visitor", "crew", "kartu pengenal"),
    body(_NOT_CERTIFYING | {K.OTHER: 2.5}, "wajib dipakai", "wajib dikenakan", "non transferable", "selama acara",
         "scan qr", "must be worn"),
)

TALKING = (
    body(_NOT_CERTIFYING | {K.OTHER: 2.0}, "ketik pesan", "baca juga", "lihat semua", "=komentari", "terakhir dilihat",
         "forwarded", "=diteruskan", "followers", "sebanyak perajin", "=mengatakan", "=katanya", "=ujarnya",
         "=reporter", "assalamualaikum", "=alhamdulillah", "waalaikumsalam", "type a message"),
)

CERTIFYING_NO_SKILL = (
    head(_NOT_CERTIFYING | {K.OTHER: 5.0}, "sertifikat vaksin", "=vaksinasi", "vaccination certificate",
         "=sertlplkat", "tanda bukti hak", "hak milik", "kartu garansi", "sertifikat garansi", "warranty",
         "kartu peserta", "sertifikat laik", "=sertifikat keaslian", "certificate of authenticity",
         "sertifikat saham", "sertifikat iso", "sertifikat deposito", "sertifikat kepemilikan", "certificate of origin",
         "birth certificate", "marriage certificate", "sertifikat pengukuran", "sertifikat kalibrasi",
         "akta perkawinan", "surat nikah", "sertifikat baptis", "sertifikat layak"),
    body(_NOT_CERTIFYING | {K.OTHER: 2.0}, "badan pertanahan nasional", "kantor pertanahan", "=vaksinasi",
         "masa garansi",         "=surat ukur", "dosis", "akta perkawinan", "garansi batal"),
    head({K.BUSINESS_LICENSE: -1.0, K.OTHER: 4.0} | _NOT_CERTIFYING, "sertifikat halal"),
)

_OTHER_PAPERS = (
    line(_NOT_CERTIFYING | {K.OTHER: 5.0}, "undangan", "surat undangan"),
    head({K.OTHER: 5.0}, "invitation", "surat izin mengemudi", "driving license",
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
         "assalamualaikum", "forwarded", "reporter", "=editor", "baca juga",
         "semester genap",
         "semester ganjil", "ketidakhadiran", "biaya pendaftaran", "segera daftar", "informasi pendaftaran",
         "yth bapak",
         "with this letter i apply", "mengajukan lamaran", "scroll", "komentar", "followers", "posting", "kontingen",
         "langganan", "registrasi melalui", "contact person", "open registration", "=narahubung"),
)

OTHER_PAPERS: tuple[Cue, ...] = _OTHER_PAPERS + INVITING + LISTING + TALKING + CERTIFYING_NO_SKILL
