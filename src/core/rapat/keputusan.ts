import type { KeputusanRow } from "../model/tables.ts";
import type { Tanggal } from "../periode/tanggal.ts";
import { compareTanggal } from "../periode/hari.ts";

/** What became of a decision. */
export const STATUS_KEPUTUSAN = ["terbuka", "berjalan", "selesai", "dibatalkan"] as const;
export type StatusKeputusan = (typeof STATUS_KEPUTUSAN)[number];

/** How a decision stands on a given day. */
export type TenggatKeputusan = "lewat" | "hariIni" | "mendatang" | "tanpaTenggat";

export interface Keputusan {
  readonly row: KeputusanRow;
  /** As repaired: unique in the log. */
  readonly id: string;
  /** Another row above bears the same id, or the cell is blank: the sheet shows `row.id`, ours is another. */
  readonly isIdDiperbaiki: boolean;
  readonly status: StatusKeputusan;
  /** Closed ones are never overdue. */
  readonly tenggat: TenggatKeputusan;
}

/** Words people write in the status column, in lower case. */
const KATA_STATUS: ReadonlyMap<string, StatusKeputusan> = new Map([
  ["", "terbuka"],
  ["terbuka", "terbuka"],
  ["buka", "terbuka"],
  ["open", "terbuka"],
  ["belum", "terbuka"],
  ["baru", "terbuka"],
  ["berjalan", "berjalan"],
  ["proses", "berjalan"],
  ["dalam proses", "berjalan"],
  ["sedang berjalan", "berjalan"],
  ["selesai", "selesai"],
  ["sudah", "selesai"],
  ["tuntas", "selesai"],
  ["closed", "selesai"],
  ["done", "selesai"],
  ["dibatalkan", "dibatalkan"],
  ["batal", "dibatalkan"],
]);

/** Status of the words in a cell; what is not understood is still open: nothing is closed by a slip of the pen. */
export function parseStatus(text: string): StatusKeputusan {
  return KATA_STATUS.get(text.trim().toLowerCase().replace(/\s+/g, " ")) ?? "terbuka";
}

export function isSelesai({ status }: Pick<Keputusan, "status">): boolean {
  return status === "selesai" || status === "dibatalkan";
}

/**
 * The log as decisions on a day (null = no day known: nothing is overdue). Ids that are blank or taken get the next
 * free number of the log, in row order, so that the same log always gives the same ids.
 */
export function bacaKeputusan(
  rows: readonly KeputusanRow[],
  hariIni: Tanggal | null,
): readonly Keputusan[] {
  const taken = new Set(rows.map(({ id }) => id.trim()).filter((id) => id !== ""));
  const seen = new Set<string>();
  let nomor = 0;
  const next = (): string => {
    do nomor += 1;
    while (taken.has(idOf(nomor)));
    taken.add(idOf(nomor));
    return idOf(nomor);
  };
  return rows.map((row) => {
    const own = row.id.trim();
    const isGood = own !== "" && !seen.has(own);
    const id = isGood ? own : next();
    seen.add(id);
    const status = parseStatus(row.status);
    const closed = status === "selesai" || status === "dibatalkan";
    const tenggat = closed ? "mendatang" : tenggatOf(row.tenggat, hariIni);
    return { row, id, isIdDiperbaiki: !isGood, status, tenggat };
  });
}

/** The id a new row gets: `K-001`, one above the highest number of the log. */
export function idBerikut(rows: readonly Pick<KeputusanRow, "id">[]): string {
  const numbers = rows.map(({ id }) => Number(/^K-(\d{1,6})$/.exec(id.trim())?.[1] ?? 0));
  return idOf(Math.max(0, ...numbers) + 1);
}

function idOf(nomor: number): string {
  return `K-${String(nomor).padStart(3, "0")}`;
}

function tenggatOf(tenggat: Tanggal | null, hariIni: Tanggal | null): TenggatKeputusan {
  if (tenggat === null) return "tanpaTenggat";
  if (hariIni === null) return "mendatang";
  const order = compareTanggal(tenggat, hariIni);
  return order < 0 ? "lewat" : order === 0 ? "hariIni" : "mendatang";
}

const URUT: Readonly<Record<TenggatKeputusan, number>> = {
  lewat: 0,
  hariIni: 1,
  mendatang: 2,
  tanpaTenggat: 3,
};

/** Open decisions, overdue ones first (longest overdue first), then by due day, then in the order of the log. */
export function terbukaTerurut(list: readonly Keputusan[]): readonly Keputusan[] {
  return list
    .filter((one) => !isSelesai(one))
    .sort(
      (a, b) =>
        URUT[a.tenggat] - URUT[b.tenggat] ||
        (a.row.tenggat !== null && b.row.tenggat !== null
          ? compareTanggal(a.row.tenggat, b.row.tenggat)
          : 0),
    );
}
