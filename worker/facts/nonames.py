"""Words that are never part of a person's name: labels, headings, offices, jobs, honours, parts of sentences.

Kept apart from `names` because it is a list to add to. No town is on it: those a paper shows by its own date line.
"""
from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from worker.facts.slips import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LABELS = _words(
    "nidn nim nis nisn niy nbm nuptk npsn tmt kbli pkl npm npwp nrp nik nip ttl keterangan ket golongan pangkat "
    "status perkawinan agama pekerjaan "
    "kewarganegaraan kebangsaan darah kelamin jenis belum kawin cerai islam kristen katholik katolik hindu buddha wni "
    "wna seumur laki perempuan nomor number no tanggal date alamat jabatan tempat lahir nama name fullname telp fax "
    "email www jalan jln kode materi unit asal daerah wilayah instansi lembaga perusahaan perseorangan usia umur "
    "pendidikan terakhir uraian paraf catatan waktu lokasi tahun jam jp jpl selama jumlah total nilai rata "
    "predikat hasil skor score grade kualifikasi kategori bidang tingkat level sekolah kelas semester jurusan program "
    "studi kompetensi keahlian konsentrasi kontak contact profil profile pengalaman kemampuan skill skills experience "
    "education summary bahasa hobi referensi reference address place birth position company nationality sex gender "
    "occupation phone title event venue duration signature valid berlaku expired terbit halaman page lampiran perihal "
    "penerima pengusaha penanggung jawab pelaku pemegang pencipta kandidat candidate recipient holder employee trainee "
    "calon tenaga pekerja ayah wali orang tua panggilan lengkap gelar depan belakang first last middle given surname "
    "family full sesuai huruf kapital cetak penyandang siswi mahasiswi atlet kontingen utusan delegasi delegate "
    "student kelembagaan pengecer instructor instructors length trainer date "
    "bagian divisi departemen department unit cabang period periode masa posisi jabatannya mulai selesai "
    "data pribadi diri identitas personal information klasifikasi classification subklasifikasi diterima ditolak tidak "
    "prestasi listening reading structure speaking writing written comprehension expression section overall kec kab "
    "prov "
    "kel rt rw gg jl ji dusun dukuh blok kelahiran keperluan melamar sehat berat badan tinggi tekanan buta warna "
    "harga satuan barang banyaknya uang sejumlah pembayaran terbilang qty rupiah debit kredit saldo "
    "subject subjects mata kuliah sks angka huruf mutu indeks kumulatif semester yudisium pengesahan legalisir salinan "
    "fotokopi sesuai aslinya asli lembar diketahui disetujui diperiksa dibuat dicetak "
    "menikah nikah lajang janda duda single married divorced paklaring "
    "sifat tembusan urut absen pas foto photo barcode scan verifikasi verification id kwarganegaraan")
_HEADINGS = _words(
    "sertifikat certificate daftar riwayat hidup curriculum vitae resume biodata piagam penghargaan pelatihan training "
    "workshop seminar webinar lomba kartu ijazah surat rekomendasi tugas sertifikasi certified competence competency "
    "achievement appreciation completion participation participant excellence recognition attendance award awarded "
    "course kursus kegiatan acara festival pameran diploma transkrip kuitansi invoice nota logbook kontrak perjanjian "
    "pasal formulir permohonan pernyataan asesmen assessment bimbingan teknis bimtek diklat magang kompeten lulus "
    "belajar tamat passed success successfully tentang saya aku ringkasan deskripsi minat objektif tujuan karir karier "
    "aktivitas publikasi organisasi lainnya about me objective career interests projects achievements languages "
    "accomplishments certifications sertifikasi keterampilan kegemaran")
_OFFICES = _words(
    "kades polres polri kasat resor intelkam kepala direktur ketua sekretaris bendahara manager manajer director head "
    "chief rektor dekan dinas kementerian badan balai universitas university institut institute politeknik yayasan pt "
    "cv ud koperasi kabupaten provinsi kecamatan kelurahan desa kota republik indonesia pemerintah lsp lkp blk smk sma "
    "smp sd nasional usaha profesi kantor sanggar kelompok paguyuban asosiasi ministry department committee chairman "
    "chairperson panitia pelaksana penyelenggara pengurus kpp pratama foundation academy center centre association "
    "pengasuh santri pondok pesantren madrasah hal "
    "museum fakultas faculty direktorat jenderal deputi menteri bupati camat lurah gubernur supervisor owner founder "
    "bnsp lpk lkp asisten administrasi umum setda sekda kabag kasubag kasubbag mengetahui penata pengatur wakil "
    "koordinator coordinator pimpinan pemilik pembina kabid sekolah akademi")
_JOBS = _words(
    "siswa mahasiswa sarjana anggota peserta narasumber moderator instruktur pemateri pembicara speaker juri juara "
    "pemenang finalis winner terbaik pertama-tama pengrajin perajin pembatik karyawan karyawati pegawai swasta "
    "wiraswasta wirausaha petani pedagang buruh mengurus rumah tangga pelajar guru dosen staf staff operator admin "
    "penjahit desainer designer artisan engineer developer trainer assessor asesor asesi trainee intern nanny "
    "programmer teknik teknisi pengembang tukang batik tulis cap jahit busana kriya honorer magister master bachelor "
    "degree ph")
_SENTENCE = _words(
    "dengan yang telah bahwa kepada diberikan atas sebagai dalam rangka pada oleh untuk dari ini itu adalah the of "
    "this "
    "that has have been and for with presented certify hormat kami mengetahui tanda tangan penuh sesungguhnya "
    "sebenarnya bersangkutan tersebut terlampir sebagaimana mestinya demikian berikut serta dapat dipergunakan benar "
    "memutuskan menimbang mengingat memperhatikan pertama kesatu ketiga keempat kelima dasar "
    "kerja meterai materai menerangkan menyatakan menugaskan memberikan menetapkan hereby proudly given granted "
    "conferred upon as is was who her his their selamat terima kasih apresiasi partisipasinya keberhasilannya "
    "prestasinya dedikasinya kontribusinya akhir baik memuaskan sangat cukup dan atau di ke to in on by at we our "
    "whom it concern dear sir madam sincerely regards faithfully pleased recommend recommended certifies certifying "
    "he she "
    "they them it from into under above below please note issued signed approved verified chair organizer organiser "
    "pihak kedua selanjutnya juga maupun sehingga karena agar bagi setelah sejak sampai hingga dilaksanakan "
    "diselenggarakan bertempat")
NEVER = _LABELS | _HEADINGS | _OFFICES | _JOBS | _SENTENCE
_NEAR = tuple(sorted(folded(word) for word in NEVER - {"kristen", "tanggal", "katolik", "katholik", "hindu",
    "pertama-tama"}
                     if len(word) >= 7))
"""Long enough that one wrong letter makes no name of them. "Kristen" and "tanggal" are one letter from a name."""
_JOINED = tuple(sorted(folded(word) for word in _words(
    "nama peserta sertifikat diberikan sebagai juara kepada jabatan alamat nomor tanggal pelatihan bahwa ketua "
    "partisipasinya prestasinya telah direktur kepala pekerjaan certificate presented awarded participant panitia "
    "penghargaan kelompok")))
"""Words that a reader joins with the next one: "SebagaiPeserta", "JUARAI"."""


CLEAR = 9
"""Letters of a word that is no part of another by chance."""


@lru_cache(maxsize=8192)
def never_a_name(word: str) -> bool:
    """The word is on the list, is one letter from a long word of it, or begins with one that was joined to it."""
    plain = word.lower().strip(".,:;-–'’`()")
    if plain in NEVER or any(part in NEVER for part in plain.split("-") if len(part) > 3):
        return True
    key = folded(plain)
    if len(key) >= 6 and any(
            key.startswith(word) if len(word) < CLEAR else word in key for word in _JOINED if len(word) >= 5):
        return True
    return len(key) >= 6 and any(Levenshtein.distance(key, near, score_cutoff=1) <= 1 for near in _NEAR)
