import type { ActionId } from "../../../src/commands/actions.ts";

/** A text of the ribbon: Indonesian first, English where Office is displayed in English. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export interface ButtonText {
  readonly label: Text;
  /** What the button does, shown when the pointer rests on it. */
  readonly tip: Text;
}

export const PRODUCT: { readonly name: Text; readonly description: Text } = {
  name: { id: "Selaras PK", en: "Selaras PK" },
  description: {
    id: "Memeriksa DPA, mengalirkan Perjanjian Kinerja, dan mempercepat kegiatan triwulan III–IV. Isi buku kerja tidak dikirim ke mana pun.",
    en: "Checks the DPA budget document, cascades performance agreements, and brings third and fourth quarter activities forward. Workbook contents are not sent anywhere.",
  },
};

export const TAB: Text = { id: "PK", en: "PK" };

export const GET_STARTED = {
  title: { id: "Selaras PK siap dipakai", en: "Selaras PK is ready" },
  description: {
    id: "Buka tab PK, lalu tekan Periksa DPA. Tanda pada sel dapat dihapus kapan saja dengan Bersihkan.",
    en: "Open the PK tab and choose Check DPA. Marks on cells can be removed at any time with Clear marks.",
  },
} satisfies Record<string, Text>;

export const HOME: ButtonText = {
  label: { id: "Beranda", en: "Home" },
  tip: {
    id: "Membuka panel Selaras PK: kemajuan PK dan langkah berikutnya.",
    en: "Opens the Selaras PK pane: progress and the next step.",
  },
};

export const BUTTONS: Readonly<Record<ActionId, ButtonText>> = {
  periksa: {
    label: { id: "Periksa DPA", en: "Check DPA" },
    tip: {
      id: "Memeriksa kode, jumlah, jadwal, dan kelengkapan DPA, lalu menandai sel yang perlu diperbaiki.",
      en: "Checks codes, sums, schedule and completeness of the DPA and marks the cells to correct.",
    },
  },
  bersihkan: {
    label: { id: "Bersihkan", en: "Clear marks" },
    tip: {
      id: "Menghapus semua tanda Selaras PK. Warna dan isi sel Anda tidak diubah.",
      en: "Removes every mark made by Selaras PK. Your own colours and values stay as they are.",
    },
  },
  cascading: {
    label: { id: "Cascading", en: "Cascade" },
    tip: {
      id: "Menampilkan aliran PK dari Bupati dan Asisten sampai sub kegiatan, beserta uang dan capaiannya.",
      en: "Shows the performance agreement from regent and assistants down to sub-activities, with money and progress.",
    },
  },
  percepatan: {
    label: { id: "Percepatan", en: "Acceleration" },
    tip: {
      id: "Menunjukkan kegiatan triwulan III–IV yang dapat dimajukan ke triwulan I–II.",
      en: "Shows which activities of the third and fourth quarter can move to the first and second.",
    },
  },
  tandai: {
    label: { id: "Tandai Percepatan", en: "Mark acceleration" },
    tip: {
      id: "Menandai sel kegiatan triwulan III–IV menurut kelayakan percepatannya, tanpa membuka panel.",
      en: "Marks the cells of third and fourth quarter activities by whether they can move, without opening the pane.",
    },
  },
  rapat: {
    label: { id: "Rapat", en: "Meeting" },
    tip: {
      id: "Menyiapkan rapat bulanan: evaluasi bulan lalu, langkah bulan ini, agenda per Asisten, dan keputusan.",
      en: "Prepares the monthly meeting: last month's evaluation, this month's steps, agenda per assistant, and decisions.",
    },
  },
  bantuan: {
    label: { id: "Bantuan", en: "Help" },
    tip: {
      id: "Membuka petunjuk, daftar aturan, dan daftar fungsi PK di panel.",
      en: "Opens the guide, the list of rules and the list of PK functions in the pane.",
    },
  },
};

interface Group {
  readonly id: string;
  readonly label: Text;
  /** `beranda` shows the pane; the others run code. */
  readonly buttons: readonly ("beranda" | ActionId)[];
}

export const GROUPS: readonly Group[] = [
  { id: "Panel", label: { id: "Panel", en: "Pane" }, buttons: ["beranda"] },
  { id: "Dpa", label: { id: "DPA", en: "DPA" }, buttons: ["periksa", "bersihkan"] },
  {
    id: "Kinerja",
    label: { id: "Perjanjian Kinerja", en: "Performance" },
    buttons: ["cascading", "percepatan", "tandai", "rapat"],
  },
  { id: "Bantuan", label: { id: "Bantuan", en: "Help" }, buttons: ["bantuan"] },
];
