import { describe, expect, test } from "vitest";
import { checkSnapshot, findingMarks } from "../../src/app/check.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { aKelompok, aModel, aRekening, aSubKegiatan, modelOf } from "../support/model-builder.ts";

/** An item typed over: its group follows. */
function faulty() {
  const kelompok = [aKelompok({ rincian: [{ jumlah: 90_000 }] })];
  const rekening = [aRekening({ rincian: [], kelompok })];
  return snapshotOf(modelOf({ dokumen: [{ sub: [aSubKegiatan({ rekening })] }] }));
}

const ABAI = { alasan: "a", oleh: "o", sampai: "", sejak: "2026-01-01" };

describe("checkSnapshot", () => {
  test("counts roots; follow-ons are counted apart and named in the verdict", () => {
    const view = checkSnapshot(faulty());
    const roots = view.findings.filter(({ rootCause }) => rootCause === null);
    const errors = roots.filter(({ severity }) => severity === "error");
    expect(view.counts.error).toBe(errors.length);
    expect(view.countsAll.error).toBeGreaterThan(view.counts.error);
    expect(errors[0]?.followers).toBe(1);
    expect(view.sentence).toContain("1 temuan lain hanya akibat");
  });

  test("what hangs under a finding set aside is set aside with it", () => {
    const snapshot = faulty();
    const root = checkSnapshot(snapshot).findings.find(({ followers }) => followers > 0);
    const view = checkSnapshot(snapshot, { abaian: new Map([[root!.id, ABAI]]) });
    const family = view.findings.filter((one) => (one.rootCause ?? one.id) === root!.id);
    expect(family.map(({ diabaikan }) => diabaikan)).toEqual([ABAI, ABAI]);
    expect(view.ignoredCount).toBe(1);
    expect(findingMarks(family)).toEqual([]);
  });

  test("a whole document passes", () => {
    const view = checkSnapshot(snapshotOf(aModel()));
    expect(view.verdict).toBe("lolos");
    expect(view.counts.error).toBe(0);
  });
});
