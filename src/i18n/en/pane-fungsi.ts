import type { PANE_FUNGSI } from "../pane-fungsi.ts";

/** English of *Fungsi* and *Sisipkan rumus*. */
export const EN_PANE_FUNGSI = {
  "pane.fungsi.argumen": "Arguments",
  "pane.fungsi.bantuan": "Help page of {nama}",
  "pane.fungsi.buka": "PK functions and cell tracing",
  "pane.fungsi.cari": "Search functions",
  "pane.fungsi.contoh": "Example",
  "pane.fungsi.daftar": "List of functions",
  "pane.fungsi.hasil": "result {hasil}",
  "pane.fungsi.isi":
    "Every figure in this pane can be called from a cell. The examples are worked out from a small workbook, so results in your workbook differ.",
  "pane.fungsi.judul": "PK functions",
  "pane.fungsi.kosong": "No function matches.",
  "pane.fungsi.opsional": "optional",
  "pane.fungsi.sisip": "Insert formula",
  "pane.fungsi.sisipContoh": "Insert formula {rumus} into the selected cell",
  "pane.fungsi.sisipUntuk": "Insert formula of {angka} into the selected cell",
  "pane.fungsi.tanpaRumus": "No formula gives exactly this figure.",
  "pane.fungsi.telusur": "Trace selected cell",
  "pane.fungsi.telusurHasil": "Result:",
  "pane.fungsi.telusurIsi":
    "Select a cell with a PK formula, then see which cells its figure comes from.",
  "pane.fungsi.telusurJudul": "Origin of the figure",
  "pane.fungsi.telusurLainnya": "{n} other {n?part is:parts are} not shown.",
  "pane.fungsi.telusurMasukan": "Parts that make up the figure",
  "pane.fungsi.tersisip": "{rumus} written in {sel}.",
  "pane.fungsi.tertulis": "Formula written in {sel}.",
  "pane.fungsi.timpa": "Overwrite cell",
  "pane.fungsi.timpaIsi": "Cell {sel} holds “{isi}”. If it is overwritten, Undo brings it back.",
  "pane.fungsi.timpaJudul": "The cell is not empty",
} satisfies Record<keyof typeof PANE_FUNGSI, string>;
