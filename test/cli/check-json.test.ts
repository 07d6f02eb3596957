import { describe, expect, test } from "vitest";
import { checkJson } from "../../src/cli/check-json.ts";
import { fakeFindings, viewOf } from "../support/fake-check.ts";

/** Key by key what programs may rely on: types of version 1. */
const FINDING = {
  id: "string",
  rule: "string",
  severity: "string",
  file: "string",
  sheet: "string",
  cell: "string",
  skpd: "string",
  subKegiatan: "string",
  message: "string",
  fix: "string",
  legalBasis: "string",
  rootCause: "string|null",
  suggestion: "object|null",
  ignored: "object|null",
  data: "object",
} as const;

function typeOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}

describe("JSON of check", () => {
  const view = viewOf(fakeFindings(12));
  const [first, ...rest] = view.findings;
  const diabaikan = { alasan: "a", oleh: "b", sampai: "", sejak: "2026-01-01" };
  const saran = { at: first!.at, cell: "J25", menjadi: "12", perluDipilih: false };
  const text = checkJson({ ...view, findings: [{ ...first!, diabaikan, saran }, ...rest] }, [
    "a.xlsx",
  ]);
  const json = JSON.parse(text) as Record<string, unknown> & {
    findings: Record<string, unknown>[];
    summary: Record<string, unknown>;
  };

  test("has its keys in order", () => {
    expect(Object.keys(json)).toEqual([
      "version",
      "files",
      "sheets",
      "summary",
      "findings",
      "notChecked",
    ]);
    expect(json.version).toBe(1);
  });

  test("every finding has every key, of its type", () => {
    for (const finding of json.findings) {
      expect(Object.keys(finding)).toEqual(Object.keys(FINDING));
      for (const [key, types] of Object.entries(FINDING)) {
        expect(types.split("|")).toContain(typeOf(finding[key]));
      }
    }
  });

  test("what was set aside says why; counts are of roots, and of all", () => {
    expect(json.findings[0]?.ignored).toEqual({
      reason: "a",
      by: "b",
      until: "",
      since: "2026-01-01",
    });
    expect(json.findings[0]?.suggestion).toEqual({ cell: "J25", value: "12" });
    expect(json.summary).toMatchObject({ ...view.counts, all: view.countsAll, ignored: 0 });
  });
});
