import { describe, expect, it } from "vitest";
import {
  MAX_SKENARIO,
  simpanSkenario,
  type Skenario,
} from "../../../src/core/acceleration/skenario.ts";
import { parseSkenario, writeSkenario } from "../../../src/sheet/memory/skenario.ts";

const A: Skenario = {
  id: "S1",
  nama: "Rapat 6 Maret",
  geserList: [{ id: "dinkes|1.2.2.2.2.15", shift: 3 }],
  asOf: 2,
  oleh: "Sekda",
  sejak: "2023-03-06",
};

describe("scenarios in the workbook", () => {
  it("come back as they were kept", () => {
    expect(parseSkenario(writeSkenario([A]) ?? "")).toEqual([A]);
    expect(writeSkenario([])).toBeNull();
  });

  it.each([undefined, "", "{", "[]", '{"versi":2,"skenario":[]}', '{"versi":1,"skenario":5}'])(
    "are none where the text is %j",
    (text) => expect(parseSkenario(text)).toEqual([]),
  );

  it("leave out what is not understood, and the rest stays", () => {
    const hostile = [
      null,
      { ...A, nama: " " },
      { ...A, geserList: "semua" },
      {
        ...A,
        geserList: [null, { id: "x", shift: -1 }, { id: "x", shift: 1.5 }, { id: 5, shift: 1 }],
      },
      A,
    ];
    const read = parseSkenario(JSON.stringify({ versi: 1, skenario: hostile }));
    expect(read.map(({ geserList }) => geserList.length)).toEqual([0, 1]);
    const many = Array.from({ length: 100 }, () => A);
    expect(parseSkenario(JSON.stringify({ versi: 1, skenario: many }))).toHaveLength(MAX_SKENARIO);
  });

  it("keep their id under the same name; a new one never takes an id that is there", () => {
    const { id: _, ...rest } = A;
    expect(simpanSkenario([A], { ...rest, nama: "rapat 6 maret ", asOf: 3 })).toMatchObject([
      { id: "S1", asOf: 3 },
    ]);
    const list = simpanSkenario([{ ...A, id: "S4" }], { ...rest, nama: "B" });
    expect(list.map(({ id }) => id)).toEqual(["S4", "S5"]);
  });
});
