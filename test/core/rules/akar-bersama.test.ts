import { describe, expect, test } from "vitest";
import type { ModelSpec } from "../../../src/core/rules/example.ts";
import { runRules } from "../../../src/core/rules/run.ts";
import { modelOf } from "../../support/model-builder.ts";

/** Rule of each finding, with the rule of its root. */
function roots(spec: ModelSpec, rules: readonly string[]): readonly string[] {
  const { findings } = runRules(modelOf(spec));
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, rootCause }) => {
      const root = findings.find(({ id }) => id === rootCause);
      return root === undefined ? rule : `${rule} < ${root.rule}`;
    });
}

const GAJI = "2.21.01.2.02.0001";
const rekening = "5.1.01.01.01.0001";

describe("one mistake is one root", () => {
  test("pay planned in one month explains spending ahead of the plan", () => {
    const bulan = [0, 0, 0, 0, 0, 0, 0, 0, 1200];
    const spec = {
      rak: [{ sub: GAJI, rekening, total: 1200, bulan }],
      realisasi: [{ sub: GAJI, bulan: 1 as const, keuangan: 100 }],
    };
    expect(roots(spec, ["JADWAL-13", "REALISASI-04"])).toEqual([
      "JADWAL-13",
      "REALISASI-04 < JADWAL-13",
    ]);
  });

  test("spending ahead of a plan that nobody doubts stays a root", () => {
    const bulan = [100, 100, 100, 300, 300, 300];
    const spec = {
      rak: [{ sub: GAJI, rekening, total: 1200, bulan }],
      realisasi: [{ sub: GAJI, bulan: 1 as const, keuangan: 400 }],
    };
    expect(roots(spec, ["JADWAL-13", "REALISASI-04"])).toEqual(["REALISASI-04"]);
  });

  test("a target that does not fit its polaritas explains a realisasi far from it", () => {
    const realisasiList = [{ sampai: 3 as const, nilai: 900 }];
    const one = { target: 4, targetText: "4 - 6", realisasiList };
    expect(roots({ indikator: [{ ...one, polaritas: "naik" }] }, ["PK-10", "PK-12"])).toEqual([
      "PK-10 < PK-12",
      "PK-12",
    ]);
    const plain = { ...one, targetText: "4" };
    expect(roots({ indikator: [plain] }, ["PK-10", "PK-12"])).toEqual(["PK-10"]);
  });

  test("a plan that exceeds its pagu explains cash that does not suffice", () => {
    const spec = (januari: number): ModelSpec => ({
      rak: [{ sub: GAJI, rekening: "5.1.02.01.01.0024", total: 100, bulan: [januari] }],
      kas: [{ bulan: 1, jumlah: 90 }],
    });
    expect(roots(spec(500), ["JADWAL-02", "KAS-01"])).toEqual(["JADWAL-02", "KAS-01 < JADWAL-02"]);
    expect(roots(spec(100), ["JADWAL-02", "KAS-01"])).toEqual(["KAS-01"]);
  });
});
