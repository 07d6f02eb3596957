import { describe, expect, it } from "vitest";
import { fromExcel, toExcel } from "../../src/functions/excel-values.ts";
import type { FxError } from "../../src/core/pk/spec.ts";
import { FakeError, fakeExcel } from "./fake-excel.ts";

const excel = fakeExcel();
const error = (kind: FxError["kind"]): FxError => ({
  key: "x",
  kind,
  text: { id: "Pesan.", en: "Message." },
});

describe("fromExcel", () => {
  it("takes values and rows of values as they are", () => {
    expect(fromExcel(5)).toBe(5);
    expect(fromExcel("a")).toBe("a");
    expect(fromExcel(undefined)).toBeNull();
    expect(
      fromExcel([
        [1, null],
        ["", true],
      ]),
    ).toEqual([
      [1, null],
      ["", true],
    ]);
  });

  it.each([
    ["#N/A", "na"],
    ["#NUM!", "num"],
    ["#REF!", "value"],
    ["#DIV/0!", "value"],
    ["#NAME?", "value"],
  ])("turns an error cell %s into an error of kind %s that names it", (code, kind) => {
    const read = fromExcel([[{ code }]]);
    expect(read).toMatchObject([[{ kind, text: { id: expect.stringContaining(code) as string } }]]);
  });

  it("takes an unknown object for an error, never for a value", () => {
    expect(fromExcel({ type: "Entity" })).toMatchObject({ kind: "value" });
  });
});

describe("toExcel", () => {
  it("gives rows where rows are declared", () => {
    expect(toExcel(0.5, true, excel, "id")).toEqual([[0.5]]);
    expect(toExcel(0.5, false, excel, "id")).toBe(0.5);
    expect(toExcel([[1], [2]], true, excel, "id")).toEqual([[1], [2]]);
    expect(toExcel([], true, excel, "id")).toEqual([]);
  });

  it("puts the message where Excel allows one, in the language asked for", () => {
    expect(toExcel(error("na"), false, excel, "id")).toEqual(new FakeError("#N/A", "Pesan."));
    expect(toExcel(error("value"), false, excel, "en")).toEqual(
      new FakeError("#VALUE!", "Message."),
    );
    expect(toExcel(error("num"), false, excel, "id")).toEqual(new FakeError("#NUM!"));
  });
});
