"""What is told of a resemblance and what may be said of it: Indonesian, whose English is in the catalogue of pages."""
from __future__ import annotations

TITLES = {
    "same_file": "Berkas yang persis sama",
    "same_paper": "Bukti yang sama, dipindai lagi",
    "same_number_other_holder": "Nomor sama, pemilik berbeda",
    "same_nik_other_holder": "NIK sama, nama berbeda",
    "same_photo": "Foto karya yang sama",
    "same_mark": "Gambar cap atau tanda tangan yang sama",
}
ADVICE = {
    "same_file": "Berkas yang sama dikirim untuk dua asesi. Mungkin salah taruh folder, mohon periksa.",
    "same_paper": "Nomor dan pemilik sama, tetapi dikirim untuk dua asesi. Mungkin salah taruh folder, mohon periksa.",
    "same_number_other_holder": "Nomor yang sama tercantum atas nama dua orang. Kadang satu nomor memang untuk seluruh "
    "peserta; bila tidak, tanyakan kepada penerbitnya.",
    "same_nik_other_holder": "NIK yang sama tercantum atas nama dua orang. Mungkin salah baca; bandingkan dengan kartu "
    "aslinya.",
    "same_photo": "Dua asesi mengirim foto yang sama atau hampir sama. Tanyakan karya siapa ini pada wawancara.",
    "same_mark": "Cap atau tanda tangan tampak sama persis, tetapi penerbit kedua bukti berbeda. Bandingkan keduanya, "
    "dan bila perlu tanyakan kepada penerbitnya.",
}
ANSWERS = {
    "fair": "Wajar, ada penjelasannya",
    "misread": "Salah terbaca; sebenarnya berbeda",
    "follow_up": "Perlu ditindaklanjuti",
}
NOTES = {
    "": "sedang menunggu pemeriksaan auditor",
    "fair": "sudah diperiksa auditor: wajar",
    "misread": "sudah diperiksa auditor: sebenarnya berbeda",
    "follow_up": "auditor menindaklanjuti",
}
