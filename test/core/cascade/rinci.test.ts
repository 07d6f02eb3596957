import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCascade } from "../../../src/core/cascade/build-cascade.ts";
import { bagiBerurutan, bagiRupiah } from "../../../src/core/cascade/bagi.ts";
import type { Cascade } from "../../../src/core/cascade/node.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { rupiah, type Rupiah } from "../../../src/core/rupiah/rupiah.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const SKPD = "1.02.0.00.0.00.01.0000 - Dinas Kesehatan";
const GIZI = "1.02.02.2.02.0015 - Pengelolaan Gizi";
const ATK = "5.1.02.01.01.0024 - Alat Tulis Kantor";
const MEJA = "5.2.02.05.01.0001 - Modal Meubelair";

const sample = (): ModelBuilder =>
  new ModelBuilder()
    .dpa(GIZI, {
      skpd: SKPD,
      pagu: 1001,
      sumberDana: "PAD",
      lokasi: "Desa Ranggasari",
      rekening: [
        [ATK, 301],
        [MEJA, 600],
      ],
    })
    .rak(GIZI, { 1: 101, 7: 200 }, { skpd: SKPD, rekening: ATK })
    .rak(GIZI, { 8: 700 }, { skpd: SKPD, rekening: MEJA })
    .realisasi(GIZI, 1, 99, { skpd: SKPD, rekening: ATK })
    .crossfire(GIZI, "Stunting", { skpd: SKPD, asisten: "A", sarpras: "Posyandu", bobot: 2 })
    .crossfire(GIZI, "Kemiskinan", { skpd: SKPD, asisten: "A", bobot: 1 });

const build = (): Cascade => {
  const model = sample().build();
  const cell = { file: "", sheet: "RAK", row: 1, col: 3 };
  const [pos] = buildPosList(model).list;
  return buildCascade(model, buildPosList(model), {
    asOf: 1,
    gazetir: (text) => RUJUKAN.wilayah(text),
    findings: new Map([[pos!.id, [cell]]]),
  });
};
const leaf = (tree: Cascade, tema: string) => {
  const parent = tree.nodes.find((node) => node.nama === tema)!;
  return tree.nodes.find((node) => node.level === "subKegiatan" && node.id.startsWith(parent.id))!;
};

describe("rinci", () => {
  it("splits the pagu by jenis and source, the rest named as such, exactly at every node", () => {
    const tree = build();
    const root = tree.rinci("wilayah")!;
    expect(root.jenisBelanja.map(({ key, jumlah }) => [key, jumlah])).toEqual([
      ["5.2.02", 600],
      ["5.1.02", 301],
      ["", 100],
    ]);
    expect(root.sumberDana).toMatchObject([{ nama: "PAD", jumlah: 1001 }]);
    for (const node of tree.nodes) {
      const { jenisBelanja, sumberDana } = tree.rinci(node.id)!;
      for (const list of [jenisBelanja, sumberDana]) {
        expect(list.reduce((sum, { jumlah }) => sum + jumlah, 0)).toBe(node.pagu);
      }
    }
  });

  it("gives the rekening at the share of each theme; both together are the account", () => {
    const tree = build();
    const of = (tema: string) => tree.rinci(leaf(tree, tema).id)!.rekening;
    const [stunting, kemiskinan] = [of("Stunting"), of("Kemiskinan")];
    expect(stunting.map(({ kode, level, share }) => [kode, level, share])).toEqual([
      ["5.1.02.01.01.0024", "rekening", 2 / 3],
      ["5.2.02.05.01.0001", "rekening", 2 / 3],
    ]);
    stunting.forEach((one, at) => {
      const other = kemiskinan[at]!;
      expect(one.pagu! + other.pagu!).toBe([301, 600][at]);
      expect((one.realisasiSampai ?? 0) + (other.realisasiSampai ?? 0)).toBe([99, 0][at]);
      expect((one.rencana[6] ?? 0) + (other.rencana[6] ?? 0)).toBe([200, 0][at]);
    });
    expect(stunting[1]).toMatchObject({ realisasiSampai: null, serapan: null, rencanaSampai: 0 });
    expect(stunting.map(({ findings }) => findings)).toEqual([1, 0]);
    expect(stunting[0]?.parent).toBe(leaf(tree, "Stunting").id);
  });

  it("names the places and the facilities, counted once per sub kegiatan", () => {
    const { lokus, sarpras, rekening } = build().rinci("wilayah")!;
    expect(lokus).toEqual([
      { kode: "32.11.09", nama: "Surian", subKegiatan: 1 },
      { kode: "32.11.09.2008", nama: "Ranggasari", subKegiatan: 1 },
    ]);
    expect(sarpras).toContainEqual({ nama: "posyandu", subKegiatan: 1 });
    expect(rekening).toEqual([]);
  });

  it("does not take places for none where there is no gazetteer, and knows only its own nodes", () => {
    const model = sample().build();
    const tree = buildCascade(model, buildPosList(model), { asOf: 1 });
    expect(tree.rinci("wilayah")?.lokus).toBeNull();
    expect(tree.rinci("bukan simpul")).toBeNull();
  });
});

describe("bagiBerurutan", () => {
  it("adds up both ways", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 8 }),
        fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (amounts, shares) => {
          const items = amounts.map(rupiah);
          const lists = bagiBerurutan(items, shares);
          const total = items.reduce((sum, one) => sum + one, 0) as Rupiah;
          const wanted = bagiRupiah(total, shares);
          lists.forEach((list, nth) => {
            expect(list.reduce((sum, one) => sum + one, 0)).toBe(wanted[nth]);
          });
          items.forEach((item, at) => {
            expect(lists.reduce((sum, list) => sum + list[at]!, 0)).toBe(item);
          });
        },
      ),
    );
  });
});
