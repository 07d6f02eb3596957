import { describe, expect, test, vi } from "vitest";
import { createJawabanTerakhir } from "../../src/app/jawaban-terakhir.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { KUNCI_JAWABAN, writeJawaban } from "../../src/sheet/memory/jawaban.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function open(kept: ReadonlyMap<string, unknown> = new Map()) {
  const workbook = memoryWorkbook({});
  const text = writeJawaban(kept);
  if (text !== null) workbook.memory.set(KUNCI_JAWABAN, text);
  let job: (() => void) | null = null;
  const terakhir = createJawabanTerakhir(new WorkbookSession(workbook.host), {
    after: (_, next) => {
      job = next;
      return () => (job = null);
    },
  });
  const quiet = async (): Promise<void> => {
    job?.();
    await settle();
  };
  return { ...workbook, terakhir, quiet };
}

describe("last answers", () => {
  test("are known a moment after opening, and who waits is told", async () => {
    const { terakhir } = open(new Map([["PAGU[]", 5]]));
    const told = vi.fn();
    terakhir.subscribe(told);
    expect(terakhir.isReady()).toBe(false);
    await settle();
    expect([terakhir.isReady(), told.mock.calls.length]).toEqual([true, 1]);
    expect(terakhir.of("PAGU[]")).toBe(5);
    expect(terakhir.of("SISA[]")).toBeUndefined();
  });

  test("are kept after a quiet while, once for a burst, and not when nothing changed", async () => {
    const { terakhir, quiet, edits, memory } = open(new Map([["PAGU[]", 5]]));
    await settle();
    terakhir.keep(() => new Map([["PAGU[]", 5]]));
    await quiet();
    expect(edits).toEqual([]);
    terakhir.keep(() => new Map([["PAGU[]", 6]]));
    terakhir.keep(() => new Map([["PAGU[]", 7]]));
    await quiet();
    expect(edits).toHaveLength(1);
    expect(memory.get(KUNCI_JAWABAN)).toBe(writeJawaban(new Map([["PAGU[]", 7]])));
  });

  test("leave the memory when no live function is left", async () => {
    const { terakhir, quiet, memory } = open(new Map([["PAGU[]", 5]]));
    await settle();
    terakhir.keep(() => new Map());
    await quiet();
    expect(memory.has(KUNCI_JAWABAN)).toBe(false);
  });

  test("a memory that cannot be read only costs the first glance", async () => {
    const workbook = memoryWorkbook({});
    const host = { ...workbook.host, recall: () => Promise.reject(new Error("busy")) };
    const terakhir = createJawabanTerakhir(new WorkbookSession(host), {
      after: () => () => undefined,
    });
    await settle();
    expect(terakhir.isReady()).toBe(true);
    expect(terakhir.of("PAGU[]")).toBeUndefined();
  });
});
