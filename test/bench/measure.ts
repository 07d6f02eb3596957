/** One size in a process of its own, so that its peak memory is its own. Prints a line of JSON. */
import { performance } from "node:perf_hooks";
import { buildCascade } from "../../src/core/cascade/build-cascade.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { asOfOf, snapshotOf } from "../../src/core/pk/snapshot.ts";
import { runRules } from "../../src/core/rules/run.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { bigDrafts, type BigSize } from "../tools/fixtures/big.ts";

async function timed<Result>(job: () => Result | Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await job();
  return [result, performance.now() - start];
}

const size = Number(process.argv[2]) as BigSize;
const bytes = writeDraft(bigDrafts(size), { title: "bench", created: "2023-01-02T00:00:00Z" });
const before = process.memoryUsage().rss;

const [grids, read] = await timed(async (): Promise<SheetGrid[]> => {
  const book = openXlsx(bytes, "bench.xlsx");
  const sheets = await book.listSheets();
  return book.readSheets(sheets.map(({ name }) => name));
});
const [model, parse] = await timed(() => readWorkbook(grids));
const [result, rules] = await timed(() => runRules(model, {}));
const [pos, posTime] = await timed(() => buildPosList(model));
const snapshot = snapshotOf(model, { pos });
const [tree, cascade] = await timed(() => buildCascade(model, pos, { asOf: asOfOf(snapshot) }));

process.stdout.write(
  `${JSON.stringify({
    size,
    bytes: bytes.length,
    cells: grids.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0),
    subKegiatan: model.subKegiatanList.length,
    findings: result.findings.length,
    nodes: tree.nodes.length,
    read,
    parse,
    rules,
    cascade: posTime + cascade,
    rss: process.resourceUsage().maxRSS / 1024,
    before: before / 1_048_576,
  })}\n`,
);
