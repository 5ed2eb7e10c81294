"""What the held-out half draws from. Nothing here is in pools_tune.py; every person and body is invented."""
# ruff: noqa: E501  (one line of a sheet is one line here)
from samples.heldout.world import Pools, Topic

BATIK = (
    Topic("Kriya Tekstil Batik", "Batik Textile Craft", "Pelatihan Keterampilan Batik Tulis Halus", "Fine Hand-drawn Batik", "Pelaksana Batik Tulis", "Pengrajin Batik",
          ("mencanting motif halus", "menyolet warna", "melorod dan mencuci kain"),
          (("C.13BTK02.001.3", "Membuat Pola Batik"), ("C.13BTK02.004.3", "Menggunakan Canting Tulis"), ("C.13BTK02.008.3", "Melakukan Pencelupan Warna"), ("C.13BTK02.010.3", "Melakukan Pelorodan")), "13134"),
    Topic("Seni Batik", "Batik Art", "Diklat Teknik Colet dan Batik Tulis", "Batik and Colet Technique", "Pembatik Tulis Madya", "Pembatik Tulis",
          ("membatik tulis di kain sutra", "mencolet", "merawat canting"), (("C.13BTK02.014.3", "Mencolet Kain"), ("C.13BTK02.016.3", "Menyiapkan Malam Batik")), "13912"),
    Topic("Batik Tulis", "Batik Tulis", "Kursus Batik Tulis bagi Pemula", "Batik for Beginners", "Tenaga Terampil Batik Tulis", "Perajin Batik",
          ("nglengreng", "nembok", "mbironi"), (("C.13BTK02.005.3", "Nglowongi"), ("C.13BTK02.006.3", "Nembok"), ("C.13BTK02.012.3", "Mbironi")), "13134"),
)
OTHERS = (
    Topic("Perhotelan", "Hospitality", "Pelatihan Tata Graha Hotel", "Hotel Housekeeping", "Penyelia Kamar", "Pramugraha",
          ("merapikan kamar tamu", "mengelola linen", "menangani keluhan tamu"), (("I.55HDR00.082.2", "Menyiapkan Kamar Tamu"), ("I.55HDR00.090.2", "Menangani Linen")), "55110"),
    Topic("Kelistrikan", "Electrical Work", "Pelatihan Instalasi Listrik Rumah Tinggal", "Home Wiring Installation", "Teknisi Instalasi Tegangan Rendah", "Teknisi Listrik",
          ("memasang panel", "menarik kabel", "menguji tahanan isolasi"), (("D.35LIS01.022.1", "Memasang Panel Hubung Bagi"), ("D.35LIS01.031.1", "Menguji Instalasi")), "43211"),
    Topic("Pertanian", "Agriculture", "Pelatihan Budi Daya Sayuran Organik", "Organic Vegetable Farming", "Fasilitator Pertanian Organik", "Petugas Kebun",
          ("menyemai benih", "membuat kompos", "memanen sayuran"), (("A.01FPO00.003.2", "Menyiapkan Lahan"), ("A.01FPO00.007.2", "Membuat Pupuk Kompos")), "01131"),
)
POOLS = Pools(
    men=("Purwanto", "Ardiansyah", "Cahyadi", "Abd. Rohim", "Hamdan", "Sigit", "Marsudi", "Wawan", "Danang", "Ridho", "Suwito", "Taufan", "Fadli",
         "Muh. Yusuf", "I Nengah", "Yohanis", "Stefanus", "Ismail", "Jumari", "Hasan"),
    women=("Nur Hidayah", "Saodah", "Winarti", "Tri Astuti", "Siti Maesaroh", "Galuh", "Kinanti", "Ningsih", "Ambar", "Mardiyah", "Lulu", "Ratih",
           "Ni Kadek", "Vinsensia", "Agnes", "Suwarni", "Zulfiana", "Elok", "Iin", "Partinah"),
    families=("Suryaningsih", "Kusnanto", "Wirahadi", "Nasution", "Panjaitan", "Dewantara", "Muslimah", "Anggoro", "Sulistyo", "Fatmawati", "Rachmawati Dewi", "Priyambodo",
              "Hutapea", "Tjahjono", "Widiarti", "Alamsyah", "Kuswardani", "Damayanti", "Supriyadi", "Marbun", "Istiqomah"),
    single=("Sutiyem", "Kartijah", "Paimin", "Saminten", "Marwoto", "Ponirah"),
    cities=(("Imogiri", "Kabupaten Bantul", "340210"), ("Batang", "Kabupaten Batang", "332506"), ("Indramayu", "Kabupaten Indramayu", "321215"), ("Sidoarjo", "Kabupaten Sidoarjo", "351508"),
            ("Banyumas", "Kabupaten Banyumas", "330214"), ("Kuningan", "Kabupaten Kuningan", "320815"), ("Probolinggo", "Kota Probolinggo", "357402"), ("Jember", "Kabupaten Jember", "350921"),
            ("Bima", "Kota Bima", "527201"), ("Jambi", "Kota Jambi", "157105"), ("Pamekasan", "Kabupaten Pamekasan", "352805")),
    streets=("Jl. Teuku Umar", "Jl. Pattimura", "Dusun Pajimatan", "Jl. Letjen Suprapto", "Jl. Raya Sokaraja", "Gang Dahlia"),
    villages=(("Girirejo", "Imogiri"), ("Wukirsari", "Imogiri"), ("Kalipucang", "Batang"), ("Paoman", "Indramayu"), ("Klampar", "Proppo")),
    topics=BATIK + BATIK + OTHERS,
    companies=("Batik Tulis Giri Kencana", "CV Malam Tembaga", "PT Wisata Griya Asri", "UD Terang Abadi Listrik", "Batik Nyai Sekartaji", "CV Tani Subur Organik", "Sanggar Batik Tirta Sogan"),
    bodies={
        "lsp": ("LSP Kriya Batik Mataram", "Lembaga Sertifikasi Profesi Wastra Indonesia", "LSP Hotelindo Prima", "Lembaga Sertifikasi Profesi Listrik Bina Daya"),
        "balai": ("Balai Latihan Kerja Bantarsari", "Balai Pengembangan Industri Kreatif Lodaya", "UPT Pelatihan Kerja Singajaya"),
        "dinas": ("Dinas Perindustrian", "Dinas Kebudayaan", "Dinas Pemberdayaan Masyarakat dan Desa"),
        "lkp": ("LKP Seruling Emas", "LKP Kharisma Bangsa", "Lembaga Kursus Tunas Harapan Jaya"),
        "course": ("Belajar Wastra Academy", "Daya Insan Training", "Ruang Ilmu Kreatif"),
        "campus": ("Universitas Merapi Raya", "Sekolah Tinggi Seni Parahyangan Jati", "Institut Kriya Nawasena"),
        "school": ("SMK Negeri 2 Girimulya", "SMK Bakti Husada Jaya", "SMA Budi Utomo 3", "SMK Ma'arif 1 Sokajaya"),
        "community": ("Kelompok Batik Giriloyo Lestari", "Koperasi Wanita Mekar Sari Batik", "Asosiasi Perajin Batik Gentongan", "Sanggar Muda Wastra"),
        "contest": ("Lomba Desain Batik Gentongan", "Kompetisi Canting Emas", "Lomba Kebersihan Antarhotel", "Sayembara Motif Batik Khas Daerah"),
        "event": ("Simposium Wastra Nusantara", "Kuliah Umum Industri Kreatif", "Pelatihan Singkat Foto Produk bagi Perajin", "Temu Wicara Perajin Batik"),
        "hospital": ("RSU Mitra Sehat Sentosa", "Puskesmas Girimulya"), "police": ("Kepolisian Sektor Bantarsari",),
        "shop": ("Toko Bahan Batik Tiga Warna", "UD Mori Kencana"),
    },
    fonts={"serif": ("eb-garamond", "cormorant-garamond", "P052"), "sans": ("Nimbus Sans", "DejaVu Sans", "TeX Gyre Adventor"), "display": ("TeX Gyre Bonum", "TeX Gyre Schola"),
           "script": ("rouge-script", "marck-script", "mr-dafoe"), "hand": ("cedarville-cursive", "gochi-hand"), "mono": ("special-elite",)},
    inks=("#1d2f5f", "#8a2a12", "#20553a", "#522057", "#7a5a10"),
)
