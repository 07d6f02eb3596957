import { expect, test } from "vitest";
import { hitung04 } from "../../src/core/rules/hitung/hitung-04-sub-kegiatan.ts";
import { lengkap02 } from "../../src/core/rules/lengkap/lengkap-02-lokasi.ts";
import { aSubModel } from "./model-builder.ts";
import { problemsOf } from "./rule-tester.ts";

const valid = { name: "stated", model: aSubModel({}) };
const invalid = {
  name: "blank",
  model: aSubModel({ lokasi: "" }),
  findings: [{ messageId: "kosong" }],
};

test("good cases have no problems", () => {
  expect(problemsOf(lengkap02, { valid: [valid], invalid: [invalid] })).toEqual([]);
});

test("duplicates, silent messages and empty expectations are refused", () => {
  const renamed = { ...valid, name: "blank" };
  expect(problemsOf(lengkap02, { valid: [valid, renamed], invalid: [invalid] })).toEqual([
    "two cases have the same name",
    "two cases have the same model",
  ]);
  expect(problemsOf(lengkap02, { valid: [valid], invalid: [] })).toEqual([
    "no case produces kosong",
  ]);
  expect(problemsOf(lengkap02, { valid: [], invalid: [{ ...invalid, findings: [] }] })).toEqual([
    "no valid case",
    "no findings expected: blank",
  ]);
});

test("a rule that compares money needs a boundary case", () => {
  const equal = {
    name: "equal",
    model: aSubModel({ pagu: 1, rekening: [{ kode: "5.1", jumlah: 1 }] }),
  };
  const other = {
    name: "other",
    model: aSubModel({ pagu: 2, rekening: [{ kode: "5.1", jumlah: 1 }] }),
    findings: [{ messageId: "beda" }],
  };
  expect(problemsOf(hitung04, { valid: [equal], invalid: [other] })).toEqual([
    "no boundary case, but the rule compares money",
  ]);
  const cases = { valid: [{ ...equal, boundary: true as const }], invalid: [other] };
  expect(problemsOf(hitung04, cases)).toEqual([]);
});
