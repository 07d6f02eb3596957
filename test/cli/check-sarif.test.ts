import { describe, expect, test } from "vitest";
import { checkSnapshot } from "../../src/app/check.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { checkSarif } from "../../src/cli/check-sarif.ts";
import { aKelompok, aRekening, aSubKegiatan, modelOf } from "../support/model-builder.ts";
import { problemsOf, type Sarif } from "./sarif.ts";

/** An item typed over, so that its group follows; the finding of the item may be set aside. */
function sarif(files: readonly string[], setAside = false): Sarif {
  const kelompok = [aKelompok({ rincian: [{ jumlah: 90_000 }] })];
  const rekening = [aRekening({ rincian: [], kelompok })];
  const snapshot = snapshotOf(modelOf({ dokumen: [{ sub: [aSubKegiatan({ rekening })] }] }));
  const root = checkSnapshot(snapshot).findings.find(({ rule }) => rule === "HITUNG-01");
  const abai = { alasan: "Menunggu DPPA", oleh: "Kasubag", sampai: "2026-06-30", sejak: "" };
  const abaian = new Map(setAside ? [[root?.id ?? "", abai]] : []);
  return JSON.parse(checkSarif(checkSnapshot(snapshot, { abaian }), files)) as Sarif;
}

describe("SARIF", () => {
  test("keeps what the specification requires", () => {
    expect(problemsOf(sarif(["data/DPA Dinkes #1.xlsx"]))).toEqual([]);
    expect(problemsOf(sarif(["/home/dpa.xlsx", "C:\\berkas\\rak.xlsx"], true))).toEqual([]);
  });

  test("a cell is named by sheet and address, a follow-on points to its root", () => {
    const { results } = sarif(["dpa.xlsx"]).runs[0]!;
    const root = results.find(({ ruleId }) => ruleId === "HITUNG-01");
    const follower = results.find(({ ruleId }) => ruleId === "HITUNG-02");
    expect(root?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toMatch(/^DPA![A-Z]+\d+$/);
    expect(root?.relatedLocations).toBeUndefined();
    expect(follower?.relatedLocations?.[0]).toMatchObject({
      message: root?.message,
      logicalLocations: root?.locations[0]?.logicalLocations,
    });
  });

  test("what was set aside is a suppression with its reason", () => {
    const { results } = sarif(["dpa.xlsx"], true).runs[0]!;
    const root = results.find(({ ruleId }) => ruleId === "HITUNG-01");
    expect(root?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "Menunggu DPPA; Kasubag; 2026-06-30" },
    ]);
  });

  test("what was not checked is told", () => {
    const [invocation] = sarif(["dpa.xlsx"]).runs[0]!.invocations;
    const named = invocation?.toolExecutionNotifications.map(
      ({ associatedRule }) => associatedRule.id,
    );
    expect(named).toContain("PK-01");
  });

  test("the checker sees what is wrong", () => {
    const good = sarif(["dpa.xlsx"]);
    const [run] = good.runs;
    const [result] = run!.results;
    const spoil = (change: Partial<typeof result>): Sarif => ({
      ...good,
      runs: [{ ...run!, results: [{ ...result!, ...change }] }],
    });
    expect(problemsOf({ ...good, version: "2.0.0" })).not.toEqual([]);
    expect(problemsOf(spoil({ level: "info" }))).not.toEqual([]);
    expect(problemsOf(spoil({ ruleIndex: 0, ruleId: "LAIN-01" }))).not.toEqual([]);
    expect(problemsOf(spoil({ message: { text: "" } }))).not.toEqual([]);
  });
});
