import { expect, test } from "vitest";
import type { RingkasanBerkas } from "../../../src/cli/borongan/hasil-berkas.ts";
import { bacaHasil } from "../../../src/cli/borongan/hasil-berkas.ts";
import { laporanBorongan } from "../../../src/cli/borongan/laporan.ts";

const hasil = (isi: object): RingkasanBerkas => {
  const read = bacaHasil(JSON.stringify({ kunci: "k", pesan: "", ...isi }));
  if (read === null) throw new Error("no result");
  return read;
};
const summary = { error: 0, warning: 0, info: 0 };
const cells = (list: readonly RingkasanBerkas[], file: string): string[] => {
  const line = laporanBorongan(list, [])
    .split("\n")
    .find((one) => one.startsWith(file));
  return (line ?? "").split(/ {2,}/).map((cell) => cell.trim());
};

test("reasons stand below in whole sentences, each with its file", () => {
  const long = `rusak.xlsx ${"sangat ".repeat(40)}rusak. Buka dengan Excel.`;
  const list = [hasil({ file: "rusak.xlsx", status: "galat", pesan: long })];
  const lines = laporanBorongan(list, [
    { file: "b\u001b[2J.xlsx", sebab: "memerlukan memori" },
  ]).split("\n");
  expect(lines).toContain(long);
  expect(lines).toContain("b [2J.xlsx: memerlukan memori");
});

test("what is not known of a file is blank, never zero", () => {
  const list = [
    hasil({ file: "rusak.xlsx", status: "galat", pesan: "rusak.xlsx rusak." }),
    hasil({ file: "rak.xlsx", status: "lolos", subKegiatan: 3, pagu: null, summary }),
    hasil({ file: "nol.xlsx", status: "lolos", subKegiatan: 3, pagu: 0, summary }),
  ];
  expect(cells(list, "rusak.xlsx")).toEqual(["rusak.xlsx", "! tidak terbaca"]);
  expect(cells(list, "rak.xlsx")).toEqual(["rak.xlsx", "✓ dapat diajukan", "3", "0", "0", "0"]);
  expect(cells(list, "nol.xlsx")[3]).toBe("Rp0");
});
