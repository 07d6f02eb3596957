import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { AccelerationView, CheckView } from "../../src/app/views.ts";
import { februari2023 } from "../support/februari-2023.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";
import { RUJUKAN } from "../support/rujukan.ts";

let book: MemoryWorkbook;
let app: App;
let check: CheckView;
let view: AccelerationView;

const cells = (): string =>
  JSON.stringify(
    Object.entries(book.sheets).flatMap(([name, { values }]) =>
      name.startsWith("PK ") ? [] : [[name, values]],
    ),
  );

beforeAll(async () => {
  book = memoryWorkbook(februari2023());
  app = createApp(book.host, new WorkbookSession(book.host), {
    rujukan: () => Promise.resolve(RUJUKAN),
  });
  check = (await app.check()).view;
  view = (await app.accelerate()).view;
}, 300_000);

const early = (key: "before" | "after"): number =>
  view.plan.impact.quarters.reduce((sum, one) => (one.quarter <= 2 ? sum + one[key] : sum), 0);

describe("the regency in February 2023, as of the end of January", () => {
  it("is checked, and says in one sentence whether the DPA can go on", () => {
    expect(check.sentence).not.toBe("");
    expect(view.asOf).toBe(1);
    expect(view.candidates.length).toBeGreaterThan(50);
    expect(view.counts.tidakDiperiksa).toBe(0);
  });

  it("moves work of TW III and IV into TW I and II, within the cash of every month", () => {
    const { plan } = view;
    expect(plan.moves.length).toBeGreaterThan(5);
    expect([plan.violations, plan.conflicts, plan.cashChecked]).toEqual([[], [], true]);
    expect(early("after")).toBeGreaterThan(early("before"));
    for (const { available, before, after } of plan.cash) {
      expect(after).toBeLessThanOrEqual(Math.max(available ?? 0, before));
    }
    for (const { semula, menjadi } of plan.moves) {
      const sum = (months: readonly number[]): number => months.reduce((all, one) => all + one, 0);
      expect(sum(menjadi)).toBe(sum(semula));
      // January is closed.
      expect(menjadi[0]).toBe(semula[0]);
    }
  });

  it("ends strategic work before September wherever lead times and cash let it", async () => {
    const { deadline, late, rescued } = view.plan.impact;
    expect(deadline).toBe(8);
    const strategic = view.plan.blocks.filter((block) => block.strategic && block.last > 8);
    expect(strategic.length).toBeGreaterThan(0);
    const stillLate = strategic.filter(({ last, shift }) => last - shift > deadline);
    expect(strategic.length - stillLate.length).toBe(rescued);
    expect(late.length).toBeGreaterThanOrEqual(stillLate.length);
    const others = view.plan.blocks.map(({ block, shift }) => ({ id: block, shift }));
    for (const { block, last, maxShift } of stillLate) {
      if (last - maxShift > deadline) continue;
      const shifts = others.map((one) =>
        one.id === block ? { id: block, shift: last - deadline } : one,
      );
      const { plan } = await app.tryPlan({ shifts, refill: false });
      expect(plan.violations, block).not.toEqual([]);
    }
  });

  it("gives every refusal its sentence, and every verdict against its reason", () => {
    expect(view.plan.refused.every(({ sentence }) => sentence.length > 10)).toBe(true);
    const against = view.candidates.filter(({ status }) => status === "tidakLayak");
    expect(against.length).toBeGreaterThan(0);
    expect(against.every(({ reasons, parts }) => reasons.length + parts.length > 0)).toBe(true);
  });

  it("states for each move that it is a shift of months and no perubahan APBD", () => {
    expect(view.pergeseran).toHaveLength(view.plan.moves.length);
    for (const { kind, approver, document, isPerubahan } of view.pergeseran) {
      expect([kind, isPerubahan]).toEqual(["t", false]);
      expect(approver !== "" && document !== "").toBe(true);
    }
  });

  it("names other sources, with their conditions, for what the money of the APBD does not carry", () => {
    expect(view.gaps.length).toBeGreaterThan(0);
    for (const { amount, reason, sources } of view.gaps) {
      expect(amount).toBeGreaterThan(0);
      expect(reason).not.toBe("");
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.every(({ name, condition }) => name !== "" && condition !== "")).toBe(true);
    }
  });

  it("is applied as one step, reads back as planned, gives its papers, and is taken back cell for cell", async () => {
    const before = cells();
    const shifts = view.plan.blocks.map(({ block, shift }) => ({ id: block, shift }));
    const report = await app.applyPlan({ shifts, overFormula: false, name: "Februari 2023" });
    expect(report.left).toEqual([]);
    expect(report.moved).toBe(new Set(view.plan.moves.map(({ id }) => id)).size);
    expect(cells()).not.toBe(before);
    for (const kind of ["pergeseran", "jadwal", "surat"] as const) await app.writeSheet(kind);
    const [pergeseran] = book.written.filter(({ name }) => name === "PK Pergeseran");
    expect(JSON.stringify(pergeseran)).toContain("bukan perubahan APBD");
    await app.undo(report.undoId ?? 0);
    expect(cells()).toBe(before);
  }, 120_000);
});
