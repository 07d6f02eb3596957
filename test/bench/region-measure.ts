/**
 * `region-measure.ts RUJUKAN`: the sample region in a process of its own, once as it is and once five times over. Prints a
 * line of JSON; times in milliseconds of processor time.
 */
import { readFileSync } from "node:fs";
import { accelerateSnapshot } from "../../src/app/accelerate.ts";
import { siapkan } from "../../src/core/pk/siapkan.ts";
import { snapshotOf, type FxSnapshot } from "../../src/core/pk/snapshot.ts";
import { KOLOM, LEBAR } from "../../src/core/cascade/baris.ts";
import { buildCascade } from "../../src/core/cascade/build-cascade.ts";
import { buatTabel, gulung, type Tabel } from "../../src/core/cascade/gulung.ts";
import type { CascadeNode } from "../../src/core/cascade/node.ts";
import { suggestMatches } from "../../src/core/crossfire/suggest-matches.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { parseRujukan } from "../../src/core/rujukan/parse-rujukan.ts";
import type { TeksRujukan } from "../../src/core/rujukan/rujukan.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import { median } from "./median.ts";

/** Five regions of 20,000 accounts each. */
const SALINAN = 5;
const LEAVES = 100_000;
const TURNS = 9;

/** What one process measured. */
export interface RegionMeasured {
  readonly rekening: number;
  readonly sub: number;
  readonly nodes: number;
  readonly index: number;
  /** The first tree of the process, its code not compiled yet; then one of new pos. */
  readonly cascade: number;
  readonly cascadeWarm: number;
  readonly rows: number;
  readonly bare: number;
  readonly rollUp: number;
  readonly matched: number;
  readonly pairs: number;
  readonly match: number;
  readonly candidates: number;
  /** Press to answer of *Percepatan*: nothing known and no code compiled; another version; all worked out beforehand. */
  readonly pressCold: number;
  readonly pressWarm: number;
  readonly press: number;
}

/** What was made before is swept first: its garbage is not the job's. */
function timed<Result>(job: () => Result): [Result, number] {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** The sheets with the SKPD of another region: the same codes, numbered on. */
function salinan(grids: readonly SheetGrid[], nomor: number): SheetGrid[] {
  const other = (value: CellValue): CellValue =>
    typeof value === "string" && /^\d\.\d\d\.\d\.\d\d\.\d\.\d\d\.\d\d\.0000$/.test(value)
      ? value.replace(/0000$/, String(nomor).padStart(4, "0"))
      : value;
  return grids.map((grid) => ({
    ...grid,
    file: `${nomor}.xlsx`,
    values: grid.values.map((row) =>
      row.map((value, col) =>
        grid.name === "SKPD" && col === 1 ? `${String(value)} ${nomor}` : other(value),
      ),
    ),
  }));
}

/** Rows shaped as the tree of the region, again and again, until there are enough leaves. */
function tableOf(nodes: readonly CascadeNode[]): {
  tabel: Tabel;
  induk: Int32Array;
  leaf: number[];
} {
  const leaves = nodes.filter(({ level }) => level === "subKegiatan").length;
  const times = Math.ceil(LEAVES / leaves);
  const place = new Map(nodes.map(({ id }, at) => [id, at]));
  const below = nodes.length - 1;
  const induk = new Int32Array(1 + times * below);
  induk[0] = -1;
  const tabel = buatTabel(induk.length, LEBAR);
  const leaf: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const from = turn * below;
    for (let at = 1; at < nodes.length; at += 1) {
      const node = nodes[at];
      const up = place.get(node?.parent ?? "") ?? 0;
      induk[from + at] = up === 0 ? 0 : from + up;
      if (node?.level !== "subKegiatan") continue;
      leaf.push(from + at);
      for (let col = 0; col < LEBAR; col += 1) {
        tabel.angka[(from + at) * LEBAR + col] = (node.pagu ?? 0) + col;
      }
      tabel.ada[from + at] = 1 << KOLOM.pagu;
    }
  }
  return { tabel, induk, leaf };
}

/** The same leaves side by side, summed column by column and nothing else. */
function bareSum(rows: Float64Array): Float64Array {
  const total = new Float64Array(LEBAR);
  for (let from = 0; from < rows.length; from += LEBAR) {
    for (let col = 0; col < LEBAR; col += 1) {
      total[col] = (total[col] ?? 0) + (rows[from + col] ?? 0);
    }
  }
  return total;
}

function rollUps(nodes: readonly CascadeNode[]): Pick<RegionMeasured, "rows" | "bare" | "rollUp"> {
  const { tabel, induk, leaf } = tableOf(nodes);
  const rows = new Float64Array(leaf.length * LEBAR);
  leaf.forEach((at, nth) =>
    rows.set(tabel.angka.subarray(at * LEBAR, (at + 1) * LEBAR), nth * LEBAR),
  );
  const bare: number[] = [];
  const rollUp: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const own = { angka: tabel.angka.slice(), ada: tabel.ada.slice() };
    const [total, sumTime] = timed(() => bareSum(rows));
    const [, rollTime] = timed(() => gulung(own, induk, LEBAR));
    if (total[KOLOM.pagu] !== own.angka[KOLOM.pagu]) throw new Error("the sums differ");
    bare.push(sumTime);
    rollUp.push(rollTime);
  }
  return { rows: leaf.length, bare: median(bare), rollUp: median(rollUp) };
}

const [tables = ""] = process.argv.slice(2);
const rujukan = parseRujukan(JSON.parse(readFileSync(tables, "utf8")) as TeksRujukan);
const grids = buildWilayah(rujukan).map((sheet) => draftGrid(sheet));

const oneModel = readWorkbook(grids);
const one = buildPosList(oneModel);
const gazetir = (text: string) => rujukan.wilayah(text);
const [usulan, match] = timed(() => suggestMatches(one, { gazetir }));

/** A version of the region that was never judged: settings are other objects, pos are read anew. */
const version = () => snapshotOf(oneModel, { pos: buildPosList(readWorkbook(grids)) });
const press = (snapshot: FxSnapshot) => timed(() => accelerateSnapshot(snapshot, rujukan));
const [view, pressCold] = press(version());
press(version());
press(version());
const [, pressWarm] = press(version());
const ready = version();
const steps = siapkan(ready);
while (steps.next().done !== true);
const [, pressReady] = press(ready);

const large = readWorkbook(
  Array.from({ length: SALINAN }, (_, index) => salinan(grids, index + 1)).flat(),
);
const [pos, index] = timed(() => buildPosList(large));
const [tree, cascade] = timed(() => buildCascade(large, pos, { asOf: 2 }));
const again = buildPosList(large);
const [, cascadeWarm] = timed(() => buildCascade(large, again, { asOf: 2 }));

const measured: RegionMeasured = {
  rekening: large.rakList.length,
  sub: pos.list.length,
  nodes: tree.nodes.length,
  index,
  cascade,
  cascadeWarm,
  ...rollUps(tree.nodes),
  matched: usulan.dinilai,
  pairs: usulan.kandidat,
  match,
  candidates: view.candidates.length,
  pressCold,
  pressWarm,
  press: pressReady,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
