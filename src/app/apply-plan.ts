import { teks } from "../i18n/text.ts";
import { selPindah, type SelRencana } from "../core/acceleration/sel-rencana.ts";
import type { Perpindahan, RencanaPercepatan } from "../core/acceleration/plan.ts";
import type { Pos, PosIndex } from "../core/model/pos.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { CellState, SheetGrid, WorkbookHost } from "../sheet/host.ts";
import { angkaOf } from "./angka-sel.ts";
import { cellKey, cellName, type Writing } from "./cell-writer.ts";
import { skpdWriting } from "./plan-skpd.ts";
import { barisJumlah, jumlahBaru } from "./plan-totals.ts";

/** Cells to be written for a plan, and what is left with its reason in a sentence. */
export interface PlanWriting {
  readonly writings: readonly Writing[];
  /** Sub kegiatan whose months will change. */
  readonly posIds: readonly string[];
  readonly left: readonly string[];
}

/** Where cells are read: as they are now, and as they were when the plan was made. */
export interface WritingPlaces {
  readonly host: Pick<WorkbookHost, "readCells">;
  readonly gridOf: (sheet: string) => SheetGrid | undefined;
}

/**
 * Works out the cells a plan changes: all of a sub kegiatan or none of it. Formulas are left alone unless `overFormula`;
 * totals that are formulas reckon themselves. Cells that no longer hold what the plan was made from are not touched.
 */
export async function planWriting(
  { host, gridOf }: WritingPlaces,
  snapshot: FxSnapshot,
  rencana: RencanaPercepatan,
  overFormula: boolean,
): Promise<PlanWriting> {
  const { pos: index } = snapshot;
  const left: string[] = [];
  const wanted = [...perPos(rencana.moves)].flatMap(([posId, moves]) => {
    const pos = index.byId.get(posId);
    if (pos === undefined) return [];
    const found = selPindah(pos, moves);
    if (found.kind === "tidak") {
      left.push(
        teks("app.terap.tidakDitulis", {
          nama: namaOf(pos),
          sebab: teks(`app.terap.${found.sebab}`),
        }),
      );
      return [];
    }
    return [{ pos, ...found }];
  });
  const places = wanted.flatMap(({ selList }) => selList.map(({ at }) => at));
  const states = new Map((await host.readCells(places)).map((one) => [cellKey(one), one]));
  const writings: Writing[] = [];
  const posIds: string[] = [];
  const taken: SelRencana[] = [];
  for (const { pos, selList, catatan } of wanted) {
    const judged = selList.map((sel) => nilaiSel(sel, states.get(cellKey(sel.at)), overFormula));
    const stop = judged.find(({ sebab }) => sebab !== "");
    if (stop !== undefined) {
      left.push(teks("app.terap.tidakDitulis", { nama: namaOf(pos), sebab: stop.sebab }));
      continue;
    }
    posIds.push(pos.id);
    taken.push(...selList);
    writings.push(
      ...judged.flatMap(({ writing }) => (writing === null ? [] : [{ ...writing, group: pos.id }])),
    );
    left.push(...judged.flatMap(({ catatan: said }) => (said === "" ? [] : [said])));
    if (catatan === "blokBerbeda") {
      left.push(teks("app.terap.blokBerbeda", { nama: namaOf(pos) }));
    }
  }
  const sums = await totalWriting(host, gridOf, index, taken);
  const skpd = await skpdWriting(host, snapshot, rencana, posIds);
  return {
    writings: [...writings, ...sums.writings, ...skpd.writings],
    posIds,
    left: [...left, ...sums.left, ...skpd.left],
  };
}

/**
 * Subtotals that are typed figures follow the rows they repeat, where they did repeat them; formulas follow by
 * themselves. One that did not add up before is left and named.
 */
async function totalWriting(
  host: WritingPlaces["host"],
  gridOf: WritingPlaces["gridOf"],
  index: PosIndex,
  taken: readonly SelRencana[],
): Promise<Pick<PlanWriting, "writings" | "left">> {
  const sheets = [...new Set(taken.map(({ at }) => at.sheet))];
  const baru = sheets.flatMap((sheet) => {
    const grid = gridOf(sheet);
    if (grid === undefined) return [];
    const own = taken.flatMap(({ at, semula, menjadi }) =>
      at.sheet === sheet ? [{ ...at, semula: semula ?? 0, menjadi }] : [],
    );
    const nilaiOf = (row: number, col: number): number | null =>
      angkaOf(grid.values[row - grid.top]?.[col - grid.left] ?? "");
    return jumlahBaru(barisJumlah(index, grid), own, nilaiOf);
  });
  const places = baru.flatMap(({ selList }) => selList);
  const states = new Map((await host.readCells(places)).map((one) => [cellKey(one), one]));
  const writings: Writing[] = [];
  const left: string[] = [];
  for (const { baris, selList, isCocok } of baru) {
    const typed = selList.filter((sel) => states.get(cellKey(sel))?.formula === null);
    const isStill = typed.every(
      (sel) => angkaOf(states.get(cellKey(sel))?.value ?? "") === sel.semula,
    );
    if (typed.length === 0) continue;
    if (!isCocok || !isStill) {
      const cells = typed.map(cellName).join(", ");
      left.push(teks("app.terap.jumlahBeda", { sel: cells, nama: baris.nama }));
      continue;
    }
    for (const { sheet, row, col, menjadi } of typed) {
      writings.push({ sheet, row, col, write: { row, col, value: menjadi } });
    }
  }
  return { writings, left };
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
  if (state === undefined) return tolak(teks("app.terap.lembarHilang", { lembar: at.sheet }));
  const nama = cellName(at);
  if (angkaOf(state.value) !== (semula ?? 0)) {
    return tolak(teks("app.terap.selBerubah", { sel: nama }));
  }
  if (state.formula !== null && peran === "jumlah") {
    const catatan = teks("app.terap.rumusJumlah", { sel: nama, rumus: state.formula });
    return { writing: null, sebab: "", catatan };
  }
  if (state.formula !== null && !overFormula) {
    return tolak(teks("app.terap.rumus", { sel: nama, rumus: state.formula }));
  }
  const { row, col, sheet } = at;
  return {
    writing: { sheet, row, col, write: { row, col, value: menjadi } },
    sebab: "",
    catatan:
      state.formula === null ? "" : teks("app.terap.ditimpa", { sel: nama, rumus: state.formula }),
  };
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

/** Sub kegiatan whose months, read again, are not those of the plan: a formula elsewhere may hold them back. */
export function belumSesuai(
  { pos: index }: FxSnapshot,
  { moves }: RencanaPercepatan,
  posIds: readonly string[],
): readonly string[] {
  return posIds.flatMap((id) => {
    const own = moves.filter(({ posId }) => posId === id);
    const [only] = own;
    // Accounts that moved by themselves carry their own months; their sum is not stated anywhere.
    if (only === undefined || own.length > 1 || only.rekening !== null) return [];
    const pos = index.byId.get(id);
    const now = pos?.rencana?.bulan ?? [];
    const isSame = only.menjadi.every((amount, month) => (amount ?? 0) === (now[month] ?? 0));
    return isSame ? [] : [teks("app.terap.belumSesuai", { kode: pos?.kode.text ?? id })];
  });
}

/** What the step of writing a plan is called; `""` = a plan without a name. */
export function langkahRencana(nama: string, n: number): string {
  return nama === ""
    ? teks("app.terap.langkah", { n })
    : teks("app.terap.langkahSkenario", { nama, n });
}
