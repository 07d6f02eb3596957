/** What the boot watchdog can have to say. Written here: nothing else may be loaded yet. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly steps: readonly string[];
}

const OPEN_IN_EXCEL =
  "Buka Excel, pilih tab PK di pita, lalu tekan Beranda. Bila tab PK belum ada, minta pengelola TI memasang add-in Selaras PK.";
const OPEN_WORKBENCH =
  "Tanpa Excel: jalankan npm start di folder proyek, lalu buka alamat Workbench yang ditampilkan.";

/** Office.js answered that there is no Office around the page. */
export const outsideExcel: Notice = {
  title: "Buka halaman ini di Excel",
  body: "Selaras PK adalah add-in Excel dan bekerja pada buku kerja yang sedang terbuka.",
  steps: [OPEN_IN_EXCEL, OPEN_WORKBENCH],
};

/** Office.js was not loaded, or never answered. */
export function officeBlocked(host: string): Notice {
  return {
    title: "Selaras PK belum dapat dimulai",
    body: `Pustaka Office dari ${host} tidak dapat dimuat.`,
    steps: [
      `Periksa sambungan internet, lalu tekan Coba lagi.`,
      `Bila masih gagal, minta pengelola jaringan mengizinkan https://${host} pada proksi atau firewall.`,
      `Bila halaman ini dibuka di peramban: ${OPEN_IN_EXCEL}`,
    ],
  };
}

/** One of our own files did not arrive. */
export function ownFileBlocked(host: string): Notice {
  return {
    title: "Selaras PK belum dapat dimulai",
    body: `Sebagian berkas Selaras PK dari ${host} tidak dapat dimuat.`,
    steps: [
      "Tekan Coba lagi.",
      `Bila masih gagal, minta pengelola TI memeriksa apakah ${host} dapat dibuka dari komputer ini.`,
    ],
  };
}

export const RETRY = "Coba lagi";
