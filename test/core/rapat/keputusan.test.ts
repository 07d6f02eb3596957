import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeputusanRow } from "../../../src/core/model/tables.ts";
import {
  bacaKeputusan,
  idBerikut,
  parseStatus,
  terbukaTerurut,
} from "../../../src/core/rapat/keputusan.ts";
import { tanggalOfIso } from "../../../src/core/periode/hari.ts";

const row = (id: string, tenggat: string | null = null, status = ""): KeputusanRow => ({
  origin: { at: { file: "", sheet: "PK Keputusan" }, row: 5, cols: { id: 0, keputusan: 4 } },
  id,
  rapat: "Rapat Februari",
  tanggal: null,
  butir: "",
  keputusan: `Putusan ${id}`,
  pic: "",
  tenggat: tenggat === null ? null : tanggalOfIso(tenggat),
  status,
  kode: "",
  sel: "",
});
const HARI = tanggalOfIso("2023-03-01");

describe("bacaKeputusan", () => {
  it("repairs blank and double ids without touching good ones", () => {
    const list = bacaKeputusan([row("K-002"), row(""), row("K-002"), row(" K-001 ")], HARI);
    expect(list.map(({ id, isIdDiperbaiki }) => [id, isIdDiperbaiki])).toEqual([
      ["K-002", false],
      ["K-003", true],
      ["K-004", true],
      ["K-001", false],
    ]);
  });

  it("gives every row an id of its own, the same ones each time", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "K-001", "K-002", "A", " ", "K-1")), (ids) => {
        const read = () =>
          bacaKeputusan(
            ids.map((id) => row(id)),
            HARI,
          ).map(({ id }) => id);
        expect(new Set(read()).size).toBe(ids.length);
        expect(read()).toEqual(read());
      }),
    );
  });

  it("tells overdue, today, later and without a day; closed ones are never overdue", () => {
    const list = bacaKeputusan(
      [
        row("1", "2023-02-28"),
        row("2", "2023-03-01"),
        row("3", "2023-03-02"),
        row("4"),
        row("5", "2023-01-01", "Selesai"),
      ],
      HARI,
    );
    expect(list.map(({ tenggat }) => tenggat)).toEqual([
      "lewat",
      "hariIni",
      "mendatang",
      "tanpaTenggat",
      "mendatang",
    ]);
    expect(bacaKeputusan([row("1", "2023-02-28")], null)[0]?.tenggat).toBe("mendatang");
  });
});

describe("terbukaTerurut", () => {
  it("brings overdue ones back first, the oldest on top, and leaves closed ones out", () => {
    const list = bacaKeputusan(
      [
        row("later", "2023-05-01"),
        row("none"),
        row("done", "2023-01-01", "tuntas"),
        row("late", "2023-02-20"),
        row("older", "2023-02-01", "Proses"),
      ],
      HARI,
    );
    expect(terbukaTerurut(list).map(({ id }) => id)).toEqual(["older", "late", "later", "none"]);
  });
});

describe("words and numbers", () => {
  it.each([
    ["", "terbuka"],
    ["SELESAI", "selesai"],
    ["dalam  proses", "berjalan"],
    ["batal", "dibatalkan"],
    ["hampir selesai", "terbuka"],
  ])("%j is %s", (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });

  it("counts on from the highest number", () => {
    expect(idBerikut([])).toBe("K-001");
    expect(idBerikut([row("K-009"), row("x"), row("K-002")])).toBe("K-010");
    expect(idBerikut([row("K-999")])).toBe("K-1000");
  });

  it.each(["2023-02-29", "2023-13-01", "2023-00-10", "23-01-01", "2023-1-1", ""])(
    "%j is no day",
    (text) => {
      expect(tanggalOfIso(text)).toBeNull();
    },
  );
});
