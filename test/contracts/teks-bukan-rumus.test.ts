import { afterEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { CellState, Edit, OutputSheet, WorkbookHost } from "../../src/sheet/host.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { importXlsx } from "../../src/workbench/file/import-xlsx.ts";
import { openImported } from "../../src/workbench/file/open-imported.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { OUTPUT_KINDS } from "../support/output-kinds.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { teksBerkas } from "../support/teks-di-berkas.ts";
import { lembarJahat, TeksJahat } from "../support/teks-jahat.ts";

const DAY = "2023-03-06";

/** Functions of the product's own formulas. */
const FUNGSI =
  /^(IF|AND|OR|ISNUMBER|N|SUM|COUNT|SUMIFS?|COUNTIFS|SUMPRODUCT|LEN|ROUND|MIN|MAX|ABS|INT)$/;

/** What Excel takes for a formula, or nearly, when it is entered. */
const RAWAN = /^[\s\u200b]*[=+\-@＝＋－＠']/;

/** Whether a formula is one the product writes: its functions, references, numbers, and words without a mark. */
function isMilikKita(formula: string): boolean {
  if (/[⟦⟧|]|HYPERLINK|WEBSERVICE|cmd/i.test(formula)) return false;
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  return [...bare.matchAll(/([A-Z.]+)\(/gi)].every(([, name]) => FUNGSI.test(name ?? ""));
}

/** The host, with what is asked of it. */
function listened(host: WorkbookHost): { host: WorkbookHost; edits: Edit[] } {
  const edits: Edit[] = [];
  const apply: WorkbookHost["apply"] = (list, options) => {
    edits.push(...list);
    return host.apply(list, options);
  };
  return {
    edits,
    host: {
      listSheets: () => host.listSheets(),
      readSheets: (names, options) => host.readSheets(names, options),
      apply,
      readCells: (cells) => host.readCells(cells),
      recall: () => host.recall(),
      selected: () => host.selected(),
      isManual: () => host.isManual(),
      reveal: (at) => host.reveal(at),
    },
  };
}

/** Runs every use case that writes, with hostile words wherever a person may type some. */
async function jalankan(app: App, jahat: TeksJahat): Promise<void> {
  const teks = (honest: string): string => jahat.text(honest);
  const { view } = await app.check();
  const fixable = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
  await app.applyFix(fixable.slice(0, 3));
  const [first] = (await app.recheck()).findings;
  if (first !== undefined) {
    await app.ignore({
      ids: [first.id],
      alasan: teks("Alasan"),
      oleh: teks("Oleh"),
      sampai: "",
      sejak: DAY,
    });
  }
  const crossfire = await app.crossfire();
  const [pair] = crossfire.suggestions;
  if (pair !== undefined) {
    await app.decideMatch({
      ids: [pair.id],
      sikap: "terima",
      alasan: teks("Alasan"),
      oleh: teks("Oleh"),
      sejak: DAY,
    });
  }
  await app.joinTheme({
    anggota: [{ posId: (await app.accelerate()).view.candidates[0]?.id ?? "", peran: "Pengampu" }],
    tema: teks("Tema baru"),
    asisten: teks("Asisten"),
  });
  const { plan, candidates } = (await app.accelerate()).view;
  const [candidate] = candidates;
  if (candidate !== undefined) {
    await app.overrule({
      id: candidate.id,
      part: "",
      status: "tidakLayak",
      earliest: null,
      reason: teks("Sebab"),
      by: teks("Oleh"),
      since: DAY,
    });
  }
  const shifts = plan.moves.map(({ block, shift }) => ({ id: block, shift }));
  await app.saveScenario({ name: teks("Skenario"), shifts, by: teks("Oleh"), since: DAY });
  for (const kind of OUTPUT_KINDS) await app.writeSheet(kind);
  await app.applyPlan({ shifts: shifts.slice(0, 2), overFormula: false, name: teks("Rencana") });
  for (const nth of [1, 2]) {
    await app.recordDecision({
      rapat: teks("Rapat"),
      tanggal: DAY,
      butir: teks("Butir"),
      keputusan: teks(`Keputusan ${nth}`),
      pic: teks("PIC"),
      tenggat: "2023-03-20",
      kode: teks("1.03.10"),
      sel: "",
    });
  }
  await app.closeMeeting();
  for (const kind of ["bahan", "notulen", "pergeseran"] as const) await app.writeSheet(kind);
}

/** Every cell of every sheet. */
async function semuaSel(host: WorkbookHost): Promise<readonly CellState[]> {
  const names = (await host.listSheets()).map(({ name }) => name);
  const grids = await host.readSheets(names);
  return host.readCells(
    grids.flatMap(({ name: sheet, top, left, values }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, col) =>
          value === "" ? [] : [{ sheet, row: top + row, col: left + col }],
        ),
      ),
    ),
  );
}

/** Texts of a sheet as the product asked for them. */
function textsOf({ title, notes, header, rows }: OutputSheet): readonly string[] {
  const cells = rows.flat().flatMap((cell) => {
    if (typeof cell === "string") return [cell];
    return cell !== null && typeof cell === "object" && "text" in cell ? [cell.text] : [];
  });
  return [title, ...notes, ...header, ...cells].filter((text) => text !== "");
}

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

/** The workbook in a host, and what the host gives when it is opened anew. */
const HOSTS = {
  "a file": (bytes: Uint8Array) => {
    const book = openXlsx(bytes, "uji.xlsx");
    return Promise.resolve({
      host: book,
      again: () => Promise.resolve(openXlsx(book.toBytes(), "uji.xlsx")),
      file: () => book.toBytes(),
    });
  },
  Excel: async (bytes: Uint8Array) => {
    const imported = await importXlsx(bytes, "uji.xlsx");
    excel = await openHeadlessExcel({ open: (kit) => openImported(kit, imported) });
    const host = createOfficeHost();
    return { host, again: () => Promise.resolve(host), file: () => null };
  },
} as const;

describe.each(["a file", "Excel"] as const)("text of the user's in %s", (name) => {
  test.each([1, 2])(
    "never becomes a formula, whatever use case writes it (seed %i)",
    async (seed) => {
      const jahat = new TeksJahat(seed);
      const sheets = lembarJahat(buildSample({ seeded: seed % 2 === 0 }).sheets, jahat, 0.5);
      const bytes = writeDraft(sheets, { title: "Uji", created: "2023-01-02T00:00:00Z" });
      const { host: plain, again, file } = await HOSTS[name](bytes);
      const before = new Set(
        (await semuaSel(plain)).flatMap(({ formula }) => (formula === null ? [] : [formula])),
      );
      const { host, edits } = listened(plain);
      const app = createApp(host, new WorkbookSession(host), {
        rujukan: () => Promise.resolve(RUJUKAN),
        hariIni: () => DAY,
      });
      await jalankan(app, jahat);
      const cells = await semuaSel(await again());
      const formulas = cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
      expect(formulas.filter((one) => !before.has(one) && !isMilikKita(one)).slice(0, 5)).toEqual(
        [],
      );
      expect(formulas.length).toBeGreaterThan(before.size);
      // Each text stands in its sheet as it was asked for, to the letter.
      const standing = new Map<string, Set<unknown>>();
      for (const { sheet, value } of cells) {
        if (!standing.has(sheet)) standing.set(sheet, new Set());
        standing.get(sheet)?.add(value);
      }
      const everywhere = new Set(cells.map(({ value }) => value));
      const last = new Map<string, OutputSheet>();
      for (const edit of edits)
        if (edit.type === "writeSheet") last.set(edit.sheet.name, edit.sheet);
      const lost = [...last.values()].flatMap((sheet) =>
        textsOf(sheet).filter((text) => !everywhere.has(text)),
      );
      expect(lost.slice(0, 5)).toEqual([]);
      const written = edits.flatMap((edit) =>
        edit.type === "setCells" || edit.type === "addRows"
          ? edit.cells.flatMap((cell) =>
              "value" in cell && typeof cell.value === "string" && cell.value.includes("⟦")
                ? [cell.value]
                : [],
            )
          : [],
      );
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((text) => !everywhere.has(text))).toEqual([]);
      // Entered anew (F2, Enter) they are texts still: in a file the cell's style sees to it.
      const texts = teksBerkas(file() ?? bytes);
      const risky = texts.filter(({ text }) => RAWAN.test(text));
      expect(risky.filter(({ isQuoted }) => !isQuoted).slice(0, 5)).toEqual([]);
      expect(risky.length).toBeGreaterThan(100);
      const needless = texts.filter(({ text, isQuoted }) => isQuoted && /^[\p{L}\d]/u.test(text));
      expect(needless.slice(0, 5)).toEqual([]);
      // Hostile words came out in most kinds of sheets: the run has tried what it says.
      const reached = [...last.values()].filter((sheet) =>
        textsOf(sheet).some((text) => text.includes("⟦")),
      );
      expect(reached.map((sheet) => sheet.name).length).toBeGreaterThanOrEqual(8);
      expect(jahat.all.length).toBeGreaterThan(100);
    },
    240_000,
  );
});
