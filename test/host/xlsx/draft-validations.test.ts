import { describe, expect, test } from "vitest";
import { validationsXml } from "../../../src/host/xlsx/draft-validations.ts";

const range = { row: 3, col: 1, rowCount: 10, colCount: 1 };
const note = { title: 'Judul "A" & B', message: "Baris satu\nBaris dua" };

describe("data validation in a drafted worksheet", () => {
  test("none", () => {
    expect(validationsXml([])).toBe("");
  });

  test("a list, with its warning and its note", () => {
    const xml = validationsXml([{ range, rule: { kind: "list", words: ["Naik", "Turun"] }, note }]);
    expect(xml).toContain('type="list"');
    expect(xml).toContain('<formula1>"Naik,Turun"</formula1>'.replaceAll('"', '"'));
    expect(xml).toContain('sqref="B4:B13"');
    expect(xml).toContain('promptTitle="Judul &quot;A&quot; &amp; B"');
    expect(xml).toContain("Baris satu&#10;Baris dua");
    expect(xml).toContain('errorStyle="warning"');
  });

  test.each([
    [0, null, 'operator="greaterThanOrEqual"', "<formula1>0</formula1>"],
    [null, 5, 'operator="lessThanOrEqual"', "<formula1>5</formula1>"],
    [0, 1, 'operator="between"', "<formula1>0</formula1><formula2>1</formula2>"],
  ])("numbers from %s to %s", (min, max, operator, formulas) => {
    const xml = validationsXml([{ range, rule: { kind: "number", min, max }, note: null }]);
    expect(xml).toContain(operator);
    expect(xml).toContain(formulas);
    expect(xml).not.toContain("prompt");
  });

  test("a heading that stays as it is", () => {
    const xml = validationsXml([{ range, rule: { kind: "tetap" }, note }]);
    expect(xml).toContain('type="custom"');
    expect(xml).toContain('errorStyle="stop"');
    expect(xml).toContain("<formula1>FALSE</formula1>");
  });

  test("a list that Excel would refuse is left out; its note stays", () => {
    const words = Array.from({ length: 100 }, (_, index) => `pilihan ${index}`);
    const xml = validationsXml([{ range, rule: { kind: "list", words }, note }]);
    expect(xml).not.toContain("formula1");
    expect(xml).toContain("promptTitle");
  });
});
