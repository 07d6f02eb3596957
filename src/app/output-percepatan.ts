import { BULAN_LIST, namaBulan } from "../core/periode/periode.ts";
import { sheetAddress } from "../sheet/a1.ts";
import type { OutputCell, OutputSheet } from "../sheet/host.ts";
import { cellText } from "./cell-text.ts";
import { ourNote } from "./output-temuan.ts";
import type { AccelerationView, MoveView, StatusPercepatan } from "./views.ts";

const STATUS: Readonly<Record<StatusPercepatan, string>> = {
  layak: "✓ Layak",
  bersyarat: "! Bersyarat",
  tidakLayak: "✗ Tidak layak",
  tidakDiperiksa: "– Tidak diperiksa",
};

/** The sheet `PK Percepatan`: every sub kegiatan with status, amount, proposed month and the reasons. */
export function percepatanSheet(view: AccelerationView): OutputSheet {
  const moves = movesOf(view);
  const refused = new Map(view.plan.refused.map((line) => [line.id, line.sentence]));
  const rows: OutputCell[][] = view.candidates.map((candidate, index) => {
    const own = moves.get(candidate.id) ?? [];
    const starts = own.map(({ menjadi, semula }) =>
      BULAN_LIST.find((bulan) => (menjadi[bulan - 1] ?? 0) > (semula[bulan - 1] ?? 0)),
    );
    const first = starts.sort((a, b) => (a ?? 13) - (b ?? 13))[0];
    const said = own.map(({ sentence }) => sentence).join(" ");
    return [
      index + 1,
      STATUS[candidate.status],
      candidate.kode,
      candidate.nama,
      candidate.skpd,
      candidate.amount,
      candidate.fromMonths.map(namaBulan).join(", "),
      first === undefined ? null : namaBulan(first),
      said === "" ? (refused.get(candidate.id) ?? null) : said,
      candidate.reasons
        .map(({ message, overruled }) => (overruled ? `(Dikesampingkan) ${message}` : message))
        .join(" "),
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

/** Blocks of each sub kegiatan that move. */
function movesOf({ plan }: AccelerationView): ReadonlyMap<string, readonly MoveView[]> {
  const byId = new Map<string, MoveView[]>();
  for (const move of plan.moves) {
    const known = byId.get(move.id);
    if (known === undefined) byId.set(move.id, [move]);
    else known.push(move);
  }
  return byId;
}
