import { expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { jalankanAcak } from "../support/langkah-acak.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { sampleSheets } from "../support/fake-meeting.ts";

const CREATED = { title: "Uji", created: "2023-01-02T00:00:00Z" };

// Fifty seeds of two hundred steps run in `npm run bench:rapat`.
test.each([1, 2, 3])(
  "nothing that people put in is lost in 200 random steps (seed %i)",
  async (seed) => {
    const { lost } = await jalankanAcak(memoryWorkbook(sampleSheets()).host, seed, 200);
    expect(lost).toEqual([]);
  },
  120_000,
);

test("nothing is lost in a file either, where marks and sheets are really written and taken away", async () => {
  const bytes = writeDraft(buildSample({ seeded: true }).sheets, CREATED);
  const { lost, steps } = await jalankanAcak(openXlsx(bytes, ""), 7, 80);
  expect(lost).toEqual([]);
  expect(Object.keys(steps).length).toBeGreaterThan(12);
}, 120_000);
