import { selPindah, type SelRencana } from "../core/acceleration/sel-rencana.ts";
import type { Perpindahan, RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { Pos } from "../core/model/pos.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { parseNumberText } from "../core/rupiah/parse-number.ts";
import type { CellState, CellValue, WorkbookHost } from "../sheet/host.ts";
import { cellKey, cellName, type Writing } from "./cell-writer.ts";

/** Cells to be written for a plan, and what is left with its reason in a sentence. */
export interface PlanWriting {
  readonly writings: readonly Writing[];
  /** Sub kegiatan whose months will change. */
  readonly posIds: readonly string[];
  readonly left: readonly string[];
}

const SEBAB = {
  barisGanda: "RAK punya beberapa baris untuknya dan tidak merinci rekening.",
  tanpaKolom: "lembarnya tidak punya kolom untuk bulan tujuan.",
} as const;

/**
 * Works out the cells a plan changes: all of a sub kegiatan or none of it. Formulas are left alone unless `overFormula`;
 * totals that are formulas reckon themselves. Cells that no longer hold what the plan was made from are not touched.
 */
export async function planWriting(
  host: Pick<WorkbookHost, "readCells">,
  { pos: index }: FxSnapshot,
  rencana: RencanaPercepatan,
  overFormula: boolean,
): Promise<PlanWriting> {
  const left: string[] = [];
  const wanted = [...perPos(rencana.moves)].flatMap(([posId, moves]) => {
    const pos = index.byId.get(posId);
    if (pos === undefined) return [];
    const found = selPindah(pos, moves);
    if (found.kind === "tidak") {
      left.push(`${namaOf(pos)} tidak ditulis: ${SEBAB[found.sebab]}`);
      return [];
    }
    return [{ pos, ...found }];
  });
  const places = wanted.flatMap(({ selList }) => selList.map(({ at }) => at));
  const states = new Map((await host.readCells(places)).map((one) => [cellKey(one), one]));
  const writings: Writing[] = [];
  const posIds: string[] = [];
  for (const { pos, selList, catatan } of wanted) {
    const judged = selList.map((sel) => nilaiSel(sel, states.get(cellKey(sel.at)), overFormula));
    const stop = judged.find(({ sebab }) => sebab !== "");
    if (stop !== undefined) {
      left.push(`${namaOf(pos)} tidak ditulis: ${stop.sebab}`);
      continue;
    }
    posIds.push(pos.id);
    writings.push(
      ...judged.flatMap(({ writing }) => (writing === null ? [] : [{ ...writing, group: pos.id }])),
    );
    left.push(...judged.flatMap(({ catatan: said }) => (said === "" ? [] : [said])));
    if (catatan === "blokBerbeda") {
      left.push(
        `${namaOf(pos)}: rencana penarikan pada DPA berbeda dari RAK, maka dibiarkan; sesuaikan sendiri.`,
      );
    }
  }
  return { writings, posIds, left };
}

interface SelDinilai {
  /** Null = nothing to write: a total that reckons itself. */
  readonly writing: Writing | null;
  /** Why the sub kegiatan cannot be written; `""` = it can. */
  readonly sebab: string;
  readonly catatan: string;
}

function nilaiSel(
  { at, semula, menjadi, peran }: SelRencana,
  state: CellState | undefined,
  overFormula: boolean,
): SelDinilai {
  const tolak = (sebab: string): SelDinilai => ({ writing: null, sebab, catatan: "" });
  if (state === undefined) return tolak(`lembar “${at.sheet}” tidak ditemukan lagi.`);
  const nama = cellName(at);
  if (angkaOf(state.value) !== (semula ?? 0)) {
    return tolak(`${nama} tidak lagi berisi angka yang dibaca; jalankan lagi.`);
  }
  if (state.formula !== null && peran === "jumlah") {
    const catatan = `${nama} berisi rumus (${state.formula}) dan dibiarkan menghitung sendiri.`;
    return { writing: null, sebab: "", catatan };
  }
  if (state.formula !== null && !overFormula) {
    return tolak(`${nama} berisi rumus (${state.formula}), yang tidak ditimpa tanpa izin.`);
  }
  const { row, col, sheet } = at;
  return {
    writing: { sheet, row, col, write: { row, col, value: menjadi } },
    sebab: "",
    catatan: state.formula === null ? "" : `Rumus ${state.formula} pada ${nama} ditimpa angka.`,
  };
}

/** The rupiah a cell shows; a blank cell and a dash count as nothing. */
function angkaOf(value: CellValue): number | null {
  if (typeof value === "number") return Math.round(value);
  if (typeof value === "boolean") return null;
  const read = parseNumberText(value);
  if (read.kind === "number") return Math.round(read.value);
  return read.kind === "empty" ? 0 : null;
}

function perPos(moves: readonly Perpindahan[]): ReadonlyMap<string, readonly Perpindahan[]> {
  const byPos = new Map<string, Perpindahan[]>();
  for (const move of moves) {
    const known = byPos.get(move.posId);
    if (known === undefined) byPos.set(move.posId, [move]);
    else known.push(move);
  }
  return byPos;
}

function namaOf({ kode, nama }: Pos): string {
  return `${kode.text} ${nama}`.trim();
}
