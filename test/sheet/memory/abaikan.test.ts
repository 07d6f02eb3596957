import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_ABAI, parseAbai, writeAbai } from "../../../src/sheet/memory/abaikan.ts";

const ONE = {
  id: "HITUNG-03/beda@DPA!R4C7",
  rule: "HITUNG-03",
  sidik: "abc",
  alasan: "Pembulatan",
  oleh: "Kasubag",
  sampai: "2026-12-31",
  sejak: "2026-01-02",
};

describe("the memory of what was set aside", () => {
  test("reads back what it wrote", () => {
    expect(parseAbai(writeAbai([ONE, { ...ONE, id: "x", sampai: "" }]) ?? "")).toEqual([
      ONE,
      { ...ONE, id: "x", sampai: "" },
    ]);
  });

  test.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["another version", JSON.stringify({ versi: 2, abaian: [ONE] })],
    ["no list", JSON.stringify({ versi: 1, abaian: ONE })],
    ["no reason", JSON.stringify({ versi: 1, abaian: [{ ...ONE, alasan: " " }] })],
    ["an end that is no day", JSON.stringify({ versi: 1, abaian: [{ ...ONE, sampai: "besok" }] })],
    ["no fingerprint", JSON.stringify({ versi: 1, abaian: [{ ...ONE, sidik: 7 }] })],
  ])("%s sets nothing aside", (_, text) => {
    expect(parseAbai(text)).toEqual([]);
  });

  test("is bounded in number and length", () => {
    const many = Array.from({ length: MAX_ABAI + 5 }, () => ({
      ...ONE,
      alasan: "x".repeat(9_999),
    }));
    const read = parseAbai(JSON.stringify({ versi: 1, abaian: many }));
    expect(read).toHaveLength(MAX_ABAI);
    expect(read[0]?.alasan.length).toBeLessThanOrEqual(500);
  });

  test("no text of a workbook makes it fail", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Array.isArray(parseAbai(text))).toBe(true);
      }),
    );
  });
});
