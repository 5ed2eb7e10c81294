"""Where a paper speaks of whom: the words that lead to its holder, to its signer, and away from both."""
from __future__ import annotations

from worker.facts.anchors import Phrases

GIVEN_TO = Phrases(
    "diberikan kepada", "diberikan kpd", "dianugerahkan kepada", "memberikan penghargaan kepada",
    "memberikan sertifikat kepada",
    "memberikan piagam kepada", "menganugerahkan kepada", "diserahkan kepada", "presented to", "awarded to", "given to",
    "granted to", "conferred on", "conferred upon", "this certificate is presented to", "certificate is awarded to",
    "proudly presented to", "is hereby granted to", "this is to certify that", "this certifies that", "certify that",
    "certifies that", "dengan ini menyatakan bahwa", "menyatakan bahwa", "menerangkan bahwa",
    "menerangkan dengan sesungguhnya bahwa",
    "menerangkan dengan sebenarnya bahwa", "dengan ini menerangkan bahwa", "dengan ini menerangkan", "diberikan untuk",
    "memberikan apresiasi kepada", "penghargaan kepada", "terima kasih kepada", "apresiasi kepada", "is awarded to",
    "is given to", "is proudly awarded to", "issued to", "bahwa yang bersangkutan", "mengucapkan selamat kepada")
TO_SHORT = Phrases("kepada", "kepada:", "bahwa", "to", "that")
TURN = Phrases(
    "menerangkan bahwa", "menerangkan dengan sesungguhnya bahwa", "menerangkan dengan sebenarnya bahwa",
    "menyatakan bahwa",
    "dengan ini menerangkan", "dengan ini menyatakan", "memberikan rekomendasi kepada", "rekomendasi kepada",
    "merekomendasikan",
    "menugaskan kepada", "menugaskan", "memerintahkan kepada", "memberi tugas kepada", "memberikan tugas kepada",
    "certify that",
    "hereby certify", "hereby recommend", "to recommend", "menetapkan", "mengangkat", "menunjuk",
    "memberikan izin kepada",
    "menerangkan dengan sesungguhnya", "menerangkan dengan sebenarnya", "confirm that", "menjelaskan bahwa",
    "bahwa yang namanya",
    "memberikan surat keterangan kepada", "memberikan keterangan kepada", "memberikan kuasa kepada",
    "menyatakan dengan sesungguhnya")
SIGNED_BELOW = Phrases(
    "yang bertanda tangan di bawah ini", "bertanda tangan dibawah ini", "bertandatangan dibawah ini",
    "saya yang bertanda tangan",
    "kami yang bertanda tangan", "the undersigned", "bertanda tangan di bawah")
NAME_LABEL = Phrases(
    "nama", "nama lengkap", "name", "full name", "nama peserta", "nama pemilik", "nama mahasiswa", "nama siswa",
    "nama asesi",
    "nama pekerja", "nama karyawan", "nama pemegang", "nama pegawai", "name of holder", "nama pencipta",
    "nama pelaku usaha",
    "nama pemohon", "nama kepala keluarga", "participant name", "candidate name", "name of participant", "nama anggota",
    "nama pengrajin", "student name", "nama wajib pajak", "family name", "nama / name", "nama lengkap / full name")
COLON_LABEL = Phrases(
    "atas nama", "pemegang", "pemegang sertifikat", "pemilik sertifikat", "peserta", "participant", "candidate",
    "recipient",
    "holder", "certificate holder", "trainee", "employee", "student", "saudara", "saudari", "sdr", "sdri", "awardee",
    "test taker", "kandidat", "asesi", "penerima", "penerima penghargaan", "diberikan kepada saudara", "delegate",
    "pencipta", "pemohon", "karyawan", "pekerja", "siswa", "mahasiswa", "yang bertugas", "a.n", "an")
"""Words that label a name only where a colon follows them; without one they are roles and parts of sentences."""
GIVER = Phrases("pemberi", "pemberi rekomendasi", "yang memberi", "yang merekomendasikan", "pihak pertama", "atasan",
                "yang menerangkan", "pemberi tugas", "yang menugaskan", "pejabat", "penandatangan", "pemberi kerja",
                "referee", "recommender", "employer", "pemberi keterangan")
RECEIVER = Phrases("yang direkomendasikan", "direkomendasikan", "yang diberi", "penerima", "penerima rekomendasi",
    "pihak kedua",
                   "yang diterangkan", "yang ditugaskan", "penerima tugas", "data peserta", "data pemohon",
                   "data karyawan",
                   "applicant", "nominee", "employee", "data asesi", "identitas peserta", "yang bersangkutan")
"""Headings of the two blocks of a letter: who speaks, and of whom."""
NOT_A_PERSON = Phrases(
    "nama perusahaan", "nama usaha", "nama sekolah", "nama orang tua", "nama ayah", "nama ibu", "nama pelatihan",
    "nama kegiatan",
    "nama lembaga", "nama instansi", "nama LSP", "nama organisasi", "nama produk", "nama bank", "nama unit",
    "company name",
    "nama perguruan tinggi", "nama institusi", "nama program", "nama jabatan", "nama barang", "nama wali", "nama KBLI",
    "nama badan usaha", "nama asesor", "nama tuk", "nama penandatangan", "atas nama", "nama skema", "nama merek",
    "nama lomba",
    "course name", "nama motif", "nama mitra", "nama toko", "nama brand", "nama proyek")
NOT_OF_COLON = Phrases("peserta didik", "atas nama BNSP", "pemegang saham", "pemegang hak cipta",
    "penerima manfaat", "an assessment")
PREDICATE = Phrases(
    "has successfully", "has completed", "has participated", "has attended", "has fulfilled", "has been",
    "has achieved",
    "successfully completed", "telah mengikuti", "telah menyelesaikan", "telah berpartisipasi", "telah lulus",
    "telah berhasil",
    "atas partisipasinya", "atas prestasinya", "atas dedikasinya", "sebagai peserta", "for participating",
    "for successfully",
    "for completing", "for attending", "for outstanding", "in recognition of", "dinyatakan lulus",
    "dinyatakan kompeten",
    "is competent", "as participant", "as a participant", "telah memenuhi", "telah melaksanakan")
"""How the sentence goes on whose subject is the holder."""
STOP = Phrases(
    "atas", "sebagai", "telah", "yang telah", "as", "for", "has", "in recognition", "NIK", "tempat", "lahir", "nomor",
    "dari",
    "from", "atas partisipasinya", "NIP", "instansi", "jabatan", "asal", "dalam", "pada", "who has", "having",
    "alamat", "adalah",
    "tempat tanggal lahir", "born", "untuk", "dengan", "no", "NIM", "with", "mengikuti", "yang", "selaku", "juara",
    "peserta",
    "did", "was", "is", "in", "unit kerja", "atas prestasinya", "completed", "successfully", "ttl", "telp")
POSITION = Phrases(
    "ketua", "kepala", "direktur", "pimpinan", "manager", "manajer", "sekretaris", "rektor", "dekan", "director",
    "chairman",
    "head of", "pemilik", "owner", "president", "lurah", "camat", "bupati", "gubernur", "wali kota", "menteri",
    "pembina",
    "instruktur", "HRD", "pengurus", "chief executive", "CEO", "wakil", "koordinator", "coordinator", "bendahara",
    "trainer",
    "ketua panitia", "ketua umum", "ketua pelaksana", "plt", "plh", "asesor", "assessor", "general manager",
    "supervisor",
    "principal", "founder", "chairperson", "secretary", "penanggung jawab", "kabid", "kasi", "kadis", "dirjen",
    "human resource")
SIGN_OFF = Phrases("hormat kami", "mengetahui", "menyetujui", "yang menerangkan", "yang membuat", "atas nama",
                   "on behalf of",
                   "sincerely", "hormat saya", "penyelenggara", "tertanda", "yang menugaskan", "yang memberi", "signed",
                   "yang merekomendasikan", "pemberi rekomendasi", "regards", "dikeluarkan oleh")
SIGNER_ID = Phrases("NIP", "NIDN", "NIK", "NRP", "NIPY", "NPP", "NIY", "NBM", "NIPPPK", "no reg met")
