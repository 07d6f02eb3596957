import { expect, test } from "vitest";
import type { Rekening } from "../../../src/core/model/dpa.ts";
import { parseKodeRekening, tingkatTertulis } from "../../../src/core/kode/kode-rekening.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";
import { RekeningTree, type MutableRekening } from "../../../src/sheet/read/rekening-tree.ts";

type Baris = readonly [kode: string, jumlah: number | null];

function rekening([kode, jumlah]: Baris, row: number): MutableRekening {
  return {
    origin: { at: { file: "", sheet: "DPA" }, row, cols: { kode: 0, jumlah: 1 } },
    kodeText: kode,
    kode: parseKodeRekening(kode),
    level: tingkatTertulis(kode),
    uraian: "",
    jumlah: jumlah === null ? null : rupiah(jumlah),
    sebelum: null,
    sumberDana: null,
    children: [],
    kelompokList: [],
    rincianList: [],
  };
}

/** The tree as nested codes: `5 (5.1 (5.1.02))`. */
function shapeOf(list: readonly Rekening[]): string {
  return list
    .map(({ kodeText, children }) =>
      children.length === 0 ? kodeText : `${kodeText} (${shapeOf(children)})`,
    )
    .join(", ");
}

function treeOf(...rows: readonly Baris[]): string {
  const tree = new RekeningTree();
  rows.forEach((row, nth) => tree.addRekening(rekening(row, nth)));
  return shapeOf(tree.settle());
}

const ATAS: readonly Baris[] = [
  ["5.1.02", 300],
  ["5.1.02.01", 100],
  ["5.1.02.01.01", 100],
];

test("an account whose own row above is missing goes where its code lies", () => {
  expect(treeOf(...ATAS, ["5.1.02.04.01", 200])).toBe(
    "5.1.02 (5.1.02.01 (5.1.02.01.01), 5.1.02.04.01)",
  );
});

test("a mistyped account that is in the total above it stays there", () => {
  expect(treeOf(["5.1.02", 300], ["5.1.02.01", 300], ["5.1.02.04.01", 300])).toBe(
    "5.1.02 (5.1.02.01 (5.1.02.04.01))",
  );
  expect(
    treeOf(["5.1.02", 300], ["5.1.02.01", 300], ["5.1.02.01.01", 100], ["5.1.02.04.02", 200]),
  ).toBe("5.1.02 (5.1.02.01 (5.1.02.01.01, 5.1.02.04.02))");
});

test("without totals nothing is moved", () => {
  expect(
    treeOf(["5.1.02", null], ["5.1.02.01", null], ["5.1.02.01.01", 100], ["5.1.02.04.01", 200]),
  ).toBe("5.1.02 (5.1.02.01 (5.1.02.01.01, 5.1.02.04.01))");
});

test("a code that lies under nothing above stays where it stood", () => {
  expect(treeOf(...ATAS, ["5.2.03.01.01", 200])).toBe(
    "5.1.02 (5.1.02.01 (5.1.02.01.01, 5.2.03.01.01))",
  );
});

test("a broken code without dots is a sibling of the accounts around it", () => {
  expect(treeOf(...ATAS.slice(0, 2), ["51020101", 50], ["5.1.02.01.02", 50])).toBe(
    "5.1.02 (5.1.02.01 (51020101, 5.1.02.01.02))",
  );
});
