/** Texts of plans, scenarios and their papers on the page Percepatan. */
export const PANE_PERCEPATAN = {
  "pane.usulan.tulisJadwal": "Tulis PK Jadwal",
  "pane.usulan.tulisPergeseran": "Tulis PK Pergeseran",
  "pane.usulan.tulisSurat": "Tulis PK Surat",
} as const;
