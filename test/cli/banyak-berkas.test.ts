import { beforeAll, describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli/args.ts";
import type { OpenedWorkbook, OpenWorkbook } from "../../src/cli/files.ts";
import { runCascade } from "../../src/cli/verbs/cascade.ts";
import { runReport } from "../../src/cli/verbs/report.ts";
import { sidikPair } from "../../src/core/crossfire/sikap.ts";
import { buildPosList } from "../../src/core/model/build-pos.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { SheetDraft } from "../../src/sheet/draft.ts";
import { KUNCI_SIKAP, writeSikap } from "../../src/sheet/memory/sikap-crossfire.ts";
import { subWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import {
  lembarDpaWilayah,
  lembarRakWilayah,
  lembarRealisasiWilayah,
} from "../../src/sheet/sample/wilayah/lembar-anggaran.ts";
import { SKPD_WILAYAH } from "../../src/sheet/sample/wilayah/skpd.ts";
import { drawLembar } from "../../src/sheet/sample/tabel.ts";
import type { OutputSheet } from "../../src/sheet/host.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { LEMBAR_WILAYAH, MODEL_WILAYAH } from "../support/wilayah.ts";

type Json = Record<string, unknown>;
interface Hasil {
  readonly nodes: readonly Json[];
  readonly pk: readonly Json[];
  readonly matches: readonly (Json & { a: string; b: string; status: string })[];
  readonly reconciliation: readonly Json[];
  readonly orphans: readonly Json[];
}

const FACTS = { title: "uji", created: "2023-01-02T00:00:00Z" };
const UMUM = ["SKPD", "PK", "Crossfire", "Kas", "Paket"];

/** The region as its SKPD would send it: a file each, and one of the Sekretariat with what is common. */
function berkasPerSkpd(): Map<string, readonly SheetDraft[]> {
  const subList = subWilayah(RUJUKAN);
  const files = new Map<string, readonly SheetDraft[]>();
  for (const { alias } of SKPD_WILAYAH) {
    const own = subList.filter(({ skpd }) => skpd.alias === alias);
    const lembar = [lembarDpaWilayah(own), lembarRakWilayah(own), lembarRealisasiWilayah(own, 2)];
    files.set(`${alias}.xlsx`, lembar.map(drawLembar));
  }
  files.set(
    "umum.xlsx",
    LEMBAR_WILAYAH.filter(({ name }) => UMUM.includes(name)),
  );
  return files;
}

const notSaved = () => Promise.resolve(() => Promise.resolve());

const books = new Map<string, OpenedWorkbook>();
const open: OpenWorkbook = (path) => Promise.resolve(books.get(path)!);
const put = (file: string, sheets: readonly SheetDraft[]): void => {
  const host = openXlsx(writeDraft(sheets, FACTS), file);
  books.set(file, { file, host, save: notSaved });
};

const surroundings = {
  rujukan: () => Promise.resolve(RUJUKAN),
  hariIni: () => "2023-03-01",
  solver: null as never,
};

async function cascade(files: readonly string[], ...more: readonly string[]): Promise<string> {
  const options = readOptions([...files, ...more]);
  return (await runCascade(options, open, surroundings)).output;
}

/** The papers of the meeting over these files. */
async function report(files: readonly string[]): Promise<readonly OutputSheet[]> {
  const { host, written } = memoryWorkbook({});
  const bukuBaru = () => ({ file: "baru.xlsx", host, save: notSaved });
  const options = readOptions([...files, "--out", "baru.xlsx", "--tanggal", "2023-03-06"]);
  expect((await runReport(options, open, { ...surroundings, bukuBaru })).exitCode).toBe(0);
  return written;
}
const json = async (files: readonly string[]): Promise<Hasil> =>
  JSON.parse(await cascade(files, "--format", "json")) as Hasil;

/** Cells, and sheets with their files: all that may differ. */
const SUMBER =
  /(?:\[\w+\.xlsx\])?\w+!\$?[A-Z]+\$?\d+|\[\w+\.xlsx\]\w+(?:, \[\w+\.xlsx\]\w+)*(?:, dan \d+ lainnya)?/g;

/** Without places: the same row stands in another file and line. */
const bare = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      ["file", "sheet", "cell", "cells"].includes(key) ? undefined : one,
    ),
  );

describe("cascade and report over the files of all SKPD", () => {
  let satu: Hasil;
  let semua: Hasil;
  let files: string[] = [];

  beforeAll(async () => {
    put("wilayah.xlsx", LEMBAR_WILAYAH);
    for (const [file, sheets] of berkasPerSkpd()) put(file, sheets);
    files = [...books.keys()].filter((file) => file !== "wilayah.xlsx");
    satu = await json(["wilayah.xlsx"]);
    semua = await json(files);
  }, 120_000);

  test("30 files are one region: every node, PK, match and reconciliation as of the one file", () => {
    expect(files).toHaveLength(30);
    expect(semua.nodes.length).toBeGreaterThan(22_000);
    expect(semua.nodes).toEqual(satu.nodes);
    expect(bare(semua.pk)).toEqual(bare(satu.pk));
    expect(satu.matches.length).toBeGreaterThan(20);
    expect(bare(semua.matches)).toEqual(bare(satu.matches));
    expect(semua.reconciliation).toEqual(satu.reconciliation);
    expect(semua.orphans).toEqual([]);
  });

  test("the order of the files changes nothing", async () => {
    const turned = await json([...files].reverse());
    expect(turned.nodes).toEqual(semua.nodes);
    expect(bare(turned.matches)).toEqual(bare(semua.matches));
  });

  test("the papers of the meeting say the same of one file and of thirty", async () => {
    const tanpaSumber = (sheets: readonly OutputSheet[]): readonly string[] =>
      sheets
        .flatMap(({ name, title, notes, header, rows }) => [
          JSON.stringify([name, title, notes, header]),
          ...rows.map((row) => JSON.stringify(row)),
        ])
        .map((text) => text.replaceAll(SUMBER, "sumber"));
    const [one, thirty] = [await report(["wilayah.xlsx"]), await report(files)];
    expect(one.map(({ name }) => name)).toEqual(["PK Bahan Rapat", "PK Notulen 2023-03-06"]);
    expect(JSON.stringify(one)).toContain("Dinas Kesehatan");
    expect(tanpaSumber(thirty)).toEqual(tanpaSumber(one));
  }, 120_000);

  test("--tingkat ends the tree at its level, in JSON and as text", async () => {
    const levels = async (tingkat: string): Promise<Set<unknown>> => {
      const text = await cascade(
        ["Dinkes.xlsx", "umum.xlsx"],
        "--format",
        "json",
        "--tingkat",
        tingkat,
      );
      return new Set((JSON.parse(text) as Hasil).nodes.map(({ level }) => level));
    };
    expect(await levels("skpd")).toEqual(new Set(["wilayah", "asisten", "crossfire", "skpd"]));
    expect((await levels("sub")).has("rekening")).toBe(false);
    expect((await levels("rekening")).has("rekening")).toBe(true);
    const asisten = await cascade(["Dinkes.xlsx", "umum.xlsx"], "--tingkat", "asisten");
    expect(asisten).toContain("Asisten Pemerintahan dan Kesejahteraan Rakyat");
    const [pohon] = asisten.split("\n\n");
    expect(pohon).not.toContain("PROGRAM PENUNJANG");
    const rekening = await cascade(["Dinkes.xlsx", "umum.xlsx"], "--tingkat", "rekening");
    expect(rekening).toContain("Belanja Gaji Pokok PNS");
    expect(() => readOptions(["--tingkat", "bab"])).toThrow(/--tingkat bab/);
  });

  test("matches say what staff decided, in whichever workbook it is kept; the later word counts", async () => {
    const index = buildPosList(MODEL_WILAYAH);
    const [x, y, z] = satu.matches;
    const sikap = (
      pair: { a: string; b: string },
      kata: "terima" | "tolak" | "nanti",
      sejak: string,
    ) => ({
      a: pair.a,
      b: pair.b,
      sidik: sidikPair(index.byId.get(pair.a)!, index.byId.get(pair.b)!),
      sikap: kata,
      alasan: "lokus berbeda",
      oleh: "Bappppeda",
      sejak,
    });
    const keep = (file: string, list: readonly ReturnType<typeof sikap>[]) =>
      books
        .get(file)!
        .host.apply([{ type: "remember", key: KUNCI_SIKAP, value: writeSikap(list) }]);
    await keep("Dinkes.xlsx", [
      sikap(x!, "terima", "2023-02-01"),
      sikap(y!, "terima", "2023-02-01"),
    ]);
    await keep("umum.xlsx", [
      sikap(y!, "tolak", "2023-02-20"),
      { ...sikap(z!, "nanti", "2023-02-20"), sidik: "lain" },
    ]);
    const { matches } = await json(files);
    const of = (pair: { a: string; b: string } | undefined) =>
      matches.find(({ a, b }) => a === pair?.a && b === pair.b);
    expect(of(x)).toMatchObject({ status: "terima", decision: { since: "2023-02-01" } });
    expect(of(y)).toMatchObject({
      status: "tolak",
      decision: { reason: "lokus berbeda", by: "Bappppeda", since: "2023-02-20" },
      changedSince: false,
    });
    expect(of(z)).toMatchObject({ status: "baru", decision: null, changedSince: true });
    expect(matches.at(-1)).toBe(of(y));
    expect(matches.filter(({ status }) => status !== "baru")).toHaveLength(2);
  });
});
