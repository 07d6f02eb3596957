import { cellOf, type CellRef } from "../model/origin.ts";
import { cellRencana } from "../model/pos-cari.ts";
import { rowsToSum } from "../model/pos-angka.ts";
import type { Pos } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";
import { bulanDari, posDari } from "./fungsi-uang.ts";
import { readText } from "./args.ts";
import type { RentangBulan } from "./periode-arg.ts";
import { computeProgress, type Ukuran } from "./progress.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";
import { isFxError, type FxCell } from "./spec.ts";
import { jumlahRealisasi, jumlahRencana } from "./uang.ts";
import { parseWaktu } from "./waktu.ts";

/** Something a figure was made of. */
export interface Masukan {
  readonly label: string;
  /** Rupiah, or a fraction; null = not there, which is not zero. */
  readonly nilai: number | null;
  readonly satuan: "rupiah" | "pecahan";
  readonly at: CellRef | null;
}

/** Months of a period; the last may be 0, where nothing has been reported yet. */
type Rentang = Omit<RentangBulan, "to"> & { readonly to: AsOf };

type Besaran = "pagu" | "rencana" | "realisasi";

/** What each function of money adds up, in the order of its formula. */
const BESARAN: Readonly<Record<string, readonly Besaran[]>> = {
  PAGU: ["pagu"],
  RENCANA: ["rencana"],
  REALISASI: ["realisasi"],
  SISA: ["pagu", "realisasi"],
  SERAPAN: ["pagu", "realisasi"],
};

const UKURAN: readonly Ukuran[] = ["kinerja", "keuangan", "fisik", "pelaporan"];

/**
 * The parts that a function of the model made its figure of, each with its cell; in the order of the workbook. Empty
 * where it is made of its arguments alone, or gives no figure.
 */
export function jejakOf(
  id: string,
  args: readonly FxCell[],
  snapshot: FxSnapshot,
): readonly Masukan[] {
  if (id === "PROGRESS") return dariProgress(args, snapshot);
  const besaran = BESARAN[id];
  if (besaran === undefined) return [];
  const jawaban = posDari(args[0] ?? null, snapshot);
  const bulan = bulanDari(args[1] ?? null);
  if (jawaban.kind === "hasil" || isFxError(bulan)) return [];
  const toDate: Rentang = { from: 1, to: asOfOf(snapshot), isToDate: true };
  return jawaban.isi.posList.flatMap((pos) =>
    besaran.map((one) => dariPos(pos, one, bulan ?? toDate, besaran.length > 1)),
  );
}

function dariPos(pos: Pos, besaran: Besaran, rentang: Rentang, isNamed: boolean): Masukan {
  const label = `${pos.kode.text} ${pos.nama}`.trim() + (isNamed ? `: ${besaran}` : "");
  switch (besaran) {
    case "pagu":
      return { label, nilai: pos.pagu?.nilai ?? null, satuan: "rupiah", at: pos.pagu?.at ?? null };
    case "rencana":
      return {
        label,
        nilai: rentang.to === 0 ? null : jumlahRencana([pos], { ...rentang, to: rentang.to }),
        satuan: "rupiah",
        at: rentang.to === 0 ? null : cellRencana(pos, rentang.to),
      };
    case "realisasi": {
      const [row] = rowsToSum(
        pos.realisasiRows.filter(({ bulan: one }) => one === null || one <= rentang.to),
      ).slice(-1);
      const at = row === undefined ? null : cellOf(row.origin, "keuangan");
      return { label, nilai: jumlahRealisasi([pos], rentang), satuan: "rupiah", at };
    }
  }
}

function dariProgress(
  [lingkup = null, bulanCell = null, ukuranCell = null]: readonly FxCell[],
  snapshot: FxSnapshot,
): readonly Masukan[] {
  const waktu = parseWaktu(bulanCell === 0 ? null : bulanCell);
  const bulan = waktu.kind === "bulan" ? waktu.bulan : null;
  const ukuran = UKURAN.find((one) => one === readText(ukuranCell).toLowerCase()) ?? "kinerja";
  const text = lingkup === 0 ? "" : readText(lingkup);
  const progress = computeProgress(snapshot, { lingkup: text, bulan, ukuran });
  return progress.kind === "kosong"
    ? []
    : progress.inputs.map(({ label, nilai, at }) => ({ label, nilai, satuan: "pecahan", at }));
}
