"""Invented letters, school papers and cards; see papers.py."""
from __future__ import annotations

LETTERS: list[tuple[str, str]] = [
("employment_letter", """
## CV BATIK REKAAN JAYA
Jl. Contoh No. 1 Pekalongan
## SURAT KETERANGAN KERJA
Nomor: 012/BRJ/III/2024
Yang bertanda tangan di bawah ini:
Nama : Haji Contoh
Jabatan : Pemilik
menerangkan dengan sesungguhnya bahwa
Nama : Siti Rekaan
adalah benar karyawan kami sebagai pembatik sejak tahun 2015
dan telah memiliki sertifikat pelatihan serta sertifikat kompetensi.
Sertifikat tersebut diperoleh dari balai pelatihan.
Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.
Pekalongan, 3 Maret 2024"""),
("employment_letter", """
## PT CONTOH TEKSTIL
## PAKLARING
Dengan ini menerangkan bahwa Sdr. Wahyu Rekaan
telah bekerja di perusahaan kami sejak tanggal 1 Januari 2016 s/d 31 Desember 2021
dengan jabatan terakhir sebagai Operator Celup.
Selama bekerja yang bersangkutan menunjukkan dedikasi yang baik.
Hormat kami, HRD"""),
("employment_letter", """
## Contoh Batik Gallery
## TO WHOM IT MAY CONCERN
This is to certify that Ms. Intan Sampel has been employed
by our company as a batik artisan from May 2018 to June 2023.
We wish her every success."""),
("employment_letter", """
## SURAT PENGALAMAN KERJA
No. 5/HRD/2020
Yang bertanda tangan dibawah ini menerangkan bahwa
Nama : Tono Rekaan
pernah bekerja sebagai tukang cap selama 6 tahun
Demikian keterangan ini kami buat dengan sebenarnya"""),
("recommendation_letter", """
## PAGUYUBAN BATIK CONTOH
## SURAT REKOMENDASI
Nomor 9/PBC/2024
Yang bertanda tangan di bawah ini ketua paguyuban
dengan ini merekomendasikan
Nama : Partini Rekaan
untuk mengikuti uji sertifikasi kompetensi batik.
Yang bersangkutan telah bekerja sebagai pembatik selama 10 tahun.
Demikian surat rekomendasi ini dibuat"""),
("recommendation_letter", """
## LETTER OF RECOMMENDATION
To whom it may concern
It is my pleasure to recommend Ms. Ayu Sampel
who has worked with our studio for five years.
Sincerely yours"""),
("appointment_letter", """
## KEPUTUSAN KEPALA DESA CONTOH
NOMOR 14 TAHUN 2022
## TENTANG PENGANGKATAN PENGURUS KELOMPOK PENGRAJIN BATIK
Menimbang : bahwa untuk kelancaran kegiatan
Mengingat : Undang-Undang Nomor 6 Tahun 2014
MEMUTUSKAN
Menetapkan : Mengangkat nama di bawah ini sebagai Ketua"""),
("appointment_letter", """
## SURAT KEPUTUSAN
DIREKTUR CV REKAAN
tentang Pengangkatan Karyawan Tetap
Terhitung mulai tanggal 1 Januari 2020 mengangkat saudara Edi Contoh sebagai Kepala Produksi"""),
("assignment_letter", """
## DINAS PERINDUSTRIAN KABUPATEN CONTOH
## SURAT TUGAS
Nomor: 094/123/2023
Kepala Dinas menugaskan kepada:
Nama : Ani Rekaan, S.Sn.
untuk melaksanakan tugas sebagai instruktur pelatihan batik
pada tanggal 3 s.d. 5 Mei 2023"""),
("assignment_letter", """
## SURAT PERINTAH TUGAS
Dasar : Surat undangan Nomor 5/2022
MEMERINTAHKAN
Kepada : 1. Nama : Bagus Contoh
Untuk : menghadiri pameran batik di Jakarta"""),
("diploma", """
## KEMENTERIAN PENDIDIKAN DAN KEBUDAYAAN
# IJAZAH
SEKOLAH MENENGAH KEJURUAN
Program Keahlian Kriya Tekstil
Nomor Induk Siswa Nasional 0012345678
yang bertanda tangan di bawah ini Kepala Sekolah menerangkan bahwa
## RATIH CONTOH
LULUS
dari satuan pendidikan berdasarkan kriteria kelulusan
DN-03/M-SMK/13/0001234"""),
("diploma", """
## UNIVERSITAS CONTOH
# IJAZAH
memberikan kepada
## Galih Rekaan
gelar Sarjana Seni (S.Sn.)
beserta segala hak dan kewajiban yang melekat pada gelar tersebut
Rektor  Dekan"""),
("diploma", """
# UNIVERSITY OF CONTOH
by the authority vested has conferred upon
## Rama Sampel
the degree of Bachelor of Arts
with all the rights and privileges"""),
("diploma_supplement", """
## UNIVERSITAS CONTOH
## SURAT KETERANGAN PENDAMPING IJAZAH
Diploma Supplement
Nomor 421/SKPI/2024/01
Informasi tentang identitas diri pemegang SKPI
Capaian Pembelajaran
Kerangka Kualifikasi Nasional Indonesia
Sertifikat pelatihan yang diikuti"""),
("transcript", """
## TRANSKRIP NILAI
Nama : Laras Rekaan   NIM : 1801234
Program Studi Kriya
No Kode Mata Kuliah SKS Nilai
1 KR101 Dasar Batik 3 A
2 KR102 Pewarnaan 2 AB
Indeks Prestasi Kumulatif 3,36"""),
("transcript", """
## ACADEMIC TRANSCRIPT
Name : Dimas Sampel
Course  Credit Hours  Grade
Textile Craft 3 A
Grade Point Average 3.41"""),
("id_card", """
## PROVINSI JAWA TENGAH
KABUPATEN CONTOH
NIK : 3326015505800001
Nama : KARTINI REKAAN
Tempat/Tgl Lahir : PEKALONGAN, 15-05-1980
Jenis kelamin : PEREMPUAN  Gol. Darah : O
Alamat : DSN CONTOH
RT/RW : 001/002
Kel/Desa : REKAAN
Agama : ISLAM
Status Perkawinan : KAWIN
Pekerjaan : PENGRAJIN
Kewarganegaraan : WNI
Berlaku Hingga : SEUMUR HIDUP"""),
]
