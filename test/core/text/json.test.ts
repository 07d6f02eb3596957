import { describe, expect, it } from "vitest";
import { isRecord, parseJson } from "../../../src/core/text/json.ts";

describe("stored JSON", () => {
  it("is read, and null where it is none", () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    for (const text of ["", "{", "undefined", "[1,]"]) expect(parseJson(text)).toBeNull();
  });

  it("is a record only when it has fields", () => {
    expect(isRecord({})).toBe(true);
    for (const value of [null, [], "a", 1, undefined]) expect(isRecord(value)).toBe(false);
  });
});
