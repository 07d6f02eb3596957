import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedaBeku, ringkasId, type Beku } from "../../../src/core/rapat/beku.ts";
import { parseBeku, writeBeku } from "../../../src/sheet/memory/beku.ts";

const BEKU: Beku = {
  tanggal: "2023-02-06",
  asOf: 1,
  angka: { serapan: 0.1, kinerja: null },
  skpd: { "1.6": [100, -0.05, 2] },
  temuan: [1, 2, 3],
  percepatan: { "1.6|a": "layak" },
  keputusan: { "K-001": "terbuka", "K-002": "terbuka" },
};

describe("bedaBeku", () => {
  it("finds nothing between a meeting and itself", () => {
    expect(bedaBeku(BEKU, BEKU)).toEqual({
      sejak: "2023-02-06",
      angka: [],
      skpd: [],
      temuan: { hilang: 0, baru: 0, tetap: 3 },
      percepatan: [],
      keputusan: { baru: [], berubah: [], hilang: [] },
    });
  });

  it("names figures, findings, statuses and decisions that changed", () => {
    const kini: Beku = {
      ...BEKU,
      angka: { serapan: 0.18, kinerja: 0.2 },
      skpd: { "1.6": [300, -0.01, 0], "1.3": [5, null, 1] },
      temuan: [2, 3, 4, 5],
      percepatan: { "1.6|a": "tidakLayak", "1.6|b": "layak" },
      keputusan: { "K-001": "selesai", "K-003": "terbuka" },
    };
    expect(bedaBeku(BEKU, kini)).toMatchObject({
      angka: [
        { nama: "kinerja", semula: null, menjadi: 0.2 },
        { nama: "serapan", semula: 0.1, menjadi: 0.18 },
      ],
      skpd: [
        { id: "1.3", realisasi: [null, 5] },
        { id: "1.6", realisasi: [100, 300], deviasi: [-0.05, -0.01] },
      ],
      temuan: { hilang: 1, baru: 2, tetap: 2 },
      percepatan: [
        { posId: "1.6|a", semula: "layak", menjadi: "tidakLayak" },
        { posId: "1.6|b", semula: "", menjadi: "layak" },
      ],
      keputusan: {
        baru: ["K-003"],
        berubah: [{ id: "K-001", semula: "terbuka", menjadi: "selesai" }],
        hilang: ["K-002"],
      },
    });
  });

  it("shortens ids to numbers that differ where ids differ", () => {
    const ids = Array.from({ length: 5_000 }, (_, nth) => `HITUNG-0${nth % 9}/DPA!H${nth}`);
    expect(new Set(ids.map(ringkasId)).size).toBe(ids.length);
  });
});

describe("the meeting in the workbook's memory", () => {
  it("reads back what it wrote", () => {
    expect(parseBeku(writeBeku(BEKU))).toEqual(BEKU);
  });

  it.each([
    undefined,
    null,
    "",
    "{",
    "null",
    '{"versi":2}',
    '{"versi":1,"tanggal":"kemarin","asOf":1}',
    '{"versi":1,"tanggal":"2023-02-06","asOf":13}',
  ])("is none in %j", (text) => {
    expect(parseBeku(text)).toBeNull();
  });

  it("leaves out what it does not understand", () => {
    const text = JSON.stringify({
      versi: 1,
      tanggal: "2023-02-06",
      asOf: 0,
      angka: { a: 1, b: "x" },
      skpd: { s: [1, 2], t: [1, 2, null], u: [null, null, 3] },
      temuan: [1, -1, 1.5, "2", 2 ** 32],
      percepatan: [],
      keputusan: { k: "x".repeat(41) },
    });
    expect(parseBeku(text)).toEqual({
      tanggal: "2023-02-06",
      asOf: 0,
      angka: { a: 1 },
      skpd: { u: [null, null, 3] },
      temuan: [1],
      percepatan: {},
      keputusan: {},
    });
  });

  it("never throws, whatever the workbook holds", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        parseBeku(text);
        parseBeku(`{"versi":1,"tanggal":"2023-02-06","asOf":1,"angka":${text},"skpd":${text}}`);
      }),
    );
  });
});
