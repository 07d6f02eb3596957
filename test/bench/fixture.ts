/** `fixture.ts SIZE FILE`: writes the workbook that `measure.ts` reads, so that making it costs the measured process nothing. */
import { writeFileSync } from "node:fs";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { bigDrafts, type BigSize } from "../tools/fixtures/big.ts";

const [size, file = ""] = process.argv.slice(2);
writeFileSync(
  file,
  writeDraft(bigDrafts(Number(size) as BigSize), {
    title: "bench",
    created: "2023-01-02T00:00:00Z",
  }),
);
