import { describe, expect, test } from "vitest";
import {
  isRumusNaik,
  parseAkumulasi,
  parsePolaritas,
  parseRumusTurun,
  parseYaTidak,
} from "../../../src/core/model/polaritas.ts";

describe("words of polaritas", () => {
  test.each([
    [" Naik ", "naik"],
    ["Maximize", "naik"],
    ["Progresif", "naik"],
    ["Semakin besar semakin baik", "naik"],
    ["↑", "naik"],
    ["NEGATIF", "turun"],
    ["Minimize", "turun"],
    ["Semakin kecil semakin baik", "turun"],
    ["makin rendah makin tinggi nilainya", "turun"],
    ["Lower is better", "turun"],
    ["Stabil", "stabil"],
    ["Tetap", "stabil"],
    ["range", "rentang"],
    ["Tanggal", "tanggal"],
    ["Tepat waktu", "tanggal"],
    ["Ya/Tidak", "ya-tidak"],
    ["ya-tidak", "ya-tidak"],
    ["ada / tidak", "ya-tidak"],
  ])("%s is %s", (text, polaritas) => {
    expect(parsePolaritas(text)?.polaritas).toBe(polaritas);
  });

  test.each(["miring", "constructor", "", "-", "Kualitatif"])("%j is unknown", (text) => {
    expect(parsePolaritas(text)).toBeNull();
  });

  test("may name the formula", () => {
    expect(parsePolaritas("Turun (T/R)")).toEqual({ polaritas: "turun", rumus: "banding" });
    expect(parsePolaritas("Turun")).toEqual({ polaritas: "turun", rumus: null });
    expect(parsePolaritas("T/R")).toEqual({ polaritas: "turun", rumus: "banding" });
  });
});

describe("formulas as written", () => {
  test.each([
    ["T/R", "banding"],
    ["T / R x 100", "banding"],
    ["Target ÷ Realisasi × 100%", "banding"],
    ["perbandingan", "banding"],
    ["(2T − R) / T", "selisih"],
    ["(2T-R)/T x 100%", "selisih"],
    ["(T - (R - T)) / T × 100", "selisih"],
    ["(1 + (1 − R/T)) × 100", "selisih"],
  ])("%s is %s", (text, rumus) => {
    expect(parseRumusTurun(text)).toBe(rumus);
    expect(isRumusNaik(text)).toBe(false);
  });

  test.each(["R/T", "Realisasi / Target x 100%", "(R : T) × 100"])("%s is naik", (text) => {
    expect(parseRumusTurun(text)).toBeNull();
    expect(isRumusNaik(text)).toBe(true);
  });

  test.each(["", "lihat lampiran", "rata-rata tertimbang", "A/B"])("%j is none", (text) => {
    expect([parseRumusTurun(text), isRumusNaik(text)]).toEqual([null, false]);
  });
});

test.each([
  ["Jumlah", "jumlah"],
  ["Sum", "jumlah"],
  ["Kumulatif", "jumlah"],
  ["Rata-rata", "rata-rata"],
  ["Average", "rata-rata"],
  ["Nilai akhir", "akhir"],
  ["Take Last Known", "akhir"],
  ["Posisi akhir", "akhir"],
  ["Non Kumulatif", "akhir"],
  ["bulanan", null],
  ["", null],
])("akumulasi %s is %s", (text, akumulasi) => {
  expect(parseAkumulasi(text)).toBe(akumulasi);
});

test.each([
  ["Ya", 1],
  ["SELESAI", 1],
  ["ada", 1],
  ["100%", 1],
  ["Belum", 0],
  ["tidak ada", 0],
  ["Belum selesai", 0],
  ["0", 0],
  ["80", null],
  ["mungkin", null],
  ["", null],
])("yes or no: %s is %s", (text, value) => {
  expect(parseYaTidak(text)).toBe(value);
});
