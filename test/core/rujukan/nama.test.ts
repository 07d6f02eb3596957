import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kemiripan, namaKunci, namaSerupa } from "../../../src/core/rujukan/nama.ts";

describe("namaSerupa", () => {
  test.each([
    ["Penyediaan Jasa Surat-Menyurat", "PENYEDIAAN JASA SURAT MENYURAT", true],
    ["Pembahasan Rancangan Perda", "Pembahasan Rancangan Peraturan Daerah", true],
    [
      "Belanja Makanan dan Minuman pada",
      "Belanja Makanan dan Minuman pada Fasilitas Pelayanan",
      true,
    ],
    ["Pengadaan Mebél", "Pengadaan Mebel", true],
    ["Pengadaan Mebel", "Pengadaan Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan", false],
    ["Pengadaan Pakaian Dinas", "Pendataan dan Pengolahan Administrasi Kepegawaian", false],
    ["Belanja", "Belanja Perjalanan Dinas Biasa", false],
    ["", "Pengadaan Mebel", false],
  ])("%s / %s", (a, b, expected) => {
    expect(namaSerupa(a, b)).toBe(expected);
    expect(namaSerupa(b, a)).toBe(expected);
  });

  test("is symmetric and reflexive, and likeness is a share", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(namaSerupa(a, a)).toBe(true);
        expect(namaSerupa(a, b)).toBe(namaSerupa(b, a));
        expect(kemiripan(a, b)).toBeGreaterThanOrEqual(0);
        expect(kemiripan(a, b)).toBeLessThanOrEqual(1);
        expect(namaKunci(namaKunci(a))).toBe(namaKunci(a));
      }),
    );
  });
});
