import { describe, expect, test } from "vitest";
import type { SheetSummary } from "../../src/core/model/model.ts";
import { renderPengenalan } from "../../src/i18n/render-sheet.ts";

const SUMMARY: SheetSummary = {
  file: "",
  sheet: "RAK",
  kind: "rak",
  rows: 3,
  headerRow: 1,
  confidence: 0.9,
  isCorrected: false,
  kolom: ["Kode", "Total", "Januari", "Februari", "Maret"].map((judul, col) => ({
    field: judul,
    col,
    judul,
  })),
  alasan: null,
  dilewati: [],
};

describe("renderPengenalan", () => {
  test("names the row and the first headings", () => {
    expect(renderPengenalan(SUMMARY)).toBe(
      "Judul kolom pada baris 2: Kode, Total, Januari, Februari, dan 1 lainnya.",
    );
  });

  test("a heading as long as a paragraph is cut", () => {
    const kolom = [{ field: "kode", col: 0, judul: `a\n${"b".repeat(200)}` }];
    expect(renderPengenalan({ ...SUMMARY, kolom }).length).toBeLessThan(80);
  });

  test.each([
    [{ isCorrected: true }, "Ditetapkan oleh pengguna."],
    [{ kind: "kosong", kolom: [], headerRow: null }, "Lembar ini tidak berisi."],
    [
      { kind: "lain", kolom: [], headerRow: null, alasan: "tanpaJudul" },
      "Tidak ada judul kolom yang dikenal.",
    ],
    [{ kind: "dpa-form", isArsip: true }, "Lembar memuat kepala formulir DPA. Isinya milik tahap"],
  ] as const)("%j", (more, start) => {
    expect(renderPengenalan({ ...SUMMARY, ...more }).startsWith(start)).toBe(true);
  });
});
