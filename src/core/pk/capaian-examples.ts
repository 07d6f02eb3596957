import type { FxExample } from "./spec.ts";

/** Examples of PK.CAPAIAN: every polaritas, and every error it gives. */
export const CAPAIAN_EXAMPLES: readonly FxExample[] = [
  { formula: "=PK.CAPAIAN(10; 8)", args: [10, 8], result: 0.8 },
  { formula: '=PK.CAPAIAN(10; 12; "turun")', args: [10, 12, "turun"], result: 0.8 },
  { formula: '=PK.CAPAIAN(10; 25; "turun")', args: [10, 25, "turun"], result: -0.5 },
  { formula: '=PK.CAPAIAN(10; 15; "turun T/R")', args: [10, 15, "turun T/R"], result: 2 / 3 },
  { formula: '=PK.CAPAIAN(80; 84; "stabil")', args: [80, 84, "stabil"], result: 0.95 },
  { formula: '=PK.CAPAIAN("4-6"; 5)', args: ["4-6", 5], result: 1 },
  { formula: '=PK.CAPAIAN("4-6"; 9; "rentang")', args: ["4-6", 9, "rentang"], result: 0.5 },
  {
    formula: '=PK.CAPAIAN("30 Juni 2026"; "14/07/2026"; "tanggal")',
    args: ["30 Juni 2026", "14/07/2026", "tanggal"],
    result: 0,
    note: { id: "terlambat", en: "late" },
  },
  { formula: '=PK.CAPAIAN("Ya"; "Ya"; "ya-tidak")', args: ["Ya", "Ya", "ya-tidak"], result: 1 },
  { formula: '=PK.CAPAIAN(10; 15; "naik"; 1,2)', args: [10, 15, "naik", 1.2], result: 1.2 },
  {
    formula: '=PK.CAPAIAN(10; "")',
    args: [10, ""],
    result: "",
    note: { id: "belum dilaporkan", en: "not reported" },
  },
  { formula: "=PK.CAPAIAN(0; 5)", args: [0, 5], result: { error: "targetNol" } },
  { formula: '=PK.CAPAIAN(0; 0; "turun")', args: [0, 0, "turun"], result: 1 },
  { formula: '=PK.CAPAIAN(""; 5)', args: ["", 5], result: { error: "targetKosong" } },
  { formula: "=PK.CAPAIAN(-5; 3)", args: [-5, 3], result: { error: "targetNegatif" } },
  {
    formula: '=PK.CAPAIAN(10; "delapan")',
    args: [10, "delapan"],
    result: { error: "bukanAngka" },
  },
  {
    formula: '=PK.CAPAIAN(10; 0; "turun T/R")',
    args: [10, 0, "turun T/R"],
    result: { error: "realisasiNol" },
  },
  {
    formula: '=PK.CAPAIAN("besok"; 46000; "tanggal")',
    args: ["besok", 46_000, "tanggal"],
    result: { error: "targetTidakCocok" },
  },
  {
    formula: '=PK.CAPAIAN("Ya"; 2; "ya-tidak")',
    args: ["Ya", 2, "ya-tidak"],
    result: { error: "realisasiTidakCocok" },
  },
  {
    formula: '=PK.CAPAIAN(10; 8; "miring")',
    args: [10, 8, "miring"],
    result: { error: "polaritas" },
  },
  {
    formula: '=PK.CAPAIAN("4-6"; 5; "turun")',
    args: ["4-6", 5, "turun"],
    result: { error: "rentangSaja" },
  },
  {
    formula: '=PK.CAPAIAN(5; 5; "rentang")',
    args: [5, 5, "rentang"],
    result: { error: "bukanRentang" },
  },
  {
    formula: '=PK.CAPAIAN(10; 15; "naik"; 120)',
    args: [10, 15, "naik", 120],
    result: { error: "batas" },
  },
];
