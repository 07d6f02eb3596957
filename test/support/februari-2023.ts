import { draftGrid } from "../../src/sheet/draft.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { buildWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import { RUJUKAN } from "./rujukan.ts";

/** Dinas Kesehatan, Dinas Pekerjaan Umum, Dinas Sosial. */
const SKPD = /^1\.0[236]\./;

type Sheets = Record<string, { values: CellValue[][] }>;

/**
 * The regency as it stood at the end of January 2023, narrowed to three SKPD: reported up to January, the plan heavy in
 * TW III and IV, cash per source in the share of these SKPD.
 */
export function februari2023(): Sheets {
  const all = Object.fromEntries(
    buildWilayah(RUJUKAN, 1).map((draft) => {
      const { name, values } = draftGrid(draft);
      return [name, values.map((row) => [...row])] as const;
    }),
  );
  return Object.fromEntries(
    Object.entries(all).map(([name, values]) => {
      if (name === "Kas") return [name, { values: scaled(values, all.DPA ?? []) }];
      if (name === "PK" || name === "SKPD") return [name, { values }];
      return [name, { values: narrow(values) }];
    }),
  );
}

const HEAD_ROWS = 5;

/** Rows of the three SKPD: a cell bears a code of theirs. */
function narrow(values: CellValue[][]): CellValue[][] {
  return values.filter(
    (row, nth) =>
      nth < HEAD_ROWS || row.some((cell) => typeof cell === "string" && SKPD.test(cell)),
  );
}

const HEADER = HEAD_ROWS - 1;
const SUMBER = 10;
const JUMLAH = 13;

/** Rupiah of a DPA by source of funds. */
function perSumber(dpa: readonly CellValue[][]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of dpa.slice(HEAD_ROWS)) {
    const sumber = String(row[SUMBER]);
    sums.set(sumber, (sums.get(sumber) ?? 0) + (Number(row[JUMLAH]) || 0));
  }
  return sums;
}

/** Cash of each source in the share these SKPD have of it; the first column of amounts is their sum. */
function scaled(kas: CellValue[][], dpa: CellValue[][]): CellValue[][] {
  const [own, whole] = [perSumber(narrow(dpa)), perSumber(dpa)];
  const names = kas[HEADER] ?? [];
  return kas.map((row, nth) => {
    if (nth < HEAD_ROWS) return row;
    const parts = row.slice(2).map((cell, at) => {
      const sumber = String(names[at + 2]);
      return Math.floor((Number(cell) * (own.get(sumber) ?? 0)) / (whole.get(sumber) ?? 1));
    });
    return [row[0] ?? "", parts.reduce((sum, one) => sum + one, 0), ...parts];
  });
}
