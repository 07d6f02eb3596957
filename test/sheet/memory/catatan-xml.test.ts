import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CATATAN_LIMIT,
  CATATAN_NAMESPACE,
  catatanXml,
  mergeCatatan,
  MemoryLimitError,
  parseCatatan,
  remembered,
} from "../../../src/sheet/memory/catatan-xml.ts";

const NS = CATATAN_NAMESPACE;

describe("the memory's XML", () => {
  it("brings any text back", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
        const entries = new Map(pairs);
        expect(parseCatatan(catatanXml(entries))).toEqual(entries);
      }),
    );
  });

  it("brings lone halves of characters and look-alikes of escapes back", () => {
    const entries = new Map([["a", "\uD800 _x0041_ _x005F_ \uFFFF\u0000]]>"]]);
    expect(parseCatatan(catatanXml(entries))).toEqual(entries);
  });

  it("is the same for the same entries in any order", () => {
    const [one, other] = [
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
      new Map([
        ["b", "2"],
        ["a", "1"],
      ]),
    ];
    expect(catatanXml(one)).toBe(catatanXml(other));
  });

  it("is read as other programs may have written it", () => {
    const xml = `\uFEFF<?xml version="1.0"?>\n<!-- x --><k:catatan xmlns:k='${NS}'>\n <k:entri lang="id" kunci='a&amp;b'>satu <![CDATA[<dua> &amp;]]>&#x21;</k:entri><k:entri kunci="kosong"/><k:lain kunci="c">3</k:lain></k:catatan>\n`;
    expect(parseCatatan(xml)).toEqual(
      new Map([
        ["a&b", "satu <dua> &amp;!"],
        ["kosong", ""],
      ]),
    );
  });

  it.each([
    ["", "nothing"],
    ["bukan xml", "text"],
    [`<catatan xmlns="${NS}"><entri kunci="a">1</entri>`, "not closed"],
    [`<catatan xmlns="${NS}"><entri kunci="a">1</catatan></entri>`, "crossed"],
    [`<catatan xmlns="${NS}"><entri kunci=a>1</entri></catatan>`, "no quotes"],
    [`<catatan xmlns="${NS}"><entri kunci="a">1 & 2</entri></catatan>`, "bare ampersand"],
    [`<catatan xmlns="${NS}"><entri kunci="a">&lol;</entri></catatan>`, "unknown entity"],
    [`<!DOCTYPE x [<!ENTITY a "b">]><catatan xmlns="${NS}"/>`, "document type"],
    ['<catatan xmlns="urn:lain"/>', "another namespace"],
    [`<lain xmlns="${NS}"/>`, "another root"],
    [`<catatan xmlns="${NS}"/><catatan xmlns="${NS}"/>`, "two roots"],
  ])("is no memory: %s (%s)", (xml) => {
    expect(parseCatatan(xml)).toBeNull();
  });

  it("never throws, whatever it is given, and gives up on the oversized", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "catatan",
      "=",
      '"',
      "'",
      "&",
      ";",
      "!",
      "-",
      "[",
      " ",
      NS,
      "#x0;",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parsed = parseCatatan(pieces.join(""));
        expect(parsed === null || parsed instanceof Map).toBe(true);
      }),
    );
    expect(
      parseCatatan(`<catatan xmlns="${NS}">${" ".repeat(2 * CATATAN_LIMIT)}</catatan>`),
    ).toBeNull();
  });

  it("is refused beyond the limit", () => {
    const size = catatanXml(new Map([["a", ""]])).length;
    expect(catatanXml(new Map([["a", "x".repeat(CATATAN_LIMIT - size)]]))).toHaveLength(
      CATATAN_LIMIT,
    );
    expect(() => catatanXml(new Map([["a", "x".repeat(CATATAN_LIMIT - size + 1)]]))).toThrow(
      MemoryLimitError,
    );
  });

  it("of several parts counts the first on each key, broken ones not at all", () => {
    const parts = [
      "rusak",
      catatanXml(new Map([["a", "1"]])),
      catatanXml(
        new Map([
          ["a", "2"],
          ["b", "3"],
        ]),
      ),
    ];
    expect(mergeCatatan(parts)).toEqual(
      new Map([
        ["a", "1"],
        ["b", "3"],
      ]),
    );
  });

  it("changes by edits, the last word counting", () => {
    const before = new Map([
      ["a", "1"],
      ["b", "2"],
    ]);
    const next = remembered(before, [
      { key: "a", value: "3" },
      { key: "a", value: null },
      { key: "b", value: "4" },
    ]);
    expect(next).toEqual(new Map([["b", "4"]]));
    expect(before.get("a")).toBe("1");
  });
});
