import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KelompokSpec, RekeningSpec, SubSpec } from "../../../src/core/rules/example-dpa.ts";
import type { CrossfireSpec, RakSpec } from "../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../src/core/rules/example.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import { ruleFor, type AnyRule, type Violation } from "../../../src/core/rules/rule.ts";
import { EMPTY_MODEL } from "../../../src/core/model/model.ts";
import { modelOf } from "../../support/model-builder.ts";

/** A region in which everything agrees, as data that can be spoiled at one place. */
interface Region {
  subs: Mutable<SubSpec>[];
  rak: Mutable<RakSpec>[];
  pk: { program: string; anggaran: number }[];
  crossfire: Mutable<CrossfireSpec>[];
  alokasi: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const SUBS = ["2.21.02.2.01.0005 - Keamanan Informasi", "2.21.02.2.01.0006 - Jaringan Sandi"];
const LEAVES = ["5.1.02.01.01.0024", "5.1.02.01.01.0025", "5.1.02.01.01.0052"];

function even(total: number): number[] {
  const part = Math.floor(total / 12);
  return Array.from({ length: 12 }, (_, month) => (month === 11 ? total - 11 * part : part));
}

/** Amounts are primes apart, so that no sum of some is the sum of others. */
function aRegion(): Region {
  const rak: RakSpec[] = [];
  const subs = SUBS.map((kode, at): SubSpec => {
    const leaves = LEAVES.map((leaf, index): RekeningSpec => {
      const koefisien = 11 + 6 * index + 2 * at;
      const harga = 10_007 + 12_011 * index + 5_003 * at;
      const jumlah = koefisien * harga;
      rak.push({ sub: kode, rekening: leaf, total: jumlah, bulan: even(jumlah) });
      return {
        kode: `${leaf} - Belanja ${leaf}`,
        jumlah,
        kelompok: [{ jumlah, rincian: [{ koefisien, harga, jumlah }] }],
      };
    });
    const pagu = leaves.reduce((sum, { jumlah }) => sum + (jumlah ?? 0), 0);
    const tree = ["5.1.02.01.01", "5.1.02.01", "5.1.02", "5.1", "5"].reduce<
      readonly RekeningSpec[]
    >((children, code) => [{ kode: `${code} - Belanja`, jumlah: pagu, children }], leaves);
    return { kode, pagu, rekening: tree, bulan: even(pagu), jumlahBulan: pagu };
  });
  const alokasi = subs.reduce((sum, { pagu }) => sum + (pagu ?? 0), 0);
  const pk = [{ program: "2.21.02 - PROGRAM PENYELENGGARAAN PERSANDIAN", anggaran: alokasi }];
  const tempat = { lokus: "Wado", sarpras: "Balai desa" };
  const mitra = { sub: "1.06.05.2.02.0001 - Pendataan", skpd: "Dinas Sosial", ...tempat };
  const crossfire = [...SUBS.map((sub) => ({ sub, ...tempat })), mitra];
  return { subs, rak, pk, crossfire, alokasi };
}

function specOf({ subs, rak, pk, crossfire, alokasi }: Region): ModelSpec {
  const indikator = [
    { jenis: "keluaran" as const, tolokUkur: "Jumlah laporan", target: "1 Laporan" },
  ];
  return { dokumen: [{ alokasi, indikator, sub: subs }], rak, pk, crossfire };
}

/** Changes the account at a depth (0 = level 1); leaves are at depth 5. */
function changeAccount(
  list: readonly RekeningSpec[],
  depth: number,
  index: number,
  change: (one: RekeningSpec) => readonly RekeningSpec[],
): readonly RekeningSpec[] {
  return list.flatMap((one, at) => {
    if (depth === 0) return at === index % list.length ? change(one) : [one];
    return [{ ...one, children: changeAccount(one.children ?? [], depth - 1, index, change) }];
  });
}

function changeGroup(
  one: RekeningSpec,
  change: (group: KelompokSpec) => KelompokSpec,
): RekeningSpec {
  return { ...one, kelompok: one.kelompok?.map(change) ?? [] };
}

const LEAF = 5;

/** One fault each, put at a place and of a size of the property's choice. */
const FAULTS: Readonly<Record<string, (region: Region, index: number, more: number) => string>> = {
  "amount of an item": ({ subs }, index, more) => {
    account(subs[index % 2]!, LEAF, index, (one) => [
      changeGroup(one, (group) => ({
        ...group,
        rincian: group.rincian!.map((item) => ({ ...item, jumlah: item.jumlah! + more })),
      })),
    ]);
    return "HITUNG-01";
  },
  "amount of a group": ({ subs }, index, more) => {
    account(subs[index % 2]!, LEAF, index, (one) => [
      changeGroup(one, (group) => ({ ...group, jumlah: group.jumlah! + more })),
    ]);
    return "HITUNG-02";
  },
  "amount of an account at the bottom": ({ subs }, index, more) => {
    account(subs[index % 2]!, LEAF, index, (one) => [{ ...one, jumlah: one.jumlah! + more }]);
    return "HITUNG-03";
  },
  "amount of an account above": ({ subs }, index, more) => {
    account(subs[index % 2]!, index % 5, 0, (one) => [{ ...one, jumlah: one.jumlah! + more }]);
    return "HITUNG-03";
  },
  "pagu of a sub kegiatan": ({ subs }, index, more) => {
    subs[index % 2]!.pagu! += more;
    return "HITUNG-04";
  },
  "account of another branch": ({ subs }, index) => {
    account(subs[index % 2]!, LEAF, index, (one) => [
      { ...one, kode: one.kode.replace("5.1.02", "5.2.02") },
    ]);
    return "KODE-02";
  },
  "branch of another branch": ({ subs }, index) => {
    account(subs[index % 2]!, 2 + (index % 3), 0, (one) => [
      { ...one, kode: one.kode.replace("5.1.02", "5.2.02") },
    ]);
    return "KODE-02";
  },
  "account with a letter in it": ({ subs }, index) => {
    account(subs[index % 2]!, LEAF, index, (one) => [
      { ...one, kode: one.kode.replace("5.1.02", "5.l.02") },
    ]);
    return "KODE-01";
  },
  "account written twice": ({ subs }, index) => {
    account(subs[index % 2]!, LEAF, index, (one) => [one, one]);
    return "GANDA-01";
  },
  "code of a sub kegiatan": ({ subs }, index) => {
    const sub = subs[index % 2]!;
    sub.kode = sub.kode!.replace("2.21.02.2.01", "2.21.02.2.03");
    return "KODE-02";
  },
  "RAK of another account": ({ rak }, index) => {
    rak[index % rak.length]!.rekening = "5.1.02.02.01.0003";
    return "JADWAL-04";
  },
  "RAK written twice": ({ rak }, index) => {
    rak.push({ ...rak[index % rak.length]! });
    return "GANDA-02";
  },
  "total of RAK": ({ rak }, index, more) => {
    rak[index % rak.length]!.total! += more;
    return "JADWAL-02";
  },
  "month of RAK": ({ rak }, index, more) => {
    const row = rak[index % rak.length]!;
    row.bulan = row.bulan!.map((value, month) => (month === index % 12 ? value! + more : value));
    return "JADWAL-02";
  },
  "month of the DPA": ({ subs }, index, more) => {
    const sub = subs[index % 2]!;
    sub.bulan = sub.bulan!.map((value, month) => (month === index % 12 ? value! + more : value));
    return "JADWAL-01";
  },
  "budget of PK": ({ pk }, _, more) => {
    pk[0]!.anggaran += more;
    return "PK-01";
  },
  "code in crossfire": ({ crossfire }, index) => {
    crossfire[index % 2]!.sub = "2.21.02.2.01.0099 - Lain";
    return "CROSSFIRE-01";
  },
  "allocation of the document": (region, _, more) => {
    region.alokasi += more;
    return "HITUNG-05";
  },
};

function account(
  sub: Mutable<SubSpec>,
  depth: number,
  index: number,
  change: (one: RekeningSpec) => readonly RekeningSpec[],
): void {
  sub.rekening = changeAccount(sub.rekening!, depth, index, change);
}

function rootsOf(findings: readonly Finding[]): string[] {
  return findings.filter(({ rootCause }) => rootCause === null).map(({ rule }) => rule);
}

describe("one fault, one root", () => {
  test("the region is clean", () => {
    expect(runRules(modelOf(specOf(aRegion()))).findings).toEqual([]);
  });

  test.each(Object.entries(FAULTS))("%s", (_, spoil) => {
    fc.assert(
      fc.property(fc.nat(59), fc.integer({ min: 100, max: 9_999 }), (index, more) => {
        const region = aRegion();
        const rule = spoil(region, index, more);
        const { findings } = runRules(modelOf(specOf(region)));
        expect(rootsOf(findings)).toEqual([rule]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("links between rules that do not know each other", () => {
  interface Seed {
    readonly messageId: "a" | "b" | "c";
    readonly causes?: readonly string[];
    readonly suspects?: readonly string[];
    readonly sameAs?: string;
  }

  /** A rule that says what it is told, one finding per row. */
  function saying(seeds: readonly Seed[]): AnyRule {
    return ruleFor<"model">()({
      meta: {
        id: "UJI-01",
        title: "Uji",
        severity: "warning",
        scope: "model",
        needs: [],
        legalBasis: [{ jenis: "praktik", peraturan: "-", sumber: "-", certainty: "practice" }],
        effective: { from: 2021 },
        explanation: "-",
        fix: "-",
        messages: { a: "A.", b: "B.", c: "C." },
        examples: {
          valid: [{ uraian: "-", model: EMPTY_MODEL }],
          invalid: [{ uraian: "-", model: EMPTY_MODEL }],
        },
      },
      *check() {
        for (const [row, seed] of seeds.entries()) {
          const at = { file: "", sheet: "S", row, col: 0 };
          yield { ...seed, data: {}, at } satisfies Violation;
        }
      },
    });
  }

  function parents(seeds: readonly Seed[]): (number | null)[] {
    const { findings } = runRules(EMPTY_MODEL, { rules: [saying(seeds)] });
    const rows = new Map(findings.map(({ id, at }) => [id, at.row]));
    return findings.map(({ rootCause }) =>
      rootCause === null ? null : (rows.get(rootCause) ?? -1),
    );
  }

  test("the first in sheet order that causes it is the root", () => {
    expect(
      parents([
        { messageId: "a", suspects: ["k"] },
        { messageId: "b", causes: ["k"] },
        { messageId: "b", causes: ["k"] },
      ]),
    ).toEqual([1, null, null]);
  });

  test("chains are flat", () => {
    expect(
      parents([
        { messageId: "a", causes: ["x"], suspects: ["y"] },
        { messageId: "b", causes: ["y"], suspects: ["z"] },
        { messageId: "c", causes: ["z"] },
        { messageId: "a", suspects: ["x"] },
      ]),
    ).toEqual([2, 2, null, 2]);
  });

  test("nothing explains itself, alone or in a circle", () => {
    expect(parents([{ messageId: "a", causes: ["k"], suspects: ["k"] }])).toEqual([null]);
    expect(
      parents([
        { messageId: "a", causes: ["x"], suspects: ["y"] },
        { messageId: "b", causes: ["y"], suspects: ["x"] },
      ]),
    ).toEqual([1, null]);
  });

  test("equal findings hang under the first, or under what explains the first", () => {
    const alike: Seed = { messageId: "a", sameAs: "s" };
    expect(parents([alike, alike, alike])).toEqual([null, 0, 0]);
    expect(
      parents([{ ...alike, suspects: ["k"] }, alike, { messageId: "b", causes: ["k"] }]),
    ).toEqual([2, 2, null]);
  });

  test("whatever the links: roots are roots, every finding has one, and the first run is the last", () => {
    const key = fc.array(fc.constantFrom("p", "q", "r", "s"), { maxLength: 3 });
    const seed = fc.record({
      messageId: fc.constantFrom("a" as const, "b" as const, "c" as const),
      causes: key,
      suspects: key,
    });
    fc.assert(
      fc.property(fc.array(seed, { minLength: 1, maxLength: 12 }), (seeds) => {
        const found = parents(seeds);
        expect(found).toContain(null);
        for (const root of found) if (root !== null) expect(found[root]).toBeNull();
        expect(parents(seeds)).toEqual(found);
      }),
    );
  });
});
