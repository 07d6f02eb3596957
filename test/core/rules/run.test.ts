import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RekeningSpec, RincianSpec, SubSpec } from "../../../src/core/rules/example-dpa.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { RULES } from "../../../src/core/rules/index.ts";
import { hitung01 } from "../../../src/core/rules/hitung/hitung-01-rincian.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import type { AnyRule } from "../../../src/core/rules/rule.ts";
import { EMPTY_MODEL, type Model } from "../../../src/core/model/model.ts";
import { NOL, rupiah } from "../../../src/core/rupiah/rupiah.ts";
import {
  aKelompok,
  aModel,
  aRekening,
  aSubKegiatan,
  modelOf,
} from "../../support/model-builder.ts";

function dpa(...sub: readonly SubSpec[]): Model {
  return modelOf({ dokumen: [{ sub }] });
}

function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, rootCause }) => (rootCause === null ? rule : `${rule} follows`));
}

describe("outcomes", () => {
  test("a consistent document passes what applies and names what is missing", () => {
    const { findings, outcomes } = runRules(aModel());
    expect(findings).toEqual([]);
    const byRule = new Map(outcomes.map((outcome) => [outcome.rule, outcome]));
    expect(byRule.get("HITUNG-01")).toMatchObject({ outcome: "lulus", checked: 1, notChecked: 0 });
    expect(byRule.get("PK-01")).toMatchObject({ outcome: "tidakDiperiksa", missing: ["pk"] });
    expect(byRule.get("JADWAL-02")).toMatchObject({ outcome: "tidakDiperiksa", missing: ["rak"] });
  });

  test("nothing at all passes nothing", () => {
    const { outcomes } = runRules(EMPTY_MODEL);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["tidakDiperiksa"]));
    expect(outcomes.map(({ rule }) => rule)).toEqual(RULES.map(({ meta }) => meta.id).sort());
  });

  test("what could not be checked never counts as lulus", () => {
    const rekening = [aRekening({ rincian: [{}, { koefisien: null }] })];
    const [outcome] = runRules(dpa({ rekening }), { rules: [hitung01] }).outcomes;
    expect(outcome).toMatchObject({
      outcome: "lulus",
      checked: 1,
      notChecked: 1,
      missing: ["koefisien"],
    });
  });
});

describe("root causes across rules", () => {
  test("an item typed over: its group follows", () => {
    const kelompok = [aKelompok({ rincian: [{ jumlah: 90_000 }] })];
    const rekening = [aRekening({ rincian: [], kelompok })];
    const { findings } = runRules(dpa(aSubKegiatan({ rekening })));
    expect(brief(findings)).toEqual(["HITUNG-02 follows", "HITUNG-01"]);
    expect(findings[0]?.rootCause).toBe(findings[1]?.id);
  });

  test("an item typed over and summed up: only the level that disagrees follows", () => {
    const kelompok = [aKelompok({ jumlah: 90_000, rincian: [{ jumlah: 90_000 }] })];
    const rekening = [aRekening({ rincian: [], kelompok })];
    const { findings } = runRules(dpa(aSubKegiatan({ rekening })));
    expect(brief(findings)).toEqual(["HITUNG-03 follows", "HITUNG-01"]);
  });

  test("a wrong pagu: months and PK follow", () => {
    const model = modelOf({
      dokumen: [{ sub: [aSubKegiatan({ pagu: 90_000 })] }],
      pk: [{ program: "2.21.02", anggaran: 84_000 }],
    });
    expect(brief(runRules(model).findings)).toEqual([
      "HITUNG-04",
      "JADWAL-01 follows",
      "PK-01 follows",
    ]);
  });

  test("a wrong account: RAK follows", () => {
    const model = modelOf({
      dokumen: [
        {
          sub: [
            aSubKegiatan({
              rekening: [aRekening({ jumlah: 90_000 })],
              pagu: 90_000,
              bulan: [90_000],
              jumlahBulan: 90_000,
            }),
          ],
        },
      ],
      rak: [
        { sub: "2.21.02.2.01.0005", rekening: "5.1.02.01.01.0024", total: 84_000, bulan: [84_000] },
      ],
    });
    expect(brief(runRules(model).findings)).toEqual(["HITUNG-03", "JADWAL-04 follows"]);
  });
});

describe("settings", () => {
  const oneOff = dpa({ rekening: [aRekening({ rincian: [{ jumlah: 84_001 }], jumlah: 84_001 })] });

  test("tolerance is stated and can be set", () => {
    const usual = runRules(oneOff, { rules: [hitung01] });
    expect(usual.toleransi).toEqual({ baris: 1, total: 0 });
    expect(usual.findings).toEqual([]);
    const strict = runRules(oneOff, { rules: [hitung01], toleransi: { baris: NOL } });
    expect(strict.toleransi).toEqual({ baris: 0, total: 0 });
    expect(strict.findings).toHaveLength(1);
  });

  test("rules out of force do not run", () => {
    const old: AnyRule = {
      ...hitung01,
      meta: { ...hitung01.meta, effective: { from: 2021, until: 2025 } },
    };
    const run = (tahun: number | null): number =>
      runRules(oneOff, { rules: [old], tahun }).outcomes.length;
    expect([run(2020), run(2021), run(2025), run(2026), run(null)]).toEqual([0, 1, 1, 0, 1]);
    expect(runRules(oneOff, { rules: [old] }).outcomes).toEqual([]);
  });

  test("a draft runs only when it is asked for", () => {
    const drafts = new Set(
      RULES.filter(({ meta }) => meta.draft === true).map(({ meta }) => meta.id as string),
    );
    const ran = runRules(oneOff).outcomes.map(({ rule }) => rule);
    expect(ran.filter((rule) => drafts.has(rule))).toEqual([]);
    const draft: AnyRule = { ...hitung01, meta: { ...hitung01.meta, draft: true } };
    expect(runRules(oneOff, { rules: [draft] }).outcomes).toHaveLength(1);
  });
});

/** Amounts that agree on every level: items, groups, accounts, pagu, months. */
const consistentSub: fc.Arbitrary<SubSpec> = fc
  .array(
    fc.array(
      fc.record({
        koefisien: fc.integer({ min: 1, max: 999 }),
        harga: fc.integer({ min: 144, max: 9_999_999 }),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((accounts) => {
    const rekening = accounts.map((items, index): RekeningSpec => {
      const rincian: RincianSpec[] = items.map(({ koefisien, harga }, nomor) => ({
        uraian: `Barang ${nomor}`,
        koefisien,
        harga,
        jumlah: koefisien * harga,
      }));
      const jumlah = rincian.reduce((sum, item) => sum + (item.jumlah ?? 0), 0);
      const kode = `5.1.02.01.01.${String(index + 1).padStart(4, "0")} - Belanja ${index}`;
      return { kode, jumlah, kelompok: [{ tanda: "#", jumlah, rincian }] };
    });
    const pagu = rekening.reduce((sum, { jumlah }) => sum + (jumlah ?? 0), 0);
    const perMonth = Math.floor(pagu / 12);
    const bulan = Array.from({ length: 12 }, (_, month) =>
      month === 11 ? pagu - 11 * perMonth : perMonth,
    );
    return { pagu, rekening, bulan, jumlahBulan: pagu };
  });

describe("properties", () => {
  test("a consistent model gives no finding", () => {
    fc.assert(
      fc.property(fc.array(consistentSub, { maxLength: 3 }), (subs) => {
        const numbered = subs.map((sub, index) => ({
          ...sub,
          kode: `2.21.02.2.01.${String(index + 1).padStart(4, "0")} - Sub kegiatan ${index}`,
        }));
        expect(runRules(dpa(...numbered)).findings).toEqual([]);
      }),
    );
  });

  test("one changed amount gives one cause, whatever follows", () => {
    fc.assert(
      fc.property(consistentSub, fc.integer({ min: 2, max: 1_000_000 }), (sub, more) => {
        const [first, ...rest] = sub.rekening!;
        const changed = { ...first!, jumlah: first!.jumlah! + more };
        const { findings } = runRules(dpa({ ...sub, rekening: [changed, ...rest] }));
        const causes = findings.filter(({ rootCause }) => rootCause === null);
        expect(causes.map(({ rule }) => rule)).toEqual(["HITUNG-03"]);
      }),
    );
  });

  test("the order of rules and of issues does not matter", () => {
    const faulty = modelOf({
      dokumen: [{ sub: [aSubKegiatan({ pagu: 1, lokasi: "", sumberDana: "" })], alokasi: 7 }],
      rak: [{ sub: "2.21", rekening: "5.1.x", total: 5, bulan: [9, -1] }],
      pk: [{ program: "2.21.02", anggaran: 3 }],
      crossfire: [{ sub: "2.21.02.2.01.0099" }],
      issues: [
        { kind: "galatSel", text: "#REF!" },
        { kind: "tanpaKode", text: "kode" },
      ],
    });
    const expected = runRules(faulty);
    fc.assert(
      fc.property(fc.shuffledSubarray([...RULES], { minLength: RULES.length }), (rules) => {
        expect(runRules(faulty, { rules })).toEqual(expected);
      }),
      { numRuns: 25 },
    );
    expect(runRules({ ...faulty, issues: [...faulty.issues].reverse() })).toEqual(expected);
  });

  test("ids are unique, in sheet order, and lead to a finding", () => {
    const { findings } = runRules(
      modelOf({ dokumen: [{ sub: [aSubKegiatan({ pagu: 1 }), aSubKegiatan()] }] }),
    );
    const ids = new Set(findings.map(({ id }) => id));
    expect(ids.size).toBe(findings.length);
    for (const { rootCause } of findings) if (rootCause !== null) expect(ids).toContain(rootCause);
    const rows = findings.map(({ at }) => at.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});

test("100,000 items in one walk", () => {
  const rincian = Array.from({ length: 100 }, (_, nomor): RincianSpec => {
    return { uraian: `Barang ${nomor}` };
  });
  const rekening = Array.from({ length: 1000 }, (_, index) =>
    aRekening({
      kode: `5.1.02.01.01.${String(index).padStart(4, "0")} - Belanja ${index}`,
      rincian,
      jumlah: 8_400_000,
    }),
  );
  const model = dpa({ rekening, pagu: rupiah(8_400_000_000) });
  const { outcomes, findings } = runRules(model);
  expect(findings).toEqual([]);
  expect(outcomes.find(({ rule }) => rule === "HITUNG-01")?.checked).toBe(100_000);
});
