import { namaBulan } from "../core/periode/periode.ts";
import { sheetAddress } from "../sheet/a1.ts";
import type { OutputCell, OutputSheet } from "../sheet/host.ts";
import { cellText } from "./cell-text.ts";
import { ourNote } from "./output-temuan.ts";
import type { AccelerationView, StatusPercepatan } from "./views.ts";

const STATUS: Readonly<Record<StatusPercepatan, string>> = {
  layak: "✓ Layak",
  bersyarat: "! Bersyarat",
  tidakLayak: "✗ Tidak layak",
  tidakDiperiksa: "– Tidak diperiksa",
};

/** The sheet `PK Percepatan`: every sub kegiatan with status, amount, proposed month and the reasons. */
export function percepatanSheet(view: AccelerationView): OutputSheet {
  const moves = new Map(view.plan.moves.map((move) => [move.id, move]));
  const refused = new Map(view.plan.refused.map((line) => [line.id, line.sentence]));
  const rows: OutputCell[][] = view.candidates.map((candidate, index) => {
    const move = moves.get(candidate.id);
    const first = candidate.fromMonths[0];
    return [
      index + 1,
      STATUS[candidate.status],
      candidate.kode,
      candidate.nama,
      candidate.skpd,
      candidate.amount,
      candidate.fromMonths.map(namaBulan).join(", "),
      move === undefined || first === undefined
        ? null
        : namaBulan(Math.max(1, first - move.shift) as Parameters<typeof namaBulan>[0]),
      move?.sentence ?? refused.get(candidate.id) ?? null,
      candidate.reasons.map(({ message }) => message).join(" "),
      candidate.at === null
        ? null
        : {
            text: sheetAddress(candidate.at.sheet, cellText(candidate.at)),
            link: { sheet: candidate.at.sheet, cell: cellText(candidate.at) },
          },
    ];
  });
  return {
    name: "PK Percepatan",
    title: "Kegiatan TW III/IV yang dapat dimajukan",
    notes: [
      view.plan.cashChecked
        ? "Usulan disusun dengan batas kas kumulatif per bulan dari lembar kas."
        : "Kas belum diperiksa: buku kerja tidak memuat tabel kas.",
      "Pergeseran waktu tidak memindahkan uang antarrekening; yang berubah anggaran kas (RAK), SPD, dan jadwal pada DPA.",
      ourNote("percepatan"),
    ],
    columns: [
      { width: 5, format: "angka" },
      { width: 18, format: "text" },
      { width: 20, format: "text" },
      { width: 45, format: "text", wrap: true },
      { width: 28, format: "text", wrap: true },
      { width: 18, format: "rupiah" },
      { width: 22, format: "text", wrap: true },
      { width: 12, format: "text" },
      { width: 45, format: "text", wrap: true },
      { width: 60, format: "text", wrap: true },
      { width: 16, format: "text" },
    ],
    header: [
      "No",
      "Status",
      "Kode",
      "Sub kegiatan",
      "SKPD",
      "Dapat dimajukan (Rp)",
      "Rencana semula",
      "Usulan mulai",
      "Usulan",
      "Alasan",
      "Sel",
    ],
    rows,
  };
}
