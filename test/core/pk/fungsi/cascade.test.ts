import { describe, expect, it } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { cascade } from "../../../../src/core/pk/fungsi/cascade.ts";
import { cascadeOf } from "../../../../src/core/pk/pohon.ts";
import type { FxArg, FxResultMatrix } from "../../../../src/core/pk/spec.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { EXAMPLE_SNAPSHOT, withModel } from "../example-model.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

const rows = (...args: readonly FxArg[]): FxResultMatrix => ask(cascade, ...args) as FxResultMatrix;

describe("PK.CASCADE", () => {
  it("takes at most two arguments", () => expect(errorOf(cascade, "", 3, 1)).toBe("argumenLebih"));

  it("gives the nodes of the tree in its order, with its figures", () => {
    const tree = cascadeOf(EXAMPLE_SNAPSHOT).nodes.filter(({ level }) => level !== "wilayah");
    const [, ...body] = rows("", "sub kegiatan");
    expect(body.map(([, kode, nama, pagu]) => [kode, nama, pagu])).toEqual(
      tree.map(({ kode, nama, pagu }) => [kode, nama, pagu ?? ""]),
    );
  });

  it("stops at the depth asked for, by number or by name; SKPD by default", () => {
    const levels = (...args: readonly FxArg[]): readonly unknown[] => [
      ...new Set(rows(...args).map(([level]) => level)),
    ];
    expect(levels(null, 1)).toEqual(["Tingkat", "Asisten"]);
    expect(levels("", "Program")).toEqual(levels("", "4"));
    expect(levels()).toEqual(["Tingkat", "Asisten", "Crossfire", "SKPD"]);
  });

  it("knows an Asisten by every way of writing it", () => {
    expect(rows("Asda 2")).toEqual(rows("Asisten II"));
    expect(rows("Asisten II").length).toBeLessThan(rows().length);
    expect(errorOf(cascade, "Asisten IX")).toBe("tanpaAsisten");
  });

  it("not reported is an empty cell, not zero", () => {
    const promkes = rows("Asisten I", 6).find(([, kode]) => kode === "1.02.05.2.01.0001");
    expect(promkes?.slice(3, 6)).toEqual([400_000_000, "", ""]);
  });

  it.each([["RT"], [0.5], [8], [-1]])("refuses the depth %j", (depth) =>
    expect(errorOf(cascade, "", depth)).toBe("kedalaman"),
  );

  it("error in, error out; a range of several cells is refused", () => {
    expect(ask(cascade, GALAT_REF)).toEqual(GALAT_REF);
    expect(errorOf(cascade, [["Asisten I"], ["Asisten II"]])).toBe("satuSel");
  });

  it("says what is missing", () => {
    expect(evaluate(cascade, [], { snapshot: null })).toMatchObject({ key: "belumDibaca" });
    expect(evaluate(cascade, [], { snapshot: withModel(EMPTY_MODEL) })).toMatchObject({
      key: "tanpaLembarDpa",
    });
  });
});
