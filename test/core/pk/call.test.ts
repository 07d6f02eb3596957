import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCall, type CallArg } from "../../../src/core/pk/call.ts";

const argsOf = (formula: string): readonly CallArg[] => {
  const call = parseCall(formula);
  if (call.kind === "error") throw new Error(`${call.error} at ${call.at}`);
  return call.args;
};
const value = (of: string | number | boolean): CallArg => ({ kind: "value", value: of });
const ref = (text: string): CallArg => ({ kind: "ref", text });
const omitted: CallArg = { kind: "omitted" };

describe("parseCall", () => {
  it("reads a call without arguments", () => {
    expect(parseCall("=PK.PROGRESS()")).toEqual({ kind: "call", id: "PROGRESS", args: [] });
    expect(parseCall("  = pk.progress( ) ")).toEqual({ kind: "call", id: "PROGRESS", args: [] });
    expect(parseCall("PK.SISA_PAGU()")).toMatchObject({ id: "SISA_PAGU" });
  });

  it.each<[string, readonly CallArg[]]>([
    ["=PK.F(10, 8)", [value(10), value(8)]],
    ["=PK.F(10;0,5)", [value(10), value(0.5)]],
    ["=PK.F(10;0.5)", [value(10), value(0.5)]],
    ["=PK.F(1,5)", [value(1), value(5)]],
    ["=PK.F(-2; +3; 80%; 12,5%)", [value(-2), value(3), value(0.8), value(0.125)]],
    ["=PK.F(9E+15; .5)", [value(9e15), value(0.5)]],
    ["=PK.F(;;TRUE)", [omitted, omitted, value(true)]],
    ["=PK.F(, 2,)", [omitted, value(2), omitted]],
    ['=PK.F("a ""b"" c"; "")', [value('a "b" c'), value("")]],
    ['=PK.F("x,y;z)"; false)', [value("x,y;z)"), value(false)]],
    ["=PK.F(A1;$B$2:c10;A:A;2:5)", [ref("A1"), ref("$B$2:c10"), ref("A:A"), ref("2:5")]],
    ["=PK.F('PK 2026, \"a\"; b'!A1, Sheet1!B2)", [ref("'PK 2026, \"a\"; b'!A1"), ref("Sheet1!B2")]],
    ["=PK.F('It''s'!A1:B2)", [ref("'It''s'!A1:B2")]],
  ])("reads %s", (formula, expected) => {
    expect(argsOf(formula)).toEqual(expected);
  });

  it.each([
    ["", "bukanFungsi", 0],
    ["=SUM(A1)", "bukanFungsi", 0],
    ["=PK.PROGRESS", "bukanFungsi", 0],
    ["=PK.F(1; 2", "kurung", 10],
    ['=PK.F("abc)', "teksTerbuka", 11],
    ["=PK.F(SUM(A1))", "bersarang", 6],
    ["=PK.F(PK.G(SUM(A1)); 2)", "bersarang", 6],
    ["=PK.F(PK.G(1) * 2)", "sisa", 6],
    ["=PK.F(PK.G(1)/2)", "bukanFungsi", 6],
    ["=PK.F(PK.G(1)", "kurung", 13],
    [`=${"PK.F(".repeat(7)}1${")".repeat(7)}`, "bersarang", 6],
    ["=PK.F(1) + 1", "sisa", 8],
    ["=PK.F(1; kosong)", "argumen", 8],
    ["=PK.F(1; A1048576B)", "argumen", 8],
    ['=PK.F(A2; "a;b", 1)', "argumen", 9],
    ["=PK.F(2026-02-17)", "argumen", 6],
  ])("refuses %j with %s", (formula, error, at) => {
    const call = parseCall(formula);
    expect(call).toMatchObject({ kind: "error", error, at });
    if (call.kind === "error") expect(call.text.id).toMatch(/^[A-Z].*\.$/);
  });

  it("reads PK calls inside arguments, and one divided by another", () => {
    const call = (id: string, ...args: CallArg[]): CallArg => ({ kind: "call", id, args });
    expect(argsOf('=PK.F(PK.G("a;b)"; 1,5); 2)')).toEqual([
      call("G", value("a;b)"), value(1.5)),
      value(2),
    ]);
    expect(argsOf("=PK.F( pk.g(A1) / PK.H(PK.I()) )")).toEqual([
      { kind: "bagi", atas: call("G", ref("A1")), bawah: call("H", call("I")) },
    ]);
  });

  it("reads back what it would write, under both separators", () => {
    const one = fc.oneof(
      fc.string().map((text) => ({ text: `"${text.replaceAll('"', '""')}"`, value: text })),
      fc.integer().map((number) => ({ text: String(number), value: number })),
      fc.boolean().map((flag) => ({ text: flag ? "TRUE" : "FALSE", value: flag })),
    );
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), fc.constantFrom(";", ","), (parts, mark) => {
        const formula = `=PK.F(${parts.map((part) => part.text).join(mark)})`;
        expect(argsOf(formula)).toEqual(parts.map((part) => value(part.value)));
      }),
    );
  });
});
