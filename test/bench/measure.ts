/** `measure.ts FILE RUJUKAN`: one workbook in a process of its own, so that its peak memory is its own. Prints a line of JSON. */
import { readFileSync } from "node:fs";
import { buildCascade } from "../../src/core/cascade/build-cascade.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { asOfOf, snapshotOf } from "../../src/core/pk/snapshot.ts";
import { runRules } from "../../src/core/rules/run.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { parseRujukan } from "../../src/core/rujukan/parse-rujukan.ts";
import type { TeksRujukan } from "../../src/core/rujukan/rujukan.ts";

/**
 * Milliseconds of processor time, not of the clock: on a busy machine the clock counts the others. Work of the
 * engine's own threads (collecting garbage, compiling) counts too.
 */
async function timed<Result>(job: () => Result | Promise<Result>): Promise<[Result, number]> {
  const start = process.cpuUsage();
  const result = await job();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

const [file = "", tables = ""] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const rujukan = parseRujukan(JSON.parse(readFileSync(tables, "utf8")) as TeksRujukan);

const [grids, read] = await timed(async (): Promise<SheetGrid[]> => {
  const book = openXlsx(bytes, "bench.xlsx");
  const sheets = await book.listSheets();
  return book.readSheets(sheets.map(({ name }) => name));
});
const [model, parse] = await timed(() => readWorkbook(grids));
const [result, rules] = await timed(() => runRules(model, { rujukan }));
const [pos, posTime] = await timed(() => buildPosList(model));
const snapshot = snapshotOf(model, { pos });
const [tree, cascade] = await timed(() => buildCascade(model, pos, { asOf: asOfOf(snapshot) }));

process.stdout.write(
  `${JSON.stringify({
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
  })}\n`,
);
