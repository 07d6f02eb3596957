import { describe, expect, test } from "vitest";
import { createJawabanTerakhir } from "../../src/app/jawaban-terakhir.ts";
import { createLiveStore } from "../../src/app/live-store.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function open() {
  const workbook = memoryWorkbook({ Satu: { values: [["x"]] }, Dua: { values: [["y"]] } });
  const jobs: (() => void)[] = [];
  const scheduler = { after: (_: number, job: () => void) => (jobs.push(job), () => undefined) };
  const session = new WorkbookSession(workbook.host);
  const live = createLiveStore(session, scheduler, {
    terakhir: createJawabanTerakhir(session, scheduler),
  });
  await session.load();
  const quiet = async (): Promise<void> => {
    jobs.splice(0).forEach((job) => job());
    await settle();
  };
  return { ...workbook, session, live, quiet };
}

describe("edits of co-authors", () => {
  test("are read, but nothing is written for them until the user edits", async () => {
    const { live, quiet, read, edits } = await open();
    live.sheetChanged("Satu", "jauh");
    live.terakhir?.keep(() => new Map([["PAGU[]", 5]]));
    await quiet();
    expect(read.at(-1)).toEqual(["Satu"]);
    expect(edits).toEqual([]);
    live.sheetChanged("Satu", "hitung");
    live.terakhir?.keep(() => new Map([["PAGU[]", 6]]));
    await quiet();
    expect(edits).toEqual([]);
    live.sheetChanged("Satu", "isi");
    live.terakhir?.keep(() => new Map([["PAGU[]", 7]]));
    await quiet();
    expect(edits.map(({ type }) => type)).toEqual(["remember"]);
  });
});

describe("our own writing", () => {
  test("reads again only the sheets whose writer told of them", async () => {
    const { live, session, quiet, read } = await open();
    const before = read.length;
    live.sheetChanged(null, "sendiri");
    await quiet();
    expect(read).toHaveLength(before);
    session.invalidate("Dua");
    live.sheetChanged(null, "sendiri");
    await quiet();
    expect(read.slice(before)).toEqual([["Dua"]]);
  });
});
