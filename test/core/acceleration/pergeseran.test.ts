import { describe, expect, it } from "vitest";
import {
  ATURAN_PERGESERAN,
  jenisPergeseran,
  type LetakAnggaran,
} from "../../../src/core/acceleration/pergeseran.ts";

const line: LetakAnggaran = {
  skpdId: "a",
  unitId: "a",
  subKegiatanKey: "2.16.3.2.1.5",
  rekening: [5, 1, 2, 1, 1, 24],
  uraian: "Kertas",
  rincian: "1 rim",
};

describe("jenisPergeseran", () => {
  it.each([
    [{}, "t", false],
    [{ rincian: "2 rim" }, "a", false],
    [{ rekening: [5, 1, 2, 1, 1, 25] }, "b", false],
    [{ rekening: [5, 1, 2, 1, 2, 24] }, "c", false],
    [{ rekening: [5, 1, 2, 2, 1, 24] }, "d", false],
    [{ rekening: [5, 1, 5, 1, 1, 24] }, "e", true],
    [{ rekening: [5, 2, 2, 1, 1, 24] }, "f", true],
    [{ subKegiatanKey: "2.16.3.2.1.6" }, "g", true],
    [{ subKegiatanKey: "2.16.3.2.2.5" }, "h", true],
    [{ subKegiatanKey: "2.16.2.2.1.5" }, "i", true],
    [{ unitId: "b" }, "j", true],
    [{ skpdId: "b" }, "k", true],
  ] as const)("classifies a change of %j as %s", (change, jenis, isPerubahan) => {
    expect(jenisPergeseran(line, { ...line, ...change })).toBe(jenis);
    expect(ATURAN_PERGESERAN[jenis]).toMatchObject({ jenis, isPerubahan });
  });
});
