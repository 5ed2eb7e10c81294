"""What the tune half draws from. Nothing here is in pools_held.py; every person and body is invented."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from samples.heldout.world import Pools, Topic

BATIK = (
    Topic("Industri Batik", "Batik Industry", "Pelatihan Dasar Batik Tulis", "Basic Hand-drawn Batik", "Pembatik Tulis", "Pembatik",
          ("mencanting klowong dan isen", "menembok bidang kain", "melorod malam"),
          (("C.13BTK01.003.2", "Menyiapkan Peralatan Batik Tulis"), ("C.13BTK01.006.2", "Memindahkan Pola ke Kain"), ("C.13BTK01.009.2", "Membatik Klowong"),
           ("C.13BTK01.015.2", "Mewarnai Kain dengan Cara Celup")), "13134"),
    Topic("Batik", "Batik", "Bimbingan Teknis Pewarnaan Alam Batik Tulis", "Natural Dyes for Batik Tulis", "Pembatik Tulis Muda", "Perajin Batik Tulis",
          ("membatik tulis", "mewarnai kain dengan indigo", "menyiapkan malam"),
          (("C.13BTK01.018.2", "Membuat Ekstrak Warna Alam"), ("C.13BTK01.020.2", "Mewarnai dengan Zat Warna Alam"), ("C.13BTK01.024.2", "Melorod Kain Batik")), "13134"),
    Topic("Kerajinan Batik", "Batik Handicraft", "Workshop Membatik dengan Canting", "Canting Workshop", "Pengrajin Batik Tulis", "Tukang Canting",
          ("nyanting", "memola", "memeriksa mutu kain batik"), (("C.13BTK01.007.2", "Mencanting Isen-isen"), ("C.13BTK01.011.2", "Menembok")), "13912"),
)
OTHERS = (
    Topic("Tata Boga", "Culinary Arts", "Pelatihan Pengolahan Roti dan Kue", "Bread and Pastry Making", "Pembuat Roti Madya", "Juru Masak",
          ("mengadon roti", "memanggang kue", "menjaga kebersihan dapur"), (("I.56ROT01.004.2", "Membuat Adonan Roti"), ("I.56ROT01.009.2", "Memanggang Produk")), "10710"),
    Topic("Otomotif", "Automotive", "Pelatihan Perawatan Mesin Sepeda Motor", "Motorcycle Service", "Mekanik Sepeda Motor Junior", "Montir",
          ("menyetel mesin", "mengganti oli", "memeriksa sistem rem"), (("G.45OTO02.011.1", "Memelihara Sistem Rem"), ("G.45OTO02.020.1", "Memperbaiki Karburator")), "45407"),
    Topic("Administrasi Perkantoran", "Office Administration", "Pelatihan Aplikasi Perkantoran", "Office Applications", "Pelaksana Administrasi", "Staf Administrasi",
          ("mengarsipkan surat", "menyusun laporan bulanan", "mengelola kas kecil"), (("N.821100.028.02", "Menerapkan Prosedur K3"), ("N.821100.053.02", "Mengelola Arsip")), "82110"),
)
POOLS = Pools(
    men=("Suryadi", "Kuncoro", "Bagas", "Imam Nawawi", "Khoirul", "Mukhlis", "Darmaji", "Tri Haryono", "Yanuar", "Baskoro", "Nandang", "Rudiyanto",
         "Zaenal", "Moch. Ilham", "I Ketut", "Paulus", "Yosef", "Harun", "Irwanto", "Sapto", "Lukman"),
    women=("Umi Habibah", "Nurjanah", "Tumini", "Yanuarti", "Siti Aisyah", "Melati", "Citra", "Wening", "Lilik", "Diah", "Novita", "Erna", "Herlina",
           "Ni Komang", "Monika", "Martha", "Ida", "Suharti", "Kholifah", "Sumiyati"),
    families=("Pranowo", "Trihapsari", "Budiarso", "Kartikasari", "Mangunwijaya", "Lukitasari", "Wiryawan", "Nurcahyani", "Simatupang", "Ginting", "Hidayatullah",
              "Puspitaningrum", "Sasongko", "Ramadhani", "Tambunan", "Yuliastuti", "Adiwinata", "Soekarno Putri", "Haryanti", "Pudjiastuti", "Mahendra"),
    single=("Painem", "Rukiyah", "Djumadi", "Tumiran", "Sadikem", "Mujiyono"),
    cities=(("Sragen", "Kabupaten Sragen", "331401"), ("Lasem", "Kabupaten Rembang", "331714"), ("Brebes", "Kabupaten Brebes", "332909"), ("Blora", "Kabupaten Blora", "331609"),
            ("Purworejo", "Kabupaten Purworejo", "330606"), ("Malang", "Kota Malang", "357303"), ("Sumedang", "Kabupaten Sumedang", "321117"), ("Sumenep", "Kabupaten Sumenep", "352901"),
            ("Gianyar", "Kabupaten Gianyar", "510403"), ("Palembang", "Kota Palembang", "167104"), ("Kebumen", "Kabupaten Kebumen", "330512")),
    streets=("Jl. Cempaka", "Jl. Pahlawan", "Dukuh Pungkuran", "Jl. Panglima Sudirman", "Jl. Raya Kedungwuni", "Gang Seruni"),
    villages=(("Pilang", "Masaran"), ("Kliwonan", "Masaran"), ("Babagan", "Lasem"), ("Jarum", "Bayat"), ("Grujugan", "Petanahan")),
    topics=BATIK + BATIK + OTHERS,
    companies=("Batik Tulis Sekar Jatimulyo", "CV Canting Wulan", "PT Arta Boga Lestari", "UD Sumber Rejeki Motor", "Batik Kidung Ageng", "CV Mitra Tata Usaha", "Rumah Batik Lintang Kemukus"),
    bodies={
        "lsp": ("LSP Batik Kriya Utama", "Lembaga Sertifikasi Profesi Boga Rasa", "LSP Otomotif Jaya Tama", "Lembaga Sertifikasi Profesi Batik Canting Nusa"),
        "balai": ("Balai Pelatihan Kerja Kertoarum", "UPTD Balai Latihan Kerja Sukowono", "Balai Besar Kerajinan Wiratama"),
        "dinas": ("Dinas Tenaga Kerja", "Dinas Koperasi dan UKM", "Dinas Perindustrian, Perdagangan dan Koperasi"),
        "lkp": ("LKP Dahlia Busana", "LKP Widya Boga", "Lembaga Kursus Prima Terampil"),
        "course": ("Sinau Bareng Institute", "Terampil.ID Academy", "Kelas Karya Learning Center"),
        "campus": ("Universitas Panca Bhakti Nusa", "Akademi Seni Kriya Wilwatikta", "Politeknik Tunas Bahari"),
        "school": ("SMK Negeri 1 Kalitirto", "SMK Karya Nugraha", "SMA Negeri 2 Pandansari", "SMK PGRI 4 Wonokarto"),
        "community": ("Paguyuban Batik Sukowati", "Koperasi Batik Rukun Agawe", "Forum IKM Batik Lasem Jaya", "Komunitas Canting Muda"),
        "contest": ("Lomba Cipta Motif Batik Sukowati", "Lomba Membatik Tingkat Kabupaten", "Lomba Masak Ikan Nusantara", "Festival Batik Pesisiran"),
        "event": ("Seminar Batik sebagai Warisan Dunia", "Webinar Pemasaran Batik di Lokapasar", "Lokakarya Izin Usaha Mikro", "Sosialisasi Standar Mutu Batik"),
        "hospital": ("RSUD dr. Wiryo Husodo", "Puskesmas Karangturi"), "police": ("Kepolisian Resor Kertoarum",),
        "shop": ("Toko Malam Sido Makmur", "Toko Kain Mori Lestari"),
    },
    fonts={"serif": ("tinos", "merriweather", "C059"), "sans": ("arimo", "roboto", "nunito"), "display": ("abril-fatface", "raleway", "URW Gothic"),
           "script": ("tangerine", "satisfy", "kaushan-script"), "hand": ("indie-flower", "patrick-hand"), "mono": ("courier-prime",)},
    inks=("#14406b", "#7b2418", "#0d4d3d", "#3f2a63", "#6b4a00"),
)
