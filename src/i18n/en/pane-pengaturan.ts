import type { PANE_PENGATURAN } from "../pane-pengaturan.ts";

/** English of the settings page. */
export const EN_PANE_PENGATURAN = {
  "pane.pengaturan.bahasa": "Language",
  "pane.pengaturan.bahasaGagal":
    "The English texts could not be loaded. The pane stays in Indonesian. Try again.",
  "pane.pengaturan.bahasaIsi":
    "Kept on this computer for you, not in the workbook. Sheets written into the workbook stay in Indonesian.",
  "pane.pengaturan.bahasaJudul": "Pane",
  "pane.pengaturan.bawaan": "Back to default",
  "pane.pengaturan.bawaanUntuk": "Back to default: {label}",
  "pane.pengaturan.hapus": "Delete",
  "pane.pengaturan.hapusBaris": "Delete row {n}",
  "pane.pengaturan.hapusKolom": "Delete row",
  "pane.pengaturan.isi":
    "Every change is kept in this workbook at once, and all figures follow it.",
  "pane.pengaturan.judul": "Settings",
  "pane.pengaturan.sel": "{kolom}, row {baris}",
  "pane.pengaturan.simpanKelompok": "Save",
  "pane.pengaturan.simpanTabel": "Save table",
  "pane.pengaturan.simpanUntuk": "Save: {label}",
  "pane.pengaturan.tabel": "{label} ({n} {n?row:rows})",
  "pane.pengaturan.tambah": "Add row",
  "pane.pengaturan.tersimpan": "Setting saved.",
  "pane.pengaturan.tidak": "No",
  "pane.pengaturan.ya": "Yes",
} satisfies Record<keyof typeof PANE_PENGATURAN, string>;
