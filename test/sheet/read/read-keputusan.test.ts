import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid } from "./grid.ts";

const HEADER = [
  "Id",
  "Rapat",
  "Tanggal",
  "Butir",
  "Keputusan",
  "PIC",
  "Tenggat",
  "Status",
  "Kode",
  "Sel",
];

describe("the decision log", () => {
  test("with what staff add by hand: titles above, blank lines, notes, dates as text", () => {
    const read = readSheet(
      grid([
        ["KEPUTUSAN RAPAT"],
        ["Kabupaten Sumedang"],
        HEADER,
        ["K-001", "Rakor", 44_963, "Jalan", "Lelang ulang", "Kabid", "28/02/2023", "", "1.03", ""],
        ["", "", "", "", "", "", "", "", "", ""],
        ["", "", "", "", "Lapor tiap Jumat", "Camat", "", "proses", "", "RAK!G12"],
        ["", "", "", "", "", "catatan saja", "", "", "", ""],
      ]),
    );
    expect(read.summary).toMatchObject({ kind: "keputusan", rows: 2, alasan: null });
    expect(read.keputusanList[0]).toMatchObject({
      id: "K-001",
      rapat: "Rakor",
      tanggal: { tahun: 2023, bulan: 2, hari: 6 },
      tenggat: { tahun: 2023, bulan: 2, hari: 28 },
      kode: "1.03",
      origin: { row: 3 },
    });
    expect(read.keputusanList[1]).toMatchObject({
      id: "",
      keputusan: "Lapor tiap Jumat",
      status: "proses",
      sel: "RAK!G12",
      tenggat: null,
    });
  });

  test("a due day that is no day is noted", () => {
    const read = readSheet(grid([HEADER, ["K-1", "", "", "x", "y", "", "31/02/2023", "", "", ""]]));
    expect(read.keputusanList[0]?.tenggat).toBeNull();
    expect(read.issues).toMatchObject([{ kind: "bukanTanggal", text: "31/02/2023" }]);
  });

  test("an empty log is a log", () => {
    const { summary } = readSheet(grid([["KEPUTUSAN RAPAT"], HEADER]));
    expect(summary).toMatchObject({ kind: "keputusan", rows: 0, alasan: "formulirKosong" });
  });
});
