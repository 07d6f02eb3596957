import fc from "fast-check";
import { expect, it } from "vitest";
import { versiBerkas } from "../../../src/core/acceleration/versi-berkas.ts";
import { bandingkanAnggaran } from "../../../src/core/acceleration/banding-anggaran.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import type { Model } from "../../../src/core/model/model.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { dpaDuaVersi } from "../../support/dua-versi-workbook.ts";

const SELURUHNYA = { semula: "", menjadi: "" };

/** A DPA list of those SKPD with one account each. */
function dpa(file: string, skpdList: readonly (readonly [nomor: number, jumlah: number])[]): Model {
  const [, header = []] = dpaDuaVersi().Murni.values;
  const rows = skpdList.map(([nomor, jumlah]) => [
    `1.0${nomor}.0.00.0.00.01.0000`,
    `Dinas ${nomor}`,
    "1.02.02.2.02.0001",
    "Pelayanan",
    "5.1.02.01.01.0024",
    "Alat Tulis Kantor",
    jumlah,
  ]);
  const values = [["DPA TAHUN ANGGARAN 2026"], header, ...rows];
  return readWorkbook([{ file, name: "DPA", top: 0, left: 0, values }]);
}

const kelompok = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 99 })),
  {
    minLength: 1,
    selector: ([nomor]) => nomor,
  },
);

it("compares exactly the SKPD both hold, and names every other", () => {
  fc.assert(
    fc.property(kelompok, kelompok, (lama, baru) => {
      const model = dpa("", baru);
      const found = versiBerkas(
        model,
        buildPosList(model).skpd,
        dpa("lama.xlsx", lama),
        SELURUHNYA,
      );
      const both = baru.filter(([nomor]) => lama.some(([other]) => other === nomor));
      if (both.length === 0) {
        expect(found).toBeNull();
        return;
      }
      const only = (own: typeof lama, other: typeof lama) =>
        own
          .filter(([nomor]) => !other.some(([one]) => one === nomor))
          .map(([nomor]) => `Dinas ${nomor}`);
      expect([...(found?.hanyaBerkas ?? [])].sort()).toEqual(only(lama, baru).sort());
      expect([...(found?.hanyaBuku ?? [])].sort()).toEqual(only(baru, lama).sort());
      const { semula, menjadi } = found?.versi ?? { semula: [], menjadi: [] };
      const changed = both.filter(
        ([nomor, jumlah]) => lama.find(([other]) => other === nomor)?.[1] !== jumlah,
      );
      expect(bandingkanAnggaran(semula, menjadi).rekeningList).toHaveLength(changed.length);
    }),
    { numRuns: 60 },
  );
});
