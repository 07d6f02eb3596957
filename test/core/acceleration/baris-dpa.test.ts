import { describe, expect, it } from "vitest";
import { bandingkanAnggaran } from "../../../src/core/acceleration/banding-anggaran.ts";
import { bandingkanJadwal } from "../../../src/core/acceleration/banding-jadwal.ts";
import { duaVersi } from "../../../src/core/acceleration/baris-dpa.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import type { Model } from "../../../src/core/model/model.ts";
import { contohModel } from "../../../src/core/rules/example.ts";
import type { DokumenSpec } from "../../../src/core/rules/example-dpa.ts";

const ATK = "5.1.02.01.01.0024 - Alat tulis";
const CETAK = "5.1.02.01.01.0026 - Cetak";
const SUB = "1.02.02.2.02.0015 - Gizi";
const months = (plan: Readonly<Record<number, number>>): (number | null)[] =>
  Array.from({ length: 12 }, (_, nth) => plan[nth + 1] ?? null);

const versi = (model: Model) => duaVersi(model, buildPosList(model).skpd);
const dokumen = (
  tahap: DokumenSpec["tahap"],
  sub: NonNullable<DokumenSpec["sub"]>[number],
): DokumenSpec => ({ tahun: 2026, tahap, sub: [{ kode: SUB, ...sub }] }) as DokumenSpec;

describe("two versions of a budget in one workbook", () => {
  it("are none where it holds one", () => {
    const model = contohModel({
      dokumen: [dokumen("murni", { rekening: [{ kode: ATK, jumlah: 100 }] })],
    });
    expect(versi(model)).toBeNull();
  });

  it("are the stage that counts and the one before", () => {
    const model = contohModel({
      dokumen: [
        dokumen("pergeseran", {
          rekening: [
            { kode: ATK, jumlah: 70 },
            { kode: CETAK, jumlah: 30 },
          ],
        }),
      ],
      arsip: [dokumen("murni", { rekening: [{ kode: ATK, jumlah: 100 }] })],
    });
    const found = versi(model);
    expect(found?.asal).toBe("tahap");
    expect(found?.semula.map(({ jumlah }) => jumlah)).toEqual([100]);
    expect(found?.menjadi.map(({ jumlah }) => jumlah)).toEqual([70, 30]);
    const { arusList } = bandingkanAnggaran(found?.semula ?? [], found?.menjadi ?? []);
    expect(arusList.map(({ jenis, jumlah }) => `${jenis} ${jumlah}`)).toEqual(["b 30"]);
  });

  it("are the two columns of a document that prints both; Rp0 before means that it was not there", () => {
    const model = contohModel({
      dokumen: [
        dokumen("perubahan", {
          rekening: [
            { kode: ATK, jumlah: 70, sebelum: 100 },
            { kode: CETAK, jumlah: 30, sebelum: 0 },
          ],
        }),
      ],
    });
    const found = versi(model);
    expect(found?.asal).toBe("kolom");
    expect(found?.semula.map(({ jumlah }) => jumlah)).toEqual([100]);
    expect(found?.menjadi.map(({ jumlah }) => jumlah)).toEqual([70, 30]);
  });

  it("go down to the items only where they make up the account", () => {
    const item = (uraian: string, jumlah: number | null) => ({ uraian, jumlah });
    const whole = contohModel({
      dokumen: [
        dokumen("pergeseran", {
          rekening: [{ kode: ATK, jumlah: 100, rincian: [item("Kertas", 60), item("Map", 40)] }],
        }),
      ],
      arsip: [
        dokumen("murni", {
          rekening: [{ kode: ATK, jumlah: 100, rincian: [item("Kertas", 100)] }],
        }),
      ],
    });
    expect(versi(whole)?.menjadi.map(({ uraian, jumlah }) => [uraian, jumlah])).toEqual([
      [expect.stringMatching(/^Kertas/), 60],
      [expect.stringMatching(/^Map/), 40],
    ]);
    const broken = contohModel({
      dokumen: [
        dokumen("pergeseran", {
          rekening: [{ kode: ATK, jumlah: 100, rincian: [item("Kertas", 60), item("Map", null)] }],
        }),
      ],
      arsip: [dokumen("murni", { rekening: [{ kode: ATK, jumlah: 90 }] })],
    });
    expect(versi(broken)?.menjadi.map(({ uraian, jumlah }) => [uraian, jumlah])).toEqual([
      ["", 100],
    ]);
  });
});

describe("months of two versions", () => {
  const dua = (semula: Record<number, number> | null, menjadi: Record<number, number> | null) => {
    const sub = (plan: Record<number, number> | null) => ({
      rekening: [{ kode: ATK, jumlah: 100 }],
      ...(plan === null ? {} : { bulan: months(plan) }),
    });
    const model = contohModel({
      dokumen: [dokumen("pergeseran", sub(menjadi))],
      arsip: [dokumen("murni", sub(semula))],
    });
    const found = versi(model);
    return found === null ? null : bandingkanJadwal(found);
  };

  it("are row t where only months moved, at the first cell that differs", () => {
    const [one, ...more] = dua({ 10: 100 }, { 4: 60, 10: 40 }) ?? [];
    expect(more).toEqual([]);
    expect(one).toMatchObject({ isWaktuSaja: true });
    expect([one?.semula[9], one?.menjadi[3]]).toEqual([100, 60]);
    expect(one?.at).not.toBeNull();
  });

  it("follow a shift of the budget where the amount changed too", () => {
    expect(dua({ 10: 100 }, { 4: 60 })).toMatchObject([{ isWaktuSaja: false }]);
  });

  it("are nothing where they agree, a blank month being no money, or where a version prints none", () => {
    expect(dua({ 10: 100 }, { 10: 100, 11: 0 })).toEqual([]);
    expect(dua(null, { 10: 100 })).toEqual([]);
    expect(dua({ 10: 100 }, null)).toEqual([]);
  });
});
