/** What the boot watchdog can have to say. Written here in both languages: nothing else may be loaded yet. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
  readonly steps: readonly string[];
}

export type Notice = Readonly<Record<"id" | "en", NoticeText>>;

const OPEN_IN_EXCEL = {
  id: "Buka Excel, pilih tab PK di pita, lalu tekan Beranda. Bila tab PK belum ada, minta pengelola TI memasang add-in Selaras PK.",
  en: "Open Excel, choose the tab PK of the ribbon, then press Home. If there is no tab PK, ask your IT administrator to install the add-in Selaras PK.",
};

/** Office.js answered that there is no Office around the page. */
export const outsideExcel: Notice = {
  id: {
    title: "Buka halaman ini di Excel",
    body: "Selaras PK adalah add-in Excel dan bekerja pada buku kerja yang sedang terbuka.",
    steps: [
      OPEN_IN_EXCEL.id,
      "Tanpa Excel: jalankan npm start di folder proyek, lalu buka alamat Workbench yang ditampilkan.",
    ],
  },
  en: {
    title: "Open this page in Excel",
    body: "Selaras PK is an Excel add-in and works on the workbook that is open.",
    steps: [
      OPEN_IN_EXCEL.en,
      "Without Excel: run npm start in the folder of the project, then open the address of the workbench that it shows.",
    ],
  },
};

/** Office.js was not loaded, or never answered. */
export function officeBlocked(host: string): Notice {
  return {
    id: {
      title: "Selaras PK belum dapat dimulai",
      body: `Pustaka Office dari ${host} tidak dapat dimuat.`,
      steps: [
        `Periksa sambungan internet, lalu tekan ${RETRY.id}.`,
        `Bila masih gagal, minta pengelola jaringan mengizinkan https://${host} pada proksi atau firewall.`,
        `Bila halaman ini dibuka di peramban: ${OPEN_IN_EXCEL.id}`,
      ],
    },
    en: {
      title: "Selaras PK cannot start yet",
      body: `The Office library from ${host} cannot be loaded.`,
      steps: [
        `Check the internet connection, then press ${RETRY.en}.`,
        `If it fails again, ask your network administrator to allow https://${host} at the proxy or firewall.`,
        `If this page is open in a browser: ${OPEN_IN_EXCEL.en}`,
      ],
    },
  };
}

/** One of our own files did not arrive. */
export function ownFileBlocked(host: string): Notice {
  return {
    id: {
      title: "Selaras PK belum dapat dimulai",
      body: `Sebagian berkas Selaras PK dari ${host} tidak dapat dimuat.`,
      steps: [
        `Tekan ${RETRY.id}.`,
        `Bila masih gagal, minta pengelola TI memeriksa apakah ${host} dapat dibuka dari komputer ini.`,
      ],
    },
    en: {
      title: "Selaras PK cannot start yet",
      body: `Some files of Selaras PK from ${host} cannot be loaded.`,
      steps: [
        `Press ${RETRY.en}.`,
        `If it fails again, ask your IT administrator to check that ${host} can be opened from this computer.`,
      ],
    },
  };
}

export const RETRY = { id: "Coba lagi", en: "Try again" };
