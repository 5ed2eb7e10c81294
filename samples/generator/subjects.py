"""What trainings, contests, units and letters are about: the batik ones, and the traps beside them."""

from __future__ import annotations

TRAININGS = (
    "Pelatihan Membatik Tulis bagi Industri Kecil Menengah",
    "Pelatihan Teknis Batik Tulis Angkatan II",
    "Pelatihan Berbasis Kompetensi Pembuatan Kain Batik Tulis",
    "Pelatihan Keterampilan Batik Tulis dan Pewarnaan Alam",
    "Bimbingan Teknis Produksi Batik Tulis",
    "Diklat Pembatik Tulis Tingkat Dasar",
    "Kursus Membatik Tulis Halus",
    "Pelatihan Peningkatan Mutu Batik Tulis Pesisiran",
    "Pelatihan Mencanting dan Melorod Kain Batik Tulis",
    "Pelatihan Produksi Batik Tulis bagi Perempuan Desa",
)
LESSONS = (
    "Pengenalan alat dan bahan batik tulis",
    "Memola pada kain mori",
    "Nglowong dan ngiseni",
    "Nembok dan mbironi",
    "Pewarnaan zat warna sintetis",
    "Pewarnaan zat warna alam",
    "Melorod dan penyelesaian akhir",
    "Perawatan canting dan kompor",
    "Keselamatan dan kesehatan kerja",
    "Menghitung harga pokok",
    "Pengolahan limbah cair",
    "Praktik membatik mandiri",
    "Evaluasi",
)
OFF_TOPIC_TRAININGS = (
    ("Basic Cabin Crew Training Batik Air", "PT Nusa Langit Dirgantara"),
    ("Pelatihan Pelayanan Tamu Hotel Batik Kencana", "Hotel Batik Kencana"),
    ("Pelatihan Barista Tingkat Dasar", "LKP Kopi Lembah"),
    ("Pelatihan Operator Komputer Perkantoran", "LKP Cakra Data"),
    ("Pelatihan Tata Boga Kue Kering di Gedung Graha Batik", "Dinas Tenaga Kerja Kabupaten Randualas"),
    ("Pelatihan Menjahit Pakaian Seragam Batik Dasar", "Balai Latihan Kerja Sukalaras"),
    ("Pelatihan Pemasaran Digital bagi UMKM", "Pusat Layanan Usaha Terpadu Kertapura"),
)
CONTESTS = (
    "Lomba Membatik Tulis",
    "Lomba Cipta Batik Tulis Khas Daerah",
    "Lomba Nyanting Antar Pengrajin",
    "Lomba Batik Tulis Motif Pesisiran",
    "Kompetisi Pembatik Tulis Muda",
    "Lomba Karya Batik Tulis Pewarna Alam",
    "Sayembara Batik Tulis Nusantara",
)
OFF_TOPIC_CONTESTS = (
    "Lomba Mewarnai Gambar Batik Tingkat Taman Kanak-Kanak",
    "Lomba Peragaan Busana Batik Hari Kartini",
    "Lomba Busana Batik Terbaik Karyawan",
    "Turnamen Bulu Tangkis Piala Batik",
    "Lomba Tumpeng dalam rangka Hari Batik",
)
SEMINARS = (
    "Seminar Pelestarian Batik sebagai Warisan Dunia",
    "Webinar Strategi Ekspor Batik",
    "Talkshow Batik dan Generasi Muda",
    "Lokakarya Nasional Industri Kreatif",
    "Sosialisasi Indikasi Geografis Batik",
    "Seminar Pewarna Alam untuk Tekstil",
)
DUTIES = (
    "menyiapkan canting dan malam, mencanting, mewarnai serta melorod kain batik tulis",
    "membuat pola, nglowong, ngiseni dan nembok pada batik tulis",
    "mencanting kain batik tulis dan membantu pewarnaan",
    "membatik tulis mulai dari memola, mencanting, mewarna sampai nglorod",
    "mengerjakan batik tulis halus dan menjaga mutu cantingan",
)
DUTIES_EN = (
    "drawing patterns, applying wax with the canting, dyeing and removing wax of hand-drawn batik",
    "making hand-drawn batik (batik tulis) from waxing to dyeing",
)
ROLES = ("Pembatik Tulis", "Pengrajin Batik Tulis", "Pembatik", "Pengrajin Batik", "Tukang Canting")
OFF_TOPIC_ROLES = (
    ("Kasir", "melayani pembayaran dan membuat laporan penjualan toko"),
    ("Petugas Kebersihan", "membersihkan ruang tamu dan halaman hotel"),
    ("Pramusaji", "melayani tamu restoran"),
    ("Sopir", "mengantar barang ke pelanggan"),
)
RANKS = (
    ("Juara I", "1"),
    ("Juara II", "2"),
    ("Juara III", "3"),
    ("Juara 1", "1"),
    ("Juara Pertama", "1"),
    ("Juara Harapan I", "harapan 1"),
    ("Terbaik I", "1"),
    ("Pemenang II", "2"),
)
LEVELS = ("Kabupaten", "Provinsi", "Nasional", "Kecamatan")

BATIK_UNITS = (
    ("U-01", "Menyiapkan alat dan bahan"),
    ("U-02", "Memindahkan pola"),
    ("U-03", "Mencanting"),
    ("U-04", "Mewarnai"),
    ("U-05", "Melorod"),
)
QUALIFICATIONS = (
    ("Pembatik Tulis", "Hand-drawn Batik Maker"),
    ("Pembuatan Kain Batik Tulis", "Making of Hand-drawn Batik Cloth"),
    ("Pelaksana Pembatik Tulis", "Hand-drawn Batik Operator"),
)
OTHER_QUALIFICATIONS = (
    ("Barista", "Barista", "Bidang Pariwisata", "Tourism"),
    ("Pelaksana Tata Boga", "Food Production", "Bidang Jasa Boga", "Catering"),
    ("Penjahit Pakaian", "Tailor", "Bidang Garmen", "Garment"),
)
OTHER_UNITS = (
    ("I.55BAR00.004.2", "Menyeduh kopi espresso"),
    ("I.55BAR00.009.2", "Menyajikan minuman kopi"),
    ("I.55BAR00.011.2", "Melakukan komunikasi kerja"),
)
