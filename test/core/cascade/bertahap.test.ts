import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCascade } from "../../../src/core/cascade/build-cascade.ts";
import type { Cascade } from "../../../src/core/cascade/node.ts";
import type { Model } from "../../../src/core/model/model.ts";
import { buildPosList, type PosIndex } from "../../../src/core/model/pos.ts";
import { rupiah } from "../../../src/core/rupiah/rupiah.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SKPD = ["1.06.0.00.0.00.01.0000 - Dinas Sosial", "2.16.0.00.0.00.01.0000 - Dinas Kominfo"];

/** Two SKPD, two programs each, three kegiatan of four sub kegiatan; every fifth serves two themes. */
function region(): Model {
  const builder = new ModelBuilder();
  SKPD.forEach((skpd, nth) => {
    const bidang = nth === 0 ? "1.06" : "2.16";
    let count = 0;
    for (const program of [2, 3]) {
      for (const kegiatan of [1, 2, 3]) {
        for (const sub of [1, 2, 3, 4]) {
          const kode = `${bidang}.0${program}.2.0${kegiatan}.000${sub}`;
          builder.dpa(kode, { skpd, pagu: 1000 + count, rencana: { 1: 100, 7: 900 + count } });
          builder.rak(kode, { 1: 100, 7: 900 + count }, { skpd });
          builder.realisasi(kode, 1, 50 + count, { skpd, fisik: 0.1 });
          if (count % 5 === 0) {
            builder.crossfire(kode, "Stunting", { skpd, asisten: "Asisten I" });
            builder.crossfire(kode, "Kemiskinan", { skpd, asisten: "Asisten I" });
          }
          count += 1;
        }
      }
    }
  });
  return builder.build();
}

/** The model with the money of one realisasi row changed; all other records are the same objects. */
function edited(model: Model, at: number, keuangan: number): Model {
  const realisasiList = model.realisasiList.map((row, nth) =>
    nth === at ? { ...row, keuangan: rupiah(keuangan) } : row,
  );
  return { ...model, realisasiList };
}

const numbers = ({ nodes }: Cascade): unknown => nodes.map((node) => ({ ...node }));

describe("an edit", () => {
  const model = region();
  const index = buildPosList(model);
  const build = (next: Model, pos: PosIndex, before: Cascade | null): Cascade =>
    buildCascade(next, pos, { asOf: 1 }, before);

  it("works out the pos it touches and the branches above it, and keeps all else", () => {
    const first = build(model, index, null);
    expect(first.dihitung.node).toBe(first.nodes.length);
    const next = edited(model, 7, 60);
    const pos = buildPosList(next, index);
    const second = build(next, pos, first);
    // wilayah, asisten, luar crossfire, SKPD, program, kegiatan, sub kegiatan
    expect(second.dihitung).toEqual({ pos: 1, node: 7 });
    const fresh = second.nodes.filter((node) => first.byId.get(node.id) !== node);
    expect(fresh.map(({ level }) => level)).toEqual([
      "wilayah",
      "asisten",
      "crossfire",
      "skpd",
      "program",
      "kegiatan",
      "subKegiatan",
    ]);
  });

  it("goes up from each place of a pos that serves several themes", () => {
    const first = build(model, index, null);
    const next = edited(model, 0, 999);
    const second = build(next, buildPosList(next, index), first);
    expect(second.dihitung).toEqual({ pos: 1, node: 2 + 2 * 5 });
  });

  it("that changes nothing keeps every node", () => {
    const first = build(model, index, null);
    const second = build(model, buildPosList({ ...model }, index), first);
    expect(second.dihitung).toEqual({ pos: 0, node: 0 });
    second.nodes.forEach((node, at) => expect(node).toBe(first.nodes[at]));
  });

  it("of the month under evaluation works out everything", () => {
    const first = build(model, index, null);
    const second = buildCascade(model, index, { asOf: 2 }, first);
    expect(second.dihitung).toEqual({ pos: index.list.length, node: second.nodes.length });
  });

  it("leads to the very tree that a build from nothing gives, after any series of edits", () => {
    const editArb = fc.record({
      kind: fc.constantFrom("realisasi", "tema", "hapus", "temuan"),
      at: fc.integer({ min: 0, max: 40 }),
      nilai: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(editArb, { maxLength: 6 }), (edits) => {
        let [now, pos] = [model, index];
        let tree = build(now, pos, null);
        let findings = new Map<
          string,
          { file: string; sheet: string; row: number; col: number }[]
        >();
        for (const { kind, at, nilai } of edits) {
          if (kind === "realisasi") now = edited(now, at, nilai);
          if (kind === "tema") {
            const tema = ["Stunting", "Banjir"][nilai % 2] ?? "";
            now = {
              ...now,
              crossfireList: now.crossfireList.map((row, nth) =>
                nth === at % now.crossfireList.length ? { ...row, tema, bobot: nilai } : row,
              ),
            };
          }
          if (kind === "hapus") {
            now = { ...now, realisasiList: now.realisasiList.filter((_, nth) => nth !== at) };
          }
          pos = buildPosList(now, pos);
          if (kind === "temuan") {
            const id = pos.list[at % pos.list.length]?.id ?? "";
            const cell = { file: "", sheet: "DPA", row: nilai, col: 0 };
            findings = new Map([...findings, [id, [...(findings.get(id) ?? []), cell]]]);
          }
          tree = buildCascade(now, pos, { asOf: 1, findings }, tree);
        }
        const whole = buildCascade(now, buildPosList(now), { asOf: 1, findings });
        expect(numbers(tree)).toEqual(numbers(whole));
      }),
      { numRuns: 40 },
    );
  });
});
