import { afterAll, expect, it } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { pakaiBahasa } from "../../src/i18n/bahasa.ts";
import { EN } from "../../src/i18n/en/index.ts";
import { KUNCI_LANGKAH } from "../../src/sheet/memory/langkah.ts";
import { dpaDuaVersi } from "../support/dua-versi-workbook.ts";
import { februari2023 } from "../support/februari-2023.ts";
import { memoryWorkbook, type MemorySheet } from "../support/memory-host.ts";
import { OUTPUT_KINDS } from "../support/output-kinds.ts";
import { RUJUKAN } from "../support/rujukan.ts";

/** All that is written by a meeting that looks at everything in its own language first. */
async function writtenIn(
  overlay: typeof EN | null,
  sheets: Record<string, MemorySheet>,
): Promise<Record<string, unknown>> {
  const book = memoryWorkbook(sheets);
  pakaiBahasa(overlay);
  const app = createApp(book.host, new WorkbookSession(book.host), {
    rujukan: () => Promise.resolve(RUJUKAN),
    hariIni: () => "2023-02-06",
  });
  await app.check();
  await app.cascade();
  await app.crossfire();
  const { view } = await app.accelerate();
  await app.versions();
  const shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
  if (shifts.length > 0) await app.applyPlan({ name: "A", shifts, overFormula: false });
  await app.meeting();
  const names: string[] = [];
  for (const kind of OUTPUT_KINDS) names.push(await app.writeSheet(kind));
  await app.closeMeeting();
  return {
    names,
    // The labels of steps are the pane's, for its list of what can be undone.
    edits: book.edits
      .filter((edit) => !(edit.type === "remember" && edit.key === KUNCI_LANGKAH))
      .map((edit) => JSON.stringify(edit)),
    sheets: Object.entries(book.sheets).map(([name, { values }]) => [name, values]),
  };
}

afterAll(() => pakaiBahasa(null));

it.each([
  ["February 2023", februari2023],
  ["two versions of a DPA", dpaDuaVersi],
] as const)(
  "%s: what is written into the workbook is Indonesian, whatever the pane's language",
  async (_, sheets) => {
    const indonesian = await writtenIn(null, sheets());
    const english = await writtenIn(EN, sheets());
    expect(english).toEqual(indonesian);
  },
  300_000,
);
