import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { selaras } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface CheckJson {
  readonly summary: { readonly error: number; readonly warning: number };
  readonly sheets: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly rows: number;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string;
  }[];
}

const REAL = "test/fixtures/workbooks";
/** The twelve monthly report sheets of the working books of a provincial office: forms that are not filled in yet. */
const BULANAN = Object.fromEntries(
  "Jan Peb Mar Apr Mei Juni Juli Agustus September Oktober November Desember"
    .split(" ")
    .map((name) => [name, "realisasi"]),
);

/** What each real workbook must give: exit code, errors, and the kinds of its sheets (those not named are `lain`). */
const EXPECTED: Readonly<
  Record<string, readonly [code: number, error: number, kinds: Readonly<Record<string, string>>]>
> = {
  // Cash plan of an OPD without codes: one row of twelve months, in no sub kegiatan.
  "anggaran-kas-template-sumut-2022.xlsx": [0, 0, { "JAN-FEB": "rak" }],
  // PLGK and Bobot report by account, all blank. ROK OP (lain) plans by name only, without any code.
  "dpa-rok-realisasi-layanan-bali-2026.xlsx": [
    0,
    0,
    { DPA: "dpa-form", PLGK: "realisasi", Bobot: "realisasi", ...BULANAN },
  ],
  // The book writes 5.2.2 (form of Permendagri 13/2006) above accounts 5.1.02: real errors.
  "dpa-rok-realisasi-tatakelola-bali-2026.xlsx": [
    1,
    2,
    { DPA: "dpa-form", PLGK: "realisasi", Bobot: "realisasi", ...BULANAN },
  ],
  // LRA: belanja to date of a whole SKPD by kelompok; read, but there is nothing to check it against.
  "lra-skpd-toba-2022.xlsx": [2, 0, { Sheet1: "realisasi" }],
  // A comma in a month, and one account twice in a sub kegiatan: both are in the file.
  "rak-kesling-sumenep.xlsx": [
    1,
    2,
    { kesling: "rak", "kab sehat": "rak", kesjaor: "rak", TPM: "rak", makjan: "rak" },
  ],
  // Sheet8 (lain) adds up three units by name, without any code. The salaries of the hospital are granted Rp6.603.239 and
  // have spent Rp7.637.841.538: the document itself prints 115.668 %.
  "realisasi-belanja-dinkes-sumenep-2024.xlsx": [
    1,
    1,
    {
      DPA: "dpa-list",
      "Sheet1 (2)": "tersembunyi",
      Sheet1: "tersembunyi",
      REKAP: "tersembunyi",
      "REKAP (2)": "tersembunyi",
    },
  ],
  // A header without a single row under it.
  "realisasi-seksi-form.xlsx": [2, 0, { REALISASI: "realisasi" }],
  "rekap-belanja-dinkes-sumenep-2026.xlsx": [
    0,
    0,
    {
      "DINKES INDUK": "dpa-list",
      SEKRETARIAT: "dpa-list",
      YANKES: "dpa-list",
      SDK: "dpa-list",
      KESMAS: "dpa-list",
      P2P: "dpa-list",
      KB: "dpa-list",
    },
  ],
  // Output per triwulan of one sample row; the other thousand rows hold nothing but a number. Nothing to check it against.
  "template-capaian.xlsx": [2, 0, { Sheet1: "realisasi" }],
  // Plan and realisation of a nameless SKPD by kelompok belanja, months downwards, all zero.
  "template-deviasi.xlsx": [2, 0, {}],
  // A log of DPA revisions with their dates: no kind of ours.
  "template-revisi.xlsx": [2, 0, {}],
};

describe("selaras check over every real document", () => {
  test("each of them has its expectation", () => {
    expect(readdirSync(REAL).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.entries(EXPECTED))("%s", async (file, [code, error, kinds]) => {
    const first = await selaras("check", `${REAL}/${file}`, "--format", "json");
    expect(first.code).toBe(code);
    const json = JSON.parse(first.out) as CheckJson;
    expect(json.summary.error).toBe(error);
    const named = json.sheets.filter(({ kind }) => !["lain", "kosong"].includes(kind));
    expect(Object.fromEntries(named.map(({ sheet, kind }) => [sheet, kind]))).toEqual(kinds);
    const second = await selaras("check", `${REAL}/${file}`, "--format", "json");
    expect(second.out).toBe(first.out);
  });

  test("the prints of 2026: no findings in any variant", async () => {
    const prints = readdirSync("test/fixtures/dpa-2026").filter((name) => name.endsWith(".xlsx"));
    expect(prints).toHaveLength(5);
    for (const name of prints) {
      const { code, out } = await selaras(
        "check",
        `test/fixtures/dpa-2026/${name}`,
        "--format",
        "json",
      );
      expect([name, code, (JSON.parse(out) as CheckJson).findings]).toEqual([name, 0, []]);
    }
  });
});

describe("the seeded sample", () => {
  test("every seeded error is found at its cell, and the marked copy leaves the input alone", async () => {
    const { sheets, seeded } = buildSample({ seeded: true });
    const path = join(folder, "contoh.xlsx");
    const bytes = writeDraft(sheets, { title: "x", created: "2023-01-02T00:00:00Z" });
    writeFileSync(path, bytes);
    const out = join(folder, "tanda.xlsx");
    const run = await selaras("check", path, "--format", "json", "--out", out);
    expect(run.code).toBe(1);
    const found = new Set(
      (JSON.parse(run.out) as CheckJson).findings.map(({ sheet, cell }) => `${sheet}!${cell}`),
    );
    expect(seeded.filter(({ sheet, cell }) => !found.has(`${sheet}!${cell}`))).toEqual([]);
    expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true);
    const copy = openXlsx(readFileSync(out), "tanda.xlsx");
    expect((await copy.listSheets()).map(({ name }) => name)).toContain("PK Temuan");
    expect((await copy.apply([{ type: "unmark", prefix: "" }])).unmarked).toBeGreaterThan(5);
    const again = await selaras("check", path, "--out", out);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain("sudah ada");
  });
});

describe("bad input has a sentence, exit code 2 and does no damage", () => {
  const file = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const encrypted = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
  ]);

  test.each([
    ["text", () => file("teks.xlsx", "bukan excel"), "bukan buku kerja Excel"],
    [
      "another zip",
      () => file("lain.xlsx", zipSync({ "a.txt": new Uint8Array([1]) })),
      "bukan buku kerja Excel",
    ],
    [
      "old or encrypted",
      () => file("lama.xlsx", encrypted),
      /berformat \.xls lama|terkunci kata sandi|bukan buku kerja/,
    ],
    ["missing", () => join(folder, "tidak-ada.xlsx"), "tidak ditemukan"],
  ])("%s", async (_, path, sentence) => {
    const run = await selaras("check", path());
    expect(run.code).toBe(2);
    expect(run.out).toBe("");
    expect(run.err).toMatch(sentence);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test("an empty workbook and one without a table say that nothing was checked", async () => {
    const info = { title: "x", created: "2023-01-02T00:00:00Z" };
    const blank = { merges: [], widths: [], heights: {} };
    const empty = file("kosong.xlsx", writeDraft([{ name: "Lembar1", rows: [], ...blank }], info));
    const notes = file(
      "catatan.xlsx",
      writeDraft(
        [
          {
            name: "Catatan",
            rows: [[{ value: "Rapat Senin" }], [{ value: "Bahas DPA" }]],
            ...blank,
          },
        ],
        info,
      ),
    );
    for (const path of [empty, notes]) {
      const run = await selaras("check", path);
      expect(run.code).toBe(2);
      expect(run.out).toContain("Tidak ada yang diperiksa");
    }
  });

  test("unknown commands, options and formats", async () => {
    expect((await selaras("cek")).err).toContain("tidak dikenal");
    expect((await selaras("check")).err).toContain("Sebutkan berkas");
    expect((await selaras("check", "a.xlsx", "--format", "xml")).err).toContain("--format xml");
    expect((await selaras("check", "a.xlsx", "--as-of", "13")).err).toContain("--as-of 13");
    expect((await selaras("check", "a.xlsx", "--salah")).code).toBe(2);
  });
});
