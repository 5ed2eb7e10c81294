// What the page says while files are sent; the language is that of the page.
const INDONESIAN = {
  looking: "Melihat isi folder …",
  lookFailed: "Folder tidak bisa diperiksa sekarang. Periksa jaringan, lalu pilih lagi.",
  unreadable: (n) => `${n} berkas tidak bisa dibuka oleh peramban. Periksa apakah berkasnya masih ada.`,
  empty: "Kosong (0 byte). Minta berkas aslinya, atau pindai lagi.",
  notPaper: "Bukan PDF, foto, atau ZIP. Minta pindaian atau fotonya.",
  heading: "Sedang mengirim",
  paused: "Berhenti sementara",
  offline: "Jaringan terputus. Tidak ada yang hilang: pengiriman berlanjut sendiri begitu jaringan kembali.",
  done: (n) => `Semua ${n} berkas sudah masuk dan sedang dibaca.`,
  closed: "Halaman ini boleh ditutup.",
  stay: "Biarkan halaman ini terbuka sampai selesai. Bila tertutup, pilih folder yang sama untuk melanjutkan.",
  counted: (done, all) => `${done} dari ${all} berkas`,
  bytes: (done, all) => `${done} dari ${all}`,
  left: (time) => `kira-kira ${time} lagi`,
  seconds: (n) => `${n} detik`,
  minutes: (n) => `${n} menit`,
  pause: "Jeda",
  resume: "Lanjutkan",
  retry: (n) => `Kirim lagi yang gagal (${n})`,
  without: (n) => `Tutup tanpa ${n} yang gagal`,
  withoutAsk: (n) => `Tutup kiriman tanpa ${n} berkas yang belum masuk? Berkas itu dicatat sebagai tidak terkirim.`,
  open: "Lihat kiriman",
  attention: "Perlu perhatian",
  waiting: "menunggu",
  sending: "mengirim",
  arrived: "masuk",
  reading: "dibaca",
  read: "terbaca",
  failed: "gagal",
  refused: "ditolak",
  lost: "Gagal terkirim. Tekan “Kirim lagi”.",
  session: "Sesi Anda berakhir. Masuk lagi di tab lain, lalu tekan “Kirim lagi”.",
  changed: "Berkas berubah atau dipindah setelah dipilih. Pilih foldernya sekali lagi.",
  twin: (path, batch) => `Sama persis dengan ${path} di kiriman “${batch}”. Tidak apa-apa: isinya dibaca satu kali.`,
  twinHere: (path) => `Sama persis dengan ${path} di kiriman ini. Tidak apa-apa: isinya dibaca satu kali.`,
  noFolder: "Tanpa folder",
  more: (n) => `… dan ${n} berkas lain`,
  startFailed: "Belum bisa dimulai. Periksa jaringan, lalu tekan lagi.",
  photo: "foto",
  closeAsk: "Tutup kiriman ini tanpa berkas yang belum masuk? Berkas itu dicatat sebagai tidak terkirim.",
};
const ENGLISH = {
  looking: "Looking into the folder …",
  lookFailed: "The folder cannot be checked now. Check the network, then choose again.",
  unreadable: (n) => `${n} files cannot be opened by the browser. See whether they are still there.`,
  empty: "Empty (0 bytes). Ask for the original, or scan again.",
  notPaper: "No PDF, photo or ZIP. Ask for a scan or a photo.",
  heading: "Sending",
  paused: "Paused",
  offline: "The network is down. Nothing is lost: sending goes on by itself when it is back.",
  done: (n) => `All ${n} files have arrived and are being read.`,
  closed: "You may close this page.",
  stay: "Keep this page open until all is sent. If it closes, choose the same folder to go on.",
  counted: (done, all) => `${done} of ${all} files`,
  bytes: (done, all) => `${done} of ${all}`,
  left: (time) => `about ${time} left`,
  seconds: (n) => `${n} seconds`,
  minutes: (n) => `${n} minutes`,
  pause: "Pause",
  resume: "Go on",
  retry: (n) => `Send the failed ones again (${n})`,
  without: (n) => `Close without the ${n} that failed`,
  withoutAsk: (n) => `Close without ${n} files that have not arrived? They are recorded as not sent.`,
  open: "Open the batch",
  attention: "Needs attention",
  waiting: "waiting",
  sending: "sending",
  arrived: "arrived",
  reading: "being read",
  read: "read",
  failed: "failed",
  refused: "refused",
  lost: "Could not be sent. Press “Send again”.",
  session: "Your session has ended. Log in again in another tab, then press “Send again”.",
  changed: "The file was changed or moved after it was chosen. Choose its folder again.",
  twin: (path, batch) => `The same as ${path} in batch “${batch}”. That is fine: it is read once.`,
  twinHere: (path) => `The same as ${path} in this batch. That is fine: it is read once.`,
  noFolder: "Without a folder",
  more: (n) => `… and ${n} more files`,
  startFailed: "Could not start. Check the network, then press again.",
  photo: "photo",
  closeAsk: "Close this batch without the files that have not arrived? They are recorded as not sent.",
};
const ENGLISH_PAGE = document.documentElement.lang === "en";
export const words = ENGLISH_PAGE ? ENGLISH : INDONESIAN;

const NUMBER = new Intl.NumberFormat(ENGLISH_PAGE ? "en" : "id", { maximumFractionDigits: 1 });

/** 1536000 is "1,5 MB". */
export function amount(bytes) {
  return bytes < 1e6 ? `${NUMBER.format(Math.ceil(bytes / 1e3))} kB` : `${NUMBER.format(bytes / 1e6)} MB`;
}

export function time(seconds) {
  if (seconds < 90) return words.seconds(Math.max(5, Math.ceil(seconds / 5) * 5));
  return words.minutes(Math.round(seconds / 60));
}
