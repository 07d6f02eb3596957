import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { NAMA_REKENING } from "../../../src/sheet/sample/data/rekening.ts";
import { SKPD_CONTOH } from "../../../src/sheet/sample/data/region.ts";
import { csvRows } from "../../tools/fixtures/csv.ts";
import { allBlocks, cellOf, rowsOf } from "./support.ts";

const known = csvRows(
  readFileSync(new URL("../../fixtures/nomenklatur-contoh.csv", import.meta.url), "utf8"),
);
const { sheets } = buildSample();

/** The nomenclature extract has lost its punctuation and capitals. */
const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
const nameOf = (kode: string): string => bare(known.find((row) => row.kode === kode)?.nama ?? "?");

describe("codes and names of the sample", () => {
  it("are those of the nomenclature", () => {
    for (const skpd of SKPD_CONTOH) {
      for (const [kode, nama] of Object.entries(skpd.urusan)) expect(bare(nama)).toBe(nameOf(kode));
      for (const program of skpd.program) {
        for (const { kode, nama } of [
          program,
          ...program.kegiatan,
          ...program.kegiatan.flatMap(({ sub }) => sub),
        ]) {
          expect(bare(nama), kode).toBe(nameOf(kode));
        }
      }
    }
  });

  it("are those of the account list", () => {
    for (const [kode, nama] of Object.entries(NAMA_REKENING))
      expect(bare(nama), kode).toBe(nameOf(kode));
  });

  it("name real places and sources of funds", () => {
    const places = known.filter(({ jenis }) => jenis === "desa").map(({ nama }) => nama);
    const funds = known.filter(({ jenis }) => jenis === "sumber_dana").map(({ nama }) => nama);
    for (const { lokasi, sumberDana } of allBlocks(sheets)) {
      for (const one of lokasi.split("; ")) {
        expect(["Semua Kecamatan, Semua Kelurahan", ...places]).toContain(
          one.replace("Kab. Sumedang, ", ""),
        );
      }
      expect(funds).toContain(sumberDana);
    }
  });
});

describe("crossfire of the sample", () => {
  const rows = rowsOf(sheets, "Crossfire").slice(4);

  it("has three themes per Asisten, each with one lead and known codes", () => {
    const themes = new Map(rows.map((row) => [String(row[1]), String(row[0])]));
    expect(themes.size).toBe(9);
    const perAsisten = [...themes.values()].reduce<Record<string, number>>(
      (count, one) => ({ ...count, [one]: (count[one] ?? 0) + 1 }),
      {},
    );
    expect(Object.values(perAsisten)).toEqual([3, 3, 3]);
    for (const theme of themes.keys()) {
      expect(rows.filter((row) => row[1] === theme && row[2] === "Pengampu")).toHaveLength(1);
    }
    const codes = new Set(allBlocks(sheets).map(({ kode }) => kode));
    expect(rows.every((row) => codes.has(String(row[4])))).toBe(true);
    expect(
      rows
        .map((row) => row[3])
        .every((alias) => rowsOf(sheets, "SKPD").some((skpd) => skpd[2] === alias)),
    ).toBe(true);
  });
});

describe("the seeded sample", () => {
  const seeded = buildSample({ seeded: true });

  it("has each kind once, each at its own filled place", () => {
    expect(seeded.seeded).toHaveLength(14);
    expect(new Set(seeded.seeded.map(({ kind }) => kind)).size).toBe(14);
    expect(new Set(seeded.seeded.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(14);
    const values = Object.fromEntries(
      seeded.seeded.map(({ kind, sheet, cell }) => [kind, cellOf(seeded.sheets, sheet, cell)]),
    );
    expect(values).toMatchObject({
      "kode-rekening-rusak": "5.1.02.O1.01.0025",
      "rincian-salah-hitung": 21_000_000,
      "target-kosong": "",
      "lokasi-kosong": "",
      "sumber-dana-kosong": "",
      "rekening-ganda": "5.2.02.10.01.0002",
      "crossfire-kode-tidak-dikenal": "1.02.05.2.03.11",
      "rak-negatif": -5_000_000,
    });
    expect(values["kode-di-luar-kegiatan"]).toMatch(/^3\.27\.03\.2\.01\.03 - /);
  });

  it("differs from the clean one only where it says so", () => {
    const changed = seeded.sheets.flatMap((sheet) => {
      const clean = sheets.find(({ name }) => name === sheet.name)!;
      if (sheet.rows.length !== clean.rows.length) return [`${sheet.name}: rows`];
      const [before, after] = [draftGrid(clean).values, draftGrid(sheet).values];
      return after.flatMap((row, i) =>
        row.some((value, col) => value !== before[i]![col]) ? [sheet.name] : [],
      );
    });
    const count = changed.reduce<Record<string, number>>(
      (all, name) => ({ ...all, [name]: (all[name] ?? 0) + 1 }),
      {},
    );
    expect(count).toEqual({
      "DPA Dinkes": 2,
      "DPA Dinsos": 1,
      "DPA DPUTR": 1,
      "DPA DPKP": 1,
      "DPA Disparbudpora": 2,
      "DPA Diskominfosanditik: rows": 1,
      // The program and the total under it.
      PK: 2,
      // The unknown code, and two rows of the sub kegiatan whose code is wrong on every sheet.
      Crossfire: 3,
      RAK: 5,
      Realisasi: 1,
    });
  });

  it("is the same at every call", () => {
    expect(buildSample({ seeded: true })).toEqual(seeded);
    expect(buildSample().seeded).toEqual([]);
  });
});
