import { expect, test } from "vitest";
import { EMPTY_MODEL } from "../../../src/core/model/model.ts";
import { tahunAnggaran } from "../../../src/core/model/tahun.ts";
import { modelOf } from "../../support/model-builder.ts";

test("the year is the latest a document states", () => {
  const model = modelOf({ dokumen: [{ tahun: 2025 }, { tahun: 2026 }, { tahun: null }] });
  expect(tahunAnggaran(model)).toBe(2026);
});

test("no sheet says it: null", () => {
  expect(tahunAnggaran(EMPTY_MODEL)).toBeNull();
});
