import { expect, test } from "vitest";
import { NAMA_BULAN } from "../../../src/core/periode/periode.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import { GridView } from "../../../src/sheet/read/grid-view.ts";
import { readRencana } from "../../../src/sheet/read/form-rencana.ts";

/** The printed block: month, colon, amount, and the signatures beside it. */
function block(maret: CellValue): GridView {
  const rows: CellValue[][] = NAMA_BULAN.map((bulan, nth) => [
    bulan,
    ":",
    bulan === "Maret" ? maret : 1000 * nth,
    nth === 2 ? "Pengguna Anggaran" : "",
  ]);
  const values = [
    ["Rencana Realisasi Belanja per Bulan", "", "", ""],
    ...rows,
    ["Jumlah", ":", 66_000, ""],
  ];
  return new GridView({ file: "", name: "DPA", top: 0, left: 0, values });
}

test("a blank month is its own cell under the other amounts", () => {
  const grid = block("");
  const { rencana } = readRencana(grid, 0);
  expect(rencana.bulan[2]).toBeNull();
  expect(rencana.origin.cols.bulan3).toBe(2);
  expect(rencana.origin.rows?.bulan3).toBe(3);
  expect(grid.issues).toEqual([]);
});

test("words in the place of the amount are told, the signature beside it is not", () => {
  const grid = block("dua juta");
  const { rencana } = readRencana(grid, 0);
  expect(rencana.bulan[2]).toBeNull();
  expect(grid.issues).toMatchObject([
    { kind: "bukanAngka", text: "dua juta", at: { row: 3, col: 2 } },
  ]);
});
