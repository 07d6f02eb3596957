/**
 * Writes the golden workbooks and their tables of findings. Run: `npx tsx test/tools/golden/build.ts`. The reasons in
 * the tables are written by hand and kept; read the difference before committing it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkGolden, goldenPath } from "../../golden/check.ts";
import { readTable, rowsOf, writeTable } from "../../golden/table.ts";
import { GOLDEN } from "./books.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

for (const { name, asal, bytes } of GOLDEN) {
  writeFileSync(goldenPath(name, "xlsx"), await bytes());
  const path = goldenPath(name, "md");
  const known = existsSync(path) ? readTable(readFileSync(path, "utf8")) : [];
  const rows = rowsOf(
    await checkGolden(name, RUJUKAN),
    ({ aturan, tempat }) =>
      known.find((row) => row.aturan === aturan && row.tempat === tempat)?.alasan ?? "",
  );
  writeFileSync(path, writeTable(name, asal, rows));
  console.log(`${name}: ${rows.length} findings`);
}
