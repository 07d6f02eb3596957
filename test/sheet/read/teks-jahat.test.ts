import { expect, test } from "vitest";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { lembarJahat, TeksJahat } from "../../support/teks-jahat.ts";

test("sheets whose words became hostile are read, or left, never broken off", () => {
  const { sheets } = buildSample({ seeded: true });
  for (let seed = 1; seed <= 12; seed += 1) {
    const jahat = new TeksJahat(seed);
    const read = lembarJahat(sheets, jahat, (seed % 10) / 10).map((sheet) =>
      readSheet(draftGrid(sheet), null),
    );
    expect(read).toHaveLength(sheets.length);
    expect(jahat.all.length).toBeGreaterThan(seed % 10 === 0 ? -1 : 20);
  }
});
