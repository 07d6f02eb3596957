import fc from "fast-check";
import { expect, test } from "vitest";
import { berandaOf } from "../../src/app/beranda.ts";
import { cascadeSnapshot } from "../../src/app/cascade.ts";
import { cascadingSheet } from "../../src/app/output-cascading.ts";
import { cascadeJson } from "../../src/cli/cascade-json.ts";
import { evaluate } from "../../src/core/pk/evaluate.ts";
import { FUNCTIONS } from "../../src/core/pk/index.ts";
import { snapshotOf, type FxSnapshot } from "../../src/core/pk/snapshot.ts";
import type { FxScalar } from "../../src/core/pk/spec.ts";
import type { CellValue, OutputCell, SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";

/** A sub kegiatan as staff would enter it; null = left blank. */
interface Baris {
  readonly skpd: number;
  readonly pagu: number;
  readonly rencana: readonly (number | null)[];
  readonly realisasi: readonly (number | null)[];
}

const SKPD = [
  ["1.02.0.00.0.00.01.0000", "Dinas Kesehatan", "Dinkes", "Asisten I"],
  ["1.03.0.00.0.00.01.0000", "Dinas Pekerjaan Umum", "DPU", "Asisten II"],
  ["1.06.0.00.0.00.01.0000", "Dinas Sosial", "Dinsos", "Asisten I"],
] as const;

const kodeOf = (nth: number): string => `1.02.02.2.02.${String(nth + 1).padStart(4, "0")}`;
const jumlah = fc.integer({ min: 0, max: 5_000_000_000 });
const atauKosong = fc.option(jumlah, { nil: null, freq: 2 });
const bulanan = (count: number) => fc.array(atauKosong, { minLength: count, maxLength: count });
const baris: fc.Arbitrary<Baris> = fc.record({
  skpd: fc.nat({ max: SKPD.length - 1 }),
  pagu: jumlah,
  rencana: bulanan(12),
  realisasi: bulanan(6),
});

function grid(name: string, values: CellValue[][]): SheetGrid {
  return { file: "", name, top: 0, left: 0, values };
}

function snapshotFrom(list: readonly Baris[]): FxSnapshot {
  const nama = (nth: number): string => `Kegiatan nomor ${nth + 1}`;
  const skpdOf = ({ skpd }: Baris): string => SKPD[skpd]?.[1] ?? "";
  const sel = (value: number | null): CellValue => value ?? "";
  const BULAN = Array.from(
    { length: 12 },
    (_, nth) =>
      ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"][nth] ??
      "",
  );
  return snapshotOf(
    readWorkbook([
      grid("SKPD", [
        ["Kode SKPD", "Nama SKPD", "Singkatan", "Asisten"],
        ...SKPD.map((row) => [...row]),
      ]),
      grid("DPA", [
        [
          "SKPD",
          "Kode Sub Kegiatan",
          "Nama Sub Kegiatan",
          "Kode Rekening",
          "Nama Rekening",
          "Jumlah",
        ],
        ...list.map((one, nth) => [
          skpdOf(one),
          kodeOf(nth),
          nama(nth),
          "5.1.02.01.01.0024",
          "Belanja Alat Tulis Kantor",
          one.pagu,
        ]),
      ]),
      grid("RAK", [
        ["SKPD", "Kode Sub Kegiatan", "Nama Sub Kegiatan", ...BULAN],
        ...list.map((one, nth) => [skpdOf(one), kodeOf(nth), nama(nth), ...one.rencana.map(sel)]),
      ]),
      grid("Realisasi", [
        ["SKPD", "Kode Sub Kegiatan", "Nama Sub Kegiatan", "Bulan", "Keuangan"],
        ...list.flatMap((one, nth) =>
          one.realisasi.map((value, bulan) => [
            skpdOf(one),
            kodeOf(nth),
            nama(nth),
            bulan + 1,
            sel(value),
          ]),
        ),
      ]),
    ]),
  );
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
};

/** What a cell of an output sheet shows. */
function isi(cell: OutputCell | undefined): string | number {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return "text" in cell ? cell.text : (cell.value ?? "");
}

test("pane, functions, sheet and command line say the same, which is what plain sums say", () => {
  fc.assert(
    fc.property(fc.array(baris, { minLength: 1, maxLength: 12 }), (list) => {
      const snapshot = snapshotFrom(list);
      const view = cascadeSnapshot(snapshot);
      const ask = (id: string, ...args: readonly FxScalar[]): number | null => {
        const def = FUNCTIONS.find(({ spec }) => spec.id === id);
        const result = def === undefined ? null : evaluate(def, args, { snapshot });
        return typeof result === "number" ? result : null;
      };
      const lapor = list.map(({ realisasi }) => sum(realisasi));
      const pagu = sum(list.map((one) => one.pagu)) ?? 0;
      const realisasi = sum(lapor);

      // Region: plain sums, functions, tree, first page, sheet, JSON.
      const [root] = view.nodes;
      expect([root?.pagu, root?.realisasiSampai]).toEqual([pagu, realisasi]);
      expect([ask("PAGU", "semua"), ask("REALISASI", "semua")]).toEqual([pagu, realisasi]);
      const figure = berandaOf(snapshot).figures[1]?.value ?? null;
      const serapan = realisasi === null || pagu === 0 ? null : realisasi / pagu;
      expect([figure, ask("SERAPAN", "semua"), root?.serapan]).toEqual([serapan, serapan, serapan]);
      const json = JSON.parse(cascadeJson(view, [])) as {
        readonly nodes: readonly { readonly pagu: number; readonly realisasi: (number | null)[] }[];
      };
      expect(json.nodes[0]?.pagu).toBe(pagu);
      expect(sum(json.nodes[0]?.realisasi ?? [])).toBe(realisasi);

      // Each SKPD and sub kegiatan: functions and tree.
      SKPD.forEach(([kode, , alias], nth) => {
        const own = list.filter(({ skpd }) => skpd === nth);
        if (own.length === 0) return;
        const total = sum(own.map((one) => one.pagu));
        expect(ask("PAGU", alias)).toBe(total);
        const nodes = view.nodes.filter((node) => node.level === "skpd" && node.kode === kode);
        expect(sum(nodes.map((node) => node.pagu))).toBe(total);
      });
      const sheet = cascadingSheet(view);
      list.forEach((one, nth) => {
        const node = view.nodes.find(
          ({ level, kode }) => level === "subKegiatan" && kode === kodeOf(nth),
        );
        const spent = lapor[nth] ?? null;
        expect([node?.pagu, node?.realisasiSampai]).toEqual([one.pagu, spent]);
        expect([ask("PAGU", kodeOf(nth)), ask("REALISASI", kodeOf(nth))]).toEqual([
          one.pagu,
          spent,
        ]);
        const row = sheet.rows.find((cells) => isi(cells[1]) === kodeOf(nth)) ?? [];
        expect(isi(row[4])).toBe(one.pagu);
        expect(isi(row[6])).toBe(spent ?? "");
      });
    }),
    { numRuns: 60 },
  );
});
