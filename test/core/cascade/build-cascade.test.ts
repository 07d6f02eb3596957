import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCascade } from "../../../src/core/cascade/build-cascade.ts";
import type { Cascade } from "../../../src/core/cascade/node.ts";
import type { CellRef } from "../../../src/core/model/origin.ts";
import type { Model } from "../../../src/core/model/model.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { BULAN_LIST, type AsOf } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const cascade = (
  model: Model,
  asOf: AsOf,
  findings?: ReadonlyMap<string, readonly CellRef[]>,
): Cascade =>
  buildCascade(model, buildPosList(model), {
    asOf,
    ...(findings === undefined ? {} : { findings }),
  });

const KOMINFO = "2.16.0.00.0.00.01.0000 - Dinas Kominfo";
const DINSOS = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
const A = "2.16.03.2.01.0005 - Aplikasi";
const B = "2.16.02.2.01.0001 - Berita";
const C = "1.06.04.2.01.0001 - Santunan";

const sample = (): ModelBuilder =>
  new ModelBuilder()
    .skpd("2.16.0.00.0.00.01.0000", "Dinas Kominfo", "Asisten III")
    .skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Asisten I")
    .dpa(A, { skpd: KOMINFO, pagu: 101, rencana: { 1: 51, 8: 50 } })
    .dpa(B, { skpd: KOMINFO, pagu: 200, rencana: { 1: 100, 2: 100 } })
    .dpa(C, { skpd: DINSOS, pagu: 400, rencana: { 2: 400 } })
    .crossfire(A, "Stunting", { asisten: "Asisten I" })
    .crossfire(A, "Kemiskinan", { asisten: "Asisten I" })
    .crossfire(C, "Stunting")
    .realisasi(A, 1, 41, { skpd: KOMINFO, fisik: 0.5 })
    .realisasi(B, 1, 100, { skpd: KOMINFO, fisik: 0.2 });

const named = (tree: Cascade, nama: string, level: string) =>
  tree.nodes.filter((node) => node.nama === nama && node.level === level);

describe("buildCascade", () => {
  it("puts the Asisten first, then the crossfire program, with one place for what has neither", () => {
    const tree = cascade(sample().build(), 2);
    const names = (level: string) =>
      tree.nodes.filter((node) => node.level === level).map((node) => node.nama);
    expect(names("asisten")).toEqual(["Asisten I", "Asisten III"]);
    expect(names("crossfire")).toEqual(["Kemiskinan", "Stunting", "Di luar crossfire"]);
    expect(tree.nodes[0]).toMatchObject({ level: "wilayah", parent: null, pagu: 701 });
  });

  it("shows a sub kegiatan under each crossfire program it serves but counts it once", () => {
    const tree = cascade(sample().build(), 2);
    const leaves = named(tree, "Aplikasi", "subKegiatan");
    expect(leaves.map((node) => [node.pagu, node.share])).toEqual([
      [51, 0.5],
      [50, 0.5],
    ]);
    const asisten = named(tree, "Asisten I", "asisten")[0]!;
    expect(asisten.pagu).toBe(501);
    expect(asisten.subKegiatan).toBe(2);
    expect(asisten.unreported).toBe(1);
    for (const line of tree.rekonsiliasi) expect(line.selisih).toBe(0);
  });

  it("counts what is not reported apart: it is neither zero progress nor a deviation", () => {
    const tree = cascade(sample().build(), 2);
    const root = tree.nodes[0]!;
    expect(root.unreported).toBe(1);
    expect(root.fisik).toBeCloseTo((101 * 0.5 + 200 * 0.2) / 301, 12);
    expect(root.deviasi).toBeCloseTo((41 + 100 - 51 - 200) / 301, 12);
    expect(root.serapan).toBeCloseTo(141 / 701, 12);
    const silent = named(tree, "Santunan", "subKegiatan")[0]!;
    expect(silent).toMatchObject({ fisik: null, serapan: null, deviasi: null, unreported: 1 });
    expect(silent.realisasi.every((month) => month === null)).toBe(true);
  });

  it("has nothing due before any month is evaluated", () => {
    const root = cascade(sample().build(), 0).nodes[0]!;
    expect(root).toMatchObject({ unreported: 0, deviasi: null });
  });

  it("adds the caller's findings once per pos", () => {
    const model = sample().build();
    const id = buildPosList(model).byKode.get("2.16.3.2.1.5")![0]!.id;
    const cell = { file: "", sheet: "DPA", row: 1, col: 2 };
    const tree = cascade(model, 2, new Map([[id, [cell, cell, cell]]]));
    expect(tree.nodes[0]?.findings).toBe(3);
    expect(named(tree, "Asisten I", "asisten")[0]?.findings).toBe(3);
  });

  it("files SKPD without Asisten apart and honours given weights", () => {
    const model = new ModelBuilder()
      .dpa(A, { skpd: KOMINFO, pagu: 100 })
      .dpa(B, { pagu: 10 })
      .crossfire(B, "Data", { asisten: "Asisten II" })
      .crossfire(B, "Digital", { asisten: "Asisten III" })
      .build();
    const tree = buildCascade(model, buildPosList(model), {
      asOf: 0,
      bobot: (_, tema) => (tema === "Data" ? 3 : 1),
    });
    expect(tree.nodes.filter((node) => node.khusus !== null).map((node) => node.khusus)).toEqual([
      "wilayah",
      "tanpaSkpd",
      "tanpaSkpd",
      "tanpaAsisten",
      "luarCrossfire",
    ]);
    expect(named(tree, "Berita", "subKegiatan").map((node) => node.pagu)).toEqual([8, 2]);
  });

  it("takes parents before children and gives every node but the root a known parent", () => {
    const seen = new Set<string>();
    for (const node of cascade(sample().build(), 1).nodes) {
      expect(seen.has(node.id)).toBe(false);
      if (node.parent !== null) expect(seen.has(node.parent)).toBe(true);
      seen.add(node.id);
    }
  });
});

const kodeArb = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([bidang, program, sub]) => `1.0${bidang}.0${program}.2.01.000${sub}`);
const skpdArb = fc.constantFrom(
  "1.01.0.00.0.00.01.0000 - Dinas A",
  "Dinas B",
  "7.01 - Kecamatan C",
);
const monthsArb = fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), {
  minLength: 12,
  maxLength: 12,
});
const itemArb = fc.record({
  kode: kodeArb,
  skpd: skpdArb,
  pagu: fc.option(fc.integer({ min: 0, max: 1e12 })),
  rencana: monthsArb,
  realisasi: fc.array(
    fc.tuple(fc.constantFrom(...BULAN_LIST), fc.option(fc.integer({ min: 0, max: 1e9 }))),
    { maxLength: 3 },
  ),
  tema: fc.uniqueArray(fc.constantFrom("T1", "T2", "T3"), { maxLength: 3 }),
  asisten: fc.constantFrom("", "Asisten I", "Asisten 2"),
});
const itemsArb = fc.uniqueArray(itemArb, {
  selector: (item) => `${item.skpd}${item.kode}`,
  maxLength: 15,
});

function build(
  items: readonly (typeof itemArb extends fc.Arbitrary<infer T> ? T : never)[],
): Model {
  const builder = new ModelBuilder();
  for (const item of items) {
    const { skpd } = item;
    builder.dpa(item.kode, { skpd, pagu: item.pagu, rencana: item.rencana });
    for (const [bulan, keuangan] of item.realisasi)
      builder.realisasi(item.kode, bulan, keuangan, { skpd });
    for (const tema of item.tema)
      builder.crossfire(item.kode, tema, { skpd, asisten: item.asisten });
  }
  return builder.build();
}

describe("cascade properties", () => {
  it("rolls up to the plain sum, at the root and at every parent", () => {
    fc.assert(
      fc.property(itemsArb, fc.integer({ min: 0, max: 12 }), (items, asOf) => {
        const tree = cascade(build(items), asOf as AsOf);
        for (const line of tree.rekonsiliasi) expect(line.selisih).toBe(0);
        expect(tree.nodes[0]?.pagu ?? 0).toBe(
          items.reduce((sum, item) => sum + (item.pagu ?? 0), 0),
        );
        const below = new Map<string, number>();
        for (const node of tree.nodes) {
          if (node.parent === null) continue;
          below.set(node.parent, (below.get(node.parent) ?? 0) + (node.pagu ?? 0));
        }
        for (const [id, sum] of below) expect(tree.byId.get(id)?.pagu ?? 0).toBe(sum);
      }),
    );
  });

  it("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(
        itemsArb.chain((items) =>
          fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
        ),
        ([items, shuffled]) => {
          const strip = (model: Model) =>
            cascade(model, 6).nodes.map((node) => ({
              ...node,
              at: null,
              fisik: null,
              deviasi: node.deviasi === null ? null : Math.round(node.deviasi * 1e9),
            }));
          expect(strip(build(shuffled))).toEqual(strip(build(items)));
        },
      ),
    );
  });
});
