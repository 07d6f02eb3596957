import { describe, expect, it } from "vitest";
import type { CascadeNode } from "../../../src/core/cascade/node.ts";
import { cascadeOf } from "../../../src/core/pk/pohon.ts";
import { asOfOf, snapshotOf } from "../../../src/core/pk/snapshot.ts";
import { namaKey } from "../../../src/core/text/nama-key.ts";
import { LEMBAR_WILAYAH, MODEL_WILAYAH } from "../../support/wilayah.ts";
import { jumlahSampai, polosOf, type Polos } from "./polos.ts";

const snapshot = snapshotOf(MODEL_WILAYAH);
const asOf = asOfOf(snapshot);
const tree = cascadeOf(snapshot);
const polos = polosOf(LEMBAR_WILAYAH, asOf);

/** Where a node stands, in the words of the sheets. */
function pathOf(node: CascadeNode): string {
  const parts: string[] = [];
  for (let one: CascadeNode | undefined = node; one !== undefined;) {
    if (one.khusus === "wilayah") break;
    parts.unshift(one.khusus === "luarCrossfire" ? "-" : one.kode || one.nama);
    one = one.parent === null ? undefined : tree.byId.get(one.parent);
  }
  return parts.join(" > ");
}

const nodes = tree.nodes.map((node) => ({ node, path: pathOf(node) }));
const polosAt = (path: string): Polos => {
  const one = polos.cabang.get(path);
  if (one === undefined) throw new Error(`no rows under ${path}`);
  return one;
};

/**
 * A sub kegiatan in two themes is parted to whole rupiah: beside its exact half a part may be a rupiah off, and in its
 * splits two. Every node above both parts, and every node without such a part, is exact.
 */
function selisihBoleh(one: Polos, perSub = 1): number {
  return one.terbagi.size * perSub;
}

function expectMoney(
  actual: number | null,
  expected: number | null,
  boleh: number,
  where: string,
): void {
  if (expected === null) return expect(actual, where).toBeNull();
  expect(actual, where).not.toBeNull();
  if (boleh === 0) expect(actual, where).toBe(expected);
  else expect(Math.abs((actual ?? 0) - expected), where).toBeLessThanOrEqual(boleh);
}

describe("the cascade of the sample region against plain sums over the rows of its sheets", () => {
  it("has the same branches, and parted sub kegiatan among them", () => {
    expect(asOf).toBe(2);
    expect(nodes.map(({ path }) => path).sort()).toEqual([...polos.cabang.keys()].sort());
    expect(nodes.length).toBeGreaterThan(1_900);
    expect(nodes.filter(({ path }) => polosAt(path).terbagi.size > 0).length).toBeGreaterThan(5);
    expect(polosAt("").pagu).toBe(2_795_322_749_856);
    expect(polosAt("").terbagi.size).toBe(0);
  });

  it("has the pagu of every node", () => {
    for (const { node, path } of nodes) {
      const one = polosAt(path);
      expectMoney(node.pagu, one.pagu, selisihBoleh(one), path);
    }
  });

  it("has the RAK of every node in every month, and up to the month of evaluation", () => {
    for (const { node, path } of nodes) {
      const one = polosAt(path);
      one.rencana.forEach((amount, index) =>
        expectMoney(
          node.rencana[index] ?? null,
          amount,
          selisihBoleh(one),
          `${path}, ${index + 1}`,
        ),
      );
      const sampai = jumlahSampai(one.rencana, asOf);
      expectMoney(node.rencanaSampai, sampai, selisihBoleh(one), path);
    }
  });

  it("has the realisasi of every node in every month; what no row reports is null, not 0", () => {
    for (const { node, path } of nodes) {
      const one = polosAt(path);
      one.realisasi.forEach((amount, index) =>
        expectMoney(
          node.realisasi[index] ?? null,
          amount,
          selisihBoleh(one),
          `${path}, ${index + 1}`,
        ),
      );
      const isDilaporkan = one.realisasi.slice(0, asOf).some((amount) => amount !== null);
      const sampai = isDilaporkan ? jumlahSampai(one.realisasi, asOf) : null;
      expectMoney(node.realisasiSampai, sampai, selisihBoleh(one), path);
    }
    expect(nodes.some(({ path }) => polosAt(path).realisasi[asOf] !== null)).toBe(false);
  });

  it("counts distinct sub kegiatan, and those that have not reported", () => {
    for (const { node, path } of nodes) {
      expect(node.subKegiatan, path).toBe(polosAt(path).sub.size);
      expect(node.unreported, path).toBe(polosAt(path).belumLapor.size);
    }
  });

  it("splits every node by jenis belanja and by sumber dana", () => {
    for (const { node, path } of nodes) {
      const one = polosAt(path);
      const rinci = tree.rinci(node.id);
      const boleh = selisihBoleh(one, 2);
      const compare = (
        parts: ReadonlyMap<string, number>,
        expected: ReadonlyMap<string, number>,
      ) => {
        expect([...parts.keys()].sort(), path).toEqual([...expected.keys()].sort());
        for (const [key, jumlah] of expected) {
          expectMoney(parts.get(key) ?? null, jumlah, boleh, `${path}, ${key}`);
        }
      };
      compare(new Map(rinci?.jenisBelanja.map(({ key, jumlah }) => [key, jumlah])), one.jenis);
      compare(
        new Map(rinci?.sumberDana.map(({ key, jumlah }) => [key, jumlah])),
        new Map([...one.sumber].map(([nama, jumlah]) => [namaKey(nama), jumlah])),
      );
    }
  });

  it("has every rekening row under its sub kegiatan, with its months", () => {
    let rows = 0;
    for (const { node, path } of nodes) {
      if (node.level !== "subKegiatan" || polosAt(path).terbagi.size > 0) continue;
      const parts = path.split(" > ");
      const own = polos.rekening.get(`${parts[2] ?? ""} ${node.kode}`) ?? [];
      const found = tree.rinci(node.id)?.rekening ?? [];
      expect(
        found.map(({ kode, pagu, rencana }) => ({ kode, jumlah: pagu, bulan: rencana })),
        path,
      ).toEqual(own);
      rows += found.length;
    }
    expect(rows).toBeGreaterThan(19_500);
  });

  it("parts a sub kegiatan of two themes without losing or doubling a rupiah", () => {
    const parted = polosAt("").sub;
    let seen = 0;
    for (const key of parted) {
      const [skpd = "", kode = ""] = key.split(" ");
      const own = nodes.filter(
        ({ node, path }) =>
          node.level === "subKegiatan" && path.includes(` > ${skpd} > `) && path.endsWith(kode),
      );
      if (own.length < 2) continue;
      seen += 1;
      const jumlah = (polos.rekening.get(key) ?? []).reduce((sum, one) => sum + one.jumlah, 0);
      expect(own.reduce((sum, { node }) => sum + node.share, 0)).toBe(1);
      expect(
        own.reduce((sum, { node }) => sum + (node.pagu ?? 0), 0),
        key,
      ).toBe(jumlah);
      const rekening = own.map(({ node }) => tree.rinci(node.id)?.rekening ?? []);
      (polos.rekening.get(key) ?? []).forEach(({ jumlah: total }, index) =>
        expect(rekening.reduce((sum, list) => sum + (list[index]?.pagu ?? 0), 0)).toBe(total),
      );
    }
    expect(seen).toBe(2);
  });

  it("reconciles", () => {
    expect(tree.rekonsiliasi.length).toBeGreaterThan(20);
    for (const { ukuran, key, selisih } of tree.rekonsiliasi) {
      expect(selisih, `${ukuran} ${key}`).toBe(0);
    }
  });
});
